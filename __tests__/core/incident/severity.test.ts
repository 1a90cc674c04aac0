import { describe, expect, test } from '@jest/globals'
import { type Gathered, NOTHING_HANDED, NOTHING_TOLD } from '../../../src/core/gathered.ts'
import { type SeverityReason, toSeverity } from '../../../src/core/incident/severity.ts'
import { aJob, anIssueThread, aRedRun, aRequest, aRun, aWorkflowJob } from '../../support/gathered.ts'
import { aDeployment, aFailedDeployment, aPattern, failedOn } from '../../support/ways-in.ts'

const QUIET = { redMs: 0, attempts: 1, isSeenBefore: false, humanText: '' }
const MINUTE = 60_000

function severity(gathered: Gathered, computed: Partial<typeof QUIET> = {}): readonly [string, SeverityReason] {
  const { level, because } = toSeverity(gathered, { ...QUIET, ...computed })
  return [level, because]
}

const labelled = (...labels: readonly string[]) => anIssueThread({ labels })

test('a failure that no rule applies to is low', () => {
  expect(severity(aRedRun())).toEqual(['low', 'no-rule'])
})

describe('a label', () => {
  test.each([
    [['severity: high'], 'high'],
    [['Severity:Critical'], 'critical'],
    [['severity: low', 'critical'], 'low'],
    [['security'], 'critical'],
    [['data loss'], 'critical'],
    [['sev1'], 'critical'],
    [['P0'], 'critical'],
    [['release-blocker'], 'high'],
    [['sev-2'], 'high'],
  ])('%j makes it %s', (labels, level) => {
    expect(severity(labelled(...labels))).toEqual([level, 'label'])
  })

  test.each([['severity: terrible'], ['not critical'], ['sev-3'], ['insecurity']])('%j says nothing', (label) => {
    expect(severity(labelled(label))).toEqual(['low', 'no-rule'])
  })

  test('of a person decides over the rules', () => {
    expect(severity(labelled('severity: low'), { humanText: 'All deploys are broken.', attempts: 9 })).toEqual([
      'low',
      'label',
    ])
  })
})

describe('a deployment to production', () => {
  const deploying = (environment: string | null, conclusion: string) =>
    aRedRun(
      { jobs: [aJob({ conclusion })] },
      { workflow: { path: 'ci.yml', url: null, lines: [], jobs: [aWorkflowJob({ environment })] } },
    )

  test.each([
    ['production', 'failure', 'critical'],
    ['Prod', 'timed_out', 'critical'],
    ['production-eu', 'failure', 'critical'],
    ['product-pages', 'failure', 'low'],
    ['staging', 'failure', 'low'],
    [null, 'failure', 'low'],
    ['production', 'success', 'low'],
  ])('to %s that ended as %s is %s', (environment, conclusion, level) => {
    expect(severity(deploying(environment, conclusion))[0]).toBe(level)
  })
})

test.each([
  ['Every deploy since Friday is broken.', 'high'],
  ['The release is BLOCKED by this', 'high'],
  ['Deployments keep failing', 'high'],
  ['Fix the deployment of a broken link', 'low'],
  ['Release notes for failing tests', 'low'],
  ['A deploy went out. Nothing is broken.', 'low'],
  ['The test is broken', 'low'],
])('the words %j make it %s', (humanText, level) => {
  expect(severity(aRedRun(), { humanText })[0]).toBe(level)
})

test.each([
  ['main', false, 30, 'high'],
  ['main', false, 29, 'low'],
  ['feature', false, 300, 'low'],
  ['main', true, 300, 'low'],
  ['release/2.0', false, 30, 'high'],
  ['v2.x', false, 300, 'low'],
  ['2.1.x', false, 30, 'high'],
  ['hotfix', false, 30, 'high'],
  ['stable-1', false, 30, 'high'],
  ['released', false, 300, 'low'],
  [null, false, 300, 'low'],
])('the branch %s (of a fork: %s) that is red for %i minutes is %s', (branch, fromFork, minutes, level) => {
  expect(severity(aRedRun({ run: aRun({ branch, fromFork }) }), { redMs: minutes * MINUTE })[0]).toBe(level)
})

test('three red runs in a row, or a failure seen before, make it medium', () => {
  expect(severity(aRedRun(), { attempts: 3, isSeenBefore: true })).toEqual(['medium', 'many-attempts'])
  expect(severity(aRedRun(), { attempts: 2, isSeenBefore: true })).toEqual(['medium', 'seen-before'])
})

describe('what somebody says it is', () => {
  const handed = { ...NOTHING_HANDED, severity: 'low' } as const
  const told = { ...NOTHING_TOLD, severity: 'medium' } as const

  test('decides over every rule, and the later word over the earlier one', () => {
    expect(severity(aFailedDeployment({}, { handed }))).toEqual(['low', 'told'])
    expect(severity(aRequest('All deploys are broken.', { handed, told }))).toEqual(['medium', 'told'])
    expect(severity({ ...labelled('critical'), told })).toEqual(['medium', 'told'])
  })
})

describe('a deployment that failed', () => {
  const to = (environment: string, isProduction: boolean, earlier = 0) =>
    aFailedDeployment({
      deployment: aDeployment({ environment, isProduction }),
      earlierFailures: Array.from({ length: earlier }, (_, n) => aDeployment({ id: n + 1 })),
    })

  test.each<[string, boolean, number, readonly [string, SeverityReason]]>([
    ['production', false, 0, ['critical', 'production-deployment']],
    ['blue', true, 0, ['critical', 'production-deployment']],
    ['staging', false, 0, ['low', 'no-rule']],
    ['staging', false, 1, ['low', 'no-rule']],
    ['staging', false, 2, ['medium', 'recurring']],
  ])('to %s (production: %s) after %d others is %j', (environment, isProduction, earlier, expected) => {
    expect(severity(to(environment, isProduction, earlier))).toEqual(expected)
  })
})

test.each<[string, readonly number[], readonly [string, SeverityReason]]>([
  ['failed three times on a branch', [2, 3, 4], ['medium', 'recurring']],
  ['failed twice', [2, 3], ['low', 'no-rule']],
])('a pattern in which something %s is %j', (_, days, expected) => {
  expect(severity(aPattern(days.map((day) => failedOn(day))))).toEqual(expected)
})

test('failures of three workflows are no pattern of one', () => {
  expect(severity(aPattern([1, 2, 3].map((n) => failedOn(n, { workflowId: n }))))).toEqual(['low', 'no-rule'])
})
