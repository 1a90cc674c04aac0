import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { cleanLine, cleanText, MAX_LINE_CHARS, toVisible } from '../../../src/core/safety/sanitize.ts'

/** One of each kind that renders as nothing or as something else than it is. */
const DANGEROUS = [
  ...['\u0000', '\u0007', '\b', '\u001b', '\u007f', '\u009b', '\u009d', '\r'],
  ...[
    '\u00ad',
    '\u034f',
    '\u061c',
    '\u115f',
    '\u1160',
    '\u17b4',
    '\u180b',
    '\u180e',
    '\u2800',
    '\u3164',
    '\uffa0',
    '\ufeff',
  ],
  ...[
    '\u200b',
    '\u200c',
    '\u200d',
    '\u200e',
    '\u200f',
    '\u202a',
    '\u202e',
    '\u2060',
    '\u2064',
    '\u2066',
    '\u2069',
    '\u206f',
  ],
  ...['\ufe00', '\ufe0f', '\ufff9', '\uffff', '\u{e0001}', '\u{e0041}', '\u{e0100}', '\u{1d173}', '\ud800', '\udc00'],
  ...['\u0085', '\u2028', '\u2029', '\v', '\f'],
]
const PIECES = [
  ...DANGEROUS,
  '<!--',
  '-->',
  '<!',
  '--',
  '>',
  '--!>',
  '[0m',
  ']8;;',
  '\\',
  '\n',
  '\t',
  ' ',
  'a',
  'é',
  '界',
  '💥',
]
const nasty = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(''))

/** Code points that may stand in clean text besides tab: letters, marks, numbers, punctuation, symbols, spaces, private use, unassigned. */
function isVisible(char: string): boolean {
  return (
    char === '\t' ||
    !(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u.test(char) || char === '\u2800')
  )
}

describe('a clean line', () => {
  test('holds nothing invisible, whatever went in', () => {
    fc.assert(
      fc.property(fc.oneof(nasty, fc.string({ unit: 'binary' })), (text) => {
        expect([...cleanLine(text)].filter((char) => !isVisible(char))).toEqual([])
      }),
      { numRuns: 3000 },
    )
  })

  test('is not changed by cleaning it again', () => {
    fc.assert(
      fc.property(fc.oneof(nasty, fc.string({ unit: 'binary' })), (text) => {
        expect(cleanLine(cleanLine(text))).toBe(cleanLine(text))
      }),
      { numRuns: 3000 },
    )
  })

  test.each([
    ['colours', '\u001b[31mred\u001b[0m plain', 'red plain'],
    ['a terminal link', '\u001b]8;;https://bad.example\u0007click\u001b]8;;\u0007 here', 'click here'],
    ['a link ended by a string terminator', '\u001b]8;;https://bad.example\u001b\\click', 'click'],
    ['cursor movement', '\u001b[2J\u001b[1Agone?', 'gone?'],
    ['an escape sequence split by a zero-width space', '\u001b\u200b[31mred', 'red'],
    ['bidirectional overrides', 'a\u202eb\u2066c', 'abc'],
    ['letters without a shape', 'a\u3164b\u115fc\u2800d', 'abcd'],
    ['variation selectors and joiners', '\u{1f3f3}\ufe0f\u200d\u{1f308}', '\u{1f3f3}\u{1f308}'],
  ])('is free of %s', (_, text, clean) => {
    expect(cleanLine(text)).toBe(clean)
  })

  test('keeps what follows a terminal string that never ends', () => {
    expect(cleanLine('\u001b]0;title Error: out of memory')).toBe('0;title Error: out of memory')
  })

  test('keeps tabs, accents and other scripts', () => {
    expect(cleanLine('\tcafé 測試 ✅ \u{1f4a5}')).toBe('\tcafé 測試 ✅ \u{1f4a5}')
  })

  test('has spaces where other systems see a new line', () => {
    expect(cleanLine('a\u0085b\u2028c\u2029d\ne\rf\r')).toBe('a b c d e f')
  })

  test('shows half of a surrogate pair as a replacement character', () => {
    expect(cleanLine('a\ud800b\udc00')).toBe('a\ufffdb\ufffd')
  })

  test('ends with a count of what was cut', () => {
    const line = cleanLine('a'.repeat(1_000_000))
    expect(line).toHaveLength(MAX_LINE_CHARS)
    expect(line).toMatch(/a \[\.\.\. 998000 more characters\]$/)
  })

  test('is not cut through a character', () => {
    expect(cleanLine('\u{1f4a5}'.repeat(MAX_LINE_CHARS))).not.toMatch(/\ufffd|[\ud800-\udbff](?![\udc00-\udfff])/)
  })

  test.each([
    ['escapes', '\u001b[0'],
    ['unclosed strings', '\u001b]'],
    ['invisible characters', '\u200b'],
    ['letters', 'a'],
    ['line ends', ' \n'],
    ['spaces', ' '],
  ])('comes to an end with a megabyte of %s', (_, piece) => {
    const text = piece.repeat(1_000_000 / piece.length)
    expect(cleanLine(text).length).toBeLessThanOrEqual(MAX_LINE_CHARS)
    expect(toVisible(text).length).toBeLessThanOrEqual(text.length)
  })
})

describe('clean text', () => {
  test('is not changed by cleaning it again', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const once = cleanText(text)
        expect(cleanText(once.join('\n'))).toEqual(once)
      }),
      { numRuns: 3000 },
    )
  })

  test('never holds the start of a comment', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(cleanText(text).join('\n')).not.toContain('<!--')
      }),
      { numRuns: 3000 },
    )
  })

  test.each([
    ['a comment', 'a <!-- hidden --> b', ['a   b']],
    ['a comment over several lines', 'a\n<!-- hidden\nmore -->\nb', ['a', '', '', 'b']],
    ['a comment that is never closed', 'visible\n\n<!-- never closed\nhidden instruction', ['visible']],
    ['a comment marked with a zero-width space', 'a <!\u200b-- hidden -->', ['a']],
    ['a comment inside the marks of another', '<!<!-- x -->-- shown', ['<! -- shown']],
    ['the shortest comments', '<!-->a<!--->b', [' a b']],
  ])('is free of %s', (_, text, lines) => {
    expect(cleanText(text)).toEqual(lines)
  })

  test('keeps the paragraphs of what a person wrote', () => {
    expect(cleanText('\r\n  First.\r\nSecond.  \r\n\r\n- third\r\n\r\n')).toEqual([
      '  First.',
      'Second.',
      '',
      '- third',
    ])
  })

  test('is empty where nothing can be seen', () => {
    expect(cleanText(' \u200b\n\u2800\n<!-- x')).toEqual([])
  })
})
