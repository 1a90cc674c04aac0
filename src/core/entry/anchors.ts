// Takes a sentence of a draft apart: quotations are looked up in the evidence that it cites, identifiers in all evidence, facts and links by
// their ids. What is found comes back with the evidence's own bytes; what is not comes back as a problem.
import type { Dossier } from '../dossier.ts'
import { findEvidence, findLine } from '../dossier.ts'
import type { Evidence } from '../evidence.ts'
import type { Fact } from '../facts.ts'
import type { Sentence } from './draft.ts'
import { isKnown, standsIn } from './occurrence.ts'
import { locateWithin, type Source, toSources } from './quotations.ts'

export type Segment =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'quotation'; readonly text: string }
  | { readonly kind: 'identifier'; readonly text: string }
  | { readonly kind: 'fact'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string | null }
  /** Opens or closes bold. */
  | { readonly kind: 'bold' }

export type AnchorProblem = {
  readonly code:
    | 'quotation-not-found'
    | 'quotation-loses-not'
    | 'identifier-not-found'
    | 'no-such-fact'
    | 'no-such-evidence'
  readonly detail: string
}

/** Shorter ones are scare quotes or names, and prove nothing. */
const MIN_QUOTATION_WORDS = 3

/** Closing marks that are tried, the nearest and the farthest, and quotations that are looked up: a text that is all marks must not take for ever. */
const MAX_TRIED = 12
const MAX_QUOTATIONS = 24
const MAX_QUOTATION_CHARS = 2_000
const MAX_DETAIL_CHARS = 80

/**
 * A backslash takes the meaning off the character after it. Code has as many ticks as it needs, as in Markdown. The text of a link ends at
 * the last `]]` of a run, since names end in brackets too. Readers take every pair of these marks for a quotation: " “ ” „ ‟ « » ＂
 */
const ANCHOR =
  /\\["\u201c\u201d\u201e\u201f\u00ab\u00bb\uff02`*[\\]|["\u201c\u201d\u201e\u201f\u00ab\u00bb\uff02]|(?<!`)(`+)(?!`)(.*?[^`])\1(?!`)|\[\[(F\d+)([~w]?)\]\]|\[\[(E\d+)(?:\|(.{0,600}?))?\]\](?!\])|\*\*/g

/** A sentence -> its segments, and what in it could not be found. */
export function parseSentence(
  sentence: Sentence,
  dossier: Dossier,
): { segments: readonly Segment[]; problems: readonly AnchorProblem[] } {
  const segments: Segment[] = []
  const problems: AnchorProblem[] = []
  const { text } = sentence
  const sources = MARKS.test(text) ? toSources(listCited(sentence.cites, dossier)) : []
  const addText = (plain: string) => {
    const last = segments.at(-1)
    if (plain === '') return
    if (last?.kind === 'text') segments[segments.length - 1] = { kind: 'text', text: last.text + plain }
    else segments.push({ kind: 'text', text: plain })
  }
  for (const id of sentence.cites) if (!exists(id, dossier)) problems.push({ code: 'no-such-evidence', detail: id })

  const anchor = new RegExp(ANCHOR)
  let done = 0
  let quotations = 0
  for (let match = anchor.exec(text); match !== null; match = anchor.exec(text)) {
    const [whole, , code, factId, form, evidenceId, linkText] = match
    if (whole.startsWith('\\')) {
      addText(text.slice(done, match.index) + whole.slice(1))
    } else if (MARK.test(whole)) {
      quotations += 1
      // Nobody quotes that often in one sentence: what is left is no text that anybody would read.
      if (quotations > MAX_QUOTATIONS) {
        problems.push({ code: 'quotation-not-found', detail: text.slice(match.index, match.index + MAX_DETAIL_CHARS) })
        break
      }
      const quotation = findQuotation(text, { from: match.index, sources, dossier })
      if (quotation === null) continue
      addText(text.slice(done, match.index))
      if (quotation.problem !== null) problems.push({ code: quotation.problem, detail: quotation.words })
      segments.push({ kind: 'quotation', text: quotation.words })
      anchor.lastIndex = quotation.end
    } else {
      addText(text.slice(done, match.index))
      if (whole === '**') segments.push({ kind: 'bold' })
      if (code !== undefined) {
        const identifier = withoutPadding(code)
        if (!isKnown(identifier, dossier)) problems.push({ code: 'identifier-not-found', detail: identifier })
        segments.push({ kind: 'identifier', text: identifier })
      }
      if (factId !== undefined)
        addFact(
          dossier.facts.find((fact) => fact.id === factId),
          { form: form ?? '', factId, segments, problems },
        )
      if (evidenceId !== undefined)
        addLink(findEvidence(dossier, evidenceId), { evidenceId, linkText, segments, problems })
    }
    done = anchor.lastIndex
  }
  addText(text.slice(done))
  return { segments, problems }
}

/** What a sentence says without its markup, as a reader would hear it. */
export function toPlainText(segments: readonly Segment[]): string {
  return segments
    .map((segment) =>
      segment.kind === 'bold' ? '' : segment.kind === 'quotation' ? `"${segment.text}"` : segment.text,
    )
    .join('')
}

type Sink = { segments: Segment[]; problems: AnchorProblem[] }

function addFact(
  fact: Fact | undefined,
  { form, factId, segments, problems }: Sink & { form: string; factId: string },
): void {
  if (fact === undefined) problems.push({ code: 'no-such-fact', detail: factId })
  else segments.push({ kind: 'fact', text: form === '~' ? fact.rounded : form === 'w' ? fact.words : fact.display })
}

function addLink(
  evidence: Evidence | null,
  { evidenceId, linkText, segments, problems }: Sink & { evidenceId: string; linkText: string | undefined },
): void {
  if (evidence === null) problems.push({ code: 'no-such-evidence', detail: evidenceId })
  else segments.push({ kind: 'link', text: linkText ?? evidence.title, url: evidence.url })
}

const MARKS = /["\u201c\u201d\u201e\u201f\u00ab\u00bb\uff02]/
const MARK = /^["\u201c\u201d\u201e\u201f\u00ab\u00bb\uff02]$/

type Quotation = {
  /** What stands between the marks, in the evidence's own characters where it was found. */
  readonly words: string
  /** Position behind the closing mark. */
  readonly end: number
  readonly problem: 'quotation-not-found' | 'quotation-loses-not' | null
}

/**
 * The quotation that opens at `from`. Evidence quotes things too: the farthest closing mark that makes the span occur in the cited evidence
 * wins. Null where the mark opens nothing. Less than three words may stand anywhere in the records: they are a name, and not a statement.
 */
function findQuotation(
  text: string,
  { from, sources, dossier }: { from: number; sources: readonly Source[]; dossier: Dossier },
): Quotation | null {
  const closings = [
    ...text.slice(from + 1, from + 1 + MAX_QUOTATION_CHARS).matchAll(/["\u201c\u201d\u201e\u201f\u00ab\u00bb\uff02]/g),
  ].map((match) => from + 1 + match.index)
  const [nearest] = closings
  if (nearest === undefined) return null
  const tried =
    closings.length <= 2 * MAX_TRIED ? closings : [...closings.slice(0, MAX_TRIED), ...closings.slice(-MAX_TRIED)]
  for (const closing of tried.toReversed()) {
    const words = text.slice(from + 1, closing)
    const found = locateWithin(words, sources, isShort(words) ? { maxWordsBetween: 0 } : undefined)
    if (found === null) continue
    const problem = found.losesNot ? 'quotation-loses-not' : null
    return { words: found.text, end: closing + 1, problem }
  }
  const words = text.slice(from + 1, nearest)
  const isName = isShort(words) && standsIn(dossier.evidence, words, { ignoresCase: true })
  return { words, end: nearest + 1, problem: isName ? null : 'quotation-not-found' }
}

function isShort(words: string): boolean {
  return words.trim().split(/\s+/).length < MIN_QUOTATION_WORDS
}

/** Words in evidence: the evidence's own characters, with the negation before them, or null. */
export function locate(words: string, evidence: readonly Evidence[]): string | null {
  return locateWithin(words, toSources(evidence))?.text ?? null
}

/** Code that begins or ends with a tick has a space between. https://spec.commonmark.org/0.31.2/#code-spans */
function withoutPadding(code: string): string {
  return /^ .*\S.* $/.test(code) ? code.slice(1, -1) : code
}

/** Evidence by what a sentence cites: itself, one of its lines, or an attempt, which stands for its run and its commits. */
export function listCited(cites: readonly string[], dossier: Dossier): readonly Evidence[] {
  const ids = cites.flatMap((id) => {
    const attempt = findAttempt(id, dossier)
    return attempt === null ? [id] : [attempt.evidence ?? '', ...attempt.commits.map(({ evidence }) => evidence.id)]
  })
  return [...new Set(ids)].map((id) => findEvidence(dossier, id)).filter((evidence) => evidence !== null)
}

function exists(id: string, dossier: Dossier): boolean {
  if (id.includes('.')) return findLine(dossier, id) !== null
  return (
    findEvidence(dossier, id) !== null ||
    findAttempt(id, dossier) !== null ||
    dossier.facts.some((fact) => fact.id === id)
  )
}

/** `A2` is the second attempt. */
function findAttempt(id: string, { attempts }: Dossier): Dossier['attempts'][number] | null {
  return attempts.find(({ n }) => id === `A${n}`) ?? null
}
