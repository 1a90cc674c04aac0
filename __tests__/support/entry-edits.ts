// How a fault is put into a rendered entry: one line of it is edited, and everything else stays.
import type { Dossier } from '../../src/core/dossier.ts'
import type { Random } from './adversary.ts'

/** The entry with one fault; null where it has no place for it. */
export type InjureEntry = (markdown: string, dossier: Dossier, random: Random) => string | null

/** A line and the number of its place; lines count from 0. */
type Place = { readonly line: string; readonly at: number }
export type Kind = 'text' | 'fence' | 'mark'

/** The file above its comment for tools, line by line, each told apart as text, as a line in a fence or as the mark of one. */
export function read(markdown: string): { lines: readonly string[]; kinds: readonly Kind[]; comment: string } {
  const [text = '', ...rest] = markdown.split('<!-- journal-writer')
  const lines = text.split('\n')
  let isOpen = false
  const kinds = lines.map((line): Kind => {
    if (!/^`{3,}\w*$/.test(line)) return isOpen ? 'fence' : 'text'
    isOpen = !isOpen
    return 'mark'
  })
  return { lines, kinds, comment: rest.length === 0 ? '' : `<!-- journal-writer${rest.join('')}` }
}

type Edit = (place: Place, random: Random) => string | readonly string[] | null

/** Edits one of the lines that are asked for; of several, one that the edit fits. */
export function editLine(where: (line: string, kind: Kind, at: number) => boolean, edit: Edit): InjureEntry {
  return (markdown, _, random) => {
    const { lines, kinds, comment } = read(markdown)
    const places = lines.flatMap((line, at) => (where(line, kinds[at] ?? 'text', at) ? [{ line, at }] : []))
    const edited = places.flatMap((place) => {
      const line = edit(place, random)
      return line === null || line === place.line ? [] : [{ at: place.at, line }]
    })
    if (edited.length === 0) return null
    const { at, line } = random.pick(edited)
    return (
      [...lines.slice(0, at), ...(typeof line === 'string' ? [line] : line), ...lines.slice(at + 1)].join('\n') +
      comment
    )
  }
}

const STRICT = ['What Happened', 'The Brutal Truth', 'Technical Details', 'Root Cause Analysis']

/** A paragraph of its own at the start of one of the sections that tell what was. */
export function insert(...sentences: readonly string[]): InjureEntry {
  return editLine(
    (line) => STRICT.some((section) => line === `## ${section}`),
    ({ line }, random) => [line, '', random.pick(sentences)],
  )
}

/** A sentence at the end of a paragraph that is there already. */
export function append(...sentences: readonly string[]): InjureEntry {
  return editLine(
    (line, kind) =>
      kind === 'text' &&
      /^[A-Z*[].*\.(?:\*\*)?$/.test(line) &&
      !/^(?:\*Written|\*\*\w+:|Not known|Severity)/.test(line),
    ({ line }, random) => `${line} ${random.pick(sentences)}`,
  )
}

/** One occurrence of a pattern, replaced. */
export function replaceOne(pattern: RegExp, by: (match: RegExpExecArray, random: Random) => string | null): Edit {
  return ({ line }, random) => {
    const matches = [...line.matchAll(pattern)]
    if (matches.length === 0) return null
    const match = random.pick(matches)
    const text = by(match, random)
    return text === null ? null : line.slice(0, match.index) + text + line.slice(match.index + match[0].length)
  }
}

export const isText = (_: string, kind: Kind) => kind === 'text'
export const isProse = (line: string, kind: Kind) => kind === 'text' && !/^(?:#|>|---|\w+: |\*\*\w|$)/.test(line)

export function anotherDigit([digit]: RegExpExecArray, random: Random): string {
  return String((Number(digit) + 1 + random.below(9)) % 10)
}

/** A letter in the middle becomes another. */
export function anotherWord([word]: RegExpExecArray): string {
  const middle = Math.floor(word.length / 2)
  return `${word.slice(0, middle)}${word.charAt(middle) === 'k' ? 'v' : 'k'}${word.slice(middle + 1)}`
}

/** Section by its heading: from its line up to the next heading. */
function sectionsOf(lines: readonly string[], kinds: readonly Kind[]): readonly { from: number; to: number }[] {
  const starts = lines.flatMap((line, at) => (kinds[at] === 'text' && line.startsWith('## ') ? [at] : []))
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? lines.lastIndexOf('---') }))
}

export const dropSection: InjureEntry = (markdown, _, random) => {
  const { lines, kinds, comment } = read(markdown)
  const { from, to } = random.pick(sectionsOf(lines, kinds).slice(0, 10))
  return [...lines.slice(0, from), ...lines.slice(to)].join('\n') + comment
}

export const swapSections: InjureEntry = (markdown, _, random) => {
  const { lines, kinds, comment } = read(markdown)
  const sections = sectionsOf(lines, kinds).slice(0, 10)
  const at = random.below(sections.length - 1)
  const [a, b] = [sections[at], sections[at + 1]]
  if (a === undefined || b === undefined) return null
  const swapped = [...lines.slice(b.from, b.to), ...lines.slice(a.from, a.to)]
  return [...lines.slice(0, a.from), ...swapped, ...lines.slice(b.to)].join('\n') + comment
}

export const emptySection: InjureEntry = (markdown, _, random) => {
  const { lines, kinds, comment } = read(markdown)
  const { from, to } = random.pick(sectionsOf(lines, kinds).slice(0, 10))
  return [...lines.slice(0, from + 1), '', ...lines.slice(to)].join('\n') + comment
}
