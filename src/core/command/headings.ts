// The sections of an entry by the names that people use for them.
import { SECTIONS } from '../entry/headings.ts'

/** Shorter words name nothing, and longer ones are a sentence. */
const MIN_CHARS = 3
const MAX_CHARS = 60

/** `how it felt`, `the root cause`, `felt section` -> the heading that is meant; null where none is, or more than one. */
export function findHeading(name: string): string | null {
  if (name.length > MAX_CHARS) return null
  const said = toWords(name.replace(/\s+section$/i, ''))
  if (said.length < MIN_CHARS) return null
  const ways: readonly ((heading: string) => boolean)[] = [
    (heading) => heading === said,
    (heading) => heading.startsWith(said),
    (heading) => ` ${heading} `.includes(` ${said} `),
  ]
  const found = ways
    .map((fits) => SECTIONS.filter((heading) => fits(toWords(heading))))
    .find(({ length }) => length > 0)
  return found?.length === 1 ? (found[0] ?? null) : null
}

/** In lower case, without quotation marks and the article. */
function toWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/["'`*]/g, '')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|a|an) /, '')
}
