import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { startTestGitHub, type TestGitHub } from '../test-github.ts'
import { createRestClient, type Json, type RestClient } from './rest-client.ts'

let github: TestGitHub
let client: RestClient

beforeEach(async () => {
  github = await startTestGitHub()
  client = createRestClient(github)
})

afterEach(() => github.stop())

describe('issues', () => {
  test('are opened by the bot, not without a title and not with too many words', async () => {
    const opened = await client.post('/issues', { title: 'Pin the image', body: 'From an entry', labels: ['journal'] })
    expect(opened).toMatchObject({
      status: 201,
      json: {
        number: 1,
        html_url: `${github.webUrl}/issues/1`,
        user: { login: 'github-actions[bot]' },
        labels: [{ name: 'journal' }],
      },
    })
    expect((await client.post('/issues', { title: '' })).status).toBe(422)
    expect((await client.post('/issues', { title: 'x', body: 'x'.repeat(65_537) })).status).toBe(422)
    expect(github.world.issues).toHaveLength(1)
  })

  test('tell when they changed and when they were closed', async () => {
    const issue = github.world.addIssue({ createdAt: '2026-03-01T08:00:00Z', closedAt: '2026-03-01T10:00:00Z' })
    expect((await client.ask(`/issues/${issue.number}`)).json).toMatchObject({
      state: 'closed',
      updated_at: '2026-03-01T08:00:00Z',
      closed_at: '2026-03-01T10:00:00Z',
    })
  })

  test('have labels and comments', async () => {
    const comments = [{ body: 'It was me.', author: 'hubot' }]
    const { number } = github.world.addIssue({ title: 'Broken', labels: ['journal'], comments })
    expect((await client.ask(`/issues/${number}`)).json).toMatchObject({
      title: 'Broken',
      labels: [{ name: 'journal' }],
    })
    expect((await client.ask(`/issues/${number}/comments?per_page=100`)).json).toMatchObject([
      { body: 'It was me.', user: { login: 'hubot' } },
    ])
    expect((await client.ask('')).json).toMatchObject({ full_name: 'octo-org/octo-repo', default_branch: 'main' })
  })

  test('lose a label once', async () => {
    const { number } = github.world.addIssue({ labels: ['journal', 'bug'] })
    expect((await client.remove(`/issues/${number}/labels/journal`)).json).toMatchObject([{ name: 'bug' }])
    expect(await client.remove(`/issues/${number}/labels/journal`)).toMatchObject({
      status: 404,
      json: { message: 'Label does not exist' },
    })
  })
})

describe('the timeline', () => {
  const readEvents = async (number: number, query = '') =>
    (await client.ask(`/issues/${number}/timeline?per_page=100${query}`)).json as unknown as Json[]

  test('of an issue has its words, what follows from its state, and what was done through the API', async () => {
    const { number } = github.world.addIssue({
      author: 'dana',
      createdAt: '2026-03-01T08:00:00Z',
      closedAt: '2026-03-01T10:00:00Z',
      labels: ['bug'],
      comments: [{ body: 'Again', author: null, createdAt: '2026-03-01T09:00:00Z' }],
    })
    await client.post(`/issues/${number}/labels`, { labels: ['bug', 'journaled'] })
    await client.remove(`/issues/${number}/labels/bug`)
    await client.post(`/issues/${number}/labels`, { labels: [{ name: 'bug' }] })
    expect(await readEvents(number)).toMatchObject([
      { event: 'labeled', label: { name: 'bug' }, actor: { login: 'dana' }, created_at: '2026-03-01T08:00:00Z' },
      { event: 'commented', body: 'Again', actor: { login: 'ghost' } },
      { event: 'closed', actor: { login: 'dana' }, commit_id: null, created_at: '2026-03-01T10:00:00Z' },
      { event: 'labeled', label: { name: 'journaled' }, actor: { login: 'github-actions[bot]' } },
      { event: 'unlabeled', label: { name: 'bug' } },
      { event: 'labeled', label: { name: 'bug' } },
    ])
    expect((await readEvents(number, '&exclude=commented,labeled')).map(({ event }) => event)).toEqual([
      'closed',
      'unlabeled',
    ])
  })

  test('of an issue has what a test gives, in order of time, instead of what would follow', async () => {
    const sha = '3'.repeat(40)
    const { number } = github.world.addIssue({
      state: 'closed',
      labels: ['bug'],
      timeline: [
        { kind: 'closed', at: '2026-03-01T12:00:00Z', actor: 'hubot', sha },
        { kind: 'referenced', at: '2026-03-01T11:00:00Z', sha },
        { kind: 'labeled', at: '2026-03-01T10:00:00Z', actor: 'dana', label: 'bug' },
        { kind: 'reopened', at: '2026-03-01T13:00:00Z' },
      ],
    })
    expect(await readEvents(number)).toMatchObject([
      { event: 'labeled', actor: { login: 'dana' } },
      { event: 'referenced', commit_id: sha, commit_url: `${github.apiUrl}/repos/octo-org/octo-repo/commits/${sha}` },
      { event: 'closed', actor: { login: 'hubot' }, commit_id: sha },
      { event: 'reopened', commit_id: null },
    ])
  })

  test('names what refers to an issue, here and in other repositories', async () => {
    const pull = github.world.addPull({ branch: 'topic', title: 'Fix it' })
    const { number } = github.world.addIssue({
      timeline: [
        { kind: 'cross-referenced', source: { number: pull.number } },
        { kind: 'cross-referenced', source: { repository: 'acme/moon', number: 7, title: 'Down too', isPull: true } },
      ],
    })
    const sources = (await readEvents(number)).map(({ source }) => (source as { issue: unknown }).issue)
    expect(sources).toMatchObject([
      { number: pull.number, title: 'Fix it', pull_request: {}, repository: { full_name: 'octo-org/octo-repo' } },
      {
        number: 7,
        title: 'Down too',
        html_url: 'https://github.test/acme/moon/pull/7',
        pull_request: {},
        repository: { full_name: 'acme/moon' },
      },
    ])
  })

  test('of a pull request has its commits, its reviews and its merge', async () => {
    const [base = ''] = await github.git.commit({ files: { a: '1' }, date: '2026-03-01T07:00:00Z' })
    const [head = ''] = await github.git.commit({
      files: { a: '2' },
      branch: 'topic',
      parents: [base],
      date: '2026-03-01T08:00:00Z',
    })
    const { number } = github.world.addPull({
      branch: 'topic',
      mergedAt: '2026-03-01T10:00:00Z',
      mergeSha: '4'.repeat(40),
      reviews: [{ state: 'APPROVED', author: 'hubot', submittedAt: '2026-03-01T09:00:00Z' }],
    })
    expect(await readEvents(number)).toMatchObject([
      { event: 'committed', sha: head },
      { event: 'reviewed', state: 'approved', user: { login: 'hubot' } },
      { event: 'merged', commit_id: '4'.repeat(40) },
      { event: 'closed', created_at: '2026-03-01T10:00:00Z' },
    ])
  })

  test('has no event that GitHub does not describe', async () => {
    const { number } = github.world.addIssue()
    github.routes['GET /issues/{issue_number}/timeline'] = () => ({ status: 200, json: [{ event: 'labelled' }] })
    await readEvents(number)
    expect(github.takeProblems()).toContain(
      'answer 200 of issues/list-events-for-timeline: /0/event must be equal to one of the allowed values',
    )
  })

  test('of nothing is not found', async () => {
    expect((await client.ask('/issues/7/timeline')).status).toBe(404)
  })
})
