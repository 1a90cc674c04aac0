import { describe, expect, test } from '@jest/globals'
import type { Gathered } from '../../../src/core/gathered.ts'
import { type AttemptOutcome, toVerdict } from '../../../src/core/incident/attempt.ts'
import { earliest, latest, toAttempts } from '../../../src/core/incident/attempts.ts'
import { toExhibits } from '../../../src/core/incident/exhibits.ts'
import type { Commit, Job } from '../../../src/core/records.ts'
import {
  aCommit,
  aComparison,
  aFile,
  aJob,
  aLog,
  aMended,
  anExcerpt,
  anIssueThread,
  aRedRun,
  aRun,
  aStep,
  aStreak,
  at,
  shaOf,
} from '../../support/gathered.ts'

const attemptsOf = (gathered: Gathered) => toAttempts(gathered, toExhibits(gathered))

/** The commit that broke it, and those that came in while it was red. */
function landed(first: Commit, ...later: readonly Commit[]): Partial<Gathered> {
  return {
    change: { since: 'last-green', comparison: aComparison({ commits: [first] }) },
    later: aComparison({ commits: later, files: [] }),
  }
}

describe('an attempt', () => {
  test('is what came after the run that broke, not the break itself', () => {
    expect(attemptsOf(aRedRun())).toEqual([])
    expect(attemptsOf(anIssueThread())).toEqual([])
  })

  test('holds the commits between its run and the one before', () => {
    const later = [aCommit('bad2', 'b'), aCommit('bad3', 'c'), aCommit('bad4', 'd')]
    const gathered = aStreak(
      [
        ['bad3', '09:30'],
        ['bad4', '09:50'],
      ],
      landed(aCommit('bad1', 'a'), ...later),
    )
    expect(attemptsOf(gathered).map(({ n, kind, shas }) => [n, kind, shas])).toEqual([
      [1, 'commit', [shaOf('bad2'), shaOf('bad3')]],
      [2, 'commit', [shaOf('bad4')]],
    ])
  })

  test('runs from its start to the end of the run that refutes it', () => {
    const [attempt] = attemptsOf(aStreak([['bad2', '09:30']]))
    expect([attempt?.startedAt, attempt?.endedAt]).toEqual([at('09:30'), at('09:35')])
  })

  test('is a re-run where the commit stayed, a dispatch where somebody started it', () => {
    const runs = [aRun(), aRun({ id: 701, number: 43 }), aRun({ id: 702, number: 44, event: 'workflow_dispatch' })]
    const gathered = aRedRun({ run: runs[2] ?? aRun(), streak: runs })
    expect(attemptsOf(gathered).map(({ kind }) => kind)).toEqual(['rerun', 'dispatch'])
  })

  test('knows its run where the comparison does not list its commit', () => {
    const [attempt] = attemptsOf(aStreak([['bad2', '09:30']]))
    expect(attempt).toMatchObject({ shas: [shaOf('bad2')], commits: [] })
  })

  test('that a later commit takes back is reverted, and the two are one', () => {
    const revert = aCommit('bad3', `Revert "b"\n\nThis reverts commit ${shaOf('bad2')}.`)
    const tries = [
      ['bad2', '09:30'],
      ['bad3', '09:50'],
    ] as const
    const gathered = aStreak(tries, landed(aCommit('bad1', 'a'), aCommit('bad2', 'b'), revert))
    expect(attemptsOf(gathered).map(({ n, outcome }) => [n, outcome])).toEqual([[1, 'REVERTED']])
  })

  test('takes back what broke it, and more than what was tried', () => {
    const outcomes = (message: string, ...more: readonly Commit[]) =>
      attemptsOf(
        aStreak(
          [
            ['bad2', '09:30'],
            ['bad3', '09:50'],
          ],
          landed(aCommit('bad1', 'a'), aCommit('bad2', 'b'), ...more, aCommit('bad3', message)),
        ),
      ).map(({ outcome }) => outcome)
    expect(outcomes(`Revert "a"\n\nThis reverts commit ${shaOf('bad1')}.`)).toEqual(['UNKNOWN', 'UNKNOWN'])
    const revert = `Revert "b"\n\nThis reverts commit ${shaOf('bad2')}.`
    expect(outcomes(revert, aCommit('bad4', 'And try another'))).toEqual(['REVERTED', 'UNKNOWN'])
  })

  test('has a log where it is the run that was read', () => {
    const tries = [
      ['bad2', '09:30'],
      ['bad3', '09:50'],
    ] as const
    expect(attemptsOf(aStreak(tries)).map(({ hasLog }) => hasLog)).toEqual([false, true])
    expect(attemptsOf(aStreak(tries, { logs: [] })).map(({ hasLog }) => hasLog)).toEqual([false, false])
  })
})

describe('a push after the first red run', () => {
  const step = (name: string, number: number, conclusion: string | null) => aStep({ name, number, conclusion })
  const job = (name: string, ...steps: readonly ReturnType<typeof aStep>[]) => aJob({ name, steps: [...steps] })
  const build = job('a', step('Build', 3, 'failure'), step('Letter', 4, 'skipped'))
  const letter = job('a', step('Build', 3, 'success'), step('Letter', 4, 'failure'))
  const green = { ...aJob({ name: 'b' }), conclusion: 'success' }
  const cancelled = { ...aJob({ name: 'b' }), conclusion: 'cancelled' }

  test.each<[string, readonly Job[], readonly Job[], AttemptOutcome]>([
    ['in the same step', [build], [build], 'UNKNOWN'],
    ['in a later step, past the one that failed', [build], [letter], 'MOVED'],
    ['in an earlier step', [letter], [build], 'UNKNOWN'],
    ['in the same step, which stands later now', [build], [job('a', step('Build', 5, 'failure'))], 'UNKNOWN'],
    ['without the step that failed', [build], [job('a', step('Letter', 4, 'failure'))], 'UNKNOWN'],
    ['in fewer jobs', [build, aJob({ name: 'b' })], [build, green], 'FEWER'],
    ['in fewer jobs, of which one was stopped', [build, aJob({ name: 'b' })], [build, cancelled], 'UNKNOWN'],
    ['in fewer jobs, since one is gone', [build, aJob({ name: 'b' })], [build], 'UNKNOWN'],
    ['in another job', [build], [letter, aJob({ name: 'c' })], 'UNKNOWN'],
    ['after a run without jobs on record', [], [letter], 'UNKNOWN'],
  ])('that fails %s', (_, firstRedJobs, jobs, outcome) => {
    const { runs } = aStreak([['bad2', '09:30']])
    const gathered = aStreak([['bad2', '09:30']], { runs: runs && { ...runs, firstRedJobs, jobs } })
    expect(attemptsOf(gathered).map((attempt) => attempt.outcome)).toEqual([outcome])
  })

  test('is compared with the run before it, or with none', () => {
    const tries = [
      ['bad2', '09:30'],
      ['bad3', '09:50'],
    ] as const
    const { runs } = aStreak(tries)
    const gathered = aStreak(tries, { runs: runs && { ...runs, firstRedJobs: [build], jobs: [letter] } })
    expect(attemptsOf(gathered).map(({ outcome }) => outcome)).toEqual(['UNKNOWN', 'UNKNOWN'])
  })
})

describe('the green run that closes a streak', () => {
  const last = (gathered: Gathered) => attemptsOf(gathered).at(-1)

  test('is the last attempt, with its commits, from its push to its end', () => {
    expect(attemptsOf(aMended({ tries: [['bad2', '09:20']] })).map(({ n, outcome }) => [n, outcome])).toEqual([
      [1, 'UNKNOWN'],
      [2, 'FIXED'],
    ])
    expect(last(aMended())).toMatchObject({
      n: 1,
      kind: 'commit',
      shas: [shaOf('900e')],
      hasLog: false,
      startedAt: at('09:40'),
      endedAt: at('09:45'),
    })
  })

  test('is a commit where somebody pushed and then started it, and a try of the same commit where nobody pushed', () => {
    const dispatched = { event: 'workflow_dispatch' }
    expect([
      last(aMended({ green: dispatched })),
      last(aMended({ green: { ...dispatched, sha: shaOf('bad1') }, commits: [] })),
      last(aMended({ green: { sha: shaOf('bad1') }, commits: [] })),
    ]).toMatchObject([
      { kind: 'commit', outcome: 'FIXED' },
      { kind: 'dispatch', outcome: 'FLAKY', shas: [shaOf('bad1')] },
      { kind: 'rerun', outcome: 'FLAKY' },
    ])
  })

  test('stays what it is where it takes an attempt back, which is reverted', () => {
    const revert = aCommit('900e', `Revert "b"\n\nThis reverts commit ${shaOf('bad2')}.`)
    const outcomes = attemptsOf(aMended({ tries: [['bad2', '09:20']], commits: [revert] })).map(
      ({ outcome }) => outcome,
    )
    expect(outcomes).toEqual(['REVERTED', 'FIXED'])
  })

  test('is silenced where the failing test was deleted', () => {
    const files = [aFile('test/total.test.js', { status: 'removed' })]
    expect(last(aMended({ files }, { logs: [aLog(anExcerpt(['FAIL test/total.test.js']))] }))?.outcome).toBe('SILENCED')
  })

  test('is the end: what was run again after it is no attempt', () => {
    const gathered = aMended()
    const again = (startedAt: string) => ({
      ...gathered,
      runs: gathered.runs && {
        ...gathered.runs,
        run: { ...gathered.runs.run, attempt: 2 },
        earlierJobs: [aJob()],
        jobs: [aJob({ attempt: 2, startedAt, completedAt: at('10:30') })],
      },
    })
    expect([attemptsOf(again(at('09:30'))), attemptsOf(again(at('10:00')))].map((all) => all.length)).toEqual([2, 1])
  })
})

describe('a re-run of the failed run', () => {
  const rerun = (before: readonly Job[], after: readonly Job[]) =>
    attemptsOf(
      aRedRun({
        run: aRun({ attempt: 2 }),
        earlierJobs: before,
        jobs: after.map((job) => ({ ...job, attempt: 2, startedAt: at('09:30'), completedAt: at('09:36') })),
      }),
    )[0]
  const failing = (name: string, step = 3) => aJob({ name, steps: [aStep({ number: step })] })

  test('is an attempt with the times of its jobs', () => {
    expect(rerun([failing('a')], [failing('a')])).toMatchObject({
      n: 1,
      kind: 'rerun',
      startedAt: at('09:30'),
      endedAt: at('09:36'),
      shas: [shaOf('bad1')],
    })
  })

  test.each<[string, readonly Job[], readonly Job[], AttemptOutcome]>([
    ['the same job at the same step', [failing('a')], [failing('a')], 'UNKNOWN'],
    ['the same job at a later step', [failing('a', 3)], [failing('a', 5)], 'MOVED'],
    ['the same job at an earlier step', [failing('a', 5)], [failing('a', 3)], 'UNKNOWN'],
    ['fewer jobs', [failing('a'), failing('b')], [failing('a')], 'FEWER'],
    ['fewer jobs, but another one', [failing('a'), failing('b')], [failing('c')], 'UNKNOWN'],
    ['another job', [failing('a')], [failing('b')], 'UNKNOWN'],
    ['a job after none on record', [], [failing('a')], 'UNKNOWN'],
  ])('that fails in %s', (_, before, after, outcome) => {
    expect(rerun(before, after)?.outcome).toBe(outcome)
  })

  test('does not make the attempt before it longer', () => {
    const run = aRun({
      id: 701,
      number: 43,
      attempt: 2,
      sha: shaOf('bad2'),
      createdAt: at('09:30'),
      updatedAt: at('11:00'),
    })
    const gathered = aRedRun({
      run,
      streak: [aRun(), run],
      earlierJobs: [aJob({ attempt: 1, completedAt: at('09:34') })],
      jobs: [aJob({ attempt: 2, startedAt: at('10:50'), completedAt: at('10:59') })],
    })
    expect(attemptsOf(gathered).map(({ kind, endedAt }) => [kind, endedAt])).toEqual([
      ['commit', at('09:34')],
      ['rerun', at('10:59')],
    ])
  })
})

test.each<[AttemptOutcome, boolean, string]>([
  ['SAME', true, 'FAILED'],
  ['NEW', true, 'FAILED'],
  ['UNKNOWN', true, 'FAILED'],
  ['UNKNOWN', false, 'FAILED, no log'],
  ['SAME', false, 'FAILED'],
  ['MOVED', false, 'ALMOST WORKED'],
  ['FEWER', false, 'ALMOST WORKED'],
  ['REVERTED', false, 'REVERTED'],
  ['FLAKY', false, 'PASSED WITHOUT A CHANGE'],
  ['SILENCED', false, 'GREEN, BUT SILENCED'],
  ['FIXED', true, 'THE FIX'],
  ['STAYED', true, 'STAYED'],
])('the verdict on %s, with a log: %s, is %s', (outcome, hasLog, verdict) => {
  const [attempt] = attemptsOf(aStreak([['bad2', '09:30']]))
  if (attempt === undefined) throw new Error('the streak has no attempt')
  expect(toVerdict({ ...attempt, outcome, hasLog })).toBe(verdict)
})

test('the earliest and the latest moment leave out what is not known', () => {
  expect([earliest([null, at('09:30'), at('09:10')]), latest([at('09:10'), at('09:30'), null])]).toEqual([
    at('09:10'),
    at('09:30'),
  ])
  expect([earliest([null]), latest([])]).toEqual([null, null])
})
