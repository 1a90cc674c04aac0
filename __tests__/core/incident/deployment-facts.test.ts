import { describe, expect, test } from '@jest/globals'
import type { Fact } from '../../../src/core/facts.ts'
import type { DeploymentRecords, Gathered } from '../../../src/core/gathered.ts'
import { aComparison, aRedRun, dossierOf } from '../../support/gathered.ts'
import { aDeployment, aFailedDeployment, aStatus } from '../../support/ways-in.ts'

function storyOf(records: Partial<DeploymentRecords> = {}, over: Partial<Gathered> = {}) {
  const { deployment } = dossierOf(aFailedDeployment(records, over)).story
  if (deployment === null) throw new Error('no deployment')
  return deployment
}

const shown = (fact: Fact | null | undefined) => fact?.display ?? null

test('what is no deployment has no such figures', () => {
  expect(dossierOf(aRedRun()).story.deployment).toBeNull()
})

describe('of a deployment it is counted', () => {
  test('how long it took to fail, how long after the last good one, and what came in between', () => {
    const { untilFailure, sinceGood, commits } = storyOf()
    expect([untilFailure, sinceGood, commits].map(shown)).toEqual(['4 min', '1 d 10 min', '1 commit'])
  })

  test('nothing of a time that is not on record', () => {
    const statuses = [aStatus('failure', '09:10')]
    const change = { since: 'parent', comparison: aComparison() } as const
    const { untilFailure, sinceGood, commits } = storyOf({ statuses, lastGood: null }, { change })
    expect([untilFailure, sinceGood, commits].map(shown)).toEqual([null, null, null])
  })

  test.each<[number, boolean, readonly (string | null)[]]>([
    [0, false, [null, null]],
    [0, true, [null, null]],
    [2, false, ['3 failed deployments', '30 days']],
    [5, true, ['at least 6 failed deployments', '30 days']],
  ])('with %d failures before it, and more unread: %s', (count, isHistoryCut, expected) => {
    const earlierFailures = Array.from({ length: count }, (_, n) => aDeployment({ id: 4190 - n }))
    const { failures } = storyOf({ earlierFailures, isHistoryCut })
    expect([shown(failures?.count), shown(failures?.days)]).toEqual(expected)
  })

  test('when it went well after all', () => {
    const statuses = [aStatus('failure', '09:14'), aStatus('success', '09:44'), aStatus('inactive', '10:00')]
    const { recovered } = storyOf({ statuses })
    expect([shown(recovered?.at), shown(recovered?.resolution)]).toEqual(['09:44 AM UTC on 2026-11-02', '30 min'])
    expect(storyOf().recovered).toBeNull()
  })
})

describe('the first detection', () => {
  test('is the first failure, whatever is reported later', () => {
    const statuses = [aStatus('failure', '09:14'), aStatus('error', '09:30')]
    expect(dossierOf(aFailedDeployment({ statuses })).incident.detectedAt).toBe('2026-11-02T09:14:00Z')
  })

  test('is the creation where no failure was read', () => {
    expect(dossierOf(aFailedDeployment({ statuses: [] })).incident.detectedAt).toBe('2026-11-02T09:10:00Z')
  })
})

test('an incident is over once its deployment went well', () => {
  const statuses = [aStatus('failure', '09:14'), aStatus('success', '09:44')]
  expect([dossierOf(aFailedDeployment({ statuses })).state, dossierOf(aFailedDeployment()).state]).toEqual([
    'resolved',
    'open',
  ])
})
