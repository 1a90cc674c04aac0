import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { LineSplitter, toBody, toCleanLine } from '../../../src/core/log/decode.ts'

const encoder = new TextEncoder()

function clean(bytes: Uint8Array, pieceBytes = bytes.length || 1) {
  const lines: { number: number; text: string; at: string | null }[] = []
  const splitter = new LineSplitter((raw) => lines.push(toCleanLine(raw)))
  for (let at = 0; at < bytes.length; at += pieceBytes) splitter.push(bytes.slice(at, at + pieceBytes))
  splitter.end()
  return lines
}

function textsOf(log: string): readonly string[] {
  return clean(encoder.encode(log)).map((line) => line.text)
}

describe('decoding', () => {
  test.each<[string, string, string[]]>([
    ['a CRLF line ends where an LF line ends', 'one\r\ntwo\n', ['one', 'two']],
    ['of a progress bar only the last writing stays', '10 %\r50 %\rdone\n', ['done']],
    ['a progress bar that ends in CR keeps its last text', '10 %\rdone\r\r\n', ['done']],
    ['a lone CR does not start a line', 'a\rb\nc', ['b', 'c']],
    ['colours and cursor moves go', '\u001b[31;1mred\u001b[0m\u001b[K\n', ['red']],
    [
      'window titles and links go',
      '\u001b]0;title\u0007a \u001b]8;;https://x\u001b\\link\u001b]8;;\u001b\\\n',
      ['a link'],
    ],
    ['keypad modes go', '\u001b[?1h\u001b=\rtext\n', ['text']],
    ['byte order marks go, also inside', '\uFEFFa\n\uFEFFb \uFEFFc\n', ['a', 'b c']],
    ['NUL and other control characters go, tabs stay', 'a\u0000b\u0007\tc\u007f\n', ['ab\tc']],
    ['masked words stay as they are', 'token: ***\n', ['token: ***']],
    ['empty lines are lines', '\n\na', ['', '', 'a']],
  ])('%s', (_, log, texts) => {
    expect(textsOf(log)).toEqual(texts)
  })

  test('the timestamp of GitHub is taken off, also behind a byte order mark', () => {
    const log = '\uFEFF2026-01-02T03:04:05.1234567Z first\n\uFEFF2026-01-02T03:04:06.0000000Z \nno time\n'
    expect(clean(encoder.encode(log))).toEqual([
      { number: 1, text: 'first', at: '2026-01-02T03:04:05.123Z' },
      { number: 2, text: '', at: '2026-01-02T03:04:06.000Z' },
      { number: 3, text: 'no time', at: null },
    ])
  })

  test('job, step and time that `gh run view --log` puts in front become the column and the time', () => {
    expect(clean(encoder.encode('test\tRun it\t\uFEFF2026-01-02T03:04:05.1234567Z error:\tx\na\tb\tc'))).toEqual([
      { number: 1, text: 'error:\tx', at: '2026-01-02T03:04:05.123Z', column: { job: 'test', step: 'Run it' } },
      { number: 2, text: 'a\tb\tc', at: null },
    ])
  })

  test('invalid UTF-8 becomes replacement characters', () => {
    expect(clean(Uint8Array.of(0x61, 0xff, 0xfe, 0x62, 0x0a))[0]?.text).toBe('a\uFFFD\uFFFDb')
  })

  test('a line of several megabytes keeps its ends and says how much was cut', () => {
    const [line, next] = textsOf(`begin ${'x'.repeat(5_000_000)} end\nnext`)
    expect(line).toMatch(/^begin x+ \[\.\.\. \d+ (?:characters|bytes) cut \.\.\.\].*x+ end$/)
    expect(line?.length).toBeLessThan(2_100)
    expect(next).toBe('next')
  })

  test('a progress bar of megabytes keeps its last writing', () => {
    expect(textsOf(`${'progress 10 %\r'.repeat(300_000)}done\n`)).toEqual(['done'])
  })

  test('where the chunks end does not matter', () => {
    const line = fc.string({
      unit: fc.constantFrom('a', 'é', '\r', '\n', '\u001b[31m', '\uFEFF', '😀', 'x'.repeat(9_000)),
    })
    fc.assert(
      fc.property(line, fc.integer({ min: 1, max: 50 }), (log, pieceBytes) => {
        const bytes = encoder.encode(log)
        expect(clean(bytes, log.length > 20_000 ? pieceBytes * 700 : pieceBytes)).toEqual(clean(bytes))
      }),
    )
  })

  test.each([
    ['    [junit] FAILED', 'FAILED'],
    ['#12 0.345 fatal: x', 'fatal: x'],
    ['web-1  | panic: x', 'panic: x'],
    ['##[error]Boom', 'Boom'],
    ['^[[31mred^[[0m', 'red'],
  ])('the body of %j is %j', (text, body) => {
    expect(toBody(text)).toBe(body)
  })
})
