// A failed run: its attempts, jobs, steps and logs, the streak it belongs to, and what changed. What cannot be had becomes a gap.
import type { Gap } from '../core/evidence.ts'
import { toCount } from '../core/facts.ts'
import { PortFailure, UserError } from '../core/failure.ts'
import {
  type Change,
  type Gathered,
  type JobAnnotations,
  nothingGathered,
  PULL_OF_COMMIT,
  type ReadLog,
  type RunRecords,
  type WorkflowFile,
} from '../core/gathered.ts'
import { type Finding, foldJobs } from '../core/incident/findings.ts'
import type { Policy } from '../core/policy-config.ts'
import type { Comparison, Job, Listing, Pull, Run } from '../core/records.ts'
import { type Skipped, skip, type Trigger, whyNoFailure } from '../core/trigger.ts'
import type { GitHubReader } from '../ports.ts'
import { type Attempt, orGap } from './gaps.ts'
import { readHanded } from './handed.ts'
import { readJobLog } from './logs.ts'
import { toPlace } from './place.ts'
import type { GatherPorts } from './ports.ts'
import { findStreak, isGreen, isListedFrom, isRed, isSameHead } from './streak.ts'

/** Findings whose logs are read; what else failed is listed. Every further one costs two requests and teaches little. */
const MAX_FINDINGS_READ = 8
/** Legs of one finding that are read: the second shows whether they fail alike. */
const MAX_LEGS_READ = 2

/** Jobs of all attempts together that are read beside those of the newest one: a page of them. */
const MAX_JOBS_OF_ALL_ATTEMPTS = 100

/** A failed run -> what it left behind, or why it is none. Throws PortFailure where the run itself is out of reach, UserError where there is none. */
export async function gatherRun(trigger: Trigger & { kind: 'run' }, ports: GatherPorts): Promise<Gathered | Skipped> {
  const { github, console } = ports
  const gaps: Gap[] = []
  const attempt = async <T>(what: string, read: Promise<T>): Promise<T | null> => orGap(read, what, { gaps, console })

  const read = await readRunAndRecent(trigger, github, attempt)
  const red = findRed(read, trigger, ports)
  if ('kind' in red) return red
  const { run, failed } = red
  const { recent } = read
  const number = failed.attempt
  const history = await findStreak(failed, recent, { github, attempt })
  if (trigger.isAutomatic && ports.policy.when === 'repeated') {
    const tooFew = whyNotRepeated(history, ports.policy)
    if (tooFew !== null) return tooFew
  }
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
  const texts = await readFindings(findings, github, attempt)
  console.info(`Read ${toCount(texts.logs.length, 'log')} for ${toCount(findings.length, 'finding')}.`)
  noteUnread(findings, gaps)
  return {
    ...nothingGathered({ kind: 'run' }),
    ...toPlace(github),
    ...texts,
    logs: [...texts.logs, ...(await readHanded(trigger))],
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

/** The run that the entry is about, and the attempt of it that failed: of a green run, the red one that it ends. */
function findRed(
  { run, recent }: { run: Run; recent: readonly Run[] | null },
  trigger: Trigger & { kind: 'run' },
  { policy, branchPrefix }: Pick<GatherPorts, 'policy' | 'branchPrefix'>,
): { run: Run; failed: Run } | Skipped {
  // Whoever names it: an entry about a check of an entry would be checked as well.
  if (!run.fromFork && run.branch?.startsWith(branchPrefix)) return skip('own-branch', run.branch)
  if (run.fromFork && !policy.forks) return skip('run-of-fork')
  const isGreenAgain = trigger.isAutomatic && policy.when === 'recovered' && trigger.conclusion === 'success'
  if (isGreenAgain) {
    const ended = findEnded(run, recent ?? [])
    return ended === null ? skip('nothing-recovered') : { run: ended, failed: ended }
  }
  const failed = toFailedAttempt(run, trigger)
  const skipped = whyNoFailure(failed.conclusion ?? '')
  if (skipped !== null) return skipped
  if (run.attempt > failed.attempt && run.conclusion === 'success')
    return skip('run-passed-again', `attempt ${run.attempt}`)
  return { run, failed }
}

/** The red run that a green one ends: the newest one before it that says anything, where that is red. */
function findEnded(green: Run, recent: readonly Run[]): Run | null {
  const before = recent
    .filter((run) => isSameHead(run, green) && run.number < green.number && (isRed(run) || isGreen(run)))
    .toSorted((a, b) => a.number - b.number)
    .at(-1)
  return before !== undefined && isRed(before) ? before : null
}

/** Null where it failed often or long enough. Every attempt of a red run is a failure. */
function whyNotRepeated({ streak }: Pick<RunRecords, 'streak'>, { minFailures, minMinutes }: Policy): Skipped | null {
  const failures = streak.reduce((sum, { attempt }) => sum + attempt, 0)
  const [first] = streak
  const last = streak.at(-1)
  const redMs = first === undefined || last === undefined ? 0 : Date.parse(last.updatedAt) - Date.parse(first.updatedAt)
  if (failures >= minFailures || redMs >= minMinutes * MINUTE_MS) return null
  return skip('not-repeated', `${toCount(failures, 'failure')} in ${Math.floor(redMs / MINUTE_MS)} min`)
}

const MINUTE_MS = 60_000

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
      const log = await attempt(`the log of ${job.name}`, readJobLog(job, github))
      return { log, annotations: await (annotated ?? (log === null ? annotate(job) : null)) }
    }),
  )
  return {
    logs: read.map(({ log }) => log).filter((log) => log !== null),
    annotations: read.map(({ annotations }) => annotations).filter((annotations) => annotations !== null),
  }
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

/** The pull request that brought the commit in: an open one from the run's branch first, else the newest. */
function choosePull(pulls: readonly Pull[], run: Run): Pull | null {
  return pulls.find((pull) => pull.state === 'open' && pull.headBranch === run.branch) ?? pulls[0] ?? null
}
