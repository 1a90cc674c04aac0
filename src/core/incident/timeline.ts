// The figures of an incident: when, how long, how many. Each is a fact with the evidence that it was computed from.
import { toClockTime } from '../clock-time.ts'
import type { EvidenceId } from '../evidence.ts'
import type { Fact, FactBook } from '../facts.ts'
import { type Gathered, PULL_OF_COMMIT } from '../gathered.ts'
import type { Attempt } from './attempt.ts'
import { type DeploymentStory, toDeploymentStory } from './deployment-facts.ts'
import type { Exhibits, FindingExhibit, LogExhibit } from './exhibits.ts'
import { isFailed } from './findings.ts'
import type { Ending } from './fix.ts'
import { type PatternStory, toPatternStory } from './pattern-facts.ts'
import { toGrouped, toRatio, toSize } from './quantity.ts'
import { countCommitsWhileRed, type Green, toGreen } from './resolution.ts'
import { type ThreadStory, toThreadStory } from './thread-story.ts'

/** A shorter time is how long the run went on after its first failing step, and nothing that anybody waited for. */
const MIN_RED_MS = 60_000

export type Story = {
  /** Clock time and date of the first detection. */
  readonly detected: Fact
  readonly detectedOn: Fact
  readonly failedJobs: Fact | null
  /** Jobs that never ran or were stopped because of the failure: skipped and cancelled ones. */
  readonly heldBack: Fact | null
  /** From the start of the job that broke first to the end of its failing step. */
  readonly intoJob: Fact | null
  /** From the last green run to the first detection. */
  readonly sinceGreen: Fact | null
  /** Commits between the last green run and the break. */
  readonly commits: Fact | null
  /** Files and lines that they change. */
  readonly size: Fact | null
  readonly redRuns: Fact | null
  readonly attempts: Fact | null
  /** From the first detection to the end of the closing green run, or to the newest moment on record. */
  readonly timeRed: Fact | null
  /** Time that the jobs of all attempts of the failed run took, added up: what is paid for. */
  readonly runnerTime: Fact | null
  readonly tests: Fact | null
  readonly logLines: Fact | null
  /** Failing legs of a folded finding, by the name of the finding. */
  readonly legs: ReadonlyMap<string, Fact>
  /** From its push to the end of the run that refutes it, by the number of the attempt. */
  readonly elapsed: ReadonlyMap<number, Fact>
  readonly comments: Fact | null
  readonly records: Fact
  /** The failed commit is one that this workflow passed before: nothing in the repository changed. */
  readonly wasGreenBefore: boolean
  readonly lastGreenSha: string | null
  /** What the record says of the safety nets, each as a fact that reads on its own. */
  readonly probes: readonly Fact[]
  /** Commits that came in while it was red. */
  readonly commitsWhileRed: Fact | null
  /** How it ended; null while it is red, and where nobody knows. */
  readonly green: Green | null
  readonly deployment: DeploymentStory | null
  readonly pattern: PatternStory | null
  /** Null where the incident is no thread, or nothing is on record around it. */
  readonly thread: ThreadStory | null
}

export type StoryContext = {
  readonly facts: FactBook
  readonly exhibits: Exhibits
  readonly attempts: readonly Attempt[]
  readonly detectedAt: string
  readonly asOf: string
  readonly timezone: string
  readonly leading: LogExhibit | null
  readonly ending: Ending | null
}

/** Records and evidence -> the figures, in a fixed order. */
export function toStory(gathered: Gathered, context: StoryContext): Story {
  const { facts, exhibits, attempts, detectedAt, asOf, timezone } = context
  const { runs } = gathered
  const runIds = ids([exhibits.run])
  const redUntil = runs?.closingGreen?.updatedAt ?? asOf
  const clock = toClockTime(detectedAt, timezone)
  const origin = ids([exhibits.run, exhibits.issue, exhibits.request, context.leading?.evidence ?? null])
  const story = {
    detected: facts.text(
      'first detection, time',
      `${clock.time} ${clock.zone}`,
      origin,
      'end of the first failing step of the first red run',
    ),
    detectedOn: facts.text('first detection, date', clock.date, origin, 'the same moment'),
    failedJobs:
      runs === null || runs.jobs.length === 0
        ? null
        : facts.text(
            'failed jobs',
            toRatio(runs.jobs.filter(isFailed).length, runs.jobs.length, 'job'),
            runIds,
            'jobs of the run by conclusion',
          ),
    heldBack: heldBack(gathered, { facts, runIds }),
    intoJob: intoJob(exhibits.findings[0], facts),
    sinceGreen: sinceGreen(gathered, context),
    commits: commitCount(gathered, context),
    size: changeSize(gathered, context),
    redRuns: redRuns(gathered, context),
    attempts:
      runs === null && attempts.length === 0
        ? null
        : facts.count(
            'attempts',
            { count: attempts.length, noun: 'attempt' },
            attempts.flatMap(({ evidence }) => evidence ?? []),
            runs === null
              ? 'pull requests and commits between its opening and its end'
              : 'new commits, re-runs and dispatches after the first red run',
          ),
    timeRed:
      runs === null || Date.parse(redUntil) - Date.parse(detectedAt) < MIN_RED_MS
        ? null
        : facts.duration(
            'time red',
            { start: detectedAt, end: redUntil },
            ids([exhibits.run, exhibits.closingGreen]),
            `first detection to ${runs.closingGreen === null ? 'the newest moment on record' : 'the end of the closing green run'}`,
          ),
    runnerTime: runnerTime(gathered, { facts, runIds }),
    tests: testCount(context),
    logLines:
      context.leading === null
        ? null
        : facts.text(
            'lines of the log',
            toGrouped(context.leading.log.excerpt.totalLines, 'line'),
            [context.leading.evidence.id],
            'line ends of the log',
          ),
    legs: new Map(
      exhibits.findings
        .filter(({ finding }) => finding.legs > 1)
        .map(({ finding, job }) => [
          finding.name,
          facts.text(
            `failing legs of ${finding.name}`,
            toRatio(finding.jobs.length, finding.legs, 'leg'),
            [job.id],
            'jobs of that name by conclusion',
          ),
        ]),
    ),
    elapsed: new Map(attempts.flatMap((attempt) => toElapsed(attempt, facts))),
    comments:
      exhibits.comments.length === 0
        ? null
        : facts.count(
            'comments',
            { count: gathered.comments.length, noun: 'comment' },
            ids(exhibits.comments),
            'comments of the thread',
          ),
    records: facts.count('records read', { count: exhibits.evidence.length, noun: 'record' }, [], 'pieces of evidence'),
    wasGreenBefore: wasGreenBefore(gathered),
    lastGreenSha: runs?.lastGreen?.sha ?? null,
    probes: toProbes(gathered, context),
    commitsWhileRed: countCommitsWhileRed(gathered, context),
    green: toGreen(gathered, context),
    thread: toThreadStory(gathered, context),
  }
  const pull = toPullProbe(gathered, context)
  return {
    ...story,
    probes: [...story.probes, ...[pull, story.thread?.sinceChange ?? null].filter((probe) => probe !== null)],
    deployment: toDeploymentStory(gathered, { exhibits: exhibits.deployment, facts, detectedAt, timezone }),
    pattern: toPatternStory({ exhibits: exhibits.pattern, pastEntries: gathered.pastEntries, facts, timezone }),
  }
}

/** From its start to what ends it; nothing where no end is on record, or where a thread was closed at once. */
function toElapsed({ n, startedAt, endedAt, evidence, thread }: Attempt, facts: FactBook): [number, Fact][] {
  const isTold = thread === null || (endedAt !== null && Date.parse(endedAt) - Date.parse(startedAt) >= MIN_RED_MS)
  if (endedAt === null || !isTold) return []
  const formula =
    thread === null ? 'from its push or re-run to the end of its run' : `from its ${thread.from} to the ${thread.to}`
  const from = evidence === null ? [] : [evidence]
  return [[n, facts.duration(`time of attempt ${n}`, { start: startedAt, end: endedAt }, from, formula)]]
}

/** Whether a pull request brought the newest red commit, where that could be asked. */
function toPullProbe({ runs, gaps }: Gathered, { facts, exhibits }: StoryContext): Fact | null {
  if (runs === null || gaps.some(({ what }) => what === PULL_OF_COMMIT)) return null
  return facts.text(
    'Pull request of the newest red commit',
    exhibits.pull?.title ?? 'none on record',
    ids([exhibits.pull ?? exhibits.run]),
    'pull requests that GitHub lists for that commit',
  )
}

/** A run for a pull request tests a merge whose other side may have moved: only runs of the same event on a branch compare. */
function wasGreenBefore({ runs }: Gathered): boolean {
  const [first] = runs?.streak ?? []
  const green = runs?.lastGreen
  if (first === undefined || !green || green.sha !== first.sha) return false
  return !first.event.startsWith('pull_request') && !green.event.startsWith('pull_request')
}

/** Probes that the records at hand answer: each name reads as the start of a line, each value as its end. */
function toProbes(gathered: Gathered, { facts, exhibits }: StoryContext): readonly Fact[] {
  const files = gathered.change?.comparison.files ?? []
  const probes: Fact[] = []
  if (files.length > 0) {
    const edited = files.filter((file) => file.path.startsWith('.github/workflows/')).length
    probes.push(
      facts.text(
        'Workflow files in the change',
        edited === 0 ? 'none' : toRatio(edited, files.length, 'file'),
        ids([exhibits.fileList]),
        'paths under .github/workflows',
      ),
    )
  }
  const alike = compareLegs(exhibits.findings[0])
  if (alike !== null)
    probes.push(
      facts.text('Legs whose errors were compared', alike.text, alike.from, 'normalised error lines of the logs'),
    )
  return probes
}

/** Two legs are read of a failure that is folded: do they fail alike? */
function compareLegs(finding: FindingExhibit | undefined): { text: string; from: readonly EvidenceId[] } | null {
  const [first, ...others] = finding?.logs ?? []
  if (first === undefined || others.length === 0) return null
  const signature = (log: LogExhibit) => log.log.excerpt.signature.join('\n')
  const isAlike = others.every((log) => signature(log) === signature(first))
  const text = `${toRatio(others.length + 1, finding?.finding.jobs.length ?? 0, 'leg')}, ${isAlike ? 'with the same error' : 'with different errors'}`
  return { text, from: ids([first.evidence, ...others.map(({ evidence }) => evidence)]) }
}

function intoJob(first: FindingExhibit | undefined, facts: FactBook): Fact | null {
  const job = first?.finding.jobs[0]
  const end = first?.finding.failedStep?.completedAt ?? job?.completedAt ?? null
  if (first === undefined || job === undefined || job.startedAt === null || end === null) return null
  return facts.duration(
    'job start to failure',
    { start: job.startedAt, end },
    [first.job.id],
    'start of the job to the end of its failing step',
  )
}

function redRuns({ runs }: Gathered, { facts, exhibits }: StoryContext): Fact | null {
  if (runs === null) return null
  const [name, formula] = ['red runs in a row', 'failed runs since the last green one']
  const from = ids([...exhibits.reds.values()])
  const count = runs.streak.length
  if (runs.isStreakCut) return facts.text(name, `at least ${count} red runs`, from, formula)
  return facts.count(name, { count, noun: 'red run' }, from, formula)
}

function heldBack(
  { runs }: Gathered,
  { facts, runIds }: { facts: FactBook; runIds: readonly EvidenceId[] },
): Fact | null {
  const count = runs?.jobs.filter((job) => job.conclusion === 'skipped' || job.conclusion === 'cancelled').length ?? 0
  if (count === 0) return null
  return facts.count('jobs held back', { count, noun: 'job' }, runIds, 'skipped and cancelled jobs of the run')
}

function sinceGreen(gathered: Gathered, { facts, exhibits, detectedAt }: StoryContext): Fact | null {
  const green = gathered.runs?.lastGreen
  if (!green || green.updatedAt > detectedAt) return null
  return facts.duration(
    'last green to first red',
    { start: green.updatedAt, end: detectedAt },
    ids([exhibits.lastGreen, exhibits.run]),
    'end of the last green run to the first detection',
  )
}

function commitCount(gathered: Gathered, { facts, exhibits }: StoryContext): Fact | null {
  const { change } = gathered
  if (change === null || change.since !== 'last-green') return null
  return facts.count(
    'commits since the last green run',
    { count: change.comparison.totalCommits, noun: 'commit' },
    ids([exhibits.lastGreen, exhibits.run]),
    'comparison of the two commits',
  )
}

function changeSize(gathered: Gathered, { facts, exhibits }: StoryContext): Fact | null {
  const comparison = gathered.change?.comparison
  if (comparison === undefined || comparison.files.length === 0) return null
  return facts.text(
    'size of the change',
    toSize(comparison),
    ids([exhibits.fileList]),
    'files, added and deleted lines of the change',
  )
}

function runnerTime(
  gathered: Gathered,
  { facts, runIds }: { facts: FactBook; runIds: readonly EvidenceId[] },
): Fact | null {
  const jobs = [...(gathered.runs?.earlierJobs ?? []), ...(gathered.runs?.jobs ?? [])]
  const spans = jobs.map((job) =>
    job.startedAt === null || job.completedAt === null ? 0 : Date.parse(job.completedAt) - Date.parse(job.startedAt),
  )
  const total = spans.reduce((sum, span) => sum + Math.max(0, span), 0)
  if (total === 0) return null
  const start = new Date(0).toISOString()
  return facts.duration(
    'runner time',
    { start, end: new Date(total).toISOString() },
    runIds,
    'durations of all jobs of the run, added up',
  )
}

function testCount({ leading, facts }: StoryContext): Fact | null {
  const tests = leading?.log.excerpt.tests
  if (leading === null || tests === null || tests === undefined) return null
  const display = tests.total === null ? toGrouped(tests.failed, 'test') : toRatio(tests.failed, tests.total, 'test')
  return facts.text('failed tests', display, [leading.evidence.id], "the test runner's own summary")
}

function ids(evidence: readonly ({ readonly id: EvidenceId } | null)[]): readonly EvidenceId[] {
  return evidence.flatMap((item) => (item === null ? [] : [item.id]))
}
