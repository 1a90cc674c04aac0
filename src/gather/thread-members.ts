// Whose words count: the people of a thread are asked after at GitHub, up to a number of them.
import { toCount } from '../core/facts.ts'
import type { Actor } from '../core/records.ts'
import type { Ask } from '../core/trigger.ts'
import type { Reads } from './linked-reads.ts'
import type { GatherPorts } from './ports.ts'
import { toPeople } from './thread-words.ts'

/** A request each, and who said little tells little. */
const MAX_PEOPLE = 12

export type People = {
  /** Logins that were asked after, those of them who may write here, and those there was no room for. */
  readonly asked: readonly string[]
  readonly members: readonly string[]
  readonly unasked: readonly string[]
}

export const NOBODY: People = { asked: [], members: [], unasked: [] }

/**
 * Who wrote something -> whose words count, beside what is known of others already. Whoever asked for the entry comes first, then who said
 * most: strangers who say much cannot crowd them out.
 */
export async function askAfter(
  said: readonly { readonly body: string; readonly author: Actor | null }[],
  known: People,
  { findMembers, attempt, askers }: Pick<GatherPorts, 'findMembers'> & Pick<Reads, 'attempt'> & Pick<Ask, 'askers'>,
): Promise<People> {
  const hasAsked = (login: string) => askers.some((asker) => asker?.login === login)
  const people = toPeople(said)
    .filter((login) => !known.asked.includes(login) && !known.unasked.includes(login))
    .toSorted((a, b) => Number(hasAsked(b)) - Number(hasAsked(a)))
  const room = MAX_PEOPLE - known.asked.length
  const asked = people.slice(0, room)
  const members = asked.length === 0 ? [] : await attempt('who of the people may write here', findMembers(asked))
  return {
    asked: [...known.asked, ...asked],
    members: [...known.members, ...(members ?? [])],
    unasked: [...known.unasked, ...people.slice(room)],
  }
}

/** Says for how many people nobody asked: their words count as those of outsiders. */
export function noteUnasked({ unasked }: People, { gaps }: Pick<Reads, 'gaps'>): void {
  if (unasked.length === 0) return
  const what = `whether ${toCount(unasked.length, 'more person', 'more people')} may write here`
  gaps.push({ what, why: `only the first ${MAX_PEOPLE} are asked after`, status: null })
}
