// What is on the journal's shelf: the base branch, and the entries that are in its folder already. Read once, beside the gathering.
import { readEndComment } from './core/entry/end-comment.ts'
import { UserError } from './core/failure.ts'
import type { PastEntry } from './core/records.ts'
import type { JournalRepository, ReadFrontMatter, TreeEntry } from './ports.ts'

export type Shelf = {
  readonly baseBranch: string
  readonly baseCommit: string
  /** The journal folder's tree entries and those on the way to it. */
  readonly entries: readonly TreeEntry[]
  /** File names in the folder. */
  readonly names: readonly string[]
  readonly pastEntries: readonly PastEntry[]
}

/** Entries that are read: one request's worth, the newest. */
const MAX_PAST_ENTRIES = 50

/** Reads the shelf in three requests at most. Throws UserError where the base branch does not exist. */
export async function readShelf(
  place: { baseBranch: string; directory: string },
  ports: { repository: JournalRepository; readFrontMatter: ReadFrontMatter },
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
  const texts =
    newest.length === 0 ? new Map<string, string>() : await ports.repository.readTexts(newest.map(({ sha }) => sha))
  return {
    baseBranch,
    baseCommit,
    entries,
    names: files.map(({ path }) => path.slice(directory.length + 1)),
    pastEntries: newest.flatMap(({ path, sha }) => toPastEntry(path, texts.get(sha), ports.readFrontMatter)),
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
        title: /^# (.+)$/m.exec(content)?.[1]?.trim() ?? path,
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
