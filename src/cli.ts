// The command line's composition root: the same pipeline, with files and a git checkout in the place of GitHub.
import { readFileSync, realpathSync } from 'node:fs'
import { dirname, join, parse, relative, resolve, sep } from 'node:path'
import { listEntryPaths, openLinkedFiles, readEntryFile } from './adapters/checked-files.ts'
import { type EntryFiles, openEntryFiles } from './adapters/entry-files.ts'
import { openRepository } from './adapters/local-git.ts'
import { openLogs } from './adapters/log-files.ts'
import { randomNonce, sha256, systemClock } from './adapters/machine.ts'
import { openTerminal, type Terminal } from './adapters/terminal.ts'
import { type Checked, checkEntry } from './check.ts'
import { type CliCommand, parseArguments } from './cli-arguments.ts'
import { countRemarks, formatRemark } from './core/check/remark.ts'
import { INPUT_DEFAULTS, type InputName, parseConfig } from './core/config.ts'
import { isEdited, readEndComment } from './core/entry/end-comment.ts'
import { avoidCollision, toFileName } from './core/entry/filename.ts'
import { toCount } from './core/facts.ts'
import { describeFailure, PortFailure, UserError } from './core/failure.ts'
import { NOTHING_HANDED } from './core/gathered.ts'
import { MODEL_DEFAULTS, parseModel } from './core/model-config.ts'
import { describeOutcome } from './core/outcome.ts'
import { toOwnSecrets } from './core/safety/own-secrets.ts'
import type { Trigger } from './core/trigger.ts'
import { gatherLocal } from './gather/local.ts'
import type { GitHubReader, LocalRepository, ModelDesk } from './ports.ts'
import { prepare, type WritingPorts, type Written, writeEntry } from './writing.ts'

const DEFAULT_FOLDER = 'docs/journals'
const ISSUES = 'https://github.com/OWNER/journal-writer/issues'

type WriteCommand = CliCommand & { kind: 'write' }
type WriteFromGitHubCommand = CliCommand & { kind: 'write-from-github' }
type CheckCommand = CliCommand & { kind: 'check' }

async function main(argv: readonly string[], terminal: Terminal): Promise<void> {
  const command = parseArguments(argv)
  if (command.kind === 'help') terminal.print(command.text)
  else if (command.kind === 'version') terminal.print(readVersion())
  else if (command.kind === 'check') await check(command, terminal)
  else if (command.kind === 'write-from-github') await writeFromGitHub(command, terminal)
  else await write(command, terminal)
}

async function write(command: WriteCommand, terminal: Terminal): Promise<void> {
  const [repository, logs] = await Promise.all([findRepository(command.repo), openLogs(command.logs, process.stdin)])
  const gathered = await gatherLocal({ logs, repository, context: command.context }, terminal)
  const ports = await openWritingPorts(command.model, terminal)
  const written = await writeEntry(await prepare(gathered, command.timezone ?? 'UTC', ports), ports)
  terminal.clear()
  if (command.isDryRun) return terminal.print(written.markdown)
  const files = openEntryFiles(toPlace(command.out, repository))
  terminal.print(relative(process.cwd(), await store(written, command.timezone ?? 'UTC', files)) || '.')
}

/** The same entry as the action would write, with the rights of a person's own token. Nobody is asked whether they may: GitHub does that. */
async function writeFromGitHub(command: WriteFromGitHubCommand, terminal: Terminal): Promise<void> {
  const { about, context, isDryRun } = command
  const config = parseConfig((name) => readSetting(name, command))
  const [{ createClient }, { createReader }, { createJournalRepository }, adapters, { writeJournal }] =
    await Promise.all([
      import('./adapters/github/client.ts'),
      import('./adapters/github/reader.ts'),
      import('./adapters/github/journal-repository.ts'),
      Promise.all([
        import('./adapters/front-matter-reader.ts'),
        import('./adapters/workflow-reader.ts'),
        import('./attend/membership.ts'),
      ]),
      import('./journal.ts'),
    ])
  const [{ readFrontMatter }, { readWorkflow }, { createMembership }] = adapters
  const client = createClient({ ...toServer(command), repository: command.repository, token: config.githubToken })
  const github = createReader(client)
  const ask = {
    askers: [],
    isAutomatic: false,
    askedAt: null,
    handed: { ...NOTHING_HANDED, text: context },
    place: null,
    command: null,
  }
  const trigger: Trigger =
    about.kind === 'issue'
      ? { ...ask, kind: 'thread', number: about.number, asWritten: null }
      : { ...ask, ...RUN_BY_ITS_ID, kind: 'run', runId: about.number }
  const { outcome, markdown, pull, compareUrl } = await writeJournal(
    trigger,
    { config, defaultBranch: await readDefaultBranch(github), isForced: false, onlyBranch: null },
    {
      ...(await openWritingPorts(command.model, terminal)),
      github,
      repository: createJournalRepository(client),
      membership: createMembership({ github, policy: config.policy, console: terminal }),
      readFrontMatter,
      readWorkflow,
    },
  )
  terminal.clear()
  if (isDryRun && markdown !== null) return terminal.print(markdown)
  if (outcome.kind === 'failed')
    throw new UserError(
      'not-written',
      `The entry could not be written to ${command.repository}: ${(outcome.detail ?? '').replace(/\.$/, '')}.`,
      {
        hint: 'With --dry-run it is printed instead.',
      },
    )
  if (outcome.kind === 'skipped')
    throw new UserError('not-written', describeOutcome(outcome), { hint: 'Nothing was written.' })
  terminal.print(pull?.url ?? compareUrl ?? describeOutcome(outcome))
}

/** Throws UserError where there is no such repository: GitHub says the same where the token may not see it. */
async function readDefaultBranch(github: GitHubReader): Promise<string> {
  try {
    return await github.readDefaultBranch()
  } catch (failure) {
    if (!(failure instanceof PortFailure) || failure.status !== 404) throw failure
    throw new UserError('no-such-repository', `There is no repository ${github.repository} that the token may read.`, {
      hint: 'Look at the name after --repo or in the address, and at what the token may do.',
      cause: failure,
    })
  }
}

/** What is known of a run by its id alone. */
const RUN_BY_ITS_ID = { attempt: null, workflowId: null, branch: null, conclusion: null, endedAt: null }

/** Inputs of the action as a terminal has them: their defaults, and what was given. */
function readSetting(name: InputName, { timezone, isDryRun }: WriteFromGitHubCommand): string {
  const { GITHUB_TOKEN: token, GH_TOKEN: other } = process.env
  if (name === 'github-token') {
    if (token || other) return token || other || ''
    throw new UserError('no-token', 'Neither GITHUB_TOKEN nor GH_TOKEN is set.', {
      hint: 'Set one to a token that may read the repository. With the GitHub CLI: GITHUB_TOKEN=$(gh auth token).',
    })
  }
  if (name === 'timezone') return timezone ?? INPUT_DEFAULTS.timezone
  if (name === 'dry-run') return String(isDryRun)
  return OF_A_PERSON[name] ?? INPUT_DEFAULTS[name]
}

/** A person names what it is about: whose run it is does not matter, and there is no flood to hold back. */
const OF_A_PERSON: Readonly<Partial<Record<InputName, string>>> = { forks: 'true', 'max-entries-per-day': '1000' }

/** The server that the environment names, or GitHub's own. A token goes to no other. */
function toServer({ serverUrl }: WriteFromGitHubCommand): { apiUrl: string; serverUrl: string } {
  const { GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_API_URL: api } = process.env
  if (serverUrl !== null && serverUrl !== server)
    throw new UserError('other-server', `The address is on ${serverUrl}, and the token is for ${server}.`, {
      hint: `Set GITHUB_SERVER_URL to ${serverUrl}, and GITHUB_API_URL to its API.`,
    })
  return {
    serverUrl: server,
    apiUrl: api ?? (server === 'https://github.com' ? 'https://api.github.com' : `${server}/api/v3`),
  }
}

async function openWritingPorts(model: string | null, terminal: Terminal): Promise<WritingPorts> {
  const { createSecretScanner } = await import('./adapters/secret-scanner.ts')
  return {
    console: terminal,
    clock: systemClock,
    sha256,
    secrets: createSecretScanner(),
    ownSecrets: toOwnSecrets(process.env),
    desk: model === null ? null : await openDesk(model),
  }
}

/** The model that was named, with the server and the key of the environment. Throws UserError where these cannot be used. */
async function openDesk(name: string): Promise<ModelDesk> {
  const { OPENAI_API_KEY: key = '', OPENAI_BASE_URL: url = '' } = process.env
  const given = { ...MODEL_DEFAULTS, model: name, 'openai-api-key': key, 'openai-base-url': url }
  const problems: string[] = []
  const config = parseModel((input) => given[input], problems)
  if (config === null) problems.push('neither OPENAI_API_KEY nor OPENAI_BASE_URL is set')
  if (config === null || problems.length > 0)
    throw new UserError('bad-input', `--model cannot be used: ${problems.join('. ')}.`, {
      hint: 'Set OPENAI_API_KEY, and OPENAI_BASE_URL for a server other than OpenAI.',
    })
  const [{ createModel }, { loadEnglishWords }] = await Promise.all([
    import('./adapters/model/model.ts'),
    import('./adapters/english-words.ts'),
  ])
  return { ...config, model: createModel(config), loadWords: loadEnglishWords, nonce: randomNonce }
}

/** Prints what there is to say of each entry. What was found in the files is told by the exit code, as linters do. */
async function check({ paths, repo }: CheckCommand, terminal: Terminal): Promise<void> {
  const entries: (Checked & { path: string })[] = []
  for (const path of await listEntryPaths(paths)) entries.push({ path, ...(await checkFile(path, repo)) })
  const remarks = entries.flatMap(({ path, remarks: found }) => found.map((remark) => ({ ...remark, path })))
  const lines = entries.flatMap(({ path, remarks: found, summary }) => [
    ...found.map((remark) => formatRemark(path, remark)),
    `${path}: ${summary}`,
  ])
  if (entries.length !== 1) lines.push(`${toCount(entries.length, 'entry', 'entries')}: ${countRemarks(remarks)}`)
  if (remarks.some(({ level }) => level === 'error')) process.exitCode = 1
  if (process.env['GITHUB_ACTIONS'] !== 'true') return terminal.print(lines.join('\n'))
  // The runner reads commands out of what is printed, and entries hold text of anybody.
  const { annotate, safeLine } = await import('./adapters/runner.ts')
  terminal.print(lines.map(safeLine).join('\n'))
  const workspace = process.env['GITHUB_WORKSPACE'] ?? process.cwd()
  annotate(remarks.map((remark) => ({ ...remark, path: relative(workspace, resolve(remark.path)) })))
}

async function checkFile(path: string, repo: string | null): Promise<Checked> {
  const { readFrontMatter } = await import('./adapters/front-matter-reader.ts')
  const text = await readEntryFile(path)
  const place = realpathSync(path)
  const history = await findRepository(repo, dirname(place))
  const isInside = history !== null && place.startsWith(`${history.root}${sep}`)
  const root = isInside ? history.root : parse(place).root
  return checkEntry(
    { path: relative(root, place).split(sep).join('/'), text },
    { history, files: openLinkedFiles(root), readFrontMatter, sha256, clock: systemClock },
  )
}

/** The repository that was named, else the one around `folder`; no repository is no failure unless one was named. */
async function findRepository(named: string | null, folder = '.') {
  if (named !== null) return openRepository(named)
  try {
    return await openRepository(folder)
  } catch (failure) {
    if (failure instanceof UserError) return null
    throw failure
  }
}

function toPlace(out: string | null, repository: LocalRepository | null): { base: string; folder: string } {
  if (out !== null) return { base: out, folder: '' }
  return { base: repository?.root ?? '.', folder: DEFAULT_FOLDER }
}

/** Writes the entry, over an older version of the same incident where nobody edited it. Returns its absolute path. */
async function store({ markdown, draft, dossier }: Written, timezone: string, files: EntryFiles): Promise<string> {
  const name = toFileName({
    firstDetectedAt: dossier.incident.detectedAt,
    timezone,
    slugWords: draft.slugWords,
    format: 'YYYYMMDD-HHmm-slug',
  })
  const existing = await files.readText(name)
  if (existing === markdown) return join(files.folder, name)
  const isOurs =
    existing !== null && readEndComment(existing)?.comment.key === dossier.incident.key && !isEdited(existing, sha256)
  if (isOurs) return files.write(name, markdown, existing)
  return files.write(avoidCollision(name, await files.listNames()), markdown, null)
}

function readVersion(): string {
  const { version }: { version: string } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  return version
}

/** Exit codes are documented in `--help`: 2 for what the user can mend, 1 for everything else. */
const terminal = openTerminal({ out: process.stdout, err: process.stderr }, process.env)
try {
  await main(process.argv.slice(2), terminal)
} catch (failure) {
  terminal.clear()
  process.exitCode = failure instanceof UserError ? 2 : 1
  if (failure instanceof UserError) terminal.error(`${failure.message} ${failure.hint}`)
  else if (failure instanceof PortFailure) terminal.error(`No entry could be written: ${describeFailure(failure)}.`)
  else terminal.error(`This is a bug in journal-writer: ${describeFailure(failure)}. Please report it: ${ISSUES}`)
}
