// Evidence that is read again: which of it stands in git, what its lines are there, and what it means where they are not the same.
import { type Address, parseAddress } from '../entry/address.ts'
import type { EndComment, SentenceRecord, Source } from '../entry/end-comment.ts'
import { digestLines } from '../entry/provenance.ts'
import { toCount } from '../facts.ts'
import { FILE_LIST_TITLE, toFileList } from '../incident/change.ts'
import { toMessageLines } from '../incident/text.ts'
import type { Commit, FileChange } from '../records.ts'
import type { Remark } from './remark.ts'

/** What came of reading a source again. */
export type Reading =
  | { readonly source: Source; readonly kind: 'matches' | 'differs' | 'elsewhere' }
  /** A commit that this repository had, and that nothing leads to any more. */
  | { readonly source: Source; readonly kind: 'gone'; readonly sha: string }
  | { readonly source: Source; readonly kind: 'not-at-hand'; readonly why: string }

/** The commits that have to be there for a source to be read. */
export function commitsOf(address: Address): readonly string[] {
  switch (address.kind) {
    case 'commit':
    case 'file':
      return [address.sha]
    case 'diff':
      return address.base === null ? [address.head] : [address.base, address.head]
    case 'elsewhere':
      return []
  }
}

/** What git says at an address. */
export type GitRecord =
  | { readonly kind: 'commit'; readonly commits: readonly Commit[] }
  | { readonly kind: 'diff'; readonly files: readonly FileChange[] }
  | { readonly kind: 'file'; readonly lines: readonly string[] }

/** A record as the lines that a source was made of, were it made now. */
export function toTexts(record: GitRecord, source: Source, address: Address): readonly string[] {
  switch (record.kind) {
    case 'commit':
      return record.commits.flatMap(({ message, sha }) => [...toMessageLines(message), sha])
    case 'diff': {
      const isList = address.kind === 'diff' && address.path === null
      return (isList ? listFiles(record.files) : (record.files[0]?.patch?.split('\n') ?? [])).slice(0, source.lines)
    }
    case 'file':
      return address.kind === 'file' ? record.lines.slice(address.from - 1, address.to) : []
  }
}

function listFiles(files: readonly FileChange[]): readonly string[] {
  const { lines } = toFileList({ files, commits: [], totalCommits: 0, isCut: false, url: null })
  return lines.map((line) => (typeof line === 'string' ? line : line.text))
}

/** True where the lines are those that the source was made of. */
export function isSame(source: Source, texts: readonly string[], sha256: (text: string) => string): boolean {
  const address = parseAddress(source)
  const title = address.kind === 'diff' && address.path === null ? FILE_LIST_TITLE : ''
  return digestLines({ kind: source.kind, title, lines: texts.map((text) => ({ text })) }, sha256) === source.digest
}

/** Readings -> what to say of them. What could not be read is one remark for each reason; what cannot ever be is none. */
export function toSourceRemarks(
  readings: readonly Reading[],
  comment: EndComment,
  { lineOf, commentLine }: { lineOf: (row: number) => number; commentLine: number },
): readonly Remark[] {
  const missing = new Map<string, number>()
  for (const reading of readings)
    if (reading.kind === 'not-at-hand') missing.set(reading.why, (missing.get(reading.why) ?? 0) + 1)
  const broken = readings.flatMap((reading): readonly Remark[] => {
    if (reading.kind !== 'gone' && reading.kind !== 'differs') return []
    const { id } = reading.source
    const resting = comment.sentences.filter((sentence) => restsOn(sentence, id))
    const row = resting[0]?.row ?? comment.fences.find(({ from }) => from.startsWith(`${id}.`))?.row
    const used =
      resting.length === 0 ? 'it is shown here' : `${toCount(resting.length, 'sentence rests', 'sentences rest')} on it`
    return [
      {
        line: row === undefined ? commentLine : lineOf(row),
        level: 'error',
        message: `${describe(reading.source)} no longer matches: ${toReason(reading)}; ${used}`,
      },
    ]
  })
  const notes = [...missing].map(
    ([why, count]): Remark => ({
      line: commentLine,
      level: 'note',
      message: `${toCount(count, 'piece')} of evidence could not be read again: ${why}`,
    }),
  )
  return [...broken, ...notes]
}

/** True where a sentence cites a source: as a whole, or a line of it. */
export function restsOn({ cites }: SentenceRecord, id: string): boolean {
  return cites.some((cite) => cite === id || cite.startsWith(`${id}.`))
}

function toReason(reading: Reading): string {
  if (reading.kind === 'gone') return `no branch or tag leads to commit ${reading.sha.slice(0, 7)} any more`
  return 'its lines are others than those that were cited'
}

function describe(source: Source): string {
  const address = parseAddress(source)
  switch (address.kind) {
    case 'commit':
      return `the message of commit ${address.sha.slice(0, 7)} (${source.id})`
    case 'diff':
      return `${address.path === null ? 'the list of changed files' : `the change of ${address.path}`} in ${address.head.slice(0, 7)} (${source.id})`
    case 'file':
      return `${address.path} at ${address.sha.slice(0, 7)} (${source.id})`
    case 'elsewhere':
      return source.id
  }
}
