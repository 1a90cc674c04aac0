import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { checkNumbers } from '../../../../src/core/verify/sentence/numbers.ts'
import { findingsOf, type SentenceWorld } from '../../../support/checked-sentence.ts'

const found = (text: string, world?: SentenceWorld) => findingsOf(checkNumbers, text, world)

describe('a typed amount is found:', () => {
  test.each([
    ['It took 20 runs.', ['number-not-computed: 20']],
    ['It took ٣ runs.', ['number-not-computed: ٣']],
    ['It took ２ runs.', ['number-not-computed: ２']],
    ['At 9:14 it broke.', ['number-not-computed: 9:14']],
    ['The ½ of it.', ['number-not-computed: ½']],
    ['Part Ⅳ of it.', ['number-not-computed: Ⅳ']],
    ['It cost $.', ['number-not-computed: $.']],
    ['It cost €90.', ['number-not-computed: €90.']],
    ['A % of it.', ['number-not-computed: %']],
    ['It cost dollars.', ['number-not-computed: dollars']],
    ['See [[E1|run 12]].', ['number-not-computed: 12.']],
    ['The **2**nd try.', ['number-not-computed: 2nd']],
    ['After `137` seconds it stopped.', ['number-not-computed: 137 seconds']],
    ['It hit `137` of our servers.', ['number-not-computed: 137 of our']],
    ['It costs `137` per run.', ['number-not-computed: 137 per']],
    ['It costs `137` `137`.', ['number-not-computed: 137']],
    ['A fifth of the machines broke.', ['number-not-computed: A fifth of']],
    ['It was the hundredth run.', ['number-not-computed: hundredth']],
    ['It grew tenfold.', ['number-not-computed: tenfold']],
    ['It was red 🔟 times.', ['number-not-computed: 🔟']],
    ['It was red at 🕒.', ['number-not-computed: 🕒.']],
    ['It was red ⠼⠙⠃ times.', ['number-not-computed: ⠼⠙⠃']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('an amount in a picture, or in no picture, is told apart:', () => {
  test.each<[string, readonly string[]]>([
    ['It is red 🚨.', []],
    ['It is worth 💯.', ['number-not-computed: 💯.']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('a duration is found:', () => {
  test.each([
    ['It was red for hours.', 'hours'],
    ['The fix took days.', 'days'],
    ['A few minutes later it stopped.', 'few minutes'],
    ['It took another hour.', 'another hour'],
    ['It took an hour.', 'an hour'],
    ['One day later it broke again.', 'One day'],
    ['A second later it broke again.', 'A second'],
    ['It broke in a second.', 'a second'],
    ['It broke seconds later.', 'seconds'],
  ])('%s', (text, detail) => {
    expect(found(text)).toEqual([`number-not-computed: ${detail}`])
  })
})

describe('a number in words without its fact is found:', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['We tried three times.', [], ['three']],
    ['We tried three times.', ['F1'], ['three']],
    ['It broke twice.', ['F1'], ['twice']],
    ['Twenty-one jobs broke.', ['F1'], ['twenty-one']],
    ['Dozens of jobs broke.', ['F1'], ['dozens']],
    ['A couple of jobs broke.', ['F1'], ['couple']],
    ['Half of it broke.', ['F1'], ['half']],
    ['A hundred jobs broke.', ['F1'], ['hundred']],
    ['Zero jobs broke.', ['F1'], ['zero']],
    ['Several jobs broke.', ['F1'], ['several']],
    ['Many jobs broke.', ['F1'], ['many']],
    ['Countless and numerous jobs broke.', ['F1'], ['countless', 'numerous']],
    ['Lots of jobs broke.', ['F1'], ['lots of']],
  ])('%s %j', (text, cites, details) => {
    expect(found(text, { cites: ['E1', ...cites] })).toEqual(
      details.map((detail) => `number-word-not-computed: ${detail}`),
    )
  })
})

describe('a time that no cited record has is found:', () => {
  test.each([
    ['It broke at noon.', 'noon'],
    ['It broke yesterday.', 'yesterday'],
    ['It broke last week.', 'last week'],
    ['It broke on Tuesday.', 'Tuesday'],
    ['It broke in May.', 'May'],
    ['It broke at night.', 'night'],
    ['It broke this morning.', 'morning'],
    ['It broke at midnight.', 'midnight'],
  ])('%s', (text, detail) => {
    expect(found(text)).toEqual([`number-not-computed: ${detail}`])
  })
})

describe('nothing is found in', () => {
  test.each<[string, SentenceWorld?]>([
    ['It took [[F2]] and [[F1w]].'],
    ['It took [[F2]] hours.'],
    ['Four tries, one fix.', { cites: ['E1', 'F1'] }],
    ['Two of twelve jobs broke, twice.', { cites: ['F3'] }],
    ['The first try, the second try, a third one, the next, the last.'],
    ['One commit came once.'],
    ['A second try is one more.'],
    ['Part IV of it.'],
    ['The exit code is `137`.'],
    ['See [[E2]].'],
    ['See [[E2|test (20)]].'],
    ['It says "exit code 137".', { cites: ['E2'] }],
    ['How many jobs may it break?'],
    ['How many minutes may it run?'],
    ['It may break. We may see, and we march on.'],
    ['It broke on Friday.'],
    ['It broke on a Monday, on an afternoon in November.'],
    ['It broke at noon.', { said: ['Everything stopped at noon.'] }],
    ['Cast the half value.', { said: ['use half instead of float'] }],
    ['It stands in double quotes with a non-zero exit code.'],
    ['Try it a few times, twice a week, for some minutes.', { standing: 'proposal', cites: [] }],
    ['Read the two lines.', { standing: 'proposal', cites: [] }],
    ['Nobody can deploy since 9:14', { place: 'title', said: ['Nobody can deploy since 9:14 today'] }],
  ])('%s', (text, world = {}) => {
    expect(found(text, world)).toEqual([])
  })
})

test('a proposal has no digits either, and nothing to say of users', () => {
  const world: SentenceWorld = { standing: 'proposal', cites: [] }
  expect(found('Keep it for 30 days.', world)).toEqual(['number-not-computed: 30'])
  expect(found('Ask the two thousand users.', world)).toEqual([
    'number-word-not-computed: two',
    'number-word-not-computed: thousand',
  ])
  expect(found('Ask the several paying customers.', world)).toEqual(['number-word-not-computed: several'])
})

test('a title is copied only where an issue or a request has it', () => {
  const world: SentenceWorld = { place: 'title', said: ['Deploy 7 is gone'] }
  expect([found('Deploy 7 is gone', world), found('Deploy 8 is gone', world)]).toEqual([[], ['number-not-computed: 8']])
})

test('a digit is found wherever it is typed', () => {
  const text = 'The same commit broke the build, and then **the fix** came.'
  const digit = fc.constantFrom(...'0123456789', '٤', '７', '²', '⅓', '④')
  fc.assert(
    fc.property(digit, fc.nat({ max: text.length }), (typed, at) => {
      expect(found(text.slice(0, at) + typed + text.slice(at))).toHaveLength(1)
    }),
  )
})
