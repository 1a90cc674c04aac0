// What the records of a thread say before anything becomes evidence: which commits are older than it, which closed it, and whose they are.
import type { Trust } from '../evidence.ts'
import type { Gathered, LinkedPull, ThreadRecords } from '../gathered.ts'
import type { Commit, Comparison, Issue, Run } from '../records.ts'
import { toTrust } from './raw-evidence.ts'

/** The pull request that the thread itself is; null where it is an issue. */
export function ownPull({ issue, thread }: Gathered): LinkedPull | null {
  if (issue === null || !issue.isPull) return null
  return thread?.pulls.find(({ pull }) => pull.number === issue.number) ?? null
}

/** Pull requests that the thread links to or that link to it, without itself. */
export function otherPulls(gathered: Gathered): readonly LinkedPull[] {
  const own = ownPull(gathered)
  return gathered.thread?.pulls.filter((linked) => linked !== own) ?? []
}

/** Linked commits that no linked pull request brought, oldest first. */
export function looseCommits({ thread }: Gathered): readonly Comparison[] {
  const known = new Set(thread?.pulls.flatMap(shasOf))
  return thread?.commits.filter(({ commits }) => commits.some(({ sha }) => !known.has(sha))) ?? []
}

/** Every commit that a pull request is known by: its own, and the one that merged it. */
export function shasOf({ pull, comparison }: LinkedPull): readonly string[] {
  const own = comparison?.commits.map(({ sha }) => sha) ?? []
  return pull.mergeSha === null ? own : [...own, pull.mergeSha]
}

/** When a change came in: the time of its newest commit. Null where git does not say. */
export function timeOf({ commits }: Comparison): string | null {
  return commits.at(-1)?.at ?? null
}

/**
 * Changes that may have brought the break in: what the thread names and what is older than it. Of a pull request also its own commits up to
 * the first one that a run failed on. Nothing where the thread has no records around it.
 */
export function toCandidates(gathered: Gathered): readonly Comparison[] {
  const { issue, thread } = gathered
  if (issue === null || thread === null) return []
  const isOlder = (time: string | null) => time !== null && time < issue.createdAt
  const merged = otherPulls(gathered).filter(({ pull }) => pull.isMerged && isOlder(pull.mergedAt))
  const older = [
    ...looseCommits(gathered).filter((comparison) => isOlder(timeOf(comparison))),
    ...merged.flatMap(({ comparison }) => comparison ?? []),
  ].toSorted((a, b) => (timeOf(a) ?? '').localeCompare(timeOf(b) ?? ''))
  const own = ownPull(gathered)
  return own?.comparison ? [...older, ...toBreak(own.comparison, firstFailed(gathered))] : older
}

/** Commits up to the one that failed first. The files are those of all its commits: they are its own only where none came later. */
function toBreak(comparison: Comparison, failed: Run | null): readonly Comparison[] {
  const end = comparison.commits.findIndex(({ sha }) => sha === failed?.sha)
  if (end < 0) return []
  const isWhole = end === comparison.commits.length - 1
  return [{ ...comparison, commits: comparison.commits.slice(0, end + 1), files: isWhole ? comparison.files : [] }]
}

/** The first run that failed on a commit of the pull request that the thread is. */
export function firstFailed(gathered: Gathered): Run | null {
  const own = ownPull(gathered)
  if (own === null) return null
  const shas = new Set(shasOf(own))
  const failed = runsOf(gathered).filter(({ sha, conclusion }) => shas.has(sha) && conclusion !== 'success')
  return failed.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt))[0] ?? null
}

/** Every run on record of the thread, each once. */
export function runsOf({ thread }: Gathered): readonly Run[] {
  const all = [...(thread?.runs.map(({ run }) => run) ?? []), ...(thread?.pulls.flatMap(({ runs }) => runs) ?? [])]
  return [...new Map(all.map((run) => [`${run.id}.${run.attempt}`, run])).values()]
}

/**
 * Anybody can write a commit in a fork under any name, and link to it as if it were one of this repository. It counts as a member's where a
 * merge brought it here, or where it closed the thread, which commits of the default branch alone do.
 * https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/linking-a-pull-request-to-an-issue
 */
export function trustOf(commit: Commit, { thread, members }: Gathered): Trust {
  if (thread === null) return 'member'
  const isHere =
    thread.pulls.some(({ pull, ...rest }) => pull.isMerged && shasOf({ pull, ...rest }).includes(commit.sha)) ||
    thread.timeline.some((event) => event.kind === 'closed' && event.sha === commit.sha)
  return isHere ? toTrust(commit.author, members) : 'outsider'
}

export type Close = {
  readonly at: string
  /** The commit that closed it; null where a person did, or a pull request that said so. */
  readonly sha: string | null
  /** When it was opened again after that; null where it stayed closed. */
  readonly reopenedAt: string | null
}

/** Every time that the thread was closed or merged, in order. */
export function listCloses(issue: Issue, { timeline }: ThreadRecords): readonly Close[] {
  const closes = timeline.flatMap((event, index): Close[] => {
    if (event.kind !== 'closed' && event.kind !== 'merged') return []
    const again = timeline.slice(index + 1).find(({ kind }) => kind === 'reopened')
    return [{ at: event.at, sha: event.sha, reopenedAt: again?.at ?? null }]
  })
  const isKnown = issue.closedAt === null || closes.some(({ reopenedAt }) => reopenedAt === null)
  return isKnown ? closes : [...closes, { at: issue.closedAt, sha: null, reopenedAt: null }]
}

/** True where a text says that it closes the issue, in the words that GitHub acts on (the same page). */
export function saysCloses(text: string, { number, url }: Issue, repository: string | null): boolean {
  const words = text.matchAll(/\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+(\S+)/gi)
  return [...words].some(([, target = '']) => {
    const plain = target.replace(/[.,;:)\]]+$/, '')
    return plain === `#${number}` || plain === `${repository}#${number}` || plain === url
  })
}
