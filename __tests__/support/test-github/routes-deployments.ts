// Deployments and their statuses.
import type { Deployment, DeploymentStatus } from './deployments.ts'
import { type Call, NOT_FOUND, ok, type Routes, toPage } from './route.ts'
import { toNodeId, toUserOrNull } from './templates.ts'

export const DEPLOYMENTS_ROUTES: Routes = {
  'GET /deployments': (call) => {
    const is = (name: string, value: string) => (call.query(name) ?? value) === value
    const deployments = call.world.deployments
      .filter(({ sha, ref, environment }) => is('sha', sha) && is('ref', ref) && is('environment', environment))
      .filter(() => is('task', TASK))
      .toSorted((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id - a.id)
    return toPage(call, deployments, (page) => page.map((deployment) => toDeployment(call, deployment)))
  },

  'GET /deployments/{deployment_id}': (call) => {
    const deployment = findDeployment(call)
    return deployment === undefined ? NOT_FOUND : ok(toDeployment(call, deployment))
  },

  'GET /deployments/{deployment_id}/statuses': (call) => {
    const deployment = findDeployment(call)
    if (deployment === undefined) return NOT_FOUND
    // GitHub lists the newest first.
    return toPage(call, deployment.statuses.toReversed(), (page) =>
      page.map((status) => toStatus(call, deployment, status)),
    )
  },
}

/** What every deployment is for unless it says otherwise. https://docs.github.com/rest/deployments/deployments#create-a-deployment */
const TASK = 'deploy'

function findDeployment(call: Call): Deployment | undefined {
  return call.world.deployments.find(({ id }) => id === Number(call.param('deployment_id')))
}

function toDeployment({ links }: Call, deployment: Deployment) {
  const url = `${links.api}/deployments/${deployment.id}`
  return {
    id: deployment.id,
    node_id: toNodeId('DE', deployment.id),
    url,
    sha: deployment.sha,
    ref: deployment.ref,
    task: TASK,
    payload: {},
    original_environment: deployment.environment,
    environment: deployment.environment,
    production_environment: deployment.isProduction,
    transient_environment: false,
    description: deployment.description,
    creator: toUserOrNull(deployment.creator, links),
    created_at: deployment.createdAt,
    updated_at: deployment.statuses.at(-1)?.createdAt ?? deployment.createdAt,
    statuses_url: `${url}/statuses`,
    repository_url: links.api,
    performed_via_github_app: null,
  }
}

function toStatus({ links }: Call, deployment: Deployment, status: DeploymentStatus) {
  const deploymentUrl = `${links.api}/deployments/${deployment.id}`
  return {
    id: status.id,
    node_id: toNodeId('DES', status.id),
    url: `${deploymentUrl}/statuses/${status.id}`,
    state: status.state,
    description: status.description,
    creator: toUserOrNull(status.creator, links),
    environment: deployment.environment,
    environment_url: '',
    target_url: status.logUrl,
    log_url: status.logUrl,
    created_at: status.createdAt,
    updated_at: status.createdAt,
    deployment_url: deploymentUrl,
    repository_url: links.api,
    performed_via_github_app: null,
  }
}
