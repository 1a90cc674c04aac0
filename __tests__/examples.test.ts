import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { openRepository } from '../src/adapters/local-git.ts'
import { useTempFolder } from './support/temp-folder.ts'

const EXAMPLES = resolve(import.meta.dirname, '../examples')
const temp = useTempFolder()

/** The first commit that the checkout of a log printed. */
function checkedOut(log: string): string | undefined {
  return /git log -1 --format=%H\n\S+Z ([0-9a-f]{40})\n/.exec(log)?.[1]
}

describe('the log of the example', () => {
  const log = readFileSync(`${EXAMPLES}/tariff/job.log`, 'utf8')

  test('has the form of a job log of GitHub', () => {
    const [first = '', ...lines] = log.trimEnd().split('\n')
    expect(first).toMatch(/^\uFEFF/)
    const stamps = [first.slice(1), ...lines].map((line) => /^2026-03-17T09:14:\d\d\.\d{7}Z(?= )/.exec(line)?.[0])
    expect(stamps).toEqual(stamps.toSorted())
    expect(lines.at(-5)).toMatch(/Z ##\[error\]Process completed with exit code 1\.$/)
  })

  test('tells nothing of the machine on which it was made', () => {
    const paths = log.match(/(?<![\w.:-])\/[a-z]+\/[\w./-]+/g) ?? []
    expect(paths.filter((path) => !/^\/(home\/runner\/work\/tariff|usr\/bin)\//.test(path))).toEqual([])
  })

  test('is about the newest commit of the history', async () => {
    execFileSync('git', ['clone', '--quiet', `${EXAMPLES}/tariff/history.bundle`, temp.path('clone')])
    const repository = await openRepository(temp.path('clone'))
    const sha = await repository.findCommitAt('2026-03-17T09:14:02Z')
    const { commits, files } = await repository.readCommit(sha ?? '')
    expect([checkedOut(log), commits[0]?.author?.login, files.map(({ path }) => path)]).toEqual([
      sha,
      'Ilse Bakker',
      ['src/invoice.js', 'src/rounding.js'],
    ])
  })
})

test('making the example again gives the same commits and the same failure', () => {
  execFileSync(process.execPath, [`${EXAMPLES}/tariff/make.mjs`, temp.path('again')])
  const [shipped, again] = [`${EXAMPLES}/tariff`, temp.path('again')].map((folder) => {
    const log = readFileSync(`${folder}/job.log`, 'utf8')
    return { sha: checkedOut(log), failed: [...log.matchAll(/ ✖ (.*) \(/g)].map(([, name]) => name) }
  })
  expect(again).toEqual(shipped)
  expect(shipped?.failed).toContain('the total is what the printed lines add up to')
})

describe('npm start', () => {
  /** Stands in for the program: says with what it was called, and writes the entry. */
  const CLI = `
    import { execFileSync } from 'node:child_process'
    import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
    const value = (name) => process.argv[process.argv.indexOf(name) + 1]
    const repo = process.argv.includes('--repo') ? value('--repo') : null
    const sha = repo && execFileSync('git', ['-C', repo, 'rev-parse', 'HEAD'], { encoding: 'utf8' }).trim()
    const isRepository = existsSync('.git')
    mkdirSync(value('--out'))
    writeFileSync(value('--out') + '/entry.md', JSON.stringify({ command: process.argv[2], log: value('--log'), repo, sha, isRepository }))
    console.log(value('--out') + '/entry.md')
    if (process.env.FAIL) process.exit(2)
  `
  beforeAll(async () => {
    await cp(EXAMPLES, temp.path('project/examples'), { recursive: true, filter: (source) => !source.endsWith('/out') })
    await mkdir(temp.path('project/dist'))
    await writeFile(temp.path('project/dist/cli.js'), CLI)
    await writeFile(temp.path('project/package.json'), '{ "type": "module" }')
  })

  function start(environment: Record<string, string> = {}) {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['examples/start.mjs'], {
      cwd: temp.path('project'),
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], TMPDIR: temp.path(), ...environment },
    })
    return { status, lines: stdout.trim().split('\n'), stderr }
  }
  const readCall = async () => JSON.parse(await readFile(temp.path('project/examples/out/entry.md'), 'utf8'))

  test('writes the entry with the history, says where it is, and leaves nothing else behind', async () => {
    const before = readdirSync(temp.path())
    expect(start()).toEqual({
      status: 0,
      lines: ['examples/out/entry.md', expect.stringContaining('examples/tariff/job.log')],
      stderr: '',
    })
    const call = await readCall()
    expect(call).toMatchObject({
      command: 'write',
      log: temp.path('project/examples/tariff/job.log'),
      sha: checkedOut(readFileSync(`${EXAMPLES}/tariff/job.log`, 'utf8')),
    })
    expect([existsSync(call.repo), readdirSync(temp.path())]).toEqual([false, before])
  })

  test('works a second time', () => {
    expect([start().status, start().status]).toEqual([0, 0])
  })

  test('without git runs in a folder that is no repository', async () => {
    expect(start({ PATH: temp.path('nowhere') })).toMatchObject({ status: 0, lines: { length: 2 } })
    expect(await readCall()).toMatchObject({ repo: null, isRepository: false })
  })

  test('passes the exit code on', () => {
    expect(start({ FAIL: '1' }).status).toBe(2)
  })
})
