// Decides from an event alone whether there is something to write about, and who asks. What it cannot see it leaves to the later stages.
// What the inputs say wins over what the event is about.
import type { Config } from '../config.ts'
import { type Skipped, skip, type Trigger } from '../trigger.ts'
import { fromAsked, saysWhat } from './asked.ts'
import { fromDeploymentStatus } from './deployment-status.ts'
import { fromRepositoryDispatch, refuseEmptyDispatch } from './dispatch.ts'
import { type GitHubEvent, toAskers, toFields } from './github-event.ts'
import { fromLabel } from './label.ts'
import { fromWorkflowRun } from './workflow-run.ts'

export type { GitHubEvent } from './github-event.ts'

/** Reads the event of a comment: `fromComment`. It brings the grammar of commands along, which no other event needs. */
export type ReadComment = (event: GitHubEvent) => Trigger | Skipped

const COMMENT_EVENTS: ReadonlySet<string> = new Set(['issue_comment', 'pull_request_review_comment', 'commit_comment'])

/** True where an event is about a comment. */
export function isCommentEvent(name: string): boolean {
  return COMMENT_EVENTS.has(name)
}

/**
 * Event -> what to write about, or why not. `readComment` is needed for the event of a comment alone. Throws UserError where the event or the
 * inputs lack what is needed.
 */
export function toTrigger(event: GitHubEvent, config: Config, readComment: ReadComment | null): Trigger | Skipped {
  if (saysWhat(config.asked)) {
    // Nobody asks but a clock: its payload names no sender.
    const askers = event.name === 'schedule' ? [] : toAskers(toFields(event.payload)['sender'])
    return fromAsked(config.asked, { event, askers, requestId: String(event.ownRunId) })
  }
  if (readComment !== null && isCommentEvent(event.name)) return readComment(event)
  switch (event.name) {
    case 'workflow_run':
      return fromWorkflowRun(event, config)
    case 'issues':
    case 'pull_request':
    case 'pull_request_target':
      return fromLabel(event, config)
    case 'deployment_status':
      return fromDeploymentStatus(event, config)
    case 'repository_dispatch':
      return fromRepositoryDispatch(event)
    case 'workflow_dispatch':
      return refuseEmptyDispatch()
    default:
      return skip('other-event', event.name)
  }
}
