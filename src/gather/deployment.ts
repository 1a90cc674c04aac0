// A deployment that failed: its statuses, the log of the job that deployed, what else went to the same environment, and what changed since
// the last deployment that went well.
import type { Gap } from '../core/evidence.ts'
import { toCount } from '../core/facts.ts'
import { PortFailure, UserError } from '../core/failure.ts'
import {
  type Change,
  type DeploymentRecords,
  type Gathered,
  nothingGathered,
  PULL_OF_COMMIT,
  type ReadLog,
} from '../core/gathered.ts'
import { DAYS_OF_FAILURES, isFailedState, toEnd } from '../core/incident/deployment.ts'
import type { Deployment, DeploymentStatus, Pull } from '../core/records.ts'
import { type Skipped, skip, type Trigger } from '../core/trigger.ts'
import type { GitHubReader } from '../ports.ts'
import { type Attempt, orGap } from './gaps.ts'
import { readHanded } from './handed.ts'
import { readJobLog } from './logs.ts'
import { toPlace } from './place.ts'
import type { GatherPorts } from './ports.ts'

/** Earlier deployments whose statuses are read: each costs a request. */
const MAX_EARLIER_READ = 5
const DAY_MS = 24 * 60 * 60 * 1000

/** The page of a job behind the address of the repository. */
const JOB_PAGE = /^\/actions\/runs\/(\d+)\/job\/(\d+)(?:[?#]|$)/

/**
 * A deployment -> what it left behind, or why it is no failure. Throws UserError where there is none, PortFailure where the deployment itself
 * is out of reach.
 */
export async function gatherDeployment(
  trigger: Trigger & { kind: 'deployment' },
  { github, console }: GatherPorts,
): Promise<Gathered | Skipped> {
  const gaps: Gap[] = []
  const attempt = async <T>(what: string, read: Promise<T>): Promise<T | null> => orGap(read, what, { gaps, console })

  const deployment = await readDeployment(trigger.id, github)
  const { id, sha, environment } = deployment
  const newestFirst = await attempt('the statuses of the deployment', github.listDeploymentStatuses(id))
  // Without its statuses nobody knows better than the event, which says that it failed.
  if (newestFirst !== null && !newestFirst.some(isFailedState)) return skip('deployment-not-failed')
  const statuses = (newestFirst ?? []).toReversed()

  const [history, pulls, logs] = await Promise.all([
    readHistory(deployment, { github, attempt }),
    attempt(PULL_OF_COMMIT, github.listPullsOf(sha)),
    newestFirst === null ? [] : readLogs(statuses, { github, attempt, gaps }),
  ])
  if (history.unread > 0)
    gaps.push({
      what: `the end of ${toCount(history.unread, 'earlier deployment')} to ${environment}`,
      why: `only the newest ${MAX_EARLIER_READ} are read`,
      status: null,
    })
  console.info(`Read ${toCount(statuses.length, 'status', 'statuses')} of deployment ${id} to ${environment}.`)
  return {
    ...nothingGathered({ kind: 'deployment', id }),
    ...toPlace(github),
    deployment: {
      deployment,
      statuses,
      lastGood: history.lastGood,
      earlierFailures: history.earlierFailures,
      isHistoryCut: history.unread > 0,
    },
    logs: [...logs, ...(await readHanded(trigger))],
    change: await attempt('the changes since the last good deployment', readChange(sha, history.lastGood, github)),
    pull: choosePull(pulls ?? [], sha),
    gaps,
  }
}

async function readDeployment(id: number, github: GitHubReader): Promise<Deployment> {
  try {
    return await github.readDeployment(id)
  } catch (failure) {
    if (!(failure instanceof PortFailure) || failure.status !== 404) throw failure
    throw new UserError('no-such-deployment', `${github.repository} has no deployment ${id}.`, {
      hint: 'The number is the id in the event deployment_status; the token needs the permission deployments: read.',
      docs: 'README.md#permissions',
      cause: failure,
    })
  }
}

type History = Pick<DeploymentRecords, 'lastGood' | 'earlierFailures'> & {
  /** Deployments of those days whose end was not looked at. */
  readonly unread: number
}

/** What was deployed to the same environment before, and how that ended. */
async function readHistory(
  deployment: Deployment,
  { github, attempt }: { github: GitHubReader; attempt: Attempt },
): Promise<History> {
  const { id, environment, createdAt } = deployment
  const listed = await attempt(`the earlier deployments to ${environment}`, github.listDeployments(environment))
  const since = Date.parse(createdAt) - DAYS_OF_FAILURES * DAY_MS
  const isRecent = (other: Deployment) => Date.parse(other.createdAt) >= since
  const earlier = (listed ?? []).filter((other) => other.id !== id && other.createdAt <= createdAt)
  const ended = await Promise.all(
    earlier.slice(0, MAX_EARLIER_READ).map(async (other) => {
      const statuses = await attempt(`the statuses of deployment ${other.id}`, github.listDeploymentStatuses(other.id))
      return { other, end: statuses === null ? null : toEnd(statuses) }
    }),
  )
  return {
    lastGood: ended.find(({ end }) => end === 'success')?.other ?? null,
    earlierFailures: ended.filter(({ other, end }) => end === 'failure' && isRecent(other)).map(({ other }) => other),
    unread: earlier.slice(MAX_EARLIER_READ).filter(isRecent).length,
  }
}

async function readChange(sha: string, lastGood: Deployment | null, github: GitHubReader): Promise<Change> {
  const since = 'last-good-deployment'
  if (lastGood === null) return { since: 'parent', comparison: await github.readCommit(sha) }
  if (lastGood.sha === sha)
    return { since, comparison: { commits: [], files: [], totalCommits: 0, isCut: false, url: null } }
  return { since, comparison: await github.compare(lastGood.sha, sha) }
}

/** The log of the job that deployed, where it was one of this repository; other systems keep theirs. */
async function readLogs(
  statuses: readonly DeploymentStatus[],
  { github, attempt, gaps }: { github: GitHubReader; attempt: Attempt; gaps: Gap[] },
): Promise<readonly ReadLog[]> {
  const url = statuses.findLast(isFailedState)?.logUrl ?? null
  const page = url?.startsWith(github.webUrl) ? JOB_PAGE.exec(url.slice(github.webUrl.length)) : null
  const what = 'the log of the deployment'
  if (page === null) {
    const why = url === null ? 'the deployment names no log' : 'the system that deployed keeps it'
    gaps.push({ what, why, status: null })
    return []
  }
  const [, runId, jobId] = page
  const jobs = await attempt(what, github.listJobs(Number(runId), { attempts: 'all' }))
  if (jobs === null) return []
  const job = jobs.items.find(({ id }) => id === Number(jobId))
  if (job === undefined) {
    gaps.push({ what, why: 'its run does not have that job', status: null })
    return []
  }
  const log = await attempt(`the log of ${job.name}`, readJobLog(job, github))
  return log === null ? [] : [log]
}

/** The pull request whose merge was deployed; else the newest that has the commit. */
function choosePull(pulls: readonly Pull[], sha: string): Pull | null {
  return pulls.find(({ mergeSha }) => mergeSha === sha) ?? pulls[0] ?? null
}
