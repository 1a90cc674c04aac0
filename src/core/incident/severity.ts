// How bad it was, by rule. The reason is said in the entry; a label that a person set decides over the rules.
import type { Gathered } from '../gathered.ts'
import { SEVERITY_LEVELS, type SeverityLevel } from '../severity-level.ts'
import { findWorkflowJob } from './findings.ts'
import { toClusters } from './pattern.ts'
import { isSharedBranch } from './shared-branch.ts'

export type Severity = { readonly level: SeverityLevel; readonly because: SeverityReason }
export type SeverityReason =
  /** Somebody said so, in the request or on the pull request of the entry. */
  | 'told'
  | 'label'
  | 'production-deployment'
  | 'said-so'
  | 'main-branch-red'
  | 'many-attempts'
  | 'seen-before'
  /** Of a pattern, and of deployments to one environment: it keeps failing. */
  | 'recurring'
  | 'no-rule'

/** A default or release branch that is red for this long holds up other people. */
const LONG_RED_MS = 30 * 60 * 1000
/** This many red runs in a row are no accident, and neither are so many failures of one thing within some days. */
const MANY_REDS = 3

const PRODUCTION = /^prod(uction)?\b/i
const CRITICAL_LABEL = /^(critical|security|data[- ]loss|sev-?[01]|p0)$/i
const HIGH_LABEL = /^(release[- ]blocker|high|sev-?2|p1)$/i
const OWN_LABEL = /^severity:\s*(critical|high|medium|low)$/i
const SAID_SO =
  /\b(deploys?|deployments?|releases?)\b[^.\n]{0,30}\b(is|are|was|were|been|keeps?|stays?)\b[^.\n]{0,20}\b(broken|failing|blocked)\b/i

/** Records and what was computed from them -> level and the rule that gave it. */
export function toSeverity(
  gathered: Gathered,
  computed: { redMs: number; attempts: number; isSeenBefore: boolean; humanText: string },
): Severity {
  const told = gathered.told.severity ?? gathered.handed.severity
  if (told !== null) return { level: told, because: 'told' }
  const labels = gathered.issue?.labels ?? []
  const own = labels.map((label) => OWN_LABEL.exec(label)?.[1]?.toLowerCase()).find((level) => level !== undefined)
  const level = SEVERITY_LEVELS.find((candidate) => candidate === own)
  if (level !== undefined) return { level, because: 'label' }
  if (labels.some((label) => CRITICAL_LABEL.test(label))) return { level: 'critical', because: 'label' }
  if (isProductionDeployment(gathered)) return { level: 'critical', because: 'production-deployment' }
  if (labels.some((label) => HIGH_LABEL.test(label))) return { level: 'high', because: 'label' }
  if (SAID_SO.test(computed.humanText)) return { level: 'high', because: 'said-so' }
  if (isMainBranch(gathered) && computed.redMs >= LONG_RED_MS) return { level: 'high', because: 'main-branch-red' }
  if (computed.attempts >= MANY_REDS) return { level: 'medium', because: 'many-attempts' }
  if (isRecurring(gathered)) return { level: 'medium', because: 'recurring' }
  if (computed.isSeenBefore) return { level: 'medium', because: 'seen-before' }
  return { level: 'low', because: 'no-rule' }
}

function isMainBranch({ runs, defaultBranch }: Gathered): boolean {
  const branch = runs?.run.branch
  if (branch === undefined || branch === null || runs?.run.fromFork) return false
  return isSharedBranch(branch, defaultBranch)
}

/** A workflow that failed again and again, or an environment that takes nothing. */
function isRecurring({ pattern, deployment, defaultBranch }: Gathered): boolean {
  if (deployment !== null) return deployment.earlierFailures.length + 1 >= MANY_REDS
  const [largest] = toClusters(pattern?.failures ?? [], defaultBranch)
  return largest !== undefined && largest.runs.length >= MANY_REDS
}

/** A deployment to production, or a failing job that the workflow file ties to a production environment. */
function isProductionDeployment({ runs, workflow, deployment }: Gathered): boolean {
  if (deployment !== null)
    return deployment.deployment.isProduction || PRODUCTION.test(deployment.deployment.environment)
  if (runs === null || workflow === null) return false
  return runs.jobs
    .filter((job) => job.conclusion === 'failure' || job.conclusion === 'timed_out')
    .map((job) => findWorkflowJob(job.name, workflow.jobs)?.environment)
    .some((environment) => environment !== undefined && environment !== null && PRODUCTION.test(environment))
}
