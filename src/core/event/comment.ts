// Somebody has commented on an issue, a pull request, one of its lines, or a commit, or has changed or deleted what was said there.
// https://docs.github.com/en/webhooks/webhook-events-and-payloads#issue_comment
import { type Command, parseCommand } from '../command.ts'
import { isOwn } from '../conversation.ts'
import { NOTHING_HANDED } from '../gathered.ts'
import { type Ask, type Place, type Skipped, skip, type Target, type Trigger } from '../trigger.ts'
import { toPattern } from './asked.ts'
import {
  type Fields,
  type GitHubEvent,
  isObject,
  need,
  toAskers,
  toEventName,
  toFields,
  toId,
  toText,
} from './github-event.ts'
import { toAsWritten } from './label.ts'

const ACTIONS = ['created', 'edited', 'deleted'] as const
type Action = (typeof ACTIONS)[number]

type Order = NonNullable<Ask['command']>
const REFRESH: Order = { kind: 'refresh' }

/** Git's names of commits, of SHA-1 and of SHA-256. */
const SHA = /^([0-9a-f]{40}|[0-9a-f]{64})$/

/** What a comment was before the event, and is now. */
type Words = {
  readonly action: Action
  readonly now: string
  readonly before: string
  /** True where its thread is a pull request, which may be that of an entry. */
  readonly isOnPull: boolean
  /** True where it answers another comment: perhaps a question of the journal. */
  readonly isReply: boolean
}

/** The event of a comment -> what is asked for, or why nothing is. Throws UserError where the event lacks what is needed. */
export function fromComment(event: GitHubEvent): Trigger | Skipped {
  if (event.name === 'commit_comment') return fromCommitComment(event)
  return event.name === 'issue_comment' ? fromIssueComment(event) : fromReviewComment(event)
}

function fromIssueComment(event: GitHubEvent): Trigger | Skipped {
  const issue = toFields(toFields(event.payload)['issue'])
  return fromThread(event, { thread: issue, subject: 'issue', isOnPull: isObject(issue['pull_request']) })
}

function fromReviewComment(event: GitHubEvent): Trigger | Skipped {
  const pull = toFields(toFields(event.payload)['pull_request'])
  return fromThread(event, { thread: pull, subject: 'pull_request', isOnPull: true })
}

function fromThread(
  event: GitHubEvent,
  { thread, subject, isOnPull }: { thread: Fields; subject: 'issue' | 'pull_request'; isOnPull: boolean },
): Trigger | Skipped {
  const action = findAction(event)
  if (action === null) return skip('other-event', toEventName(event))
  const isReview = subject === 'pull_request'
  const comment = readComment(event)
  const isReply = isReview && toId(comment.fields['in_reply_to_id']) !== null
  const order = toOrder({ action, now: comment.body, before: readBodyBefore(event) ?? comment.body, isOnPull, isReply })
  if (order.kind === 'skipped') return order

  const number = need(toId(thread['number']), { event, field: `${subject}.number` })
  // Nothing can be said under a comment that is gone.
  const asked = action === 'deleted' ? null : { id: comment.id, isReview }
  return toAsked(order, comment, {
    event,
    place: { kind: 'thread', number, comment: asked },
    target: { kind: 'thread', number, asWritten: toAsWritten(thread, { event, subject }) },
  })
}

function fromCommitComment(event: GitHubEvent): Trigger | Skipped {
  // GitHub tells of new ones alone.
  if (findAction(event) !== 'created') return skip('other-event', toEventName(event))
  const comment = readComment(event)
  const now = comment.body
  const order = toOrder({ action: 'created', now, before: now, isOnPull: false, isReply: false })
  if (order.kind === 'skipped') return order

  const named = toText(comment.fields['commit_id'])
  const sha = need(named !== null && SHA.test(named) ? named : null, { event, field: 'comment.commit_id' })
  return toAsked(order, comment, {
    event,
    place: { kind: 'commit', sha, comment: { id: comment.id } },
    target: { kind: 'commit', sha },
  })
}

/** What a comment asks for by what it was and is. */
function toOrder({ action, now, before, isOnPull, isReply }: Words): Order | Skipped {
  if (isOwn(now)) return skip('own-words')
  const command = parseCommand(now)
  const isAnswerChanged = isReply && (action !== 'edited' || now !== before)
  if (action === 'created') return command ?? (isAnswerChanged ? REFRESH : skip('no-command'))
  if (action === 'edited') {
    const earlier = parseCommand(before)
    if (command !== null && !isSame(command, earlier)) return command
    if (isAnswerChanged || (command === null && earlier !== null && isOnPull)) return REFRESH
    return skip(command === null ? 'no-command' : 'same-command')
  }
  if (isOnPull && (command !== null || isReply)) return REFRESH
  return skip(command === null ? 'no-command' : 'comment-deleted')
}

/** Both come from the same parser, which writes their fields in the same order. */
function isSame(command: Command, other: Command | null): boolean {
  return JSON.stringify(command) === JSON.stringify(other)
}

function toAsked(
  command: Order,
  { fields, askedAt }: { fields: Fields; askedAt: string },
  { event, place, target }: { event: GitHubEvent; place: Place; target: Target },
): Trigger {
  const days = command.kind === 'pattern' ? command.days : null
  return {
    ...(days === null ? target : toPattern({ kind: 'days', days }, event.now())),
    // Whoever changes somebody's words speaks for them too: both have to be allowed.
    askers: toAskers(fields['user'], toFields(event.payload)['sender']),
    isAutomatic: false,
    // GitHub does not say when a comment was deleted.
    askedAt: findAction(event) === 'deleted' ? event.now() : askedAt,
    handed: NOTHING_HANDED,
    place,
    command,
  }
}

function findAction({ payload }: GitHubEvent): Action | null {
  const { action } = toFields(payload)
  return ACTIONS.find((known) => known === action) ?? null
}

function readComment(event: GitHubEvent): { fields: Fields; id: number; body: string; askedAt: string } {
  const fields = toFields(toFields(event.payload)['comment'])
  const { body } = fields
  return {
    fields,
    id: need(toId(fields['id']), { event, field: 'comment.id' }),
    body: need(typeof body === 'string' ? body : null, { event, field: 'comment.body' }),
    // Without it, what others wrote after the comment would count.
    askedAt: need(toText(fields['updated_at']), { event, field: 'comment.updated_at' }),
  }
}

/** The text before an edit; null where something else was edited. */
function readBodyBefore({ payload }: GitHubEvent): string | null {
  const { from } = toFields(toFields(toFields(payload)['changes'])['body'])
  return typeof from === 'string' ? from : null
}
