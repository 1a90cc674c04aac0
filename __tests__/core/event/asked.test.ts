import { describe, expect, test } from '@jest/globals'
import { NOTHING_HANDED } from '../../../src/core/gathered.ts'
import { aComment, anIssue, aRunEvent, deliver, HUBOT, hubot, MONA, mona, NOW } from './deliver.ts'

const ASK = { askers: [mona], isAutomatic: false, askedAt: null, place: null, command: null }
const HANDED = { ...NOTHING_HANDED, by: 'mona', at: NOW }

describe('a start by hand', () => {
  test('with a run asks for that run', () => {
    const inputs = { 'run-id': '17', context: 'The cache was cold.' }
    expect(deliver('workflow_dispatch', { sender: MONA }, inputs)).toEqual({
      ...ASK,
      kind: 'run',
      runId: 17,
      attempt: null,
      workflowId: null,
      branch: null,
      conclusion: null,
      endedAt: null,
      handed: { ...HANDED, text: 'The cache was cold.' },
    })
  })

  test('with an issue asks for that thread, and hands over what was said of it', () => {
    const inputs = { issue: '#5', context: 'Third time this month.', severity: 'high' }
    expect(deliver('workflow_dispatch', { sender: MONA }, inputs)).toEqual({
      ...ASK,
      kind: 'thread',
      number: 5,
      asWritten: null,
      handed: { ...HANDED, text: 'Third time this month.', severity: 'high' },
    })
  })

  test('with a finding is a request that keeps its id when it is run again', () => {
    const inputs = { title: 'A race', context: 'Two writers.', logs: 'panic: locked', severity: 'critical' }
    expect(deliver('workflow_dispatch', { sender: MONA }, inputs)).toEqual({
      ...ASK,
      kind: 'request',
      id: '8800',
      handed: { ...HANDED, title: 'A race', text: 'Two writers.', logs: 'panic: locked', severity: 'critical' },
    })
  })

  test.each([
    ['30d', '2026-03-01T12:00:00.000Z', '2026-03-01-2026-03-31'],
    ['2026-02-10', '2026-02-10T00:00:00.000Z', '2026-02-10-2026-03-31'],
  ])('with since %s asks for what failed from then until now', (since, from, id) => {
    expect(deliver('workflow_dispatch', { sender: MONA }, { since })).toEqual({
      ...ASK,
      kind: 'pattern',
      id,
      since: from,
      until: NOW,
      handed: HANDED,
    })
  })

  test('with a time that has not come yet is refused', () => {
    expect(() => deliver('workflow_dispatch', { sender: MONA }, { since: '2027-01-01' })).toThrow(
      'since: 2027-01-01T00:00:00.000Z has not come yet',
    )
  })

  test('with nothing says what can be passed on', () => {
    expect(() => deliver('workflow_dispatch', { sender: MONA })).toThrow(
      'none of run-id, issue, since, context, title, logs says what to write about',
    )
  })
})

describe('the inputs', () => {
  test('win over the event: a called workflow gets that of its caller', () => {
    expect(deliver('workflow_run', aRunEvent({}, { sender: HUBOT }), { context: 'It broke.' })).toMatchObject({
      kind: 'request',
      isAutomatic: false,
      askers: [hubot],
    })
    expect(deliver('push', { sender: HUBOT }, { title: 'A race' })).toMatchObject({ kind: 'request' })
  })

  test('that are empty leave the event as it is', () => {
    expect(deliver('workflow_run', aRunEvent(), { 'run-id': '', context: ' ' })).toMatchObject({
      kind: 'run',
      runId: 700,
    })
  })

  test('are asked for by nobody where a clock starts the workflow', () => {
    expect(deliver('schedule', { schedule: '0 6 * * 1' }, { since: '7d' })).toMatchObject({
      kind: 'pattern',
      askers: [],
    })
  })

  test.each(['push', 'workflow_dispatch', 'repository_dispatch'])(
    'are asked for by somebody who is gone where %s names nobody',
    (event) => {
      expect(deliver(event, {}, { context: 'It broke.' })).toMatchObject({ askers: [null], handed: { by: null } })
    },
  )

  test.each([
    ['issues', { action: 'labeled', issue: anIssue(), sender: MONA }],
    ['issue_comment', { action: 'created', issue: anIssue(), comment: aComment('Hm.'), sender: MONA }],
    ['pull_request', { action: 'synchronize', pull_request: anIssue(), sender: MONA }],
  ])('that name the thread of %s mean its words as they were then', (event, payload) => {
    const words = { asWritten: { title: 'Totals are off', body: 'By a cent.' }, askedAt: '2026-03-02T09:00:00Z' }
    expect(deliver(event, payload, { issue: '5' })).toMatchObject({ kind: 'thread', number: 5, ...words })
    expect(deliver(event, payload, { issue: '6' })).toMatchObject({ number: 6, asWritten: null, askedAt: null })
  })
})

test('an event that asks for nothing is skipped', () => {
  expect(deliver('push', { sender: MONA })).toEqual({ kind: 'skipped', reason: 'other-event', detail: 'push' })
})
