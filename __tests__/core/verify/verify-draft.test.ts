import { describe, expect, test } from '@jest/globals'
import type { Claim, Draft } from '../../../src/core/entry/draft.ts'
import { fact, inference, proposal, say } from '../../../src/core/entry/facts-only/wording.ts'
import { verify } from '../../../src/core/verify/verify-draft.ts'
import { aStreak, write } from '../../support/gathered.ts'

const { draft, dossier } = write(aStreak([['bad2', '09:30']]))
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
    ['that proposes needs no evidence', proposal(say('Pin it.')), []],
    ['with words that nobody wrote goes', fact(cited('"nobody ever wrote this"')), ['quotation-not-found']],
    ['with words that stand elsewhere goes', fact(cited('"To see a list of scripts"')), ['quotation-not-found']],
    [
      'that proposes words that nobody wrote goes',
      proposal(cited('Say "nobody ever wrote this".')),
      ['quotation-not-found'],
    ],
    ['with a name that is nowhere goes', fact(cited('In `nowhere.ts`.')), ['identifier-not-found']],
    ['that proposes a new name stays', proposal(say('Add `nowhere.ts`.')), []],
    ['with a fact that does not exist goes', bad, ['no-such-fact']],
    ['with a link to nothing goes', fact(cited('See [[E99]].')), ['no-such-evidence']],
    ['that cites nothing that exists goes', fact({ text: 'It broke.', cites: ['E99'] }), ['no-such-evidence']],
  ])('%s', (_, claim, codes) => {
    const { draft: proven, findings } = check({ whatHappened: [claim] })
    expect(findings.map(({ code, where }) => [code, where])).toEqual(
      codes.map((code) => [code, claim.sentences[0]?.text]),
    )
    expect(proven.whatHappened).toEqual(codes.length === 0 ? [claim] : [])
  })

  test('that fails takes neither its neighbours nor the next claim along', () => {
    const { draft: proven } = check({ whatHappened: [fact(GOOD, BAD, GOOD), bad, good] })
    expect(proven.whatHappened).toEqual([fact(GOOD, GOOD), good])
  })
})

test('a cause without its sentence is unknown', () => {
  const cause: Draft['cause'] = {
    ...draft.cause,
    status: 'likely',
    immediate: bad,
    ruledOut: [bad],
    alternatives: [bad],
  }
  expect(check({ cause }).draft.cause).toMatchObject({
    status: 'unknown',
    immediate: null,
    ruledOut: [],
    alternatives: [],
  })
  expect(check({ cause: { ...cause, immediate: good } }).draft.cause).toMatchObject({
    status: 'likely',
    immediate: good,
  })
})

test('every part of the draft that has sentences is checked', () => {
  const { draft: proven, findings } = check({
    whatHappened: [bad],
    brutalTruth: [bad],
    reproduce: [bad],
    technical: [{ from: 'E1.1', to: 'E1.1', why: bad }],
    attemptNotes: [{ n: 1, name: 'a try', whyItFailed: bad, lesson: bad }],
    systemic: [{ probeFact: 'F1', reading: bad }],
    lessons: { technical: [bad], process: [bad], team: [bad], knowledgeGaps: [bad] },
    changes: { week: [bad], month: [bad] },
    warningSigns: [{ badLines: null, note: bad }],
    nextTime: { symptom: null, steps: [bad] },
  })
  expect(findings).toHaveLength(15)
  expect(JSON.stringify(proven)).not.toContain('F99')
  expect(proven.technical).toEqual([{ from: 'E1.1', to: 'E1.1', why: null }])
  expect(proven.attemptNotes).toEqual([{ n: 1, name: 'a try', whyItFailed: null, lesson: null }])
  expect(proven.warningSigns).toEqual([])
})
