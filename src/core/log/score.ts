// The one pass: recognises failure shapes line by line and keeps, bounded, the blocks that grow from them.
import type { Step } from '../records.ts'
import { type Block, BlockStore, openBlock } from './blocks.ts'
import { type CleanLine, type RawLine, toBody, toCleanLine } from './decode.ts'
import { findFailingStep, type LogStep, SECTION_NEEDLES, StepTracker } from './sections.ts'
import { isQuiet } from './shapes/general.ts'
import type { Shape } from './shapes/shape.ts'
import { SHAPES } from './shapes/table.ts'
import { toSieve } from './sieve.ts'

/** Lines before a failure that can still be fetched. */
const RING_LINES = 128
/** Lines that `above` may collect. */
const MAX_ABOVE_LINES = 8
/** Lines kept in front of a line that ends a step. */
const EXIT_TAIL_LINES = 60
/** Ends of steps that are kept: the first and the last ones. */
const MAX_EXITS = 12

const DOLLAR = 36
const SPACE = 32
const STAMP_BYTES = 29

/** The line that ended a step, with what stood in front of it; the end of the log where nothing said so. */
export type Exit = { readonly line: CleanLine | null; readonly tail: readonly CleanLine[] }

/** Everything that the pass found, before any choice under the budget. */
export type Findings = {
  readonly blocks: readonly Block[]
  readonly exits: readonly Exit[]
  readonly steps: readonly LogStep[]
  readonly failingStep: LogStep | null
  readonly jobName: string | null
  readonly checkedOut: readonly string[]
  readonly firstAt: string | null
  readonly lastAt: string | null
}

/** The first row of the table that a line matches, or null. `ids` are those of the needles that the line contains. */
export function matchShape(text: string, ids: readonly number[]): Shape | null {
  if (ids.length === 0) return null
  const body = toBody(text)
  if (isQuiet(body)) return null
  const order = ids.length > 1 ? ids.toSorted((a, b) => a - b) : ids
  for (const id of order) {
    const shape = SHAPES[id]
    if (shape?.pattern.test(body)) return shape.role === 'benign' ? null : shape
  }
  return null
}

const NEEDLES = [...SHAPES.map((shape) => shape.needle), ...SECTION_NEEDLES]

/** Takes a log line by line and says at the end what it found. Decodes only lines that a needle or an open block asks for. */
export class LogReader {
  readonly #sieve = toSieve(NEEDLES)
  readonly #tracker = new StepTracker()
  readonly #store = new BlockStore()
  readonly #apiSteps: readonly Step[]
  readonly #ring: RawLine[] = []
  readonly #exits: Exit[] = []
  #count = 0
  #open: Block | null = null
  #firstAt: string | null = null
  /** The newest time that a line told. */
  #knownAt: string | null = null

  constructor(apiSteps: readonly Step[]) {
    this.#apiSteps = apiSteps
  }

  read(raw: RawLine): void {
    this.#ring[this.#count % RING_LINES] = raw
    this.#count += 1
    if (this.#firstAt === null && this.#count <= RING_LINES) this.#readTime(toCleanLine(raw))
    const ids = this.#sieve.scan(raw.bytes, raw.start, raw.end)
    const isCommand = startsWithDollar(raw)
    if (ids.length === 0 && this.#open === null && !isCommand && !this.#tracker.wantsNext) return
    const line = toCleanLine(raw)
    this.#readTime(line)
    const isSection =
      isCommand || line.column !== undefined || this.#tracker.wantsNext || ids.some((id) => id >= SHAPES.length)
    const mark = isSection ? this.#tracker.read(line) : null
    if (mark === 'echo' || mark === 'boundary') {
      this.#close()
      return
    }
    this.#readShape(line, ids)
    if (mark === 'exit') this.#keepExit(line)
  }

  finish(): Findings {
    this.#close()
    const tail = this.#before(EXIT_TAIL_LINES, 0)
    const lastAt = this.#before(RING_LINES, 0).findLast((line) => line.at !== null)?.at ?? this.#knownAt
    this.#tracker.finish(this.#count, lastAt)
    const failingStep = findFailingStep(this.#tracker.steps, this.#apiSteps)
    return {
      blocks: this.#store.blocks,
      exits: [...this.#exits, { line: null, tail }],
      steps: this.#tracker.steps,
      failingStep,
      jobName: failingStep?.job ?? this.#tracker.jobName,
      checkedOut: this.#tracker.checkedOut,
      firstAt: this.#firstAt,
      lastAt,
    }
  }

  #readTime({ at, since }: CleanLine): void {
    if (at === null) return
    this.#firstAt ??= since ?? at
    this.#knownAt = at
  }

  #readShape(line: CleanLine, ids: readonly number[]): void {
    let shape = matchShape(line.text, ids)
    if (this.#open) {
      if (this.#open.accept(line, shape)) return
      const { first } = this.#open
      if (first.next?.test(toBody(line.text))) shape = first
      this.#close()
    }
    if (shape === null) return
    this.#open = openBlock(line, shape, { before: this.#above(shape), at: this.#knownAt })
    if (shape.role === 'exit' && !line.text.startsWith('##[')) this.#keepExit(line)
  }

  /** The lines in front of the newest one that belong to it. */
  #above({ before, above }: Shape): readonly CleanLine[] {
    if (before) return this.#before(before, 1).filter(({ text }) => !text.startsWith('travis_'))
    if (!above) return []
    const lines = this.#before(MAX_ABOVE_LINES, 1)
    return lines.slice(lines.findLastIndex((line) => !above.test(line.text)) + 1)
  }

  #close(): void {
    if (this.#open) this.#store.add(this.#open)
    this.#open = null
  }

  #keepExit(line: CleanLine): void {
    if (this.#exits.at(-1)?.line?.number === line.number) return
    if (this.#exits.length >= MAX_EXITS) this.#exits.splice(MAX_EXITS / 2, 1)
    this.#exits.push({ line, tail: this.#before(EXIT_TAIL_LINES, 1) })
  }

  /** Up to `count` lines in front of the newest line; `skip` newest ones are left out. */
  #before(count: number, skip: number): CleanLine[] {
    const available = Math.min(count, this.#count - skip, RING_LINES - skip)
    const lines: CleanLine[] = []
    for (let back = available; back > 0; back -= 1) {
      const raw = this.#ring[(this.#count - skip - back) % RING_LINES]
      if (raw) lines.push(toCleanLine(raw))
    }
    return lines
  }
}

/** `$ command`, after a timestamp or not. Looked for by position: it is too short for a needle. */
function startsWithDollar({ bytes, start, end }: RawLine): boolean {
  if (bytes[start] === DOLLAR && bytes[start + 1] === SPACE) return true
  return end - start > STAMP_BYTES && bytes[start + STAMP_BYTES] === DOLLAR && bytes[start + STAMP_BYTES + 1] === SPACE
}
