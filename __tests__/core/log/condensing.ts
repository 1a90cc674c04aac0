// What tests of the condenser share: a log as text goes in, the excerpt comes out.
import { type CondenseOptions, condenseLog, type LogExcerpt } from '../../../src/core/log/condense.ts'

const encoder = new TextEncoder()

export async function* piecesOf(bytes: Uint8Array, pieceBytes: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.slice(at, at + pieceBytes)
}

export async function condense(log: string, options: Partial<CondenseOptions> = {}): Promise<LogExcerpt> {
  const bytes = encoder.encode(log)
  return condenseLog(piecesOf(bytes, 65_536), { maxBytes: 8_192, ...options })
}

export function linesOf(excerpt: LogExcerpt) {
  return excerpt.blocks.flatMap((block) => block.lines)
}

export function primaryOf(excerpt: LogExcerpt): string | undefined {
  return linesOf(excerpt).find((line) => line.number === excerpt.primary[0])?.text
}

/** A job log as GitHub writes it: a time on every line, one second apart. */
export function githubLog(...lines: readonly string[]): string {
  const start = Date.UTC(2026, 0, 2, 3, 4, 5)
  return lines
    .map((line, index) => `${new Date(start + index * 1_000).toISOString().slice(0, 23)}0000Z ${line}\n`)
    .join('')
}
