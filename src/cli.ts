// The command line's composition root: the same pipeline, with files and a git checkout in the place of GitHub.
import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { type EntryFiles, openEntryFiles } from './adapters/entry-files.ts'
import { openRepository } from './adapters/local-git.ts'
import { openLogs } from './adapters/log-files.ts'
import { sha256, systemClock } from './adapters/machine.ts'
import { openTerminal, type Terminal } from './adapters/terminal.ts'
import { type CliCommand, parseArguments } from './cli-arguments.ts'
import { isEdited, readEndComment } from './core/entry/end-comment.ts'
import { avoidCollision, toFileName } from './core/entry/filename.ts'
import { describeFailure, UserError } from './core/failure.ts'
import { gatherLocal } from './gather-local.ts'
import { type Written, writeEntry } from './journal.ts'
import type { LocalRepository } from './ports.ts'

const DEFAULT_FOLDER = 'docs/journals'
const ISSUES = 'https://github.com/OWNER/journal-writer/issues'

/** Shorter values are words, and would be replaced wherever they stand. */
const MIN_SECRET_CHARS = 12

type WriteCommand = CliCommand & { kind: 'write' }

async function main(argv: readonly string[], terminal: Terminal): Promise<void> {
  const command = parseArguments(argv)
  if (command.kind === 'help') terminal.print(command.text)
  else if (command.kind === 'version') terminal.print(readVersion())
  else await write(command, terminal)
}

async function write(command: WriteCommand, terminal: Terminal): Promise<void> {
  const [repository, logs] = await Promise.all([findRepository(command.repo), openLogs(command.logs, process.stdin)])
  const gathered = await gatherLocal({ logs, repository, context: command.context }, terminal)
  const { createSecretScanner } = await import('./adapters/secret-scanner.ts')
  const written = await writeEntry(gathered, command.timezone ?? 'UTC', {
    console: terminal,
    clock: systemClock,
    sha256,
    secrets: createSecretScanner(),
    ownSecrets: findSecrets(process.env),
  })
  terminal.clear()
  if (command.isDryRun) return terminal.print(written.markdown)
  const files = openEntryFiles(toPlace(command.out, repository))
  terminal.print(relative(process.cwd(), await store(written, command.timezone ?? 'UTC', files)) || '.')
}

/** The repository that was named, else the current folder's; no repository is no failure unless one was named. */
async function findRepository(named: string | null): Promise<LocalRepository | null> {
  if (named !== null) return openRepository(named)
  try {
    return await openRepository('.')
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

/** Variables that hold a credential by their name: a log of this machine may print their values. */
function findSecrets(environment: NodeJS.ProcessEnv): readonly string[] {
  return Object.entries(environment)
    .filter(([name, value]) => /TOKEN|SECRET|PASSWORD|API_?KEY/i.test(name) && (value?.length ?? 0) >= MIN_SECRET_CHARS)
    .map(([, value]) => value ?? '')
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
  else terminal.error(`This is a bug in journal-writer: ${describeFailure(failure)}. Please report it: ${ISSUES}`)
}
