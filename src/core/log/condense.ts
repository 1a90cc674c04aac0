// The condenser's contract: a log stream goes in, the few lines that say why it failed come out.
import type { Step } from '../records.ts'

export const CATEGORIES = [
  'test',
  'compile',
  'type',
  'lint-format',
  'dependency',
  'docker',
  'workflow-config',
  'permission-secret',
  'network-flaky',
  'timeout-oom',
  'deploy',
  'unknown',
  'other',
] as const
export type Category = (typeof CATEGORIES)[number]

/** A line that was kept. `number` is its 1-based line in the source, counted by `\n`; `text` is the cleaned line. */
export type ExcerptLine = {
  readonly number: number
  readonly text: string
  /** Time from the line's own timestamp, ISO 8601, where the log has them. */
  readonly at: string | null
  /** How many further lines, equal but for numbers, this one stands for. */
  readonly repeats: number
}

/** Neighbouring lines that belong together. `rank` 0 is what a reader should see first; blocks are listed in source order. */
export type ExcerptBlock = {
  readonly role: 'cause' | 'summary' | 'exit' | 'context'
  readonly rank: number
  readonly lines: readonly ExcerptLine[]
}

export type LogExcerpt = {
  readonly blocks: readonly ExcerptBlock[]
  readonly totalLines: number
  readonly totalBytes: number
  /** Line numbers (all kept in `blocks`) of the lines that name the error, the first cause first. Empty where none was found. */
  readonly primary: readonly number[]
  readonly category: Category
  /** What is normalised and hashed to tell whether two failures are the same; empty where there is no primary line. */
  readonly signature: readonly string[]
  readonly failingStep: { readonly name: string; readonly fromLine: number; readonly toLine: number } | null
  /** Commands that the failing step echoed before its output (`##[group]Run ...`, `$ ...`), the last one first. */
  readonly commands: readonly string[]
  /** Test counts as the tool's own summary gives them, where it has one. */
  readonly tests: { readonly failed: number; readonly total: number | null; readonly line: number } | null
  readonly firstAt: string | null
  readonly lastAt: string | null
  /** Time of the first primary line. */
  readonly errorAt: string | null
  /** Commit ids (40 hex digits) that the checkout printed, in order. */
  readonly checkedOut: readonly string[]
}

export type CondenseOptions = {
  /** Upper bound of all kept lines together, in UTF-8 bytes, line ends included. */
  readonly maxBytes: number
  /** The job's steps as the API gives them, to find the failing one by time. */
  readonly steps?: readonly Step[]
}
