// Looks words up in evidence and gives them back in the evidence's own characters. A "not" that stands before them in their clause comes
// along; an ellipsis leaves out words between two passages of one piece of evidence, but no "not".
import type { Evidence } from '../evidence.ts'
import { findTokens, fold } from './occurrence.ts'

export type Located = {
  readonly text: string
  /** What was left out between two passages has a negation. */
  readonly losesNot: boolean
}

/** Words between a negation and the quotation that it still governs. */
const MAX_WORDS_BETWEEN = 3
/** How far back of a quotation its clause is read. */
const CLAUSE_CHARS = 80
/** Fewer words between two ellipses stand anywhere, and could be put together to say anything. */
const MIN_PASSAGE_WORDS = 2
/** More left out than this, and two passages are of different things: a long log has words for any sentence. */
const MAX_LEFT_OUT_CHARS = 400
/** Places at which the first passage is tried. */
const MAX_STARTS = 20

const ELLIPSIS = /\s*\[?(?:…|\.\.\.)\]?\s*/
const NEGATION = /(?<![\p{L}\p{N}])(?:not|no|never|without|cannot|nor|\p{L}{1,20}n['\u2019]t)(?![\p{L}\p{N}])/iu
const NEGATION_BEFORE =
  /(?<![\p{L}\p{N}])(?:not|no|never|without|cannot|nor|\p{L}{1,20}n['\u2019]t)((?: [\p{L}'\u2019-]+)*) ["'`(*]{0,3}$/iu
/** Where another clause begins. */
const CONJUNCTION = /\b(?:after|and|because|before|but|if|or|since|so|than|then|unless|until|when|while)\b/i

/**
 * Words in evidence, white space folded and quotation marks straightened, as the evidence's own characters; null where they stand nowhere.
 * Of several places the first at which no negation has to be added counts.
 */
export function locateWithin(
  words: string,
  sources: readonly Source[],
  { maxWordsBetween }: { maxWordsBetween: number } = { maxWordsBetween: MAX_WORDS_BETWEEN },
): Located | null {
  const wanted = fold(words).trim()
  if (wanted === '') return null
  let extended: string | null = null
  for (const source of sources) {
    for (const at of findTokens(source.folded, wanted)) {
      const start = startWithNegation(source, at, maxWordsBetween)
      if (start === at) return { text: source.text.slice(at, at + wanted.length), losesNot: false }
      extended ??= source.text.slice(start, at + wanted.length)
    }
  }
  return extended === null ? locatePassages(wanted, sources) : { text: extended, losesNot: false }
}

/** What tools put before every line of one thing that they say: a rule, their own name, a level, the step of a build. */
const GUTTER =
  /^(?:[\u2502\u2503\u2551]|npm (?:error|ERR!|warn|WARN)|\[(?:ERROR|WARNING)\]|E|#\d{1,4} \d{1,6}\.\d{1,4})(?= |$)/

/** Lines without the gutter that goes on from the line above: it is no part of the words, which run on. */
export function withoutGutters(texts: readonly string[]): readonly string[] {
  // A step of a build comes with the seconds since its start.
  const gutters = texts.map((text) => GUTTER.exec(text)?.[0] ?? '')
  const names = gutters.map((gutter) => gutter.replace(/ [\d.]+$/, ''))
  return texts.map((text, index) =>
    names[index] !== '' && names[index] === names[index - 1] ? text.slice(gutters[index]?.length).trim() : text,
  )
}

/** Lines as one text, white space folded. */
export type Source = {
  readonly text: string
  /** The same text, character for character, with straight quotation marks. */
  readonly folded: string
  /** Where its lines begin. */
  readonly starts: readonly number[]
}

/** Each piece of evidence as it is, then those again that have gutters, without them. */
export function toSources(evidence: readonly Evidence[]): readonly Source[] {
  const all = evidence.map(({ lines }) => lines.map((line) => line.text.replace(/\s+/g, ' ').trim()))
  const bare = all.flatMap((texts) => {
    const withoutThem = withoutGutters(texts)
    return withoutThem.some((text, index) => text !== texts[index]) ? [withoutThem] : []
  })
  return [...all, ...bare].map(joinLines)
}

function joinLines(all: readonly string[]): Source {
  const texts = all.filter((text) => text !== '')
  const text = texts.join(' ')
  let next = 0
  const starts = texts.map((line) => {
    const start = next
    next += line.length + 1
    return start
  })
  return { text, folded: fold(text), starts }
}

/** Where a quotation begins once the negation before it is taken in; `at` itself where there is none. */
function startWithNegation({ folded, starts }: Source, at: number, maxWordsBetween: number): number {
  const line = starts.findLast((start) => start <= at) ?? 0
  const before = folded.slice(Math.max(line, at - CLAUSE_CHARS), at)
  const match = NEGATION_BEFORE.exec(before)
  if (match === null) return at
  const between = (match[1] ?? '').trim()
  const count = between === '' ? 0 : between.split(' ').length
  return count > maxWordsBetween || CONJUNCTION.test(between) ? at : at - (before.length - match.index)
}

/** `one two … five six`: the passages in their order, in one piece of evidence. */
function locatePassages(wanted: string, sources: readonly Source[]): Located | null {
  const passages = wanted.split(ELLIPSIS).filter((passage) => passage !== '')
  const isTelling = passages.every((passage) => passage.split(' ').length >= MIN_PASSAGE_WORDS)
  if (!ELLIPSIS.test(wanted) || !isTelling || passages.length === 0) return null
  for (const source of sources) {
    const spans = findInOrder(source, passages)
    if (spans === null) continue
    const losesNot = spans.some(({ start }, index) => {
      const end = spans[index - 1]?.end
      return end !== undefined && NEGATION.test(source.folded.slice(end, start))
    })
    return { text: spans.map(({ start, end }) => source.text.slice(start, end)).join(' … '), losesNot }
  }
  return null
}

type Span = { readonly start: number; readonly end: number }

function findInOrder(source: Source, passages: readonly string[]): readonly Span[] | null {
  const [first = '', ...others] = passages
  for (const at of [...findTokens(source.folded, first)].slice(0, MAX_STARTS)) {
    const opening = { start: startWithNegation(source, at, MAX_WORDS_BETWEEN), end: at + first.length }
    const spans = findAfter(source, others, opening)
    if (spans !== null) return [opening, ...spans]
  }
  return null
}

/** Each passage behind the one before it, and not far behind. */
function findAfter({ folded }: Source, passages: readonly string[], opening: Span): readonly Span[] | null {
  const spans: Span[] = []
  for (const passage of passages) {
    const from = (spans.at(-1) ?? opening).end
    const near = folded.slice(from, from + MAX_LEFT_OUT_CHARS + passage.length + 1)
    const at = [...findTokens(near, passage)].find((position) => position > 0 && position <= MAX_LEFT_OUT_CHARS)
    if (at === undefined) return null
    spans.push({ start: from + at, end: from + at + passage.length })
  }
  return spans
}
