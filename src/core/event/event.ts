// Decides from an event alone whether there is something to write about, and who asks. What it cannot see it leaves to the later stages.
// What the inputs say wins over what the event is about.
import type { Config } from '../config.ts'
import { type Skipped, skip, type Trigger } from '../trigger.ts'
import { fromAsked, saysWhat } from './asked.ts'
import { fromCommitComment, fromIssueComment, fromReviewComment } from './comment.ts'
import { fromDeploymentStatus } from './deployment-status.ts'
import { fromRepositoryDispatch, refuseEmptyDispatch } from './dispatch.ts'
import { type GitHubEvent, toAskers, toFields } from './github-event.ts'
import { fromLabel } from './label.ts'
import { fromWorkflowRun } from './workflow-run.ts'

export type { GitHubEvent } from './github-event.ts'

/** Event -> what to write about, or why not. Throws UserError where the event or the inputs lack what is needed. */
export function toTrigger(event: GitHubEvent, config: Config): Trigger | Skipped {
  if (saysWhat(config.asked)) {
    // Nobody asks but a clock: its payload names no sender.
    const askers = event.name === 'schedule' ? [] : toAskers(toFields(event.payload)['sender'])
    return fromAsked(config.asked, { event, askers, requestId: String(event.ownRunId) })
  }
  switch (event.name) {
    case 'workflow_run':
      return fromWorkflowRun(event, config)
    case 'issues':
    case 'pull_request':
    case 'pull_request_target':
      return fromLabel(event, config)
    case 'issue_comment':
      return fromIssueComment(event)
    case 'pull_request_review_comment':
      return fromReviewComment(event)
    case 'commit_comment':
      return fromCommitComment(event)
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
