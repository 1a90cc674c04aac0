// Runs, jobs, logs and annotations.
import { type CommitRecord, readCommits } from './git-records.ts'
import { type Answer, type Call, NOT_FOUND, ok, type Routes, refusal, toPage } from './route.ts'
import { FORK_OWNER, REPOSITORY_ID, toMinimalRepository, toNodeId, toUser } from './templates.ts'
import type { Annotation, Attempt, Job, Run } from './world.ts'

/** A filtered list of runs ends here, whatever it counts. https://docs.github.com/rest/actions/workflow-runs#list-workflow-runs-for-a-repository */
const MAX_LISTED_RUNS = 1000

const FILTERS = ['actor', 'branch', 'check_suite_id', 'created', 'event', 'head_sha', 'status']

export const ACTIONS_ROUTES: Routes = {
  'GET /actions/runs': (call) => toRunPage(call, call.world.runs),

  'GET /actions/runs/{run_id}': async (call) => {
    const run = findRun(call)
    if (run === undefined) return NOT_FOUND
    return ok(toRun(call, run, await readCommits(call.git, [run.sha])))
  },

  'GET /actions/runs/{run_id}/jobs': (call) => {
    const run = findRun(call)
    if (run === undefined) return NOT_FOUND
    const attempts = run.attempts.map((attempt, index) => ({ attempt, number: index + 1 }))
    const wanted = call.query('filter') === 'all' ? attempts : attempts.slice(-1)
    const jobs = wanted.flatMap(({ attempt, number }) => attempt.jobs.map((job) => toJob(call, run, { job, number })))
    return toPage(call, jobs, (page) => ({ total_count: jobs.length, jobs: page }))
  },

  'GET /actions/workflows/{workflow_id}/runs': (call) => {
    const workflow = call.param('workflow_id')
    const runs = call.world.runs.filter(
      (run) => String(run.workflowId) === workflow || run.workflowPath.endsWith(`/${workflow}`),
    )
    return toRunPage(call, runs)
  },

  'GET /actions/jobs/{job_id}/logs': (call): Answer => {
    const job = call.world.findJob(Number(call.param('job_id')))
    if (job === null) return NOT_FOUND
    if (typeof job.log === 'object' && 'status' in job.log)
      return refusal(job.log.status, job.log.status === 410 ? 'Server Error - logs have expired' : 'Not Found')
    return { status: 302, headers: { location: call.links.signLog(job.id) } }
  },

  'GET /check-runs/{check_run_id}/annotations': (call) => {
    const job = call.world.findJob(Number(call.param('check_run_id')))
    if (job === null) return NOT_FOUND
    return toPage(call, job.annotations, (page) => page.map((annotation) => toAnnotation(call, annotation)))
  },
}

async function toRunPage(call: Call, runs: readonly Run[]): Promise<Answer> {
  const wanted = runs
    .filter((run) => isWanted(call, run))
    .toSorted((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id - a.id)
  const isFiltered = FILTERS.some((name) => call.query(name) !== null)
  return toPage(call, isFiltered ? wanted.slice(0, MAX_LISTED_RUNS) : wanted, async (page) => {
    const commits = await readCommits(
      call.git,
      page.map(({ sha }) => sha),
    )
    return { total_count: wanted.length, workflow_runs: page.map((run) => toRun(call, run, commits)) }
  })
}

function findRun(call: Call): Run | undefined {
  return call.world.runs.find(({ id }) => id === Number(call.param('run_id')))
}

function newest(run: Run): Attempt {
  const attempt = run.attempts.at(-1)
  if (attempt === undefined) throw new Error(`run ${run.id} has no attempt`)
  return attempt
}

/** The filters of a list of runs. https://docs.github.com/rest/actions/workflow-runs#list-workflow-runs-for-a-workflow */
function isWanted(call: Call, run: Run): boolean {
  const { conclusion } = newest(run)
  const status = conclusion === null ? 'in_progress' : 'completed'
  const is = (name: string, ...values: (string | null)[]) => {
    const wanted = call.query(name)
    return wanted === null || values.includes(wanted)
  }
  return (
    is('branch', run.branch) &&
    is('event', run.event) &&
    is('actor', run.actor) &&
    is('head_sha', run.sha) &&
    is('check_suite_id', String(run.id)) &&
    is('status', status, conclusion) &&
    isCreatedWithin(run.createdAt, call.query('created'))
  )
}

/** GitHub's search syntax for dates: `>=2026-03-01`, `<2026-03-01T10:00:00Z`, `2026-03-01..2026-03-05`. A day means the whole day. */
function isCreatedWithin(time: string, range: string | null): boolean {
  if (range === null) return true
  const at = Date.parse(time)
  const start = (text: string) => Date.parse(text)
  const end = (text: string) => (text.length === 10 ? Date.parse(`${text}T23:59:59Z`) : Date.parse(text))
  const [from = '', to] = range.split('..')
  if (to !== undefined) return (from === '*' || at >= start(from)) && (to === '*' || at <= end(to))
  const [, operator = '', day = ''] = /^(>=|<=|>|<|)(.*)$/.exec(range) ?? []
  if (operator === '>=') return at >= start(day)
  if (operator === '>') return at > end(day)
  if (operator === '<=') return at <= end(day)
  if (operator === '<') return at < start(day)
  return at >= start(day) && at <= end(day)
}

function toRun(call: Call, run: Run, commits: ReadonlyMap<string, CommitRecord>) {
  const { links } = call
  const url = `${links.api}/actions/runs/${run.id}`
  const attempt = newest(run)
  const number = run.attempts.length
  const commit = commits.get(run.sha)
  const head = { here: toMinimalRepository(links), fork: toMinimalRepository(links, FORK_OWNER), gone: null }[run.head]
  return {
    id: run.id,
    name: run.workflowName,
    node_id: toNodeId('WFR', run.id),
    check_suite_id: run.id,
    check_suite_node_id: toNodeId('CS', run.id),
    head_branch: run.branch,
    head_sha: run.sha,
    path: run.workflowPath,
    display_title: run.title,
    run_number: run.number,
    run_attempt: number,
    event: run.event,
    status: attempt.conclusion === null ? 'in_progress' : 'completed',
    conclusion: attempt.conclusion,
    workflow_id: run.workflowId,
    url,
    html_url: `${links.web}/actions/runs/${run.id}`,
    pull_requests:
      call.query('exclude_pull_requests') === 'true' ? [] : run.pulls.map((pull) => toRunPull(call, run, pull)),
    created_at: run.createdAt,
    updated_at: attempt.completedAt,
    actor: toUser(run.actor, links),
    triggering_actor: toUser(attempt.actor, links),
    run_started_at: attempt.startedAt,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${links.api}/check-suites/${run.id}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: number > 1 ? `${url}/attempts/${number - 1}` : null,
    workflow_url: `${links.api}/actions/workflows/${run.workflowId}`,
    referenced_workflows: [],
    head_commit:
      commit === undefined
        ? null
        : {
            id: commit.sha,
            tree_id: commit.tree,
            message: commit.message,
            timestamp: commit.committer.date,
            author: { name: commit.author.name, email: commit.author.email },
            committer: { name: commit.committer.name, email: commit.committer.email },
          },
    repository: toMinimalRepository(links),
    head_repository: head,
  }
}

function toRunPull({ links, world }: Call, run: Run, number: number) {
  const pull = world.pulls.find((candidate) => candidate.number === number)
  const repo = { id: REPOSITORY_ID, url: links.api, name: links.name }
  return {
    id: number,
    number,
    url: `${links.api}/pulls/${number}`,
    head: { ref: pull?.branch ?? run.branch ?? '', sha: run.sha, repo },
    base: { ref: pull?.base ?? world.settings.defaultBranch, sha: run.sha, repo },
  }
}

function toJob({ links }: Call, run: Run, { job, number }: { job: Job; number: number }) {
  return {
    id: job.id,
    run_id: run.id,
    workflow_name: run.workflowName,
    head_branch: run.branch,
    run_url: `${links.api}/actions/runs/${run.id}`,
    run_attempt: number,
    node_id: toNodeId('CR', job.id),
    head_sha: run.sha,
    url: `${links.api}/actions/jobs/${job.id}`,
    html_url: `${links.web}/actions/runs/${run.id}/job/${job.id}`,
    status: job.conclusion === null ? 'in_progress' : 'completed',
    conclusion: job.conclusion,
    created_at: job.startedAt,
    started_at: job.startedAt,
    completed_at: job.completedAt,
    name: job.name,
    steps: job.steps.map((step, index) => ({
      name: step.name,
      status: 'completed',
      conclusion: step.conclusion,
      number: index + 1,
      started_at: step.startedAt,
      completed_at: step.completedAt,
    })),
    check_run_url: `${links.api}/check-runs/${job.id}`,
    labels: ['ubuntu-latest'],
    runner_id: 1,
    runner_name: 'GitHub Actions 1',
    runner_group_id: 0,
    runner_group_name: 'GitHub Actions',
  }
}

function toAnnotation({ links }: Call, annotation: Annotation) {
  return {
    path: annotation.path,
    blob_href: `${links.web}/blob/main/${annotation.path}`,
    start_line: annotation.line,
    start_column: null,
    end_line: annotation.line,
    end_column: null,
    annotation_level: annotation.level,
    title: annotation.title,
    message: annotation.message,
    raw_details: null,
  }
}
