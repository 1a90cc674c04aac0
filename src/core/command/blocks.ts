// The blocks of Markdown, as far as they decide where a line of plain text begins: CommonMark's own algorithm without what only matters for
// the looks. https://spec.commonmark.org/0.31.2/#appendix-a-parsing-strategy
import { type HtmlEnd, startHtml } from './html-blocks.ts'

/** A line, by its number from 0. `isPlain`: it stands in no quote, and in no list item but as a line that merely follows one. */
export type TextLine = { readonly index: number; readonly text: string; readonly isPlain: boolean }

/** Text and raw HTML in their order. Code, headings and rules are left out: nothing begins in them. */
export type Block = { readonly kind: 'paragraph' | 'html'; readonly lines: readonly TextLine[] }

type Container =
  | { readonly kind: 'quote' }
  /** `offset`: columns that its lines are indented by. */
  | { readonly kind: 'item'; readonly offset: number; readonly isEmpty: boolean }

/** What the last line left open. */
type Leaf =
  | { readonly kind: 'none' }
  | { readonly kind: 'fence'; readonly mark: string }
  | { readonly kind: 'paragraph'; readonly lines: TextLine[] }
  | { readonly kind: 'html'; readonly end: HtmlEnd; readonly lines: TextLine[] }

type Open = { readonly containers: readonly Container[]; readonly leaf: Leaf }

/** What is left of a line where the markers of its containers are taken off, and how far it is indented. */
type Rest = { readonly text: string; readonly indent: number }

/** Nobody nests deeper, and every level costs a look at the rest of the line. */
const MAX_DEPTH = 50
/** A line that is indented further is code. https://spec.commonmark.org/0.31.2/#indented-code-blocks */
const MAX_INDENT = 3
const TAB_COLUMNS = 4

const NONE: Leaf = { kind: 'none' }
const HEADING = /^#{1,6}(?: |$)/
const UNDERLINE = /^(?:=+|-+) *$/
const RULE = /^([-_*])(?: *\1){2,} *$/
const FENCE = /^(?:`{3,}(?=[^`]*$)|~{3,})/
const ITEM = /^(?:[-+*]|(\d{1,9})[.)])(?= |$)/

/** Lines of Markdown, without their ends -> its text and its HTML. */
export function toBlocks(lines: readonly string[]): readonly Block[] {
  const blocks: Block[] = []
  const begin = (kind: Block['kind'], line: TextLine): TextLine[] => {
    const own = [line]
    blocks.push({ kind, lines: own })
    return own
  }
  let open: Open = { containers: [], leaf: NONE }
  for (const [index, line] of lines.entries()) open = takeLine(open, { index, rest: toRest(expandTabs(line)) }, begin)
  return blocks
}

function takeLine(
  { containers, leaf }: Open,
  line: { index: number; rest: Rest },
  begin: (kind: Block['kind'], line: TextLine) => TextLine[],
): Open {
  const kept = keepContainers(containers, line.rest)
  const isWhole = kept.containers.length === containers.length
  if (isWhole && (leaf.kind === 'fence' || leaf.kind === 'html'))
    return { containers, leaf: goOn(leaf, { index: line.index, rest: kept.rest, isPlain: containers.length === 0 }) }

  // A paragraph that is open takes lines that its containers would not have.
  const inParagraph = leaf.kind === 'paragraph'
  const opened = openContainers(kept, { inParagraph, isWhole })
  const { rest } = opened
  const hasOpened = opened.containers.length > kept.containers.length
  const goesOn = inParagraph && !hasOpened
  const text = (isPlain: boolean): TextLine => ({ index: line.index, text: rest.text, isPlain })
  const isTop = opened.containers.length === 0

  if (rest.text === '') return { ...opened, leaf: NONE }
  if (rest.indent > MAX_INDENT) {
    if (!goesOn) return { ...opened, leaf: NONE }
  } else {
    const fence = FENCE.exec(rest.text)
    if (fence !== null) return { ...opened, leaf: { kind: 'fence', mark: fence[0] } }
    const html = startHtml(rest.text, { inParagraph: goesOn })
    if (html !== null) {
      const own = begin('html', text(isTop))
      return { ...opened, leaf: html.end?.test(rest.text) ? NONE : { kind: 'html', end: html.end, lines: own } }
    }
    const isUnderline = goesOn && isWhole && UNDERLINE.test(rest.text)
    if (isUnderline || HEADING.test(rest.text) || RULE.test(rest.text)) return { ...opened, leaf: NONE }
  }
  if (leaf.kind !== 'paragraph' || hasOpened)
    return { ...opened, leaf: { kind: 'paragraph', lines: begin('paragraph', text(isTop)) } }
  // What merely follows a list item belongs to it in the eyes of CommonMark alone; what follows a quote looks quoted.
  const isAside = kept.containers.length === 0 && containers.every(({ kind }) => kind === 'item')
  leaf.lines.push(text(isAside))
  return { containers: isWhole ? opened.containers : containers, leaf }
}

/** The next line of code or HTML that is open. */
function goOn(
  leaf: Leaf & { readonly kind: 'fence' | 'html' },
  { index, rest, isPlain }: { index: number; rest: Rest; isPlain: boolean },
): Leaf {
  if (leaf.kind === 'fence') return closesFence(rest, leaf.mark) ? NONE : leaf
  if (leaf.end === null && rest.text === '') return NONE
  leaf.lines.push({ index, text: rest.text, isPlain })
  return leaf.end?.test(rest.text) ? NONE : leaf
}

function closesFence({ text, indent }: Rest, mark: string): boolean {
  const end = text.trimEnd()
  return indent <= MAX_INDENT && end.length >= mark.length && end === mark.charAt(0).repeat(end.length)
}

/** The containers that a line goes on with, and what is left of it. */
function keepContainers(
  containers: readonly Container[],
  line: Rest,
): { containers: readonly Container[]; rest: Rest } {
  const kept: Container[] = []
  let rest = line
  for (const container of containers) {
    const isBlank = rest.text === ''
    if (container.kind === 'quote') {
      if (rest.indent > MAX_INDENT || !rest.text.startsWith('>')) break
      rest = afterQuoteMark(rest)
      kept.push(container)
    } else {
      if (isBlank ? container.isEmpty : rest.indent < container.offset) break
      rest = isBlank ? rest : { ...rest, indent: rest.indent - container.offset }
      kept.push(isBlank ? container : { ...container, isEmpty: false })
    }
  }
  return { containers: kept, rest }
}

/** The containers that a line opens by its own marks. */
function openContainers(
  kept: { containers: readonly Container[]; rest: Rest },
  { inParagraph, isWhole }: { inParagraph: boolean; isWhole: boolean },
): { containers: readonly Container[]; rest: Rest } {
  const containers = [...kept.containers]
  let { rest } = kept
  while (containers.length < MAX_DEPTH && rest.indent <= MAX_INDENT) {
    const isOwnParagraph = inParagraph && isWhole && containers.length === kept.containers.length
    if (rest.text.startsWith('>')) {
      containers.push({ kind: 'quote' })
      rest = afterQuoteMark(rest)
      continue
    }
    const item = openItem(rest, isOwnParagraph)
    if (item === null) break
    containers.push(item.container)
    rest = item.rest
  }
  return { containers, rest }
}

function openItem(rest: Rest, inParagraph: boolean): { container: Container; rest: Rest } | null {
  const found = ITEM.exec(rest.text)
  if (found === null || RULE.test(rest.text) || (inParagraph && UNDERLINE.test(rest.text))) return null
  const [mark, number] = found
  const after = toRest(rest.text.slice(mark.length))
  const isEmpty = after.text === ''
  // https://spec.commonmark.org/0.31.2/#list-items: only a list that begins at 1, with something in it, breaks into a paragraph.
  if (inParagraph && (isEmpty || (number !== undefined && Number(number) !== 1))) return null
  const spaces = isEmpty || after.indent > MAX_INDENT + 1 ? 1 : after.indent
  return {
    container: { kind: 'item', offset: rest.indent + mark.length + spaces, isEmpty },
    rest: isEmpty ? after : { ...after, indent: after.indent - spaces },
  }
}

function afterQuoteMark({ text }: Rest): Rest {
  const rest = toRest(text.slice(1))
  return { ...rest, indent: Math.max(0, rest.indent - 1) }
}

function toRest(line: string): Rest {
  const text = line.replace(/^ +/, '')
  return { text, indent: line.length - text.length }
}

/** Tabs count up to the next fourth column. https://spec.commonmark.org/0.31.2/#tabs */
function expandTabs(line: string): string {
  if (!line.includes('\t')) return line
  let column = 0
  const parts = line.split('\t').map((part, index, { length }) => {
    column += part.length
    const spaces = index === length - 1 ? 0 : TAB_COLUMNS - (column % TAB_COLUMNS)
    column += spaces
    return part + ' '.repeat(spaces)
  })
  return parts.join('')
}
