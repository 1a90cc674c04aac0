import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { EvidenceBook } from '../../../src/core/evidence.ts'
import { addPattern } from '../../../src/core/incident/pattern-exhibits.ts'
import type { Run } from '../../../src/core/records.ts'
import { aRedRun } from '../../support/gathered.ts'
import { aPattern, failedOn } from '../../support/ways-in.ts'

function exhibitsOf(runs: readonly Run[]) {
  const exhibits = addPattern(aPattern(runs), new EvidenceBook())
  if (exhibits === null) throw new Error('no pattern')
  return exhibits
}

/** So many failures of one workflow on the default branch, an hour apart. */
function failures(count: number, over: Partial<Run> = {}): readonly Run[] {
  const start = Date.parse('2026-11-01T00:00:00Z')
  return Array.from({ length: count }, (_, n) => {
    const createdAt = new Date(start + n * 3_600_000).toISOString()
    return failedOn(1, { id: 1000 * (over.workflowId ?? 9) + n, number: n + 1, createdAt, ...over })
  })
}

test('what is no pattern has none', () => {
  expect(addPattern(aRedRun(), new EvidenceBook())).toBeNull()
})

describe('runs are evidence', () => {
  test('all of them where they are few', () => {
    const { failures: shown, clusters, rest, total, span } = exhibitsOf([failedOn(2), failedOn(3), failedOn(4)])
    expect(shown.map(({ kind, title, trust }) => [kind, title, trust])).toEqual([
      ['run', 'run 102', 'platform'],
      ['run', 'run 103', 'platform'],
      ['run', 'run 104', 'platform'],
    ])
    expect(clusters.map(({ first, last }) => [first.title, last.title])).toEqual([['run 102', 'run 104']])
    expect([rest, total, span]).toEqual([[], 3, { since: '2026-11-01T00:00:00Z', until: '2026-11-22T00:00:00Z' }])
  })

  test('of many, the first and the last, and others spread evenly between', () => {
    const { failures: shown, runs } = exhibitsOf(failures(116))
    const numbers = shown.map(({ title }) => Number(title.replace('run ', '')))
    const gaps = numbers.slice(2, -1).map((number, index) => number - (numbers[index + 1] ?? 0))
    expect([runs.length, numbers.length, numbers[0], numbers.at(-1), [...new Set(gaps)]]).toEqual([
      116,
      40,
      1,
      116,
      [3],
    ])
  })

  test('of the largest clusters, and smaller ones are left to be counted', () => {
    const many = Array.from({ length: 15 }, (_, n) =>
      failures(20 - n, { workflowId: n + 1, workflowName: `W${n + 1}` }),
    )
    const { clusters, rest, failures: shown } = exhibitsOf(many.flat())
    expect(clusters.map(({ cluster }) => cluster.workflow)).toEqual(Array.from({ length: 12 }, (_, n) => `W${n + 1}`))
    expect([rest.map(({ runs }) => runs.length), shown.length]).toEqual([[8, 7, 6], 40])
  })

  test('never more than forty of them, and each once', async () => {
    const holds = fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 20 }), (sizes) => {
      const runs = sizes.flatMap((size, n) => failures(size, { workflowId: n + 1 }))
      const { failures: shown, clusters } = exhibitsOf(runs)
      const urls = new Set(shown.map(({ url }) => url))
      expect([shown.length, urls.size]).toEqual([Math.min(40, runs.length), shown.length])
      expect(clusters.length).toBe(Math.min(12, sizes.length))
    })
    await fc.assert(holds, { numRuns: 30 })
  })
})
