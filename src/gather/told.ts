// What people said on the pull request of the entry since it is there, and what was handed over when it was first asked for.
import { readEndComment } from '../core/entry/end-comment.ts'
import type { Gap } from '../core/evidence.ts'
import { toCount } from '../core/facts.ts'
import { PortFailure } from '../core/failure.ts'
import { type Handed, NOTHING_HANDED, NOTHING_TOLD, type Told } from '../core/gathered.ts'
import type { Published } from '../core/publication.ts'
import type { Actor } from '../core/records.ts'
import { toSpeakers, toTold } from '../core/told.ts'
import type { Ask } from '../core/trigger.ts'
import type { Console, GitHubReader } from '../ports.ts'
import { type GapSink, orGap } from './gaps.ts'
import { toListingGap } from './thread-words.ts'

/** People who are asked after, a request each: anybody can write a command, and the whole repository shares 1,000 requests an hour. */
const MAX_SPEAKERS = 50

/** https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api */
const REFUSALS: ReadonlySet<number> = new Set([401, 403, 404, 410])

export type Said = {
  readonly told: Told
  readonly handed: Handed
  /** Those who said something and may write here: what they say can prove something. */
  readonly members: readonly string[]
  readonly gaps: readonly Gap[]
}

/**
 * What the repository has of an incident -> what was said about it there; two requests where it has an open pull request. Throws PortFailure
 * where that could not be had just now: an entry that is written without it loses what people said.
 */
export async function gatherTold(
  { pull, entry }: Published,
  {
    github,
    console,
    findAskers,
    findMembers,
    askers,
  }: Pick<Ask, 'askers'> & {
    github: GitHubReader
    console: Console
    findAskers: (people: readonly Actor[]) => Promise<readonly string[]>
    findMembers: (logins: readonly string[]) => Promise<readonly string[]>
  },
): Promise<Said> {
  const handed = (entry === null ? null : readEndComment(entry.text)?.comment.handed) ?? NOTHING_HANDED
  if (pull === null || pull.state === 'closed') return { told: NOTHING_TOLD, handed, members: [], gaps: [] }
  const gaps: Gap[] = []
  const what = 'what was said on the pull request of the entry'
  const [comments, reviewComments] = await Promise.all([
    orRefusal(github.listComments(pull.number), what, { gaps, console }),
    orRefusal(github.listReviewComments(pull.number), `${what}, line by line`, { gaps, console }),
  ])
  gaps.push(...toListingGap(comments, 'comment on the entry', 'comments on the entry'))
  gaps.push(...toListingGap(reviewComments, 'comment on its lines', 'comments on its lines'))
  const conversation = { comments: comments?.items ?? [], reviewComments: reviewComments?.items ?? [] }
  // Whoever asked is known to GitHub's answer already, and cannot be crowded out by others.
  const hasAsked = ({ login }: Actor) => askers.some((asker) => asker?.login === login)
  const speakers = toSpeakers(conversation).toSorted((a, b) => Number(hasAsked(b)) - Number(hasAsked(a)))
  const unasked = Math.max(0, speakers.length - MAX_SPEAKERS)
  if (unasked > 0) {
    const who = `whether ${toCount(unasked, 'more person', 'more people')} may say something about the entry`
    gaps.push({ what: who, why: `only the first ${MAX_SPEAKERS} are asked after`, status: null })
  }
  const heard = new Set(await findAskers(speakers.slice(0, MAX_SPEAKERS)))
  const told = toTold(conversation, (login) => heard.has(login))
  const members = await findMembers(told.testimony.map(({ by }) => by))
  return { told, handed, members, gaps }
}

/** What the token may not read was never in the entry: it is a gap. Any other failure is thrown. */
async function orRefusal<T>(read: Promise<T>, what: string, sink: GapSink): Promise<T | null> {
  const isRefused = await read.then(
    () => true,
    (failure: unknown) => failure instanceof PortFailure && failure.status !== null && REFUSALS.has(failure.status),
  )
  return isRefused ? orGap(read, what, sink) : read
}
