import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createClient } from '../../../src/adapters/github/client.ts'
import { createJournalRepository } from '../../../src/adapters/github/journal-repository.ts'
import { createReader } from '../../../src/adapters/github/reader.ts'
import { UserError } from '../../../src/core/failure.ts'
import { startTestGitHub, type TestGitHub } from '../../support/test-github.ts'
import { connect, failureOf, listRequests } from './connect.ts'

let github: TestGitHub

beforeEach(async () => {
  github = await startTestGitHub()
})

afterEach(() => github.stop())

const readIssue = (number: number) => createReader(connect(github)).readIssue(number)

describe('a read', () => {
  test.each([
    ['502', { status: 502 }],
    ['a dropped connection', { drop: 'before' }],
    ['an answer that breaks off', { cutBodyAfter: 40 }],
    ['the page of a proxy', { status: 200, body: '<html>Sign in</html>' }],
  ] as const)('is repeated after %s', async (_, fault) => {
    github.world.addIssue({ title: 'Red again' })
    github.faults.add({ path: '/issues/1', times: 3, ...fault })
    expect((await readIssue(1)).title).toBe('Red again')
    expect(github.requests).toHaveLength(4)
  })

  test('gives up after four attempts', async () => {
    github.faults.add({ path: '/issues/1', times: 4, status: 503, body: { message: 'Service Unavailable' } })
    const failure = await failureOf(readIssue(1))
    expect([failure.message, failure.status]).toEqual([
      'GET /repos/octo-org/octo-repo/issues/1: 503 Service Unavailable',
      503,
    ])
    expect(github.requests).toHaveLength(4)
  })

  test.each([401, 403, 404, 410, 422])('is not repeated after %i', async (status) => {
    github.faults.add({ path: '/issues/1', status, body: { message: 'No.' } })
    expect((await failureOf(readIssue(1))).status).toBe(status)
    expect(github.requests).toHaveLength(1)
  })

  test('that gets no answer in time fails without a status', async () => {
    github.faults.add({ path: '/issues/1', times: 4, delayMs: 200 })
    const failure = await failureOf(createReader(connect(github, { requestTimeoutMs: 30 })).readIssue(1))
    expect([failure.message, failure.status]).toEqual([
      'GET /repos/octo-org/octo-repo/issues/1: no answer in time',
      null,
    ])
  })

  test('that meets a closed port names the reason and has no status', async () => {
    const other = await startTestGitHub()
    await other.stop()
    const failure = await failureOf(createReader(connect(other)).readIssue(1))
    expect(failure.message).toMatch(/^GET \/repos\/octo-org\/octo-repo\/issues\/1: connect ECONNREFUSED /)
    expect(failure.status).toBeNull()
  })
})

describe('the token', () => {
  test('follows a redirect on the same host, as after a renaming', async () => {
    github.world.addIssue({ title: 'Old name' })
    const location = `${github.apiUrl}/repos/${github.repository}/issues/1`
    github.faults.add({ path: '/issues/2', status: 301, headers: { location } })
    expect((await readIssue(2)).title).toBe('Old name')
  })

  test('does not go in circles', async () => {
    const location = `${github.apiUrl}/repos/${github.repository}/issues/1`
    github.faults.add({ path: '/issues/1', times: 16, status: 302, headers: { location } })
    expect((await failureOf(readIssue(1))).message).toBe(
      'GET /repos/octo-org/octo-repo/issues/1: 302 that leads nowhere',
    )
  })

  test('does not follow a redirect to another host', async () => {
    const location = `${github.storageUrl}/repos/octo-org/octo-repo/issues/1`
    github.faults.add({ path: '/issues/1', times: 4, status: 307, headers: { location } })
    const failure = await failureOf(readIssue(1))
    expect(failure.message).toContain(`GitHub led to ${new URL(location).host}, where the token must not go`)
    expect(github.requests.filter(({ host }) => host === 'storage')).toEqual([])
  })

  test.each([
    ['a refusal', { status: 403, body: { message: 'Resource not accessible by integration' } }],
    ['no answer', { drop: 'before', times: 4 }],
  ] as const)('is in nothing that %s leaves behind', async (_, fault) => {
    github.faults.add({ path: '/issues/1', ...fault })
    const failure = await failureOf(readIssue(1))
    expect(github.requests[0]?.authorization).toContain(github.token)
    expect(inspect(failure, { depth: null, showHidden: true })).not.toContain(github.token)
  })
})

describe('a limit', () => {
  const exhausted = (resetS: number) => ({
    status: 403,
    body: { message: 'API rate limit exceeded for installation.' },
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(resetS) },
  })

  test('that ends soon is waited for', async () => {
    github.world.addIssue()
    github.faults.add({ path: '/issues/1', ...exhausted(Math.floor(Date.now() / 1000) + 20) })
    await readIssue(1)
    expect(listRequests(github)).toEqual(['GET /issues/1 403', 'GET /issues/1 200'])
  })

  test('that ends late is a failure that says when', async () => {
    const resetS = Math.floor(Date.now() / 1000) + 3000
    github.faults.add({ path: '/issues/1', ...exhausted(resetS) })
    expect((await failureOf(readIssue(1))).message).toBe(
      'GET /repos/octo-org/octo-repo/issues/1: 403 API rate limit exceeded for installation. ' +
        `(the limit resets at ${new Date(resetS * 1000).toISOString()})`,
    )
    expect(github.requests).toHaveLength(1)
  })

  test.each([
    ['the given time', { 'retry-after': '5' }],
    ['a minute where no time is given', {}],
  ])('on bursts is waited for once: %s', async (_, headers) => {
    const body = { message: 'You have exceeded a secondary rate limit.' }
    github.faults.add({ path: '/issues/1', times: 2, status: 403, body, headers: { ...headers } })
    expect((await failureOf(readIssue(1))).message).toContain('403 You have exceeded a secondary rate limit.')
    expect(github.requests).toHaveLength(2)
  })
})

describe('a refusal', () => {
  test('names the permission that would have helped', async () => {
    github.faults.add({
      path: '/issues/1',
      status: 403,
      body: { message: 'Resource not accessible by integration' },
      headers: { 'x-accepted-github-permissions': 'issues=read' },
    })
    expect((await failureOf(readIssue(1))).message).toMatch(
      /: 403 Resource not accessible by integration \(needs issues=read\)$/,
    )
  })

  test('keeps what GitHub says of each field, on one line and without signed addresses', async () => {
    const body = {
      message: 'Validation Failed\nsee https://storage.example/log?sig=c2VjcmV0&se=1',
      errors: [{ resource: 'PullRequest', field: 'head', code: 'invalid' }, { message: 'No commits' }, 'spam', 7],
    }
    github.faults.add({ path: '/issues/1', status: 422, body })
    expect((await failureOf(readIssue(1))).message).toBe(
      'GET /repos/octo-org/octo-repo/issues/1: 422 Validation Failed see https://storage.example/log?…; ' +
        'PullRequest head invalid; No commits; spam',
    )
  })
})

describe('writes', () => {
  test('run one after another, without a gap', async () => {
    github.world.addIssue()
    const { addLabels } = createJournalRepository(connect(github))
    const open: number[] = []
    const countOpen = () => {
      open.push(github.requests.filter(({ status }) => status === null).length)
    }
    github.faults.add({ path: '/issues/1/labels', times: 4, delayMs: 20, before: countOpen })
    await Promise.all(['a', 'b', 'c', 'd'].map((label) => addLabels(1, [label])))
    expect(open).toEqual([1, 1, 1, 1])
    expect(github.world.issues[0]?.labels).toEqual(['a', 'b', 'c', 'd'])
    // The plugin's own gap of a second between writes would take longer than this test may.
  }, 2_500)
})

test.each(['octo-repo', '/octo-repo', 'octo-org/', 'octo-org/octo-repo/x'])(
  '%j is not the name of a repository',
  (repository) => {
    const { token, apiUrl, serverUrl } = github
    expect(() => createClient({ token, apiUrl, serverUrl, repository })).toThrow(UserError)
  },
)

test('an own server is reached below its base path, GraphQL beside it', async () => {
  const client = connect({ ...github, apiUrl: `${github.apiUrl}/api/v3/`, serverUrl: `${github.serverUrl}/` })
  await failureOf(createReader(client).readIssue(1))
  await failureOf(createJournalRepository(client).readTexts(['0'.repeat(40)]))
  expect([...new Set(github.requests.map(({ path }) => path))]).toEqual([
    '/api/v3/repos/octo-org/octo-repo/issues/1',
    '/api/graphql',
  ])
  expect(createReader(client).webUrl).toBe(github.webUrl)
  github.takeProblems()
})
