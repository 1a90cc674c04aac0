import type { Draft } from '../../src/core/entry/draft.ts'

/** A draft that says nothing: what a test puts into it is all that a writer handed over. */
export const EMPTY_DRAFT: Draft = {
  sufficiency: 'enough',
  cause: { status: 'unknown', proof: null, category: 'other', immediate: null, ruledOut: [], alternatives: [] },
  title: '',
  slugWords: [],
  tags: [],
  whatHappened: [],
  brutalTruth: [],
  reproduce: [],
  technical: [],
  attemptNotes: [],
  systemic: [],
  echo: null,
  feltQuotes: [],
  lessons: { technical: [], process: [], team: [], knowledgeGaps: [] },
  changes: { week: [], month: [] },
  warningSigns: [],
  nextTime: { symptom: null, steps: [] },
  thanks: [],
  filedUnder: '',
  questions: [],
}
