import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { estimateTokens } from '../../../src/core/prompt/tokens.ts'

test('a log counts for more than prose of its length, and prose for more than our own rules', () => {
  const text = 'a'.repeat(1000)
  expect([estimateTokens(text, 'log'), estimateTokens(text, 'prose'), estimateTokens(text, 'rules')]).toEqual([
    579, 367, 315,
  ])
})

test('bytes count, not characters', () => {
  expect(estimateTokens('é'.repeat(300), 'prose')).toBe(estimateTokens('e'.repeat(600), 'prose'))
})

test('nothing takes no tokens', () => {
  expect(estimateTokens('', 'log')).toBe(0)
})

test('the parts of a text never count for less than the whole', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (parts) => {
      const sum = parts.reduce((total, part) => total + estimateTokens(part, 'log'), 0)
      expect(sum).toBeGreaterThanOrEqual(estimateTokens(parts.join(''), 'log'))
    }),
  )
})
