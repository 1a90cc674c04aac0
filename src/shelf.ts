// What is on the journal's shelf: the base branch, and the entries that are in its folder already. Read once, beside the gathering.
import { readEndComment } from './core/entry/end-comment.ts'
import type { Gap } from './core/evidence.ts'
import { UserError } from './core/failure.ts'
import type { PastEntry } from './core/records.ts'
import { orGap } from './gather/gaps.ts'
import type { Console, JournalRepository, ReadFrontMatter, TreeEntry } from './ports.ts'

export type Shelf = {
  readonly baseBranch: string
  readonly baseCommit: string
  /** The journal folder's tree entries and those on the way to it. */
  readonly entries: readonly TreeEntry[]
  /** File names in the folder. */
  readonly names: readonly string[]
  readonly pastEntries: readonly PastEntry[]
  readonly gaps: readonly Gap[]
}

/** Entries that are read: one request's worth, the newest. */
const MAX_PAST_ENTRIES = 50

const NO_TEXTS: ReadonlyMap<string, string> = new Map()

/** Reads the shelf in three requests at most. Throws UserError where the base branch does not exist. */
export async function readShelf(
  place: { baseBranch: string; directory: string },
  ports: { repository: JournalRepository; readFrontMatter: ReadFrontMatter; console: Console },
): Promise<Shelf> {
  const { baseBranch, directory } = place
  const baseCommit = await ports.repository.readBranch(baseBranch)
  if (baseCommit === null)
    throw new UserError('no-base-branch', `The repository has no branch ${baseBranch} to add an entry to.`, {
      hint: 'Push a first commit to it.',
    })
  const entries = await ports.repository.readFolder(baseCommit, directory)
  const files = entries.filter(
    ({ path, mode }) => path.startsWith(`${directory}/`) && path.endsWith('.md') && mode.startsWith('100'),
  )
  const newest = files.toSorted((a, b) => b.path.localeCompare(a.path)).slice(0, MAX_PAST_ENTRIES)
  const gaps: Gap[] = []
  const read = newest.length === 0 ? NO_TEXTS : ports.repository.readTexts(newest.map(({ sha }) => sha))
  const texts =
    (await orGap(Promise.resolve(read), 'the earlier entries', { gaps, console: ports.console })) ?? NO_TEXTS
  return {
    baseBranch,
    baseCommit,
    entries,
    names: files.map(({ path }) => path.slice(directory.length + 1)),
    pastEntries: newest.flatMap(({ path, sha }) => toPastEntry(path, texts.get(sha), ports.readFrontMatter)),
    gaps,
  }
}

/** A file that is no entry, or whose front matter cannot be read, is not a past entry; it is left alone like any other file. */
function toPastEntry(path: string, text: string | undefined, readFrontMatter: ReadFrontMatter): readonly PastEntry[] {
  if (text === undefined) return []
  try {
    const { data, content } = readFrontMatter(text)
    const comment = readEndComment(text)?.comment
    return [
      {
        path,
        title: toPlainTitle(/^# (.+)$/m.exec(content)?.[1] ?? path),
        date: String(data['date'] ?? ''),
        severity: String(data['severity'] ?? ''),
        tags: Array.isArray(data['tags']) ? data['tags'].map(String) : [],
        fingerprint: comment?.fingerprint ?? null,
        incidentKey: comment?.key ?? null,
      },
    ]
  } catch (unreadable) {
    if (unreadable instanceof UserError) return []
    throw unreadable
  }
}

/** The title of an entry without the Markdown that it was written with. */
function toPlainTitle(markdown: string): string {
  return markdown
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
    .replaceAll('`', '')
    .trim()
}
