// One sentence put into a draft at a place, and what the checks of a family find there: through the whole of `verify`, as a draft meets them.
import type { Dossier } from '../../../src/core/dossier.ts'
import type { Claim, Draft } from '../../../src/core/entry/draft.ts'
import type { Place } from '../../../src/core/entry/draft-sentences.ts'
import { writeFromFacts } from '../../../src/core/entry/facts-only/writer.ts'
import type { FindingCode } from '../../../src/core/verify/findings.ts'
import { verify } from '../../../src/core/verify/verify-draft.ts'

export type Put = {
  readonly place?: Place
  readonly standing?: Claim['standing']
  readonly cites?: readonly string[]
  readonly status?: Draft['cause']['status']
  /** A sentence that stands before it in the same claim. */
  readonly before?: string
}

/** A draft without sentences: what is found in it, the sentence under test did. */
export function emptyDraft(dossier: Dossier): Draft {
  const draft = writeFromFacts(dossier)
  return {
    ...draft,
    cause: { ...draft.cause, status: 'unknown', proof: null, immediate: null, ruledOut: [], alternatives: [] },
    title: '',
    whatHappened: [],
    brutalTruth: [],
    reproduce: [],
    technical: [],
    attemptNotes: [],
    systemic: [],
    lessons: { technical: [], process: [], team: [], knowledgeGaps: [] },
    changes: { week: [], month: [] },
    warningSigns: [],
    nextTime: { symptom: null, steps: [] },
    filedUnder: '',
  }
}

/** The draft with one claim, or one text, in a place. */
export function putInto(draft: Draft, place: Place, claim: Claim): Draft {
  const text = claim.sentences.at(-1)?.text ?? ''
  switch (place) {
    case 'title':
      return { ...draft, title: text }
    case 'attempt-name':
      return { ...draft, attemptNotes: [{ n: 1, name: text, whyItFailed: null, lesson: null }] }
    case 'filed-under':
      return { ...draft, filedUnder: text }
    case 'cause':
      return { ...draft, cause: { ...draft.cause, immediate: claim } }
    case 'ruled-out':
      return { ...draft, cause: { ...draft.cause, ruledOut: [claim] } }
    case 'alternative':
      return { ...draft, cause: { ...draft.cause, alternatives: [claim] } }
    case 'lesson':
      return { ...draft, lessons: { ...draft.lessons, process: [claim] } }
    case 'knowledge-gap':
      return { ...draft, lessons: { ...draft.lessons, knowledgeGaps: [claim] } }
    case 'change':
      return { ...draft, changes: { ...draft.changes, week: [claim] } }
    case 'warning-sign':
      return { ...draft, warningSigns: [{ badLines: null, note: claim }] }
    case 'next-step':
      return { ...draft, nextTime: { ...draft.nextTime, steps: [claim] } }
    default:
      return { ...draft, brutalTruth: [claim] }
  }
}

/** The codes among `codes` that are found in the sentence `text`; it cites the newest red run unless told otherwise. */
export function find(dossier: Dossier, codes: readonly FindingCode[], text: string, put: Put = {}): readonly string[] {
  const { place = 'brutal-truth', standing = 'inference', status = 'unknown', before } = put
  const cites = [...(put.cites ?? [dossier.exhibits.run?.id ?? 'E1'])]
  const sentences = [...(before === undefined ? [] : [before]), text].map((words) => ({ text: words, cites }))
  const empty = emptyDraft(dossier)
  const draft = putInto({ ...empty, cause: { ...empty.cause, status } }, place, { standing, sentences })
  const { findings } = verify(draft, dossier)
  return findings.filter(({ code, where }) => where === text && codes.includes(code)).map(({ code }) => code)
}
