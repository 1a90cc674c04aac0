// Gate G2 of a sentence: a number, a time or an amount is computed, never typed. A small number may be a word where a cited fact has it.
import type { Segment } from '../../entry/anchors.ts'
import { standsIn } from '../../entry/occurrence.ts'
import type { Fact } from '../../facts.ts'
import type { Check, CheckedSentence, Problem } from './check.ts'
import { checkClockWords } from './clock-words.ts'
import { COPY, toProseLine } from './prose-line.ts'

/**
 * Digits of every script, superscripts, fractions; signs of currencies; per cent and per mille; pictures of numbers, times and money: dice,
 * dominoes and cards, digits in braille, keycaps, clocks, a hundred points, bags of coins.
 */
const AMOUNT_SIGN =
  /[\p{N}\p{Sc}%\u2030\u2031\uff05\ufe6a\u2680-\u2685\u2801-\u28ff\u{1f000}-\u{1f0ff}\u{1f4af}-\u{1f4b9}\u{1f51f}\u{1f522}\u{1f550}-\u{1f567}]/u

const ONES = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
const TEENS = 'thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** "One", "once" and ordinals are free. */
const VALUES: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, index) => [word, index] as const).filter(([word]) => word !== 'one'),
  ...TEENS.map((word, index) => [word, index + 13] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
  ...(['dozen', 'dozens'] as const).map((word) => [word, 12] as const),
  ...(['hundred', 'hundreds'] as const).map((word) => [word, 100] as const),
  ...(['thousand', 'thousands'] as const).map((word) => [word, 1_000] as const),
  ...(['million', 'millions'] as const).map((word) => [word, 1_000_000] as const),
  ...(['billion', 'billions', 'trillion', 'trillions'] as const).map((word) => [word, 1_000_000_000] as const),
  ...(['twice', 'double', 'doubled', 'doubles', 'doubling', 'couple', 'pair', 'pairs'] as const).map(
    (word) => [word, 2] as const,
  ),
  ...(['thrice', 'triple', 'tripled', 'triples', 'tripling'] as const).map((word) => [word, 3] as const),
  ...(['quadruple', 'quadrupled'] as const).map((word) => [word, 4] as const),
  ...(['half', 'halves', 'halved'] as const).map((word) => [word, 0.5] as const),
  ...(['quarter', 'quarters'] as const).map((word) => [word, 0.25] as const),
])

/** Names of things as well as numbers: where the cited evidence has the word, it is taken from there. */
const ALSO_THINGS = /^(?:double|half|quarter|pair|pairs|couple|triple)$/
/** "Double quotes", "half-written", "non-zero": no amount of anything. */
const NO_AMOUNT =
  /\b(?:double[- ](?:quot\w+|slash\w*|dash\w*|colon\w*|underscore\w*|equals|ampersand|precision|backslash\w*|star|free|check\w*|click\w*)|half-\p{L}+|non-?zero|zero[- ](?:exit|status|code|byte|bytes|width|length|based|day)|(?:code|status|with) zero|pair programming|key pairs?)/giu

/** Amounts that nobody counted. "How many" and "as many" ask and compare. */
const VAGUE =
  /\b(?:(?<!\b(?:how|as) )many|several|countless|numerous|umpteen|myriads?|(?:lots|tons|loads|plenty|scores|heaps|handfuls?|bunch) of)\b/gi

/** Parts of a whole, and numbers that are no place in an order. */
const PARTS =
  /\b(?:an?|one|each|every|another) (?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) of\b|\b(?:thirds|fourths|fifths|sixths|sevenths|eighths|ninths|tenths) of\b|\b(?:\p{L}*(?:hundred|thousand|million|billion)ths?|\p{L}{2,12}ty-\p{L}{3,8}(?:st|nd|rd|th)|(?:two|three|four|five|six|seven|eight|nine|ten|hundred|thousand|million)-?fold|an? (?:score|gross) of)\b/giu

/** With people or money a number is a claim about the world, and no proposal makes it. */
const ABOUT_PEOPLE =
  /^\W*(?:\p{L}+\W+)?(?:users?|customers?|clients?|people|visitors?|orders?|dollars?|euros?|pounds)\b/iu
const MONEY = /\b(?:dollars?|euros?|bucks|cents|percent|per cent)\b/gi

const UNIT = '(?:second|minute|hour|day|week|month|year|decade|fortnight)'
const DURATIONS: readonly RegExp[] = [
  new RegExp(`\\b(?:an?|one|another|half an?|few|several|many|couple of|past) ${UNIT}s?\\b(?![- ]old)`, 'gi'),
  new RegExp(`\\b${UNIT}s\\b`, 'gi'),
]
/** "A second try" is an ordinal; "a second later" is a time. */
const ORDINAL_SECOND = /^(?:an?|one|another) second$/i
const AFTER_A_TIME = /^(?:$|[^\p{L}\s-]|\s+(?:ago|after|and|apart|at|before|earlier|in|later|long|of|or|to|too)\b)/iu
/** "How many minutes", "office hours", "these days" say no duration. */
const NO_DURATION = /\b(?:how(?: many)?|working|business|office|these|those) $/i

/** An amount of what is written as a name: `20` minutes. */
const COUNTED =
  /^\s*(?:(?:full|long|more|other|red|failed|green)\s+)?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|users?|customers?|people|persons?|times|dollars?|euros?|percent|attempts?|tr(?:y|ies)|runs?|failures?|tests?|commits?|reverts?|jobs?|pushes|deploys?|deployments?|servers?|machines?|hosts?|services?|orders?|visitors?|clients?|per|(?:of|out of) (?:our|the|all|its|their|these|those))\b/i

export const checkNumbers: Check = (checked) => {
  const line = toProseLine(checked)
  return [
    ...line
      .split(/\s+/)
      .filter((token) => AMOUNT_SIGN.test(token))
      .map((token) => typed(token.replaceAll(COPY, ''))),
    ...[...line.matchAll(MONEY)].filter(([word]) => !isCitedWord(word, checked)).map(([word]) => typed(word)),
    ...[...line.matchAll(PARTS)].filter(([word]) => !isCitedWord(word, checked)).map(([word]) => typed(word)),
    ...checkWords(line, checked),
    ...checkCountedNames(checked.segments),
    ...(checked.standing === 'proposal' ? [] : [...checkDurations(line), ...checkClockWords(line, checked)]),
  ]
}

function typed(detail: string): Problem {
  return { code: 'number-not-computed', detail }
}

function checkWords(line: string, checked: CheckedSentence): readonly Problem[] {
  const plain = line.replace(NO_AMOUNT, (found) => ' '.repeat(found.length))
  const known = new Set(checked.citedFacts.flatMap(valuesOf))
  const isProposal = checked.standing === 'proposal'
  const isClaim = (end: number) => !isProposal || ABOUT_PEOPLE.test(plain.slice(end))
  const numbers = toNumberWords(plain)
    .filter(({ text, value }) => !known.has(value) && !(ALSO_THINGS.test(text) && isCitedWord(text, checked)))
    .filter(({ end }) => isClaim(end))
    .map(({ text }) => text)
  const vague = [...plain.matchAll(VAGUE)]
    .filter(({ 0: word, index }) => isClaim(index + word.length) && !isCitedWord(word, checked))
    .map(([word]) => word.toLowerCase())
  return [...numbers, ...vague].map((detail) => ({ code: 'number-word-not-computed', detail }))
}

type NumberWord = { readonly text: string; readonly value: number; readonly end: number }

function toNumberWords(line: string): readonly NumberWord[] {
  return [...line.toLowerCase().matchAll(/\p{L}+(?:-\p{L}+)*/gu)].flatMap(({ 0: token, index }) => {
    const end = index + token.length
    const [tens = '', ones = ''] = token.split('-')
    // "Twenty-one" is one number, "two-line" has one.
    if (TENS.includes(tens) && (ones === 'one' || ONES.includes(ones)))
      return [{ text: token, value: (VALUES.get(tens) ?? 0) + ONES.indexOf(ones), end }]
    return token.split('-').flatMap((text) => {
      const value = VALUES.get(text)
      return value === undefined ? [] : [{ text, value, end }]
    })
  })
}

/** Numbers that a fact shows, in digits or in words. A time of day is no count. */
function valuesOf({ display, rounded, words }: Fact): readonly number[] {
  const text = [display, rounded, words].join(' \n ').replace(/\d+(?::\d\d)+|\d{4}-\d\d-\d\d/g, ' ')
  const digits = [...text.matchAll(/\d[\d,]*(?:\.\d+)*/g)].map(([digit]) => Number(digit.replaceAll(',', '')))
  const isNone = /(?:^|\n) (?:no|none)\b|^(?:no|none)\b/i.test(text)
  return [...digits, ...toNumberWords(text).map(({ value }) => value), ...(isNone ? [0] : [])]
}

function checkDurations(line: string): readonly Problem[] {
  const found = new Map<number, string>()
  for (const pattern of DURATIONS)
    for (const { 0: text, index } of line.matchAll(pattern)) {
      const end = index + text.length
      const isComputed = line.slice(0, index).trimEnd().endsWith(COPY)
      const isOrdinal = ORDINAL_SECOND.test(text) && !AFTER_A_TIME.test(line.slice(end))
      const isInside = [...found].some(([at, before]) => index >= at && end <= at + before.length)
      if (!isComputed && !isOrdinal && !isInside && !NO_DURATION.test(line.slice(Math.max(0, index - 12), index)))
        found.set(index, text)
    }
  return [...found.values()].map(typed)
}

/** Digits in backticks are the evidence's; what they count would be ours. */
function checkCountedNames(segments: readonly Segment[]): readonly Problem[] {
  return segments.flatMap((segment, index) => {
    const next = segments[index + 1]
    const isCount = segment.kind === 'identifier' && /^[\p{N}.,:%]+$/u.test(segment.text)
    const isRow = isCount && isNumber(next?.kind === 'text' && next.text.trim() === '' ? segments[index + 2] : next)
    if (isRow) return [typed(segment.text)]
    if (!isCount || next?.kind !== 'text') return []
    const counted = COUNTED.exec(next.text)?.[0]
    return counted === undefined ? [] : [typed(segment.text + counted)]
  })
}

function isNumber(segment: Segment | undefined): boolean {
  return segment?.kind === 'fact' || (segment?.kind === 'identifier' && /^\p{N}/u.test(segment.text))
}

function isCitedWord(word: string, { citedEvidence }: CheckedSentence): boolean {
  return standsIn(citedEvidence, word, { ignoresCase: true })
}
