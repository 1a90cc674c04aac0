// Where a command begins, held against a second reader of Markdown: what markdown-it shows as the beginning of a line of plain text.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { findPlainStarts } from '../../../src/core/command/plain-starts.ts'

/** Lines that open, close and go on with whatever there is. `@` stands for the command, `_` for nothing. */
const LINES = `
text | use \`a\` here | open \`tick | \`\` two | \`\` a \`\` b | \\\` | <https://shop.test/\`> | x <b title="\`"> y | # head | --- | === | * * *
> quote | > | > - deep | > \`\`\` | - item | - \`\`\` | - | - > deep | 1. one | 2. two | 10) ten | -\titem | \ttab
\`\`\` | \`\`\`\` | ~~~ | \`\`\` js |    \`\`\` |   two in |     four in |       six in |   > in | _ | _ | _ | _
<!-- a | b --> | <!-- c --> | x <!-- y | <details> | </details> | <pre> | </pre> | </pre> end | <u> | <br>
@ | @ | @ |  @ |    @ |     @ | \t@ | > @ | - @ | 1. @ | \`@\` | @ \`tick | @ <!-- | text @ | <!-- @ -->
`
  .trim()
  .split(/ \| |\n/)

const READER = new MarkdownIt({ html: true })

function find(lines: readonly string[]): readonly number[] {
  return findPlainStarts(lines, (line) => /^ {0,3}\/journal(?=\s|$)/.test(line))
}

type Shown = { readonly isText: boolean; readonly isListed: boolean }

/** The numbers of the commands that begin a line outside of code, quotes and comments, and what they stand in. */
function listShown(lines: readonly string[]): ReadonlyMap<number, Shown> {
  const html = READER.render(lines.join('\n'))
  const shown = new Map<number, Shown>()
  const open = { pre: 0, code: 0, blockquote: 0, li: 0, p: 0, h: 0 }
  let isLineStart = true
  for (const [part] of html.matchAll(/<!--[\s\S]*?(?:-->|$)|<\/?[a-z][^<>]*>|[^<]+|</g)) {
    const [, slash, name] = /^<(\/?)(pre|code|blockquote|li|p|h)(?![a-z])/.exec(part) ?? []
    const element = name as keyof typeof open
    if (name !== undefined) open[element] = Math.max(0, open[element] + (slash === '/' ? -1 : 1))
    if (part.startsWith('<')) {
      isLineStart = /^<(p|li|h\d)>/.test(part)
      continue
    }
    for (const [, first, number] of part.matchAll(/(^|\n)\/journal title n(\d+)/g))
      if ((first !== '' || isLineStart) && open.pre + open.code + open.blockquote === 0)
        shown.set(Number(number), { isText: open.p > 0, isListed: open.li > 0 })
    isLineStart = part.endsWith('\n')
  }
  return shown
}

function toLines(parts: readonly string[]): readonly string[] {
  return parts.map((part, index) => (part === '_' ? '' : part.replace('@', `/journal title n${index}`)))
}

const documents = fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 14 }).map(toLines)

describe('a command', () => {
  test('that is found begins a line of text, and is neither code nor quoted nor hidden', () => {
    fc.assert(
      fc.property(documents, (lines) => {
        const shown = listShown(lines)
        expect(find(lines).filter((number) => !shown.has(number))).toEqual([])
      }),
      { numRuns: 3_000 },
    )
  })

  test('that begins a line of text outside of lists is found', () => {
    fc.assert(
      fc.property(documents, (lines) => {
        const shown = Array.from(listShown(lines)).flatMap(([number, { isText, isListed }]) =>
          isText && !isListed && /^ {0,3}\//.test(lines[number] ?? '') ? [number] : [],
        )
        const found = find(lines)
        expect(shown.filter((number) => !found.includes(number))).toEqual([])
      }),
      { numRuns: 3_000 },
    )
  })
})

describe('a command in HTML', () => {
  test.each([
    ['a tag that runs over lines', 'See <b title="\n/journal\n">this</b>'],
    ['a comment that a browser sees going on', '<details>\n<!-- a\n\n/journal\n\n</details>'],
    ["an element of somebody else's words", '<blockquote>\n\n/journal\n\n</blockquote>'],
    ['an element of code', 'See <code>\n/journal\n</code>'],
    ['a section that is raw', '<div>\n/journal\n</div>'],
    ['a declaration', 'See <!DOCTYPE\n/journal >'],
    ['a processing instruction', 'See <?php\n/journal\n?>'],
    ['raw characters', 'See <![CDATA[\n/journal\n]]>'],
  ])('is not found in %s', (_, markdown) => {
    expect(find(markdown.split('\n'))).toEqual([])
  })

  test.each([
    ['a section that folds', '<details>\n<summary>More</summary>\n\n/journal\n\n</details>', 3],
    ['an element of code that was closed', 'See <code>x</code>\n/journal', 1],
    ['a comment that was closed', '<!-- a -->\n\n/journal', 2],
    ['something that only looks like a comment', 'See <!-- a\n/journal', 1],
    ['what is no declaration', 'See <!\n/journal >', 1],
    ['the shortest comment', 'See <!-->\n/journal -->', 1],
    ['an empty element of code', 'See <code/>\n/journal', 1],
  ])('is found in or after %s', (_, markdown, line) => {
    expect(find(markdown.split('\n'))).toEqual([line])
  })
})
