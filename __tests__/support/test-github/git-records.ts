// Reads commits and their changes out of a repository with git's plumbing, as records without GitHub's dressing.
import { type BareRepository, EMPTY_TREE } from './bare-repository.ts'

export type Signature = { readonly name: string; readonly email: string; readonly date: string }

export type CommitRecord = {
  readonly sha: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly author: Signature
  readonly committer: Signature
  readonly message: string
}

export type ChangeRecord = {
  readonly path: string
  readonly previousPath: string | null
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed'
  readonly additions: number
  readonly deletions: number
  /** The new blob; the old one where the file is gone. */
  readonly sha: string
  /** Hunks only, as GitHub gives them; null where there are none. */
  readonly patch: string | null
}

export type TreeRecord = {
  readonly mode: string
  readonly type: 'blob' | 'tree' | 'commit'
  readonly sha: string
  readonly size: number | null
  readonly path: string
}

const FORMAT = '%H%n%T%n%P%n%an%n%ae%n%at%n%cn%n%ce%n%ct%n%B%x00'
const STATUS: Readonly<Record<string, ChangeRecord['status']>> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  C: 'copied',
  T: 'changed',
}

/** Commits that `git log` lists for these arguments, in its order. */
export async function readLog(git: BareRepository, args: readonly string[]): Promise<CommitRecord[]> {
  const output = await git.git(['log', `--format=${FORMAT}`, ...args])
  return output.split('\0\n').flatMap((block) => (block === '' ? [] : [toCommitRecord(block.replace(/\0$/, ''))]))
}

/** The commits with these ids; what is not there is left out. */
export async function readCommits(git: BareRepository, shas: readonly string[]): Promise<Map<string, CommitRecord>> {
  if (shas.length === 0) return new Map()
  const commits = await readLog(git, ['--no-walk=unsorted', '--ignore-missing', ...new Set(shas), '--'])
  return new Map(commits.map((commit) => [commit.sha, commit]))
}

/** What differs between two commits; `from` null is the empty tree. */
export async function readChanges(git: BareRepository, from: string | null, to: string): Promise<ChangeRecord[]> {
  const range = ['-r', '-M', from ?? EMPTY_TREE, to]
  const [summary, patches] = await Promise.all([
    git.git(['diff-tree', '--raw', '--numstat', '--no-abbrev', '-z', ...range]),
    git.git(['diff-tree', '-p', '--full-index', ...range]),
  ])
  const hunks = patches.split(/^(?=diff --git )/m).map((text) => /^@@ .*/ms.exec(text)?.[0].replace(/\n$/, '') ?? null)
  const fields = summary.split('\0')
  const raw: Omit<ChangeRecord, 'additions' | 'deletions' | 'patch'>[] = []
  const counts: [number, number][] = []
  let at = 0
  while (at < fields.length) {
    const field = fields[at++] ?? ''
    const listed = /^:\d+ \d+ (\w+) (\w+) ([A-Z])/.exec(field)
    const counted = /^(\d+|-)\t(\d+|-)\t(.*)$/s.exec(field)
    if (listed !== null) {
      const [, before = '', after = '', letter = ''] = listed
      const moves = letter === 'R' || letter === 'C'
      const first = fields[at++] ?? ''
      const path = moves ? (fields[at++] ?? '') : first
      const sha = letter === 'D' ? before : after
      raw.push({ path, previousPath: moves ? first : null, status: STATUS[letter] ?? 'changed', sha })
    } else if (counted !== null) {
      // A binary file counts `-`; a renamed one has its two paths in the next two fields.
      counts.push([Number(counted[1]) || 0, Number(counted[2]) || 0])
      if (counted[3] === '') at += 2
    }
  }
  let patchIndex = 0
  return raw.map((change, index) => {
    const [additions = 0, deletions = 0] = counts[index] ?? []
    const patch = hunks[patchIndex] ?? null
    // A change of type (a file becomes a symlink) is printed as a removal and an addition.
    patchIndex += change.status === 'changed' ? 2 : 1
    return { ...change, additions, deletions, patch }
  })
}

/** Entries of a tree, with those of its subtrees where asked for. */
export async function readTree(git: BareRepository, tree: string, recursive: boolean): Promise<TreeRecord[]> {
  const output = await git.git(['ls-tree', '-z', '-l', ...(recursive ? ['-r', '-t'] : []), tree])
  return output.split('\0').flatMap((line) => {
    const [, mode = '', type = '', sha = '', size = '', path = ''] =
      /^(\d+) (\w+) (\w+) +(\S+)\t(.*)$/s.exec(line) ?? []
    if (type !== 'blob' && type !== 'tree' && type !== 'commit') return []
    return [{ mode, type, sha, size: size === '-' ? null : Number(size), path }]
  })
}

/** Commits reachable from `head` and not from `base`. */
export async function countAhead(git: BareRepository, base: string, head: string): Promise<number> {
  return Number(await git.git(['rev-list', '--count', `${base}..${head}`]))
}

function toCommitRecord(block: string): CommitRecord {
  const [sha = '', tree = '', parents = '', an = '', ae = '', at = '', cn = '', ce = '', ct = '', ...message] =
    block.split('\n')
  return {
    sha,
    tree,
    parents: parents.split(' ').filter(Boolean),
    author: { name: an, email: ae, date: toTime(at) },
    committer: { name: cn, email: ce, date: toTime(ct) },
    message: message.join('\n').trimEnd(),
  }
}

/** Seconds since 1970 -> ISO 8601 in UTC, without milliseconds, as GitHub writes it. */
function toTime(seconds: string): string {
  return new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z')
}
