// Decides from an event alone whether there is something to write about. What it cannot see it leaves to the later stages.
import type { Config } from './config.ts'
import { UserError } from './failure.ts'
import type { Outcome, Reason } from './outcome.ts'

export type Trigger =
  /** A failed run. `workflowId` and `branch` come along where the event has them and spare a request. */
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
  | { readonly kind: 'issue'; readonly number: number }
  /** Words that a person gave by hand. `id` stays the same when the request is run again. */
  | { readonly kind: 'request'; readonly id: string; readonly text: string }

export type GitHubEvent = {
  readonly name: string
  readonly payload: unknown
  /** Id of the run that the action itself runs in, and the name of its workflow. */
  readonly ownRunId: number
  readonly ownWorkflow: string
}

/** An event that asks for nothing. */
export type Skipped = Outcome & { readonly kind: 'skipped' }

/** Conclusions of a run that make an incident. https://docs.github.com/en/webhooks/webhook-events-and-payloads#workflow_run */
const FAILED = new Set(['failure', 'timed_out', 'startup_failure'])
const NOT_FAILED: Readonly<Record<string, Reason>> = {
  success: 'run-succeeded',
  cancelled: 'run-cancelled',
  skipped: 'run-skipped',
  neutral: 'run-neutral',
}

/** Event -> what to write about, or why not. Throws UserError where the event or the inputs lack what is needed. */
export function toTrigger(event: GitHubEvent, config: Config): Trigger | Skipped {
  switch (event.name) {
    case 'workflow_run':
      return fromWorkflowRun(event, config)
    case 'issues':
    case 'pull_request':
    case 'pull_request_target':
      return fromLabel(event, config)
    case 'workflow_dispatch':
      return fromDispatch(event, config)
    default:
      return skip('other-event', event.name)
  }
}

function fromWorkflowRun(event: GitHubEvent, config: Config): Trigger | Skipped {
  const run = record(record(event.payload)['workflow_run'])
  const id = run['id']
  if (typeof id !== 'number') throw incomplete(event.name, 'workflow_run.id')
  const branch = typeof run['head_branch'] === 'string' ? run['head_branch'] : null
  const conclusion = String(run['conclusion'] ?? '')
  if (branch?.startsWith(config.branchPrefix)) return skip('own-branch', branch)
  if (run['name'] === event.ownWorkflow && run['name'] !== '') return skip('own-workflow', event.ownWorkflow)
  if (FAILED.has(conclusion)) {
    const { run_attempt: attempt, workflow_id: workflowId, updated_at: endedAt } = run
    return {
      kind: 'run',
      runId: id,
      attempt: typeof attempt === 'number' ? attempt : null,
      workflowId: typeof workflowId === 'number' ? workflowId : null,
      branch,
      conclusion,
      endedAt: typeof endedAt === 'string' ? endedAt : null,
    }
  }
  return toRunSkip(conclusion)
}

/** Why a run with this conclusion is not written about; null where it failed. '' is a run that has not ended. */
export function whyNoFailure(conclusion: string): Skipped | null {
  return FAILED.has(conclusion) ? null : toRunSkip(conclusion)
}

function toRunSkip(conclusion: string): Skipped {
  return skip(NOT_FAILED[conclusion] ?? 'run-not-completed', conclusion === '' ? null : conclusion)
}

function fromLabel(event: GitHubEvent, config: Config): Trigger | Skipped {
  const payload = record(event.payload)
  if (payload['action'] !== 'labeled') return skip('other-event', `${event.name}.${String(payload['action'])}`)
  const name = record(payload['label'])['name']
  // GitHub compares label names without regard to case.
  if (typeof name !== 'string' || name.toLowerCase() !== config.label.toLowerCase())
    return skip('other-label', String(name))
  const number = record(payload['issue'] ?? payload['pull_request'])['number']
  if (typeof number !== 'number') throw incomplete(event.name, 'issue.number')
  return { kind: 'issue', number }
}

function fromDispatch(event: GitHubEvent, config: Config): Trigger {
  if (config.runId !== null)
    return {
      kind: 'run',
      runId: config.runId,
      attempt: null,
      workflowId: null,
      branch: null,
      conclusion: null,
      endedAt: null,
    }
  if (config.context !== null) return { kind: 'request', id: String(event.ownRunId), text: config.context }
  throw new UserError(
    'nothing-asked',
    'The workflow was started by hand, but neither run-id nor context says what to write about.',
    {
      hint: 'Pass one of them on: `with: { run-id: "${{ inputs.run-id }}", context: "${{ inputs.context }}" }`.',
      docs: 'README.md#by-hand',
    },
  )
}

function skip(reason: Reason, detail: string | null): Skipped {
  return { kind: 'skipped', reason, detail }
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

function incomplete(event: string, field: string): UserError {
  return new UserError('incomplete-event', `The ${event} event has no ${field}.`, {
    hint: 'The event file is not what GitHub sends. Run the action on a real event, or on workflow_dispatch with run-id.',
  })
}
