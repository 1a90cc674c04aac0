// Deployments and how they went, in the words of a test. Whatever is left out gets a plain value. Times are ISO 8601.

export type DeploymentState = 'error' | 'failure' | 'inactive' | 'pending' | 'success' | 'queued' | 'in_progress'

export type DeploymentStatus = {
  readonly id: number
  readonly state: DeploymentState
  readonly description: string
  /** Where the system that deploys keeps its log; '' where it says nothing. */
  readonly logUrl: string
  readonly creator: string | null
  readonly createdAt: string
}

export type Deployment = {
  readonly id: number
  readonly sha: string
  /** The branch, tag or commit that was asked for. */
  readonly ref: string
  readonly environment: string
  readonly isProduction: boolean
  readonly description: string | null
  readonly creator: string | null
  readonly createdAt: string
  /** Oldest first. */
  readonly statuses: DeploymentStatus[]
}

export type DeploymentStatusSpec = Partial<DeploymentStatus> & { readonly state: DeploymentState }
export type DeploymentSpec = Partial<Omit<Deployment, 'statuses'>> & {
  readonly sha: string
  /** Oldest first. */
  readonly statuses?: readonly DeploymentStatusSpec[]
}

/** What a deployment is made with: the next free ids, the time, and the branch that is deployed. */
type Surroundings = {
  nextId(): number
  readonly settings: { readonly now: string; readonly defaultBranch: string }
}

export function toDeployment(spec: DeploymentSpec, { nextId, settings }: Surroundings): Deployment {
  const createdAt = spec.createdAt ?? settings.now
  const environment = spec.environment ?? 'production'
  return {
    id: nextId(),
    ref: settings.defaultBranch,
    isProduction: environment === 'production',
    description: null,
    creator: 'mona',
    ...spec,
    environment,
    createdAt,
    statuses: (spec.statuses ?? []).map((status) => ({
      id: nextId(),
      description: '',
      logUrl: '',
      creator: spec.creator ?? 'mona',
      createdAt,
      ...status,
    })),
  }
}
