import { describe, expect, test } from '@jest/globals'
import { type Gathered, PULL_OF_COMMIT } from '../../../src/core/gathered.ts'
import type { Story } from '../../../src/core/incident/timeline.ts'
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
  aPull,
  aRedRun,
  aRun,
  aStreak,
  at,
  dossierOf,
  ERROR_LINES,
  shaOf,
} from '../../support/gathered.ts'

const storyOf = (gathered: Gathered, timezone?: string) => dossierOf(gathered, timezone).story

/** The figures that are on record, by name, as they are shown. */
function figures(story: Story, ...names: readonly (keyof Story)[]): readonly (string | null)[] {
  return names.map((name) => {
    const value: unknown = story[name]
    return typeof value === 'object' && value !== null && 'display' in value ? String(value.display) : null
  })
}

test('the figures of one red run after a green one', () => {
  const story = storyOf(aRedRun())
  expect(figures(story, 'detected', 'detectedOn', 'failedJobs', 'heldBack', 'intoJob')).toEqual([
    '09:14 AM UTC',
    '2026-11-02',
    '1 of 1 job',
    null,
    '4 min',
  ])
  expect(figures(story, 'sinceGreen', 'commits', 'size', 'redRuns', 'attempts', 'timeRed')).toEqual([
    '1 h 4 min',
    '1 commit',
    '1 file (+1 −1)',
    '1 red run',
    '0 attempts',
    '1 min',
  ])
  expect(figures(story, 'runnerTime', 'tests', 'logLines', 'comments', 'records')).toEqual([
    '4 min',
    null,
    '113 lines',
    null,
    '8 records',
  ])
})

test('a log on a disk has no run to count', () => {
  const story = storyOf(aLocalLog())
  expect(figures(story, 'failedJobs', 'sinceGreen', 'redRuns', 'attempts', 'timeRed', 'runnerTime', 'commits')).toEqual(
    Array.from({ length: 7 }, () => null),
  )
  expect(story.probes).toEqual([])
})

test('the clock is that of the time zone of the journal', () => {
  expect(figures(storyOf(aRedRun(), 'Asia/Tokyo'), 'detected', 'detectedOn')).toEqual([
    '06:14 PM Asia/Tokyo',
    '2026-11-02',
  ])
})

test('jobs that were skipped or cancelled were held back', () => {
  const jobs = [
    aJob(),
    aJob({ id: 2, conclusion: 'skipped', startedAt: null, completedAt: null }),
    aJob({ id: 3, conclusion: 'cancelled' }),
    aJob({ id: 4, conclusion: 'success' }),
  ]
  expect(figures(storyOf(aRedRun({ jobs })), 'failedJobs', 'heldBack', 'runnerTime')).toEqual([
    '1 of 4 jobs',
    '2 jobs',
    '12 min',
  ])
})

test('runner time adds up all attempts', () => {
  const gathered = aRedRun({
    run: aRun({ attempt: 2 }),
    earlierJobs: [aJob({ id: 1, attempt: 1, startedAt: at('09:00'), completedAt: at('09:10') })],
    jobs: [aJob({ attempt: 2, startedAt: at('09:20'), completedAt: at('09:21') })],
  })
  expect(figures(storyOf(gathered), 'runnerTime')).toEqual(['11 min'])
})

describe('the commits that came in', () => {
  const commits = [aCommit('bad1', 'a'), aCommit('bad2', 'b')]
  const change = (over: object) => ({ since: 'last-green', comparison: aComparison({ commits, ...over }) }) as const

  test('are counted whole where GitHub lists only some', () => {
    expect(figures(storyOf(aRedRun({}, { change: change({ totalCommits: 412 }) })), 'commits')).toEqual(['412 commits'])
  })

  test('of a streak are those before the break', () => {
    const before = change({ commits: commits.slice(0, 1) })
    const later = aComparison({ commits: commits.slice(1), files: [aFile('later.ts')] })
    const streak = aStreak([['bad2', '09:30']], { change: before, later })
    expect(figures(storyOf(streak), 'commits', 'size')).toEqual(['1 commit', '1 file (+1 −1)'])
  })

  test('are not counted where there was no green run to count from', () => {
    const comparison = aComparison({ commits })
    expect(
      figures(
        storyOf(aRedRun({ lastGreen: null }, { change: { since: 'parent', comparison } })),
        'commits',
        'sinceGreen',
      ),
    ).toEqual([null, null])
  })

  test('change files that are grouped by thousands, and more where the list is cut', () => {
    const files = [aFile('a.ts', { additions: 1200, deletions: 0 }), aFile('b.ts')]
    expect(figures(storyOf(aRedRun({}, { change: change({ files, isCut: true }) })), 'size')).toEqual([
      '2 files and more (+1201 −1)',
    ])
  })
})

test('a streak that is not listed to the end is counted as more than what is listed', () => {
  const streak = aStreak([['bad2', '09:30']])
  const runs = streak.runs && { ...streak.runs, isStreakCut: true }
  expect(figures(storyOf(streak), 'redRuns')).toEqual(['2 red runs'])
  expect(figures(storyOf({ ...streak, runs }), 'redRuns')).toEqual(['at least 2 red runs'])
})

test('a green run that ended after the break is no start of anything', () => {
  expect(figures(storyOf(aRedRun({ lastGreen: aGreenRun({ updatedAt: at('09:20') }) })), 'sinceGreen')).toEqual([null])
})

test.each([
  ['bad1', true],
  ['900d', false],
])('a last green run on %s means that the commit was green before: %s', (sha, expected) => {
  expect(storyOf(aRedRun({ lastGreen: aGreenRun({ sha: shaOf(sha) }) })).wasGreenBefore).toBe(expected)
})

test.each([
  ['pull_request', 'push'],
  ['push', 'pull_request_target'],
  ['pull_request', 'pull_request'],
])('a red run of %s does not compare with a green one of %s on the same commit', (red, green) => {
  const run = aRun({ event: red })
  expect(storyOf(aRedRun({ run, lastGreen: aGreenRun({ sha: run.sha, event: green }) })).wasGreenBefore).toBe(false)
})

test.each([
  [{ failed: 3, total: 4511, line: 9 }, '3 of 4,511 tests'],
  [{ failed: 1, total: 1, line: 9 }, '1 of 1 test'],
  [{ failed: 1, total: null, line: 9 }, '1 test'],
  [{ failed: 1200, total: null, line: 9 }, '1,200 tests'],
])('tests that count %j are "%s"', (tests, expected) => {
  const logs = [aLog(anExcerpt(ERROR_LINES, { tests }))]
  expect(figures(storyOf(aRedRun({}, { logs })), 'tests')).toEqual([expected])
})

test('a large log is counted with commas', () => {
  const logs = [aLog(anExcerpt(ERROR_LINES, { totalLines: 1_204_511 }))]
  expect(figures(storyOf(aRedRun({}, { logs })), 'logLines')).toEqual(['1,204,511 lines'])
})

test('comments are all counted, also those that are not shown', () => {
  const comments = Array.from({ length: 75 }, (_, n) => aComment(n, 'Me too.'))
  expect(figures(storyOf(anIssueThread({}, { comments })), 'comments')).toEqual(['75 comments'])
})

describe('legs that fail alike', () => {
  const legs = (...signatures: readonly string[]) =>
    aRedRun(
      {
        jobs: [1, 2, 3, 4].map((n) => aJob({ id: n, name: `test (${n})`, conclusion: n < 4 ? 'failure' : 'success' })),
      },
      { logs: signatures.map((text, n) => aLog(anExcerpt(ERROR_LINES, { signature: [text] }), { jobId: n + 1 })) },
    )

  test('are counted out of all legs of that name', () => {
    expect(storyOf(legs('a')).legs.get('test')?.display).toBe('3 of 4 legs')
  })

  test.each([
    [['a', 'a'], '2 of 3 legs, with the same error'],
    [['a', 'b'], '2 of 3 legs, with different errors'],
    [['a'], undefined],
  ])('whose errors are %j are compared: %s', (signatures, expected) => {
    const probe = storyOf(legs(...signatures)).probes.find(({ name }) => name.startsWith('Legs'))
    expect(probe?.display).toBe(expected)
  })
})

test('the probes say whether workflow files changed, and which pull request brought the commit', () => {
  const files = [aFile('a.ts'), aFile('.github/workflows/ci.yml')]
  const gathered = aRedRun({}, { change: { since: 'last-green', comparison: aComparison({ files }) } })
  expect(storyOf(gathered).probes.map(({ name, display }) => `${name}: ${display}`)).toEqual([
    'Workflow files in the change: 1 of 2 files',
    'Pull request of the newest red commit: none on record',
  ])
  const probes = (over: Partial<Gathered>) =>
    storyOf(aRedRun({}, over)).probes.flatMap(({ name, display }) => (name.startsWith('Pull') ? [display] : []))
  expect(probes({ pull: aPull() })).toEqual(['pull request 12'])
  expect(probes({ gaps: [{ what: PULL_OF_COMMIT, why: 'the token may not read it', status: 403 }] })).toEqual([])
})

test('every attempt has its time', () => {
  expect([...storyOf(aStreak([['bad2', '09:30']])).elapsed].map(([n, fact]) => [n, fact.display])).toEqual([
    [1, '5 min'],
  ])
})

test('every fact rests on evidence that exists', () => {
  const dossier = dossierOf(aStreak([['bad2', '09:30']]))
  const known = new Set(dossier.evidence.map(({ id }) => id))
  expect(dossier.facts.flatMap(({ from }) => from).filter((id) => !known.has(id))).toEqual([])
  expect(dossier.facts.map(({ id }) => id)).toEqual(dossier.facts.map((_, index) => `F${index + 1}`))
})
