// The figures of a pattern: how often, on how many days, what it is most of the time.
import { toClockTime } from '../clock-time.ts'
import type { EvidenceId } from '../evidence.ts'
import { type Fact, type FactBook, toCount } from '../facts.ts'
import type { PastEntry } from '../records.ts'
import { countByDay, countDaysInARow, LONG_ROW_DAYS, listEntriesOf, toDays } from './pattern.ts'
import type { ClusterExhibit, PatternExhibits } from './pattern-exhibits.ts'
import { toRatio } from './quantity.ts'

/** The figures of one cluster, in the order of the exhibits. */
export type ClusterStory = ClusterExhibit & {
  readonly failures: Fact
  /** Its part of all failures. */
  readonly share: Fact
  /** Days in a row on which it failed; null where there are few. */
  readonly row: Fact | null
}

export type PatternStory = {
  readonly failures: Fact
  readonly since: Fact
  readonly until: Fact
  /** The whole time, in days. */
  readonly time: Fact
  readonly daysWithFailure: Fact
  readonly busiest: { readonly day: Fact; readonly failures: Fact } | null
  /** The workflow that failed most often, whatever the branch, and how often. */
  readonly leader: { readonly workflow: string; readonly times: Fact }
  readonly clusters: readonly ClusterStory[]
  /** Entries of that time; null where none are on record. */
  readonly entries: Fact | null
}

/** Evidence -> the figures, in a fixed order; null where nobody asked for a pattern. */
export function toPatternStory({
  exhibits,
  pastEntries,
  facts,
  timezone,
}: {
  exhibits: PatternExhibits | null
  pastEntries: readonly PastEntry[]
  facts: FactBook
  timezone: string
}): PatternStory | null {
  if (exhibits === null) return null
  const { runs, span, failures, clusters } = exhibits
  const from = failures.map(({ id }) => id)
  const byDay = countByDay(runs, timezone)
  const dayOf = (iso: string) => toClockTime(iso, timezone).date
  return {
    failures: countRuns(exhibits, { facts, from }),
    since: facts.text('start of the time', dayOf(span.since), from, 'as it was asked for'),
    until: facts.text('end of the time', dayOf(span.until), from, 'as it was asked for'),
    time: facts.count('length of the time', { count: toDays(span), noun: 'day' }, from, 'its start to its end'),
    daysWithFailure: facts.count('days with a failure', { count: byDay.size, noun: 'day' }, from, toFormula(timezone)),
    busiest: toBusiest(byDay, { facts, from, formula: toFormula(timezone) }),
    leader: toLeader(exhibits, facts),
    clusters: clusters.map((exhibit) => toClusterStory(exhibit, { facts, timezone, whole: runs.length })),
    entries: countEntries(listEntriesOf(pastEntries, span, timezone).length, { facts, from }),
  }
}

function countEntries(
  count: number,
  { facts, from }: { facts: FactBook; from: readonly EvidenceId[] },
): PatternStory['entries'] {
  if (count === 0) return null
  const value = { count, noun: 'entry', plural: 'entries' }
  return facts.count('entries of that time', value, from, 'entries of the journal by their date')
}

function toFormula(timezone: string): string {
  return `failed runs by the day on which they were created, in ${timezone}`
}

function countRuns(
  { runs, total }: PatternExhibits,
  { facts, from }: { facts: FactBook; from: readonly EvidenceId[] },
): Fact {
  const noun = 'failed run'
  // What could not be listed may hold runs that do not count.
  if (total > runs.length)
    return facts.text('failed runs', `at least ${toCount(runs.length, noun)}`, from, 'the runs listed')
  return facts.count('failed runs', { count: runs.length, noun }, from, 'runs of that time by conclusion')
}

/** The day with the most failures, where there is one with more than one, and more than every other. */
function toBusiest(
  byDay: ReadonlyMap<string, number>,
  { facts, from, formula }: { facts: FactBook; from: readonly EvidenceId[]; formula: string },
): PatternStory['busiest'] {
  const [first, second] = [...byDay].toSorted(([, a], [, b]) => b - a)
  if (first === undefined || first[1] === 1 || first[1] === second?.[1]) return null
  const [day, count] = first
  return {
    day: facts.text('busiest day', day, from, formula),
    failures: facts.count('failures of the busiest day', { count, noun: 'failed run' }, from, formula),
  }
}

function toLeader({ runs, clusters, failures }: PatternExhibits, facts: FactBook): PatternStory['leader'] {
  const counts = new Map<number, number>()
  for (const { workflowId } of runs) counts.set(workflowId, (counts.get(workflowId) ?? 0) + 1)
  const ids = clusters.map(({ cluster }) => cluster.runs[0].workflowId)
  const most = Math.max(...ids.map((id) => counts.get(id) ?? 0))
  // Of several that failed alike, the one with the largest cluster.
  const leading = clusters.find(({ cluster }) => counts.get(cluster.runs[0].workflowId) === most)
  return {
    workflow: leading?.cluster.workflow ?? '',
    times: facts.count(
      'failures of the workflow that failed most often',
      { count: most, noun: 'time' },
      failures.map(({ id }) => id),
      'failed runs of the workflow on all branches',
    ),
  }
}

function toClusterStory(
  exhibit: ClusterExhibit,
  { facts, timezone, whole }: { facts: FactBook; timezone: string; whole: number },
): ClusterStory {
  const { cluster, first, last } = exhibit
  const count = cluster.runs.length
  const from = [...new Set([first.id, last.id])]
  const name = `${cluster.workflow} on ${cluster.branch ?? 'other branches'}`
  const days = countDaysInARow(countByDay(cluster.runs, timezone).keys())
  return {
    ...exhibit,
    failures: facts.count(
      `failures of ${name}`,
      { count, noun: 'failed run' },
      from,
      'failed runs by workflow and branch',
    ),
    share: facts.text(`share of ${name}`, toRatio(count, whole, 'failed run'), from, 'its failed runs and all of them'),
    row:
      days < LONG_ROW_DAYS
        ? null
        : facts.count(`days in a row of ${name}`, { count: days, noun: 'day' }, from, toFormula(timezone)),
  }
}
