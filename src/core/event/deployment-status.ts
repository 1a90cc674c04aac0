// A deployment is somewhere: https://docs.github.com/en/webhooks/webhook-events-and-payloads#deployment_status. One that failed is an incident.
import type { Config } from '../config.ts'
import { NOTHING_HANDED } from '../gathered.ts'
import { type Skipped, skip, type Trigger } from '../trigger.ts'
import { type GitHubEvent, need, toAskers, toFields, toId, toText } from './github-event.ts'
import { findRun, fromRun } from './workflow-run.ts'

const FAILED: ReadonlySet<unknown> = new Set(['failure', 'error'])

/** A status of a deployment -> the run that deployed, or the deployment itself where no run did. Throws UserError where it has no id. */
export function fromDeploymentStatus(event: GitHubEvent, config: Config): Trigger | Skipped {
  const payload = toFields(event.payload)
  const status = toFields(payload['deployment_status'])
  const state = need(toText(status['state']), { event, field: 'deployment_status.state' })
  if (!FAILED.has(state)) return skip('deployment-not-failed', state)

  const run = findRun(event)
  // The run itself goes on while its deployment has failed already.
  if (run !== null)
    return fromRun(run, { conclusion: 'failure', endedAt: toText(status['created_at']) }, { event, config })
  return {
    kind: 'deployment',
    id: need(toId(toFields(payload['deployment'])['id']), { event, field: 'deployment.id' }),
    askers: toAskers(status['creator'] ?? payload['sender']),
    isAutomatic: true,
    askedAt: null,
    handed: NOTHING_HANDED,
    place: null,
    command: null,
  }
}
