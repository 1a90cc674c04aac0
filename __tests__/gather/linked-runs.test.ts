import { describe, expect, test } from '@jest/globals'
import { PortFailure } from '../../src/core/failure.ts'
import type { Run } from '../../src/core/records.ts'
import { toReads } from '../../src/gather/linked-reads.ts'
import { readFailedRuns, readNamedRuns, toFailed } from '../../src/gather/linked-runs.ts'
import type { GitHubReader } from '../../src/ports.ts'
import { streamOf } from '../support/fake-ports.ts'
import { aGreenRun, aJob, aRun } from '../support/gathered.ts'
import { aWorld, whole } from '../support/thread-world.ts'

const refuse = async () => Promise.reject(new PortFailure('gone', { status: 410 }))

function aReading(over: Partial<GitHubReader> = {}) {
  const { ports, asked } = aWorld({
    listJobs: async () => whole(aJob()),
    openJobLog: async () => streamOf('##[error]npm error Missing script: "build:prod"'),
    ...over,
  })
  return { reads: toReads(ports), asked }
}

async function read(failed: readonly Run[], over: Partial<GitHubReader> = {}) {
  const { reads, asked } = aReading(over)
  return { ...(await readFailedRuns(failed, reads)), asked, gaps: reads.gaps }
}

const runs = (count: number) => Array.from({ length: count }, (_, n) => aRun({ id: n + 1, number: n + 1 }))

describe('failed runs', () => {
  test('are read with their jobs and the logs of the failing ones', async () => {
    const jobs = [aJob({ id: 1, name: 'lint', conclusion: 'success' }), aJob({ id: 2, name: 'test' })]
    const run = aRun({ number: 12 })
    const { logs, gaps, asked, runs } = await read([run, run], { listJobs: async () => whole(...jobs) })
    expect(runs).toEqual([{ run, jobs }])
    expect(logs.map(({ name, jobId }) => [name, jobId])).toEqual([['test of run 12', 2]])
    expect(asked).toEqual(['listJobs 700', 'openJobLog 2'])
    expect(gaps).toEqual([])
  })

  test('share four logs: the first failure of each, and one leg of a matrix', async () => {
    const legs = [aJob({ id: 1, name: 'test (20)' }), aJob({ id: 2, name: 'test (24)' })]
    const others = [aJob({ id: 3, name: 'lint' }), aJob({ id: 4, name: 'docs' })]
    const { logs, gaps } = await read(runs(3), {
      listJobs: async (id) => whole(...(id === 1 ? [...legs, ...others] : [aJob({ id: id * 10 })])),
    })
    expect(logs.map(({ jobId }) => jobId)).toEqual([1, 20, 30, 3])
    expect(gaps).toEqual([{ what: '1 more job log', why: 'only the first 4 are read', status: null }])
  })

  test('beyond four are counted', async () => {
    const { runs: kept, gaps } = await read(runs(6))
    expect(kept.map(({ run }) => run.id)).toEqual([1, 2, 3, 4])
    expect(gaps).toEqual([{ what: '2 more failed runs', why: 'only the first 4 are read', status: null }])
  })

  test('stay without their jobs or logs, and that is a gap', async () => {
    const [run] = runs(1)
    const withoutLog = await read(runs(1), { openJobLog: refuse })
    expect([withoutLog.logs, withoutLog.gaps]).toEqual([
      [],
      [{ what: 'the log of build of run 1', why: 'it had expired (410)', status: 410 }],
    ])
    const withoutJobs = await read(runs(1), { listJobs: refuse })
    expect([withoutJobs.runs, withoutJobs.gaps.map(({ what }) => what)]).toEqual([
      [{ run, jobs: [] }],
      ['the jobs of run 1'],
    ])
    const cut = { items: [aJob()], total: 3, missing: 'page 2 of the jobs: busy' }
    expect((await read(runs(1), { listJobs: async () => cut })).gaps).toEqual([
      { what: '2 jobs of run 1', why: 'page 2 of the jobs: busy', status: null },
    ])
  })
})

describe('runs that a text names', () => {
  test('count where they failed, and not where they are of a branch of the journal', async () => {
    const known = [aRun({ id: 1 }), aGreenRun({ id: 2 }), aRun({ id: 3, branch: 'journal/main-bad1' })]
    const fork = aRun({ id: 4, branch: 'journal/main-bad1', fromFork: true })
    const readRun: GitHubReader['readRun'] = async (id) => [...known, fork].find((run) => run.id === id) ?? refuse()
    const { reads } = aReading({ readRun })
    expect((await readNamedRuns([1, 2, 3, 4, 99], reads)).map(({ id }) => id)).toEqual([1, 4])
    expect(reads.gaps.map(({ what }) => what)).toEqual(['run 99'])
  })

  test('are looked up eight times', async () => {
    const { reads, asked } = aReading({ readRun: async (id) => aRun({ id }) })
    await readNamedRuns([1, 2, 3, 4, 5, 6, 7, 8, 9], reads)
    expect(asked).toHaveLength(8)
    expect(reads.gaps).toEqual([{ what: '1 more mentioned run', why: 'only the first 8 are read', status: null }])
  })
})

test('a run that was cancelled or has not ended did not fail', () => {
  const ends = ['failure', 'timed_out', 'startup_failure', 'cancelled', 'success', 'skipped', null]
  const failed = toFailed(
    ends.map((conclusion) => aRun({ conclusion })),
    { isOwnBranch: () => false },
  )
  expect(failed.map(({ conclusion }) => conclusion)).toEqual(['failure', 'timed_out', 'startup_failure'])
})
