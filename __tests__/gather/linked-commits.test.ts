import { expect, test } from '@jest/globals'
import { PortFailure } from '../../src/core/failure.ts'
import type { LinkedPull } from '../../src/core/gathered.ts'
import type { TimelineEvent } from '../../src/core/records.ts'
import { readLinkedCommits } from '../../src/gather/linked-commits.ts'
import { toReads } from '../../src/gather/linked-reads.ts'
import type { GitHubReader } from '../../src/ports.ts'
import { aCommit, aComparison, at, shaOf } from '../support/gathered.ts'
import { aBranchPull, aWorld, person } from '../support/thread-world.ts'

const event = (kind: 'referenced' | 'closed' | 'merged', sha: string | null): TimelineEvent => ({
  kind,
  at: at('10:30'),
  actor: person('mona'),
  sha,
})

async function read(
  links: { timeline?: readonly TimelineEvent[]; shas?: readonly string[]; pulls?: readonly LinkedPull[] },
  readCommit: GitHubReader['readCommit'] = async (sha) => aComparison({ commits: [aCommit(sha, `Commit ${sha}`)] }),
) {
  const { ports, asked } = aWorld({ readCommit })
  const reads = toReads(ports)
  const commits = await readLinkedCommits({ timeline: [], shas: [], pulls: [], ...links }, reads)
  return { asked, gaps: reads.gaps, shas: commits.map(({ commits: [commit] }) => commit?.sha) }
}

test('commits of the timeline and of the texts are read, oldest first', async () => {
  const times: Readonly<Record<string, string>> = { [shaOf('c1')]: '10:03', [shaOf('c2')]: '10:01', c3c3c3c: '10:02' }
  const { shas, gaps } = await read(
    {
      timeline: [event('referenced', shaOf('c1')), event('closed', shaOf('c2')), event('closed', null)],
      shas: ['c3c3c3c'],
    },
    async (sha) => aComparison({ commits: [aCommit(sha, 'Try', { at: at(times[sha] ?? '') })] }),
  )
  expect([shas, gaps]).toEqual([[shaOf('c2'), shaOf('c3c3c3c'), shaOf('c1')], []])
})

test('a commit that a linked pull request has, or became, is not read again', async () => {
  const comparison = aComparison({ commits: [aCommit('aa11aa1', 'One')] })
  const pull = aBranchPull(100, { headSha: shaOf('bb22'), mergeSha: shaOf('cc33') })
  const { asked } = await read({
    timeline: [event('merged', shaOf('cc33')), event('referenced', shaOf('bb22'))],
    shas: ['aa11aa1', shaOf('aa11aa1')],
    pulls: [{ pull, comparison, runs: [] }],
  })
  expect(asked).toEqual([])
})

test('a commit that is named in full and in short is read once', async () => {
  const shas = ['dd44000', shaOf('dd44'), 'ee55000', shaOf('ff66')]
  const { asked } = await read({ timeline: [event('referenced', shaOf('ff66')), event('closed', shaOf('ff66'))], shas })
  expect(asked).toEqual([`readCommit ${shaOf('ff66')}`, `readCommit ${shaOf('dd44')}`, 'readCommit ee55000'])
})

test('a word that only looks like a sha is no gap; a commit that GitHub recorded is one', async () => {
  const refuse: GitHubReader['readCommit'] = async () => Promise.reject(new PortFailure('no', { status: 422 }))
  const { gaps } = await read({ timeline: [event('referenced', shaOf('c1'))], shas: ['1e10000'] }, refuse)
  expect(gaps).toEqual([{ what: 'commit c100000', why: 'GitHub answered 422', status: 422 }])
})

test('ten commits are read, and the rest is said', async () => {
  const shas = Array.from({ length: 13 }, (_, index) => `${10 + index}abcde`)
  const { asked, gaps } = await read({ shas })
  expect(asked).toHaveLength(10)
  expect(gaps).toEqual([{ what: '3 more mentioned commits', why: 'only the first 10 are read', status: null }])
})
