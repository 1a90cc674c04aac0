import { expect, test } from '@jest/globals'
import { EvidenceBook, type RawEvidence } from '../../src/core/evidence.ts'

const RAW: RawEvidence = {
  kind: 'log',
  title: 'build',
  url: null,
  at: null,
  actor: null,
  trust: 'outsider',
  lines: ['a plain line', { text: 'a numbered one', sourceLine: 7, repeats: 2 }],
}

test('evidence and its lines get ids in the order they are added', () => {
  const book = new EvidenceBook()
  book.add(RAW)
  expect(book.add(RAW)).toEqual({
    ...RAW,
    id: 'E2',
    cut: { before: 0, after: 0 },
    lines: [
      { id: 'E2.1', text: 'a plain line', sourceLine: null, repeats: 0 },
      { id: 'E2.2', text: 'a numbered one', sourceLine: 7, repeats: 2 },
    ],
  })
  expect(book.all.map(({ id }) => id)).toEqual(['E1', 'E2'])
})

test('what was cut off a source is kept', () => {
  expect(new EvidenceBook().add({ ...RAW, cut: { before: 3, after: 4 } }).cut).toEqual({ before: 3, after: 4 })
})
