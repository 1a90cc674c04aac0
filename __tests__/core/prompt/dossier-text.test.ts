import { expect, test } from '@jest/globals'
import type { Dossier } from '../../../src/core/dossier.ts'
import { toSections } from '../../../src/core/prompt/dossier-text.ts'
import {
  aComment,
  aCommit,
  aComparison,
  aFile,
  aGreenRun,
  aLog,
  anExcerpt,
  anIssueThread,
  aRedRun,
  aRun,
  aStreak,
  at,
  dossierOf,
  shaOf,
} from '../../support/gathered.ts'
import { anOutage } from '../../support/outage-thread.ts'

const rowsOf = (dossier: Dossier, head: string) =>
  toSections(dossier)
    .find((section) => section.head.includes(head))
    ?.lines.map(({ text }) => text)

test('what is missing between two lines, and what a line stands for, is said on rows of their own', () => {
  const excerpt = anExcerpt(['a', 'b'], { primary: [1] })
  const lines = [
    { number: 101, text: 'a', at: null, repeats: 3 },
    { number: 120, text: 'b', at: null, repeats: 0 },
  ]
  const dossier = dossierOf(
    aRedRun({}, { logs: [aLog({ ...excerpt, primary: [120], blocks: [{ role: 'cause', rank: 0, lines }] })] }),
  )
  expect(rowsOf(dossier, ' log "build"')).toEqual(['E4.1| a\n(3 more like it)', '(15 lines cut)\nE4.2| b'])
})

test('a head says who wrote it, when, and what is cut before and after', () => {
  const heads = toSections(dossierOf(aRedRun())).map(({ head }) => head)
  expect(heads).toEqual(
    expect.arrayContaining([
      'E4 log "build" at=2026-11-02T09:13:00Z trust=outsider, 100 lines cut before, 10 lines cut after',
      'E6 commit "bad1000" at=2026-11-02T09:09:00Z actor="mona" trust=member',
    ]),
  )
})

test('how it ended is told with the run, the commits and the diffs that may prove a cause', () => {
  const green = aGreenRun({ id: 800, number: 50, sha: shaOf('f00d'), createdAt: at('10:00'), updatedAt: at('10:05') })
  const dossier = dossierOf(
    aRedRun(
      { run: aRun(), closingGreen: green },
      {
        fix: aComparison({
          commits: [aCommit('f00d', 'Bring the old script back')],
          files: [
            aFile('package.json', {
              patch: '@@ -1,2 +1,2 @@\n {\n-  "build": "vite build"\n+  "build:prod": "vite build"',
            }),
          ],
        }),
      },
    ),
  )
  expect(rowsOf(dossier, 'HOW IT ENDED')?.[0]).toMatch(/^attempt 1 ended green: outcome FIXED, run E\d+$/)
  expect(rowsOf(dossier, 'HOW IT ENDED')).toEqual(
    expect.arrayContaining([expect.stringMatching(/^overlap that may prove a cause: E\d+/)]),
  )
})

test('an incident that is still red says so', () => {
  expect(rowsOf(dossierOf(aRedRun()), 'HOW IT ENDED')).toEqual(['no green run is on record after the break'])
})

test('of many attempts the first and the newest come in early', () => {
  const tries = Array.from({ length: 15 }, (_, n) => [`bad${n + 2}`, `10:${10 + n}`] as const)
  const attempts = toSections(dossierOf(aStreak(tries))).find(({ head }) => head === 'ATTEMPTS')
  const ranks = attempts?.lines.map(({ rank }) => rank) ?? []
  const early = ranks[0]
  expect(ranks.map((rank) => (rank === early ? 'early' : 'late')).join(' ')).toBe(
    `${'early '.repeat(3)}${'late '.repeat(3)}${'early '.repeat(9)}`.trim(),
  )
})

test('the error comes before the words of people, these before the context of a log, and lists of files come last', () => {
  const log = anExcerpt(['the error', 'its end'], { primary: [0] })
  const context = {
    role: 'context' as const,
    rank: 1,
    lines: [{ number: 90, text: 'setting up', at: null, repeats: 0 }],
  }
  const dossier = dossierOf(aRedRun({}, { logs: [aLog({ ...log, blocks: [context, ...log.blocks] })] }))
  const ranked = toSections(dossier)
    .flatMap(({ lines }) => lines)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ text }) => text)
  const places = ['| the error', '| Rename the build script', '| its end', '| setting up', '| package.json (+1'].map(
    (text) => ranked.findIndex((line) => line.includes(text)),
  )
  expect(places).not.toContain(-1)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
})

test('a long comment does not crowd out what others say', () => {
  const flood = Array.from({ length: 50 }, (_, n) => `- item ${n}`).join('\n')
  const dossier = dossierOf(
    anIssueThread({}, { comments: [aComment(1, flood), aComment(2, 'It is the cache of the runner.')] }),
  )
  const lines = toSections(dossier).flatMap((section) => section.lines)
  const rankOf = (text: string) => lines.find((line) => line.text.includes(text))?.rank ?? Number.NaN
  expect(rankOf('It is the cache')).toBeLessThan(rankOf('- item 40'))
})

test('the tries of a thread come with their records, diffs and ends', () => {
  const dossier = dossierOf(anOutage())
  expect([rowsOf(dossier, 'ATTEMPTS'), rowsOf(dossier, 'HOW IT ENDED'), rowsOf(dossier, 'OLDER THAN')]).toEqual([
    [
      'attempt 1: pull request 32; outcome REVERTED, told as REVERTED; took F5; records E13, E14; counted from its merge to the revert; merged; diffs E15; taken back by E20',
      'attempt 2: pull request 34; outcome OPEN, told as IT STAYED OPEN; took F6; records E16, E17; counted from its merge to the next try; merged; diffs E18',
      'attempt 3: pull request 35; outcome UNMERGED, told as NOT MERGED; records E19; counted from its opening to the next try; not merged, closed',
      'attempt 4: commit 5afe000; outcome CLOSED, told as CLOSED IT; took F7; records E22; counted from its commit to the close; diffs E23',
    ],
    [
      'attempt 4 closed it',
      'code prints the first two diffs of each attempt, and what people wrote between the attempts',
    ],
    ['commits, oldest first: E2', 'diff E3: the error names this file'],
  ])
})
