import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { redactKnown, redactLines, redactText, type SecretScanner } from '../../../src/core/safety/redact.ts'

/** Finds what the expressions match, the way a real scanner does. */
function scannerFor(...shapes: readonly [what: string, pattern: RegExp][]): SecretScanner {
  return {
    find: async (text) =>
      shapes.flatMap(([what, pattern]) =>
        Array.from(text.matchAll(pattern), ({ index, 0: match }) => ({
          start: index,
          end: index + match.length,
          what,
        })),
      ),
  }
}

const scanner = scannerFor(
  ['github-token', /tok_[a-z0-9]{8}/g],
  ['private-key', /BEGIN KEY[\s\S]*?END KEY/g],
  ['password', /(?<=password=)\S+/g],
)

describe('redacting lines', () => {
  test.each([
    ['as it is', 'x tok_abcd1234 y', 'x [redacted: github-token] y'],
    ['glued to other letters', 'xtok_abcd1234y', 'x[redacted: github-token]y'],
    ['split by a colour', 'x tok_ab\u001b[0mcd1234 y', 'x [redacted: github-token] y'],
    ['split by a terminal link', 'tok_ab\u001b]8;;https://x.y\u0007cd1234', '[redacted: github-token]'],
    ['split by a zero-width space', 'x tok_ab\u200bcd1234 y', 'x [redacted: github-token] y'],
    ['split by an escape sequence that is split itself', 'tok_ab\u001b\u200b[0mcd1234', '[redacted: github-token]'],
    ['split by a control character', 'tok_ab\u0000cd1234\r', '[redacted: github-token]\r'],
    ['in full-width letters', 'x ｔｏｋ＿ａｂｃｄ１２３４ y', 'x [redacted: github-token] y'],
    ['twice', 'tok_abcd1234 tok_abcd1234', '[redacted: github-token] [redacted: github-token]'],
  ])('finds a secret %s', async (_, line, expected) => {
    expect((await redactLines([line], scanner)).lines).toEqual([expected])
  })

  test('finds a key over several lines behind their timestamps, and keeps the lines', async () => {
    const at = '2026-01-01T00:00:00.0000000Z'
    expect(await redactLines([`${at} a`, `${at} BEGIN KEY`, `${at} AbC`, at, `${at} END KEY b`], scanner)).toEqual({
      lines: [
        `${at} a`,
        `${at} [redacted: private-key]`,
        `${at} [redacted: private-key]`,
        at,
        `${at} [redacted: private-key] b`,
      ],
      found: ['private-key'],
    })
  })

  test('names overlapping findings after the longest', async () => {
    expect(await redactText('password=tok_abcd1234', scanner)).toEqual({
      text: 'password=[redacted: github-token]',
      found: ['github-token'],
    })
    expect((await redactText('password=x-tok_abcd1234', scanner)).text).toBe('password=[redacted: password]')
  })

  test('cannot be told that a token is redacted already', async () => {
    expect((await redactText('[redacted: tok_abcd1234]', scanner)).text).toBe('[redacted: [redacted: github-token]]')
  })

  test('leaves a text without secrets as it is, byte for byte', async () => {
    const text = '\u001b[31mred\u001b[0m \u200b ｆｕｌｌ tok_short\r\n2026-01-01T00:00:00.0000000Z x'
    expect(await redactText(text, scanner)).toEqual({ text, found: [] })
  })

  test('of no lines gives no lines', async () => {
    expect(await redactLines([], scanner)).toEqual({ lines: [], found: [] })
  })

  test('changes nothing the second time, and keeps the number of lines', async () => {
    const piece = fc.constantFrom(
      ...[
        'tok_abcd1234',
        'tok_',
        'abcd1234',
        'password=',
        'BEGIN KEY',
        'END KEY',
        '[redacted: password]',
        '[redacted: ',
      ],
      ...['\u200b', '\u001b[0m', ' ', 'ｘ', '2026-01-01T00:00:00Z ', '\r', ']'],
    )
    const line = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''))
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 6 }), async (lines) => {
        const once = await redactLines(lines, scanner)
        expect(once.lines).toHaveLength(lines.length)
        expect(once.lines.join('\n')).not.toMatch(/tok_[a-z0-9]{8}/)
        expect(await redactLines(once.lines, scanner)).toEqual({ lines: once.lines, found: [] })
      }),
      { numRuns: 1000 },
    )
  })
})

describe('redacting known secrets', () => {
  const secret = 'kv_Zq8PmN2wXy7RtB4sLd9GhJ5cVf3K+a/b'
  const hidden = '[redacted: known-secret]'
  const base64 = (text: string) => Buffer.from(text).toString('base64')

  test.each([
    ['as it is', secret, hidden],
    ['reversed', [...secret].reverse().join(''), hidden],
    ['in hexadecimal', Buffer.from(secret).toString('hex'), hidden],
    ['in capital hexadecimal', Buffer.from(secret).toString('hex').toUpperCase(), hidden],
    ['URL-encoded', encodeURIComponent(secret), hidden],
    ['spaced', [...secret].join(' '), hidden],
    ['dashed', [...secret].join('-'), hidden],
    ['on two lines', `${secret.slice(0, 15)}\n${secret.slice(15)}`, `${hidden}\n${hidden}`],
    [
      'in full-width digits',
      secret.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
      hidden,
    ],
    ['in capitals', secret.toUpperCase(), hidden],
    ['without its first 7 characters', secret.slice(7), hidden],
    ['without its last 7 characters', secret.slice(0, -7), hidden],
    ['split by colours', `${secret.slice(0, 9)}\u001b[1m${secret.slice(9)}`, hidden],
  ])('finds one %s', (_, shown, expected) => {
    expect(redactKnown(`before ${shown} after`, [secret])).toBe(`before ${expected} after`)
  })

  test.each(['', 'x', 'xy', 'x-access-token:', 'user:'])(
    'finds one in base64 behind %j, once and twice encoded',
    (prefix) => {
      for (const suffix of ['', '\n', ' and more']) {
        const once = base64(`${prefix}${secret}${suffix}`)
        for (const shown of [once, base64(once), once.replace(/\+/g, '-').replace(/\//g, '_')]) {
          const redacted = redactKnown(`before ${shown} after`, [secret])
          expect(redacted).toContain(hidden)
          const rest = redacted.replace(/before | after|\[redacted: known-secret\]/g, '')
          expect(Buffer.from(rest, 'base64').toString('latin1')).not.toContain(secret.slice(0, 12))
          expect(rest.length).toBeLessThanOrEqual(base64(base64(prefix + suffix)).length + 8)
        }
      }
    },
  )

  test('finds one with any few of its characters cut, to the very character', () => {
    for (let cut = 1; cut <= 12; cut += 1)
      for (const rest of [secret.slice(cut), secret.slice(0, -cut)])
        expect(redactKnown(`1: ${rest} 0`, [secret])).toMatch(/^1: _?\[redacted: known-secret\][+/]? 0$/)
  })

  test('finds one that is made of punctuation', () => {
    expect(redactKnown('a !@#$%^&*()_+ b', ['!@#$%^&*()_+'])).toBe(`a ${hidden} b`)
  })

  test('finds several, and keeps the rest', () => {
    expect(redactKnown('a secret-one1 b secret-two2 c', ['secret-one1', 'secret-two2'])).toBe(
      `a ${hidden} b ${hidden} c`,
    )
  })

  test('leaves short secrets alone: they would be found in words', () => {
    expect(redactKnown('the test passed', ['test', 'passed', ''])).toBe('the test passed')
  })

  test('takes no label for a secret', () => {
    expect(redactKnown(hidden, ['redacted', 'known-secret'])).toBe(hidden)
  })

  test('changes nothing the second time', () => {
    const piece = fc.constantFrom(
      secret,
      secret.slice(7),
      base64(secret),
      'kv_',
      ' ',
      '\n',
      'x',
      hidden,
      '\u200b',
      'Zq8P',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const once = redactKnown(pieces.join(''), [secret])
        expect(redactKnown(once, [secret])).toBe(once)
        expect(once).not.toContain(secret.slice(7))
        expect(once.split('\n')).toHaveLength(pieces.join('').split('\n').length)
      }),
    )
  })
})
