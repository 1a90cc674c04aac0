// Gates G1, G4 and G5 of a sentence: quotations and identifiers stand in the evidence, facts and links exist, and a statement cites something.
import type { Dossier } from '../../dossier.ts'
import { locate, parseSentence } from '../../entry/anchors.ts'
import { isKnown } from '../../entry/occurrence.ts'
import type { Check, CheckedSentence, Problem } from './check.ts'
import { toProseLine } from './prose-line.ts'
import { TOOL_WORDS } from './tool-words.ts'

/** Single marks around three words or more look like a quotation to a reader; an apostrophe stands inside of a word or at its end. */
const SINGLE_QUOTED =
  /(?<![\p{L}\p{N}])['\u2018](\p{L}[^'\u2018\u2019]{0,400}(?:['\u2019]\p{L}[^'\u2018\u2019]{0,400}){0,8})['\u2019](?!\p{L})/gu
const MIN_QUOTATION_WORDS = 3

/** Marks of a quotation that the anchors left as text: escaped ones, one without its pair, and those in the text of a link. */
const LEFT_MARKS = /["\u201c\u201d\u201e\u201f\u00ab\u00bb\uff02]([^"\u201c\u201d\u201e\u201f\u00ab\u00bb\uff02]*)/g
/** What other scripts and printers quote with, and what looks like it: primes, corner brackets, two apostrophes. */
const ODD_MARKS =
  /[\u2032-\u2037\u201b\u2039\u203a\u275b-\u275e\u2e42\u300a-\u300f\u301d-\u301f\ufe41-\ufe44\uff62\uff63]|(?:'|\u2018|\u2019){2}/

/** A proposal may name a command that is made of what the evidence has and of what every project has; nothing else may. */
export const checkAnchors: Check = (checked) => {
  const { sentence, standing, dossier } = checked
  const isAdvice = standing === 'proposal'
  const anchors = parseSentence(sentence, dossier).problems.filter(
    ({ code, detail }) => !(isAdvice && code === 'identifier-not-found' && isCommand(detail, dossier)),
  )
  return [
    ...anchors,
    ...checkLeftMarks(checked),
    ...checkSingleQuotes(checked),
    ...(isAdvice || isCited(checked) ? [] : [NOT_CITED]),
  ]
}

const NOT_CITED: Problem = { code: 'not-cited', detail: '' }

/** What does not exist is a problem of its own. */
function isCited({ sentence, citedEvidence, citedFacts }: CheckedSentence): boolean {
  return sentence.cites.length > 0 || citedEvidence.length > 0 || citedFacts.length > 0
}

/** A reader takes every pair of marks for a quotation, and a mark that is alone for the start of one. */
function checkLeftMarks(checked: CheckedSentence): readonly Problem[] {
  const line = toProseLine(checked)
  const odd = ODD_MARKS.exec(line)?.[0]
  const marks = [...line.matchAll(LEFT_MARKS)]
  const unknown = marks.find(([, words = ''], index) => index % 2 === 0 && !isSaid(words, checked))
  const isUnknown = marks.length % 2 === 1 || unknown !== undefined
  return [
    ...(odd === undefined ? [] : [{ code: 'quotation-not-found', detail: odd } satisfies Problem]),
    ...(isUnknown
      ? [{ code: 'quotation-not-found', detail: (unknown ?? marks.at(-1))?.[1] ?? '' } satisfies Problem]
      : []),
  ]
}

/** Less than three words are a name: they may stand in any record. */
function isSaid(words: string, { citedEvidence, dossier }: CheckedSentence): boolean {
  const isShort = words.trim().split(/\s+/).length < MIN_QUOTATION_WORDS
  return isShort ? isKnown(words.trim(), dossier) : locate(words, citedEvidence) !== null
}

function checkSingleQuotes(checked: CheckedSentence): readonly Problem[] {
  return [...toProseLine(checked).matchAll(SINGLE_QUOTED)]
    .map(([, words = '']) => words)
    .filter((words) => words.split(/\s+/).length >= MIN_QUOTATION_WORDS)
    .filter((words) => locate(words, checked.citedEvidence) === null)
    .map((detail) => ({ code: 'quotation-not-found', detail }))
}

/** `npx jest test/total.test.js -t "rounds every line"`: each of its words is a tool's or the evidence's. */
function isCommand(identifier: string, dossier: Dossier): boolean {
  return identifier
    .split(/[\s="']+/)
    .map((word) => word.replace(/^[\^(]+|(?<![$,;)])[$,;)]+$/g, ''))
    .every((word) => !/[\p{L}\p{N}]/u.test(word) || isAtHand(word, dossier))
}

/** `TotalTest.rounds` and `TotalTest#rounds` are how tools are told what a log calls `TotalTest > rounds`. */
function isAtHand(word: string, dossier: Dossier): boolean {
  if (TOOL_WORDS.has(word) || isKnown(word, dossier)) return true
  const [, type = '', method = ''] = /^([A-Z]\w*)[.#](\w+)$/.exec(word) ?? []
  return type !== '' && isKnown(type, dossier) && isKnown(method, dossier)
}
