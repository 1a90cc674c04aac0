import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { toHead } from '../../../../src/core/entry/facts-only/head.ts'

describe('the head of an error', () => {
  test.each<[string, string | null]>([
    // JavaScript
    ['npm error Missing script: "build:prod"', 'Missing script: "build:prod"'],
    ['npm error code ERESOLVE', 'ERESOLVE'],
    ['npm ERR! Could not resolve dependency:', 'Could not resolve dependency'],
    [
      "src/cart.ts:12:3 - error TS2345: Argument of type 'string' is not assignable to parameter of type 'number'.",
      "error TS2345: Argument of type 'string' is not assignable",
    ],
    ["src/cart.ts(12,3): error TS2304: Cannot find name 'total'.", "error TS2304: Cannot find name 'total'"],
    [
      "  12:5  error  'total' is assigned but never used  no-unused-vars",
      "'total' is assigned but never used  no-unused-vars",
    ],
    ['FAIL test/total.test.js', 'test/total.test.js'],
    [' FAIL  src/total.test.ts > total > rounds every line', 'src/total.test.ts > total > rounds every line'],
    ['  ● total › rounds every line', 'total › rounds every line'],
    ['  ✕ rounds every line (12 ms)', 'rounds every line'],
    ['✖ every line is whole (1.835ms)', 'every line is whole'],
    ['  1) Total rounds every line:', 'Total rounds every line'],
    [
      "TypeError: Cannot read properties of undefined (reading 'price')",
      "TypeError: Cannot read properties of undefined (reading 'price')",
    ],
    ["Error: Cannot find module './dist/main.js'", "Cannot find module './dist/main.js'"],
    [
      'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
      'Reached heap limit Allocation failed - JavaScript heap out',
    ],
    // Python
    [
      'FAILED tests/test_total.py::test_rounds - assert 357 == 358',
      'FAILED tests/test_total.py::test_rounds - assert 357 == 358',
    ],
    ["E       ModuleNotFoundError: No module named 'tariff'", "ModuleNotFoundError: No module named 'tariff'"],
    ['______________ test_rounds ______________', 'test_rounds'],
    ['====== 1 failed, 12 passed in 0.84s ======', '1 failed, 12 passed'],
    ["src/app.py:3:1: F401 'os' imported but unused", "F401 'os' imported but unused"],
    // Compiled languages
    ['error[E0308]: mismatched types', 'mismatched types'],
    ['test cart::tests::rounds ... FAILED', 'test cart::tests::rounds'],
    ['--- FAIL: TestRounds (0.00s)', 'TestRounds'],
    ['FAIL    example.org/shop/cart   0.012s', 'example.org/shop/cart'],
    ["main.c:14:5: error: use of undeclared identifier 'total'", "use of undeclared identifier 'total'"],
    ["cart.cpp(14): error C2065: 'total': undeclared identifier", "error C2065: 'total': undeclared identifier"],
    ['make: *** [Makefile:12: build] Error 2', 'make: *** [Makefile:12: build] Error 2'],
    // JVM
    [
      '[ERROR]   TotalTest.roundsEveryLine:31 expected: <358> but was: <357>',
      'TotalTest.roundsEveryLine:31 expected: <358> but was: <357>',
    ],
    ['TotalTest > roundsEveryLine() FAILED', 'TotalTest > roundsEveryLine()'],
    [
      'Exception in thread "main" java.lang.NullPointerException: price is null',
      'java.lang.NullPointerException: price is null',
    ],
    ['Caused by: java.net.ConnectException: Connection refused', 'java.net.ConnectException: Connection refused'],
    [
      'org.acme.shop.cart.checkout.delivery.TotalOfTheWholeOrderTest.roundsEveryLine(TotalOfTheWholeOrderTest.java)',
      'TotalOfTheWholeOrderTest.roundsEveryLine',
    ],
    ["> Could not resolve all files for configuration ':app'.", "Could not resolve all files for configuration ':app'"],
    // Shells, images, git and GitHub
    ['line 3: pnpm: command not found', 'pnpm: command not found'],
    ['/bin/sh: 1: pnpm: not found', 'pnpm: not found'],
    ['./deploy.sh: Permission denied', 'Permission denied'],
    ['#12 3.456 E: Unable to locate package libtariff-dev', 'Unable to locate package libtariff-dev'],
    [
      'ERROR: failed to solve: process "/bin/sh -c npm ci" did not complete successfully: exit code: 1',
      'failed to solve: process "/bin/sh -c npm ci" did',
    ],
    [
      "fatal: detected dubious ownership in repository at '/home/ci/shop'",
      "detected dubious ownership in repository at '/home/ci/shop'",
    ],
    ['fatal: not a git repository (or any of the parent directories): .git', 'not a git repository'],
    [
      'The job running on runner ubuntu-4 has exceeded the maximum execution time of 360 minutes.',
      'The job running on runner ubuntu-4 has exceeded',
    ],
    ['The runner has received a shutdown signal. This can happen.', 'The runner has received a shutdown signal'],
    // Nothing that could be said aloud
    ['##[error]Process completed with exit code 1.', null],
    ['* What went wrong:', null],
    ['Error: Command failed with exit code 2', null],
    ['error: ?? 42', null],
    ['================', null],
    ['   ', null],
    ['', null],
  ])('of %j is %j', (line, expected) => {
    expect(toHead(line)).toBe(expected)
  })

  const piece = fc.constantFrom(
    ...[
      'error:',
      'Error',
      'FAILED',
      'fail',
      'npm error code',
      '##[error]',
      '✗',
      '1)',
      'a.ts:1:2:',
      'C:\\a\\b.cs(1,2):',
    ],
    ...[
      'of',
      'the',
      'expected',
      'not',
      '(',
      ')',
      '[',
      '{',
      '<<< x',
      '...',
      '===',
      '—',
      ':',
      ';',
      '. ',
      '-',
      '12ms',
      '(0.4s)',
    ],
    ...[
      'cannot',
      'find',
      '`total`',
      '"price"',
      'org.acme.Shop.total',
      'é',
      '🚨',
      ' ',
      '\t',
      'x'.repeat(80),
      '🚨'.repeat(50),
    ],
  )
  const line = fc
    .array(fc.tuple(piece, fc.constantFrom('', ' ', '  ')), { maxLength: 20 })
    .map((parts) => parts.flat().join(''))

  test('is a slice of the line that fits a title, and does not end with punctuation', () => {
    fc.assert(
      fc.property(line, (text) => {
        const head = toHead(text)
        if (head === null) return
        expect(text).toContain(head)
        expect(head).not.toMatch(/[\s.,;:({[–—]$|\s[-=>|+/&]+$/)
        expect(head).toBe(head.trim())
        expect(head.length).toBeLessThanOrEqual(72)
        expect(head.isWellFormed()).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})

/** Long enough that a pattern which looks back from every character is still at it when the test runner gives up. */
const LONG_CHARS = 200_000

describe('a long line comes to an end, and its head is short, where it is', () => {
  const pieces = [
    ...[
      'a',
      '1',
      ' ',
      '\t',
      '-',
      '=',
      '_',
      '#',
      '*',
      '~',
      '.',
      ',',
      ':',
      ';',
      '!',
      '(',
      ')',
      '[',
      ']',
      '{',
      '/',
      '\\',
      '@',
    ],
    ...[
      '"',
      '<',
      '>',
      '|',
      '✗',
      '…',
      '—',
      'é',
      'a ',
      '- ',
      '( ',
      '. ',
      ' .',
      '1:',
      '1. ',
      '1) ',
      'a.',
      'a/',
      'a:',
      'a.a:1',
    ],
    ...[
      'FAIL ',
      '  FAIL',
      ' (FAIL',
      'FAILED ',
      'error: ',
      'fatal ',
      'npm error ',
      '12ms ',
      ' (1s)',
      '... ',
      '<<< ',
      '[1,',
    ],
    ...[' Time elapsed: ', 'of the ', 'exception in thread "', 'a/b: ', 'x [', '_-', '() '],
  ]

  test.each(pieces)('%j, over and over, alone and between words', (piece) => {
    const run = piece.repeat(Math.ceil(LONG_CHARS / piece.length))
    for (const line of [run, `Cannot${run}`, `Cannot find ${run} it`, `${run}Cannot find it`]) {
      expect(toHead(line)?.length ?? 0).toBeLessThan(100)
    }
  })
})
