// Another program hands over a finding: https://docs.github.com/en/webhooks/webhook-events-and-payloads#repository_dispatch. And what is
// said where a person or a program starts the workflow without saying what to write about.
import { ASKED_INPUT_NAMES, type AskedInputName, parseAsked } from '../asked-config.ts'
import { UserError } from '../failure.ts'
import type { Trigger } from '../trigger.ts'
import { fromAsked, saysWhat } from './asked.ts'
import { type GitHubEvent, toAskers, toFields } from './github-event.ts'

/** A hand-over -> what to write about. Throws UserError that names every field of `client_payload` that cannot be used. */
export function fromRepositoryDispatch(event: GitHubEvent): Trigger {
  const { client_payload: given, sender } = toFields(event.payload)
  const fields = toFields(given)
  const problems = ASKED_INPUT_NAMES.filter((name) => !isPlain(fields[name])).map((name) => `${name}: is not text`)
  const asked = parseAsked((name) => toPlain(fields[name]), problems)
  if (problems.length > 0)
    throw new UserError('bad-payload', `The client_payload of the event cannot be used. ${problems.join('. ')}.`, {
      hint: 'Correct it where the event is sent.',
      docs: 'README.md#inputs',
    })
  if (!saysWhat(asked))
    throw nothingAsked(
      'The event repository_dispatch was sent, but its client_payload does not say what to write about.',
      {
        hint: `Send one of ${list(ASKED_INPUT_NAMES)} in it.`,
      },
    )
  return fromAsked(asked, { event, askers: toAskers(sender), requestId: `dispatch-${event.ownRunId}` })
}

/** Throws UserError: a workflow that was started by hand has to be told what to write about. */
export function refuseEmptyDispatch(): never {
  throw nothingAsked(
    `The workflow was started by hand, but none of ${list(ASKED_INPUT_NAMES)} says what to write about.`,
    {
      hint: 'Pass one of them on: `with: { run-id: "${{ inputs.run-id }}", context: "${{ inputs.context }}" }`.',
    },
  )
}

function nothingAsked(message: string, { hint }: { hint: string }): UserError {
  return new UserError('nothing-asked', message, { hint, docs: 'README.md#by-hand' })
}

/** Severity alone says nothing. */
function list(names: readonly AskedInputName[]): string {
  return names.filter((name) => name !== 'severity').join(', ')
}

function isPlain(value: unknown): boolean {
  return value === undefined || value === null || typeof value === 'string' || typeof value === 'number'
}

function toPlain(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? `${value}` : ''
}
