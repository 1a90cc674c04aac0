// Runs the built action the way a runner does: a process of its own, a clean environment, and files for what it hands back.
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { parse } from 'yaml'
import { REPOSITORY_ID } from './test-github/templates.ts'
import type { TestGitHub } from './test-github.ts'
import type { Json } from './webhook-events.ts'

export type ActionRun = {
  readonly github: TestGitHub
  /** `workflow_run`, `issues` ... */
  readonly eventName: string
  readonly event: Json
  /** As written under `with:`. Those that are left out have the defaults of `action.yml`. */
  readonly inputs?: Readonly<Record<string, string>>
  /** Added to the environment, or taken out of it where undefined. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** After this time the process is killed. */
  readonly timeoutMs?: number
  /** Folder with `action.yml` and `dist/action.js`: the project's unless given. */
  readonly root?: string
}

export type ActionResult = {
  /** Null where the process was killed. */
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
  readonly outputs: Readonly<Record<string, string>>
  /** The Markdown of the job summary. */
  readonly summary: string
  /** Largest resident set of the process; null where it was killed. */
  readonly peakMemoryBytes: number | null
}

type ActionMetadata = { readonly inputs?: Readonly<Record<string, { readonly default?: unknown } | null>> }

const PROJECT = resolve(import.meta.dirname, '../..')
const DEFAULT_TIMEOUT_MS = 25_000
const KIB = 1024

/**
 * Writes the peak memory into a file when the process ends. Not `maxRSS`, where the kernel has it better: that one includes the
 * memory of the process that started this one. https://man7.org/linux/man-pages/man5/proc_pid_status.5.html
 */
const MEMORY_PROBE = `
import { readFileSync, writeFileSync } from 'node:fs'
const file = process.argv.pop()
process.on('exit', () => {
  let peak = process.resourceUsage().maxRSS
  try { peak = Number(/VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]) } catch {}
  writeFileSync(file, String(peak))
})`

/** Starts `dist/action.js` with this event and these inputs, and waits for its end. Throws on inputs that `action.yml` does not have. */
export async function runAction(options: ActionRun): Promise<ActionResult> {
  const root = options.root ?? PROJECT
  const folder = await mkdtemp(join(tmpdir(), 'runner-'))
  const file = (name: string) => join(folder, name)
  try {
    await Promise.all([
      writeFile(file('event.json'), JSON.stringify(options.event)),
      ...['output', 'summary', 'state', 'env', 'path', 'memory'].map((name) => writeFile(file(name), '')),
    ])
    const environment = {
      ...(await toInputVariables(root, options)),
      ...(await toRunnerVariables(options, folder)),
      ...options.env,
    }
    const probe = `data:text/javascript,${encodeURIComponent(MEMORY_PROBE)}`
    const child = spawn(process.execPath, ['--import', probe, join(root, 'dist/action.js'), file('memory')], {
      cwd: folder,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
      killSignal: 'SIGKILL',
    })
    const ended = new Promise<number | null>((done, failed) => child.on('close', done).on('error', failed))
    const [exitCode, stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)])
    const read = (name: string) => readFile(file(name), 'utf8')
    return {
      exitCode,
      stdout,
      stderr,
      outputs: parseFileCommands(await read('output')),
      summary: await read('summary'),
      peakMemoryBytes: Number(await read('memory')) * KIB || null,
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * `name=value` lines and `name<<delimiter` blocks, read as the runner does. Throws where the runner would.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#multiline-strings
 */
export function parseFileCommands(content: string): Record<string, string> {
  const values: Record<string, string> = {}
  const lines = content.split(/\r?\n/)
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    if (line === '') continue
    const [, plainName, plain, blockName, delimiter] = /^(?:((?:(?!<<)[^=])+)=(.*)|([^=]+?)<<(.+))$/s.exec(line) ?? []
    if (plainName !== undefined) values[plainName] = plain ?? ''
    else if (blockName !== undefined && delimiter !== undefined) {
      const end = lines.indexOf(delimiter, at + 1)
      if (end === -1) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`)
      values[blockName] = lines.slice(at + 1, end).join('\n')
      at = end
    } else throw new Error(`Invalid format '${line}'`)
  }
  return values
}

async function toInputVariables(root: string, { github, inputs = {} }: ActionRun): Promise<Record<string, string>> {
  const metadata: ActionMetadata = parse(await readFile(join(root, 'action.yml'), 'utf8'))
  const declared = metadata.inputs ?? {}
  const unknown = Object.keys(inputs).filter((name) => !(name in declared))
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}`)
  return Object.fromEntries(
    Object.entries(declared).map(([name, input]) => [
      // https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax#inputs
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      inputs[name] ?? evaluate(String(input?.default ?? ''), github),
    ]),
  )
}

/** The expressions that defaults may hold. */
function evaluate(value: string, github: TestGitHub): string {
  return value.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
    if (expression === 'github.token') return github.token
    throw new Error(`no value for the expression ${expression} in action.yml`)
  })
}

/** https://docs.github.com/actions/reference/workflows-and-actions/variables */
async function toRunnerVariables({ github, eventName }: ActionRun, folder: string): Promise<Record<string, string>> {
  const { defaultBranch } = github.world.settings
  const sha = (await github.git.resolve(defaultBranch)) ?? '0'.repeat(40)
  const file = (name: string) => join(folder, name)
  return {
    CI: 'true',
    HOME: folder,
    TMPDIR: folder,
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__octo-org_journal-writer',
    GITHUB_ACTOR: 'mona',
    GITHUB_TRIGGERING_ACTOR: 'mona',
    GITHUB_API_URL: github.apiUrl,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_BASE_REF: '',
    GITHUB_HEAD_REF: '',
    GITHUB_REF: `refs/heads/${defaultBranch}`,
    GITHUB_REF_NAME: defaultBranch,
    GITHUB_REF_TYPE: 'branch',
    GITHUB_SHA: sha,
    GITHUB_EVENT_NAME: eventName,
    GITHUB_EVENT_PATH: file('event.json'),
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_STATE: file('state'),
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path'),
    GITHUB_REPOSITORY: github.repository,
    GITHUB_REPOSITORY_OWNER: github.owner,
    GITHUB_REPOSITORY_ID: String(REPOSITORY_ID),
    GITHUB_JOB: 'journal',
    GITHUB_RUN_ID: '424242',
    GITHUB_RUN_NUMBER: '12',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_WORKFLOW: 'Journal',
    GITHUB_WORKFLOW_REF: `${github.repository}/.github/workflows/journal.yml@refs/heads/${defaultBranch}`,
    GITHUB_WORKFLOW_SHA: sha,
    GITHUB_WORKSPACE: folder,
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: folder,
    RUNNER_TOOL_CACHE: folder,
  }
}
