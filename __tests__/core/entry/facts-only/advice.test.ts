import { describe, expect, test } from '@jest/globals'
import { parseSentence } from '../../../../src/core/entry/anchors.ts'
import { ADVICE, findKnownStep, KNOWN_ERRORS } from '../../../../src/core/entry/facts-only/advice.ts'
import { CATEGORIES } from '../../../../src/core/log/condense.ts'
import { aRedRun, dossierOf } from '../../../support/gathered.ts'

/** A sentence that tells somebody what to do: it begins with one of these. */
const VERB =
  /^(Add|Ask|Build|Check|Compare|Count|Find|Go|Install|List|Look|Read|Record|Retry|Run|Search|Set|Try|Upload) \S/

/** Kinds of text in which nothing is claimed about this incident: neither quotations, nor facts, nor links. */
function kindsOf(text: string): readonly string[] {
  return parseSentence({ text, cites: [] }, dossierOf(aRedRun())).segments.map(({ kind }) => kind)
}

describe.each(CATEGORIES)('the advice on %s', (category) => {
  const { sign, steps, week } = ADVICE[category]

  test('proposes what to do, about the job that failed, or nothing', () => {
    if (week !== null) expect(week).toMatch(/^[^.]*\{job\}[^.]*[^.]$/)
    for (const proposed of [...steps, ...(week === null ? [] : [week])]) expect(proposed).toMatch(VERB)
  })

  test('is made of whole sentences', () => {
    for (const sentence of [sign, ...steps]) expect(sentence).toMatch(/^[A-Z].*[^.]\.$/)
    expect(steps.length).toBeGreaterThan(0)
  })

  test('holds no quotation, no fact and no figure', () => {
    for (const text of [sign, ...steps, week ?? '']) {
      expect(text).not.toMatch(/["\d]|\[\[/)
      expect(kindsOf(text).filter((kind) => kind !== 'text' && kind !== 'identifier')).toEqual([])
    }
  })
})

test('no two kinds of failure get the same advice', () => {
  const all = Object.values(ADVICE).flatMap(({ sign, steps, week }) => [
    sign,
    ...steps,
    ...(week === null ? [] : [week]),
  ])
  expect(all).toEqual([...new Set(all)])
})

describe.each(KNOWN_ERRORS.map((known) => [known.example, known] as const))('the known error %j', (example, known) => {
  test('is told by its own row first', () => {
    expect(KNOWN_ERRORS.filter(({ pattern }) => pattern.test(example))[0]).toBe(known)
    expect(findKnownStep(example)).toBe(known.step)
  })

  test('has a step that tells what to do, and says nothing of this incident', () => {
    expect(known.step).toMatch(VERB)
    expect(known.step).toMatch(/[^.]\.$/)
    expect(known.step).not.toMatch(/["\d]|\[\[/)
    expect(kindsOf(known.step).filter((kind) => kind !== 'text' && kind !== 'identifier')).toEqual([])
  })
})

test.each<[string, string]>([
  ['npm ERR! missing script: test', 'Compare the scripts'],
  ['Error: Process completed with exit code 137.', 'Run the step with less in parallel'],
  ['java.lang.OutOfMemoryError: Java heap space', 'Run the step with less in parallel'],
  ['npm error code ETARGET', 'Ask the registry for the version'],
  ["ModuleNotFoundError: No module named 'tariff'", 'Ask whether the name is a package'],
  ['/bin/sh: 1: pnpm: not found', 'Ask which step should have installed'],
  ["'pnpm' is not recognized as an internal or external command,", 'Ask which step should have installed'],
  ['dial tcp 10.0.0.7:5432: connect: connection refused', 'Ask what should have listened'],
  ['manifest unknown: manifest unknown', 'Ask the registry for the tag'],
  ['The hosted runner lost communication with the server.', 'Run it again once'],
])('the step after %j begins with "%s"', (line, start) => {
  expect(findKnownStep(line)?.startsWith(start)).toBe(true)
})

test.each([
  '',
  'AssertionError: 1 is not 2',
  'Process completed with exit code 1.',
  'Process completed with exit code 1370.',
  'zoom killed the call',
  'page not found: the shop answered 404',
])('%j is no known error', (line) => {
  expect(findKnownStep(line)).toBeNull()
})
