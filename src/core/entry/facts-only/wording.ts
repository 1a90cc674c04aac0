// How a writer in code says something: sentences with citations, and the anchors that verification looks up.
import type { Evidence } from '../../evidence.ts'
import type { Fact } from '../../facts.ts'
import type { Claim, Sentence } from '../draft.ts'
import { setApart } from '../link-words.ts'
import { codeSpan } from '../markdown.ts'

/** A sentence and the evidence that it rests on. */
export function say(text: string, ...cites: readonly (Evidence | Fact | null)[]): Sentence {
  return { text, cites: cites.flatMap((cited) => (cited === null ? [] : [cited.id])) }
}

export function fact(...sentences: readonly Sentence[]): Claim {
  return { standing: 'fact', sentences: [...sentences] }
}

export function inference(...sentences: readonly Sentence[]): Claim {
  return { standing: 'inference', sentences: [...sentences] }
}

export function proposal(...sentences: readonly Sentence[]): Claim {
  return { standing: 'proposal', sentences: [...sentences] }
}

/** A fact in its exact form. */
export function exactly(value: Fact): string {
  return `[[${value.id}]]`
}

/** A fact in its rounded form. */
export function about(value: Fact): string {
  return `[[${value.id}~]]`
}

/** A fact with a small count as a word. */
export function inWords(value: Fact): string {
  return `[[${value.id}w]]`
}

/** A link to evidence under the words that the sentence needs. */
export function linked(evidence: Evidence, text = evidence.title): string {
  return `[[${evidence.id}|${setApart(text)}]]`
}

/** An identifier that occurs in the evidence: a job, a step, a path, a command. */
export function named(identifier: string): string {
  return codeSpan(identifier)
}

/** Foreign words that are neither quoted nor named, such as the title of an issue: nothing in them is taken for an anchor. */
export function plain(words: string): string {
  return words.replace(/["\u201c\u201d\u201e\u201f\u00ab\u00bb\uff02`*[\\]/g, '\\$&')
}

/** Words copied from the evidence that the sentence cites. */
export function quoted(words: string): string {
  return `"${words}"`
}
