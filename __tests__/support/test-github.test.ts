import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createRestClient, type Json, type RestClient } from './test-github/rest-client.ts'
import { startTestGitHub, type TestGitHub } from './test-github.ts'

let github: TestGitHub
let client: RestClient

beforeEach(async () => {
  github = await startTestGitHub()
  client = createRestClient(github)
})

afterEach(() => github.stop())

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
    expect((await client.ask('/actions/secrets')).status).toBe(501)
    expect(() => github.verify()).toThrow('unknown route: GET /repos/octo-org/octo-repo/actions/secrets')
    github.takeProblems()
  })

  test('a request with an unknown parameter or field is named with its operation', async () => {
    await client.ask('/pulls?per_pages=3')
    await client.post('/git/refs', { ref: 'refs/heads/x', sha: '1'.repeat(40), forced: true })
    expect(github.takeProblems()).toEqual([
      'request pulls/list: query parameter / must NOT have additional properties (per_pages)',
      'request git/create-ref: body / must NOT have additional properties (forced)',
    ])
  })

  test('an answer that is not what GitHub describes is named with its operation', async () => {
    github.routes['GET /issues/{issue_number}'] = () => ({ status: 200, json: { number: 'one' } })
    await client.ask('/issues/1')
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
    const answers = [
      await client.ask(`/issues/${number}`),
      await client.ask(`/issues/${number}`),
      await client.ask(`/issues/${number}`),
    ]
    expect(answers.map(({ status, headers }) => [status, headers.get('retry-after')])).toEqual([
      [200, null],
      [502, '1'],
      [502, '1'],
    ])
    expect((await client.ask(`/issues/${number}`)).status).toBe(200)
    expect(github.faults.pending).toEqual([])
  })

  test('a connection dropped after the write leaves the write', async () => {
    const [sha] = await github.git.commit({ files: { a: '1' } })
    github.faults.add({ method: 'POST', path: '/git/refs', drop: 'after' })
    await expect(client.post('/git/refs', { ref: 'refs/heads/x', sha })).rejects.toThrow('fetch failed')
    expect(await github.git.resolve('x')).toBe(sha)
    expect(github.requests.map(({ operation, status }) => [operation, status])).toEqual([['git/create-ref', null]])
  })

  test('somebody else can act just before a request', async () => {
    const [sha = ''] = await github.git.commit({ files: { a: '1' } })
    const before = () => void github.git.git(['update-ref', 'refs/heads/x', sha])
    github.faults.add({ method: 'POST', path: '/git/refs', before, delayMs: 50 })
    expect((await client.post('/git/refs', { ref: 'refs/heads/x', sha })).status).toBe(422)
  })

  test('a log can break off, or stall', async () => {
    const run = github.world.addRun({ sha: '1'.repeat(40), attempts: [{ jobs: [{ log: 'x'.repeat(1000) }] }] })
    const path = `/actions/jobs/${run.attempts[0]?.jobs[0]?.id}/logs`
    const open = async () => fetch((await client.ask(path)).headers.get('location') ?? '')
    github.faults.add({ host: 'storage', path: '/logs/*', cutBodyAfter: 100 })
    await expect((await open()).text()).rejects.toThrow('terminated')
    github.faults.add({ host: 'storage', path: '/logs/*', stallBodyAfter: 100 })
    const reader = (await open()).body?.getReader()
    expect((await reader?.read())?.value?.length).toBe(100)
    const more = await Promise.race([reader?.read(), new Promise((done) => setTimeout(done, 50, 'nothing more'))])
    expect(more).toBe('nothing more')
  })
})
