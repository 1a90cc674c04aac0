import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { collectStream } from '../../../src/adapters/model/stream.ts'

const LIMITS = { maxBytes: 10_000, maxTextChars: 2_000 }

async function* cut(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

const toEvent = (delta: object, rest: object = {}) => `data: ${JSON.stringify({ choices: [{ delta, ...rest }] })}\n\n`
const toCompletion = (content: string, finish: string | null = null, usage: unknown = null) => ({
  choices: [{ message: { content, refusal: '' }, finish_reason: finish }],
  usage,
})

describe('a stream of events', () => {
  test('is the same however it is cut, and whatever ends its lines', async () => {
    const text = 'Größe: 5 €, naïve “quotes” 🚦'
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 40 }), fc.constantFrom('\n', '\r\n'), async (size, lineEnd) => {
        const events =
          [...text].map((char) => toEvent({ content: char })).join('') + toEvent({}, { finish_reason: 'stop' })
        const whole = `: comment\n\n${events}data: [DONE]\n\n`.replaceAll('\n', lineEnd)
        expect(await collectStream(cut(whole, size), LIMITS)).toEqual(toCompletion(text, 'stop'))
      }),
      { numRuns: 30 },
    )
  })

  test.each<[string, string, unknown]>([
    ['ends with [DONE]', `${toEvent({ content: 'a' })}data: [DONE]\n\n${toEvent({ content: 'b' })}`, toCompletion('a')],
    ['may end without a line end', 'data: {"choices":[{"message":{"content":"a"}}]}', toCompletion('a')],
    ['may hold lines that are no JSON', `data: ping\nevent: x\nid: 3\n${toEvent({ content: 'a' })}`, toCompletion('a')],
    ['may be empty', '', toCompletion('')],
    [
      'may say its usage in an event of its own',
      `${toEvent({ content: 'a' })}data: {"choices":[],"usage":{"prompt_tokens":1}}\n\n`,
      toCompletion('a', null, { prompt_tokens: 1 }),
    ],
    [
      'is an error where one of its events is',
      `${toEvent({ content: 'a' })}data: {"error":{"code":502}}\n\n`,
      { error: { code: 502 } },
    ],
    ['leaves reasoning out', toEvent({ reasoning_content: 'Hm', reasoning: 'Hm', content: 'a' }), toCompletion('a')],
  ])('%s', async (_, text, completion) => {
    expect(await collectStream(cut(text, 1_000), LIMITS)).toEqual(completion)
  })

  test.each([
    ['text', toEvent({ content: 'a'.repeat(500) }).repeat(5)],
    ['bytes', toEvent({ reasoning: 'a'.repeat(500) }).repeat(30)],
    ['text in one line', `data: ${'a'.repeat(3_000)}`],
  ])('is given up with too much %s', async (_, text) => {
    expect(await collectStream(cut(text, 100), LIMITS)).toBeNull()
  })
})
