import { describe, expect, test } from '@jest/globals'
import type { Config } from '../../src/core/config.ts'
import { toTrigger } from '../../src/core/trigger.ts'

const CONFIG: Config = {
  githubToken: 'token',
  runId: null,
  context: null,
  directory: 'docs/journals',
  label: 'journal',
  pullRequestLabels: [],
  branchPrefix: 'journal/',
  filenameFormat: 'YYYYMMDD-HHmm-slug',
  timezone: 'UTC',
  dryRun: false,
  model: null,
}

function trigger(name: string, payload: unknown, config: Partial<Config> = {}) {
  return toTrigger({ name, payload, ownRunId: 8800, ownWorkflow: 'Journal' }, { ...CONFIG, ...config })
}

function completed(over: Record<string, unknown> = {}) {
  const run = {
    id: 700,
    name: 'CI',
    conclusion: 'failure',
    head_branch: 'main',
    run_attempt: 2,
    workflow_id: 9,
    updated_at: '2026-03-02T09:01:00Z',
  }
  return { action: 'completed', workflow_run: { ...run, ...over } }
}

describe('a completed run', () => {
  test.each(['failure', 'timed_out', 'startup_failure'])('that ended as %s is an incident', (conclusion) => {
    expect(trigger('workflow_run', completed({ conclusion }))).toEqual({
      kind: 'run',
      runId: 700,
      attempt: 2,
      workflowId: 9,
      branch: 'main',
      conclusion,
      endedAt: '2026-03-02T09:01:00Z',
    })
  })

  test.each([
    ['success', 'run-succeeded'],
    ['cancelled', 'run-cancelled'],
    ['skipped', 'run-skipped'],
    ['neutral', 'run-neutral'],
    ['stale', 'run-not-completed'],
  ])('that ended as %s is not journalled: %s', (conclusion, reason) => {
    expect(trigger('workflow_run', completed({ conclusion }))).toEqual({ kind: 'skipped', reason, detail: conclusion })
  })

  test('that has no conclusion yet is not journalled', () => {
    expect(trigger('workflow_run', completed({ conclusion: null }))).toMatchObject({
      reason: 'run-not-completed',
      detail: null,
    })
  })

  test('of the journal itself is not journalled', () => {
    expect(trigger('workflow_run', completed({ head_branch: 'journal/main-bad1' }))).toMatchObject({
      reason: 'own-branch',
    })
    expect(trigger('workflow_run', completed({ name: 'Journal' }))).toMatchObject({ reason: 'own-workflow' })
  })

  test('without a branch is an incident all the same', () => {
    expect(trigger('workflow_run', completed({ head_branch: null, run_attempt: null }))).toMatchObject({
      kind: 'run',
      branch: null,
      attempt: null,
    })
  })

  test.each([[{}], [null], ['text'], [{ workflow_run: { id: '700' } }]])(
    'that is %j is no event of GitHub',
    (payload) => {
      expect(() => trigger('workflow_run', payload)).toThrow('has no workflow_run.id')
    },
  )
})

describe('a label', () => {
  test.each(['issues', 'pull_request', 'pull_request_target'])('on %s asks for an entry, in any case', (event) => {
    const subject = event === 'issues' ? 'issue' : 'pull_request'
    const payload = { action: 'labeled', label: { name: 'Journal' }, [subject]: { number: 5 } }
    expect(trigger(event, payload)).toEqual({ kind: 'issue', number: 5 })
  })

  test('of another name asks for nothing', () => {
    const payload = { action: 'labeled', label: { name: 'bug' }, issue: { number: 5 } }
    expect(trigger('issues', payload)).toEqual({ kind: 'skipped', reason: 'other-label', detail: 'bug' })
  })

  test('that is taken off asks for nothing', () => {
    expect(trigger('issues', { action: 'unlabeled', label: { name: 'journal' } })).toMatchObject({
      reason: 'other-event',
      detail: 'issues.unlabeled',
    })
  })

  test('on nothing is no event of GitHub', () => {
    expect(() => trigger('issues', { action: 'labeled', label: { name: 'journal' } })).toThrow('has no issue.number')
  })
})

describe('a start by hand', () => {
  test('with a run asks for that run', () => {
    expect(trigger('workflow_dispatch', {}, { runId: 17 })).toEqual({
      kind: 'run',
      runId: 17,
      attempt: null,
      workflowId: null,
      branch: null,
      conclusion: null,
      endedAt: null,
    })
  })

  test('with words is a request that keeps its id when it is run again', () => {
    expect(trigger('workflow_dispatch', {}, { context: 'It broke.' })).toEqual({
      kind: 'request',
      id: '8800',
      text: 'It broke.',
    })
  })

  test('with neither says what to pass on', () => {
    expect(() => trigger('workflow_dispatch', {})).toThrow('neither run-id nor context')
  })
})

test('any other event asks for nothing', () => {
  expect(trigger('push', {})).toEqual({ kind: 'skipped', reason: 'other-event', detail: 'push' })
})
