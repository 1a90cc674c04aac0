import { expect, test } from '@jest/globals'
import { fact, proposal, say } from '../../../src/core/entry/facts-only/wording.ts'
import { toTally } from '../../../src/core/verify/tally.ts'
import { aRedRun, write } from '../../support/gathered.ts'

const { draft, dossier } = write(aRedRun())
const bare = {
  ...draft,
  cause: { ...draft.cause, immediate: null, ruledOut: [], alternatives: [] },
  title: 'Red',
  filedUnder: 'scripts',
  brutalTruth: [],
  reproduce: [],
  technical: [],
  systemic: [],
  warningSigns: [],
  nextTime: { symptom: null, steps: [] },
  changes: { week: [proposal(say('Pin it.'))], month: [] },
}
const commit = dossier.exhibits.commits[0]?.evidence ?? null

test('quotations, numbers and statements are counted, good and bad, and so is what is not known', () => {
  const whatHappened = [
    fact(say('It says "Rename the build script" and "nobody ever wrote this".', commit)),
    fact(say('It took [[F1]], [[F99]] and 12 more.', commit), say('It went red.')),
  ]
  expect(
    toTally({ ...bare, whatHappened }, dossier, 'Not known: who.\n1. **Team:** not known.\nNobody wrote it down.'),
  ).toEqual({
    quotations: { ok: 1, all: 2 },
    numbers: { ok: 1, all: 3 },
    statements: { ok: 2, all: 3 },
    holes: 3,
  })
})
