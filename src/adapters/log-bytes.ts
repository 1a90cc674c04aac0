// What the first bytes of a file say it is, and text in UTF-16 turned into UTF-8. Decides nothing about lines.
import { describeFailure, PortFailure } from '../core/failure.ts'
import type { ByteStream } from '../ports.ts'

/** How much of a log is looked at to tell what it is. */
const HEAD_BYTES = 64 * 1024

/**
 * Share of control characters from which a file is no text. Compressed and compiled data has 9 % of them (24 of 256 byte values) or
 * more; logs have none or, where a program printed a few NULs, far less than this.
 */
const MAX_CONTROL_SHARE = 0.05

/** In ASCII text every other byte of UTF-16 is NUL; text with other scripts in it has fewer. */
const MIN_UTF16_NUL_SHARE = 0.4

export type LogFormat = 'empty' | 'archive' | 'gzip' | 'binary' | 'utf-8' | 'utf-16le' | 'utf-16be'

/** Tells from the first bytes what a file holds. A few NULs do not make a log binary; a head of nothing but white space is empty. */
export function recogniseLog(head: Uint8Array): LogFormat {
  if (startsWith(head, [0x50, 0x4b, 0x03, 0x04]) || startsWith(head, [0x50, 0x4b, 0x05, 0x06])) return 'archive'
  if (startsWith(head, [0x1f, 0x8b])) return 'gzip'
  if (startsWith(head, [0xff, 0xfe])) return 'utf-16le'
  if (startsWith(head, [0xfe, 0xff])) return 'utf-16be'
  const text = startsWith(head, [0xef, 0xbb, 0xbf]) ? head.subarray(3) : head
  if (text.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d))) return 'empty'
  return recogniseUtf16(text) ?? (controlShare(text) > MAX_CONTROL_SHARE ? 'binary' : 'utf-8')
}

/** Windows PowerShell's `>` writes UTF-16; everything behind this adapter reads UTF-8. The byte order mark is dropped. */
export async function* toUtf8(source: ByteStream, encoding: 'utf-16le' | 'utf-16be'): ByteStream {
  const decoder = new TextDecoder(encoding)
  const encoder = new TextEncoder()
  for await (const chunk of source) yield encoder.encode(decoder.decode(chunk, { stream: true }))
  yield encoder.encode(decoder.decode())
}

/** The same bytes; what goes wrong on the way becomes a PortFailure that names the log. */
export async function* guarded(source: ByteStream, name: string): ByteStream {
  try {
    yield* source
  } catch (failure) {
    throw new PortFailure(`${name} could not be read to its end: ${describeFailure(failure)}`, {
      status: null,
      cause: failure,
    })
  }
}

/** The first bytes of a stream, which is closed then. */
export async function readHead(source: ByteStream): Promise<Uint8Array> {
  const read: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of source) {
    read.push(chunk)
    bytes += chunk.byteLength
    if (bytes >= HEAD_BYTES) break
  }
  return Buffer.concat(read)
}

/** The first bytes of a stream that can be read only once, and all of it as it was. */
export async function peek(source: ByteStream): Promise<{ head: Uint8Array; whole: ByteStream }> {
  const rest = source[Symbol.asyncIterator]()
  const read: Uint8Array[] = []
  for (let bytes = 0; bytes < HEAD_BYTES; ) {
    const next = await rest.next()
    if (next.done) break
    read.push(next.value)
    bytes += next.value.byteLength
  }
  async function* whole(): ByteStream {
    yield* read.splice(0)
    yield* { [Symbol.asyncIterator]: () => rest }
  }
  return { head: Buffer.concat(read), whole: whole() }
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte)
}

function recogniseUtf16(head: Uint8Array): LogFormat | null {
  const nuls = { even: 0, odd: 0 }
  for (const [index, byte] of head.entries()) if (byte === 0) nuls[index % 2 === 0 ? 'even' : 'odd']++
  const enough = (head.byteLength / 2) * MIN_UTF16_NUL_SHARE
  if (nuls.odd > enough && nuls.even === 0) return 'utf-16le'
  if (nuls.even > enough && nuls.odd === 0) return 'utf-16be'
  return null
}

/** Control characters that no log writes: all of C0 but bell, backspace, white space and escape. */
function controlShare(bytes: Uint8Array): number {
  let controls = 0
  for (const byte of bytes) if (byte < 0x07 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)) controls++
  return controls / bytes.byteLength
}
