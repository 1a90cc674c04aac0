// What has been failing: failed runs of a time put together by workflow and branch, counted by the day. A list of failures says nothing of
// what passed in between: nothing here calls anything flaky, or red all the while.
import { toClockTime } from '../clock-time.ts'
import type { PastEntry, Run } from '../records.ts'
import { isSharedBranch } from './shared-branch.ts'

export type Cluster = {
  readonly workflow: string
  /** Null for the branches of people and pull requests, which are taken together. */
  readonly branch: string | null
  /** Its failed runs, oldest first: at least one. */
  readonly runs: readonly [Run, ...Run[]]
}

/** A time by its two ends, ISO 8601. */
export type Span = { readonly since: string; readonly until: string }

/** A failure on this many days in a row is no accident. */
export const LONG_ROW_DAYS = 3

/** Failed runs, oldest first -> clusters, the largest first; of the same size, the one that failed last. */
export function toClusters(failures: readonly Run[], defaultBranch: string | null): readonly Cluster[] {
  const clusters = new Map<string, [Run, ...Run[]]>()
  for (const run of failures) {
    const key = JSON.stringify([run.workflowId, toBranch(run, defaultBranch)])
    const known = clusters.get(key)
    if (known === undefined) clusters.set(key, [run])
    else known.push(run)
  }
  return [...clusters.values()]
    .map((runs) => ({ workflow: lastOf(runs).workflowName, branch: toBranch(runs[0], defaultBranch), runs }))
    .toSorted(
      (a, b) => b.runs.length - a.runs.length || lastOf(b.runs).createdAt.localeCompare(lastOf(a.runs).createdAt),
    )
}

/** The branch that others build on; null for every other. */
function toBranch({ branch, event, fromFork }: Run, defaultBranch: string | null): string | null {
  if (branch === null || fromFork || event.startsWith('pull_request')) return null
  return isSharedBranch(branch, defaultBranch) ? branch : null
}

export function lastOf(runs: readonly [Run, ...Run[]]): Run {
  return runs.at(-1) ?? runs[0]
}

/** How many different commits failed. */
export function countCommits({ runs }: Cluster): number {
  return new Set(runs.map(({ sha }) => sha)).size
}

/** The days of a time zone on which runs failed, in order, as `2026-11-02`, each with how many. */
export function countByDay(runs: readonly Run[], timezone: string): ReadonlyMap<string, number> {
  const days = runs.map(({ createdAt }) => toClockTime(createdAt, timezone).date).toSorted()
  const counts = new Map<string, number>()
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1)
  return counts
}

const DAY_MS = 24 * 60 * 60 * 1000

/** The longest row of days of which each follows the one before it. */
export function countDaysInARow(days: Iterable<string>): number {
  let [longest, row, before] = [0, 0, Number.NaN]
  for (const day of days) {
    const at = Date.parse(day)
    row = at - before === DAY_MS ? row + 1 : 1
    longest = Math.max(longest, row)
    before = at
  }
  return longest
}

/** Days between the two ends, to the nearest one, and never none. */
export function toDays({ since, until }: Span): number {
  return Math.max(1, Math.round((Date.parse(until) - Date.parse(since)) / DAY_MS))
}

/** Entries whose failure was first seen in the time. */
export function listEntriesOf(
  entries: readonly PastEntry[],
  { since, until }: Span,
  timezone: string,
): readonly PastEntry[] {
  const [from, to] = [toClockTime(since, timezone).date, toClockTime(until, timezone).date]
  return entries.filter(({ date }) => date >= from && date <= to)
}

/** Of these entries the ones that tell of a failure of the cluster: the key of an incident is its branch and its first red commit. */
export function listEntriesOn({ runs }: Cluster, entries: readonly PastEntry[]): readonly PastEntry[] {
  const keys = new Set(
    runs.filter(({ fromFork }) => !fromFork).map(({ branch, sha }) => `${branch ?? 'detached'}@${sha}`),
  )
  return entries.filter(({ incidentKey }) => incidentKey !== null && keys.has(incidentKey))
}
