// Which lines of a comment begin as the plain words of whoever wrote it: not as code, a quote, a list, or something that nobody sees.
import { toBlocks } from './blocks.ts'
import { afterHtml, NOTHING_HIDDEN } from './hiding-html.ts'
import { readInline } from './inline.ts'

/** Lines of Markdown, without their ends -> the numbers of those (from 0) that begin plain and that `fits` takes, in order. */
export function findPlainStarts(lines: readonly string[], fits: (line: string) => boolean): readonly number[] {
  const starts: number[] = []
  let hiding = NOTHING_HIDDEN
  for (const block of toBlocks(lines)) {
    const texts = block.lines.map(({ text }) => text)
    if (block.kind === 'html') {
      hiding = afterHtml(hiding, texts.join('\n'))
      continue
    }
    const inline = readInline(texts, hiding)
    hiding = inline.hiding
    for (const [place, { index, isPlain }] of block.lines.entries())
      if (isPlain && inline.isPlain[place] && fits(lines[index] ?? '')) starts.push(index)
  }
  return starts
}
