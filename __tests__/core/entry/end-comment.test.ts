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
  writer: 'facts',
  dossier: '0123456789abcdef',
  repository: 'https://github.com/octo/shop',
  sources: [{ id: 'E1', kind: 'run', at: 'actions/runs/700', lines: 5, digest: '0123456789abcdef' }],
  sentences: [{ row: 2, chars: 10, cites: ['E1', 'F2'], digest: '0123456789abcdef', cited: 'fedcba9876543210' }],
  fences: [{ row: 3, from: 'E1.1', to: 'E1.4' }],
} as const

const TEXT = '# Title\n\nSome text.\n\n'
const entry = TEXT + writeEndComment(TEXT, STATE, sha256)
const linesOf = (...sections: readonly string[][]) =>
  sections.map((lines) => lines.map((line) => sha256(line).slice(0, 8)).join(' '))

test('what was written is read back, with the text above it', () => {
  expect(readEndComment(entry)).toEqual({
    comment: { format: 1, ...STATE, text: sha256(TEXT), lines: linesOf(['# Title', 'Some text.']) },
    text: TEXT,
  })
})

test('a section is a line, and so is a sentence: a diff shows which of them is another', () => {
  const text = '# Title\n\n## One\n\nA.  \n\n```\n## no heading\n\n```\n\n## Two\n\n## One\n'
  const written = writeEndComment(text, { ...STATE, fences: [] }, sha256)
  expect(readEndComment(text + written)?.comment.lines).toEqual(
    linesOf(['# Title'], ['## One', 'A.', '```', '## no heading', '```'], ['## Two'], ['## One']),
  )
  expect(written.split('\n').slice(2)).toEqual([
    '"sources":[',
    JSON.stringify(STATE.sources[0]),
    '],',
    '"sentences":[',
    JSON.stringify(STATE.sentences[0]),
    '],',
    '"fences":[],',
    '"lines":[',
    ...linesOf(['# Title'], ['## One', 'A.', '```', '## no heading', '```'], ['## Two']).map((row) => `"${row}",`),
    `"${linesOf(['## One'])[0]}"`,
    ']}',
    '-->',
    '',
  ])
})

test('survives any text in it, and any text above it', () => {
  const odd = fc.string({ unit: fc.constantFrom(...'->!<"\\u{}\n é', '-->', '<!-- journal-writer\n{}\n-->') })
  fc.assert(
    fc.property(odd, odd, fc.array(odd), (key, above, runs) => {
      const written = above + writeEndComment(above, { ...STATE, key, runs }, sha256)
      const read = readEndComment(written)
      expect(read).toMatchObject({ comment: { format: 1, ...STATE, key, runs, text: sha256(above) }, text: above })
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
    ['when a sentence lost its digest', entry.replace(',"digest":"0123456789abcdef","cited"', ',"cited"'), true],
    ['when the comment is a list', `${TEXT}<!-- journal-writer\n{}\n-->\n`, true],
  ])('%s', (_, text, expected) => {
    expect(isEdited(text, sha256)).toBe(expected)
  })
})
