// Reads what GitHub knows of runs, commits and people, and is the whole reader together with thread-reader.ts and deployment-reader.ts.
// The shapes of the answers are in responses.ts.
import { PortFailure } from '../../core/failure.ts'
import type { GitHubReader } from '../../ports.ts'
import type { GitHubClient } from './client.ts'
import { createDeploymentReader } from './deployment-reader.ts'
import { openJobLog } from './job-log.ts'
import { listCounted, PAGE_SIZE } from './pages.ts'
import { toAnnotation, toCommitComparison, toComparison, toJob, toPermission, toRun } from './responses.ts'
import { createThreadReader } from './thread-reader.ts'

/** A filtered list of runs ends here. https://docs.github.com/en/rest/actions/workflow-runs#list-workflow-runs-for-a-workflow */
const MAX_LISTED_RUNS = 1_000

/** Conclusions of a failed run that can be listed; those that never started cannot. https://docs.github.com/en/rest/actions/workflow-runs#list-workflow-runs-for-a-repository */
const FAILED = ['failure', 'timed_out'] as const

/** The reads of one repository over GitHub's REST API. */
export function createReader(client: GitHubClient): GitHubReader {
  const { octokit, repo } = client
  const { rest } = octokit
  return {
    repository: client.repository,
    webUrl: client.webUrl,
    ...createThreadReader(client),
    ...createDeploymentReader(client),

    async readDefaultBranch() {
      const { data } = await rest.repos.get(repo)
      return data.default_branch
    },

    async readRun(id) {
      const { data } = await rest.actions.getWorkflowRun({ ...repo, run_id: id, exclude_pull_requests: true })
      return toRun(data)
    },

    async listJobs(runId, { attempts }) {
      return listCounted('jobs', async (page) => {
        const query = { filter: attempts, per_page: PAGE_SIZE, page }
        const { data } = await rest.actions.listJobsForWorkflowRun({ ...repo, run_id: runId, ...query })
        return { items: data.jobs.map(toJob), total: data.total_count }
      })
    },

    async listRuns({ workflowId, branch, status, createdBefore }) {
      const { data } = await rest.actions.listWorkflowRuns({
        ...repo,
        workflow_id: workflowId,
        branch,
        ...(status && { status }),
        ...(createdBefore && { created: `<${createdBefore}` }),
        exclude_pull_requests: true,
        per_page: PAGE_SIZE,
      })
      return data.workflow_runs.map(toRun)
    },

    async findFirstFailure({ workflowId, branch, createdAfter }) {
      const read = async (page: number) => {
        const { data } = await rest.actions.listWorkflowRuns({
          ...repo,
          workflow_id: workflowId,
          branch,
          status: 'failure',
          ...(createdAfter && { created: `>${createdAfter}` }),
          exclude_pull_requests: true,
          per_page: 1,
          page,
        })
        return data
      }
      // The list begins with the newest; its end is where its length says.
      const { total_count: total } = await read(1)
      const oldest = total === 0 ? null : await read(Math.min(total, MAX_LISTED_RUNS))
      return oldest?.workflow_runs[0] === undefined ? null : toRun(oldest.workflow_runs[0])
    },

    async openJobLog(jobId) {
      return openJobLog(client, jobId)
    },

    async listAnnotations(checkRunId) {
      // A job keeps at most 50 annotations, so there is no second page.
      const { data } = await rest.checks.listAnnotations({ ...repo, check_run_id: checkRunId, per_page: PAGE_SIZE })
      return data.map(toAnnotation)
    },

    async compare(base, head) {
      // Without a page GitHub sends up to 250 commits and 300 files in one answer.
      const { data } = await rest.repos.compareCommitsWithBasehead({ ...repo, basehead: `${base}...${head}` })
      return toComparison(data)
    },

    async readCommit(sha) {
      const { data } = await rest.repos.getCommit({ ...repo, ref: sha })
      return toCommitComparison(data)
    },

    async readFile(path, ref) {
      const answer = await rest.repos.getContent({ ...repo, path, ref, mediaType: { format: 'raw' } })
      // Octokit types the JSON form; the raw form is the file itself.
      const content: unknown = answer.data
      if (typeof content === 'string') return content
      if (content instanceof ArrayBuffer) return new TextDecoder().decode(content)
      throw new PortFailure(`${path} is not a file at ${ref}`, { status: answer.status })
    },

    async listRunsOf(sha) {
      const query = { head_sha: sha, exclude_pull_requests: true, per_page: PAGE_SIZE }
      const { data } = await rest.actions.listWorkflowRunsForRepo({ ...repo, ...query })
      return data.workflow_runs.map(toRun)
    },

    async listFailures({ since, until }) {
      // A list has one conclusion. Ten pages are the 1,000 runs where GitHub ends it.
      const list = (status: (typeof FAILED)[number]) =>
        listCounted('failed runs', async (page) => {
          const query = { status, created: `${since}..${until}`, exclude_pull_requests: true }
          const { data } = await rest.actions.listWorkflowRunsForRepo({ ...repo, ...query, per_page: PAGE_SIZE, page })
          return { items: data.workflow_runs.map(toRun), total: data.total_count }
        })
      const lists = await Promise.all(FAILED.map(list))
      const missing = lists.flatMap((listing) => listing.missing ?? [])
      return {
        items: lists
          .flatMap(({ items }) => items)
          .toSorted((one, other) => other.createdAt.localeCompare(one.createdAt) || other.id - one.id),
        total: lists.reduce((sum, { total }) => sum + total, 0),
        missing: missing.length === 0 ? null : missing.join('; '),
      }
    },

    async readPermission(login) {
      const { data } = await rest.repos.getCollaboratorPermissionLevel({ ...repo, username: login })
      return toPermission(data)
    },
  }
}
