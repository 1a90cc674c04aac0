// HTML that shows what comes after it as code, as somebody else's words, or not at all, until it is closed.

export type Hiding = {
  /** How many elements that quote are open. */
  readonly quotes: number
  /** True inside of a comment: Markdown thinks it over at the next blank line, a browser does not. */
  readonly isComment: boolean
}

export const NOTHING_HIDDEN: Hiding = { quotes: 0, isComment: false }

/** Elements of code and of quotes that GitHub lets through. https://github.com/gjtorikian/html-pipeline/blob/main/lib/html_pipeline/sanitization_filter.rb */
const NAMES = 'blockquote|q|pre|code|samp|kbd|tt'
const QUOTING = new RegExp(`^<(/?)(?:${NAMES})(?![\\w-])`, 'i')
/** A comment, one that nothing ends, or an element that quotes. */
const PARTS = new RegExp(`<!--[\\s\\S]*?(-->|$)|</?(?:${NAMES})(?![\\w-])[^<>]*>`, 'gi')

/** What is hidden after a tag, or a whole comment. */
export function afterTag(hiding: Hiding, tag: string): Hiding {
  const found = QUOTING.exec(tag)
  if (found === null || tag.endsWith('/>')) return hiding
  return { ...hiding, quotes: Math.max(0, hiding.quotes + (found[1] === '/' ? -1 : 1)) }
}

/** What is hidden after lines of HTML. */
export function afterHtml(hiding: Hiding, html: string): Hiding {
  const parts = Array.from(`${hiding.isComment ? '<!--' : ''}${html}`.matchAll(PARTS))
  const isComment = parts.at(-1)?.[1] === ''
  return parts.reduce((now, [tag]) => afterTag(now, tag), { ...hiding, isComment })
}
