// GitHub's answers about deployments as our records. Decides what an absent field means; asks nobody and never fails.
import type { Deployment, DeploymentStatus } from '../../core/records.ts'
import { type Answer, toActor } from './responses.ts'

type DeploymentAnswer = Answer<'repos', 'getDeployment'>
type DeploymentStatusAnswer = Answer<'repos', 'listDeploymentStatuses'>[number]

export function toDeployment(deployment: DeploymentAnswer): Deployment {
  return {
    id: Number(deployment.id),
    sha: deployment.sha,
    ref: deployment.ref,
    environment: deployment.environment,
    isProduction: deployment.production_environment ?? false,
    description: deployment.description ?? '',
    createdAt: deployment.created_at,
    creator: toActor(deployment.creator),
  }
}

export function toDeploymentStatus(status: DeploymentStatusAnswer): DeploymentStatus {
  return {
    id: Number(status.id),
    state: status.state,
    description: status.description,
    // `target_url` is its name from before, which older systems still fill in alone. An empty text is none.
    logUrl: status.log_url || status.target_url || null,
    createdAt: status.created_at,
    creator: toActor(status.creator),
  }
}
