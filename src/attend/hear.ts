// A command -> what to do about it. On the pull request of an entry it is about that entry; anywhere else it asks for a new one.

import { readEndComment } from '../core/entry/end-comment.ts'
import { toTarget } from '../core/entry/origin.ts'
import { PortFailure } from '../core/failure.ts'
import { NOTHING_HANDED } from '../core/gathered.ts'
import type { Outcome, Reason } from '../core/outcome.ts'
import type { Pull } from '../core/records.ts'
import { type Skipped, skip, type Trigger } from '../core/trigger.ts'
import type { GitHubReader } from '../ports.ts'

/** The entry that a pull request offers. */
export type OfferedEntry = { readonly pull: Pull; readonly path: string; readonly text: string }

export type Errand =
  | Skipped
  /**
   * `isForced`: a new draft is asked for, even where nothing new is on record. `branch` is that of the entry that the command is about; null
   * where it asks for one.
   */
  | { readonly kind: 'write'; readonly trigger: Trigger; readonly isForced: boolean; readonly branch: string | null }
  | { readonly kind: 'help'; readonly outcome: Outcome; readonly why: string | null }
  | { readonly kind: 'open-issue'; readonly proposal: number; readonly entry: OfferedEntry }
  | { readonly kind: 'close'; readonly pull: Pull }

export type HearPorts = {
  readonly github: GitHubReader
  readonly branchPrefix: string
  readonly directory: string
}

/** Trigger -> errand. Throws PortFailure where the pull request that a command stands on cannot be read. */
export async function hear(trigger: Trigger, ports: HearPorts): Promise<Errand> {
  const { command } = trigger
  const anew: Errand = { kind: 'write', trigger, isForced: false, branch: null }
  if (command === null || command.kind === 'pattern') return anew
  if (command.kind === 'help') return help('help-given', null)
  if (command.kind === 'unknown') return help('command-unknown', command.why)

  const entry = trigger.kind === 'thread' ? await findOfferedEntry(trigger.number, ports) : null
  if (entry === null) {
    if (command.kind === 'write') return anew
    if (command.kind === 'refresh') return skip('no-command')
    return help('no-entry-here', 'This works on the pull request of an entry, and here is none.')
  }
  if (command.kind === 'close') return whyClosed(entry.pull) ?? { kind: 'close', pull: entry.pull }
  const comment = readEndComment(entry.text)?.comment
  if (comment === undefined || comment.origin === null) return skip('edited-by-a-person')
  if (command.kind === 'issue') return { kind: 'open-issue', proposal: command.number, entry }
  const target = toTarget(comment.origin)
  const again: Trigger = {
    ...trigger,
    ...target,
    isAutomatic: false,
    // What strangers write after the command is as late as what they write after a label. Elsewhere they write nothing, and what was handed
    // over is as old as it was.
    askedAt: target.kind === 'thread' || target.kind === 'commit' ? trigger.askedAt : null,
    handed: comment.handed ?? NOTHING_HANDED,
    // Nobody waits where somebody only changed what they had said.
    place: command.kind === 'refresh' ? null : trigger.place,
  }
  return { kind: 'write', trigger: again, isForced: command.kind === 'redo', branch: entry.pull.headBranch }
}

/** Why a pull request cannot be closed; null where it is open. */
function whyClosed({ state, isMerged }: Pull): Skipped | null {
  if (isMerged) return skip('pull-request-merged')
  return state === 'closed' ? skip('pull-request-closed') : null
}

function help(reason: Reason, why: string | null): Errand {
  return { kind: 'help', outcome: { kind: 'answered', reason, detail: null }, why }
}

/** The entry of a pull request of the journal; null where the thread is none. */
async function findOfferedEntry(
  number: number,
  { github, branchPrefix, directory }: HearPorts,
): Promise<OfferedEntry | null> {
  const pull = await orNull(github.readPull(number))
  if (pull === null || pull.fromFork || !pull.headBranch.startsWith(branchPrefix)) return null
  const { files } = await github.readPullChange(number)
  const path = files.map((file) => file.path).find((name) => name.startsWith(`${directory}/`) && name.endsWith('.md'))
  const text = path === undefined ? null : await orNull(github.readFile(path, pull.headSha))
  return path === undefined || text === null ? null : { pull, path, text }
}

/** Null where GitHub does not have it. */
async function orNull<T>(read: Promise<T>): Promise<T | null> {
  try {
    return await read
  } catch (failure) {
    if (failure instanceof PortFailure && failure.status === 404) return null
    throw failure
  }
}
