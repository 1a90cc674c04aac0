import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { toSieve } from '../../../src/core/log/sieve.ts'

const encoder = new TextEncoder()

describe('the sieve', () => {
  test('finds exactly the needles that a line contains, whatever their case', () => {
    const needles = ['abc', 'abca', 'bca', 'cab', 'a b', '✗', '##[error]', 'abc']
    const sieve = toSieve(needles)
    const line = fc.string({
      unit: fc.constantFrom('a', 'B', 'b', 'C', 'c', ' ', '✗', '##[error]', 'é'),
      maxLength: 60,
    })
    fc.assert(
      fc.property(line, (text) => {
        const bytes = encoder.encode(`##${text}##`)
        const expected = needles.flatMap((needle, id) => (text.toLowerCase().includes(needle) ? [id] : []))
        expect([...sieve.scan(bytes, 2, bytes.length - 2)].sort()).toEqual(expected)
      }),
    )
  })

  test('a needle that is too short is refused', () => {
    expect(() => toSieve(['ab'])).toThrow(RangeError)
  })
})
