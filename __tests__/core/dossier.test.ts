import { describe, expect, test } from '@jest/globals'
import { allLogs, findEvidence, findLine, timesIn } from '../../src/core/dossier.ts'
import { type Gathered, NOTHING_HANDED, nothingGathered } from '../../src/core/gathered.ts'
import {
  aComment,
  aCommit,
  aComparison,
  aGreenRun,
  aJob,
  aLocalLog,
  aLog,
  aMended,
  anExcerpt,
  anIssueThread,
  aRedRun,
  aRequest,
  aRun,
  aStep,
  aStreak,
  at,
  dossierOf,
  ERROR_LINES,
  shaOf,
} from '../support/gathered.ts'

describe('the identity of an incident', () => {
  test('is the branch and the first red commit, whatever came later', () => {
    const first = dossierOf(aRedRun()).incident
    const later = dossierOf(aStreak([['bad2', '09:30']])).incident
    expect(first).toMatchObject({ key: `main@${shaOf('bad1')}`, branchSuffix: 'main-bad1000000', runs: ['700.1'] })
    expect(later).toMatchObject({ key: first.key, branchSuffix: first.branchSuffix, runs: ['700.1', '701.1'] })
  })

  test.each([
    [{ branch: 'feature/Über cool!' }, `feature/Über cool!@${shaOf('bad1')}`, 'feature-ber-cool-bad1000000-488f04'],
    [{ branch: null }, `detached@${shaOf('bad1')}`, 'detached-bad1000000'],
    [{ branch: '!!!' }, `!!!@${shaOf('bad1')}`, 'branch-bad1000000-d3c0a8'],
    [{ fromFork: true, headRepositoryId: 91 }, `fork-91-main@${shaOf('bad1')}`, 'fork-91-main-bad1000000'],
    [{ fromFork: true, headRepositoryId: null }, `fork-700-main@${shaOf('bad1')}`, 'fork-700-main-bad1000000'],
    [{ branch: `x${'-y'.repeat(99)}` }, expect.any(String), `x${'-y'.repeat(29)}-bad1000000-1a51c6`],
  ])('of %j makes a key and the name of a branch', (over, key, branchSuffix) => {
    expect(dossierOf(aRedRun({ run: aRun(over) })).incident).toMatchObject({ key, branchSuffix })
  })

  test('keeps two branches apart whose plain form is the same', () => {
    const suffixOf = (branch: string) => dossierOf(aRedRun({ run: aRun({ branch }) })).incident.branchSuffix
    expect(suffixOf('feature/a')).not.toBe(suffixOf('feature.a'))
    expect(suffixOf('feature-a')).toBe('feature-a-bad1000000')
  })

  test('of an issue, a request and a log is theirs', () => {
    expect(dossierOf(anIssueThread()).incident.key).toBe('issue-5')
    expect(dossierOf(aRequest('It broke.')).incident).toMatchObject({
      key: 'request-8800',
      branchSuffix: 'request-8800',
    })
    const log = dossierOf(aLocalLog()).incident.key
    expect(log).toMatch(/^log-[0-9a-f]{10}$/)
    expect(dossierOf(aLocalLog()).incident.key).toBe(log)
    expect(dossierOf(aLocalLog(aLog(anExcerpt(['another error'])))).incident.key).not.toBe(log)
  })
})

const HANDED_AT_ELEVEN = { ...NOTHING_HANDED, text: 'It broke the export.', at: at('11:00') }

function aCommitComment(over: Partial<Gathered> = {}): Gathered {
  const change = { since: 'parent', comparison: aComparison() } as const
  return { ...nothingGathered({ kind: 'commit', sha: shaOf('bad1') }), change, ...over }
}

describe('the first detection', () => {
  test('is the end of the first failing step of the first red run', () => {
    const jobs = [
      aJob({ id: 1, steps: [aStep({ completedAt: at('09:13') })] }),
      aJob({ id: 2, steps: [aStep({ completedAt: at('09:12') })] }),
    ]
    expect(dossierOf(aRedRun({ jobs })).incident.detectedAt).toBe(at('09:12'))
  })

  test('is that of the first attempt where the run was started again', () => {
    const earlierJobs = [aJob({ id: 1, attempt: 1, steps: [aStep({ completedAt: at('09:12') })] })]
    const run = aRun({ attempt: 2 })
    expect(dossierOf(aRedRun({ run, earlierJobs })).incident.detectedAt).toBe(at('09:12'))
  })

  test('is that of the first run of a streak', () => {
    const streak = aStreak([['bad2', '09:30']])
    const firstRedJobs = [aJob({ steps: [aStep({ completedAt: at('09:11') })] })]
    const runs = streak.runs && { ...streak.runs, firstRedJobs }
    expect(dossierOf({ ...streak, runs }).incident.detectedAt).toBe(at('09:11'))
  })

  test('is the end of the run where no job is on record', () => {
    expect(dossierOf(aRedRun({ jobs: [] })).incident.detectedAt).toBe(at('09:15'))
  })

  test('does not come from jobs that passed', () => {
    const jobs = [aJob({ conclusion: 'success', completedAt: at('09:01'), steps: [] }), aJob({ id: 2, steps: [] })]
    expect(dossierOf(aRedRun({ jobs })).incident.detectedAt).toBe(at('09:14'))
  })

  test.each([
    ['an issue: when it was opened', anIssueThread(), at('10:00')],
    [
      'a request: the earliest time in it',
      aRequest(`It broke ${at('08:30')}, not 2026-11-02T09:00:00+02:00.`),
      '2026-11-02T07:00:00.000Z',
    ],
    ['a request without a time: now', aRequest('It broke on Friday.'), '2026-11-02T12:00:00Z'],
    ['a commit: when somebody asked about it', aCommitComment({ handed: HANDED_AT_ELEVEN }), at('11:00')],
    ['a commit without a word: its first comment', aCommitComment({ comments: [aComment(1, 'Look.')] }), at('11:00')],
    ['a commit without anything: the commit', aCommitComment(), at('09:09')],
    ['a log: its first error line', aLocalLog(), at('09:13')],
    ['a log without an error: its end', aLocalLog(aLog(anExcerpt(['x'], { primary: [] }))), at('09:14')],
    [
      'a log without times: the file',
      aLocalLog(aLog(anExcerpt(['x'], { primary: [], lastAt: null }), { modifiedAt: at('07:00') })),
      at('07:00'),
    ],
    [
      'a log without anything: now',
      aLocalLog(aLog(anExcerpt(['x'], { primary: [], lastAt: null }))),
      '2026-11-02T12:00:00Z',
    ],
  ])('of %s', (_, gathered, expected) => {
    expect(dossierOf(gathered).incident.detectedAt).toBe(expected)
  })
})

test('what is known is known as of the newest moment on record', () => {
  expect(dossierOf(aRedRun()).incident.asOf).toBe(at('09:15'))
  expect(dossierOf(anIssueThread({}, { comments: [aComment(1, 'Still red.')] })).incident.asOf).toBe(at('11:00'))
})

describe('the kind of failure', () => {
  test('is what the leading log says', () => {
    expect(dossierOf(aRedRun()).category).toBe('workflow-config')
  })

  test('of a workflow that GitHub refused is the workflow', () => {
    expect(dossierOf(aRedRun({ run: aRun({ conclusion: 'startup_failure' }), jobs: [] }, { logs: [] })).category).toBe(
      'workflow-config',
    )
  })

  test('of a run that timed out is time, unless its log knows better', () => {
    const run = aRun({ conclusion: 'timed_out' })
    expect(dossierOf(aRedRun({ run }, { logs: [] })).category).toBe('timeout-oom')
    expect(dossierOf(aRedRun({ run })).category).toBe('workflow-config')
  })
})

describe('the fingerprint', () => {
  const other = (over: Parameters<typeof anExcerpt>[1]) =>
    dossierOf(aRedRun({}, { logs: [aLog(anExcerpt(ERROR_LINES, over))] }))

  test('is of the error and its kind, not of the job', () => {
    const { fingerprint } = dossierOf(aRedRun())
    expect(fingerprint).toMatch(/^[0-9a-f]{16}$/)
    expect(dossierOf(aRedRun({ jobs: [aJob({ name: 'other' })] })).fingerprint).toBe(fingerprint)
    expect(other({ category: 'test' }).fingerprint).not.toBe(fingerprint)
    expect(other({ signature: ['another'] }).fingerprint).not.toBe(fingerprint)
  })

  test('is missing where no error line was found', () => {
    expect(other({ primary: [] }).fingerprint).toBeNull()
  })

  test('finds every earlier entry with the same failure', () => {
    const { fingerprint } = dossierOf(aRedRun())
    const entry = { title: 'Seen', date: '2026-10-01', severity: 'low', tags: [], incidentKey: 'main@1' }
    const pastEntries = [
      { ...entry, path: 'docs/journals/b.md', fingerprint },
      { ...entry, path: 'docs/journals/a.md', fingerprint },
      { ...entry, path: 'docs/journals/c.md', fingerprint: 'ffff' },
      { ...entry, path: 'docs/journals/d.md', fingerprint: null },
    ]
    const found = (gathered: ReturnType<typeof aRedRun>) => dossierOf(gathered).pastEntries.map(({ path }) => path)
    expect(found(aRedRun({}, { pastEntries }))).toEqual(['docs/journals/b.md', 'docs/journals/a.md'])
    expect(found(aRedRun({}, { pastEntries, logs: [] }))).toEqual([])
  })
})

test('the log that names an error leads, wherever it stands', () => {
  const silent = aLog(anExcerpt(['x'], { primary: [] }))
  const telling = aLog(anExcerpt(ERROR_LINES, { category: 'dependency' }), { jobId: 7002 })
  const jobs = [aJob(), aJob({ id: 7002, name: 'lint', completedAt: at('09:16') })]
  const dossier = dossierOf(aRedRun({ jobs }, { logs: [silent, telling] }))
  expect(dossier.category).toBe('dependency')
  expect(allLogs(dossier.exhibits).map(({ log }) => log.jobId)).toEqual([7001, 7002])
})

test('an issue that is closed is resolved, everything else is open', () => {
  expect(dossierOf(anIssueThread({ state: 'closed' })).state).toBe('resolved')
  expect(dossierOf(anIssueThread()).state).toBe('open')
  expect(dossierOf(aRedRun()).state).toBe('open')
})

test('a run that a green one followed is resolved, red until then, and the green run counts as no red one', () => {
  const tries = [['bad2', '09:20']] as const
  const mended = dossierOf(aMended({ tries, green: { updatedAt: at('09:42') } }))
  expect([mended.state, mended.severity.level, mended.fix?.attempt, mended.incident.asOf]).toEqual([
    'resolved',
    'low',
    2,
    at('09:42'),
  ])
  const late = dossierOf(aMended({ tries }, { comments: [aComment(1, 'Thanks!', { createdAt: at('20:00') })] }))
  expect([late.severity.level, late.story.timeRed?.display, late.incident.asOf]).toEqual([
    'high',
    '31 min',
    at('20:00'),
  ])
})

test('three red runs in a row make it medium, a red main branch for long makes it high', () => {
  const feature = (run: Parameters<typeof aRun>[0]) => aRun({ branch: 'feature', updatedAt: at('09:20'), ...run })
  const streak = [feature({}), feature({ id: 701, number: 43 }), feature({ id: 702, number: 44 })]
  expect(dossierOf(aRedRun({ run: streak[2] ?? aRun(), streak, lastGreen: aGreenRun() })).severity).toEqual({
    level: 'medium',
    because: 'many-attempts',
  })
  expect(dossierOf(aStreak([['bad2', '09:50']])).severity).toEqual({ level: 'high', because: 'main-branch-red' })
})

test('a commit message that says so makes it high', () => {
  const commits = [aCommit('bad1', 'Rename it\n\nThe release is blocked without this.')]
  const change = { since: 'last-green', comparison: aComparison({ commits }) } as const
  expect(dossierOf(aRedRun({}, { change })).severity.because).toBe('said-so')
})

test('evidence and lines are found by their ids', () => {
  const dossier = dossierOf(aRedRun())
  const [line] = dossier.primaryErrorLines
  expect(line === undefined ? null : findLine(dossier, line)).toBe(ERROR_LINES[0])
  expect(findEvidence(dossier, line ?? '')?.kind).toBe('log')
  expect([findEvidence(dossier, 'E99'), findLine(dossier, 'E1.99'), findLine(dossier, 'E99.1')]).toEqual([
    null,
    null,
    null,
  ])
})

test.each([
  ['at 2026-11-02T09:14Z and 2026-11-02T09:14:05.5+01:00', ['2026-11-02T09:14:00.000Z', '2026-11-02T08:14:05.500Z']],
  ['2026-13-99T09:14Z, 2026-11-02 09:14, 09:14', []],
])('%j names the moments %j', (text, expected) => {
  expect(timesIn(text)).toEqual(expected)
})

test('the same records give the same dossier', () => {
  expect(JSON.stringify(dossierOf(aStreak([['bad2', '09:30']])))).toBe(
    JSON.stringify(dossierOf(aStreak([['bad2', '09:30']]))),
  )
})

test('gaps stand in the same order, whichever read ended first', () => {
  const gaps = ['the log of test (22)', 'the log of test (20)', 'the comments'].map((what) => ({
    what,
    why: 'gone',
    status: 410,
  }))
  const order = (of: typeof gaps) => dossierOf(aRedRun({}, { gaps: of })).gaps.map(({ what }) => what)
  expect(order(gaps)).toEqual(['the comments', 'the log of test (20)', 'the log of test (22)'])
  expect(order(gaps.toReversed())).toEqual(order(gaps))
})
