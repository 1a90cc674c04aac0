// Small worlds for tests: records as the gather stage brings them back, each with a default that a test overrides where it matters.
import { createHash } from 'node:crypto'
import { condense, type Dossier } from '../../src/core/dossier.ts'
import { type Draft, draftSchema } from '../../src/core/entry/draft.ts'
import { writeFromFacts } from '../../src/core/entry/facts-only/writer.ts'
import { toFileName } from '../../src/core/entry/filename.ts'
import { render } from '../../src/core/entry/render.ts'
import {
  type Change,
  type Gathered,
  type LinkedPull,
  NOTHING_HANDED,
  nothingGathered,
  type Origin,
  type ReadLog,
  type RunRecords,
  type ThreadRecords,
} from '../../src/core/gathered.ts'
import type { LogExcerpt } from '../../src/core/log/condense.ts'
import type { Effort } from '../../src/core/receipt.ts'
import type {
  Comment,
  Commit,
  Comparison,
  FileChange,
  Issue,
  Job,
  Pull,
  Review,
  ReviewComment,
  Run,
  Step,
  WorkflowJob,
} from '../../src/core/records.ts'
import type { Finding } from '../../src/core/verify/findings.ts'
import { verify } from '../../src/core/verify/verify-draft.ts'
import { verifyEntry } from '../../src/core/verify/verify-entry.ts'
import type { Writer } from '../../src/core/writer.ts'

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** A commit id that starts with `start` and goes on with zeros. */
export function shaOf(start: string): string {
  return start.padEnd(40, '0')
}

/** The day of the story: `at('09:14')` is a moment of it, in UTC. */
export function at(clock: string): string {
  return `2026-11-02T${clock.length === 5 ? `${clock}:00` : clock}Z`
}

const WEB_URL = 'https://github.com/octo/shop'

export function aRun(over: Partial<Run> = {}): Run {
  const id = over.id ?? 700
  return {
    id,
    number: 42,
    attempt: 1,
    workflowId: 9,
    workflowName: 'CI',
    workflowPath: '.github/workflows/ci.yml',
    event: 'push',
    branch: 'main',
    sha: shaOf('bad1'),
    fromFork: false,
    headRepositoryId: 90,
    status: 'completed',
    conclusion: 'failure',
    createdAt: at('09:10'),
    startedAt: at('09:10'),
    updatedAt: at('09:15'),
    title: 'Rename the build script',
    url: `${WEB_URL}/actions/runs/${id}`,
    actor: { login: 'mona', isBot: false },
    ...over,
  }
}

export function aGreenRun(over: Partial<Run> = {}): Run {
  return aRun({
    id: 600,
    number: 41,
    sha: shaOf('900d'),
    conclusion: 'success',
    createdAt: at('08:00'),
    startedAt: at('08:00'),
    updatedAt: at('08:10'),
    title: 'Add a price',
    ...over,
  })
}

export function aStep(over: Partial<Step> = {}): Step {
  return {
    number: 3,
    name: 'Run npm run build:prod',
    conclusion: 'failure',
    startedAt: at('09:11'),
    completedAt: at('09:14'),
    ...over,
  }
}

export function aJob(over: Partial<Job> = {}): Job {
  const id = over.id ?? 7001
  return {
    id,
    name: 'build',
    attempt: 1,
    conclusion: 'failure',
    startedAt: at('09:10'),
    completedAt: at('09:14'),
    url: `${WEB_URL}/actions/runs/700/job/${id}`,
    checkRunId: id,
    steps: [aStep()],
    ...over,
  }
}

export function aCommit(start: string, message: string, over: Partial<Commit> = {}): Commit {
  const sha = shaOf(start)
  return {
    sha,
    message,
    at: at('09:09'),
    author: { login: 'mona', isBot: false },
    url: `${WEB_URL}/commit/${sha}`,
    ...over,
  }
}

export function aFile(path: string, over: Partial<FileChange> = {}): FileChange {
  const patch = '@@ -1,2 +1,2 @@\n {\n-  "build:prod": "vite build"\n+  "build": "vite build"'
  return { path, previousPath: null, status: 'modified', additions: 1, deletions: 1, patch, ...over }
}

export function aComparison(over: Partial<Comparison> = {}): Comparison {
  const commits = over.commits ?? [aCommit('bad1', 'Rename the build script')]
  return {
    commits,
    files: [aFile('package.json')],
    totalCommits: commits.length,
    isCut: false,
    url: `${WEB_URL}/compare/900d...bad1`,
    ...over,
  }
}

/** What the condenser keeps of a log: `lines` are neighbours from line `from` on, `primary` counts into them from 0. */
export function anExcerpt(
  lines: readonly string[],
  {
    primary = [0],
    from = 101,
    ...over
  }: Partial<Omit<LogExcerpt, 'primary'>> & { primary?: readonly number[]; from?: number } = {},
): LogExcerpt {
  const kept = lines.map((text, index) => ({ number: from + index, text, at: null, repeats: 0 }))
  const hasError = primary.length > 0
  return {
    blocks: kept.length === 0 ? [] : [{ role: hasError ? 'cause' : 'context', rank: 0, lines: kept }],
    totalLines: from + lines.length + 9,
    totalBytes: 12_000,
    primary: primary.map((index) => from + index),
    category: hasError ? 'workflow-config' : 'unknown',
    signature: primary.map((index) => lines[index] ?? ''),
    failingStep: null,
    commands: ['npm run build:prod'],
    tests: null,
    firstAt: at('09:10'),
    lastAt: at('09:14'),
    errorAt: hasError ? at('09:13') : null,
    checkedOut: [],
    scriptLines: 1,
    jobName: null,
    ...over,
  }
}

export const ERROR_LINES = ['npm error Missing script: "build:prod"', 'npm error', 'npm error To see a list of scripts']

export function aLog(excerpt: LogExcerpt = anExcerpt(ERROR_LINES), over: Partial<ReadLog> = {}): ReadLog {
  return {
    name: 'build',
    jobId: 7001,
    url: `${WEB_URL}/actions/runs/700/job/7001`,
    excerpt,
    modifiedAt: null,
    ...over,
  }
}

export function aWorkflowJob(over: Partial<WorkflowJob> = {}): WorkflowJob {
  return { id: 'build', name: null, needs: [], environment: null, fromLine: 4, toLine: 8, steps: [], ...over }
}

export function aPull(over: Partial<Pull> = {}): Pull {
  const number = over.number ?? 12
  return {
    number,
    title: 'Journal: run 42 went red on 2026-11-02',
    body: '',
    state: 'open',
    isMerged: false,
    isDraft: true,
    headBranch: 'journal/main-bad1000000',
    url: `${WEB_URL}/pull/${number}`,
    headSha: shaOf('7ead'),
    baseBranch: 'main',
    fromFork: false,
    author: { login: 'mona', isBot: false },
    createdAt: at('09:20'),
    mergedAt: null,
    mergeSha: null,
    ...over,
  }
}

export function anIssue(over: Partial<Issue> = {}): Issue {
  return {
    number: 5,
    title: 'Nobody can deploy since Friday',
    body: 'Every deploy has been failing since the rename. We tried it by hand too.',
    labels: ['journal'],
    isPull: false,
    state: 'open',
    url: `${WEB_URL}/issues/5`,
    author: { login: 'mona', isBot: false },
    createdAt: at('10:00'),
    closedAt: null,
    reactions: [],
    ...over,
  }
}

export function aComment(id: number, body: string, over: Partial<Comment> = {}): Comment {
  const url = `${WEB_URL}/issues/5#issuecomment-${id}`
  const createdAt = over.createdAt ?? at('11:00')
  const author = { login: 'hubot', isBot: false }
  return { id, body, url, author, createdAt, updatedAt: createdAt, reactions: [], ...over }
}

/** A pull request that an issue is about: merged at `clock` with one commit of that time. `start` begins the ids of its commits. */
export function aLinkedPull(
  { start, clock, ...pull }: Partial<Pull> & { start: string; clock: string },
  over: Partial<LinkedPull> = {},
): LinkedPull {
  const author = pull.author ?? { login: 'ivo', isBot: false }
  const headSha = shaOf(start)
  const commits = [aCommit(start, pull.title ?? 'A change', { at: at(clock), author })]
  const merged: Partial<Pull> = { state: 'closed', isMerged: true, mergedAt: at(clock), mergeSha: shaOf(`${start}ee`) }
  return {
    pull: aPull({
      isDraft: false,
      headBranch: `fix-${start}`,
      headSha,
      createdAt: at(clock),
      author,
      ...merged,
      ...pull,
    }),
    comparison: aComparison({ commits }),
    runs: [],
    ...over,
  }
}

export function aReview(id: number, body: string, over: Partial<Review> = {}): Review {
  const url = `${WEB_URL}/pull/12#pullrequestreview-${id}`
  const author = { login: 'hubot', isBot: false }
  return { id, state: 'COMMENTED', body, url, author, submittedAt: at('11:30'), ...over }
}

export function aReviewComment(id: number, body: string, over: Partial<ReviewComment> = {}): ReviewComment {
  const url = `${WEB_URL}/pull/12#discussion_r${id}`
  return { ...aComment(id, body, { url }), path: 'src/cart.ts', line: 14, inReplyTo: null, ...over }
}

/** What stands around a thread: nothing, but for what a test gives. */
export function aThread(over: Partial<ThreadRecords> = {}): ThreadRecords {
  return { reviews: [], reviewComments: [], timeline: [], pulls: [], commits: [], issues: [], runs: [], ...over }
}

function nothing(origin: Origin): Gathered {
  return { ...nothingGathered(origin), repository: 'octo/shop', webUrl: WEB_URL, defaultBranch: 'main' }
}

/** One red run on main after a green one: the job `build` cannot find a script, and one commit came in between. */
export function aRedRun(runs: Partial<RunRecords> = {}, over: Partial<Gathered> = {}): Gathered {
  const run = runs.run ?? aRun()
  const change: Change = { since: 'last-green', comparison: aComparison() }
  return {
    ...nothing({ kind: 'run' }),
    runs: {
      run,
      streak: [run],
      isStreakCut: false,
      lastGreen: aGreenRun(),
      closingGreen: null,
      jobs: [aJob()],
      earlierJobs: [],
      firstRedJobs: [],
      ...runs,
    },
    logs: [aLog()],
    change,
    ...over,
  }
}

/** A red streak: the first run broke, each later one (`[sha, clock]`) is a try that ended red. */
export function aStreak(
  tries: readonly (readonly [sha: string, clock: string])[],
  over: Partial<Gathered> = {},
): Gathered {
  const later = tries.map(([sha, clock], index) =>
    aRun({
      id: 701 + index,
      number: 43 + index,
      sha: shaOf(sha),
      createdAt: at(clock),
      updatedAt: plusMinutes(clock, 5),
    }),
  )
  const streak = [aRun(), ...later]
  return aRedRun({ run: streak.at(-1) ?? aRun(), streak, firstRedJobs: [aJob()] }, over)
}

/** A red streak (`tries` as in `aStreak`) that run 50 ends: green at 09:45 with one commit, 900e, that takes the rename back. */
export function aMended(
  {
    tries = [],
    green = {},
    commits = [
      aCommit('900e', 'Bring the build script back', { author: { login: 'sam', isBot: false }, at: at('09:39') }),
    ],
    files = [aFile('package.json', { patch: TAKEN_BACK })],
  }: {
    tries?: readonly (readonly [sha: string, clock: string])[]
    green?: Partial<Run>
    commits?: readonly Commit[]
    files?: readonly FileChange[]
  } = {},
  over: Partial<Gathered> = {},
): Gathered {
  const red = aStreak(tries, over)
  const closingGreen = aRun({
    id: 750,
    number: 50,
    sha: shaOf('900e'),
    conclusion: 'success',
    createdAt: at('09:40'),
    startedAt: at('09:40'),
    updatedAt: at('09:45'),
    ...green,
  })
  const between = tries.map(([sha]) => aCommit(sha, `Try ${sha}`))
  const later = aComparison({ commits: [...between, ...commits], files: [] })
  const runs = red.runs === null ? null : { ...red.runs, closingGreen }
  return { ...red, runs, later, fix: aComparison({ commits, files }), ...over }
}

const TAKEN_BACK = '@@ -1,2 +1,2 @@\n {\n-  "build": "vite build"\n+  "build:prod": "vite build"'

function plusMinutes(clock: string, minutes: number): string {
  return new Date(Date.parse(at(clock)) + minutes * 60_000).toISOString().replace('.000Z', 'Z')
}

export function anIssueThread(issue: Partial<Issue> = {}, over: Partial<Gathered> = {}): Gathered {
  const about = anIssue(issue)
  return { ...nothing({ kind: 'issue', number: about.number }), issue: about, ...over }
}

export function aRequest(text: string, over: Partial<Gathered> = {}): Gathered {
  return { ...nothing({ kind: 'request', id: '8800' }), handed: { ...NOTHING_HANDED, text }, ...over }
}

/** A log on a disk. */
export function aLocalLog(
  log: ReadLog = aLog(anExcerpt(ERROR_LINES), { name: 'ci.log', jobId: null, url: null }),
): Gathered {
  return { ...nothingGathered({ kind: 'log' }), logs: [log] }
}

export function dossierOf(gathered: Gathered, timezone = 'UTC'): Dossier {
  return condense(gathered, { timezone, now: '2026-11-02T12:00:00Z', sha256 })
}

export const BY_FACTS: Writer = { kind: 'facts', because: 'no-model', detail: '' }

/** What writing took, for the receipt. */
export function anEffort(over: Partial<Effort> = {}): Effort {
  const none = { ok: 0, all: 0 }
  return {
    durationMs: 1000,
    redactions: 0,
    droppedSentences: 0,
    tally: { quotations: none, numbers: none, statements: none, holes: 0 },
    writer: BY_FACTS,
    model: null,
    prices: null,
    leftOut: [],
    ...over,
  }
}

export type WrittenEntry = {
  readonly dossier: Dossier
  readonly draft: Draft
  readonly markdown: string
  readonly title: string
  readonly dropped: readonly Finding[]
  readonly findings: readonly Finding[]
}

/** The pure part of the pipeline, in its order: condense, draft, verify, render, and the check of the whole file. */
export function write(gathered: Gathered, timezone = 'UTC'): WrittenEntry {
  const dossier = dossierOf(gathered, timezone)
  const { draft, findings: dropped } = verify(draftSchema.parse(writeFromFacts(dossier)), dossier)
  const { markdown, title } = render(draft, dossier, { sha256, writer: BY_FACTS })
  const fileName = toFileName({
    firstDetectedAt: dossier.incident.detectedAt,
    timezone,
    slugWords: draft.slugWords,
    format: 'YYYYMMDD-HHmm-slug',
  })
  const findings = verifyEntry(markdown, { fileName, dossier, draft })
  return { dossier, draft, markdown, title, dropped, findings }
}

/** The text under a second-level heading of an entry, without the heading. */
export function sectionOf(markdown: string, heading: string): string {
  const [, after = ''] = markdown.split(`\n## ${heading}\n`)
  return after.split(/\n(?:## |---\n)/, 1)[0]?.trim() ?? ''
}
