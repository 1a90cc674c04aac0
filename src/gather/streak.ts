// The red streak that a failed run belongs to: the runs since the last green one, of the same workflow, branch and repository.
import type { RunRecords } from '../core/gathered.ts'
import type { Run } from '../core/records.ts'
import type { GitHubReader } from '../ports.ts'
import type { Attempt } from './gaps.ts'

/** Conclusions that keep a streak red; a cancelled or skipped run says nothing either way. */
const RED = new Set(['failure', 'timed_out', 'startup_failure'])
/** What one page of runs holds. */
const PAGE_SIZE = 100

/**
 * Walks back from the failed run to the last green one, and on to the next green one. `recent` is the newest page of runs; where the green
 * run before is not on it, it is asked for, and so is the first red one after it: the identity of the incident hangs on that run, however
 * long the streak gets.
 */
export async function findStreak(
  run: Run,
  recent: readonly Run[] | null,
  { github, attempt }: { github: GitHubReader; attempt: Attempt },
): Promise<Pick<RunRecords, 'streak' | 'lastGreen' | 'closingGreen' | 'isStreakCut'>> {
  const others = (recent ?? [])
    .filter((other) => isSameHead(other, run) && other.number !== run.number && other.status === 'completed')
    .toSorted((a, b) => a.number - b.number)
  const closingGreen = isListedFrom(run, recent)
    ? (others.find((other) => isGreen(other) && other.number > run.number) ?? null)
    : null
  const later = others.filter((other) => isRed(other) && isBetween(other, run, closingGreen))
  const earlier = others.filter((other) => other.number < run.number)
  const listed = earlier.findLast(isGreen) ?? null
  const redsAfter = (green: Run | null) =>
    earlier.filter((other) => isRed(other) && other.number > (green?.number ?? 0))
  if (listed !== null || recent === null || recent.length < PAGE_SIZE || run.branch === null)
    return { lastGreen: listed, closingGreen, streak: [...redsAfter(listed), run, ...later], isStreakCut: false }

  const query = { workflowId: run.workflowId, branch: run.branch }
  const greens = await attempt(
    'the last green run',
    github.listRuns({ ...query, status: 'success', createdBefore: run.createdAt }),
  )
  const lastGreen = greens?.find((green) => isSameHead(green, run)) ?? null
  const reds = redsAfter(lastGreen)
  const first = await attempt(
    'the first red run',
    github.findFirstFailure({ ...query, createdAfter: lastGreen?.createdAt ?? null }),
  )
  const isNew = first !== null && isSameHead(first, run) && first.number < (reds[0]?.number ?? run.number)
  return { lastGreen, closingGreen, streak: [...(isNew ? [first] : []), ...reds, run, ...later], isStreakCut: isNew }
}

/** True where the page has every run after this one: only then is the first green one on it the one that followed. */
export function isListedFrom(run: Run, recent: readonly Run[] | null): boolean {
  return recent !== null && (recent.length < PAGE_SIZE || recent.some(({ number }) => number <= run.number))
}

export function isGreen({ conclusion }: Run): boolean {
  return conclusion === 'success'
}

export function isRed({ conclusion }: Run): boolean {
  return conclusion !== null && RED.has(conclusion)
}

/** Later reds belong to the story of an earlier one where its end is known; else it ends with the run that was asked for. */
function isBetween(other: Run, run: Run, green: Run | null): boolean {
  return green !== null && other.number > run.number && other.number < green.number
}

/** Two forks may use the same branch name; of a repository that is gone nobody knows which one it was. */
export function isSameHead(other: Run, run: Run): boolean {
  return run.headRepositoryId !== null && other.headRepositoryId === run.headRepositoryId
}
