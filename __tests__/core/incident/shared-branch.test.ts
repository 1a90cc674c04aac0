import { expect, test } from '@jest/globals'
import { isSharedBranch } from '../../../src/core/incident/shared-branch.ts'

test.each([
  ['main', 'main', true],
  ['main', null, false],
  ['release/2.4', 'main', true],
  ['v2.4.x', 'main', true],
  ['hotfix-login', 'main', true],
  ['released', 'main', false],
  ['topic/main', 'main', false],
])('others build on %s where the default branch is %s: %s', (branch, defaultBranch, expected) => {
  expect(isSharedBranch(branch, defaultBranch)).toBe(expected)
})
