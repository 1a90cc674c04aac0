// How failing tests look in the JavaScript world: jest, vitest, mocha, karma, TAP, playwright, cypress.
import { type Shape, shapesOf } from './shape.ts'

const browsers = shapesOf('playwright', 'test', [
  {
    needle: ') [',
    pattern: /^\s*\d+\) \[[\w .-]+\] › /,
    weight: 90,
    reach: 'section',
    until: /^\s*\d+\) \[[\w .-]+\] › |^\s*\d+ (?:failed|flaky|passed)/,
    example: '  1) [chromium] › cart.spec.ts:3:5 › adds an item ─────',
  },
  { needle: ' failed', pattern: /^ {2}(?<failed>\d+) failed$/, role: 'summary', weight: 60, example: '  1 failed' },
  {
    needle: 'cypress',
    pattern: /CypressError|Cypress (?:verification timed out|failed to)/,
    weight: 80,
    example: '     CypressError: Timed out retrying after 4000ms',
  },
])

const JEST_NEXT =
  /^\s{0,2}(?:● |Test Suites:|Tests:|(?:PASS|FAIL) |Summary of all failing tests|Snapshot Summary|={5,}|⎯{5,})/

const jest = shapesOf('jest', 'test', [
  {
    needle: '● ',
    pattern: /^\s*● (?:Console|Deprecation Warning|Cannot log after tests)/,
    role: 'benign',
    example: '  ● Console',
  },
  {
    needle: '● ',
    pattern: /^\s{0,6}● \S/,
    weight: 90,
    reach: 'section',
    until: JEST_NEXT,
    example: '  ● cart › adds an item',
  },
  {
    needle: 'fail',
    pattern: /^(?!.* > )\s*(?:\S+: )?FAIL\s+(?:\|?[\w@/-]+\|?\s+)?\S+\.[cm]?[jt]sx?\b/,
    weight: 75,
    reach: 'line',
    example: 'FAIL test/cart.test.ts (5.1 s)',
  },
  {
    needle: 'no tests found',
    pattern: /^No tests found, exiting with code/,
    weight: 75,
    example: 'No tests found, exiting with code 1',
  },
  {
    needle: 'threshold for',
    pattern: /coverage threshold for .* not met/i,
    weight: 75,
    reach: 'line',
    example: 'Jest: "global" coverage threshold for branches (80%) not met: 71%',
  },
  {
    needle: 'test suites:',
    pattern: /^Test Suites: .*\bfailed/,
    role: 'summary',
    weight: 50,
    reach: 'line',
    example: 'Test Suites: 1 failed, 3 passed, 4 total',
  },
  {
    needle: 'tests:  ',
    pattern:
      /^Tests:\s+(?<failed>\d+) failed, (?:\d+ (?:skipped|todo), )*(?:(?<passed>\d+) passed, )?(?<total>\d+) total/,
    role: 'summary',
    weight: 60,
    reach: 'line',
    example: 'Tests:       2 failed, 40 passed, 42 total',
  },
])

const vitest = shapesOf('vitest', 'test', [
  {
    needle: 'fail',
    pattern: /^\s*(?:❯ )?FAIL {2}\S/,
    weight: 90,
    reach: 'section',
    until: /^\s*(?:FAIL {2}\S|⎯{4,}\[\d+|Test Files )/,
    example: ' FAIL  test/cart.test.ts > cart > adds an item',
  },
  { needle: '× ', pattern: /^\s+× .+/, weight: 65, reach: 'line', example: '   × cart > adds an item 12ms' },
  {
    needle: 'test files ',
    pattern: /^\s*Test Files\s+\d+ failed/,
    role: 'summary',
    weight: 50,
    reach: 'line',
    example: ' Test Files  1 failed | 3 passed (4)',
  },
  {
    needle: 'tests  ',
    pattern:
      /^\s*Tests {2}(?<failed>\d+) failed(?: \| (?<passed>\d+) passed)?(?: \| \d+ (?:skipped|todo))* \((?<total>\d+)\)/,
    role: 'summary',
    weight: 60,
    reach: 'line',
    example: '      Tests  1 failed | 41 passed (42)',
  },
  {
    needle: 'unhandled',
    pattern: /^⎯+ ?Unhandled (?:Errors?|Rejections?)/,
    weight: 80,
    reach: 'section',
    until: /^\s*Test Files /,
    example: '⎯⎯⎯⎯⎯⎯ Unhandled Errors ⎯⎯⎯⎯⎯⎯',
  },
])

const NUMBERED_NEXT = /^ {2}\d+\) \S|^(?:error |npm ERR!|npm error|info |##\[)/

const mocha = shapesOf('mocha', 'test', [
  {
    needle: ' failing',
    pattern: /^\s*(?<failed>\d+) failing\b/,
    role: 'summary',
    weight: 60,
    reach: 'line',
    before: 2,
    example: '  2 failing',
  },
  {
    needle: '1) ',
    pattern: /^ {2}1\) [^ ]/,
    weight: 88,
    reach: 'section',
    until: NUMBERED_NEXT,
    next: /^ {2}\d+\) [^ ]/,
    example: '  1) cart adds an item:',
  },
  {
    needle: '✖',
    pattern: /^\s+✖ (?!\d+ tests? failed|.*\(skipped\)$)\S/,
    weight: 79,
    reach: 'indented',
    example: '      ✖ adds an item',
  },
  {
    needle: 'failed tests:',
    pattern: /^\s*FAILED TESTS:/,
    role: 'summary',
    weight: 60,
    reach: 'indented',
    example: 'FAILED TESTS:',
  },
  {
    needle: 'tests failed',
    pattern: /^\s*✖ (?<failed>\d+) tests? failed/,
    role: 'summary',
    weight: 60,
    reach: 'line',
    example: '✖ 3 tests failed',
  },
  {
    needle: ' failed',
    pattern: /^\w+ [\d.]+ \([\w. ]+\) .* FAILED$/,
    weight: 70,
    reach: 'indented',
    example: 'Chrome 75.0.0 (Linux 0.0.0) cart adds an item FAILED',
  },
  {
    needle: 'executed ',
    pattern: /Executed \d+ of (?<total>\d+).*\((?<failed>\d+) FAILED\)/,
    role: 'summary',
    weight: 60,
    reach: 'line',
    example: 'Chrome 75.0 (Linux): Executed 42 of 42 (2 FAILED) (3 secs / 2 secs)',
  },
])

const tap = shapesOf('tap', 'test', [
  {
    needle: 'not ok ',
    pattern: /^\s*not ok \d+ .*# (?:todo|skip)\b/i,
    role: 'benign',
    example: 'not ok 3 - later # TODO',
  },
  { needle: 'not ok ', pattern: /^\s*not ok \d+/, weight: 82, reach: 'indented', example: 'not ok 2 - adds an item' },
  {
    needle: '# fail',
    pattern: /^# fail\s+(?<failed>[1-9]\d*)/,
    role: 'summary',
    weight: 50,
    reach: 'line',
    before: 3,
    example: '# fail 1',
  },
])

/** The spec reporter of Node's own test runner. https://nodejs.org/api/test.html#test-reporters */
const node = shapesOf('node --test', 'test', [
  {
    needle: '✖ failing tests',
    pattern: /^✖ failing tests:/,
    role: 'summary',
    weight: 85,
    reach: 'section',
    until: /^\s*(?:##\[|npm )/,
    example: '✖ failing tests:',
  },
  {
    needle: 'ms)',
    pattern: /^\s*✖ .+ \([\d.]+ms\)$/,
    weight: 88,
    reach: 'line',
    example: '✖ adds an item (1.878021ms)',
  },
  {
    needle: 'ℹ fail',
    pattern: /^ℹ fail (?<failed>[1-9]\d*)/,
    role: 'summary',
    weight: 50,
    reach: 'line',
    before: 3,
    example: 'ℹ fail 1',
  },
])

export const javascriptTestShapes: readonly Shape[] = [...browsers, ...jest, ...vitest, ...mocha, ...tap, ...node]
