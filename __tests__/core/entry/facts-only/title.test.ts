import { describe, expect, test } from '@jest/globals'
import {
  namesNoError,
  neverStarted,
  toErrorHead,
  toPlace,
  toTitle,
} from '../../../../src/core/entry/facts-only/title.ts'
import type { Gathered } from '../../../../src/core/gathered.ts'
import {
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
  ERROR_LINES,
  shaOf,
  write,
} from '../../../support/gathered.ts'

const failing = (line: string, over: Parameters<typeof anExcerpt>[1] = {}) =>
  aRedRun({}, { logs: [aLog(anExcerpt([line], over))] })

describe('the head of an error', () => {
  const headOf = (lines: readonly string[], primary: readonly number[]) =>
    toErrorHead(dossierOf(aRedRun({}, { logs: [aLog(anExcerpt(lines, { primary }))] })))

  test.each<[string, readonly string[], readonly number[], string | null]>([
    ['of the first line that names it', ['error: a is gone', 'error: b is gone'], [0, 1], 'a is gone'],
    ['of the line below, where the line says nothing', ['Error:', '', 'the price is gone'], [0], 'the price is gone'],
    ['not of a line further below', ['Error:', 'failed', 'exit code 1', 'the price is gone'], [0], null],
    ['of the next cause, where the first says nothing', ['exit code 1', '-', '-', 'a is gone'], [0, 3], 'a is gone'],
    ['of no line, where none names the error', ['just a line'], [], null],
  ])('is that %s', (_, lines, primary, expected) => {
    expect(headOf(lines, primary)).toBe(expected)
  })
})

test('a log names no error where its lines only say that the step ended', () => {
  expect(namesNoError(dossierOf(aRedRun()))).toBe(false)
  expect(namesNoError(dossierOf(failing('##[error]Process completed with exit code 1.')))).toBe(true)
  expect(namesNoError(dossierOf(failing('x', { primary: [] })))).toBe(true)
})

test('a run never started where GitHub refused its workflow, not where its jobs could not be read', () => {
  const refused = aRun({ conclusion: 'startup_failure' })
  expect(neverStarted(dossierOf(aRedRun({ run: refused, jobs: [] }, { logs: [] })))).toBe(true)
  expect(neverStarted(dossierOf(aRedRun({ jobs: [] }, { logs: [] })))).toBe(false)
  expect(neverStarted(dossierOf(aRedRun({ run: refused })))).toBe(false)
})

describe('the title', () => {
  const silent = [aLog(anExcerpt(['x'], { primary: [] }))]
  const head = 'Missing script: "build:prod"'
  const legs = [1, 2, 3].map((n) => aJob({ id: n, name: `test (${n})`, conclusion: n < 3 ? 'failure' : 'success' }))
  const timedOut = aRun({ conclusion: 'timed_out' })
  const refused = aRun({ conclusion: 'startup_failure' })

  test.each<[string, Gathered, string]>([
    ['one red run', aRedRun(), `${head} in build`],
    [
      'a streak',
      aStreak([
        ['bad2', '09:30'],
        ['bad3', '09:50'],
      ]),
      `${head}: two attempts, 41 min`,
    ],
    ['a single attempt', aStreak([['bad2', '09:30']]), `${head} in build`],
    [
      'a commit that was green',
      aRedRun({ lastGreen: aGreenRun({ sha: shaOf('bad1') }) }),
      `${head} on a commit that was green`,
    ],
    [
      'failing legs',
      aRedRun({ jobs: legs }, { logs: [aLog(undefined, { jobId: 1 })] }),
      `${head}: 2 of 3 legs of test red`,
    ],
    [
      'failing tests',
      failing('AssertionError: 1 is not 2', { tests: { failed: 2, total: 9, line: 1 } }),
      'AssertionError: 1 is not 2: 2 of 9 tests red',
    ],
    ['a run that timed out', aRedRun({ run: timedOut }, { logs: silent }), 'build Ran Out of Time After 4 min'],
    ['a log that names no error', aRedRun({}, { logs: silent }), 'build Failed Without Naming an Error'],
    ['a log that is missing', aRedRun({}, { logs: [] }), 'build Failed at Run npm run build:prod, and No Log Says Why'],
    [
      'a job without steps',
      aRedRun({ jobs: [aJob({ steps: [] })] }, { logs: [] }),
      'build Failed, and No Log Says Why',
    ],
    ['a workflow that GitHub refused', aRedRun({ run: refused, jobs: [] }, { logs: [] }), 'CI Did Not Start on main'],
    ['jobs that could not be read', aRedRun({ jobs: [] }, { logs: [] }), 'CI Went Red on main'],
    [
      'a run without branch and name',
      aRedRun({ run: aRun({ branch: null, workflowName: '' }), jobs: [] }, { logs: [] }),
      'run 42 Went Red',
    ],
    ['a log on a disk', aLocalLog(), `${head} in npm run build:prod`],
    [
      'a log on a disk without commands',
      aLocalLog(aLog(anExcerpt(ERROR_LINES, { commands: [] }), { jobId: null })),
      head,
    ],
    [
      'a log on a disk that names no error',
      aLocalLog(aLog(anExcerpt(['x'], { primary: [], commands: [] }), { name: 'ci.log', jobId: null })),
      'ci.log Names No Error',
    ],
    ['an issue', anIssueThread({ title: '[bug] "a b c" **x** [[E1]] `y`' }), '[bug] "a b c" **x** [[E1]] `y`'],
    ['a request', aRequest('It broke. Badly.'), 'It broke.'],
    ['a request that begins with a time', aRequest('At 2026-11-02T09:14Z, the deploy broke'), 'The deploy broke'],
    [
      'a long request',
      aRequest('one two three four five six seven eight nine ten eleven twelve'),
      'One two three four five six seven eight nine ten eleven …',
    ],
    ['a request with anchors in it', aRequest('see "[[E1]] and" **[[F1]]** `x`'), 'See "[[E1]] and" **[[F1]]** `x`'],
    [
      'a request that begins with who found it',
      aRequest('At 2026-11-02T09:14Z we found that two clicks charge a card twice'),
      'Two clicks charge a card twice',
    ],
    [
      'a request that is cut behind an article',
      aRequest('one two three four five six seven eight nine ten the eleven'),
      'One two three four five six seven eight nine ten …',
    ],
    ['a request of one word', aRequest('deploy'), 'Deploy'],
    ['an empty request', aRequest(''), 'Asked for by hand'],
  ])('of %s', (_, gathered, expected) => {
    expect(write(gathered).title).toBe(expected)
  })

  test('keeps facts as references, so that an update can change them', () => {
    expect(toTitle(dossierOf(aRedRun({ run: timedOut }, { logs: silent })))).toMatch(/After \[\[F\d+~\]\]$/)
  })
})

test('the place is the job, of a log the one that it names, else the step, else the command of the log', () => {
  const log = (over: Parameters<typeof anExcerpt>[1]) => aLocalLog(aLog(anExcerpt(ERROR_LINES, over), { jobId: null }))
  expect(toPlace(dossierOf(aRedRun()))).toBe('build')
  expect(toPlace(dossierOf(log({ failingStep: { name: 'Build', fromLine: 1, toLine: 9 } })))).toBe('Build')
  expect(toPlace(dossierOf(log({ jobName: 'Test (20)', commands: ['make all'] })))).toBe('Test (20)')
  expect(toPlace(dossierOf(log({ jobName: null, commands: ['make all'] })))).toBe('make all')
  expect(toPlace(dossierOf(log({ commands: [] })))).toBeNull()
})
