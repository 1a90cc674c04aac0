// Green without a fix: finds in a diff that the failing test is gone or skipped, that its failure is let pass, or that the check is gone.
// The marks are data. Only what a diff adds or takes away counts, and only in files that have to do with the failure.
import type { FileChange } from '../records.ts'
import { isNamedBy } from './change.ts'
import { type PatchLine, readPatch, textsOf } from './patch.ts'

/** Ways to be green without a fix. */
export type Silencing = 'test-deleted' | 'test-skipped' | 'continue-on-error' | 'check-removed'

/** What was found: `index` is the position of its line in the patch, from 0; null where the patch is not on record. */
export type SilencingFound = { readonly how: Silencing; readonly path: string; readonly index: number | null }

/** The check that failed, as far as it is known. */
export type FailedCheck = {
  /** What the log says of the failure. */
  readonly errorText: string
  /** The commands that the failing step ran. */
  readonly commands: string
  readonly workflowPath: string | null
  /** Lines of the workflow file that define the failing step; empty where they are not known. */
  readonly stepLines: readonly string[]
  /** Where the failing job stands in the workflow file as it was before the fix, 1-based; null where that is not known. */
  readonly jobLines: { readonly from: number; readonly to: number } | null
}

export type SilencingMark = {
  readonly how: Silencing
  readonly pattern: RegExp
  /** A line as people write it. */
  readonly example: string
}

/** Added to a test file, these keep a test from running or from counting. */
export const TEST_MARKS: readonly SilencingMark[] = [
  // https://jestjs.io/docs/api, https://vitest.dev/api, https://mochajs.org, https://playwright.dev/docs/api/class-test
  {
    how: 'test-skipped',
    pattern:
      /\b(?:it|test|describe|suite|context|specify|scenario|bench|this|t|ctx)(?:\.\w{1,20}){0,3}\.(?:skip|skipIf|fixme)(?:\.\w+)?\s*[(`]/,
    example: "it.skip('rounds', () => {",
  },
  // Whatever else is in the file does not run.
  {
    how: 'test-skipped',
    pattern: /\b(?:(?:it|test|describe|suite|context|specify)(?:\.\w{1,20}){0,2}\.only|fit|fdescribe|fcontext)\s*[(`]/,
    example: "test.only('adds', () => {",
  },
  { how: 'test-skipped', pattern: /\b(?:it|test)\.todo\s*\(/, example: "it.todo('rounds')" },
  {
    how: 'test-skipped',
    pattern: /\bx(?:it|test|describe|context|specify|scenario)\s*[(.'"]/,
    example: "xdescribe('totals', () => {",
  },
  { how: 'test-skipped', pattern: /\bskip:\s*(?:true\b|['"`])/, example: "test('rounds', { skip: true }, () => {" },
  // https://docs.pytest.org/en/stable/how-to/skipping.html, https://docs.python.org/3/library/unittest.html
  { how: 'test-skipped', pattern: /\bpytest\.mark\.(?:skip|skipif|xfail)\b/, example: '@pytest.mark.skip' },
  { how: 'test-skipped', pattern: /\bpytest\.(?:skip|xfail)\s*\(/, example: 'pytest.skip("flaky")' },
  {
    how: 'test-skipped',
    pattern: /@(?:unittest\.)?(?:skip(?:If|Unless)?|expectedFailure)\b/,
    example: '@unittest.skip("later")',
  },
  { how: 'test-skipped', pattern: /\b(?:skipTest\s*\(|SkipTest\b)/, example: 'self.skipTest("later")' },
  // https://pkg.go.dev/testing#T.Skip
  { how: 'test-skipped', pattern: /\b[tb]\.Skip(?:f|Now)?\s*\(/, example: 't.Skip("later")' },
  // https://doc.rust-lang.org/reference/attributes/testing.html
  { how: 'test-skipped', pattern: /#\[ignore\b/, example: '#[ignore]' },
  // https://docs.junit.org, https://testng.org
  { how: 'test-skipped', pattern: /@(?:Disabled\w*|Ignore)\b/, example: '@Disabled("later")' },
  { how: 'test-skipped', pattern: /@Test\s*\([^)]{0,200}\benabled\s*=\s*false/, example: '@Test(enabled = false)' },
  // https://xunit.net, https://docs.nunit.org
  { how: 'test-skipped', pattern: /\[(?:Ignore|Explicit)\b/, example: '[Ignore("later")]' },
  { how: 'test-skipped', pattern: /\[(?:Fact|Theory)\s*\(\s*Skip\b/, example: '[Fact(Skip = "later")]' },
  // https://rspec.info, https://docs.seattlerb.org/minitest
  { how: 'test-skipped', pattern: /^\s*(?:skip|pending)(?:\s*[('"]|\s*$)/, example: 'skip "later"' },
  { how: 'test-skipped', pattern: /\bmarkTest(?:Skipped|Incomplete)\s*\(/, example: '$this->markTestSkipped();' },
  { how: 'test-skipped', pattern: /@(?:module|describe)?tag\s+:?skip\b/, example: '@tag :skip' },
  { how: 'test-skipped', pattern: /\bXCTSkip/, example: 'throw XCTSkip("later")' },
  { how: 'test-skipped', pattern: /\bGTEST_SKIP\s*\(|\bDISABLED_\w/, example: 'TEST(Total, DISABLED_Rounds) {' },
]

/** Added to the workflow or to the script that failed, these let a failure pass, or keep the check from running. */
export const CHECK_MARKS: readonly SilencingMark[] = [
  // https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax
  { how: 'continue-on-error', pattern: /\bcontinue-on-error:\s*['"]?true\b/, example: 'continue-on-error: true' },
  { how: 'check-removed', pattern: /^\s*(?:- )?if:\s*(?:\$\{\{\s*)?['"]?false\b/, example: 'if: false' },
  {
    how: 'continue-on-error',
    pattern: /\|\|\s*(?:true|:|exit 0|echo)(?=["'\s;)]|$)/,
    example: 'run: npm test || true',
  },
  { how: 'continue-on-error', pattern: /(?:^|[\s;&"'])set \+(?:e\b|o errexit\b)/, example: 'set +e' },
  { how: 'continue-on-error', pattern: /--pass-?with-?no-?tests\b/i, example: '"test": "jest --passWithNoTests"' },
  { how: 'continue-on-error', pattern: /--exit-zero\b/, example: 'run: flake8 --exit-zero' },
  {
    how: 'continue-on-error',
    pattern: /[^;\s];\s*(?:true|:|exit 0)\s*["']?,?$/,
    example: '"test": "jest; true",',
  },
  {
    how: 'check-removed',
    pattern: /"[\w:.-]+":\s*"(?:echo\b[^"&|;]*|exit 0|true|:)"/,
    example: '"test": "echo later",',
  },
  {
    how: 'test-skipped',
    pattern: /--testPathIgnorePatterns\b|--deselect\b|\s-[km][\s=]+\\?["']?not\b/,
    example: 'run: pytest -k "not rounds"',
  },
]

/** Tidying up may fail: what has to be gone may be gone already. */
const TIDIES =
  /(?:^|[\s"'&|;(])(?:rm|rmdir|mkdir|unlink|touch|kill|pkill|killall|docker (?:rm|rmi|stop|kill|network|volume)|git (?:tag|branch|config))\s[^&|;]*\|\|\s*(?:true|:|exit 0|echo)(?=["'\s;)]|$)/

const CODE =
  /\.(?:[cm]?[jt]sx?|vue|svelte|py|rb|go|rs|java|kts?|scala|groovy|cs|fs|swift|php|exs?|dart|cc|cpp|cxx|clj|hs|lua|feature|bats|sh)$/i
const TEST_FOLDER = /(?:^|\/)(?:tests?|specs?|__tests__|testing|e2e)\//i
const TEST_NAME = /(?:^|\/)test_[^/]+$|[._-](?:test|spec|e2e|cy)s?\.[^/]+$|(?:Tests?|IT|Spec)\.\w+$/

/** True for a file of tests, by the folders and the names that test tools look for. */
export function isTestFile(path: string): boolean {
  return CODE.test(path) && (TEST_FOLDER.test(path) || TEST_NAME.test(path))
}

/** How a test case is declared, by language; the group is its name. */
const TEST_CASES = [
  /\b(?:it|test|describe|specify|scenario)(?:\.\w{1,20})?\s{0,9}\(?\s{0,9}(["'`])(?<name>.{4,200}?)\1/,
  /\bdef\s+(?<name>test\w+)/,
  /\bfunc\s+(?<name>[Tt]est\w+)/,
  /\b(?:fn|fun|function|void|Task)\s+`?(?<name>\w{4,200})`?\s*\(/,
]

/** A file's changes -> how green was reached without a fix; null where nothing says so. */
export function findSilencing(files: readonly FileChange[], check: FailedCheck): SilencingFound | null {
  return (
    findDeletedTest(files, check.errorText) ??
    findMark(files, { marks: TEST_MARKS, isHere: (file) => isAboutTest(file.path, check.errorText) }) ??
    findMark(files, { marks: CHECK_MARKS, isHere: (file, line) => isAboutCheck(file.path, line, check) }) ??
    findRemovedStep(files, check)
  )
}

/** A mark on an added line, where its file says that it counts. What was there before, elsewhere in the file, is not new. */
function findMark(
  files: readonly FileChange[],
  { marks, isHere }: { marks: readonly SilencingMark[]; isHere: (file: FileChange, line: PatchLine) => boolean },
): SilencingFound | null {
  for (const file of files) {
    const lines = readPatch(file.patch)
    const marked = (kind: 'added' | 'removed') =>
      lines.flatMap((line) => {
        const mark = line.kind === kind ? marks.find((one) => hasMark(line.text, one)) : undefined
        return mark === undefined ? [] : [{ line, mark }]
      })
    const before = new Map<Silencing, number>()
    for (const { mark } of marked('removed')) before.set(mark.how, (before.get(mark.how) ?? 0) + 1)
    for (const { line, mark } of marked('added')) {
      if (!isHere(file, line)) continue
      const left = before.get(mark.how) ?? 0
      // One that was taken out stood there already: a line that was edited is no new mark.
      if (left === 0) return { how: mark.how, path: file.path, index: line.index }
      before.set(mark.how, left - 1)
    }
  }
  return null
}

function hasMark(text: string, mark: SilencingMark): boolean {
  const found = isComment(text) || TIDIES.test(text) ? null : mark.pattern.exec(text)
  // A call that stands in a text is not made. Commands of a script stand in one.
  return found !== null && !(TEST_MARKS.includes(mark) && isInText(text, found.index))
}

/** True where a text is open at a position of a line. An apostrophe inside of a word opens none. */
function isInText(line: string, at: number): boolean {
  let open = ''
  for (const { 0: quote, index } of line.slice(0, at).matchAll(/["'`]/g)) {
    if (open === quote) open = ''
    else if (open === '' && !(quote === "'" && /\w/.test(line.charAt(index - 1)))) open = quote
  }
  return open !== ''
}

function isComment(line: string): boolean {
  // `#[ignore]` is Rust, not a comment.
  return /^\s*(?:\/\/|\/\*|\*|#(?!\[))/.test(line)
}

/**
 * Languages that keep tests beside the code have them in the file that the error names. Where the error names a test file, another one is
 * not about it; what several test files share may be.
 */
function isAboutTest(path: string, errorText: string): boolean {
  if (!isTestFile(path)) return CODE.test(path) && isNamedBy(errorText, path)
  return !TEST_NAME.test(path) || isFailingTest(path, errorText) || !namesTestFile(errorText)
}

function namesTestFile(errorText: string): boolean {
  return (errorText.match(/[\w./-]{3,200}/g) ?? []).some((word) => TEST_NAME.test(word) && isTestFile(word))
}

function findDeletedTest(files: readonly FileChange[], errorText: string): SilencingFound | null {
  const addedAnywhere = files
    .flatMap((file) => textsOf(readPatch(file.patch), 'added'))
    .filter((line) => !isComment(line))
    .join('\n')
  for (const { path, status, patch } of files.filter((file) => isTestFile(file.path))) {
    const removed = readPatch(patch).filter(({ kind }) => kind === 'removed')
    const cases = removed.flatMap((line) => toCases(line.text).map((name) => ({ name, line })))
    const isMoved = cases.length > 0 && cases.every(({ name }) => addedAnywhere.includes(name))
    if (status === 'removed' && !isMoved && isFailingTest(path, errorText))
      return { how: 'test-deleted', path, index: removed[0]?.index ?? null }
    const added = readPatch(patch).filter(({ kind, text }) => kind === 'added' && toCases(text).length > 0)
    // A test that got another name, or moved to another file, is not gone.
    const gone = cases.find(({ name }) => errorText.includes(name) && !addedAnywhere.includes(name))
    if (gone !== undefined && added.length < cases.length) return { how: 'test-deleted', path, index: gone.line.index }
  }
  return null
}

function toCases(line: string): readonly string[] {
  if (isComment(line)) return []
  return TEST_CASES.map((pattern) => pattern.exec(line)?.groups?.['name']).filter((name) => name !== undefined)
}

/** The error names the file, or the test class or module that the file is called after. */
function isFailingTest(path: string, errorText: string): boolean {
  if (isNamedBy(errorText, path)) return true
  const stem = (path.split('/').at(-1) ?? '').replace(/\.\w+$/, '')
  const word = stem.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return stem.length > 3 && new RegExp(`(?<![\\w-])${word}(?![\\w-])`).test(errorText)
}

/** Files that hold the commands of a tool, and how the tool is called. */
const SCRIPT_FILES: readonly (readonly [file: RegExp, call: RegExp])[] = [
  [/(?:^|\/)package\.json$/, /\b(?:npm|npx|pnpm|yarn|bun)\b/],
  [/(?:^|\/)(?:GNU)?[Mm]akefile$|\.mk$/, /\bmake\b/],
  [/(?:^|\/)[Jj]ustfile$/, /\bjust\b/],
  [/(?:^|\/)Taskfile\.ya?ml$/, /\btask\b/],
  [/(?:^|\/)Rakefile$/, /\brake\b/],
  [/(?:^|\/)composer\.json$/, /\bcomposer\b/],
  [/(?:^|\/)tox\.ini$/, /\btox\b/],
]
const SHELL_SCRIPT = /\.(?:sh|bash|zsh|ps1|cmd|bat)$/

/** True for a line of the failing job in its workflow file, and for a script that the failing step runs. */
function isAboutCheck(path: string, line: PatchLine, { workflowPath, jobLines, commands }: FailedCheck): boolean {
  if (path === workflowPath) return isInJob(line, jobLines)
  if (SHELL_SCRIPT.test(path)) return commands.includes(path.split('/').at(-1) ?? path)
  return SCRIPT_FILES.some(([file, call]) => file.test(path) && call.test(commands))
}

function isInJob({ oldLine }: PatchLine, jobLines: FailedCheck['jobLines']): boolean {
  return jobLines === null || (oldLine >= jobLines.from && oldLine <= jobLines.to)
}

/** Lines of a workflow file that do something. */
const ACT = /^(?:- )?(?:run|uses):/

/** The failing step is taken out of the workflow, and nothing that does something comes in its place. */
function findRemovedStep(
  files: readonly FileChange[],
  { workflowPath, stepLines, jobLines }: FailedCheck,
): SilencingFound | null {
  const file = files.find(({ path }) => path === workflowPath)
  if (file === undefined || workflowPath === null) return null
  const lines = readPatch(file.patch)
  const withoutDash = (text: string) => text.trim().replace(/^- /, '')
  const step = new Set(stepLines.map(withoutDash).filter((text) => /^(?:name|run|uses):/.test(text)))
  const added = new Set(textsOf(lines, 'added').map(withoutDash))
  const gone = lines.find((line) => {
    const text = withoutDash(line.text)
    return line.kind === 'removed' && step.has(text) && !added.has(text) && isInJob(line, jobLines)
  })
  const acts = (kind: 'added' | 'removed') => textsOf(lines, kind).filter((text) => ACT.test(text)).length
  if (gone === undefined || acts('removed') <= acts('added')) return null
  return { how: 'check-removed', path: file.path, index: gone.index }
}
