// Decides, on bytes and without decoding, which lines could matter: those that contain one of the shapes' needles.
// Wu and Manber, "A fast algorithm for multi-pattern searching" (1994), with blocks of two bytes, blind to ASCII case.

const BLOCK_BYTES = 2
const PREFIX_BYTES = 3
const FOLD = new Uint8Array(256).map((_, byte) => (byte >= 65 && byte <= 90 ? byte + 32 : byte))

type Entry = { readonly bytes: Uint8Array; readonly ids: readonly number[] }

export type Sieve = {
  /** Ids of the needles that occur in `bytes[start, end)`, each once, in the order of first sight. The array is reused by the next call. */
  readonly scan: (bytes: Uint8Array, start: number, end: number) => readonly number[]
}

/** Builds a sieve for lower-case needles of at least three bytes; a needle's id is its position. Throws RangeError on a shorter one. */
export function toSieve(needles: readonly string[]): Sieve {
  const byNeedle = new Map<string, number[]>()
  for (const [id, needle] of needles.entries()) {
    const ids = byNeedle.get(needle) ?? []
    ids.push(id)
    byNeedle.set(needle, ids)
  }
  const longest = PREFIX_BYTES - BLOCK_BYTES + 1
  const shift = new Uint8Array(65_536).fill(longest)
  const buckets = new Map<number, Entry[]>()
  const encoder = new TextEncoder()
  for (const [needle, ids] of byNeedle) {
    const bytes = encoder.encode(needle)
    if (bytes.length < PREFIX_BYTES)
      throw new RangeError(`the needle "${needle}" is shorter than ${PREFIX_BYTES} bytes`)
    for (let at = BLOCK_BYTES; at <= PREFIX_BYTES; at += 1) {
      const block = ((bytes[at - 2] ?? 0) << 8) | (bytes[at - 1] ?? 0)
      shift[block] = Math.min(shift[block] ?? 0, PREFIX_BYTES - at)
    }
    const last = ((bytes[PREFIX_BYTES - 2] ?? 0) << 8) | (bytes[PREFIX_BYTES - 1] ?? 0)
    const bucket = buckets.get(last) ?? []
    bucket.push({ bytes, ids })
    buckets.set(last, bucket)
  }
  const found: number[] = []
  const seen = new Uint32Array(needles.length)
  let round = 0

  function verify(bytes: Uint8Array, from: number, end: number, bucket: readonly Entry[]): void {
    for (const entry of bucket) {
      const length = entry.bytes.length
      if (from + length > end) continue
      let same = 0
      while (same < length && FOLD[bytes[from + same] ?? 0] === entry.bytes[same]) same += 1
      if (same < length) continue
      for (const id of entry.ids) {
        if (seen[id] === round) continue
        seen[id] = round
        found.push(id)
      }
    }
  }

  function scan(bytes: Uint8Array, start: number, end: number): readonly number[] {
    found.length = 0
    round += 1
    let at = start + PREFIX_BYTES - 1
    while (at < end) {
      const block = ((FOLD[bytes[at - 1] ?? 0] ?? 0) << 8) | (FOLD[bytes[at] ?? 0] ?? 0)
      const step = shift[block] ?? 0
      if (step > 0) {
        at += step
        continue
      }
      const bucket = buckets.get(block)
      if (bucket) verify(bytes, at - PREFIX_BYTES + 1, end, bucket)
      at += 1
    }
    return found
  }
  return { scan }
}
