// Gate G7 of a sentence: feelings and thoughts belong to people, and stand in their words; "we" did what has a commit; phrases that say nothing,
// and sentences that nobody reads to their end.

import { findIn, PHRASES, VAGUE_STARTS } from '../phrases.ts'
import type { Check, CheckedSentence, Problem } from './check.ts'
import { NAME, PERSON, toParts, toTyped } from './typed.ts'

/** Words for how it was. `worse` and `broken` are not among them: they compare, and they say what a machine is. */
const FEELINGS = [
  'frustrat(?:ed|ing|ingly|ion|ions)',
  'pain(?:ful|fully|s)?(?! points?)',
  'exhausting(?:ly)?',
  'reliev(?:ed|ing)|relief',
  'scar(?:y|ed|ily)|frighten(?:ed|ing)|terrif(?:ied|ying)|afraid|dread(?:ed|ful|fully)?',
  'embarrass(?:ed|ing|ingly|ment)|asham(?:ed|ing)|shame(?:ful|fully)?|humiliat(?:ed|ing|ion)',
  'nightmare(?:s|ish)?|hell(?:ish)?|misery|miserabl[ey]|agon(?:y|i[sz]ing(?:ly)?)|tortur(?:e|ous|ed)',
  'horr(?:ible|ibly|or|ifying|ified)|terribl[ey]|awful(?:ly)?|gruel(?:l)?ing|devastat(?:ed|ing)|heart-?breaking',
  'sad(?:ly|ness)?|gloom(?:y)?|grief|despair(?:ed|ing)?|desperat(?:e|ely|ion)|hopeless(?:ly)?',
  'luck(?:y|ily)?|unluck(?:y|ily)|(?:un)?fortunate(?:ly)?|thankful(?:ly)?|mercifully|regrettabl[ey]|regret(?:s|ted)?',
  'hopeful(?:ly)?|happ(?:y|ier|ily)(?! path)|joy(?:ful|ous)?|delight(?:ed|ful)?|thrill(?:ed|ing)|excit(?:ed|ing|ement)|proud(?:ly)?|pride',
  'ang(?:er|ry|rily)|furious(?:ly)?|infuriat(?:ed|ing)|madden(?:ed|ing)|rage|annoy(?:ed|ing|ingly|ance)|irritat(?:ed|ing)|upset',
  'anxi(?:ous|ously|ety)|nervous(?:ly)?|worr(?:y|ied|ies|ying|isome)|stress(?:ed|ful)|nerve-?(?:w?racking)|sleepless|bleary',
  'surpris(?:ed|ing|ingly)|shock(?:ed|ing|ingly)|stunn(?:ed|ing)|baffl(?:ed|ing)|bewilder(?:ed|ing)|dismay(?:ed)?|alarming(?:ly)?',
  'disappoint(?:ed|ing|ingly|ment)|demorali[sz](?:ed|ing)|dishearten(?:ed|ing)|overwhelming(?:ly)?|impatien(?:t|tly|ce)|tired(?:ness)?|weary|wearily',
  'sorry|hat(?:e|ed|es|red)|lov(?:ed|es|ely)|morale|fed up|burn(?:ed|t)[- ]?out|freak(?:ed|ing)? out|felt|feelings?|gut feeling',
  // What the body does.
  '(?:in|of|to) tears|exhal(?:e|ed|ing)|sigh(?:s|ed)?|sweat(?:ed|ing|y)?|goosebumps|adrenaline|headaches?|stomachs?|gritted|heart(?:s)? (?:sank|stopped|raced|pounded)|cr(?:ied|ying)',
  'in (?:a |sheer |full |blind |utter )?panic|panic mode|sheer panic',
  // What people shout.
  'f[*u]+ck\\w*|f\\*+\\w*|sh[*i!]t\\w*|wtf|omg|damn(?:ed|it)?|goddamn|crap(?:py)?|bullsh\\S*|bastards?|b[*i]tch\\w*|assholes?|piss(?:ed)?|suck(?:s|ed)|screwed',
]
const FEELING = new RegExp(`(?<![\\w-])(?:${FEELINGS.join('|')})(?![\\w-])`, 'i')

/** What is said about how it felt without saying how: that it is not on record. */
const HOW_IT_FELT = /\bhow (?:it|that|this) felt\b/gi

/** A person or a group of them, as the one who does something. */
const PEOPLE =
  'someone|somebody|nobody|no[- ]one|everyone|everybody|anyone|people|we|he|she|i|customers|teams?|authors?|engineers?|developers?|' +
  'maintainers?|reviewers?|committers?|contributors?|fixers?|colleagues?|persons?|whoever'
/** Tests and accounts go by these words as well. */
const PEOPLE_OR_PROGRAMS = `${PEOPLE}|they|users`
const asSubject = (words: string) => `(?:\\b(?:${words})\\b|${PERSON})`
/** Words that may stand between somebody and what they thought. Another noun may not: "we see that the test expected 358". */
const BETWEEN = `(?:[\\s,]+(?:who|had|have|has|having|also|still|all|both|never|just|only|simply|first|really|already|then|once|must|may|might|could|would|should|did|not|n['’]t|been|being|\\w+ly|of|on|in|behind|from|the|this|that|change|commit|fix|project|team|${NAME})){0,6}`
/** Only people do these. */
const THOUGHT =
  'knew|thought|forgot(?:ten)?|believe[sd]|hope[sd]|reali[sz]ed|noticed|overlooked|misread|misunderstood|mistook|guessed|figured|suspected|' +
  'worried|wished|remembered|intended|decided|wondered|cared|felt|panicked|thinks|panic(?:s|king)?|(?:was|were) (?:not )?(?:aware|unaware|sure|convinced|confident|exhausted|certain)|had no idea'
/** Tests and programs do these too: "they expected 358". */
const THOUGHT_TOO = 'expect(?:ed|s)|assume[sd]|want(?:ed|s)|trust(?:ed|s)|meant'
const DID_NOT_THINK =
  "(?:did not|didn[’']t|does not|doesn[’']t|could not|never) (?:\\w+ly )?(?:know|notice|reali[sz]e|think|understand|remember|believe|care)"
const MIND_READING = [
  new RegExp(`${asSubject(PEOPLE_OR_PROGRAMS)}${BETWEEN}[\\s,]+(?:${THOUGHT}|${DID_NOT_THINK})\\b`, 'i'),
  new RegExp(`${asSubject(PEOPLE)}${BETWEEN}[\\s,]+(?:${THOUGHT_TOO})\\b`, 'i'),
  /\b(?:on purpose|deliberately|intentionally|knowingly|wil(?:l)?fully|maliciously)\b/i,
  /\b(?:was|were|been|got) (?:simply |just )?(?:forgotten|overlooked|misread|misunderstood|assumed|believed)\b/i,
]

/** `us` is a word only in small letters: US is a country, and a part of many a region's name. */
const WE = /(?<![\w-])(?:[Ww]e|WE|[Oo]urs?|[Oo]urselves|us)(?![\w-])/
/** What we, who tell it, know and have before us. */
const WE_WHO_TELL =
  /\bwe (?:(?:do not|don['’]t|cannot|can['’]t|can|still|only) )*(?:know|see|say|tell|think|suspect|have(?= (?:the|a|an|no|one|it|them|nothing|what|this|that)\b))\b/gi

/** Kinds of evidence that record an act of the people whose repository it is. */
const ACTS: ReadonlySet<string> = new Set(['commit', 'diff', 'pull', 'review'])

/** A name, a quotation or a fact counts as one word. */
const MAX_WORDS = 45

/** Feelings, thoughts, a "we" without an act, phrases and length. What is quoted is exempt from all of it. */
export const checkVoice: Check = (checked) => {
  const typed = toTyped(checked)
  const parts = toParts(typed)
  const feeling = FEELING.exec(typed.replace(HOW_IT_FELT, ''))
  const thought = MIND_READING.map((pattern) => pattern.exec(typed)).find((match) => match !== null)
  const problems: readonly (Problem | null)[] = [
    feeling && { code: 'feeling-not-quoted', detail: feeling[0] },
    thought ? { code: 'mind-reading', detail: thought[0] } : null,
    checkWe(typed, checked),
    ...findIn(PHRASES, typed),
    ...(checked.standing === 'proposal' ? findIn(VAGUE_STARTS, typed.trim()) : []),
    checkLength(parts),
  ]
  return problems.filter((problem) => problem !== null)
}

/** Who proposes or teaches may say "we". A statement may where what it cites holds something that we did. */
function checkWe(typed: string, checked: CheckedSentence): Problem | null {
  const { standing, place, citedEvidence, sentence, dossier } = checked
  if (standing === 'proposal' || place === 'lesson' || place === 'knowledge-gap') return null
  const told = typed.replace(WE_WHO_TELL, '')
  const found = WE.exec(told)
  if (found === null) return null
  const runs = new Set(dossier.attempts.map(({ evidence }) => evidence))
  const cites = sentence.cites.map((id) => dossier.attempts.some(({ n }) => id === `A${n}`))
  const isAct = cites.includes(true) || citedEvidence.some(({ kind, id }) => ACTS.has(kind) || runs.has(id))
  return isAct ? null : { code: 'we-without-act', detail: found[0] }
}

function checkLength(parts: readonly string[]): Problem | null {
  const longest = Math.max(0, ...parts.map((part) => part.match(/\S+/g)?.length ?? 0))
  return longest <= MAX_WORDS ? null : { code: 'too-long', detail: `${longest} words` }
}
