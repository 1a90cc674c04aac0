// The order of what was found: which block is the first cause, which lines of a block say most, which line ended the job.
import type { Block } from './blocks.ts'
import { toBody } from './decode.ts'
import { normalise } from './fingerprint.ts'
import type { Exit, Findings } from './score.ts'
import { STRONG_WEIGHT } from './shapes/shape.ts'

/** What a place in the log adds to the weight of a block: the failing step counts most, the clean-up after it least. */
const IN_FAILING_STEP = 30
const IN_FAILED_STEP = 20
const AFTER_FAILURE = -60

/** Causes in the order a reader should see them: strong ones by place and time, then weak ones, the closest to the end first. */
export function rankCauses(findings: Findings): readonly Block[] {
  const exit = chooseExit(findings)
  const end = exit?.line?.number ?? Number.POSITIVE_INFINITY
  const seen = new Set<string>()
  const scored = findings.blocks
    .filter(
      (block) => block.shape.role === 'cause' || (block.shape.role === 'exit' && block.shape.weight >= STRONG_WEIGHT),
    )
    .filter((block) => {
      const key = block.lines
        .slice(0, 4)
        .map((line) => normalise(line.text))
        .join('\n')
      if (seen.has(key)) return false
      seen.add(key)
      return true
    })
    .map((block) => ({ block, score: block.shape.weight + placeOf(block, findings, end) }))
  const tier = (score: number) => Math.floor(score / 12)
  return scored
    .sort((a, b) => {
      const byTier = tier(b.score) - tier(a.score)
      if (byTier !== 0) return byTier
      const isStrong = a.block.shape.weight >= STRONG_WEIGHT
      return (a.block.anchor.number - b.block.anchor.number) * (isStrong ? 1 : -1)
    })
    .map(({ block }) => block)
}

function placeOf(block: Block, findings: Findings, end: number): number {
  const number = block.anchor.number
  if (number > end) return AFTER_FAILURE
  const step = findings.failingStep
  if (step && number >= step.fromLine && number <= step.toLine) return IN_FAILING_STEP
  const isFailed = findings.steps.some(
    (other) => other.failed && number >= other.fromLine && number <= other.failed.line,
  )
  return isFailed ? IN_FAILED_STEP : 0
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

/** Lines inside a block that usually say most: what was asserted, expected, caused. */
const TELLING = /^(?:E {2})|^\s*(?:Caused by|Expected|Received|Actual|expected|actual|but was|\+|-|>) ?/

/** How much each line of a block is worth when not all of them fit: recognised lines, then the beginning, then the end. */
export function valueLines(block: Block): ReadonlyMap<number, number> {
  const values = new Map<number, number>()
  const last = block.lines.length - 1
  for (const [index, line] of block.lines.entries()) {
    const shape = block.keys.get(line.number)
    const telling = TELLING.test(toBody(line.text)) ? 60 : 0
    const place = Math.max(70 - index, 66 - 2 * (last - index), 0)
    const recognised = shape ? 50 + shape.weight : 0
    values.set(line.number, line === block.anchor ? 200 : Math.max(recognised, telling, place))
  }
  return values
}
