// An event as the runner hands it over, and how its fields are read: what is missing or of another type is null, or a UserError where
// nothing can be done without it. Everything in a payload is untrusted.
import { UserError } from '../failure.ts'
import type { Actor } from '../records.ts'

export type GitHubEvent = {
  readonly name: string
  readonly payload: unknown
  /** Id of the run that the action itself runs in, and the name of its workflow. */
  readonly ownRunId: number
  readonly ownWorkflow: string
  /** When the action was started, ISO 8601: for times that are counted back from now. The first look at a clock takes milliseconds. */
  readonly now: () => string
}

/** A JSON object of unknown fields. */
export type Fields = Readonly<Record<string, unknown>>

/** What GitHub gives accounts as names, those of companies and of apps included. https://docs.github.com/en/enterprise-cloud@latest/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication */
const LOGIN = /^[A-Za-z0-9_-]{1,100}(\[bot\])?$/

/** An object's fields; those of anything else are none. */
export function toFields(value: unknown): Fields {
  return isObject(value) ? value : {}
}

export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null
}

/** A text that is not empty; null for everything else. */
export function toText(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

/** An id or a number of GitHub's: whole and above zero; null for everything else. */
export function toId(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null
}

/** An account of a payload; null where it is gone, or is none. */
export function toActor(value: unknown): Actor | null {
  const { login, type } = toFields(value)
  return typeof login === 'string' && LOGIN.test(login)
    ? { login, isBot: type === 'Bot' || login.endsWith('[bot]') }
    : null
}

/** Accounts -> those who asked, each once. */
export function toAskers(...values: readonly unknown[]): readonly (Actor | null)[] {
  const actors = values.map(toActor)
  const names = actors.map((actor) => actor?.login.toLowerCase() ?? null)
  return actors.filter((_, index) => names.indexOf(names[index] ?? null) === index)
}

/** The value of a field that the event cannot do without. Throws UserError where it is null. */
export function need<T>(value: T | null, { event, field }: { event: GitHubEvent; field: string }): T {
  if (value !== null) return value
  throw new UserError('incomplete-event', `The ${event.name} event has no ${field}.`, {
    hint: 'The event file is not what GitHub sends. Run the action on a real event, or on workflow_dispatch with run-id.',
  })
}

/** `issues.labeled`: the event and its action, for the log. */
export function toEventName({ name, payload }: GitHubEvent): string {
  const action = toText(toFields(payload)['action'])
  return action === null ? name : `${name}.${action}`
}

/** Id of the repository that the event belongs to. Throws UserError where it has none. */
export function toRepositoryId(event: GitHubEvent): number {
  return need(toId(toFields(toFields(event.payload)['repository'])['id']), { event, field: 'repository.id' })
}
