import { describe, expect, test } from '@jest/globals'
import { NOTHING_HANDED } from '../../../src/core/gathered.ts'
import { aRunEvent, DEPLOYER, deliver, HUBOT, hubot, type Json, MONA, mona } from './deliver.ts'

const TRIGGER = {
  kind: 'run',
  runId: 700,
  attempt: 2,
  workflowId: 9,
  branch: 'main',
  conclusion: 'failure',
  endedAt: '2026-03-02T09:01:00Z',
  askers: [mona],
  isAutomatic: true,
  askedAt: null,
  handed: NOTHING_HANDED,
  place: null,
  command: null,
}

describe('a completed run', () => {
  test.each(['failure', 'timed_out', 'startup_failure'])('that ended as %s is an incident', (conclusion) => {
    expect(deliver('workflow_run', aRunEvent({ conclusion }))).toEqual({ ...TRIGGER, conclusion })
  })

  test.each([
    ['success', 'run-succeeded'],
    ['cancelled', 'run-cancelled'],
    ['skipped', 'run-skipped'],
    ['neutral', 'run-neutral'],
    ['stale', 'run-not-completed'],
  ])('that ended as %s is not journalled: %s', (conclusion, reason) => {
    expect(deliver('workflow_run', aRunEvent({ conclusion }))).toEqual({ kind: 'skipped', reason, detail: conclusion })
  })

  test('that has no conclusion yet is not journalled', () => {
    expect(deliver('workflow_run', aRunEvent({ conclusion: null }))).toMatchObject({ reason: 'run-not-completed' })
    expect(deliver('workflow_run', aRunEvent({}, { action: 'requested' }))).toMatchObject({
      reason: 'run-not-completed',
      detail: 'requested',
    })
  })

  test('without a branch is an incident all the same', () => {
    expect(deliver('workflow_run', aRunEvent({ head_branch: null, run_attempt: null }))).toEqual({
      ...TRIGGER,
      branch: null,
      attempt: null,
    })
  })

  test.each([[{}], [null], ['text'], [[]], [{ workflow_run: { id: '700' } }], [{ workflow_run: { id: -1 } }]])(
    'that is %j is no event of GitHub',
    (payload) => {
      expect(() => deliver('workflow_run', payload)).toThrow('The workflow_run event has no workflow_run.id.')
    },
  )

  test('of no repository is no event of GitHub, and no run of a fork', () => {
    expect(() => deliver('workflow_run', aRunEvent({}, { repository: null }), { forks: 'true' })).toThrow(
      'The workflow_run event has no repository.id.',
    )
  })
})

describe('a run that is left alone', () => {
  test.each<[string, Json, string]>([
    ['of a branch of the journal', { head_branch: 'journal/main-bad1' }, 'own-branch'],
    ['of the workflow of the journal', { name: 'Journal' }, 'own-workflow'],
    ['of a fork', { head_repository: { id: 2 } }, 'run-of-fork'],
    ['of a fork that is gone', { head_repository: null }, 'run-of-fork'],
    ['of a branch of Dependabot', { head_branch: 'dependabot/npm/left-pad' }, 'dependency-run'],
    ['of a branch of Renovate', { head_branch: 'renovate/left-pad' }, 'dependency-run'],
    ['that Dependabot started', { actor: { login: 'dependabot[bot]', type: 'Bot' } }, 'dependency-run'],
    ['that Renovate started', { actor: { login: 'renovate[bot]', type: 'Bot' } }, 'dependency-run'],
  ])('is one %s', (_, run, reason) => {
    expect(deliver('workflow_run', aRunEvent(run))).toMatchObject({ kind: 'skipped', reason })
  })

  test('is none of a person whose name is that of a bot, nor of a branch that begins alike', () => {
    const run = { actor: { login: 'renovate', type: 'User' }, head_branch: 'dependabot-is-loud' }
    expect(deliver('workflow_run', aRunEvent(run))).toMatchObject({ kind: 'run' })
  })

  test('is none where an input asks for it', () => {
    expect(deliver('workflow_run', aRunEvent({ head_repository: null }), { forks: 'true' })).toEqual(TRIGGER)
    const branch = 'renovate/left-pad'
    expect(deliver('workflow_run', aRunEvent({ head_branch: branch }), { 'allowed-bots': 'Renovate[bot]' })).toEqual({
      ...TRIGGER,
      branch,
    })
  })

  test('is that of one bot where the other is allowed', () => {
    expect(
      deliver('workflow_run', aRunEvent({ head_branch: 'renovate/x' }), { 'allowed-bots': 'dependabot' }),
    ).toMatchObject({ reason: 'dependency-run', detail: 'renovate' })
  })
})

describe('the input when', () => {
  test('default-branch leaves every other branch alone', () => {
    const inputs = { when: 'default-branch', forks: 'true' }
    expect(deliver('workflow_run', aRunEvent(), inputs)).toEqual(TRIGGER)
    const others = [{ head_branch: 'topic' }, { head_branch: null }, { head_repository: { id: 2 } }]
    expect(others.map((run) => deliver('workflow_run', aRunEvent(run), inputs))).toMatchObject(
      others.map(() => ({ reason: 'other-branch' })),
    )
  })

  test('default-branch takes no branch where the event does not name the default one', () => {
    const event = aRunEvent({ head_branch: null }, { repository: { id: 1, default_branch: null } })
    expect(deliver('workflow_run', event, { when: 'default-branch' })).toMatchObject({ reason: 'other-branch' })
  })

  test.each([
    ['failure', { kind: 'skipped', reason: 'not-recovered' }],
    ['success', { ...TRIGGER, conclusion: 'success' }],
    ['cancelled', { kind: 'skipped', reason: 'run-cancelled' }],
  ])('recovered waits for what is over: %s', (conclusion, expected) => {
    expect(deliver('workflow_run', aRunEvent({ conclusion }), { when: 'recovered' })).toMatchObject(expected)
  })

  test('repeated is for later stages: they know the runs before', () => {
    expect(deliver('workflow_run', aRunEvent(), { when: 'repeated' })).toEqual(TRIGGER)
  })
})

describe('those who ask by a run', () => {
  test.each<[string, Json, readonly unknown[]]>([
    ['whoever pushed', {}, [mona]],
    ['whoever pushed, and whoever ran it again', { triggering_actor: HUBOT }, [hubot, mona]],
    [
      'one person, however their name is spelt',
      { triggering_actor: { ...MONA, login: 'Mona' } },
      [{ ...mona, login: 'Mona' }],
    ],
    ['a bot', { actor: DEPLOYER, triggering_actor: DEPLOYER }, [{ login: 'deployer[bot]', isBot: true }]],
    ['somebody who is gone', { actor: null }, [mona, null]],
    ['nobody known', { actor: null, triggering_actor: null }, [null]],
    ['an account without a name', { actor: { login: '' }, triggering_actor: {} }, [null]],
    ['nobody where a clock does', { event: 'schedule' }, []],
  ])('are %s', (_, run, askers) => {
    expect(deliver('workflow_run', aRunEvent(run))).toMatchObject({ askers })
  })
})
