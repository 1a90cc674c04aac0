import { describe, expect, test } from '@jest/globals'
import {
  findIn,
  findPhrases,
  GENERIC_TITLES,
  isHedged,
  PHRASES,
  VAGUE_STARTS,
} from '../../../src/core/verify/phrases.ts'

const ALL = [...PHRASES, ...GENERIC_TITLES, ...VAGUE_STARTS]

test.each(ALL.map((phrase) => [phrase.example, phrase] as const))('is found: %s', (example, phrase) => {
  expect(findIn([phrase], example)).toEqual([{ code: phrase.code, detail: expect.stringMatching(/./) }])
})

test('no phrase is listed twice, and no example stands for two', () => {
  expect(new Set(ALL.map(({ pattern }) => pattern.source)).size).toBe(ALL.length)
  expect(new Set(ALL.map(({ example }) => example)).size).toBe(ALL.length)
})

/** Plain sentences of entries, with words that have a plain meaning beside the worn one. */
const INNOCENT = [
  'The job stopped at the step after 4 min.',
  'CPU utilization was 97 %.',
  'The struct is aligned to 16 bytes, the text to the left.',
  'Lazy loading of the module was switched off.',
  'The assertion failed: expected 358, received 357.',
  'npm failed to resolve the package.',
  'The path should have been absolute.',
  'The cache key does not hold the version.',
  'One commit came in between.',
  'The same commit was green an hour earlier.',
  'The error names a file that the change touched.',
  'Two tries, two reverts.',
  'The tag moved, and nothing in the repository says so.',
  'Run the test alone, then the suite.',
  'Reviews of the pull request are not on record.',
  'The fourth push kept the change.',
  'The button has a new label.',
  'A user clicked it twice.',
  'The deploy script has another name now.',
  'The worst leg took 40 min.',
  'The elevated shell has other variables.',
  'The event was sent to two services.',
  'The script asks the registry for a tag.',
  'A better error message came with it.',
]

test.each(INNOCENT)('is innocent: %s', (sentence) => {
  expect(findPhrases(sentence)).toEqual([])
})

const CONCRETE_TITLES = [
  'Missing Script "deploy": Two Fixes, Twenty Minutes',
  'Four Tries, Four Reverts',
  'Two Reds in a Row on Release',
  'The Lock File Pointed at Nothing',
  'A Build Failed on a Commit That Was Green',
]

test.each(CONCRETE_TITLES)('is a title of its own: %s', (title) => {
  expect(findPhrases(`# ${title}`)).toEqual([])
})

const CONCRETE_PROPOSALS = [
  'Pin the tag in `Dockerfile`',
  'Check `package.json` in the job `lint`',
  'Watch for a tag that moves',
  'Review the pin of `node` in ci.yml',
]

test.each(CONCRETE_PROPOSALS)('is a proposal that can be done: %s', (proposal) => {
  expect(findPhrases(`- [ ] ${proposal}`)).toEqual([])
})

describe('a line of Markdown', () => {
  test('is read without its quotations, its code and its links', () => {
    const line = 'She wrote "human error, sadly", in `robust.ts` and [here](https://example.com/best-practices).'
    expect(findPhrases(line)).toEqual([])
    expect(findPhrases('> It was human error.')).toEqual([])
    expect(findPhrases('## The Brutal Truth')).toEqual([])
  })

  test('is a title after one mark, and a proposal after a box', () => {
    expect(findPhrases('# CI Build Failure')).toEqual([{ code: 'generic-title', detail: 'CI Build Failure' }])
    expect(findPhrases('CI Build Failure')).toEqual([])
    expect(findPhrases('- [ ] Improve the tests')).toEqual([{ code: 'vague-proposal', detail: 'Improve' }])
    expect(findPhrases('- Improve the tests')).toEqual([])
  })

  test('may have more than one', () => {
    expect(findPhrases('A careless change, and a wake-up call.').map(({ code }) => code)).toEqual([
      'canned-phrase',
      'blaming-phrase',
    ])
  })
})

describe('a hedge', () => {
  test.each(['Most likely the rename.', 'It may have moved.', 'This suggests the cache.', 'We think it moved.'])(
    'is in: %s',
    (text) => expect(isHedged(text)).toBe(true),
  )
  test.each(['It is unlikely.', 'In May it moved.', 'It could not be read.', 'The rename did it.'])(
    'is not in: %s',
    (text) => expect(isHedged(text)).toBe(false),
  )
})
