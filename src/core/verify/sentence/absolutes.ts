// Gates of what invention hides behind: an absolute needs a fact that counted it, and what is said to have worked needs a record that says so.
import { locate } from '../../entry/anchors.ts'
import { SUMS_UP } from '../../entry/draft-sentences.ts'
import type { Fact } from '../../facts.ts'
import type { Check, CheckedSentence, Problem } from './check.ts'
import { DESCRIBES } from './proposals.ts'
import { toParts, toTyped } from './typed.ts'

/** Words that leave no exception. Compounds such as read-only are names of things. */
const ABSOLUTE =
  /(?<![\w-])(?:only|solely|never|nothing|always|every(?:thing|where|body|one|time)?|all|none|nobody|no one|nowhere|any|entire(?:ly)?|complete(?:ly)(?!-)|without exception)(?![\w-])/gi
/** "No test ran": at the start a `no` counts everything there is. A colon after the noun makes it a label. */
const NONE_AT_ALL = /^(?:and |but )?no (?!longer\b|later\b|matter\b|less\b|more\b|doubt\b)[\w‹›-]+/i
/** "It did not change anything" is "nothing"; "no longer" has a before. */
const NOT_ANYTHING = /\b(?:not|n['’]t|without) (?:\w+ ){0,3}(?:anything|anyone|anybody|anywhere)\b/i

/** Words that look like absolutes and are none, or that say that there are exceptions. */
const HARMLESS: readonly RegExp[] = [
  /\b(?:at|after|above|first of|once and for|for) all\b/gi,
  /\ball (?:the same|along|right|but|too)\b/gi,
  /\bnot (?:only|all|every\w*|always|any more|entirely|completely|necessarily)\b/gi,
  /\b(?:in any case|in any event|if any|any ?more|any longer|any (?:moment|day|time) now)\b/gi,
  /\bevery (?:few |other |single )?(?:‹#› )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|night|morning)\b/gi,
  /\b(?:if|only if|only when|only then|if only|when only)\b(?= )/gi,
  /\bnever ?mind\b/gi,
]
const CONDITION = /\b(?:if|whether|unless|in case)\b/i

/** A fact that counted: "3 of 4 jobs", "none". A time, a date or a span of time counted nothing. */
const COUNTED = /(?:^|\s)[\d,]+(?:$| (?:of [\d,]+\b|(?!(?:ms|s|min|h|d|am|pm|utc)\b)[a-z]))|\b(?:none|all|no)\b/i

const PROPOSED: ReadonlySet<CheckedSentence['place']> = new Set(['lesson', 'change', 'warning-sign', 'next-step'])

/** Passing arguments, resolving versions and compiled files are no verdicts. */
const VERDICTS: readonly RegExp[] = [
  /(?<!not )\bworked(?! (?:on|with|around|at|for|in)\b)/i,
  // People work on things; what "worked on Windows" did work.
  /(?<!\b(?:author|maintainer|engineer|we|people|team|somebody|someone|he|she|they|who) (?:has |have |had )?)\bworked on\b/i,
  /\bworks? (?:again|now|fine)\b|\bworking again\b/i,
  /\b(?:fixed|mended|cured|healed|repaired)\b(?![- ](?:size|width|height|length|point|version|seed|value|port|number|set|list|tag|order|path|name|cost|position)s?\b)(?!(?<=\ba fixed) (?:date|day|clock|time|timestamp|delay|interval|offset|range|schedule)\b)/i,
  /\b(?:solved|solves)\b/i,
  /\bresolve[sd] (?:it|this|that|the (?:issue|problem|failure|incident|outage|bug|error|break))\b/i,
  /\b(?:it|issue|problem|failure|incident|outage|bug|error|streak|break) (?:is|was|were|are|has been|have been|got|stands) (?:now |finally |fully )?resolved\b/i,
  /(?<!time |hours |minutes |days |weeks |seconds )\bpass(?:ed|es)\b(?! (?:to|as|in|into|by|through|over|on|along|down|from|back|it|them|a|an|‹›)\b| ‹›| the (?:flag|argument|option|value|parameter|path|wrong|name|file)\b)/i,
  /\bsucce(?:eded|eds|ssful|ssfully)\b/i,
  /(?<!(?:is|are|was|were|be|been|being|not) )\bcompile[sd](?=(?: (?:again|now|clean(?:ly)?|fine|on|without))|[.,;:!]|$)/i,
  /\brecover(?:ed|s)\b/i,
  /\b(?:went|go|goes|turned|turns|is|was|are|were|stayed|back to|came back|comes back) (?:\w+ly |all |now |back to )?green\b(?!-)/i,
  /\bgreen again\b/i,
  /\b(?:is|was|are|were|came|come|got) back (?:up|online|to normal)\b/i,
  /\bup and running\b|\bhealthy again\b|\bdid the trick\b/i,
  /\bno longer fail(?:s|ed)?\b|\bstopped failing\b/i,
]
const GREEN = /green/i
/** What a green run shows by itself. That something worked or is mended is more than that. */
const OF_A_RUN = /green|pass|succe/i
/** What is denied, asked, awaited or imagined is not claimed. */
const UNCLAIMED =
  /\b(?:not|n['’]t|never|neither|nor|cannot|without|whether|if|until|unless|before|would|could|should|can|may|might|must|will|to be|nothing|nobody|no \w+|none)(?: \S+){0,4} ?$/i
/** A record that says of itself that it is well, as it is quoted or named. */
const SAYS_SO =
  /\b(?:pass(?:ed|es|ing)?|ok|success(?:ful(?:ly)?)?|succeeded|green|works?|worked|fixed|compiled|0 (?:errors|failures|failed))\b|✓|✔/i
const SUCCESS = /\bsuccess\b/

/** Absolutes without a count, and verdicts without a record. A proposal may say "only" and "every": it is about what should be. */
export const checkAbsolutes: Check = (checked) => {
  const isProposal = checked.standing === 'proposal' && PROPOSED.has(checked.place)
  const parts = toParts(toTyped(checked))
  const isFree = isProposal || isCounted(checked)
  const absolute = isFree ? undefined : parts.map(findAbsolute).find((found) => found !== null)
  // "A run that turns green without a change" is a shape to look for.
  const claims = isProposal ? parts.filter((part) => !DESCRIBES.test(part)) : parts
  const verdicts = claims.map(findVerdict).filter((found) => found !== null)
  const unproven = verdicts.find((verdict) => !isOnRecord(verdict, checked))
  return [
    ...(absolute ? [{ code: 'absolute-without-probe', detail: absolute } satisfies Problem] : []),
    ...(unproven ? [{ code: 'verdict-not-on-record', detail: unproven } satisfies Problem] : []),
  ]
}

function findAbsolute(part: string): string | null {
  const text = HARMLESS.reduce((rest, pattern) => rest.replace(pattern, '·'), part)
  const word = [...text.matchAll(ABSOLUTE)].find(
    ({ 0: found, index }) => found.toLowerCase() !== 'any' || !CONDITION.test(part.slice(0, index)),
  )
  return word?.[0] ?? NONE_AT_ALL.exec(part)?.[0] ?? NOT_ANYTHING.exec(part)?.[0] ?? null
}

/**
 * A count proves an absolute about what it counted: it stands in the sentence itself, or shares a word with it. "Nobody reviewed it" is not
 * proven by a number of attempts.
 */
function isCounted({ citedFacts, dossier, sentence, place }: CheckedSentence): boolean {
  // What sums up cites every fact there is.
  const isAbout = (fact: Fact) =>
    new RegExp(`\\[\\[${fact.id}[~w]?\\]`).test(sentence.text) ||
    (!SUMS_UP.has(place) && sharesWord(`${fact.name} ${fact.display}`, sentence.text))
  const isProbe = (fact: Fact) => dossier.story.probes.some(({ id }) => id === fact.id)
  return citedFacts.some((fact) => (counts(fact) || isProbe(fact)) && isAbout(fact))
}

/** Words that say nothing of what was counted. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  'all and any for from none not since that the this was were with'.split(' '),
)
const MIN_SHARED_CHARS = 3

/** True where two texts have a word in common, in the singular or the plural. */
function sharesWord(one: string, other: string): boolean {
  const known = new Set(toNouns(one))
  return toNouns(other).some((word) => known.has(word))
}

function toNouns(text: string): readonly string[] {
  return (text.toLowerCase().match(/[a-z]+/g) ?? [])
    .map((word) => word.replace(/s$/, ''))
    .filter((word) => word.length >= MIN_SHARED_CHARS && !EMPTY_WORDS.has(word))
}

function counts({ display }: Fact): boolean {
  return COUNTED.test(display)
}

function findVerdict(part: string): string | null {
  for (const pattern of VERDICTS) {
    const found = pattern.exec(part)
    if (found !== null && !UNCLAIMED.test(part.slice(0, found.index)) && !isModifier(part, found)) return found[0]
  }
  return null
}

/** "the fixed `x`", "a successful run of the last green": an adjective of something else says when, not that. */
function isModifier(part: string, found: RegExpExecArray): boolean {
  const after = part.slice(found.index + found[0].length)
  return /successful$/i.test(found[0]) && /^ (?:run|attempt|job|build|deploy\w*)\b/i.test(after)
}

/** A green run or job that the sentence cites, the attempt that was the fix, or words of the cited evidence that say so themselves. */
function isOnRecord(verdict: string, { place, citedEvidence, sentence, segments, dossier }: CheckedSentence): boolean {
  const { fix, attempts } = dossier
  const isFixed = fix?.outcome === 'FIXED'
  const isGreenOnRecord = citedEvidence.some(
    ({ kind, lines }) => (kind === 'run' || kind === 'job') && lines.some(({ text }) => SUCCESS.test(text)),
  )
  if (SUMS_UP.has(place)) return isFixed || (GREEN.test(verdict) && isGreenOnRecord)
  if (isGreenOnRecord && OF_A_RUN.test(verdict)) return true
  const changes = new Set([...(fix?.commits ?? []), ...(fix?.diffs ?? [])].map(({ evidence }) => evidence.id))
  // The green run says that it is mended. Beside another commit it does not say that this commit did it.
  const isOther = citedEvidence.some(({ id, kind }) => (kind === 'commit' || kind === 'diff') && !changes.has(id))
  const ofFix = new Set([...changes, ...(isOther ? [] : [fix?.run.id])])
  const citesFix =
    sentence.cites.some((id) => attempts.some(({ n, outcome }) => outcome === 'FIXED' && id === `A${n}`)) ||
    citedEvidence.some(({ id }) => ofFix.has(id))
  const isTold = segments.some(
    (segment) =>
      (segment.kind === 'quotation' || segment.kind === 'identifier') &&
      SAYS_SO.test(segment.text) &&
      locate(segment.text, citedEvidence) !== null,
  )
  return (isFixed && citesFix) || isTold
}
