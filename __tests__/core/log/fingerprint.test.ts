import { describe, expect, test } from '@jest/globals'
import { normalise, toSignature } from '../../../src/core/log/fingerprint.ts'

describe('fingerprints', () => {
  test.each([
    ['a duration', 'cart adds (12 ms)', 'cart adds (1,034 ms)'],
    ['a duration in another unit', 'finished in 1.2s', 'finished in 950ms'],
    ['a time', 'at 10:11:12.345 it broke', 'at 23:59:01.001 it broke'],
    ['a commit', 'HEAD is 1f3a9bc', 'HEAD is 77aa01e'],
    ['an id', 'request 3f2b8c1e-1111-4222-8333-444455556666', 'request 00000000-aaaa-4bbb-8ccc-ddddeeeeffff'],
    ['a temporary path', 'open /tmp/cart-x81k/a.txt: no', 'open /tmp/cart-p07q/a.txt: no'],
    ['a port', 'connect 127.0.0.1:41873 refused', 'connect 127.0.0.1:5123 refused'],
    ['a process id', 'thread main (25975) panicked', 'thread main (311) panicked'],
    ['an address', 'at 0x7f0c5bea00f0', 'at 0x55d1aa'],
    [
      'the place of the checkout',
      '/home/runner/work/cart/cart/src/a.ts failed',
      '/Users/runner/work/cart/cart/src/a.ts failed',
    ],
    ['white space', 'a  b', ' a b '],
  ])('%s does not matter', (_, one, other) => {
    expect(normalise(one)).toBe(normalise(other))
  })

  test('different failures stay different', () => {
    expect(normalise("Cannot find module './total'")).not.toBe(normalise("Cannot find module './cart'"))
    expect(normalise('src/a.ts(3,7): error TS2322')).not.toBe(normalise('src/b.ts(3,7): error TS2322'))
  })

  test('words that only look like hexadecimal digits stay', () => {
    expect(normalise('the facade is defaced')).toBe('the facade is defaced')
  })

  test('the order of parallel lines does not matter', () => {
    expect(toSignature(['b failed after 3 s', 'a failed after 2 s'])).toEqual(
      toSignature(['a failed after 9 s', 'b failed after 1 s']),
    )
  })
})
