import { describe, expect, test } from '@jest/globals'
import { createMembership } from '../../src/attend/membership.ts'
import { PortFailure } from '../../src/core/failure.ts'
import type { Permission } from '../../src/core/records.ts'
import { policyOf } from '../support/config.ts'
import { fakeConsole, fakeGitHub } from '../support/fake-ports.ts'

/** People by login: what they may do, or the status that GitHub answers with; null where no answer comes. */
type People = Readonly<Record<string, Permission | number | null>>

function membership(people: People, policy = policyOf()) {
  const asked: string[] = []
  const console = fakeConsole()
  const github = fakeGitHub({
    readPermission: async (login) => {
      asked.push(login)
      const known = people[login]
      if (typeof known === 'string') return known
      throw new PortFailure(`GitHub answered ${known}`, { status: known ?? null })
    },
  })
  return { ...createMembership({ github, policy, console }), asked, console }
}

const person = (login: string) => ({ login, isBot: false })
const bot = (login: string) => ({ login, isBot: true })

describe('whoever asks', () => {
  test.each<[Permission | number | null, string | null]>([
    ['admin', null],
    ['maintain', null],
    ['write', null],
    ['triage', 'not-allowed'],
    ['read', 'not-allowed'],
    ['none', 'not-allowed'],
    [404, 'not-allowed'],
    [403, 'permission-unknown'],
    [500, 'permission-unknown'],
    [null, 'permission-unknown'],
  ])('with %s gets %s', async (known, reason) => {
    const refusal = await membership({ mona: known }).refuse([person('mona')])
    expect(refusal?.reason ?? null).toBe(reason)
  })

  test('and is a bot, is asked of nobody: the inputs name it or it may not', async () => {
    const { refuse, asked } = membership({}, policyOf({ 'allowed-bots': 'debugger' }))
    expect([await refuse([bot('debugger[bot]')]), (await refuse([bot('other[bot]')]))?.reason, asked]).toEqual([
      null,
      'bot-not-allowed',
      [],
    ])
  })

  test('and is gone, may not', async () => {
    expect((await membership({}).refuse([null]))?.reason).toBe('not-allowed')
  })

  test('together with somebody who may not, may not', async () => {
    const { refuse } = membership({ mona: 'admin', eve: 'read' })
    expect((await refuse([person('mona'), person('eve')]))?.reason).toBe('not-allowed')
  })

  test('is nobody where a clock asks', async () => {
    expect(await membership({}).refuse([])).toBeNull()
  })
})

test('GitHub is asked once for each person, whatever for', async () => {
  const { refuse, findAskers, findMembers, asked } = membership({ mona: 'write', noor: 'read' })
  await refuse([person('mona')])
  expect(await findAskers([person('mona'), person('noor'), person('mona')])).toEqual(['mona'])
  expect(await findMembers(['noor', 'mona', 'noor'])).toEqual(['mona'])
  expect(asked).toEqual(['mona', 'noor'])
})

test('the word of somebody counts from write on, whatever it takes to ask', async () => {
  const { findAskers, findMembers } = membership({ noor: 'read' }, policyOf({ 'allowed-permission': 'read' }))
  expect([await findAskers([person('noor')]), await findMembers(['noor'])]).toEqual([['noor'], []])
})

test('what could not be found out is said in the log', async () => {
  const { refuse, console } = membership({ mona: 403 })
  await refuse([person('mona')])
  expect(console.lines).toEqual(['Could not read what mona may do here: GitHub answered 403'])
})
