// Where raw HTML in Markdown begins and ends, when it has lines of its own. https://spec.commonmark.org/0.31.2/#html-blocks

/** What a line has to hold to be the last one; null where a blank line comes after it. */
export type HtmlEnd = RegExp | null

const BLOCK_NAMES =
  'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul'

const ATTRIBUTE = '\\s+[a-z_:][\\w.:-]*(?:\\s*=\\s*(?:[^\\s"\'=<>`]+|\'[^\']*\'|"[^"]*"))?'

/** An opening or a closing tag. https://spec.commonmark.org/0.31.2/#html-tag */
export const TAG = `<(?:[a-z][a-z0-9-]*(?:${ATTRIBUTE})*\\s*/?|/[a-z][a-z0-9-]*\\s*)>`

/** In this order: how a block begins, and how it ends. */
const KINDS: readonly { readonly start: RegExp; readonly end: HtmlEnd }[] = [
  { start: /^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, end: /<\/(?:script|pre|style|textarea)>/i },
  { start: /^<!--/, end: /-->/ },
  { start: /^<\?/, end: /\?>/ },
  { start: /^<![a-z]/i, end: />/ },
  { start: /^<!\[CDATA\[/, end: /\]\]>/ },
  { start: new RegExp(`^</?(?:${BLOCK_NAMES})(?:\\s|/?>|$)`, 'i'), end: null },
]
/** Any other tag that has a line to itself. It does not break into a paragraph. */
const ALONE = new RegExp(`^${TAG}\\s*$`, 'i')

/** The HTML that a line begins; null where it begins none. */
export function startHtml(text: string, { inParagraph }: { inParagraph: boolean }): { readonly end: HtmlEnd } | null {
  if (!text.startsWith('<')) return null
  const found = KINDS.find(({ start }) => start.test(text))
  if (found !== undefined) return { end: found.end }
  return !inParagraph && ALONE.test(text) ? { end: null } : null
}
