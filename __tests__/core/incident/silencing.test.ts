import { describe, expect, test } from '@jest/globals'
import {
  CHECK_MARKS,
  type FailedCheck,
  findSilencing,
  isTestFile,
  TEST_MARKS,
} from '../../../src/core/incident/silencing.ts'
import type { FileChange } from '../../../src/core/records.ts'
import { aFile } from '../../support/gathered.ts'

const WORKFLOW = '.github/workflows/ci.yml'
const TEST_FILE = 'test/total.test.js'

function aCheck(over: Partial<FailedCheck> = {}): FailedCheck {
  return {
    errorText: 'FAIL test/total.test.js\n  ● total › rounds every line',
    commands: 'npm test',
    workflowPath: WORKFLOW,
    stepLines: ['      - name: Run the tests', '        run: npm test'],
    jobLines: { from: 4, to: 12 },
    ...over,
  }
}

/** A change of one file: lines with their signs, at line 5 of the old file. */
function changed(path: string, lines: readonly string[], over: Partial<FileChange> = {}): FileChange {
  return aFile(path, { patch: ['@@ -5,9 +5,9 @@', ...lines].join('\n'), ...over })
}

const found = (files: readonly FileChange[], over: Partial<FailedCheck> = {}) =>
  findSilencing(files, aCheck(over))?.how ?? null

describe('a line added to a test file', () => {
  test.each(TEST_MARKS.map(({ example, how }) => [example, how] as const))('%s silences it', (example, how) => {
    expect(found([changed(TEST_FILE, [' x', `+  ${example}`])])).toBe(how)
  })

  test.each([
    "it('rounds', () => {",
    "  it('skips the blank lines', () => {",
    'exit(1)',
    'fixit(total)',
    'next(skipped)',
    'const ignore = 1',
    'assert t.Skipped == 0',
    '// it.skip(',
    '# @pytest.mark.skip',
    'skipper.run()',
    '[Fact]',
    'total.skipCount(3)',
    'const rows = await db.rows.skip(5)',
    "expect(log).toContain('it.skip(')",
    'expect(source).toBe("@pytest.mark.skip")',
    'pending.only(1)',
    "benefit('x')",
  ])('%s does not', (line) => {
    expect(found([changed(TEST_FILE, [`+${line}`])])).toBeNull()
  })

  test('that was in the file before, indented otherwise, is not new', () => {
    expect(found([changed(TEST_FILE, ["-it.skip('a')", "+  it.skip('a')"])])).toBeNull()
  })

  test('that was edited is not new', () => {
    expect(found([changed(TEST_FILE, ["-it.skip('old', () => {", "+it.skip('renamed', () => {"])])).toBeNull()
  })

  test('counts in another test file only where the error names none', () => {
    const skipped = [changed('test/cart.test.js', ["+it.skip('a')"])]
    const shared = [changed('test/setup.js', ["+this.skip('a')"])]
    const errorText = '1 of 12 tests failed'
    expect([found(skipped), found(skipped, { errorText }), found(shared)]).toEqual([
      null,
      'test-skipped',
      'test-skipped',
    ])
  })

  test('counts in other files only where the error names them', () => {
    const file = changed('src/lib.rs', ['+    #[ignore]'])
    expect([found([file]), found([file], { errorText: 'panicked at src/lib.rs:12:5' })]).toEqual([null, 'test-skipped'])
  })

  test('is found with its file and its place', () => {
    expect(findSilencing([changed('src/a.js', []), changed(TEST_FILE, [' x', "+it.skip('a')"])], aCheck())).toEqual({
      how: 'test-skipped',
      path: TEST_FILE,
      index: 2,
    })
  })
})

describe('a line added to the failing job or its script', () => {
  test.each(CHECK_MARKS.map(({ example, how }) => [example, how] as const))('%s silences it', (example, how) => {
    expect(found([changed(WORKFLOW, [`+        ${example}`])])).toBe(how)
  })

  test.each([
    'run: npm test',
    'continue-on-error: false',
    'run: a || b',
    'set +x',
    'if: always()',
    '# || true',
    'run: docker rm -f shop || true',
    '"clean": "rm -rf dist || true",',
    'run: mkdir out && npm test; echo done',
    '"start": "echo ready && node server.js"',
    'run: pytest -k rounds',
  ])('%s does not', (line) => {
    expect(found([changed(WORKFLOW, [`+        ${line}`])])).toBeNull()
  })

  test('counts only in the lines of the job that failed, where they are known', () => {
    const file = changed(WORKFLOW, ['+        continue-on-error: true'])
    expect([
      found([file], { jobLines: { from: 20, to: 30 } }),
      found([file], { jobLines: null }),
      found([file], { workflowPath: '.github/workflows/other.yml' }),
    ]).toEqual([null, 'continue-on-error', null])
  })

  test.each([
    ['package.json', '+    "test": "jest || true",', 'npm test', 'continue-on-error'],
    ['package.json', '+    "test": "jest || true",', 'make test', null],
    ['Makefile', '+\tpytest || true', 'make test', 'continue-on-error'],
    ['scripts/test.sh', '+set +e', './scripts/test.sh', 'continue-on-error'],
    ['scripts/deploy.sh', '+set +e', './scripts/test.sh', null],
    ['README.md', '+run `npm test || true`', 'npm test', null],
  ])('in %s, %j with %j is %s', (path, line, commands, how) => {
    expect(found([changed(path, [line])], { commands })).toBe(how)
  })
})

describe('a test that is gone', () => {
  test('is gone where it is a comment now', () => {
    const lines = ["-it('rounds every line', () => {", "+// it('rounds every line', () => {"]
    expect(found([changed(TEST_FILE, lines)])).toBe('test-deleted')
  })

  test('is not gone where its whole file has another name now', () => {
    const away = changed(TEST_FILE, ["-it('rounds every line', () => {"], { status: 'removed' })
    const here = changed('test/sum.test.js', ["+it('rounds every line', () => {"], { status: 'added' })
    expect([found([away, here]), found([away])]).toEqual([null, 'test-deleted'])
  })

  const wholeFile = (path: string, errorText?: string) =>
    found([changed(path, ["-it('x', () => {})"], { status: 'removed' })], errorText === undefined ? {} : { errorText })

  test.each([
    [TEST_FILE, undefined, 'test-deleted'],
    ['test/cart.test.js', undefined, null],
    ['src/total.js', 'src/total.js:3:1: error', null],
    ['src/test/java/shop/TotalTest.java', 'shop.TotalTest.rounds FAILED', 'test-deleted'],
    ['src/test/java/shop/TotalTest.java', 'shop.SubTotalTestCase.rounds FAILED', null],
    ['tests/test_total.py', 'tests/test_total.py::test_rounds FAILED', 'test-deleted'],
  ])('the file %s under the error %j is %s', (path, errorText, how) => {
    expect(wholeFile(path, errorText)).toBe(how)
  })

  test.each([
    ['js', "-  it('rounds every line', () => {", null],
    ['python', '-def test_rounds_up(cart):', 'FAILED test_total.py::test_rounds_up'],
    ['go', '-func TestRounds(t *testing.T) {', '--- FAIL: TestRounds (0.00s)'],
    ['java', '-  void roundsEveryLine() {', 'TotalTest > roundsEveryLine() FAILED'],
    ['rust', '-fn rounds_every_line() {', "thread 'rounds_every_line' panicked"],
  ])('is seen by its name in %s', (_, line, errorText) => {
    const file = changed('tests/total_test.rs', [line])
    expect(found([file], errorText === null ? {} : { errorText })).toBe('test-deleted')
  })

  test('is not gone where it got another name, moved, or is another one', () => {
    const removed = "-it('rounds every line', () => {"
    expect([
      found([changed(TEST_FILE, [removed, "+it('rounds once', () => {"])]),
      found([changed(TEST_FILE, [removed]), changed('test/cart.test.js', ["+it('rounds every line', () => {"])]),
      found([changed(TEST_FILE, ["-it('adds vouchers', () => {"])]),
    ]).toEqual([null, null, null])
  })

  test('without a patch is known by its file alone', () => {
    expect(findSilencing([aFile(TEST_FILE, { status: 'removed', patch: null })], aCheck())).toEqual({
      how: 'test-deleted',
      path: TEST_FILE,
      index: null,
    })
  })
})

describe('a step taken out of the workflow', () => {
  test('silences it', () => {
    expect(found([changed(WORKFLOW, ['-      - name: Run the tests', '-        run: npm test'])])).toBe('check-removed')
  })

  test.each([
    ['another command comes in its place', ['-        run: npm test', '+        run: npm run test:ci']],
    ['it moves', ['-        run: npm test', '+      - run: npm test']],
    ['another step is taken out', ['-      - run: npm run lint']],
    ['only its name changes', ['-      - name: Run the tests', '+      - name: Test']],
  ])('does not where %s', (_, lines) => {
    expect(found([changed(WORKFLOW, lines)])).toBeNull()
  })

  test('does not where it is the like of it in another job, or where no step is known', () => {
    const file = changed(WORKFLOW, ['-      - run: npm test'])
    expect([
      found([file], { jobLines: { from: 40, to: 50 } }),
      found([file], { stepLines: [] }),
      found([file], { workflowPath: null }),
    ]).toEqual([null, null, null])
  })
})

test.each([
  ['test/total.test.js', true],
  ['src/total.spec.ts', true],
  ['src/__tests__/total.ts', true],
  ['tests/test_total.py', true],
  ['total_test.go', true],
  ['src/test/java/TotalTest.java', true],
  ['spec/total_spec.rb', true],
  ['test/fixtures/total.json', false],
  ['src/total.ts', false],
  ['src/contest.ts', false],
  ['src/latest.js', false],
])('%s is a test file: %s', (path, expected) => {
  expect(isTestFile(path)).toBe(expected)
})

// A pattern that grows faster than its line would still be at it when the test runner gives up.
test('a long line is looked through once', () => {
  const line = `${'it("'.repeat(100_000)}${'@Test('.repeat(100_000)}${'|| '.repeat(100_000)}${' '.repeat(100_000)}x`
  const lines = [`-${line}`, `+${line} y`]
  expect(found([changed(TEST_FILE, lines), changed(WORKFLOW, lines)])).toBeNull()
})
