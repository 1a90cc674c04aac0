// What is neither English nor a word of the trade stands in the records: a made-up name in lower case, a word in another script.
import { standsIn } from '../../entry/occurrence.ts'
import type { Check, CheckedSentence } from './check.ts'
import { toProseLine, toWords, withoutPossessive } from './prose-line.ts'
import { isJargon, TECHNOLOGIES } from './vocabulary.ts'

/** The letters of English, and the Latin letters with marks that it borrows. Look-alikes of other scripts and widths are not among them. */
const LATIN = /^[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f'\u2019]+$/
/** "Don't", "it's", "we've". */
const CONTRACTION =
  /^(?:(?:ca|wo|sha|ai|do|does|did|is|are|was|were|has|have|had|could|should|would|must|need|might|ought)n['\u2019]t|\p{L}+['\u2019](?:s|re|ve|ll|d|m))$/iu

/** What happened to people outside, and what it cost: no run records it. Where nobody wrote it down, it is made up. */
const OUTSIDE =
  /^(?:users?|customers?|visitors?|shoppers?|subscribers?|downtime|attackers?|hackers?|hacked|revenue|refunds?|lawsuits?|fortune)$/i

export const checkWords: Check = (checked) =>
  toWords(toProseLine(checked))
    .map(({ text }) => text)
    .filter((text) => !isKnownWord(text, checked) || isMadeUp(text, checked))
    .map((detail) => ({ code: 'unknown-word', detail }))

function isMadeUp(text: string, { standing, dossier }: CheckedSentence): boolean {
  const word = withoutPossessive(text)
  if (standing === 'proposal' || !OUTSIDE.test(word)) return false
  const one = word.replace(/s$/i, '')
  return ![one, `${one}s`, word].some((form) => standsIn(dossier.evidence, form, { ignoresCase: true }))
}

function isKnownWord(text: string, { isWord, dossier }: CheckedSentence): boolean {
  const word = withoutPossessive(text)
  const isInRecords = () => standsIn(dossier.evidence, word, { ignoresCase: true })
  if (!LATIN.test(word.normalize('NFC'))) return isInRecords()
  // Capital letters make names (names.ts), and in the middle of a word identifiers.
  if (isWord === null || /\p{Lu}/u.test(word)) return true
  const plain = withoutMarks(word)
  return (
    word.length === 1 ||
    isWord(word) ||
    isWord(plain) ||
    isJargon(word) ||
    TECHNOLOGIES.has(word) ||
    (CONTRACTION.test(word) && isWord(word.split(/n?['\u2019]/)[0] ?? '')) ||
    CONTRACTION_WITHOUT_WORD.test(word) ||
    isInRecords()
  )
}

/** Their first part is no word of its own. */
const CONTRACTION_WITHOUT_WORD = /^(?:ca|wo|sha|ai|does|did|was|were|ought)n['\u2019]t$/

/** "Naïve" is written without its marks as well. */
function withoutMarks(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '')
}
