import { describe, expect, test } from '@jest/globals'
import { type DeploymentRecords, type Gathered, NOTHING_HANDED } from '../../../../src/core/gathered.ts'
import { aCommit, aComparison, aLog, anExcerpt, aPull, sectionOf, shaOf, write } from '../../../support/gathered.ts'
import { aDeployment, aFailedDeployment, aGoodDeployment, aStatus } from '../../../support/ways-in.ts'

const DEPLOYMENTS = 'https://github.com/octo/shop/deployments/production'
const COMMIT = `[bad1000](https://github.com/octo/shop/commit/${shaOf('bad1')})`

/** An entry that no gate finds anything wrong with. */
function entryOf(records: Partial<DeploymentRecords> = {}, over: Partial<Gathered> = {}) {
  const entry = write(aFailedDeployment(records, over))
  expect([entry.dropped, entry.findings]).toEqual([[], []])
  return entry
}

const told = (...args: Parameters<typeof entryOf>) => sectionOf(entryOf(...args).markdown, 'What Happened')
const truth = (...args: Parameters<typeof entryOf>) =>
  sectionOf(entryOf(...args).markdown, 'The Brutal Truth').split('\n\n')[0]

const EARLIER = [aDeployment({ id: 4150, sha: shaOf('bad0') }), aDeployment({ id: 4140, sha: shaOf('bad2') })]
const SAME = { lastGood: aGoodDeployment({ sha: shaOf('bad1') }) }
const NO_CHANGE = { since: 'last-good-deployment', comparison: aComparison({ commits: [], files: [] }) } as const

describe('What Happened to a deployment', () => {
  test('is when, which, where, what the deploying system said, and what it followed', () => {
    expect(told({ earlierFailures: EARLIER }, { pull: aPull({ number: 9, title: 'Rename the script' }) })).toBe(
      [
        `At 09:14 AM UTC on 2026-11-02, [deployment 4200](${DEPLOYMENTS}) of \`bad1000\` to \`production\` failed, 4 min after it began. The system that deployed says: "The pods did not become ready in time."`,
        `The last good one was [deployment 4100](${DEPLOYMENTS}), 1 d earlier. One commit came in between: ${COMMIT}, "Rename the build script". The commit came with [pull request 9](https://github.com/octo/shop/pull/9), "Rename the script".`,
        '**3 failed deployments to `production` in 30 days.**',
      ].join('\n\n'),
    )
  })

  test('counts commits where there are several, and lists them as what came in', () => {
    const commits = [aCommit('bad0', 'Bump the chart'), aCommit('bad1', 'Rename the build script')]
    const change = { since: 'last-good-deployment', comparison: aComparison({ commits }) } as const
    const { markdown } = entryOf({}, { change })
    expect(sectionOf(markdown, 'What Happened')).toContain(`of ${COMMIT} to`)
    expect(sectionOf(markdown, 'What Happened')).toContain('2 commits came in between.')
    expect(sectionOf(markdown, 'Root Cause Analysis')).toContain(
      'What came in since the last good deployment, oldest first:',
    )
  })

  test('says that the same commit had gone well', () => {
    expect(told(SAME, { change: NO_CHANGE })).toContain('1 d earlier. It was the same commit.')
  })

  test('says that no good one is on record, and nothing of what nobody wrote', () => {
    const parts = { lastGood: null, statuses: [aStatus('failure', '09:10')] }
    expect(told(parts, { change: { since: 'parent', comparison: aComparison() } })).toBe(
      [
        `At 09:10 AM UTC on 2026-11-02, [deployment 4200](${DEPLOYMENTS}) of \`bad1000\` to \`production\` failed.`,
        'A good deployment to that environment is not among the earlier ones that were read.',
      ].join('\n\n'),
    )
  })

  test('ends where it went well after all', () => {
    const { markdown } = entryOf({ statuses: [aStatus('failure', '09:14'), aStatus('success', '09:44')] })
    expect(sectionOf(markdown, 'What Happened')).toContain(
      'At 09:44 AM UTC on 2026-11-02, 30 min after the failure, the same deployment reported a success.',
    )
    expect(markdown).toContain('**Status:** resolved\\\n**Time to Resolution:** 30 min\\\n')
  })

  test('begins with the words of whoever asked', () => {
    const handed = { ...NOTHING_HANDED, title: 'Nobody can buy', text: 'The shop is empty.', by: 'mona' }
    expect(told({}, { handed })).toMatch(/^In the words of `mona`: "Nobody can buy The shop is empty\."\n\nAt /)
  })
})

describe('the title of a deployment', () => {
  test('names the commit and the environment', () => {
    expect(entryOf({ deployment: aDeployment({ environment: 'staging (eu)' }) }).title).toBe(
      'Deployment of bad1000 to staging (eu) Failed',
    )
  })

  test('names the error where a log does', () => {
    const log = aLog(anExcerpt(['##[error]the rollout of shop-web timed out after waiting']), { name: 'deploy' })
    const { title, markdown } = entryOf({}, { logs: [log] })
    expect(title).toBe('Deployment to production Failed: the rollout of shop-web timed out after waiting')
    expect(sectionOf(markdown, 'Technical Details')).toContain(
      '##[error]the rollout of shop-web timed out after waiting',
    )
  })
})

describe('The Brutal Truth of a deployment', () => {
  test('is how much came in since the last good one', () => {
    expect(truth()).toBe(
      'What changed since the last good deployment is 1 file (+1 −1). What is on record does not show which part of that it was.',
    )
  })

  test('is that the same commit had gone well', () => {
    expect(truth(SAME, { change: NO_CHANGE })).toBe(
      '**The same commit was deployed there before, and it went well.** What differs is outside of the repository, or differs from time to time.',
    )
  })

  test('is why it is critical, where nothing else is known', () => {
    expect(truth({ lastGood: null })).toBe('Severity: **critical**, because a deployment to production failed.')
  })
})

test('what the deploying system wrote is shown where it is more than a line', () => {
  const statuses = [
    aStatus('failure', '09:14', { description: 'Pods not ready.', logUrl: 'https://deploys.example/42' }),
  ]
  const shown = (...args: Parameters<typeof entryOf>) => sectionOf(entryOf(...args).markdown, 'Technical Details')
  expect(shown({ statuses })).toMatch(
    /^`what was written about deployment 4200`:\n\n```\nfailure: Pods not ready\.\nlog: https:\/\/deploys\.example\/42\n```\n/,
  )
  expect(shown()).not.toContain('what was written')
})

test.each([
  ['"; drop `it` [x](https://evil.example) @everyone', 'a <b>bold</b> @team claim #1 [[E1]] "quoted'],
  ['|pipe|', '```\nfence\n```'],
])('an environment called %j and words like %j stay text', (environment, description) => {
  const statuses = [aStatus('failure', '09:14', { description, logUrl: 'javascript:alert(1)' })]
  const { markdown } = entryOf({ deployment: aDeployment({ environment }), statuses, earlierFailures: EARLIER })
  const links = markdown.replace(/(`+)[^`](?:.*?[^`])?\1(?!`)/g, '').match(/\]\([^)]*/g) ?? []
  expect(links.filter((address) => !address.startsWith('](https://github.com/octo/shop/'))).toEqual([])
})
