// What was checked in an entry, counted: the figures of the receipt.
import type { Dossier } from '../dossier.ts'
import { parseSentence } from '../entry/anchors.ts'
import type { Draft } from '../entry/draft.ts'
import { listSentences, SUMS_UP } from '../entry/draft-sentences.ts'

export type Share = { readonly ok: number; readonly all: number }

export type Tally = {
  /** Quotations of the text, and those of them that stand in the evidence that their sentence cites. */
  readonly quotations: Share
  /** Numbers, times and amounts of the text, and those of them that were computed. */
  readonly numbers: Share
  /** Statements of fact and inferences, and those of them that cite evidence. */
  readonly statements: Share
  /** Places where the entry says that something is not known. */
  readonly holes: number
}

const HOLE = /\bnot known\b|^Nobody wrote it down/gim

/** The draft that was rendered, and what it became. */
export function toTally(draft: Draft, dossier: Dossier, markdown: string): Tally {
  const sentences = listSentences(draft).map(({ sentence, place, standing }) => {
    const cites = SUMS_UP.has(place) ? dossier.evidence.map(({ id }) => id) : sentence.cites
    return { cites, standing, sumsUp: SUMS_UP.has(place), ...parseSentence({ text: sentence.text, cites }, dossier) }
  })
  const segments = sentences.flatMap((sentence) => sentence.segments)
  const problems = sentences.flatMap((sentence) => sentence.problems)
  const count = (kind: string) => segments.filter((segment) => segment.kind === kind).length
  const failed = (code: string) => problems.filter((problem) => problem.code === code).length
  const typed = segments.filter((segment) => segment.kind === 'text' && /\d/.test(segment.text)).length
  const computed = count('fact')
  const stated = sentences.filter(({ standing, sumsUp }) => !sumsUp && standing !== 'proposal')
  return {
    quotations: { ok: count('quotation') - failed('quotation-not-found'), all: count('quotation') },
    numbers: { ok: computed, all: computed + typed + failed('no-such-fact') },
    statements: { ok: stated.filter(({ cites }) => cites.length > 0).length, all: stated.length },
    holes: markdown.match(HOLE)?.length ?? 0,
  }
}
