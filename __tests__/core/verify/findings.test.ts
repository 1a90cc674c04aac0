import { expect, test } from '@jest/globals'
import { describeFinding } from '../../../src/core/verify/findings.ts'

test('a finding is one line: where, what, and the words that it is about', () => {
  expect(describeFinding({ code: 'no-such-fact', where: 'It took [[F9]].', detail: 'F9', at: null })).toBe(
    'It took [[F9]].: a fact does not exist: F9',
  )
  expect(describeFinding({ code: 'empty-section', where: 'How It Felt', detail: '', at: null })).toBe(
    'How It Felt: a section is empty',
  )
})
