import { describe, expect, test } from '@jest/globals'
import type { Config } from '../src/core/config.ts'
import { PortFailure } from '../src/core/failure.ts'
import type { Comment } from '../src/core/records.ts'
import { type JournalPorts, writeJournal } from '../src/journal.ts'
import type { JournalRepository } from '../src/ports.ts'
import { prepare, writeEntry } from '../src/writing.ts'
import { aRunTrigger, configOf } from './support/config.ts'
import { EVERYBODY, fakeConsole, fakeGitHub, fakeRepository, streamOf } from './support/fake-ports.ts'
import { aComparison, aGreenRun, aJob, aPull, aRequest, aRun, sha256 } from './support/gathered.ts'
import { aWord } from './support/told.ts'

const CONFIG = configOf({ 'pull-request-labels': '' })

const NOTHING = { items: [], total: 0, missing: null }

function world(over: Partial<JournalRepository> = {}, log = '##[error]npm error Missing script: "build:prod"') {
  const fake = fakeRepository(over)
  const console = fakeConsole()
  const times = ['2026-11-02T09:20:00Z', '2026-11-02T09:20:05Z', '2026-11-02T09:20:30Z']
  const ports: JournalPorts = {
    clock: { now: () => times.shift() ?? '2026-11-02T09:21:00Z' },
    console,
    secrets: {
      find: async (text) =>
        Array.from(text.matchAll(/ghp_[a-z]{8}/g), ({ index, 0: match }) => ({
          start: index,
          end: index + match.length,
          what: 'github token',
        })),
    },
    ownSecrets: ['hunter2hunter2'],
    sha256,
    desk: null,
    github: fakeGitHub({
      listRuns: async () => [aRun(), aGreenRun()],
      listJobs: async () => ({ items: [aJob()], total: 1, missing: null }),
      openJobLog: async () => streamOf(log),
      listAnnotations: async () => [],
      compare: async () => aComparison(),
      readFile: async () => '',
      listPullsOf: async () => [],
      listComments: async () => NOTHING,
      listReviewComments: async () => NOTHING,
    }),
    repository: fake.repository,
    readFrontMatter: (text) => ({ data: {}, content: text }),
    readWorkflow: () => [],
    membership: EVERYBODY,
  }
  const send = (config: Partial<Config> = {}) =>
    writeJournal(
      aRunTrigger({ attempt: 1, conclusion: 'failure' }),
      { config: { ...CONFIG, ...config }, defaultBranch: 'main', isForced: false, onlyBranch: null },
      ports,
    )
  return { ...fake, console, ports, send }
}

test('a red run becomes an entry in a pull request, and a summary of it', async () => {
  const { send, fileOn } = world()
  const { path, branch, severity, summary, operation } = await send()
  expect([operation, severity, branch]).toEqual(['created', 'low', 'journal/main-bad1000000'])
  expect(fileOn(branch ?? '', path ?? '')).toContain('npm error Missing script: "build:prod"')
  expect(summary).toContain('A new entry was written.')
  expect(summary).not.toContain('### The entry')
})

test.each([
  ['could not be had just now leaves the entry as it is', 502, ['failed', 0]],
  ['may not be read was never in it', 403, ['journaled', 3]],
] as const)('what people said on its pull request and %s', async (_, status, ending) => {
  const { send, ports, writes } = world()
  await send()
  const before = writes.length
  const listComments = async () => Promise.reject(new PortFailure(`GitHub answered ${status}`, { status }))
  Object.assign(ports.github, { listComments })
  const { outcome } = await send()
  expect([outcome.kind, writes.length - before]).toEqual(ending)
})

test('what somebody said while another run wrote it into the entry is not lost by the slower one', async () => {
  const { send, ports, fileOn } = world()
  const { path, branch } = await send()
  const words: Comment[] = []
  const { moveBranch } = ports.repository
  let isOvertaken = false
  Object.assign(ports.github, {
    listComments: async () => ({ ...NOTHING, items: [...words] }),
    openJobLog: async () => streamOf('##[error]npm error Missing script: "build:staging"'),
  })
  Object.assign(ports.repository, {
    moveBranch: async (name: string, commit: string) => {
      if (isOvertaken) return moveBranch(name, commit)
      isOvertaken = true
      words.push(aWord(1, '/journal title A better title'))
      await send()
      return false
    },
  })
  await send()

  expect(isOvertaken).toBe(true)
  expect(fileOn(branch ?? '', path ?? '')).toContain('A better title')
})

test('the same run twice is one entry', async () => {
  const { send, writes } = world()
  await send()
  const before = writes.length
  expect((await send()).outcome.reason).toBe('entry-up-to-date')
  expect(writes).toHaveLength(before)
})

test('neither a secret of a known shape nor one of our own is ever written', async () => {
  const { send, fileOn, trees } = world({}, '##[error]npm error cannot log in with ghp_abcdefgh and hunter2hunter2')
  const { path, branch, summary } = await send()
  expect(fileOn(branch ?? '', path ?? '')).toContain(
    'cannot log in with [redacted: github-token] and [redacted: known-secret]',
  )
  expect(summary + JSON.stringify([...trees.values()])).not.toMatch(/ghp_|hunter2/)
})

describe('the entry goes into the summary', () => {
  test('of a dry run', async () => {
    const { send, writes } = world()
    const { summary, outcome } = await send({ dryRun: true })
    expect([outcome.kind, writes]).toEqual(['dry-run', []])
    expect(summary).toContain('### The entry')
  })

  test('where nothing can be written, and the ending says why', async () => {
    const commitFile = async (): Promise<never> => {
      throw new PortFailure('Resource not accessible by integration', { status: 403 })
    }
    const { send } = world({ commitFile })
    const { summary, outcome, operation } = await send()
    expect([outcome.kind, outcome.reason, operation]).toEqual(['failed', 'not-written', 'none'])
    expect(summary).toContain('### The entry')
    expect(summary).toContain('Resource not accessible by integration')
    expect(outcome.detail).toBe('Resource not accessible by integration')
  })

  test('where the journal folder cannot be used', async () => {
    const readFolder = async () => [{ path: 'docs', mode: '120000', sha: 'x' }]
    const { summary, outcome } = await world({ readFolder }).send()
    expect([outcome.kind, summary.includes('### The entry')]).toEqual(['failed', true])
    expect(outcome.detail).toContain('docs is a symlink in the repository')
  })
})

test('a run that is no failure any more is written about nowhere', async () => {
  const { ports, writes } = world()
  const github = { ...ports.github, listRuns: async () => [aRun({ conclusion: 'success' }), aGreenRun()] }
  const { outcome, severity, summary, path } = await writeJournal(
    aRunTrigger(),
    { config: CONFIG, defaultBranch: 'main', isForced: false, onlyBranch: null },
    { ...ports, github },
  )
  expect(outcome).toMatchObject({ kind: 'skipped', reason: 'run-succeeded' })
  expect([severity, path, writes]).toEqual([null, null, []])
  expect(summary).not.toContain('### The entry')
})

test('a bug while publishing stays a bug', async () => {
  const commitFile = async (): Promise<never> => {
    throw new TypeError('a bug')
  }
  await expect(world({ commitFile }).send()).rejects.toThrow(TypeError)
})

test('an entry can be written without GitHub, and says when nothing else does', async () => {
  const { ports } = world()
  const { markdown, findings, redactions } = await writeEntry(
    await prepare(aRequest('It broke ghp_abcdefgh.'), 'UTC', ports),
    ports,
  )
  expect(markdown).toContain('It broke \\[redacted: github-token\\].')
  expect(markdown).toContain('date: 2026-11-02\ntime: 09:20 AM')
  expect([findings, redactions]).toEqual([[], 1])
})

describe('an automatic entry', () => {
  test('that is less severe than asked for is not written, and no model is asked', async () => {
    const { send, writes } = world()
    const { policy } = configOf({ 'min-severity': 'high' })
    expect((await send({ policy })).outcome).toEqual({ kind: 'skipped', reason: 'below-min-severity', detail: 'low' })
    expect(writes).toEqual([])
  })

  test('that is one too many for the day is shown in the summary, and is not opened', async () => {
    const { policy } = configOf({ 'max-entries-per-day': '1' })
    const today = [aPull({ headBranch: 'journal/other', createdAt: '2026-11-02T08:00:00Z' })]
    const { send, writes } = world({ listNewestPulls: async () => ({ pulls: today, isAll: true }) })
    const { outcome, summary, markdown } = await send({ policy })
    expect([outcome, writes]).toEqual([{ kind: 'blocked', reason: 'too-many-entries', detail: '1 in 24 hours' }, []])
    expect([summary, markdown ?? '']).toEqual([
      expect.stringContaining('### The entry'),
      expect.stringContaining('npm error Missing script'),
    ])
  })

  test('of yesterday does not count', async () => {
    const { policy } = configOf({ 'max-entries-per-day': '1' })
    const old = [aPull({ headBranch: 'journal/other', createdAt: '2026-11-01T08:00:00Z' })]
    const { send } = world({ listNewestPulls: async () => ({ pulls: old, isAll: true }) })
    expect((await send({ policy })).operation).toBe('created')
  })
})
