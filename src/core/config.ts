// What a user can set: the inputs of action.yml, parsed once, with every problem reported at once.
import { ASKED_DEFAULTS, ASKED_INPUT_NAMES, type Asked, parseAsked } from './asked-config.ts'
import { UserError } from './failure.ts'
import { MODEL_DEFAULTS, MODEL_INPUT_NAMES, type ModelConfig, parseModel } from './model-config.ts'
import { POLICY_DEFAULTS, POLICY_INPUT_NAMES, type Policy, parsePolicy } from './policy-config.ts'

export const FILENAME_FORMATS = ['YYYYMMDD-HHmm-slug', 'YYMMDDHHmm-slug'] as const
export type FilenameFormat = (typeof FILENAME_FORMATS)[number]

/** Names of the inputs, as written in a workflow. */
export const INPUT_NAMES = [
  'github-token',
  ...ASKED_INPUT_NAMES,
  ...POLICY_INPUT_NAMES,
  'directory',
  'label',
  'done-label',
  'pull-request-labels',
  'branch-prefix',
  'filename-format',
  'timezone',
  'dry-run',
  ...MODEL_INPUT_NAMES,
] as const
export type InputName = (typeof INPUT_NAMES)[number]

/** What the inputs are where nobody sets them, the token aside. */
export const INPUT_DEFAULTS: Readonly<Record<Exclude<InputName, 'github-token'>, string>> = {
  ...ASKED_DEFAULTS,
  ...POLICY_DEFAULTS,
  ...MODEL_DEFAULTS,
  directory: 'docs/journals',
  label: 'journal',
  'done-label': '',
  'pull-request-labels': 'journal-entry',
  'branch-prefix': 'journal/',
  'filename-format': 'YYYYMMDD-HHmm-slug',
  timezone: 'UTC',
  'dry-run': 'false',
}

export type Config = {
  readonly githubToken: string
  readonly asked: Asked
  readonly policy: Policy
  readonly directory: string
  readonly label: string
  /** What the label is swapped for once the entry is there; null where it stays. */
  readonly doneLabel: string | null
  readonly pullRequestLabels: readonly string[]
  readonly branchPrefix: string
  readonly filenameFormat: FilenameFormat
  readonly timezone: string
  readonly dryRun: boolean
  /** Null where no key and no server is given: the facts-only writer writes. */
  readonly model: ModelConfig | null
}

const DOCS = 'README.md#inputs'

/** Names of branches: https://git-scm.com/docs/git-check-ref-format. A prefix keeps to its plain part. */
const BRANCH_PREFIX = /^[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)*\/$/
/** Longer prefixes leave no room for the rest of a branch name. */
const MAX_BRANCH_PREFIX_CHARS = 60
/** GitHub refuses longer label names. https://docs.github.com/en/rest/issues/labels */
const MAX_LABEL_CHARS = 50

/**
 * Parses the inputs. `read` gives an input's text by its name, '' where it is not set.
 * Throws one UserError that names every input that is wrong, what it was and what it may be.
 */
export function parseConfig(read: (name: InputName) => string): Config {
  const problems: string[] = []
  const refuse = (name: InputName, text: string, expected: string) => {
    problems.push(`${name}: "${text}" is not ${expected}`)
  }

  const token = read('github-token').trim()
  if (token === '') problems.push('github-token: is empty; give `${{ github.token }}` or leave it out')

  const asked = parseAsked(read, problems)
  const policy = parsePolicy(read, problems)

  const directory = read('directory').trim().replace(/\/+$/, '')
  if (!isFolder(directory)) refuse('directory', directory, 'a folder inside the repository, such as docs/journals')

  const label = read('label').trim()
  if (!isLabel(label)) refuse('label', label, `the name of a label, at most ${MAX_LABEL_CHARS} characters`)

  const doneLabel = read('done-label').trim()
  if (doneLabel !== '' && !isLabel(doneLabel))
    refuse('done-label', doneLabel, `the name of a label, at most ${MAX_LABEL_CHARS} characters`)
  if (doneLabel !== '' && doneLabel.toLowerCase() === label.toLowerCase())
    refuse('done-label', doneLabel, 'another label than the one that asks for an entry')

  const pullRequestLabels = toList(read('pull-request-labels'))
  for (const name of pullRequestLabels)
    if (!isLabel(name))
      refuse('pull-request-labels', name, `the name of a label, at most ${MAX_LABEL_CHARS} characters`)

  const branchPrefix = read('branch-prefix').trim()
  if (!isBranchPrefix(branchPrefix))
    refuse('branch-prefix', branchPrefix, 'the start of a branch name that ends in a slash, such as journal/')

  const formatText = read('filename-format').trim()
  const filenameFormat = FILENAME_FORMATS.find((format) => format === formatText)
  if (filenameFormat === undefined) refuse('filename-format', formatText, `one of ${FILENAME_FORMATS.join(', ')}`)

  const timezone = read('timezone').trim()
  if (!isTimezone(timezone)) refuse('timezone', timezone, 'a time zone of the IANA list, such as UTC or Europe/Berlin')

  const dryRunText = read('dry-run').trim().toLowerCase()
  if (dryRunText !== 'true' && dryRunText !== 'false') refuse('dry-run', dryRunText, 'true or false')

  const model = parseModel(read, problems)

  if (problems.length > 0 || filenameFormat === undefined)
    throw new UserError('bad-input', `The inputs of the journal cannot be used. ${problems.join('. ')}.`, {
      hint: 'Correct them under `with:` in the workflow.',
      docs: DOCS,
    })
  return {
    githubToken: token,
    asked,
    policy,
    directory,
    label,
    doneLabel: doneLabel === '' ? null : doneLabel,
    pullRequestLabels,
    branchPrefix,
    filenameFormat,
    timezone,
    dryRun: dryRunText === 'true',
    model,
  }
}

/** True for a name of the IANA time zone list that this runtime knows. */
export function isTimezone(name: string): boolean {
  // The default, and worth not asking for: the first use of Intl takes longer than everything else that a skipped event needs.
  if (name === 'UTC') return true
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return name !== ''
  } catch (refused) {
    if (refused instanceof RangeError) return false
    throw refused
  }
}

/** A comma- or line-separated list; empty items are dropped. */
function toList(text: string): readonly string[] {
  return text
    .split(/[,\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

/** A relative folder made of plain names: no dots alone, nothing hidden, nothing that git or a shell treats specially. */
function isFolder(path: string): boolean {
  return path
    .split('/')
    .every((part) => /^[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(part) && !part.toLowerCase().endsWith('.git'))
}

function isLabel(name: string): boolean {
  return name !== '' && name.length <= MAX_LABEL_CHARS && !/\p{Cc}/u.test(name)
}

function isBranchPrefix(prefix: string): boolean {
  return (
    BRANCH_PREFIX.test(prefix) &&
    prefix.length <= MAX_BRANCH_PREFIX_CHARS &&
    !prefix.includes('..') &&
    !/\.(lock)?\//.test(prefix)
  )
}
