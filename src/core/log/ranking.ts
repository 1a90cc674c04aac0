// The order of what was found: which block is the first cause, which lines of a block say most, which line ended the job.
import type { Block } from './blocks.ts'
import { type CleanLine, toBody } from './decode.ts'
import { normalise } from './fingerprint.ts'
import type { Exit, Findings } from './score.ts'
import { isQuiet } from './shapes/general.ts'
import { STRONG_WEIGHT } from './shapes/shape.ts'

/** What a place in the log adds to the weight of a block: the failing step counts most, the clean-up after it least. */
const IN_FAILING_STEP = 30
const IN_FAILED_STEP = 20
const IN_EARLIER_TRY = 10
const OUTSIDE = -20
const AFTER_FAILURE = -60
/** Scores this close count as equal, and the place in the log decides. */
const TIER = 10
/** Lines that tell two blocks apart. */
const KEY_LINES = 4

/** Causes in the order a reader should see them: by weight and place, the earlier of equals first; and those that only repeat one. */
export function rankCauses(findings: Findings): {
  readonly causes: readonly Block[]
  readonly repeats: readonly Block[]
} {
  const exit = chooseExit(findings)
  const end = exit?.line?.number ?? Number.POSITIVE_INFINITY
  const isCause = (block: Block) =>
    block.shape.role === 'cause' ||
    (block.shape.role === 'exit' && (block.shape.weight >= STRONG_WEIGHT || block.anchor.number === end))
  const tierOf = new Map(
    findings.blocks.map((block) => [block, Math.floor((block.shape.weight + placeOf(block, findings, end)) / TIER)]),
  )
  const found = findings.blocks.filter(isCause)
  const strong = found.filter(isStrong).sort((a, b) => a.anchor.number - b.anchor.number)
  const weak = found.filter((block) => !isStrong(block) && (strong.length === 0 || isInFailure(block, findings)))
  const byTier = (a: Block, b: Block) => (tierOf.get(b) ?? 0) - (tierOf.get(a) ?? 0)
  const ranked = [...strong, ...fromBothEnds(weak)].sort(byTier)
  const causes = distinct(ranked)
  return { causes, repeats: ranked.filter((block) => isStrong(block) && !causes.includes(block)) }
}

/** Blocks that begin with so many equal lines are the same failure again: only the first one stays. */
function distinct(blocks: readonly Block[]): readonly Block[] {
  const seen = new Set<string>()
  return blocks.filter((block) => {
    const key = block.lines
      .slice(0, KEY_LINES)
      .map((line) => normalise(line.text))
      .join('\n')
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}

function isStrong(block: Block): boolean {
  return block.shape.weight >= STRONG_WEIGHT
}

/** Weak lines are worth most where the trouble began and where it ended. */
function fromBothEnds(blocks: readonly Block[]): readonly Block[] {
  const byPlace = [...blocks].sort((a, b) => a.anchor.number - b.anchor.number)
  return byPlace
    .map((_, index) => byPlace.at(index % 2 === 0 ? -1 - index / 2 : (index - 1) / 2))
    .filter((block) => block !== undefined)
}

function isInFailure(block: Block, findings: Findings): boolean {
  const number = block.anchor.number
  const steps = findings.steps.filter((step) => step.failed)
  return steps.length === 0 || steps.some((step) => number >= step.fromLine && number <= (step.failed?.line ?? 0))
}

function placeOf(block: Block, findings: Findings, end: number): number {
  const number = block.anchor.number
  if (number > end) return AFTER_FAILURE
  const step = findings.failingStep
  if (step && number >= step.fromLine && number <= step.toLine)
    return number <= step.triedUntil ? IN_EARLIER_TRY : IN_FAILING_STEP
  const isFailed = findings.steps.some(
    (other) => other.failed && number >= other.fromLine && number <= other.failed.line,
  )
  if (isFailed) return IN_FAILED_STEP
  return step ? OUTSIDE : 0
}

/** The tools' own summaries, in source order. */
export function summariesOf(findings: Findings): readonly Block[] {
  return findings.blocks.filter((block) => block.shape.role === 'summary')
}

/** The line that ended the failing step; the end of the log where no line says so. */
export function chooseExit(findings: Findings): Exit | null {
  const step = findings.failingStep
  const inside =
    step && findings.exits.findLast(({ line }) => line && line.number >= step.fromLine && line.number <= step.toLine)
  const failedAt = step?.failed?.line
  const byStep =
    failedAt === undefined ? inside : (findings.exits.find(({ line }) => line?.number === failedAt) ?? inside)
  return byStep ?? findings.exits.find(({ line }) => line !== null) ?? findings.exits.at(-1) ?? null
}

/** Lines that say nothing about a failure: fold and group marks, downloads, progress of a build. */
const NOISE = /^\s*(?:travis_(?:time|fold):|##\[(?:end)?group\]|Download(?:ing|ed)\b|\[INFO\](?: Running .*| -+)?$)/

/** Lines around the end of a step, the closest worth most; noise is worth nothing. */
export function valueTail(lines: readonly CleanLine[]): ReadonlyMap<number, number> {
  return new Map(lines.map((line, index) => [line.number, NOISE.test(line.text) || isQuiet(line.text) ? 0 : index + 1]))
}

/** Lines inside a block that usually say most: what was asserted, expected, caused. */
const TELLING = /^(?:E {2})|^\s*(?:Caused by|Expected|Received|Actual|expected|actual|but was|\+|-|>) ?/

/** How much each line of a block is worth when not all of them fit: recognised lines, then the beginning, then the end. */
export function valueLines(block: Block): ReadonlyMap<number, number> {
  const values = new Map<number, number>()
  const last = block.lines.length - 1
  for (const [index, line] of block.lines.entries()) {
    const shape = block.keys.get(line.number)
    const telling = TELLING.test(toBody(line.text)) ? 60 : 0
    const place = Math.max(70 - index, 66 - 2 * (last - index), 1)
    const recognised = shape ? 50 + shape.weight : 0
    values.set(line.number, line === block.anchor ? 200 : Math.max(recognised, telling, place))
  }
  return values
}
