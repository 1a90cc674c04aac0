import { describe, expect, test } from '@jest/globals'
import { PortFailure } from '../../src/core/failure.ts'
import type { TimelineEvent } from '../../src/core/records.ts'
import { toReads } from '../../src/gather/linked-reads.ts'
import { readLinkedThreads, type ThreadLinks } from '../../src/gather/linked-threads.ts'
import type { GitHubReader } from '../../src/ports.ts'
import { aComparison, aGreenRun, anIssue, aRun, at, shaOf } from '../support/gathered.ts'
import { aBranchPull, aCrossReference, aWorld } from '../support/thread-world.ts'

const range = (from: number, count: number) => Array.from({ length: count }, (_, index) => from + index)
const refuse = (status: number) => async () => Promise.reject(new PortFailure('no', { status }))

/** Numbers from 100 on are pull requests, younger the higher they are; the others are issues. */
async function read(links: Partial<ThreadLinks> = {}, over: Partial<GitHubReader> = {}) {
  const { ports, asked } = aWorld({
    readIssue: async (number) => anIssue({ number, isPull: number >= 100 }),
    readPull: async (number) => aBranchPull(number),
    readPullChange: async () => aComparison(),
    ...over,
  })
  const reads = toReads(ports)
  const { pulls, issues } = await readLinkedThreads(
    { number: 5, itself: null, timeline: [], numbers: [], ...links },
    reads,
  )
  return {
    pulls,
    asked,
    gaps: reads.gaps,
    pullNumbers: pulls.map(({ pull }) => pull.number),
    issueNumbers: issues.map(({ number }) => number),
  }
}

describe('what is linked', () => {
  test('is the thread itself, then what links to it, then what it mentions', async () => {
    const timeline = [aCrossReference(102, true), aCrossReference(6, false), aCrossReference(101, true)]
    const { pullNumbers, issueNumbers, gaps } = await read({
      itself: aBranchPull(5),
      timeline,
      numbers: [100, 7, 101, 5],
    })
    expect([pullNumbers, issueNumbers, gaps]).toEqual([[5, 102, 101, 100], [6, 7], []])
  })

  test('is looked up only where the timeline does not say what it is', async () => {
    const { asked } = await read({ timeline: [aCrossReference(102, true)], numbers: [102, 100] })
    expect(asked.filter((one) => one.startsWith('readIssue'))).toEqual(['readIssue 100'])
    expect(asked.filter((one) => one.startsWith('readPull '))).toEqual(['readPull 102', 'readPull 100'])
  })

  test('comes with its changes, and with the failed and green runs of its newest commit', async () => {
    const runs = [
      aRun({ id: 1 }),
      aGreenRun({ id: 2 }),
      aRun({ id: 3, conclusion: 'cancelled' }),
      aRun({ id: 4, conclusion: null }),
    ]
    const { pulls, asked } = await read({ numbers: [100] }, { listRunsOf: async () => runs })
    expect(pulls).toEqual([{ pull: aBranchPull(100), comparison: aComparison(), runs: runs.slice(0, 2) }])
    expect(asked).toContain(`listRunsOf ${shaOf('7ead')}`)
  })

  test('is listed with the oldest issue first', async () => {
    const readIssue: GitHubReader['readIssue'] = async (number) => anIssue({ number, createdAt: at(`1${number}:00`) })
    expect((await read({ numbers: [9, 8, 6] }, { readIssue })).issueNumbers).toEqual([6, 8, 9])
  })
})

describe('nothing is made of', () => {
  test.each<[string, Partial<ThreadLinks>, Partial<GitHubReader>]>([
    ['a number that nothing has', { numbers: [77] }, { readIssue: refuse(404) }],
    ['an issue that was deleted', { numbers: [77] }, { readIssue: refuse(410) }],
    ['an issue that was moved elsewhere', { numbers: [77] }, { readIssue: async () => anIssue({ number: 3 }) }],
    ['a link from another repository', { timeline: [aCrossReference(6, true, { repository: 'octo/site' })] }, {}],
    ['the thread itself', { numbers: [5], timeline: [aCrossReference(5, false)] }, {}],
    [
      'a pull request of the journal',
      { timeline: [aCrossReference(100, true)] },
      { readPull: async () => aBranchPull(100, { headBranch: 'journal/issue-5' }) },
    ],
  ])('%s', async (_, links, over) => {
    const { pullNumbers, issueNumbers, gaps } = await read(links, over)
    expect([pullNumbers, issueNumbers, gaps]).toEqual([[], [], []])
  })
})

test('a fork that names its branch like one of the journal is linked like any other', async () => {
  const readPull = async () => aBranchPull(100, { headBranch: 'journal/issue-5', fromFork: true })
  expect((await read({ numbers: [100] }, { readPull })).pullNumbers).toEqual([100])
})

test('the repository is the same in any case of its letters', async () => {
  const timeline = [aCrossReference(100, true, { repository: 'Octo/Shop' })]
  expect((await read({ timeline })).pullNumbers).toEqual([100])
})

describe('a gap', () => {
  test('is what cannot be had', async () => {
    const timeline: readonly TimelineEvent[] = [aCrossReference(6, false), aCrossReference(100, true)]
    const { gaps } = await read(
      { timeline, numbers: [7], itself: aBranchPull(5) },
      { readIssue: refuse(403), readPull: refuse(502), readPullChange: refuse(403), listRunsOf: refuse(403) },
    )
    expect(gaps.map(({ what, status }) => [what, status])).toEqual([
      ['#6', 403],
      ['#7', 403],
      ['pull request #100', 502],
      ['the changes of #5', 403],
      ['the runs of #5', 403],
    ])
  })

  test('says how much is too much', async () => {
    const { pullNumbers, issueNumbers, gaps, asked } = await read({
      itself: aBranchPull(5),
      timeline: [
        ...range(100, 14).map((number) => aCrossReference(number, true)),
        ...range(10, 6).map((number) => aCrossReference(number, false)),
      ],
      numbers: range(20, 17),
    })
    expect([pullNumbers, issueNumbers]).toEqual([[5, ...range(100, 7)], range(10, 5)])
    expect(gaps.map(({ what, why }) => `${what}: ${why}`)).toEqual([
      '2 more mentioned numbers: only the first 15 are read',
      '16 more linked issues: only the first 5 are read',
      '7 more linked pull requests: only the first 8 are read',
    ])
    expect(asked).toHaveLength(5 + 15 + 12 + 2 * 8)
  })

  test('is not what the journal itself opened', async () => {
    const timeline = range(100, 10).map((number) => aCrossReference(number, true))
    const readPull: GitHubReader['readPull'] = async (number) =>
      aBranchPull(number, number < 103 ? { headBranch: `journal/${number}` } : {})
    const { pullNumbers, gaps } = await read({ timeline }, { readPull })
    expect([pullNumbers, gaps]).toEqual([range(103, 7), []])
  })
})
