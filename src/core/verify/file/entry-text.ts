// A line of an entry as a reader sees it: escapes are taken off, and every character knows whether it was typed or copied.
import type { EntryLine } from './entry-lines.ts'

/** What a character is: typed text, code, the words of a link, a quotation, or text of a record that stands there without quotation marks. */
export type Mark = ' ' | 'c' | 'l' | 'q' | 'r'

/** Code or a link, and where it stands in the shown text. */
export type Span = {
  readonly kind: 'code' | 'link'
  readonly text: string
  /** Address of a link as it is written; '' for code. */
  readonly url: string
  readonly from: number
}

export type ShownLine = EntryLine & {
  /** The text without escapes; code and links are what they show. */
  readonly shown: string
  /** One mark for each UTF-16 unit of `shown`. */
  readonly marks: readonly Mark[]
  readonly spans: readonly Span[]
}

/** An escaped character, code, a link. */
const TOKEN = /\\([!-/:-@[-`{-~])|(?<!`)(`+)(?!`)(.*?[^`])\2(?!`)|(?<!!)\[((?:\\.|[^\]\\])*)\]\(([^()\s]*)\)/g

/** Stands for a character that was not typed, where only typed text is looked at. */
export const COPIED = '\ufffc'

export function toShownLine(line: EntryLine): ShownLine {
  const isText = line.kind !== 'fence' && line.kind !== 'fence-mark' && line.kind !== 'comment'
  // A backslash at the end of a line breaks it.
  const text = isText ? line.text.replace(/\\$/, '') : ''
  let shown = ''
  const marks: Mark[] = []
  const spans: Span[] = []
  const add = (part: string, mark: Mark) => {
    shown += part
    for (let n = 0; n < part.length; n += 1) marks.push(mark)
  }
  let done = 0
  for (const match of text.matchAll(TOKEN)) {
    const [whole, escaped, , code, words, url = ''] = match
    add(text.slice(done, match.index), ' ')
    done = match.index + whole.length
    if (escaped !== undefined) add(escaped, ' ')
    else {
      const kind = code === undefined ? 'link' : 'code'
      const span = code === undefined ? toLinkText(words ?? '') : withoutPadding(code)
      spans.push({ kind, text: span, url, from: shown.length })
      add(span, kind === 'code' ? 'c' : 'l')
    }
  }
  add(text.slice(done), ' ')
  return { ...line, shown, marks, spans }
}

/** The typed part of a line; everything copied is one sign a character. */
export function typedText({ shown, marks }: ShownLine): string {
  return [...marks].map((mark, at) => (mark === ' ' ? shown.charAt(at) : COPIED)).join('')
}

/** The line with every unit of the ranges marked; what has a mark keeps it. */
export function withMarks(line: ShownLine, ranges: readonly (readonly [number, number])[], mark: Mark): ShownLine {
  if (ranges.length === 0) return line
  const marks = [...line.marks]
  for (const [from, to] of ranges) for (let at = from; at < to; at += 1) if (marks[at] === ' ') marks[at] = mark
  return { ...line, marks }
}

/** Where `words` stand in a text, as ranges; a number that goes on before or after is another number. */
export function findWords(text: string, words: string): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = []
  if (words.trim() === '') return ranges
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length
    const goesOn = /^\d/.test(words) && /[\d][.,:]?$|[$€£]$/.test(text.slice(Math.max(0, at - 2), at))
    const goesOnAfter = /\d$/.test(words) && /^[.,:]?\d/.test(text.slice(end, end + 2))
    if (!goesOn && !goesOnAfter) ranges.push([at, end])
  }
  return ranges
}

/** Text for comparing: without white space, ticks and backslashes, which Markdown adds and takes away; curly quotes are straight. */
export function toBare(text: string): string {
  return text
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\s`\\]+/g, '')
}

function toLinkText(words: string): string {
  return words.replace(/\\([!-/:-@[-`{-~])/g, '$1').replaceAll('`', '')
}

/** Code that begins or ends with a tick has a space between. https://spec.commonmark.org/0.31.2/#code-spans */
function withoutPadding(code: string): string {
  return /^ .*\S.* $/.test(code) ? code.slice(1, -1) : code
}
