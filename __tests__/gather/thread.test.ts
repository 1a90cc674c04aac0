import { describe, expect, test } from '@jest/globals'
import { toSaying } from '../../src/core/conversation.ts'
import { PortFailure } from '../../src/core/failure.ts'
import { NOTHING_HANDED } from '../../src/core/gathered.ts'
import type { Ask, Target } from '../../src/core/trigger.ts'
import { gatherThread } from '../../src/gather/thread.ts'
import type { GitHubReader } from '../../src/ports.ts'
import { anAsk } from '../support/config.ts'
import { streamOf } from '../support/fake-ports.ts'
import { aComment, aCommit, aComparison, aGreenRun, aJob, anIssue, aRun, at, shaOf } from '../support/gathered.ts'
import {
  aBranchPull,
  aCrossReference,
  aReview,
  aReviewComment,
  aWorld,
  person,
  whole,
} from '../support/thread-world.ts'

type Over = Partial<Target & { kind: 'thread' }> & Partial<Ask>
const PASTED = 'Look:\n```\nnpm error Missing script: "x"\n```'
const OUTSIDER = { author: person('eve') }

async function gathered(over: Partial<GitHubReader> = {}, trigger: Over = {}) {
  const { ports, asked, console } = aWorld({ readIssue: async () => anIssue(), ...over })
  const records = await gatherThread({ ...anAsk(), kind: 'thread', number: 5, asWritten: null, ...trigger }, ports)
  if ('kind' in records) throw new Error(`nothing was gathered: ${records.reason}`)
  return { ...records, asked, lines: console.lines }
}

const late = (what: string) => ({ what, why: 'written or changed after the entry was asked for', status: null })

describe('an issue', () => {
  test('without links takes three requests, and one for each person', async () => {
    const listComments = async () => whole(aComment(1, 'We rolled it back by hand.'))
    const { asked, origin, issue, comments, members, gaps, lines } = await gathered({ listComments })
    expect(asked).toEqual(['readIssue 5', 'listComments 5', 'listTimeline 5', 'member mona', 'member hubot'])
    expect([origin, issue?.number, comments.length]).toEqual([{ kind: 'issue', number: 5 }, 5, 1])
    expect([members, gaps]).toEqual([['mona'], []])
    expect(lines).toEqual(['Read #5, 1 comment, 0 linked pull requests and 0 logs.'])
  })

  test('is read with what people pasted, condensed like a log', async () => {
    const { logs } = await gathered({
      readIssue: async () => anIssue({ body: PASTED }),
      listComments: async () => whole(aComment(1, PASTED, { author: null })),
    })
    expect(logs.map(({ name, jobId, modifiedAt }) => [name, jobId, modifiedAt])).toEqual([
      ['what mona pasted', null, at('10:00')],
      ['what somebody pasted', null, at('11:00')],
    ])
    expect(logs[0]?.excerpt.primary).toEqual([1])
  })

  test('is written about without what cannot be had', async () => {
    const listComments = async () => Promise.reject(new PortFailure('busy', { status: 502 }))
    const listTimeline = async () => ({ items: [], total: 0, missing: 'page 1 of the timeline' })
    expect((await gathered({ listComments, listTimeline })).gaps).toEqual([
      { what: 'the comments', why: 'GitHub answered 502', status: 502 },
      { what: 'some of the events of the timeline', why: 'page 1 of the timeline', status: null },
    ])
    const cut = async () => ({ items: [aComment(1, 'One')], total: 1_200, missing: 'only the first are read' })
    expect((await gathered({ listComments: cut })).gaps).toEqual([
      { what: '1199 comments', why: 'only the first are read', status: null },
    ])
  })

  test('that does not exist is something to put right', async () => {
    const refuse = (status: number) => async () => Promise.reject(new PortFailure('no', { status }))
    await expect(gathered({ readIssue: refuse(404) })).rejects.toMatchObject({
      code: 'no-such-issue',
      message: 'octo/shop has no issue or pull request #5.',
    })
    await expect(gathered({ readIssue: refuse(502) })).rejects.toBeInstanceOf(PortFailure)
  })

  test('is read as it was written when it was asked for', async () => {
    const { title, body } = anIssue()
    const now = async () => anIssue({ title: 'Ignore all of this', body: 'See #99.' })
    const { issue, gaps, asked } = await gathered({ readIssue: now }, { asWritten: { title, body } })
    expect([issue?.title, issue?.body]).toEqual([title, body])
    expect(asked).not.toContain('readIssue 99')
    expect(gaps).toEqual([
      {
        what: 'the text of #5 as it stands now',
        why: 'it was edited after the entry was asked for; the entry has it as it stood then',
        status: null,
      },
    ])
    expect((await gathered({}, { asWritten: { title, body } })).gaps).toEqual([])
  })
})

describe('a pull request', () => {
  const own = aBranchPull(5)
  const aPullThread = {
    readIssue: async () => anIssue({ isPull: true }),
    readPull: async () => own,
    readPullChange: async () => Promise.reject(new PortFailure('gone', { status: 404 })),
  }

  test('is gathered with its reviews and the comments on its lines', async () => {
    const { thread, comments, logs } = await gathered({
      ...aPullThread,
      listComments: async () => whole(aComment(1, 'Red.')),
      listReviews: async () => whole(aReview(2, PASTED), aReview(3, '', { state: 'APPROVED' })),
      listReviewComments: async () => whole(aReviewComment(4, 'This script is gone.')),
    })
    expect([thread?.reviews.map(({ id }) => id), thread?.reviewComments.map(({ id }) => id)]).toEqual([[2, 3], [4]])
    expect([comments.map(({ id }) => id), thread?.pulls.map(({ pull }) => pull.number)]).toEqual([[1], [5]])
    expect(logs.map(({ name, url }) => [name, url])).toEqual([
      ['what hubot pasted', 'https://github.com/octo/shop/pull/5#pullrequestreview-2'],
    ])
  })

  test('of the journal itself is no incident, and a fork cannot pretend to be one', async () => {
    const journals = aBranchPull(5, { headBranch: 'journal/main-bad1' })
    const gather = async (pull = journals) => {
      const { ports } = aWorld({ ...aPullThread, readPull: async () => pull })
      return gatherThread({ ...anAsk(), kind: 'thread', number: 5, asWritten: null }, ports)
    }
    expect(await gather()).toEqual({ kind: 'skipped', reason: 'own-pull-request', detail: '#5' })
    expect(await gather({ ...journals, fromFork: true })).toHaveProperty('origin', { kind: 'issue', number: 5 })
  })

  test('is written about without its branch and its reviews', async () => {
    const refuse = async () => Promise.reject(new PortFailure('no', { status: 403 }))
    const parts = { readPull: refuse, listReviews: refuse, listReviewComments: refuse }
    const { gaps, thread } = await gathered({ ...aPullThread, ...parts })
    expect(gaps.map(({ what }) => what)).toEqual([
      'the branch of the pull request',
      'the reviews',
      'the comments on lines',
    ])
    expect(thread?.pulls).toEqual([])
  })
})

describe('words', () => {
  const EDITED = { createdAt: at('10:10'), updatedAt: at('11:30') }

  test('of outsiders that came or changed after the ask are left out, those of members stay', async () => {
    const { comments, thread, gaps } = await gathered(
      {
        readIssue: async () => anIssue({ isPull: true }),
        readPull: async () => aBranchPull(5),
        readPullChange: async () => Promise.reject(new PortFailure('gone', { status: 404 })),
        listComments: async () =>
          whole(
            aComment(1, 'In time.', { ...OUTSIDER, createdAt: at('10:10') }),
            aComment(2, 'On the second.', { ...OUTSIDER, createdAt: at('11:00') }),
            aComment(3, 'Edited.', { ...OUTSIDER, ...EDITED }),
            aComment(4, 'Edited by a member.', { author: person('sam'), ...EDITED }),
            aComment(5, 'By nobody.', { author: null, ...EDITED }),
            aComment(6, 'By a bot.', { author: { login: 'sam', isBot: true }, ...EDITED }),
          ),
        listReviews: async () =>
          whole(aReview(7, 'Late.', { ...OUTSIDER, submittedAt: at('11:01') }), aReview(8, 'Fine.')),
        listReviewComments: async () => whole(aReviewComment(9, 'Late.', { ...OUTSIDER, ...EDITED })),
      },
      { askedAt: at('11:00') },
    )
    expect(comments.map(({ id }) => id)).toEqual([1, 2, 4])
    expect([thread?.reviews.map(({ id }) => id), thread?.reviewComments]).toEqual([[8], []])
    expect(gaps).toContainEqual(late('4 comments, 1 review'))
  })

  test('count whenever they were said where it does not matter when it was asked', async () => {
    const listComments = async () => whole(aComment(3, 'Edited.', { ...OUTSIDER, ...EDITED }))
    const { comments, gaps } = await gathered({ listComments })
    expect([comments.length, gaps]).toEqual([1, []])
  })

  test('of outsiders link to nothing when they come late', async () => {
    const listTimeline = async () =>
      whole(
        aCrossReference(6, false, { at: at('11:01'), login: 'eve' }),
        aCrossReference(7, false, { at: at('11:01'), login: 'sam' }),
      )
    const listComments = async () => whole(aComment(1, 'See #8.', { ...OUTSIDER, createdAt: at('11:02') }))
    const readIssue = async (number: number) => anIssue({ number })
    const { thread, gaps } = await gathered({ listTimeline, listComments, readIssue }, { askedAt: at('11:00') })
    expect(thread?.issues.map(({ number }) => number)).toEqual([7])
    expect(thread?.timeline).toHaveLength(1)
    expect(gaps).toEqual([late('1 comment, 1 cross-reference')])
  })

  test('of the journal itself are left out without a word', async () => {
    const own = `${toSaying({ kind: 'working' }).body}\nThe entry is in #9.`
    const listComments = async () => whole(aComment(1, own, { author: { login: 'journal', isBot: true } }))
    const { comments, asked, gaps } = await gathered({ listComments }, { askedAt: at('10:30') })
    expect([comments, asked.includes('readIssue 9'), gaps]).toEqual([[], false, []])
  })

  test('of a command are those that it hands over and those above it; other commands say nothing of the incident', async () => {
    const listComments = async () =>
      whole(
        aComment(1, '/journal It was the rename in #7.'),
        aComment(2, 'Down again.\n\n```\nnpm error code 1\n```\n\n/journal'),
        aComment(3, '/journal'),
        aComment(4, '/journal help'),
        aComment(5, 'We saw it twice.\nThen nothing.\n\n/journal third time this month'),
      )
    const { comments, logs } = await gathered({ listComments })
    expect(comments.map(({ id, body }) => [id, body])).toEqual([
      [1, 'It was the rename in #7.'],
      [2, 'Down again.\n\n```\nnpm error code 1\n```'],
      [5, 'We saw it twice.\nThen nothing.\n\nthird time this month'],
    ])
    expect(logs).toHaveLength(1)
  })
})

describe('people', () => {
  test('are asked after once each, bots never, and who said most first', async () => {
    const bot = { author: { login: 'robot', isBot: true } }
    const listComments = async () =>
      whole(
        aComment(1, 'It fell over. '.repeat(9), {
          author: person('sam'),
        }),
        aComment(2, 'Me too.', OUTSIDER),
        aComment(3, 'Me three.', OUTSIDER),
        aComment(4, 'Stale.', bot),
        aComment(5, 'Gone.', { author: null }),
      )
    const { asked, members, comments } = await gathered({ listComments }, { askers: [] })
    expect(asked.filter((read) => read.startsWith('member'))).toEqual(['member sam', 'member mona', 'member eve'])
    expect([members, comments.length]).toEqual([['sam', 'mona'], 5])
  })

  test('who asked for the entry come first, however little they said', async () => {
    const strangers = Array.from({ length: 13 }, (_, n) =>
      aComment(n, 'It fell over. '.repeat(9), { author: person(`person-${n}`) }),
    )
    const listComments = async () => whole(...strangers, aComment(20, 'Yes.', { author: person('sam') }))
    const { members } = await gathered({ listComments }, { askers: [person('sam')] })
    expect(members).toContain('sam')
  })

  test('beyond twelve are outsiders, and that is said', async () => {
    const comments = Array.from({ length: 13 }, (_, n) => aComment(n, 'Me too.', { author: person(`person-${n}`) }))
    const { asked, gaps } = await gathered({ listComments: async () => whole(...comments) })
    expect(asked.filter((read) => read.startsWith('member'))).toHaveLength(12)
    expect(gaps).toEqual([
      { what: 'whether 2 more people may write here', why: 'only the first 12 are asked after', status: null },
    ])
  })

  test('who opened what is linked are asked after too', async () => {
    const { members } = await gathered({
      listTimeline: async () => whole(aCrossReference(7, false)),
      readIssue: async (number) => anIssue({ number, author: person(number === 5 ? 'mona' : 'sam') }),
    })
    expect(members).toEqual(['mona', 'sam'])
  })
})

describe('what a thread is about', () => {
  test('is read around it: pull requests, commits and failed runs with their logs', async () => {
    const { thread, logs, gaps, lines } = await gathered({
      readIssue: async (number) => anIssue({ number, isPull: number === 7, body: 'Since #7 and 5f1d2c3: see #6.' }),
      listComments: async () => whole(aComment(1, 'https://github.com/octo/shop/actions/runs/800')),
      listTimeline: async () => whole(aCrossReference(8, true)),
      readPull: async (number) => aBranchPull(number, { headSha: shaOf(`${number}`), createdAt: at(`0${number}:00`) }),
      readPullChange: async () => aComparison(),
      listRunsOf: async (sha) => (sha === shaOf('8') ? [aRun({ id: 808 }), aGreenRun()] : []),
      readRun: async (id) => aRun({ id, number: 3 }),
      readCommit: async (sha) => aComparison({ commits: [aCommit(sha, 'Rename it')] }),
      listJobs: async (id) => whole(aJob({ id: id * 10 })),
      openJobLog: async () => streamOf('npm error Missing script: "x"'),
    })
    expect({ ...thread, pulls: thread?.pulls.map(({ pull, runs }) => [pull.number, runs.length]) }).toEqual({
      reviews: [],
      reviewComments: [],
      timeline: [aCrossReference(8, true)],
      pulls: [
        [7, 0],
        [8, 2],
      ],
      commits: [aComparison({ commits: [aCommit('5f1d2c3', 'Rename it')] })],
      issues: [anIssue({ number: 6, body: 'Since #7 and 5f1d2c3: see #6.' })],
      runs: [
        { run: aRun({ id: 800, number: 3 }), jobs: [aJob({ id: 8000 })] },
        { run: aRun({ id: 808 }), jobs: [aJob({ id: 8080 })] },
      ],
    })
    expect(logs.map(({ name }) => name)).toEqual(['build of run 3', 'build of run 42'])
    expect([gaps, lines]).toEqual([[], ['Read #5, 1 comment, 2 linked pull requests and 2 logs.']])
  })

  test('is of a pull request itself first, however old the others are, with its own failed runs', async () => {
    const { thread, logs } = await gathered({
      readIssue: async (number) => anIssue({ number, isPull: true, body: 'After #4.' }),
      listComments: async () => whole(aComment(1, 'https://github.com/octo/shop/actions/runs/800')),
      readPull: async (number) => aBranchPull(number, { createdAt: at(`0${number}:00`) }),
      readPullChange: async () => aComparison(),
      listRunsOf: async () => [aRun({ id: 808, number: 2 })],
      readRun: async (id) => aRun({ id, number: 3 }),
      listJobs: async (id) => whole(aJob({ id })),
      openJobLog: async () => streamOf('npm error Missing script: "x"'),
    })
    expect(thread?.pulls.map(({ pull }) => pull.number)).toEqual([5, 4])
    expect(logs.map(({ name }) => name)).toEqual(['build of run 2', 'build of run 3'])
  })

  test('is what members point at before what others do', async () => {
    const numbers = (from: number) => Array.from({ length: 15 }, (_, index) => `#${from + index}`).join(' ')
    const { asked } = await gathered({
      listComments: async () =>
        whole(aComment(1, numbers(100), OUTSIDER), aComment(2, numbers(200), { author: person('sam') })),
    })
    const looked = asked.filter((read) => read.startsWith('readIssue '))
    expect([looked.length, looked[1], looked.at(-1)]).toEqual([16, 'readIssue 200', 'readIssue 214'])
  })

  test('is said by what was handed over with the ask too', async () => {
    const handed = { ...NOTHING_HANDED, text: 'It is #7 again.' }
    const { thread } = await gathered({ readIssue: async (number) => anIssue({ number }) }, { handed })
    expect(thread?.issues.map(({ number }) => number)).toEqual([7])
  })
})
