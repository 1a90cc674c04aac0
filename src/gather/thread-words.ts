// Which words of a conversation count: not the journal's own, not what outsiders wrote or changed after the entry was asked for, and of a
// comment that is a command only what it says of the incident.
import { parseCommand } from '../core/command.ts'
import { isOwn } from '../core/conversation.ts'
import type { Gap } from '../core/evidence.ts'
import { toCount } from '../core/facts.ts'
import type { Actor, Listing } from '../core/records.ts'

/** Why something of outsiders is left out. */
const TOO_LATE = 'written or changed after the entry was asked for'

/** Something that somebody wrote. A review has one moment, a comment the one of its last edit too. */
type Said = { readonly body: string; readonly author: Actor | null } & (
  | { readonly updatedAt: string }
  | { readonly submittedAt: string }
)

/** What was said, without what the journal said itself. */
export function withoutOwn<T extends { readonly body: string }>(said: readonly T[]): readonly T[] {
  return said.filter(({ body }) => !isOwn(body))
}

/** Logins of the people who wrote, most words first; bots and those who are gone are none. */
export function toPeople(said: readonly { readonly body: string; readonly author: Actor | null }[]): readonly string[] {
  const words = new Map<string, number>()
  for (const { author, body } of said)
    if (author !== null && !author.isBot)
      words.set(author.login, (words.get(author.login) ?? 0) + body.split(/\s+/).length)
  return [...words].toSorted(([, a], [, b]) => b - a).map(([login]) => login)
}

/** True where a moment (ISO 8601) is later than the ask; one that cannot be read counts as later. */
export function isLate(moment: string, askedAt: string | null): boolean {
  return askedAt !== null && !(Date.parse(moment) <= Date.parse(askedAt))
}

/** What was said -> what counts of it, with how many of it came too late. Members may write whenever they like. */
export function chooseWords<T extends Said>(
  said: readonly T[],
  { askedAt, members }: { askedAt: string | null; members: readonly string[] },
): { readonly words: readonly T[]; readonly late: number } {
  const inTime = said.filter((one) => {
    const moment = 'updatedAt' in one ? one.updatedAt : one.submittedAt
    return isMember(one.author, members) || !isLate(moment, askedAt)
  })
  const words = inTime.flatMap((one): readonly T[] => {
    const body = withoutCommand(one.body)
    // A review without words still says that somebody approved or did not.
    return body === '' && !('submittedAt' in one) ? [] : [{ ...one, body }]
  })
  return { words, late: said.length - inTime.length }
}

/** The words of a comment that are about the incident: those before the command, and those that it hands over. */
function withoutCommand(body: string): string {
  const command = parseCommand(body)
  if (command === null) return body
  const told = command.kind === 'write' ? command.text : null
  return [findBefore(body), told ?? ''].filter((text) => text !== '').join('\n\n')
}

/** What stands above the line of the first command. A command counts from its line on, so the line is found by halving. */
function findBefore(body: string): string {
  const lines = body.split('\n')
  const upTo = (count: number) => lines.slice(0, count).join('\n')
  let [without, within] = [0, lines.length]
  while (within - without > 1) {
    const middle = Math.floor((without + within) / 2)
    if (parseCommand(upTo(middle)) === null) without = middle
    else within = middle
  }
  return upTo(without).trim()
}

/** Whether somebody's words count. A bot's never do: what it writes is mostly what others wrote. */
export function isMember(author: Actor | null, members: readonly string[]): boolean {
  return author !== null && !author.isBot && members.includes(author.login)
}

/** What came too late -> one gap. `counted` are numbers with what they count. */
export function toLateGap(counted: readonly (readonly [count: number, noun: string])[]): readonly Gap[] {
  const what = counted.filter(([count]) => count > 0).map(([count, noun]) => toCount(count, noun))
  return what.length === 0 ? [] : [{ what: what.join(', '), why: TOO_LATE, status: null }]
}

/** What could not be listed to its end -> a gap; where nobody knows how much is missing, no number is said. */
export function toListingGap(listing: Listing<unknown> | null, noun: string, plural = `${noun}s`): readonly Gap[] {
  if (listing === null || listing.missing === null) return []
  const left = listing.total - listing.items.length
  return [
    { what: left > 0 ? toCount(left, noun, plural) : `some of the ${plural}`, why: listing.missing, status: null },
  ]
}
