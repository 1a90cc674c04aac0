// Decides, on bytes and without decoding, which lines could matter: those that contain one of the shapes' needles.
// Wu and Manber, "A fast algorithm for multi-pattern searching" (1994), with blocks of two bytes, blind to ASCII case.

const BLOCK_BYTES = 2
const PREFIX_BYTES = 3
const HASH_MASK = 0xffff
/** Lower-case for ASCII letters, itself for every other byte. */
const FOLD = new Uint8Array(256).map((_, byte) => (byte >= 65 && byte <= 90 ? byte + 32 : byte))

type Entry = { readonly bytes: Uint8Array; readonly ids: readonly number[] }

export type Sieve = {
  /** Ids of the needles that occur in `bytes[start, end)`, each once, in the order of first sight. The array is reused by the next call. */
  readonly scan: (bytes: Uint8Array, start: number, end: number) => readonly number[]
}

/** Builds a sieve for lower-case needles of at least three bytes; a needle's id is its position. Throws RangeError on a shorter one. */
export function toSieve(needles: readonly string[]): Sieve {
  const shift = new Uint8Array(HASH_MASK + 1).fill(PREFIX_BYTES - BLOCK_BYTES + 1)
  /** Which bucket a prefix of three bytes leads to; 0 for none. */
  const bucketOf = new Uint16Array(HASH_MASK + 1)
  const buckets: Entry[][] = [[]]
  for (const { bytes, ids } of toEntries(needles)) {
    for (let at = BLOCK_BYTES; at <= PREFIX_BYTES; at += 1) {
      const block = ((bytes[at - 2] ?? 0) << 8) | (bytes[at - 1] ?? 0)
      shift[block] = Math.min(shift[block] ?? 0, PREFIX_BYTES - at)
    }
    const hash = hashOf(bytes[0] ?? 0, bytes[1] ?? 0, bytes[2] ?? 0)
    if (bucketOf[hash] === 0) bucketOf[hash] = buckets.push([]) - 1
    buckets[bucketOf[hash] ?? 0]?.push({ bytes, ids })
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
    round = (round + 1) >>> 0
    let at = start + PREFIX_BYTES - 1
    while (at < end) {
      const middle = FOLD[bytes[at - 1] as number] as number
      const last = FOLD[bytes[at] as number] as number
      const step = shift[(middle << 8) | last] as number
      if (step > 0) {
        at += step
        continue
      }
      const bucket = bucketOf[hashOf(FOLD[bytes[at - 2] as number] as number, middle, last)] as number
      if (bucket > 0) verify(bytes, at - PREFIX_BYTES + 1, end, buckets[bucket] ?? [])
      at += 1
    }
    return found
  }
  return { scan }
}

function hashOf(first: number, middle: number, last: number): number {
  return ((first << 11) ^ (first << 3) ^ (middle << 6) ^ last) & HASH_MASK
}

/** Each distinct needle once, with the ids of all that share it. */
function toEntries(needles: readonly string[]): readonly Entry[] {
  const encoder = new TextEncoder()
  const byNeedle = new Map<string, number[]>()
  for (const [id, needle] of needles.entries()) {
    const ids = byNeedle.get(needle)
    if (ids) ids.push(id)
    else byNeedle.set(needle, [id])
  }
  return [...byNeedle].map(([needle, ids]) => {
    const bytes = encoder.encode(needle)
    if (bytes.length < PREFIX_BYTES)
      throw new RangeError(`the needle "${needle}" is shorter than ${PREFIX_BYTES} bytes`)
    return { bytes, ids }
  })
}
