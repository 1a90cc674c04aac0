// The figures of a deployment that failed: how long it took to fail, how long after the last good one, how often lately.
import { toClockTime } from '../clock-time.ts'
import type { EvidenceId } from '../evidence.ts'
import type { Fact, FactBook } from '../facts.ts'
import type { Gathered } from '../gathered.ts'
import type { DeploymentStatus } from '../records.ts'
import { DAYS_OF_FAILURES, toEnd } from './deployment.ts'
import type { DeploymentExhibits } from './deployment-exhibits.ts'

export type DeploymentStory = {
  /** From its creation to the failure. */
  readonly untilFailure: Fact | null
  /** Between the creation of the last good one and of this one. */
  readonly sinceGood: Fact | null
  /** Commits in between. */
  readonly commits: Fact | null
  /** Failed deployments to the environment, this one included, and the days in which they are counted; null where it is the only one. */
  readonly failures: { readonly count: Fact; readonly days: Fact } | null
  /** When the same deployment reported a success after all, and how long after the failure; null where it did not. */
  readonly recovered: { readonly at: Fact; readonly resolution: Fact } | null
}

/** Records and evidence -> the figures, in a fixed order; null where the incident is no deployment. */
export function toDeploymentStory(
  { change }: Gathered,
  {
    exhibits,
    facts,
    detectedAt,
    timezone,
  }: { exhibits: DeploymentExhibits | null; facts: FactBook; detectedAt: string; timezone: string },
): DeploymentStory | null {
  if (exhibits === null) return null
  const { records, evidence, lastGood, earlier } = exhibits
  const { deployment, earlierFailures, isHistoryCut } = records
  const own = [evidence.id]
  const ofBoth = lastGood === null ? own : [lastGood.id, evidence.id]
  return {
    untilFailure:
      detectedAt > deployment.createdAt
        ? facts.duration(
            'time until it failed',
            { start: deployment.createdAt, end: detectedAt },
            own,
            'creation of the deployment to its failed status',
          )
        : null,
    sinceGood:
      records.lastGood === null
        ? null
        : facts.duration(
            'last good deployment to this one',
            { start: records.lastGood.createdAt, end: deployment.createdAt },
            ofBoth,
            'creation of the one to creation of the other',
          ),
    commits:
      change === null || change.since !== 'last-good-deployment'
        ? null
        : facts.count(
            'commits since the last good deployment',
            { count: change.comparison.totalCommits, noun: 'commit' },
            ofBoth,
            'comparison of the two commits',
          ),
    failures:
      earlierFailures.length === 0
        ? null
        : countFailures(earlierFailures.length + 1, {
            facts,
            isHistoryCut,
            from: [...own, ...earlier.map(({ id }) => id)],
          }),
    recovered: toRecovered(records.statuses, { facts, from: own, detectedAt, timezone }),
  }
}

function toRecovered(
  statuses: readonly DeploymentStatus[],
  {
    facts,
    from,
    detectedAt,
    timezone,
  }: { facts: FactBook; from: readonly EvidenceId[]; detectedAt: string; timezone: string },
): DeploymentStory['recovered'] {
  const newestFirst = statuses.toReversed()
  const end = toEnd(newestFirst) === 'success' ? newestFirst.find(({ state }) => state === 'success') : undefined
  if (end === undefined) return null
  const { date, time, zone } = toClockTime(end.createdAt, timezone)
  const formula = 'its newest status that tells an end'
  return {
    at: facts.text('success after the failure', `${time} ${zone} on ${date}`, from, formula),
    resolution: facts.duration('time to resolution', { start: detectedAt, end: end.createdAt }, from, formula),
  }
}

function countFailures(
  count: number,
  { facts, isHistoryCut, from }: { facts: FactBook; isHistoryCut: boolean; from: readonly EvidenceId[] },
): NonNullable<DeploymentStory['failures']> {
  const name = 'failed deployments to the environment'
  const formula = 'deployments of those days by their last status'
  const noun = 'failed deployment'
  return {
    count: isHistoryCut
      ? facts.text(name, `at least ${count} ${noun}s`, from, formula)
      : facts.count(name, { count, noun }, from, formula),
    days: facts.count('days that count', { count: DAYS_OF_FAILURES, noun: 'day' }, from, 'the days before it'),
  }
}
