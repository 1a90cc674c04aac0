import { describe, expect, test } from '@jest/globals'
import { PortFailure } from '../src/core/failure.ts'
import { type JournalPorts, prepare, writeEntry, writeJournal } from '../src/journal.ts'
import type { JournalRepository } from '../src/ports.ts'
import { fakeConsole, fakeGitHub, fakeRepository, streamOf } from './support/fake-ports.ts'
import { aComparison, aGreenRun, aJob, aRequest, aRun, sha256 } from './support/gathered.ts'

const CONFIG = {
  githubToken: 'token',
  runId: null,
  context: null,
  directory: 'docs/journals',
  label: 'journal',
  pullRequestLabels: [],
  branchPrefix: 'journal/',
  filenameFormat: 'YYYYMMDD-HHmm-slug',
  timezone: 'UTC',
  dryRun: false,
  model: null,
} as const

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
    }),
    repository: fake.repository,
    readFrontMatter: (text) => ({ data: {}, content: text }),
    readWorkflow: () => [],
  }
  const send = (config: Partial<typeof CONFIG | { dryRun: boolean }> = {}) =>
    writeJournal(
      { kind: 'run', runId: 700, attempt: 1, workflowId: 9, branch: 'main', conclusion: 'failure', endedAt: null },
      { config: { ...CONFIG, ...config }, defaultBranch: 'main' },
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
  const trigger = {
    kind: 'run',
    runId: 700,
    attempt: 1,
    workflowId: 9,
    branch: 'main',
    conclusion: null,
    endedAt: null,
  }
  const { outcome, severity, summary, path } = await writeJournal(
    { ...trigger, kind: 'run' },
    { config: CONFIG, defaultBranch: 'main' },
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
