import { describe, expect, test } from '@jest/globals'
import { checkWords } from '../../../../src/core/verify/sentence/words.ts'
import { findingsOf, type SentenceWorld } from '../../../support/checked-sentence.ts'

const found = (text: string, world?: SentenceWorld) => findingsOf(checkWords, text, world)

describe('a word that is none is found:', () => {
  test.each([
    ['The zorblat broke.', 'zorblat'],
    ['The zorblat-build broke.', 'zorblat'],
    ["The zorblat's build broke.", "zorblat's"],
    ["It zorbln't.", "zorbln't"],
    ['The buіld broke.', 'buіld'],
    ['The Вuild broke.', 'Вuild'],
    ['The ｂuild broke.', 'ｂuild'],
    ['The 𝐛uild broke.', '𝐛uild'],
    ['The b\u0336uild broke.', 'b\u0336uild'],
    ['It broke: 失敗.', '失敗'],
    ['See [[E1|the zorblat]].', 'zorblat'],
  ])('%s', (text, word) => {
    expect(found(text)).toEqual([`unknown-word: ${word}`])
  })
})

describe('people and costs outside', () => {
  const isWord = () => true

  test('are on record, or made up', () => {
    expect(found('Customers saw it.', { isWord })).toEqual(['unknown-word: Customers'])
    expect(found('A customer saw it.', { isWord, said: ['Our customers saw it.'] })).toEqual([])
  })

  test('may be thought of in what is proposed', () => {
    expect(found('Ask the users first.', { isWord, standing: 'proposal' })).toEqual([])
  })
})

describe('nothing is found in', () => {
  test.each<[string, SentenceWorld?]>([
    ['The same commit broke the build, and then the fix came.', { said: ['came'] }],
    ["It doesn't break, it isn't red, we've seen that it won't.", { said: ['seen'] }],
    ['The lockfile, two linters, a rebased repo, refactoring, redeployed workflows.'],
    ['The lock-file was re-run in a pre-release.'],
    ['The zorblat broke.', { said: ['No Zorblat here.'] }],
    ['It broke: 失敗.', { said: ['失敗'] }],
    ['A naïve build.', { isWord: (word) => word === 'naive' || word === 'build' }],
    ['It is `zorblat` in "the zorblat of old".', { said: ['the zorblat of old'] }],
    ['With npm and pnpm, on macOS.'],
    ['Zorblat broke.'],
    ['The zorblat broke.', { isWord: null }],
  ])('%s', (text, world = {}) => {
    expect(found(text, world)).toEqual([])
  })

  test('another script is found where no list of words is at hand, too', () => {
    expect(found('The buіld broke.', { isWord: null })).toEqual(['unknown-word: buіld'])
  })
})
