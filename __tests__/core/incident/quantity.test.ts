import { expect, test } from '@jest/globals'
import { toGrouped, toRatio, toSize } from '../../../src/core/incident/quantity.ts'
import { aComparison, aFile } from '../../support/gathered.ts'

test('counts are grouped, and take an s where there is not one', () => {
  expect([toGrouped(1, 'line'), toGrouped(4511, 'line'), toRatio(1, 12, 'job')]).toEqual([
    '1 line',
    '4,511 lines',
    '1 of 12 jobs',
  ])
})

test('the size of a change is its files and lines, and says where there are more', () => {
  const files = [aFile('a.ts', { additions: 3, deletions: 0 }), aFile('b.ts')]
  expect([toSize(aComparison({ files })), toSize(aComparison({ files, isCut: true }))]).toEqual([
    '2 files (+4 −1)',
    '2 files and more (+4 −1)',
  ])
})
