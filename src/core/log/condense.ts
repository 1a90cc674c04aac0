// The condenser: a log stream goes in, the few lines that say why it failed come out. One pass, bounded memory.
import type { Step } from '../records.ts'
import { CATEGORIES, type Category } from './category.ts'
import { type CleanLine, LineSplitter, toCleanLine } from './decode.ts'
import { type ExcerptBlock, type ExcerptLine, type LogExcerpt, toExcerpt } from './excerpt.ts'
import { LogReader } from './score.ts'

export type { Category, ExcerptBlock, ExcerptLine, LogExcerpt }
export { CATEGORIES }

export type CondenseOptions = {
  /** Upper bound of all kept lines together, in UTF-8 bytes, line ends included. */
  readonly maxBytes: number
  /** The job's steps as the API gives them, to find the failing one by time. */
  readonly steps?: readonly Step[]
  /** A text of at most so many lines is kept whole: a person has chosen them already. */
  readonly wholeUpTo?: number
}

/**
 * Reads a log once and keeps what explains the failure, at most `maxBytes` of it. Never throws on content;
 * what the stream throws passes through. Memory does not grow with the log: a bounded number of blocks of bounded size.
 */
export async function condenseLog(chunks: AsyncIterable<Uint8Array>, options: CondenseOptions): Promise<LogExcerpt> {
  const reader = new LogReader(options.steps ?? [])
  const whole: CleanLine[] = []
  const splitter = new LineSplitter((line) => {
    if (line.number <= (options.wholeUpTo ?? 0)) whole.push(toCleanLine(line))
    reader.read(line)
  })
  for await (const chunk of chunks) splitter.push(chunk)
  splitter.end()
  const findings = reader.finish()
  const { totalLines, totalBytes } = splitter
  const excerpt = toExcerpt(findings, { maxBytes: options.maxBytes, totalLines, totalBytes })
  const isWhole = whole.length === totalLines && totalBytes <= options.maxBytes
  return isWhole && excerpt.blocks.length > 0 ? { ...excerpt, blocks: [toWhole(whole, excerpt)] } : excerpt
}

/** One block of everything, so that nothing has to be guessed between its parts. */
function toWhole(lines: readonly CleanLine[], { primary }: LogExcerpt): ExcerptBlock {
  return {
    role: primary.length > 0 ? 'cause' : 'context',
    rank: 0,
    lines: lines.map(({ number, text, at }) => ({ number, text, at, repeats: 0 })),
  }
}
