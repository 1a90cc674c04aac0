import { describe, expect, test } from '@jest/globals'
import { findEvidence } from '../../../src/core/dossier.ts'
import { complete } from '../../../src/core/entry/complete.ts'
import type { Draft } from '../../../src/core/entry/draft.ts'
import { fact, inference, proposal, say } from '../../../src/core/entry/facts-only/wording.ts'
import { writeFromFacts } from '../../../src/core/entry/facts-only/writer.ts'
import { EMPTY_DRAFT } from '../../support/empty-draft.ts'
import { aComment, aCommit, aComparison, anIssueThread, aRedRun, aStreak, dossierOf } from '../../support/gathered.ts'
import { aTestimony, told } from '../../support/told.ts'

const later = aComparison({
  commits: [
    aCommit('bad2', 'Maybe this', { author: { login: 'ada', isBot: false } }),
    aCommit('bad3', 'Bump', { author: { login: 'robot[bot]', isBot: true } }),
  ],
})
const dossier = dossierOf(aStreak([['bad3', '09:30']], { later }))
const facts = writeFromFacts(dossier)
const claim = inference(say('The build went red.', dossier.evidence[0] ?? null))
const lineOf = (text: string) =>
  dossier.evidence.flatMap(({ lines }) => lines).find((line) => line.text === text)?.id ?? 'E0.0'

const completed = (over: Partial<Draft>, original: Partial<Draft> = over) =>
  complete({ ...EMPTY_DRAFT, ...over }, { original: { ...EMPTY_DRAFT, ...original }, facts, dossier })

test('a draft with nothing left is the facts-only draft, but for the cause that the model left open', () => {
  expect(completed({})).toEqual({
    ...facts,
    cause: { ...EMPTY_DRAFT.cause, category: facts.cause.category, alternatives: facts.cause.alternatives },
  })
})

test('what the model wrote stays', () => {
  const own: Partial<Draft> = {
    title: 'Two Names',
    whatHappened: [claim],
    brutalTruth: [claim],
    reproduce: [claim],
    lessons: { technical: [claim], process: [], team: [], knowledgeGaps: [] },
    changes: { week: [], month: [proposal(say('Pin it.'))] },
    filedUnder: 'scripts',
  }
  expect(completed(own)).toMatchObject(own)
})

describe('the cause', () => {
  test('that did not hold is what facts say', () => {
    const before = { cause: { ...EMPTY_DRAFT.cause, status: 'likely', immediate: claim } } as const
    expect(completed({}, before).cause).toMatchObject({ status: facts.cause.status, immediate: facts.cause.immediate })
  })

  test('that held stays, in the category that the log has', () => {
    const cause: Draft['cause'] = { ...EMPTY_DRAFT.cause, status: 'likely', immediate: claim, category: 'docker' }
    expect(completed({ cause }).cause).toEqual({
      ...cause,
      category: dossier.category,
      alternatives: facts.cause.alternatives,
    })
  })
})

describe('tags and the words of the slug', () => {
  test('stand in the evidence, each once', () => {
    const { tags, slugWords } = completed({
      tags: ['npm', 'npm', 'build-prod', 'kubernetes', 'NPM', 'a b'],
      slugWords: ['missing', 'script', 'wombat'],
    })
    expect([tags, slugWords]).toEqual([
      ['npm', 'build-prod'],
      ['missing', 'script'],
    ])
  })

  test('are those of the facts where none stands there', () => {
    const { tags, slugWords } = completed({ tags: ['wombat'], slugWords: ['missing'] })
    expect([tags, slugWords]).toEqual([facts.tags, facts.slugWords])
  })
})

describe('fences', () => {
  const error = dossier.primaryErrorLines[0] ?? ''
  const diff = dossier.exhibits.diffs[0]?.evidence.lines ?? []
  const ofDiff = { from: diff[0]?.id ?? '', to: diff.at(-1)?.id ?? '', why: claim }

  test('that exist are shown, each line once', () => {
    const ofLog = { from: error, to: error, why: null }
    expect(
      completed({ technical: [ofLog, ofDiff, ofDiff, { from: 'E99.1', to: 'E99.2', why: null }] }).technical,
    ).toEqual([ofLog, ofDiff])
  })

  test('always hold the first error line', () => {
    const { technical } = completed({ technical: [ofDiff] })
    expect(technical.slice(1)).toEqual([ofDiff])
    expect(technical[0]).toEqual(facts.technical[0])
  })
})

test('a note is taken for an attempt that exists, with the name that facts have where its own is gone', () => {
  const note = { n: 1, name: '', whyItFailed: claim, lesson: claim }
  expect(completed({ attemptNotes: [{ ...note, n: 9 }, note] }).attemptNotes).toEqual([
    { ...note, name: facts.attemptNotes[0]?.name },
  ])
})

test('a probe that code did not count is not listed', () => {
  const [probe] = facts.systemic
  const reading = { probeFact: probe?.probeFact ?? 'F0', reading: claim }
  expect(completed({ systemic: [{ probeFact: 'F1', reading: claim }, reading] }).systemic).toEqual([
    reading,
    ...facts.systemic.slice(1),
  ])
})

describe('lines that are selected', () => {
  test('are felt only where a person wrote them', () => {
    const felt = (text: string) => ({ line: lineOf(text), momentFact: null })
    const chosen = [felt('Maybe this'), felt('Bump'), felt('npm error'), { line: 'E99.1', momentFact: null }]
    expect(completed({ feltQuotes: chosen }).feltQuotes).toEqual([felt('Maybe this')])
  })

  test('are five at most', () => {
    const felt = { line: lineOf('Maybe this'), momentFact: null }
    expect(completed({ feltQuotes: Array.from({ length: 6 }, () => felt) }).feltQuotes).toHaveLength(5)
  })

  test('are no echo of themselves', () => {
    const [lineA, lineB] = [lineOf('Maybe this'), lineOf('npm error')]
    const echo = { lineA, lineB, text: claim }
    expect(completed({ echo }).echo).toEqual(echo)
    expect(completed({ echo: { ...echo, lineB: lineA } }).echo).toBeNull()
    expect(completed({ echo: { ...echo, lineB: 'E9.99' } }).echo).toBeNull()
  })

  test('are a symptom only where they name the error', () => {
    const [error = ''] = dossier.primaryErrorLines
    expect(completed({ nextTime: { symptom: error, steps: [claim] } }).nextTime).toEqual({
      symptom: error,
      steps: [claim],
    })
    expect(completed({ nextTime: { symptom: lineOf('Maybe this'), steps: [] } }).nextTime).toEqual(facts.nextTime)
  })

  test('are bad only where they exist', () => {
    const sign = (from: string) => ({ badLines: { from, to: from }, note: claim })
    expect(completed({ warningSigns: [sign(lineOf('npm error')), sign('E99.1')] }).warningSigns).toEqual([
      sign(lineOf('npm error')),
      { badLines: null, note: claim },
    ])
  })
})

test('the command is not said where the step that runs it is shown', () => {
  const [own] = facts.reproduce
  const step = findEvidence(dossier, own?.sentences[0]?.cites[0] ?? '')?.lines[0]?.id ?? ''
  const shown = { from: step, to: step, why: null }
  expect([completed({}).reproduce, completed({ technical: [shown] }).reproduce]).toEqual([[own], []])
})

describe('thanks', () => {
  const thread = dossierOf(anIssueThread({}, { comments: [aComment(1, 'It is the cache, look at the key.')] }))
  const own = writeFromFacts(thread)
  const thank = (actor: string, actLine: string) =>
    complete(
      { ...EMPTY_DRAFT, thanks: [{ actor, actLine }] },
      { original: EMPTY_DRAFT, facts: { ...own, thanks: [] }, dossier: thread },
    ).thanks
  const line = thread.exhibits.comments[0]?.lines[0]?.id ?? ''

  test('go to the person who wrote the line', () => {
    expect(thank('hubot', line)).toEqual([{ actor: 'hubot', actLine: line }])
  })

  test.each([
    ['somebody else', 'mona', line],
    ['a line that does not exist', 'hubot', 'E99.1'],
  ])('do not go to %s', (_, actor, actLine) => {
    expect(thank(actor, actLine)).toEqual([])
  })

  test('do not go to the author of a change that may have caused it', () => {
    const suspects = dossierOf(aRedRun())
    const commit = suspects.exhibits.commits[0]?.evidence
    const thanks = [{ actor: commit?.actor ?? '', actLine: commit?.lines[0]?.id ?? '' }]
    const none = { ...writeFromFacts(suspects), thanks: [] }
    expect(
      complete({ ...EMPTY_DRAFT, thanks }, { original: EMPTY_DRAFT, facts: none, dossier: suspects }).thanks,
    ).toEqual([])
  })
})

test('a model may put questions in order, and may not ask its own', () => {
  const topics = completed({
    questions: [
      { topic: 'felt', about: 'E99', to: 'somebody' },
      { topic: 'luck', about: null, to: null },
    ],
  }).questions
  expect(topics).toEqual([
    ...facts.questions.filter(({ topic }) => topic === 'felt'),
    ...facts.questions.filter(({ topic }) => topic !== 'felt'),
  ])
})

test('more proposals than anybody reads are cut', () => {
  const many = Array.from({ length: 9 }, () => proposal(say('Pin it.')))
  const { changes, warningSigns } = completed({
    changes: { week: many, month: many },
    warningSigns: many.map((note) => ({ badLines: null, note: fact(...note.sentences) })),
  })
  expect([changes.week.length, changes.month.length, warningSigns.length]).toEqual([5, 5, 4])
})

test('a line of an answer is not quoted again: the answer stands whole, and its question is closed', () => {
  const testimony = [aTestimony('felt', 'Ugh, what a day.')]
  const answered = dossierOf(aStreak([['bad3', '09:30']], { later, ...told({ testimony }) }))
  const line = answered.exhibits.answers[0]?.evidence.lines[0]?.id ?? 'E0.0'
  const whole = complete(
    { ...EMPTY_DRAFT, feltQuotes: [{ line, momentFact: null }] },
    { original: EMPTY_DRAFT, facts: writeFromFacts(answered), dossier: answered },
  )
  expect(whole.feltQuotes.map((quote) => quote.line)).not.toContain(line)
  expect(whole.questions.map(({ topic }) => topic)).not.toContain('felt')
})
