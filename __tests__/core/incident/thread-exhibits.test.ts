import { describe, expect, test } from '@jest/globals'
import type { Gathered } from '../../../src/core/gathered.ts'
import { toExhibits } from '../../../src/core/incident/exhibits.ts'
import { saysCloses, trustOf } from '../../../src/core/incident/thread-records.ts'
import {
  aComment,
  aCommit,
  aComparison,
  aFile,
  aJob,
  aLinkedPull,
  anIssue,
  anIssueThread,
  aPull,
  aReview,
  aReviewComment,
  aRun,
  aThread,
  at,
  shaOf,
} from '../../support/gathered.ts'
import { anOutage } from '../../support/outage-thread.ts'

const thread = (over: Parameters<typeof aThread>[0], rest: Partial<Gathered> = {}) =>
  anIssueThread({}, { thread: aThread(over), ...rest })
const kindsOf = (gathered: Gathered) => toExhibits(gathered).evidence.map(({ kind, title }) => `${kind} ${title}`)
const linesOf = (gathered: Gathered, title: string) =>
  toExhibits(gathered)
    .evidence.find((evidence) => evidence.title === title)
    ?.lines.map(({ text }) => text)

describe('the evidence of a thread', () => {
  test('is everything that it links to, each once, after its words', () => {
    expect(kindsOf(anOutage()).filter((name) => !name.startsWith('comment'))).toEqual([
      'log the log in issue 31',
      'commit c0ffee1',
      'diff src/database.ts',
      'issue issue 31',
      'pull pull request 32',
      'commit 7135000',
      'diff deploy/gateway.yml',
      'pull pull request 34',
      'commit 4e74000',
      'diff src/checkout.ts',
      'pull pull request 35',
      'commit 4ead000',
      'diff deploy/gateway.yml',
      'commit 5afe000',
      'diff src/database.ts',
      'issue history of issue 31',
    ])
  })

  test('is nothing more than its words where nothing stands around it', () => {
    expect([kindsOf(thread({})), toExhibits(anIssueThread()).thread]).toEqual([['issue issue 5'], null])
  })

  test('holds reviews that say something or decide, comments on lines with their place, in order of time', () => {
    const reviews = [
      aReview(1, '', { state: 'COMMENTED' }),
      aReview(2, '', { state: 'APPROVED', submittedAt: at('11:50') }),
      aReview(3, 'Not like this.', { state: 'CHANGES_REQUESTED', submittedAt: at('11:00') }),
    ]
    const reviewComments = [aReviewComment(4, 'This leaks.', { createdAt: at('11:20') })]
    const found = toExhibits(thread({ reviews, reviewComments })).thread?.reviews
    expect(found?.map(({ title, lines }) => [title, lines.map(({ text }) => text)])).toEqual([
      ['review', ['Not like this.', 'CHANGES_REQUESTED']],
      ['review of src/cart.ts:14', ['This leaks.']],
      ['review', ['APPROVED']],
    ])
  })

  test('holds failed runs with their jobs and steps, and the green one of a pull request', () => {
    const green = aRun({ id: 2, number: 44, sha: shaOf('b1'), conclusion: 'success', createdAt: at('11:00') })
    const pulls = [aLinkedPull({ start: 'b1', clock: '11:30', createdAt: at('10:30') }, { runs: [green] })]
    const given = thread({ pulls, runs: [{ run: aRun(), jobs: [aJob()] }] })
    const runs = toExhibits(given).thread?.runs.map(({ evidence }) => evidence.lines.map(({ text }) => text))
    expect(runs?.map((lines) => [lines[1], ...lines.slice(6)])).toEqual([
      ['failure', 'build', 'Run npm run build:prod'],
      ['success'],
    ])
  })

  test('holds what happened to it in one record, without labels that say nothing of how bad it was', () => {
    const given = thread({
      timeline: [
        { kind: 'labeled', at: at('10:01'), actor: null, label: 'journal' },
        { kind: 'labeled', at: at('10:02'), actor: null, label: 'sev1' },
        { kind: 'referenced', at: at('10:03'), actor: null, sha: shaOf('c1') },
        { kind: 'closed', at: at('10:04'), actor: null, sha: shaOf('c2') },
        { kind: 'reopened', at: at('10:05'), actor: null },
        { kind: 'closed', at: at('10:06'), actor: null, sha: null },
      ],
    })
    expect(linesOf(given, 'history of issue 5')).toEqual([
      `labeled sev1 at ${at('10:02')}`,
      `closed by c200000 at ${at('10:04')}`,
      `reopened at ${at('10:05')}`,
      `closed at ${at('10:06')}`,
    ])
  })

  test('has the words of a pull request once where the thread is that pull request', () => {
    const issue = anIssue({ isPull: true })
    const pulls = [{ pull: aPull({ number: 5 }), comparison: null, runs: [] }]
    const given = { ...thread({ pulls }), issue }
    expect([kindsOf(given), toExhibits(given).thread?.pulls[0]?.evidence.id]).toEqual([['issue pull request 5'], 'E1'])
  })

  test('keeps the first and the newest of many pull requests, and few commits and diffs of each', () => {
    const files = ['a', 'b', 'c', 'd', 'e'].map((name) => aFile(`src/${name}.ts`))
    const commits = Array.from({ length: 20 }, (_, index) => aCommit(`d${index}`, `Commit ${index}`))
    const comparison = aComparison({ commits, files })
    const pulls = Array.from({ length: 15 }, (_, index) =>
      aLinkedPull(
        { number: 30 + index, start: `b${index}`, clock: '11:00' },
        { comparison: index === 0 ? comparison : null },
      ),
    )
    const found = toExhibits(thread({ pulls })).thread?.pulls
    expect([
      found?.map(({ linked }) => linked.pull.number),
      found?.[0]?.commits.map(({ commit }) => commit.message).at(-1),
      found?.[0]?.commits.length,
      found?.[0]?.diffs.length,
    ]).toEqual([[30, ...[34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44]], 'Commit 19', 12, 3])
  })

  test('counts a change that is older than it as what may have broken it, its diff once', () => {
    const older = aComparison({ commits: [aCommit('c1', 'Before', { at: at('09:30') })] })
    const merged = aLinkedPull({ number: 20, start: 'b1', clock: '09:40' })
    const { commits, diffs, thread: around } = toExhibits(thread({ commits: [older], pulls: [merged] }))
    expect([
      commits.map(({ commit }) => commit.sha.slice(0, 2)),
      diffs.length,
      around?.commits,
      around?.pulls[0]?.diffs,
    ]).toEqual([['c1', 'b1'], 2, [], []])
  })
})

describe('a commit is as trusted as what brought it here', () => {
  const commit = aCommit('b1', 'Because of the cache', { author: { login: 'ivo', isBot: false } })
  const merged = aLinkedPull({ start: 'b1', clock: '11:00' }, { comparison: aComparison({ commits: [commit] }) })
  const open = { ...merged, pull: { ...merged.pull, isMerged: false } }
  const closed = { kind: 'closed', at: at('11:00'), actor: null, sha: commit.sha } as const
  const alone = aComparison({ commits: [commit] })
  test.each<[string, Parameters<typeof aThread>[0], readonly string[], string]>([
    ['merged, of a member', { pulls: [merged] }, ['ivo'], 'member'],
    ['merged, of somebody else', { pulls: [merged] }, [], 'outsider'],
    ['not merged, under the name of a member', { pulls: [open] }, ['ivo'], 'outsider'],
    ['only linked, under the name of a member', { commits: [alone] }, ['ivo'], 'outsider'],
    ['closed it', { commits: [alone], timeline: [closed] }, ['ivo'], 'member'],
  ])('%s', (_, around, members, expected) => {
    expect(trustOf(commit, thread(around, { members }))).toBe(expected)
  })
})

describe('words that close an issue', () => {
  const issue = anIssue({ number: 5 })
  test.each([
    ['Fixes #5', true],
    ['closes: octo/shop#5.', true],
    ['It resolved https://github.com/octo/shop/issues/5', true],
    ['Fixes #55', false],
    ['Fixes acme/shop#5', false],
    ['See #5', false],
    ['prefixes #5', false],
  ])('%s: %s', (text, expected) => {
    expect(saysCloses(text, issue, 'octo/shop')).toBe(expected)
  })
})

test('a word that stands alone belongs to the sentence before it', () => {
  const given = thread({}, { comments: [aComment(1, 'It got worse. Ugh. Now it hangs.'), aComment(2, 'Ugh. Again.')] })
  expect(toExhibits(given).comments.map(({ lines }) => lines.map(({ text }) => text))).toEqual([
    ['It got worse. Ugh.', 'Now it hangs.'],
    ['Ugh.', 'Again.'],
  ])
})
