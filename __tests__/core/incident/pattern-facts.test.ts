import { describe, expect, test } from '@jest/globals'
import type { Fact } from '../../../src/core/facts.ts'
import type { Gathered } from '../../../src/core/gathered.ts'
import type { Run } from '../../../src/core/records.ts'
import { aRedRun, dossierOf } from '../../support/gathered.ts'
import { anEntryOf, aPattern, failedOn } from '../../support/ways-in.ts'

function storyOf(runs: readonly Run[], over: Partial<Gathered> = {}) {
  const { pattern } = dossierOf(aPattern(runs, over)).story
  if (pattern === null) throw new Error('no pattern')
  return pattern
}

const shown = (fact: Fact | null | undefined) => fact?.display ?? null
const NIGHTLY = { workflowId: 77, workflowName: 'Nightly' }

test('what is no pattern has no such figures', () => {
  expect(dossierOf(aRedRun()).story.pattern).toBeNull()
})

describe('of a pattern it is counted', () => {
  test('how often, from when to when, and on how many days', () => {
    const { failures, since, until, time, daysWithFailure } = storyOf([
      failedOn(2),
      failedOn(2, { id: 9 }),
      failedOn(4),
    ])
    expect([failures, since, until, time, daysWithFailure].map(shown)).toEqual([
      '3 failed runs',
      '2026-11-01',
      '2026-11-22',
      '21 days',
      '2 days',
    ])
  })

  test('at least what was listed, where GitHub counts more', () => {
    const { failures } = storyOf([failedOn(2)], { pattern: { failures: [failedOn(2)], total: 2 } })
    expect(shown(failures)).toBe('at least 1 failed run')
  })

  test.each<[string, readonly Run[], readonly (string | null)[]]>([
    ['the day with the most', [failedOn(2), failedOn(4), failedOn(4, { id: 9 })], ['2026-11-04', '2 failed runs']],
    ['no day where two have as many', [failedOn(2), failedOn(4)], [null, null]],
    ['no day where each has one', [failedOn(2)], [null, null]],
  ])('%s', (_, runs, expected) => {
    const { busiest } = storyOf(runs)
    expect([shown(busiest?.day), shown(busiest?.failures)]).toEqual(expected)
  })

  test('which workflow failed most, on all branches together', () => {
    const nightly = [failedOn(2, NIGHTLY), failedOn(3, NIGHTLY), failedOn(4, NIGHTLY)]
    const own = [5, 6].flatMap((day) => [failedOn(day), failedOn(day, { id: day, branch: 'topic' })])
    const { leader } = storyOf([...nightly, ...own])
    expect([leader.workflow, shown(leader.times)]).toEqual(['CI', '4 times'])
  })

  test('what each cluster is of the whole, and how many days in a row it failed', () => {
    const { clusters } = storyOf([
      ...[2, 3, 4, 9].map((day) => failedOn(day)),
      ...[3, 4].map((day) => failedOn(day, { ...NIGHTLY, id: day })),
    ])
    expect(clusters.map(({ failures, share, row }) => [failures, share, row].map(shown))).toEqual([
      ['4 failed runs', '4 of 6 failed runs', '3 days'],
      ['2 failed runs', '2 of 6 failed runs', null],
    ])
  })

  test('how many entries the journal has of the time', () => {
    const pastEntries = [anEntryOf(failedOn(2)), { ...anEntryOf(failedOn(3)), date: '2026-10-01' }]
    expect([shown(storyOf([failedOn(2)], { pastEntries }).entries), storyOf([failedOn(2)]).entries]).toEqual([
      '1 entry',
      null,
    ])
  })
})
