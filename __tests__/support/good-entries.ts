// Entries with nothing wrong in them, and all that they were made from: what the checks of a whole file are measured on.

import type { Dossier } from '../../src/core/dossier.ts'
import { complete } from '../../src/core/entry/complete.ts'
import type { Draft } from '../../src/core/entry/draft.ts'
import { writeFromFacts } from '../../src/core/entry/facts-only/writer.ts'
import { toFileName } from '../../src/core/entry/filename.ts'
import { render } from '../../src/core/entry/render.ts'
import type { Gathered } from '../../src/core/gathered.ts'
import { verify } from '../../src/core/verify/verify-draft.ts'
import type { Writer } from '../../src/core/writer.ts'
import {
  aComment,
  aCommit,
  aComparison,
  aFile,
  aJob,
  aLocalLog,
  aLog,
  aMended,
  anExcerpt,
  anIssueThread,
  aPull,
  aRedRun,
  aRequest,
  aStep,
  aStreak,
  at,
  BY_FACTS,
  dossierOf,
  sha256,
} from './gathered.ts'
import { aTestimony, told } from './told.ts'

export type GoodEntry = {
  readonly name: string
  readonly dossier: Dossier
  /** What was rendered: verified, and completed from facts. */
  readonly draft: Draft
  readonly markdown: string
  readonly fileName: string
}

/** The entry that a draft becomes: verified, completed, rendered. */
export function toGoodEntry(name: string, dossier: Dossier, written: Draft, writer: Writer = BY_FACTS): GoodEntry {
  const facts = writeFromFacts(dossier)
  const draft = complete(verify(written, dossier).draft, { original: written, facts, dossier })
  const { markdown } = render(draft, dossier, { sha256, writer })
  const fileName = toFileName({
    firstDetectedAt: dossier.incident.detectedAt,
    timezone: dossier.incident.timezone,
    slugWords: draft.slugWords,
    format: 'YYYYMMDD-HHmm-slug',
  })
  return { name, dossier, draft, markdown, fileName }
}

const PRICE_LOG = [
  'FAIL test/tariff.test.js',
  '  ● tariff › charges the first hour in full',
  '',
  '    Expected: 420',
  '    Received: 419',
  '',
  '      at Object.<anonymous> (test/tariff.test.js:17:22)',
  '',
  'Tests:       1 failed, 23 passed, 24 total',
]

/** Made-up incidents of every kind, by name. */
const WORLDS: Readonly<Record<string, () => Gathered>> = {
  'a red run': () => aRedRun(),
  'a red run with a pull request': () => aRedRun({}, { pull: aPull({ title: 'Build with one script' }) }),
  'a red run that people told of': () =>
    aRedRun(
      {},
      told({
        testimony: [
          aTestimony('cause', 'The deploy script still called the old name.'),
          aTestimony('felt', 'A long hour. Then it was over.', { by: 'robin', at: at('11:31') }),
          aTestimony(null, 'The shop showed an empty page:\n\n```\nGET /cart 502\nGET /pay 502\n```'),
        ],
        severity: 'high',
        title: 'Nobody told the deploy script',
        dropped: ['Warning Signs'],
      }),
    ),
  'one try': () => aStreak([['bad2', '09:30']]),
  'three tries': () =>
    aStreak(
      [
        ['bad2', '09:30'],
        ['bad3', '09:52'],
        ['bad4', '10:21'],
      ],
      {
        later: aComparison({
          commits: [aCommit('bad2', 'Maybe it wants the old name'), aCommit('bad3', 'Sorry, one more')],
        }),
      },
    ),
  'a fix': () => aMended(),
  'a fix after two tries': () =>
    aMended({
      tries: [
        ['bad2', '09:20'],
        ['bad3', '09:30'],
      ],
    }),
  'a failing test': () =>
    aRedRun(
      {
        jobs: [
          aJob({ name: 'test (22)', steps: [aStep({ name: 'Run npm test' })] }),
          aJob({ id: 7002, name: 'lint', conclusion: 'success', steps: [] }),
        ],
      },
      {
        logs: [
          aLog(anExcerpt(PRICE_LOG, { category: 'test', primary: [1], tests: { failed: 1, total: 24, line: 109 } })),
        ],
        change: {
          since: 'last-green',
          comparison: aComparison({
            commits: [aCommit('bad1', 'Round at the end\n\nThis should not change any total.')],
            files: [aFile('src/tariff.js')],
          }),
        },
      },
    ),
  'two legs': () =>
    aRedRun({
      jobs: [
        aJob({ name: 'test (20)' }),
        aJob({ id: 7002, name: 'test (22)' }),
        aJob({ id: 7003, name: 'test (24)', conclusion: 'success', steps: [] }),
      ],
    }),
  'several commits': () =>
    aRedRun(
      {},
      {
        change: {
          since: 'last-green',
          comparison: aComparison({
            commits: [
              aCommit('a1b2', 'Move the labels out of the form'),
              aCommit('c3d4', 'Name every script once'),
              aCommit('bad1', 'Rename the build script'),
            ],
            files: [aFile('package.json'), aFile('src/labels.ts'), aFile('yarn.lock', { patch: null })],
          }),
        },
      },
    ),
  'an expired log': () =>
    aRedRun({}, { logs: [], gaps: [{ what: 'the log of build', why: 'it has expired', status: 410 }] }),
  'a condensed log': () =>
    aRedRun(
      {},
      {
        logs: [
          aLog({
            ...anExcerpt(PRICE_LOG, { category: 'test' }),
            blocks: [
              {
                role: 'cause',
                rank: 0,
                lines: PRICE_LOG.slice(0, 5).map((text, n) => ({ number: 101 + n, text, at: null, repeats: 0 })),
              },
              {
                role: 'summary',
                rank: 1,
                lines: PRICE_LOG.slice(6).map((text, n) => ({ number: 108 + 3 * n, text, at: null, repeats: n })),
              },
            ],
          }),
        ],
      },
    ),
  'an issue': () =>
    anIssueThread(
      {},
      {
        comments: [
          aComment(1, 'The pin is in the chart as well. Hmm.'),
          aComment(2, 'Finally green on my branch.', {
            author: { login: 'mona', isBot: false },
            createdAt: at('11:20'),
          }),
        ],
      },
    ),
  'an issue without comments': () =>
    anIssueThread({ title: 'The nightly export stops after the first page', labels: ['journal', 'critical'] }),
  'a request': () =>
    aRequest(
      'At 2026-03-02T07:40:00Z the importer read every order a second time. Nobody had asked it to. The queue was full by noon.',
    ),
  'a log on a disk': () => aLocalLog(),
  'a log on a disk with a test': () =>
    aLocalLog(
      aLog(anExcerpt(PRICE_LOG, { category: 'test', primary: [1] }), { name: 'job.log', jobId: null, url: null }),
    ),
}

/** Every world in two time zones, written from facts. */
export function listWorlds(): readonly GoodEntry[] {
  return ['UTC', 'Europe/Berlin'].flatMap((timezone) =>
    Object.entries(WORLDS).map(([name, gathered]) => {
      const dossier = dossierOf(gathered(), timezone)
      return toGoodEntry(`${name}, ${timezone}`, dossier, writeFromFacts(dossier))
    }),
  )
}
