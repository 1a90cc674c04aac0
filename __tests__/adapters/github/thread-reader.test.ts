import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createReader } from '../../../src/adapters/github/reader.ts'
import type { GitHubReader } from '../../../src/ports.ts'
import { startTestGitHub, type TestGitHub } from '../../support/test-github.ts'
import { alter, connect } from './connect.ts'

let github: TestGitHub
let reader: GitHubReader
let sha: string

const MONA = { login: 'mona', isBot: false }

beforeEach(async () => {
  github = await startTestGitHub()
  reader = createReader(connect(github))
  const [first = ''] = await github.git.commit({ files: { 'a.txt': 'a\n' }, date: '2026-03-01T08:00:00Z' })
  sha = first
})

afterEach(() => github.stop())

describe('an issue', () => {
  test('comes with its labels and reactions', async () => {
    const { number } = github.world.addIssue({
      title: 'Red',
      body: 'Since noon.',
      labels: ['journal', 'bug'],
      reactions: { eyes: 2, '+1': 1 },
    })
    expect(await reader.readIssue(number)).toEqual({
      number,
      title: 'Red',
      body: 'Since noon.',
      labels: ['journal', 'bug'],
      isPull: false,
      state: 'open',
      url: `${github.webUrl}/issues/${number}`,
      author: MONA,
      createdAt: '2026-03-02T12:00:00Z',
      closedAt: null,
      reactions: [
        { content: '+1', count: 1 },
        { content: 'eyes', count: 2 },
      ],
    })
  })

  test('that is closed says since when', async () => {
    const { number } = github.world.addIssue({ closedAt: '2026-03-02T11:30:00Z' })
    expect(await reader.readIssue(number)).toMatchObject({ state: 'closed', closedAt: '2026-03-02T11:30:00Z' })
  })

  test('is told from a pull request', async () => {
    const { number } = github.world.addPull({ branch: 'main' })
    expect((await reader.readIssue(number)).isPull).toBe(true)
  })
})

describe('the timeline', () => {
  test('has the events that a story needs, in their order', async () => {
    const at = (time: string) => `2026-03-02T${time}:00Z`
    const linked = github.world.addPull({ branch: 'main', title: 'Wait for the lock', createdAt: at('08:00') })
    const { number } = github.world.addIssue({
      createdAt: at('08:00'),
      comments: [{ body: 'Seen here too.', createdAt: at('08:30') }],
      timeline: [
        { kind: 'labeled', label: 'bug', at: at('08:10') },
        { kind: 'labeled', label: 'journal', at: at('09:00') },
        { kind: 'unlabeled', label: 'bug', at: at('09:10'), actor: 'hubot[bot]' },
        { kind: 'cross-referenced', source: { number: linked.number }, at: at('09:20') },
        {
          kind: 'cross-referenced',
          source: { repository: 'octo-org/other', number: 3, title: 'Same here', isPull: false },
          at: at('09:30'),
        },
        { kind: 'referenced', sha, at: at('09:40') },
        { kind: 'closed', sha, at: at('09:50') },
        { kind: 'reopened', at: at('10:00') },
        { kind: 'closed', sha: null, at: at('10:10') },
      ],
      labels: ['journal'],
      closedAt: at('10:10'),
    })
    const { items, total, missing } = await reader.listTimeline(number)
    expect(items).toEqual([
      { kind: 'labeled', at: at('08:10'), actor: MONA, label: 'bug' },
      { kind: 'labeled', at: at('09:00'), actor: MONA, label: 'journal' },
      { kind: 'unlabeled', at: at('09:10'), actor: { login: 'hubot[bot]', isBot: true }, label: 'bug' },
      {
        kind: 'cross-referenced',
        at: at('09:20'),
        actor: MONA,
        source: {
          repository: github.repository,
          number: linked.number,
          isPull: true,
          title: 'Wait for the lock',
          url: `${github.webUrl}/pull/${linked.number}`,
        },
      },
      {
        kind: 'cross-referenced',
        at: at('09:30'),
        actor: MONA,
        source: {
          repository: 'octo-org/other',
          number: 3,
          isPull: false,
          title: 'Same here',
          url: `${github.serverUrl}/octo-org/other/issues/3`,
        },
      },
      { kind: 'referenced', at: at('09:40'), actor: MONA, sha },
      { kind: 'closed', at: at('09:50'), actor: MONA, sha },
      { kind: 'reopened', at: at('10:00'), actor: MONA },
      { kind: 'closed', at: at('10:10'), actor: MONA, sha: null },
    ])
    expect([total, missing]).toEqual([9, null])
  })

  test('of a pull request has its merge, and neither its commits nor its reviews', async () => {
    const mergedAt = '2026-03-02T11:00:00Z'
    const { number } = github.world.addPull({
      branch: 'topic',
      sha,
      commits: [sha],
      reviews: [{ state: 'APPROVED' }],
      mergedAt,
      timeline: [{ kind: 'merged', sha, at: mergedAt }],
    })
    const merges = (await reader.listTimeline(number)).items.filter(({ kind }) => kind !== 'closed')
    expect(merges).toEqual([{ kind: 'merged', at: mergedAt, actor: MONA, sha }])
  })

  test('leaves a commit of another repository out, and keeps that the issue was closed', async () => {
    const { number } = github.world.addIssue({
      timeline: [
        { kind: 'referenced', sha },
        { kind: 'closed', sha },
      ],
      closedAt: '2026-03-02T12:00:00Z',
    })
    alter(github, 'GET /issues/{issue_number}/timeline', (answer) => {
      const events = answer.json as { commit_url?: string | null }[]
      const elsewhere = events.map((event) => ({
        ...event,
        commit_url: `${github.apiUrl}/repos/stranger/octo-repo/commits/${sha}`,
      }))
      return { ...answer, json: elsewhere }
    })
    expect((await reader.listTimeline(number)).items).toEqual([
      { kind: 'closed', at: expect.any(String), actor: MONA, sha: null },
    ])
  })

  test('leaves out what mentioned it and cannot be seen', async () => {
    const linked = github.world.addIssue()
    const { number } = github.world.addIssue({
      timeline: [{ kind: 'cross-referenced', source: { number: linked.number } }],
    })
    alter(github, 'GET /issues/{issue_number}/timeline', (answer) => ({
      ...answer,
      json: (answer.json as object[]).map((event) => ({ ...event, source: { type: 'issue' } })),
    }))
    expect((await reader.listTimeline(number)).items).toEqual([])
  })

  test('is read to its end though most of its events are left out', async () => {
    const comments = Array.from({ length: 150 }, (_, index) => ({
      body: `${index}`,
      createdAt: '2026-03-02T09:00:00Z',
    }))
    const { number } = github.world.addIssue({
      comments,
      createdAt: '2026-03-02T08:00:00Z',
      timeline: [{ kind: 'labeled', label: 'journal', at: '2026-03-02T10:00:00Z' }],
      labels: ['journal'],
    })
    const { items, total, missing } = await reader.listTimeline(number)
    expect([items.map(({ kind }) => kind), total, missing]).toEqual([['labeled'], 1, null])
    expect(github.requests).toHaveLength(2)
  })

  test('says which page of it is missing', async () => {
    const comments = Array.from({ length: 150 }, (_, index) => ({ body: `${index}` }))
    const { number } = github.world.addIssue({ comments })
    const body = { message: 'Not Found' }
    github.faults.add({ path: `/issues/${number}/timeline`, nth: 2, status: 404, body })
    expect((await reader.listTimeline(number)).missing).toBe(
      `page 2 of the events: GET /repos/octo-org/octo-repo/issues/${number}/timeline: 404 Not Found`,
    )
  })
})

describe('the comments on a commit', () => {
  test('are listed, whether on all of it or on a line', async () => {
    const [other = ''] = await github.git.commit({ files: { b: 'b' } })
    github.world.addCommitComment({ id: 61, sha, body: 'This broke the build.', reactions: { confused: 1 } })
    github.world.addCommitComment({ id: 62, sha, body: 'Here.', path: 'a.txt', line: 1, author: 'hubot[bot]' })
    github.world.addCommitComment({ id: 63, sha: other, body: 'Not here.' })
    const at = '2026-03-02T12:00:00Z'
    expect(await reader.listCommitComments(sha)).toEqual({
      items: [
        {
          id: 61,
          body: 'This broke the build.',
          url: `${github.webUrl}/commit/${sha}#commitcomment-61`,
          author: MONA,
          createdAt: at,
          updatedAt: at,
          reactions: [{ content: 'confused', count: 1 }],
        },
        {
          id: 62,
          body: 'Here.',
          url: `${github.webUrl}/commit/${sha}#commitcomment-62`,
          author: { login: 'hubot[bot]', isBot: true },
          createdAt: at,
          updatedAt: at,
          reactions: [],
        },
      ],
      total: 2,
      missing: null,
    })
  })

  test('are listed over all their pages', async () => {
    for (let index = 0; index < 101; index += 1) github.world.addCommitComment({ sha, body: `${index}` })
    expect((await reader.listCommitComments(sha)).total).toBe(101)
    expect(github.requests).toHaveLength(2)
  })
})
