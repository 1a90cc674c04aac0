// The commits that a thread is about and that no pull request of it has.
import type { LinkedPull } from '../core/gathered.ts'
import type { Comparison, TimelineEvent } from '../core/records.ts'
import { noteLeftOut, orNone, type Reads } from './linked-reads.ts'

const MAX_COMMITS = 10

/** Shas that GitHub recorded in the timeline, and words in texts that look like one -> commits with their changes, oldest first. */
export async function readLinkedCommits(
  links: { timeline: readonly TimelineEvent[]; shas: readonly string[]; pulls: readonly LinkedPull[] },
  { github, attempt, gaps }: Reads,
): Promise<readonly Comparison[]> {
  const known = links.pulls.flatMap(({ pull, comparison }) => [
    pull.headSha,
    ...(pull.mergeSha === null ? [] : [pull.mergeSha]),
    ...(comparison?.commits ?? []).map(({ sha }) => sha),
  ])
  const isKnown = (sha: string, others: readonly string[]) => others.some((other) => other.startsWith(sha))
  const recorded = [...new Set(links.timeline.flatMap(toShas))].filter((sha) => !isKnown(sha, known))
  // A commit may be named more than once, in full and in short.
  const said = links.shas.filter(
    (sha) => !isKnown(sha, [...known, ...recorded, ...links.shas.filter((other) => other !== sha)]),
  )
  const candidates = [...recorded, ...said]
  noteLeftOut(gaps, candidates.length - MAX_COMMITS, { noun: 'more mentioned commit', max: MAX_COMMITS })
  const read = await Promise.all(
    candidates.slice(0, MAX_COMMITS).map((sha, index) => {
      const commit = github.readCommit(sha)
      return attempt(`commit ${sha.slice(0, 7)}`, index < recorded.length ? commit : orNone(commit))
    }),
  )
  return read.filter((commit) => commit !== null).toSorted((a, b) => toMoment(a).localeCompare(toMoment(b)))
}

function toShas(event: TimelineEvent): readonly string[] {
  return 'sha' in event && event.sha !== null ? [event.sha] : []
}

function toMoment({ commits }: Comparison): string {
  return commits[0]?.at ?? ''
}
