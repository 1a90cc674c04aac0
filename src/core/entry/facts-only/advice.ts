// What is worth saying about a kind of failure when there is no model and nobody has answered yet. Written and reviewed by hand: true of every
// failure of its kind, concrete enough to be done, and silent where only people can know.
import type { Category } from '../../log/condense.ts'

export type Advice = {
  /** The shape to look for before it happens again. */
  readonly sign: string
  /** Where to look first, in order, after the error itself. */
  readonly steps: readonly string[]
  /** A change that can be made within a week; it starts with a verb. `{job}` is the job that failed. Null where there is none in general. */
  readonly week: string | null
}

export const ADVICE: Readonly<Record<Category, Advice>> = {
  test: {
    sign: 'A change to code that comes with a change to what its test expects.',
    steps: ['Run the file of the failing test alone, then the suite: where it turns red tells what it shares.'],
    week: null,
  },
  compile: {
    sign: 'A changed signature, import or header without a build of everything that uses it.',
    steps: ['Build the first file that the compiler complains about alone; the later errors are often its echo.'],
    week: null,
  },
  type: {
    sign: 'A type that changed in one place and is written out again in another.',
    steps: ['Go to the declaration of the type that the error names, then to its last change.'],
    week: null,
  },
  'lint-format': {
    sign: 'A tool version that differs between the pipeline and the machines of the people who commit.',
    steps: ['Run the tool locally in the version that the log names, with its fix option if it has one.'],
    week: 'Run the check of {job} before each commit, in the same version',
  },
  dependency: {
    sign: 'A version range, a tag or a registry that can change without a commit.',
    steps: [
      'Compare what was installed with what the last green run installed.',
      'Ask the registry whether the version that the error names exists.',
    ],
    week: 'Install in {job} from a lock file, and fail when it does not match',
  },
  docker: {
    sign: 'A `FROM` line whose tag can move, or a `COPY` of something that another step makes.',
    steps: [
      'Build the stage that failed alone with plain progress output.',
      'List what is really in the stage before it.',
    ],
    week: null,
  },
  'workflow-config': {
    sign: 'A renamed script, job, secret or file that something still calls by its old name.',
    steps: [
      'Search the repository for the name that the error cannot find.',
      'Search the history for it: `git log -S` finds the commit that took it away.',
    ],
    week: 'Check the workflow file of {job} with a linter in every pull request',
  },
  'permission-secret': {
    sign: 'A new call to something protected in a job whose `permissions` and secrets did not change.',
    steps: [
      'Compare what the call needs with what the job was given.',
      'Check whether the credential exists for this event: forks and bots are given less.',
    ],
    week: 'List what {job} may do next to the step that needs it',
  },
  'network-flaky': {
    sign: 'A step that fetches from elsewhere without a retry and without a time limit.',
    steps: ['Count how often this error line turned up before.', 'Try the address in the error by hand.'],
    week: 'Retry the download in {job} a few times, with a time limit for each try',
  },
  'timeout-oom': {
    sign: 'A run time or a peak of memory or disk that grows a little every week.',
    steps: ['Look at the last line before the end, and at how long that step took in the last green run.'],
    week: 'Record the duration and the peak memory of {job} in its log',
  },
  deploy: {
    sign: 'A deployment whose way back was never tried.',
    steps: [
      'Find out which version is live now.',
      'Compare the configuration of the last deployment that worked with this one.',
    ],
    week: 'Check in {job} that what was deployed answers, before it counts as done',
  },
  unknown: {
    sign: 'A command whose output is thrown away, or whose exit code is all that it says.',
    steps: ['Run the step again with its most talkative setting.'],
    week: 'Upload what {job} writes to disk when it fails',
  },
  other: {
    sign: 'An error that is caught and said again in other words.',
    steps: ['Search the repository and its history for the exact words of the error.'],
    week: null,
  },
}

/** What helps against one error, known by its words. */
export type KnownError = { readonly pattern: RegExp; readonly step: string; readonly example: string }

/** Errors that have one next step which is right whatever project they turn up in. The first that matches counts. */
export const KNOWN_ERRORS: readonly KnownError[] = [
  {
    pattern: /missing script:/i,
    step: 'Compare the scripts of `package.json` with what is called: `npm run` lists them. The caller may be outside of the repository.',
    example: 'npm error Missing script: "build:prod"',
  },
  {
    pattern: /dubious ownership|unsafe repository/i,
    step: 'Run `git config --global --add safe.directory` with the path from the error before the step: the checkout belongs to another user than the step.',
    example: "fatal: detected dubious ownership in repository at '/work'",
  },
  {
    pattern: /no space left on device/i,
    step: 'Look at `df -h` before and after the step: what fills the disk is rarely what fails on it.',
    example: 'write /tmp/layer.tar: no space left on device',
  },
  {
    pattern: /out of memory|outofmemory|exit code 137\b|\boom[- ]?kill/i,
    step: 'Run the step with less in parallel: if it passes, it is memory and not code.',
    example: 'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
  },
  {
    pattern: /resource not accessible by integration/i,
    step: 'Add the permission that the call needs to `permissions` of the job. Runs for pull requests of forks are given a token that only reads.',
    example: 'gh: Resource not accessible by integration (HTTP 403)',
  },
  {
    pattern: /manifest (?:for \S+ not found|unknown)|pull access denied|no such image/i,
    step: 'Ask the registry for the tag in the error: it was never there, was taken away, or needs a login.',
    example: 'manifest for acme/base:3.14t not found: manifest unknown',
  },
  {
    pattern: /etarget|no matching (?:version|distribution)|could not find a version that satisfies/i,
    step: 'Ask the registry for the version in the error: a version that was never published looks like this, and so does one that was withdrawn.',
    example: 'ERROR: No matching distribution found for tariff==9.9',
  },
  {
    pattern: /eresolve|could not resolve dependency|versionconflict|conflicting dependencies/i,
    step: 'Read the two requirements that the error puts side by side: one of them was changed last.',
    example: 'npm error ERESOLVE could not resolve',
  },
  {
    pattern: /cannot find module|modulenotfounderror|no module named|package .* does not exist/i,
    step: 'Ask whether the name is a package that is not installed, a file that was moved, or something that an earlier step should have built.',
    example: "Error: Cannot find module './dist/main.js'",
  },
  {
    pattern: /command not found|not recognized as an internal|: not found$/i,
    step: 'Ask which step should have installed the command, and whether that step still runs before this one.',
    example: 'line 3: pnpm: command not found',
  },
  {
    pattern: /permission denied.*\.sh|\.sh: permission denied/i,
    step: 'Set the executable bit of the script in git: `git update-index --chmod=+x`.',
    example: './deploy.sh: Permission denied',
  },
  {
    pattern: /econnrefused|connection refused/i,
    step: 'Ask what should have listened at that address, and whether it was up before the step began.',
    example: 'Error: connect ECONNREFUSED 10.0.0.7:6379',
  },
  {
    pattern: /lost communication with the server|received a shutdown signal/i,
    step: 'Run it again once: the machine went away, and the log ends where it did. If it happens twice at the same place, look at memory and disk.',
    example: 'The runner has received a shutdown signal.',
  },
]

/** The next step for an error line that is known; null for every other. */
export function findKnownStep(line: string): string | null {
  return KNOWN_ERRORS.find(({ pattern }) => pattern.test(line))?.step ?? null
}
