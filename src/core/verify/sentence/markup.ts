// Gate G12 of a sentence: nobody types markup, an address or a mention. The renderer would show it as plain text; here the sentence goes.

import type { Segment } from '../../entry/anchors.ts'
import { INVISIBLE } from '../../safety/sanitize.ts'
import type { Check } from './check.ts'
import { COPY, toProseLine } from './prose-line.ts'

const LIVE: readonly RegExp[] = [
  // HTML: tags, comments, entities.
  /<[A-Za-z!/?%]|-->|&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/i,
  // Markdown: links, images, references, code, strikethrough; and what opens a block at the start of a line.
  /\]\(|\]\[|!\[|^[^\S\n]{0,3}\[[^\]]{1,80}\]:|`|~~/m,
  /^[^\S\n]{0,3}(?:#{1,6}\s|>|[-*+]\s|\d{1,9}[.)]\s|-{3}|={3}|\*\*\*|\|)/m,
  // Commands and front matter.
  /^[^\S\n]{0,3}\/[a-z]/im,
  // Anchors that are none, and placeholders of templates.
  /\[\[|\]\]|\{\{|\}\}|\{%|%\}|%>|\$\{|#\{/,
  // Addresses.
  /:\/\/|\bwww\.|\b(?:javascript|vbscript|data|file|mailto|tel):\S/i,
  // Mentions and e-mail addresses, in every width.
  /[@\uff20\ufe6b]/,
  // Emoji by name.
  /(?<![\p{L}\p{N}]):[a-z0-9_+-]{2,40}:(?![\p{L}\p{N}])/iu,
]

const MAX_LABEL_WORDS = 6

export const checkMarkup: Check = (checked) => {
  const line = toProseLine(checked)
  const label = findLabel(checked.segments)
  const found = LIVE.map((pattern) => pattern.exec(line)?.[0].trim()).filter((match) => match !== undefined)
  // A pictograph may be followed by the sign that makes it colourful.
  const invisible = new RegExp(INVISIBLE).exec(line.replace(/(?<=\p{Extended_Pictographic})\ufe0f/gu, ''))?.[0]
  return [
    ...found.map((detail) => ({ code: 'live-markup' as const, detail })),
    ...(label === null ? [] : [{ code: 'live-markup' as const, detail: label }]),
    ...(invisible === undefined ? [] : [{ code: 'live-markup' as const, detail: toEscape(invisible) }]),
  ]
}

/** A label in bold is the program's: **Status:**, **Severity:**. A bold half of a sentence may end in a colon where it is none of a few words. */
function findLabel(segments: readonly Segment[]): string | null {
  const texts = ['']
  for (const segment of segments) {
    if (segment.kind === 'bold') texts.push('')
    else texts[texts.length - 1] += segment.kind === 'text' ? segment.text : COPY
  }
  const label = texts.find((text, index) => {
    const isBold = index % 2 === 1 && index + 1 < texts.length
    const isOpen = /:\s*$/.test(text) || /^\s*:/.test(texts[index + 1] ?? '')
    return isBold && isOpen && !text.includes(COPY) && text.trim().split(/\s+/).length <= MAX_LABEL_WORDS
  })
  return label?.trim() ?? null
}

/** What cannot be seen is said by its number. */
function toEscape(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
