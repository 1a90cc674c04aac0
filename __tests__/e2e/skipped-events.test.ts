// Events without work end green, say why, and ask GitHub nothing.
import { describe, expect, test } from '@jest/globals'
import { runAction } from '../support/run-action.ts'
import { fillShop } from '../support/shop.ts'
import { FORK_ID } from '../support/test-github/templates.ts'
import { startTestGitHub } from '../support/test-github.ts'
import { issueLabeledEvent, type Json, workflowRunEvent } from '../support/webhook-events.ts'

describe('a run that did not fail', () => {
  test.each([
    ['success', 'run-succeeded'],
    ['cancelled', 'run-cancelled'],
    ['skipped', 'run-skipped'],
    ['neutral', 'run-neutral'],
    [null, 'run-not-completed'],
  ])('is not journalled: %s', async (conclusion, reason) => {
    await using github = await startTestGitHub()
    const { failed } = await fillShop(github)
    const result = await runAction({
      github,
      eventName: 'workflow_run',
      event: workflowRunEvent(github, failed, { workflow_run: { conclusion } }),
    })

    expect({
      exitCode: result.exitCode,
      outcome: result.outputs['outcome'],
      reason: result.outputs['reason'],
      requests: github.requests.length,
    }).toEqual({
      exitCode: 0,
      outcome: 'skipped',
      reason,
      requests: 0,
    })
    expect(result.summary).toMatch(/^## Journal Writer\n\nThe run /)
  })
})

test.each([
  ['a branch of the journal itself', { head_branch: 'journal/main-0123456789' }, 'own-branch'],
  ['the workflow of the journal itself', { name: 'Journal' }, 'own-workflow'],
])('a failed run of %s is left alone', async (_, run, reason) => {
  await using github = await startTestGitHub()
  const { failed } = await fillShop(github)
  const result = await runAction({
    github,
    eventName: 'workflow_run',
    event: workflowRunEvent(github, failed, { workflow_run: run }),
    env: { GITHUB_WORKFLOW: 'Journal' },
  })

  expect(result.outputs).toMatchObject({ outcome: 'skipped', reason })
  expect(github.requests).toEqual([])
})

test.each<readonly [string, Json, Readonly<Record<string, string>>, string]>([
  ['of a fork', { head_repository: { id: FORK_ID } }, {}, 'run-of-fork'],
  ['of a fork that is gone', { head_repository: null }, {}, 'run-of-fork'],
  ['of Dependabot’s branch', { head_branch: 'dependabot/npm/left-pad-2' }, {}, 'dependency-run'],
  ['of Renovate', { actor: { login: 'renovate[bot]' } }, { 'allowed-bots': 'dependabot' }, 'dependency-run'],
  ['of another branch than is wanted', { head_branch: 'try' }, { when: 'default-branch' }, 'other-branch'],
  ['that is not over where only the end is wanted', {}, { when: 'recovered' }, 'not-recovered'],
])('a failed run %s is left alone, and GitHub is asked nothing', async (_, run, inputs, reason) => {
  await using github = await startTestGitHub()
  const { failed } = await fillShop(github)
  const event = workflowRunEvent(github, failed, { workflow_run: run })
  const result = await runAction({ github, eventName: 'workflow_run', event, inputs })

  expect([result.exitCode, result.outputs['outcome'], result.outputs['reason']]).toEqual([0, 'skipped', reason])
  expect(github.requests).toEqual([])
})

test.each<readonly [string, Json]>([
  ['issues', { action: 'unlabeled' }],
  ['issues', { action: 'opened' }],
  ['issues', { action: 'edited' }],
  ['pull_request_target', { action: 'synchronize' }],
  ['push', {}],
  ['watch', { action: 'started' }],
])('the event %s %j asks for nothing, and GitHub is asked nothing', async (eventName, changes) => {
  await using github = await startTestGitHub()
  const issue = github.world.addIssue({ labels: ['journal'] })
  const event = issueLabeledEvent(github, issue, 'journal', changes)
  const result = await runAction({ github, eventName, event })

  expect([result.exitCode, result.outputs['outcome'], result.outputs['reason']]).toEqual([0, 'skipped', 'other-event'])
  expect(github.requests).toEqual([])
})

test('another label asks for nothing', async () => {
  await using github = await startTestGitHub()
  const issue = github.world.addIssue({ title: 'Slow checkout' })
  const result = await runAction({ github, eventName: 'issues', event: issueLabeledEvent(github, issue, 'bug') })

  expect(result.outputs).toMatchObject({ outcome: 'skipped', reason: 'other-label' })
})

test('inputs that cannot be used are named all at once, and nothing is read', async () => {
  await using github = await startTestGitHub()
  const { failed } = await fillShop(github)
  const result = await runAction({
    github,
    eventName: 'workflow_run',
    event: workflowRunEvent(github, failed),
    inputs: { directory: '../elsewhere', timezone: 'Mars/Olympus', 'dry-run': 'maybe' },
  })

  expect(result.exitCode).toBe(1)
  expect(result.stdout).toContain('directory: "../elsewhere" is not a folder inside the repository')
  expect(result.stdout).toContain('timezone: "Mars/Olympus" is not a time zone')
  expect(result.stdout).toContain('dry-run: "maybe" is not true or false')
  expect(github.requests).toEqual([])
})
