import { expect, test } from '@jest/globals'
import { isFailedState, toEnd } from '../../../src/core/incident/deployment.ts'
import { aStatus } from '../../support/ways-in.ts'

test.each([
  ['failure', true],
  ['error', true],
  ['success', false],
  ['inactive', false],
  ['in_progress', false],
  ['', false],
])('a status %j tells of a failure: %s', (state, expected) => {
  expect(isFailedState({ state })).toBe(expected)
})

test.each<[readonly string[], ReturnType<typeof toEnd>]>([
  [['success', 'in_progress'], 'success'],
  [['error', 'queued'], 'failure'],
  [['inactive', 'failure', 'success'], 'failure'],
  [['inactive', 'success', 'failure'], 'success'],
  [['in_progress', 'pending'], null],
  [[], null],
])('the statuses %j, newest first, end in %s', (states, expected) => {
  expect(toEnd(states.map((state) => aStatus(state, '09:14')))).toBe(expected)
})
