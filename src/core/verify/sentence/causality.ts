// Gate G6 of a sentence: what caused what is told under Root Cause Analysis alone, as certain as its proof is, and never as the deed of a person.
import type { Evidence } from '../../evidence.ts'
import { isHedged } from '../phrases.ts'
import type { Check, CheckedSentence, Problem } from './check.ts'
import { NAME, QUOTATION, toParts, toTyped } from './typed.ts'

/** What can break or be broken, so that "broke the build" is a cause and "where it broke" is not. */
const WHAT_BROKE = `(?:the|it|this|that|these|those|our|their|its|every|each|all|an?|both|main|master|production|prod|ci|deploy\\w*|builds?|tests?|‹#›|${NAME}|\`[^\`]+\`)`
const FAILURE =
  '(?:bugs?|failures?|regressions?|errors?|breaks?|breakage|crash(?:es)?|outages?|incidents?|timeouts?|problems?|issues?|defects?|faults?)'
/** Failures that are called faults, and have no culprit. */
const NO_FAULT = '(?<!segmentation |page |bus |protection |double |hard |memory |[-\\w])'

/** Words that make one thing the cause of another. Order in time ("after the push, the job broke") is none of them. */
const MARKERS: readonly string[] = [
  'because',
  'caus(?:e[sd]|ing)',
  '(?:the|a|its|main|real|actual|immediate|likely|probable|true) cause\\b(?!s)',
  'root[- ]caused?',
  '(?:due|owing|thanks) to',
  'attribut(?:ed|able) to',
  'as an? (?:direct )?(?:result|consequence)',
  'result(?:s|ed|ing) in',
  '(?:led|leads|leading) to',
  '(?:so that|that|which|this) (?:is|was) why',
  'consequently|therefore|hence|thereby',
  'responsible for',
  'the reason (?:is|was|why|that|for|behind|it|the)',
  'to blame|blamed? (?:on|for)',
  `${NO_FAULT}faults?(?= (?:of|lies|is|was|with|in)\\b|[.,;:]|$)(?! toleran)`,
  'culprits?',
  `broke(?= ${WHAT_BROKE}(?:[\\s.,;:!?]|$))`,
  'broken by',
  `(?:introduc|creat|produc)(?:ed|es|ing) (?:the|an?|this|that|our) (?:\\w+ )?${FAILURE}`,
  `(?:made|makes|making) (?:\\S+ ){1,4}(?:fail|break|crash|go red)`,
  '(?:took|brought|taken|brings|takes) (?:\\S+ ){0,3}down',
  '(?:is|was) what (?:broke|breaks|failed)',
  `(?:origins?|sources?) of (?:the|this|that|our|every) (?:\\w+ )?${FAILURE}`,
  'originat(?:es?|ed|ing) (?:in|from|with)',
  `(?:wrecked|destroyed|ruined|sank|sabotaged)(?= ${WHAT_BROKE}(?:[\\s.,;:!?]|$))`,
  '(?:turned|turns|made|makes|painted) (?:the |our |this |that )?(?!it\\b)[^\\s.,;:]{1,60} red',
  `explains? (?:why|the (?:\\w+ )?(?:${FAILURE}|red))`,
  `behind (?:the|this|that) (?:\\w+ )?(?:${FAILURE}|red)`,
  'stem(?:s|med|ming) from|boils? down to|c(?:ame|omes) down to|trace[sd]? back to|gave rise to|brought about',
]
const MARKER = new RegExp(`(?<![\\w-])(?:${MARKERS.join('|')})(?!\\w)`, 'gi')

/** A push triggers a run; that is a record and no cause of a failure. */
const TRIGGERED = /(?<![\w-])trigger(?:s|ed|ing)?(?= (\S+(?: \S+){0,4}))/gi
const RUNS = /\b(?:runs?|re-?runs?|workflows?|pipelines?|jobs?|builds?|deploy\w*|by|on|events?|schedules?|it|them)\b/i

/** What is said not to be known, or asked, is not claimed. */
const QUESTION_WORD = /(?<!, )\b(?:which|what|whether|who|why|how|if)\b/i
const NOT_KNOWN =
  /\b(?:not|n['’]t|cannot|nothing|nobody|no one|none|no \w+) (?:\w+ ){0,3}(?:know|known|shows?|shown|says?|said|tells?|told|proves?|proven|records?|recorded|names?|visible|clear|seen|see|wrote|on record|in (?:this|the|our|that) (?:log|evidence|record|diff|repository))\b|\b(?:unknown|unclear|unproven)\b|\bopen question\b/i
/** Markers that are nouns: "the cause is not on record". */
const NOUN = /(?:cause|reason(?: \w+)?|culprits?|faults?)$/i
const CONDITION = /\b(?:if|when|whenever|whether|unless|in case)\b/i
/** Right before a marker: "not because", "did not cause". */
const DENIED = /\b(?:not|never|n['’]t|nor|without|neither)(?: (?:the|a|be|been|have|itself|only|directly))?\s*$/i

/** A person's reason for an act, in their words, is a record. Their reason for a failure is a diagnosis. */
const WENT_WRONG = /\b(?:brok\w*|break\w*|fail\w*|red|crash\w*|error\w*|died|stopped|timed|hung|down|missing|lost)\b/i
const SPOKEN: ReadonlySet<Evidence['kind']> = new Set([
  'commit',
  'comment',
  'issue',
  'review',
  'pull',
  'request',
  'answer',
])

/** Somebody without a name, right before what went wrong or as the one that it was broken by. People with a name are `names.ts`. */
const SOMEBODY =
  '(?:someone|somebody|(?:the|an?) (?:author|committer|developer|engineer|contributor|reviewer|maintainer|person|team))'
const DAMAGE =
  'broke|caused|introduced|forgot|neglected|failed|ruined|botched|missed|overlooked|misconfigured|messed|lied|rushed|ignored|disregarded|sabotaged|cheated|concealed'
const BLAMES = [
  new RegExp(`\\b${SOMEBODY}(?: (?:who|had|has|then|also|just|simply|\\w+ly)){0,3} (?:${DAMAGE})\\b`, 'i'),
  new RegExp(
    `\\b(?:broken|caused|introduced|messed up|missed|forgotten|blamed|fault|error|mistake) (?:by|on|of) ${SOMEBODY}\\b`,
    'i',
  ),
]

/** What was ruled out is named, or denied; told as a cause it would be taken for one. */
const CAUSAL_PLACES: ReadonlySet<CheckedSentence['place']> = new Set(['cause', 'alternative'])

/** True where a text says that one thing made another happen. */
export function saysCause(text: string): boolean {
  return findMarkers(text).length > 0
}

/** Causal words outside of the cause, a cause without its hedge, and people as causes. */
export const checkCausality: Check = (checked) => {
  const typed = toTyped(checked)
  const claimed = toParts(typed).flatMap((part) => findClaims(part, checked))
  const blame = BLAMES.map((pattern) => pattern.exec(typed)?.[0]).find((found) => found !== undefined)
  return [
    ...(blame === undefined ? [] : [{ code: 'blames-a-person' as const, detail: blame }]),
    ...checkStanding(typed, { checked, claimed }),
  ]
}

function checkStanding(
  typed: string,
  { checked, claimed }: { checked: CheckedSentence; claimed: readonly string[] },
): readonly Problem[] {
  const { place, causeStatus, address } = checked
  const [first] = claimed
  const isStated = CAUSAL_PLACES.has(place) && !(place === 'cause' && causeStatus === 'unknown')
  if (!isStated) return first === undefined ? [] : [{ code: 'cause-without-standing', detail: first }]
  const needsHedge = place === 'alternative' || (place === 'cause' && causeStatus === 'likely')
  // The sentence that opens the claim says what the cause is; what follows may be what it rests on. A bare link or quotation claims nothing.
  const opens = address.endsWith('.0') && /\p{L}/u.test(typed)
  if (!needsHedge || isHedged(typed) || (first === undefined && !opens)) return []
  return [{ code: 'cause-without-hedge', detail: first ?? '' }]
}

/** Causal words of one sentence that claim something. */
function findClaims(part: string, { standing, segments, citedEvidence }: CheckedSentence): readonly string[] {
  if (part.trimEnd().endsWith('?')) return []
  const isNotKnown = NOT_KNOWN.test(part)
  const isSpoken =
    segments.some(({ kind }) => kind === 'quotation') && citedEvidence.some(({ kind }) => SPOKEN.has(kind))
  return findMarkers(part)
    .filter(({ at, text }) => {
      const before = part.slice(0, at)
      const after = part.slice(at + text.length)
      if (DENIED.test(before) || (isNotKnown && (NOUN.test(text) || QUESTION_WORD.test(`${before}${text}`))))
        return false
      if (standing === 'proposal' && CONDITION.test(before)) return false
      return !(isSpoken && after.includes(QUOTATION) && !WENT_WRONG.test(before))
    })
    .map(({ text }) => text)
}

function findMarkers(text: string): readonly { readonly at: number; readonly text: string }[] {
  const triggers = [...text.matchAll(TRIGGERED)].filter(
    ([, rest = '']) => new RegExp(FAILURE, 'i').test(rest) || !RUNS.test(rest),
  )
  return [...text.matchAll(MARKER), ...triggers].map((match) => ({ at: match.index, text: match[0] }))
}
