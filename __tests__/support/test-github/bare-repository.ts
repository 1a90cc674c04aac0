// A bare git repository in a temporary folder, worked by real git that reads nobody's configuration.
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer, text } from 'node:stream/consumers'

export type Person = { readonly name: string; readonly email: string }

/** Somebody whom GitHub knows: the no-reply address is what links a commit to a login. */
export const MONA: Person = { name: 'Mona Lisa', email: '583231+mona@users.noreply.github.com' }

/** What a path holds after a commit; `null` deletes it. A submodule is the id of a commit elsewhere. */
export type FileContent =
  | string
  | Uint8Array
  | { readonly executable: string }
  | { readonly symlink: string }
  | { readonly submodule: string }
  | null

export type CommitSpec = {
  readonly message?: string
  readonly files?: Readonly<Record<string, FileContent>>
  /** Default `main`. The commit follows the branch's newest one unless `parents` says otherwise. */
  readonly branch?: string
  readonly parents?: readonly string[]
  readonly author?: Person
  /** ISO 8601; of author and committer alike. */
  readonly date?: string
}

export type BareRepository = {
  readonly path: string
  /** Runs git; gives its standard output without the last line end. Throws with git's own words where it fails. */
  git(args: readonly string[], options?: GitOptions): Promise<string>
  /** Like `git`, for what is not text or may fail. */
  run(args: readonly string[], options?: GitOptions): Promise<GitResult>
  /** Makes commits in one go, oldest first; gives their ids. */
  commit(...commits: readonly CommitSpec[]): Promise<string[]>
  /** The commit that a branch or revision points to, or null. */
  resolve(revision: string): Promise<string | null>
  /** `show('journal/x:docs/journals/a.md')`: the text of a file as git has it. */
  show(object: string): Promise<string>
  /** Objects by id in one git process; what does not exist is left out. */
  readObjects(ids: readonly string[]): Promise<ReadonlyMap<string, GitObject>>
  remove(): Promise<void>
}

export type GitOptions = { readonly input?: string | Uint8Array; readonly env?: Readonly<Record<string, string>> }
export type GitResult = { readonly code: number | null; readonly stdout: Buffer; readonly stderr: string }
export type GitObject = { readonly type: 'blob' | 'tree' | 'commit' | 'tag'; readonly content: Buffer }

export const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'

const DEFAULT_DATE = '2026-03-02T08:00:00Z'

/** A new, empty bare repository whose HEAD names `defaultBranch`. */
export async function createBareRepository(defaultBranch: string): Promise<BareRepository> {
  const folder = await mkdtemp(join(tmpdir(), 'test-github-'))
  const path = join(folder, 'repository.git')

  async function run(args: readonly string[], options: GitOptions = {}): Promise<GitResult> {
    const child = spawn('git', args, {
      cwd: folder,
      env: {
        PATH: process.env['PATH'],
        HOME: folder,
        LC_ALL: 'C',
        GIT_DIR: path,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        ...options.env,
      },
    })
    // git may end before it has read everything; its exit code says so better than a broken pipe does.
    child.stdin.on('error', () => undefined)
    child.stdin.end(options.input ?? '')
    const ended = new Promise<number | null>((done, failed) => child.on('close', done).on('error', failed))
    const [stdout, stderr, code] = await Promise.all([buffer(child.stdout), text(child.stderr), ended])
    return { code, stdout, stderr }
  }

  async function git(args: readonly string[], options?: GitOptions): Promise<string> {
    const { code, stdout, stderr } = await run(args, options)
    if (code !== 0) throw new Error(`git ${args.join(' ')} failed (${code}): ${stderr.trim()}`)
    return stdout.toString('utf8').replace(/\n$/, '')
  }

  async function commit(...commits: readonly CommitSpec[]): Promise<string[]> {
    const known = new Set((await git(['for-each-ref', '--format=%(refname)'])).split('\n'))
    const seen = new Set<string>()
    const parts: (string | Uint8Array)[] = []
    for (const [index, spec] of commits.entries()) {
      const ref = `refs/heads/${spec.branch ?? defaultBranch}`
      const continues = seen.has(ref) || !known.has(ref) ? [] : [`${ref}^0`]
      parts.push(...toFastImport(spec, { ref, mark: index + 1, parents: spec.parents ?? continues }))
      seen.add(ref)
    }
    parts.push('done\n')
    const input = Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)))
    return (await git(['fast-import', '--quiet', '--force', '--done'], { input })).split('\n').filter(Boolean)
  }

  async function readObjects(ids: readonly string[]): Promise<ReadonlyMap<string, GitObject>> {
    const { stdout } = await run(['cat-file', '--batch'], { input: ids.map((id) => `${id}\n`).join('') })
    return parseBatch(stdout)
  }

  await git(['init', '--quiet', '--bare', '--template=', `--initial-branch=${defaultBranch}`, path])
  return {
    path,
    git,
    run,
    commit,
    readObjects,
    resolve: async (revision) => {
      const { code, stdout } = await run([
        'rev-parse',
        '--verify',
        '--quiet',
        '--end-of-options',
        `${revision}^{commit}`,
      ])
      return code === 0 ? stdout.toString().trim() : null
    },
    show: async (object) => (await run(['show', object])).stdout.toString('utf8'),
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

/** One commit in the language of `git fast-import`. https://git-scm.com/docs/git-fast-import */
function toFastImport(
  spec: CommitSpec,
  place: { ref: string; mark: number; parents: readonly string[] },
): (string | Uint8Array)[] {
  const { name, email } = spec.author ?? MONA
  const who = `${name} <${email}> ${Date.parse(spec.date ?? DEFAULT_DATE) / 1000} +0000`
  const parts: (string | Uint8Array)[] = [
    `commit ${place.ref}\nmark :${place.mark}\nauthor ${who}\ncommitter ${who}\n`,
    ...toData(spec.message ?? `Commit ${place.mark}`),
  ]
  for (const [index, parent] of place.parents.entries()) parts.push(`${index === 0 ? 'from' : 'merge'} ${parent}\n`)
  for (const [path, content] of Object.entries(spec.files ?? {})) {
    const quoted = `"${path.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`
    if (content === null) parts.push(`D ${quoted}\n`)
    else if (typeof content === 'string' || content instanceof Uint8Array)
      parts.push(`M 100644 inline ${quoted}\n`, ...toData(content))
    else if ('executable' in content) parts.push(`M 100755 inline ${quoted}\n`, ...toData(content.executable))
    else if ('symlink' in content) parts.push(`M 120000 inline ${quoted}\n`, ...toData(content.symlink))
    else parts.push(`M 160000 ${content.submodule} ${quoted}\n`)
  }
  parts.push(`\nget-mark :${place.mark}\n`)
  return parts
}

function toData(content: string | Uint8Array): (string | Uint8Array)[] {
  return [`data ${Buffer.byteLength(content)}\n`, content, '\n']
}

/** `<id> <type> <size>`, a line end, that many bytes, a line end; or `<id> missing`. */
function parseBatch(output: Buffer): Map<string, GitObject> {
  const objects = new Map<string, GitObject>()
  let at = 0
  while (at < output.length) {
    const lineEnd = output.indexOf('\n', at)
    const [id = '', type = '', size = '0'] = output.toString('utf8', at, lineEnd).split(' ')
    at = lineEnd + 1
    if (type !== 'blob' && type !== 'tree' && type !== 'commit' && type !== 'tag') continue
    objects.set(id, { type, content: output.subarray(at, at + Number(size)) })
    at += Number(size) + 1
  }
  return objects
}
