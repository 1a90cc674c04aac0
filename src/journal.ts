// The program: trigger -> gather -> condense -> draft -> verify -> render -> plan -> publish. The middle of it, which needs no GitHub, is in
// writing.ts.
import type { Membership } from './attend/membership.ts'
import type { Config } from './core/config.ts'
import { type Dossier, toDigest } from './core/dossier.ts'
import { describeFailure, PortFailure, UserError } from './core/failure.ts'
import type { Gathered, Handed } from './core/gathered.ts'
import { type Outcome, toSkipSummary } from './core/outcome.ts'
import type { Policy } from './core/policy-config.ts'
import { findSettled } from './core/publication.ts'
import { type Effort, type Ending, toName, toSummary } from './core/receipt.ts'
import type { Pull } from './core/records.ts'
import { isAtLeast, type SeverityLevel } from './core/severity-level.ts'
import type { Trigger } from './core/trigger.ts'
import { toTally } from './core/verify/tally.ts'
import { gatherTold, type Said } from './gather/told.ts'
import { gather } from './gather.ts'
import type { GitHubReader, JournalRepository, ReadFrontMatter, ReadWorkflow, Sha256 } from './ports.ts'
import { type Publication, publish, type Sighting, sight } from './publish.ts'
import { readShelf } from './shelf.ts'
import { type Condensed, prepare, type WritingPorts, type Written, writeEntry } from './writing.ts'

export type JournalPorts = WritingPorts & {
  readonly github: GitHubReader
  readonly repository: JournalRepository
  readonly readFrontMatter: ReadFrontMatter
  readonly readWorkflow: ReadWorkflow
  readonly membership: Membership
}

export type JournalContext = {
  readonly config: Config
  readonly defaultBranch: string
  /** A new draft is asked for, even where nothing new is on record. */
  readonly isForced: boolean
  /** The branch of the entry that a command is about: no other is written to. Null where any entry is asked for. */
  readonly onlyBranch: string | null
}

/** What came of it. */
export type Journaled = Publication & {
  readonly summary: string
  readonly severity: SeverityLevel | null
  /** The entry; null where none was written. */
  readonly markdown: string | null
  /** What it is about, in fixed words: `run 42 went red on 2026-11-02`. */
  readonly name: string | null
  /** Where there was no room for it: the pull request of the newest entry of the day. */
  readonly newestOfDay: Pull | null
}

/** Writes the entry of one incident on GitHub. Throws UserError for what the user can fix, PortFailure where GitHub refuses. */
export async function writeJournal(
  trigger: Trigger,
  { config, defaultBranch, isForced, onlyBranch }: JournalContext,
  ports: JournalPorts,
): Promise<Journaled> {
  const startedAt = ports.clock.now()
  const { policy, branchPrefix, label, directory } = config
  const { findMembers, findAskers } = ports.membership
  const gathering = { ...ports, policy, branchPrefix, label, findMembers }
  const shelve = () => orFailure(readShelf({ baseBranch: defaultBranch, directory }, ports))
  // Few green runs end a red streak: for them the earlier entries wait until it is known.
  const isGreen = trigger.kind === 'run' && trigger.conclusion === 'success'
  const [gathered, early] = await Promise.all([gather(trigger, gathering), isGreen ? null : shelve()])
  if ('kind' in gathered) return toNothing(gathered)
  const shelf = early ?? (await shelve())

  const known = isFailure(shelf) ? { pastEntries: [], gaps: [] } : shelf
  const records = {
    ...gathered,
    defaultBranch,
    pastEntries: known.pastEntries,
    gaps: [...gathered.gaps, ...known.gaps],
  }
  const first = await prepare(records, config.timezone, ports)
  const publishing = { ...ports, config, webUrl: ports.github.webUrl }
  const sighted = isFailure(shelf) ? shelf : await orFailure(sight(first.dossier, shelf, publishing))
  if (!isFailure(sighted) && onlyBranch !== null && sighted.branch !== onlyBranch) throw anotherEntry()
  const compose = async (at: Sighting) => {
    const said = await gatherTold(at.published, { ...ports, findAskers, findMembers, askers: trigger.askers })
    const condensed = await prepare(toTellAll(records, said), config.timezone, ports)
    return { condensed, plan: toRoom(condensed.dossier, at, { trigger, policy, isForced, sha256: ports.sha256 }) }
  }
  const composed = isFailure(sighted) ? sighted : await orFailure(compose(sighted))
  const seen = isFailure(composed) ? composed : sighted
  const { condensed, plan } = isFailure(composed) ? { condensed: first, plan: null } : composed
  if (plan === 'below-min-severity')
    return toNothing({ kind: 'skipped', reason: plan, detail: condensed.dossier.severity.level })
  const write = async (about: { condensed: Condensed; plan: Room | null }) => {
    // Where nothing will be written whatever a draft says, no model is asked for one.
    const written = await writeEntry(about.condensed, about.plan === 'open' ? ports : { ...ports, desk: null })
    const effort = toEffort(written, { startedAt, config, ports })
    return { ...written, isForced, run: gathered.runs?.run ?? null, effort }
  }
  let manuscript = await write({ condensed, plan })
  const rewrite = async (now: Sighting) => {
    manuscript = await write(await compose(now))
    return manuscript
  }
  const publication =
    isFailure(shelf) || isFailure(seen)
      ? toUnwritten(isFailure(shelf) ? shelf : seen)
      : plan === 'too-many-entries'
        ? toCrowded(seen)
        : await publish(manuscript, { shelf, seen, rewrite }, publishing).catch(toUnwritten)
  const streak = {
    lastGreen: gathered.runs?.lastGreen ?? null,
    reds: gathered.runs?.streak ?? [],
    closingGreen: gathered.runs?.closingGreen ?? null,
  }
  const isUnwritten =
    publication.outcome.kind === 'dry-run' ||
    publication.outcome.kind === 'failed' ||
    publication.outcome.reason === 'too-many-entries'
  const { dossier, markdown } = manuscript
  const name = toName(dossier, manuscript.run)
  const summary = toSummary(dossier, toEnding(publication, manuscript, isUnwritten), streak)
  const newestOfDay = plan === 'too-many-entries' && !isFailure(seen) ? (seen.entriesOfDay[0] ?? null) : null
  return { ...publication, summary, severity: dossier.severity.level, markdown, name, newestOfDay }
}

/** What is on record has changed so much, or somebody has changed where the entry says that it comes from. */
function anotherEntry(): UserError {
  return new UserError('another-entry', 'What is on record now belongs to another entry than this one.', {
    hint: 'Say it in the file itself, on its branch.',
  })
}

/** The records with what people said about the entry since it is there, and with what was handed over when it was first asked for. */
function toTellAll(records: Gathered, { told, handed, members, gaps }: Said): Gathered {
  const own = records.handed
  const isNothing = own.title === null && own.text === null && own.logs === null
  return {
    ...records,
    told,
    members: [...new Set([...records.members, ...members])],
    gaps: [...records.gaps, ...gaps],
    handed: isNothing
      ? { ...handed, severity: own.severity ?? handed.severity }
      : { ...own, at: isSameHanded(own, handed) ? handed.at : own.at },
  }
}

/** The same words once more, as when a job is run again, are those of the first time. */
function isSameHanded(one: Handed, other: Handed): boolean {
  return (['title', 'text', 'severity', 'logs', 'by', 'url'] as const).every((name) => one[name] === other[name])
}

type Room = 'open' | 'settled' | 'below-min-severity' | 'too-many-entries'

/** Whether there is room for an entry: a new one has to be severe enough where nobody asked, and has to fit into the day. */
function toRoom(
  dossier: Dossier,
  { published, entriesOfDay }: Sighting,
  { trigger, policy, isForced, sha256 }: { trigger: Trigger; policy: Policy; isForced: boolean; sha256: Sha256 },
): Room {
  const digest = isForced ? null : toDigest(dossier, sha256)
  if (findSettled(published, dossier, digest) !== null) return 'settled'
  if (published.entry !== null || published.branchTip !== null) return 'open'
  if (trigger.isAutomatic && !isAtLeast(dossier.severity.level, policy.minSeverity)) return 'below-min-severity'
  return entriesOfDay.length >= policy.maxEntriesPerDay ? 'too-many-entries' : 'open'
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

/** An ending without an entry. */
export function toNothing(outcome: Outcome): Journaled {
  return {
    ...nowhere(outcome),
    summary: toSkipSummary(outcome),
    severity: null,
    markdown: null,
    name: null,
    newestOfDay: null,
  }
}

/** No room for one more. */
function toCrowded({ entriesOfDay }: Sighting): Publication {
  return nowhere({ kind: 'blocked', reason: 'too-many-entries', detail: `${entriesOfDay.length} in 24 hours` })
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
