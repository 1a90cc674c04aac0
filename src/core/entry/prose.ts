// Draft -> Markdown, sentence by sentence: every segment goes through the one place that makes text harmless.
import type { Dossier } from '../dossier.ts'
import { WORDS_OF_PEOPLE } from '../evidence.ts'
import { listCited, parseSentence, type Segment } from './anchors.ts'
import type { Claim, Sentence } from './draft.ts'
import { codeSpan, escapeText, escapeWithin, link, quoteText } from './markdown.ts'

/** A sentence as Markdown within a line. */
export function toProse(sentence: Sentence, dossier: Dossier): string {
  return withCapital(parseSentence(sentence, dossier).segments)
    .map((segment, index) =>
      segment.kind === 'quotation' && isOfPerson(segment.text, sentence, dossier)
        ? `"${quoteText(segment.text)}"`
        : toMarkdown(segment, index === 0),
    )
    .join('')
}

/** True for code that a person set as code; ticks in a log are what a tool prints. */
function isOfPerson(words: string, { cites }: Sentence, dossier: Dossier): boolean {
  if (!words.includes('`')) return false
  const holds = listCited(cites, dossier).filter(({ lines }) =>
    lines
      .map(({ text }) => text.replace(/\s+/g, ' ').trim())
      .join(' ')
      .includes(words),
  )
  return holds.length > 0 && holds.every(({ kind }) => WORDS_OF_PEOPLE.has(kind))
}

/** "two fixes" begins a sentence as "Two fixes". */
function withCapital(segments: readonly Segment[]): readonly Segment[] {
  const first = segments.findIndex(({ kind }) => kind !== 'bold')
  return segments.map((segment, index) =>
    index === first && segment.kind === 'fact'
      ? { ...segment, text: segment.text.charAt(0).toUpperCase() + segment.text.slice(1) }
      : segment,
  )
}

const ENDED = /[.!?:;,…]["'`)*\]]*$/

/** A claim as one paragraph. */
export function toParagraph(claim: Claim, dossier: Dossier): string {
  const { length } = claim.sentences
  return claim.sentences
    .map((sentence, index) => {
      const prose = toProse(sentence, dossier)
      // What ends with somebody's words may lack its full stop; the next sentence would run into it.
      return index === length - 1 || prose === '' || ENDED.test(prose) ? prose : `${prose}.`
    })
    .join(' ')
}

/** Claims as paragraphs with a blank line between them. */
export function toParagraphs(claims: readonly Claim[], dossier: Dossier): readonly string[] {
  return claims.map((claim) => toParagraph(claim, dossier)).filter((paragraph) => paragraph !== '')
}

function toMarkdown(segment: Segment, isFirst: boolean): string {
  switch (segment.kind) {
    case 'bold':
      return '**'
    case 'text':
    case 'fact':
      return isFirst ? escapeText(segment.text) : escapeWithin(segment.text)
    case 'quotation':
      return `"${escapeWithin(segment.text)}"`
    case 'identifier':
      return codeSpan(segment.text)
    case 'link':
      return segment.url === null ? codeSpan(segment.text) : link(segment.text, segment.url)
  }
}
