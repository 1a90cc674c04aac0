import { expect, test } from '@jest/globals'
import { whyNoFailure } from '../../src/core/trigger.ts'

test.each(['failure', 'timed_out', 'startup_failure'])('a run that ended as %s failed', (conclusion) => {
  expect(whyNoFailure(conclusion)).toBeNull()
})

test.each([
  ['success', 'run-succeeded', 'success'],
  ['cancelled', 'run-cancelled', 'cancelled'],
  ['skipped', 'run-skipped', 'skipped'],
  ['neutral', 'run-neutral', 'neutral'],
  ['stale', 'run-not-completed', 'stale'],
  ['', 'run-not-completed', null],
  ['constructor', 'run-not-completed', 'constructor'],
])('a run that ended as %j did not: %s', (conclusion, reason, detail) => {
  expect(whyNoFailure(conclusion)).toEqual({ kind: 'skipped', reason, detail })
})
