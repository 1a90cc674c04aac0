// A commit that somebody commented on: the commit, its comments, and the runs that failed for it.
import { toCount } from '../core/facts.ts'
import { PortFailure, UserError } from '../core/failure.ts'
import { type Gathered, nothingGathered, PULL_OF_COMMIT } from '../core/gathered.ts'
import type { Comparison, Pull } from '../core/records.ts'
import type { Skipped, Trigger } from '../core/trigger.ts'
import type { GitHubReader } from '../ports.ts'
import { toReads } from './linked-reads.ts'
import { readFailedRuns, toFailed } from './linked-runs.ts'
import { readPasted } from './logs.ts'
import { toPlace } from './place.ts'
import type { GatherPorts } from './ports.ts'
import { askAfter, NOBODY, noteUnasked } from './thread-members.ts'
import { chooseWords, toLateGap, toListingGap, withoutOwn } from './thread-words.ts'

/** A commit -> what it changed, what was said of it, and why it failed. Throws UserError where there is none, PortFailure where it is out of reach. */
export async function gatherCommit(
  trigger: Trigger & { kind: 'commit' },
  ports: GatherPorts,
): Promise<Gathered | Skipped> {
  const { github, console } = ports
  const reads = toReads(ports)
  const { attempt, gaps } = reads
  const [comparison, listed, pulls, runs] = await Promise.all([
    readCommit(trigger.sha, github),
    attempt('the comments', github.listCommitComments(trigger.sha)),
    attempt(PULL_OF_COMMIT, github.listPullsOf(trigger.sha)),
    attempt('the runs of the commit', github.listRunsOf(trigger.sha)),
  ])
  gaps.push(...toListingGap(listed, 'comment'))
  const said = withoutOwn(listed?.items ?? [])
  const others = (pulls ?? []).filter((one) => !reads.isOwnBranch(one.headBranch, one.fromFork))
  const pull = choosePull(others, trigger.sha)
  const [people, failed] = await Promise.all([
    askAfter(pull === null ? said : [...said, pull], NOBODY, { ...ports, ...reads, askers: trigger.askers }),
    readFailedRuns(toFailed(runs ?? [], reads), reads),
  ])
  noteUnasked(people, reads)
  const { words, late } = chooseWords(said, { askedAt: trigger.askedAt, members: people.members })
  gaps.push(...toLateGap([[late, 'comment']]))
  const logs = [...(await readPasted(words)), ...failed.logs]
  const sha = comparison.commits[0]?.sha ?? trigger.sha
  console.info(
    `Read commit ${sha.slice(0, 7)}, ${toCount(words.length, 'comment')} and ${toCount(logs.length, 'log')}.`,
  )
  return {
    ...nothingGathered({ kind: 'commit', sha }),
    ...toPlace(github),
    change: { since: 'parent', comparison },
    comments: words,
    pull,
    logs,
    members: people.members,
    gaps,
  }
}

async function readCommit(sha: string, github: GitHubReader): Promise<Comparison> {
  try {
    return await github.readCommit(sha)
  } catch (failure) {
    // GitHub says 422 for what is no sha. https://docs.github.com/en/rest/commits/commits#get-a-commit
    if (!(failure instanceof PortFailure) || (failure.status !== 404 && failure.status !== 422)) throw failure
    throw new UserError('no-such-commit', `${github.repository} has no commit ${sha}.`, {
      hint: 'The sha is in the address of the page of the commit, after /commit/.',
      cause: failure,
    })
  }
}

/** The pull request that brought the commit in: the one that became it, else one that is open, else the newest. */
function choosePull(pulls: readonly Pull[], sha: string): Pull | null {
  return (
    pulls.find(({ mergeSha }) => mergeSha === sha) ?? pulls.find(({ state }) => state === 'open') ?? pulls[0] ?? null
  )
}
