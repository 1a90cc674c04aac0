import { expect, test } from '@jest/globals'
import { readProposalMark, readQuestionMark, toProposalMark, toQuestionMark } from '../../src/core/marks.ts'
import { TOPICS } from '../../src/core/topic.ts'

test('the mark of a question is read back from the start of a text', () => {
  expect(TOPICS.map((topic) => readQuestionMark(`${toQuestionMark(topic)}\nHow was it?`))).toEqual(TOPICS)
})

test('the mark of a proposal is read back from the start of a text', () => {
  const proposal = { digest: '0123456789abcdef', issue: 45 }
  expect(readProposalMark(`${toProposalMark(proposal)}\nOpened.`)).toEqual(proposal)
})

test.each([
  ['a mark in the middle', `See ${toQuestionMark('felt')}`],
  ['a topic that does not exist', '<!-- journal-writer: question weather -->'],
  ['a mark of another kind', '<!-- journal-writer: status -->'],
  ['a number that is none', '<!-- journal-writer: proposal 0123456789abcdef 0 -->'],
  ['a digest that is none', '<!-- journal-writer: proposal XYZ 4 -->'],
  ['nothing', ''],
])('%s is no mark', (_, body) => {
  expect([readQuestionMark(body), readProposalMark(body)]).toEqual([null, null])
})
