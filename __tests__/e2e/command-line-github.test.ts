// The command line about what is on GitHub: the built dist/cli.js with a token against the test GitHub.
import { execFile } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { fillShop } from '../support/shop.ts'
import { withTempFolder } from '../support/temp-folder.ts'
import { startTestGitHub, type TestGitHub } from '../support/test-github.ts'
import { listWrites } from './delivery.ts'

const CLI = join(resolve(import.meta.dirname, '../..'), 'dist/cli.js')

type Ended = { readonly code: number; readonly stdout: string; readonly stderr: string }

/** The environment of a person's terminal, pointed at the test GitHub. */
function toEnvironment(github: TestGitHub): NodeJS.ProcessEnv {
  return { GITHUB_TOKEN: github.token, GITHUB_API_URL: github.apiUrl, GITHUB_SERVER_URL: github.serverUrl }
}

/** `journal-writer write ...` in an empty folder, in which it must not leave anything. */
async function write(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Ended> {
  let ended: Ended = { code: -1, stdout: '', stderr: 'it was not run' }
  await withTempFolder(async (folder) => {
    ended = await new Promise<Ended>((done) => {
      const options = { cwd: folder, env: { PATH: process.env['PATH'], HOME: folder, ...env } }
      execFile(process.execPath, [CLI, 'write', ...args], options, (error, stdout, stderr) =>
        done({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
      )
    })
    expect(await readdir(folder)).toEqual([])
  })
  return ended
}

async function fillIssue(github: TestGitHub) {
  const shop = await fillShop(github)
  const issue = github.world.addIssue({
    title: 'Vouchers are counted twice',
    body: 'Two baskets were free on Sunday.',
    author: 'noor',
    createdAt: '2026-03-02T10:05:00Z',
    comments: [{ author: 'sam', createdAt: '2026-03-02T10:12:00Z', body: 'Both had a voucher of 5.' }],
  })
  return { ...shop, issue }
}

describe('journal-writer write --issue', () => {
  test('with a number, --repo and --dry-run prints the entry, and writes nothing', async () => {
    await using github = await startTestGitHub()
    const { issue } = await fillIssue(github)
    const args = ['--issue', `${issue.number}`, '--repo', github.repository, '--dry-run']
    const { code, stdout } = await write([...args, '--context', 'The job ran on two nodes.'], toEnvironment(github))

    expect(code).toBe(0)
    expect(stdout).toMatch(/^---\ndate: 2026-03-02\ntime: 10:05 AM\n/)
    const [visible = ''] = stdout.split('<!-- journal-writer\n')
    for (const copied of [
      '# Vouchers are counted twice\n',
      '"Two baskets were free on Sunday."',
      '> Both had a voucher of 5.',
      '"The job ran on two nodes."',
      `](${github.webUrl}/issues/${issue.number})`,
    ])
      expect(visible).toContain(copied)
    expect(listWrites(github)).toEqual([])
  })

  test('with an address opens the pull request and prints where it is; nothing is said on the issue', async () => {
    await using github = await startTestGitHub()
    const { issue } = await fillIssue(github)
    const args = ['--issue', `${github.webUrl}/issues/${issue.number}#issuecomment-1`]
    const first = await write(args, toEnvironment(github))
    const again = await write(args, toEnvironment(github))

    const [pull, ...others] = github.world.pulls
    expect([first.code, first.stdout, others]).toEqual([0, `${github.webUrl}/pull/${pull?.number}\n`, []])
    expect([again.code, again.stdout]).toEqual([0, first.stdout])
    expect(pull?.branch).toBe(`journal/issue-${issue.number}`)
    expect(await github.git.git(['diff', '--name-only', 'main', `${pull?.branch}`])).toMatch(
      /^docs\/journals\/20260302-1005-[a-z-]+\.md$/,
    )
    expect([issue.comments.length, issue.reactedBy]).toEqual([1, []])
  })

  test('takes a pull request as well, and GH_TOKEN where GITHUB_TOKEN is not set', async () => {
    await using github = await startTestGitHub()
    await fillIssue(github)
    await github.git.commit({ branch: 'once', message: 'Count once', files: { 'src/total.js': '1\n' } })
    const pull = github.world.addPull({ branch: 'once', title: 'Count vouchers once', body: 'One try.' })
    const { GITHUB_TOKEN: token, ...env } = toEnvironment(github)
    const args = ['--issue', `${github.webUrl}/pull/${pull.number}`, '--dry-run']
    const { code, stdout } = await write(args, { ...env, GH_TOKEN: token })

    expect(code).toBe(0)
    expect(stdout).toContain('# Count vouchers once\n')
    expect(listWrites(github)).toEqual([])
  })
})

describe('journal-writer write --run', () => {
  test('with --dry-run prints the entry of the run', async () => {
    await using github = await startTestGitHub()
    const { failed } = await fillShop(github)
    const args = ['--run', `${failed.id}`, '--repo', github.repository, '--dry-run', '--timezone', 'Europe/Berlin']
    const { code, stdout } = await write(args, toEnvironment(github))

    expect(code).toBe(0)
    expect(stdout).toMatch(/^---\ndate: 2026-03-02\ntime: 10:00 AM\n/)
    expect(stdout).toContain('● total › rounds every line before adding')
    expect(listWrites(github)).toEqual([])
  })

  test('with an address opens the pull request, on the branch that the action would take', async () => {
    await using github = await startTestGitHub()
    const { failed, broken } = await fillShop(github)
    const args = ['--run', `${github.webUrl}/actions/runs/${failed.id}/job/7`]
    const { code, stdout } = await write(args, toEnvironment(github))

    expect([code, stdout]).toEqual([0, `${github.webUrl}/pull/1\n`])
    expect(github.world.pulls.map(({ branch }) => branch)).toEqual([`journal/main-${broken.slice(0, 10)}`])
  })

  test('of a run that did not fail says so, and writes nothing', async () => {
    await using github = await startTestGitHub()
    const { lastGreen } = await fillShop(github)
    const args = ['--run', `${lastGreen.id}`, '--repo', github.repository]
    const { code, stdout, stderr } = await write(args, toEnvironment(github))

    expect([code, stdout, listWrites(github)]).toEqual([2, '', []])
    expect(stderr).toContain('The run succeeded')
  })
})

describe('what cannot be done gets one clear line', () => {
  type Case = {
    readonly args: (github: TestGitHub) => readonly string[]
    readonly env?: (github: TestGitHub) => NodeJS.ProcessEnv
    readonly code: number
    readonly says: readonly string[]
  }
  const issueOf = ({ repository }: TestGitHub, number: number) => ['--issue', `${number}`, '--repo', repository]

  test.each<readonly [string, Case]>([
    [
      'without a token',
      {
        args: (github) => issueOf(github, 1),
        env: ({ apiUrl, serverUrl }) => ({ GITHUB_API_URL: apiUrl, GITHUB_SERVER_URL: serverUrl }),
        code: 2,
        says: ['GITHUB_TOKEN', 'GH_TOKEN'],
      },
    ],
    [
      'with an empty token',
      {
        args: (github) => issueOf(github, 1),
        env: (github) => ({ ...toEnvironment(github), GITHUB_TOKEN: '' }),
        code: 2,
        says: ['GITHUB_TOKEN', 'GH_TOKEN'],
      },
    ],
    [
      'about an issue on a server that the token is not for',
      {
        args: () => ['--issue', 'https://github.evil.example/octo-org/octo-repo/issues/1'],
        code: 2,
        says: ['https://github.evil.example', 'https://github.test', 'GITHUB_SERVER_URL'],
      },
    ],
    [
      'about a run on a server that the token is not for',
      {
        args: () => ['--run', 'https://github.com.evil.example/octo-org/octo-repo/actions/runs/1'],
        code: 2,
        says: ['https://github.com.evil.example', 'GITHUB_SERVER_URL'],
      },
    ],
    ['about an issue without its repository', { args: () => ['--issue', '1'], code: 2, says: ['--repo OWNER/NAME'] }],
    [
      'about an issue of two repositories',
      {
        args: ({ webUrl }) => ['--issue', `${webUrl}/issues/1`, '--repo', 'octo-org/other'],
        code: 2,
        says: ['octo-org/other', 'octo-org/octo-repo'],
      },
    ],
    [
      'about an issue and a run',
      { args: (github) => [...issueOf(github, 1), '--run', '7'], code: 2, says: ['--issue', '--run'] },
    ],
    [
      'about an issue into a folder',
      { args: (github) => [...issueOf(github, 1), '--out', 'here'], code: 2, says: ['--out'] },
    ],
    [
      'about something that is no number',
      { args: ({ repository }) => ['--issue', 'one', '--repo', repository], code: 2, says: ['"one"'] },
    ],
  ])('%s, and GitHub is asked nothing', async (_, { args, env = toEnvironment, code, says }) => {
    await using github = await startTestGitHub()
    await fillIssue(github)
    const ended = await write(args(github), env(github))

    expect([ended.code, ended.stdout, ended.stderr.trim().split('\n').length]).toEqual([code, '', 1])
    for (const word of says) expect(ended.stderr).toContain(word)
    expect(ended.stderr).not.toMatch(/bug|undefined/)
    expect(github.requests).toEqual([])
  })

  test.each<readonly [string, Case]>([
    [
      'about an issue that is not there',
      {
        args: (github) => issueOf(github, 404),
        code: 2,
        says: ['octo-org/octo-repo has no issue or pull request #404'],
      },
    ],
    [
      'about a run that is not there',
      {
        args: ({ repository }) => ['--run', '404404', '--repo', repository],
        code: 2,
        says: ['octo-org/octo-repo has no workflow run 404404'],
      },
    ],
    [
      'about a repository that the token does not see',
      { args: () => ['--issue', '1', '--repo', 'octo-org/secret'], code: 2, says: ['octo-org/secret'] },
    ],
    [
      'with a token that is not valid',
      {
        args: (github) => issueOf(github, 1),
        env: (github) => ({ ...toEnvironment(github), GITHUB_TOKEN: 'ghp_old' }),
        code: 1,
        says: ['401'],
      },
    ],
  ])('%s, and nothing is written', async (_, { args, env = toEnvironment, code, says }) => {
    await using github = await startTestGitHub()
    await fillIssue(github)
    const ended = await write(args(github), env(github))

    expect([ended.code, ended.stdout, listWrites(github)]).toEqual([code, '', []])
    for (const word of says) expect(ended.stderr).toContain(word)
    expect(ended.stderr).not.toMatch(/bug|undefined|ghp_old/)
  })

  test('to the repository leaves the entry unwritten, and says what was refused', async () => {
    await using github = await startTestGitHub()
    await fillIssue(github)
    const body = { message: 'Resource not accessible by personal access token' }
    github.faults.add({ method: 'POST', path: '/git/trees', status: 403, times: 9, body })
    const ended = await write(issueOf(github, 1), toEnvironment(github))

    expect([ended.code === 0, ended.stdout, github.world.pulls]).toEqual([false, '', []])
    expect(ended.stderr).toContain('403')
    expect(ended.stderr).not.toContain('job summary')
  })
})
