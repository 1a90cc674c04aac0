import { describe, expect, test } from '@jest/globals'
import { tellClusters } from '../../../src/core/entry/clusters.ts'
import type { Gathered } from '../../../src/core/gathered.ts'
import type { Run } from '../../../src/core/records.ts'
import { verifyEntry } from '../../../src/core/verify/verify-entry.ts'
import { aRedRun, dossierOf, shaOf, write } from '../../support/gathered.ts'
import { anEntryOf, aPattern, failedOn } from '../../support/ways-in.ts'

const RUNS_PAGE = 'https://github.com/octo/shop/actions/runs'
const NIGHTLY = { workflowId: 77, workflowName: 'Nightly' }

const blocksOf = (runs: readonly Run[], over: Partial<Gathered> = {}) => tellClusters(dossierOf(aPattern(runs, over)))
const rowsOf = (...args: Parameters<typeof blocksOf>) =>
  blocksOf(...args)[1]
    ?.split('\n')
    .slice(2)

test('an entry about one incident has no table', () => {
  expect(tellClusters(dossierOf(aRedRun()))).toEqual([])
})

describe('the table', () => {
  test('has a row for each cluster, the largest first', () => {
    const runs = [
      failedOn(2),
      failedOn(3),
      failedOn(4, { sha: shaOf('3bad') }),
      failedOn(9),
      failedOn(5, { ...NIGHTLY, branch: 'topic' }),
    ]
    expect(blocksOf(runs, { pastEntries: [anEntryOf(failedOn(3))] })).toEqual([
      'Failed runs by workflow and branch:',
      [
        '| Workflow | Branch | Failed runs | Commits | Days | In a row | First | Last | Entry |',
        '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
        `| CI | main | 4 | 3 | 4 | 3 | [run 102](${RUNS_PAGE}/802), 2026-11-02 | [run 109](${RUNS_PAGE}/809), 2026-11-09 | [Missing Script, 3 Tries](https://github.com/octo/shop/blob/HEAD/docs/journals/20261103-1000-missing-script.md) |`,
        `| Nightly | other branches | 1 | 1 | 1 | 1 | [run 105](${RUNS_PAGE}/805), 2026-11-05 | [run 105](${RUNS_PAGE}/805), 2026-11-05 | none |`,
      ].join('\n'),
      'Days are those on which a run failed. What passed in between was not asked for.',
    ])
  })

  test('counts days of the time zone of the journal', () => {
    const runs = [failedOn(2, { createdAt: '2026-11-02T23:30:00Z' })]
    const [, table] = tellClusters(dossierOf(aPattern(runs), 'Europe/Berlin'))
    expect(table).toContain(', 2026-11-03 |')
  })

  test('says how much of it is not told one by one', () => {
    const small = Array.from({ length: 14 }, (_, n) => failedOn(5, { id: n + 1, workflowId: n + 20 }))
    const many = Array.from({ length: 60 }, (_, n) => failedOn(6, { id: n + 100 }))
    expect(blocksOf([...small, ...many]).slice(3)).toEqual([
      '… 3 more rows with 3 failed runs.',
      '… 34 more failed runs counted here, and not among the records.',
    ])
  })

  test.each([
    ['Build | Test', 'Build \\| Test'],
    ['@everyone look', '`@everyone` look'],
    ['[x](https://evil.example)', '\\[x\\](`https://evil.example`)'],
    ['<img src=x>', '\\<img src=x>'],
    ['*all*\n| red', '\\*all\\* \\| red'],
  ])('keeps the name %j in its cell', (workflowName, cell) => {
    const [row = ''] = rowsOf([failedOn(2, { workflowName })]) ?? []
    expect(row.split(/(?<!\\)\|/)).toHaveLength(11)
    expect(row.split(/(?<!\\)\|/)[1]?.trim()).toBe(cell)
  })
})

describe('the check of the whole file', () => {
  test.each(['CI', 'Build | Test', '@everyone look', '[x](https://evil.example)', '<img src=x>', '*all* red', '| 5'])(
    'finds nothing in the table of a workflow called %j',
    (workflowName) => {
      const small = Array.from({ length: 14 }, (_, n) => failedOn(5, { id: n + 1, workflowId: n + 20, workflowName }))
      const many = Array.from({ length: 60 }, (_, n) => failedOn(6, { id: n + 100, workflowName }))
      const { dropped, findings } = write(
        aPattern([...small, ...many], {
          pastEntries: [anEntryOf(failedOn(6))],
          pattern: { failures: [...small, ...many], total: 90 },
        }),
      )
      expect([dropped, findings]).toEqual([[], []])
    },
  )

  test.each([
    ['| CI | main | 3 |', '| CI | main | 5 |'],
    ['2026-11-04 | none |', '2026-11-04 | <b>none</b> |'],
    ['Days are those on which a run failed.', 'Days are those on which 9 runs failed.'],
  ])('finds %j where it was made %j', (own, other) => {
    const { markdown, dossier, draft } = write(aPattern([failedOn(2), failedOn(3), failedOn(4)]))
    const forged = markdown.replace(own, other)
    const lines = new Set(verifyEntry(forged, { fileName: null, dossier, draft }).map(({ at }) => at))
    const number = forged.split('\n').findIndex((line) => line.includes(other)) + 1
    expect([number > 0, [...lines]]).toEqual([true, [number]])
  })
})
