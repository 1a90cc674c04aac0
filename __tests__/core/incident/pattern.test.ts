import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import {
  countByDay,
  countCommits,
  countDaysInARow,
  listEntriesOf,
  listEntriesOn,
  toClusters,
  toDays,
} from '../../../src/core/incident/pattern.ts'
import type { PastEntry, Run } from '../../../src/core/records.ts'
import { shaOf } from '../../support/gathered.ts'
import { anEntryOf, failedOn } from '../../support/ways-in.ts'

const NIGHTLY = { workflowId: 77, workflowName: 'Nightly' }

const clustersOf = (runs: readonly Run[], defaultBranch: string | null = 'main') =>
  toClusters(runs, defaultBranch).map(({ workflow, branch, runs: own }) => [workflow, branch, own.map(({ id }) => id)])

describe('failed runs are put together', () => {
  test('by workflow and branch, the largest first', () => {
    const runs = [failedOn(2), failedOn(3, NIGHTLY), failedOn(4), failedOn(5, { branch: 'release/1.2' }), failedOn(6)]
    expect(clustersOf(runs)).toEqual([
      ['CI', 'main', [802, 804, 806]],
      ['CI', 'release/1.2', [805]],
      ['Nightly', 'main', [803]],
    ])
  })

  test.each<[string, Partial<Run>]>([
    ['a branch of somebody', { branch: 'topic/x' }],
    ['a pull request', { event: 'pull_request' }],
    ['a fork with a branch of the same name', { fromFork: true }],
    ['no branch', { branch: null }],
  ])('%s counts to the other branches of its workflow', (_, over) => {
    expect(clustersOf([failedOn(2, over), failedOn(3, { branch: 'topic/y' })])).toEqual([['CI', null, [802, 803]]])
  })

  test('under the name that the workflow had last', () => {
    expect(clustersOf([failedOn(2, { workflowName: 'Build' }), failedOn(3)])).toEqual([['CI', 'main', [802, 803]]])
  })

  test('with no branch of its own where the default branch is not known', () => {
    expect(clustersOf([failedOn(2)], null)).toEqual([['CI', null, [802]]])
  })

  test('each of them once, whatever they are', async () => {
    const run = fc.record({
      id: fc.integer({ min: 1, max: 5000 }),
      workflowId: fc.integer({ min: 1, max: 4 }),
      branch: fc.constantFrom('main', 'topic', 'release/1', null),
      event: fc.constantFrom('push', 'pull_request'),
      fromFork: fc.boolean(),
    })
    const holds = fc.property(fc.uniqueArray(run, { selector: ({ id }) => id }), (overs) => {
      const clusters = toClusters(
        overs.map((over) => failedOn(3, over)),
        'main',
      )
      const ids = clusters.flatMap(({ runs }) => runs.map(({ id }) => id))
      const sizes = clusters.map(({ runs }) => runs.length)
      expect([ids.toSorted(), sizes]).toEqual([overs.map(({ id }) => id).toSorted(), sizes.toSorted((a, b) => b - a)])
    })
    await fc.assert(holds)
  })
})

test('commits count once', () => {
  const [cluster] = toClusters([failedOn(2), failedOn(3, { sha: shaOf('2bad') }), failedOn(4)], 'main')
  expect(cluster === undefined ? 0 : countCommits(cluster)).toBe(2)
})

describe('days', () => {
  const late = (day: number) => failedOn(day, { createdAt: `2026-11-0${day}T23:30:00Z` })

  test('are those of the time zone', () => {
    expect([...countByDay([late(2), late(2), failedOn(4)], 'UTC')]).toEqual([
      ['2026-11-02', 2],
      ['2026-11-04', 1],
    ])
    expect([...countByDay([late(2), failedOn(4)], 'Europe/Berlin').keys()]).toEqual(['2026-11-03', '2026-11-04'])
  })

  test.each<[readonly string[], number]>([
    [[], 0],
    [['2026-11-02'], 1],
    [['2026-11-02', '2026-11-04', '2026-11-05', '2026-11-06', '2026-11-09'], 3],
    [['2026-02-27', '2026-02-28', '2026-03-01'], 3],
    [['2026-10-24', '2026-10-25', '2026-10-26'], 3],
  ])('%j are %d in a row', (days, expected) => {
    expect(countDaysInARow(days)).toBe(expected)
  })

  test.each([
    ['2026-11-01T00:00:00Z', '2026-11-22T00:00:00Z', 21],
    ['2026-11-01T00:00:00Z', '2026-11-02T14:00:00Z', 2],
    ['2026-11-01T00:00:00Z', '2026-11-01T03:00:00Z', 1],
  ])('from %s to %s are %d', (since, until, expected) => {
    expect(toDays({ since, until })).toBe(expected)
  })
})

describe('entries', () => {
  const span = { since: '2026-11-01T12:00:00Z', until: '2026-11-22T12:00:00Z' }
  const dated = (...dates: readonly string[]): readonly PastEntry[] =>
    dates.map((date) => ({ ...anEntryOf(failedOn(2)), date }))

  test('of a time are those that were first seen in it', () => {
    const entries = dated('2026-10-31', '2026-11-01', '2026-11-22', '2026-11-23')
    expect(listEntriesOf(entries, span, 'UTC').map(({ date }) => date)).toEqual(['2026-11-01', '2026-11-22'])
  })

  test('on a cluster are those whose incident began with one of its runs', () => {
    const [cluster] = toClusters([failedOn(2), failedOn(3)], 'main')
    const entries = [
      anEntryOf(failedOn(3)),
      anEntryOf(failedOn(4)),
      anEntryOf(failedOn(2, { branch: 'topic' })),
      { ...anEntryOf(failedOn(2)), incidentKey: null },
    ]
    expect(cluster === undefined ? [] : listEntriesOn(cluster, entries)).toEqual([entries[0]])
  })

  test('are not on runs of forks: theirs have other keys', () => {
    const [cluster] = toClusters([failedOn(2, { fromFork: true })], 'main')
    expect(cluster === undefined ? [] : listEntriesOn(cluster, [anEntryOf(failedOn(2))])).toEqual([])
  })
})
