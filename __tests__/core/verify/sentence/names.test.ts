import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { checkNames } from '../../../../src/core/verify/sentence/names.ts'
import { findingsOf, type SentenceWorld } from '../../../support/checked-sentence.ts'

const found = (text: string, world?: SentenceWorld) => findingsOf(checkNames, text, world)

describe('a name that nobody wrote is found:', () => {
  test.each([
    ['It was Ottilie who broke it.', 'Ottilie'],
    ['Ottilie broke it.', 'Ottilie'],
    ["It was Ottilie's fix.", "Ottilie's"],
    ['It was SARAH.', 'SARAH'],
    ['We told Mark.', 'Mark'],
    ['Mark told us.', 'Mark'],
    ['It stopped. Will then worked on it.', 'Will'],
    ['It came from Acmecorp.', 'Acmecorp'],
    ['The fix of [[E1|Ottilie]].', 'Ottilie'],
    ['Élodie broke it.', 'Élodie'],
    ['It broke the Release.', 'Release'],
    ['Zorblat-based builds broke.', 'Zorblat'],
    ['It was red XXIV times.', 'XXIV'],
  ])('%s', (text, name) => {
    expect(found(text)).toEqual([`unknown-name: ${name}`])
  })

  test('also in a title', () => {
    expect(found('Ottilie Broke the Build', { place: 'title' })).toEqual(['unknown-name: Ottilie'])
    expect(found('Mark Told the Build', { place: 'title' })).toEqual(['unknown-name: Mark'])
  })
})

describe('a participant is found:', () => {
  test.each([
    ['Ada Brook broke it.', ['ada brook', 'ada', 'brook']],
    ["It was ada's commit.", ['ada']],
    ['It was BROOK.', ['brook']],
    ['It was `Ada Brook`.', ['Ada Brook']],
    ['See [[E1|what Ada did]].', ['ada']],
  ])('%s', (text, names) => {
    expect(found(text)).toEqual(names.map((name) => `blames-a-person: ${name}`))
  })

  test('in the story too, unless words are attributed to whoever wrote them', () => {
    const story: SentenceWorld = { place: 'what-happened' }
    expect(found('Ada broke it.', story)).toEqual(['blames-a-person: ada'])
    expect(found('Ada wrote it.', { ...story, cites: ['E2'] })).toEqual(['blames-a-person: ada'])
    expect(found('Ada wrote: "It broke on Friday."', story)).toEqual([])
    expect(found('In the words of `Ada Brook`: "It broke on Friday."', story)).toEqual([])
  })

  test('but not in what is quoted, nor where a thing has the same name', () => {
    expect(found('It says "Ada broke the build".', { said: ['Ada broke the build'] })).toEqual([])
    expect(found('The job `Ada Brook` stopped.', { said: ['Ada Brook'] })).toEqual([])
  })
})

describe('nothing is found in', () => {
  test.each<[string, SentenceWorld?]>([
    ['The build broke. We see. It is not named.'],
    ['Docker, GitHub and Node were used, and the CI with its JSON.'],
    ['It ended with a Quillstone.'],
    ['Quillstone broke.'],
    ['It is NOT the same.'],
    ['Refactored and rebased. Linters run.'],
    ["Don't break it. That's it. I'd say so."],
    ['Mark the line. Will it pass? Bill the same.', { isWord: null }],
    ['Mark the line.'],
    ['It broke on Friday, in November.'],
    ['Part IV and step B.'],
    ['One Fix, Still Broken', { place: 'title' }],
    ['"Every build" broke.'],
    ['It says "It broke on Friday." The fix is the same.'],
    ['(See the log.)'],
  ])('%s', (text, world = {}) => {
    expect(found(text, world)).toEqual([])
  })
})

test('a made-up name is found wherever it stands', () => {
  const letters = (alphabet: string, size: number) =>
    fc.string({ unit: fc.constantFrom(...alphabet), minLength: size, maxLength: size })
  const name = fc.tuple(letters('XZQ', 1), letters('xzqvk', 5)).map(([first, rest]) => first + rest)
  const words = 'The same commit broke the build, and then the fix came.'.split(' ')
  fc.assert(
    fc.property(name, fc.nat({ max: words.length }), (typed, at) => {
      expect(found(words.toSpliced(at, 0, typed).join(' '))).toContain(`unknown-name: ${typed}`)
    }),
  )
})
