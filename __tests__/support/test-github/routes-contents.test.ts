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

describe('commits and files', () => {
  test('a comparison has the commits and the changes of every kind', async () => {
    const lines = Array.from({ length: 20 }, (_, index) => `line ${index}\n`).join('')
    const [base = '', , head = ''] = await github.git.commit(
      { files: { 'old name.txt': lines, 'gone.txt': 'x\n', 'kept.txt': 'a\nb\n', 'data.bin': new Uint8Array([0, 1]) } },
      { files: { 'kept.txt': 'a\nc\n' }, message: 'Second\n\nwith a body' },
      {
        files: {
          'old name.txt': null,
          'new näme.txt': lines,
          'gone.txt': null,
          'data.bin': new Uint8Array([0, 2]),
          'to-link': { symlink: 'kept.txt' },
        },
      },
    )
    const { json } = await client.ask(`/compare/${base}...${head}`)
    expect(json).toMatchObject({ status: 'ahead', ahead_by: 2, behind_by: 0, total_commits: 2 })
    expect((json['commits'] as Json[]).map(({ author }) => author)).toMatchObject([
      { login: 'mona' },
      { login: 'mona' },
    ])
    const files = (json['files'] as Json[]).map((file) => [file['filename'], file['status'], file['patch'] ?? null])
    expect(files).toEqual([
      ['data.bin', 'modified', null],
      ['gone.txt', 'removed', '@@ -1 +0,0 @@\n-x'],
      ['kept.txt', 'modified', '@@ -1,2 +1,2 @@\n a\n-b\n+c'],
      ['new näme.txt', 'renamed', null],
      ['to-link', 'added', '@@ -0,0 +1 @@\n+kept.txt\n\\ No newline at end of file'],
    ])
  })

  test('a commit has its changes against its first parent, also when it has none', async () => {
    const [sha] = await github.git.commit({ files: { 'a.txt': 'a\n' }, date: '2026-01-02T03:04:05Z' })
    const { json } = await client.ask('/commits/main')
    expect(json).toMatchObject({
      sha,
      commit: { committer: { date: '2026-01-02T03:04:05Z' } },
      files: [{ filename: 'a.txt', status: 'added', patch: '@@ -0,0 +1 @@\n+a' }],
    })
  })

  test('a file is read as JSON or raw, a folder as a list', async () => {
    const files = {
      'docs/a b.md': 'ä\n',
      'docs/link': { symlink: 'a b.md' },
      'docs/sub': { submodule: '2'.repeat(40) },
    }
    await github.git.commit({ files })
    const { json } = await client.ask('/contents/docs/a%20b.md?ref=main')
    expect(Buffer.from(String(json['content']), 'base64').toString()).toBe('ä\n')
    expect((await client.ask('/contents/docs%2Fa%20b.md', { accept: 'application/vnd.github.raw+json' })).text).toBe(
      'ä\n',
    )
    const folder = (await client.ask('/contents/docs')).json as unknown as Json[]
    expect(folder.map(({ name, type }) => [name, type])).toEqual([
      ['a b.md', 'file'],
      ['link', 'symlink'],
      ['sub', 'file'],
    ])
    expect((await client.ask('/contents/docs/none.md')).status).toBe(404)
  })
})
