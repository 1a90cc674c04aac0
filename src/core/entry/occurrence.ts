// Whether a piece of text stands in the records as a token of its own, and not as a part of a longer word: "data" does not hold `a`.
import type { Dossier } from '../dossier.ts'
import type { Evidence } from '../evidence.ts'

/** A name this long may be cut at its end: nothing else begins like that. */
const MIN_CUT_CHARS = 40

/** https://git-scm.com/docs/git-config#Documentation/git-config.txt-coreabbrev: git abbreviates to seven digits and more. */
const SHORT_SHA = /^[0-9a-f]{7,39}$/
const WHOLE_SHA = /^[0-9a-f]{40}(?![0-9a-zA-Z_])/

/** White space folded to single spaces, curly quotes straightened. Maps character to character once the white space is folded. */
export function fold(text: string): string {
  return text
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f\uff02]/g, '"')
    .replace(/\s+/g, ' ')
}

/** Positions at which `wanted` stands in `text` with a border of a token on either side, in order. */
export function* findTokens(text: string, wanted: string): Generator<number> {
  if (wanted === '') return
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
    if (isToken(text, at, wanted)) yield at
}

/** True where `wanted` stands in `text` as a token of its own. A short SHA may stand for the whole one. */
export function hasToken(text: string, wanted: string): boolean {
  return findTokens(text, wanted).next().done !== true
}

/** True where it stands in a line or a title of the evidence. Upper and lower case are the same where `ignoresCase`. */
export function standsIn(
  evidence: readonly Evidence[],
  wanted: string,
  { ignoresCase }: { ignoresCase: boolean } = { ignoresCase: false },
): boolean {
  const plain = (text: string) => (ignoresCase ? fold(text).toLowerCase() : fold(text))
  const token = plain(wanted).trim() === '' ? plain(wanted) : plain(wanted).trim()
  return evidence.some(
    ({ lines, title }) => hasToken(plain(title), token) || lines.some(({ text }) => hasToken(plain(text), token)),
  )
}

/** True where an identifier stands in any evidence, is an actor of it, or stands in a fact. `f()` is what a record calls `f(x)`. */
export function isKnown(identifier: string, dossier: Pick<Dossier, 'evidence' | 'facts'>): boolean {
  const call = identifier.endsWith('()') ? [identifier.slice(0, -1)] : []
  return [identifier, ...call].some(
    (wanted) =>
      standsIn(dossier.evidence, wanted) ||
      dossier.evidence.some(({ actor }) => actor === wanted) ||
      dossier.facts.some(({ display }) => hasToken(display, fold(wanted))),
  )
}

function isToken(text: string, at: number, wanted: string): boolean {
  const end = at + wanted.length
  if (wanted.length === 1) return !isWordCharacter(text.charAt(at - 1)) && !isWordCharacter(text.charAt(end))
  if (SHORT_SHA.test(wanted)) {
    if (/[0-9a-zA-Z_]/.test(text.charAt(at - 1))) return false
    return !/[0-9a-zA-Z_]/.test(text.charAt(end)) || WHOLE_SHA.test(text.slice(at, at + 41))
  }
  if (isInside(text.charAt(at - 1), wanted.charAt(0))) return false
  return wanted.length >= MIN_CUT_CHARS || !isInside(wanted.charAt(wanted.length - 1), text.charAt(end))
}

/** Two letters or two digits side by side are inside of a word; between a letter and a digit (`v1.2`) there is a border. */
function isInside(before: string, after: string): boolean {
  return (isLetter(before) && isLetter(after)) || (/\p{N}/u.test(before) && /\p{N}/u.test(after))
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{M}_]/u.test(character)
}

function isWordCharacter(character: string): boolean {
  return isLetter(character) || /\p{N}/u.test(character)
}
