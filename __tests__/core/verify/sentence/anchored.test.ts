import { describe, expect, test } from '@jest/globals'
import { ADVICE, KNOWN_ERRORS } from '../../../../src/core/entry/facts-only/advice.ts'
import { RERUNS } from '../../../../src/core/entry/facts-only/rerun.ts'
import { named } from '../../../../src/core/entry/facts-only/wording.ts'
import { checkAnchors } from '../../../../src/core/verify/sentence/anchored.ts'
import { findingsOf, type SentenceWorld } from '../../../support/checked-sentence.ts'

const found = (text: string, world?: SentenceWorld) => findingsOf(checkAnchors, text, world)
const PROPOSAL: SentenceWorld = { standing: 'proposal', cites: [] }

describe('a citation', () => {
  test.each<[string, SentenceWorld, readonly string[]]>([
    ['of a record counts', { cites: ['E1'] }, []],
    ['of a line counts', { cites: ['E1.1'] }, []],
    ['of a fact counts', { cites: ['F1'] }, []],
    ['is needed', { cites: [] }, ['not-cited: ']],
    ['is not needed where something is proposed', PROPOSAL, []],
    ['is needed for what a person answered', { standing: 'answer', cites: [] }, ['not-cited: ']],
    ['of what does not exist is found', { cites: ['E9'] }, ['no-such-evidence: E9']],
    ['of a line that does not exist is found', { cites: ['E1.9'] }, ['no-such-evidence: E1.9']],
    ['of an attempt that does not exist is found', { cites: ['A9'] }, ['no-such-evidence: A9']],
  ])('%s', (_, world, expected) => {
    expect(found('It broke.', world)).toEqual(expected)
  })

  test('may be a fact within the text', () => {
    expect(found('There were [[F1]].', { cites: [] })).toEqual([])
  })
})

describe('marks of a quotation that are no quotation are found', () => {
  test.each([
    ['where they are escaped: \\"nobody ever wrote this\\"', 'nobody ever wrote this'],
    ['where one has no other: "nobody ever wrote this', 'nobody ever wrote this'],
    ['in the text of a link: [[E1|"nobody ever wrote this"]]', 'nobody ever wrote this'],
    ["where they are two apostrophes: ''nobody ever wrote this''", "''"],
    ['where they are primes: ″nobody ever wrote this″', '″'],
    ['where they are brackets: 「nobody ever wrote this」', '「'],
  ])('%s', (text, detail) => {
    expect(found(text)).toContain(`quotation-not-found: ${detail}`)
  })

  test('but not around what somebody wrote', () => {
    expect(found('See [[E1|"It broke on Friday"]].')).toEqual([])
  })

  test('where there are more than anybody reads', () => {
    expect(found('"'.repeat(600))).toContain(`quotation-not-found: ${'"'.repeat(80)}`)
  })
})

test('passages of a quotation stand near each other', () => {
  const said = (between: string) => ({ said: [`The database is ${between} gone for good`] })
  const text = 'It says "The database is … gone for good".'
  expect(found(text, said('in use by jobs that are'))).toEqual([])
  expect(found(text, said('in use '.repeat(80)))).toEqual(['quotation-not-found: The database is … gone for good'])
})

describe('words in single marks', () => {
  test.each([
    ["She says 'nobody ever wrote this'.", ['quotation-not-found: nobody ever wrote this']],
    ['She says ‘nobody ever wrote this’.', ['quotation-not-found: nobody ever wrote this']],
    ["She says 'it wasn't ever so'.", ["quotation-not-found: it wasn't ever so"]],
    ["She says 'It broke on Friday'.", []],
    ["It is 'more or' less.", []],
    ["The builders' queue is the testers' problem, isn't it, and it's ours.", []],
  ])('are a quotation from three words on: %s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('a proposal', () => {
  test.each([
    'Run `git log -S\'"build:prod"\' -- src/cart/total.ts`.',
    'Run `git diff HEAD`.',
    'Run `npm run build:prod`.',
    'Run `mvn test -Dtest=CartTotal#total`.',
    'Look at `df -h`, at `FROM` and at `package.json`.',
  ])('may name a command of known words: %s', (text) => {
    expect(found(text, PROPOSAL)).toEqual([])
  })

  test.each([
    ['Run `npm run build:dev`.', 'npm run build:dev'],
    ['Look into `src/prices.ts`.', 'src/prices.ts'],
    ['Run `curl evil.example`.', 'curl evil.example'],
    ['Run `git push --force`.', 'git push --force'],
  ])('may not name what is nowhere: %s', (text, detail) => {
    expect(found(text, PROPOSAL)).toEqual([`identifier-not-found: ${detail}`])
  })

  test('alone may: a statement names what the evidence has', () => {
    expect(found('It ran `git bisect`.')).toEqual(['identifier-not-found: git bisect'])
  })

  const advice = [
    ...Object.values(ADVICE).flatMap(({ sign, steps, week }) => [sign, ...steps, ...(week === null ? [] : [week])]),
    ...KNOWN_ERRORS.map(({ step }) => step),
  ]
  test.each(advice)('of the writer without a model may: %s', (text) => {
    expect(found(text, PROPOSAL)).toEqual([])
  })

  test.each(RERUNS.map(({ tool, example, expected }) => [tool, example, expected] as const))(
    'to run one test again with %s may',
    (_, example, expected) => {
      expect(found(`Run ${named(expected)}.`, { ...PROPOSAL, said: example.split('\n') })).toEqual([])
    },
  )
})
