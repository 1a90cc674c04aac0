// Reads deployments and how they went. One page of each: what came before is another story.
import type { GitHubReader } from '../../ports.ts'
import type { GitHubClient } from './client.ts'
import { toDeployment, toDeploymentStatus } from './deployment-responses.ts'
import { PAGE_SIZE } from './pages.ts'

type DeploymentReader = Pick<GitHubReader, 'readDeployment' | 'listDeploymentStatuses' | 'listDeployments'>

/** The reads about deployments, over GitHub's REST API. */
export function createDeploymentReader({ octokit, repo }: GitHubClient): DeploymentReader {
  const { rest } = octokit
  return {
    async readDeployment(id) {
      const { data } = await rest.repos.getDeployment({ ...repo, deployment_id: id })
      return toDeployment(data)
    },

    async listDeploymentStatuses(id) {
      const { data } = await rest.repos.listDeploymentStatuses({ ...repo, deployment_id: id, per_page: PAGE_SIZE })
      return data.map(toDeploymentStatus)
    },

    async listDeployments(environment) {
      const { data } = await rest.repos.listDeployments({ ...repo, environment, per_page: PAGE_SIZE })
      return data.map(toDeployment)
    },
  }
}
