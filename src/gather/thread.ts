// An issue or a pull request: its words, what it links to and what links to it, and the runs that failed for it.
import type { Gap } from '../core/evidence.ts'
import { toCount } from '../core/facts.ts'
import { PortFailure, UserError } from '../core/failure.ts'
import { type Gathered, nothingGathered } from '../core/gathered.ts'
import type { Comment, Issue, Pull, Review, ReviewComment, TimelineEvent } from '../core/records.ts'
import { type References, toReferences } from '../core/references.ts'
import { type Skipped, skip, type Trigger } from '../core/trigger.ts'
import type { GitHubReader } from '../ports.ts'
import { readLinkedCommits } from './linked-commits.ts'
import { type Reads, toReads } from './linked-reads.ts'
import { readFailedRuns, readNamedRuns, toFailed } from './linked-runs.ts'
import { readLinkedThreads } from './linked-threads.ts'
import { readPasted } from './logs.ts'
import { withoutOwnReactions } from './own-reactions.ts'
import { toPlace } from './place.ts'
import type { GatherPorts } from './ports.ts'
import { askAfter, NOBODY, noteUnasked } from './thread-members.ts'
import { chooseWords, isLate, isMember, toLateGap, toListingGap, withoutOwn } from './thread-words.ts'

/**
 * A thread -> its words, and what it is about. Throws UserError where there is none, PortFailure where it is out of reach. A pull request of
 * the journal itself is no incident.
 */
export async function gatherThread(
  trigger: Trigger & { kind: 'thread' },
  ports: GatherPorts,
): Promise<Gathered | Skipped> {
  const { github, console } = ports
  const reads = toReads(ports)
  const said = await readThread(trigger.number, reads)
  const { pull } = said
  if (pull !== null && reads.isOwnBranch(pull.headBranch, pull.fromFork))
    return skip('own-pull-request', `#${pull.number}`)
  const written = toAsWritten(said.issue, trigger, reads.gaps)
  const issue = withoutOwnReactions(written, { trigger, timeline: said.timeline, label: ports.label })
  const asking = { ...ports, ...reads, askers: trigger.askers }
  const people = await askAfter([issue, ...toAll(said), ...toLateActors(said.timeline, trigger)], NOBODY, asking)
  const { members } = people
  const thread = toWords({ ...said, issue }, { askedAt: trigger.askedAt, members, gaps: reads.gaps })

  const links = toLinks(thread, { trigger, members, github })
  const [{ pulls, issues }, named] = await Promise.all([
    readLinkedThreads({ number: issue.number, itself: pull, timeline: thread.timeline, numbers: links.numbers }, reads),
    readNamedRuns(links.runs, reads),
  ])
  // The runs of the thread itself come first, then those that people point at, then those of what is linked.
  const [own, others] = [pulls.filter((linked) => linked.pull === pull), pulls.filter((linked) => linked.pull !== pull)]
  const runs = toFailed([...own.flatMap((one) => one.runs), ...named, ...others.flatMap((one) => one.runs)], reads)
  const [failed, commits, pasted, everybody] = await Promise.all([
    readFailedRuns(runs, reads),
    readLinkedCommits({ timeline: thread.timeline, shas: links.shas, pulls }, reads),
    readPasted(toTexts(thread)),
    askAfter([...pulls.map((linked) => linked.pull), ...issues], people, asking),
  ])
  noteUnasked(everybody, reads)
  const logs = [...pasted, ...failed.logs]
  console.info(
    `Read #${issue.number}, ${toCount(thread.comments.length, 'comment')}, ${toCount(others.length, 'linked pull request')} and ${toCount(logs.length, 'log')}.`,
  )
  return {
    ...nothingGathered({ kind: 'issue', number: issue.number }),
    ...toPlace(github),
    issue,
    comments: thread.comments,
    thread: {
      reviews: thread.reviews,
      reviewComments: thread.reviewComments,
      timeline: thread.timeline,
      pulls: [...own, ...others.toSorted((a, b) => a.pull.createdAt.localeCompare(b.pull.createdAt))],
      commits,
      issues,
      runs: failed.runs,
    },
    logs,
    members: everybody.members,
    gaps: reads.gaps,
  }
}

type Thread = {
  readonly issue: Issue
  readonly comments: readonly Comment[]
  readonly reviews: readonly Review[]
  readonly reviewComments: readonly ReviewComment[]
  readonly timeline: readonly TimelineEvent[]
}

/** What GitHub has of the thread, without what the journal said there. */
async function readThread(number: number, { github, attempt, gaps }: Reads): Promise<Thread & { pull: Pull | null }> {
  const readOfPull = (isPull: boolean) =>
    isPull
      ? Promise.all([
          attempt('the branch of the pull request', github.readPull(number)),
          attempt('the reviews', github.listReviews(number)),
          attempt('the comments on lines', github.listReviewComments(number)),
        ])
      : ([null, null, null] as const)
  const [{ issue, ofPull }, comments, timeline] = await Promise.all([
    readIssue(number, github).then(async (issue) => ({ issue, ofPull: await readOfPull(issue.isPull) })),
    attempt('the comments', github.listComments(number)),
    attempt('the timeline', github.listTimeline(number)),
  ])
  const [pull, reviews, reviewComments] = ofPull
  gaps.push(
    ...toListingGap(comments, 'comment'),
    ...toListingGap(timeline, 'event of the timeline', 'events of the timeline'),
    ...toListingGap(reviews, 'review'),
    ...toListingGap(reviewComments, 'comment on a line', 'comments on lines'),
  )
  return {
    issue,
    pull,
    comments: withoutOwn(comments?.items ?? []),
    reviews: withoutOwn(reviews?.items ?? []),
    reviewComments: withoutOwn(reviewComments?.items ?? []),
    timeline: timeline?.items ?? [],
  }
}

async function readIssue(number: number, github: GitHubReader): Promise<Issue> {
  try {
    return await github.readIssue(number)
  } catch (failure) {
    if (!(failure instanceof PortFailure) || failure.status !== 404) throw failure
    throw new UserError('no-such-issue', `${github.repository} has no issue or pull request #${number}.`, {
      hint: 'The number is in the address of its page, after /issues/ or /pull/.',
      cause: failure,
    })
  }
}

/** The text that somebody asked for an entry about: whoever wrote it may have changed it since. */
function toAsWritten(issue: Issue, { asWritten }: Trigger & { kind: 'thread' }, gaps: Gap[]): Issue {
  if (asWritten === null || (asWritten.title === issue.title && asWritten.body === issue.body)) return issue
  gaps.push({
    what: `the text of #${issue.number} as it stands now`,
    why: 'it was edited after the entry was asked for; the entry has it as it stood then',
    status: null,
  })
  return { ...issue, ...asWritten }
}

function toAll({ comments, reviews, reviewComments }: Thread): readonly (Comment | Review | ReviewComment)[] {
  return [...comments, ...reviews, ...reviewComments]
}

/** Whoever linked to the thread after it was asked for: it depends on who it was whether that counts. */
function toLateActors(timeline: readonly TimelineEvent[], { askedAt }: Trigger) {
  return timeline
    .filter((event) => event.kind === 'cross-referenced' && isLate(event.at, askedAt))
    .map(({ actor }) => ({ author: actor, body: '' }))
}

/** The words that count. What came too late is one gap. */
function toWords(
  { issue, timeline, ...said }: Thread,
  { askedAt, members, gaps }: { askedAt: string | null; members: readonly string[]; gaps: Gap[] },
): Thread {
  const comments = chooseWords(said.comments, { askedAt, members })
  const reviews = chooseWords(said.reviews, { askedAt, members })
  const reviewComments = chooseWords(said.reviewComments, { askedAt, members })
  const inTime = timeline.filter(
    (event) => event.kind !== 'cross-referenced' || isMember(event.actor, members) || !isLate(event.at, askedAt),
  )
  gaps.push(
    ...toLateGap([
      [comments.late + reviewComments.late, 'comment'],
      [reviews.late, 'review'],
      [timeline.length - inTime.length, 'cross-reference'],
    ]),
  )
  return {
    issue,
    timeline: inTime,
    comments: comments.words,
    reviews: reviews.words,
    reviewComments: reviewComments.words,
  }
}

/** Texts with where and when they were written. */
function toTexts(thread: Thread) {
  const reviews = thread.reviews.map((review) => ({ ...review, createdAt: review.submittedAt }))
  return [thread.issue, ...thread.comments, ...reviews, ...thread.reviewComments]
}

/** What the words link to: what was handed over with the ask first, then the text, then what members said, so that others cannot crowd it out. */
function toLinks(
  thread: Thread,
  { trigger, members, github }: { trigger: Trigger; members: readonly string[]; github: GitHubReader },
): References {
  const [ofMembers, ofOthers] = [true, false].map((isOf) =>
    toAll(thread).filter(({ author }) => isMember(author, members) === isOf),
  )
  const texts = [trigger.handed.text ?? '', thread.issue.title, thread.issue.body]
  const words = [...(ofMembers ?? []), ...(ofOthers ?? [])].map(({ body }) => body)
  const found = [...texts, ...words].map((text) => toReferences(text, github))
  return {
    numbers: distinct(found.flatMap(({ numbers }) => numbers)),
    shas: distinct(found.flatMap(({ shas }) => shas)),
    runs: distinct(found.flatMap(({ runs }) => runs)),
  }
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)]
}
