import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isEdited, readEndComment, writeEndComment } from '../../../src/core/entry/end-comment.ts'
import { sha256 } from '../../support/gathered.ts'

const STATE = {
  key: 'main@bad1',
  fingerprint: 'abc',
  status: 'open',
  workflow: 9,
  runs: ['700.1'],
  evidence: ['E1'],
} as const

const TEXT = '# Title\n\nSome text.\n\n'
const entry = TEXT + writeEndComment(TEXT, STATE, sha256)

test('what was written is read back, with the text above it', () => {
  expect(readEndComment(entry)).toEqual({ comment: { format: 1, ...STATE, text: sha256(TEXT) }, text: TEXT })
})

test('survives any text in it, and any text above it', () => {
  const odd = fc.string({ unit: fc.constantFrom(...'->!<"\\u{}\n é', '-->', '<!-- journal-writer\n{}\n-->') })
  fc.assert(
    fc.property(odd, odd, fc.array(odd), (key, above, runs) => {
      const written = above + writeEndComment(above, { ...STATE, key, runs }, sha256)
      expect(readEndComment(written)).toEqual({
        comment: { format: 1, ...STATE, key, runs, text: sha256(above) },
        text: above,
      })
      expect(isEdited(written, sha256)).toBe(false)
    }),
  )
})

test('an HTML parser sees one comment that ends where it ends', () => {
  const written = writeEndComment('', { ...STATE, key: '--> <script>alert(1)</script> --!>' }, sha256)
  expect(written.match(/.{0,3}>/g)).toEqual(['-->'])
  expect(written.endsWith('\n-->\n')).toBe(true)
})

describe('an entry is edited', () => {
  test.each<[string, string, boolean]>([
    ['not, as it was written', entry, false],
    ['not, when an editor adds white space at its end', `${entry}\n\n`, false],
    ['when a letter of its text is another', entry.replace('Some', 'some'), true],
    ['when something stands below the comment', `${entry}More.\n`, true],
    ['when the comment is gone', TEXT, true],
    ['when the comment is no longer JSON', entry.replace('"format"', 'format'), true],
    ['when the comment lost a field', entry.replace('"runs":["700.1"],', ''), true],
    ['when the comment is of a format to come', entry.replace('"format":1', '"format":2'), true],
    ['when a list holds something else', entry.replace('["E1"]', '[1]'), true],
    ['when the comment is a list', `${TEXT}<!-- journal-writer\n{}\n-->\n`, true],
  ])('%s', (_, text, expected) => {
    expect(isEdited(text, sha256)).toBe(expected)
  })
})
