// Draft -> Markdown, sentence by sentence: every segment goes through the one place that makes text harmless.
import type { Dossier } from '../dossier.ts'
import { parseSentence, type Segment } from './anchors.ts'
import type { Claim, Sentence } from './draft.ts'
import { codeSpan, escapeText, link } from './markdown.ts'

/** A sentence as Markdown within a line. */
export function toProse(sentence: Sentence, dossier: Dossier): string {
  return parseSentence(sentence, dossier).segments.map(toMarkdown).join('')
}

/** A claim as one paragraph. */
export function toParagraph(claim: Claim, dossier: Dossier): string {
  return claim.sentences.map((sentence) => toProse(sentence, dossier)).join(' ')
}

/** Claims as paragraphs with a blank line between them. */
export function toParagraphs(claims: readonly Claim[], dossier: Dossier): readonly string[] {
  return claims.map((claim) => toParagraph(claim, dossier)).filter((paragraph) => paragraph !== '')
}

function toMarkdown(segment: Segment): string {
  switch (segment.kind) {
    case 'bold':
      return '**'
    case 'text':
    case 'fact':
      return escapeWithin(segment.text)
    case 'quotation':
      return `"${escapeWithin(segment.text)}"`
    case 'identifier':
      return codeSpan(segment.text)
    case 'link':
      return segment.url === null ? codeSpan(segment.text) : link(segment.text, segment.url)
  }
}

/** Escaped text that is joined to other segments: the spaces at its ends belong to the sentence. */
function escapeWithin(text: string): string {
  const lead = /^\s+/.test(text) ? ' ' : ''
  const trail = /\S\s+$/.test(text) ? ' ' : ''
  return `${lead}${escapeText(text.trim())}${trail}`
}
