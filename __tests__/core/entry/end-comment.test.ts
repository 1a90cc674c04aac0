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
  writer: 'facts',
  dossier: '0123456789abcdef',
  repository: 'https://github.com/octo/shop',
  origin: { kind: 'run', id: 700, attempt: 1, workflow: 9, branch: 'main' },
  handed: null,
  sources: [{ id: 'E1', kind: 'run', at: 'actions/runs/700', lines: 5, digest: '01234567' }],
  sentences: [{ row: 2, chars: 10, cites: ['E1', 'F2'], digest: '01234567', cited: 'fedcba98' }],
  fences: [{ row: 3, from: 'E1.1', to: 'E1.4' }],
} as const

const TEXT = '# Title\n\nSome text.\n\n'
const entry = TEXT + writeEndComment(TEXT, STATE, sha256)
const digests = (...lines: readonly string[]) => lines.map((line) => sha256(line).slice(0, 6))

test('what was written is read back, with the text above it', () => {
  expect(readEndComment(entry)).toEqual({
    comment: { format: 1, ...STATE, text: sha256(TEXT), lines: digests('# Title', 'Some text.') },
    text: TEXT,
  })
})

test('takes one line a list, whatever stands in it, and a word for each line that is not blank', () => {
  const text = '# Title\n\n## One\n\nA.  \n\n```\n## no heading\n\n```\n'
  const written = writeEndComment(text, { ...STATE, fences: [] }, sha256)
  expect(written.split('\n').slice(2)).toEqual([
    '"sources":[["E1","run","actions/runs/700",5,"01234567"]],',
    '"sentences":[[2,10,"E1 F2","01234567","fedcba98"]],',
    '"fences":[],',
    `"lines":"${digests('# Title', '## One', 'A.', '```', '## no heading', '```').join(' ')}"}`,
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

test('an entry of an older version, which does not say where it comes from, can still be read', () => {
  const older = entry.replace(/"origin":\{[^}]*\},"handed":null,/, '')
  expect(older).not.toBe(entry)
  expect(readEndComment(older)?.comment).toMatchObject({ key: STATE.key, origin: null, handed: null })
})

test('what was handed over survives, whatever it says', () => {
  const handed = {
    title: '--> <b>',
    text: 'a\n-->\nb',
    severity: 'low',
    logs: '<!-- x',
    by: null,
    url: null,
    at: null,
  } as const
  const written = writeEndComment('', { ...STATE, handed }, sha256)
  expect(readEndComment(written)?.comment.handed).toEqual(handed)
  expect(written.match(/.{0,3}>/g)).toEqual(['-->'])
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
    ['when it comes from what nobody knows', entry.replace('"kind":"run",', '"kind":"dream",'), true],
    ['when the comment lost a field', entry.replace('"runs":["700.1"],', ''), true],
    ['when the comment is of a format to come', entry.replace('"format":1', '"format":2'), true],
    ['when a list holds something else', entry.replace('["700.1"]', '[1]'), true],
    ['when a sentence lost its digest', entry.replace(',"01234567","fedcba98"', ',"01234567"'), true],
    ['when the comment is a list', `${TEXT}<!-- journal-writer\n{}\n-->\n`, true],
  ])('%s', (_, text, expected) => {
    expect(isEdited(text, sha256)).toBe(expected)
  })
})
