// The verify stage before rendering: every sentence is held against the dossier; one that fails is dropped, and said as a finding.
import type { Dossier } from '../dossier.ts'
import { listCited, parseSentence } from '../entry/anchors.ts'
import type { Draft } from '../entry/draft.ts'
import { type Located, mapSentences, SUMS_UP } from '../entry/draft-sentences.ts'
import type { Finding } from './findings.ts'
import { proveCause, settleCause } from './proof.ts'
import { checkAbsolutes } from './sentence/absolutes.ts'
import { checkAnchors } from './sentence/anchored.ts'
import { checkCausality } from './sentence/causality.ts'
import type { Check, CheckedSentence } from './sentence/check.ts'
import { checkGlued } from './sentence/glued.ts'
import { checkIdentifiers } from './sentence/identifiers.ts'
import { checkInstructions } from './sentence/instructions.ts'
import { checkMarkup } from './sentence/markup.ts'
import { checkNames } from './sentence/names.ts'
import { checkNumbers } from './sentence/numbers.ts'
import { checkProposals } from './sentence/proposals.ts'
import { checkTitle } from './sentence/title.ts'
import { checkVoice } from './sentence/voice.ts'
import { checkWords } from './sentence/words.ts'

/** Every gate that a sentence passes, in the order in which a writer would want to hear of them. */
const CHECKS: readonly Check[] = [
  checkAnchors,
  checkNumbers,
  checkGlued,
  checkIdentifiers,
  checkNames,
  checkWords,
  checkMarkup,
  checkInstructions,
  checkCausality,
  checkAbsolutes,
  checkVoice,
  checkTitle,
  checkProposals,
]

export type VerifyOptions = {
  /** True for an ordinary English word in lower case; null where no list of words is at hand: then words are not looked up. */
  readonly isWord: ((word: string) => boolean) | null
}

/** Draft x dossier -> the draft without unsupported sentences, and what was wrong with them. */
export function verify(
  draft: Draft,
  dossier: Dossier,
  options: VerifyOptions = { isWord: null },
): { draft: Draft; findings: readonly Finding[] } {
  const findings: Finding[] = []
  const { cause, problems } = proveCause(draft.cause, dossier)
  for (const problem of problems) findings.push({ ...problem, where: `cause: ${draft.cause.status}`, at: null })
  const checked = mapSentences({ ...draft, cause }, (located) => {
    const context = toContext(located, { dossier, causeStatus: cause.status, ...options })
    const found = CHECKS.flatMap((check) => check(context))
    findings.push(...found.map((problem) => ({ ...problem, where: located.sentence.text, at: located.address })))
    return found.length === 0 ? located.sentence : null
  })
  return { findings, draft: { ...checked, cause: settleCause(checked.cause) } }
}

function toContext(
  { sentence: given, address, place, standing }: Located,
  { dossier, ...rest }: VerifyOptions & { dossier: Dossier; causeStatus: Draft['cause']['status'] },
): CheckedSentence {
  const sentence = SUMS_UP.has(place) ? { ...given, cites: dossier.evidence.map(({ id }) => id) } : given
  const { segments } = parseSentence(sentence, dossier)
  const anchored = [...given.text.matchAll(/\[\[([EF]\d+)/g)].map(([, id = '']) => id)
  const ids = [...sentence.cites, ...anchored]
  return {
    sentence,
    address,
    segments,
    place,
    standing,
    dossier,
    citedEvidence: listCited(ids, dossier),
    citedFacts: SUMS_UP.has(place) ? dossier.facts : dossier.facts.filter(({ id }) => ids.includes(id)),
    ...rest,
  }
}
