import { expect, test } from '@jest/globals'
import { countRemarks, formatRemark, type Remark, sortRemarks } from '../../../src/core/check/remark.ts'

const ERROR: Remark = { line: 9, level: 'error', message: 'the date is wrong' }
const NOTE: Remark = { line: 9, level: 'note', message: 'a phrase\nsays nothing' }
const WARNING: Remark = { line: 10, level: 'warning', message: 'a section is empty' }

test('remarks come by line, the gravest of a line first', () => {
  expect(sortRemarks([WARNING, NOTE, ERROR])).toEqual([ERROR, NOTE, WARNING])
})

test('a remark is one line that begins with its place', () => {
  expect(formatRemark('docs/x.md', NOTE)).toBe('docs/x.md:9: note: a phrase says nothing')
})

test('remarks are counted by level', () => {
  expect([[], [ERROR, ERROR, NOTE]].map(countRemarks)).toEqual(['no findings', '2 errors, no warnings, 1 note'])
})
