import { expect, test } from '@jest/globals'
import { readPatch, textsOf } from '../../../src/core/incident/patch.ts'

const PATCH = [
  '@@ -10,3 +10,3 @@ function total() {',
  ' keep',
  '-  old',
  '+  new',
  '+',
  ' keep too',
  '@@ -40 +40 @@',
  '-last',
  '\\ No newline at end of file',
  '+last',
].join('\n')

test('a patch is read with the old line that each of its lines stands on or comes after', () => {
  expect(readPatch(PATCH).map(({ kind, text, oldLine }) => [kind, text, oldLine])).toEqual([
    ['hunk', '@@ -10,3 +10,3 @@ function total() {', 9],
    ['same', 'keep', 10],
    ['removed', '  old', 11],
    ['added', '  new', 11],
    ['added', '', 11],
    ['same', 'keep too', 12],
    ['hunk', '@@ -40 +40 @@', 39],
    ['removed', 'last', 40],
    ['hunk', '\\ No newline at end of file', 40],
    ['added', 'last', 40],
  ])
})

test('its lines keep their place in the patch, so that they find their line of evidence', () => {
  expect(readPatch(PATCH).map(({ index }) => index)).toEqual([...PATCH.split('\n').keys()])
})

test('what came and what went is given without the white space around it', () => {
  expect([textsOf(readPatch(PATCH), 'added'), textsOf(readPatch(PATCH), 'removed')]).toEqual([
    ['new', '', 'last'],
    ['old', 'last'],
  ])
})

test('a file without a patch has no changed lines', () => {
  expect([textsOf(readPatch(null), 'added'), textsOf(readPatch(null), 'removed')]).toEqual([[], []])
})
