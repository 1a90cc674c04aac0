import { expect, test } from '@jest/globals'
import { describeOutcome, type Outcome, REASONS, toSkipSummary } from '../../src/core/outcome.ts'

const SKIPPED: Outcome = { kind: 'skipped', reason: 'other-label', detail: '<b>bug</b>' }

test('an outcome is one sentence, with its detail behind it', () => {
  expect(describeOutcome(SKIPPED)).toBe('The label is not the one that asks for an entry. (<b>bug</b>)')
  expect(describeOutcome({ ...SKIPPED, detail: null })).toBe('The label is not the one that asks for an entry.')
})

test('the summary of a skipped event holds fixed words alone', () => {
  expect(toSkipSummary(SKIPPED)).toBe('## Journal Writer\n\nThe label is not the one that asks for an entry.\n')
})

test.each(Object.entries(REASONS))('the reason %s is a whole sentence', (code, sentence) => {
  expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/)
  expect(sentence).toMatch(/^[A-Z][^\n]+\.$/)
})
