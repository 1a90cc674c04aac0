import { describe, expect, test } from '@jest/globals'
import { parseSentence } from '../../../../src/core/entry/anchors.ts'
import { ADVICE } from '../../../../src/core/entry/facts-only/advice.ts'
import { CATEGORIES } from '../../../../src/core/log/condense.ts'
import { aRedRun, dossierOf } from '../../../support/gathered.ts'

describe.each(CATEGORIES)('the advice on %s', (category) => {
  const { lesson, sign, steps, week, month } = ADVICE[category]

  test('proposes what to do, about the job that failed', () => {
    for (const change of [week, month]) expect(change).toMatch(/^[A-Z][a-z]+ [^.]*\{job\}[^.]*[^.]$/)
  })

  test('is made of whole sentences', () => {
    expect(lesson).toMatch(/^[a-z].*\.$/)
    for (const sentence of [sign, ...steps]) expect(sentence).toMatch(/^[A-Z].*\.$/)
    expect(steps.length).toBeGreaterThan(0)
  })

  test('holds no quotation, no fact and no figure', () => {
    for (const text of [lesson, sign, week, month, ...steps]) {
      expect(text).not.toMatch(/["\d]|\[\[/)
      const { segments } = parseSentence({ text, cites: [] }, dossierOf(aRedRun()))
      expect(segments.every(({ kind }) => kind === 'text' || kind === 'identifier')).toBe(true)
    }
  })
})

test('no two kinds of failure get the same advice', () => {
  const lessons = Object.values(ADVICE).map(({ lesson }) => lesson)
  expect(new Set(lessons).size).toBe(lessons.length)
})
