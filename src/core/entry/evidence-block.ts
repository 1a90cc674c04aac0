// Lines of evidence as a fenced block: copied by code, with its source above it and a mark wherever lines are missing between two others.
import { type Dossier, findEvidence } from '../dossier.ts'
import type { Evidence, EvidenceLine } from '../evidence.ts'
import { FILE_LIST_TITLE } from '../incident/change.ts'
import { codeSpan, escapeText, fence, link } from './markdown.ts'

/** A longer fence is scrolled past, not read. */
export const MAX_FENCE_LINES = 40
/** Longer lines end with a mark: what matters of a minified bundle is at its start. */
const MAX_FENCE_LINE_CHARS = 400

/** A range of lines -> caption and fence. An unknown range gives nothing. */
export function toEvidenceBlock(range: { from: string; to: string }, dossier: Dossier): readonly string[] {
  const evidence = findEvidence(dossier, range.from)
  const start = evidence?.lines.findIndex((line) => line.id === range.from) ?? -1
  const end = evidence?.lines.findIndex((line) => line.id === range.to) ?? -1
  if (evidence === null || start < 0 || end < start) return []
  const lines = evidence.lines.slice(start, end + 1)
  const code = fence(fitFence(evidence, { start, end }), { language: toLanguage(evidence) })
  return [toCaption(evidence, lines), code].filter((block) => block !== '')
}

/** What stands before the name of the evidence, where the name alone does not say what it is. */
const NOUNS: Readonly<Partial<Record<Evidence['kind'], string>>> = {
  log: 'Log of ',
  annotation: 'Annotations of ',
  commit: 'Commit ',
}

/** What a reader would call a piece of evidence, linked where it has an address. */
export function nameEvidence(evidence: Evidence): string {
  const { kind, title, url } = evidence
  if (url === null && title === FILE_LIST_TITLE) return title
  if (isShown(evidence)) return url === null ? `W${escapeText(title).slice(1)}` : `From ${link(title, url)}`
  return `${NOUNS[kind] ?? ''}${url === null ? codeSpan(title) : link(title, url)}`
}

/** Lines that somebody pasted or handed over, as `gather/logs.ts` and `gather/handed.ts` name them. */
const SHOWN_BY_SOMEBODY = /^what (?:was handed over|\S+ pasted)$/

function isShown({ kind, title }: Evidence): boolean {
  return kind === 'log' && SHOWN_BY_SOMEBODY.test(title)
}

function toCaption(evidence: Evidence, lines: readonly EvidenceLine[]): string {
  if (isPatch(evidence)) return ''
  const source = nameEvidence(evidence)
  // What people chose to show and is shown whole needs no counting.
  if (isShown(evidence) && lines.length === evidence.lines.length && evidence.cut.before + evidence.cut.after === 0)
    return `${source}:`
  const [first, last] = [lines[0]?.sourceLine ?? null, lines.at(-1)?.sourceLine ?? null]
  if (first === null || last === null) return `${source}:`
  const total = Math.max(last, (evidence.lines.at(-1)?.sourceLine ?? 0) + evidence.cut.after)
  return `${source}, ${first === last ? `line ${first}` : `lines ${first} to ${last}`} of ${total}:`
}

/** Lines of a source behind its line `end` that count as left out. Of a diff these are its changes: what it only shows around them is no loss. */
export function countRest(evidence: Evidence, end: number): number {
  const behind = evidence.lines.slice(end + 1)
  const counted = isPatch(evidence) ? behind.filter(({ text }) => /^[+-]/.test(text)) : behind
  return counted.length + evidence.cut.after
}

function isPatch({ kind, title }: Evidence): boolean {
  return kind === 'diff' && title !== FILE_LIST_TITLE
}

/** As many lines as a fence holds. Where they have numbers the caption says which these are; elsewhere only a mark can say that there are more. */
function fitFence(evidence: Evidence, { start, end }: { start: number; end: number }): readonly string[] {
  const lines = evidence.lines.slice(start, end + 1)
  const rows = lines.map((line, index) => toRows(line, lines[index - 1]))
  const isNumbered = lines[0]?.sourceLine !== null
  const whole = [...rows.flat(), ...toCutMark(isNumbered ? 0 : countRest(evidence, end))]
  if (whole.length <= MAX_FENCE_LINES) return whole
  let kept = rows.length
  while (rows.slice(0, kept).flat().length >= MAX_FENCE_LINES) kept -= 1
  const dropped = lines
    .slice(kept)
    .map((line, index) => 1 + line.repeats + hiddenBetween(lines[kept + index - 1], line))
  const cut = isNumbered ? dropped.reduce((sum, count) => sum + count, 0) : countRest(evidence, start + kept - 1)
  return [...rows.slice(0, kept).flat(), ...toCutMark(cut)]
}

/** Lines that were not neighbours must not look like neighbours. */
function toRows(line: EvidenceLine, before: EvidenceLine | undefined): readonly string[] {
  return [
    ...toCutMark(hiddenBetween(before, line)),
    cutLine(line.text),
    ...(line.repeats > 0 ? [`… ${line.repeats} more like it`] : []),
  ]
}

function toCutMark(count: number): readonly string[] {
  return count > 0 ? [`… ${count} ${count === 1 ? 'line' : 'lines'} cut`] : []
}

function hiddenBetween(before: EvidenceLine | undefined, line: EvidenceLine): number {
  const skipped = before?.sourceLine && line.sourceLine ? line.sourceLine - before.sourceLine - 1 : 0
  return Math.max(0, skipped - (before?.repeats ?? 0))
}

function cutLine(text: string): string {
  if (text.length <= MAX_FENCE_LINE_CHARS) return text
  return `${text.slice(0, MAX_FENCE_LINE_CHARS).replace(/[\ud800-\udbff]$/, '')} … ${text.length - MAX_FENCE_LINE_CHARS} characters cut`
}

function toLanguage(evidence: Evidence): string {
  if (evidence.kind === 'workflow-file') return 'yaml'
  return isPatch(evidence) ? 'diff' : ''
}
