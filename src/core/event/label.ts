// Somebody has put the label on an issue or a pull request: https://docs.github.com/en/webhooks/webhook-events-and-payloads#issues
import type { Config } from '../config.ts'
import { NOTHING_HANDED } from '../gathered.ts'
import { type Skipped, skip, type Trigger } from '../trigger.ts'
import {
  type Fields,
  type GitHubEvent,
  isObject,
  need,
  toAskers,
  toEventName,
  toFields,
  toId,
  toRepositoryId,
  toText,
} from './github-event.ts'

/** A label -> the thread that it is on, or why not. Throws UserError where the event does not say which thread. */
export function fromLabel(event: GitHubEvent, config: Config): Trigger | Skipped {
  const payload = toFields(event.payload)
  if (payload['action'] !== 'labeled') return skip('other-event', toEventName(event))
  const name = toText(toFields(payload['label'])['name'])
  // GitHub compares label names without regard to case.
  if (name?.toLowerCase() !== config.label.toLowerCase()) return skip('other-label', name)

  const subject = event.name === 'issues' ? 'issue' : 'pull_request'
  const thread = toFields(payload[subject])
  const number = need(toId(thread['number']), { event, field: `${subject}.number` })
  if (subject === 'pull_request' && isOwnPull(thread, event, config)) return skip('own-pull-request', `#${number}`)
  return {
    kind: 'thread',
    number,
    asWritten: toAsWritten(thread, { event, subject }),
    askers: toAskers(payload['sender']),
    isAutomatic: false,
    askedAt: toText(thread['updated_at']),
    handed: NOTHING_HANDED,
    place: { kind: 'thread', number, comment: null },
    command: null,
  }
}

/** The title and the text of an issue or a pull request of a payload. Throws UserError where it has no title. */
export function toAsWritten(
  thread: Fields,
  { event, subject }: { event: GitHubEvent; subject: string },
): { readonly title: string; readonly body: string } {
  const title = need(toText(thread['title']), { event, field: `${subject}.title` })
  return { title, body: toText(thread['body']) ?? '' }
}

/** True for the pull request of an entry: a branch of ours, in this repository. Anybody can name a branch of a fork so. */
function isOwnPull(pull: Fields, event: GitHubEvent, { branchPrefix }: Config): boolean {
  const head = toFields(pull['head'])
  const isHere = isObject(head['repo']) && toId(head['repo']['id']) === toRepositoryId(event)
  return isHere && (toText(head['ref'])?.startsWith(branchPrefix) ?? false)
}
