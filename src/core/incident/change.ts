// Which part of a change a reader should see: the files that the error names, then workflow files, then the small ones. The rest is counted.
import type { Evidence, EvidenceBook, RawEvidence, Trust } from '../evidence.ts'
import type { Comparison, FileChange } from '../records.ts'

export type DiffExhibit = {
  readonly file: FileChange
  readonly evidence: Evidence
  /** How the error points at the file: it names it, or it is the failure of the file's own test. Null where it does neither. */
  readonly relation: 'named' | 'tested' | null
}

/** What the evidence that lists all files is called. */
export const FILE_LIST_TITLE = 'Changed files'

/** Diffs that become evidence. */
const MAX_DIFFS = 8
/** Lines of one diff that become evidence. */
const MAX_DIFF_LINES = 80

const LOCK_FILE =
  /(^|\/)(package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|Cargo\.lock|Gemfile\.lock|poetry\.lock|uv\.lock|Pipfile\.lock|composer\.lock|go\.sum|flake\.lock|mix\.lock|Podfile\.lock|Package\.resolved|packages\.lock\.json)$/
const GENERATED =
  /(^|\/)(dist|build|vendor|third_party|node_modules|generated|__snapshots__)\/|\.(min\.(js|css)|map|snap|pb\.go|g\.dart)$|_pb2\.py$/

/** Why the diff of a file is not shown; null where it is. */
export function whyNotShown(file: FileChange): string | null {
  if (LOCK_FILE.test(file.path)) return 'lock file'
  if (GENERATED.test(file.path)) return 'generated'
  if (file.patch === null) return file.additions + file.deletions === 0 ? 'binary or renamed' : 'too large'
  return null
}

/** True where the error text names the file, by its path or by its name and a line. */
export function isNamedBy(errorText: string, path: string): boolean {
  if (errorText.includes(path)) return true
  const name = path.split('/').at(-1) ?? path
  // A bare name counts only where a line number or a quote makes it a place, since names such as index.js are everywhere.
  return (
    name.length > 3 &&
    new RegExp(`(^|[\\s("'/\\\\])${escapePattern(name)}(:\\d+|\\(\\d+|", line \\d+)`, 'm').test(errorText)
  )
}

/** Names of test files by the conventions of their tools: the group is what they test. */
const TEST_FILES = [
  /\b([\w-]{1,80})[.-](?:test|spec)\.[cm]?[jt]sx?\b/g,
  /\btest_(\w{1,80})\.py\b/g,
  /\b(\w{1,80})_(?:test|spec)\.(?:py|go|rb|exs|dart|cc|cpp)\b/g,
  /\b(\w{1,80}?)(?:Tests?|IT|Spec)\.(?:java|kt|scala|groovy|cs|swift|php)\b/g,
]

/** What the test files are called after that an error text names, in lower case: `total` for `total.test.js`. */
export function toTestSubjects(errorText: string): ReadonlySet<string> {
  const names = TEST_FILES.flatMap((pattern) => [...errorText.matchAll(pattern)].map(([, subject = '']) => subject))
  return new Set(names.map((name) => name.toLowerCase()))
}

/** The name of a file without folders and ending, in lower case. */
function toStem(path: string): string {
  return (path.split('/').at(-1) ?? '').replace(/\.\w+$/, '').toLowerCase()
}

/** File changes -> the diffs worth showing, most telling first; after what the error points to come the files that are `suspects`. */
export function toDiffExhibits(
  files: readonly FileChange[],
  {
    errorText,
    book,
    suspects,
    most = MAX_DIFFS,
    trust = 'member',
  }: {
    errorText: string
    book: EvidenceBook
    suspects?: ReadonlySet<string>
    /** Diffs that become evidence. */
    most?: number
    trust?: Trust
  },
): readonly DiffExhibit[] {
  const subjects = toTestSubjects(errorText)
  const relate = (path: string): DiffExhibit['relation'] =>
    isNamedBy(errorText, path) ? 'named' : subjects.has(toStem(path)) ? 'tested' : null
  const isWorth = (path: string) => suspects?.has(path) || path.startsWith('.github/workflows/')
  const rank = ({ file, relation }: { file: FileChange; relation: DiffExhibit['relation'] }) =>
    relation === 'named' ? 0 : relation === 'tested' ? 1 : isWorth(file.path) ? 2 : 3
  return files
    .filter((file) => whyNotShown(file) === null)
    .map((file) => ({ file, relation: relate(file.path) }))
    .toSorted((a, b) => rank(a) - rank(b) || sizeOf(a.file) - sizeOf(b.file))
    .slice(0, most)
    .map((chosen) => ({ ...chosen, evidence: book.add({ ...fromDiff(chosen.file), trust }) }))
}

/** All files of a change as one piece of evidence: a line a file, with its size. */
export function toFileList(comparison: Comparison): RawEvidence {
  return {
    kind: 'diff',
    title: FILE_LIST_TITLE,
    url: comparison.url,
    at: null,
    actor: null,
    trust: 'member',
    lines: comparison.files.map((file) => {
      const why = whyNotShown(file)
      return `${file.path} (+${file.additions} −${file.deletions})${why === null ? '' : `, ${why}`}`
    }),
  }
}

function fromDiff(file: FileChange): RawEvidence {
  const lines = (file.patch ?? '').split('\n')
  return {
    kind: 'diff',
    title: file.path,
    url: null,
    at: null,
    actor: null,
    trust: 'member',
    lines: lines.slice(0, MAX_DIFF_LINES),
    cut: { before: 0, after: Math.max(0, lines.length - MAX_DIFF_LINES) },
  }
}

function sizeOf(file: FileChange): number {
  return file.additions + file.deletions
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
