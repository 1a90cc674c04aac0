import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { FactBook, toCount, toCountInWords, toDuration, toRoundedDuration } from '../../src/core/facts.ts'

const UNIT_MS: Readonly<Record<string, number>> = { d: 86_400_000, h: 3_600_000, min: 60_000, s: 1000 }

/** `1 h 9 min` -> milliseconds. */
function parseDuration(text: string): number {
  return [...text.matchAll(/(\d+) (d|h|min|s)/g)].reduce(
    (sum, [, count, unit]) => sum + Number(count) * (UNIT_MS[unit ?? ''] ?? Number.NaN),
    0,
  )
}

const someTime = fc.integer({ min: 0, max: 40 * 86_400_000 })

describe('a duration', () => {
  test.each([
    [0, '0 s'],
    [-5000, '0 s'],
    [499, '0 s'],
    [500, '1 s'],
    [60_000, '1 min'],
    [1_212_000, '20 min 12 s'],
    [73_212_000, '20 h 20 min 12 s'],
    [86_400_000, '1 d'],
    [86_399_600, '1 d'],
    [4_183_000, '1 h 9 min 43 s'],
  ])('of %i ms in full is %s', (ms, expected) => {
    expect(toDuration(ms)).toBe(expected)
  })

  test.each([
    [42_000, '42 s'],
    [59_600, '1 min'],
    [1_212_000, '20 min'],
    [4_183_000, '1 h 10 min'],
    [3_599_600, '1 h'],
    [86_399_000, '1 d'],
    [90_000_000, '1 d 1 h'],
    [171_000_000, '2 d'],
  ])('of %i ms in running text is %s', (ms, expected) => {
    expect(toRoundedDuration(ms)).toBe(expected)
  })

  test('in full never loses or adds more than half a second', () => {
    fc.assert(fc.property(someTime, (ms) => Math.abs(parseDuration(toDuration(ms)) - ms) <= 500))
  })

  test('in running text is off by half of its smallest unit at most', () => {
    fc.assert(
      fc.property(someTime, (ms) => {
        const most = ms < 60_000 ? 500 : ms < 86_400_000 ? 30_000 : 1_800_000
        return Math.abs(parseDuration(toRoundedDuration(ms)) - ms) <= most
      }),
    )
  })

  test('has at most one of each unit, the largest first', () => {
    fc.assert(fc.property(someTime, (ms) => /^(\d+ d ?)?(\d+ h ?)?(\d+ min ?)?(\d+ s)?$/.test(toDuration(ms))))
  })
})

test.each([
  [0, '0 failed jobs', 'no failed jobs'],
  [1, '1 failed job', 'one failed job'],
  [12, '12 failed jobs', 'twelve failed jobs'],
  [13, '13 failed jobs', '13 failed jobs'],
])('%i of a noun is "%s", in words "%s"', (count, digits, words) => {
  expect([toCount(count, 'failed job'), toCountInWords(count, 'failed job')]).toEqual([digits, words])
})

test('a noun that does not just take an s brings its plural', () => {
  expect([toCount(2, 'try', 'tries'), toCountInWords(1, 'try', 'tries')]).toEqual(['2 tries', 'one try'])
})

test('facts get ids in the order they are added, and keep how they were computed', () => {
  const book = new FactBook()
  book.text('event', 'push', ['E1'], 'the run')
  book.count('reverts', { count: 4, noun: 'revert' }, ['E2'], 'commits')
  const span = { start: '2026-11-02T09:00:00Z', end: '2026-11-02T10:09:43Z' }
  book.duration('time red', span, [], 'first to last')
  expect(book.all).toEqual([
    { id: 'F1', name: 'event', display: 'push', rounded: 'push', words: 'push', from: ['E1'], formula: 'the run' },
    {
      id: 'F2',
      name: 'reverts',
      display: '4 reverts',
      rounded: '4 reverts',
      words: 'four reverts',
      from: ['E2'],
      formula: 'commits',
    },
    {
      id: 'F3',
      name: 'time red',
      display: '1 h 9 min 43 s',
      rounded: '1 h 10 min',
      words: '1 h 10 min',
      from: [],
      formula: 'first to last',
    },
  ])
})
