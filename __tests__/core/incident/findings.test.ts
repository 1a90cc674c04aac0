import { describe, expect, test } from '@jest/globals'
import type { WorkflowFile } from '../../../src/core/gathered.ts'
import { failedStepOf, findWorkflowJob, foldJobs, isFailed, toBaseName } from '../../../src/core/incident/findings.ts'
import { aJob, aStep, at, aWorkflowJob } from '../../support/gathered.ts'

test.each([
  ['test (20, ubuntu-latest)', 'test'],
  ['test', 'test'],
  ['build (linux) (x64)', 'build (linux)'],
  ['test (20, ubuntu (lts))', 'test'],
  ['unbalanced)', 'unbalanced)'],
  ['(only)', '(only)'],
  ['deploy / push (eu)', 'deploy / push'],
])('the matrix values are taken off %j', (name, base) => {
  expect(toBaseName(name)).toBe(base)
})

test.each([
  ['failure', true],
  ['timed_out', true],
  ['startup_failure', true],
  ['cancelled', false],
  ['skipped', false],
  ['success', false],
  [null, false],
])('a job that ended as %s is a failure: %s', (conclusion, expected) => {
  expect(isFailed(aJob({ conclusion }))).toBe(expected)
})

test('the step that broke the job is the first that failed', () => {
  const steps = [
    aStep({ number: 1, conclusion: 'success' }),
    aStep({ number: 2, conclusion: 'failure' }),
    aStep({ number: 3, conclusion: 'failure' }),
  ]
  expect(failedStepOf(aJob({ steps }))?.number).toBe(2)
  expect(failedStepOf(aJob({ steps: [aStep({ conclusion: null })] }))).toBeNull()
})

describe('failing jobs', () => {
  test('that are legs of one matrix and fail alike are one finding', () => {
    const jobs = [
      aJob({ id: 3, name: 'test (22)', completedAt: at('09:12') }),
      aJob({ id: 1, name: 'test (18)', completedAt: at('09:13') }),
      aJob({ id: 2, name: 'test (20)', conclusion: 'success' }),
      aJob({ id: 4, name: 'lint' }),
    ]
    expect(foldJobs(jobs, null).map(({ name, jobs: own, legs }) => [name, own.map(({ id }) => id), legs])).toEqual([
      ['test', [3, 1], 3],
      ['lint', [4], 1],
    ])
  })

  test('that a reused workflow made are told by both names', () => {
    const jobs = ['call (a) / test (18)', 'call (b) / test (20)', 'call (a) / lint'].map((name, id) =>
      aJob({ id, name }),
    )
    expect(foldJobs(jobs, null).map(({ name, legs }) => [name, legs])).toEqual([
      ['call / test', 2],
      ['call (a) / lint', 1],
    ])
  })

  test('whose name is made of expressions are told by the id of the job', () => {
    const jobs = ['Build on linux', 'Build on macos'].map((name, id) => aJob({ id, name }))
    const workflow: WorkflowFile = {
      path: 'ci.yml',
      url: null,
      lines: [],
      jobs: [aWorkflowJob({ id: 'build', name: 'Build on ${{ matrix.os }}' })],
    }
    expect(foldJobs(jobs, workflow).map(({ name, legs }) => [name, legs])).toEqual([['build', 2]])
    expect(foldJobs(jobs, null)).toHaveLength(2)
  })

  test('that fail at another step or another way stay apart', () => {
    const jobs = [
      aJob({ id: 1, name: 'test (18)' }),
      aJob({ id: 2, name: 'test (20)', steps: [aStep({ name: 'Set up Node' })] }),
      aJob({ id: 3, name: 'test (22)', conclusion: 'timed_out' }),
    ]
    expect(foldJobs(jobs, null).map(({ name, legs }) => [name, legs])).toEqual([
      ['test (18)', 3],
      ['test (20)', 3],
      ['test (22)', 3],
    ])
  })

  test('come in the order in which they ended, whatever the order of the listing', () => {
    const jobs = [
      aJob({ id: 9, name: 'c', completedAt: at('09:14') }),
      aJob({ id: 2, name: 'b', completedAt: at('09:12') }),
      aJob({ id: 1, name: 'a', completedAt: at('09:14') }),
    ]
    expect(foldJobs(jobs, null).map(({ name }) => name)).toEqual(['b', 'a', 'c'])
    expect(foldJobs([], null)).toEqual([])
  })
})

describe('a job that only reports the failure of another', () => {
  const jobs = [
    aJob({ id: 1, name: 'all-green', completedAt: at('09:01') }),
    aJob({ id: 2, name: 'test (20)', completedAt: at('09:14') }),
  ]
  const file = (check: string): WorkflowFile => ({
    path: 'ci.yml',
    url: null,
    lines: ['jobs:', '  test:', '    x', '  all-green:', '    needs: test', `    run: ${check}`],
    jobs: [
      aWorkflowJob({ id: 'test', fromLine: 2, toLine: 3 }),
      aWorkflowJob({ id: 'all-green', needs: ['test', 'gone'], fromLine: 4, toLine: 6 }),
    ],
  })

  test('names it and comes last', () => {
    expect(foldJobs(jobs, file('test "${{ needs.test.result }}" = success')).map((f) => [f.name, f.becauseOf])).toEqual(
      [
        ['test (20)', []],
        ['all-green', ['test']],
      ],
    )
  })

  test('is one of its own where it does not look at the others', () => {
    expect(foldJobs(jobs, file('npm test')).flatMap((finding) => finding.becauseOf)).toEqual([])
  })

  test('is one of its own where the others passed', () => {
    const [gate] = foldJobs(jobs.slice(0, 1), file('${{ needs.test.result }}'))
    expect(gate?.becauseOf).toEqual([])
  })
})

test.each([
  ['build', { id: 'build' }, true],
  ['Build it (20)', { id: 'b', name: 'Build it' }, true],
  ['Build on linux', { id: 'b', name: 'Build on ${{ matrix.os }}' }, true],
  ['linux', { id: 'b', name: '${{ matrix.os }}' }, false],
  ['Test linux x64', { id: 'b', name: 'Test ${{ matrix.os }} ${{ matrix.arch }}' }, true],
  ['Test (linux) fast', { id: 'b', name: 'Test (${{ matrix.os }}) fast' }, true],
  ['Test (linux) slow', { id: 'b', name: 'Test (${{ matrix.os }}) fast' }, false],
  ['call (a) / test (18)', { id: 'call' }, true],
  ['other', { id: 'build', name: 'Build' }, false],
])('the job %j of a run comes from %j of the file: %s', (name, over, expected) => {
  expect(findWorkflowJob(name, [aWorkflowJob(over)]) !== null).toBe(expected)
})
