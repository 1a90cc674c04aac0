// Takes a sentence of a draft apart: quotations are looked up in the evidence that it cites, identifiers in all evidence, facts and links by
// their ids. What is found comes back with the evidence's own bytes; what is not comes back as a problem.
import type { Dossier } from '../dossier.ts'
import { findEvidence } from '../dossier.ts'
import type { Evidence } from '../evidence.ts'
import type { Fact } from '../facts.ts'
import type { Sentence } from './draft.ts'

export type Segment =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'quotation'; readonly text: string }
  | { readonly kind: 'identifier'; readonly text: string }
  | { readonly kind: 'fact'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string | null }
  /** Opens or closes bold. */
  | { readonly kind: 'bold' }

export type AnchorProblem = {
  readonly code: 'quotation-not-found' | 'identifier-not-found' | 'no-such-fact' | 'no-such-evidence' | 'not-cited'
  readonly detail: string
}

/** Shorter ones are scare quotes or names, and prove nothing. */
const MIN_QUOTATION_WORDS = 3

/**
 * A backslash takes the meaning off the character after it. Code has as many ticks as it needs, as in Markdown. The text of a link ends at
 * the last `]]` of a run, since names end in brackets too.
 */
const ANCHOR =
  /\\["`*[\\]|"|(?<!`)(`+)(?!`)(.*?[^`])\1(?!`)|\[\[(F\d+)([~w]?)\]\]|\[\[(E\d+)(?:\|(.*?))?\]\](?!\])|\*\*/g

/** A sentence -> its segments, and what in it could not be found. */
export function parseSentence(
  sentence: Sentence,
  dossier: Dossier,
): { segments: readonly Segment[]; problems: readonly AnchorProblem[] } {
  const segments: Segment[] = []
  const problems: AnchorProblem[] = []
  const { text } = sentence
  const cited = sentence.cites.map((id) => findEvidence(dossier, id)).filter((evidence) => evidence !== null)
  const addText = (plain: string) => {
    const last = segments.at(-1)
    if (plain === '') return
    if (last?.kind === 'text') segments[segments.length - 1] = { kind: 'text', text: last.text + plain }
    else segments.push({ kind: 'text', text: plain })
  }
  for (const id of sentence.cites)
    if (findEvidence(dossier, id) === null && !dossier.facts.some((fact) => fact.id === id))
      problems.push({ code: 'no-such-evidence', detail: id })

  const anchor = new RegExp(ANCHOR)
  let done = 0
  for (let match = anchor.exec(text); match !== null; match = anchor.exec(text)) {
    const [whole, , code, factId, form, evidenceId, linkText] = match
    if (whole.startsWith('\\')) {
      addText(text.slice(done, match.index) + whole.slice(1))
    } else if (whole === '"') {
      const quotation = findQuotation(text, { from: match.index, cited })
      if (quotation === null) continue
      addText(text.slice(done, match.index))
      if (quotation.found === null) problems.push({ code: 'quotation-not-found', detail: quotation.words })
      segments.push({ kind: 'quotation', text: quotation.found ?? quotation.words })
      anchor.lastIndex = quotation.end
    } else {
      addText(text.slice(done, match.index))
      if (whole === '**') segments.push({ kind: 'bold' })
      if (code !== undefined) {
        const identifier = withoutPadding(code)
        if (!occurs(identifier, dossier)) problems.push({ code: 'identifier-not-found', detail: identifier })
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

/**
 * The quotation that opens at `from`. Evidence quotes things too: the farthest closing mark that makes the span occur in the cited evidence
 * wins. Null where the mark opens nothing; `found` is null where a quotation of three words or more stands nowhere.
 */
function findQuotation(
  text: string,
  { from, cited }: { from: number; cited: readonly Evidence[] },
): { words: string; found: string | null; end: number } | null {
  const closings = [...text.slice(from + 1).matchAll(/"/g)].map((match) => from + 1 + match.index)
  const [nearest] = closings
  if (nearest === undefined) return null
  for (const closing of closings.toReversed()) {
    const words = text.slice(from + 1, closing)
    const found = locate(words, cited)
    if (found !== null) return { words, found, end: closing + 1 }
  }
  const words = text.slice(from + 1, nearest)
  const isShort = words.trim().split(/\s+/).length < MIN_QUOTATION_WORDS
  return { words, found: isShort ? words : null, end: nearest + 1 }
}

/** Words in evidence, white space folded and curly quotes straightened; the evidence's own characters, or null. */
export function locate(words: string, evidence: readonly Evidence[]): string | null {
  const wanted = fold(words)
  if (wanted === '') return null
  for (const { lines } of evidence) {
    const text = lines
      .map((line) => line.text)
      .join(' ')
      .replace(/\s+/g, ' ')
    // Folding maps character to character here, so that positions stay the same.
    const at = fold(text, { trim: false }).indexOf(wanted)
    if (at >= 0) return text.slice(at, at + wanted.length)
  }
  return null
}

function fold(text: string, options: { trim: boolean } = { trim: true }): string {
  const folded = text
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\s+/g, ' ')
  return options.trim ? folded.trim() : folded
}

/** Code that begins or ends with a tick has a space between. https://spec.commonmark.org/0.31.2/#code-spans */
function withoutPadding(code: string): string {
  return /^ .*\S.* $/.test(code) ? code.slice(1, -1) : code
}

/** True where an identifier stands in any evidence, in a title or an actor of it, or in a fact. */
function occurs(identifier: string, dossier: Dossier): boolean {
  const wanted = fold(identifier)
  const inEvidence = dossier.evidence.some(
    ({ lines, title, actor }) =>
      title.includes(wanted) || actor === wanted || lines.some((line) => fold(line.text).includes(wanted)),
  )
  return inEvidence || dossier.facts.some((fact) => fact.display.includes(wanted))
}
