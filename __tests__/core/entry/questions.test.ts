import { expect, test } from '@jest/globals'
import type { Question } from '../../../src/core/entry/draft.ts'
import { listOpen } from '../../../src/core/entry/questions.ts'
import { EMPTY_DRAFT } from '../../support/empty-draft.ts'
import { aRedRun, dossierOf } from '../../support/gathered.ts'
import { aTestimony, told } from '../../support/told.ts'

const QUESTIONS = (['cause', 'impact', 'felt', 'change'] as const).map(
  (topic): Question => ({ topic, about: null, to: null }),
)
const CONFIRMED = { ...EMPTY_DRAFT.cause, status: 'confirmed' } as const
const QUOTES = [{ line: 'E1.1', momentFact: null }]

const topics = (questions: readonly Question[]) => questions.map(({ topic }) => topic).join(' ')

test.each([
  ['nothing', EMPTY_DRAFT, 'cause impact felt change'],
  ['the cause', { ...EMPTY_DRAFT, cause: CONFIRMED }, 'impact felt change'],
  ['how it felt', { ...EMPTY_DRAFT, feltQuotes: QUOTES }, 'cause impact change'],
])('where %s is on record, nobody is asked for it', (_, draft, open) => {
  expect(topics(listOpen(QUESTIONS, { ...draft, dossier: dossierOf(aRedRun()) }))).toBe(open)
})

test('what somebody answered is not asked again, and what they said without being asked answers nothing', () => {
  const testimony = [aTestimony('impact', 'Two shops called.'), aTestimony(null, 'It was the cache.')]
  const dossier = dossierOf(aRedRun({}, told({ testimony })))
  expect(topics(listOpen(QUESTIONS, { ...EMPTY_DRAFT, dossier }))).toBe('cause felt change')
})
