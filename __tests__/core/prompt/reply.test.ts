import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Claim, Draft } from '../../../src/core/entry/draft.ts'
import { writeFromFacts } from '../../../src/core/entry/facts-only/writer.ts'
import { parseRepair, parseReply } from '../../../src/core/prompt/reply.ts'
import { aRedRun, dossierOf } from '../../support/gathered.ts'

const DRAFT = writeFromFacts(dossierOf(aRedRun()))
const JSON_TEXT = JSON.stringify(DRAFT)
const OTHER = JSON.stringify({ ...DRAFT, title: 'Another title' })

const aClaim = (text: string, cites: readonly string[] = ['E1']): Claim => ({
  standing: 'fact',
  sentences: [{ text, cites: [...cites] }],
})
const titleOf = (text: string) => {
  const reply = parseReply(text)
  return reply.kind === 'draft' ? reply.draft.title : reply.problem
}
const draftOf = (draft: object) => {
  const reply = parseReply(JSON.stringify(draft))
  return reply.kind === 'draft' ? reply.draft : null
}

describe('a draft is found', () => {
  test.each([
    ['alone', JSON_TEXT],
    ['after a byte order mark', `\ufeff${JSON_TEXT}`],
    ['in a fence', `\`\`\`json\n${JSON.stringify(DRAFT, null, 2)}\n\`\`\``],
    ['in a fence that never ends', `\`\`\`\n${JSON_TEXT}`],
    ['after thinking aloud', `<think>The log says {"x": 1}. It's a "draft": {</think>\n\n${JSON_TEXT}`],
    ['after thoughts that try a draft', `<think>${OTHER}</think>${JSON_TEXT}`],
    ['after thoughts without a mark', `First, { is a brace. It's red.\n\nThe answer is:\n${JSON_TEXT}`],
    ['before closing words', `${JSON_TEXT}\n\nI hope this helps {really}!`],
    ['before a second draft', `${JSON_TEXT}\n${OTHER}`],
    ['after another object', `{"status": "ok"} ${JSON_TEXT}`],
    ['after an object that never closes', `{"status": [1, 2 ${JSON_TEXT}`],
    ['in a list', `[${JSON_TEXT}]`],
    ['as the one value of an object', `{"journal_draft": ${JSON_TEXT}}`],
    [
      'with raw line feeds in its texts',
      JSON_TEXT.replace(JSON.stringify(DRAFT.title).slice(0, 5), (start) => `${start}\n\t`),
    ],
  ])('%s', (_, text) => {
    const found = titleOf(text).replace(/\s+/g, '')
    expect(found).toBe(DRAFT.title.replace(/\s+/g, ''))
  })
})

test('a draft that a writer made comes through as it is', () => {
  expect(parseReply(JSON_TEXT)).toEqual({ kind: 'draft', draft: DRAFT })
})

describe('there is no draft', () => {
  const without = (name: keyof Draft) => Object.fromEntries(Object.entries(DRAFT).filter(([key]) => key !== name))
  test.each<[string, string, string]>([
    ['in nothing', ' \n', 'the answer is empty'],
    ['in prose', 'I am sorry, I cannot do that.', 'there is no JSON object in it'],
    ['in an answer that was cut', JSON_TEXT.slice(0, -40), 'the JSON is broken or ends before it is whole'],
    ['in broken JSON', JSON_TEXT.replace('"title":', '"title"'), 'the JSON is broken or ends before it is whole'],
    ['in a list', '[1, 2, 3]', 'there is no JSON object in it'],
    ['where a field is missing', JSON.stringify(without('title')), 'title: is missing'],
    [
      'where a value is another',
      JSON.stringify({ ...DRAFT, cause: { ...DRAFT.cause, status: 'sure' } }),
      'cause.status: has to be one of confirmed, likely, unknown',
    ],
    ['where a text is a number', JSON.stringify({ ...DRAFT, filedUnder: 5 }), 'filedUnder: has to be a text'],
    [
      'where a list is a text',
      JSON.stringify({ ...DRAFT, whatHappened: 'It broke.' }),
      'whatHappened: has to be a list',
    ],
    [
      'where there is more',
      JSON.stringify({ ...DRAFT, mood: 'bad', [`x${'y'.repeat(99)}`]: 1 }),
      `has fields that do not belong there: mood, x${'y'.repeat(39)}…`,
    ],
    [
      'where a prototype is given',
      `${JSON_TEXT.slice(0, -1)},"__proto__":{"isAdmin":true}}`,
      'has fields that do not belong there: __proto__',
    ],
    [
      'where a constructor is given',
      `${JSON_TEXT.slice(0, -1)},"constructor":{"prototype":{"isAdmin":true}}}`,
      'has fields that do not belong there: constructor',
    ],
    ['in more than any draft', JSON_TEXT.padEnd(10_000_000), 'the answer is longer than any draft'],
  ])('%s', (_, text, problem) => {
    expect(parseReply(text)).toEqual({ kind: 'no-draft', problem })
    expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false)
  })

  test('and the first ten things that are wrong are named', () => {
    expect(titleOf('{"sufficiency": "enough"}')).toMatch(/^(\w+: is missing; ){10}and 9 more$/)
  })

  test('and of two objects the one that was meant is described', () => {
    expect(titleOf(`{"a": 1} {"sufficiency": "plenty"} {"b": 1}`)).toMatch(
      /^sufficiency: has to be one of enough, thin, none;/,
    )
  })
})

describe('a reply that is built to cost time gives no draft', () => {
  test.each([
    ['open braces', '{'.repeat(300_000)],
    ['objects that never close', '{"a":'.repeat(60_000)],
    ['objects in objects', `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`],
    ['lists in lists', `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
    ['quotation marks', `{"${'"'.repeat(300_000)}`],
    ['ends of thoughts', '</think>'.repeat(40_000)],
  ])('%s', (_, text) => {
    expect(parseReply(text).kind).toBe('no-draft')
  })
})

describe('an id that is none', () => {
  test('takes its citation out and leaves the sentence', () => {
    const draft = draftOf({ ...DRAFT, whatHappened: [aClaim('It broke.', ['E1', 'the log', 'E2.1-E2.4'])] })
    expect(draft?.whatHappened).toEqual([aClaim('It broke.', ['E1'])])
  })

  test('takes the item out that is nothing without it, and leaves a field empty that may be', () => {
    const draft = draftOf({
      ...DRAFT,
      technical: [
        { from: 'E1', to: 'E1.2', why: null },
        { from: 'E1.1', to: 'E1.2', why: null },
      ],
      echo: { lineA: 'E1.1', lineB: 'line 4', text: aClaim('Both.') },
      nextTime: { symptom: 'npm error', steps: [] },
    })
    expect([draft?.technical, draft?.echo, draft?.nextTime.symptom]).toEqual([
      [{ from: 'E1.1', to: 'E1.2', why: null }],
      null,
      null,
    ])
  })
})

describe('a text of a draft', () => {
  test('is one line of what can be seen', () => {
    const draft = draftOf({
      ...DRAFT,
      title: ' Two\n\u200btries,\u001b[31m  one\u202e noun ',
      whatHappened: [aClaim('a\r\n\tb')],
    })
    expect([draft?.title, draft?.whatHappened]).toEqual(['Two tries, one noun', [aClaim('a b')]])
  })

  test('that is empty is no sentence, and a claim without sentences is none', () => {
    const two: Claim = {
      standing: 'fact',
      sentences: [
        { text: ' \u200b', cites: ['E1'] },
        { text: 'It broke.', cites: ['E1'] },
      ],
    }
    expect(draftOf({ ...DRAFT, whatHappened: [two, aClaim('')] })?.whatHappened).toEqual([aClaim('It broke.')])
  })

  test('is cut where no sentence is that long, and lists where nobody reads on', () => {
    const draft = draftOf({
      ...DRAFT,
      title: 'x'.repeat(999),
      tags: Array.from({ length: 50 }, (_, n) => `Tag-${n}`),
      whatHappened: Array.from({ length: 50 }, () =>
        aClaim(
          'y'.repeat(999),
          Array.from({ length: 99 }, (_, n) => `E${n}`),
        ),
      ),
      brutalTruth: [{ standing: 'fact', sentences: Array.from({ length: 50 }, () => ({ text: 'z', cites: [] })) }],
    })
    expect([
      draft?.title.length,
      draft?.tags.length,
      draft?.tags[0],
      draft?.whatHappened.length,
      draft?.whatHappened[0]?.sentences[0]?.text.length,
      draft?.whatHappened[0]?.sentences[0]?.cites.length,
      draft?.brutalTruth[0]?.sentences.length,
    ]).toEqual([160, 10, 'tag-0', 12, 600, 30, 10])
  })
})

test('whatever a reply is, it is a draft or it is told why not', () => {
  const pieces = fc.array(
    fc.oneof(
      fc.string(),
      fc.constantFrom('{', '}', '"', '\\', '[', ']', JSON_TEXT, '<think>', '</think>', '```json', '{"a":1}'),
    ),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(pieces, (parts) => {
      const reply = parseReply(parts.join(''))
      expect(reply.kind === 'draft' ? typeof reply.draft.title : reply.problem.length).toBeTruthy()
    }),
  )
})

describe('replacements for sentences', () => {
  const answer = {
    sentences: [
      { address: 'title', replacement: { text: ' Two  tries ', cites: [] } },
      { address: 'whatHappened.0.0', replacement: null },
      { address: 'title', replacement: null },
      { address: 'brutalTruth.0.0', replacement: { text: '\u200b', cites: ['E1'] } },
      { address: 'echo.text.0', replacement: { text: 'Both.', cites: ['E1', 'E1', 'nowhere'] } },
    ],
  }

  test('are found by address, the first for each, cleaned like a draft', () => {
    expect(parseRepair(`Here you are:\n\`\`\`json\n${JSON.stringify(answer)}\n\`\`\``)).toEqual(
      new Map([
        ['title', { text: 'Two tries', cites: [] }],
        ['whatHappened.0.0', null],
        ['brutalTruth.0.0', null],
        ['echo.text.0', { text: 'Both.', cites: ['E1'] }],
      ]),
    )
  })

  test.each([
    ['prose', 'I would not change a word.'],
    ['a draft', JSON_TEXT],
    ['a list', '[]'],
    ['broken', JSON.stringify(answer).slice(0, -3)],
    ['too long', JSON.stringify(answer).padEnd(10_000_000)],
  ])('are not there where the answer is %s', (_, text) => {
    expect(parseRepair(text)).toBeNull()
  })
})
