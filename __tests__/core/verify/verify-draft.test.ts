import { describe, expect, test } from '@jest/globals'
import type { Claim, Draft } from '../../../src/core/entry/draft.ts'
import { listSentences } from '../../../src/core/entry/draft-sentences.ts'
import { fact, inference, proposal, say } from '../../../src/core/entry/facts-only/wording.ts'
import { verify } from '../../../src/core/verify/verify-draft.ts'
import { aStreak, write } from '../../support/gathered.ts'
import { emptyDraft, putInto } from './checking.ts'

const { dossier } = write(aStreak([['bad2', '09:30']]))
const draft = emptyDraft(dossier)
const check = (change: Partial<Draft>) => verify({ ...draft, ...change }, dossier)
const cited = (text: string) => ({ text, cites: ['E1'] })
const GOOD = cited('It broke.')
const BAD = cited('It took [[F99]].')
const good = fact(GOOD)
const bad = fact(BAD)

describe('a sentence', () => {
  test.each<[string, Claim, readonly string[]]>([
    ['that cites evidence stays', good, []],
    ['that cites nothing goes', fact(say('It broke.')), ['not-cited']],
    ['that infers from nothing goes', inference(say('It broke.')), ['not-cited']],
    ['that proposes where nothing is proposed is an inference', proposal(say('Pin it.')), ['not-cited']],
    ['with words that nobody wrote goes', fact(cited('"nobody ever wrote this"')), ['quotation-not-found']],
    ['with words that stand elsewhere goes', fact(cited('"To see a list of scripts"')), ['quotation-not-found']],
    ['with a name that is nowhere goes', fact(cited('In `nowhere.ts`.')), ['identifier-not-found']],
    ['with a fact that does not exist goes', bad, ['no-such-fact']],
    ['with a link to nothing goes', fact(cited('See [[E99]].')), ['no-such-evidence']],
    ['that cites nothing that exists goes', fact({ text: 'It broke.', cites: ['E99'] }), ['no-such-evidence']],
    ['with a cause out of its place goes', fact(cited('It broke the build.')), ['cause-without-standing']],
    ['with an absolute goes', fact(cited('Nothing ran.')), ['absolute-without-probe']],
    ['with a verdict goes', fact(cited('It worked.')), ['verdict-not-on-record']],
    ['with a feeling goes', fact(cited('It was painful.')), ['feeling-not-quoted']],
    ['with a number goes', fact(cited('It took 3 tries.')), ['number-not-computed']],
  ])('%s', (_, claim, codes) => {
    const { draft: proven, findings } = check({ whatHappened: [claim] })
    expect(findings.map(({ code, where, at }) => [code, where, at])).toEqual(
      codes.map((code) => [code, claim.sentences[0]?.text, 'whatHappened.0.0']),
    )
    expect(proven.whatHappened).toEqual(codes.length === 0 ? [claim] : [])
  })

  test.each<[string, string, readonly string[]]>([
    ['needs no evidence', 'Pin it.', []],
    ['has no name that is nowhere', 'Add `nowhere.ts`.', ['identifier-not-found']],
    ['has no words that nobody wrote', 'Say "nobody ever wrote this".', ['quotation-not-found']],
    ['may be absolute', 'Pin every version.', []],
    ['starts with something to do', 'Consider it.', ['vague-proposal']],
  ])('that proposes %s', (_, text, codes) => {
    const { findings } = verify(putInto(draft, 'change', proposal(say(text))), dossier)
    expect(findings.map(({ code }) => code)).toEqual(codes)
  })

  test('that fails takes neither its neighbours nor the next claim along', () => {
    const { draft: proven } = check({ whatHappened: [fact(GOOD, BAD, GOOD), bad, good] })
    expect(proven.whatHappened).toEqual([fact(GOOD, GOOD), good])
  })

  test('with two faults is two findings', () => {
    const text = 'Sadly, it broke the build.'
    expect(check({ brutalTruth: [fact(cited(text))] }).findings).toEqual([
      { code: 'cause-without-standing', where: text, detail: 'broke', at: 'brutalTruth.0.0' },
      { code: 'feeling-not-quoted', where: text, detail: 'Sadly', at: 'brutalTruth.0.0' },
    ])
  })
})

describe('the cause', () => {
  const hedged = fact(cited('Likely the rename.'))
  const cause = (over: Partial<Draft['cause']>): Draft['cause'] => ({ ...draft.cause, ...over })

  test('without its sentence is unknown', () => {
    const lost = cause({ status: 'likely', immediate: bad, ruledOut: [bad], alternatives: [bad] })
    expect(check({ cause: lost }).draft.cause).toEqual(
      cause({ status: 'unknown', proof: null, immediate: null, ruledOut: [], alternatives: [] }),
    )
  })

  test('that is likely stays with its hedge, and goes without', () => {
    const likely = cause({ status: 'likely', immediate: hedged })
    expect(check({ cause: likely }).draft.cause).toEqual({ ...likely, proof: null })
    const certain = check({ cause: cause({ status: 'likely', immediate: good }) })
    expect(certain.draft.cause.status).toBe('unknown')
    expect(certain.findings.map(({ code, at }) => [code, at])).toEqual([['cause-without-hedge', 'cause.immediate.0']])
  })

  test('that is confirmed without proof is likely where it is hedged; otherwise its sentence is asked for again', () => {
    const claimed = (immediate: Claim) => check({ cause: cause({ status: 'confirmed', immediate }) })
    const kept = claimed(hedged)
    expect([kept.draft.cause.status, kept.findings.map(({ code }) => code)]).toEqual(['likely', ['cause-not-proven']])
    const gone = claimed(good)
    expect([gone.draft.cause.status, gone.findings.map(({ code, at }) => [code, at])]).toEqual([
      'unknown',
      [
        ['cause-not-proven', null],
        ['cause-without-hedge', 'cause.immediate.0'],
      ],
    ])
  })
})

test('a title, a name and a shelf that fail are empty', () => {
  const { draft: proven, findings } = check({
    title: 'CI Build Failure',
    filedUnder: 'a wake-up call',
    attemptNotes: [{ n: 1, name: 'leverage a cache', whyItFailed: null, lesson: null }],
  })
  expect([proven.title, proven.filedUnder, proven.attemptNotes[0]?.name]).toEqual(['', '', ''])
  expect([...new Set(findings.map(({ at }) => at))]).toEqual(['title', 'attemptNotes.0.name', 'filedUnder'])
})

test('every part of the draft that has sentences is checked', () => {
  const full: Draft = {
    ...draft,
    cause: { ...draft.cause, status: 'likely', immediate: bad, ruledOut: [bad], alternatives: [bad] },
    title: BAD.text,
    whatHappened: [bad],
    brutalTruth: [bad],
    reproduce: [bad],
    technical: [{ from: 'E1.1', to: 'E1.1', why: bad }],
    attemptNotes: [{ n: 1, name: BAD.text, whyItFailed: bad, lesson: bad }],
    systemic: [{ probeFact: 'F1', reading: bad }],
    echo: { lineA: 'E1.1', lineB: 'E1.2', text: bad },
    lessons: { technical: [bad], process: [bad], team: [bad], knowledgeGaps: [bad] },
    changes: { week: [bad], month: [bad] },
    warningSigns: [{ badLines: null, note: bad }],
    nextTime: { symptom: null, steps: [bad] },
    filedUnder: BAD.text,
  }
  const { draft: proven, findings } = verify(full, dossier)
  expect(new Set(findings.map(({ at }) => at))).toEqual(new Set(listSentences(full).map(({ address }) => address)))
  expect(JSON.stringify(proven)).not.toContain('F99')
  expect(listSentences(proven)).toEqual([])
  expect(proven).toMatchObject({
    technical: [{ from: 'E1.1', to: 'E1.1', why: null }],
    attemptNotes: [{ n: 1, name: '', whyItFailed: null, lesson: null }],
    echo: null,
    warningSigns: [],
  })
})
