import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { chooseLines, type Line, listLeftOut, type Section } from '../../../src/core/prompt/budget.ts'

function aSection(name: string, lines: readonly (readonly [rank: number, tokens: number])[]): Section {
  const made = lines.map(([rank, tokens], index): Line => ({ text: `${name}${index}`, rank, tokens }))
  return { kind: 'log', name, head: name, headTokens: 5, lines: made }
}

const textsOf = (sections: readonly Section[], maxTokens: number) =>
  chooseLines(sections, maxTokens).map(({ shown }) => shown.map(({ text }) => text).join(' '))

test('the lower rank comes in first, wherever it stands, and a head is paid for once', () => {
  const sections = [
    aSection('a', [
      [2, 10],
      [0, 10],
      [1, 10],
    ]),
    aSection('b', [[1, 10]]),
  ]
  expect(textsOf(sections, 40)).toEqual(['a1 a2', 'b0'])
})

test('a line that is too long is passed over, and a shorter one further on comes in', () => {
  expect(
    textsOf(
      [
        aSection('a', [
          [0, 10],
          [1, 100],
          [2, 10],
        ]),
      ],
      30,
    ),
  ).toEqual(['a0 a2'])
})

test('a section of which nothing fits is left out whole', () => {
  const fitted = chooseLines([aSection('a', [[0, 10]]), aSection('b', [[1, 10]]), aSection('c', [])], 20)
  expect(listLeftOut(fitted)).toEqual(['b'])
})

test('what is left out of a section is counted', () => {
  const fitted = chooseLines(
    [
      aSection('the log of x (E4)', [
        [0, 10],
        [1, 10],
        [1, 10],
      ]),
    ],
    20,
  )
  expect(listLeftOut(fitted)).toEqual(['2 of 3 lines of the log of x (E4)'])
})

test('what is chosen never costs more than there is', () => {
  const sections = fc.array(
    fc
      .array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 50 })))
      .map((lines) => aSection('a', lines)),
  )
  fc.assert(
    fc.property(sections, fc.integer({ min: 0, max: 500 }), (made, maxTokens) => {
      const spent = chooseLines(made, maxTokens).map(({ shown }) =>
        shown.length === 0 ? 0 : shown.reduce((sum, { tokens }) => sum + tokens, 5),
      )
      expect(spent.reduce((sum, tokens) => sum + tokens, 0)).toBeLessThanOrEqual(maxTokens)
    }),
  )
})
