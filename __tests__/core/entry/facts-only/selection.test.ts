import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { MAX_FENCE_LINES, toEvidenceBlock } from '../../../../src/core/entry/evidence-block.ts'
import { selectTechnical } from '../../../../src/core/entry/facts-only/selection.ts'
import type { Gathered } from '../../../../src/core/gathered.ts'
import type { ExcerptBlock } from '../../../../src/core/log/condense.ts'
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

type Role = ExcerptBlock['role']

/** A log of blocks, most telling first; the lines in `primary` name the error. */
function logOf(
  blocks: readonly (readonly [from: number, count: number, role?: Role])[],
  primary: readonly number[] = [],
) {
  const made = blocks.map(([from, count, role = 'cause'], rank) => ({
    role,
    rank,
    lines: Array.from({ length: count }, (_, n) => ({
      number: from + n,
      text: `line ${from + n}`,
      at: null,
      repeats: 0,
    })),
  }))
  const inOrder = made.toSorted((a, b) => (a.lines[0]?.number ?? 0) - (b.lines[0]?.number ?? 0))
  return aLog(anExcerpt([], { blocks: inOrder, from: 0, primary }))
}

describe('of a log', () => {
  const shownOf = (...log: Parameters<typeof logOf>) => shown(aRedRun({}, { logs: [logOf(...log)], change: null }))

  test('the most telling block is shown whole, the others as far as there is room, in the order of the log', () => {
    expect(
      shownOf([
        [100, 30],
        [10, 20],
      ]),
    ).toEqual(['log build 1-10', 'log build 21-50'])
  })

  test('the block of the first error comes first, and takes its room first', () => {
    expect(
      shownOf(
        [
          [10, 35],
          [100, 30],
        ],
        [120],
      ),
    ).toEqual(['log build 36-65', 'log build 1-10'])
  })

  test('context is shown only next to something else and after the error, in the lines of the log', () => {
    const near = shownOf(
      [
        [100, 6],
        [108, 4, 'context'],
        [92, 4, 'context'],
        [130, 4, 'context'],
      ],
      [101],
    )
    expect(near).toEqual(['log build 5-14'])
  })

  test('context is shown where there is nothing else', () => {
    expect(shownOf([[10, 6, 'context']])).toEqual(['log build 1-6'])
    expect(shownOf([[10, 1, 'exit']])).toEqual(['log build 1-1'])
  })

  test('that only says how the step ended is not shown beside what says why, unless much stands around it', () => {
    const shownWith = (exit: readonly [number, number, Role]) => shownOf([[10, 8], exit], [10])
    expect(shownWith([100, 1, 'exit'])).toEqual(['log build 1-8'])
    expect(shownWith([100, 5, 'exit'])).toEqual(['log build 1-13'])
  })

  test('blocks that nearly touch are shown with what stands between them', () => {
    expect(
      shownOf([
        [50, 2],
        [10, 2],
        [30, 2],
      ]),
    ).toEqual(['log build 1-6'])
  })

  test('a block that is longer than a fence is shown around its first error', () => {
    const excerpt = anExcerpt(
      Array.from({ length: 90 }, (_, n) => `line ${n}`),
      { primary: [30] },
    )
    expect(shown(aRedRun({}, { logs: [aLog(excerpt)], change: null }))).toEqual(['log build 23-62'])
  })

  test('that is the second one is shown around its error as well', () => {
    const jobs = [aJob(), aJob({ id: 2, name: 'lint', completedAt: '2026-11-02T09:20:00Z' })]
    const logs = [logOf([[10, 20]]), { ...logOf([[50, 30]], [75]), jobId: 2, name: 'lint' }]
    expect(shown(aRedRun({ jobs }, { logs, change: null }))).toEqual(['log build 1-20', 'log lint 18-30'])
  })

  test('that is the second one less is shown', () => {
    const jobs = [aJob(), aJob({ id: 2, name: 'lint', completedAt: '2026-11-02T09:20:00Z' })]
    const logs = [logOf([[10, 20]]), { ...logOf([[50, 20]]), jobId: 2, name: 'lint' }]
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

describe('whatever the blocks of a log', () => {
  const roles = fc.constantFrom<Role>('cause', 'summary', 'exit', 'context')
  const log = fc
    .record({
      blocks: fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 60 }), roles), {
        minLength: 1,
        maxLength: 6,
      }),
      errorIn: fc.nat(),
      order: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 }),
    })
    .map(({ blocks, errorIn, order }) => {
      let next = 1
      const placed = blocks.map(([gap, count, role], index) => {
        const from = next + gap
        next = from + count
        return { from, count, role, order: order[index] ?? 0 }
      })
      const telling = placed.filter(({ role }) => role === 'cause' || role === 'summary')
      const holder = telling[errorIn % Math.max(1, telling.length)]
      const error = holder === undefined ? null : holder.from + (errorIn % holder.count)
      const ranked = placed.toSorted((a, b) => a.order - b.order)
      return {
        error,
        log: logOf(
          ranked.map(({ from, count, role }) => [from, count, role] as const),
          error === null ? [] : [error],
        ),
      }
    })

  const select = (made: ReturnType<typeof logOf>) => {
    const dossier = dossierOf(aRedRun({}, { logs: [made], change: null }))
    const lines = dossier.evidence.find(({ kind }) => kind === 'log')?.lines ?? []
    const at = (id: string) => lines.findIndex((line) => line.id === id)
    return {
      lines,
      ranges: selectTechnical(dossier).map(({ from, to }) => ({ start: at(from), end: at(to) })),
      primary: at(dossier.primaryErrorLines[0] ?? ''),
    }
  }

  test('the first range holds the first error', () => {
    fc.assert(
      fc.property(log, ({ error, log: made }) => {
        if (error === null) return
        const { ranges, primary } = select(made)
        expect(ranges[0]?.start).toBeLessThanOrEqual(primary)
        expect(ranges[0]?.end).toBeGreaterThanOrEqual(primary)
      }),
      { numRuns: 500 },
    )
  })

  test('something is shown, no range is longer than a fence, and none overlap', () => {
    fc.assert(
      fc.property(log, ({ log: made }) => {
        const { ranges } = select(made)
        expect(ranges.length).toBeGreaterThan(0)
        const inOrder = ranges.toSorted((a, b) => a.start - b.start)
        for (const [index, { start, end }] of inOrder.entries()) {
          expect(end - start).toBeLessThan(MAX_FENCE_LINES)
          expect(start).toBeGreaterThan(inOrder[index - 1]?.end ?? -1)
        }
      }),
      { numRuns: 500 },
    )
  })
})
