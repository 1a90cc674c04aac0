import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { createReader } from '../../../src/adapters/github/reader.ts'
import type { GitHubReader } from '../../../src/ports.ts'
import { startTestGitHub, type TestGitHub } from '../../support/test-github.ts'
import { alter, connect, failureOf, listRequests } from './connect.ts'

let github: TestGitHub
let reader: GitHubReader

beforeEach(async () => {
  github = await startTestGitHub()
  reader = createReader(connect(github))
})

afterEach(() => github.stop())

test.each(['admin', 'maintain', 'write', 'triage', 'read', 'none'] as const)(
  'somebody with the role %s has the permission of that name',
  async (permission) => {
    github.world.people.set('ada', { permission })
    expect(await reader.readPermission('ada')).toBe(permission)
  },
)

test.each([
  ['admin', 'admin'],
  ['maintain', 'write'],
  ['write', 'write'],
  ['triage', 'read'],
  ['read', 'read'],
  ['none', 'none'],
] as const)('a role of its own name that is built on %s comes down to %s', async (permission, expected) => {
  github.world.people.set('ada', { permission, roleName: 'release-crew' })
  expect(await reader.readPermission('ada')).toBe(expected)
})

test.each([
  ['a word of tomorrow', 'superuser', 'superuser'],
  ['another case', 'Admin', 'ADMIN'],
  ['the name of something every object has', 'constructor', 'toString'],
  ['nothing', '', ''],
])('an answer that says %s allows nothing', async (_, permission, roleName) => {
  alter(github, 'GET /collaborators/{username}/permission', (answer) => ({
    ...answer,
    json: { ...(answer.json as object), permission, role_name: roleName },
  }))
  expect(await reader.readPermission('ada')).toBe('none')
})

test.each([404, 403] as const)('a refusal with %i is a failure, and is not asked again', async (status) => {
  github.world.people.set('ada', { status })
  expect((await failureOf(reader.readPermission('ada'))).status).toBe(status)
  expect(listRequests(github)).toEqual([`GET /collaborators/ada/permission ${status}`])
})

test('a server error that stays is a failure after three more tries', async () => {
  github.world.people.set('ada', { status: 500 })
  expect((await failureOf(reader.readPermission('ada'))).status).toBe(500)
  expect(github.requests).toHaveLength(4)
})

test('a lost connection that stays is a failure without a status', async () => {
  github.faults.add({ path: '/collaborators/ada/permission', times: 4, drop: 'before' })
  expect((await failureOf(reader.readPermission('ada'))).status).toBeNull()
})

test('the login of an app is asked for as it is', async () => {
  github.world.people.set('ship-it[bot]', { permission: 'write' })
  expect(await reader.readPermission('ship-it[bot]')).toBe('write')
  expect(listRequests(github)).toEqual(['GET /collaborators/ship-it[bot]/permission 200'])
})
