import { describe, expect, test } from '@jest/globals'
import { NOTHING_HANDED } from '../../../src/core/gathered.ts'
import { aRun, DEPLOYER, deliver, deployer, HUBOT, hubot, type Json, MONA, mona, REPOSITORY } from './deliver.ts'

function status(over: Json = {}, rest: Json = {}): Json {
  return {
    action: 'created',
    deployment: { id: 40 },
    deployment_status: { state: 'failure', created_at: '2026-03-02T08:59:00Z', creator: DEPLOYER, ...over },
    repository: REPOSITORY,
    sender: MONA,
    ...rest,
  }
}

describe('a deployment', () => {
  test.each(['failure', 'error'])('that ended as %s is an incident', (state) => {
    expect(deliver('deployment_status', status({ state }))).toEqual({
      kind: 'deployment',
      id: 40,
      askers: [deployer],
      isAutomatic: true,
      askedAt: null,
      handed: NOTHING_HANDED,
      place: null,
      command: null,
    })
  })

  test.each(['success', 'in_progress', 'inactive', 'queued'])('that is %s is none', (state) => {
    expect(deliver('deployment_status', status({ state }))).toEqual({
      kind: 'skipped',
      reason: 'deployment-not-failed',
      detail: state,
    })
  })

  test('without a creator is that of whoever sent the event', () => {
    expect(deliver('deployment_status', status({ creator: null }))).toMatchObject({ askers: [mona] })
  })

  test.each([
    [status({ state: null }), 'deployment_status.state'],
    [status({}, { deployment: null }), 'deployment.id'],
    [{}, 'deployment_status.state'],
  ])('that lacks what is needed is no event of GitHub', (payload, field) => {
    expect(() => deliver('deployment_status', payload)).toThrow(`The deployment_status event has no ${field}.`)
  })
})

describe('a deployment that a run made', () => {
  function ofRun(over: Json = {}, inputs = {}) {
    const run = aRun({ conclusion: null, triggering_actor: HUBOT, ...over })
    return deliver('deployment_status', status({}, { workflow_run: run }), inputs)
  }

  test('is that run, which failed when the deployment did', () => {
    expect(ofRun()).toMatchObject({
      kind: 'run',
      runId: 700,
      attempt: 2,
      conclusion: 'failure',
      endedAt: '2026-03-02T08:59:00Z',
      askers: [hubot, mona],
      isAutomatic: true,
    })
  })

  test.each<[Json, string]>([
    [{ head_repository: null }, 'run-of-fork'],
    [{ name: 'Journal' }, 'own-workflow'],
    [{ head_branch: 'journal/main-bad1' }, 'own-branch'],
    [{ head_branch: 'dependabot/npm/left-pad' }, 'dependency-run'],
  ])('is left alone as the run is: %j', (over, reason) => {
    expect(ofRun(over)).toMatchObject({ kind: 'skipped', reason })
  })

  test('is narrowed by the input when as the run is', () => {
    expect(ofRun({}, { when: 'recovered' })).toMatchObject({ reason: 'not-recovered' })
  })

  test('of another repository is a deployment by itself', () => {
    expect(ofRun({ repository: { id: 2 } })).toMatchObject({ kind: 'deployment', id: 40 })
  })
})
