// What belongs to a recognised line: the block that grows from it, and the bounded store of all blocks of a log.
import { type CleanLine, toBody } from './decode.ts'
import { normalise } from './fingerprint.ts'
import { type Shape, STRONG_WEIGHT } from './shapes/shape.ts'

/** Lines held of one block: its beginning, its end, and recognised lines between them. */
const HEAD_LINES = 120
const TAIL_LINES = 40
const MAX_KEYS = 50
/** A block that nothing ends is ended here. */
const BLOCK_MAX_LINES = 900
/** The last line of a traceback: the exception's name, with or without a message. */
const EXCEPTION = /^\s*[A-Za-z_][\w.]*(?:: |$)/
/** Lines below the message in which its place is looked for. */
const PLACE_MAX_LINES = 3
/** Lines of a paragraph that are neither indented nor part of a trace. */
const PARAGRAPH_MAX_LINES = 10
/** Blank lines that a block may bridge. */
const MAX_BLANKS = 2

/** Blocks held: the first of each kind, and a ring of the newest. */
const FIRST_STRONG = 150
const FIRST_WEAK = 80
const LAST_BLOCKS = 80

/** Lines that go on with a stack trace or a quotation of source whatever their indentation. */
const CONTINUES =
  /^\s*(?:at |\.\.\. \d+ (?:more|common)|Caused by: |Suppressed: |File "|from \S+:\d+|\^|~+\^?|\|\s|\d+ \||-->|= (?:note|help))/
const CLOSES = /^\s*[\]})]+[;,]?$/
/** `file:3:7` and `from file`: where it happened, right below the message. */
const PLACE = /^\s*(?:\S+:\d+(?::\d+)?(?::| |$)|(?:from|in|on line) )/

export type Block = {
  /** The shape of the heaviest line so far. */
  shape: Shape
  /** The heaviest line: what a reader should see if nothing else. */
  anchor: CleanLine
  readonly first: Shape
  /** The newest time that was known when the block began. */
  readonly at: string | null
  readonly lines: CleanLine[]
  /** Recognised lines inside, by number, with their shapes. */
  readonly keys: Map<number, Shape>
  /** Takes a following line in, or says that the block is over. */
  readonly accept: (line: CleanLine, shape: Shape | null) => boolean
}

/** Starts a block at a recognised line, with the lines above that belong to it (`before`) and the time known then (`at`). */
export function openBlock(
  line: CleanLine,
  shape: Shape,
  { before, at }: { readonly before: readonly CleanLine[]; readonly at: string | null },
): Block {
  const held = before.slice(before.findLastIndex((above) => above.text === '') + 1)
  const lines = [...held, line]
  const keys = new Map([[line.number, shape]])
  /** The shape whose rule decides what comes next, where it stands, and how many lines came after it. */
  let rule = shape
  let indent = indentOf(line.text)
  let after = 0
  let flat = 0
  let total = 0
  let pending: CleanLine[] = []
  let isTracebackOpen = isTraceback(shape)

  const block: Block = { shape, anchor: line, first: shape, at, lines, keys, accept }

  function take(next: CleanLine, found: Shape | null): true {
    for (const blank of pending) push(lines, blank, keys)
    pending = []
    push(lines, next, keys)
    if (!found || keys.size >= MAX_KEYS) return true
    keys.set(next.number, found)
    if (shape.reach === 'section') return true
    const isStronger = found.role === 'cause' && (block.shape.role !== 'cause' || found.weight > block.shape.weight)
    if (isStronger) Object.assign(block, { shape: found, anchor: next })
    if (indentOf(next.text) <= indent || rule.reach === 'line') {
      rule = found
      indent = indentOf(next.text)
      after = 0
      flat = 0
      isTracebackOpen = isTraceback(found)
    }
    return true
  }

  /** The line that ends a traceback names the exception: it is what the trace is about. */
  function takeException(next: CleanLine, found: Shape | null): true {
    isTracebackOpen = false
    take(next, found)
    // An exception that only passes on that a command failed makes the trace as weak as itself.
    const isEcho = found?.tool === shape.tool && found.weight < STRONG_WEIGHT
    Object.assign(block, isEcho ? { anchor: next, shape: found } : { anchor: next })
    return true
  }

  function acceptFound(next: CleanLine, found: Shape, body: string): boolean {
    if (found.reach === 'section') return false
    const depth = indentOf(next.text)
    const isException = isTracebackOpen && depth <= indent && !isTraceback(found)
    if (isException && (found.tool === shape.tool || EXCEPTION.test(body))) return takeException(next, found)
    const isSameKind = found.tool === block.shape.tool || found.role === block.shape.role
    return isSameKind && (pending.length === 0 || depth > indent) && take(next, found)
  }

  function accept(next: CleanLine, found: Shape | null): boolean {
    total += 1
    after += 1
    if (total > BLOCK_MAX_LINES || found?.role === 'exit') return false
    const body = toBody(next.text)
    if (shape.reach === 'section') return !shape.until?.test(body) && take(next, found)
    if (body.trim() === '') {
      if (rule.reach === 'paragraph' ? after > 1 : pending.length >= MAX_BLANKS) return false
      pending.push(next)
      return rule.reach !== 'line'
    }
    if (found) return acceptFound(next, found, body)
    if (pending.length === 0 && after <= (rule.after ?? 0)) return take(next, null)
    if (rule.reach === 'line') return false
    const isDeeper = indentOf(next.text) > indent
    const goesOn = pending.length === 0 && (CONTINUES.test(body) || CLOSES.test(body))
    if (rule.reach === 'paragraph') {
      if (!isDeeper && !goesOn) flat += 1
      return flat <= PARAGRAPH_MAX_LINES && take(next, null)
    }
    if (isDeeper || goesOn) return take(next, null)
    if (isTracebackOpen) {
      if (EXCEPTION.test(body)) return takeException(next, null)
      // Another stream may write in between.
      flat += 1
      if (flat <= PLACE_MAX_LINES) return take(next, null)
    }
    return pending.length === 0 && after <= PLACE_MAX_LINES && PLACE.test(body) && take(next, null)
  }
  return block
}

function isTraceback(shape: Shape): boolean {
  return shape.needle.startsWith('traceback')
}

/** Keeps the lines of a block within bounds: in the middle, what is not recognised goes first. */
function push(lines: CleanLine[], line: CleanLine, keys: ReadonlyMap<number, Shape>): void {
  lines.push(line)
  if (lines.length <= HEAD_LINES + TAIL_LINES + keys.size) return
  for (let at = HEAD_LINES; at < lines.length - TAIL_LINES; at += 1) {
    const candidate = lines[at]
    if (candidate && keys.has(candidate.number)) continue
    lines.splice(at, 1)
    return
  }
}

function indentOf(text: string): number {
  const body = toBody(text)
  return body.length - body.trimStart().length
}

/** Holds the first blocks of each strength and the newest ones; a block that repeats an earlier one only stays while it is new. */
export class BlockStore {
  readonly #first: Block[] = []
  readonly #last: Block[] = []
  readonly #seen = new Set<string>()
  #strong = 0
  #weak = 0

  add(block: Block): void {
    const key = `${block.shape.tool} ${normalise(block.anchor.text)}`
    const isStrong = block.shape.weight >= STRONG_WEIGHT
    const isNew = !this.#seen.has(key)
    if (isNew && (isStrong ? this.#strong < FIRST_STRONG : this.#weak < FIRST_WEAK)) {
      this.#seen.add(key)
      if (isStrong) this.#strong += 1
      else this.#weak += 1
      this.#first.push(block)
      return
    }
    this.#last.push(block)
    if (this.#last.length > LAST_BLOCKS) this.#last.shift()
  }

  /** In source order. */
  get blocks(): readonly Block[] {
    return [...this.#first, ...this.#last].sort((a, b) => a.anchor.number - b.anchor.number)
  }
}
