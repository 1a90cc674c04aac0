import { expect, test } from '@jest/globals'
import * as z from 'zod/mini'
import { type Draft, draftSchema } from '../../../src/core/entry/draft.ts'
import { writeFromFacts } from '../../../src/core/entry/facts-only/writer.ts'
import { aRedRun, dossierOf } from '../../support/gathered.ts'

const draft = writeFromFacts(dossierOf(aRedRun()))
const isValid = (value: unknown) => draftSchema.safeParse(value).success

test('a draft that a writer made fits', () => {
  expect(isValid(draft)).toBe(true)
})

test('every field is required', () => {
  for (const name of Object.keys(draft)) {
    const rest = Object.fromEntries(Object.entries(draft).filter(([key]) => key !== name))
    expect([name, isValid(rest)]).toEqual([name, false])
  }
})

test.each<[string, Draft | object]>([
  ['an unknown field', { ...draft, mood: 'bad' }],
  ['an unknown sufficiency', { ...draft, sufficiency: 'plenty' }],
  ['an unknown category', { ...draft, cause: { ...draft.cause, category: 'gremlins' } }],
  [
    'a citation that is no id',
    { ...draft, whatHappened: [{ standing: 'fact', sentences: [{ text: 'x', cites: ['log'] }] }] },
  ],
  ['a range that is no line', { ...draft, technical: [{ from: 'E1', to: 'E1.2', why: null }] }],
  ['a probe that is no fact', { ...draft, systemic: [{ probeFact: 'E1', reading: null }] }],
  ['a half attempt', { ...draft, attemptNotes: [{ n: 1.5, name: 'x', whyItFailed: null, lesson: null }] }],
  ['a question about fault', { ...draft, questions: [{ topic: 'fault', about: null, to: null }] }],
])('a draft with %s does not fit', (_, value) => {
  expect(isValid(value)).toBe(false)
})

test('a JSON schema can be made of it, in which nothing is optional and nothing else is allowed', () => {
  const schema = z.toJSONSchema(draftSchema)
  expect(schema.required?.toSorted()).toEqual(Object.keys(schema.properties ?? {}).toSorted())
  expect(schema.additionalProperties).toBe(false)
})

test('every field of the draft says what it holds', () => {
  const { properties = {} } = z.toJSONSchema(draftSchema)
  const silent = Object.entries(properties).filter(([, field]) => typeof field !== 'object' || !field.description)
  expect(silent).toEqual([])
})
