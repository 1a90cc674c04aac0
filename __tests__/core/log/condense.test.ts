import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { condenseLog } from '../../../src/core/log/condense.ts'
import { LineSplitter, toCleanLine } from '../../../src/core/log/decode.ts'
import { condense, githubLog, linesOf, piecesOf, primaryOf } from './condensing.ts'

const encoder = new TextEncoder()

const SHA = '1f3a9bc0d2e4f60718293a4b5c6d7e8f90a1b2c3'
const JOB = [
  '##[group]Run actions/checkout@v4',
  'with:',
  '  fetch-depth: 1',
  '##[endgroup]',
  "[command]/usr/bin/git log -1 --format='%H'",
  `'${SHA}'`,
  '##[group]Run npm test',
  '\u001b[36;1mnpm test\u001b[0m',
  'shell: /usr/bin/bash -e {0}',
  '##[endgroup]',
  '> cart@1.0.0 test',
  'PASS test/list.test.ts',
  'FAIL test/cart.test.ts',
  '  ● cart › adds an item',
  '',
  '    expect(received).toBe(expected)',
  '',
  '    Expected: 2',
  '    Received: 3',
  '',
  '      at Object.<anonymous> (test/cart.test.ts:7:19)',
  '',
  'Test Suites: 1 failed, 1 passed, 2 total',
  'Tests:       1 failed, 4 passed, 5 total',
  '##[error]Process completed with exit code 1.',
  '##[group]Run actions/upload-artifact@v4',
  '##[endgroup]',
  'Post job cleanup.',
  'fatal: not a git repository',
]

describe('condensing a job log', () => {
  test('keeps the failed test, its summary and the exit line, and knows the step', async () => {
    const excerpt = await condense(githubLog(...JOB))
    expect(primaryOf(excerpt)).toBe('  ● cart › adds an item')
    expect(excerpt).toMatchObject({
      category: 'test',
      tests: { failed: 1, total: 5, line: 24 },
      failingStep: { name: 'npm test', fromLine: 7, toLine: 25 },
      commands: ['npm test'],
      checkedOut: [SHA],
      totalLines: JOB.length,
      firstAt: '2026-01-02T03:04:05.000Z',
      lastAt: '2026-01-02T03:04:33.000Z',
      errorAt: '2026-01-02T03:04:18.000Z',
    })
    const kept = linesOf(excerpt).map((line) => line.text)
    expect(kept).toEqual(expect.arrayContaining(['    Expected: 2', '    Received: 3', JOB[20], JOB[23], JOB[24]]))
    const [first] = excerpt.blocks.filter((block) => block.rank === 0)
    expect(first?.lines.some((line) => line.number === 14)).toBe(true)
  })

  test('noise after the failure is never the cause', async () => {
    const excerpt = await condense(githubLog(...JOB))
    expect(excerpt.primary).not.toContain(JOB.length)
  })

  test('the script that a step echoes is no error', async () => {
    const excerpt = await condense(
      githubLog(
        '##[group]Run check',
        'echo "Error: never printed"',
        '##[endgroup]',
        'bash: cart: command not found',
        '##[error]Process completed with exit code 127.',
      ),
    )
    expect(primaryOf(excerpt)).toBe('bash: cart: command not found')
    expect(excerpt.category).toBe('dependency')
  })

  test("the API's steps say which of two errors counts", async () => {
    const log = githubLog(
      '##[group]Run npm run lint',
      '##[endgroup]',
      'Error: lint is unhappy',
      '##[error]Process completed with exit code 1.',
      '##[group]Run npm test',
      '##[endgroup]',
      'Error: tests are unhappy',
      '##[error]Process completed with exit code 1.',
    )
    const step = { startedAt: '2026-01-02T03:04:05Z', completedAt: '2026-01-02T03:04:08Z' }
    const steps = [{ number: 1, name: 'Lint', conclusion: 'failure', ...step }]
    expect(primaryOf(await condense(log, { steps }))).toBe('Error: lint is unhappy')
    expect(primaryOf(await condense(log))).toBe('Error: tests are unhappy')
  })

  test('a step that printed nothing shows its own script and is known by it', async () => {
    const silent = (command: string) =>
      condense(
        githubLog(
          `##[group]Run if ${command}; then`,
          `if ${command}; then`,
          '  exit 1',
          'fi',
          'shell: /usr/bin/bash -e {0}',
          '##[endgroup]',
          '##[error]Process completed with exit code 1.',
        ),
      )
    const excerpt = await silent('test -e cart')
    expect(linesOf(excerpt).map((line) => line.text)).toContain('  exit 1')
    expect(excerpt).toMatchObject({ commands: ['if test -e cart; then', 'exit 1', 'fi'], scriptLines: 3 })
    expect((await silent('test -e list')).signature).not.toEqual(excerpt.signature)
  })

  test('a Travis log knows the command that failed', async () => {
    const excerpt = await condense(
      'travis_fold:start:install\r\u001b[0K$ npm ci\nadded 3 packages\nThe command "npm ci" exited with 0.\n' +
        'travis_time:start:1a\r\u001b[0K$ npm test\nError: no total\n    at cart.js:3:7\nThe command "npm test" exited with 1.\n' +
        'Done. Your build exited with 1.\n',
    )
    expect(excerpt.failingStep?.name).toBe('npm test')
    expect(primaryOf(excerpt)).toBe('Error: no total')
  })

  test('a plain log without any marker still names its error', async () => {
    const excerpt = await condense(
      'building\nsrc/cart.c:3:7: error: unknown type name ‘total_t’\n total_t sum;\n ^~~~~~~\nmake: *** [Makefile:3: all] Error 1\n',
    )
    expect(excerpt).toMatchObject({ primary: [2], category: 'compile', failingStep: null })
  })

  test('a log in which nothing failed has no primary line and an unknown category', async () => {
    const excerpt = await condense('all\ngood\n0 errors\n')
    expect(excerpt).toMatchObject({ primary: [], category: 'unknown', signature: [] })
  })

  test('an empty log is survived', async () => {
    expect(await condense('')).toMatchObject({ blocks: [], totalLines: 0, totalBytes: 0 })
  })

  test('repeated lines are folded with a count', async () => {
    const waiting = Array.from({ length: 40 }, (_, n) => `Error: try ${n + 1} did not work, waiting`)
    const excerpt = await condense(`${waiting.join('\n')}\n`)
    expect(linesOf(excerpt)).toMatchObject([{ number: 1, repeats: 39 }])
  })

  test('the same failure in another run has the same signature', async () => {
    const again = JOB.map((line) => line.replace(':7:19', ':9:3').replace('1.0.0', '1.0.1'))
    expect((await condense(githubLog('slow runner', ...again))).signature).toEqual(
      (await condense(githubLog(...JOB))).signature,
    )
  })

  test('one line of several megabytes is survived', async () => {
    const excerpt = await condense(`${'x'.repeat(6_000_000)}\nError: no total\n`)
    expect(excerpt.primary).toEqual([2])
  })

  test('a small log split at every byte gives the same result', async () => {
    const bytes = encoder.encode(`\uFEFF${githubLog(...JOB)}✗ größer\r\n`)
    const whole = await condenseLog(piecesOf(bytes, bytes.length), { maxBytes: 2_000 })
    expect(await condenseLog(piecesOf(bytes, 1), { maxBytes: 2_000 })).toEqual(whole)
    for (let at = 1; at < bytes.length; at += 1) {
      const halves = async function* () {
        yield bytes.slice(0, at)
        yield bytes.slice(at)
      }
      expect(await condenseLog(halves(), { maxBytes: 2_000 })).toEqual(whole)
    }
  })
})

const anyLine = fc.oneof(
  fc.constantFrom(
    ...JOB,
    'Traceback (most recent call last):',
    '  File "a.py", line 3',
    'ValueError: x',
    '1) A::b',
    '___ test_x ___',
    '',
  ),
  fc.string({ maxLength: 80 }),
  fc
    .constantFrom('error: ', 'FAILED ', '##[error]', '\tat a.b.C.d(C.java:3)')
    .chain((head) => fc.string().map((rest) => head + rest)),
)
const anyLog = fc.array(anyLine, { maxLength: 120 }).map((lines) => lines.join('\n'))

describe('every excerpt', () => {
  test('stays within its budget, in order, and copies its lines from the log', async () => {
    await fc.assert(
      fc.asyncProperty(anyLog, fc.integer({ min: 0, max: 3_000 }), async (log, maxBytes) => {
        const excerpt = await condense(log, { maxBytes })
        const source = new Map<number, string>()
        const splitter = new LineSplitter((raw) => source.set(raw.number, toCleanLine(raw).text))
        splitter.push(encoder.encode(log))
        splitter.end()
        const lines = linesOf(excerpt)
        const bytes = lines.reduce((sum, line) => sum + encoder.encode(line.text).length + 1, 0)
        expect(bytes).toBeLessThanOrEqual(maxBytes)
        expect(lines.map((line) => line.text)).toEqual(lines.map((line) => source.get(line.number)))
        const numbers = lines.map((line) => line.number)
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b))
        expect(numbers).toEqual(expect.arrayContaining([...excerpt.primary]))
        const ranks = excerpt.blocks.map((block) => block.rank).sort((a, b) => a - b)
        expect(ranks).toEqual(ranks.map((_, index) => index))
      }),
    )
  })

  test('is the same for the same log', async () => {
    await fc.assert(
      fc.asyncProperty(anyLog, async (log) => {
        expect(await condense(log)).toEqual(await condense(log))
      }),
    )
  })
})

test('a text that a person chose is kept whole, in one block, up to so many lines', async () => {
  const text = ['looking for a payment', 'none found', 'Error: charged twice', '', 'charged'].join('\n')
  const blocksOf = async (wholeUpTo: number) =>
    (await condense(text, { wholeUpTo })).blocks.map(({ role, lines }) => [role, lines.map((line) => line.text)])
  expect(await blocksOf(5)).toEqual([['cause', text.split('\n')]])
  expect(await blocksOf(4)).toEqual(await blocksOf(0))
})
