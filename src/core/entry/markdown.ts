// The one place where text becomes Markdown. What comes out renders as the text that went in, with no element, link, image, mention
// or reference that the text asked for: under CommonMark, under GFM (GitHub's and micromark's), under markdown-it with linkify.
import { toVisible } from '../safety/sanitize.ts'

/** Languages that a fence may name: coloured, never run or drawn. GitHub draws `mermaid`, `math`, `geojson`, `topojson` and `stl`. */
const FENCE_LANGUAGES: ReadonlySet<string> = new Set(
  (
    'bash c console cpp csharp css diff dockerfile go gradle groovy hcl html ini java javascript js json json5 jsonc jsx ' +
    'kotlin log lua makefile php powershell properties py python rb ruby rust scala sh shell sql swift text toml ts tsx ' +
    'typescript xml yaml yml zig'
  ).split(' '),
)

/** What an address, a mention or a reference can consist of; everything else stands between words. */
const WORD = '[^\\s<>`|\\\\"\'{}()[\\]*~,;!]'

/**
 * What renderers bring to life inside a word: addresses (`https://`, `//host`, `www.`), mentions and e-mail addresses, GitHub's
 * references (`#1`, `owner/name#1`, `GH-1`; after "fixes" they close issues), `$` as the delimiter of a formula.
 * GitHub looks for them in the rendered text, so that neither a backslash nor an entity stops it. A code span does.
 * https://github.com/github/cmark-gfm/issues/181
 */
const LIVE = '//[^\\s/]|www\\.|[@$](?!\\s)|#\\d|\\bGH-\\d'

/** Characters with a meaning for a renderer: everywhere, or next to the neighbours given here. */
const SPECIAL = [
  '[\\\\`*[\\]<~|${]',
  // Inside a word an underscore is a letter.
  '(?<![a-z0-9])_|_(?![a-z0-9])',
  // What stands at the end of a text may meet what the caller puts after it.
  '&(?=[#a-z]|$)|!(?=\\[|$)|#(?=\\s?$)',
  // Template engines read the file before a renderer does: `{%`, `<%`, and `{{` as `{` is always escaped.
  '(?<=[<{])%',
  // linkify makes README.md an address in Moldova.
  '(?<=[^\\s.])\\.(?=\\p{L}{2})',
].join('|')

const LIVE_WORD_OR_SPECIAL = new RegExp(`(?<!${WORD})(?=${WORD}*?(?:${LIVE}))(?<word>${WORD}+)|${SPECIAL}`, 'giu')

/** Punctuation that ends a sentence rather than the word before it. */
const SENTENCE_END = /(?<![.:?])[.:?]+$/

/** What makes a heading, a list, a quote, a rule, a table, a container or another bot's command (`/merge`) of the line it starts. */
const LINE_START = /^( ?)(?:([#+\-=>:/!%])|(\d{1,9})([.)]))/

/** Prose from anywhere as Markdown within a line. White space is folded; a word that would come to life becomes a code span. */
export function escapeText(text: string): string {
  return flatten(text)
    .replace(LIVE_WORD_OR_SPECIAL, (match, word: string | undefined) => {
      if (word === undefined) return `\\${match}`
      const end = SENTENCE_END.exec(word)?.[0] ?? ''
      return codeSpan(word.slice(0, word.length - end.length)) + end
    })
    .replace(LINE_START, (_, space: string, mark = '', digits = '', dot = '') =>
      mark === '' ? `${space}${digits}\\${dot}` : `${space}\\${mark}`,
    )
}

/** An escaped character, or code as people type it. */
const TYPED_CODE = /\\[!-/:-@[-`{-~]|(?<!`)(`+)(?!`)(.*?[^`])\1(?!`)/g

/** Where code may begin: markdown-it takes ticks behind `http://` for a part of the address. */
const BEFORE_CODE = /\s[("'[]*$/

/** Characters that are looked at before code: more brackets in a row are no prose. */
const MAX_BEFORE_CODE = 8

/** What template engines read, in code too: such a span stays escaped text. */
const TEMPLATE = /[{<]%|\{\{/

/** Words of a person as Markdown within a line: what they set as code is code, everything else is escaped. */
export function quoteText(text: string): string {
  const flat = flatten(text)
  const parts: string[] = []
  let done = 0
  const addText = (end: number) => {
    const plain = flat.slice(done, end)
    if (plain !== '') parts.push(parts.length === 0 ? escapeText(plain) : escapeWithin(plain))
    done = end
  }
  for (const { 0: whole, 2: code, index } of flat.matchAll(TYPED_CODE)) {
    if (code === undefined || code.trim() === '' || TEMPLATE.test(code)) continue
    if (!BEFORE_CODE.test(` ${flat}`.slice(Math.max(0, index + 1 - MAX_BEFORE_CODE), index + 1))) continue
    addText(index)
    parts.push(codeSpan(/^ .*\S.* $/.test(code) ? code.slice(1, -1) : code))
    done = index + whole.length
  }
  addText(flat.length)
  // Ticks next to ticks would be read as one run.
  const meets = parts.some((part, index) => part.startsWith('`') && (parts[index - 1]?.endsWith('`') ?? false))
  return meets ? escapeText(flat) : parts.join('')
}

/** Escaped text that stands after something else in its line, so that nothing in it can be a marker at the start of one. */
export function escapeWithin(text: string): string {
  const before = 'x'
  return escapeText(`${before} ${text}`).slice(/^\s/.test(text) ? before.length : before.length + 1)
}

/** Text as code within a line; empty for an empty text. Not for table cells, where a `|` would end the cell: use escapeText there. */
export function codeSpan(text: string): string {
  const code = toVisible(text).replace(/\n/g, ' ')
  if (code === '') return ''
  const runs = new Set(code.match(/`+/g))
  let ticks = '`'
  while (runs.has(ticks)) ticks += '`'
  // A renderer takes one space off both sides where both have one. https://spec.commonmark.org/0.31.2/#code-spans
  const isPadded = /^`|`$/.test(code) || (/^ .* $/.test(code) && code.trim() !== '')
  return isPadded ? `${ticks} ${code} ${ticks}` : ticks + code + ticks
}

/** Lines as a fenced code block. A language that is not on the list is left out. */
export function fence(lines: readonly string[], options: { readonly language?: string } = {}): string {
  const code = lines.map((line) => toVisible(line).replace(/\n/g, ' '))
  const longest = code.reduce((most, line) => Math.max(most, longestRun(line)), 2)
  const ticks = '`'.repeat(longest + 1)
  const language = options.language?.toLowerCase() ?? ''
  return [ticks + (FENCE_LANGUAGES.has(language) ? language : ''), ...code, ticks].join('\n')
}

/** A link that shows `text`. An address that is not http(s), or that carries a user name, gives the text alone. */
export function link(text: string, url: string): string {
  const href = toHref(url)
  const shown = escapeText(text).trim()
  return href === null || shown === '' ? shown : `[${shown}](${href})`
}

/** Words of a person as a block quote, line by line; an empty line parts paragraphs. */
export function blockquote(lines: readonly string[]): string {
  return lines.map((line) => `> ${quoteText(line)}`.trimEnd()).join('\n')
}

/** Bold text; empty for an empty text. */
export function strong(text: string): string {
  const shown = escapeText(text).trim()
  return shown === '' ? '' : `**${shown}**`
}

function flatten(text: string): string {
  return toVisible(text).replace(/\s+/g, ' ')
}

function longestRun(line: string): number {
  return (line.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0)
}

/** An address that stays inside `(...)`, inside a table cell and out of a template engine's reach; null where it may not be linked. */
function toHref(address: string): string | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return null
  return url.href
    .replace(/[()<>\\|`{}$*"'^]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/&(?=#?\w+;)/g, '&amp;')
}
