import { describe, expect, test } from '@jest/globals'
import { listSentences } from '../../../src/core/entry/draft-sentences.ts'
import { digestOf, listRows, readEndComment } from '../../../src/core/entry/end-comment.ts'
import { digestLines } from '../../../src/core/entry/provenance.ts'
import {
  aComment,
  aLocalLog,
  anIssueThread,
  aRedRun,
  aRequest,
  aStreak,
  sha256,
  type WrittenEntry,
  write,
} from '../../support/gathered.ts'

const INCIDENTS: readonly (readonly [string, WrittenEntry])[] = [
  ['a red run', write(aRedRun())],
  [
    'a streak',
    write(
      aStreak([
        ['bad2', '10:00'],
        ['bad3', '11:00'],
      ]),
    ),
  ],
  ['a thread', write(anIssueThread({}, { comments: [aComment(31, 'It broke at noon. I had lunch.')] }))],
  ['a log on a disk', write(aLocalLog())],
  ['a request', write(aRequest('The build fails since noon.'))],
]

function commentOf({ markdown }: WrittenEntry) {
  const stored = readEndComment(markdown)
  if (stored === null) throw new Error('the entry has no comment')
  return { ...stored.comment, rows: listRows(stored.text).map(({ text }) => text) }
}

describe.each(INCIDENTS)('the comment of %s', (_, entry) => {
  const { sentences, sources, fences, rows } = commentOf(entry)
  const evidence: readonly string[] = entry.dossier.evidence.map(({ id }) => id)

  test('has every sentence of the draft, in the line where it stands', () => {
    const misplaced = sentences.filter(({ row, chars, digest }) => {
      const line = rows[row - 1] ?? ''
      return !Array.from(line, (_char, start) => line.slice(start, start + chars)).some(
        (part) => digestOf(part, sha256) === digest,
      )
    })
    expect({ count: sentences.length, misplaced }).toEqual({ count: listSentences(entry.draft).length, misplaced: [] })
  })

  test('has a source for whatever a sentence cites or a fence shows', () => {
    const used = [...sentences.flatMap(({ cites }) => cites), ...fences.map(({ from }) => from)]
    const ids = used.filter((id) => id.startsWith('E')).map((id) => id.split('.', 1)[0])
    expect(ids.filter((id) => !sources.some((source) => source.id === id))).toEqual([])
    expect(sources.filter(({ id }) => !evidence.includes(id))).toEqual([])
  })

  test('has the fences, each at its opening mark', () => {
    expect(fences.map(({ row }) => rows[row - 1]?.replace(/\w+$/, ''))).toEqual(fences.map(() => '```'))
    expect(fences).toHaveLength(rows.filter((line) => line.startsWith('```')).length / 2)
  })
})

test('what people are quoted with is a source', () => {
  const thread = write(anIssueThread({}, { comments: [aComment(31, 'It broke at noon. I had lunch.')] }))
  expect(commentOf(thread).sources).toContainEqual({
    id: expect.stringMatching(/^E\d+$/),
    kind: 'comment',
    at: 'issues/5#issuecomment-31',
    lines: 2,
    digest: digestOf('It broke at noon.\nI had lunch.', sha256),
  })
})

describe('a digest of evidence does not depend on', () => {
  const digest = (lines: readonly string[], over = {}) =>
    digestLines({ kind: 'diff', title: 'src/a.js', lines: lines.map((text) => ({ text })), ...over }, sha256)

  test('what git writes behind the numbers of a hunk', () => {
    expect(digest(['@@ -1,2 +1,2 @@ function a() {', '-x'])).toBe(digest(['@@ -1,2 +1,2 @@', '-x']))
    expect(digest(['@@ -1,2 +1,3 @@', '-x'])).not.toBe(digest(['@@ -1,2 +1,2 @@', '-x']))
    expect(digest(['@@ -1,2 +1,2 @@', '-y'])).not.toBe(digest(['@@ -1,2 +1,2 @@', '-x']))
  })

  test('why a listed file is not shown', () => {
    const list = { title: 'Changed files' }
    expect(digest(['a.js (+1 −2), too large'], list)).toBe(digest(['a.js (+1 −2)'], list))
    expect(digest(['a.js (+1 −3)'], list)).not.toBe(digest(['a.js (+1 −2)'], list))
  })
})

test('a comment grows with what it proves: about 110 characters a sentence, 200 a source, 9 a line', () => {
  const { markdown } = write(
    aStreak([
      ['bad2', '10:00'],
      ['bad3', '11:00'],
    ]),
  )
  const stored = readEndComment(markdown)
  const { sentences = [], sources = [], fences = [], lines = [] } = stored?.comment ?? {}
  const digests = lines.join(' ').length
  const most = 800 + sentences.length * 130 + sources.length * 200 + fences.length * 50 + digests + lines.length * 4
  expect(markdown.length - (stored?.text.length ?? 0)).toBeLessThan(most)
})
