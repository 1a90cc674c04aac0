// Lines of evidence as a fenced block: copied by code, with its source above it and a mark wherever lines are missing between two others.
import { type Dossier, findEvidence } from '../dossier.ts'
import type { Evidence, EvidenceLine } from '../evidence.ts'
import { FILE_LIST_TITLE } from '../incident/change.ts'
import { codeSpan, fence, link } from './markdown.ts'

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
  // Where lines have numbers the caption says which these are; elsewhere only a mark can say that there are more.
  const isNumbered = lines[0]?.sourceLine !== null
  const rest = isNumbered ? 0 : evidence.lines.length - 1 - end + evidence.cut.after
  return [toCaption(evidence, lines), fence(fitFence(lines, rest), { language: toLanguage(evidence) })].filter(
    (block) => block !== '',
  )
}

/** What stands before the name of the evidence, where the name alone does not say what it is. */
const NOUNS: Readonly<Partial<Record<Evidence['kind'], string>>> = {
  log: 'Log of ',
  annotation: 'Annotations of ',
  commit: 'Commit ',
}

/** What a reader would call a piece of evidence, linked where it has an address. */
export function nameEvidence({ kind, title, url }: Evidence): string {
  return `${NOUNS[kind] ?? ''}${url === null ? codeSpan(title) : link(title, url)}`
}

function toCaption(evidence: Evidence, lines: readonly EvidenceLine[]): string {
  if (evidence.kind === 'diff' && evidence.title !== FILE_LIST_TITLE) return ''
  const source = nameEvidence(evidence)
  const [first, last] = [lines[0]?.sourceLine ?? null, lines.at(-1)?.sourceLine ?? null]
  if (first === null || last === null) return `${source}:`
  const total = Math.max(last, (evidence.lines.at(-1)?.sourceLine ?? 0) + evidence.cut.after)
  return `${source}, ${first === last ? `line ${first}` : `lines ${first} to ${last}`} of ${total}:`
}

/** As many lines as a fence holds; `rest` lines of the source follow after the last one. */
function fitFence(lines: readonly EvidenceLine[], rest: number): readonly string[] {
  const rows = lines.map((line, index) => toRows(line, lines[index - 1]))
  const whole = [...rows.flat(), ...toCutMark(rest)]
  if (whole.length <= MAX_FENCE_LINES) return whole
  let kept = rows.length
  while (rows.slice(0, kept).flat().length >= MAX_FENCE_LINES) kept -= 1
  const dropped = lines
    .slice(kept)
    .map((line, index) => 1 + line.repeats + hiddenBetween(lines[kept + index - 1], line))
  return [...rows.slice(0, kept).flat(), ...toCutMark(dropped.reduce((sum, count) => sum + count, rest))]
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
  return evidence.kind === 'diff' && evidence.title !== FILE_LIST_TITLE ? 'diff' : ''
}
