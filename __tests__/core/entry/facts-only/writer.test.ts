import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { draftSchema } from '../../../../src/core/entry/draft.ts'
import { ADVICE } from '../../../../src/core/entry/facts-only/advice.ts'
import { writeFromFacts } from '../../../../src/core/entry/facts-only/writer.ts'
import type { Gathered } from '../../../../src/core/gathered.ts'
import type { Category } from '../../../../src/core/log/condense.ts'
import { verify } from '../../../../src/core/verify/verify-draft.ts'
import {
  aComment,
  aCommit,
  aComparison,
  aFile,
  aGreenRun,
  aJob,
  aLocalLog,
  aLog,
  anExcerpt,
  anIssueThread,
  aRedRun,
  aRequest,
  aRun,
  aStreak,
  dossierOf,
  shaOf,
  write,
} from '../../../support/gathered.ts'
import { anIncident } from '../../../support/generated-incidents.ts'

const draftOf = (gathered: Gathered) => writeFromFacts(dossierOf(gathered))

describe('every draft', () => {
  test('fits the schema, and loses no sentence to the checks', () => {
    fc.assert(
      fc.property(anIncident, (gathered) => {
        const dossier = dossierOf(gathered)
        const draft = draftSchema.parse(writeFromFacts(dossier))
        expect(verify(draft, dossier)).toEqual({ draft, findings: [] })
      }),
      { numRuns: 300 },
    )
  })

  test('is the same for the same dossier', () => {
    fc.assert(fc.property(anIncident, (gathered) => expect(draftOf(gathered)).toEqual(draftOf(gathered))))
  })
})

describe('the cause', () => {
  const blamed = (line: string, over: Partial<Gathered> = {}) => {
    const comparison = aComparison({ files: [aFile('src/cart.ts')] })
    const logs = [aLog(anExcerpt([line]))]
    return draftOf(aRedRun({}, { logs, change: { since: 'last-green', comparison }, ...over })).cause
  }

  test('is likely where the error names a changed file', () => {
    expect(blamed('src/cart.ts:12: it broke').immediate?.sentences[0]?.text).toBe(
      'Likely the change to `src/cart.ts` in [[E6|bad1000]]: the error names that file.',
    )
    expect(blamed('FAIL cart.test.ts').immediate?.sentences[0]?.text).toMatch(
      /the failing test is named after that file\.$/,
    )
  })

  test('is of all commits since the last green run where there were more', () => {
    const commits = [aCommit('bad0', 'a'), aCommit('bad1', 'b')]
    const comparison = aComparison({ commits, files: [aFile('src/cart.ts')] })
    const { immediate } = blamed('src/cart.ts:12', { change: { since: 'last-green', comparison } })
    expect(immediate?.sentences[0]?.text).toContain('`src/cart.ts` since the last green run:')
  })

  test('has as alternatives the commits since the last green run, ten at most, where there were several', () => {
    const since = (count: number, over: Partial<Parameters<typeof aRedRun>[0]> = {}) => {
      const commits = Array.from({ length: count }, (_, n) => aCommit(`c${n}x`, `Commit ${n}`))
      const change = { since: 'last-green', comparison: aComparison({ commits }) } as const
      return draftOf(aRedRun(over, { change })).cause.alternatives.map(({ sentences }) => sentences[0]?.text)
    }
    expect(since(2)).toEqual(['[[E6|c0x0000]] "Commit 0"', '[[E7|c1x0000]] "Commit 1"'])
    expect(since(12)).toHaveLength(10)
    expect(since(1)).toEqual([])
    expect(since(2, { lastGreen: null })).toEqual([])
  })

  test.each<[string, Gathered]>([
    ['the error names no changed file', aRedRun()],
    ['there is no log', aRedRun({}, { logs: [] })],
    ['the commit was green before', aRedRun({ lastGreen: aGreenRun({ sha: shaOf('bad1') }) })],
    ['people tell it', anIssueThread()],
  ])('is unknown where %s', (_, gathered) => {
    expect(draftOf(gathered).cause).toMatchObject({ status: 'unknown', immediate: null })
  })

  test('of a commit that was green before is not the file, whatever the error names', () => {
    const gathered = aRedRun(
      { lastGreen: aGreenRun({ sha: shaOf('bad1') }) },
      { logs: [aLog(anExcerpt(['package.json:3: it broke']))] },
    )
    expect(draftOf(gathered).cause.status).toBe('unknown')
  })
})

describe('an attempt', () => {
  const tries = [
    ['bad2', '09:30'],
    ['bad3', '09:50'],
  ] as const
  const notes = (...messages: readonly [string, string, string]) => {
    const [first, second, third] = messages
    const comparison = aComparison({ commits: [aCommit('bad1', first)] })
    const later = aComparison({ commits: [aCommit('bad2', second), aCommit('bad3', third)], files: [] })
    return draftOf(aStreak(tries, { change: { since: 'last-green', comparison }, later })).attemptNotes
  }

  test('is called by the first words of its commit, and says how it ended', () => {
    const [first, last] = notes('a', 'Try one two three four five six', 'Try "again"')
    expect(first?.name).toBe('"Try one two three four five"')
    expect(last?.name).toBe('"Try "again""')
    expect(first?.whyItFailed?.sentences.map(({ text }) => text)).toEqual([
      '[[E9|bad2000]] was pushed, and [[E2|run 43]] ended red.',
    ])
    expect(last?.whyItFailed?.sentences.at(-1)?.text).toBe('Its log says "Missing script: "build:prod"".')
  })

  test('without words of its own is a push, a re-run or a start by hand', () => {
    expect(notes('a', '', '')[0]?.name).toBe('a push')
    const runs = [aRun(), aRun({ id: 701, number: 43 }), aRun({ id: 702, number: 44, event: 'workflow_dispatch' })]
    expect(draftOf(aRedRun({ run: runs[2] ?? aRun(), streak: runs })).attemptNotes.map(({ name }) => name)).toEqual([
      'run the same commit again',
      'start the workflow by hand',
    ])
  })
})

describe('how it felt', () => {
  const felt = (gathered: Gathered) => {
    const dossier = dossierOf(gathered)
    return writeFromFacts(dossier).feltQuotes.map(
      ({ line }) => dossier.evidence.flatMap(({ lines }) => lines).find(({ id }) => id === line)?.text,
    )
  }
  const bot = { login: 'stale[bot]', isBot: true }

  test('is what people wrote in attempts and comments, a line each, three at most', () => {
    const comments = ['Why does it fail?', 'Fine.', 'Ugh. Again.', 'So weird.', 'I hate this.', 'No idea.'].map(
      (body, n) => aComment(n, body),
    )
    expect(felt(anIssueThread({}, { comments }))).toEqual(['Ugh.', 'So weird.', 'I hate this.'])
  })

  test('is not what bots and git write', () => {
    expect(felt(anIssueThread({}, { comments: [aComment(1, 'Maybe this is stale again.', { author: bot })] }))).toEqual(
      [],
    )
    const later = aComparison({ commits: [aCommit('bad2', 'Revert "So weird"\n\nSorry for the noise.')], files: [] })
    expect(felt(aStreak([['bad2', '09:30']], { later }))).toEqual(['Sorry for the noise.'])
  })

  test('is not what the change that broke it says', () => {
    const commits = [aCommit('bad1', 'Try again, sorry')]
    expect(felt(aRedRun({}, { change: { since: 'last-green', comparison: aComparison({ commits }) } }))).toEqual([])
  })
})

describe('thanked', () => {
  test('is who wrote the issue, and nobody else', () => {
    expect(draftOf(anIssueThread()).thanks).toEqual([{ actor: 'mona', actLine: 'E1.1' }])
    expect(draftOf(aRedRun()).thanks).toEqual([])
    expect(draftOf(anIssueThread({ author: null })).thanks).toEqual([])
    expect(draftOf(anIssueThread({ author: { login: 'renovate[bot]', isBot: true } })).thanks).toEqual([])
  })
})

test('how to run it again is the command of the step, at the commit', () => {
  expect(draftOf(aRedRun()).reproduce[0]?.sentences[0]?.text).toBe(
    '[[E5|The step]] ran `npm run build:prod` at [[E6|bad1000]].',
  )
  const ran = (command: string, scriptLines: number | null = 1) =>
    draftOf(aRedRun({}, { logs: [aLog(anExcerpt(['x'], { commands: [command], scriptLines }))] })).reproduce
  expect(ran('x'.repeat(160))).toHaveLength(1)
  expect(ran('x'.repeat(161))).toEqual([])
  expect(ran('make', 2)).toEqual([])
  expect(ran('make', null)).toEqual([])
  expect(draftOf(aRedRun({}, { logs: [] })).reproduce).toEqual([])
})

describe('advice', () => {
  const flaky = (over: Partial<Parameters<typeof aJob>[0]> = {}) =>
    aRedRun({ jobs: [aJob(over)] }, { logs: [aLog(anExcerpt(['x y z'], { category: 'network-flaky' }))] })
  const ofKind = (category: Category, primary: readonly number[] = [0]) =>
    draftOf(aRedRun({}, { logs: [aLog(anExcerpt(['the price is gone'], { category, primary }))] })).warningSigns

  test('names the job that failed, whatever its name is made of', () => {
    for (const name of ['a $& b', 'ship'])
      expect(draftOf(flaky({ name })).changes.week[0]?.sentences[0]?.text).toContain(`\`${name}\``)
  })

  test('is what came in where a change left its own test behind', () => {
    const failing = { logs: [aLog(anExcerpt(['FAIL test/total.test.js', '● adds'], { category: 'test' }))] }
    const signOf = (...paths: readonly string[]) => {
      const comparison = aComparison({ files: paths.map((path) => aFile(path)) })
      const gathered = aRedRun({}, { ...failing, change: { since: 'last-green', comparison } })
      return draftOf(gathered).warningSigns.map(({ note }) => note.sentences[0]?.text)
    }
    expect([signOf('src/total.js'), signOf('src/total.js', 'test/total.test.js'), signOf('src/other.js')]).toEqual([
      ['A change to `src/total.js` that leaves the test named after it as it was.'],
      [ADVICE.test.sign],
      [ADVICE.test.sign],
    ])
  })

  test('of an error that no kind knows has its words to go by', () => {
    expect(ofKind('unknown')[0]?.note.sentences[0]?.text).toBe(ADVICE.other.sign)
    expect(ofKind('unknown', [])[0]?.note.sentences[0]?.text).toBe(ADVICE.unknown.sign)
    expect(ofKind('docker')[0]?.note.sentences[0]?.text).toBe(ADVICE.docker.sign)
  })

  test.each<[string, Gathered]>([
    ['an issue', anIssueThread()],
    ['a request', aRequest('It broke.')],
    [
      'a workflow that GitHub refused',
      aRedRun({ run: aRun({ conclusion: 'startup_failure' }), jobs: [] }, { logs: [] }),
    ],
  ])('is not given on %s', (_, gathered) => {
    expect(draftOf(gathered)).toMatchObject({ warningSigns: [], changes: { week: [], month: [] } })
  })
})

test('people are asked what only they know', () => {
  const topics = (gathered: Gathered) => draftOf(gathered).questions.map(({ topic }) => topic)
  expect(topics(aRedRun())).toEqual(['cause', 'impact', 'felt', 'change'])
  expect(topics(aStreak([['bad2', '09:30']]))).toEqual(['cause', 'impact', 'expect', 'felt', 'change'])
  expect(topics(aLocalLog())).toEqual(['cause', 'impact', 'change'])
})

test.each<[string, Gathered, string]>([
  [
    'a kind of failure',
    aRedRun({}, { logs: [aLog(anExcerpt(['x y z'], { category: 'network-flaky' }))] }),
    'networks and flakes',
  ],
  ['an issue', anIssueThread(), 'told by people'],
  [
    'an error of no known kind',
    aRedRun({}, { logs: [aLog(anExcerpt(['x y z'], { category: 'unknown' }))] }),
    'errors in their own words',
  ],
  ['no error line', aRedRun({}, { logs: [] }), 'things that break without a word'],
])('%s is filed under its kind', (_, gathered, expected) => {
  expect(draftOf(gathered).filedUnder).toBe(expected)
  expect(write(gathered).markdown).toContain(`**Filed Under:** ${expected}\\`)
})
