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

describe('pull requests and issues', () => {
  const pull = { title: 'Journal', head: 'journal/x', base: 'main', body: 'text', draft: true }

  beforeEach(async () => {
    await github.git.commit({ files: { a: '1' } })
    await github.git.commit({
      files: { b: '1' },
      branch: 'journal/x',
      parents: [String(await github.git.resolve('main'))],
    })
  })

  test('a pull request is opened once, found by its branch and by its commit, and changed', async () => {
    expect(await client.post('/pulls', pull)).toMatchObject({
      status: 201,
      json: { number: 1, draft: true, state: 'open' },
    })
    expect(await client.post('/pulls', pull)).toMatchObject({
      status: 422,
      json: { errors: [{ message: 'A pull request already exists for octo-org:journal/x.' }] },
    })
    expect((await client.patch('/pulls/1', { title: 'New' })).json).toMatchObject({ title: 'New', body: 'text' })
    const found = { json: [{ number: 1, title: 'New' }] }
    expect(await client.ask('/pulls?head=octo-org:journal/x&state=all')).toMatchObject(found)
    expect(await client.ask(`/commits/${await github.git.resolve('journal/x')}/pulls`)).toMatchObject(found)
    expect((await client.ask(`/commits/${await github.git.resolve('main')}/pulls`)).json).toEqual([])
    expect((await client.post('/issues/1/labels', { labels: ['journal'] })).json).toMatchObject([{ name: 'journal' }])
    expect((await client.ask('/pulls')).json).toMatchObject([{ labels: [{ name: 'journal' }] }])
    expect((await client.ask('/pulls/1')).json).toMatchObject({ labels: [{ name: 'journal' }] })
  })

  test('what GitHub refuses is refused in its words', async () => {
    const messages = async (body: object) => {
      const { status, json } = await client.post('/pulls', body)
      return [status, (json['errors'] as Json[] | undefined)?.[0]?.['message'] ?? json['message']]
    }
    await github.git.git(['update-ref', 'refs/heads/same', 'main'])
    expect(await messages({ ...pull, head: 'same' })).toEqual([422, 'No commits between main and same'])
    expect(await messages({ ...pull, body: 'x'.repeat(65_537) })).toEqual([
      422,
      'body is too long (maximum is 65536 characters)',
    ])
    github.world.settings.hasDrafts = false
    expect(await messages(pull)).toEqual([422, 'Draft pull requests are not supported in this repository.'])
    github.world.settings.actionsMayOpenPulls = false
    expect(await messages(pull)).toEqual([403, 'GitHub Actions is not permitted to create or approve pull requests.'])
  })

  test('an issue has labels and comments', async () => {
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
})
