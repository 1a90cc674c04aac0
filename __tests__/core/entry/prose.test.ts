import { expect, test } from '@jest/globals'
import { fact, say } from '../../../src/core/entry/facts-only/wording.ts'
import { toParagraph, toParagraphs, toProse } from '../../../src/core/entry/prose.ts'
import { aLog, anExcerpt, anIssueThread, aRequest, dossierOf } from '../../support/gathered.ts'

const dossier = dossierOf(anIssueThread({ title: '1. <b>see</b> @octo/team #12', body: '- not a *list* at all' }))
const prose = (text: string) => toProse({ text, cites: ['E1'] }, dossier)

test.each([
  ['**[[F3]]** in `a*b`, "- not a *list* at all".', '**1 record** in `a*b`, "- not a \\*list\\* at all".'],
  ['[[E1|1. the *issue*]] here', '[1\\. the \\*issue\\*](https://github.com/octo/shop/issues/5) here'],
  ['[[F3w]] and [[F3w]]', 'One record and one record'],
  ['**[[F3w]]**', '**One record**'],
  ['# no heading', '\\# no heading'],
  ['- no list', '\\- no list'],
  ['a <b> @octo/team', 'a \\<b> `@octo/team`'],
  ['lone " mark', 'lone " mark'],
  ['`x` - y', '`x` - y'],
])('%j becomes %j', (text, expected) => {
  expect(prose(text)).toBe(expected)
})

test('code in the words of a person is code, ticks in a log are what a tool prints', () => {
  const said = dossierOf(anIssueThread({ body: 'The step `npm run build` hangs.' }))
  const log = dossierOf({ ...aRequest(''), logs: [aLog(anExcerpt(['use of moved value: `reading` again']))] })
  expect([
    toProse({ text: 'It says: "The step `npm run build` hangs."', cites: ['E1'] }, said),
    toProse({ text: 'It says: "use of moved value: `reading` again"', cites: ['E1'] }, log),
  ]).toEqual(['It says: "The step `npm run build` hangs."', 'It says: "use of moved value: \\`reading\\` again"'])
})

test('evidence without an address is named, not linked', () => {
  expect(toProse({ text: 'See [[E1]].', cites: [] }, dossierOf(aRequest('It broke.')))).toBe('See `the request`.')
  const unlinked = dossierOf({ ...anIssueThread({ url: '' }) })
  expect(toProse({ text: 'See [[E1]].', cites: [] }, unlinked)).toBe('See issue 5.')
})

test('a claim is a paragraph, claims are paragraphs, an empty one is none', () => {
  const claim = fact(say('One.'), say('Two.'))
  expect(toParagraph(claim, dossier)).toBe('One. Two.')
  expect(toParagraphs([claim, fact(say('')), fact(say('Three.'))], dossier)).toEqual(['One. Two.', 'Three.'])
})

test.each([
  ['It says "not a *list* at all"', 'It says "not a \\*list\\* at all". Then.'],
  ['It broke?', 'It broke? Then.'],
  ['In `x`', 'In `x`. Then.'],
  ['**Bold.**', '**Bold.** Then.'],
])('a sentence after %s begins after a stop', (text, expected) => {
  expect(toParagraph(fact({ text, cites: ['E1'] }, say('Then.')), dossier)).toBe(expected)
})
