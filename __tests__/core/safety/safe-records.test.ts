import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { SecretScanner } from '../../../src/core/safety/redact.ts'
import { makeSafe } from '../../../src/core/safety/safe-records.ts'
import { aRedRun } from '../../support/gathered.ts'

const scanner: SecretScanner = {
  find: async (text) =>
    Array.from(text.matchAll(/tok_[a-z]{8}|BEGIN[\s\S]*?END/g), ({ index, 0: match }) => ({
      start: index,
      end: index + match.length,
      what: match.startsWith('tok') ? 'token' : 'private key',
    })),
}
const PORTS = { scanner, known: ['hunter2hunter2'] }

async function safe<T>(records: T): Promise<T> {
  return (await makeSafe(records, PORTS)).records
}

test('every text is cleaned and redacted, wherever it stands', async () => {
  const records = {
    text: 'a\u001b[31m red\u200b one tok_abcdefgh',
    list: [{ deep: 'tok_abcdefgh' }, 'hunter2hunter2 is ours'],
    number: 7,
    nothing: null,
    yes: true,
  }
  expect(await makeSafe(records, PORTS)).toEqual({
    records: {
      text: 'a red one [redacted: token]',
      list: [{ deep: '[redacted: token]' }, '[redacted: known-secret] is ours'],
      number: 7,
      nothing: null,
      yes: true,
    },
    found: ['token', 'token'],
  })
})

test('a secret over several lines is replaced in each of them, and no line moves', async () => {
  expect(await safe({ a: 'x\nBEGIN one\ntwo END\ny', b: 'after' })).toEqual({
    a: 'x\n[redacted: private-key]\n[redacted: private-key]\ny',
    b: 'after',
  })
})

test('line ends become plain', async () => {
  expect(await safe(['a\r\nb\nc'])).toEqual(['a\nb\nc'])
})

test('harmless records come back as they are', async () => {
  const gathered = aRedRun()
  expect(await safe(gathered)).toEqual(gathered)
})

describe('for any records', () => {
  const text = fc.string({
    unit: fc.constantFrom(
      'a',
      ' ',
      '\n',
      '\r\n',
      '\u001b[0m',
      '\u200b',
      'tok_abcdefgh',
      'BEGIN',
      'END',
      'hunter2hunter2',
      '"',
    ),
  })
  const records = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      text,
      fc.constant(null),
      fc.integer(),
      fc.array(tie('value')),
      fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('value')),
    ),
  })).value

  /** The shape of a value: every text is only a text, with as many lines as it has. */
  const shapeOf = (value: unknown): unknown =>
    JSON.parse(
      JSON.stringify(value, (_, item: unknown) =>
        typeof item === 'string' ? `${item.split(/\r?\n/).length} lines` : item,
      ),
    )

  test('the structure and the number of lines stay', async () => {
    await fc.assert(
      fc.asyncProperty(records, async (value) => expect(shapeOf(await safe(value))).toEqual(shapeOf(value))),
    )
  })

  test('doing it twice changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(records, async (value) => {
        const once = await safe(value)
        expect(await safe(once)).toEqual(once)
      }),
    )
  })

  test('no known secret is left', async () => {
    await fc.assert(
      fc.asyncProperty(records, async (value) => expect(JSON.stringify(await safe(value))).not.toContain('hunter2')),
    )
  })
})
