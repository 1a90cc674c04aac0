import { describe, expect, test } from '@jest/globals'
import { PortFailure } from '../../src/core/failure.ts'
import { NOTHING_HANDED } from '../../src/core/gathered.ts'
import type { Listing, Run } from '../../src/core/records.ts'
import { gatherPattern } from '../../src/gather/pattern.ts'
import { anAsk, policyOf } from '../support/config.ts'
import { fakeConsole, fakeGathering, fakeGitHub } from '../support/fake-ports.ts'
import { failedOn } from '../support/ways-in.ts'

const [SINCE, UNTIL] = ['2026-11-01T00:00:00Z', '2026-11-22T00:00:00Z']
const whole = (...items: readonly Run[]): Listing<Run> => ({ items, total: items.length, missing: null })

async function tryToGather(listing: Listing<Run>, { forks = 'false', logs = null as string | null } = {}) {
  const console = fakeConsole()
  const asked: unknown[] = []
  const listFailures = async (query: { since: string; until: string }) => {
    asked.push(query)
    return listing
  }
  const ports = fakeGathering({ github: fakeGitHub({ listFailures }), console, policy: policyOf({ forks }) })
  const ask = anAsk({ handed: { ...NOTHING_HANDED, logs } })
  const records = await gatherPattern({ ...ask, kind: 'pattern', id: '8800', since: SINCE, until: UNTIL }, ports)
  return { records, asked, lines: console.lines }
}

async function gathered(...args: Parameters<typeof tryToGather>) {
  const { records, ...rest } = await tryToGather(...args)
  if ('kind' in records) throw new Error(records.reason)
  return { ...records, ...rest, ids: records.pattern?.failures.map(({ id }) => id) }
}

test('failures of the time are listed, the oldest first', async () => {
  const listing = whole(failedOn(9), failedOn(3, { id: 2 }), failedOn(3, { id: 1 }))
  const { origin, pattern, asked, gaps, lines } = await gathered(listing)
  expect({ origin, asked, gaps, lines }).toEqual({
    origin: { kind: 'pattern', id: '8800', since: SINCE, until: UNTIL },
    asked: [{ since: SINCE, until: UNTIL }],
    gaps: [],
    lines: [`Read 3 failed runs from ${SINCE} to ${UNTIL}.`],
  })
  expect(pattern).toEqual({ failures: [failedOn(3, { id: 1 }), failedOn(3, { id: 2 }), failedOn(9)], total: 3 })
})

describe('left out are', () => {
  const own = failedOn(4, { id: 4, branch: 'journal/main-bad1000000' })
  const fork = failedOn(5, { id: 5, fromFork: true })
  const ofFork = failedOn(6, { id: 6, fromFork: true, branch: 'journal/ours' })

  test('runs of the branches of the journal, and those of forks', async () => {
    const { ids, pattern, lines } = await gathered(whole(failedOn(3), own, fork, ofFork))
    expect([ids, pattern?.total]).toEqual([[803], 1])
    expect(lines).toEqual([
      `Read 4 failed runs from ${SINCE} to ${UNTIL}; 3 of them are the journal's own or of forks.`,
    ])
  })

  test('no runs of forks where they are wanted, whatever their branch is called', async () => {
    expect((await gathered(whole(failedOn(3), own, fork, ofFork), { forks: 'true' })).ids).toEqual([803, 5, 6])
  })
})

test('a list that is cut short is a gap, and what GitHub counts is kept', async () => {
  const own = failedOn(4, { branch: 'journal/x' })
  const listing = { items: [failedOn(3), own], total: 1200, missing: 'GitHub lists no more than 1000' }
  const { pattern, gaps } = await gathered(listing)
  expect([pattern?.total, gaps]).toEqual([
    1199,
    [{ what: '1198 of 1200 failed runs', why: 'GitHub lists no more than 1000', status: null }],
  ])
})

test.each([
  ['failed', whole()],
  ['failed but on the branches of the journal', whole(failedOn(4, { branch: 'journal/x' }))],
])('where nothing %s there is nothing to tell', async (_, listing) => {
  const { records } = await tryToGather(listing)
  expect(records).toEqual({ kind: 'skipped', reason: 'no-failures', detail: `${SINCE} to ${UNTIL}` })
})

test('a log that was handed over comes along', async () => {
  const { logs } = await gathered(whole(failedOn(3)), { logs: 'error: gone' })
  expect(logs.map(({ name }) => name)).toEqual(['what was handed over'])
})

test('a list that is refused ends it', async () => {
  const listFailures = async () => {
    throw new PortFailure('GitHub answered 403', { status: 403 })
  }
  const trigger = { ...anAsk(), kind: 'pattern', id: '8800', since: SINCE, until: UNTIL } as const
  const ports = fakeGathering({ github: fakeGitHub({ listFailures }) })
  await expect(gatherPattern(trigger, ports)).rejects.toThrow(PortFailure)
})
