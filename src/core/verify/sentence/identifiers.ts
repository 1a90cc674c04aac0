// Gate G4 of a sentence: what looks like code, a path, an address or an id stands in backticks, unless the records have it as it was typed.
import { isKnown } from '../../entry/occurrence.ts'
import type { Check } from './check.ts'
import { COPY, toProseLine } from './prose-line.ts'
import { TECHNOLOGIES } from './vocabulary.ts'

/** What no ordinary word looks like. Each is matched against one token without the punctuation around it. */
const LOOKS_LIKE_CODE: readonly RegExp[] = [
  // Addresses and paths.
  /:\/\/|^www\.|^[~.]{0,2}\/[\p{L}\p{N}_.]|[\p{L}\p{N}_)\]]\/|\\/u,
  /[\p{L}\p{N}_]@[\p{L}\p{N}_]|^@[\p{L}\p{N}_]/u,
  // `main.ts`, `cart.total`, `example.com`, `.npmrc`, `1.2.3`
  /[\p{L}\p{N}_]\.[\p{L}\p{N}_]|^\.[\p{L}_]/u,
  // `snake_case`, `camelCase`, `PascalCase`, `HTTPServer`
  /[\p{L}\p{N}]_|_[\p{L}\p{N}]|\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}{2}/u,
  // `--flag`, `-S`
  /^--[\p{L}\p{N}]|^-\p{L}$/u,
  // `total()`, `a::b`, `build:prod`, `a=b`, `x => y`
  /[\p{L}\p{N}_]\((?!(?:s|es|ies|d|ed)\))|::|\p{L}:[\p{L}\p{N}]|[\p{L}\p{N}_]=|=>|&&|\|\||[=!]=|\*\./u,
  // Short and long SHAs, `#12`, `GH-12`
  /^(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{7,64}$/i,
  /#\d|^GH-\d/i,
]

/** Two words that prose puts a stroke between, and short forms with points. */
const PROSE =
  /^(?:and\/or|either\/or|read\/write|client\/server|input\/output|pass\/fail|on\/off|yes\/no|true\/false|before\/after|up\/down|start\/stop|push\/pull|request\/response|key\/value|CI\/CD|I\/O|TCP\/IP|w\/o|e\.g|i\.e|a\.m|p\.m|a\.k\.a|vs)$/i

export const checkIdentifiers: Check = (checked) =>
  toProseLine(checked)
    .split(new RegExp(`[\\s${COPY}\u2013\u2014]+`))
    .map(withoutPunctuation)
    .filter((token) => LOOKS_LIKE_CODE.some((pattern) => pattern.test(token)))
    .filter((token) => !PROSE.test(token) && !TECHNOLOGIES.has(token) && !isKnown(token, checked.dossier))
    .map((detail) => ({ code: 'unmarked-identifier', detail }))

const TAIL = /(?<!["'\u201d\u2019\]},;:!?.\u2026])["'\u201d\u2019\]},;:!?.\u2026]+$/
const TAIL_WITH_BRACKETS = /(?<![)"'.,])[)"'.,]+$/

/** Hyphens, points and slashes at the start belong to flags, files and paths; brackets at the end to calls. A possessive belongs to neither. */
function withoutPunctuation(token: string): string {
  const bare = token.replace(/^["'\u201c\u2018([{]+/, '').replace(TAIL, '')
  const closed = bare.includes('(') ? bare : bare.replace(TAIL_WITH_BRACKETS, '')
  return closed.replace(/['\u2019]s$/, '')
}
