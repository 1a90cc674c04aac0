import { expect, test } from '@jest/globals'
import { COPY, toProseLine, toWords, withoutPossessive } from '../../../../src/core/verify/sentence/prose-line.ts'
import { aSentence, type SentenceWorld } from '../../../support/checked-sentence.ts'

const lineOf = (text: string, world?: SentenceWorld) => toProseLine(aSentence(text, world))

test('a line is what was typed, with a stand-in for what is copied or computed', () => {
  expect(
    lineOf('**[[F1]]** in `exit`, [[E1]], [[E1|the issue]], [[E2|test (20)]]: it says "It broke on Friday."'),
  ).toBe(`${COPY} in ${COPY}, ${COPY}, the issue, ${COPY}: it says ${COPY}.`)
})

test('a link is copied where its words are what heads what it leads to, and nowhere else', () => {
  const said = ['Listen on 9090', 'It lost 40 orders']
  expect(lineOf('[[E1|Listen on 9090]]', { said })).toBe(COPY)
  expect(lineOf('[[E1|It lost 40 orders]]', { said })).toBe('It lost 40 orders')
  expect(lineOf('[[E1|on 9090]]', { said })).toBe('on 9090')
  expect(lineOf('[[E2|npm error Missing script: "build:prod"]]')).toBe('npm error Missing script: "build:prod"')
})

test('nobody types the stand-in', () => {
  expect(lineOf(`It is ${COPY} [[E1|${COPY}]]`)).toBe('It is \ufffd \ufffd')
})

test.each<[string, string, string]>([
  ['Deploy 7 is gone', 'deploy 7 is gone since Friday', ''],
  ['Deploy 7 is …', 'Deploy 7 is gone', ''],
  ['Deploy 7 is', 'Deploy 7 isolates', 'Deploy 7 is'],
  ['Deploy 8', 'Deploy 7', 'Deploy 8'],
])('the title %j of the issue %j leaves %j', (title, said, expected) => {
  expect(lineOf(title, { place: 'title', said: [said] })).toBe(expected)
  expect(lineOf(title, { said: [said] })).toBe(title)
})

test('words know where a sentence begins', () => {
  const words = toWords("It broke. We're “Not” sure: See (The log), don't. 'Yes' or No?")
  expect(words.filter(({ isFirst }) => isFirst).map(({ text }) => text)).toEqual([
    'It',
    "We're",
    'Not',
    'See',
    'The',
    'Yes',
  ])
  expect(words.map(({ text }) => withoutPossessive(text)).slice(-5)).toEqual(['log', "don't", 'Yes', 'or', 'No'])
})

test('a possessive goes, a contraction stays', () => {
  expect(["Ada's", 'Ada’s', "builders'", "don't"].map(withoutPossessive)).toEqual(['Ada', 'Ada', "builders'", "don't"])
})
