import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { startTestGitHub, type TestGitHub } from './test-github.ts'

let github: TestGitHub

beforeEach(async () => {
  github = await startTestGitHub()
})

afterEach(() => github.stop())

type Json = Record<string, unknown>

/** Asks the API for a path below the repository, as a client with the token would. */
async function ask(path: string, init: { method?: string; body?: unknown; accept?: string } = {}) {
  const response = await fetch(`${github.apiUrl}/repos/${github.repository}${path}`, {
    method: init.method ?? 'GET',
    headers: { authorization: `token ${github.token}`, accept: init.accept ?? 'application/vnd.github+json' },
    redirect: 'manual',
    ...(init.body !== undefined && { body: JSON.stringify(init.body) }),
  })
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.startsWith('application/json') === true
  return { status: response.status, headers: response.headers, text, json: (isJson ? JSON.parse(text) : null) as Json }
}

const post = (path: string, body: unknown) => ask(path, { method: 'POST', body })
const patch = (path: string, body: unknown) => ask(path, { method: 'PATCH', body })

describe('runs, jobs and logs', () => {
  test('a run shows its newest attempt, and its jobs that attempt or all of them', async () => {
    const [sha = ''] = await github.git.commit({ files: { 'a.txt': 'a' }, message: 'Break it' })
    const run = github.world.addRun({
      sha,
      attempts: [{ jobs: [{ name: 'first' }] }, { conclusion: 'success', jobs: [{ name: 'second' }] }],
    })
    const { json } = await ask(`/actions/runs/${run.id}`)
    expect(json).toMatchObject({ conclusion: 'success', run_attempt: 2, head_commit: { message: 'Break it' } })
    const names = async (filter: string) =>
      ((await ask(`/actions/runs/${run.id}/jobs?filter=${filter}`)).json['jobs'] as Json[]).map((job) => [
        job['name'],
        job['run_attempt'],
      ])
    expect([await names('latest'), await names('all')]).toEqual([
      [['second', 2]],
      [
        ['first', 1],
        ['second', 2],
      ],
    ])
  })

  test('a long list comes in pages that link to each other', async () => {
    const jobs = Array.from({ length: 250 }, (_, index) => ({ name: `job ${index}` }))
    const run = github.world.addRun({ sha: '1'.repeat(40), attempts: [{ jobs }] })
    const url = `${github.apiUrl}/repos/octo-org/octo-repo/actions/runs/${run.id}/jobs?per_page=100&page=`
    const { json, headers } = await ask(`/actions/runs/${run.id}/jobs?per_page=100&page=2`)
    expect((json['jobs'] as Json[]).map(({ name }) => name)).toEqual(jobs.slice(100, 200).map(({ name }) => name))
    expect(json['total_count']).toBe(250)
    expect(headers.get('link')).toBe(
      `<${url}1>; rel="prev", <${url}3>; rel="next", <${url}3>; rel="last", <${url}1>; rel="first"`,
    )
  })

  test('runs of a workflow are filtered by branch, conclusion and time, newest first', async () => {
    const sha = '1'.repeat(40)
    const addRun = (createdAt: string, conclusion: 'success' | 'failure', branch = 'main') =>
      github.world.addRun({ sha, createdAt, branch, attempts: [{ conclusion }] }).id
    const oldest = addRun('2026-03-01T10:00:00Z', 'success')
    const older = addRun('2026-03-01T11:00:00Z', 'success')
    addRun('2026-03-01T12:00:00Z', 'failure')
    addRun('2026-03-01T13:00:00Z', 'success')
    addRun('2026-03-01T09:00:00Z', 'success', 'other')
    const query = new URLSearchParams({ branch: 'main', status: 'success', created: '<2026-03-01T13:00:00Z' })
    const { json } = await ask(`/actions/workflows/ci.yml/runs?${query}`)
    expect((json['workflow_runs'] as Json[]).map(({ id }) => id)).toEqual([older, oldest])
  })

  test('a log is a redirect to another host, which serves it to the signature alone', async () => {
    const run = github.world.addRun({ sha: '1'.repeat(40), attempts: [{ jobs: [{ log: 'Error: no\n' }] }] })
    const id = run.attempts[0]?.jobs[0]?.id
    const { status, headers } = await ask(`/actions/jobs/${id}/logs`)
    const location = headers.get('location') ?? ''
    expect([status, location.startsWith(`${github.storageUrl}/logs/${id}?`)]).toEqual([302, true])
    expect(await (await fetch(location)).text()).toBe('Error: no\n')
    expect((await fetch(location.split('?')[0] ?? '')).status).toBe(403)
    expect(github.requests.map(({ host, status, authorization }) => [host, status, authorization])).toEqual([
      ['api', 302, `token ${github.token}`],
      ['storage', 200, null],
      ['storage', 403, null],
    ])
  })

  test('credentials sent to the storage host fail the test', async () => {
    const run = github.world.addRun({ sha: '1'.repeat(40), attempts: [{ jobs: [{ log: 'x' }] }] })
    const id = run.attempts[0]?.jobs[0]?.id
    const location = (await ask(`/actions/jobs/${id}/logs`)).headers.get('location') ?? ''
    expect((await fetch(location, { headers: { authorization: 'Bearer x' } })).status).toBe(401)
    expect(github.takeProblems()).toEqual([`credentials were sent to the storage host: /logs/${id}`])
  })

  test('a log that has expired is refused, one that never was is not found', async () => {
    const jobs = [{ log: { status: 410 as const } }, {}]
    const run = github.world.addRun({ sha: '1'.repeat(40), attempts: [{ jobs }] })
    const ids = run.attempts[0]?.jobs.map(({ id }) => id) ?? []
    const answers = await Promise.all(ids.map((id) => ask(`/actions/jobs/${id}/logs`)))
    expect(answers.map(({ status }) => status)).toEqual([410, 404])
  })

  test('a large log is made while it is read and never held whole', async () => {
    const chunk = new Uint8Array(64 * 1024).fill(97)
    const CHUNKS = 4000
    let made = 0
    const log = function* () {
      for (; made < CHUNKS; made += 1) yield chunk
    }
    const run = github.world.addRun({ sha: '1'.repeat(40), attempts: [{ jobs: [{ log }] }] })
    const location = (await ask(`/actions/jobs/${run.attempts[0]?.jobs[0]?.id}/logs`)).headers.get('location') ?? ''
    const body = (await fetch(location)).body
    if (body === null) throw new Error('no body')
    let received = 0
    let furthestAheadBytes = 0
    for await (const part of body as unknown as AsyncIterable<Uint8Array>) {
      received += part.length
      furthestAheadBytes = Math.max(furthestAheadBytes, made * chunk.length - received)
    }
    expect(received).toBe(CHUNKS * chunk.length)
    expect(furthestAheadBytes).toBeLessThan(32 * 1024 * 1024)
  })

  test('annotations belong to the check run of a job', async () => {
    const annotations = [{ message: 'no such file', path: 'src/a.ts', line: 7, title: 'TypeScript' }]
    const run = github.world.addRun({ sha: '1'.repeat(40), attempts: [{ jobs: [{ annotations }] }] })
    const { json } = await ask(`/check-runs/${run.attempts[0]?.jobs[0]?.id}/annotations`)
    expect(json).toMatchObject([
      { path: 'src/a.ts', start_line: 7, annotation_level: 'failure', message: 'no such file' },
    ])
  })
})

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
    const { json } = await ask(`/compare/${base}...${head}`)
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
    const { json } = await ask('/commits/main')
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
    const { json } = await ask('/contents/docs/a%20b.md?ref=main')
    expect(Buffer.from(String(json['content']), 'base64').toString()).toBe('ä\n')
    expect((await ask('/contents/docs%2Fa%20b.md', { accept: 'application/vnd.github.raw+json' })).text).toBe('ä\n')
    const folder = (await ask('/contents/docs')).json as unknown as Json[]
    expect(folder.map(({ name, type }) => [name, type])).toEqual([
      ['a b.md', 'file'],
      ['link', 'symlink'],
      ['sub', 'file'],
    ])
    expect((await ask('/contents/docs/none.md')).status).toBe(404)
  })
})

describe('the Git Data API', () => {
  test('what is written through it can be read with git', async () => {
    const [parent] = await github.git.commit({ files: { 'README.md': 'hello\n', 'docs/old.md': 'old\n' } })
    const blob = await post('/git/blobs', { content: 'The entry ä\n', encoding: 'utf-8' })
    const tree = await post('/git/trees', {
      base_tree: parent,
      tree: [{ path: 'docs/journals/a.md', mode: '100644', type: 'blob', sha: blob.json['sha'] }],
    })
    const commit = await post('/git/commits', { message: 'Journal', tree: tree.json['sha'], parents: [parent] })
    const sha = commit.json['sha']
    const ref = { ref: 'refs/heads/journal/main', sha }
    expect([blob, tree, commit, await post('/git/refs', ref)].map(({ status }) => status)).toEqual([201, 201, 201, 201])
    const run = promisify(execFile)
    const { stdout } = await run('git', ['-C', github.git.path, 'ls-tree', '-r', '--name-only', 'journal/main'])
    expect(stdout).toBe('README.md\ndocs/journals/a.md\ndocs/old.md\n')
    expect(await github.git.show('journal/main:docs/journals/a.md')).toBe('The entry ä\n')
    expect(await github.git.git(['log', '-1', '--format=%an %ct', 'journal/main'])).toBe(
      `github-actions[bot] ${Date.parse('2026-03-02T12:00:00Z') / 1000}`,
    )
    expect(await post('/git/refs', ref)).toMatchObject({ status: 422, json: { message: 'Reference already exists' } })
    expect(await ask('/git/ref/heads%2Fjournal%2Fmain')).toMatchObject({ status: 200, json: { object: { sha } } })
    expect((await ask('/git/ref/heads/none')).status).toBe(404)
  })

  test('a branch moves forward only', async () => {
    const [first, second] = await github.git.commit({ files: { a: '1' } }, { files: { a: '2' } })
    await github.git.git(['update-ref', 'refs/heads/j', first ?? ''])
    expect((await patch('/git/refs/heads/j', { sha: second })).status).toBe(200)
    expect(await patch('/git/refs/heads/j', { sha: first })).toMatchObject({
      status: 422,
      json: { message: 'Update is not a fast forward' },
    })
    expect(await patch('/git/refs/heads/none', { sha: first })).toMatchObject({
      status: 422,
      json: { message: 'Reference does not exist' },
    })
  })

  test('of two creations of the same branch at once, one succeeds', async () => {
    const [sha] = await github.git.commit({ files: { a: '1' } })
    const body = { ref: 'refs/heads/journal/x', sha }
    const answers = await Promise.all([post('/git/refs', body), post('/git/refs', body), post('/git/refs', body)])
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
    const { json } = await ask('/git/trees/main?recursive=1')
    const entries = json['tree'] as Json[]
    expect(entries.map(({ mode, path }) => [mode, path])).toEqual([
      ['040000', 'bin'],
      ['100755', 'bin/run'],
      ['120000', 'link'],
      ['160000', 'sub'],
    ])
    const blob = await ask(`/git/blobs/${entries[1]?.['sha']}`)
    expect(Buffer.from(String(blob.json['content']), 'base64').toString()).toBe('#!/bin/sh\n')
  })

  test('a path out of the tree is refused', async () => {
    const tree = [{ path: '../a', mode: '100644', type: 'blob', content: 'x' }]
    expect((await post('/git/trees', { tree })).status).toBe(422)
  })

  test('a branch of a repository without commits is a conflict', async () => {
    expect(await ask('/git/ref/heads/main')).toMatchObject({
      status: 409,
      json: { message: 'Git Repository is empty.' },
    })
  })
})

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
    expect(await post('/pulls', pull)).toMatchObject({ status: 201, json: { number: 1, draft: true, state: 'open' } })
    expect(await post('/pulls', pull)).toMatchObject({
      status: 422,
      json: { errors: [{ message: 'A pull request already exists for octo-org:journal/x.' }] },
    })
    expect((await patch('/pulls/1', { title: 'New' })).json).toMatchObject({ title: 'New', body: 'text' })
    const found = { json: [{ number: 1, title: 'New' }] }
    expect(await ask('/pulls?head=octo-org:journal/x&state=all')).toMatchObject(found)
    expect(await ask(`/commits/${await github.git.resolve('journal/x')}/pulls`)).toMatchObject(found)
    expect((await ask(`/commits/${await github.git.resolve('main')}/pulls`)).json).toEqual([])
    expect((await post('/issues/1/labels', { labels: ['journal'] })).json).toMatchObject([{ name: 'journal' }])
    expect((await ask('/pulls/1')).json).toMatchObject({ labels: [{ name: 'journal' }] })
  })

  test('what GitHub refuses is refused in its words', async () => {
    const messages = async (body: object) => {
      const { status, json } = await post('/pulls', body)
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
    expect((await ask(`/issues/${number}`)).json).toMatchObject({ title: 'Broken', labels: [{ name: 'journal' }] })
    expect((await ask(`/issues/${number}/comments?per_page=100`)).json).toMatchObject([
      { body: 'It was me.', user: { login: 'hubot' } },
    ])
    expect((await ask('')).json).toMatchObject({ full_name: 'octo-org/octo-repo', default_branch: 'main' })
  })
})

describe('GraphQL', () => {
  const query = async (query: string) => {
    const response = await fetch(github.graphqlUrl, {
      method: 'POST',
      headers: { authorization: `bearer ${github.token}` },
      body: JSON.stringify({ query, variables: { owner: github.owner, name: github.name } }),
    })
    return (await response.json()) as Json
  }
  const fields = '... on Blob { text isBinary isTruncated }'

  test('one query reads many blobs', async () => {
    await github.git.commit({ files: { a: 'text ä', b: new Uint8Array([0, 255]) } })
    const [a, b] = (await github.git.git(['rev-parse', 'main:a', 'main:b'])).split('\n')
    const answer = await query(`query($owner: String!, $name: String!) { repository(owner: $owner, name: $name) {
      b0: object(oid: "${a}") { ${fields} } b1: object(oid: "${b}") { ${fields} }
      b2: object(oid: "${'0'.repeat(40)}") { ${fields} } } }`)
    expect(answer).toEqual({
      data: {
        repository: {
          b0: { text: 'text ä', isBinary: false, isTruncated: false },
          b1: { text: null, isBinary: true, isTruncated: false },
          b2: null,
        },
      },
    })
  })

  test('a query that the published schema forbids fails the test', async () => {
    await query('{ repository(owner: "octo-org", name: "octo-repo") { nothing } }')
    expect(github.takeProblems()).toEqual(['POST /graphql: Cannot query field "nothing" on type "Repository".'])
  })
})

describe('what fails a test', () => {
  test('an unknown route answers 501 and is named', async () => {
    expect((await ask('/actions/secrets')).status).toBe(501)
    expect(() => github.verify()).toThrow('unknown route: GET /repos/octo-org/octo-repo/actions/secrets')
    github.takeProblems()
  })

  test('a request with an unknown parameter or field is named with its operation', async () => {
    await ask('/pulls?per_pages=3')
    await post('/git/refs', { ref: 'refs/heads/x', sha: '1'.repeat(40), forced: true })
    expect(github.takeProblems()).toEqual([
      'request pulls/list: query parameter / must NOT have additional properties (per_pages)',
      'request git/create-ref: body / must NOT have additional properties (forced)',
    ])
  })

  test('an answer that is not what GitHub describes is named with its operation', async () => {
    github.routes['GET /issues/{issue_number}'] = () => ({ status: 200, json: { number: 'one' } })
    await ask('/issues/1')
    expect(github.takeProblems()).toContain('answer 200 of issues/get: /number must be integer')
  })

  test('a wrong token is refused', async () => {
    const response = await fetch(`${github.apiUrl}/repos/octo-org/octo-repo`, { headers: { authorization: 'token x' } })
    expect(response.status).toBe(401)
  })
})

describe('faults', () => {
  test('a fault meets the requests it names, then things are as usual', async () => {
    const { number } = github.world.addIssue()
    github.faults.add({ path: '/issues/*', nth: 2, times: 2, status: 502, headers: { 'retry-after': '1' } })
    const answers = [await ask(`/issues/${number}`), await ask(`/issues/${number}`), await ask(`/issues/${number}`)]
    expect(answers.map(({ status, headers }) => [status, headers.get('retry-after')])).toEqual([
      [200, null],
      [502, '1'],
      [502, '1'],
    ])
    expect((await ask(`/issues/${number}`)).status).toBe(200)
    expect(github.faults.pending).toEqual([])
  })

  test('a connection dropped after the write leaves the write', async () => {
    const [sha] = await github.git.commit({ files: { a: '1' } })
    github.faults.add({ method: 'POST', path: '/git/refs', drop: 'after' })
    await expect(post('/git/refs', { ref: 'refs/heads/x', sha })).rejects.toThrow('fetch failed')
    expect(await github.git.resolve('x')).toBe(sha)
    expect(github.requests.map(({ operation, status }) => [operation, status])).toEqual([['git/create-ref', null]])
  })

  test('somebody else can act just before a request', async () => {
    const [sha = ''] = await github.git.commit({ files: { a: '1' } })
    const before = () => void github.git.git(['update-ref', 'refs/heads/x', sha])
    github.faults.add({ method: 'POST', path: '/git/refs', before, delayMs: 50 })
    expect((await post('/git/refs', { ref: 'refs/heads/x', sha })).status).toBe(422)
  })

  test('a log can break off, or stall', async () => {
    const run = github.world.addRun({ sha: '1'.repeat(40), attempts: [{ jobs: [{ log: 'x'.repeat(1000) }] }] })
    const path = `/actions/jobs/${run.attempts[0]?.jobs[0]?.id}/logs`
    const open = async () => fetch((await ask(path)).headers.get('location') ?? '')
    github.faults.add({ host: 'storage', path: '/logs/*', cutBodyAfter: 100 })
    await expect((await open()).text()).rejects.toThrow('terminated')
    github.faults.add({ host: 'storage', path: '/logs/*', stallBodyAfter: 100 })
    const reader = (await open()).body?.getReader()
    expect((await reader?.read())?.value?.length).toBe(100)
    const more = await Promise.race([reader?.read(), new Promise((done) => setTimeout(done, 50, 'nothing more'))])
    expect(more).toBe('nothing more')
  })
})
