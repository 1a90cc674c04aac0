// Small worlds for the ways in that are no run and no issue: a deployment that failed, and failures over a time.
import { type DeploymentRecords, type Gathered, NOTHING_HANDED, nothingGathered } from '../../src/core/gathered.ts'
import type { Deployment, DeploymentStatus, PastEntry, Run } from '../../src/core/records.ts'
import { aComparison, aRun, at, shaOf } from './gathered.ts'

const PLACE = { repository: 'octo/shop', webUrl: 'https://github.com/octo/shop', defaultBranch: 'main' }

export function aDeployment(over: Partial<Deployment> = {}): Deployment {
  return {
    id: 4200,
    sha: shaOf('bad1'),
    ref: 'v2.4.0',
    environment: 'production',
    isProduction: true,
    description: '',
    createdAt: at('09:10'),
    creator: { login: 'ship[bot]', isBot: true },
    ...over,
  }
}

/** The last deployment that went well, a day before. */
export function aGoodDeployment(over: Partial<Deployment> = {}): Deployment {
  return aDeployment({ id: 4100, sha: shaOf('900d'), ref: 'v2.3.0', createdAt: '2026-11-01T09:00:00Z', ...over })
}

export function aStatus(state: string, clock: string, over: Partial<DeploymentStatus> = {}): DeploymentStatus {
  return { id: 1, state, description: '', logUrl: null, createdAt: at(clock), creator: null, ...over }
}

/** A deployment to production that failed after four minutes; one commit came in since the last good one. */
export function aFailedDeployment(records: Partial<DeploymentRecords> = {}, over: Partial<Gathered> = {}): Gathered {
  const deployment = records.deployment ?? aDeployment()
  return {
    ...nothingGathered({ kind: 'deployment', id: deployment.id }),
    ...PLACE,
    deployment: {
      deployment,
      statuses: [
        aStatus('in_progress', '09:11'),
        aStatus('failure', '09:14', { description: 'The pods did not become ready in time.' }),
      ],
      lastGood: aGoodDeployment(),
      earlierFailures: [],
      isHistoryCut: false,
      ...records,
    },
    change: { since: 'last-good-deployment', comparison: aComparison() },
    ...over,
  }
}

/** A failed run of a day of November 2026: `failedOn(3)` is that of the third. */
export function failedOn(day: number, over: Partial<Run> = {}): Run {
  const id = over.id ?? 800 + day
  const moment = `2026-11-${String(day).padStart(2, '0')}T10:00:00Z`
  return aRun({
    id,
    number: id - 700,
    sha: shaOf(`${day}bad`),
    createdAt: moment,
    startedAt: moment,
    updatedAt: moment,
    ...over,
  })
}

/** What failed in the first three weeks of November 2026. */
export function aPattern(failures: readonly Run[], over: Partial<Gathered> = {}): Gathered {
  const [since, until] = ['2026-11-01T00:00:00Z', '2026-11-22T00:00:00Z']
  return {
    ...nothingGathered({ kind: 'pattern', id: '8800', since, until }),
    ...PLACE,
    pattern: { failures, total: failures.length },
    handed: NOTHING_HANDED,
    ...over,
  }
}

/** An entry in the journal about an incident that began with this run. */
export function anEntryOf({ branch, sha, createdAt }: Run): PastEntry {
  const date = createdAt.slice(0, 10)
  return {
    path: `docs/journals/${date.replaceAll('-', '')}-1000-missing-script.md`,
    title: 'Missing Script, 3 Tries',
    date,
    severity: 'low',
    tags: [],
    fingerprint: null,
    incidentKey: `${branch}@${sha}`,
  }
}
