// The publish stage: looks at what the repository has, asks the plan, and carries it out in the one order that leaves nothing half-done
// to see: blob, tree, commit, branch, pull request, labels.
import type { Config } from './core/config.ts'
import { type Dossier, toDigest } from './core/dossier.ts'
import type { Draft } from './core/entry/draft.ts'
import { isEdited, readEndComment } from './core/entry/end-comment.ts'
import { describeFailure, PortFailure, UserError } from './core/failure.ts'
import type { Operation, Outcome, Reason } from './core/outcome.ts'
import { type Published, planPublication } from './core/publication.ts'
import { type Effort, replaceReceipt, toCommitMessage, toPullBody, toPullTitle } from './core/receipt.ts'
import type { Pull, Run } from './core/records.ts'
import type { Clock, Console, JournalRepository, Sha256 } from './ports.ts'
import type { Shelf } from './shelf.ts'

export type PublishPorts = {
  readonly repository: JournalRepository
  readonly console: Console
  readonly sha256: Sha256
  readonly clock: Clock
  readonly config: Config
  readonly webUrl: string
}

export type Manuscript = {
  readonly markdown: string
  readonly draft: Draft
  readonly dossier: Dossier
  readonly run: Run | null
  readonly effort: Effort
  /** Written in other words although nothing new is on record. */
  readonly isForced: boolean
}

export type Publication = {
  readonly outcome: Outcome
  readonly operation: Operation
  readonly path: string | null
  readonly branch: string | null
  readonly pull: Pull | null
  /** Where a person can open the pull request that the token may not open. */
  readonly compareUrl: string | null
}

/** A branch that moves while we write is looked at again this often. */
const MAX_ROUNDS = 3

/** What the repository had of an incident when it was looked at. */
export type Sighting = {
  readonly branch: string
  readonly published: Published
  /** Pull requests of entries that were opened in the last 24 hours, newest first, as far as they are among the newest hundred. */
  readonly entriesOfDay: readonly Pull[]
}

const DAY_MS = 24 * 60 * 60 * 1000

/**
 * Looks for the incident's branch, pull request and entry. A branch without a pull request is rare, and found when it cannot be created; where
 * a model would be asked in vain, one request more looks for it at once. Throws UserError where the journal folder cannot be used.
 */
export async function sight(
  dossier: Dossier,
  shelf: Shelf,
  ports: Pick<PublishPorts, 'repository' | 'config' | 'sha256' | 'clock'>,
): Promise<Sighting> {
  refuseOddFolders(shelf, ports.config.directory)
  const { branchPrefix, model } = ports.config
  const branch = `${branchPrefix}${dossier.incident.branchSuffix}`
  const { pulls, isAll } = await ports.repository.listNewestPulls()
  const newest = pulls.find(({ headBranch }) => headBranch === branch)
  const [pull = null] = newest !== undefined ? [newest] : isAll ? [] : await ports.repository.listPullsFrom(branch)
  const hasBranch = pull !== null || model !== null
  const since = Date.parse(ports.clock.now()) - DAY_MS
  return {
    branch,
    published: await readPublished({ branch, pull, hasBranch }, dossier, shelf, ports),
    entriesOfDay: pulls.filter(
      ({ headBranch, createdAt }) => headBranch.startsWith(branchPrefix) && Date.parse(createdAt) > since,
    ),
  }
}

/**
 * Manuscript -> what came of it. `rewrite` makes another of what the repository has by then: whoever was faster may have written what
 * somebody said since. Throws PortFailure where GitHub refuses every write.
 */
export async function publish(
  manuscript: Manuscript,
  { shelf, seen, rewrite }: { shelf: Shelf; seen: Sighting; rewrite: (now: Sighting) => Promise<Manuscript> },
  ports: PublishPorts,
): Promise<Publication> {
  const { branch } = seen
  let { published } = seen
  for (let round = 1; round <= MAX_ROUNDS; round += 1) {
    const newest = round === 1 ? manuscript : await rewrite({ ...seen, published })
    const written = await carryOut({ branch, published }, newest, shelf, ports)
    if (written !== null) return written
    // The branch was created or moved by somebody else meanwhile: look at what is there now, and plan again.
    const [pull = null] = await ports.repository.listPullsFrom(branch)
    published = await readPublished({ branch, pull, hasBranch: true }, manuscript.dossier, shelf, ports)
  }
  throw new PortFailure(`the branch ${branch} moved ${MAX_ROUNDS} times while the entry was written`, { status: 422 })
}

/** What the repository has of this incident, on its branch and on the base branch. */
async function readPublished(
  at: { branch: string; pull: Pull | null; hasBranch: boolean },
  dossier: Dossier,
  shelf: Shelf,
  { repository, config, sha256 }: Pick<PublishPorts, 'repository' | 'config' | 'sha256'>,
): Promise<Published> {
  const merged = shelf.pastEntries.find((entry) => entry.incidentKey === dossier.incident.key)
  const base = { pull: at.pull, names: shelf.names, mergedPath: merged?.path ?? null }
  const tip = at.hasBranch && at.pull?.state !== 'closed' ? await repository.readBranch(at.branch) : null
  if (tip === null) return { ...base, entry: null, branchTip: null }
  const known = new Set(shelf.entries.map(({ sha }) => sha))
  const added = (await repository.readFolder(tip, config.directory)).filter(
    ({ path, sha }) => path.endsWith('.md') && !known.has(sha),
  )
  const texts = await repository.readTexts(added.map(({ sha }) => sha))
  const own = added
    .map(({ path, sha }) => ({ path, text: texts.get(sha) ?? '' }))
    .find(({ text }) => readEndComment(text)?.comment.key === dossier.incident.key)
  // A branch of ours without an entry of ours: somebody rewrote it, so it is theirs.
  const found = own ?? (added[0] === undefined ? null : { path: added[0].path, text: '' })
  return {
    ...base,
    branchTip: tip,
    entry: found === null ? null : { ...found, isEdited: isEdited(found.text, sha256) },
  }
}

/** Null where the branch is not what the plan took it for. */
async function carryOut(
  at: { branch: string; published: Published },
  manuscript: Manuscript,
  shelf: Shelf,
  ports: PublishPorts,
): Promise<Publication | null> {
  const { branch, published } = at
  const { repository, config, console } = ports
  const { markdown, draft, dossier } = manuscript
  const plan = planPublication({ markdown, slugWords: draft.slugWords }, published, {
    dossier,
    digest: manuscript.isForced ? null : toDigest(dossier, ports.sha256),
    directory: config.directory,
    filenameFormat: config.filenameFormat,
  })
  const end = (operation: Operation, reason: Reason, rest: Partial<Publication> = {}): Publication => ({
    outcome: {
      kind: operation === 'created' || operation === 'updated' ? 'journaled' : 'unchanged',
      reason,
      detail: null,
    },
    operation,
    path: plan.path,
    branch,
    pull: published.pull,
    compareUrl: null,
    ...rest,
  })
  if (plan.kind === 'leave-alone') return end('unchanged', plan.reason)
  if (config.dryRun)
    return end('none', 'dry-run', { outcome: { kind: 'dry-run', reason: 'dry-run', detail: null }, branch: null })
  if (plan.kind === 'create' || plan.kind === 'update') {
    const message = toCommitMessage(plan.kind, plan.path)
    const parent = plan.kind === 'create' ? (published.branchTip ?? shelf.baseCommit) : plan.tip
    const commit = await repository.commitFile({ parent, path: plan.path, text: markdown, message })
    const isNew = plan.kind === 'create' && published.branchTip === null
    const isWritten = isNew
      ? await repository.createBranch(branch, commit)
      : await repository.moveBranch(branch, commit)
    if (!isWritten) return null
    console.info(`Committed ${plan.path} to ${branch}.`)
  }
  const operation: Operation = plan.kind === 'update' ? 'updated' : 'created'
  const reason: Reason = plan.kind === 'update' ? 'entry-updated' : 'entry-created'
  const pullText = {
    title: toPullTitle(dossier, manuscript.run),
    body: toPullBody(dossier, draft, {
      effort: manuscript.effort,
      path: plan.path,
      entryUrl: `${ports.webUrl}/blob/${branch}/${plan.path}`,
    }),
  }
  if (plan.kind === 'update' && plan.pull !== null) {
    await refreshReceipt(plan.pull, pullText.body, ports)
    return end(operation, reason)
  }
  return openPull({ ...pullText, branch, base: shelf.baseBranch }, { end, operation, reason, ports })
}

async function openPull(
  pull: { title: string; body: string; branch: string; base: string },
  {
    end,
    operation,
    reason,
    ports,
  }: {
    end: (operation: Operation, reason: Reason, rest?: Partial<Publication>) => Publication
    operation: Operation
    reason: Reason
    ports: PublishPorts
  },
): Promise<Publication> {
  const { repository, config, console, webUrl } = ports
  try {
    const opened = await repository.openPull({ ...pull, isDraft: true })
    console.info(`Opened pull request ${opened.number}.`)
    await label(opened.number, repository, { labels: config.pullRequestLabels, console })
    return end(operation, reason, { pull: opened })
  } catch (failure) {
    // The branch is there and holds the entry: a person can open the pull request. https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository#preventing-github-actions-from-creating-or-approving-pull-requests
    if (!(failure instanceof PortFailure)) throw failure
    const compareUrl = `${webUrl}/compare/${pull.base}...${pull.branch}?expand=1`
    console.warning(`The pull request could not be opened: ${describeFailure(failure)}. Open it by hand: ${compareUrl}`)
    return end(operation, 'pull-request-blocked', {
      compareUrl,
      outcome: { kind: 'blocked', reason: 'pull-request-blocked', detail: null },
    })
  }
}

/** The body belongs to the people who work on it, but for the receipt. What goes wrong with it is said and changes nothing. */
async function refreshReceipt(pull: Pull, updated: string, { repository, console }: PublishPorts): Promise<void> {
  const body = replaceReceipt(pull.body, updated)
  if (body === null || body === pull.body) return
  try {
    await repository.updatePull(pull.number, { body })
  } catch (failure) {
    if (!(failure instanceof PortFailure)) throw failure
    console.warning(`The receipt in the pull request could not be brought up to date: ${describeFailure(failure)}.`)
  }
}

/** Labels are a courtesy: what goes wrong with them is said and changes nothing. */
async function label(
  number: number,
  repository: JournalRepository,
  { labels, console }: { labels: readonly string[]; console: Console },
): Promise<void> {
  if (labels.length === 0) return
  try {
    await repository.addLabels(number, labels)
  } catch (failure) {
    if (!(failure instanceof PortFailure)) throw failure
    console.warning(`The labels could not be added: ${describeFailure(failure)}.`)
  }
}

/** A symlink or a submodule on the way to the journal folder would let a write land somewhere else. */
function refuseOddFolders(shelf: Shelf, directory: string): void {
  const onTheWay = directory.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/'))
  for (const path of onTheWay) {
    const entry = shelf.entries.find((candidate) => candidate.path === path)
    if (entry !== undefined && entry.mode !== '040000')
      throw new UserError(
        'odd-folder',
        `directory: ${path} is ${entry.mode === '120000' ? 'a symlink' : entry.mode === '160000' ? 'a submodule' : 'a file'} in the repository, not a folder.`,
        {
          hint: 'Give another folder with the input directory, or make this one a plain folder.',
          docs: 'README.md#inputs',
        },
      )
  }
}
