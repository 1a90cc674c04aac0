// Gate G1 of a whole file: every line in a fence, every block quote and every quotation is the evidence's, and lines that look like
// neighbours are neighbours.
import { toClockTime } from '../../clock-time.ts'
import { countRest, nameEvidence } from '../../entry/evidence-block.ts'
import { namesItsActor } from '../../entry/quoted-line.ts'
import type { Evidence, EvidenceLine } from '../../evidence.ts'
import type { Finding } from '../findings.ts'
import type { EntryLine } from './entry-lines.ts'
import { type ShownLine, toBare, toShownLine } from './entry-text.ts'
import { type Rendered, report } from './rendered.ts'

/** Marks that code puts between the lines of evidence. */
const CUT = /^… ([\d,]+) lines? cut$/
const REPEATS = /^… ([\d,]+) more like it$/
const LONG_LINE = /^(.*) … ([\d,]+) characters cut$/
/** What stands above a fence of numbered lines. */
const CAPTION = /, lines? (\d+)(?: to (\d+))? of (\d+):$/

export function checkCopies(entry: Rendered): readonly Finding[] {
  const { evidence, incident } = entry.dossier
  return [
    ...entry.unproven.map(({ line, words }) => report('quotation-not-found', line, words)),
    ...checkFencedLines(entry.lines, evidence),
    ...checkBlockquotes(entry.lines, evidence, incident.timezone),
  ]
}

/** Fences against evidence alone, for an entry whose dossier is not at hand. */
export function checkFencedLines(lines: readonly EntryLine[], evidence: readonly Evidence[]): readonly Finding[] {
  const known = new Set(evidence.flatMap((item) => item.lines.map(({ text }) => toBare(text))))
  return toFences(lines).flatMap(({ caption, rows }) => {
    const unknown = rows.filter(({ text }) => !isMark(text) && text.trim() !== '' && !isKnown(text, known))
    if (unknown.length > 0) return unknown.map((line) => report('line-not-found', line))
    const [first] = rows
    if (first === undefined) return []
    const runs = findRuns(rows, evidence)
    if (runs.length === 0) return [report('lines-not-adjacent', first)]
    const numbers = caption === null ? null : CAPTION.exec(caption.text)
    if (caption === null || numbers === null || runs.some((run) => isCaptionOf(numbers, run))) return []
    return [report('number-not-computed', caption)]
  })
}

/** The caption is the last line that is not blank before the fence. */
function toFences(lines: readonly EntryLine[]): readonly { caption: EntryLine | null; rows: readonly EntryLine[] }[] {
  const fences: { caption: EntryLine | null; rows: EntryLine[] }[] = []
  let isOpen = false
  for (const [index, line] of lines.entries()) {
    if (line.kind === 'fence-mark') {
      isOpen = !isOpen
      const before = lines.slice(0, index).findLast(({ kind }) => kind !== 'blank')
      if (isOpen) fences.push({ caption: before?.kind === 'prose' ? before : null, rows: [] })
    } else if (line.kind === 'fence') fences.at(-1)?.rows.push(line)
  }
  return fences.filter(({ rows }) => rows.some(({ text }) => text.trim() !== ''))
}

function isMark(text: string): boolean {
  return CUT.test(text) || REPEATS.test(text)
}

function isKnown(text: string, known: ReadonlySet<string>): boolean {
  const long = LONG_LINE.exec(text)
  if (known.has(toBare(text))) return true
  return long !== null && [...known].some((line) => line.startsWith(toBare(long[1] ?? '')))
}

/** Where a fence stands in a piece of evidence: its first and last source line, as far as lines have numbers. */
type Run = {
  readonly evidence: Evidence
  readonly first: EvidenceLine
  readonly last: EvidenceLine
  /** Lines that a mark at the end says are missing. */
  readonly rest: number
}

/** Every place in the evidence where the rows of a fence stand one after the other, with a mark wherever lines are left out. */
function findRuns(rows: readonly EntryLine[], evidence: readonly Evidence[]): readonly Run[] {
  const [head, ...tail] = rows
  if (head === undefined) return []
  return evidence.flatMap((item) =>
    item.lines.flatMap((line, at) => {
      const run = isSame(head.text, line.text) ? follow(tail, item, at) : null
      return run === null ? [] : [run]
    }),
  )
}

function follow(rows: readonly EntryLine[], evidence: Evidence, start: number): Run | null {
  const { lines } = evidence
  let at = start
  let skipped = 0
  let said = 0
  // A whole log still has the lines that a mark counts.
  const isWhole = (index: number) => {
    const [line, next] = [lines[index], lines[index + 1]]
    const isRaw = line?.repeats === 0 && next?.sourceLine === (line.sourceLine ?? Number.NaN) + 1
    return line === undefined || line.repeats === said || (said > 0 && isRaw)
  }
  for (const { text } of rows) {
    const repeats = REPEATS.exec(text)
    const cut = CUT.exec(text)
    if (repeats !== null) said += toNumber(repeats[1])
    else if (cut !== null) skipped += toNumber(cut[1])
    else {
      const next = stepFrom(lines, at, skipped + said)
      const line = lines[next]
      if (line === undefined || !isWhole(at) || !isSame(text, line.text)) return null
      at = next
      skipped = 0
      said = 0
    }
  }
  const [first, last] = [lines[start], lines[at]]
  if (first === undefined || last === undefined || !isWhole(at)) return null
  // Where lines have no numbers, only a mark can say that there are more.
  if (last.sourceLine === null && skipped !== countRest(evidence, at)) return null
  return { evidence, first, last, rest: skipped }
}

/** The line after `at`, with `hidden` lines of the source between the two. */
function stepFrom(lines: readonly EvidenceLine[], at: number, hidden: number): number {
  const from = lines[at]?.sourceLine ?? null
  if (from === null) return hidden === 0 ? at + 1 : -1
  return lines.findIndex(({ sourceLine }, index) => index > at && sourceLine === from + 1 + hidden)
}

function isSame(row: string, text: string): boolean {
  if (toBare(row) === toBare(text)) return true
  const [, start = '', count = ''] = LONG_LINE.exec(row) ?? []
  return start !== '' && text.startsWith(start) && text.length - start.length === toNumber(count)
}

function isCaptionOf([, from, to = from, total]: RegExpExecArray, { first, last, rest, evidence }: Run): boolean {
  if (first.sourceLine === null || last.sourceLine === null) return false
  const end = evidence.lines.at(-1)
  const whole = Math.max(Number(to), (end?.sourceLine ?? 0) + evidence.cut.after)
  // A mark at the end counts what the last line and those after it stand for, too.
  const unshown = evidence.lines.find(({ sourceLine }) => sourceLine === Number(to))?.repeats ?? 0
  const expected = rest === 0 ? last.sourceLine : last.sourceLine + last.repeats + rest - unshown
  return Number(from) === first.sourceLine && Number(to) === expected && Number(total) === whole
}

function toNumber(digits: string | undefined): number {
  return Number((digits ?? '').replaceAll(',', ''))
}

/** A block quote is lines of one piece of evidence, and after an empty line where they come from: who, what, when. */
function checkBlockquotes(
  lines: readonly ShownLine[],
  evidence: readonly Evidence[],
  timezone: string,
): readonly Finding[] {
  return toBlockquotes(lines).flatMap((rows) => {
    const gap = rows.findLastIndex(({ text }) => text.trim() === '>')
    const words = (gap < 0 ? rows : rows.slice(0, gap)).filter(({ text }) => !/^>\s*…?$/.test(text.trim()))
    const source = gap < 0 ? undefined : rows[gap + 1]
    const holders = evidence.filter((item) => words.every((row) => holds(item, row)))
    const unknown = words.filter((row) => !evidence.some((item) => holds(item, row)))
    if (unknown.length > 0 || holders.length === 0)
      return (unknown.length > 0 ? unknown : words.slice(0, 1)).map((row) => report('quotation-not-found', row))
    if (source === undefined || holders.some((item) => toSources(item, timezone).includes(toBare(inner(source)))))
      return []
    return [report('unknown-name', source, inner(source))]
  })
}

function toBlockquotes(lines: readonly ShownLine[]): readonly (readonly ShownLine[])[] {
  const quotes: ShownLine[][] = []
  let last = -1
  for (const line of lines) {
    if (line.kind !== 'prose' || !line.text.startsWith('>')) continue
    if (line.number === last + 1) quotes.at(-1)?.push(line)
    else quotes.push([line])
    last = line.number
  }
  return quotes
}

function inner({ shown }: ShownLine): string {
  return shown.replace(/^>\s?/, '')
}

function holds({ lines }: Evidence, row: ShownLine): boolean {
  const wanted = toBare(inner(row))
  return lines.some(({ text }) => toBare(text) === wanted)
}

/** What may stand below the words: who, what and when, or what the evidence is called. */
function toSources(evidence: Evidence, timezone: string): readonly string[] {
  const { actor, title, at } = evidence
  const who = namesItsActor(evidence) ? null : actor
  const parts = [who, title, at === null ? null : toClockTime(at, timezone).time]
  const name: EntryLine = { number: 0, text: nameEvidence(evidence), kind: 'prose', section: '' }
  const source = parts.filter((part) => part !== null).join(', ')
  // A thread may go on for days.
  const onDay = at === null ? source : `${source} on ${toClockTime(at, timezone).date}`
  return [source, onDay, toShownLine(name).shown].map(toBare)
}
