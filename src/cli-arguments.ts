// The command line as a value: what was asked for, or what is wrong with it. Reads nothing and checks no paths.
import { parseArgs } from 'node:util'
import { isTimezone } from './core/config.ts'
import { UserError } from './core/failure.ts'

export type CliCommand =
  | {
      readonly kind: 'write'
      /** As given, in order, at least one; `-` is standard input. */
      readonly logs: readonly string[]
      readonly repo: string | null
      readonly context: string | null
      readonly out: string | null
      /** A name that Intl knows: "Europe/Berlin". */
      readonly timezone: string | null
      /** Name of the model that writes; null: written from facts. */
      readonly model: string | null
      readonly isDryRun: boolean
    }
  | {
      readonly kind: 'write-from-github'
      readonly about: { readonly kind: 'run' | 'issue'; readonly number: number }
      /** `owner/name`, and the web address of its server where a URL was given. */
      readonly repository: string
      readonly serverUrl: string | null
      readonly context: string | null
      readonly timezone: string | null
      readonly model: string | null
      readonly isDryRun: boolean
    }
  | {
      readonly kind: 'check'
      /** Files and folders as given, in order, at least one. */
      readonly paths: readonly string[]
      readonly repo: string | null
    }
  | { readonly kind: 'help'; readonly text: string }
  | { readonly kind: 'version' }

const OPTIONS = {
  log: { type: 'string', multiple: true },
  issue: { type: 'string' },
  run: { type: 'string' },
  repo: { type: 'string' },
  context: { type: 'string' },
  out: { type: 'string' },
  timezone: { type: 'string' },
  model: { type: 'string' },
  'dry-run': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const
type OptionName = keyof typeof OPTIONS

/** https://docs.github.com/en/repositories/creating-and-managing-repositories/about-repositories */
const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100}$/
/** A number, or the address of its page: server, repository, number. */
const ABOUT = {
  issue: /^(?:(https?:\/\/[^/\s@]+)\/([^/\s]+\/[^/\s]+)\/(?:issues|pull)\/|#)?([1-9]\d{0,9})(?:[#?/].*)?$/,
  run: /^(?:(https?:\/\/[^/\s@]+)\/([^/\s]+\/[^/\s]+)\/actions\/runs\/)?([1-9]\d{0,15})(?:[#?/].*)?$/,
} as const

const OPTIONS_OF_CHECK: ReadonlySet<OptionName> = new Set(['repo'])

const HELP = `journal-writer: turns a failed CI run into a journal entry

Usage
  journal-writer write --log FILE... [--repo DIR] [--context TEXT] [--out DIR]
                       [--timezone ZONE] [--model NAME] [--dry-run]
  journal-writer write --issue NUMBER|URL | --run ID|URL [--repo OWNER/NAME]
                       [--context TEXT] [--timezone ZONE] [--model NAME] [--dry-run]
  journal-writer check FILE... [--repo DIR]
  journal-writer --help
  journal-writer --version

Options of write
  --log FILE...    logs of the failed run: a job log as GitHub gives it, the log
                   archive of a run (.zip), or the log of any other CI; - is
                   standard input. Several after one --log, or --log repeated
  --repo DIR       the git checkout that the run built, for commits and diffs
                   (default: the current folder, if it is one)
  --context TEXT   what you know about it that no log says
  --out DIR        where to write the entry, created if missing
                   (default: docs/journals of the repository)
  --timezone ZONE  time zone of dates and times: Europe/Berlin (default: UTC)
  --model NAME     the model that writes, at OPENAI_BASE_URL (default: OpenAI) with
                   OPENAI_API_KEY; what the logs say is sent there (default:
                   no model, and nothing is sent anywhere)
  --dry-run        print the entry and write nothing

Options of write, for what is on GitHub
  --issue NUMBER   an issue or a pull request, with all that is said and linked there
  --run ID         a failed run of a workflow
  --repo OWNER/NAME  the repository that it is in; not needed with a URL
  GITHUB_TOKEN has to hold a token that may read the repository and, unless it is
  a dry run, push a branch and open a pull request. The entry goes where the action
  would put it. GITHUB_API_URL and GITHUB_SERVER_URL name an own server.

What check does
  Tells what of an entry is as it was verified, what people changed since, and
  which of its evidence reads otherwise in git today. Looks over the form of any
  entry, written by hand or not. FILE may be a folder: then its *.md files.
  --repo DIR       the git checkout with the commits that entries are about
                   (default: the one that an entry lies in)

General options
  -h, --help       show this text
  --version        show the version

Output
  write: the path of the entry on standard output, or the address of its pull
  request; with --dry-run the entry itself. check: a line for each finding,
  FILE:LINE: error|warning|note: what it is, and a line for each entry; in GitHub
  Actions also annotations.

Exit codes
  0  the entry was written, or printed; check found no errors
  1  check found errors, or the program failed
  2  the command or its input cannot be used; nothing was written

Examples
  journal-writer write --log job.log
  journal-writer write --log logs_123.zip --repo ../shop --out journal
  journal-writer write --log build.log test.log --context "after the upgrade to Node 24"
  make test 2>&1 | journal-writer write --log - --dry-run
  journal-writer write --issue 412 --repo octo/shop --dry-run
  journal-writer check docs/journals`

/**
 * Reads the arguments after the program's name. Throws UserError `usage` (exit code 2) that names what is wrong and points at --help.
 * `--help` and `--version` win over everything else.
 */
export function parseArguments(argv: readonly string[]): CliCommand {
  const { tokens } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const names = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []))
  if (names.includes('help') || argv[0] === 'help') return { kind: 'help', text: HELP }
  if (names.includes('version')) return { kind: 'version' }

  const [command, ...rest] = tokens
  if (command === undefined) throw misuse('No command was given.')
  if (command.kind !== 'positional') throw misuse(`The command has to stand first, before ${argv[0]}.`)
  if (command.value === 'check') return parseCheck(rest)
  if (command.value !== 'write') throw misuse(`There is no command "${command.value}".`)

  const given = new Map<OptionName, string[]>()
  // Values that follow a --log without another option in between belong to it.
  let isAfterLog = false
  for (const token of rest) {
    if (token.kind === 'option') {
      addOption(given, token)
      isAfterLog = token.name === 'log'
    } else if (token.kind === 'positional') {
      if (!isAfterLog)
        throw misuse(`"${token.value}" does not belong to an option.`, `For a log: --log "${token.value}".`)
      given.get('log')?.push(token.value)
    }
  }
  return given.has('issue') || given.has('run') ? toWriteFromGitHub(given) : toWrite(given)
}

type Given = ReadonlyMap<OptionName, readonly string[]>

function toWrite(given: Given): CliCommand {
  const logs = given.get('log') ?? []
  if (logs.length === 0) throw misuse('Nothing to write about was given: write needs --log FILE, --issue or --run.')
  return {
    kind: 'write',
    logs,
    repo: given.get('repo')?.[0] ?? null,
    out: given.get('out')?.[0] ?? null,
    ...toManner(given),
  }
}

function toWriteFromGitHub(given: Given): CliCommand {
  const kind = given.has('issue') ? 'issue' : 'run'
  for (const other of ['log', 'out', 'run'] as const)
    if (other !== kind && given.has(other)) throw misuse(`--${other} cannot be given with --${kind}.`)
  const text = given.get(kind)?.[0] ?? ''
  const found = ABOUT[kind].exec(text)
  if (found === null) throw misuse(`--${kind}: "${text}" is neither a number nor the address of one.`)
  const [, serverUrl, named, number] = found
  const repo = given.get('repo')?.[0]
  if (repo !== undefined && !REPOSITORY.test(repo)) throw misuse(`--repo: "${repo}" is not OWNER/NAME.`)
  if (repo !== undefined && named !== undefined && repo.toLowerCase() !== named.toLowerCase())
    throw misuse(`--repo says ${repo}, and --${kind} is in ${named}.`)
  const repository = named ?? repo
  if (repository === undefined) throw misuse(`--${kind} needs --repo OWNER/NAME, or the address of the ${kind}.`)
  return {
    kind: 'write-from-github',
    about: { kind, number: Number(number) },
    repository,
    serverUrl: serverUrl ?? null,
    ...toManner(given),
  }
}

/** How it is written, wherever it comes from. */
function toManner(given: Given) {
  const timezone = given.get('timezone')?.[0] ?? null
  if (timezone !== null && !isTimezone(timezone))
    throw misuse(`--timezone: there is no time zone "${timezone}".`, 'Give a name like UTC or Europe/Berlin.')
  return {
    context: given.get('context')?.[0] ?? null,
    timezone,
    model: given.get('model')?.[0] ?? null,
    isDryRun: given.has('dry-run'),
  }
}

function parseCheck(tokens: readonly (OptionToken | { readonly kind: string; readonly value?: string })[]): CliCommand {
  const given = new Map<OptionName, string[]>()
  const paths: string[] = []
  for (const token of tokens) {
    if ('rawName' in token) {
      if (isOption(token.name) && !OPTIONS_OF_CHECK.has(token.name))
        throw misuse(`check has no option ${token.rawName}.`)
      addOption(given, token)
    } else if (token.kind === 'positional' && token.value !== undefined) paths.push(token.value)
  }
  if (paths.length === 0) throw misuse('No file was given: check needs FILE.')
  return { kind: 'check', paths, repo: given.get('repo')?.[0] ?? null }
}

type OptionToken = {
  readonly name: string
  readonly rawName: string
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
}

function addOption(given: Map<OptionName, string[]>, { name, rawName, value, inlineValue }: OptionToken): void {
  if (!isOption(name)) throw misuse(`There is no option ${rawName}.`)
  const { type } = OPTIONS[name]
  if (type === 'boolean') {
    if (value !== undefined) throw misuse(`${rawName} takes no value.`)
    given.set(name, [])
    return
  }
  // `--log -` is standard input; `--log --repo` has lost its value; `--log=--odd` is meant.
  if (!value?.trim() || (inlineValue === false && value.length > 1 && value.startsWith('-')))
    throw misuse(`${rawName} needs a value.`, `For a value that starts with a dash: ${rawName}=VALUE.`)
  const before = given.get(name) ?? []
  if (before.length > 0 && name !== 'log') throw misuse(`${rawName} was given more than once.`)
  given.set(name, [...before, value])
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name)
}

function misuse(message: string, advice?: string): UserError {
  const help = 'journal-writer --help shows the command and its options.'
  return new UserError('usage', message, { hint: advice === undefined ? help : `${advice} ${help}` })
}
