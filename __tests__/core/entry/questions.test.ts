import { expect, test } from '@jest/globals'
import type { Question } from '../../../src/core/entry/draft.ts'
import { listOpen } from '../../../src/core/entry/questions.ts'
import { EMPTY_DRAFT } from '../../support/empty-draft.ts'

const QUESTIONS = (['cause', 'impact', 'felt', 'change'] as const).map(
  (topic): Question => ({ topic, about: null, to: null }),
)
const CONFIRMED = { ...EMPTY_DRAFT.cause, status: 'confirmed' } as const
const QUOTES = [{ line: 'E1.1', momentFact: null }]

test.each([
  ['nothing', EMPTY_DRAFT, 'cause impact felt change'],
  ['the cause', { ...EMPTY_DRAFT, cause: CONFIRMED }, 'impact felt change'],
  ['how it felt', { ...EMPTY_DRAFT, feltQuotes: QUOTES }, 'cause impact change'],
])('where %s is on record, nobody is asked for it', (_, draft, open) => {
  expect(
    listOpen(QUESTIONS, draft)
      .map(({ topic }) => topic)
      .join(' '),
  ).toBe(open)
})
