// What a check of one sentence gets and gives. The other files of this room are families of gates, each with one Check.
import type { Dossier } from '../../dossier.ts'
import type { Segment } from '../../entry/anchors.ts'
import type { Claim, Draft, Sentence } from '../../entry/draft.ts'
import type { Place } from '../../entry/draft-sentences.ts'
import type { Evidence } from '../../evidence.ts'
import type { Fact } from '../../facts.ts'
import type { FindingCode } from '../findings.ts'

export type CheckedSentence = {
  readonly sentence: Sentence
  /** Where it stands in its draft: `cause.immediate.0` opens the cause. */
  readonly address: string
  /** The sentence taken apart: what a writer typed freely is in the segments of kind `text`, and in the words of a `link`. */
  readonly segments: readonly Segment[]
  readonly place: Place
  readonly standing: Claim['standing']
  /** Evidence and facts that it cites, by `cites` or by an anchor within the text. A title, a name or a shelf cites everything. */
  readonly citedEvidence: readonly Evidence[]
  readonly citedFacts: readonly Fact[]
  /** What the draft says of the cause, after its proof was looked at. */
  readonly causeStatus: Draft['cause']['status']
  readonly dossier: Dossier
  /** True for an ordinary English word in lower case; null where no list of words is at hand: then words are not looked up. */
  readonly isWord: ((word: string) => boolean) | null
}

export type Problem = { readonly code: FindingCode; readonly detail: string }

export type Check = (sentence: CheckedSentence) => readonly Problem[]

/** What was typed freely, in order: the text, and the words of links. Quotations, identifiers and facts are not in it. */
export function typedTexts(segments: readonly Segment[]): readonly string[] {
  return segments.flatMap((segment) => (segment.kind === 'text' || segment.kind === 'link' ? [segment.text] : []))
}
