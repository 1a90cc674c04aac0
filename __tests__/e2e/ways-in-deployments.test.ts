// A deployment that failed, from GitHub's event to the pull request of the entry. Nobody asked, so nothing is said anywhere else.
import { describe, expect, test } from '@jest/globals'
import { type ActionResult, runAction } from '../support/run-action.ts'
import { fillShop, redAttempt, TEST_LOG } from '../support/shop.ts'
import type { DeploymentSpec, DeploymentState } from '../support/test-github/deployments.ts'
import type { Run } from '../support/test-github/world.ts'
import { startTestGitHub, type TestGitHub } from '../support/test-github.ts'
import { deploymentStatusEvent, type Json } from '../support/webhook-events.ts'
import { listWrites } from './delivery.ts'
import { listTalk, readOneEntry } from './talk.ts'

const SHIP = { creator: 'ship[bot]' }
const INPUTS = { 'allowed-bots': 'ship' }

/** The last good deployment to production was an hour before. */
function addGood(github: TestGitHub, sha: string): void {
  github.world.addDeployment({
    ...SHIP,
    sha,
    createdAt: '2026-03-02T08:55:00Z',
    statuses: [{ state: 'success', createdAt: '2026-03-02T08:57:00Z' }],
  })
}

function addFailed(github: TestGitHub, spec: Pick<DeploymentSpec, 'sha'> & Partial<DeploymentSpec>) {
  return github.world.addDeployment({
    ...SHIP,
    createdAt: '2026-03-02T09:55:00Z',
    statuses: [
      { state: 'in_progress', createdAt: '2026-03-02T09:56:00Z' },
      {
        state: 'failure',
        description: 'The pods did not become ready in time.',
        logUrl: 'https://ship.test/deployments/12',
        createdAt: '2026-03-02T09:59:00Z',
      },
    ],
    ...spec,
  })
}

function deliver(
  github: TestGitHub,
  about: { deployment: ReturnType<TestGitHub['world']['addDeployment']>; run?: Run },
  { inputs = INPUTS, changes = {} }: { inputs?: Readonly<Record<string, string>>; changes?: Json } = {},
): Promise<ActionResult> {
  return runAction({
    github,
    eventName: 'deployment_status',
    event: deploymentStatusEvent(github, about, changes),
    inputs,
  })
}

describe('a deployment of another system that failed', () => {
  test('is told from its statuses and from what changed since the last good one', async () => {
    await using github = await startTestGitHub()
    const { green, broken } = await fillShop(github)
    addGood(github, green)
    const deployment = addFailed(github, { sha: broken })
    const result = await deliver(github, { deployment })

    const entry = await readOneEntry(github, result)
    expect(result.outputs).toMatchObject({
      reason: 'entry-created',
      severity: 'critical',
      branch: `journal/deployment-${deployment.id}`,
    })
    for (const copied of [
      'The pods did not become ready in time.',
      'production',
      `[${broken.slice(0, 7)}](${github.webUrl}/commit/${broken})`,
      '+  return Math.round(lines.reduce((sum, line) => sum + line.cents, 0))',
    ])
      expect(entry).toContain(copied)
    expect(listTalk(github, result)).toEqual([])
  })

  test('is told with the log of the job that its status links to, where that is one of this repository', async () => {
    await using github = await startTestGitHub()
    const { broken, failed } = await fillShop(github)
    const job = failed.attempts[0]?.jobs[0]
    const logUrl = `${github.webUrl}/actions/runs/${failed.id}/job/${job?.id}`
    const deployment = addFailed(github, { sha: broken, statuses: [{ state: 'failure', logUrl }] })
    const entry = await readOneEntry(github, await deliver(github, { deployment }))

    for (const copied of ['    Received: 357', `](${logUrl})`]) expect(entry).toContain(copied)
  })

  test('and says so twice is one entry', async () => {
    await using github = await startTestGitHub()
    const { broken } = await fillShop(github)
    const deployment = addFailed(github, { sha: broken })
    const [first, second] = [await deliver(github, { deployment }), await deliver(github, { deployment })]

    await readOneEntry(github, first)
    expect(second.outputs).toMatchObject({ outcome: 'unchanged', branch: first.outputs['branch'] })
  })

  test('with the state error is an incident as well, and one to staging is less severe', async () => {
    await using github = await startTestGitHub()
    const { broken } = await fillShop(github)
    const deployment = addFailed(github, { sha: broken, environment: 'staging', statuses: [{ state: 'error' }] })
    const result = await deliver(github, { deployment })

    expect(await readOneEntry(github, result)).toContain('staging')
    expect(result.outputs['severity']).toMatch(/^(high|medium|low)$/)
  })

  test('below min-severity is left alone', async () => {
    await using github = await startTestGitHub()
    const { broken } = await fillShop(github)
    const deployment = addFailed(github, { sha: broken, environment: 'staging' })
    const result = await deliver(github, { deployment }, { inputs: { ...INPUTS, 'min-severity': 'critical' } })

    expect(result.outputs).toMatchObject({ outcome: 'skipped', reason: 'below-min-severity' })
    expect(listWrites(github)).toEqual([])
  })

  test('reported by a bot that nobody named is left alone', async () => {
    await using github = await startTestGitHub()
    const { broken } = await fillShop(github)
    const deployment = addFailed(github, { sha: broken })
    const result = await deliver(github, { deployment }, { inputs: {} })

    expect([result.exitCode, result.outputs['outcome'], result.outputs['reason']]).toEqual([
      0,
      'skipped',
      'bot-not-allowed',
    ])
    expect(listWrites(github)).toEqual([])
  })
})

describe('a deployment that a run of this repository made', () => {
  test('is told with that run: one incident, one entry', async () => {
    await using github = await startTestGitHub()
    const { broken, failed } = await fillShop(github)
    const deployment = addFailed(github, { sha: broken, creator: 'github-actions[bot]' })
    const result = await deliver(github, { deployment, run: failed }, { inputs: {} })

    const entry = await readOneEntry(github, result)
    expect(result.outputs).toMatchObject({ reason: 'entry-created', branch: `journal/main-${broken.slice(0, 10)}` })
    for (const copied of ['    Received: 357', `${github.webUrl}/actions/runs/${failed.id}`])
      expect(entry).toContain(copied)
    expect(listTalk(github, result)).toEqual([])
  })

  test('is told though its run goes on while the event arrives', async () => {
    await using github = await startTestGitHub()
    const { broken } = await fillShop(github)
    const attempt = redAttempt(TEST_LOG, '2026-03-02T11:00:00Z')
    const run = github.world.addRun({
      sha: broken,
      workflowId: 88,
      workflowName: 'Deploy',
      workflowPath: '.github/workflows/deploy.yml',
      createdAt: '2026-03-02T11:00:00Z',
      attempts: [{ ...attempt, conclusion: null }],
    })
    const deployment = addFailed(github, { sha: broken, creator: 'github-actions[bot]' })
    const result = await deliver(github, { deployment, run }, { inputs: {} })

    expect(await readOneEntry(github, result)).toContain(`${github.webUrl}/actions/runs/${run.id}`)
  })

  test('is that of another repository where its run is: then it is told from its statuses', async () => {
    await using github = await startTestGitHub()
    const { broken, failed } = await fillShop(github)
    const deployment = addFailed(github, { sha: broken })
    const changes = { workflow_run: { repository: { id: 77, full_name: 'octo-org/other' } } }
    const result = await deliver(github, { deployment, run: failed }, { changes })

    expect(await readOneEntry(github, result)).toContain('The pods did not become ready in time.')
    expect(result.outputs['branch']).toBe(`journal/deployment-${deployment.id}`)
  })
})

describe('a deployment that did not fail', () => {
  test.each<DeploymentState>(['success', 'pending', 'queued', 'in_progress', 'inactive'])(
    'is left alone, and GitHub is asked nothing: %s',
    async (state) => {
      await using github = await startTestGitHub()
      const { broken, failed } = await fillShop(github)
      const deployment = addFailed(github, { sha: broken, statuses: [{ state }] })
      const results = [await deliver(github, { deployment }), await deliver(github, { deployment, run: failed })]

      expect(results.map(({ exitCode, outputs }) => [exitCode, outputs['outcome'], outputs['reason']])).toEqual(
        Array(2).fill([0, 'skipped', 'deployment-not-failed']),
      )
      expect(github.requests).toEqual([])
    },
  )
})
