// The words that were handed over along with an ask: they stand nowhere else, so the entry says them.
import type { Dossier } from '../../dossier.ts'
import type { Claim } from '../draft.ts'
import { fact, named, quoted, say } from './wording.ts'

/** Sentences that are told. */
const MAX_SENTENCES = 12

/** The words of whoever asked; nothing where there are none. A title stands above the entry, or where its own is made of facts, here too. */
export function openWithHanded({ exhibits: { request }, handed }: Dossier, { hasTitle = false } = {}): Claim[] {
  const lines = (request?.lines ?? []).slice(hasTitle && handed.title !== null ? 1 : 0, MAX_SENTENCES)
  if (request === null || lines.length === 0) return []
  const who = request.actor === null ? 'the person who asked for it' : named(request.actor)
  return [fact(say(`In the words of ${who}: ${quoted(lines.map(({ text }) => text).join(' '))}`, request))]
}
