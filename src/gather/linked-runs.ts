// Failed runs beside a thread or a commit: their jobs, and the logs of those that failed.
import type { ReadLog, ThreadRecords } from '../core/gathered.ts'
import { foldJobs } from '../core/incident/findings.ts'
import type { Run } from '../core/records.ts'
import { whyNoFailure } from '../core/trigger.ts'
import { noteLeftOut, type Reads } from './linked-reads.ts'
import { readJobLog } from './logs.ts'
import { toListingGap } from './thread-words.ts'

const MAX_RUNS = 4
/** Runs that a text names and that are looked at: some of them are green. */
const MAX_NAMED = 8
/** Logs of all runs together. A thread has words: the logs only have to show what they are about. */
const MAX_LOGS = 4

type FailedRuns = { readonly runs: ThreadRecords['runs']; readonly logs: readonly ReadLog[] }

/** Ids of runs in texts -> those of them that failed. */
export async function readNamedRuns(ids: readonly number[], reads: Reads): Promise<readonly Run[]> {
  const { github, attempt, gaps } = reads
  noteLeftOut(gaps, ids.length - MAX_NAMED, { noun: 'more mentioned run', max: MAX_NAMED })
  const named = await Promise.all(ids.slice(0, MAX_NAMED).map((id) => attempt(`run ${id}`, github.readRun(id))))
  return toFailed(
    named.filter((run) => run !== null),
    reads,
  )
}

/** Runs -> those that failed, without those on branches of the journal. */
export function toFailed(runs: readonly Run[], { isOwnBranch }: Pick<Reads, 'isOwnBranch'>): readonly Run[] {
  return runs.filter(
    ({ conclusion, branch, fromFork }) => whyNoFailure(conclusion ?? '') === null && !isOwnBranch(branch, fromFork),
  )
}

/** Failed runs, those first that matter most -> their jobs, and a log of each thing that failed, as far as there is room. */
export async function readFailedRuns(failed: readonly Run[], reads: Reads): Promise<FailedRuns> {
  const { github, attempt, gaps } = reads
  const distinct = [...new Map(failed.map((run) => [run.id, run])).values()]
  noteLeftOut(gaps, distinct.length - MAX_RUNS, { noun: 'more failed run', max: MAX_RUNS })
  const runs = await Promise.all(
    distinct.slice(0, MAX_RUNS).map(async (run) => {
      const of = `of run ${run.number}`
      const jobs = await attempt(`the jobs ${of}`, github.listJobs(run.id, { attempts: 'latest' }))
      gaps.push(...toListingGap(jobs, `job ${of}`, `jobs ${of}`))
      return { run, jobs: jobs?.items ?? [] }
    }),
  )
  // The first failure of every run comes before the second of any; legs of a matrix that fail alike are one.
  const failures = runs
    .flatMap(({ run, jobs }) =>
      foldJobs(jobs, null).flatMap(({ jobs: [job] }, rank) => (job === undefined ? [] : [{ run, job, rank }])),
    )
    .toSorted((a, b) => a.rank - b.rank)
  noteLeftOut(gaps, failures.length - MAX_LOGS, { noun: 'more job log', max: MAX_LOGS })
  const logs = await Promise.all(
    failures.slice(0, MAX_LOGS).map(({ run, job }) => {
      const name = `${job.name} of run ${run.number}`
      return attempt(`the log of ${name}`, readJobLog(job, github, name))
    }),
  )
  return { runs, logs: logs.filter((log) => log !== null) }
}
