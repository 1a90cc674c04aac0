// How failures look in the Python world: pytest, unittest, type checkers, linters, installers, the interpreter.
import { type Shape, shapesOf } from './shape.ts'

const PYTEST_NEXT = /^(?:_{3,} .+ _{3,}|={3,} .+ ={3,}|={10,})\s*$/
const UNITTEST_NEXT = /^(?:={20,}|Ran \d+ tests?|(?:FAIL|ERROR): |TOTAL\b)/

const pytest = shapesOf('pytest', 'test', [
  {
    needle: '____ ',
    pattern: /^_{3,} (?:ERROR |summary|coverage:)?.+ _{3,}\s*$/,
    weight: 90,
    reach: 'section',
    until: PYTEST_NEXT,
    example: '_________ test_total _________',
  },
  {
    needle: '___ ',
    pattern: /^_{3,} .+ _{3,}\s*$/,
    weight: 90,
    reach: 'section',
    until: PYTEST_NEXT,
    example: '___ TestCartWithAVeryLongName.test_total ___',
  },
  {
    needle: 'short test summary',
    pattern: /^=+ short test summary info =+/,
    role: 'summary',
    weight: 70,
    reach: 'section',
    until: /^=+ .* in [\d.]+|^##\[/,
    example: '======= short test summary info =======',
  },
  {
    needle: 'error',
    pattern: /^E {2,}\S*(?:Error|Exception|Failed|Exit)\b/,
    weight: 70,
    reach: 'line',
    example: 'E   AssertionError: total is 3',
  },
  { needle: 'assert', pattern: /^E {2,}assert /, weight: 70, reach: 'line', example: 'E   assert 3 == 2' },
  {
    needle: ' in ',
    pattern:
      /^(?=.* (?:failed|errors?)\b.* in )=* ?(?:(?<failed>\d+) failed\b)?,? ?(?:(?<passed>\d+) passed\b)?(?:, \d+ (?:skipped|deselected|x?failed|xpassed|warnings?|rerun|(?<unsure>errors?)))* in [\d.:]+ ?s/,
    role: 'summary',
    weight: 60,
    reach: 'line',
    example: '=== 1 failed, 41 passed in 2.31s ===',
  },
  {
    needle: ' failed',
    pattern: /^\S+::\S+.* FAILED\b/,
    weight: 62,
    reach: 'line',
    example: 'tests/test_cart.py::test_total FAILED',
  },
  {
    needle: 'failed ',
    pattern: /^(?:\[gw\d+\] )?(?:\[ *\d+%\] )?(?:FAILED|ERROR) \S+(?:::| - )/,
    role: 'summary',
    weight: 65,
    reach: 'line',
    example: 'FAILED tests/test_cart.py::test_total - AssertionError',
  },
  {
    needle: 'internalerror>',
    pattern: /^INTERNALERROR> /,
    weight: 80,
    reach: 'line',
    example: 'INTERNALERROR> KeyError: 0',
  },
  {
    needle: 'keyboardinterrupt',
    pattern: /^!{5,} .* !{5,}/,
    weight: 80,
    reach: 'line',
    category: 'timeout-oom',
    example: '!!!!!!! KeyboardInterrupt !!!!!!!',
  },
  {
    needle: '!!!!! ',
    pattern: /^!{5,} .* !{5,}/,
    weight: 70,
    reach: 'line',
    example: '!!!!! Interrupted: 1 error during collection !!!!!',
  },
])

const unittest = shapesOf('unittest', 'test', [
  {
    needle: 'fail: ',
    pattern: /^FAIL: \S/,
    weight: 90,
    reach: 'section',
    until: UNITTEST_NEXT,
    example: 'FAIL: test_total (cart.CartTest)',
  },
  {
    needle: 'error: ',
    pattern: /^ERROR: (?:\S+ \([\w.<>]+|[\w.]+\.\w+$|setUpClass|tearDownClass)/,
    weight: 90,
    reach: 'section',
    until: UNITTEST_NEXT,
    example: 'ERROR: test_total (cart.CartTest)',
  },
  {
    needle: '... ',
    pattern: /^.+ \.\.\. (?:FAIL|ERROR)$/,
    weight: 62,
    reach: 'line',
    example: 'test_total (cart.CartTest) ... FAIL',
  },
  {
    needle: 'failed (',
    pattern: /^FAILED \((?:failures=(?<failed>\d+))?,? ?(?:errors=(?<errors>\d+))?/,
    role: 'summary',
    weight: 60,
    reach: 'line',
    before: 2,
    example: 'FAILED (failures=1)',
  },
])

const interpreter = shapesOf('python', 'unknown', [
  {
    needle: 'testframework (error)',
    pattern: /\bTestFramework \(ERROR\): /,
    weight: 84,
    category: 'test',
    reach: 'indented',
    example: '2026-01-02T03:04:05Z TestFramework (ERROR): no total',
  },
  {
    needle: 'calledprocesserror',
    pattern: /\bCalledProcessError: Command /,
    weight: 44,
    reach: 'line',
    example: "subprocess.CalledProcessError: Command '['make']' returned non-zero exit status 2",
  },
  ...['versionconflict', 'distributionnotfound'].map((needle) => ({
    needle,
    pattern: /\b(?:VersionConflict|DistributionNotFound): /,
    weight: 84,
    category: 'dependency' as const,
    reach: 'line' as const,
    example:
      needle === 'versionconflict'
        ? 'pkg_resources.VersionConflict: (cart 1)'
        : 'pkg_resources.DistributionNotFound: cart',
  })),
  {
    needle: 'traceback (most',
    pattern: /^.{0,80}Traceback \(most recent call last\):/,
    weight: 82,
    reach: 'indented',
    example: 'Traceback (most recent call last):',
  },
  {
    needle: 'importerror',
    pattern: /^(?:E\s+)?ImportError: cannot import name (?!.*(?:site|dist)-packages)/,
    weight: 80,
    category: 'other',
    reach: 'line',
    example: "ImportError: cannot import name 'total' from 'cart' (/app/cart/__init__.py)",
  },
  {
    needle: 'importerror',
    pattern: /^(?:E\s+)?ImportError: /,
    weight: 80,
    category: 'dependency',
    reach: 'line',
    example: "ImportError: cannot import name 'total' from 'cart' (/env/site-packages/cart/__init__.py)",
  },
  {
    needle: 'modulenotfound',
    pattern: /^(?:E\s+)?ModuleNotFoundError: /,
    weight: 80,
    category: 'dependency',
    reach: 'line',
    example: "ModuleNotFoundError: No module named 'cart'",
  },
  {
    needle: 'error: ',
    pattern:
      /^(?:[a-z_]\w*\.)?(?!(?:Syntax|Type|Reference|Range|URI|Assertion|Validation)Error)[A-Z]\w*(?:Error|Exception|Exit): \S/,
    weight: 72,
    reach: 'line',
    example: 'cart.TotalError: negative',
  },
  {
    needle: 'exception: ',
    pattern: /^(?:[a-z_]\w*\.)?[A-Z]\w*Exception: \S/,
    weight: 72,
    example: 'cart.TotalException: negative',
  },
])

const checkers = shapesOf('mypy', 'type', [
  {
    needle: ': error: ',
    pattern: /^\S+\.pyi?:\d+(?::\d+)?: error: /,
    weight: 86,
    reach: 'line',
    example: 'cart.py:3: error: Incompatible return value type  [return-value]',
  },
  {
    needle: ' error',
    pattern: /^Found [1-9]\d* errors? in \d+ files?/,
    role: 'summary',
    weight: 60,
    reach: 'line',
    example: 'Found 2 errors in 1 file (checked 10 source files)',
  },
  {
    needle: ' - error',
    pattern: /^\s+\S+:\d+:\d+ - error: /,
    weight: 86,
    reach: 'indented',
    example: '  /app/cart.py:3:7 - error: "total" is not defined (reportUndefinedVariable)',
  },
])

const linters = shapesOf('ruff', 'lint-format', [
  {
    needle: '.py:',
    pattern: /^\.?\/?\S+\.pyi?:\d+:\d+: [A-Z]{1,4}\d{2,4}\b/,
    weight: 82,
    reach: 'line',
    example: 'cart.py:3:1: F401 `os` imported but unused',
  },
  {
    needle: ' --> ',
    pattern: /^\s+--> \S+\.pyi?:\d+:\d+/,
    weight: 80,
    before: 1,
    reach: 'indented',
    example: '  --> cart.py:3:8',
  },
  {
    needle: 'would reformat',
    pattern: /^(?:would reformat|Would reformat:) \S/,
    weight: 76,
    reach: 'line',
    example: 'would reformat cart.py',
  },
  {
    needle: '..failed',
    pattern: /^.+\.{3,}Failed$/,
    weight: 84,
    reach: 'section',
    until: /\.{4,}|^##\[/,
    example: 'black....................................Failed',
  },
])

const installers = shapesOf('pip', 'dependency', [
  {
    needle: 'error: ',
    pattern:
      /^\s*ERROR: (?:Could not|No matching|Cannot|Failed (?:to )?build|Package |ResolutionImpossible|Invalid|Command errored)/,
    weight: 82,
    reach: 'indented',
    example: 'ERROR: Could not find a version that satisfies the requirement cart==9',
  },
  {
    needle: 'error: subprocess',
    pattern: /^\s*(?:× |error: )(?:subprocess-exited|metadata-generation|legacy-install)/,
    weight: 70,
    reach: 'indented',
    example: 'error: subprocess-exited-with-error',
  },
  {
    needle: 'packagesnotfound',
    pattern: /PackagesNotFoundError: /,
    weight: 84,
    reach: 'section',
    until: /^Current channels/,
    example: 'PackagesNotFoundError: The following packages are not available from current channels:',
  },
  {
    needle: 'solverproblem',
    pattern: /SolverProblemError|SolvingFailed/,
    weight: 82,
    reach: 'section',
    until: /^##\[/,
    example: '  SolverProblemError',
  },
  {
    needle: 'no solution found',
    pattern: /No solution found when resolving/,
    weight: 84,
    reach: 'indented',
    example: '  × No solution found when resolving dependencies:',
  },
])

export const pythonShapes: readonly Shape[] = [
  ...pytest,
  ...unittest,
  ...checkers,
  ...linters,
  ...installers,
  ...interpreter,
]
