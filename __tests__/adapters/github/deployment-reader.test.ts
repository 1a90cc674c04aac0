import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { createReader } from '../../../src/adapters/github/reader.ts'
import type { GitHubReader } from '../../../src/ports.ts'
import { startTestGitHub, type TestGitHub } from '../../support/test-github.ts'
import { connect, failureOf } from './connect.ts'

let github: TestGitHub
let reader: GitHubReader
let sha: string

beforeEach(async () => {
  github = await startTestGitHub()
  reader = createReader(connect(github))
  const [first = ''] = await github.git.commit({ files: { 'a.txt': 'a' } })
  sha = first
})

afterEach(() => github.stop())

test('a deployment says what was deployed where, and by whom', async () => {
  const { id } = github.world.addDeployment({
    sha,
    ref: 'v1.4.0',
    environment: 'live',
    isProduction: true,
    description: 'Release of the week',
    creator: 'ship-it[bot]',
    createdAt: '2026-03-02T10:00:00Z',
  })
  expect(await reader.readDeployment(id)).toEqual({
    id,
    sha,
    ref: 'v1.4.0',
    environment: 'live',
    isProduction: true,
    description: 'Release of the week',
    createdAt: '2026-03-02T10:00:00Z',
    creator: { login: 'ship-it[bot]', isBot: true },
  })
})

test('a deployment without words and by somebody who is gone has neither', async () => {
  const { id } = github.world.addDeployment({ sha, environment: 'staging', creator: null })
  expect(await reader.readDeployment(id)).toMatchObject({ description: '', creator: null, isProduction: false })
})

test('a deployment that is not there is a failure with its status', async () => {
  const failures = [await failureOf(reader.readDeployment(5)), await failureOf(reader.listDeploymentStatuses(5))]
  expect(failures.map(({ status }) => status)).toEqual([404, 404])
})

test('the statuses of a deployment come newest first', async () => {
  const { id } = github.world.addDeployment({
    sha,
    statuses: [
      { id: 1, state: 'in_progress', createdAt: '2026-03-02T10:00:00Z' },
      {
        id: 2,
        state: 'failure',
        description: 'No pod became ready',
        logUrl: 'https://deploy.example/logs/2',
        createdAt: '2026-03-02T10:05:00Z',
        creator: 'ship-it[bot]',
      },
    ],
  })
  expect(await reader.listDeploymentStatuses(id)).toEqual([
    {
      id: 2,
      state: 'failure',
      description: 'No pod became ready',
      logUrl: 'https://deploy.example/logs/2',
      createdAt: '2026-03-02T10:05:00Z',
      creator: { login: 'ship-it[bot]', isBot: true },
    },
    {
      id: 1,
      state: 'in_progress',
      description: '',
      logUrl: null,
      createdAt: '2026-03-02T10:00:00Z',
      creator: { login: 'mona', isBot: false },
    },
  ])
})

test('the deployments to an environment come newest first, in one page', async () => {
  const add = (environment: string, hour: string) =>
    github.world.addDeployment({ sha, environment, createdAt: `2026-03-02T${hour}:00:00Z` }).id
  const first = add('production', '08')
  add('staging', '09')
  const second = add('production', '10')
  expect((await reader.listDeployments('production')).map(({ id }) => id)).toEqual([second, first])
  expect(github.requests.map(({ query }) => query)).toEqual([{ environment: 'production', per_page: '100' }])
})

test('deployments that the token may not read are a failure that names the permission', async () => {
  github.faults.add({
    path: '/deployments',
    status: 403,
    body: { message: 'Resource not accessible by integration' },
    headers: { 'x-accepted-github-permissions': 'deployments=read' },
  })
  expect((await failureOf(reader.listDeployments('production'))).message).toBe(
    'GET /repos/octo-org/octo-repo/deployments: 403 Resource not accessible by integration (needs deployments=read)',
  )
})
