import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { draftSchema } from '../../../../src/core/entry/draft.ts'
import { writeFromFacts } from '../../../../src/core/entry/facts-only/writer.ts'
import type { Gathered } from '../../../../src/core/gathered.ts'
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
      /the failing test is called after that file\.$/,
    )
  })

  test('is of all commits since the last green run where there were more', () => {
    const commits = [aCommit('bad0', 'a'), aCommit('bad1', 'b')]
    const comparison = aComparison({ commits, files: [aFile('src/cart.ts')] })
    const { immediate } = blamed('src/cart.ts:12', { change: { since: 'last-green', comparison } })
    expect(immediate?.sentences[0]?.text).toContain('`src/cart.ts` since the last green run:')
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
    const commits = [aCommit('bad1', first), aCommit('bad2', second), aCommit('bad3', third)]
    return draftOf(aStreak(tries, { change: { since: 'last-green', comparison: aComparison({ commits }) } }))
      .attemptNotes
  }

  test('is called by the first words of its commit, and says how it ended', () => {
    const [first, last] = notes('a', 'Try one two three four five six', 'Try "again"')
    expect(first?.name).toBe('"Try one two three four five"')
    expect(last?.name).toBe('"Try "again""')
    expect(first?.whyItFailed?.sentences.map(({ text }) => text)).toEqual([
      '[[E9|bad2000]] was pushed.',
      '[[E2|run 43]] ended red.',
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
    const comments = ['Why does it fail?', 'Fine.', 'Ugh. Again.', 'So weird.', 'I hate this.'].map((body, n) =>
      aComment(n, body),
    )
    expect(felt(anIssueThread({}, { comments }))).toEqual(['Why does it fail?', 'Ugh.', 'So weird.'])
  })

  test('is not what bots and git write', () => {
    expect(felt(anIssueThread({}, { comments: [aComment(1, 'Maybe this is stale again.', { author: bot })] }))).toEqual(
      [],
    )
    const commits = [aCommit('bad1', 'a'), aCommit('bad2', 'Revert "Try again"\n\nSorry for the noise.')]
    const change = { since: 'last-green', comparison: aComparison({ commits }) } as const
    expect(felt(aStreak([['bad2', '09:30']], { change }))).toEqual(['Sorry for the noise.'])
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

describe('the evidence', () => {
  const words = Array.from({ length: 40 }, () => 'word').join(' ')

  test.each<[string, string, Gathered]>([
    ['a failed step with an error line', 'enough', aRedRun()],
    ['an error line alone', 'thin', aLocalLog()],
    ['many words of a person', 'thin', aRequest(words)],
    ['few words of a person', 'none', aRequest(words.slice('word '.length))],
    ['a failed step without a line', 'none', aRedRun({}, { logs: [] })],
  ])('of %s is %s', (_, sufficiency, gathered) => {
    expect(draftOf(gathered).sufficiency).toBe(sufficiency)
  })
})

test('how to run it again is the command of the step, at the commit', () => {
  expect(draftOf(aRedRun()).reproduce[0]?.sentences[0]?.text).toBe('The step ran `npm run build:prod` at `bad1000`.')
  const commands = (command: string) => aRedRun({}, { logs: [aLog(anExcerpt(['x'], { commands: [command] }))] })
  expect(draftOf(commands('x'.repeat(161))).reproduce).toEqual([])
  expect(draftOf(commands('a\nb')).reproduce).toEqual([])
  expect(draftOf(aRedRun({}, { logs: [] })).reproduce).toEqual([])
})

test('the next time starts from the log, and compares with the last green commit where there is another one', () => {
  const steps = (gathered: Gathered) =>
    draftOf(gathered).nextTime.steps.map(({ sentences }) => sentences[0]?.text ?? '')
  expect(steps(aRedRun())[0]).toMatch(/^Read the log of \[\[E4\|build\]\] from that line upwards/)
  expect(steps(aRedRun()).at(-1)).toBe('Compare with the last green run: `git diff 900d000 bad1000`.')
  expect(steps(aLocalLog()).filter((step) => step.includes('git diff'))).toEqual([])
  expect(steps(aRedRun({ lastGreen: aGreenRun({ sha: shaOf('bad1') }) })).at(-1)).not.toContain('git diff')
})

test('advice names the job that failed, whatever its name is made of', () => {
  expect(draftOf(aRedRun({ jobs: [aJob({ name: 'a $& b' })] })).changes.week[0]?.sentences[0]?.text).toContain(
    '`a $& b`',
  )
  expect(draftOf(aRedRun({ jobs: [aJob({ name: 'ship' })] })).changes.week[0]?.sentences[0]?.text).toContain('`ship`')
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
