import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { MAX_FENCE_LINES, toEvidenceBlock } from '../../../../src/core/entry/evidence-block.ts'
import { selectTechnical } from '../../../../src/core/entry/facts-only/selection.ts'
import type { Gathered } from '../../../../src/core/gathered.ts'
import { aComparison, aFile, aJob, aLog, anExcerpt, aRedRun, dossierOf } from '../../../support/gathered.ts'
import { anIncident } from '../../../support/generated-incidents.ts'

/** What is shown, as `title from-to`, by the numbers of the lines in their evidence. */
function shown(gathered: Gathered): readonly string[] {
  const dossier = dossierOf(gathered)
  return selectTechnical(dossier).map(({ from, to }) => {
    const evidence = dossier.evidence.find(({ id }) => id === from.split('.')[0])
    return `${evidence?.kind} ${evidence?.title} ${from.split('.')[1]}-${to.split('.')[1]}`
  })
}

const withFiles = (...files: readonly Parameters<typeof aFile>[]) => ({
  change: { since: 'last-green', comparison: aComparison({ files: files.map((file) => aFile(...file)) }) } as const,
})

function logOf(...blocks: readonly (readonly [from: number, count: number])[]) {
  const made = blocks.map(([from, count], rank) => ({
    role: 'cause' as const,
    rank,
    lines: Array.from({ length: count }, (_, n) => ({
      number: from + n,
      text: `line ${from + n}`,
      at: null,
      repeats: 0,
    })),
  }))
  return aLog(anExcerpt([], { blocks: made.toSorted((a, b) => (a.lines[0]?.number ?? 0) - (b.lines[0]?.number ?? 0)) }))
}

describe('of a log', () => {
  test('the most telling block is shown whole, the others as far as there is room, in the order of the log', () => {
    const logs = [logOf([100, 30], [10, 20])]
    expect(shown(aRedRun({}, { logs, change: null }))).toEqual(['log build 1-10', 'log build 21-50'])
  })

  test('blocks that nearly touch are shown with what stands between them', () => {
    const logs = [logOf([50, 2], [10, 2], [30, 2])]
    expect(shown(aRedRun({}, { logs, change: null }))).toEqual(['log build 1-6'])
  })

  test('a block that is longer than a fence is shown around its first error', () => {
    const excerpt = anExcerpt(
      Array.from({ length: 90 }, (_, n) => `line ${n}`),
      { primary: [30] },
    )
    expect(shown(aRedRun({}, { logs: [aLog(excerpt)], change: null }))).toEqual(['log build 23-62'])
  })

  test('that is the second one less is shown', () => {
    const jobs = [aJob(), aJob({ id: 2, name: 'lint', completedAt: '2026-11-02T09:20:00Z' })]
    const logs = [logOf([10, 20]), { ...logOf([50, 20]), jobId: 2, name: 'lint' }]
    expect(shown(aRedRun({ jobs }, { logs, change: null }))).toEqual(['log build 1-20', 'log lint 1-16'])
  })

  test('legs that fail alike are shown once', () => {
    const jobs = [aJob({ id: 1, name: 'test (1)' }), aJob({ id: 2, name: 'test (2)' })]
    const logs = [aLog(undefined, { jobId: 1, name: 'test (1)' }), aLog(undefined, { jobId: 2, name: 'test (2)' })]
    expect(shown(aRedRun({ jobs }, { logs, change: null }))).toEqual(['log test (1) 1-3'])
  })

  test('that is the fifth one nothing is shown', () => {
    const jobs = Array.from({ length: 6 }, (_, n) => aJob({ id: n + 1, name: `job${n}` }))
    const logs = jobs.map((job) => aLog(undefined, { jobId: job.id, name: job.name }))
    expect(shown(aRedRun({ jobs }, { logs, change: null }))).toHaveLength(4)
  })
})

describe('of a change', () => {
  test('what the error names is shown, and the list of the other files', () => {
    const logs = [aLog(anExcerpt(['src/a.ts:1: broke']))]
    const files = withFiles(['src/a.ts'], ['src/b.ts'], ['src/c.ts'])
    expect(shown(aRedRun({}, { logs, ...files }))).toEqual([
      'log build 1-1',
      'diff src/a.ts 1-4',
      'diff Changed files 1-3',
    ])
  })

  test('of one or two files everything is shown, of more the list alone', () => {
    expect(shown(aRedRun({}, { logs: [], ...withFiles(['a.ts'], ['b.ts']) }))).toEqual([
      'diff a.ts 1-4',
      'diff b.ts 1-4',
    ])
    expect(shown(aRedRun({}, { logs: [], ...withFiles(['a.ts'], ['b.ts'], ['c.ts']) }))).toEqual([
      'diff Changed files 1-3',
    ])
  })

  test('a lock file is listed, not shown', () => {
    expect(shown(aRedRun({}, { logs: [], ...withFiles(['yarn.lock']) }))).toEqual(['diff Changed files 1-1'])
  })
})

test('annotations are shown where there is no log', () => {
  const annotations = [
    { jobId: 7001, annotations: [{ level: 'failure', title: null, message: 'Lost', path: null, line: null }] },
  ]
  expect(shown(aRedRun({}, { annotations, change: null }))).toEqual(['log build 1-3'])
  expect(shown(aRedRun({}, { annotations, change: null, logs: [] }))).toEqual(['annotation build 1-1'])
})

test('nothing that is shown is longer than a fence, whatever the incident', () => {
  fc.assert(
    fc.property(anIncident, (gathered) => {
      const dossier = dossierOf(gathered)
      for (const range of selectTechnical(dossier)) {
        const code = toEvidenceBlock(range, dossier).at(-1)?.split('\n') ?? []
        expect(code.length).toBeGreaterThanOrEqual(2)
        expect(code.length - 2).toBeLessThanOrEqual(MAX_FENCE_LINES)
      }
    }),
  )
})
