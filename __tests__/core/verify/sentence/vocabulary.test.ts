import { expect, test } from '@jest/globals'
import { isJargon, NAMES_THAT_ARE_WORDS, TECHNOLOGIES } from '../../../../src/core/verify/sentence/vocabulary.ts'

test.each(['lockfile', 'linters', 'rebased', 'rebasing', 'unpinned', 'redeployed', 'refactoring', 'configs', 'etc'])(
  '%s is a word of the trade',
  (word) => {
    expect(isJargon(word)).toBe(true)
  },
)

test.each(['zorblat', 'lockfiled1', 'ing', 's', ''])('%j is none', (word) => {
  expect(isJargon(word)).toBe(false)
})

test('no spelling of a technology is a first name that is watched', () => {
  expect([...TECHNOLOGIES].filter((name) => NAMES_THAT_ARE_WORDS.has(name))).toEqual(['Ruby'])
})
