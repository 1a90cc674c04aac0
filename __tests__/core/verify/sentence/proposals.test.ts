import { describe, expect, test } from '@jest/globals'
import { aRedRun, dossierOf } from '../../../support/gathered.ts'
import { find } from '../checking.ts'

const dossier = dossierOf(aRedRun())
const hear = (text: string) =>
  find(dossier, ['proposal-states'], text, { place: 'next-step', standing: 'proposal', cites: ['E1'] })

describe('a proposal', () => {
  test.each([
    'It took hours to see.',
    'Nobody reviewed it.',
    'We skipped the check.',
    'The cache was stale.',
    'It failed on the branch first.',
    'Pin the image. The old one was broken.',
  ])('may not tell what happened: %s', (text) => {
    expect(hear(text)).toEqual(['proposal-states'])
  })

  test.each([
    'Pin the image.',
    'Search the log for the first error. It names the file.',
    'Read the commit that was pushed before.',
    'A check that went quiet.',
    'If it was green before, look outside.',
    'Two scripts with one command.',
  ])('may say what to do, or what to look for: %s', (text) => {
    expect(hear(text)).toEqual([])
  })
})
