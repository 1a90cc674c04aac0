// What the inputs ask for, whatever event started the workflow: by hand, by another workflow, by a clock, by another program.
import type { Asked, Since } from '../asked-config.ts'
import { UserError } from '../failure.ts'
import type { Actor } from '../records.ts'
import type { Target, Trigger } from '../trigger.ts'
import { type Fields, type GitHubEvent, isObject, toFields, toId, toText } from './github-event.ts'
import { toAsWritten } from './label.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** True where the inputs say what to write about. */
export function saysWhat({ runId, issue, since, context, title, logs }: Asked): boolean {
  return [runId, issue, since, context, title, logs].some((value) => value !== null)
}

/**
 * What is asked for, by whom -> what to write about. `requestId` names a request where nothing else does. Throws UserError where the time
 * that is asked for has not begun.
 */
export function fromAsked(
  asked: Asked,
  { event, askers, requestId }: { event: GitHubEvent; askers: readonly (Actor | null)[]; requestId: string },
): Trigger {
  const { title, context: text, severity, logs } = asked
  return {
    ...toTarget(asked, event, requestId),
    askers,
    isAutomatic: false,
    askedAt: toText(findThread(asked, event)?.thread['updated_at']),
    handed: { title, text, severity, logs, by: askers[0]?.login ?? null, url: null, at: event.now() },
    place: null,
    command: null,
  }
}

function toTarget(asked: Asked, event: GitHubEvent, requestId: string): Target {
  const { runId, issue, since } = asked
  const seen = findThread(asked, event)
  if (runId !== null)
    return { kind: 'run', runId, attempt: null, workflowId: null, branch: null, conclusion: null, endedAt: null }
  if (issue !== null)
    return {
      kind: 'thread',
      number: issue,
      asWritten: seen === null ? null : toAsWritten(seen.thread, { event, ...seen }),
    }
  return since === null ? { kind: 'request', id: requestId } : toPattern(since, event.now())
}

/** A time up to now -> what is to be looked at. Days are counted back. Throws UserError for a time that has not begun. */
export function toPattern(since: Since, now: string): Target & { readonly kind: 'pattern' } {
  const from = since.kind === 'time' ? since.at : new Date(Date.parse(now) - since.days * DAY_MS).toISOString()
  if (Date.parse(from) >= Date.parse(now))
    throw new UserError('bad-input', `The inputs of the journal cannot be used. since: ${from} has not come yet.`, {
      hint: 'Give a time that has passed, or a number of days such as 30d.',
      docs: 'README.md#inputs',
    })
  return { kind: 'pattern', id: `${toDay(from)}-${toDay(now)}`, since: from, until: now }
}

function toDay(at: string): string {
  return at.slice(0, 'YYYY-MM-DD'.length)
}

/** The thread that is asked for as the event saw it, where the event is about it: what is changed after that does not count. */
function findThread({ runId, issue: number }: Asked, event: GitHubEvent): { thread: Fields; subject: string } | null {
  const payload = toFields(event.payload)
  const subject = isObject(payload['issue']) ? 'issue' : 'pull_request'
  const thread = toFields(payload[subject])
  return runId === null && number !== null && toId(thread['number']) === number ? { thread, subject } : null
}
