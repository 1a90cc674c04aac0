// Around the pipeline: who may ask, what exactly was asked, and the answer where the person is.

import type { Errand } from './attend/hear.ts'
import { hear } from './attend/hear.ts'
import { createMembership } from './attend/membership.ts'
import { linkProposedIssue, openProposedIssue } from './attend/proposed-issue.ts'
import { openTalk, type Talk } from './attend/talk.ts'
import type { Config } from './core/config.ts'
import type { Reply } from './core/conversation.ts'
import { describeFailure, PortFailure, UserError } from './core/failure.ts'
import type { Outcome, Reason } from './core/outcome.ts'
import type { Trigger } from './core/trigger.ts'
import { type Journaled, type JournalPorts, toNothing, writeJournal } from './journal.ts'
import type { Conversation } from './ports.ts'

export type AttendPorts = Omit<JournalPorts, 'membership'> & { readonly conversation: Conversation }

export type AttendContext = {
  readonly config: Config
  readonly defaultBranch: string
  /** Page of the run that does this, with its log and its summary. */
  readonly runUrl: string
}

/** Endings of a command that nothing is done for: whoever asked is told, where they still wait. */
const TOLD: ReadonlySet<Reason> = new Set(['edited-by-a-person', 'pull-request-closed', 'pull-request-merged'])

const DRY_RUN: Outcome = { kind: 'dry-run', reason: 'dry-run', detail: null }

/**
 * Does what was asked for, if whoever asked may, and says what came of it where they asked. A refusal is quiet in public, and so is all of a
 * dry run. Throws UserError for what the user can fix, PortFailure where GitHub refuses; the person is told first.
 */
export async function attend(trigger: Trigger, context: AttendContext, ports: AttendPorts): Promise<Journaled> {
  const { config, runUrl } = context
  const { github, console } = ports
  const membership = createMembership({ github, policy: config.policy, console })
  const refused = await membership.refuse(trigger.askers)
  if (refused !== null) return toNothing(refused)

  const isSilent = trigger.command?.kind === 'refresh'
  const talk = openTalk(isSilent || config.dryRun ? null : trigger.place, ports)
  try {
    const errand = await hear(trigger, { github, branchPrefix: config.branchPrefix, directory: config.directory })
    if (errand.kind === 'skipped' && !TOLD.has(errand.reason)) return toNothing(errand)
    await talk.react('eyes')
    if (errand.kind === 'skipped') return await answer({ ...errand, kind: 'unchanged' }, { talk, context })
    return await run(errand, { talk, context, ports: { ...ports, membership } })
  } catch (failure) {
    await talk.say({ kind: 'failed', what: toWhat(failure), runUrl })
    throw failure
  }
}

/** What went wrong, for the person who asked. What a bug says is for the log alone. */
function toWhat(failure: unknown): string {
  if (failure instanceof UserError) return `${describeFailure(failure)} ${failure.hint}`
  return failure instanceof PortFailure ? describeFailure(failure) : 'This is a mistake of Journal Writer itself.'
}

type Means = {
  readonly talk: Talk
  readonly context: AttendContext
  readonly ports: JournalPorts & { readonly conversation: Conversation }
}

async function run(errand: Exclude<Errand, { kind: 'skipped' }>, means: Means): Promise<Journaled> {
  const { talk, ports } = means
  // Everything but an entry is a write that people see.
  if (means.context.config.dryRun && errand.kind !== 'write') return toNothing(DRY_RUN)
  switch (errand.kind) {
    case 'write':
      return write(errand, means)
    case 'help':
      await talk.say({ kind: 'help', why: errand.why })
      return toNothing(errand.outcome)
    case 'close':
      await ports.conversation.closePull(errand.pull.number)
      return answer({ kind: 'answered', reason: 'closed-on-request', detail: null }, means)
    case 'open-issue': {
      const opened = await openProposedIssue(errand, ports)
      if (opened === null) return answer({ kind: 'answered', reason: 'no-such-proposal', detail: null }, means)
      await talk.say({ kind: 'issue', ...opened, proposal: errand.proposal })
      const isLinked = await linkProposedIssue(opened, errand.entry, ports)
      const { pull, path } = errand.entry
      return {
        ...toNothing({ kind: 'answered', reason: 'issue-opened', detail: `#${opened.number}` }),
        operation: isLinked ? 'updated' : 'unchanged',
        path,
        branch: pull.headBranch,
        pull,
      }
    }
  }
}

async function write(
  { trigger, isForced, branch }: Errand & { kind: 'write' },
  { talk, context, ports }: Means,
): Promise<Journaled> {
  const { config, defaultBranch, runUrl } = context
  await talk.say({ kind: 'working' })
  const journaled = await writeJournal(trigger, { config, defaultBranch, isForced, onlyBranch: branch }, ports)
  await talk.say(toReply(journaled, runUrl))
  if (journaled.outcome.kind === 'journaled' && trigger.place !== null) await talk.react('rocket')
  await swapLabel(trigger, journaled.outcome, { config, ports })
  if (journaled.outcome.reason === 'too-many-entries' && !config.dryRun) await listCrowded(journaled, { runUrl, ports })
  return journaled
}

function toReply({ outcome, pull, path, compareUrl }: Journaled, runUrl: string): Reply {
  return { kind: 'done', outcome, pull, path, compareUrl, runUrl }
}

async function answer(outcome: Outcome, { talk, context }: Pick<Means, 'talk' | 'context'>): Promise<Journaled> {
  const journaled = toNothing(outcome)
  await talk.say(toReply(journaled, context.runUrl))
  return journaled
}

/** One comment that lists them instead of a flood: on the newest entry of the day, where people look. */
async function listCrowded(
  { newestOfDay: pull, name }: Journaled,
  { runUrl, ports }: { runUrl: string; ports: Means['ports'] },
): Promise<void> {
  if (pull === null || name === null) return
  const place = { kind: 'thread', number: pull.number, comment: null } as const
  await openTalk(place, ports).say({ kind: 'crowded', name, runUrl })
}

/** The label that asked has done its work once the entry is there. */
async function swapLabel(
  { place }: Trigger,
  outcome: Outcome,
  { config, ports }: { config: Config; ports: { conversation: Conversation; console: JournalPorts['console'] } },
): Promise<void> {
  const isDone = outcome.kind === 'journaled' || outcome.kind === 'unchanged'
  if (!isDone || config.dryRun || config.doneLabel === null || place?.kind !== 'thread' || place.comment !== null)
    return
  try {
    await ports.conversation.swapLabel(place.number, { from: config.label, to: config.doneLabel })
  } catch (failure) {
    if (!(failure instanceof PortFailure)) throw failure
    ports.console.warning(`The label could not be swapped: ${describeFailure(failure)}.`)
  }
}
