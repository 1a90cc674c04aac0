import { describe, expect, test } from '@jest/globals'
import {
  commitsOf,
  type GitRecord,
  isSame,
  type Reading,
  toSourceRemarks,
  toTexts,
} from '../../../src/core/check/sources.ts'
import { parseAddress, writeAddress } from '../../../src/core/entry/address.ts'
import { type EndComment, readEndComment, type Source } from '../../../src/core/entry/end-comment.ts'
import { digestLines } from '../../../src/core/entry/provenance.ts'
import type { EvidenceKind } from '../../../src/core/evidence.ts'
import { aCommit, aFile, aRedRun, sha256, shaOf, write } from '../../support/gathered.ts'

const { markdown, dossier } = write(aRedRun())
const comment = commentOf()

function commentOf(): EndComment {
  const stored = readEndComment(markdown)
  if (stored === null) throw new Error('the entry has no comment')
  return stored.comment
}

/** The source that a comment keeps of evidence, whether or not this entry uses it. */
function sourceOf(wanted: EvidenceKind, title?: string): Source {
  const evidence = dossier.evidence.find(
    (item) => item.kind === wanted && (title === undefined || item.title === title),
  )
  if (evidence === undefined) throw new Error('there is no such evidence')
  const { id, kind, lines } = evidence
  return { id, kind, at: writeAddress(evidence, dossier), lines: lines.length, digest: digestLines(evidence, sha256) }
}

const COMMIT = sourceOf('commit')
const DIFF = sourceOf('diff', 'package.json')
const LIST = sourceOf('diff', 'Changed files')

describe('what is read again is the same', () => {
  const message = 'Rename the build script'
  const longDiff = aFile('package.json', { patch: `${aFile('').patch}\n+one line more` })
  test.each<[string, Source, GitRecord, boolean]>([
    ['as a commit with its message', COMMIT, { kind: 'commit', commits: [aCommit('bad1', message)] }, true],
    [
      'not, as a commit that says something else',
      COMMIT,
      { kind: 'commit', commits: [aCommit('bad1', 'Fix it')] },
      false,
    ],
    ['not, as another commit', COMMIT, { kind: 'commit', commits: [aCommit('bad2', message)] }, false],
    ['as the diff of a file', DIFF, { kind: 'diff', files: [aFile('package.json')] }, true],
    ['as the lines of it that were kept', DIFF, { kind: 'diff', files: [longDiff] }, true],
    ['not, as another diff', DIFF, { kind: 'diff', files: [aFile('package.json', { patch: '@@ -1 +1 @@' })] }, false],
    ['not, where the file is not among those that changed', DIFF, { kind: 'diff', files: [] }, false],
    ['as the list of the files', LIST, { kind: 'diff', files: [aFile('package.json')] }, true],
    ['not, as a longer list', LIST, { kind: 'diff', files: [aFile('package.json', { additions: 2 })] }, false],
  ])('%s', (_, source, record, expected) => {
    expect(isSame(source, toTexts(record, source, parseAddress(source)), sha256)).toBe(expected)
  })
})

test('a file is read at the lines that were kept', () => {
  const source = { id: 'E9', kind: 'workflow-file', at: `${shaOf('bad1')}:ci.yml#L2-L3`, lines: 2, digest: '' }
  const record = { kind: 'file', lines: ['on: push', 'jobs:', '  build:', '    steps:'] } as const
  expect(toTexts(record, source, parseAddress(source))).toEqual(['jobs:', '  build:'])
})

test('a source needs the commits that its address names', () => {
  expect([COMMIT, DIFF, LIST, sourceOf('log')].map((source) => commitsOf(parseAddress(source)))).toEqual([
    [shaOf('bad1')],
    [shaOf('900d'), shaOf('bad1')],
    [shaOf('900d'), shaOf('bad1')],
    [],
  ])
})

describe('a remark', () => {
  const place = { lineOf: (row: number) => row * 2, commentLine: 99 }
  const remarksOn = (readings: readonly Reading[]) => toSourceRemarks(readings, comment, place)
  const firstRow = (id: string) => comment.sentences.find(({ cites }) => cites.includes(id))?.row ?? 0

  test('on a commit that is gone stands where it is cited first', () => {
    const resting = comment.sentences.filter(({ cites }) => cites.includes(COMMIT.id)).length
    expect(remarksOn([{ source: COMMIT, kind: 'gone', sha: shaOf('bad1') }])).toEqual([
      {
        line: firstRow(COMMIT.id) * 2,
        level: 'error',
        message: `the message of commit bad1000 (${COMMIT.id}) no longer matches: no branch or tag leads to commit bad1000 any more; ${resting} ${resting === 1 ? 'sentence rests' : 'sentences rest'} on it`,
      },
    ])
  })

  test('on what is shown and not cited stands at its block', () => {
    const unused = { ...comment, sentences: [] }
    const row = comment.fences.find(({ from }) => from.startsWith(`${DIFF.id}.`))?.row ?? 0
    expect(toSourceRemarks([{ source: DIFF, kind: 'differs' }], unused, place)).toEqual([
      {
        line: row * 2,
        level: 'error',
        message: `the change of package.json in bad1000 (${DIFF.id}) no longer matches: its lines are others than those that were cited; it is shown here`,
      },
    ])
  })

  test('on what is not at hand is one for each reason, and none on what is elsewhere or matches', () => {
    const why = 'this is a shallow clone'
    const readings: readonly Reading[] = [
      { source: COMMIT, kind: 'not-at-hand', why },
      { source: DIFF, kind: 'not-at-hand', why },
      { source: LIST, kind: 'matches' },
      { source: sourceOf('log'), kind: 'elsewhere' },
    ]
    expect(remarksOn(readings)).toEqual([
      { line: 99, level: 'note', message: `2 pieces of evidence could not be read again: ${why}` },
    ])
  })
})
