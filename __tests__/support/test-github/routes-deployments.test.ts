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

describe('deployments', () => {
  test('are listed by environment, newest first', async () => {
    const add = (environment: string, createdAt: string) =>
      github.world.addDeployment({ sha: '1'.repeat(40), environment, createdAt }).id
    const newer = add('production', '2026-03-02T11:00:00Z')
    const older = add('production', '2026-03-02T10:00:00Z')
    add('staging', '2026-03-02T12:00:00Z')
    const { json } = await client.ask('/deployments?environment=production&per_page=100')
    expect((json as unknown as Json[]).map(({ id }) => id)).toEqual([newer, older])
  })

  test('one tells what was deployed where, and its statuses, newest first, how that went', async () => {
    const deployment = github.world.addDeployment({
      sha: '2'.repeat(40),
      ref: 'v2',
      description: 'Ship it',
      creator: 'robot[bot]',
      statuses: [
        { state: 'in_progress' },
        { state: 'failure', description: 'No such image', logUrl: 'https://deploy.test/7', creator: null },
      ],
    })
    const { json } = await client.ask(`/deployments/${deployment.id}`)
    expect(json).toMatchObject({
      sha: '2'.repeat(40),
      ref: 'v2',
      environment: 'production',
      production_environment: true,
      description: 'Ship it',
      creator: { login: 'robot[bot]', type: 'Bot' },
    })
    expect((await client.ask(`/deployments/${deployment.id}/statuses`)).json).toMatchObject([
      { state: 'failure', description: 'No such image', log_url: 'https://deploy.test/7', creator: null },
      { state: 'in_progress', log_url: '', creator: { login: 'robot[bot]' } },
    ])
  })

  test('one that never was is not found', async () => {
    expect((await client.ask('/deployments/7')).status).toBe(404)
    expect((await client.ask('/deployments/7/statuses')).status).toBe(404)
  })
})
