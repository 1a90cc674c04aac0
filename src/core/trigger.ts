// What started the action, once it is known that something is asked for: what to write about, who asked, and where they wait for an answer.
// core/event/ makes it out of an event of GitHub.
import type { Command } from './command.ts'
import type { Handed } from './gathered.ts'
import type { Outcome, Reason } from './outcome.ts'
import type { Actor } from './records.ts'

/** What the entry is about. */
export type Target =
  /** A run. `workflowId`, `branch` and the rest come along where the event has them and spare a request. */
  | {
      readonly kind: 'run'
      readonly runId: number
      readonly attempt: number | null
      readonly workflowId: number | null
      readonly branch: string | null
      /** How that attempt ended and when; null where the event does not say. */
      readonly conclusion: string | null
      readonly endedAt: string | null
    }
  /** An issue or a pull request. `asWritten` is its text at the moment it was asked for, where the event has it. */
  | {
      readonly kind: 'thread'
      readonly number: number
      readonly asWritten: { readonly title: string; readonly body: string } | null
    }
  | { readonly kind: 'commit'; readonly sha: string }
  | { readonly kind: 'deployment'; readonly id: number }
  /** What was handed over is all there is. `id` stays the same when the request is run again. */
  | { readonly kind: 'request'; readonly id: string }
  /** Failures over a time (ISO 8601). */
  | { readonly kind: 'pattern'; readonly id: string; readonly since: string; readonly until: string }

/** Where somebody asked, and reads the answer. */
export type Place =
  /** An issue or a pull request. `comment` is the one that asked; null where it was a label. */
  | {
      readonly kind: 'thread'
      readonly number: number
      readonly comment: { readonly id: number; readonly isReview: boolean } | null
    }
  | { readonly kind: 'commit'; readonly sha: string; readonly comment: { readonly id: number } }

export type Ask = {
  /** Everyone whose word this is: all of them have to be allowed, and null is somebody who is gone. Empty where nobody asked but a clock. */
  readonly askers: readonly (Actor | null)[]
  /** True where nobody asked and something failed: the inputs `when` and `min-severity` narrow these alone. */
  readonly isAutomatic: boolean
  /** When it was asked, ISO 8601: what outsiders wrote or changed later is left out. Null where that does not matter. */
  readonly askedAt: string | null
  readonly handed: Handed
  /** Null where nobody waits. */
  readonly place: Place | null
  /** Of a comment. `refresh`: the words on the pull request of an entry changed, and the entry has to follow. */
  readonly command: Command | { readonly kind: 'refresh' } | null
}

export type Trigger = Target & Ask

/** An event that asks for nothing. */
export type Skipped = Outcome & { readonly kind: 'skipped' }

export function skip(reason: Reason, detail: string | null = null): Skipped {
  return { kind: 'skipped', reason, detail }
}

/** Conclusions of a run that make an incident. https://docs.github.com/en/webhooks/webhook-events-and-payloads#workflow_run */
const FAILED = new Set(['failure', 'timed_out', 'startup_failure'])
const NOT_FAILED: ReadonlyMap<string, Reason> = new Map([
  ['success', 'run-succeeded'],
  ['cancelled', 'run-cancelled'],
  ['skipped', 'run-skipped'],
  ['neutral', 'run-neutral'],
])

/** Why a run with this conclusion is not written about; null where it failed. '' is a run that has not ended. */
export function whyNoFailure(conclusion: string): Skipped | null {
  if (FAILED.has(conclusion)) return null
  return skip(NOT_FAILED.get(conclusion) ?? 'run-not-completed', conclusion === '' ? null : conclusion)
}
