import { expect, test } from '@jest/globals'
import { findWords, toBare, toShownLine, typedText, withMarks } from '../../../../src/core/verify/file/entry-text.ts'

const shownOf = (text: string) => toShownLine({ number: 1, text, kind: 'prose', section: '' })

test('a line is shown without its escapes, and knows what of it was typed', () => {
  const line = shownOf('In \\[x\\] of `a_b`, [run \\#4](https://ci.test/4) ended.\\')
  expect(line.shown).toBe('In [x] of a_b, run #4 ended.')
  expect(typedText(line).replaceAll('\ufffc', '·')).toBe('In [x] of ···, ······ ended.')
  expect(line.spans).toEqual([
    { kind: 'code', text: 'a_b', url: '', from: 10 },
    { kind: 'link', text: 'run #4', url: 'https://ci.test/4', from: 15 },
  ])
})

test('code keeps its ticks, and loses the space beside them', () => {
  expect(shownOf('`` `x` ``').shown).toBe('`x`')
})

test('what is marked stays so', () => {
  const line = withMarks(withMarks(shownOf('abc'), [[0, 2]], 'q'), [[1, 3]], 'r')
  expect(line.marks.join('')).toBe('qqr')
})

test('a number is found where it does not go on', () => {
  expect(findWords('8 min, 18 min, 8.8 min, $8 min', '8 min')).toEqual([[0, 5]])
})

test('texts compare without white space, ticks and backslashes', () => {
  expect(toBare('a “b”\t`c` \\d')).toBe('a"b"cd')
})
