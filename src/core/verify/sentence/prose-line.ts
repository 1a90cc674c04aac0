// A sentence as one line, letter for letter as it was typed: what is copied or computed is one stand-in character, bold leaves nothing.
import { type Segment, toPlainText } from '../../entry/anchors.ts'
import { putTogether } from '../../entry/link-words.ts'
import { fold, hasToken } from '../../entry/occurrence.ts'
import type { Evidence } from '../../evidence.ts'
import type { CheckedSentence } from './check.ts'

/** Stands for a quotation, an identifier, a fact, or a link under the name of what it leads to. U+FFFC OBJECT REPLACEMENT CHARACTER. */
export const COPY = '\ufffc'

export type Word = {
  readonly text: string
  readonly index: number
  /** True for the first word of a sentence, where a capital letter says nothing. */
  readonly isFirst: boolean
}

type Checked = Pick<CheckedSentence, 'segments' | 'place' | 'dossier'>

/** The line; '' for a title that is the words of a record. */
export function toProseLine({ segments, place, dossier }: Checked): string {
  if (place === 'title' && isCopiedTitle(toPlainText(segments), dossier)) return ''
  return segments.map((segment) => toStandIn(segment, dossier)).join('')
}

/** Words of a line in order: letters, marks on letters, and apostrophes within. */
export function toWords(line: string): readonly Word[] {
  return [...line.matchAll(/[\p{L}\p{M}]+(?:['\u2019][\p{L}\p{M}]+)*/gu)].map(({ 0: text, index }) => ({
    text,
    index,
    isFirst: opensSentence(line.slice(0, index)),
  }))
}

/** A word without the 's of a possessive. */
export function withoutPossessive(word: string): string {
  return word.replace(/['\u2019]s$/, '')
}

function toStandIn(segment: Segment, { evidence }: CheckedSentence['dossier']): string {
  if (segment.kind === 'text') return segment.text.replaceAll(COPY, '\ufffd')
  if (segment.kind === 'bold') return ''
  // A quotation may end its sentence.
  if (segment.kind === 'quotation') return COPY + (/[.!?]$/.exec(segment.text)?.[0] ?? '')
  const isCopied = segment.kind !== 'link' || isNameOf(segment, evidence)
  return isCopied ? COPY : segment.text.replaceAll(COPY, '\ufffd')
}

/** What people call it: a commit by its subject, a thread by its title. Logs and files have no line that is a name. */
const NAMED_BY_FIRST_LINE: ReadonlySet<Evidence['kind']> = new Set(['commit', 'pull', 'issue'])

/** A link is copied where its words are what some evidence is called, or what heads the evidence that it leads to. */
function isNameOf({ text, url }: Segment & { kind: 'link' }, evidence: readonly Evidence[]): boolean {
  const joined = putTogether(text)
  return evidence.some((item) => {
    const isHead = NAMED_BY_FIRST_LINE.has(item.kind) && item.url !== null && item.url === url
    const names = [item.title, ...(isHead ? [item.lines[0]?.text] : [])]
    return names.some((name) => name !== undefined && putTogether(name) === joined)
  })
}

/** What stands before the word ends a sentence, or opens a bracket or a quotation; closing marks between do not count. */
function opensSentence(before: string): boolean {
  return /(?:^|[.!?:\u2026]["')\]\u201d]*\s|["(\u201c\u2018[]|\s')\s*$/.test(before.slice(-12))
}

/** An issue or a request gives its entry its title, cut at a word or with a capital letter. */
function isCopiedTitle(title: string, { evidence }: CheckedSentence['dossier']): boolean {
  const words = fold(title).replace(/ …$/, '').toLowerCase().trim()
  const isCopy = (text: string) => hasToken(fold(text).toLowerCase(), words)
  return (
    words !== '' &&
    evidence.some(
      (item) =>
        (item.kind === 'issue' || item.kind === 'request') &&
        (isCopy(item.title) || item.lines.some(({ text }) => isCopy(text))),
    )
  )
}
