// A git checkout on this machine: where it is, and its commits in the same words in which GitHub gives them.
import { stat } from 'node:fs/promises'
import { describeFailure, PortFailure, UserError } from '../core/failure.ts'
import type { Commit, Comparison, FileChange } from '../core/records.ts'
import type { LocalRepository, RecordedHistory } from '../ports.ts'
import { GitCommand } from './git-command.ts'
import { type ChangedFile, parseChanges, splitPatches } from './git-diff.ts'
import { systemCode } from './system-error.ts'

/** As many files as GitHub lists of a comparison. <https://docs.github.com/en/rest/commits/commits#compare-two-commits> */
const MAX_FILES = 300
/** Full and abbreviated ids, of SHA-1 and SHA-256. Everything else is refused before git could take it for an option or a range. */
const SHA = /^[0-9a-f]{4,64}$/i

const GIVE_A_CHECKOUT = 'Give a folder of a git checkout after --repo.'

const DIFF_OPTIONS = ['-r', '--no-commit-id', '--find-renames', '--no-ext-diff', '--no-textconv', '--no-color']

/** Opens the repository that holds `dir`. Throws UserError `not-a-repository` where there is none, or no git. */
export async function openRepository(dir: string): Promise<LocalRepository & RecordedHistory> {
  await refuseMissing(dir)
  const root = await readTopFolder(dir)
  const git = new GitCommand(root)
  const [origin, branch] = await Promise.all([
    git.find(['remote', 'get-url', 'origin']),
    git.find(['symbolic-ref', '--short', '--quiet', 'HEAD']),
  ])
  return new GitRepository(git, { root, webUrl: origin === null ? null : toWebUrl(origin), branch })
}

const WEB_REMOTE = /^(?<scheme>https?):\/\/(?:[^/]*@)?(?<host>[^/@]+)\/(?<path>.+)$/i
const SSH_REMOTE = /^(?:ssh|git):\/\/(?:[^/]*@)?(?<host>[^/:@]+)(?::\d+)?\/(?<path>.+)$/i
/** `git@host:owner/name`. A single letter before the colon is a drive of Windows. */
const SCP_REMOTE = /^(?:[^/@:]*@)?(?<host>[^/:@]{2,}):(?!\/\/)\/?(?<path>.+)$/

/** `git@host:owner/name.git`, `ssh://`, `git://` and `https://` addresses as a web address without credentials; null for all others. */
export function toWebUrl(remote: string): string | null {
  const found = WEB_REMOTE.exec(remote) ?? SSH_REMOTE.exec(remote) ?? SCP_REMOTE.exec(remote)
  const { scheme = 'https', host = '', path = '' } = found?.groups ?? {}
  const name = path.replace(/\/+$/, '').replace(/\.git$/i, '')
  if (!/^[\w.-]+(:\d+)?$/.test(host) || !/^[\w.~-]+(\/[\w.~-]+)+$/.test(name)) return null
  // GitHub takes SSH on port 443 under this name. <https://docs.github.com/en/authentication/troubleshooting-ssh/using-ssh-over-the-https-port>
  return `${scheme}://${host}/${name}`.replace(/^https:\/\/ssh\.github\.com\//, 'https://github.com/')
}

class GitRepository implements LocalRepository, RecordedHistory {
  readonly root: string
  readonly webUrl: string | null
  readonly branch: string | null
  readonly #git: GitCommand

  constructor(git: GitCommand, place: { root: string; webUrl: string | null; branch: string | null }) {
    this.#git = git
    this.root = place.root
    this.webUrl = place.webUrl
    this.branch = place.branch
  }

  async hasCommit(sha: string): Promise<boolean> {
    return SHA.test(sha) && (await this.#git.find(['cat-file', '-t', `${sha}^{commit}`])) !== null
  }

  async findCommitAt(at: string | null): Promise<string | null> {
    const head = await this.#git.find(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'])
    if (head === null || at === null) return head
    const seconds = Math.floor(Date.parse(at) / 1000)
    if (Number.isNaN(seconds)) throw new PortFailure(`${at} is not a time`, { status: null })
    return this.#git.find(['rev-list', '-1', `--min-age=${seconds}`, '--end-of-options', head, '--'])
  }

  async isShallow(): Promise<boolean> {
    return (await this.#git.find(['rev-parse', '--is-shallow-repository'])) === 'true'
  }

  async findCommit(sha: string): Promise<'on-a-branch' | 'on-no-branch' | 'missing'> {
    if (!(await this.hasCommit(sha))) return 'missing'
    const id = await this.#git.find(['rev-parse', '--verify', '--quiet', `${sha}^{commit}`])
    const refs = ['for-each-ref', '--count=1', '--format=%(refname)', `--contains=${id}`]
    if ((await this.#git.find(refs)) !== null) return 'on-a-branch'
    // A detached HEAD is no ref.
    return (await this.#git.find(['merge-base', `${id}`, 'HEAD'])) === id ? 'on-a-branch' : 'on-no-branch'
  }

  async listChanges(base: string | null, head: string): Promise<readonly FileChange[]> {
    const lacking = await this.#findLacking(base === null ? [head] : [base, head])
    if (lacking !== null) throw new PortFailure(`there is no commit ${lacking} here`, { status: null })
    const from = base === null ? await this.#readFirstParent(head) : await this.#git.find(['merge-base', base, head])
    if (base !== null && from === null)
      throw new PortFailure(`${base} and ${head} have no commit in common`, { status: null })
    if (from !== null && !(await this.hasCommit(from)))
      throw new PortFailure(`the parent of ${head} is not here`, { status: null })
    return (await this.#readChanges(from, head)).files
  }

  async #findLacking(shas: readonly string[]): Promise<string | null> {
    for (const sha of shas) if (!(await this.hasCommit(sha))) return sha
    return null
  }

  async readFile(path: string, ref: string): Promise<string> {
    if (!SHA.test(ref)) throw new PortFailure(`${ref} is not the id of a commit`, { status: null })
    return this.#git.read(['cat-file', 'blob', `${ref}:${path}`])
  }

  async findTimeOf(path: string): Promise<string | null> {
    return this.#git.find(['log', '-1', '--format=%cI', '--', `:(top,literal)${path}`])
  }

  /** `isCut` where there are more files than GitHub would list, or where a shallow clone lacks the parent (then there are no files). */
  async readCommit(sha: string): Promise<Comparison> {
    if (!(await this.hasCommit(sha))) throw new PortFailure(`there is no commit ${sha} here`, { status: null })
    const [commit, parent] = await Promise.all([this.#readMetadata(sha), this.#readFirstParent(sha)])
    const isComplete = parent === null || (await this.hasCommit(parent))
    const { files, isCut } = isComplete ? await this.#readChanges(parent, commit.sha) : { files: [], isCut: true }
    return { commits: [commit], files, totalCommits: 1, isCut, url: commit.url }
  }

  /** From a commit to another; from nothing where the first is null. */
  async #readChanges(from: string | null, to: string): Promise<{ files: readonly FileChange[]; isCut: boolean }> {
    const trees = from === null ? ['--root', '--end-of-options', to] : ['--end-of-options', from, to]
    const changed = await this.#listChanges(trees)
    return { files: await this.#withPatches(changed.slice(0, MAX_FILES), trees), isCut: changed.length > MAX_FILES }
  }

  async #readMetadata(sha: string): Promise<Commit> {
    const wanted = ['--encoding=UTF-8', '--format=%H%x00%ct%x00%an%x00%B']
    const shown = await this.#git.read(['show', '-s', ...wanted, '--end-of-options', `${sha}^{commit}`])
    const [id = sha, seconds = '', name = '', message = ''] = shown.split('\0')
    return {
      sha: id,
      message: message.trimEnd(),
      at: seconds === '' ? null : new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z'),
      author: name === '' ? null : { login: name, isBot: name.endsWith('[bot]') },
      url: this.webUrl === null ? null : `${this.webUrl}/commit/${id}`,
    }
  }

  /** From the commit itself: what `git log` calls a parent is what a shallow clone still has. */
  async #readFirstParent(sha: string): Promise<string | null> {
    const [headers = ''] = (await this.#git.read(['cat-file', 'commit', sha])).split('\n\n', 1)
    return /^parent ([0-9a-f]+)$/m.exec(headers)?.[1] ?? null
  }

  async #listChanges(trees: readonly string[]): Promise<readonly ChangedFile[]> {
    const listing = ['diff-tree', ...DIFF_OPTIONS, '-z', '--raw', '--numstat', ...trees, '--']
    return parseChanges(await this.#git.read(listing))
  }

  async #withPatches(changed: readonly ChangedFile[], trees: readonly string[]): Promise<readonly FileChange[]> {
    if (changed.length === 0) return []
    const wanted = changed.reduce((sum, file) => sum + file.patches, 0)
    const patches: (string | null)[] = []
    const printed = this.#git.stream(['diff-tree', ...DIFF_OPTIONS, '--patch', ...trees, '--'])
    for await (const patch of splitPatches(printed)) {
      patches.push(patch)
      if (patches.length === wanted) break
    }
    return changed.map(({ patches: count, ...file }) => {
      const own = patches.splice(0, count).filter((patch) => patch !== null)
      return { ...file, patch: own.length > 0 ? own.join('\n') : null }
    })
  }
}

async function refuseMissing(dir: string): Promise<void> {
  try {
    if ((await stat(dir)).isDirectory()) return
  } catch (failure) {
    const why = systemCode(failure) === 'ENOENT' ? 'does not exist' : `cannot be opened: ${describeFailure(failure)}`
    throw notARepository(`${dir} ${why}.`, GIVE_A_CHECKOUT, failure)
  }
  throw notARepository(`${dir} is not a folder.`, GIVE_A_CHECKOUT)
}

async function readTopFolder(dir: string): Promise<string> {
  try {
    return (await new GitCommand(dir).read(['rev-parse', '--show-toplevel'])).replace(/\r?\n$/, '')
  } catch (failure) {
    const said = describeFailure(failure)
    if (said.includes('spawn git ENOENT'))
      throw notARepository('git was not found.', 'Install git, or leave out --repo.', failure)
    if (said.includes('dubious ownership'))
      throw notARepository(
        `${dir} belongs to another user, and git refuses to read it.`,
        `If you trust it: git config --global --add safe.directory "${dir}"`,
        failure,
      )
    if (said.includes('must be run in a work tree'))
      throw notARepository(
        `${dir} has no working tree: it is a bare repository, or inside .git.`,
        GIVE_A_CHECKOUT,
        failure,
      )
    if (said.includes('not a git repository'))
      throw notARepository(`${dir} is not in a git repository.`, GIVE_A_CHECKOUT, failure)
    throw notARepository(`${dir} cannot be read with git: ${said}.`, GIVE_A_CHECKOUT, failure)
  }
}

function notARepository(message: string, hint: string, cause?: unknown): UserError {
  return new UserError('not-a-repository', message, { hint, cause })
}
