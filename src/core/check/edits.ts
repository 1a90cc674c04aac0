// What people changed since an entry was verified: its lines against the digests in its comment, and its sentences one by one.
import { digestOf, digestRow, type SentenceRecord } from '../entry/end-comment.ts'
import { toCount } from '../facts.ts'
import type { EntryLine } from '../verify/file/entry-lines.ts'
import type { Remark } from './remark.ts'
import type { StoredEntry } from './stored.ts'

type Sha256 = (text: string) => string

/** Lines that stand in the place of others: the old ones as rows of the comment (0-based), the new ones as lines of the file. */
type Hunk = { readonly rows: readonly number[]; readonly lines: readonly EntryLine[]; readonly at: number }

export type Edits = {
  readonly remarks: readonly Remark[]
  /** Sentences of the comment that still stand, word for word. */
  readonly standing: readonly SentenceRecord[]
  /** The line of the file where a row of the comment (from 1) is now, or was. */
  readonly lineOf: (row: number) => number
}

/** More pairs of lines than this are not aligned: then all that lies between the equal ends counts as changed. */
const MAX_PAIRS = 4_000_000

/** An entry with its comment -> what was edited. Without a comment there is nothing to compare with. */
export function findEdits({ comment, rows, commentLine }: StoredEntry, sha256: Sha256): Edits {
  if (comment === null) return { remarks: [], standing: [], lineOf: () => commentLine }
  const before = comment.lines
  const now = rows.map(({ text }) => digestRow(text, sha256))
  const pairs = align(before, now)
  const hunks = toHunks(pairs, { before, rows, commentLine })
  const lines = new Map(pairs.map(([row, index]) => [row, rows[index]?.number ?? commentLine]))
  for (const hunk of hunks)
    for (const [index, row] of hunk.rows.entries()) lines.set(row, hunk.lines[index]?.number ?? hunk.at)
  const lineOf = (row: number) => lines.get(row - 1) ?? commentLine
  const textAt = new Map(rows.map(({ number, text }) => [number, text]))
  const standing = findStanding(comment.sentences, {
    own: (row) => textAt.get(lineOf(row)) ?? '',
    changed: hunks.flatMap((hunk) => hunk.lines.map(({ text }) => text)),
    sha256,
  })
  const gone = comment.sentences.filter((sentence) => !standing.includes(sentence)).map(({ row }) => row - 1)
  return { remarks: hunks.map((hunk) => toRemark(hunk, gone)), standing, lineOf }
}

type Place = {
  readonly before: readonly string[]
  readonly rows: readonly EntryLine[]
  readonly commentLine: number
}

/** What lies between two pairs of equal lines, where anything does. */
function toHunks(pairs: readonly (readonly [number, number])[], { before, rows, commentLine }: Place): readonly Hunk[] {
  const ends = [...pairs, [before.length, rows.length] as const]
  let [row, index] = [0, 0]
  return ends.flatMap(([nextRow, nextIndex]) => {
    const hunk = {
      rows: Array.from({ length: nextRow - row }, (_, offset) => row + offset),
      lines: rows.slice(index, nextIndex),
      at: rows[index]?.number ?? commentLine,
    }
    row = nextRow + 1
    index = nextIndex + 1
    return hunk.rows.length + hunk.lines.length === 0 ? [] : [hunk]
  })
}

/** `gone` has the row of each sentence that no longer stands. */
function toRemark({ rows, lines, at }: Hunk, gone: readonly number[]): Remark {
  const what = toWhat(rows.length, lines)
  if (rows.length > 0 && lines.some(({ kind }) => kind === 'fence'))
    return { line: at, level: 'warning', message: `${what}, in a block that was copied from the evidence` }
  const lost = gone.filter((row) => rows.includes(row)).length
  const without =
    lost === 0 ? '' : `; ${toCount(lost, 'verified sentence is', 'verified sentences are')} no longer there`
  return { line: at, level: 'note', message: `${what}${without}` }
}

function toWhat(old: number, lines: readonly EntryLine[]): string {
  const last = lines.at(-1)?.number
  const until = lines.length < 2 ? '' : ` (down to line ${last})`
  if (old === 0) return `${toCount(lines.length, 'line was', 'lines were')} added by people${until}`
  if (lines.length === 0) return `${toCount(old, 'line was', 'lines were')} taken out here by people`
  if (old === lines.length) return `${toCount(old, 'line was', 'lines were')} changed by people${until}`
  return `${toCount(lines.length, 'line stands', 'lines stand')} in the place of ${old}, changed by people${until}`
}

/** Sentences by their digest: in the line where they stood, else in any line that was changed. */
function findStanding(
  sentences: readonly SentenceRecord[],
  { own, changed, sha256 }: { own: (row: number) => string; changed: readonly string[]; sha256: Sha256 },
): readonly SentenceRecord[] {
  const missing = sentences.filter(
    (sentence) => !listDigests(own(sentence.row), [sentence.chars], sha256).has(sentence.digest),
  )
  const lengths = [...new Set(missing.map(({ chars }) => chars))]
  const moved = new Set(changed.flatMap((text) => [...listDigests(text, lengths, sha256)]))
  const lost = new Set(missing.filter(({ digest }) => !moved.has(digest)))
  return sentences.filter((sentence) => !lost.has(sentence))
}

/** Digests of everything in a line that begins and ends a word and has one of the lengths. */
function listDigests(text: string, lengths: readonly number[], sha256: Sha256): ReadonlySet<string> {
  const starts = [0, ...[...text.matchAll(/\s/g)].map(({ index }) => index + 1)]
  return new Set(
    starts.flatMap((start) =>
      lengths
        .filter(
          (chars) => chars > 0 && start + chars <= text.length && !/[\p{L}\p{N}]/u.test(text.charAt(start + chars)),
        )
        .map((chars) => digestOf(text.slice(start, start + chars), sha256)),
    ),
  )
}

/** Pairs of equal items of two lists, as many as fit in order: what is equal at both ends first, then the longest common subsequence. */
function align(before: readonly string[], now: readonly string[]): readonly (readonly [number, number])[] {
  let head = 0
  while (head < before.length && head < now.length && before[head] === now[head]) head += 1
  let tail = 0
  while (tail < before.length - head && tail < now.length - head && before.at(-1 - tail) === now.at(-1 - tail))
    tail += 1
  const middle = { before: before.slice(head, before.length - tail), now: now.slice(head, now.length - tail) }
  const inner = middle.before.length * middle.now.length > MAX_PAIRS ? [] : alignMiddle(middle.before, middle.now)
  return [
    ...Array.from({ length: head }, (_, index) => [index, index] as const),
    ...inner.map(([row, index]) => [row + head, index + head] as const),
    ...Array.from({ length: tail }, (_, index) => [before.length - tail + index, now.length - tail + index] as const),
  ]
}

function alignMiddle(before: readonly string[], now: readonly string[]): readonly (readonly [number, number])[] {
  const width = now.length + 1
  const common = new Uint32Array((before.length + 1) * width)
  const at = (row: number, index: number) => common[row * width + index] ?? 0
  for (let row = before.length - 1; row >= 0; row -= 1)
    for (let index = now.length - 1; index >= 0; index -= 1)
      common[row * width + index] =
        before[row] === now[index] ? at(row + 1, index + 1) + 1 : Math.max(at(row + 1, index), at(row, index + 1))
  const pairs: (readonly [number, number])[] = []
  let [row, index] = [0, 0]
  while (row < before.length && index < now.length) {
    if (before[row] === now[index]) pairs.push([row++, index++])
    else if (at(row + 1, index) >= at(row, index + 1)) row += 1
    else index += 1
  }
  return pairs
}
