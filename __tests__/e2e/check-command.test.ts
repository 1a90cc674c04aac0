// `journal-writer check`, end to end: the built dist/cli.js writes an entry about a real repository, people and git change things, and the
// check says what.
import { execFile } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { type GitHistory, initHistory } from '../support/git-history.ts'
import { withTempFolder } from '../support/temp-folder.ts'

const CLI = resolve(import.meta.dirname, '../../dist/cli.js')

const LOG = [
  '2026-03-17T09:30:01.0000000Z ##[group]Run npm test',
  '2026-03-17T09:30:01.1000000Z npm test',
  '2026-03-17T09:30:01.2000000Z ##[endgroup]',
  '2026-03-17T09:30:04.0000000Z FAIL test/total.test.js',
  '2026-03-17T09:30:04.1000000Z   TypeError: prices.sum is not a function',
  '2026-03-17T09:30:04.2000000Z       at total (src/total.js:2:17)',
  '2026-03-17T09:30:05.0000000Z ##[error]Process completed with exit code 1.',
].join('\n')

type Ended = { readonly code: number; readonly stdout: string; readonly stderr: string }

function run(
  args: readonly string[],
  options: { cwd: string; env?: Readonly<Record<string, string>> },
): Promise<Ended> {
  const { GITHUB_ACTIONS: _runner, ...inherited } = process.env
  return new Promise((done) => {
    execFile(
      process.execPath,
      [CLI, ...args],
      { cwd: options.cwd, env: { ...inherited, ...options.env } },
      (error, stdout, stderr) => {
        done({ code: error === null ? 0 : Number(error.code), stdout, stderr })
      },
    )
  })
}

/** A repository with a commit that broke the tests, and the entry that was written about it. */
async function writeEntry(folder: string): Promise<{ history: GitHistory; path: string; entry: string }> {
  const history = initHistory(join(folder, 'shop'))
  await mkdir(join(history.dir, 'src'))
  const source = join(history.dir, 'src/total.js')
  await writeFile(source, 'export function total(prices) {\n  return prices.reduce((a, b) => a + b, 0)\n}\n')
  history.commit('Add up prices')
  await writeFile(source, 'export function total(prices) {\n  return prices.sum()\n}\n')
  history.commit('Add up prices in one call\n\nA shorter way to say the same.')
  await writeFile(join(folder, 'job.log'), LOG)
  const { stdout } = await run(['write', '--log', 'job.log', '--repo', 'shop'], { cwd: folder })
  const path = stdout.trim()
  return { history, path, entry: await readFile(join(folder, path), 'utf8') }
}

describe('journal-writer check', () => {
  test('finds an entry as it was written fully verified', async () => {
    await withTempFolder(async (folder) => {
      const { path } = await writeEntry(folder)
      const { code, stdout, stderr } = await run(['check', path], { cwd: folder })

      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      expect(stdout).toMatch(
        /^shop\/docs\/journals\/[\d-]+[a-z-]+\.md: the text is as it was written; (\d+) of \1 sentences as verified; evidence: \d as cited, \d not in git \(digest kept\); no findings\n$/,
      )
    })
  })

  test('names the line that people changed, and keeps the rest as verified', async () => {
    await withTempFolder(async (folder) => {
      const { path, entry } = await writeEntry(folder)
      await writeFile(join(folder, path), entry.replace(/^# .*$/m, '# The Day Prices Lost Their Sum'))
      const { code, stdout } = await run(['check', 'shop/docs/journals'], { cwd: folder })

      expect(code).toBe(0)
      const [remark, summary] = stdout.split('\n')
      expect(remark).toBe(`${path}:9: note: 1 line was changed by people; 1 verified sentence is no longer there`)
      const [, standing, all] = /people changed it in 1 place; (\d+) of (\d+) sentences/.exec(summary ?? '') ?? []
      expect(Number(standing)).toBe(Number(all) - 1)
    })
  })

  test('says that a commit which was amended away no longer matches', async () => {
    await withTempFolder(async (folder) => {
      const { history, path } = await writeEntry(folder)
      history.git('commit', '--quiet', '--amend', '-m', 'Add up prices in two calls')
      const { code, stdout } = await run(['check', path], { cwd: folder })

      expect(code).toBe(1)
      expect(stdout).toMatch(
        /:\d+: error: the message of commit [0-9a-f]{7} \(E\d+\) no longer matches: no branch or tag leads to commit/,
      )
      expect(stdout).toMatch(/ as verified; evidence: \d no longer so, /)
    })
  })

  test('annotates the lines in GitHub Actions, where nothing in an entry becomes a command', async () => {
    await withTempFolder(async (folder) => {
      const entry = '---\ndate: 2026-03-17\n---\n\n# ::add-mask::x\n\nSee [::error::y](##[group]z).\n'
      await writeFile(join(folder, '20260317-0914-odd-words.md'), entry)
      const env = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: folder }
      const { code, stdout } = await run(['check', '.'], { cwd: folder, env })

      const commands = stdout.split('\n').filter((line) => line.startsWith('::') || line.includes('##['))
      expect(code).toBe(1)
      expect(commands.map((line) => line.replace(/(?<=\d)::.*$/, ''))).toEqual([
        '::error file=20260317-0914-odd-words.md,line=1',
        '::error file=20260317-0914-odd-words.md,line=1',
        '::error file=20260317-0914-odd-words.md,line=1',
        expect.stringMatching(/^::notice file=20260317-0914-odd-words\.md,line=\d+$/),
      ])
    })
  })

  test('is misused without a file, and with one that does not exist', async () => {
    await withTempFolder(async (folder) => {
      const ended = await Promise.all([['check'], ['check', 'none.md']].map((args) => run(args, { cwd: folder })))
      expect(ended.map(({ code, stdout }) => ({ code, stdout }))).toEqual([
        { code: 2, stdout: '' },
        { code: 2, stdout: '' },
      ])
      expect(ended[1]?.stderr).toBe('error: none.md does not exist. Give a Markdown file or a folder of them.\n')
    })
  })
})
