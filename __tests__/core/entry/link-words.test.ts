import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { putTogether, setApart } from '../../../src/core/entry/link-words.ts'
import { aJob, aRedRun, write } from '../../support/gathered.ts'

const BRACKETS = fc
  .array(fc.constantFrom('[', ']', 'F9', 'E1', '|', '~', ' ', 'a'), { minLength: 1, maxLength: 9 })
  .map((parts) => parts.join(''))

test('nothing in the words closes the anchor before its end, and they can be told from others', () => {
  fc.assert(
    fc.property(BRACKETS, (words) => {
      expect(setApart(words)).not.toMatch(/\]\][^\]]/)
      expect(putTogether(setApart(words))).toBe(putTogether(words))
    }),
  )
})

test('a job may be called anything: no sentence about it is lost', () => {
  fc.assert(
    fc.property(
      BRACKETS.filter((name) => name.trim() !== ''),
      (name) => {
        expect(write(aRedRun({ jobs: [aJob({ name })] })).dropped).toEqual([])
      },
    ),
    { numRuns: 300 },
  )
})
