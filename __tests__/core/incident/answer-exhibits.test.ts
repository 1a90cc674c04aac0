import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { toPassages } from '../../../src/core/incident/answer-exhibits.ts'
import { aRedRun, at, dossierOf } from '../../support/gathered.ts'
import { aTestimony, ENTRY_PULL_URL, told } from '../../support/told.ts'

test('what people said is evidence of members, in the order in which it was said', () => {
  const testimony = [
    aTestimony('felt', 'Long. Very long.'),
    aTestimony(null, '```\nE_LOCK\n```', { by: 'robin', url: null, at: at('11:30') }),
  ]
  const { exhibits } = dossierOf(aRedRun({}, told({ testimony })))
  expect(
    exhibits.answers.map(({ testimony: words, evidence: { id: _, lines, ...rest } }) => ({
      ...rest,
      words,
      lines: lines.map(({ text }) => text),
    })),
  ).toEqual([
    {
      kind: 'answer',
      title: 'what noor said',
      url: `${ENTRY_PULL_URL}#issuecomment-31`,
      at: at('11:20'),
      actor: 'noor',
      trust: 'member',
      cut: { before: 0, after: 0 },
      words: testimony[0],
      lines: ['Long.', 'Very long.'],
    },
    {
      kind: 'answer',
      title: 'what robin said',
      url: null,
      at: at('11:30'),
      actor: 'robin',
      trust: 'member',
      cut: { before: 0, after: 0 },
      words: testimony[1],
      lines: ['E_LOCK'],
    },
  ])
})

test.each([
  [
    'paragraphs',
    'One\nstill one. Two.\n\n\nThree',
    [
      ['prose', 'One still one.', 'Two.'],
      ['prose', 'Three'],
    ],
  ],
  ['a list', 'So:\n- one\n- two', [['prose', 'So:', '- one', '- two']]],
  [
    'a block between',
    'A\n```js\n  x\n\n y\n```\nB',
    [
      ['prose', 'A'],
      ['code', '  x', ' y'],
      ['prose', 'B'],
    ],
  ],
  ['a block that holds a mark of another', '~~~\n```\n~~~', [['code', '```']]],
  [
    'a block that stays open',
    'A\n\n```\nx',
    [
      ['prose', 'A'],
      ['code', 'x'],
    ],
  ],
  [
    'two blocks',
    '```\nx\n```\n```\ny\n```',
    [
      ['code', 'x'],
      ['code', 'y'],
    ],
  ],
  ['what nobody sees', '<!-- x -->\n\u200b\n', []],
])('takes %s apart', (_, text, passages) => {
  expect(toPassages(text).map(({ kind, lines }) => [kind, ...lines])).toEqual(passages)
})

test('no word is lost, and no passage is empty', () => {
  const texts = fc.array(fc.constantFrom('one two.', '- item', '```', '~~~~', '', '    code', '> quote', 'Three. Four'))
  fc.assert(
    fc.property(texts, (rows) => {
      const passages = toPassages(rows.join('\n'))
      const words = (all: readonly string[]) => all.join(' ').match(/[a-z]+/gi) ?? []
      expect(words(passages.flatMap(({ lines }) => lines))).toEqual(words(rows))
      expect(passages.every(({ lines }) => lines.length > 0)).toBe(true)
    }),
  )
})
