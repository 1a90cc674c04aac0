import { describe, expect, test } from '@jest/globals'
import { sha256 } from '../../../../src/adapters/machine.ts'
import { toClosingEcho } from '../../../../src/core/entry/facts-only/thread-ending.ts'
import { writeFromFacts } from '../../../../src/core/entry/facts-only/writer.ts'
import { renderSections } from '../../../../src/core/entry/sections.ts'
import { dossierOf } from '../../../support/incident-dossier.ts'

const pods = await dossierOf('crash-loop')
const taps = await dossierOf('double-charge')
const draftOfPods = writeFromFacts(pods)
const blocksOfPods = renderSections(draftOfPods, pods, sha256)
const blocksOfTaps = renderSections(writeFromFacts(taps), taps, sha256)

const withoutAddresses = (text: string) => text.replace(/\]\([^)]*\)/g, ']')
/** The blocks of a section, without the addresses of their links. */
function section(blocks: readonly string[], heading: string): readonly string[] {
  const start = blocks.indexOf(`## ${heading}`) + 1
  const end = blocks.findIndex((block, index) => index >= start && block.startsWith('## '))
  return blocks.slice(start, end < 0 ? blocks.length : end).map(withoutAddresses)
}

describe('a rename that left a caller behind', () => {
  test('is told by what it promised, beside the line that went with the fix', () => {
    expect(section(blocksOfPods, 'The Brutal Truth').slice(0, 3)).toEqual([
      expect.stringMatching(/^> Nothing calls the old name but us\./),
      expect.stringMatching(/^```diff\n-RUN npm run build:prod --if-present\n/),
      'That line left `Dockerfile` with [pull request 316].',
    ])
  })

  test('has the line of the caller as a sign, and its file as the first place to look', () => {
    expect([section(blocksOfPods, 'Warning Signs')[0], section(blocksOfPods, 'For Next Time')[1]]).toEqual([
      '🚨 Lines like those that [pull request 316] took out of `Dockerfile`:',
      expect.stringContaining('Look at `Dockerfile` first: [pull request 316] changed it.'),
    ])
  })

  test('is not told where what was older promised nothing, or is more than one change', () => {
    const commits = [...pods.exhibits.commits, ...taps.exhibits.commits]
    const several = { ...pods, exhibits: { ...pods.exhibits, commits } }
    expect([toClosingEcho(taps), toClosingEcho(several)]).toEqual([null, null])
  })
})

test('a cause in the words of a commit goes on to where the message speaks to GitHub', () => {
  expect(section(blocksOfTaps, 'Root Cause Analysis')[1]).toMatch(
    /^\[\w{7}\] says: "Two taps .* because .*\. With the key the card service answers .* of the first\."$/,
  )
})

test('the symptom is the error that people paste, not the table above it, and not the clock before it', () => {
  expect([section(blocksOfPods, 'For Next Time')[0], section(blocksOfTaps, 'For Next Time')[0]]).toEqual([
    "If you see `Error: Cannot find module '/srv/ledger/build/server.js'`:",
    'If you see `ERROR pay order=A-20931 charged twice: ch-5f2a and ch-5f2b`:',
  ])
})

test('the time of a try whose run is green was not wasted', () => {
  expect(section(blocksOfPods, 'What We Tried').filter((block) => /^\*\*(?:T|E)/.test(block))).toEqual([
    '**Time Wasted:** 36 min elapsed (merge to revert)',
    '**Time Wasted:** 50 min elapsed (merge to next try)',
    '**Elapsed:** 2 h 56 min (merge to next try)',
    '**Took:** 18 min 5 s (opening to close)',
  ])
})

test('the comment that shows something is told, and the one that names the older change', () => {
  const told = section(blocksOfPods, 'What We Tried').join('\n')
  expect([told.includes('> In the image from CI there is no build at all:'), told.includes('> Found it.')]).toEqual([
    true,
    true,
  ])
})

test('a log that ends as an earlier one did is shown once', () => {
  const shown = section(blocksOfTaps, 'Technical Details').filter((block) => block.startsWith('Log of '))
  expect(shown).toEqual(['Log of [unit of run 1], lines 10 to 24 of 31:'])
})

test('an address of the opening words is left to the link that it is', () => {
  expect(section(blocksOfPods, 'What Happened').join('\n')).not.toContain('actions/runs/9001`')
})

test('tags are words of the title that the logs and changes have too', () => {
  expect([writeFromFacts(taps).tags, draftOfPods.tags]).toEqual([
    ['taps', 'pay', 'charge'],
    expect.arrayContaining(['crashloopbackoff', 'pods', 'ledger']),
  ])
})
