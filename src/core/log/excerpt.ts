// The choice: which of the found lines are kept under the byte budget, in which order a reader should see them.
import type { Block } from './blocks.ts'
import type { Category } from './category.ts'
import { type CleanLine, toBody } from './decode.ts'
import { normalise, toSignature } from './fingerprint.ts'
import { categoryOf, primaryLines } from './naming.ts'
import { chooseExit, rankCauses, summariesOf, valueLines, valueTail } from './ranking.ts'
import type { Findings } from './score.ts'
import { commandsOf, type LogStep } from './sections.ts'
import { STRONG_WEIGHT } from './shapes/shape.ts'

/** A line that was kept. `number` is its 1-based line in the source, counted by `\n`; `text` is the cleaned line. */
export type ExcerptLine = {
  readonly number: number
  readonly text: string
  /** Time that the line itself tells, ISO 8601: its timestamp, or a time in its text where the log has no timestamps. */
  readonly at: string | null
  /** How many lines right below, equal but for numbers, this one stands for. */
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
  /**
   * What the failing step ran, in script order: the lines of its script without blank lines and comments (at most 60), or, for an
   * action, the commands it says it ran before it failed. Only where `scriptLines` is 1 is a line of it what failed.
   */
  readonly commands: readonly string[]
  /** How many lines the failing step's script has, blank lines and comments aside; null for an action or where no step is known. */
  readonly scriptLines: number | null
  /** Test counts as the tool's own summary gives them, where it has one. */
  readonly tests: { readonly failed: number; readonly total: number | null; readonly line: number } | null
  /** The job's own name where the log tells it (`Complete job name: ...`, the first column of `gh run view --log`). */
  readonly jobName: string | null
  readonly firstAt: string | null
  readonly lastAt: string | null
  /** The nearest known time at or before the first primary line: its own timestamp, or where lines have none, an earlier line's. */
  readonly errorAt: string | null
  /** Commit ids (40 hex digits) that the checkout printed, in order. */
  readonly checkedOut: readonly string[]
}

type Size = { readonly maxBytes: number; readonly totalLines: number; readonly totalBytes: number }
type Role = ExcerptBlock['role']
/** Lines that are chosen together. Lines of the same `source` stay one block, however often it is added to. */
type Piece = {
  readonly source: object
  readonly role: Role
  readonly lines: readonly CleanLine[]
  readonly values: ReadonlyMap<number, number>
}

/** Equal neighbours are folded from this many on: fewer are as quick to read as a count. */
const FOLD_MIN_LINES = 4

/** Shares of the budget, so that one long block does not push out the others. They are ceilings, not targets. */
const SHARE = { primary: 0.45, summary: 0.2, anchors: 0.15, nearExit: 0.2, most: 0.92 }
/** Where a reader has enough: beyond this, further causes and context are left out although the budget has room. */
const ENOUGH_BYTES = 6_144
const ENOUGH_WITH_REPEATS_BYTES = 5_120
const NEAR_EXIT_LINES = 12
const MAX_ANCHORS = 30
const MAX_CAUSES = 12

/** Chooses what to keep of the findings. The kept lines together are never longer than `maxBytes`. */
export function toExcerpt(findings: Findings, size: Size): LogExcerpt {
  const { causes, repeats } = rankCauses(findings)
  const summaries = summariesOf(findings)
  const tests = testsOf(summaries)
  const exit = chooseExit(findings)
  const step = findings.failingStep
  const [first] = causes
  const enough = Math.min(SHARE.most, ENOUGH_BYTES / size.maxBytes)
  const chosen = new Selection(size.maxBytes)
  const tail = (exit?.tail ?? []).filter((line) => step === null || line.number >= step.outputFrom)
  const nearExit = {
    source: tail,
    role: exit?.line ? 'exit' : 'context',
    lines: tail.slice(-NEAR_EXIT_LINES),
    values: valueTail(tail),
  } as const

  // Where nothing else explains the failure, the line that ended the step is the cause itself.
  if (exit?.line && exit.line.number !== first?.anchor.number) {
    chosen.add({ ...nearExit, lines: [exit.line], values: new Map() }, 1)
  }
  if (first) chosen.add(toPiece('cause', first), SHARE.primary)
  if (step && isSilent(step, causes)) chosen.add(toContext(step, step.echo), SHARE.primary)
  for (const summary of summaries.toReversed()) {
    chosen.add(toPiece('summary', summary), SHARE.summary, SHARE.primary + SHARE.summary)
  }
  for (const cause of causes.slice(0, MAX_ANCHORS)) chosen.add(toHead(cause), SHARE.anchors, enough)
  chosen.add(nearExit, SHARE.nearExit)
  const isOfFirst = (block: Block) => block.shape.tool === first?.shape.tool && block.shape.weight >= STRONG_WEIGHT
  const lastRepeat = repeats.findLast(isOfFirst)
  if (lastRepeat) chosen.add(toHead(lastRepeat), SHARE.anchors)
  const last = causes.findLast(isOfFirst)
  for (const cause of [...causes.slice(0, 2), ...(last ? [last] : []), ...causes.slice(2, MAX_CAUSES)]) {
    chosen.add(toPiece('cause', cause), SHARE.primary, enough)
  }
  chosen.add(toContext(findings, tail), 1, enough)
  if (first) chosen.add(toPiece('cause', first), 1)
  const enoughRepeats = Math.min(enough, ENOUGH_WITH_REPEATS_BYTES / size.maxBytes)
  for (const repeat of repeats.slice(0, MAX_CAUSES)) {
    chosen.add(toPiece('cause', repeat), SHARE.primary, enoughRepeats)
  }

  const named = first ? primaryLines(first) : []
  const blocks = chosen.toBlocks(named)
  const kept = new Map(blocks.flatMap((block) => block.lines).map((line) => [line.number, line]))
  const primary = named.filter((number) => kept.has(number))
  const primaryTexts = primary.map((number) => toBody(kept.get(number)?.text ?? ''))
  return {
    blocks,
    totalLines: size.totalLines,
    totalBytes: size.totalBytes,
    primary,
    category: categoryOf(findings, { first, hasFailedTests: tests !== null }),
    // A step that only says that it failed is told apart by its script.
    signature: toSignature(
      first?.shape.role === 'exit' && step ? [...commandsOf(step), ...primaryTexts] : primaryTexts,
    ),
    failingStep: step && { name: step.name, fromLine: step.fromLine, toLine: step.toLine },
    commands: step ? commandsOf(step) : [],
    scriptLines: step && step.script.length > 0 ? step.scriptLines : null,
    tests,
    jobName: findings.jobName,
    firstAt: findings.firstAt,
    lastAt: findings.lastAt,
    errorAt: primary[0] === undefined ? null : (kept.get(primary[0])?.at ?? first?.at ?? null),
    checkedOut: findings.checkedOut,
  }
}

function toPiece(role: Role, block: Block): Piece {
  return { source: block, role, lines: block.lines, values: valueLines(block) }
}

/** What names a block: its heaviest line and the one below. */
function toHead(block: Block): Piece {
  const at = block.lines.indexOf(block.anchor)
  const below = block.lines.findIndex((line, index) => index > at && line.text.trim() !== '')
  return { ...toPiece('cause', block), lines: block.lines.slice(at, Math.max(at, below) + 1) }
}

function toContext(source: object, lines: readonly CleanLine[]): Piece {
  return { source, role: 'context', lines, values: valueTail(lines) }
}

/** True where nothing in the step's own output says what went wrong: its script has to speak. */
function isSilent(step: LogStep, causes: readonly Block[]): boolean {
  const isInside = ({ number }: CleanLine) => number >= step.outputFrom && number <= step.toLine
  return !causes.some((cause) => cause.shape.role === 'cause' && isInside(cause.anchor))
}

function testsOf(summaries: readonly Block[]): LogExcerpt['tests'] {
  for (const block of summaries.toReversed()) {
    for (const line of block.lines.toReversed()) {
      const shape = block.keys.get(line.number)
      const groups = shape?.pattern.exec(toBody(line.text))?.groups
      if (!groups) continue
      const count = (name: string) => Number(groups[name] ?? 0)
      const failed = count('failed') + count('errors')
      if (failed === 0) continue
      const total = groups['unsure']
        ? null
        : groups['total']
          ? count('total')
          : groups['passed']
            ? failed + count('passed')
            : null
      return { failed, total, line: line.number }
    }
  }
  return null
}

const encoder = new TextEncoder()

type Kept = { readonly line: CleanLine; readonly source: object }

/** The lines chosen so far, and how many bytes they take. */
class Selection {
  readonly #maxBytes: number
  readonly #kept = new Map<number, Kept>()
  /** What was added, in the order of its first addition: that is the reading order. */
  readonly #sources = new Map<object, { readonly role: Role; readonly order: number }>()
  #bytes = 0

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  /** Adds the most valuable lines of a piece: at most `share` of the budget for it, and `upTo` of the budget altogether. */
  add({ source, role, lines, values }: Piece, share: number, upTo = 1): void {
    const limit = Math.min(this.#bytes + this.#maxBytes * share, this.#maxBytes * upTo)
    if (!this.#sources.has(source)) this.#sources.set(source, { role, order: this.#sources.size })
    const byValue = [...lines].sort((a, b) => (values.get(b.number) ?? 0) - (values.get(a.number) ?? 0))
    for (const line of byValue) {
      if (this.#kept.has(line.number) || values.get(line.number) === 0) continue
      const bytes = encoder.encode(line.text).length + 1
      if (this.#bytes + bytes > limit) continue
      this.#kept.set(line.number, { line, source })
      this.#bytes += bytes
    }
  }

  /** What was chosen, as blocks: the one with the first kept line of `leads` is to be read first. */
  toBlocks(leads: readonly number[]): readonly ExcerptBlock[] {
    const lead = leads.find((number) => this.#kept.has(number))
    const groups: Kept[][] = []
    for (const kept of [...this.#kept.values()].sort((a, b) => a.line.number - b.line.number)) {
      const group = groups.at(-1)
      const last = group?.at(-1)
      const isSame = last?.source === kept.source || kept.line.text === ''
      if (group && last && isSame && kept.line.number - last.line.number === 1)
        group.push({ line: kept.line, source: last.source })
      else groups.push([kept])
    }
    const shown = groups.filter((group) => group.some(({ line }) => line.text.trim() !== ''))
    const isLead = (group: readonly Kept[]) => group.some(({ line }) => line.number === lead)
    const orders = shown.map((group) => (isLead(group) ? -1 : this.#readingOrder(group[0]?.source)))
    const ranked = orders.map((_, index) => index).sort((a, b) => (orders[a] ?? 0) - (orders[b] ?? 0) || a - b)
    return shown.map((group, index) => ({
      role: this.#roleOf(group[0]?.source),
      rank: ranked.indexOf(index),
      lines: fold(group.map(({ line }) => line)),
    }))
  }

  #roleOf(source: object | undefined): Role {
    return (source && this.#sources.get(source)?.role) ?? 'context'
  }

  /** The exit line is chosen before everything else, but read after the first cause. */
  #readingOrder(source: object | undefined): number {
    const order = (source && this.#sources.get(source)?.order) ?? this.#sources.size
    return this.#roleOf(source) === 'exit' ? 1.5 : order
  }
}

function fold(lines: readonly CleanLine[]): readonly ExcerptLine[] {
  const folded: ExcerptLine[] = []
  for (let at = 0; at < lines.length; ) {
    const line = lines[at]
    if (!line) break
    const mask = normalise(line.text)
    let end = at + 1
    while (mask !== '' && end < lines.length && normalise(lines[end]?.text ?? '') === mask) end += 1
    const run = end - at
    if (run >= FOLD_MIN_LINES) folded.push(toExcerptLine(line, run - 1))
    else for (const each of lines.slice(at, end)) folded.push(toExcerptLine(each, 0))
    at = end
  }
  return folded
}

function toExcerptLine({ number, text, at }: CleanLine, repeats: number): ExcerptLine {
  return { number, text, at, repeats }
}
