// Gate G3 of a sentence: names stand in the records, and whoever takes part in the story is not named where it is told what went wrong.
import { isKnown, standsIn } from '../../entry/occurrence.ts'
import { isBot } from '../../evidence.ts'
import type { Check, CheckedSentence, Problem } from './check.ts'
import { toProseLine, toWords, type Word, withoutPossessive } from './prose-line.ts'
import { DONE_BY_PEOPLE, isJargon, NAMES_THAT_ARE_WORDS, TECHNOLOGIES } from './vocabulary.ts'

/** Names of days and months are times (clock-words.ts). */
const TIMES =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/

/** Every word of a heading may have a capital letter. */
const IN_HEADINGS: ReadonlySet<CheckedSentence['place']> = new Set(['title', 'attempt-name', 'filed-under'])

/** Somebody's words or request may be attributed. What somebody changed may not. */
const ATTRIBUTES = /\b(?:wrote|writes|said|says|reported|reports|asked|asks|opened|answered|words)\b/i

/** Shorter parts of names are words of their own. */
const MIN_NAME_CHARS = 3

export const checkNames: Check = (checked) => {
  const line = toProseLine(checked)
  const people = listPeople(checked)
  const words = toWords(line)
  const named = findPeople(line, checked, people)
  return [
    ...words
      .filter((word) => !people.has(withoutPossessive(word.text).toLowerCase()))
      .filter((word) => isUnknown(word, { line, checked }))
      .map(({ text }): Problem => ({ code: 'unknown-name', detail: text })),
    ...named
      .filter((name) => !mayAttribute(name, { line, checked }))
      .map((detail): Problem => ({ code: 'blames-a-person', detail })),
  ]
}

function isUnknown(word: Word, { line, checked }: { line: string; checked: CheckedSentence }): boolean {
  const text = withoutPossessive(word.text)
  const lower = text.toLowerCase()
  if (!/^\p{Lu}/u.test(text) || /\p{Ll}\p{Lu}/u.test(text)) return false
  const after = line.slice(word.index + word.text.length)
  const mayBePerson = NAMES_THAT_ARE_WORDS.has(text)
  const isFree = word.isFirst || IN_HEADINGS.has(checked.place)
  if (isFree && mayBePerson && DONE_BY_PEOPLE.test(after)) return true
  if (TECHNOLOGIES.has(text) || TIMES.test(text) || isLabel(word, line) || text.includes("'")) return false
  if (/^I['\u2019]/.test(text) || isContraction(lower, checked)) return false
  if (isKnown(text, checked.dossier)) return false
  const isOrdinary =
    checked.isWord === null || checked.isWord(lower) || isJargon(lower) || isKnownInLower(lower, checked)
  const isShouted = text.length > 1 && text === text.toUpperCase()
  return !(isOrdinary && (isFree || isShouted))
}

/** "Step B", "part IV". A Roman number by itself is a number. */
function isLabel({ text, index }: Word, line: string): boolean {
  return /^[A-Z]$/.test(text) || (/^[IVX]+$/.test(text) && NUMBERED.test(line.slice(Math.max(0, index - 12), index)))
}

const NUMBERED = /\b(?:part|step|phase|stage|chapter|section|volume|version|type|level|class|act)s? $/i

/** "Don't", "That's": as ordinary as what they are made of. */
function isContraction(lower: string, { isWord }: CheckedSentence): boolean {
  const [, base = ''] = /^(.+?)(?:n['\u2019]t|['\u2019](?:s|t|re|ve|ll|d|m))$/.exec(lower) ?? []
  return base !== '' && (isWord === null || isWord(base))
}

/** A word of the records at the start of a sentence has a capital letter of its own. */
function isKnownInLower(lower: string, { dossier }: CheckedSentence): boolean {
  return standsIn(dossier.evidence, lower)
}

/** Whoever wrote something in the records, by login, by name and by the parts of a name, in lower case. Bots are not people. */
function listPeople({ dossier, isWord }: CheckedSentence): ReadonlySet<string> {
  const actors = dossier.evidence.flatMap(({ actor }) => (actor === null || isBot(actor) ? [] : [actor]))
  const names = actors.flatMap((actor) => [actor, ...actor.split(/\s+/)]).map((name) => name.toLowerCase())
  return new Set(names.filter((name) => name.length >= MIN_NAME_CHARS && !(isWord?.(name) || isJargon(name))))
}

/** Participants that are typed, or named in backticks. */
function findPeople(
  line: string,
  { segments, dossier }: CheckedSentence,
  people: ReadonlySet<string>,
): readonly string[] {
  const lower = line.toLowerCase()
  const typed = [...people].filter((name) => hasName(lower, name))
  const named = segments.flatMap((segment) => (segment.kind === 'identifier' ? [segment.text] : []))
  // A job, a branch or a file may be called like somebody.
  const isThing = (name: string) =>
    dossier.evidence.some(({ title, lines }) => [title, ...lines.map(({ text }) => text)].includes(name))
  return [...typed, ...named.filter((name) => people.has(name.toLowerCase()) && !isThing(name))]
}

function hasName(line: string, name: string): boolean {
  for (let at = line.indexOf(name); at >= 0; at = line.indexOf(name, at + 1)) {
    const isInside = /[\p{L}\p{N}_]/u.test(line.charAt(at - 1)) || /[\p{L}\p{N}_]/u.test(line.charAt(at + name.length))
    if (!isInside) return true
  }
  return false
}

/** The story may say who wrote what is quoted, where it cites what that person wrote. */
function mayAttribute(name: string, { line, checked }: { line: string; checked: CheckedSentence }): boolean {
  const { place, citedEvidence } = checked
  const isAuthor = (actor: string) =>
    [actor, ...actor.split(/\s+/)].some((part) => part.toLowerCase() === name.toLowerCase())
  return (
    place === 'what-happened' &&
    ATTRIBUTES.test(line) &&
    citedEvidence.some(({ actor }) => actor !== null && isAuthor(actor))
  )
}
