import { describe, expect, test } from '@jest/globals'
import { findClockTimes, findDurations, fits, toSpan } from '../../../../src/core/verify/file/clock-text.ts'

describe('clock times', () => {
  test.each<[string, readonly (number | null)[]]>([
    ['At 8:23am and by 2:30 PM.', [503, 870]],
    ['**14:32** it stopped', [872]],
    ['5pm, 12am, 12pm', [1020, 0, 720]],
    ['from 02:47:30 to 3:05 a.m.', [167.5, 185]],
    ['at 14:32 PM, at 25:10, at 9:60am, 0:10 am', [null, null, null, null]],
    ['cart.ts:12:80, 1:09:43 h, 3:2, a 10:30 ratio, 16:9', []],
  ])('%s', (text, minutes) => {
    expect(findClockTimes(text).map((found) => (Number.isNaN(found.minutes) ? null : found.minutes))).toEqual(minutes)
  })
})

describe('durations', () => {
  test.each<[string, readonly (readonly [number, string])[]]>([
    ['It took 65 minutes total.', [[65, '65 minutes']]],
    ['5 hours, 50 minutes', [[350, '5 hours, 50 minutes']]],
    [
      '20 min 30 s, then 1 d 2 h',
      [
        [20.5, '20 min 30 s'],
        [1560, '1 d 2 h'],
      ],
    ],
    ['1.5 hours and 10 minutes', [[100, '1.5 hours and 10 minutes']]],
    ['version 2.4 has 3 modules and 12 monkeys', []],
  ])('%s', (text, expected) => {
    expect(findDurations(text).map(({ minutes, text: words }) => [minutes, words])).toEqual(expected)
  })
})

test.each([
  ['about 40 minutes', 44, true],
  ['40 minutes', 44, false],
  ['40 minutes', 41, true],
  ['2 hours', 140, true],
  ['2 hours', 160, false],
])('%s fits %d min: %s', (text, span, expected) => {
  expect(findDurations(text).map((duration) => fits(duration, span))).toEqual([expected])
})

test('a span over midnight is one of the next day', () => {
  expect([toSpan(600, 660), toSpan(1430, 10)]).toEqual([60, 20])
})
