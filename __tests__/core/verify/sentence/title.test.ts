import { describe, expect, test } from '@jest/globals'
import {
  aCommit,
  aComparison,
  aLocalLog,
  aLog,
  anExcerpt,
  anIssueThread,
  aRedRun,
  aRequest,
  aRun,
  dossierOf,
} from '../../../support/gathered.ts'
import { find, type Put } from '../checking.ts'

const dossier = dossierOf(aRedRun())
const CODES = ['generic-title', 'too-long', 'canned-phrase'] as const
const judge = (text: string, put: Put = { place: 'title' }) => find(dossier, CODES, text, put)

describe('a title', () => {
  test.each<[string, string, readonly string[]]>([
    ['with a word of the error', 'The Script That Went Missing on Monday', []],
    ['with a count', 'Four Tries, Four Reverts', []],
    ['with a name', '`build:prod` Was Called and Not Found', []],
    ['that is a name alone', '`npm error Missing script`', []],
    ['with a name and two words', '`build:prod` Went Missing', []],
    ['of three words', 'The Missing Script', ['generic-title']],
    ['of twelve words', 'The Script That Went Missing on a Monday After It Was Renamed', []],
    ['of thirteen words', 'The Script That Went Missing on a Monday After It Was Renamed Again', ['too-long']],
    ['that is a kind of thing', 'A Failure of the Pipeline Today', ['generic-title']],
    ['that could stand over any failure', 'The Day We Lost the Script', ['generic-title']],
    ['that is a list', 'Missing Script: a Rename, a Caller and a Red Branch', ['canned-phrase']],
    ['with one thing after a colon', 'Missing Script: One Rename and Its Caller', []],
  ])('%s: %s', (_, text, codes) => {
    expect(judge(text)).toEqual(codes)
  })

  test('may take its word from what a commit says of itself', () => {
    const commits = [aCommit('bad1000', 'Sort the bands\n\nSomething had to give.')]
    const sorted = dossierOf(aRedRun({}, { change: { since: 'last-green', comparison: aComparison({ commits }) } }))
    const hear = (text: string) => find(sorted, CODES, text, { place: 'title' })
    expect(hear('The Bands That Came Out of Order')).toEqual([])
    expect(hear('Something That Came Out of Order')).toEqual(['generic-title'])
  })

  test('counts a name and a quotation as a word each', () => {
    const text = '`npm error Missing script: "build:prod"` on a Branch Where It Was Green Before, Again'
    expect(judge(text)).toEqual([])
  })

  test('in the words of an issue or of a request is theirs', () => {
    const words = 'broken'
    expect(find(dossierOf(anIssueThread({ title: words })), CODES, words, { place: 'title' })).toEqual([])
    expect(find(dossierOf(aRequest(words)), CODES, 'Broken', { place: 'title' })).toEqual([])
  })

  test('may be anything where nothing is on record', () => {
    const empty = dossierOf(
      aLocalLog(aLog(anExcerpt(['x'], { primary: [], commands: [] }), { name: '-', jobId: null })),
    )
    expect(find(empty, CODES, 'The Machine Went Away Quietly', { place: 'title' })).toEqual([])
    const unnamed = dossierOf(aRedRun({ run: aRun({ workflowName: 'Nightly' }), jobs: [] }, { logs: [] }))
    expect(find(unnamed, CODES, 'The Machine Went Away Quietly', { place: 'title' })).toEqual(['generic-title'])
    expect(find(unnamed, CODES, 'A Nightly That Went Away', { place: 'title' })).toEqual([])
  })
})

test('an attempt has a name of six words at most, and need not be memorable', () => {
  const place = 'attempt-name' as const
  expect(judge('a push', { place })).toEqual([])
  expect(judge('bring `npm run build:prod` back, under its old name', { place })).toEqual(['too-long'])
  expect(judge('bring `npm run build:prod` back, with care', { place })).toEqual([])
})

test('other sentences are no titles', () => {
  expect(judge('CI build failure', {})).toEqual([])
})
