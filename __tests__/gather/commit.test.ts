import { describe, expect, test } from '@jest/globals'
import { toSaying } from '../../src/core/conversation.ts'
import { PortFailure } from '../../src/core/failure.ts'
import type { Ask } from '../../src/core/trigger.ts'
import { gatherCommit } from '../../src/gather/commit.ts'
import type { GitHubReader } from '../../src/ports.ts'
import { anAsk } from '../support/config.ts'
import { streamOf } from '../support/fake-ports.ts'
import { aComment, aCommit, aComparison, aGreenRun, aJob, aRun, at, shaOf } from '../support/gathered.ts'
import { aBranchPull, aWorld, person, whole } from '../support/thread-world.ts'

const SHA = shaOf('bad1')

async function gathered(over: Partial<GitHubReader> = {}, ask: Partial<Ask> = {}, sha = SHA) {
  const { ports, asked, console } = aWorld({
    readCommit: async () => aComparison({ commits: [aCommit('bad1', 'Rename the build script')] }),
    listCommitComments: async () => whole(),
    listPullsOf: async () => [],
    ...over,
  })
  const records = await gatherCommit({ ...anAsk(), kind: 'commit', sha, ...ask }, ports)
  if ('kind' in records) throw new Error(`nothing was gathered: ${records.reason}`)
  return { ...records, asked, lines: console.lines }
}

describe('a commit', () => {
  test('is gathered with its changes and its comments', async () => {
    const listCommitComments = async () => whole(aComment(1, 'This took the shop down.', { author: person('sam') }))
    const { origin, change, comments, members, pull, gaps, asked, lines } = await gathered({ listCommitComments })
    expect([origin, change?.since, comments.map(({ id }) => id)]).toEqual([{ kind: 'commit', sha: SHA }, 'parent', [1]])
    expect([members, pull, gaps]).toEqual([['sam'], null, []])
    expect(asked).toEqual([
      `readCommit ${SHA}`,
      `listCommitComments ${SHA}`,
      `listPullsOf ${SHA}`,
      `listRunsOf ${SHA}`,
      'member sam',
    ])
    expect(lines).toEqual(['Read commit bad1000, 1 comment and 0 logs.'])
  })

  test('keeps its whole sha where it was asked for by a short one', async () => {
    expect((await gathered({}, {}, 'bad1000')).origin).toEqual({ kind: 'commit', sha: SHA })
  })

  test('brings the logs of the runs that failed for it', async () => {
    const { logs } = await gathered({
      listRunsOf: async () => [aGreenRun(), aRun({ number: 12 }), aRun({ id: 9, conclusion: 'cancelled' })],
      listJobs: async () => whole(aJob({ id: 3, name: 'test' })),
      openJobLog: async () => streamOf('##[error]npm error Missing script: "build:prod"'),
      listCommitComments: async () => whole(aComment(1, '```\nnpm error\n```')),
    })
    expect(logs.map(({ name, jobId }) => [name, jobId])).toEqual([
      ['what hubot pasted', null],
      ['test of run 12', 3],
    ])
  })

  test('belongs to the pull request that became it, else to an open one, never to one of the journal', async () => {
    const journals = aBranchPull(1, { headBranch: 'journal/main-bad1' })
    const closed = aBranchPull(2, { state: 'closed' })
    const open = aBranchPull(3)
    const merged = aBranchPull(4, { state: 'closed', mergeSha: SHA })
    const choose = async (...pulls: readonly (typeof open)[]) =>
      (await gathered({ listPullsOf: async () => pulls })).pull?.number
    expect(await choose(journals, closed, open, merged)).toBe(4)
    expect(await choose(journals, closed, open)).toBe(3)
    expect(await choose(journals, closed)).toBe(2)
    expect(await choose(journals)).toBeUndefined()
  })

  test('leaves out what outsiders said after it was asked for, and what the journal said', async () => {
    const listCommitComments = async () =>
      whole(
        aComment(1, 'Late.', { createdAt: at('11:30') }),
        aComment(2, 'Late, and a member.', { createdAt: at('11:30'), author: person('mona') }),
        aComment(3, toSaying({ kind: 'working' }).body, { author: { login: 'journal', isBot: true } }),
      )
    const { comments, gaps } = await gathered({ listCommitComments }, { askedAt: at('11:00') })
    expect([comments.map(({ id }) => id), gaps]).toEqual([
      [2],
      [{ what: '1 comment', why: 'written or changed after the entry was asked for', status: null }],
    ])
  })

  test('is written about without what cannot be had', async () => {
    const refuse = async () => Promise.reject(new PortFailure('no', { status: 403 }))
    const { gaps } = await gathered({ listCommitComments: refuse, listPullsOf: refuse, listRunsOf: refuse })
    expect(gaps.map(({ what }) => what)).toEqual([
      'the comments',
      'the pull request of the commit',
      'the runs of the commit',
    ])
  })

  test.each([404, 422])('that GitHub does not have (%i) is something to put right', async (status) => {
    const readCommit = async () => Promise.reject(new PortFailure('no', { status }))
    await expect(gathered({ readCommit })).rejects.toMatchObject({ code: 'no-such-commit' })
  })

  test('that is out of reach is the end of it', async () => {
    const readCommit = async () => Promise.reject(new PortFailure('no', { status: 502 }))
    await expect(gathered({ readCommit })).rejects.toBeInstanceOf(PortFailure)
  })
})
