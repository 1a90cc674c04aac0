import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { toSlugWords, toTags } from '../../../../src/core/entry/facts-only/keywords.ts'
import type { Gathered } from '../../../../src/core/gathered.ts'
import {
  aJob,
  aLocalLog,
  aLog,
  anExcerpt,
  anIssueThread,
  aRedRun,
  aRequest,
  aRun,
  aStep,
  dossierOf,
} from '../../../support/gathered.ts'
import { anIncident } from '../../../support/generated-incidents.ts'

/** One red run whose log says `line`; the step has no name and ran nothing that anybody knows. */
const failing = (line: string, over: Parameters<typeof anExcerpt>[1] = {}) =>
  aRedRun(
    { jobs: [aJob({ steps: [] })] },
    { logs: [aLog(anExcerpt([line], { category: 'unknown', commands: [], ...over }))] },
  )
const slug = (gathered: Gathered) => toSlugWords(dossierOf(gathered)).join('-')
const tags = (gathered: Gathered) => toTags(dossierOf(gathered)).join(' ')

describe('words for the file name', () => {
  test.each<[string, Gathered, string]>([
    ['the tool, then rare words of the error, then the place', aRedRun(), 'npm-missing-script-build-prod'],
    [
      'the code of the error',
      failing("a.ts(1,2): error TS2304: Cannot find name 'total'"),
      'ts2304-find-name-total-build',
    ],
    ['the code of the system', failing('Error: connect ECONNREFUSED 10.0.0.7:6379'), 'econnrefused-connect-build'],
    ['no word that is only shouted', failing('ERRORS: EXPECTED a price, EXITING'), 'price-exiting-build'],
    ['the status that a server answered', failing('upload answered HTTP 503'), 'http-503-upload-answered-build'],
    ['the signal that ended it', failing('worker: exited with code 137'), 'exit-137-worker-build'],
    [
      'the job where there is no error',
      aRedRun({ jobs: [aJob({ name: 'deploy web', steps: [aStep({ name: 'Push image' })] })] }, { logs: [] }),
      'deploy-web',
    ],
    ['the kind of failure beside a single word', failing('zip', { category: 'deploy' }), 'zip-build'],
    ['what people call it', anIssueThread(), 'nobody-deploy-friday'],
    ['what was asked for', aRequest('The checkout page went blank.'), 'checkout-page-blank'],
    [
      'the workflow where there is nothing else',
      aRedRun({ run: aRun({ workflowName: 'Nightly' }), jobs: [] }),
      'npm-missing-script-build-prod',
    ],
  ])('are %s', (_, gathered, expected) => {
    expect(slug(gathered)).toBe(expected)
  })

  test('hold neither commit ids, nor numbers, nor words that tell nothing', () => {
    const words = slug(failing('Cannot resolve deadbeef12 or abad1dea from the registry2024 of usr bin'))
    expect(words).toBe('resolve-build')
  })
})

describe('tags', () => {
  test.each<[string, Gathered, string]>([
    ['the kind of failure, its tools and rare words', aRedRun(), 'workflow-config npm missing script'],
    [
      'tools of the error before tools of the step',
      failing('eslint: no-unused-vars', { category: 'lint-format', commands: ['npm run lint'] }),
      'lint-format eslint npm unused',
    ],
    [
      'codes and names as they are written',
      failing('TypeError [ERR_BAD_PRICE]: TotalTest broke', { category: 'test' }),
      'test err-bad-price typeerror bad',
    ],
    ['of an unknown kind the rest alone', failing('the price is gone'), 'price gone'],
    ['of another kind the rest alone', failing('the price is gone', { category: 'other' }), 'price gone'],
    ['of an issue its words', anIssueThread(), 'nobody deploy'],
    ['of nothing the kind', aRequest(''), 'unknown'],
    ['of an issue without words that it is one', anIssueThread({ title: '42' }), 'issue'],
  ])('are %s', (_, gathered, expected) => {
    expect(tags(gathered)).toBe(expected)
  })
})

test('slug words and tags are plain, distinct and at most five; there is always a tag', () => {
  fc.assert(
    fc.property(anIncident, (gathered) => {
      const dossier = dossierOf(gathered)
      const found = [toSlugWords(dossier), toTags(dossier)]
      expect(found[1]).not.toEqual([])
      for (const words of found) {
        expect(words.length).toBeLessThanOrEqual(5)
        expect(words).toEqual([...new Set(words)])
        for (const word of words) expect(word).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
      }
    }),
  )
})

test('all tags but the kind of failure occur in the evidence', () => {
  for (const gathered of [aRedRun(), anIssueThread(), aRequest('deploy'), aLocalLog()]) {
    const dossier = dossierOf(gathered)
    const text = JSON.stringify(dossier.evidence).toLowerCase()
    const [, ...rest] = toTags(dossier)
    expect(rest.filter((tag) => !text.includes(tag))).toEqual([])
  }
})

test.each(['a', '1', 'a_', 'A', 'Aa', 'ERR_', 'E', 'a1', ' a', 'HTTP 5', 'exit '])(
  'a line of %j over and over makes few words, however long',
  (piece) => {
    const dossier = dossierOf(failing(piece.repeat(200_000 / piece.length)))
    expect(toSlugWords(dossier).length).toBeLessThanOrEqual(5)
    expect(toTags(dossier).length).toBeLessThanOrEqual(5)
  },
)
