import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { openTerminal, toHarmless } from '../../src/adapters/terminal.ts'

function screen(options: { isTTY?: boolean; columns?: number; environment?: Record<string, string> } = {}) {
  const written = { out: [] as string[], err: [] as string[] }
  const { environment = {}, ...stream } = options
  const terminal = openTerminal(
    {
      out: { ...stream, write: (text) => written.out.push(text) },
      err: { ...stream, write: (text) => written.err.push(text) },
    },
    environment,
  )
  return { terminal, written: () => ({ out: written.out.join(''), err: written.err.join('') }) }
}

describe('at a terminal', () => {
  test('progress is one line that the next one replaces and the result clears', () => {
    const { terminal, written } = screen({ isTTY: true, environment: { NO_COLOR: '1' } })
    terminal.info('reading job.log')
    terminal.info('writing the entry')
    terminal.print('docs/journals/a.md')
    terminal.clear()
    expect(written()).toEqual({
      out: 'docs/journals/a.md\n',
      err: '\r\u001B[2Kreading job.log\r\u001B[2Kwriting the entry\r\u001B[2K',
    })
  })

  test('progress never wraps', () => {
    const { terminal, written } = screen({ isTTY: true, columns: 10, environment: { NO_COLOR: '1' } })
    terminal.info('reading a long\nfile name')
    terminal.info('読み込み中です')
    expect(written().err.split('\r\u001B[2K')).toEqual(['', 'reading a', '読み込み'])
  })

  test('warnings and errors stay, in colour', () => {
    const { terminal, written } = screen({ isTTY: true })
    terminal.info('reading')
    terminal.warning('no git')
    terminal.error('a.log is empty.\nNothing was written.')
    expect(written().err).toBe(
      '\r\u001B[2K\u001B[90mreading\u001B[0m\r\u001B[2K\u001B[33mwarning:\u001B[0m no git\n' +
        '\u001B[31merror:\u001B[0m a.log is empty.\nNothing was written.\n',
    )
  })

  test('NO_COLOR takes the colours and leaves the rest', () => {
    const { terminal, written } = screen({ isTTY: true, environment: { NO_COLOR: '1' } })
    terminal.warning('no git')
    expect(written().err).toBe('warning: no git\n')
  })

  test('a result cannot move the cursor', () => {
    const { terminal, written } = screen({ isTTY: true })
    terminal.print('a\u001B[2Jb\tc\nd')
    expect(written().out).toBe('a\\x1b[2Jb\tc\nd\n')
  })
})

describe('elsewhere', () => {
  test.each([{}, { isTTY: true, environment: { TERM: 'dumb' } }])(
    'there is no progress and no colour: %j',
    (options) => {
      const { terminal, written } = screen(options)
      terminal.info('reading')
      terminal.warning('no git')
      terminal.error('a.log is empty.')
      terminal.clear()
      expect(written().err).toBe('warning: no git\nerror: a.log is empty.\n')
    },
  )

  test('a result is written byte for byte', () => {
    const { terminal, written } = screen()
    terminal.print('odd\u0007name.md')
    expect(written().out).toBe('odd\u0007name.md\n')
  })
})

test('harmless text has no control characters but tab and line feed, and none that turn its direction', async () => {
  await fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const harmless = toHarmless(text)
      expect(harmless.replace(/[\t\n]/g, '')).not.toMatch(/[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/u)
      expect(toHarmless(harmless)).toBe(harmless)
    }),
  )
})

test('harmless text is the same text where nothing was harmful', () => {
  expect(toHarmless('Größe: 10 → 20 ✅\n\t읽기')).toBe('Größe: 10 → 20 ✅\n\t읽기')
})
