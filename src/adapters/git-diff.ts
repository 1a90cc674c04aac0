// Reads what `git diff-tree` prints: the list of changed files, and their patches one by one.
import type { FileChange } from '../core/records.ts'
import type { ByteStream } from '../ports.ts'

/** GitHub leaves out patches of this order, too. What is shown in an entry is a few dozen lines. */
const MAX_PATCH_CHARS = 128 * 1024

export type ChangedFile = Omit<FileChange, 'patch'> & {
  /** How many patches git prints for it: a file that became a symlink, or the other way round, is removed and added. */
  readonly patches: 1 | 2
}

/** GitHub's words for git's letters. Copies are not looked for. */
const STATUSES: Readonly<Record<string, string>> = { A: 'added', D: 'removed', M: 'modified', R: 'renamed' }

/**
 * Reads the output of `--raw --numstat -z`. First a `:modes ids R087 NUL old NUL new NUL` for each file, then in the same order a
 * `12 TAB 3 TAB path NUL`, or `1 TAB 0 TAB NUL old NUL new NUL` where it was renamed. <https://git-scm.com/docs/git-diff-tree#_raw_output_format>
 */
export function parseChanges(output: string): readonly ChangedFile[] {
  const fields = output.split('\0').values()
  const take = () => fields.next().value ?? ''
  const files: ChangedFile[] = []
  const lineCounts: { additions: number; deletions: number }[] = []
  for (const field of fields) {
    const letter = /^:.* ([A-Z])\d*$/.exec(field)?.[1]
    const counts = /^(\d+|-)\t(\d+|-)\t(.*)$/s.exec(field)
    if (letter !== undefined) {
      const previousPath = letter === 'R' ? take() : null
      const status = STATUSES[letter] ?? 'modified'
      files.push({ path: take(), previousPath, status, additions: 0, deletions: 0, patches: letter === 'T' ? 2 : 1 })
    } else if (counts !== null) {
      if (counts[3] === '') {
        take()
        take()
      }
      // A binary file has dashes for numbers.
      lineCounts.push({ additions: Number(counts[1]) || 0, deletions: Number(counts[2]) || 0 })
    }
  }
  return files.map((file, index) => ({ ...file, ...lineCounts[index] }))
}

/** The patches of a `--patch` output in their order, without file headers; null for a file without text changes and a very large one. */
export async function* splitPatches(output: ByteStream): AsyncGenerator<string | null> {
  let patch: string[] | null = null
  let chars = 0
  for await (const line of linesOf(output)) {
    // Every line of a hunk starts with a sign, so this can only be git's own.
    if (line.startsWith('diff --git ')) {
      if (patch !== null) yield toPatch(patch, chars)
      patch = []
      chars = 0
    } else if (patch !== null && (patch.length > 0 || line.startsWith('@@ '))) {
      chars += line.length + 1
      if (chars <= MAX_PATCH_CHARS) patch.push(line)
    }
  }
  if (patch !== null) yield toPatch(patch, chars)
}

function toPatch(lines: readonly string[], chars: number): string | null {
  return lines.length > 0 && chars <= MAX_PATCH_CHARS ? lines.join('\n') : null
}

/** Lines as git means them, ended by LF alone; a line longer than a patch may be is cut there, which its patch will not survive. */
async function* linesOf(output: ByteStream): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of output) {
    const [first = '', ...others] = decoder.decode(chunk, { stream: true }).split('\n')
    if (rest.length <= MAX_PATCH_CHARS) rest += first
    for (const line of others) {
      yield rest
      rest = line
    }
  }
  if (rest !== '') yield rest
}
