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

describe('pull requests', () => {
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

  test('a pull request that is closed says since when, and when it was opened again', async () => {
    await client.post('/pulls', pull)
    github.world.settings.now = '2026-03-02T13:00:00Z'
    expect((await client.patch('/pulls/1', { state: 'closed' })).json).toMatchObject({
      state: 'closed',
      updated_at: '2026-03-02T13:00:00Z',
      closed_at: '2026-03-02T13:00:00Z',
      merged_at: null,
    })
    expect((await client.patch('/pulls/1', { state: 'open' })).json).toMatchObject({ state: 'open', closed_at: null })
    expect((await client.ask('/issues/1/timeline?exclude=committed')).json).toMatchObject([
      { event: 'closed', actor: { login: 'github-actions[bot]' } },
      { event: 'reopened' },
    ])
  })

  test('a long list comes newest first, in pages', async () => {
    for (let minute = 0; minute < 250; minute += 1)
      github.world.addPull({
        branch: `topic-${minute}`,
        createdAt: new Date(Date.parse('2026-03-01T00:00:00Z') + minute * 60_000).toISOString(),
      })
    const { json, headers } = await client.ask('/pulls?state=all&sort=created&direction=desc&per_page=100&page=2')
    expect((json as unknown as Json[]).map(({ number }) => number)).toEqual(
      Array.from({ length: 100 }, (_, index) => 150 - index),
    )
    expect(headers.get('link')).toContain('page=3>; rel="next"')
  })

  test('the branch of a fork has the name of its owner, and no repository when that is gone', async () => {
    for (const head of ['here', 'fork', 'gone'] as const)
      github.world.addPull({ branch: 'topic', head, sha: '5'.repeat(40) })
    expect((await client.ask('/pulls?direction=asc')).json).toMatchObject([
      { head: { label: 'octo-org:topic', repo: { full_name: 'octo-org/octo-repo' } } },
      { head: { label: 'stranger:topic', repo: { full_name: 'stranger/octo-repo', fork: true } } },
      { head: { label: 'stranger:topic', repo: null } },
    ])
    expect((await client.ask('/pulls?head=octo-org:topic')).json).toMatchObject([{ number: 1 }])
    expect((await client.ask('/pulls/3')).json).toMatchObject({ head: { repo: null }, changed_files: 0 })
  })
})

describe('the commits and files of a pull request', () => {
  const readChange = async (number: number) => {
    const [commits, files, whole] = await Promise.all([
      client.ask(`/pulls/${number}/commits`),
      client.ask(`/pulls/${number}/files`),
      client.ask(`/pulls/${number}`),
    ])
    return {
      commits: (commits.json as unknown as Json[]).map(({ sha }) => sha),
      files: (files.json as unknown as Json[]).map(({ filename, patch }) => [filename, patch]),
      counts: ['commits', 'additions', 'deletions', 'changed_files'].map((key) => whole.json[key]),
    }
  }
  let base: string
  let own: readonly string[]

  beforeEach(async () => {
    ;[base = ''] = await github.git.commit({ files: { a: 'one\n' } })
    own = await github.git.commit(
      { branch: 'topic', parents: [base], files: { a: 'two\n' } },
      { branch: 'topic', files: { b: 'new\n' } },
    )
    await github.git.commit({ files: { c: 'Elsewhere\n' } })
  })

  const change = (commits: readonly string[]) => ({
    commits,
    files: [
      ['a', '@@ -1 +1 @@\n-one\n+two'],
      ['b', '@@ -0,0 +1 @@\n+new'],
    ],
    counts: [2, 2, 1, 2],
  })

  test('are what its branch has and its base lacks', async () => {
    const { number } = github.world.addPull({ branch: 'topic' })
    expect(await readChange(number)).toEqual(change(own))
  })

  test('of a fork are found by its newest commit, whatever is called so here', async () => {
    await github.git.git(['update-ref', 'refs/heads/main-of-fork', own[1] ?? ''])
    const { number } = github.world.addPull({ branch: 'main', head: 'fork', sha: own[1] ?? null })
    expect(await readChange(number)).toEqual(change(own))
  })

  test('stay when it is merged: by a merge commit, or all at once with its branch gone', async () => {
    const main = String(await github.git.resolve('main'))
    const [mergeSha = ''] = await github.git.commit({
      parents: [main, own[1] ?? ''],
      files: { a: 'two\n', b: 'new\n' },
    })
    const merged = github.world.addPull({ branch: 'topic', mergedAt: '2026-03-02T12:00:00Z', mergeSha })
    const gone = github.world.addPull({ branch: 'gone', mergedAt: '2026-03-02T12:00:00Z', commits: own })
    expect([await readChange(merged.number), await readChange(gone.number)]).toEqual([change(own), change(own)])
    expect((await client.ask(`/pulls/${merged.number}`)).json).toMatchObject({
      state: 'closed',
      closed_at: '2026-03-02T12:00:00Z',
      merge_commit_sha: mergeSha,
    })
  })

  test('of nothing are not found, and of a branch that nobody has there are none', async () => {
    const { number } = github.world.addPull({ branch: 'nowhere' })
    expect(await readChange(number)).toEqual({ commits: [], files: [], counts: [0, 0, 0, 0] })
    expect((await client.ask('/pulls/77/commits')).status).toBe(404)
    expect((await client.ask('/pulls/77/files')).status).toBe(404)
  })
})
