// What a failure is called: which lines of a block are shown as the error, and of which kind it is.
import type { Block } from './blocks.ts'
import type { Category } from './category.ts'
import { type CleanLine, toBody } from './decode.ts'
import type { Findings } from './score.ts'
import { type Shape, STRONG_WEIGHT } from './shapes/shape.ts'
import { SHAPES } from './shapes/table.ts'

/** Lines that are shown as the error: the heaviest one and the strong ones beside it. */
const MAX_PRIMARY = 3
/** Words that only announce: what they announce stands in the next line. */
const HEADING =
  /^\s*(?:\[?(?:error|err|fail(?:ed|ure)?)\]?[:!]?|(?:[\w.$:-]+\s+)?Caused an ERROR|\* What went wrong:|Issues :-\(|> (?:\w+|Task \S+ FAILED)|COMPILATION ERROR ?:?|\[ERROR\] COMPILATION ERROR ?:?)\s*$/i
/** `file:3:7: error:` and `Execution failed for task ':test'.` say where, and the next line what. */
const PLACE = /:\d+(?::\d+)?: error:\s*$|^Execution failed for task '.*'\.$/

/** Numbers of the lines that name a block's error, the first of them the one to quote. All are lines of the block. */
export function primaryLines(block: Block): readonly number[] {
  const strong = [...block.keys].filter(
    ([number, shape]) =>
      number >= block.anchor.number && shape.weight >= STRONG_WEIGHT && !shape.needle.startsWith('traceback'),
  )
  const lead = HEADING.test(toBody(block.anchor.text)) ? (lineBelow(block, block.anchor) ?? block.anchor) : block.anchor
  const said = PLACE.test(toBody(lead.text)) ? lineBelow(block, lead) : undefined
  const others = strong.filter(([number]) => number > lead.number).map(([number]) => number)
  return [...new Set([lead.number, ...(said ? [said.number] : []), ...others])].slice(0, MAX_PRIMARY)
}

function lineBelow(block: Block, above: CleanLine): CleanLine | undefined {
  return block.lines.find(
    ({ number, text }) => number > above.number && text.trim() !== '' && !HEADING.test(toBody(text)),
  )
}

/** The kind of the first cause: what its own lines say, else what its words would mean elsewhere, else what the tools' summaries say. */
export function categoryOf(
  findings: Findings,
  { first, hasFailedTests }: { readonly first: Block | undefined; readonly hasFailedTests: boolean },
): Category {
  if (!first) return 'unknown'
  const inside = [first.shape, ...[...first.keys.values()].sort((a, b) => b.weight - a.weight)].find(isNamed)
  if (inside) return inside.category
  // A runner's `##[error]` takes in any tool's message.
  const meant = first.shape.role === 'exit' ? shapeOf(toBody(first.anchor.text)) : undefined
  if (meant) return meant.category
  if (hasFailedTests) return 'test'
  const step = findings.failingStep
  const said = findings.blocks.findLast(
    ({ shape, anchor }) =>
      (shape.role === 'summary' || shape.role === 'echo') &&
      isNamed(shape) &&
      (step === null || (anchor.number >= step.fromLine && anchor.number <= step.toLine)),
  )
  return said?.shape.category ?? 'unknown'
}

function isNamed({ category }: Shape): boolean {
  return category !== 'unknown'
}

function shapeOf(body: string): Shape | undefined {
  const folded = body.toLowerCase()
  return SHAPES.find(
    (shape) => shape.role === 'cause' && isNamed(shape) && folded.includes(shape.needle) && shape.pattern.test(body),
  )
}
