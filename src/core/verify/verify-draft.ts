// The verify stage before rendering: every sentence is held against the dossier; one that fails is dropped, and said as a finding.
import type { Dossier } from '../dossier.ts'
import { parseSentence } from '../entry/anchors.ts'
import type { Claim, Draft, Sentence } from '../entry/draft.ts'
import type { Finding } from './findings.ts'

/** Draft x dossier -> the draft without unsupported sentences, and what was wrong with them. */
export function verify(draft: Draft, dossier: Dossier): { draft: Draft; findings: readonly Finding[] } {
  const findings: Finding[] = []
  const check = (claim: Claim): Claim | null => {
    const sentences = claim.sentences.filter((sentence) => isSupported(sentence, { claim, dossier, findings }))
    return sentences.length === 0 ? null : { ...claim, sentences }
  }
  const all = (claims: readonly Claim[]) => claims.map(check).filter((claim) => claim !== null)
  const maybe = (claim: Claim | null) => (claim === null ? null : check(claim))
  const { cause, lessons, changes } = draft
  const immediate = maybe(cause.immediate)
  return {
    findings,
    draft: {
      ...draft,
      cause: {
        ...cause,
        immediate,
        status: immediate === null ? 'unknown' : cause.status,
        ruledOut: all(cause.ruledOut),
        alternatives: all(cause.alternatives),
      },
      whatHappened: all(draft.whatHappened),
      brutalTruth: all(draft.brutalTruth),
      reproduce: all(draft.reproduce),
      technical: draft.technical.map((selection) => ({ ...selection, why: maybe(selection.why) })),
      attemptNotes: draft.attemptNotes.map((note) => ({
        ...note,
        whyItFailed: maybe(note.whyItFailed),
        lesson: maybe(note.lesson),
      })),
      systemic: draft.systemic.map((cause) => ({ ...cause, reading: maybe(cause.reading) })),
      lessons: {
        technical: all(lessons.technical),
        process: all(lessons.process),
        team: all(lessons.team),
        knowledgeGaps: all(lessons.knowledgeGaps),
      },
      changes: { week: all(changes.week), month: all(changes.month) },
      warningSigns: draft.warningSigns.flatMap((sign) => {
        const note = check(sign.note)
        return note === null ? [] : [{ ...sign, note }]
      }),
      nextTime: { ...draft.nextTime, steps: all(draft.nextTime.steps) },
    },
  }
}

/** Proposals and general advice may name what is not in the evidence; a statement about this incident may not. */
function isSupported(
  sentence: Sentence,
  { claim, dossier, findings }: { claim: Claim; dossier: Dossier; findings: Finding[] },
): boolean {
  const isAdvice = claim.standing === 'proposal'
  const problems: Finding[] = parseSentence(sentence, dossier)
    .problems.filter(({ code }) => !isAdvice || code !== 'identifier-not-found')
    .map((problem) => ({ ...problem, where: sentence.text }))
  if (!isAdvice && sentence.cites.length === 0) problems.push({ code: 'not-cited', where: sentence.text, detail: '' })
  findings.push(...problems)
  return problems.length === 0
}
