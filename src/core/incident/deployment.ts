// How a deployment ended, read from what the deploying system reported.
import type { DeploymentStatus } from '../records.ts'

/** Failures of the same environment that count together: those of so many days. */
export const DAYS_OF_FAILURES = 30

/** True for a status that says that it failed. https://docs.github.com/en/rest/deployments/statuses */
export function isFailedState({ state }: Pick<DeploymentStatus, 'state'>): boolean {
  return state === 'failure' || state === 'error'
}

/**
 * Statuses, newest first -> how it ended; null while it goes on, and where nothing says so. A later deployment makes it `inactive`, which
 * says nothing of that.
 */
export function toEnd(statuses: readonly DeploymentStatus[]): 'success' | 'failure' | null {
  const telling = statuses.find((status) => status.state === 'success' || isFailedState(status))
  if (telling === undefined) return null
  return telling.state === 'success' ? 'success' : 'failure'
}
