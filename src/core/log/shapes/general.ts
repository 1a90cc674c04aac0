// The general case, tried last: words that any tool uses for a failure, and the look-alikes that mean none.
import { type Shape, shapesOf } from './shape.ts'

/** A test that passed or is only announced: whatever words its name contains, the line reports no failure. */
const PASSING =
  /^\s*(?:[✓✔√] |ok \d+ |ok\s+\S+\s+(?:[\d.]+s|\(cached\))|PASS\b|--- PASS|=== RUN|\[ +(?:OK|RUN) +\]|[●○] passed)|(?:\bPASS(?:ED)?(?: +\[ *\d+%\])?|\.\.\. ?ok)\s*$|Tests run: \d+, Failures: 0, Errors: 0/
/** Lines that list, count or trace and say nothing about a failure. */
const LISTING = new RegExp(
  [
    // The environment, and what `set -x` is about to print.
    /^(?:declare -x |export )?[A-Z][A-Z0-9_]{2,}=|^\++ (?:echo|printf)\s/,
    // Coverage tables, the statistics of a compiler cache, the progress of a download.
    /^[^|]*\|\s+[\d.]+\s+\|[ \d.|]+|^\S+\s+\d+\s+\d+(?:\s+\d+){0,3}\s+\d+%/,
    /^(?:Cache|Compile requests|Failed distributed|Forced recaches|Non-\w+) .*\s{2,}\d/,
    /^\s*(?:\d+\s+[\d.]+[kMG]?\s+){2}.*:--|^\s*% Total\s|^go: downloading /,
    // What tests print while they pass, and what is only logged or warned about.
    /^\[INFO\] Running |^Suites: completed \d+, aborted 0|!!! IGNORED !!!$|:INFO:CONSOLE\(\d+\)/,
    /^.{0,40}\bDEBUG\b|^\S+:\d+: \w*Warning: |^configure: WARNING: |^\s+libraries .* not found in /,
  ]
    .map(({ source }) => source)
    .join('|'),
)

/** True for a line that reports no failure whatever words are in it. `body` is the line as shapes see it. */
export function isQuiet(body: string): boolean {
  return PASSING.test(body) || LISTING.test(body)
}

const benign = shapesOf('benign', 'unknown', [
  ...['error', 'fail', 'warn', 'fatal', 'exception'].map((needle) => ({
    needle,
    pattern:
      /\b(?:0|no|zero) (?:\w+ )?(?:errors?|failures?|failed|failing|warnings?|exceptions?)\b|\b(?:errors?|failures?|failed)["']?\s*[:=]\s*["']?(?:0|false|none|null|\[\])\b/i,
    role: 'benign' as const,
    example: needle === 'error' ? '"error": false' : `0 ${needle}s, 0 errors`,
  })),
  {
    needle: 'error',
    pattern:
      /^\s*(?:Download(?:ing|ed)|Compiling|Collecting|Requirement already|Get:\d|Selecting|Unpacking|Setting up|Preparing|creating|adding|copying|inflating|Adding|Fetching|Using|Installing)\b/,
    role: 'benign',
    example: 'Compiling thiserror v1.0.0',
  },
])

const words = shapesOf('general', 'unknown', [
  {
    needle: 'error',
    pattern: /^\s*\[?(?:error|err)\]?[:!]?\s*$/i,
    weight: 62,
    reach: 'paragraph',
    example: 'Error:',
  },
  {
    needle: 'fail',
    pattern: /^\s*\[?fail(?:ed|ure)?\]?[:!]?\s*$/i,
    weight: 56,
    reach: 'paragraph',
    example: 'FAIL',
  },
  ...['fail', 'error'].map((needle) => ({
    needle,
    pattern: /^\s*\S+(?: \S+)?(?:\s{2,}|\t)(?:FAIL(?:ED|URE)?|ERROR)(?::?\s|$)/,
    weight: 56,
    category: 'test' as const,
    example: needle === 'fail' ? 'cart/adds                 FAIL' : 'cart/removes              ERROR',
  })),
  {
    needle: 'warn',
    pattern: /^\s*(?:\[?warn(?:ing)?\]?\b|npm warn|##\[warning\])/i,
    role: 'benign',
    example: 'WARNING: error handling is deprecated',
  },
  {
    needle: 'fatal',
    pattern: /\bfatal(?: error)?\b ?[:!\]]/i,
    weight: 70,
    example: 'the cart is broken, fatal error: no total',
  },
  {
    needle: 'error',
    pattern: /^\s*(?:\S+\s){0,2}\[?(?:error|err)(?:!|\]|:|\s-)/i,
    weight: 62,
    example: 'Error: the cart is broken',
  },
  {
    needle: 'error',
    pattern: /\berror\b ?[:!\]]|\bERROR\b/,
    weight: 50,
    example: 'the cart had an internal error: no total',
  },
  {
    needle: 'error',
    pattern: /\berrors? (?:in|at|while|during|when|occurred|found|on line|reading|opening|loading|parsing)\b/i,
    weight: 46,
    reach: 'indented',
    example: 'An error occurred while reading the cart',
  },
  {
    needle: 'exception',
    pattern: /\b\w*Exception\b ?(?::|$| at | in | was )/,
    weight: 52,
    example: 'Unhandled CartException: no total',
  },
  { needle: 'fail', pattern: /^\s*\[?(?:FAIL(?:ED|URE)?)\b/, weight: 58, example: 'FAILED to start the cart' },
  { needle: 'fail', pattern: /\bFAIL(?:ED|URE|S)?\b/, weight: 52, example: 'the cart: FAIL' },
  {
    needle: 'fail',
    pattern: /\bfail(?:ed|ure|s)? (?:to|with|at|in|for|on|because|after|while|:)|\bfailed:/i,
    weight: 46,
    example: 'the cart failed to start',
  },
  {
    needle: 'fail',
    pattern: /\b(?:has|have|was|is|step|test|build|job|tests?) fail(?:ed|ing)?\b|\bfailed(?:[.!]? *$|[.!,;] )/i,
    weight: 40,
    example: 'the build has failed',
  },
  { needle: 'unable to', pattern: /\bunable to \w/i, weight: 52, example: 'Unable to open the cart' },
  { needle: 'cannot ', pattern: /\bcannot \w/i, weight: 48, example: 'cannot open the cart' },
  { needle: 'could not', pattern: /\bcould not \w/i, weight: 48, example: 'Could not open the cart' },
  { needle: "couldn't", pattern: /\bcouldn't \w/i, weight: 48, example: "Couldn't open the cart" },
  { needle: 'not found', pattern: /\bnot found\b/i, weight: 42, example: 'cart.txt not found' },
  { needle: 'does not exist', pattern: /\bdoes not exist\b/i, weight: 46, example: 'cart.txt does not exist' },
  { needle: 'did not match', pattern: /\b(?:did|does|do) not match\b/i, weight: 50, example: 'checksum did not match' },
  { needle: 'mismatch', pattern: /\bmismatch/i, weight: 46, example: 'checksum mismatch' },
  { needle: 'unexpected', pattern: /\bunexpected \w/i, weight: 44, example: 'unexpected token' },
  { needle: 'invalid', pattern: /\binvalid \w/i, weight: 44, example: 'invalid total' },
  {
    needle: 'timed out',
    pattern: /\btimed out\b/i,
    weight: 56,
    category: 'timeout-oom',
    example: 'waiting for the cart timed out',
  },
  { needle: 'abort', pattern: /\babort(?:ed|ing)?\b/i, weight: 50, example: 'Aborted.' },
  { needle: 'missing', pattern: /\bmissing\b(?![./_-])/i, weight: 36, example: 'total is missing' },
  { needle: 'expected', pattern: /^\s*(?:\+ )?Expected\b/i, weight: 44, example: 'Expected: 2' },
  { needle: 'panic', pattern: /\bpanic(?:ked)?\b/i, weight: 54, example: 'kernel panic' },
  { needle: '✗', pattern: /✗/, weight: 56, example: '✗ adds an item' },
  { needle: '✖', pattern: /✖(?!.*\(skipped\)$)/, weight: 56, example: '✖ adds an item' },
  { needle: '✘', pattern: /✘/, weight: 56, example: '✘ adds an item' },
  { needle: '❌', pattern: /❌/, weight: 60, example: '❌ adds an item' },
  {
    needle: 'exit code',
    pattern: /exit(?:ed)? (?:with )?(?:code|status):? [1-9]\d*/i,
    role: 'echo',
    weight: 30,
    reach: 'line',
    example: 'the process ended, exit code 2',
  },
  {
    needle: 'exit status',
    pattern: /exit status:? [1-9]\d*/i,
    role: 'echo',
    weight: 30,
    reach: 'line',
    example: 'exit status 2',
  },
])

const byProducts = shapesOf('by-product', 'unknown', [
  {
    needle: 'upload',
    pattern:
      /\b(?:fail(?:ed|ure)?|error|unable|could not)\b.{0,40}\bupload.{0,40}\b(?:reports?|artifacts?|coverage|metrics?|results?|logs?)\b/i,
    weight: 24,
    reach: 'line',
    example: 'Failed to upload artifacts: no token',
  },
])

/** What fails beside or after a failure and is seldom the failure itself; tried before everything else. */
export const byProductShapes: readonly Shape[] = byProducts

export const generalShapes: readonly Shape[] = [...benign, ...words]
