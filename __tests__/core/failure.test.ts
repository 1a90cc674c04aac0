import { expect, test } from '@jest/globals'
import { describeFailure, PortFailure, UserError } from '../../src/core/failure.ts'

test.each<[unknown, string]>([
  [new Error('it\n  broke\t twice '), 'it broke twice'],
  [new Error(''), 'no reason given'],
  ['a thrown text', 'a thrown text'],
  [undefined, 'undefined'],
  [{ toString: () => 'odd' }, 'odd'],
])('%p is described as one line', (thrown, expected) => {
  expect(describeFailure(thrown)).toBe(expected)
})

test('what a user can fix says what to do, and keeps its cause', () => {
  const cause = new Error('deeper')
  const failure = new UserError('bad-input', 'It is wrong.', { hint: 'Fix it.', cause })
  expect(failure).toMatchObject({ name: 'UserError', code: 'bad-input', hint: 'Fix it.', docs: null, cause })
})

test('a refusal of the far side keeps its status and its cause', () => {
  const cause = new Error('deeper')
  expect(new PortFailure('gone', { status: 410, cause })).toMatchObject({ name: 'PortFailure', status: 410, cause })
})
