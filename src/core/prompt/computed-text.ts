// What code knows of an incident, in rows for a model: the incident, facts, attempts, the fix, probes, earlier entries and gaps.
import type { Dossier } from '../dossier.ts'
import type { Fact } from '../facts.ts'
import { type Attempt, CLOSING, toVerdict } from '../incident/attempt.ts'
import type { FindingExhibit } from '../incident/exhibits.ts'
import { toHarmless, toLabel } from './harmless.ts'
import { RANK } from './ranking.ts'

export type Computed = {
  /** Its rows by what one is called: "3 facts" were left out. */
  readonly kind: string
  readonly title: string
  readonly rows: readonly string[]
  readonly rank: (row: number) => number
}

/** Attempts that an entry tells when there are many: the first and the newest. */
const FIRST_ATTEMPTS = 3
const NEWEST_ATTEMPTS = 9

/** How an incident came in. */
const ORIGINS: Readonly<Record<Dossier['incident']['kind'], string>> = {
  run: 'a workflow run went red',
  issue: 'somebody opened an issue',
  commit: 'somebody commented on a commit',
  request: 'somebody asked for an entry by hand',
  deployment: 'a deployment failed',
  pattern: 'somebody asked what has been failing',
  log: 'somebody handed in a log',
}

/** The incident first, then the rest. A part with nothing in it has no rows. */
export function toComputed(dossier: Dossier): readonly Computed[] {
  const { facts, attempts, story, primaryErrorLines, pastEntries, gaps, exhibits } = dossier
  const rank = () => RANK.computed
  return [
    { kind: 'line', title: 'INCIDENT', rows: sayIncident(dossier), rank: () => RANK.incident },
    { kind: 'line', title: 'PRIMARY ERROR LINES', rows: sayIds(primaryErrorLines), rank },
    { kind: 'failed job', title: 'FAILED JOBS', rows: exhibits.findings.map(sayFinding), rank },
    {
      kind: 'line',
      title: exhibits.thread === null ? 'CHANGE BETWEEN GREEN AND RED' : 'CHANGES OLDER THAN THE THREAD',
      rows: sayChange(dossier),
      rank,
    },
    {
      kind: 'attempt',
      title: 'ATTEMPTS',
      rows: attempts.map((attempt) => sayAttempt(attempt, dossier)),
      rank: (row) => (row < FIRST_ATTEMPTS || row >= attempts.length - NEWEST_ATTEMPTS ? RANK.computed : RANK.lists),
    },
    { kind: 'line', title: 'HOW IT ENDED', rows: sayEnd(dossier), rank },
    { kind: 'fact', title: 'FACTS', rows: facts.map(sayFact), rank },
    { kind: 'line', title: 'PROBES', rows: sayIds(story.probes.map(({ id }) => id)), rank },
    {
      kind: 'past entry',
      title: exhibits.pattern === null ? 'PAST ENTRIES with the same failure' : 'PAST ENTRIES of that time',
      rows: pastEntries.map(({ title, date }) => `${toLabel(title)} of ${toLabel(date)}`),
      rank,
    },
    { kind: 'gap', title: 'GAPS', rows: gaps.map(({ what, why }) => `${toLabel(what)}: ${toLabel(why)}`), rank },
  ]
}

function sayIncident({ incident, state, severity, category }: Dossier): readonly string[] {
  const { repository, workflow, branch, fromFork, detectedAt, asOf, timezone } = incident
  return [
    `what: ${ORIGINS[incident.kind]}`,
    `state: ${state}`,
    ...(repository === null ? [] : [`repository: ${toLabel(repository)}`]),
    ...(workflow === null ? [] : [`workflow: ${toLabel(workflow.name)}`]),
    ...(branch === null ? [] : [`branch: ${toLabel(branch)}${fromFork ? ' of a fork' : ''}`]),
    `severity: ${severity.level} (${severity.because})`,
    `category: ${category}`,
    `first detected at ${toHarmless(detectedAt)}; newest record ${toHarmless(asOf)}; clock times of facts are in ${toHarmless(timezone)}`,
  ]
}

function sayIds(ids: readonly string[]): readonly string[] {
  return ids.length === 0 ? [] : [ids.join(', ')]
}

function sayFinding({ finding, job, logs, annotations, step }: FindingExhibit): string {
  const parts = [
    ...logs.map(
      ({ evidence, commands }) => `log ${evidence.id}${commands === null ? '' : `, commands ${commands.id}`}`,
    ),
    ...(annotations === null ? [] : [`annotations ${annotations.id}`]),
    ...(step === null ? [] : [`its step in the workflow file ${step.evidence.id}`]),
    ...(finding.becauseOf.length === 0
      ? []
      : [`red only because it waits for ${finding.becauseOf.map(toLabel).join(', ')}`]),
  ]
  return [job.id, ...parts].join('; ')
}

function sayChange({ exhibits, story }: Dossier): readonly string[] {
  const { commits, diffs, fileList } = exhibits
  return [
    ...(story.wasGreenBefore ? ['none: the commit that failed had passed before'] : []),
    ...(commits.length === 0
      ? []
      : [`commits, oldest first: ${commits.map(({ evidence }) => evidence.id).join(', ')}`]),
    ...diffs.map(({ evidence, relation }) => {
      const why = { named: 'the error names this file', tested: 'the failing test is named after this file' }
      return `diff ${evidence.id}${relation === null ? '' : `: ${why[relation]}`}`
    }),
    ...(fileList === null ? [] : [`all files: ${fileList.id}`]),
  ]
}

function sayAttempt(attempt: Attempt, { story }: Dossier): string {
  const elapsed = story.elapsed.get(attempt.n)
  const records = [attempt.evidence, ...attempt.commits.map(({ evidence }) => evidence.id)].filter((id) => id !== null)
  return [
    `attempt ${attempt.n}: ${attempt.thread?.pull?.evidence.title ?? `${attempt.kind} ${attempt.shas.map((sha) => toHarmless(sha.slice(0, 7))).join(' ')}`}`,
    `outcome ${attempt.outcome}, told as ${toVerdict(attempt)}`,
    ...(elapsed === undefined ? [] : [`took ${elapsed.id}`]),
    ...(records.length === 0 ? [] : [`records ${[...new Set(records)].join(', ')}`]),
    ...sayTry(attempt.thread),
  ].join('; ')
}

/** What a thread knows of a try: whether it was merged, what it changed, and what took it back. */
function sayTry(thread: Attempt['thread']): readonly string[] {
  if (thread === null) return []
  const { pull, diffs, takenBackBy, from, to } = thread
  return [
    `counted from its ${from} to the ${to}`,
    ...(pull === null ? [] : [pull.linked.pull.isMerged ? 'merged' : `not merged, ${pull.linked.pull.state}`]),
    ...(diffs.length === 0 ? [] : [`diffs ${diffs.map(({ evidence }) => evidence.id).join(', ')}`]),
    ...(takenBackBy === null ? [] : [`taken back by ${takenBackBy.id}`]),
  ]
}

function sayEnd({ fix, incident, state, attempts, exhibits }: Dossier): readonly string[] {
  if (exhibits.thread !== null) {
    const closing = attempts.findLast(({ outcome }) => CLOSING.has(outcome))
    const how = closing === undefined ? 'what closed it is not on record' : `attempt ${closing.n} closed it`
    const printed = 'code prints the first two diffs of each attempt, and what people wrote between the attempts'
    return [
      state === 'open' ? 'it did not end: it is open, or was closed without a merge' : how,
      ...(attempts.length > 0 ? [printed] : []),
    ]
  }
  if (!fix) return incident.kind === 'run' && state === 'open' ? ['no green run is on record after the break'] : []
  const { silenced } = fix
  return [
    `attempt ${fix.attempt} ended green: outcome ${fix.outcome}, run ${fix.run.id}`,
    ...(fix.commits.length === 0 ? [] : [`its commits: ${fix.commits.map(({ evidence }) => evidence.id).join(', ')}`]),
    ...fix.diffs.map(({ evidence, meets }) => `its diff ${evidence.id}${meets === null ? '' : `: ${meets}`}`),
    ...(fix.overlap.length === 0 ? [] : [`overlap that may prove a cause: ${fix.overlap.join(', ')}`]),
    ...(silenced === null
      ? []
      : [
          `green without the check: ${silenced.how} in ${toLabel(silenced.path)}${silenced.line === null ? '' : ` (${silenced.line})`}`,
        ]),
  ]
}

/** Forms that are like the exact one are not said again. */
function sayFact({ id, name, display, rounded, words, from, formula }: Fact): string {
  const forms = [
    toLabel(display),
    ...(rounded === display ? [] : [`~ ${toLabel(rounded)}`]),
    ...(words === display || words === rounded ? [] : [`w ${toLabel(words)}`]),
  ]
  const source = from.length === 0 ? '' : `; from ${from.join(', ')}`
  return `${id} ${toLabel(name)} = ${forms.join('; ')}${source}; ${toHarmless(formula)}`
}
