import { expect, test } from '@jest/globals'
import { toLastGood } from '../../../src/core/entry/since.ts'
import { aRedRun, dossierOf } from '../../support/gathered.ts'
import { aFailedDeployment } from '../../support/ways-in.ts'

test('a change is told from the last green run, and of a deployment from the last good one', () => {
  expect([aRedRun(), aFailedDeployment()].map((gathered) => toLastGood(dossierOf(gathered)))).toEqual([
    'the last green run',
    'the last good deployment',
  ])
})
