// Bytes to lines: finds where lines end, bounds how much of one is held, and cleans what is looked at.
// Most lines of a log are never decoded: the splitter hands out byte ranges, and only lines that matter become text.
import { toldTime } from './times.ts'

/** Bytes of a line that are looked at: a progress bar or minified file of megabytes keeps its beginning and its end. */
const LINE_HEAD_BYTES = 12_288
const LINE_TAIL_BYTES = 4_096
const LINE_MAX_BYTES = LINE_HEAD_BYTES + LINE_TAIL_BYTES

/** Characters of a line that are kept; the rest is replaced by a marker that says how much it was. */
const TEXT_MAX_CHARS = 2_000
const TEXT_TAIL_CHARS = 400

const LF = 10
const CUT = '\u0000cut\u0000'

/** A line as bytes: `bytes.subarray(start, end)`, without its LF. `omitted` bytes were dropped after `LINE_HEAD_BYTES`. */
export type RawLine = {
  readonly bytes: Uint8Array
  readonly start: number
  readonly end: number
  /** 1-based, counted by LF alone. */
  readonly number: number
  readonly omitted: number
}

/** A line as a reader sees it. `at` is the time that the line itself tells, ISO 8601 in milliseconds, or null. */
export type CleanLine = {
  readonly number: number
  readonly text: string
  readonly at: string | null
  /** Where the line tells a span of time: when it began; `at` is when it ended. */
  readonly since?: string
  /** Job and step as `gh run view --log` puts them in front of every line. */
  readonly column?: { readonly job: string; readonly step: string }
}

/** Cuts a stream of chunks into lines. Holds at most `LINE_MAX_BYTES` of an unfinished line; chunk borders do not matter. */
export class LineSplitter {
  readonly #onLine: (line: RawLine) => void
  #held: Uint8Array[] = []
  #heldBytes = 0
  #omitted = 0
  #number = 0
  #totalBytes = 0

  constructor(onLine: (line: RawLine) => void) {
    this.#onLine = onLine
  }

  get totalLines(): number {
    return this.#number
  }

  get totalBytes(): number {
    return this.#totalBytes
  }

  push(chunk: Uint8Array): void {
    this.#totalBytes += chunk.length
    let start = 0
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, start)) {
      if (this.#held.length > 0) {
        this.#hold(chunk.subarray(start, end))
        this.#release()
      } else if (end - start > LINE_MAX_BYTES) {
        this.#hold(chunk.subarray(start, end))
        this.#release()
      } else {
        this.#number += 1
        this.#onLine({ bytes: chunk, start, end, number: this.#number, omitted: 0 })
      }
      start = end + 1
    }
    // A copy, since the caller may reuse its buffer; of a long rest `#hold` keeps a copy of both ends only.
    const rest = chunk.subarray(start)
    if (rest.length > 0) this.#hold(rest.length > 2 * LINE_MAX_BYTES ? rest : rest.slice())
  }

  /** Hands out the last line where the stream does not end with LF. */
  end(): void {
    if (this.#held.length > 0) this.#release()
  }

  #hold(piece: Uint8Array): void {
    this.#held.push(piece)
    this.#heldBytes += piece.length
    if (this.#heldBytes > 2 * LINE_MAX_BYTES) this.#compact()
  }

  /** Keeps head and tail of what is held; only what lies between them is ever dropped, so the outcome is that of the whole line. */
  #compact(): void {
    const whole = join(this.#held, this.#heldBytes)
    this.#held = [whole]
    if (whole.length <= LINE_MAX_BYTES) return
    const kept = new Uint8Array(LINE_MAX_BYTES)
    kept.set(whole.subarray(0, LINE_HEAD_BYTES))
    kept.set(whole.subarray(whole.length - LINE_TAIL_BYTES), LINE_HEAD_BYTES)
    this.#omitted += whole.length - LINE_MAX_BYTES
    this.#held = [kept]
    this.#heldBytes = LINE_MAX_BYTES
  }

  #release(): void {
    this.#compact()
    const bytes = this.#held[0] ?? new Uint8Array(0)
    this.#number += 1
    this.#onLine({ bytes, start: 0, end: bytes.length, number: this.#number, omitted: this.#omitted })
    this.#held = []
    this.#heldBytes = 0
    this.#omitted = 0
  }
}

function join(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = pieces
  if (pieces.length === 1 && only) return only
  const whole = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

/** GitHub puts the time in front of every line: 28 characters and a space. */
const TIMESTAMP = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3})\d{0,4}Z ?/
/** `gh run view --log` puts job and step in front, with tabs, and then the time. */
const GH_PREFIX =
  /^(?<job>[^\t]{1,200})\t(?<step>[^\t]{1,200})\t\uFEFF?(?<at>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3})\d{0,4}Z ?/

/** Colours and cursor moves (CSI), titles and links (OSC), other escapes: ECMA-48. */
const ESCAPES = /\u001b\[[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)|\u001b[ -/]*[0-Z\\^-~]/g
/** C0 without tab, DEL, C1, and byte order marks, which stand inside where files were concatenated. */
const CONTROLS = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\uFEFF]/g

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** Cleans one line: invalid UTF-8 becomes U+FFFD, of a line rewritten with CR only the last writing stays, controls go. */
export function toCleanLine(raw: RawLine): CleanLine {
  let text = decodeBytes(raw)
  if (text.includes('\u001b')) text = text.replace(ESCAPES, '')
  const stamped = TIMESTAMP.exec(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text)
  if (stamped) text = text.slice(stamped[0].length + (text.charCodeAt(0) === 0xfeff ? 1 : 0))
  const prefix = !stamped && text.includes('\t') ? GH_PREFIX.exec(text) : null
  if (prefix) text = text.slice(prefix[0].length)
  const told = stamped ? { at: `${stamped[1]}Z` } : prefix ? toColumn(prefix) : toldTime(text)
  if (text.includes('\r')) text = lastWriting(text)
  if (raw.omitted > 0) text = text.replace(CUT, cutMarker(raw.omitted))
  text = text.replace(CONTROLS, '').trimEnd()
  return { number: raw.number, text: shorten(text), ...told }
}

function toColumn({ groups }: RegExpExecArray): Omit<CleanLine, 'number' | 'text'> {
  const { job = '', step = '', at = '' } = groups ?? {}
  return { at: `${at}Z`, column: { job, step } }
}

/** The text that failure shapes are tried on: without job, step, logger and compose prefixes, and without colours whose ESC was lost. */
export function toBody(text: string): string {
  let body = text.length > TEXT_MAX_CHARS / 2 ? text.slice(0, TEXT_MAX_CHARS / 2) : text
  if (body.includes('^[[')) body = body.replace(/\^\[\[[0-9;]*[A-Za-z]/g, '')
  return body.replace(LOGGER_PREFIX, '')
}

const LOGGER_PREFIX =
  /^(?:\[info\] |\s*\[(?:javac|junit\w*|java|exec|groovyc|scalac?)\] |#\d+ (?:\d+\.\d+ )?|[\w.-]+ +\| |##\[error\]|nl(?= {2}|\*\* |❌|$))/

function decodeBytes(raw: RawLine): string {
  if (raw.omitted === 0) return decoder.decode(raw.bytes.subarray(raw.start, raw.end))
  const head = decoder.decode(raw.bytes.subarray(raw.start, raw.start + LINE_HEAD_BYTES))
  return head + CUT + decoder.decode(raw.bytes.subarray(raw.start + LINE_HEAD_BYTES, raw.end))
}

function lastWriting(text: string): string {
  const writings = text.split('\r')
  return writings.findLast((writing) => writing.trim() !== '') ?? ''
}

function cutMarker(bytes: number): string {
  return ` [... ${bytes} bytes cut ...] `
}

function shorten(text: string): string {
  if (text.length <= TEXT_MAX_CHARS) return text
  const head = TEXT_MAX_CHARS - TEXT_TAIL_CHARS
  const cut = text.length - TEXT_MAX_CHARS
  return `${text.slice(0, head)} [... ${cut} characters cut ...] ${text.slice(-TEXT_TAIL_CHARS)}`.toWellFormed()
}
