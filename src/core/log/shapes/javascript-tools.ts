// How failures look in the JavaScript world outside tests: compilers, bundlers, linters, package managers, Node itself.
import { type Shape, shapesOf } from './shape.ts'

const lint = shapesOf('eslint', 'lint-format', [
  {
    needle: 'error',
    pattern: /^\s+\d+:\d+\s+error\s+\S/,
    weight: 84,
    reach: 'line',
    before: 1,
    example: "  3:7  error  'total' is never used  no-unused-vars",
  },
  {
    needle: '✖',
    pattern: /^\s+\d+:\d+\s+✖\s+\S/,
    weight: 84,
    reach: 'indented',
    before: 1,
    example: '  3:7  ✖  Unexpected unit   unit-no-unknown',
  },
  {
    needle: ' problem',
    pattern: /^\s*✖ \d+ problems? \([1-9]\d* errors?/,
    role: 'summary',
    weight: 60,
    reach: 'line',
    example: '✖ 2 problems (2 errors, 0 warnings)',
  },
  {
    needle: 'parsing error',
    pattern: /\bParsing error: /,
    weight: 80,
    reach: 'line',
    example: 'src/cart.js:3:7: Parsing error: Unexpected token',
  },
  {
    needle: 'standard: ',
    pattern: /^standard: \S/,
    weight: 84,
    reach: 'indented',
    example: 'standard: Use the standard style',
  },
  {
    needle: 'code style issues',
    pattern: /Code style issues (?:found|were)/i,
    weight: 76,
    reach: 'line',
    before: 6,
    example: '[warn] Code style issues found in 2 files. Run Prettier with --write to fix.',
  },
  {
    needle: ' md0',
    pattern: /^\S.*: ?\d+(?::\d+)?:? (?:error )?MD\d{3}\//,
    weight: 84,
    reach: 'line',
    example: 'docs/cart.md:3:1 MD009/no-trailing-spaces Trailing spaces',
  },
  {
    needle: ' lint/',
    pattern: /^\S+:\d+:\d+ (?:lint|assist|format|parse)\b/,
    weight: 84,
    reach: 'section',
    until: /^\S+:\d+:\d+ |^(?:Checked|Skipped|Found) |^lint ━/,
    example: 'src/cart.ts:3:7 lint/correctness/noUnusedVariables ━━━━━',
  },
  {
    needle: ' format ━',
    pattern: /^\S+ format ━/,
    weight: 84,
    reach: 'section',
    until: /^\S+ format ━|^(?:Checked|Skipped|Found) /,
    example: 'src/cart.ts format ━━━━━━━━━━',
  },
])

/** Checks whose own words say that they check style. */
const style = shapesOf('style', 'lint-format', [
  {
    needle: ' prettier',
    pattern: /^(?!\s*[>$]).*\b(?:uses prettier\b|run prettier (?:to|with)\b)/i,
    weight: 72,
    reach: 'section',
    until: /^(?:error Command|npm |##\[|\s*ELIFECYCLE)/,
    example: 'The cart uses Prettier for all its files',
  },
  {
    needle: '(no-',
    pattern: /^\s*\d+:\d+\s+\S.* \([a-z]+(?:-[a-z]+)+\)$/,
    weight: 80,
    before: 1,
    reach: 'line',
    example: '3:7\tUnexpected named color (no-named-color)',
  },
  {
    needle: 'lint',
    pattern: /\blint(?:ing)?\b.{0,60}\bfailed\b/i,
    weight: 50,
    reach: 'line',
    example: 'Linting the cart failed',
  },
])

const typescript = shapesOf('tsc', 'type', [
  {
    needle: 'error',
    pattern: /^.*\berror TS\d+: /,
    weight: 88,
    reach: 'indented',
    example: "src/cart.ts(3,7): error TS2322: Type 'string' is not assignable to type 'number'.",
  },
  {
    needle: 'found ',
    pattern: /^Found [1-9]\d* errors?(?:\.| in the same file)/,
    role: 'summary',
    weight: 50,
    reach: 'line',
    example: 'Found 2 errors.',
  },
  {
    needle: 'type error:',
    pattern: /^\s*Type error: /,
    weight: 86,
    reach: 'paragraph',
    before: 2,
    example: "Type error: Property 'total' does not exist on type 'Cart'.",
  },
])

const bundlers = shapesOf('webpack', 'compile', [
  { needle: 'error in ', pattern: /^ERROR in \S/, weight: 84, reach: 'paragraph', example: 'ERROR in ./src/cart.ts' },
  {
    needle: 'module not found',
    pattern: /Module not found: /,
    weight: 82,
    reach: 'paragraph',
    example: "Module not found: Error: Can't resolve './total' in '/app/src'",
  },
  {
    needle: 'failed to compile',
    pattern: /^Failed to compile\b/,
    weight: 70,
    reach: 'paragraph',
    example: 'Failed to compile.',
  },
  {
    needle: '✘ [error]',
    pattern: /^✘ \[ERROR\] /,
    weight: 84,
    reach: 'indented',
    example: '✘ [ERROR] Could not resolve "./total"',
  },
  {
    needle: 'error during build',
    pattern: /^error during build:/,
    weight: 82,
    reach: 'paragraph',
    example: 'error during build:',
  },
])

const packages = shapesOf('npm', 'dependency', [
  {
    needle: 'npm err',
    pattern:
      /^npm (?:ERR!|error) (?:code ELIFECYCLE|errno|Exit status|A complete log|Failed at the|This is probably not|Lifecycle script|command |path |workspace|location|in workspace|\s|$)/i,
    role: 'echo',
    weight: 15,
    reach: 'line',
    example: 'npm ERR! A complete log of this run can be found in:',
  },
  {
    needle: 'npm err',
    pattern: /^npm (?:ERR!|error) Missing script: /i,
    weight: 84,
    category: 'workflow-config',
    reach: 'line',
    example: 'npm error Missing script: "build"',
  },
  {
    needle: 'npm err',
    pattern: /^npm (?:ERR!|error) (?:code )?(?:E[A-Z]{3,}|E?\d{3}\b|notarget|peer|Could not resolve|Conflicting)/,
    weight: 64,
    reach: 'line',
    example: 'npm error ERESOLVE could not resolve',
  },
  {
    needle: 'npm err',
    pattern: /^npm (?:ERR!|error) \S/i,
    weight: 64,
    category: 'unknown',
    reach: 'line',
    example: 'npm ERR! Test failed.  See above for more details.',
  },
  {
    needle: '" exited with ',
    pattern: /^ERROR: "[^"]+" exited with [1-9]\d*\.$/,
    role: 'echo',
    weight: 15,
    reach: 'line',
    example: 'ERROR: "test:unit" exited with 1.',
  },
  {
    needle: 'err_pnpm',
    pattern: /\bERR_PNPM_(?!RECURSIVE_RUN)\w+/,
    weight: 84,
    reach: 'paragraph',
    example: ' ERR_PNPM_OUTDATED_LOCKFILE  Cannot install with "frozen-lockfile"',
  },
  {
    needle: 'elifecycle',
    pattern: /\bELIFECYCLE\b/,
    role: 'echo',
    weight: 15,
    reach: 'line',
    example: ' ELIFECYCLE  Command failed with exit code 1.',
  },
  {
    needle: 'error command failed',
    pattern: /^error Command failed/,
    role: 'echo',
    weight: 15,
    reach: 'line',
    example: 'error Command failed with exit code 1.',
  },
  {
    needle: 'yn0',
    pattern: /^➤ YN(?!0000)\d{4}: .*(?:error|can't|cannot|not found|would have been modified|doesn't)/i,
    weight: 78,
    reach: 'line',
    example: '➤ YN0028: │ The lockfile would have been modified by this install',
  },
  {
    needle: 'error an unexpected',
    pattern: /^error An unexpected error occurred/,
    weight: 78,
    reach: 'line',
    example: 'error An unexpected error occurred: "https://registry.example/cart: Not found".',
  },
  {
    needle: 'lockfile needs to be',
    pattern: /lockfile needs to be updated/,
    weight: 82,
    reach: 'line',
    example: 'error Your lockfile needs to be updated, but yarn was run with `--frozen-lockfile`.',
  },
])

const node = shapesOf('node', 'unknown', [
  {
    needle: 'cannot find module',
    pattern: /^(?:\w*Error: |\s*)Cannot find module ['"](?![./])/,
    weight: 84,
    category: 'dependency',
    example: "Error: Cannot find module 'total'",
  },
  {
    needle: 'cannot find module',
    pattern: /^(?:\w*Error: |\s*)Cannot find module /,
    weight: 84,
    example: "Error: Cannot find module './total'",
  },
  {
    needle: 'syntaxerror: ',
    pattern: /^\s*(?:Uncaught |Unhandled )?SyntaxError: (?!.* in JSON)\S/,
    weight: 78,
    category: 'compile',
    before: 4,
    example: 'SyntaxError: Unexpected token (',
  },
  {
    needle: 'on line ',
    pattern: /^\s+on line \d+ of \S+\.(?:s[ac]ss|less|styl)/,
    weight: 61,
    category: 'compile',
    reach: 'indented',
    example: '        on line 9 of styles/cart.sass',
  },
  {
    needle: 'err_',
    pattern: /\[(ERR_[A-Z_]+)\]:/,
    weight: 78,
    example: 'TypeError [ERR_UNKNOWN_FILE_EXTENSION]: Unknown file extension ".ts"',
  },
  {
    needle: 'error:',
    pattern:
      /^\s*(?:Uncaught |Unhandled )?(?:Syntax|Type|Reference|Range|URI|Assertion|Validation)Error(?: \[\w+\])?: \S/,
    weight: 78,
    before: 4,
    example: "TypeError: Cannot read properties of undefined (reading 'total')",
  },
  {
    needle: 'heap out of memory',
    pattern: /JavaScript heap out of memory/,
    weight: 92,
    category: 'timeout-oom',
    reach: 'line',
    example: 'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
  },
  {
    needle: "' errored after",
    pattern: /' errored after /,
    weight: 66,
    reach: 'indented',
    example: "[10:11:12] 'styles' errored after 1.2 s",
  },
])

export const javascriptToolShapes: readonly Shape[] = [
  ...lint,
  ...style,
  ...typescript,
  ...bundlers,
  ...packages,
  ...node,
]
