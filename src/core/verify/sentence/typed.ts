// What a writer typed freely in a sentence, as one text that patterns can read: whatever is copied or computed is a mark for its kind.
import type { Dossier } from '../../dossier.ts'
import { locate, type Segment, toPlainText } from '../../entry/anchors.ts'
import { putTogether } from '../../entry/link-words.ts'
import { toVisible } from '../../safety/sanitize.ts'
import type { CheckedSentence } from './check.ts'

/** Stand-ins: words of people or logs, a name, a computed value, a person by name. */
export const QUOTATION = '«»'
export const NAME = '‹›'
export const FACT = '‹#›'
export const PERSON = '‹@›'

/** Words between marks that stand nowhere are the writer's own: shorter ones than these are not looked up by the anchors. */
const MIN_QUOTATION_WORDS = 3

type Typed = Pick<CheckedSentence, 'segments' | 'place' | 'citedEvidence' | 'dossier' | 'isWord'>

/** The text with its marks; '' for a title that is the words of the issue or the request that it stands for. */
export function toTyped(checked: Typed): string {
  const { segments, dossier } = checked
  if (checked.place === 'title' && isToldByPeople(toPlainText(segments), dossier)) return ''
  const people = toPeople(checked)
  return segments.map((segment) => toMarked(segment, { checked, people })).join('')
}

/** Sentences of a typed text, without the white space around them. */
export function toParts(typed: string): readonly string[] {
  return typed.split(/(?<=[.!?])\s+/).filter((part) => part !== '')
}

function toMarked(segment: Segment, { checked, people }: { checked: Typed; people: People }): string {
  switch (segment.kind) {
    case 'bold':
      return ''
    case 'fact':
      return FACT
    case 'identifier':
      return people.names.has(segment.text) ? PERSON : NAME
    case 'quotation': {
      const isShort = segment.text.trim().split(/\s+/).length < MIN_QUOTATION_WORDS
      return isShort && locate(segment.text, checked.citedEvidence) === null ? own(segment.text, people) : QUOTATION
    }
    case 'link':
      return isCopied(segment.text, checked.dossier) ? NAME : own(segment.text, people)
    case 'text':
      return own(segment.text, people)
  }
}

/** What is not visible goes, letters are unified, and nobody types our marks. */
function own(text: string, { words }: People): string {
  const visible = toVisible(text)
    .normalize('NFKC')
    .replace(/[«»‹›]/g, "'")
    .replace(/\s+/g, ' ')
  return words.size === 0 ? visible : visible.replace(/[\p{L}\p{N}_-]+/gu, (word) => (words.has(word) ? PERSON : word))
}

/** A link is copied where its words are what the evidence, or a line of it, is called. Brackets in them were set apart. */
function isCopied(words: string, { evidence }: Dossier): boolean {
  const joined = putTogether(words)
  return evidence.some(({ title, lines }) =>
    [title, ...lines.map(({ text }) => text)].some((text) => putTogether(text) === joined),
  )
}

type People = { readonly names: ReadonlySet<string>; readonly words: ReadonlySet<string> }

/** Everybody who wrote something: by login, by name, and by the parts of a name. A login that is an ordinary word is no name. */
function toPeople({ dossier, isWord }: Typed): People {
  const names = new Set(dossier.evidence.flatMap(({ actor }) => actor ?? []))
  const words = [...names].flatMap((name) => (name.includes(' ') ? name.split(' ') : [name]))
  return { names, words: new Set(words.filter((word) => word.length > 2 && !isWord?.(word))) }
}

/** The words of an issue or a request, cut at a word or with a capital letter. */
function isToldByPeople(title: string, { evidence }: Dossier): boolean {
  const whole = fold(title)
  const words = whole.replace(/ …$/, '')
  const isSlice = words.split(' ').length >= MIN_QUOTATION_WORDS
  const told = evidence.filter(({ kind }) => kind === 'issue' || kind === 'request')
  return told.some(({ lines }) =>
    lines.map(({ text }) => fold(text)).some((line) => line === whole || (isSlice && line.includes(words))),
  )
}

function fold(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim()
}
