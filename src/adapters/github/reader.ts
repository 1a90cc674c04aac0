// Reads what GitHub knows of a run. Decides how many pages are asked for and how; the shapes of the answers are in responses.ts.
import { describeFailure, PortFailure } from '../../core/failure.ts'
import type { Listing } from '../../core/records.ts'
import type { GitHubReader } from '../../ports.ts'
import type { GitHubClient } from './client.ts'
import { openJobLog } from './job-log.ts'
import {
  toAnnotation,
  toComment,
  toCommitComparison,
  toComparison,
  toIssue,
  toJob,
  toPull,
  toRun,
} from './responses.ts'

/** GitHub gives no more. https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api */
/** A filtered list of runs ends here. https://docs.github.com/en/rest/actions/workflow-runs#list-workflow-runs-for-a-workflow */
const MAX_LISTED_RUNS = 1_000
const PAGE_SIZE = 100
/** 1,000 jobs or comments: beyond that an entry learns nothing new, and `GITHUB_TOKEN` has 1,000 requests an hour for all of the repository. */
const MAX_PAGES = 10

/** The reads of one repository over GitHub's REST API. */
export function createReader(client: GitHubClient): GitHubReader {
  const { octokit, repo } = client
  const { rest } = octokit
  return {
    repository: client.repository,
    webUrl: client.webUrl,

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

    async listPullsOf(sha) {
      const { data } = await rest.repos.listPullRequestsAssociatedWithCommit({
        ...repo,
        commit_sha: sha,
        per_page: PAGE_SIZE,
      })
      return data.map(toPull)
    },

    async readIssue(number) {
      const { data } = await rest.issues.get({ ...repo, issue_number: number })
      return toIssue(data)
    },

    async listComments(issueNumber) {
      return listUncounted('comments', async (page) => {
        const query = { issue_number: issueNumber, per_page: PAGE_SIZE, page }
        const { data } = await rest.issues.listComments({ ...repo, ...query })
        return data.map(toComment)
      })
    },
  }
}

/** The first page says how many there are; the others are asked for together. Only a failing first page fails the whole. */
async function listCounted<T>(
  what: string,
  readPage: (page: number) => Promise<{ items: T[]; total: number }>,
): Promise<Listing<T>> {
  const { items: first, total } = await readPage(1)
  const pages = Math.ceil(total / PAGE_SIZE)
  const numbers = Array.from({ length: Math.max(0, Math.min(pages, MAX_PAGES) - 1) }, (_, index) => index + 2)
  const others = await Promise.allSettled(numbers.map(readPage))
  const items = [...first, ...others.flatMap((page) => (page.status === 'fulfilled' ? page.value.items : []))]
  const missing = others.flatMap((page, index) =>
    page.status === 'rejected' ? [describeMissingPage(what, `${numbers[index]} of ${pages}`, page.reason)] : [],
  )
  if (pages > MAX_PAGES) missing.push(`only the first ${MAX_PAGES * PAGE_SIZE} of ${total} ${what} were read`)
  else if (missing.length === 0 && items.length < total)
    missing.push(`GitHub listed ${items.length} of ${total} ${what}`)
  return { items, total, missing: missing.join('; ') || null }
}

/** Page after page until one is not full, where GitHub gives no count. Only a failing first page fails the whole. */
async function listUncounted<T>(what: string, readPage: (page: number) => Promise<T[]>): Promise<Listing<T>> {
  const items: T[] = []
  const toListing = (missing: string | null) => ({ items, total: items.length, missing })
  for (let page = 1; page <= MAX_PAGES; page++) {
    try {
      const listed = await readPage(page)
      items.push(...listed)
      if (listed.length < PAGE_SIZE) return toListing(null)
    } catch (thrown) {
      if (page === 1) throw thrown
      return toListing(describeMissingPage(what, `${page}`, thrown))
    }
  }
  return toListing(`only the first ${MAX_PAGES * PAGE_SIZE} ${what} were read`)
}

function describeMissingPage(what: string, page: string, reason: unknown): string {
  return `page ${page} of the ${what}: ${describeFailure(reason)}`
}
