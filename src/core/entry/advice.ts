// What is worth saying about a kind of failure when there is no model and nobody has answered yet. Written and reviewed by hand: general
// enough to be true of every failure of its kind, concrete enough to be done. Every proposal starts with a verb and names what to touch.
import type { Category } from '../log/condense.ts'

export type Advice = {
  /** What this kind of failure teaches in general. */
  readonly lesson: string
  /** The shape to look for before it happens again. */
  readonly sign: string
  /** Where to look first, in order, after the error itself. */
  readonly steps: readonly string[]
  /** Changes that can be made within a week, and within a month. `{job}` is the job that failed. */
  readonly week: string
  readonly month: string
}

export const ADVICE: Readonly<Record<Category, Advice>> = {
  test: {
    lesson: 'a red test names a promise; read what it expected before reading what it got.',
    sign: 'A change to code and to the expectation of its test in one commit.',
    steps: [
      'Run the failing test alone, then with its file, then with the suite: where it turns red tells what it shares.',
    ],
    week: 'Add the failing input of {job} as a test of its own, next to the code that it is about',
    month: 'Split {job} so that a failing test can be run alone with one command',
  },
  compile: {
    lesson: 'the first compiler error is the one to read; the later ones are often its echo.',
    sign: 'A changed signature, import or header without a build of everything that uses it.',
    steps: ['Build the first file that the compiler complains about alone, and skip what follows from it.'],
    week: 'Run the build of {job} as a check that has to pass before merging',
    month: 'Pin the compiler version that {job} uses in the repository',
  },
  type: {
    lesson: 'a type error is a disagreement between two files; fix the one that lies.',
    sign: 'A type that changed in one place and is written out again in another.',
    steps: ['Go to the declaration of the type that the error names, then to its last change.'],
    week: 'Run the type check of {job} before each commit, with the same version and settings',
    month: 'Pin the versions of the type checker and of the type packages that {job} installs',
  },
  'lint-format': {
    lesson: 'a formatter that runs in the pipeline only is a formatter that people meet too late.',
    sign: 'A tool version that differs between the pipeline and the machines of the people who commit.',
    steps: ['Run the tool locally in the version that the log names, with its fix option.'],
    week: 'Run the check of {job} as a pre-commit hook',
    month: 'Pin the version of the linter in the lock file that {job} installs from',
  },
  dependency: {
    lesson: 'what is not pinned changes by itself; what is pinned has to be there.',
    sign: 'A version range, a tag or a registry that can change without a commit.',
    steps: [
      'Compare the lock file with that of the last green run.',
      'Ask the registry whether the version that the error names exists.',
    ],
    week: 'Install from the lock file in {job}, and fail when it does not match',
    month: 'Cache the packages of {job}, so that a registry that is away does not stop it',
  },
  docker: {
    lesson: 'an image is only as fixed as its base; a tag can move.',
    sign: 'A `FROM` line without a digest, or a `COPY` of something that the build makes.',
    steps: [
      'Build the stage that failed alone with plain progress output.',
      'List what is really in the stage before it.',
    ],
    week: 'Pin the base image that {job} builds on by digest',
    month: 'Start the image in {job} once before it is pushed',
  },
  'workflow-config': {
    lesson: 'a workflow is code that runs nowhere but in production.',
    sign: 'A renamed script, job, secret or file that a workflow still calls by its old name.',
    steps: [
      'Search the workflow files for the name that the error cannot find.',
      'Search the history for it: `git log -S` finds the commit that took it away.',
    ],
    week: 'Run a workflow linter on the file that defines {job}, in every pull request',
    month: 'Call scripts of the repository from {job} instead of commands written into the workflow',
  },
  'permission-secret': {
    lesson: 'a token has what its job was given, and pull requests of forks are given less.',
    sign: 'A new call to an API in a job whose `permissions` did not change.',
    steps: [
      'Compare what the call needs with the `permissions` of the job.',
      'Check whether the secret exists for this event: forks and bots get none.',
    ],
    week: 'List the permissions that {job} needs in its workflow file, next to the step that needs them',
    month: 'Rotate the credential that {job} uses, and write down where it comes from',
  },
  'network-flaky': {
    lesson: 'a re-run that passes hides a failure; it does not explain it.',
    sign: 'A step that fetches from elsewhere without a retry and without a time limit.',
    steps: ['Count how often this error line turned up before.', 'Try the address in the error by hand.'],
    week: 'Retry the download in {job} a few times, with a time limit for each try',
    month: 'Mirror what {job} fetches in a place that the team controls',
  },
  'timeout-oom': {
    lesson: 'what ran out of time or memory says where it stopped, and rarely why.',
    sign: 'A run time or a memory peak that grows a little every week.',
    steps: ['Look at the last line before the silence, and at how long that step took in the last green run.'],
    week: 'Set a time limit on the step of {job} that stopped, well below that of the job',
    month: 'Record the peak memory and the duration of {job}, and look at them when they grow',
  },
  deploy: {
    lesson: 'a deployment that failed half-way has left something behind; find out what before the next try.',
    sign: 'A deployment whose way back was never tried.',
    steps: [
      'Find out which version is live now.',
      'Compare the configuration of the last deployment that worked with this one.',
    ],
    week: 'Check in {job} that what was deployed answers, before it counts as done',
    month: 'Try the way back of {job} once, on purpose',
  },
  unknown: {
    lesson: 'a failure that leaves no line behind is first of all a failure to say something.',
    sign: 'A command whose output is thrown away, or whose exit code is all that it says.',
    steps: ['Run the step again with its most talkative setting.'],
    week: 'Print what {job} is about to do before it does it, and keep the output',
    month: 'Upload the reports and logs that {job} writes to disk when it fails',
  },
  other: {
    lesson: 'the exact words of an error are the only thing that the next person can search for.',
    sign: 'An error that is caught and said again in other words.',
    steps: ['Search the repository and its history for the words of the error.'],
    week: 'Add a check to {job} that turns red earlier, and says what is missing',
    month: 'Write down next to {job} what it needs from outside the repository',
  },
}
