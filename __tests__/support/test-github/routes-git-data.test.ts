import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
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

describe('the Git Data API', () => {
  test('what is written through it can be read with git', async () => {
    const [parent] = await github.git.commit({ files: { 'README.md': 'hello\n', 'docs/old.md': 'old\n' } })
    const blob = await client.post('/git/blobs', { content: 'The entry ä\n', encoding: 'utf-8' })
    const tree = await client.post('/git/trees', {
      base_tree: parent,
      tree: [{ path: 'docs/journals/a.md', mode: '100644', type: 'blob', sha: blob.json['sha'] }],
    })
    const commit = await client.post('/git/commits', { message: 'Journal', tree: tree.json['sha'], parents: [parent] })
    const sha = commit.json['sha']
    const ref = { ref: 'refs/heads/journal/main', sha }
    expect([blob, tree, commit, await client.post('/git/refs', ref)].map(({ status }) => status)).toEqual([
      201, 201, 201, 201,
    ])
    const run = promisify(execFile)
    const { stdout } = await run('git', ['-C', github.git.path, 'ls-tree', '-r', '--name-only', 'journal/main'])
    expect(stdout).toBe('README.md\ndocs/journals/a.md\ndocs/old.md\n')
    expect(await github.git.show('journal/main:docs/journals/a.md')).toBe('The entry ä\n')
    expect(await github.git.git(['log', '-1', '--format=%an %ct', 'journal/main'])).toBe(
      `github-actions[bot] ${Date.parse('2026-03-02T12:00:00Z') / 1000}`,
    )
    expect(await client.post('/git/refs', ref)).toMatchObject({
      status: 422,
      json: { message: 'Reference already exists' },
    })
    expect(await client.ask('/git/ref/heads%2Fjournal%2Fmain')).toMatchObject({
      status: 200,
      json: { object: { sha } },
    })
    expect((await client.ask('/git/ref/heads/none')).status).toBe(404)
  })

  test('a branch moves forward only', async () => {
    const [first, second] = await github.git.commit({ files: { a: '1' } }, { files: { a: '2' } })
    await github.git.git(['update-ref', 'refs/heads/j', first ?? ''])
    expect((await client.patch('/git/refs/heads/j', { sha: second })).status).toBe(200)
    expect(await client.patch('/git/refs/heads/j', { sha: first })).toMatchObject({
      status: 422,
      json: { message: 'Update is not a fast forward' },
    })
    expect(await client.patch('/git/refs/heads/none', { sha: first })).toMatchObject({
      status: 422,
      json: { message: 'Reference does not exist' },
    })
  })

  test('of two creations of the same branch at once, one succeeds', async () => {
    const [sha] = await github.git.commit({ files: { a: '1' } })
    const body = { ref: 'refs/heads/journal/x', sha }
    const answers = await Promise.all([
      client.post('/git/refs', body),
      client.post('/git/refs', body),
      client.post('/git/refs', body),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422, 422])
  })

  test('a tree lists modes, and its blobs can be read', async () => {
    await github.git.commit({
      files: {
        'bin/run': { executable: '#!/bin/sh\n' },
        link: { symlink: 'bin/run' },
        sub: { submodule: '2'.repeat(40) },
      },
    })
    const { json } = await client.ask('/git/trees/main?recursive=1')
    const entries = json['tree'] as Json[]
    expect(entries.map(({ mode, path }) => [mode, path])).toEqual([
      ['040000', 'bin'],
      ['100755', 'bin/run'],
      ['120000', 'link'],
      ['160000', 'sub'],
    ])
    const blob = await client.ask(`/git/blobs/${entries[1]?.['sha']}`)
    expect(Buffer.from(String(blob.json['content']), 'base64').toString()).toBe('#!/bin/sh\n')
  })

  test('a tree that is too long is cut, and says so', async () => {
    await github.git.commit({ files: { a: '1', b: '1', c: '1' } })
    github.world.settings.maxTreeEntries = 2
    const { json } = await client.ask('/git/trees/main?recursive=1')
    expect([json['truncated'], (json['tree'] as Json[]).map(({ path }) => path)]).toEqual([true, ['a', 'b']])
  })

  test('a path out of the tree is refused', async () => {
    const tree = [{ path: '../a', mode: '100644', type: 'blob', content: 'x' }]
    expect((await client.post('/git/trees', { tree })).status).toBe(422)
  })

  test('a branch of a repository without commits is a conflict', async () => {
    expect(await client.ask('/git/ref/heads/main')).toMatchObject({
      status: 409,
      json: { message: 'Git Repository is empty.' },
    })
  })
})
