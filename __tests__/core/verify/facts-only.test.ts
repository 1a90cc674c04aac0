// The writer without a model stands before the same gates, with the list of words at hand.
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { loadEnglishWords } from '../../../src/adapters/english-words.ts'
import { writeFromFacts } from '../../../src/core/entry/facts-only/writer.ts'
import { verify } from '../../../src/core/verify/verify-draft.ts'
import { aGreenRun, aRedRun, aStreak, dossierOf, shaOf } from '../../support/gathered.ts'
import { anIncident } from '../../support/generated-incidents.ts'

const isWord = await loadEnglishWords()

test.each([
  ['a red run', aRedRun()],
  ['a red run without a green one', aRedRun({ lastGreen: null })],
  ['a commit that was green before', aRedRun({ lastGreen: aGreenRun({ sha: shaOf('bad1') }) })],
  [
    'a streak',
    aStreak([
      ['bad2', '09:30'],
      ['bad3', '09:40'],
    ]),
  ],
])('%s loses no sentence to the gates', (_, gathered) => {
  const dossier = dossierOf(gathered)
  expect(verify(writeFromFacts(dossier), dossier, { isWord }).findings).toEqual([])
})

test('no incident loses a sentence to the gates', () => {
  fc.assert(
    fc.property(anIncident, (gathered) => {
      const dossier = dossierOf(gathered)
      expect(verify(writeFromFacts(dossier), dossier, { isWord }).findings).toEqual([])
    }),
    { numRuns: 100 },
  )
})
