// An entry line by line, each with what it is: the one reading that every check of a whole file shares, of ours and of those by hand.

export type EntryLine = {
  /** 1-based line of the file. */
  readonly number: number
  readonly text: string
  readonly kind:
    | 'front-matter'
    | 'title'
    | 'heading'
    | 'subheading'
    | 'prose'
    | 'fence-mark'
    | 'fence'
    | 'blank'
    | 'comment'
  /** The last second-level heading, without its marks; '' before the first. */
  readonly section: string
}

/** What a line is read in: plain text, or a block that goes on until something closes it. */
type Block = { readonly kind: 'front-matter' } | { readonly kind: 'comment' } | { readonly kind: 'fence'; mark: string }

/** Fences may stand in a list, and are indented there. https://spec.commonmark.org/0.31.2/#fenced-code-blocks */
const FENCE_OPENING = /^\s*(`{3,}(?=[^`]*$)|~{3,})/
const HEADING = /^(#{1,6})(?=\s|$)/

/** Markdown -> its lines in order, the marks of blocks included. A line end after the last line makes no further line. */
export function toEntryLines(markdown: string): readonly EntryLine[] {
  const lines: EntryLine[] = []
  let section = ''
  let block: Block | null = null
  const texts = markdown.replace(/\r?\n$/, '').split(/\r?\n/)
  for (const [index, text] of texts.entries()) {
    const add = (kind: EntryLine['kind']) => lines.push({ number: index + 1, text, kind, section })
    if (block !== null) {
      const isEnd = closes(block, text)
      add(block.kind === 'fence' && isEnd ? 'fence-mark' : block.kind)
      if (isEnd) block = null
      continue
    }
    block = opens(text, index)
    if (block !== null) {
      add(block.kind === 'fence' ? 'fence-mark' : block.kind)
      if (block.kind === 'comment' && closes(block, text)) block = null
      continue
    }
    const marks = HEADING.exec(text)?.[1] ?? ''
    if (marks === '##') section = toWords(text)
    add(text.trim() === '' ? 'blank' : toKind(marks.length))
  }
  return lines
}

/** What a heading says: marks may close it, too. */
export function toWords(heading: string): string {
  return heading.replace(/^#+/, '').trim().replace(/\s#+$/, '').trim()
}

function opens(text: string, index: number): Block | null {
  if (index === 0 && text === '---') return { kind: 'front-matter' }
  if (text.startsWith('<!--')) return { kind: 'comment' }
  const mark = FENCE_OPENING.exec(text)?.[1]
  return mark === undefined ? null : { kind: 'fence', mark }
}

function closes(block: Block, text: string): boolean {
  if (block.kind === 'front-matter') return text === '---'
  if (block.kind === 'comment') return text.includes('-->')
  const line = text.trim()
  // A closing mark is at least as long as the opening one, and nothing follows it.
  return line.startsWith(block.mark) && line === block.mark.charAt(0).repeat(line.length)
}

function toKind(level: number): EntryLine['kind'] {
  if (level === 0) return 'prose'
  if (level === 1) return 'title'
  return level === 2 ? 'heading' : 'subheading'
}
