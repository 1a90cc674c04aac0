// An entry as it is found: its lines, and what its comment says was there when it was verified.
import { type EndComment, readEndComment } from '../entry/end-comment.ts'
import { type EntryLine, toEntryLines } from '../verify/file/entry-lines.ts'

export type StoredEntry = {
  readonly lines: readonly EntryLine[]
  /** Lines that are not blank, without the comment: they are compared with its rows. */
  readonly rows: readonly EntryLine[]
  /** Null for an entry that was written by hand, or whose comment cannot be read. */
  readonly comment: EndComment | null
  /** The line that opens the comment; the last line where there is none. */
  readonly commentLine: number
  /** True where there is a comment of ours that cannot be read. */
  readonly isCommentBroken: boolean
  /** The text above the comment, as its digest was made of it. */
  readonly text: string
  /** What people wrote below the comment. */
  readonly below: string
}

const OPENING = '<!-- journal-writer\n'
const CLOSING = '\n-->\n'

/** Text of a file -> the entry. Line ends of Windows and a byte order mark do not count: a checkout may have added them. */
export function toStoredEntry(file: string): StoredEntry {
  const entry = file.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  const lines = toEntryLines(entry)
  const { found, below } = findComment(entry)
  if (found === null) {
    const isCommentBroken = entry.includes(OPENING)
    return {
      lines,
      rows: lines.filter(isRow),
      comment: null,
      commentLine: lines.length,
      isCommentBroken,
      text: entry,
      below,
    }
  }
  const first = countLines(found.text) + 1
  const last = countLines(entry.slice(0, entry.length - below.length))
  return {
    lines,
    rows: lines.filter((line) => isRow(line) && (line.number < first || line.number > last)),
    comment: found.comment,
    commentLine: first,
    isCommentBroken: false,
    text: found.text,
    below,
  }
}

/** People write at the end of a file: then the comment is no longer the last thing in it. */
function findComment(entry: string): { found: ReturnType<typeof readEndComment>; below: string } {
  const found = readEndComment(entry)
  const start = entry.lastIndexOf(OPENING)
  const end = start < 0 ? -1 : entry.indexOf(CLOSING, start)
  if (found !== null || end < 0) return { found, below: '' }
  const close = end + CLOSING.length
  return { found: readEndComment(entry.slice(0, close)), below: entry.slice(close) }
}

function isRow({ text }: EntryLine): boolean {
  return text.trim() !== ''
}

function countLines(text: string): number {
  return text.split('\n').length - 1
}
