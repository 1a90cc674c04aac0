// What of a foreign text may stay: what a reader can see. Escape sequences, control characters and everything invisible goes.

/** Longest line kept, in UTF-16 units: minified bundles and base64 blobs are lines too, and nobody reads them to the end. */
export const MAX_LINE_CHARS = 2_000

/** A line this long is cut before anything else looks at it: what is cut off is counted, not read. */
const MAX_SCANNED_CHARS = 200_000

/**
 * Terminal control in 7 bits: strings such as titles and OSC 8 links, CSI sequences, other escapes. A string that never ends is not one:
 * it would take evidence with it. The 8-bit forms are bytes of mojibake in logs and go as single characters.
 * https://ecma-international.org/publications-and-standards/standards/ecma-48/
 */
export const ESCAPE_SEQUENCES =
  /\u001b[\]PX^_][^\u0007\u001b\n]*(?:\u0007|\u001b\\)|\u001b\[[0-?]*[ -/]*[@-~]?|\u001b[ -/]*[0-~]?/g

/**
 * Characters without a shape: controls, format characters (bidi, zero-width, tags, soft hyphen), what Unicode lets a renderer ignore
 * (variation selectors, fillers), the blank braille cell, noncharacters. Tab and line feed stay.
 * https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point
 */
export const INVISIBLE = /(?![\t\n])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]/gu

/** Invisible characters that may hide inside an escape sequence or a comment mark: they go first, so that nothing is put together later. */
export const INVISIBLE_BUT_CONTROLS = /[\p{Cf}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]/gu

/** What else starts a new line: a bare carriage return, vertical tab, form feed, next line, line and paragraph separator. */
const ODD_LINE_ENDS = /\r(?!\n|$)|[\v\f\u0085\u2028\u2029]/g

const LONE_SURROGATE = /\p{Cs}/gu

/** HTML comments; one that is never closed hides the rest of the text. https://spec.commonmark.org/0.31.2/#html-comment */
const HTML_COMMENT = /<!--(?:-?>|[\s\S]*?(?:--!?>|$))/g

/** The visible part of a text: tabs and line feeds stay, line separators become spaces, half surrogate pairs U+FFFD. Idempotent. */
export function toVisible(text: string): string {
  return text
    .replace(INVISIBLE_BUT_CONTROLS, '')
    .replace(ESCAPE_SEQUENCES, '')
    .replace(ODD_LINE_ENDS, ' ')
    .replace(INVISIBLE, '')
    .replace(LONE_SURROGATE, '\ufffd')
}

/** One line of evidence: visible text without line ends, at most MAX_LINE_CHARS long; a cut says how much is gone. Idempotent. */
export function cleanLine(text: string): string {
  const scanned = text.length > MAX_SCANNED_CHARS ? text.slice(0, MAX_SCANNED_CHARS) : text
  const line = toVisible(scanned).replaceAll('\n', ' ')
  const unread = text.length - scanned.length
  if (line.length + unread <= MAX_LINE_CHARS) return line
  const marker = ` [... ${line.length + unread - MAX_LINE_CHARS} more characters]`
  return line.slice(0, MAX_LINE_CHARS - marker.length).replace(/[\ud800-\udbff]$/, '') + marker
}

/** What a person wrote, as clean lines: without HTML comments and without blank lines at either end. Idempotent over joined lines. */
export function cleanText(text: string): string[] {
  // A removed comment leaves a gap, so that what stood around it cannot close up to a new one.
  const shown = toVisible(text.replace(/\r\n?/g, '\n')).replace(HTML_COMMENT, (comment) =>
    comment.includes('\n') ? '\n' : ' ',
  )
  const lines = shown.split('\n').map((line) => cleanLine(line).trimEnd())
  const first = lines.findIndex((line) => line !== '')
  return first < 0 ? [] : lines.slice(first, lines.findLastIndex((line) => line !== '') + 1)
}
