import { describe, expect, test } from '@jest/globals'
import { PortFailure } from '../src/core/failure.ts'
import type { Job, Listing, Run } from '../src/core/records.ts'
import type { Trigger } from '../src/core/trigger.ts'
import { gather } from '../src/gather.ts'
import type { GitHubReader } from '../src/ports.ts'
import { aRunTrigger, policyOf } from './support/config.ts'
import { fakeConsole, fakeGathering, fakeGitHub, streamOf } from './support/fake-ports.ts'
import { aComparison, aGreenRun, aJob, aPull, aRun, at, aWorkflowJob, shaOf } from './support/gathered.ts'

const whole = <T>(...items: readonly T[]): Listing<T> => ({ items, total: items.length, missing: null })
const RUN = aRunTrigger()

/** A GitHub on which run 700 is red after a green one; `calls` lists what was asked of it. */
function github(over: Partial<GitHubReader> = {}) {
  const calls: string[] = []
  const reader = fakeGitHub({
    readRun: async () => aRun(),
    listRuns: async () => [aRun(), aGreenRun()],
    listJobs: async () => whole(aJob()),
    openJobLog: async () => streamOf('##[error]npm error Missing script: "build:prod"'),
    listAnnotations: async () => [],
    compare: async () => aComparison(),
    readCommit: async () => aComparison({ url: 'parent' }),
    readFile: async () => 'jobs:\r\n  build:',
    listPullsOf: async () => [],
    ...over,
  })
  const github = new Proxy(reader, {
    get(target, name, receiver) {
      if (typeof Reflect.get(target, name, receiver) === 'function') calls.push(String(name))
      return Reflect.get(target, name, receiver)
    },
  })
  return { github, calls }
}

async function tryToGather(over: Partial<GitHubReader> = {}, trigger: Trigger = RUN, policy = policyOf()) {
  const world = github(over)
  const console = fakeConsole()
  const ports = fakeGathering({ github: world.github, readWorkflow: () => [aWorkflowJob()], console, policy })
  return { records: await gather(trigger, ports), calls: world.calls, console }
}

async function gathered(over: Partial<GitHubReader> = {}, trigger: Trigger = RUN) {
  const { records, calls, console } = await tryToGather(over, trigger, policyOf({ forks: 'true' }))
  if ('kind' in records) throw new Error(`nothing was gathered: ${records.reason}`)
  return { ...records, calls, console }
}

describe('a red run', () => {
  test('is gathered with its jobs, log, change and workflow file, and nothing is missing', async () => {
    const { runs, logs, change, workflow, gaps, repository, webUrl, console } = await gathered()
    expect(runs).toMatchObject({
      run: { id: 700 },
      lastGreen: { id: 600 },
      streak: [{ id: 700 }],
      jobs: [{ id: 7001 }],
    })
    expect(logs).toMatchObject([{ name: 'build', jobId: 7001, excerpt: { totalLines: 1 } }])
    expect(change).toMatchObject({ since: 'last-green' })
    expect(workflow).toMatchObject({
      path: '.github/workflows/ci.yml',
      lines: ['jobs:', '  build:'],
      jobs: [{ id: 'build' }],
    })
    expect([gaps, repository, webUrl]).toEqual([[], 'octo/shop', 'https://github.com/octo/shop'])
    expect(console.lines).toEqual(['Read 1 job of run 42, attempt 1.', 'Read 1 log for 1 finding.'])
  })

  test('is read with as few requests as it takes', async () => {
    expect((await gathered()).calls.toSorted()).toEqual(
      ['compare', 'listAnnotations', 'listJobs', 'listPullsOf', 'listRuns', 'openJobLog', 'readFile'].toSorted(),
    )
  })

  test('is asked for by itself where the event does not name its workflow, or the list does not have it', async () => {
    expect((await gathered({}, { ...RUN, workflowId: null, branch: null })).calls).toContain('readRun')
    expect((await gathered({ listRuns: async () => [] })).calls).toContain('readRun')
  })

  test('that is out of reach is the end of it', async () => {
    const readRun = fakeGitHub().readRun
    await expect(gathered({ listRuns: async () => [], readRun })).rejects.toMatchObject({ code: 'no-such-run' })
    const broken = async (): Promise<never> => {
      throw new PortFailure('GitHub answered 502', { status: 502 })
    }
    await expect(gathered({ listRuns: async () => [], readRun: broken })).rejects.toThrow('GitHub answered 502')
  })

  test('whose other records are out of reach becomes gaps', async () => {
    const { compare, listJobs, listPullsOf, readFile } = fakeGitHub()
    const { gaps, runs, change, workflow } = await gathered({ compare, listJobs, listPullsOf, readFile })
    expect(gaps.map(({ what, status }) => [what, status]).toSorted()).toEqual([
      ['the changes since the last green run', 404],
      ['the jobs of the run', 404],
      ['the pull request of the commit', 404],
      ['the workflow file', 404],
    ])
    expect([runs?.jobs, change, workflow]).toEqual([[], null, null])
  })

  test('whose log is gone keeps its annotations', async () => {
    const { openJobLog } = fakeGitHub()
    const note = { level: 'failure', title: null, message: 'Lost', path: null, line: null }
    const { gaps, logs, annotations } = await gathered({ openJobLog, listAnnotations: async () => [note] })
    expect(gaps).toEqual([{ what: 'the log of build', why: 'GitHub does not have it (404)', status: 404 }])
    expect([logs, annotations]).toEqual([[], [{ jobId: 7001, annotations: [note] }]])
  })

  test('of two failures has annotations of the first, and of the second where its log is gone', async () => {
    const jobs = [aJob(), aJob({ id: 7002, name: 'lint' })]
    const annotated = async (isGone: boolean) => {
      const openJobLog: GitHubReader['openJobLog'] = (id) =>
        id === 7002 && isGone ? fakeGitHub().openJobLog(id) : Promise.resolve(streamOf('x'))
      const { annotations } = await gathered({ listJobs: async () => whole(...jobs), openJobLog })
      return annotations.map(({ jobId }) => jobId).toSorted()
    }
    expect([await annotated(false), await annotated(true)]).toEqual([[7001], [7001, 7002]])
  })

  test('with a bug on the way stays a bug', async () => {
    const broken = async (): Promise<never> => {
      throw new TypeError('a bug')
    }
    await expect(gathered({ compare: broken })).rejects.toThrow(TypeError)
  })
})

describe('a run that is no incident', () => {
  const skipped = async (run: Run) => (await tryToGather({ listRuns: async () => [run] })).records

  test.each([
    ['success', 'run-succeeded'],
    ['cancelled', 'run-cancelled'],
    [null, 'run-not-completed'],
  ])('because it ended as %s is skipped: %s', async (conclusion, reason) => {
    expect(await skipped(aRun({ conclusion }))).toMatchObject({ kind: 'skipped', reason })
  })

  test('any more, because a later attempt passed, is skipped', async () => {
    const run = aRun({ attempt: 2, conclusion: 'success' })
    const trigger = { ...RUN, attempt: 1, conclusion: 'failure' }
    expect((await tryToGather({ listRuns: async () => [run] }, trigger)).records).toEqual({
      kind: 'skipped',
      reason: 'run-passed-again',
      detail: 'attempt 2',
    })
  })
})

describe('the streak', () => {
  const numbered = (number: number, over: Partial<Run> = {}) =>
    aRun({ id: number, number, sha: shaOf(`bad${number}`), ...over })
  const streakOf = async (runs: readonly Run[], over: Partial<GitHubReader> = {}) => {
    const records = await gathered({ listRuns: async () => runs, ...over }, { ...RUN, runId: runs[0]?.id ?? 0 })
    return {
      numbers: records.runs?.streak.map(({ number }) => number),
      green: records.runs?.lastGreen?.number ?? null,
      calls: records.calls,
    }
  }

  test('goes back to the last green run, without cancelled and unfinished ones, forks and later runs', async () => {
    const runs = [
      numbered(9),
      numbered(10),
      numbered(8, { conclusion: 'cancelled' }),
      numbered(7, { fromFork: true, headRepositoryId: 91 }),
      numbered(6, { conclusion: 'timed_out' }),
      numbered(5, { status: 'in_progress', conclusion: null }),
      numbered(4, { conclusion: 'success' }),
      numbered(3),
    ]
    expect(await streakOf(runs)).toMatchObject({ numbers: [6, 9], green: 4 })
  })

  test('asks for the last green run only where a full page has none', async () => {
    const reds = Array.from({ length: 100 }, (_, n) => numbered(200 - n))
    const listRuns: GitHubReader['listRuns'] = async ({ status }) =>
      status === 'success' ? [aGreenRun({ number: 41 })] : reds
    expect((await streakOf(reds, { listRuns, findFirstFailure: async () => null })).green).toBe(41)
    const few = await streakOf(reds.slice(0, 99))
    expect([few.green, few.calls.filter((call) => call === 'listRuns').length]).toEqual([null, 1])
  })

  test('that is longer than a page begins with its first run, and is known to be cut', async () => {
    const reds = Array.from({ length: 100 }, (_, n) => numbered(200 - n))
    const since: (string | null)[] = []
    const { runs, gaps } = await gathered(
      {
        listRuns: async ({ status }) => (status === 'success' ? [aGreenRun({ number: 41 })] : reds),
        findFirstFailure: async ({ createdAfter }) => {
          since.push(createdAfter)
          return numbered(42)
        },
      },
      { ...RUN, runId: 200 },
    )
    const numbers = runs?.streak.map(({ number }) => number) ?? []
    expect([numbers.slice(0, 2), numbers.at(-1), numbers.length]).toEqual([[42, 101], 200, 101])
    expect([runs?.isStreakCut, since, gaps]).toEqual([true, [aGreenRun().createdAt], []])
  })

  test('of a fork, or of a repository that is gone, does not mix with others', async () => {
    const fork = (number: number, headRepositoryId: number | null) =>
      numbered(number, { fromFork: true, headRepositoryId })
    expect((await streakOf([fork(9, 91), fork(8, 92), fork(7, 91), numbered(6)])).numbers).toEqual([7, 9])
    expect((await streakOf([fork(9, null), fork(8, null)])).numbers).toEqual([9])
  })

  test('without a green run is about the newest commit alone', async () => {
    const { change } = await gathered({ listRuns: async () => [aRun()] })
    expect(change).toMatchObject({ since: 'parent', comparison: { url: 'parent' } })
  })

  test('on the commit that was green has no change, and asks for none', async () => {
    const { change, calls } = await gathered({ listRuns: async () => [aRun(), aGreenRun({ sha: shaOf('bad1') })] })
    expect(change).toMatchObject({ comparison: { commits: [], files: [] } })
    expect(calls).not.toContain('compare')
  })

  test('with an earlier red run reads its jobs as well', async () => {
    const asked: number[] = []
    const listJobs: GitHubReader['listJobs'] = async (id) => {
      asked.push(id)
      return whole(aJob())
    }
    const listRuns = async () => [aRun(), numbered(41), aGreenRun({ number: 40 })]
    expect((await gathered({ listRuns, listJobs })).runs?.firstRedJobs).toHaveLength(1)
    expect(asked).toEqual([700, 41])
  })
})

describe('a green run after the red one', () => {
  const numbered = (number: number, over: Partial<Run> = {}) =>
    aRun({ id: number, number, sha: shaOf(`bad${number}`), ...over })
  const green = (number: number, over: Partial<Run> = {}) => numbered(number, { conclusion: 'success', ...over })
  const historyOf = async (asked: number, runs: readonly Run[], over: Partial<GitHubReader> = {}) => {
    const compared: string[] = []
    const compare: GitHubReader['compare'] = async (base, head) => {
      compared.push(`${base.slice(0, 5)}...${head.slice(0, 5)}`)
      return aComparison({ url: `${base.slice(0, 5)}...${head.slice(0, 5)}` })
    }
    const records = await gathered({ listRuns: async () => runs, compare, ...over }, { ...RUN, runId: asked })
    return {
      streak: records.runs?.streak.map(({ number }) => number),
      closing: records.runs?.closingGreen?.number ?? null,
      later: records.later?.url ?? null,
      fix: records.fix?.url ?? null,
      compared,
      gaps: records.gaps.map(({ what }) => what),
    }
  }

  test('ends the story, and one comparison tells what came and what mended it', async () => {
    expect(await historyOf(7, [green(8), numbered(7), green(6)])).toEqual({
      streak: [7],
      closing: 8,
      later: 'bad70...bad80',
      fix: 'bad70...bad80',
      compared: ['bad60...bad70', 'bad70...bad80'],
      gaps: [],
    })
  })

  test('makes the red runs before it part of the story, and the last of them is compared with it', async () => {
    const runs = [numbered(12), green(11), numbered(9), numbered(8, { conclusion: 'cancelled' }), numbered(7), green(6)]
    expect(await historyOf(7, runs)).toMatchObject({
      streak: [7, 9],
      closing: 11,
      later: 'bad70...bad11',
      fix: 'bad90...bad11',
      compared: ['bad60...bad70', 'bad70...bad11', 'bad90...bad11'],
    })
  })

  test('is the first that ended green, of the same head', async () => {
    const runs = [
      green(12),
      green(11),
      green(10, { status: 'in_progress', conclusion: null }),
      green(9, { fromFork: true, headRepositoryId: 91 }),
      numbered(7),
    ]
    expect((await historyOf(7, runs)).closing).toBe(11)
  })

  test('on the same commit has nothing to compare', async () => {
    const sha = shaOf('bad7')
    expect(await historyOf(7, [green(8, { sha }), numbered(7), green(6)])).toMatchObject({
      closing: 8,
      later: null,
      fix: null,
      compared: ['bad60...bad70'],
    })
  })

  test('that has not come leaves the story at the run that was asked for', async () => {
    expect(await historyOf(7, [numbered(9), numbered(8), numbered(7), green(6)])).toMatchObject({
      streak: [7],
      closing: null,
      fix: null,
    })
  })

  test('is not guessed where more runs have come than a page holds', async () => {
    const page = Array.from({ length: 100 }, (_, n) => green(200 - n))
    const listRuns: GitHubReader['listRuns'] = async ({ status }) => (status === 'success' ? [] : page)
    const over = { listRuns, readRun: async () => numbered(7), findFirstFailure: async () => null }
    expect(await historyOf(7, page, over)).toMatchObject({ closing: null, gaps: ['what came after the run'] })
  })

  test('whose changes are out of reach is a gap', async () => {
    const { compare } = fakeGitHub()
    expect(await historyOf(7, [green(9), numbered(8), numbered(7)], { compare })).toMatchObject({
      closing: 9,
      fix: null,
      gaps: expect.arrayContaining(['the commits since the first red run', 'the changes of the green run']),
    })
  })
})

describe('jobs', () => {
  test('of a run that was started again are told apart by attempt', async () => {
    const options: object[] = []
    const listJobs: GitHubReader['listJobs'] = async (_, asked) => {
      options.push(asked)
      return whole(aJob({ id: 1, attempt: 1 }), aJob({ id: 2, attempt: 2 }), aJob({ id: 3, attempt: 3 }))
    }
    const run = aRun({ attempt: 3 })
    const trigger = { ...RUN, attempt: 2, conclusion: 'timed_out', endedAt: at('09:40') }
    const { runs } = await gathered({ listRuns: async () => [run], listJobs }, trigger)
    expect(runs?.run).toMatchObject({ conclusion: 'timed_out', updatedAt: at('09:40') })
    expect([runs?.run.attempt, runs?.jobs.map(({ id }) => id), runs?.earlierJobs.map(({ id }) => id)]).toEqual([
      2,
      [2],
      [1],
    ])
    expect(options).toEqual([{ attempts: 'all' }])
  })

  test('that could not be listed to the end are a gap', async () => {
    const listJobs = async () => ({ items: [aJob()], total: 300, missing: 'page 2 answered 502' })
    expect((await gathered({ listJobs })).gaps).toEqual([
      { what: '299 of 300 jobs', why: 'page 2 answered 502', status: null },
    ])
  })

  test('of a matrix are read twice, of many failures eight are read, and the rest is said', async () => {
    const legs = Array.from({ length: 20 }, (_, n) => aJob({ id: n + 1, name: `test (${n})` }))
    const others: readonly Job[] = Array.from({ length: 9 }, (_, n) => aJob({ id: 100 + n, name: `job${n}` }))
    expect((await gathered({ listJobs: async () => whole(...legs) })).logs.map(({ jobId }) => jobId)).toEqual([1, 2])
    const { logs, gaps } = await gathered({ listJobs: async () => whole(...others) })
    expect(logs).toHaveLength(8)
    expect(gaps).toEqual([{ what: 'the logs of 1 more failing job', why: 'only the first 8 are read', status: null }])
  })
})

test('the open pull request of the branch is chosen before a newer one', async () => {
  const pulls = [aPull({ number: 3, state: 'closed' }), aPull({ number: 2, headBranch: 'main' })]
  expect((await gathered({ listPullsOf: async () => pulls })).pull?.number).toBe(2)
  expect((await gathered({ listPullsOf: async () => pulls.slice(0, 1) })).pull?.number).toBe(3)
})

describe('a run of a fork', () => {
  test('is left alone, unless the input forks says otherwise', async () => {
    const fork = { listRuns: async () => [aRun({ fromFork: true, headRepositoryId: 91 })] }
    expect((await tryToGather(fork)).records).toMatchObject({ kind: 'skipped', reason: 'run-of-fork' })
    expect((await tryToGather(fork, RUN, policyOf({ forks: 'true' }))).records).not.toHaveProperty('kind')
  })
})

test('a run of a branch of the journal is left alone, though somebody names it', async () => {
  const run = aRun({ branch: 'journal/main-bad1000000' })
  const asked = aRunTrigger({ isAutomatic: false, workflowId: null, branch: null })
  const skipped = { kind: 'skipped', reason: 'own-branch', detail: run.branch }
  expect((await tryToGather({ readRun: async () => run }, asked)).records).toEqual(skipped)
  const ofFork = { readRun: async () => ({ ...run, fromFork: true, headRepositoryId: 91 }) }
  expect((await tryToGather(ofFork, asked, policyOf({ forks: 'true' }))).records).not.toHaveProperty('kind')
})

describe('with when: repeated, a red run', () => {
  const policy = policyOf({ when: 'repeated', 'min-failures': '3', 'min-minutes': '30' })
  const reds = (...updates: readonly string[]) =>
    updates.map((updatedAt, index) => aRun({ id: 700 - index, number: 42 - index, updatedAt }))
  const listing = (runs: readonly Run[]) => ({ listRuns: async () => [...runs, aGreenRun({ number: 30 })] })

  test('is left alone while it is new', async () => {
    expect((await tryToGather(listing(reds(at('09:15'), at('09:05'))), RUN, policy)).records).toEqual({
      kind: 'skipped',
      reason: 'not-repeated',
      detail: '2 failures in 10 min',
    })
  })

  test('is written about after so many failures, after so long, and where somebody asks', async () => {
    const often = listing(reds(at('09:15'), at('09:10'), at('09:05')))
    const again = listing([aRun({ attempt: 3 })])
    const long = listing(reds(at('09:45'), at('09:15')))
    for (const runs of [often, again, long])
      expect((await tryToGather(runs, RUN, policy)).records).not.toHaveProperty('kind')
    const byHand = aRunTrigger({ isAutomatic: false })
    expect((await tryToGather(listing(reds(at('09:15'))), byHand, policy)).records).not.toHaveProperty('kind')
  })
})

describe('with when: recovered, a green run', () => {
  const policy = policyOf({ when: 'recovered' })
  const green = aRun({ id: 710, number: 43, sha: shaOf('900e'), conclusion: 'success', updatedAt: at('09:45') })
  const GREEN = aRunTrigger({ runId: 710, conclusion: 'success', attempt: 1 })

  test('tells the red runs that it ends', async () => {
    const { records } = await tryToGather({ listRuns: async () => [green, aRun(), aGreenRun()] }, GREEN, policy)
    expect(records).toMatchObject({ runs: { run: { id: 700 }, closingGreen: { id: 710 }, lastGreen: { id: 600 } } })
  })

  test('after a green one is nothing to write about, and takes one request', async () => {
    const cancelled = aRun({ conclusion: 'cancelled' })
    const { records, calls } = await tryToGather(
      { listRuns: async () => [green, cancelled, aGreenRun()] },
      GREEN,
      policy,
    )
    expect([records, calls]).toEqual([{ kind: 'skipped', reason: 'nothing-recovered', detail: null }, ['listRuns']])
  })
})
