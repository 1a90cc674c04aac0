// What a person at a terminal sees: results on standard output, everything else on standard error, and nothing that moves the cursor.
import type { Console } from '../ports.ts'

const CLEAR_LINE = '\r\u001B[2K'
const RESET = '\u001B[0m'
const COLOURS = { red: '\u001B[31m', yellow: '\u001B[33m', grey: '\u001B[90m' } as const

/** Where a terminal does not tell its width. */
const DEFAULT_COLUMNS = 80

/** As much of a stream as is used here: `process.stdout` and `process.stderr` have it. */
export type TextStream = { write(text: string): unknown; readonly isTTY?: boolean; readonly columns?: number }

export interface Terminal extends Console {
  /** What the program is doing: one line on standard error that the next one replaces. Shown only at a terminal. */
  info(line: string): void
  /** A line on standard error that stays. */
  warning(line: string): void
  /** What went wrong and what to do, on standard error. Line ends are kept. */
  error(text: string): void
  /** The result: text on standard output with a line end. Byte for byte, unless a terminal shows it. */
  print(text: string): void
  /** Takes the line of `info` away. */
  clear(): void
}

/** `environment` is asked for NO_COLOR (<https://no-color.org>) and TERM. */
export function openTerminal(
  streams: { out: TextStream; err: TextStream },
  environment: Readonly<Record<string, string | undefined>>,
): Terminal {
  const { out, err } = streams
  const isShown = err.isTTY === true && environment['TERM'] !== 'dumb'
  const isColoured = isShown && !environment['NO_COLOR']
  let hasLine = false

  const paint = (colour: keyof typeof COLOURS, text: string) =>
    isColoured ? `${COLOURS[colour]}${text}${RESET}` : text
  const clear = () => {
    if (hasLine) err.write(CLEAR_LINE)
    hasLine = false
  }
  const complain = (label: string, text: string) => {
    clear()
    err.write(`${label} ${toHarmless(text)}\n`)
  }
  return {
    clear,
    info: (line) => {
      if (!isShown) return
      const shown = toWidth(toHarmless(line.replace(/\s+/g, ' ')), (err.columns || DEFAULT_COLUMNS) - 1)
      err.write(`${CLEAR_LINE}${paint('grey', shown)}`)
      hasLine = true
    },
    warning: (line) => complain(paint('yellow', 'warning:'), line),
    error: (text) => complain(paint('red', 'error:'), text),
    print: (text) => {
      clear()
      out.write(`${out.isTTY === true ? toHarmless(text) : text}\n`)
    },
  }
}

/**
 * Text that cannot move the cursor, change colours or reverse its own order: control characters but tab and line feed, and the
 * characters that set the direction of text, are written as escapes (`\x1b`, `\u202e`).
 */
export function toHarmless(text: string): string {
  return text.replace(/[\0-\x08\x0B-\x1F\x7F-\x9F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g, (character) => {
    const code = character.charCodeAt(0)
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`
  })
}

/** As much as fits in one line; a character outside Latin scripts counts as two, since it may be that wide. */
function toWidth(text: string, columns: number): string {
  let width = 0
  let kept = ''
  for (const character of text) {
    width += (character.codePointAt(0) ?? 0) < 0x300 ? 1 : 2
    if (width > columns) return kept
    kept += character
  }
  return kept
}
