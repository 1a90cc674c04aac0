// Failures over a time, as evidence: of each cluster the first and the last run, and an even sample of the others.
import type { Evidence, EvidenceBook } from '../evidence.ts'
import type { Gathered } from '../gathered.ts'
import type { Run } from '../records.ts'
import { type Cluster, lastOf, type Span, toClusters } from './pattern.ts'
import { fromRun } from './raw-evidence.ts'

/** Runs that become evidence: every further one is counted and says no more. */
const MAX_RUNS = 40
/** Clusters that an entry tells one by one. */
const MAX_CLUSTERS = 12

export type ClusterExhibit = { readonly cluster: Cluster; readonly first: Evidence; readonly last: Evidence }

export type PatternExhibits = {
  readonly span: Span
  /** Runs as evidence, oldest first. */
  readonly failures: readonly Evidence[]
  /** Every failed run that was listed, oldest first. */
  readonly runs: readonly Run[]
  /** How many GitHub counts: more than `runs` where not all could be listed. */
  readonly total: number
  /** The largest first. */
  readonly clusters: readonly ClusterExhibit[]
  /** Smaller ones, which are only counted. */
  readonly rest: readonly Cluster[]
}

/** Records -> evidence; null where nobody asked for a pattern. */
export function addPattern({ pattern, origin, defaultBranch }: Gathered, book: EvidenceBook): PatternExhibits | null {
  if (pattern === null || origin.kind !== 'pattern') return null
  const clusters = toClusters(pattern.failures, defaultBranch)
  const told = clusters.slice(0, MAX_CLUSTERS)
  const ends = told.flatMap(({ runs }) => [runs[0], lastOf(runs)])
  const chosen = new Set([...ends, ...toSample(pattern.failures, { without: new Set(ends), size: MAX_RUNS })])
  const added = new Map(
    pattern.failures.filter((run) => chosen.has(run)).map((run) => [run, book.add(fromRun(run))] as const),
  )
  return {
    span: { since: origin.since, until: origin.until },
    failures: [...added.values()],
    runs: pattern.failures,
    total: pattern.total,
    clusters: told.flatMap((cluster) => {
      const [first, last] = [added.get(cluster.runs[0]), added.get(lastOf(cluster.runs))]
      return first === undefined || last === undefined ? [] : [{ cluster, first, last }]
    }),
    rest: clusters.slice(MAX_CLUSTERS),
  }
}

/** As many of the runs as there is room for beside `without`, evenly over the time. */
function toSample(
  runs: readonly Run[],
  { without, size }: { without: ReadonlySet<Run>; size: number },
): readonly Run[] {
  const others = runs.filter((run) => !without.has(run))
  const room = Math.min(others.length, size - without.size)
  return Array.from({ length: room }, (_, index) => others[Math.floor((index * others.length) / room)]).filter(
    (run) => run !== undefined,
  )
}
