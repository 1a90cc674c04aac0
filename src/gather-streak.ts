// The red streak that a failed run belongs to: the runs since the last green one, of the same workflow, branch and repository.
import type { RunRecords } from './core/gathered.ts'
import type { Run } from './core/records.ts'
import type { Attempt } from './gaps.ts'
import type { GitHubReader } from './ports.ts'

/** Conclusions that keep a streak red; a cancelled or skipped run says nothing either way. */
const RED = new Set(['failure', 'timed_out', 'startup_failure'])
/** What one page of runs holds. */
const PAGE_SIZE = 100

/**
 * Walks back from the failed run to the last green one. `recent` is the newest page of runs; where the green run is not on it, it is asked
 * for, and so is the first red one after it: the identity of the incident hangs on that run, however long the streak gets.
 */
export async function findStreak(
  run: Run,
  recent: readonly Run[] | null,
  { github, attempt }: { github: GitHubReader; attempt: Attempt },
): Promise<Pick<RunRecords, 'streak' | 'lastGreen' | 'isStreakCut'>> {
  const earlier = (recent ?? [])
    .filter((other) => isSameHead(other, run) && other.number < run.number && other.status === 'completed')
    .toSorted((a, b) => b.number - a.number)
  const listed = earlier.find((other) => other.conclusion === 'success') ?? null
  const redsAfter = (green: Run | null) =>
    earlier
      .filter(({ conclusion, number }) => conclusion !== null && RED.has(conclusion) && number > (green?.number ?? 0))
      .toReversed()
  if (listed !== null || recent === null || recent.length < PAGE_SIZE || run.branch === null)
    return { lastGreen: listed, streak: [...redsAfter(listed), run], isStreakCut: false }

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
  return { lastGreen, streak: [...(isNew ? [first] : []), ...reds, run], isStreakCut: isNew }
}

/** Two forks may use the same branch name; of a repository that is gone nobody knows which one it was. */
function isSameHead(other: Run, run: Run): boolean {
  return run.headRepositoryId !== null && other.headRepositoryId === run.headRepositoryId
}
