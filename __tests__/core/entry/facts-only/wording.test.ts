import { expect, test } from '@jest/globals'
import {
  about,
  exactly,
  fact,
  inference,
  inWords,
  linked,
  named,
  plain,
  proposal,
  quoted,
  say,
} from '../../../../src/core/entry/facts-only/wording.ts'
import { EvidenceBook } from '../../../../src/core/evidence.ts'
import { FactBook } from '../../../../src/core/facts.ts'

const four = new FactBook().count('reverts', { count: 4, noun: 'revert' }, [], 'commits')
const issue = new EvidenceBook().add({
  kind: 'issue',
  title: 'issue 5',
  url: null,
  at: null,
  actor: null,
  trust: 'outsider',
  lines: [],
})

test('a sentence cites what it rests on, and leaves out what is not there', () => {
  expect(say('It broke.', issue, null, four)).toEqual({ text: 'It broke.', cites: ['E1', 'F1'] })
})

test('a claim says how it stands', () => {
  const sentence = say('It broke.')
  expect([fact(sentence), inference(sentence), proposal(sentence, sentence)]).toEqual([
    { standing: 'fact', sentences: [sentence] },
    { standing: 'inference', sentences: [sentence] },
    { standing: 'proposal', sentences: [sentence, sentence] },
  ])
})

test('anchors are written as the parser reads them', () => {
  expect([exactly(four), about(four), inWords(four)]).toEqual(['[[F1]]', '[[F1~]]', '[[F1w]]'])
  expect([linked(issue), linked(issue, 'a]] b')]).toEqual(['[[E1|issue 5]]', '[[E1|a] ] b]]'])
  expect([named('a b'), named('a`b'), quoted('a "b"')]).toEqual(['`a b`', '``a`b``', '"a "b""'])
  expect(plain('a "b" `c` **d** [[E1]] \\')).toBe('a \\"b\\" \\`c\\` \\*\\*d\\*\\* \\[\\[E1]] \\\\')
})
