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

describe('comments', () => {
  test('through the API are the bot’s, and change in place', async () => {
    const issue = github.world.addIssue({ createdAt: '2026-03-01T08:00:00Z' })
    const { status, json } = await client.post(`/issues/${issue.number}/comments`, { body: 'Working' })
    expect([status, json]).toMatchObject([
      201,
      { body: 'Working', user: { login: 'github-actions[bot]', type: 'Bot' } },
    ])
    github.world.settings.now = '2026-03-02T12:05:00Z'
    const edited = await client.patch(`/issues/comments/${json['id']}`, { body: 'Done' })
    expect(edited).toMatchObject({
      status: 200,
      json: { body: 'Done', created_at: '2026-03-02T12:00:00Z', updated_at: '2026-03-02T12:05:00Z' },
    })
    expect(issue).toMatchObject({ updatedAt: '2026-03-02T12:00:00Z', comments: [{ body: 'Done' }] })
  })

  test('of a pull request link to the pull request', async () => {
    const { number } = github.world.addPull({ branch: 'topic', comments: [{ id: 8, body: 'Hm', author: null }] })
    expect((await client.ask(`/issues/${number}/comments`)).json).toMatchObject([
      { html_url: `${github.webUrl}/pull/${number}#issuecomment-8`, user: null },
    ])
  })

  test('are filtered by their last change', async () => {
    const { number } = github.world.addIssue({
      comments: [
        { body: 'old', createdAt: '2026-03-01T08:00:00Z' },
        { body: 'edited', createdAt: '2026-03-01T08:00:00Z', updatedAt: '2026-03-02T08:00:00Z' },
      ],
    })
    const { json } = await client.ask(`/issues/${number}/comments?since=2026-03-02T00:00:00Z`)
    expect(json).toMatchObject([{ body: 'edited' }])
  })

  test('without words, too long or on nothing are refused', async () => {
    const { number } = github.world.addIssue()
    const post = async (path: string, body: string) => (await client.post(path, { body })).status
    expect([
      await post(`/issues/${number}/comments`, ' '),
      await post(`/issues/${number}/comments`, 'x'.repeat(65_537)),
      await post('/issues/77/comments', 'x'),
      await post(`/commits/${'7'.repeat(40)}/comments`, 'x'),
      (await client.patch('/issues/comments/77', { body: 'x' })).status,
      (await client.patch('/comments/77', { body: 'x' })).status,
    ]).toEqual([422, 422, 404, 422, 404, 404])
  })

  test('on a commit are listed with it, and change in place', async () => {
    const [sha = '', other = ''] = await github.git.commit({ files: { a: '1' } }, { files: { a: '2' } })
    github.world.addCommitComment({ sha, body: 'Why?', author: 'hubot', path: 'a', line: 1 })
    github.world.addCommitComment({ sha: other, body: 'Elsewhere' })
    const { json } = await client.post(`/commits/${sha}/comments`, { body: 'Working' })
    await client.patch(`/comments/${json['id']}`, { body: 'Done' })
    expect((await client.ask(`/commits/${sha}/comments`)).json).toMatchObject([
      { body: 'Why?', user: { login: 'hubot' }, path: 'a', line: 1, commit_id: sha },
      { body: 'Done', user: { login: 'github-actions[bot]' }, path: null, line: null },
    ])
  })

  test('on lines of a pull request know what they answer, and that a line is gone', async () => {
    const { number } = github.world.addPull({
      branch: 'topic',
      reviewComments: [
        { id: 1, body: 'Races', path: 'src/a.ts', line: 3, createdAt: '2026-03-01T08:00:00Z' },
        { id: 2, body: 'It does', path: 'src/a.ts', line: null, inReplyTo: 1 },
      ],
    })
    expect((await client.ask(`/pulls/${number}/comments`)).json).toMatchObject([
      { id: 1, path: 'src/a.ts', line: 3, html_url: `${github.webUrl}/pull/${number}#discussion_r1` },
      { id: 2, line: null, in_reply_to_id: 1 },
    ])
    const { json } = await client.ask(`/pulls/${number}/comments?sort=created&direction=desc`)
    expect((json as unknown as Json[]).map(({ id }) => id)).toEqual([2, 1])
  })
})

test('reviews tell who judged what', async () => {
  const { number } = github.world.addPull({
    branch: 'topic',
    reviews: [{ state: 'CHANGES_REQUESTED', body: 'It races', author: 'hubot' }, { author: null }],
  })
  expect((await client.ask(`/pulls/${number}/reviews`)).json).toMatchObject([
    { state: 'CHANGES_REQUESTED', body: 'It races', user: { login: 'hubot' }, submitted_at: '2026-03-02T12:00:00Z' },
    { state: 'COMMENTED', body: '', user: null },
  ])
})

describe('a reaction', () => {
  test.each(['issue', 'issue comment', 'commit comment', 'review comment'] as const)(
    'to an %s counts once, whoever else reacted, and is recorded with who reacted',
    async (kind) => {
      const sha = '1'.repeat(40)
      const comments = [{ body: 'x', reactions: { eyes: 2 } }]
      const pull = github.world.addPull({ branch: 't', comments, reviewComments: comments, reactions: { eyes: 2 } })
      const commitComment = github.world.addCommitComment({ sha, body: 'x', reactions: { eyes: 2 } })
      const [comment] = pull.comments
      const [reviewComment] = pull.reviewComments
      const places = {
        issue: [`/issues/${pull.number}`, pull],
        'issue comment': [`/issues/comments/${comment?.id}`, comment],
        'commit comment': [`/comments/${commitComment.id}`, commitComment],
        'review comment': [`/pulls/comments/${reviewComment?.id}`, reviewComment],
      } as const
      const [path, to] = places[kind]
      const react = async () => (await client.post(`${path}/reactions`, { content: 'eyes' })).status
      expect([await react(), await react()]).toEqual([201, 200])
      expect(to).toMatchObject({
        reactions: { eyes: 3 },
        reactedBy: [{ login: 'github-actions[bot]', content: 'eyes' }],
      })
    },
  )

  test('is counted where it was given', async () => {
    const comments = [{ body: 'x', reactions: { '+1': 3, heart: 1 } as const }]
    const { number } = github.world.addIssue({ comments, reactions: { confused: 1 } })
    expect((await client.ask(`/issues/${number}`)).json).toMatchObject({ reactions: { total_count: 1, confused: 1 } })
    expect((await client.ask(`/issues/${number}/comments`)).json).toMatchObject([
      { reactions: { total_count: 4, '+1': 3, heart: 1, eyes: 0 } },
    ])
  })

  test('to nothing is not found, and one that GitHub does not have is refused', async () => {
    expect((await client.post('/issues/comments/7/reactions', { content: 'eyes' })).status).toBe(404)
    expect((await client.post('/issues/comments/7/reactions', { content: 'tada' })).status).toBe(422)
    expect(github.takeProblems()).toHaveLength(1)
  })
})
