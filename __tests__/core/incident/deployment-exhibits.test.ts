import { describe, expect, test } from '@jest/globals'
import { EvidenceBook } from '../../../src/core/evidence.ts'
import type { DeploymentRecords } from '../../../src/core/gathered.ts'
import { addDeployment } from '../../../src/core/incident/deployment-exhibits.ts'
import { aRedRun, at, shaOf } from '../../support/gathered.ts'
import { aDeployment, aFailedDeployment, aStatus } from '../../support/ways-in.ts'

function exhibitsOf(records: Partial<DeploymentRecords> = {}) {
  const exhibits = addDeployment(aFailedDeployment(records), new EvidenceBook())
  if (exhibits === null) throw new Error('no deployment')
  return exhibits
}

const linesOf = (evidence: { lines: readonly { text: string }[] } | null) => evidence?.lines.map(({ text }) => text)

test('what is no deployment has none', () => {
  expect(addDeployment(aRedRun(), new EvidenceBook())).toBeNull()
})

describe('a deployment', () => {
  test('is a record of the platform with where, what, how it went and which commit', () => {
    const { evidence, lastGood } = exhibitsOf()
    expect(evidence).toMatchObject({
      kind: 'deployment',
      title: 'deployment 4200',
      url: 'https://github.com/octo/shop/deployments/production',
      at: at('09:10'),
      actor: null,
      trust: 'platform',
    })
    expect([linesOf(evidence), linesOf(lastGood)]).toEqual([
      ['production', 'v2.4.0', 'in_progress', 'failure', shaOf('bad1')],
      ['production', 'v2.3.0', 'success', shaOf('900d')],
    ])
  })

  test('has an address whatever the environment is called', () => {
    const { evidence } = exhibitsOf({ deployment: aDeployment({ environment: 'eu/west (blue)?' }) })
    expect(evidence.url).toBe('https://github.com/octo/shop/deployments/eu%2Fwest%20(blue)%3F')
  })

  test('comes with the earlier ones that failed', () => {
    const { earlier } = exhibitsOf({ earlierFailures: [aDeployment({ id: 4150 }), aDeployment({ id: 4140 })] })
    expect(earlier.map(({ title, lines }) => [title, lines[2]?.text])).toEqual([
      ['deployment 4150', 'failure'],
      ['deployment 4140', 'failure'],
    ])
  })
})

describe('what the deploying system wrote', () => {
  const statuses = [
    aStatus('in_progress', '09:11', { description: 'Rolling out.' }),
    aStatus('failure', '09:14', {
      description: 'Pods not ready. Rolled back.',
      logUrl: 'https://deploys.example/42?a=1',
    }),
    aStatus('error', '09:15', { logUrl: 'https://deploys.example/42?a=1' }),
  ]

  test('could be anybody’s, and its address is text and no link', () => {
    const { said, reason } = exhibitsOf({ statuses, deployment: aDeployment({ description: 'Release 2.4' }) })
    expect(said).toMatchObject({ trust: 'outsider', url: null, title: 'what was written about deployment 4200' })
    expect([linesOf(said), reason]).toEqual([
      [
        'Release 2.4',
        'in_progress: Rolling out.',
        'failure: Pods not ready.',
        'Rolled back.',
        'log: https://deploys.example/42?a=1',
      ],
      'Pods not ready.',
    ])
  })

  test('is no evidence where it wrote nothing', () => {
    const { said, reason } = exhibitsOf({ statuses: [aStatus('failure', '09:14')] })
    expect([said, reason]).toEqual([null, null])
  })
})
