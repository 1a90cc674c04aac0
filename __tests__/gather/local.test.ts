import { describe, expect, test } from '@jest/globals'
import { PortFailure } from '../../src/core/failure.ts'
import { gatherLocal } from '../../src/gather/local.ts'
import type { LocalLog, LocalRepository } from '../../src/ports.ts'
import { fakeConsole, streamOf } from '../support/fake-ports.ts'
import { aComparison, shaOf } from '../support/gathered.ts'

const SHA = shaOf('abc1')

function logOf(...lines: readonly string[]): LocalLog {
  return { name: 'ci.log', modifiedAt: '2026-11-02T09:00:00Z', open: async () => streamOf(...lines) }
}

function aRepository(over: Partial<LocalRepository> = {}): LocalRepository {
  return {
    root: '/repo',
    webUrl: 'https://github.com/octo/shop',
    branch: 'main',
    hasCommit: async () => true,
    findCommitAt: async () => SHA,
    readCommit: async (sha) => aComparison({ url: sha }),
    ...over,
  }
}

async function gathered(
  log: LocalLog,
  repository: LocalRepository | null = aRepository(),
  context: string | null = null,
) {
  const console = fakeConsole()
  return { ...(await gatherLocal({ logs: [log], repository, context }, console)), lines: console.lines }
}

const CHECKED_OUT = [
  '2026-11-02T09:10:00.0000000Z ##[group]Checking out the ref',
  `2026-11-02T09:10:01.0000000Z HEAD is now at ${SHA.slice(0, 7)} Rename`,
  '2026-11-02T09:10:01.0000000Z [command]/usr/bin/git log -1 --format=%H',
  `2026-11-02T09:10:01.0000000Z ${SHA}`,
  '2026-11-02T09:10:02.0000000Z ##[error]npm error Missing script: "x"',
]

test('a log is read, and belongs to the commit of its time', async () => {
  const asked: (string | null)[] = []
  const findCommitAt = async (at: string | null) => {
    asked.push(at)
    return SHA
  }
  const records = await gathered(logOf('npm error Missing script: "x"'), aRepository({ findCommitAt }), 'On Friday.')
  expect(records).toMatchObject({
    origin: { kind: 'log' },
    handed: { text: 'On Friday.' },
    repository: 'octo/shop',
    webUrl: 'https://github.com/octo/shop',
    logs: [{ name: 'ci.log', jobId: null, excerpt: { totalLines: 1 } }],
    change: { since: 'parent', comparison: { url: SHA } },
    gaps: [],
  })
  expect([asked, records.lines]).toEqual([['2026-11-02T09:00:00Z'], ['Read 1 line of ci.log.']])
})

describe('the commit that the log checked out', () => {
  test('is the change, where the repository has it', async () => {
    const findCommitAt = async () => shaOf('0e5e')
    expect((await gathered(logOf(...CHECKED_OUT), aRepository({ findCommitAt }))).change?.comparison.url).toBe(SHA)
  })

  test('is a gap, where the repository does not have it', async () => {
    const { change, gaps } = await gathered(logOf(...CHECKED_OUT), aRepository({ hasCommit: async () => false }))
    expect([change, gaps.map(({ why }) => why)]).toEqual([
      null,
      ['commit abc1000 of the log is not in this repository'],
    ])
  })
})

describe('a gap is', () => {
  const fail = async (): Promise<never> => {
    throw new PortFailure('git exited with 128', { status: null })
  }

  test.each<[string, LocalRepository | null, string, string]>([
    ['a repository that was not given', null, 'the change under test', 'no git repository was given'],
    [
      'a repository that is younger than the log',
      aRepository({ findCommitAt: async () => null }),
      'the change under test',
      'every commit of the repository is younger than the log',
    ],
  ])('%s', async (_, repository, what, why) => {
    const records = await gathered(logOf('x'), repository)
    expect([records.change, records.gaps]).toEqual([null, [{ what, why, status: null }]])
  })

  test('a git that fails, and its own words go to the console', async () => {
    const { change, gaps, lines } = await gathered(logOf('x'), aRepository({ readCommit: fail }))
    expect([change, gaps.map(({ what }) => what)]).toEqual([null, ['the commit']])
    expect(lines.at(-1)).toContain('git exited with 128')
  })
})

test('a log that cannot be opened is the end of it', async () => {
  const open = async (): Promise<never> => {
    throw new PortFailure('no such file', { status: null })
  }
  await expect(gathered({ ...logOf(), open })).rejects.toThrow('no such file')
})
