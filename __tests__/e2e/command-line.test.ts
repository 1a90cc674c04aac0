// The command line, end to end: the built dist/cli.js on real files, by the Node that runs the tests and by the machine's own.
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { delimiter, join, resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { readFrontMatter } from '../../src/adapters/front-matter-reader.ts'
import { expectGolden } from '../support/entries.ts'
import { TEST_LOG } from '../support/shop.ts'
import { withTempFolder } from '../support/temp-folder.ts'
import { startTestModel } from '../support/test-model.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const CLI = join(ROOT, 'dist/cli.js')
const TARIFF = join(ROOT, 'examples/tariff')

type Ended = { readonly code: number; readonly stdout: string; readonly stderr: string }

type RunOptions = {
  readonly cwd: string
  readonly node?: string
  readonly input?: string
  readonly env?: NodeJS.ProcessEnv
}

function run(args: readonly string[], options: RunOptions): Promise<Ended> {
  return new Promise((done) => {
    const child = execFile(
      options.node ?? process.execPath,
      [CLI, ...args],
      { cwd: options.cwd, env: { ...process.env, ...options.env } },
      (error, stdout, stderr) => {
        done({ code: error === null ? 0 : Number(error.code), stdout, stderr })
      },
    )
    child.stdin?.end(options.input ?? '')
  })
}

/** The machine's own Node, which may be an older one than that which npm scripts use. */
function findOwnNode(): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'))
  return folders.map((folder) => join(folder, 'node')).find(existsSync) ?? process.execPath
}

async function cloneTariff(folder: string): Promise<string> {
  const clone = join(folder, 'tariff')
  await new Promise<void>((done, failed) => {
    execFile('git', ['clone', '--quiet', join(TARIFF, 'history.bundle'), clone], (error) =>
      error === null ? done() : failed(error),
    )
  })
  return clone
}

describe('journal-writer write', () => {
  test('turns a log and its repository into an entry, and prints the path', async () => {
    await withTempFolder(async (folder) => {
      const repo = await cloneTariff(folder)
      const { code, stdout, stderr } = await run(['write', '--log', join(TARIFF, 'job.log'), '--repo', repo], {
        cwd: folder,
      })

      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      const path = stdout.trim()
      expect(path).toMatch(/^tariff\/docs\/journals\/20260317-0914-[a-z-]+\.md$/)
      const entry = await readFile(join(folder, path), 'utf8')
      expect(Object.keys(readFrontMatter(entry).data)).toEqual(['date', 'time', 'severity', 'tags', 'author'])
      expectGolden('local-log/entry.md', entry)
    })
  })

  test('runs on the machine’s own Node as well, to the same bytes', async () => {
    await withTempFolder(async (folder) => {
      const args = ['write', '--log', join(TARIFF, 'job.log'), '--dry-run']
      const [own, ours] = await Promise.all([
        run(args, { cwd: folder, node: findOwnNode() }),
        run(args, { cwd: folder }),
      ])

      expect(own).toEqual(ours)
      expect(own.stdout).toContain('## What Happened')
    })
  })

  test('run twice writes one file', async () => {
    await withTempFolder(async (folder) => {
      const args = ['write', '--log', join(TARIFF, 'job.log'), '--out', 'journal']
      const first = await run(args, { cwd: folder })
      const second = await run(args, { cwd: folder })

      expect(second).toEqual(first)
      expect(await readdir(join(folder, 'journal'))).toHaveLength(1)
    })
  })

  test('reads standard input', async () => {
    await withTempFolder(async (folder) => {
      const { code, stdout } = await run(['write', '--log', '-', '--dry-run'], { cwd: folder, input: TEST_LOG })

      expect(code).toBe(0)
      expect(stdout).toContain('● total › rounds every line before adding')
    })
  })

  test('takes what is known besides the log', async () => {
    await withTempFolder(async (folder) => {
      const context = 'We had upgraded jest an hour before.'
      const { stdout } = await run(['write', '--log', join(TARIFF, 'job.log'), '--context', context, '--dry-run'], {
        cwd: folder,
      })

      expect(stdout).toContain(`"${context}"`)
    })
  })
})

describe('bad input gets one clear line and exit code 2, and nothing is written', () => {
  test.each<[string, readonly string[], RegExp]>([
    ['no such file', ['--log', 'absent.log'], /absent\.log does not exist/],
    ['an empty file', ['--log', 'empty.log'], /empty\.log is empty/],
    ['a directory', ['--log', 'folder'], /folder is a folder/],
    ['a binary file', ['--log', 'binary.log'], /binary\.log is (a )?binary/],
    ['an unreadable archive', ['--log', 'broken.zip'], /broken\.zip/],
    [
      'not a repository',
      ['--log', 'good.log', '--repo', 'folder'],
      /not a git repository|is not in a git repository|no git repository/i,
    ],
    ['no log', [], /--log/],
    ['an unknown option', ['--log', 'good.log', '--colour'], /--colour/],
  ])('%s', async (_, args, message) => {
    await withTempFolder(async (folder) => {
      await mkdir(join(folder, 'folder'))
      await writeFile(join(folder, 'empty.log'), '')
      await writeFile(join(folder, 'good.log'), TEST_LOG)
      await writeFile(
        join(folder, 'binary.log'),
        Uint8Array.from({ length: 4096 }, (_value, index) => (index * 7) % 32),
      )
      await writeFile(join(folder, 'broken.zip'), 'PK\u0003\u0004 and nothing more')
      const before = await readdir(folder, { recursive: true })
      const { code, stdout, stderr } = await run(['write', ...args], { cwd: folder })

      expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
      expect(stderr).toMatch(message)
      expect(stderr.trim().split('\n')).toHaveLength(1)
      expect(await readdir(folder, { recursive: true })).toEqual(before)
    })
  })
})

test('--help is complete: every option of the program is in it', async () => {
  const { code, stdout } = await run(['--help'], { cwd: ROOT })

  expect(code).toBe(0)
  const ofLogs = ['--log', '--repo', '--context', '--out', '--timezone', '--model', '--dry-run']
  const ofGitHub = ['--issue', '--run', 'GITHUB_TOKEN', 'GITHUB_API_URL', 'GITHUB_SERVER_URL']
  for (const option of [...ofLogs, ...ofGitHub, '--help', '--version']) expect(stdout).toContain(option)
})

describe('journal-writer write --model', () => {
  const args = ['write', '--log', join(TARIFF, 'job.log'), '--dry-run', '--model']

  test('lets the model of the environment write', async () => {
    await using server = await startTestModel({ flavour: 'ollama', replies: [{ status: 401 }] })
    await withTempFolder(async (folder) => {
      const env = { OPENAI_BASE_URL: server.baseUrl, OPENAI_API_KEY: '' }
      const { code, stdout, stderr } = await run([...args, server.name], { cwd: folder, env })
      expect([code, server.requests.length]).toEqual([0, 1])
      expect(server.requests[0]?.headers['authorization']).toBeUndefined()
      expect(stdout).toContain('Written without a model')
      expect(stderr).toContain('did not accept the key')
    })
  })

  test('says what is missing where there is no server and no key', async () => {
    await withTempFolder(async (folder) => {
      const env = { OPENAI_BASE_URL: '', OPENAI_API_KEY: '' }
      const { code, stdout, stderr } = await run([...args, 'gpt-x'], { cwd: folder, env })
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).toContain('neither OPENAI_API_KEY nor OPENAI_BASE_URL is set')
    })
  })
})
