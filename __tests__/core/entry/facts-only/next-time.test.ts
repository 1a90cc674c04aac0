import { describe, expect, test } from '@jest/globals'
import { ADVICE, type Advice } from '../../../../src/core/entry/facts-only/advice.ts'
import { toNextTime } from '../../../../src/core/entry/facts-only/next-time.ts'
import type { Gathered } from '../../../../src/core/gathered.ts'
import {
  aGreenRun,
  aLocalLog,
  aLog,
  anExcerpt,
  anIssueThread,
  aRedRun,
  aRun,
  dossierOf,
  shaOf,
} from '../../../support/gathered.ts'

const failing = (...lines: readonly string[]) => aRedRun({}, { logs: [aLog(anExcerpt(lines))] })

const next = (gathered: Gathered, advice: Advice | null = ADVICE['network-flaky']) =>
  toNextTime(dossierOf(gathered), advice)
const stepsOf = (...args: Parameters<typeof next>) =>
  next(...args).steps.map(({ sentences }) => sentences.map(({ text }) => text).join(' '))

const READ = 'Read the log of [[E4|build]] from that line upwards: what it did before says more.'
const COMPARE = 'Compare with the last green run: `git diff 900d000 bad1000`.'

describe('the steps', () => {
  test('go from what helps against this error to what to compare with', () => {
    expect(stepsOf(aRedRun())).toEqual([expect.stringMatching(/^Compare the scripts of `package\.json`/), COMPARE])
  })

  test('are those of the kind where the error is not known', () => {
    expect(stepsOf(failing('the price is gone'))).toEqual([...ADVICE['network-flaky'].steps, READ, COMPARE])
  })

  test('name the command for the one test', () => {
    const steps = stepsOf(failing('the price is gone', '--- FAIL: TestRounds (0.00s)'))
    expect(steps[0]).toBe("Run the test alone: `go test -run '^TestRounds$' ./...`.")
    expect(steps.slice(1)).toEqual([...ADVICE['network-flaky'].steps, COMPARE])
  })

  test('give no advice where there is none to give', () => {
    const { steps } = toNextTime(dossierOf(failing('the price is gone')), null)
    expect(steps.map(({ sentences }) => sentences[0]?.text)).toEqual([READ, COMPARE])
    expect(toNextTime(dossierOf(anIssueThread()), null)).toEqual({ symptom: null, steps: [] })
  })

  test('of a log that is gone are to run it again, and no advice on what nobody read', () => {
    const gone = (status: number) =>
      stepsOf(aRedRun({}, { logs: [], gaps: [{ what: 'the log of build', why: 'it had expired', status }] }))
    expect(gone(410)).toEqual([expect.stringMatching(/^Run it again while its log can still be read\./), COMPARE])
    expect(gone(404)).toEqual([...ADVICE['network-flaky'].steps, COMPARE])
  })

  test('of a workflow that GitHub refused are to read why', () => {
    const refused = aRedRun({ run: aRun({ conclusion: 'startup_failure' }), jobs: [] }, { logs: [] })
    expect(stepsOf(refused)).toEqual(['Open the page of the run: GitHub says there why it refused the workflow.'])
  })

  test('compare with a green commit only where there is another one', () => {
    const compares = (gathered: Gathered) => stepsOf(gathered).some((step) => step.includes('git diff'))
    expect(compares(aRedRun())).toBe(true)
    expect(compares(aRedRun({ lastGreen: null }))).toBe(false)
    expect(compares(aRedRun({ lastGreen: aGreenRun({ sha: shaOf('bad1') }) }))).toBe(false)
    expect(compares(aLocalLog())).toBe(false)
  })

  test('point at a log only where it has a page', () => {
    const points = (gathered: Gathered) => stepsOf(gathered).some((step) => step.startsWith('Read the log'))
    expect(points(aLocalLog())).toBe(false)
    expect(points(aRedRun({}, { logs: [aLog(undefined, { url: null })] }))).toBe(false)
  })
})

describe('the symptom', () => {
  test('is the first line that names the error', () => {
    expect(next(aRedRun()).symptom).toBe('E4.1')
  })

  test('is none where the log only says that the step ended', () => {
    expect(next(failing('##[error]Process completed with exit code 1.')).symptom).toBeNull()
    expect(next(aRedRun({}, { logs: [] })).symptom).toBeNull()
  })
})
