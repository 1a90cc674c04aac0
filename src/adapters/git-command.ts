// Runs the system's git to read one repository: without a shell, a pager, the network, or a program that a configuration names.
import { execFile, spawn } from 'node:child_process'
import { describeFailure, PortFailure } from '../core/failure.ts'
import type { ByteStream } from '../ports.ts'

/** A message or a list of changed files fits many times; diffs are streamed. */
const MAX_OUTPUT_BYTES = 64 * 1024 ** 2
/** A call that takes longer than this waits for something that will not come. */
const TIMEOUT_MS = 60_000

const SETTINGS = [
  'core.fsmonitor=false',
  'core.quotePath=false',
  'diff.external=',
  'log.showSignature=false',
  // A partial clone would fetch what it lacks.
  'protocol.allow=never',
]
const GLOBAL_OPTIONS = ['--no-pager', ...SETTINGS.flatMap((setting) => ['-c', setting])]

/** Git sets these for its hooks. They would lead away from the folder that was asked for, or change what a diff looks like. */
const INHERITED_VARIABLES = new Set([
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_COMMON_DIR',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_NAMESPACE',
  'GIT_PREFIX',
  'GIT_EXTERNAL_DIFF',
  'GIT_DIFF_OPTS',
])

/** Git in one folder. Every method throws PortFailure where git cannot be started, takes too long or says no. */
export class GitCommand {
  readonly #dir: string

  constructor(dir: string) {
    this.#dir = dir
  }

  /** What git prints on standard output. */
  read(args: readonly string[]): Promise<string> {
    const options = { ...this.#options(), encoding: 'utf8', maxBuffer: MAX_OUTPUT_BYTES } as const
    return new Promise((resolve, reject) => {
      execFile('git', [...GLOBAL_OPTIONS, ...args], options, (failure, stdout, stderr) => {
        if (failure === null) resolve(stdout)
        else reject(toPortFailure(args, stderr.trim() || failure.message, failure))
      })
    })
  }

  /** The same without the line end, or null where git says no or nothing. */
  async find(args: readonly string[]): Promise<string | null> {
    try {
      return (await this.read(args)).replace(/\r?\n$/, '') || null
    } catch (failure) {
      if (failure instanceof PortFailure) return null
      throw failure
    }
  }

  /** Output of any size. Whoever stops reading stops git. */
  async *stream(args: readonly string[]): ByteStream {
    const child = spawn('git', [...GLOBAL_OPTIONS, ...args], {
      ...this.#options(),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const complaints: Buffer[] = []
    child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk))
    const ended = new Promise<number | Error | null>((resolve) => {
      child.once('error', resolve)
      child.once('close', resolve)
    })
    try {
      yield* child.stdout
      const end = await ended
      if (end !== 0)
        throw typeof end === 'object' && end !== null ? end : new Error(Buffer.concat(complaints).toString())
    } catch (failure) {
      throw toPortFailure(args, describeFailure(failure), failure)
    } finally {
      child.kill()
    }
  }

  #options() {
    const inherited = Object.entries(process.env).filter(([name]) => !INHERITED_VARIABLES.has(name))
    const own = { LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1' }
    return {
      cwd: this.#dir,
      env: { ...Object.fromEntries(inherited), ...own },
      timeout: TIMEOUT_MS,
      windowsHide: true,
    }
  }
}

function toPortFailure(args: readonly string[], reason: string, cause: unknown): PortFailure {
  return new PortFailure(`git ${args[0]} failed: ${reason}`, { status: null, cause })
}
