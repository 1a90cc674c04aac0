// A rendered entry taken apart, and everything that it may say: what the gates of the whole file look at.
import { type Dossier, findEvidence } from '../../dossier.ts'
import { parseSentence, toPlainText } from '../../entry/anchors.ts'
import { tellClusters } from '../../entry/clusters.ts'
import type { Draft } from '../../entry/draft.ts'
import { type Located, listSentences, type Place } from '../../entry/draft-sentences.ts'
import { SECTIONS } from '../../entry/headings.ts'
import { withoutGutters } from '../../entry/quotations.ts'
import { toToldTitle } from '../../entry/told-title.ts'
import type { Evidence } from '../../evidence.ts'
import type { Finding, FindingCode } from '../findings.ts'
import { type EntryLine, toEntryLines } from './entry-lines.ts'
import { findWords, type ShownLine, toBare, toShownLine, typedText, withMarks } from './entry-text.ts'

export type Rendered = {
  readonly fileName: string | null
  readonly dossier: Dossier
  readonly draft: Draft
  readonly lines: readonly ShownLine[]
  /** Number of the line that begins the footer; lines from there on belong to no section. */
  readonly footerFrom: number
  readonly sentences: readonly Located[]
  readonly holds: Holds
  /** Lines that code counts: they stand as they are when it counts again. */
  readonly counted: ReadonlySet<string>
  /** Quotations of three words or more that stand nowhere. */
  readonly unproven: readonly { readonly line: EntryLine; readonly words: string }[]
}

/** True where the records hold a text, however it is spaced. */
type Holds = (text: string) => boolean

/** Sections that say what could be done. New names and figures may stand there, where the draft has them. */
export const ADVISING: ReadonlySet<string> = new Set([
  'What We Learned',
  'What Changes Now',
  'Warning Signs',
  'For Next Time',
])

/** Shorter ones are scare quotes or names, and prove nothing. */
const MIN_QUOTATION_WORDS = 3
/** Quotation marks within a quotation; one with more is not found. */
const MAX_MARKS_IN_QUOTATION = 24

export function readRendered(
  markdown: string,
  { fileName, dossier, draft }: { fileName: string | null; dossier: Dossier; draft: Draft },
): Rendered {
  const entryLines = toEntryLines(markdown)
  const rules = entryLines.filter(({ kind, text }) => kind === 'prose' && text === '---')
  const footerFrom = rules.at(-1)?.number ?? entryLines.length + 1
  const printed = listPrinted(dossier)
  const bodies = toBodies(dossier.evidence)
  const toldTitle = toToldTitle(dossier)
  const counted = new Set(tellClusters(dossier).flatMap((block) => block.split('\n')))
  const unproven: { line: EntryLine; words: string }[] = []
  const lines = entryLines.map((line) => {
    const shown = markPrinted(markToldTitle(toShownLine(line), toldTitle), printed, bodies)
    if (counted.has(line.text)) return withMarks(shown, [[0, shown.shown.length]], 'r')
    const quoted = markQuotations(shown, bodies)
    for (const words of quoted.unproven) unproven.push({ line, words })
    return quoted.line
  })
  const sentences = listSentences(draft)
  return { fileName, dossier, draft, lines, footerFrom, sentences, holds: toHolds(dossier, bodies), counted, unproven }
}

export function report(code: FindingCode, line: EntryLine, detail = line.text): Finding {
  return { code, where: line.section === '' ? 'the entry' : line.section, detail, at: line.number }
}

/** Lines that are neither copied whole nor machine state: prose and headings. A block quote is somebody's words. */
export function spoken({ lines }: Rendered): readonly ShownLine[] {
  return lines.filter(
    ({ kind, text }) =>
      (kind === 'prose' || kind === 'title' || kind === 'subheading' || kind === 'heading') && !text.startsWith('>'),
  )
}

/** The section that a line counts to; the footer is none. */
export function sectionOf(line: EntryLine, { footerFrom }: Rendered): string {
  return line.number >= footerFrom ? 'footer' : line.section
}

const PLACES: Readonly<Partial<Record<Place, readonly string[]>>> = {
  title: [''],
  'what-happened': ['What Happened'],
  'brutal-truth': ['The Brutal Truth'],
  reproduce: ['Technical Details'],
  technical: ['Technical Details'],
  'attempt-name': ['What We Tried'],
  'why-it-failed': ['What We Tried'],
  lesson: ['What We Tried', 'What We Learned', 'footer'],
  cause: ['Root Cause Analysis'],
  'ruled-out': ['Root Cause Analysis'],
  alternative: ['Root Cause Analysis'],
  systemic: ['Root Cause Analysis'],
  'knowledge-gap': ['What We Learned'],
  change: ['What Changes Now'],
  'warning-sign': ['Warning Signs'],
  'next-step': ['For Next Time'],
  'filed-under': ['footer'],
}

/** Sentences of the draft that may stand in a section. */
export function sentencesIn(section: string, { sentences }: Rendered): readonly Located[] {
  return sentences.filter(({ place }) => PLACES[place]?.includes(section) ?? SECTIONS.some((name) => name === section))
}

/** Text of records that an entry prints without quotation marks. */
function listPrinted({ gaps, exhibits, pastEntries, incident, evidence }: Dossier): readonly string[] {
  const texts = [
    ...gaps.flatMap(({ what, why }) => [what, why]),
    exhibits.issue?.lines[0]?.text ?? '',
    exhibits.issue?.title ?? '',
    ...pastEntries.map(({ title }) => title),
    ...evidence.filter(({ url }) => url === null).map(({ title }) => title),
    incident.timezone,
  ]
  return [...new Set(texts.map((text) => text.replace(/\s+/g, ' ')))].filter((text) => text.trim() !== '')
}

/** What a person called the entry is theirs, word for word. */
function markToldTitle(line: ShownLine, told: string | null): ShownLine {
  const isTold = line.kind === 'title' && told !== null && toBare(line.shown) === toBare(`# ${told}`)
  return isTold ? withMarks(line, [[1, line.shown.length]], 'r') : line
}

function markPrinted(line: ShownLine, printed: readonly string[], bodies: readonly string[]): ShownLine {
  if (line.kind === 'title') {
    const words = line.shown.replace(/^#\s*/, '').replace(/\s*…$/, '')
    const bare = toBare(words)
    // The words of a person as a title, the first letter perhaps raised.
    const isIn = (body: string) => body.includes(bare) || (bare.length > 2 && body.includes(bare.slice(1)))
    if (words.split(/\s+/).length > 1 && bodies.some(isIn)) return withMarks(line, [[1, line.shown.length]], 'r')
  }
  // Elsewhere such a text is quoted or is code.
  if (!/^(?:- |Severity: |\*)/.test(line.text)) return line
  const found = printed.filter((text) => /[\d"]|\s/.test(text)).flatMap((text) => findWords(line.shown, text))
  return withMarks(line, found, 'r')
}

/**
 * Quotations, read as those of a draft are: evidence quotes things too, so from an opening mark the farthest closing one that makes the
 * span occur wins. A short one that stands nowhere stays typed text.
 */
function markQuotations(line: ShownLine, bodies: readonly string[]): { line: ShownLine; unproven: readonly string[] } {
  const ranges: [number, number][] = []
  const unproven: string[] = []
  const typed = line.text.startsWith('>') ? '' : typedText(line)
  const marks = [...typed.matchAll(/"/g)].map((match) => match.index)
  for (let from = 0; from < marks.length - 1; ) {
    const start = marks[from] ?? 0
    const span = (to: number) => line.shown.slice(start + 1, marks[to])
    const stands = (to: number) => bodies.some((body) => body.includes(toBare(span(to))))
    let to = Math.min(marks.length - 1, from + MAX_MARKS_IN_QUOTATION)
    while (to > from + 1 && !stands(to)) to -= 1
    const isFound = stands(to)
    const isLong = span(to).trim().split(/\s+/).length >= MIN_QUOTATION_WORDS
    if (!isFound && isLong) unproven.push(span(to))
    if (isFound || isLong) ranges.push([start, (marks[to] ?? 0) + 1])
    from = to + 1
  }
  return { line: withMarks(line, ranges, 'q'), unproven }
}

/** Quotations that stand in no evidence, for an entry whose dossier is not at hand. */
export function findUnproven(lines: readonly EntryLine[], evidence: readonly Evidence[]): readonly Finding[] {
  const bodies = toBodies(evidence)
  return lines.flatMap((line) =>
    markQuotations(toShownLine(line), bodies).unproven.map((words) => report('quotation-not-found', line, words)),
  )
}

/** What each piece of evidence says, as it is and without the gutters of tools: quotations run over both. */
function toBodies(evidence: readonly Evidence[]): readonly string[] {
  return evidence.flatMap(({ lines }) => {
    const texts = lines.map(({ text }) => text.replace(/\s+/g, ' ').trim())
    const bodies = [texts, withoutGutters(texts)].map((all) => toBare(all.join(' ')))
    return [...new Set(bodies)]
  })
}

function toHolds(dossier: Dossier, bodies: readonly string[]): Holds {
  const { evidence, facts, gaps, incident, pastEntries } = dossier
  const others = [
    ...evidence.flatMap(({ title, actor, url }) => [title, actor ?? '', url ?? '']),
    ...facts.flatMap(({ name, display, rounded, words }) => [name, display, rounded, words]),
    ...gaps.flatMap(({ what, why }) => [what, why]),
    ...pastEntries.flatMap(({ title, path }) => [title, path]),
    incident.branch ?? '',
    incident.repository ?? '',
    incident.workflow?.name ?? '',
    incident.timezone,
    toToldTitle(dossier) ?? '',
  ]
  const known = [...bodies, ...others.map(toBare)]
  return (text) => {
    const wanted = toBare(text)
    return known.some((body) => body.includes(wanted))
  }
}

/** What a sentence of the draft says, as a reader would see it. */
export function toSaid({ sentence }: Located, dossier: Dossier): string {
  return toPlainText(parseSentence(sentence, dossier).segments)
}

/** What a writer typed as the words of links to evidence. */
export function linkTextsOf(id: string, { sentences, dossier }: Rendered): readonly string[] {
  const title = findEvidence(dossier, id)?.title ?? ''
  // Thanks are for "a comment".
  return [title, `a ${title}`, ...sentences.flatMap((located) => toLinkTexts(located, dossier, id))]
}

function toLinkTexts({ sentence }: Located, dossier: Dossier, id: string): readonly string[] {
  if (!sentence.text.includes(`[[${id}`)) return []
  return parseSentence(sentence, dossier).segments.flatMap((segment) => (segment.kind === 'link' ? [segment.text] : []))
}
