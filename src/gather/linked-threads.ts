// The issues and pull requests that a thread is about: what links to it and what it links to, the most direct ones first.
import type { LinkedPull } from '../core/gathered.ts'
import type { Issue, Pull, TimelineEvent } from '../core/records.ts'
import { whyNoFailure } from '../core/trigger.ts'
import { noteLeftOut, orNone, type Reads } from './linked-reads.ts'

/** Pull requests that are read with their commits, diffs and runs: three requests each. */
const MAX_PULLS = 8
/** Pull requests that are looked at: those of the journal link to their issue too, and are found out only by their branch. */
const MAX_PULLS_TRIED = 12
const MAX_ISSUES = 5
/** Numbers in texts that are looked up: issue, pull request, or nothing at all. */
const MAX_NUMBERS = 15

export type ThreadLinks = {
  readonly number: number
  /** The thread itself, where it is a pull request. */
  readonly itself: Pull | null
  readonly timeline: readonly TimelineEvent[]
  /** Numbers in its texts. */
  readonly numbers: readonly number[]
}

export type LinkedThreads = {
  /** Itself, then those that link to it, then those that it mentions. */
  readonly pulls: readonly LinkedPull[]
  /** Oldest first. */
  readonly issues: readonly Issue[]
}

/** Links -> what they lead to. What cannot be had, and what is too much, is a gap. */
export async function readLinkedThreads(links: ThreadLinks, reads: Reads): Promise<LinkedThreads> {
  const { github, attempt, gaps } = reads
  const crossed = toCrossed(links, github.repository)
  const mentioned = links.numbers.filter((number) => number !== links.number && !crossed.has(number))
  const linking = [...crossed].filter(([, isPull]) => !isPull).map(([number]) => number)
  const readIssue = async (number: number, isGuess: boolean) => {
    const read = github.readIssue(number)
    const issue = await attempt(`#${number}`, isGuess ? orNone(read) : read)
    // GitHub leads on to another repository where an issue was moved.
    return issue?.number === number ? issue : null
  }
  const [linkingIssues, lookedUp] = await Promise.all([
    Promise.all(linking.slice(0, MAX_ISSUES).map((number) => readIssue(number, false))),
    Promise.all(mentioned.slice(0, MAX_NUMBERS).map((number) => readIssue(number, true))),
  ])
  noteLeftOut(gaps, mentioned.length - MAX_NUMBERS, { noun: 'more mentioned number', max: MAX_NUMBERS })

  const found = lookedUp.filter((issue) => issue !== null)
  const issues = [...linkingIssues.filter((issue) => issue !== null), ...found.filter(({ isPull }) => !isPull)]
  const unreadIssues = Math.max(0, linking.length - MAX_ISSUES) + Math.max(0, issues.length - MAX_ISSUES)
  noteLeftOut(gaps, unreadIssues, { noun: 'more linked issue', max: MAX_ISSUES })

  const numbers = [
    ...[...crossed].filter(([, isPull]) => isPull).map(([number]) => number),
    ...found.filter(({ isPull }) => isPull).map(({ number }) => number),
  ]
  const pulls = await readPulls(links.itself, numbers, reads)
  return {
    pulls: await Promise.all(pulls.map((pull) => readAround(pull, reads))),
    issues: issues.slice(0, MAX_ISSUES).toSorted((a, b) => a.createdAt.localeCompare(b.createdAt)),
  }
}

/** Numbers of this repository that link to the thread -> whether they are pull requests, in the order in which they came. */
function toCrossed({ number, timeline }: ThreadLinks, repository: string): ReadonlyMap<number, boolean> {
  const here = repository.toLowerCase()
  const sources = timeline.flatMap((event) => (event.kind === 'cross-referenced' ? [event.source] : []))
  return new Map(
    sources
      .filter((source) => source.repository.toLowerCase() === here && source.number !== number)
      .map((source) => [source.number, source.isPull]),
  )
}

async function readPulls(itself: Pull | null, numbers: readonly number[], reads: Reads): Promise<readonly Pull[]> {
  const { github, attempt, gaps, isOwnBranch } = reads
  const tried = await Promise.all(
    numbers.slice(0, MAX_PULLS_TRIED).map((number) => attempt(`pull request #${number}`, github.readPull(number))),
  )
  const others = tried.filter((pull) => pull !== null && !isOwnBranch(pull.headBranch, pull.fromFork))
  const pulls = [itself, ...others].filter((pull) => pull !== null)
  const unread = Math.max(0, pulls.length - MAX_PULLS) + Math.max(0, numbers.length - MAX_PULLS_TRIED)
  noteLeftOut(gaps, unread, { noun: 'more linked pull request', max: MAX_PULLS })
  return pulls.slice(0, MAX_PULLS)
}

async function readAround(pull: Pull, { github, attempt, isOwnBranch }: Reads): Promise<LinkedPull> {
  const [comparison, runs] = await Promise.all([
    attempt(`the changes of #${pull.number}`, github.readPullChange(pull.number)),
    attempt(`the runs of #${pull.number}`, github.listRunsOf(pull.headSha)),
  ])
  const told = (runs ?? []).filter(
    ({ branch, fromFork, conclusion }) =>
      !isOwnBranch(branch, fromFork) && (conclusion === 'success' || whyNoFailure(conclusion ?? '') === null),
  )
  return { pull, comparison, runs: told }
}
