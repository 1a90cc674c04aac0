// A run has ended: https://docs.github.com/en/webhooks/webhook-events-and-payloads#workflow_run. A deployment that a run made is looked at alike.
import type { Config } from '../config.ts'
import { NOTHING_HANDED } from '../gathered.ts'
import { toBotName } from '../policy-config.ts'
import type { Actor } from '../records.ts'
import { type Skipped, skip, type Trigger, whyNoFailure } from '../trigger.ts'
import {
  type Fields,
  type GitHubEvent,
  isObject,
  need,
  toActor,
  toAskers,
  toFields,
  toId,
  toRepositoryId,
  toText,
} from './github-event.ts'

/** Bots that bring dependencies up to date: how their branches begin, and what they are called. */
const DEPENDENCY_BOTS = [
  { prefix: 'dependabot/', login: 'dependabot' },
  { prefix: 'renovate/', login: 'renovate' },
]

/** How a run of an event ended, where its own fields do not say it. */
export type RunEnding = { readonly conclusion: string; readonly endedAt: string | null }

/** A run that has ended -> what to write about, or why not. Throws UserError where it has no id. */
export function fromWorkflowRun(event: GitHubEvent, config: Config): Trigger | Skipped {
  const { action, workflow_run: value } = toFields(event.payload)
  const run = toFields(value)
  const begun = toText(action)
  if (begun !== null && begun !== 'completed') return skip('run-not-completed', begun)
  return fromRun(
    run,
    { conclusion: toText(run['conclusion']) ?? '', endedAt: toText(run['updated_at']) },
    { event, config },
  )
}

/** A run of this repository and how it ended -> what to write about, or why not. */
export function fromRun(
  run: Fields,
  ending: RunEnding,
  { event, config }: { event: GitHubEvent; config: Config },
): Trigger | Skipped {
  const runId = need(toId(run['id']), { event, field: 'workflow_run.id' })
  const skipped = whyLeftAlone(run, { event, config }) ?? whyNotNow(ending.conclusion, config)
  if (skipped !== null) return skipped
  return {
    kind: 'run',
    runId,
    attempt: toId(run['run_attempt']),
    workflowId: toId(run['workflow_id']),
    branch: toText(run['head_branch']),
    ...ending,
    askers: toAskersOfRun(run),
    isAutomatic: true,
    askedAt: null,
    handed: NOTHING_HANDED,
    place: null,
    command: null,
  }
}

/** Why this run is not looked at, however it ended; null where it is. */
function whyLeftAlone(run: Fields, { event, config }: { event: GitHubEvent; config: Config }): Skipped | null {
  const branch = toText(run['head_branch'])
  if (branch?.startsWith(config.branchPrefix)) return skip('own-branch', branch)
  const workflow = toText(run['name'])
  if (workflow !== null && workflow === event.ownWorkflow) return skip('own-workflow', workflow)

  const { forks, allowedBots, when } = config.policy
  // GitHub says null where the fork is gone. The run beside a deployment does not say: the run itself will, when it is read.
  const head = run['head_repository']
  const isFork = head !== undefined && toId(toFields(head)['id']) !== toRepositoryId(event)
  if (isFork && !forks) return skip('run-of-fork', branch)
  const bot = findDependencyBot(branch, toActor(run['actor']))
  if (bot !== null && !allowedBots.includes(bot)) return skip('dependency-run', bot)

  const { default_branch: defaultBranch } = toFields(toFields(event.payload)['repository'])
  // A fork can call its branch like ours.
  if (when === 'default-branch' && (isFork || branch === null || branch !== defaultBranch))
    return skip('other-branch', branch)
  return null
}

function findDependencyBot(branch: string | null, actor: Actor | null): string | null {
  const name = actor?.isBot ? toBotName(actor.login) : null
  const found = DEPENDENCY_BOTS.find(({ prefix, login }) => branch?.startsWith(prefix) || login === name)
  return found?.login ?? null
}

/** Why a run with this conclusion is not written about; null where it is. */
function whyNotNow(conclusion: string, { policy }: Config): Skipped | null {
  const noFailure = whyNoFailure(conclusion)
  if (policy.when !== 'recovered') return noFailure
  if (noFailure === null) return skip('not-recovered', conclusion)
  return noFailure.reason === 'run-succeeded' ? null : noFailure
}

/** Those who started the run: whoever pushed, and whoever ran it again. Nobody starts what a clock starts. */
function toAskersOfRun(run: Fields): readonly (Actor | null)[] {
  if (run['event'] === 'schedule') return []
  // Null is somebody who is gone. Old servers do not tell who ran it again.
  const { triggering_actor: again = run['actor'] } = run
  return toAskers(again, run['actor'])
}

/** The run that a payload names beside its subject; null where there is none, or where it belongs to another repository. */
export function findRun(event: GitHubEvent): Fields | null {
  const { workflow_run: run } = toFields(event.payload)
  if (!isObject(run) || toId(run['id']) === null) return null
  const { repository } = run
  return isObject(repository) && toId(repository['id']) !== toRepositoryId(event) ? null : run
}
