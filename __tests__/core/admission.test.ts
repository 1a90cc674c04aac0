import { describe, expect, test } from '@jest/globals'
import { isPermitted, judge, type KnownPermission, needsPermission } from '../../src/core/admission.ts'
import { type Actor, PERMISSIONS } from '../../src/core/records.ts'
import { policyOf } from '../support/config.ts'

const MONA: Actor = { login: 'mona', isBot: false }
const BOT: Actor = { login: 'Deployer[bot]', isBot: true }
/** An app whose login does not say so, and one that only its login gives away. */
const APP: Actor = { login: 'deployer', isBot: true }
const UNMARKED: Actor = { login: 'deployer[bot]', isBot: false }

const KNOWN: readonly KnownPermission[] = [...PERMISSIONS, 'unknown', null]

/** `+` may, `-` may not, `?` is not known: admin, maintain, write, triage, read, none, unknown, not asked. */
function judgeAll(asker: Actor | null, policy = policyOf()): string {
  return KNOWN.map((permission) => {
    const refusal = judge(asker, permission, policy)
    return refusal === null ? '+' : refusal.reason === 'permission-unknown' ? '?' : '-'
  }).join('')
}

describe('who may ask', () => {
  test.each([
    ['admin', '+-----??'],
    ['maintain', '++----??'],
    ['write', '+++---??'],
    ['triage', '++++--??'],
    ['read', '+++++-??'],
  ])('is a person who is allowed %s or more, and nobody of whom that is not known', (allowed, expected) => {
    expect(judgeAll(MONA, policyOf({ 'allowed-permission': allowed }))).toBe(expected)
  })

  test('is nobody who is gone, whatever is said of them', () => {
    expect(judgeAll(null, policyOf({ 'allowed-permission': 'read' }))).toBe('--------')
  })

  test.each([
    ['', '--------'],
    ['other', '--------'],
    ['deployer', '++++++++'],
    ['other, Deployer[bot]', '++++++++'],
  ])('is a bot that the inputs name, whatever it is allowed: %j', (bots, expected) => {
    const policy = policyOf({ 'allowed-bots': bots, 'allowed-permission': 'read' })
    expect([BOT, APP, UNMARKED].map((bot) => judgeAll(bot, policy))).toEqual([expected, expected, expected])
  })

  test('is not a person who is called like a bot that may', () => {
    expect(judgeAll({ login: 'deployer', isBot: false }, policyOf({ 'allowed-bots': 'deployer' }))).toBe('+++---??')
  })
})

test.each<[Actor | null, KnownPermission, string, string]>([
  [null, null, 'not-allowed', 'deleted account'],
  [BOT, null, 'bot-not-allowed', 'Deployer[bot]'],
  [MONA, 'read', 'not-allowed', 'mona has read'],
  [MONA, 'none', 'not-allowed', 'mona has none'],
  [MONA, 'unknown', 'permission-unknown', 'mona'],
  [MONA, null, 'permission-unknown', 'mona'],
])('a refusal says for the log who and why: %j with %j', (asker, permission, reason, detail) => {
  expect(judge(asker, permission, policyOf())).toEqual({ kind: 'skipped', reason, detail })
})

test('GitHub is asked about people alone', () => {
  expect([MONA, BOT, APP, UNMARKED, null].map(needsPermission)).toEqual([true, false, false, false, false])
})

test('a permission includes every lesser one, and what is not known includes none', () => {
  expect(isPermitted('maintain', 'write')).toBe(true)
  expect(isPermitted('triage', 'write')).toBe(false)
  expect(isPermitted('unknown', 'none')).toBe(false)
})
