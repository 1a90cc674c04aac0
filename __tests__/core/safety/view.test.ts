import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { rewrite, viewOf } from '../../../src/core/safety/view.ts'

describe('a view', () => {
  test('tells where each of its characters came from', () => {
    const view = rewrite(
      rewrite(viewOf('a--b＠c'), /-+/g, () => ''),
      /＠/g,
      () => '(at)',
    )
    expect(view.text).toBe('ab(at)c')
    expect([...view.text].map((_, offset) => view.origin(offset))).toEqual([
      [0, 1],
      [3, 4],
      [4, 5],
      [4, 5],
      [4, 5],
      [4, 5],
      [5, 6],
    ])
  })

  test('without a match is the view it was', () => {
    const view = viewOf('abc')
    expect(rewrite(view, /x/g, () => '')).toBe(view)
  })

  test('leads back to the same characters, however often it was rewritten', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abcxyz.-') }), (text) => {
        const view = rewrite(
          rewrite(
            rewrite(viewOf(text), /[xy]+/g, () => ''),
            /\.-?/g,
            () => '',
          ),
          /z/g,
          () => 'zz',
        )
        for (const [offset, char] of [...view.text].entries()) {
          const [start, end] = view.origin(offset)
          expect(text.slice(start, end)).toBe(char)
        }
        expect(view.text).toBe(text.replace(/[xy]+/g, '').replace(/\.-?/g, '').replace(/z/g, 'zz'))
      }),
    )
  })
})
