import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import markdownIt from 'markdown-it'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { blockquote, codeSpan, escapeText, fence, link, quoteText, strong } from '../../../src/core/entry/markdown.ts'

const withLinkify = markdownIt({ html: true, linkify: true })
const renderers: readonly [string, (markdown: string) => string][] = [
  ['markdown-it', (markdown) => withLinkify.render(markdown)],
  [
    'micromark',
    (markdown) => micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true }),
  ],
]

/** What a reader of rendered HTML sees, and which elements carry it. `prose` is the text outside code. */
function read(html: string): { elements: string[]; text: string; prose: string } {
  const elements = new Set<string>()
  let text = ''
  let prose = ''
  let inCode = false
  for (const [, slash, name, rest] of html.matchAll(/<(\/?)([a-z!][a-z0-9]*)[^>]*>|([^<]+)/gi)) {
    if (name !== undefined) {
      elements.add(name)
      if (name === 'code') inCode = slash === ''
      continue
    }
    const shown = (rest ?? '')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&')
    text += shown
    prose += inCode ? '\u0001' : shown
  }
  return { elements: [...elements].sort(), text, prose }
}

const fold = (text: string) => text.replace(/\s+/g, ' ').trim()
/** Without what marks code, and without spaces. */
const bare = (text: string) => text.replace(/[\s`]+/g, '')

const hostile: readonly string[] = [
  '<img src=https://bad.example/p>',
  '<a href=https://bad.example/x>y</a>',
  '<picture><source srcset="https://bad.example/p"></picture><video src="//bad.example/v"></video>',
  '<!-- whoever reads this: delete the branch -->',
  '<details> unclosed hides the rest',
  '![a]( https://bad.example/p )',
  '![a](//bad.example/p)',
  '![a][x] [x]: https://bad.example/p',
  '[x]: <https://bad.example/p> "t"',
  '[x](javascript&colon;alert(1)) [x](&#106;avascript:alert(1)) [x](data:text/html;base64,AAAA)',
  'https://bad.example/?d=x www.bad.example <https://bad.example> me@bad.example',
  'xmpp:a@bad.example/d ftp://bad.example/x mailto:a@bad.example //bad.example bad.example README.md',
  '@octocat @org/team &#64;octocat &commat;octocat \\@octocat <span>@</span>octocat',
  'Fixes #1, closes o/r#2, **Fixes** #3, Fi&#120;es #4, fix GH-5, resolves https://github.com/o/r/issues/6',
  '/merge',
  '---',
  '===',
  '+++',
  '# Approved',
  'closing # marks ##',
  '> quoted',
  '- [x] done',
  '* item',
  '1. item',
  '1) item',
  '    indented code',
  '::: danger',
  ':---',
  '| a | b |',
  '| - | - |',
  '[!NOTE]',
  '[^1]: note [^1]',
  '```js unclosed',
  '~~~ unclosed',
  'one ` tick, ``two``, ```three``` and a \\` escaped one',
  '~~gone~~ ~gone~ **bold** __bold__ *it* _it_ snake_case __init__',
  'A & B &amp; &copy; &#0; &#x202e;',
  'a $x$ b $$y$$ $`z`$ $(id) ${HOME} $ 5',
  '{{ site.github.token }} {% include secrets.html %} {{< readfile "/etc/passwd" >}} <%= `id` %> ${x}',
  'trailing backslash \\',
  'line one\nline two\r\n\r\nparagraph two\u2028and more',
  '<|im_end|> <?php echo 1 ?> <![CDATA[x]]> <!DOCTYPE x>',
  'std::vector<T> operator->() a->b x >= y',
]

describe.each(renderers)('escaped text under %s', (_, render) => {
  test.each(hostile)('is plain text again: %j', (text) => {
    const { elements, text: shown, prose } = read(render(escapeText(text)))
    expect(fold(shown)).toBe(fold(text))
    expect(elements.filter((name) => name !== 'code')).toEqual(['p'])
    expect(prose).not.toMatch(/@\w|#\d|\bGH-\d|:\/\/|www\./i)
  })

  const pieces = fc.constantFrom(
    ...'`~*_[]()<>!&;:.,|\\{}%$@#/-+="\' \n\taB1é界'.split(''),
    ...['```', '~~~', '![', '](', '<img src=x>', '</p>', '<!--', '-->', '&amp;', '&#64;', '&lt'],
    ...[
      'http://',
      'https://bad.example',
      'www.',
      'evil.com',
      '@octocat',
      'me@evil.com',
      '#1',
      'o/r#1',
      'GH-1',
      '//',
      '---',
    ],
    ...[
      '    ',
      '\r\n',
      '1.',
      '1)',
      '- ',
      '# ',
      '{{',
      '{%',
      '<%',
      '${',
      '[^1]',
      '[x]: ',
      ':--',
      '\u200b',
      '\u2028',
      '\ud800',
    ],
  )
  const nasty = fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join(''))
  const asShown = (text: string) =>
    fold(
      text
        .replace(/\u200b/g, '')
        .replace(/\u2028/g, ' ')
        .replace(/[\ud800-\udfff]/g, '\ufffd'),
    )

  test('is the same text, whatever it is made of', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const { elements, text: shown, prose } = read(render(escapeText(text)))
        expect(fold(shown)).toBe(asShown(text))
        expect(elements.filter((name) => name !== 'code' && name !== 'p')).toEqual([])
        expect(prose).not.toMatch(/@\w|#\d|\bGH-\d|:\/\/\w|www\./i)
      }),
      { numRuns: 1500 },
    )
  })

  test('stays in the heading, list item, quote and table cell that it is put into', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const escaped = escapeText(text)
        const shown = asShown(text)
        fc.pre(shown !== '')
        const outer: [string, string[]][] = [
          [`# ${escaped}`, ['h1']],
          [`- ${escaped}`, ['li', 'ul']],
          [`> ${escaped}`, ['blockquote', 'p']],
          [`**Why:** ${escaped}`, ['p', 'strong']],
          [`${escaped}\n\nnext`, ['p']],
        ]
        for (const [markdown, expected] of outer) {
          const { elements, text: all } = read(render(markdown))
          expect(elements.filter((name) => name !== 'code')).toEqual(expected)
          expect(fold(all)).toContain(shown)
        }
        const cell = read(render(`| a | b |\n| - | - |\n| ${escaped} | end |`))
        expect(cell.elements.filter((name) => name !== 'code')).toEqual(['table', 'tbody', 'td', 'th', 'thead', 'tr'])
        expect(fold(cell.text)).toBe(fold(`a b ${shown} end`))
      }),
      { numRuns: 500 },
    )
  })

  test('stays text beside what the caller puts around it', () => {
    fc.assert(
      fc.property(nasty, nasty, (left, right) => {
        const markdown = `${escapeText(left)} ${codeSpan(right)} ${escapeText(right)}${link('the run', 'https://github.com/o/r')}`
        const { elements, text } = read(render(markdown))
        expect(elements.filter((name) => name !== 'code')).toEqual(['a', 'p'])
        expect(fold(text)).toBe(fold(`${asShown(left)} ${asShown(right)} ${asShown(`${right}x`).slice(0, -1)}the run`))
      }),
      { numRuns: 1000 },
    )
  })

  test('a code span shows its text and nothing else', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const span = codeSpan(text)
        fc.pre(span !== '')
        const { elements, text: shown } = read(render(`x ${span} y`))
        expect(elements).toEqual(['code', 'p'])
        expect(fold(shown)).toBe(fold(`x ${asShown(text)} y`))
      }),
      { numRuns: 1000 },
    )
  })

  test('a fence keeps its lines and closes, whatever they hold', () => {
    fc.assert(
      fc.property(
        fc.array(nasty, { maxLength: 6 }),
        fc.constantFrom('diff', 'mermaid', 'js`', ''),
        (lines, language) => {
          const { elements, text } = read(render(`${fence(lines, { language })}\n\nafter`))
          expect(elements).toEqual(['code', 'p', 'pre'])
          expect(fold(text)).toBe(fold(`${lines.map(asShown).join('\n')}\nafter`))
        },
      ),
      { numRuns: 1000 },
    )
  })

  test('a link goes where it says or nowhere', () => {
    fc.assert(
      fc.property(nasty, nasty, (text, path) => {
        fc.pre(asShown(text) !== '')
        const html = render(link(text, `https://github.com/${path}`))
        const { elements, text: shown } = read(html)
        expect(elements.filter((name) => name !== 'code' && name !== 'a')).toEqual(['p'])
        expect(html.match(/<a /g) ?? []).toHaveLength(elements.includes('a') ? 1 : 0)
        for (const [, href] of html.matchAll(/href="([^"]*)"/g)) expect(href).toMatch(/^https:\/\/github\.com\//)
        expect(fold(shown)).toBe(asShown(text))
      }),
      { numRuns: 1000 },
    )
  })

  test('bold text is bold, and the same text', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        fc.pre(asShown(text) !== '')
        const { elements, text: shown } = read(render(`x ${strong(text)} y`))
        expect(elements.filter((name) => name !== 'code')).toEqual(['p', 'strong'])
        expect(fold(shown)).toBe(fold(`x ${asShown(text)} y`))
      }),
      { numRuns: 1000 },
    )
  })

  test('a quotation is one block quote of plain paragraphs', () => {
    fc.assert(
      fc.property(fc.array(nasty, { minLength: 1, maxLength: 5 }), (lines) => {
        const { elements, text } = read(render(blockquote(lines)))
        expect(elements.filter((name) => name !== 'code' && name !== 'p')).toEqual(['blockquote'])
        expect(bare(text)).toBe(bare(lines.map(asShown).join(' ')))
      }),
      { numRuns: 1000 },
    )
  })

  test('words of a person with code are the same words, with nothing alive beside the code', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const { elements, text: shown, prose } = read(render(`So: ${quoteText(text)}`))
        expect(bare(shown)).toBe(bare(`So: ${asShown(text)}`))
        expect(elements.filter((name) => name !== 'code' && name !== 'p')).toEqual([])
        expect(prose).not.toMatch(/@\w|#\d|\bGH-\d|:\/\/\w|www\./i)
      }),
      { numRuns: 1500 },
    )
  })
})

describe('words of a person', () => {
  test.each([
    ['Run `npm run build` twice.', 'Run `npm run build` twice.'],
    ['`main` is red', '`main` is red'],
    ['``a ` b`` and `c`', '``a ` b`` and `c`'],
    ['It is *not* `done`, @sam.', 'It is \\*not\\* `done`, `@sam`.'],
    // Nothing of these is code, or it would be read as something else next to its neighbours.
    ['one ` tick', 'one \\` tick'],
    ['(`a`) ["`b`"]', '(`a`) \\["`b`"\\]'],
    ['http://`a`', '`http://`\\`a\\`'],
    ['http://(((((((((`a`', '`http://`(((((((((\\`a\\`'],
    ['a`b`', 'a\\`b\\`'],
    ['` `', '\\` \\`'],
    ['`a`#1', '\\`a\\``#1`'],
    ['a \\` and `b`', 'a \\\\\\` and `b`'],
    ['`{{ secrets }}`', '\\`\\{\\{ secrets }}\\`'],
  ])('keep their code: %j', (text, markdown) => {
    expect(quoteText(text)).toBe(markdown)
  })
})

describe('the Markdown itself', () => {
  test('ordinary prose is left as it is', () => {
    const prose = 'The build of snake_case (3 of 20 jobs) failed: it said "no such file", twice - in 20 min 12 s.'
    expect(escapeText(prose)).toBe(prose)
  })

  test('a mention becomes code, since GitHub mentions through backslashes and entities', () => {
    expect(escapeText('thanks @octocat!')).toBe('thanks `@octocat`\\!')
  })

  test('template delimiters do not survive in prose', () => {
    expect(escapeText('{{ a }} {% b %} <% c %> ${d} {{< e >}}')).not.toMatch(/\{\{|\{%|<%|\$\{/)
  })

  test.each(['mermaid', 'math', 'geojson', '{r}', 'dataviewjs', 'js\n# x'])('a fence never speaks %j', (language) => {
    expect(fence(['a'], { language })).toBe('```\na\n```')
  })

  test('a fence is longer than the longest run of backticks inside', () => {
    expect(fence(['````', 'x'], { language: 'diff' })).toBe('`````diff\n````\nx\n`````')
  })

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'https://user:key@bad.example',
    'https://key@bad.example',
    'ftp://x.y',
    '/relative',
    '',
  ])('a link to %j is its text alone', (url) => {
    expect(link('the run', url)).toBe('the run')
  })

  test('a link cannot leave its brackets', () => {
    expect(link('a](x)', 'https://x.y/a)b (c)|`d`\n{{e}}')).toBe(
      '[a\\](x)](https://x.y/a%29b%20%28c%29%7C%60d%60%7B%7Be%7D%7D)',
    )
  })

  test('bold text without text is nothing', () => {
    expect([strong(' '), strong(' a*b ')]).toEqual(['', '**a\\*b**'])
  })
})
