import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type References, toReferences } from '../../src/core/references.ts'

const HERE = { repository: 'octo/shop', webUrl: 'https://github.com/octo/shop' }
const NOTHING: References = { numbers: [], shas: [], runs: [] }
const SHA = '5f1d2c3b4a59687766554433221100ffeeddccbb'

function found(markdown: string): Partial<References> {
  const all = Object.entries(toReferences(markdown, HERE)).filter(([, values]) => values.length > 0)
  return Object.fromEntries(all)
}

describe('a text links to', () => {
  test.each<[string, Partial<References>]>([
    ['Broken by #12, see (#13) and #14.', { numbers: [12, 13, 14] }],
    ['GH-12 and gh-13', { numbers: [12, 13] }],
    ['octo/shop#12, Octo/Shop#13', { numbers: [12, 13] }],
    ['https://github.com/octo/shop/issues/12#issuecomment-7', { numbers: [12] }],
    ['[the try](https://github.com/octo/shop/pull/13/files), and more', { numbers: [13] }],
    ['HTTPS://github.com/Octo/Shop/pull/13.', { numbers: [13] }],
    ['#12 again and #12', { numbers: [12] }],
    ['> as said in #12', { numbers: [12] }],
    ['since 5f1d2c3', { shas: ['5f1d2c3'] }],
    ['since `5f1d2c3`, (0a0a0a0a).', { shas: ['5f1d2c3', '0a0a0a0a'] }],
    ['5f1d2c3...0a0a0a0a and 5f1d2c4..0a0a0a0b', { shas: ['5f1d2c3', '0a0a0a0a', '5f1d2c4', '0a0a0a0b'] }],
    [`octo/shop@${SHA}`, { shas: [SHA] }],
    [`https://github.com/octo/shop/commit/${SHA.toUpperCase()}`, { shas: [SHA] }],
    [`https://github.com/octo/shop/pull/13/commits/${SHA}`, { numbers: [13], shas: [SHA] }],
    ['https://github.com/octo/shop/commit/1234567', { shas: ['1234567'] }],
    ['https://github.com/octo/shop/actions/runs/700', { runs: [700] }],
    ['<https://github.com/octo/shop/actions/runs/700/job/7001#step:3:1>', { runs: [700] }],
    ['https://github.com/octo/shop/actions/runs/700/attempts/2, then #9', { numbers: [9], runs: [700] }],
    ['#9 then https://github.com/octo/shop/pull/8 then #7', { numbers: [9, 8, 7] }],
  ])('%s', (markdown, references) => {
    expect(found(markdown)).toEqual(references)
  })
})

describe('nothing is linked to by', () => {
  test.each([
    ['a code block', '```\n#12 5f1d2c3 https://github.com/octo/shop/actions/runs/700\n```'],
    ['a number in a code span', 'the colour `#123`'],
    ['what is hidden', '<!-- #12 5f1d2c3 -->'],
    ['another repository', 'other/shop#12, octo/shopping#12, mona#12, other/shop@5f1d2c3'],
    [
      'a URL of another repository',
      `https://github.com/octo/shopping/issues/12 https://example.com/octo/shop/pull/1#12`,
    ],
    ['a URL that only looks alike', 'https://github.com.example/octo/shop/issues/12'],
    ['a word with a number sign in it', 'C#12 a#1 ##12 #12th &#39; #0 #1a'],
    ['a word of digits alone, or of letters alone', '20261102 1234567 defaced effaced'],
    ['a word that only holds a sha', '5f1d2c3x x5f1d2c3 5f1d2 123e4567-e89b-12d3-a456-426614174000'],
    ['a digest, a package or a file', `${SHA}${SHA} tool@5f1d2c3 assets/5f1d2c3.js main.5f1d2c3.js 5f1d2c3.js`],
    [
      'a page of the repository that is none of these',
      'https://github.com/octo/shop/wiki/12 https://github.com/octo/shop',
    ],
  ])('%s', (_, markdown) => {
    expect(toReferences(markdown, HERE)).toEqual(NOTHING)
  })
})

test('what is found is a number, a sha or an id, whatever the text', () => {
  const word = fc.constantFrom(
    '#12',
    '5f1d2c3',
    'octo/shop',
    '@',
    '`',
    '/',
    HERE.webUrl,
    '/pull/1',
    '\n```\n',
    '<!--',
    ' ',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 12 }), (words) => {
      const { numbers, shas, runs } = toReferences(words.join(''), HERE)
      expect([...numbers, ...runs].every((number) => Number.isSafeInteger(number) && number > 0)).toBe(true)
      expect(shas.every((sha) => /^[0-9a-f]{7,40}$/.test(sha))).toBe(true)
    }),
  )
})
