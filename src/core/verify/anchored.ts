// Gates G1, G4 and G5 of a sentence: quotations and identifiers stand in the evidence, facts and links exist, and a statement cites something.
import type { Dossier } from '../dossier.ts'
import { locate, parseSentence } from '../entry/anchors.ts'
import { isKnown } from '../entry/occurrence.ts'
import type { Check, CheckedSentence, Problem } from './check.ts'
import { toProseLine } from './prose-line.ts'
import { TOOL_WORDS } from './tool-words.ts'

/** Single marks around three words or more look like a quotation to a reader; an apostrophe stands inside of a word or at its end. */
const SINGLE_QUOTED =
  /(?<![\p{L}\p{N}])['\u2018](\p{L}[^'\u2018\u2019]{0,400}(?:['\u2019]\p{L}[^'\u2018\u2019]{0,400}){0,8})['\u2019](?!\p{L})/gu
const MIN_QUOTATION_WORDS = 3

/** A proposal may name a command that is made of what the evidence has and of what every project has; nothing else may. */
export const checkAnchors: Check = (checked) => {
  const { sentence, standing, dossier } = checked
  const isAdvice = standing === 'proposal'
  const anchors = parseSentence(sentence, dossier).problems.filter(
    ({ code, detail }) => !(isAdvice && code === 'identifier-not-found' && isCommand(detail, dossier)),
  )
  return [...anchors, ...checkSingleQuotes(checked), ...(isAdvice || isCited(checked) ? [] : [NOT_CITED])]
}

const NOT_CITED: Problem = { code: 'not-cited', detail: '' }

/** What does not exist is a problem of its own. */
function isCited({ sentence, citedEvidence, citedFacts }: CheckedSentence): boolean {
  return sentence.cites.length > 0 || citedEvidence.length > 0 || citedFacts.length > 0
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
