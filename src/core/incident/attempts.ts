// What was tried while the branch was red: new commits, re-runs, manual dispatches, in order. The run that broke is not an attempt.
import type { Gathered, RunRecords } from '../gathered.ts'
import type { Job, Run } from '../records.ts'
import type { Attempt, AttemptOutcome } from './attempt.ts'
import type { Exhibits } from './exhibits.ts'
import { failedStepOf, isFailed } from './findings.ts'
import { type Ending, toEnding } from './fix.ts'
import type { CommitExhibit } from './raw-evidence.ts'
import { toThreadAttempts } from './thread-attempts.ts'

/**
 * Records -> attempts in order of time. The first red run of the streak is the break itself; what came after it are the attempts, up to the
 * green run that closes it.
 */
export function toAttempts(
  gathered: Gathered,
  exhibits: Exhibits,
  ending: Ending | null = toEnding(gathered, exhibits),
): readonly Attempt[] {
  const { runs } = gathered
  if (runs === null) return toThreadAttempts(gathered, exhibits)
  const later = runs.streak.slice(1)
  const pushes = later.map((run, index) => toRunAttempt(run, { previous: runs.streak[index] ?? run, runs, exhibits }))
  const reverted = findReverted(allCommits(exhibits))
  const green = runs.closingGreen
  const reds = [...pushes.filter(({ commits }) => !isTakingBack(commits, exhibits)), ...toReruns(runs, exhibits)]
    // Whoever runs an old commit again after it is over tries nothing any more.
    .filter(({ startedAt }) => green === null || startedAt <= green.updatedAt)
    .toSorted((a, b) => a.startedAt.localeCompare(b.startedAt))
    .map((attempt) => ({
      ...attempt,
      outcome: attempt.shas.some((sha) => reverted.has(sha)) ? ('REVERTED' as const) : attempt.outcome,
    }))
  const last = green === null || ending === null ? [] : [toLastAttempt(green, ending)]
  return [...reds, ...last].map((attempt, index) => ({ ...attempt, n: index + 1 }))
}

function toLastAttempt(run: Run, { outcome, commits, run: evidence }: Ending): Omit<Attempt, 'n'> {
  const again = run.event === 'workflow_dispatch' ? 'dispatch' : 'rerun'
  return {
    kind: outcome === 'FLAKY' ? again : 'commit',
    shas: commits.length > 0 ? commits.map(({ commit }) => commit.sha) : [run.sha],
    commits,
    outcome,
    hasLog: false,
    startedAt: run.createdAt,
    endedAt: run.updatedAt,
    evidence: evidence.id,
    thread: null,
  }
}

function toRunAttempt(
  run: Run,
  { previous, runs, exhibits }: { previous: Run; runs: RunRecords; exhibits: Exhibits },
): Omit<Attempt, 'n'> {
  const commits = commitsBetween(previous.sha, run.sha, allCommits(exhibits))
  return {
    kind: run.event === 'workflow_dispatch' ? 'dispatch' : run.sha === previous.sha ? 'rerun' : 'commit',
    shas: commits.length > 0 ? commits.map(({ commit }) => commit.sha) : [run.sha],
    commits,
    outcome: comparePush(...jobsAround(run, { previous, runs })),
    hasLog: run.id === runs.run.id && hasLogs(exhibits),
    startedAt: run.createdAt,
    endedAt: firstEnd(run, runs) ?? run.updatedAt,
    evidence: exhibits.reds.get(run.id)?.id ?? null,
    thread: null,
  }
}

/** Logs are read of the newest attempt alone. */
function hasLogs(exhibits: Exhibits): boolean {
  return exhibits.findings.some(({ logs }) => logs.length > 0)
}

/** A run's own time moves on with every re-run; the jobs of its first attempt say when that ended. Null where they are not on record. */
function firstEnd(run: Run, { run: failed, earlierJobs }: RunRecords): string | null {
  const jobs = run.id === failed.id ? earlierJobs.filter((job) => job.attempt === 1) : []
  return latest(jobs.map((job) => job.completedAt))
}

/** Re-runs of the failed run: every attempt after its first, as far as its jobs are on record. */
function toReruns(runs: RunRecords, exhibits: Exhibits): readonly Omit<Attempt, 'n'>[] {
  const byAttempt = new Map<number, readonly Job[]>()
  for (const job of [...runs.earlierJobs, ...runs.jobs])
    byAttempt.set(job.attempt, [...(byAttempt.get(job.attempt) ?? []), job])
  return [...byAttempt.entries()]
    .filter(([attempt]) => attempt > 1)
    .map(([attempt, jobs]) => ({
      kind: 'rerun' as const,
      shas: [runs.run.sha],
      commits: [],
      outcome: compareJobs(byAttempt.get(attempt - 1) ?? [], jobs),
      hasLog: attempt === runs.run.attempt && hasLogs(exhibits),
      startedAt: earliest(jobs.map((job) => job.startedAt)) ?? runs.run.createdAt,
      endedAt: latest(jobs.map((job) => job.completedAt)) ?? runs.run.updatedAt,
      evidence: exhibits.reds.get(runs.run.id)?.id ?? null,
      thread: null,
    }))
}

/** Without logs only jobs and steps can be compared: fewer failing jobs, a later step, or nothing that can be told apart. */
function compareJobs(before: readonly Job[], after: readonly Job[]): AttemptOutcome {
  const failing = (jobs: readonly Job[]) =>
    new Map(jobs.filter(isFailed).map((job) => [job.name, failedStepOf(job)?.number ?? 0]))
  const [old, now] = [failing(before), failing(after)]
  if (old.size === 0 || now.size === 0) return 'UNKNOWN'
  const isSubset = [...now.keys()].every((name) => old.has(name))
  if (isSubset && now.size < old.size) return 'FEWER'
  const isLater = isSubset && [...now].every(([name, step]) => step > (old.get(name) ?? 0))
  return isLater ? 'MOVED' : 'UNKNOWN'
}

/** Jobs of the run before and of a run itself, as they first ended. Of a streak those of the first red run and of the failed one are on record. */
function jobsAround(
  run: Run,
  { previous, runs }: { previous: Run; runs: RunRecords },
): readonly [before: readonly Job[], after: readonly Job[]] {
  const isFirst = previous.id === runs.streak[0]?.id
  const own = [...runs.earlierJobs, ...runs.jobs].filter(({ attempt }) => attempt === 1)
  return isFirst && run.id === runs.run.id ? [runs.firstRedJobs, own] : [[], []]
}

/**
 * A push may change the workflow, so that neither the number of a step nor a job that is gone says anything: only a job or a step that
 * failed before and is there and green now does.
 */
function comparePush(before: readonly Job[], after: readonly Job[]): AttemptOutcome {
  const old = before.filter(isFailed)
  const now = old.map((job) => after.find(({ name }) => name === job.name))
  const isNew = after.filter(isFailed).some(({ name }) => !old.some((job) => job.name === name))
  if (old.length === 0 || isNew || now.includes(undefined)) return 'UNKNOWN'
  const mended = now.filter((job) => job?.conclusion === 'success').length
  if (mended > 0 && mended < old.length) return 'FEWER'
  return mended === 0 && old.every((job, index) => gotPast(job, now[index])) ? 'MOVED' : 'UNKNOWN'
}

function gotPast(before: Job, after: Job | undefined): boolean {
  const broken = failedStepOf(before)
  const step = after?.steps.find(({ name }) => name === broken?.name)
  const broke = after === undefined ? null : failedStepOf(after)
  return step?.conclusion === 'success' && broke !== null && broke.number > step.number
}

/** Every commit of the incident, oldest first. */
function allCommits({ commits, laterCommits }: Exhibits): readonly CommitExhibit[] {
  return [...commits, ...laterCommits]
}

/** Commits after `from` up to and including `to`, in the order of the comparison. */
function commitsBetween(from: string, to: string, commits: readonly CommitExhibit[]): readonly CommitExhibit[] {
  const position = (sha: string) => commits.findIndex(({ commit }) => commit.sha === sha)
  const end = position(to)
  return end < 0 ? [] : commits.slice(position(from) + 1, end + 1)
}

/** The sha that a commit takes back. https://git-scm.com/docs/git-revert writes "This reverts commit SHA." */
function toReverted({ commit }: CommitExhibit): string | null {
  return /This reverts commit ([0-9a-f]{40})/.exec(commit.message)?.[1] ?? null
}

/** Shas that a later commit of the same incident takes back. */
function findReverted(commits: readonly CommitExhibit[]): ReadonlySet<string> {
  return new Set(commits.map(toReverted).filter((sha) => sha !== null))
}

/**
 * A try and its revert are one attempt: a push that only takes back what came in while it was red tries nothing. One that takes back what
 * broke it does.
 */
function isTakingBack(commits: readonly CommitExhibit[], { laterCommits }: Exhibits): boolean {
  const tried = new Set(laterCommits.map(({ commit }) => commit.sha))
  return commits.length > 0 && commits.every((commit) => tried.has(toReverted(commit) ?? ''))
}

export function earliest(times: readonly (string | null)[]): string | null {
  return times.filter((time) => time !== null).toSorted()[0] ?? null
}

export function latest(times: readonly (string | null)[]): string | null {
  return (
    times
      .filter((time) => time !== null)
      .toSorted()
      .at(-1) ?? null
  )
}
