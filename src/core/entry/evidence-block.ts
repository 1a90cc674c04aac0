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
  return [toCaption(evidence, lines), fence(fitFence(markCuts(lines)), { language: toLanguage(evidence) })].filter(
    (block) => block !== '',
  )
}

/** What stands before the name of the evidence, where the name alone does not say what it is. */
const NOUNS: Readonly<Partial<Record<Evidence['kind'], string>>> = {
  log: 'Log of ',
  annotation: 'Annotations of ',
  commit: 'Commit ',
}

function toCaption(evidence: Evidence, lines: readonly EvidenceLine[]): string {
  if (evidence.kind === 'diff' && evidence.title !== FILE_LIST_TITLE) return ''
  const source = `${NOUNS[evidence.kind] ?? ''}${evidence.url === null ? codeSpan(evidence.title) : link(evidence.title, evidence.url)}`
  const [first, last] = [lines[0]?.sourceLine ?? null, lines.at(-1)?.sourceLine ?? null]
  if (first === null || last === null) return `${source}:`
  return first === last ? `${source}, line ${first}:` : `${source}, lines ${first} to ${last}:`
}

/** Lines that were not neighbours must not look like neighbours. */
function markCuts(lines: readonly EvidenceLine[]): readonly string[] {
  return lines.flatMap((line, index) => {
    const before = lines[index - 1]
    const skipped = before?.sourceLine && line.sourceLine ? line.sourceLine - before.sourceLine - 1 : 0
    const hidden = Math.max(0, skipped - (before?.repeats ?? 0))
    return [
      ...(hidden > 0 ? [`… ${hidden} ${hidden === 1 ? 'line' : 'lines'} cut`] : []),
      cutLine(line.text),
      ...(line.repeats > 0 ? [`… ${line.repeats} more like it`] : []),
    ]
  })
}

function fitFence(lines: readonly string[]): readonly string[] {
  if (lines.length <= MAX_FENCE_LINES) return lines
  const kept = lines.slice(0, MAX_FENCE_LINES - 1)
  return [...kept, `… ${lines.length - kept.length} lines cut`]
}

function cutLine(text: string): string {
  if (text.length <= MAX_FENCE_LINE_CHARS) return text
  return `${text.slice(0, MAX_FENCE_LINE_CHARS).replace(/[\ud800-\udbff]$/, '')} … ${text.length - MAX_FENCE_LINE_CHARS} characters cut`
}

function toLanguage(evidence: Evidence): string {
  if (evidence.kind === 'workflow-file') return 'yaml'
  return evidence.kind === 'diff' && evidence.title !== FILE_LIST_TITLE ? 'diff' : ''
}
