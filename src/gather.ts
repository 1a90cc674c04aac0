// The gather stage: reads what the incident left behind, in parallel where nothing depends on each other. What cannot be had becomes a gap.
import type { Gap } from './core/evidence.ts'
import { toCount } from './core/facts.ts'
import { PortFailure, UserError } from './core/failure.ts'
import {
  type Change,
  type Gathered,
  type JobAnnotations,
  nothingGathered,
  PULL_OF_COMMIT,
  type ReadLog,
  type RunRecords,
  type WorkflowFile,
} from './core/gathered.ts'
import { type Finding, foldJobs } from './core/incident/findings.ts'
import { splitPasted } from './core/incident/text.ts'
import { condenseLog } from './core/log/condense.ts'
import type { Comment, Comparison, Issue, Job, Listing, Pull, Run } from './core/records.ts'
import { type Skipped, type Trigger, whyNoFailure } from './core/trigger.ts'
import { type Attempt, orGap } from './gaps.ts'
import { findStreak, isListedFrom } from './gather-streak.ts'
import type { ByteStream, Console, GitHubReader, ReadWorkflow } from './ports.ts'

export type GatherPorts = {
  readonly github: GitHubReader
  readonly readWorkflow: ReadWorkflow
  readonly console: Console
}

/** Bytes of one log that reach the entry: enough for the error, its stack and the tool's summary. */
export const MAX_EXCERPT_BYTES = 8192
/** Findings whose logs are read; what else failed is listed. Every further one costs two requests and teaches little. */
const MAX_FINDINGS_READ = 8
/** Legs of one finding that are read: the second shows whether they fail alike. */
const MAX_LEGS_READ = 2

/** Jobs of all attempts together that are read beside those of the newest one: a page of them. */
const MAX_JOBS_OF_ALL_ATTEMPTS = 100

/** Trigger -> records and gaps. Throws PortFailure only where nothing at all can be told: the run or the issue itself is out of reach. */
export async function gather(trigger: Trigger, ports: GatherPorts): Promise<Gathered | Skipped> {
  switch (trigger.kind) {
    case 'run':
      return gatherRun(trigger, ports)
    case 'issue':
      return gatherIssue(trigger.number, ports)
    case 'request':
      return { ...nothingGathered({ kind: 'request', id: trigger.id, text: trigger.text }), ...place(ports.github) }
  }
}

async function gatherRun(trigger: Trigger & { kind: 'run' }, ports: GatherPorts): Promise<Gathered | Skipped> {
  const { github, console } = ports
  const gaps: Gap[] = []
  const attempt = async <T>(what: string, read: Promise<T>): Promise<T | null> => orGap(read, what, { gaps, console })

  const { run, recent } = await readRunAndRecent(trigger, github, attempt)
  const failed = toFailedAttempt(run, trigger)
  const number = failed.attempt
  const skipped = whyNoFailure(failed.conclusion ?? '')
  if (skipped !== null) return skipped
  if (run.attempt > number && run.conclusion === 'success')
    return { kind: 'skipped', reason: 'run-passed-again', detail: `attempt ${run.attempt}` }
  const history = await findStreak(failed, recent, { github, attempt })
  const firstRed = history.streak[0] ?? failed
  if (recent !== null && !isListedFrom(failed, recent))
    gaps.push({
      what: 'what came after the run',
      why: `more than ${recent.length} runs have followed it`,
      status: null,
    })

  const [jobs, firstRedJobs, change, { later, fix }, workflow, pulls] = await Promise.all([
    attempt('the jobs of the run', readJobs(run, number, github)),
    firstRed.id === run.id
      ? null
      : attempt('the jobs of the first red run', github.listJobs(firstRed.id, { attempts: 'latest' })),
    attempt('the changes since the last green run', readChange(firstRed, history.lastGreen, github)),
    readLater(failed, history, { github, attempt }),
    attempt('the workflow file', readWorkflowFile(failed, ports)),
    attempt(PULL_OF_COMMIT, github.listPullsOf(run.sha)),
  ])
  if (jobs?.missing)
    gaps.push({ what: `${jobs.total - jobs.items.length} of ${jobs.total} jobs`, why: jobs.missing, status: null })
  const ofAttempt = (jobs?.items ?? []).filter((job) => run.attempt === 1 || job.attempt === number)
  console.info(`Read ${toCount(ofAttempt.length, 'job')} of run ${run.number}, attempt ${number}.`)

  const findings = foldJobs(ofAttempt, workflow)
  const read = await readFindings(findings, github, attempt)
  console.info(`Read ${toCount(read.logs.length, 'log')} for ${toCount(findings.length, 'finding')}.`)
  noteUnread(findings, gaps)
  return {
    ...nothingGathered({ kind: 'run' }),
    ...place(github),
    ...read,
    runs: {
      ...history,
      run: failed,
      jobs: ofAttempt,
      earlierJobs: (jobs?.items ?? []).filter((job) => job.attempt < number),
      firstRedJobs: firstRedJobs?.items ?? [],
    },
    change,
    later,
    fix,
    workflow,
    pull: choosePull(pulls ?? [], failed),
    gaps,
  }
}

/** The attempt that the event is about. The run may have been started again since, or GitHub's list may be behind its own event. */
function toFailedAttempt(run: Run, { attempt, conclusion, endedAt }: Trigger & { kind: 'run' }): Run {
  if (attempt === null || (attempt === run.attempt && run.conclusion !== null)) return run
  return {
    ...run,
    attempt,
    status: 'completed',
    conclusion: conclusion ?? run.conclusion,
    updatedAt: endedAt ?? run.updatedAt,
  }
}

/** The run and the newest runs beside it. Where the event names the workflow and the branch, one request gives both. */
async function readRunAndRecent(
  trigger: Trigger & { kind: 'run' },
  github: GitHubReader,
  attempt: Attempt,
): Promise<{ run: Run; recent: readonly Run[] | null }> {
  const list = (workflowId: number, branch: string) =>
    attempt('the earlier runs of the workflow', github.listRuns({ workflowId, branch }))
  if (trigger.workflowId !== null && trigger.branch !== null) {
    const recent = await list(trigger.workflowId, trigger.branch)
    const run = recent?.find((candidate) => candidate.id === trigger.runId)
    return { run: run ?? (await readRun(trigger.runId, github)), recent }
  }
  const run = await readRun(trigger.runId, github)
  return { run, recent: run.branch === null ? [] : await list(run.workflowId, run.branch) }
}

async function readRun(id: number, github: GitHubReader): Promise<Run> {
  try {
    return await github.readRun(id)
  } catch (failure) {
    if (!(failure instanceof PortFailure) || failure.status !== 404) throw failure
    throw new UserError('no-such-run', `${github.repository} has no workflow run ${id}.`, {
      hint: 'The number is in the address of the page of the run, after /actions/runs/.',
      cause: failure,
    })
  }
}

/** Jobs of the failed attempt; of earlier ones where they are few: they tell what a re-run changed, and no more. */
async function readJobs(run: Run, attempt: number, github: GitHubReader): Promise<Listing<Job>> {
  if (attempt !== run.attempt) return github.listJobs(run.id, { attempts: 'all' })
  const newest = await github.listJobs(run.id, { attempts: 'latest' })
  if (attempt === 1 || newest.total * attempt > MAX_JOBS_OF_ALL_ATTEMPTS) return newest
  const all = await github.listJobs(run.id, { attempts: 'all' })
  return { ...newest, items: [...newest.items, ...all.items.filter((job) => job.attempt < attempt)] }
}

async function readChange(run: Run, lastGreen: Run | null, github: GitHubReader): Promise<Change> {
  if (lastGreen === null) return { since: 'parent', comparison: await github.readCommit(run.sha) }
  if (lastGreen.sha === run.sha)
    return { since: 'last-green', comparison: { commits: [], files: [], totalCommits: 0, isCut: false, url: null } }
  return { since: 'last-green', comparison: await github.compare(lastGreen.sha, run.sha) }
}

/** What came in while it was red, and what of it the closing green run had that the last red one had not. */
async function readLater(
  failed: Run,
  { streak, closingGreen }: Pick<RunRecords, 'streak' | 'closingGreen'>,
  { github, attempt }: { github: GitHubReader; attempt: Attempt },
): Promise<{ later: Comparison | null; fix: Comparison | null }> {
  const firstRed = streak[0] ?? failed
  const lastRed = streak.at(-1) ?? failed
  const end = closingGreen ?? failed
  const compare = async (what: string, { base, head }: { base: Run; head: Run }) =>
    base.sha === head.sha ? null : attempt(what, github.compare(base.sha, head.sha))
  const [all, last] = await Promise.all([
    compare('the commits since the first red run', { base: firstRed, head: end }),
    // One red run, or several of one commit: the same comparison tells both.
    closingGreen === null || firstRed.sha === lastRed.sha
      ? null
      : compare('the changes of the green run', { base: lastRed, head: closingGreen }),
  ])
  return { later: all, fix: closingGreen !== null && firstRed.sha === lastRed.sha ? all : last }
}

async function readWorkflowFile(run: Run, { github, readWorkflow }: GatherPorts): Promise<WorkflowFile | null> {
  if (run.workflowPath === null) return null
  const text = await github.readFile(run.workflowPath, run.sha)
  return {
    path: run.workflowPath,
    url: `${github.webUrl}/blob/${run.sha}/${run.workflowPath}`,
    lines: text.split(/\r?\n/),
    jobs: readWorkflow(text),
  }
}

/**
 * Reads the logs of the legs that are worth it, all at once. Annotations repeat what the log says: they are read of the first leg, and
 * where there is no log.
 */
async function readFindings(
  findings: readonly Finding[],
  github: GitHubReader,
  attempt: Attempt,
): Promise<{ logs: readonly ReadLog[]; annotations: readonly JobAnnotations[] }> {
  const jobs = findings
    .filter((finding) => finding.becauseOf.length === 0)
    .slice(0, MAX_FINDINGS_READ)
    .flatMap((finding) => finding.jobs.slice(0, MAX_LEGS_READ))
  const annotate = async ({ id, name, checkRunId }: Job): Promise<JobAnnotations | null> => {
    if (checkRunId === null) return null
    const annotations = await attempt(`the annotations of ${name}`, github.listAnnotations(checkRunId))
    return annotations === null ? null : { jobId: id, annotations }
  }
  const read = await Promise.all(
    jobs.map(async (job, index) => {
      const annotated = index === 0 ? annotate(job) : null
      const log = await attempt(`the log of ${job.name}`, readLog(job, github))
      return { log, annotations: await (annotated ?? (log === null ? annotate(job) : null)) }
    }),
  )
  return {
    logs: read.map(({ log }) => log).filter((log) => log !== null),
    annotations: read.map(({ annotations }) => annotations).filter((annotations) => annotations !== null),
  }
}

async function readLog(job: Job, github: GitHubReader): Promise<ReadLog> {
  const stream = await github.openJobLog(job.id)
  const excerpt = await condenseLog(stream, { maxBytes: MAX_EXCERPT_BYTES, steps: job.steps })
  return { name: job.name, jobId: job.id, url: job.url, excerpt, modifiedAt: null }
}

function noteUnread(findings: readonly Finding[], gaps: Gap[]): void {
  const own = findings.filter((finding) => finding.becauseOf.length === 0)
  const unread = own.slice(MAX_FINDINGS_READ)
  if (unread.length > 0)
    gaps.push({
      what: `the logs of ${toCount(unread.length, 'more failing job')}`,
      why: `only the first ${MAX_FINDINGS_READ} are read`,
      status: null,
    })
}

async function gatherIssue(number: number, { github, console }: GatherPorts): Promise<Gathered> {
  const gaps: Gap[] = []
  const [issue, comments] = await Promise.all([
    github.readIssue(number),
    orGap(github.listComments(number), 'the comments', { gaps, console }),
  ])
  if (comments?.missing)
    gaps.push({ what: `${comments.total - comments.items.length} comments`, why: comments.missing, status: null })
  console.info(`Read #${number} and ${toCount(comments?.items.length ?? 0, 'comment')}.`)
  const logs = await readPasted([issue, ...(comments?.items ?? [])])
  return { ...nothingGathered({ kind: 'issue' }), ...place(github), issue, comments: comments?.items ?? [], logs, gaps }
}

/** Blocks that people pasted, condensed like a log. */
async function readPasted(texts: readonly (Issue | Comment)[]): Promise<readonly ReadLog[]> {
  const pasted = texts.flatMap((text) => splitPasted(text.body).blocks.map((lines) => ({ text, lines })))
  return Promise.all(
    pasted.map(async ({ text, lines }) => ({
      name: `what ${text.author?.login ?? 'somebody'} pasted`,
      jobId: null,
      url: text.url,
      excerpt: await condenseLog(toStream(lines.join('\n')), { maxBytes: MAX_EXCERPT_BYTES }),
      modifiedAt: text.createdAt,
    })),
  )
}

async function* toStream(text: string): ByteStream {
  yield new TextEncoder().encode(text)
}

function place(github: GitHubReader): Pick<Gathered, 'repository' | 'webUrl'> {
  return { repository: github.repository, webUrl: github.webUrl }
}

/** The pull request that brought the commit in: an open one from the run's branch first, else the newest. */
function choosePull(pulls: readonly Pull[], run: Run): Pull | null {
  return pulls.find((pull) => pull.state === 'open' && pull.headBranch === run.branch) ?? pulls[0] ?? null
}
