import { describe, expect, test } from '@jest/globals'
import { toErrorHead, toPlace, toSlugWords, toTags, toTitle } from '../../../../src/core/entry/facts-only/title.ts'
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
  aStep,
  aStreak,
  dossierOf,
  ERROR_LINES,
  shaOf,
  write,
} from '../../../support/gathered.ts'

const failing = (line: string, over: Parameters<typeof anExcerpt>[1] = {}) =>
  aRedRun({}, { logs: [aLog(anExcerpt([line], over))] })

describe('the head of an error', () => {
  test.each<[string, string | null]>([
    ['npm error Missing script: "build:prod"', 'Missing script: "build:prod"'],
    ['##[error]Process completed with exit code 1.', 'Process completed with exit code 1'],
    ['error[E0308]: mismatched types', 'mismatched types'],
    ['src/cart.ts:12:3: error: Cannot find name', 'Cannot find name'],
    ['src/cart.ts(12,3): error TS2304: Cannot find', 'error TS2304: Cannot find'],
    ['fatal: not a git repository (or any of the', 'not a git repository'],
    ['  ✗ adds the tax of an order to its total', 'adds the tax of an order'],
    ['It broke. Then more words came', 'It broke'],
    ['one two three four five six seven eight', 'one two three four five six'],
    ['TypeError: x is not a function {', 'TypeError: x is not a function'],
    ['error: ?? 42', null],
    ['', null],
  ])('of %j is %j', (line, expected) => {
    expect(toErrorHead(dossierOf(failing(line)))).toBe(expected)
  })

  test('is none where no line names the error', () => {
    expect(toErrorHead(dossierOf(failing('just a line', { primary: [] })))).toBeNull()
  })
})

describe('the title', () => {
  const silent = [aLog(anExcerpt(['x'], { primary: [] }))]
  const head = '"Missing script: "build:prod""'
  const legs = [1, 2, 3].map((n) => aJob({ id: n, name: `test (${n})`, conclusion: n < 3 ? 'failure' : 'success' }))
  const timedOut = aRun({ conclusion: 'timed_out' })
  const refused = aRun({ conclusion: 'startup_failure' })

  test.each<[string, Gathered, string]>([
    ['one red run', aRedRun(), `${head} Stopped build`],
    [
      'a streak',
      aStreak([
        ['bad2', '09:30'],
        ['bad3', '09:50'],
      ]),
      `${head}: two attempts, 41 min`,
    ],
    ['a single attempt', aStreak([['bad2', '09:30']]), `${head} Stopped build`],
    [
      'a commit that was green',
      aRedRun({ lastGreen: aGreenRun({ sha: shaOf('bad1') }) }),
      `${head} on a Commit That Was Green`,
    ],
    [
      'failing legs',
      aRedRun({ jobs: legs }, { logs: [aLog(undefined, { jobId: 1 })] }),
      `${head}: 2 of 3 legs of test Red`,
    ],
    [
      'failing tests',
      failing('AssertionError: 1 is not 2', { tests: { failed: 2, total: 9, line: 1 } }),
      '"AssertionError: 1 is not 2": 2 of 9 tests Red',
    ],
    ['a run that timed out', aRedRun({ run: timedOut }, { logs: silent }), 'build Ran Out of Time After 4 min'],
    [
      'a log that names no error',
      aRedRun({}, { logs: silent }),
      'build Failed at Run npm run build:prod, and No Log Says Why',
    ],
    ['a log that is missing', aRedRun({}, { logs: [] }), 'build Failed at Run npm run build:prod, and No Log Says Why'],
    ['a job without steps', aRedRun({ jobs: [aJob({ steps: [] })] }, { logs: [] }), 'build Went Red Without a Word'],
    ['a workflow that GitHub refused', aRedRun({ run: refused, jobs: [] }, { logs: [] }), 'CI Never Started on main'],
    ['jobs that could not be read', aRedRun({ jobs: [] }, { logs: [] }), 'CI Went Red on main'],
    [
      'a run without branch and name',
      aRedRun({ run: aRun({ branch: null, workflowName: '' }), jobs: [] }, { logs: [] }),
      'The Workflow Went Red',
    ],
    ['a log on a disk', aLocalLog(), `${head} Stopped npm run build:prod`],
    [
      'a log on a disk without commands',
      aLocalLog(aLog(anExcerpt(ERROR_LINES, { commands: [] }), { jobId: null })),
      `${head} Stopped the Build`,
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
    ['a request of one word', aRequest('deploy'), 'Deploy'],
    ['an empty request', aRequest(''), 'Asked for by hand'],
  ])('of %s', (_, gathered, expected) => {
    expect(write(gathered).title).toBe(expected)
  })

  test('keeps facts as references, so that an update can change them', () => {
    expect(toTitle(dossierOf(aRedRun({ run: timedOut }, { logs: silent })))).toMatch(/After \[\[F\d+~\]\]$/)
  })
})

test('the place is the job, else the step, else the command of the log', () => {
  const log = (over: Parameters<typeof anExcerpt>[1]) => aLocalLog(aLog(anExcerpt(ERROR_LINES, over), { jobId: null }))
  expect(toPlace(dossierOf(aRedRun()))).toBe('build')
  expect(toPlace(dossierOf(log({ failingStep: { name: 'Build', fromLine: 1, toLine: 9 } })))).toBe('Build')
  expect(toPlace(dossierOf(log({ commands: ['make all'] })))).toBe('make all')
  expect(toPlace(dossierOf(log({ commands: [] })))).toBeNull()
})

describe('words for the file name', () => {
  test.each<[string, Gathered, readonly string[]]>([
    ['the tool, then rare words of the error', aRedRun(), ['npm', 'missing', 'script', 'build', 'prod']],
    [
      'the place where there is no error',
      aRedRun({ jobs: [aJob({ name: 'deployWeb', steps: [aStep({ name: 'Push image' })] })] }, { logs: [] }),
      ['deploy', 'web', 'push', 'image', 'unknown'],
    ],
    ['what people call it', anIssueThread(), ['nobody', 'deploy', 'since', 'friday', 'unknown']],
  ])('are %s', (_, gathered, expected) => {
    expect(toSlugWords(dossierOf(gathered))).toEqual(expected)
  })

  test('hold no commit ids', () => {
    expect(toSlugWords(dossierOf(failing('Cannot resolve deadbeef12 of registry')))).not.toContain('deadbeef12')
  })
})

describe('tags', () => {
  test('name the kind of failure where the evidence says its words', () => {
    expect(toTags(dossierOf(failing('jest: 3 test suites are red', { category: 'test' })))).toEqual([
      'test',
      'jest',
      'npm',
      'suites',
    ])
  })

  test('occur in the evidence, and are at most five', () => {
    for (const gathered of [aRedRun(), anIssueThread(), aRequest('deploy'), aLocalLog()]) {
      const dossier = dossierOf(gathered)
      const text = JSON.stringify(dossier.evidence).toLowerCase()
      const tags = toTags(dossier)
      expect(tags.length).toBeLessThanOrEqual(5)
      expect(tags.filter((tag) => !text.includes(tag))).toEqual([])
    }
  })

  test('are never none', () => {
    expect(toTags(dossierOf(aRequest('')))).toEqual(['unknown'])
  })
})
