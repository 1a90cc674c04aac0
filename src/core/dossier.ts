// The Dossier: everything that a writer may use, in one value. Evidence with ids, facts that were computed, attempts, and what is missing.
import type { Evidence, Gap, LineId } from './evidence.ts'
import { type Fact, FactBook } from './facts.ts'
import type { DeploymentRecords, Gathered, Handed, Origin, RunRecords, Told } from './gathered.ts'
import type { Attempt } from './incident/attempt.ts'
import { earliest, latest, toAttempts } from './incident/attempts.ts'
import { isFailedState, toEnd } from './incident/deployment.ts'
import { type Exhibits, type LogExhibit, toExhibits } from './incident/exhibits.ts'
import { failedStepOf } from './incident/findings.ts'
import { type Fix, toEnding } from './incident/fix.ts'
import { listEntriesOf } from './incident/pattern.ts'
import { type Severity, toSeverity } from './incident/severity.ts'
import { ownPull } from './incident/thread-records.ts'
import { type Story, toStory } from './incident/timeline.ts'
import type { Category } from './log/condense.ts'
import type { PastEntry } from './records.ts'

/** The identity of an incident: two runs that know nothing of each other compute the same. */
export type Incident = {
  readonly kind: Gathered['origin']['kind']
  readonly key: string
  /** Name of the journal branch, without its prefix. */
  readonly branchSuffix: string
  readonly repository: string | null
  readonly webUrl: string | null
  readonly workflow: { readonly id: number; readonly name: string } | null
  readonly branch: string | null
  readonly fromFork: boolean
  readonly sha: string | null
  /** Red runs that the entry knows, as `id.attempt`, oldest first. */
  readonly runs: readonly string[]
  /** First detection of the failure, ISO 8601: it names the file and never changes. */
  readonly detectedAt: string
  /** The newest moment on record: what the entry knows, it knows as of then. */
  readonly asOf: string
  readonly timezone: string
}

export type Dossier = {
  readonly incident: Incident
  readonly state: 'open' | 'resolved'
  readonly severity: Severity
  readonly category: Category
  /** Hash of the normalised primary error lines and the category; null where no error line was found. */
  readonly fingerprint: string | null
  readonly evidence: readonly Evidence[]
  readonly facts: readonly Fact[]
  readonly exhibits: Exhibits
  readonly story: Story
  readonly attempts: readonly Attempt[]
  /** How it went green again; null while it is red, and where nobody knows. */
  readonly fix: Fix | null
  readonly primaryErrorLines: readonly LineId[]
  readonly pastEntries: readonly PastEntry[]
  readonly gaps: readonly Gap[]
  /** What started it, and what was handed over with that: with these the same entry can be asked for again. */
  readonly origin: Origin
  readonly handed: Handed
  /** What people said of the entry on its pull request. */
  readonly told: Told
}

/** The condense stage: records -> dossier. `now` stands in where no record has a time. */
export function condense(
  gathered: Gathered,
  context: { timezone: string; now: string; sha256: (text: string) => string },
): Dossier {
  const exhibits = toExhibits(gathered)
  const logs = allLogs(exhibits)
  const leading = logs.find(({ primary }) => primary.length > 0) ?? logs[0] ?? null
  const category = toCategory(gathered, leading)
  const signature = leading?.log.excerpt.signature ?? []
  const fingerprint = signature.length === 0 ? null : context.sha256([category, ...signature].join('\n')).slice(0, 16)

  const ending = toEnding(gathered, exhibits)
  const attempts = toAttempts(gathered, exhibits, ending)
  const detectedAt = detect(gathered, logs) ?? context.now
  const asOf = latest([detectedAt, ...timesOf(gathered, logs)]) ?? detectedAt
  const pastEntries = choosePastEntries(gathered, { fingerprint, timezone: context.timezone })
  const facts = new FactBook()
  const story = toStory(gathered, {
    facts,
    exhibits,
    attempts,
    detectedAt,
    asOf,
    timezone: context.timezone,
    leading,
    ending,
  })
  const greenAt = gathered.runs?.closingGreen?.updatedAt ?? null
  return {
    incident: {
      ...identify(gathered, { detectedAt, signature, sha256: context.sha256 }),
      detectedAt,
      asOf,
      timezone: context.timezone,
    },
    state: ending !== null || isOver(gathered) ? 'resolved' : 'open',
    severity: toSeverity(gathered, {
      redMs: Date.parse(greenAt ?? asOf) - Date.parse(detectedAt),
      attempts: gathered.runs === null ? 0 : attempts.length + (ending === null ? 1 : 0),
      isSeenBefore: gathered.pattern === null && pastEntries.length > 0,
      humanText: humanText(exhibits),
    }),
    category,
    fingerprint,
    evidence: exhibits.evidence,
    facts: facts.all,
    exhibits,
    story,
    attempts,
    fix: ending === null ? null : { ...ending, attempt: attempts.length },
    primaryErrorLines: logs.flatMap(({ primary }) => primary),
    pastEntries,
    // Reads end in any order; the same gaps have to make the same entry.
    gaps: gathered.gaps.toSorted((a, b) => a.what.localeCompare(b.what, 'en', { numeric: true })),
    origin: gathered.origin,
    handed: gathered.handed,
    told: gathered.told,
  }
}

/** A deployment that went well after all, an issue that was closed, and a pull request that was merged. One that was closed without a merge resolved nothing. */
function isOver(gathered: Gathered): boolean {
  if (gathered.deployment !== null) return toEnd(gathered.deployment.statuses.toReversed()) === 'success'
  const own = ownPull(gathered)
  return own === null ? gathered.issue?.state === 'closed' : own.pull.isMerged
}

/** Of everything that a writer may use: two dossiers with the same digest say the same. Which proposals have an issue is none of it. */
export function toDigest(
  { state, severity, evidence, facts, attempts, pastEntries, gaps, told }: Dossier,
  sha256: (text: string) => string,
): string {
  const outcomes = attempts.map(({ n, outcome }) => [n, outcome])
  const past = pastEntries.map(({ path }) => path)
  const said = { ...told, proposals: [] }
  return sha256(JSON.stringify({ state, severity, evidence, facts, outcomes, past, gaps, told: said })).slice(0, 16)
}

/** Logs in the order in which a reader should see them. */
export function allLogs(exhibits: Exhibits): readonly LogExhibit[] {
  return [...exhibits.findings.flatMap(({ logs }) => logs), ...exhibits.looseLogs]
}

/** Entries that tell of the same failure; of a pattern, those of its time. */
function choosePastEntries(
  { origin, pastEntries }: Gathered,
  { fingerprint, timezone }: { fingerprint: string | null; timezone: string },
): readonly PastEntry[] {
  if (origin.kind === 'pattern') return listEntriesOf(pastEntries, origin, timezone)
  return pastEntries.filter((entry) => fingerprint !== null && entry.fingerprint === fingerprint)
}

/** Evidence by its id, or the evidence of a line by the line's id. */
export function findEvidence(dossier: Pick<Dossier, 'evidence'>, id: string): Evidence | null {
  const [own] = id.split('.')
  return dossier.evidence.find((evidence) => evidence.id === own) ?? null
}

/** The text of a line by its id. */
export function findLine(dossier: Pick<Dossier, 'evidence'>, id: string): string | null {
  return findEvidence(dossier, id)?.lines.find((line) => line.id === id)?.text ?? null
}

function toCategory(gathered: Gathered, leading: LogExhibit | null): Category {
  const conclusion = gathered.runs?.run.conclusion
  if (conclusion === 'startup_failure') return 'workflow-config'
  const found = leading?.log.excerpt.category ?? 'unknown'
  if (gathered.deployment !== null && found === 'unknown' && !leading?.log.excerpt.signature.length) return 'deploy'
  return conclusion === 'timed_out' && found === 'unknown' ? 'timeout-oom' : found
}

/** One rule for each kind of incident, so that an update never moves the file. */
function detect(gathered: Gathered, logs: readonly LogExhibit[]): string | null {
  const { runs, issue, origin, handed, deployment } = gathered
  if (issue !== null) return issue.createdAt
  if (deployment !== null) return failedAt(deployment) ?? deployment.deployment.createdAt
  if (origin.kind === 'pattern') return origin.since
  if (runs !== null) {
    const firstRed = runs.streak[0] ?? runs.run
    const jobs = firstRed.id === runs.run.id ? [...runs.earlierJobs, ...runs.jobs] : runs.firstRedJobs
    const ends = jobs.map(
      (job) => failedStepOf(job)?.completedAt ?? (job.conclusion === 'success' ? null : job.completedAt),
    )
    return earliest(ends) ?? firstRed.updatedAt
  }
  const moments = logs.map(({ log }) => log.excerpt.errorAt ?? log.excerpt.lastAt)
  if (origin.kind === 'request')
    return earliest([...timesIn(`${handed.title ?? ''}\n${handed.text ?? ''}`), ...moments]) ?? handed.at
  const found = earliest(logs.map(({ log }) => log.excerpt.errorAt ?? log.excerpt.lastAt ?? log.modifiedAt))
  if (found !== null || origin.kind !== 'commit') return found
  const asked = handed.text === null ? null : handed.at
  return asked ?? gathered.comments[0]?.createdAt ?? gathered.change?.comparison.commits.at(-1)?.at ?? null
}

function timesOf(
  { runs, issue, comments, thread, deployment, origin }: Gathered,
  logs: readonly LogExhibit[],
): readonly (string | null)[] {
  return [
    runs?.run.updatedAt ?? null,
    runs?.closingGreen?.updatedAt ?? null,
    issue?.createdAt ?? null,
    issue?.closedAt ?? null,
    ...(deployment?.statuses.map((status) => status.createdAt) ?? []),
    origin.kind === 'pattern' ? origin.until : null,
    ...comments.map((comment) => comment.createdAt),
    ...(thread?.reviews.map((review) => review.submittedAt) ?? []),
    ...(thread?.reviewComments.map((comment) => comment.createdAt) ?? []),
    ...(thread?.timeline.map((event) => event.at) ?? []),
    ...(thread?.pulls.flatMap(({ pull, runs: tested }) => [pull.mergedAt, ...tested.map((run) => run.updatedAt)]) ??
      []),
    ...(thread?.runs.map(({ run }) => run.updatedAt) ?? []),
    ...logs.map(({ log }) => log.excerpt.lastAt),
  ]
}

/** The first word of the deploying system that it failed. */
function failedAt({ statuses }: DeploymentRecords): string | null {
  return statuses.find(isFailedState)?.createdAt ?? null
}

/** Full ISO 8601 times that a person wrote. */
export function timesIn(text: string): readonly string[] {
  const found = text.match(/\b\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)/g) ?? []
  return found.filter((time) => !Number.isNaN(Date.parse(time))).map((time) => new Date(time).toISOString())
}

function humanText({ issue, comments, request, commits, laterCommits, pull, thread }: Exhibits): string {
  const texts = [
    issue,
    ...comments,
    ...(thread?.reviews ?? []),
    request,
    pull,
    ...[...commits, ...laterCommits].map(({ evidence }) => evidence),
  ]
  return texts.flatMap((evidence) => evidence?.lines.map((line) => line.text) ?? []).join('\n')
}

function identify(
  gathered: Gathered,
  {
    detectedAt,
    signature,
    sha256,
  }: { detectedAt: string; signature: readonly string[]; sha256: (text: string) => string },
): Omit<Incident, 'detectedAt' | 'asOf' | 'timezone'> {
  const { origin, runs } = gathered
  const base = {
    kind: origin.kind,
    repository: gathered.repository,
    webUrl: gathered.webUrl,
    workflow: runs === null ? null : { id: runs.run.workflowId, name: runs.run.workflowName },
    branch: runs?.run.branch ?? null,
    fromFork: runs?.run.fromFork ?? false,
    runs: (runs?.streak ?? []).map((run) => `${run.id}.${run.attempt}`),
    sha:
      runs?.run.sha ?? gathered.deployment?.deployment.sha ?? gathered.change?.comparison.commits.at(-1)?.sha ?? null,
  }
  const named = (suffix: string) => ({ ...base, key: suffix, branchSuffix: suffix })
  switch (origin.kind) {
    case 'run':
      return { ...base, ...nameRun(runs, sha256) }
    case 'issue':
      return named(`issue-${origin.number}`)
    case 'commit':
      return named(`commit-${origin.sha.slice(0, 10)}`)
    case 'deployment':
      return named(`deployment-${origin.id}`)
    case 'request':
      return { ...base, key: `request-${origin.id}`, branchSuffix: `request-${toRefPart(origin.id)}` }
    case 'pattern':
      return { ...base, key: `pattern-${origin.id}`, branchSuffix: `pattern-${toRefPart(origin.id)}` }
    case 'log':
      return named(`log-${sha256([detectedAt, ...signature].join('\n')).slice(0, 10)}`)
  }
}

/** An incident of runs is named by its branch and the commit that turned it red. */
function nameRun(runs: RunRecords | null, sha256: (text: string) => string): Pick<Incident, 'key' | 'branchSuffix'> {
  const first = runs?.streak[0] ?? runs?.run
  const fork = first?.fromFork ? `fork-${first.headRepositoryId ?? first.id}-` : ''
  const branch = `${fork}${first?.branch ?? 'detached'}`
  const key = `${branch}@${first?.sha ?? ''}`
  // Two branches whose plain form is the same are told apart by a digest.
  const plain = toRefPart(branch)
  const digest = plain === branch ? '' : `-${sha256(key).slice(0, 6)}`
  return { key, branchSuffix: `${plain}-${(first?.sha ?? '').slice(0, 10)}${digest}` }
}

/** Part of a branch name: plain characters, and short enough that the whole stays under 200 bytes. */
function toRefPart(text: string): string {
  const plain = text
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '')
  return plain === '' ? 'branch' : plain
}
