import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import {
  annotate,
  createConsole,
  cutSummary,
  maskSecret,
  readContext,
  readEvent,
  readInput,
  safeLine,
  writeOutputs,
  writeSummary,
} from '../../src/adapters/runner.ts'
import { UserError } from '../../src/core/failure.ts'

const environment = { ...process.env }
let folder = ''
let printed = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'runner-'))
  printed = ''
  jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    printed += String(chunk)
    return true
  })
})

afterEach(async () => {
  jest.restoreAllMocks()
  process.env = { ...environment }
  await rm(folder, { recursive: true })
})

async function writeEvent(text: string): Promise<NodeJS.ProcessEnv> {
  const path = join(folder, 'event.json')
  await writeFile(path, text)
  return { GITHUB_EVENT_NAME: 'workflow_run', GITHUB_EVENT_PATH: path }
}

describe('what the runner gives', () => {
  test('an input is read by its kebab-case name, without white space around it', () => {
    process.env['INPUT_ENTRY-FOLDER'] = ' docs/journals\n'
    expect([readInput('entry-folder'), readInput('not-set')]).toEqual(['docs/journals', ''])
  })

  test('the event is its name and its payload', async () => {
    expect(readEvent(await writeEvent('{"action":"completed"}'))).toEqual({
      name: 'workflow_run',
      payload: { action: 'completed' },
    })
  })

  test('an event file that is not JSON is an error that the user can act on', async () => {
    const broken = await writeEvent('{"action":')
    expect(() => readEvent(broken)).toThrow(UserError)
    expect(() => readEvent(broken)).toThrow(/^the workflow_run event could not be read: /)
  })

  test.each([
    ['no variables', {}],
    ['no event file', { GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: '/no/such/event.json' }],
  ])('with %s the event is an error that the user can act on', (_, variables) => {
    expect(() => readEvent(variables)).toThrow(UserError)
  })

  test('the context names the addresses, the repository and the run', async () => {
    Object.assign(process.env, {
      GITHUB_API_URL: 'https://ghes.example/api/v3/',
      GITHUB_GRAPHQL_URL: 'https://ghes.example/api/graphql',
      GITHUB_SERVER_URL: 'https://ghes.example',
      GITHUB_REPOSITORY: 'mona/octo-app',
      GITHUB_RUN_ID: '4711',
      GITHUB_WORKFLOW: 'Journal',
    })
    delete process.env['GITHUB_EVENT_PATH']
    expect(await readContext()).toEqual({
      apiUrl: 'https://ghes.example/api/v3',
      graphqlUrl: 'https://ghes.example/api/graphql',
      serverUrl: 'https://ghes.example',
      repository: 'mona/octo-app',
      runId: 4711,
      workflow: 'Journal',
    })
    delete process.env['GITHUB_REPOSITORY']
    await expect(readContext()).rejects.toThrow(UserError)
  })
})

describe('what the runner gets', () => {
  test('a value with line ends and commands stays one output', async () => {
    process.env['GITHUB_OUTPUT'] = join(folder, 'output')
    await writeFile(process.env['GITHUB_OUTPUT'], '')
    writeOutputs({ reason: 'a\nbranch=evil\n::add-mask::x', 'pull-request-number': 7, branch: null })
    const parsed = parseOutputs(await readFile(process.env['GITHUB_OUTPUT'], 'utf8'))
    expect([parsed, printed]).toEqual([
      { reason: 'a\nbranch=evil\n::add-mask::x', 'pull-request-number': '7', branch: '' },
      '',
    ])
  })

  test('a secret is masked, a value too short to be one is not', () => {
    maskSecret('12345678')
    maskSecret('1234567')
    expect(printed).toBe('::add-mask::12345678\n')
  })

  test('a summary is appended to the file of the step', async () => {
    process.env['GITHUB_STEP_SUMMARY'] = join(folder, 'summary')
    await writeFile(process.env['GITHUB_STEP_SUMMARY'], 'before\n')
    await writeSummary('# Entry', createConsole())
    expect(await readFile(process.env['GITHUB_STEP_SUMMARY'], 'utf8')).toBe('before\n# Entry\n')
  })

  test.each([
    ['unset', undefined],
    ['no file', '/no/such/summary'],
  ])('a summary file that is %s is a log line, not a failure', async (_, path) => {
    delete process.env['GITHUB_STEP_SUMMARY']
    if (path !== undefined) process.env['GITHUB_STEP_SUMMARY'] = path
    await writeSummary('# Entry', createConsole())
    expect(printed).toMatch(/^The job summary was not written: /)
  })

  test('a summary that fits is left alone, a longer one ends at a line end and says so', () => {
    expect(cutSummary('short\n', 100)).toBe('short\n')
    expect(cutSummary(`${'first line\n'}${'ö'.repeat(100)}\n`, 100)).toBe(
      'first line\n\n_The rest was cut: GitHub shows no summary over 100 bytes._',
    )
  })

  test('no summary is as long as GitHub drops', () => {
    const line = fc.string({ unit: 'binary', maxLength: 60 })
    fc.assert(
      fc.property(fc.array(line), fc.integer({ min: 80, max: 400 }), (lines, maxBytes) => {
        const written = `${cutSummary(lines.join('\n'), maxBytes)}\n`
        expect(Buffer.byteLength(written)).toBeLessThanOrEqual(maxBytes)
      }),
    )
  })
})

describe('log lines', () => {
  test('two warnings and the error are annotations, further ones are plain lines', () => {
    const console = createConsole()
    for (const number of [1, 2, 3]) console.warning(`warning ${number}`)
    console.error('the end')
    console.error('the very end')
    console.info('over')
    expect(printed.split('\n')).toEqual([
      '::warning::warning 1',
      '::warning::warning 2',
      'Warning: warning 3',
      '::error::the end',
      'Error: the very end',
      'over',
      '',
    ])
  })

  test('remarks annotate their lines, three of a kind, and nothing in them is a command', () => {
    const remark = { level: 'note', path: 'docs/journals/a.md', line: 7, message: 'a phrase says nothing' } as const
    annotate([
      ...[1, 2, 3, 4].map((line) => ({ ...remark, line })),
      { ...remark, level: 'error', path: 'odd,name:%.md', message: 'the link to\n::add-mask::x leads nowhere' },
      { ...remark, level: 'warning', message: '##[error]x' },
    ])
    expect(printed.split('\n')).toEqual([
      '::error file=odd%2Cname%3A%25.md,line=7::the link to ::add-mask::x leads nowhere',
      '::warning file=docs/journals/a.md,line=7::# #[error]x',
      '::notice file=docs/journals/a.md,line=1::a phrase says nothing',
      '::notice file=docs/journals/a.md,line=2::a phrase says nothing',
      '::notice file=docs/journals/a.md,line=3::a phrase says nothing',
      '',
    ])
  })

  test('plain text is printed as it is', () => {
    expect(safeLine('Wrote docs/journals/a.md (2 :: 3, #[x] and “ö”, 50% 🎉)')).toBe(
      'Wrote docs/journals/a.md (2 :: 3, #[x] and “ö”, 50% 🎉)',
    )
  })

  test.each([
    ['::add-mask::secret', ': :add-mask::secret'],
    ['\n \t::error::x', '   : :error::x'],
    ['said ##[error]x', 'said # #[error]x'],
    ['ok\r\n::stop-commands::x', 'ok ::stop-commands::x'],
    ['#\u200b#\u00ad[group]x', '# #[group]x'],
    ['\u2060:\u200d:warning::x', ': :warning::x'],
    ['\u001b[31mred\u0000', '[31mred'],
  ])('%j is harmless', (text, line) => {
    expect(safeLine(text)).toBe(line)
  })

  test('no text becomes a command of the runner', () => {
    const token = fc.constantFrom('::', ':', '##[', '#', '[', ']', 'add-mask', 'set-env', ' ', '\n', '\r', '\u0085')
    const invisible = fc.constantFrom(
      '\u200b',
      '\ufeff',
      '\u00ad',
      '\u2028',
      '\u180e',
      '\ufe0f',
      '\u3164',
      '\0',
      '\x1b',
    )
    const part = fc.oneof(token, invisible, fc.string({ unit: 'binary', maxLength: 3 }))
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 12 }).map((parts) => parts.join('')),
        (text) => {
          const line = safeLine(text)
          expect(line.split(/[\n\r\u0085\u2028\u2029]/)).toHaveLength(1)
          expect(findCommand(line)).toBeNull()
          expect(safeLine(line)).toBe(line)
        },
      ),
      { numRuns: 5000 },
    )
  })

  test('the port of the parsers finds the commands that the runner finds', () => {
    expect(
      ['  ::add-mask::x', 'x ##[group]y', '\u200b::debug ::x', ' x::y::z', '##[open', '::x'].map(findCommand),
    ).toEqual(['add-mask', 'group', 'debug', null, null, null])
  })
})

/** What `ActionCommand.TryParseV2` and `TryParse` of actions/runner see in a line; .NET's comparisons skip invisible characters. */
function findCommand(line: string): string | null {
  const seen = line.replace(/[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '').trimStart()
  const end = seen.startsWith('::') ? seen.indexOf('::', 2) : -1
  if (end >= 0) return seen.slice(2, end).split(' ')[0] ?? ''
  const start = seen.indexOf('##[')
  const close = start < 0 ? -1 : seen.indexOf(']', start)
  return close < 0 ? null : (seen.slice(start + 3, close).split(' ')[0] ?? '')
}

/** Reads an output file as the runner does: `name<<delimiter`, lines of the value, the delimiter. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = text.split('\n')
  while (lines.length > 1) {
    const [name = '', delimiter = ''] = (lines.shift() ?? '').split('<<')
    const end = lines.indexOf(delimiter)
    outputs[name] = lines.splice(0, end).join('\n')
    lines.shift()
  }
  return outputs
}
