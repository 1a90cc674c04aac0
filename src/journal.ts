// The program: trigger -> gather -> condense -> draft -> verify -> render -> plan -> publish.
import type { Config } from './core/config.ts'
import { condense, type Dossier, toDigest } from './core/dossier.ts'
import { complete } from './core/entry/complete.ts'
import type { Draft } from './core/entry/draft.ts'
import { render } from './core/entry/render.ts'
import { describeFailure, PortFailure, UserError } from './core/failure.ts'
import type { Gathered } from './core/gathered.ts'
import type { ModelEffort } from './core/model.ts'
import { type Outcome, toSkipSummary } from './core/outcome.ts'
import { findSettled } from './core/publication.ts'
import { type Effort, type Ending, toSummary } from './core/receipt.ts'
import { makeSafe } from './core/safety/safe-records.ts'
import type { Trigger } from './core/trigger.ts'
import { describeFinding, type Finding } from './core/verify/findings.ts'
import { toTally } from './core/verify/tally.ts'
import { verify } from './core/verify/verify-draft.ts'
import { verifyEntry } from './core/verify/verify-entry.ts'
import type { Writer } from './core/writer.ts'
import { draft } from './draft.ts'
import { gather } from './gather.ts'
import type {
  Clock,
  Console,
  GitHubReader,
  JournalRepository,
  ModelDesk,
  ReadFrontMatter,
  ReadWorkflow,
  SecretScanner,
  Sha256,
} from './ports.ts'
import { type Publication, publish, sight } from './publish.ts'
import { readShelf } from './shelf.ts'

export type WritingPorts = {
  readonly clock: Clock
  readonly console: Console
  readonly secrets: SecretScanner
  /** Credentials that the process holds: they are never written, in whatever form they turn up. */
  readonly ownSecrets: readonly string[]
  readonly sha256: Sha256
  /** Null where no model is configured. */
  readonly desk: ModelDesk | null
}

export type JournalPorts = WritingPorts & {
  readonly github: GitHubReader
  readonly repository: JournalRepository
  readonly readFrontMatter: ReadFrontMatter
  readonly readWorkflow: ReadWorkflow
}

/** Records that are safe to write about, and what they come to. */
export type Condensed = { readonly dossier: Dossier; readonly redactions: number }

/** What was written, before it is known where it goes. */
export type Written = Condensed & {
  readonly draft: Draft
  readonly writer: Writer
  readonly modelEffort: ModelEffort | null
  /** What did not fit into the prompt. */
  readonly leftOut: readonly string[]
  readonly markdown: string
  readonly title: string
  readonly findings: readonly Finding[]
}

/** Writes the entry of one incident on GitHub. Throws UserError for what the user can fix, PortFailure where GitHub refuses. */
export async function writeJournal(
  trigger: Trigger,
  { config, defaultBranch }: { config: Config; defaultBranch: string },
  ports: JournalPorts,
): Promise<Publication & { summary: string; severity: string | null }> {
  const startedAt = ports.clock.now()
  const place = { baseBranch: defaultBranch, directory: config.directory }
  const [gathered, shelf] = await Promise.all([gather(trigger, ports), orFailure(readShelf(place, ports))])
  if ('kind' in gathered) return { ...nowhere(gathered), summary: toSkipSummary(gathered), severity: null }

  const known = isFailure(shelf) ? [] : shelf.pastEntries
  const gaps = isFailure(shelf) ? [] : shelf.gaps
  const records = { ...gathered, defaultBranch, pastEntries: known, gaps: [...gathered.gaps, ...gaps] }
  const condensed = await prepare(records, config.timezone, ports)
  const publishing = { ...ports, config, webUrl: ports.github.webUrl }
  const seen = isFailure(shelf) ? shelf : await orFailure(sight(condensed.dossier, shelf, publishing))
  // Where nothing will be written whatever a draft says, no model is asked for one.
  const isSettled =
    isFailure(seen) ||
    findSettled(seen.published, condensed.dossier, toDigest(condensed.dossier, ports.sha256)) !== null
  const written = await writeEntry(condensed, isSettled ? { ...ports, desk: null } : ports)
  const manuscript = {
    ...written,
    run: gathered.runs?.run ?? null,
    effort: toEffort(written, { startedAt, config, ports }),
  }
  const publication =
    isFailure(shelf) || isFailure(seen)
      ? toUnwritten(isFailure(shelf) ? shelf : seen)
      : await publish(manuscript, { shelf, seen }, publishing).catch(toUnwritten)
  const streak = {
    lastGreen: gathered.runs?.lastGreen ?? null,
    reds: gathered.runs?.streak ?? [],
    closingGreen: gathered.runs?.closingGreen ?? null,
  }
  const isUnwritten = publication.outcome.kind === 'dry-run' || publication.outcome.kind === 'failed'
  const summary = toSummary(written.dossier, toEnding(publication, manuscript, isUnwritten), streak)
  return { ...publication, summary, severity: written.dossier.severity.level }
}

/** Records -> what a writer may use: safe, and condensed. */
export async function prepare(gathered: Gathered, timezone: string, ports: WritingPorts): Promise<Condensed> {
  const { records, found } = await makeSafe(gathered, { scanner: ports.secrets, known: ports.ownSecrets })
  const dossier = condense(records, { timezone, now: ports.clock.now(), sha256: ports.sha256 })
  return { dossier, redactions: found.length }
}

/** Dossier -> an entry: drafted, verified, completed from facts, rendered. The same on GitHub and on a disk. */
export async function writeEntry(condensed: Condensed, ports: WritingPorts): Promise<Written> {
  const { dossier } = condensed
  const { draft: written, facts, words, ...rest } = await draft(dossier, ports)
  const { draft: proven, findings } = verify(written, dossier, words)
  // A model says things that do not hold; a template of ours that does is a mistake.
  const level = rest.writer.kind === 'model' ? 'info' : 'warning'
  for (const finding of findings) ports.console[level](`A sentence was dropped. ${describeFinding(finding)}`)
  const whole = complete(proven, { original: written, facts, dossier })
  const entry = render(whole, dossier, { sha256: ports.sha256, writer: rest.writer })
  // What the finished file has wrong is a mistake of ours: it is said, and the entry is written all the same.
  for (const finding of verifyEntry(entry.markdown, { fileName: null, dossier, draft: whole }))
    ports.console.warning(`The entry has a flaw. ${describeFinding(finding)}`)
  return { ...condensed, ...rest, draft: whole, findings, ...entry }
}

function toEffort(
  written: Written,
  { startedAt, config, ports }: { startedAt: string; config: Config; ports: JournalPorts },
): Effort {
  const { draft: whole, dossier, markdown, writer, modelEffort, leftOut, redactions, findings } = written
  return {
    durationMs: Date.parse(ports.clock.now()) - Date.parse(startedAt),
    redactions,
    droppedSentences: findings.length,
    tally: toTally(whole, dossier, markdown),
    writer,
    model: modelEffort,
    prices: config.model?.prices ?? null,
    leftOut,
  }
}

type Failure = UserError | PortFailure

function isFailure(value: unknown): value is Failure {
  return value instanceof UserError || value instanceof PortFailure
}

/** What is read or refused beside the gathering does not stop it. A bug stays a bug. */
async function orFailure<T>(read: Promise<T>): Promise<T | Failure> {
  try {
    return await read
  } catch (failure) {
    if (isFailure(failure)) return failure
    throw failure
  }
}

/** What was gathered is never lost: where nothing can be written, the entry goes into the summary, and the ending says why. */
function toUnwritten(failure: unknown): Publication {
  if (!isFailure(failure)) throw failure
  const hint = failure instanceof UserError ? ` ${failure.hint}` : ''
  return nowhere({ kind: 'failed', reason: 'not-written', detail: `${describeFailure(failure)}${hint}` })
}

function nowhere(outcome: Outcome): Publication {
  return { outcome, operation: 'none', path: null, branch: null, pull: null, compareUrl: null }
}

function toEnding(
  publication: Publication,
  { title, markdown, effort }: Written & { effort: Effort },
  isUnwritten: boolean,
): Ending {
  const { outcome, operation, path, pull, compareUrl } = publication
  return {
    outcome,
    operation,
    path,
    compareUrl,
    title,
    effort,
    markdown: isUnwritten ? markdown : null,
    pullUrl: pull?.url ?? null,
    pullNumber: pull?.number ?? null,
  }
}
