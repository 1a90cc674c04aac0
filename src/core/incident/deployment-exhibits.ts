// A deployment that failed, as evidence: what GitHub records of it, what the deploying system said, and what went to the same place before.
import type { Evidence, EvidenceBook, RawEvidence } from '../evidence.ts'
import type { DeploymentRecords, Gathered } from '../gathered.ts'
import type { Deployment, DeploymentStatus } from '../records.ts'
import { isFailedState } from './deployment.ts'
import { toSentences } from './text.ts'

export type DeploymentExhibits = {
  readonly records: DeploymentRecords
  readonly evidence: Evidence
  /** What the deploying system wrote about it; null where it wrote nothing. */
  readonly said: Evidence | null
  /** What it wrote about the failure itself, as a line of `said`; null where it wrote nothing. */
  readonly reason: string | null
  readonly lastGood: Evidence | null
  /** Earlier failures, the newest first. */
  readonly earlier: readonly Evidence[]
}

/** Records -> evidence; null where the incident is no deployment. */
export function addDeployment(
  { deployment: records, webUrl }: Gathered,
  book: EvidenceBook,
): DeploymentExhibits | null {
  if (records === null) return null
  const { deployment, statuses, lastGood, earlierFailures } = records
  const add = (other: Deployment, state: string) => book.add(fromDeployment(other, { states: [state], webUrl }))
  const evidence = book.add(fromDeployment(deployment, { states: statuses.map(({ state }) => state), webUrl }))
  const lines = toSaid(deployment, statuses)
  const said = lines.length === 0 ? null : book.add(fromWords(deployment, { lines, at: evidence.at }))
  const failed = statuses.findLast((status) => isFailedState(status) && status.description.trim() !== '')
  return {
    records,
    evidence,
    said,
    reason: failed === undefined ? null : (toSentences(failed.description)[0] ?? null),
    lastGood: lastGood === null ? null : add(lastGood, 'success'),
    earlier: earlierFailures.map((earlier) => add(earlier, 'failure')),
  }
}

/** What GitHub itself records. Whoever made the deployment chose the names. */
function fromDeployment(
  { id, environment, ref, sha, createdAt }: Deployment,
  { states, webUrl }: { states: readonly string[]; webUrl: string | null },
): RawEvidence {
  return {
    kind: 'deployment',
    title: `deployment ${id}`,
    // https://docs.github.com/en/repositories/viewing-activity-and-data-for-your-repository/viewing-deployment-activity-for-your-repository
    url: webUrl === null ? null : `${webUrl}/deployments/${encodeURIComponent(environment)}`,
    at: createdAt,
    actor: null,
    trust: 'platform',
    lines: [...new Set([environment, ref, ...states, sha])].filter((line) => line !== ''),
  }
}

/** Any integration that may deploy writes these, and has them from wherever it likes. Its address is shown as text, and is no link. */
function toSaid({ description }: Deployment, statuses: readonly DeploymentStatus[]): readonly string[] {
  const ofStatuses = statuses.flatMap(({ state, description: words, logUrl }) => [
    ...toSentences(words).map((sentence, index) => (index === 0 ? `${state}: ${sentence}` : sentence)),
    ...(isFailedState({ state }) && logUrl !== null ? [`log: ${logUrl}`] : []),
  ])
  return [...new Set([...toSentences(description), ...ofStatuses])]
}

function fromWords({ id }: Deployment, { lines, at }: { lines: readonly string[]; at: string | null }): RawEvidence {
  return {
    kind: 'deployment',
    title: `what was written about deployment ${id}`,
    url: null,
    at,
    actor: null,
    trust: 'outsider',
    lines,
  }
}
