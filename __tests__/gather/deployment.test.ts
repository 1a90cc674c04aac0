import { describe, expect, test } from '@jest/globals'
import { PortFailure } from '../../src/core/failure.ts'
import { type Handed, NOTHING_HANDED } from '../../src/core/gathered.ts'
import type { Deployment, DeploymentStatus } from '../../src/core/records.ts'
import { gatherDeployment } from '../../src/gather/deployment.ts'
import type { GitHubReader } from '../../src/ports.ts'
import { anAsk } from '../support/config.ts'
import { fakeConsole, fakeGathering, fakeGitHub, streamOf } from '../support/fake-ports.ts'
import { aComparison, aJob, aPull, at, shaOf } from '../support/gathered.ts'
import { aDeployment, aGoodDeployment, aStatus } from '../support/ways-in.ts'

const JOB_PAGE = 'https://github.com/octo/shop/actions/runs/700/job/7001'
const FAILED = aStatus('failure', '09:14', { logUrl: JOB_PAGE })
const EARLIER = aDeployment({ id: 4150, sha: shaOf('bad0'), createdAt: '2026-11-01T20:00:00Z' })

/** A GitHub on which deployment 4200 failed, 4150 before it failed as well, and 4100 before that went well. */
function github(
  over: Partial<GitHubReader> = {},
  statuses: Readonly<Record<number, readonly DeploymentStatus[]>> = {},
) {
  const known: Readonly<Record<number, readonly DeploymentStatus[]>> = {
    4200: [FAILED, aStatus('in_progress', '09:11')],
    4150: [aStatus('inactive', '09:00'), aStatus('error', '08:00')],
    4100: [aStatus('inactive', '09:00'), aStatus('success', '08:00')],
    ...statuses,
  }
  return fakeGitHub({
    readDeployment: async () => aDeployment(),
    listDeployments: async () => [
      aDeployment({ id: 4300, createdAt: at('11:00') }),
      aDeployment(),
      EARLIER,
      aGoodDeployment(),
    ],
    listDeploymentStatuses: async (id) => known[id] ?? [],
    compare: async (base, head) => aComparison({ url: `${base}...${head}` }),
    readCommit: async () => aComparison({ url: 'parent' }),
    listPullsOf: async () => [aPull({ number: 8 }), aPull({ number: 7, mergeSha: shaOf('bad1') })],
    listJobs: async () => ({ items: [aJob()], total: 1, missing: null }),
    openJobLog: async () => streamOf('##[error]npm error Missing script: "release"'),
    ...over,
  })
}

async function tryToGather(reader: GitHubReader, handed: Handed = NOTHING_HANDED) {
  const console = fakeConsole()
  const trigger = { ...anAsk({ handed }), kind: 'deployment', id: 4200 } as const
  return { records: await gatherDeployment(trigger, fakeGathering({ github: reader, console })), lines: console.lines }
}

async function gathered(reader: GitHubReader, handed?: Handed) {
  const { records, lines } = await tryToGather(reader, handed)
  if ('kind' in records) throw new Error(records.reason)
  return { ...records, lines }
}

const refuse = (status: number | null) => async () => {
  throw new PortFailure('GitHub answered', { status })
}

describe('a deployment that failed', () => {
  test('is gathered with what it reported, what went before it, its change, its pull request and the log of its job', async () => {
    const { origin, deployment, change, pull, logs, gaps, lines } = await gathered(github())
    expect({ origin, deployment, change, pull: pull?.number, gaps, lines }).toEqual({
      origin: { kind: 'deployment', id: 4200 },
      deployment: {
        deployment: aDeployment(),
        statuses: [aStatus('in_progress', '09:11'), FAILED],
        lastGood: aGoodDeployment(),
        earlierFailures: [EARLIER],
        isHistoryCut: false,
      },
      change: {
        since: 'last-good-deployment',
        comparison: aComparison({ url: `${shaOf('900d')}...${shaOf('bad1')}` }),
      },
      pull: 7,
      gaps: [],
      lines: ['Read 2 statuses of deployment 4200 to production.'],
    })
    expect(logs).toMatchObject([{ name: 'build', jobId: 7001, url: JOB_PAGE }])
  })

  test.each<[string, readonly DeploymentStatus[], Deployment | null]>([
    ['went well', [aStatus('success', '08:00')], aGoodDeployment()],
    ['went well and was replaced', [aStatus('inactive', '09:00'), aStatus('success', '08:00')], aGoodDeployment()],
    ['went well after a failure', [aStatus('success', '08:10'), aStatus('failure', '08:00')], aGoodDeployment()],
    ['failed after it had gone well', [aStatus('failure', '08:10'), aStatus('success', '08:00')], null],
    ['never said how it ended', [aStatus('in_progress', '08:00')], null],
  ])('follows the newest one that %s: %#', async (_, statuses, expected) => {
    const { deployment } = await gathered(github({}, { 4100: statuses }))
    expect(deployment?.lastGood).toEqual(expected)
  })

  test('is compared with its parent where none went well before it', async () => {
    const { change } = await gathered(github({ listDeployments: async () => [aDeployment()] }))
    expect(change).toMatchObject({ since: 'parent', comparison: { url: 'parent' } })
  })

  test('changed nothing where the same commit had gone well', async () => {
    const listDeployments = async () => [aGoodDeployment({ sha: shaOf('bad1') })]
    const { change } = await gathered(github({ listDeployments, compare: refuse(500) }))
    expect(change).toEqual({
      since: 'last-good-deployment',
      comparison: { commits: [], files: [], totalCommits: 0, isCut: false, url: null },
    })
  })

  test('counts failures of thirty days, among five earlier deployments', async () => {
    const others = [1, 2, 3, 4, 5, 6].map((n) =>
      aDeployment({ id: 4190 - n, createdAt: `2026-11-0${n > 1 ? 1 : 2}T0${7 - n}:00:00Z` }),
    )
    const old = aDeployment({ id: 3000, createdAt: '2026-10-03T09:09:59Z' })
    const reader = (list: readonly Deployment[]) =>
      github({ listDeployments: async () => list, listDeploymentStatuses: async () => [FAILED] })
    const cut = await gathered(reader(others))
    expect([cut.deployment?.earlierFailures.map(({ id }) => id), cut.deployment?.isHistoryCut, cut.gaps]).toEqual([
      [4189, 4188, 4187, 4186, 4185],
      true,
      [{ what: 'the end of 1 earlier deployment to production', why: 'only the newest 5 are read', status: null }],
    ])
    const whole = await gathered(reader([...others.slice(0, 4), old]))
    expect([whole.deployment?.earlierFailures.length, whole.deployment?.isHistoryCut, whole.gaps]).toEqual([
      4,
      false,
      [],
    ])
  })

  test('is told with what was handed over along with the ask', async () => {
    const { logs } = await gathered(github(), { ...NOTHING_HANDED, logs: 'error: the pods are gone' })
    expect(logs.map(({ name }) => name)).toEqual(['build', 'what was handed over'])
  })
})

describe('what cannot be had is a gap:', () => {
  test.each<[string, Partial<GitHubReader>, string]>([
    [
      'the statuses',
      { listDeploymentStatuses: refuse(403) },
      'the statuses of the deployment: the token may not read it (403)',
    ],
    [
      'earlier deployments',
      { listDeployments: refuse(500) },
      'the earlier deployments to production: GitHub answered 500',
    ],
    [
      'the pull request',
      { listPullsOf: refuse(403) },
      'the pull request of the commit: the token may not read it (403)',
    ],
    [
      'the change',
      { compare: refuse(404) },
      'the changes since the last good deployment: GitHub does not have it (404)',
    ],
    ['the jobs', { listJobs: refuse(null) }, 'the log of the deployment: no answer came'],
    ['the log', { openJobLog: refuse(410) }, 'the log of build: it had expired (410)'],
    [
      'the job',
      { listJobs: async () => ({ items: [], total: 0, missing: null }) },
      'the log of the deployment: its run does not have that job',
    ],
  ])('%s', async (_, over, expected) => {
    const { gaps, deployment } = await gathered(github(over))
    expect(gaps.map(({ what, why }) => `${what}: ${why}`)).toContain(expected)
    expect(deployment?.deployment).toEqual(aDeployment())
  })

  test.each([
    [null, 'the deployment names no log'],
    ['https://deploys.example/42', 'the system that deployed keeps it'],
    ['https://github.com/octo/shop.evil.example/actions/runs/700/job/7001', 'the system that deployed keeps it'],
    ['https://github.com/octo/other/actions/runs/700/job/7001', 'the system that deployed keeps it'],
  ])('the log at %s', async (logUrl, why) => {
    const { gaps, logs } = await gathered(github({}, { 4200: [{ ...FAILED, logUrl }] }))
    expect([gaps, logs]).toEqual([[{ what: 'the log of the deployment', why, status: null }], []])
  })
})

test.each<[string, readonly DeploymentStatus[]]>([
  ['went well', [aStatus('success', '09:14'), aStatus('in_progress', '09:11')]],
  ['goes on', [aStatus('in_progress', '09:11')]],
  ['was replaced', [aStatus('inactive', '09:20'), aStatus('success', '09:14')]],
])('a deployment that %s is no incident', async (_, statuses) => {
  const { records } = await tryToGather(github({}, { 4200: statuses }))
  expect(records).toEqual({ kind: 'skipped', reason: 'deployment-not-failed', detail: null })
})

test('a deployment that went well after it had failed is one', async () => {
  const { deployment } = await gathered(github({}, { 4200: [aStatus('success', '09:40'), FAILED] }))
  expect(deployment?.statuses.map(({ state }) => state)).toEqual(['failure', 'success'])
})

test('a deployment that does not exist is said so, and what else GitHub refuses is passed on', async () => {
  await expect(tryToGather(github({ readDeployment: refuse(404) }))).rejects.toMatchObject({
    code: 'no-such-deployment',
    message: 'octo/shop has no deployment 4200.',
  })
  await expect(tryToGather(github({ readDeployment: refuse(500) }))).rejects.toThrow(PortFailure)
})
