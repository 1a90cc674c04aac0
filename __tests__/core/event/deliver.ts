// Events of a small invented repository, as GitHub would send them, and what the journal makes of them.
import type { InputName } from '../../../src/core/config.ts'
import { fromComment } from '../../../src/core/event/comment.ts'
import { toTrigger } from '../../../src/core/event/event.ts'
import type { Skipped, Trigger } from '../../../src/core/trigger.ts'
import { configOf } from '../../support/config.ts'

export type Json = Readonly<Record<string, unknown>>

export const NOW = '2026-03-31T12:00:00Z'
export const REPOSITORY = { id: 1, full_name: 'acme/shop', default_branch: 'main' }
export const MONA = { login: 'mona', type: 'User' }
export const HUBOT = { login: 'hubot', type: 'User' }
export const DEPLOYER = { login: 'deployer[bot]', type: 'Bot' }

/** The same accounts as askers. */
export const mona = { login: 'mona', isBot: false }
export const hubot = { login: 'hubot', isBot: false }
export const deployer = { login: 'deployer[bot]', isBot: true }

/** What the journal makes of an event that happened in the repository, with these inputs. */
export function deliver(
  name: string,
  payload: unknown,
  inputs: Partial<Record<InputName, string>> = {},
): Trigger | Skipped {
  return toTrigger(
    { name, payload, ownRunId: 8800, ownWorkflow: 'Journal', now: () => NOW },
    configOf(inputs),
    fromComment,
  )
}

/** A run that failed, with changes. */
export function aRun(over: Json = {}): Json {
  return {
    id: 700,
    name: 'CI',
    event: 'push',
    conclusion: 'failure',
    head_branch: 'main',
    head_repository: { id: REPOSITORY.id },
    run_attempt: 2,
    workflow_id: 9,
    updated_at: '2026-03-02T09:01:00Z',
    actor: MONA,
    triggering_actor: MONA,
    ...over,
  }
}

export function aRunEvent(over: Json = {}, rest: Json = {}): Json {
  return { action: 'completed', workflow_run: aRun(over), repository: REPOSITORY, sender: MONA, ...rest }
}

export function anIssue(over: Json = {}): Json {
  return { number: 5, title: 'Totals are off', body: 'By a cent.', updated_at: '2026-03-02T09:00:00Z', ...over }
}

/** A pull request as events of its own carry it. */
export function aPull(over: Json = {}): Json {
  return { ...anIssue(), head: { ref: 'fix-totals', repo: { id: REPOSITORY.id } }, ...over }
}

export function aComment(body: string, over: Json = {}): Json {
  return { id: 31, body, user: MONA, updated_at: '2026-03-02T10:00:00Z', ...over }
}
