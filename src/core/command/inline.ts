// Which lines of a paragraph begin as plain text: outside of code spans, comments and tags that run over lines, and outside of elements
// that quote. https://spec.commonmark.org/0.31.2/#inlines
import { afterTag, type Hiding } from './hiding-html.ts'
import { TAG } from './html-blocks.ts'

const MARK = /\\[^\n]|`+|</g
const RUN = /`+/g
const OPEN_TAG = new RegExp(TAG, 'iy')
/** https://spec.commonmark.org/0.31.2/#autolinks: of a URI, or of an address. */
const AUTOLINK = /<(?:[a-z][a-z0-9+.-]{1,31}:[^\s<>]*|[^\s<>@]+@[^\s<>@]+)>/iy
/** Everything between is raw, in this order: the longer beginnings first. */
const RAW = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<!', '>'],
  ['<?', '?>'],
] as const

export type InlineReading = {
  /** For each line, whether it begins as plain text. */
  readonly isPlain: readonly boolean[]
  /** What is hidden after it. */
  readonly hiding: Hiding
}

/** The lines of a paragraph, and what is hidden before it. */
export function readInline(lines: readonly string[], before: Hiding): InlineReading {
  const text = lines.join('\n')
  const closers = toClosers(text)
  const missing = new Set<string>()
  const isPlain: boolean[] = []
  let hiding = before
  let start = 0
  /** Takes the lines that begin up to `end`. */
  const take = (end: number, isHidden: boolean) => {
    for (; isPlain.length < lines.length && start <= end; start += (lines[isPlain.length - 1] ?? '').length + 1)
      isPlain.push(!isHidden && !hiding.isComment && hiding.quotes === 0)
  }

  MARK.lastIndex = 0
  for (let mark = MARK.exec(text); mark !== null; mark = MARK.exec(text)) {
    const { index: at, 0: found } = mark
    take(at, false)
    if (found.startsWith('\\')) continue
    const end = found.startsWith('`')
      ? closers(at, found.length)
      : (endOfRaw(text, at, missing) ?? endOf(OPEN_TAG, text, at) ?? endOf(AUTOLINK, text, at))
    if (end === null) continue
    take(end - 1, true)
    if (found === '<') hiding = afterTag(hiding, text.slice(at, end))
    MARK.lastIndex = end
  }
  take(text.length, false)
  return { isPlain, hiding }
}

/** Where the code span that begins with a run of backticks ends; null where nothing closes it. To be asked from left to right. */
function toClosers(text: string): (at: number, length: number) => number | null {
  const runs = new Map<number, number[]>()
  for (const { index, 0: run } of text.matchAll(RUN)) {
    const same = runs.get(run.length)
    if (same === undefined) runs.set(run.length, [index])
    else same.push(index)
  }
  const passed = new Map<number, number>()
  return (at, length) => {
    const same = runs.get(length) ?? []
    let next = passed.get(length) ?? 0
    while (next < same.length && (same[next] ?? 0) <= at) next += 1
    passed.set(length, next)
    const closer = same[next]
    return closer === undefined ? null : closer + length
  }
}

function endOfRaw(text: string, at: number, missing: Set<string>): number | null {
  const [begin, end] = RAW.find(([candidate]) => text.startsWith(candidate, at)) ?? []
  if (begin === '<!' && !/[a-z]/i.test(text.charAt(at + begin.length))) return null
  if (begin === undefined || missing.has(begin)) return null
  // `<!-->` and `<!--->` are whole comments.
  const found = text.indexOf(end, begin === '<!--' ? at + 2 : at + begin.length)
  // What is not found once is not there for the rest either.
  if (found < 0) missing.add(begin)
  return found < 0 ? null : found + end.length
}

function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : null
}
