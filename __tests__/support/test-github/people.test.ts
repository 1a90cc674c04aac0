import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { startTestGitHub, type TestGitHub } from '../test-github.ts'
import { createRestClient, type RestClient } from './rest-client.ts'

let github: TestGitHub
let client: RestClient

beforeEach(async () => {
  github = await startTestGitHub()
  client = createRestClient(github)
})

afterEach(() => github.stop())

describe('the permission of somebody', () => {
  const ask = async (login: string) => {
    const { status, json } = await client.ask(`/collaborators/${encodeURIComponent(login)}/permission`)
    return status === 200 ? [json['permission'], json['role_name']] : [status, json['message']]
  }

  test.each([
    [{ permission: 'admin' }, ['admin', 'admin']],
    [{ permission: 'maintain' }, ['write', 'maintain']],
    [{ permission: 'write' }, ['write', 'write']],
    [{ permission: 'triage' }, ['read', 'triage']],
    [{ permission: 'read' }, ['read', 'read']],
    [{ permission: 'none' }, ['none', 'none']],
    [{ permission: 'write', roleName: 'release-captain' }, ['write', 'release-captain']],
    [{ status: 404 }, [404, 'dana is not a user']],
    [{ status: 403 }, [403, 'Resource not accessible by integration']],
    [{ status: 500 }, [500, 'Server Error']],
  ] as const)('%j is answered in the old name and in the name of the role', async (access, expected) => {
    github.world.people.set('Dana', access)
    expect(await ask('dana')).toEqual(expected)
  })

  test('is to write where the test says nothing, but not for apps and deleted accounts', async () => {
    expect(await Promise.all(['dana', 'robot[bot]', 'ghost'].map(ask))).toEqual([
      ['write', 'write'],
      [404, 'robot[bot] is not a user'],
      [404, 'ghost is not a user'],
    ])
  })
})
