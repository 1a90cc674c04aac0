import { describe, expect, test } from '@jest/globals'
import { type Gathered, NOTHING_HANDED } from '../../../../src/core/gathered.ts'
import type { Run } from '../../../../src/core/records.ts'
import { aLog, anExcerpt, sectionOf, write } from '../../../support/gathered.ts'
import { anEntryOf, aPattern, failedOn } from '../../../support/ways-in.ts'

const NIGHTLY = { workflowId: 77, workflowName: 'Nightly' }
const RUNS = [...[2, 3, 4, 9].map((day) => failedOn(day)), failedOn(4, { ...NIGHTLY, id: 70 })]

/** An entry that no gate finds anything wrong with. */
function entryOf(runs: readonly Run[] = RUNS, over: Partial<Gathered> = {}) {
  const entry = write(aPattern(runs, over))
  expect([entry.dropped, entry.findings]).toEqual([[], []])
  return entry
}

const section = (heading: string, ...args: Parameters<typeof entryOf>) => sectionOf(entryOf(...args).markdown, heading)

describe('What Happened over a time', () => {
  test('is how often, when most, and what failed day after day', () => {
    expect(section('What Happened')).toBe(
      [
        'From 2026-11-01 to 2026-11-22, 5 failed runs are on record, on 4 days. The day with the most was 2026-11-04: 2 failed runs.',
        '`CI` on `main` failed on 3 days in a row; its last failure on record is [run 109](https://github.com/octo/shop/actions/runs/809).',
      ].join('\n\n'),
    )
  })

  test('is how often alone, where nothing stands out', () => {
    expect(section('What Happened', [failedOn(2), failedOn(4, { branch: 'topic' })])).toBe(
      'From 2026-11-01 to 2026-11-22, 2 failed runs are on record, on 2 days.',
    )
  })

  test('begins with the words of whoever asked', () => {
    const handed = { ...NOTHING_HANDED, text: 'This is the fourth time since summer. Nobody looks.', by: 'pat' }
    expect(section('What Happened', RUNS, { handed })).toMatch(
      /^In the words of `pat`: "This is the fourth time since summer\. Nobody looks\."\n\nFrom /,
    )
  })
})

describe('the title of a pattern', () => {
  test('is the workflow, how often, and over how long', () => {
    expect([entryOf().title, entryOf([failedOn(2)]).title]).toEqual([
      'CI Failed 4 times in 21 days',
      'CI Failed 1 time in 21 days',
    ])
  })

  test('is that of whoever asked, who is then not quoted with it', () => {
    const handed = { ...NOTHING_HANDED, title: 'Our nights are red', text: 'Every night.', by: null }
    const { title, markdown } = entryOf(RUNS, { handed })
    expect(title).toBe('Our nights are red')
    expect(sectionOf(markdown, 'What Happened')).toMatch(
      /^In the words of the person who asked for it: "Every night\."/,
    )
  })
})

describe('The Brutal Truth of a pattern', () => {
  test('is what it is most of the time, and why it is as severe', () => {
    expect(section('The Brutal Truth')).toMatch(
      /^\*\*4 of 5 failed runs: `CI` on `main`\.\*\*\n\nSeverity: \*\*medium\*\*, because it failed again and again\.\n/,
    )
  })

  test('counts the entries of that time', () => {
    const pastEntries = [anEntryOf(failedOn(2))]
    expect(section('The Brutal Truth', RUNS, { pastEntries })).toMatch(
      /main`\.\*\* The journal holds 1 entry of that time\./,
    )
  })

  test('names no branch where it is many', () => {
    const failures = [failedOn(2, { branch: 'topic' }), failedOn(3, { branch: 'other' })]
    expect(section('The Brutal Truth', failures)).toMatch(/^\*\*2 of 2 failed runs: `CI` on other branches\.\*\*/)
  })

  test('says so where one run alone failed', () => {
    expect(section('The Brutal Truth', [failedOn(2)])).toMatch(
      /^\*\*One failed run is no pattern\.\*\* It is \[run 102\]\(\S+\) of `CI` on `main`\./,
    )
    expect(section('What Happened', [failedOn(2)])).toContain('1 failed run is on record, on 1 day.')
  })
})

test('nothing is invented for next time, nor of what was tried', () => {
  const { markdown, draft } = entryOf()
  expect([draft.changes, draft.warningSigns, draft.nextTime, draft.lessons.technical]).toEqual([
    { week: [], month: [] },
    [],
    { symptom: null, steps: [] },
    [],
  ])
  expect(sectionOf(markdown, 'What We Tried')).toBe('Not known: what was tried in that time is not on record.')
  expect(markdown).toContain('**Filed Under:** what keeps failing\\\n**Status:** open\\\n')
})

test('it is found by its workflow', () => {
  const { draft } = entryOf([failedOn(2, { workflowName: 'Build & Test (e2e)' })])
  expect([draft.slugWords, draft.tags]).toEqual([
    ['build', 'test', 'e2e', 'failures', 'pattern'],
    ['pattern', 'build', 'test', 'e2e'],
  ])
})

test('a log that was handed over is shown below the table', () => {
  const log = aLog(anExcerpt(['error: the runner has no disk left']), {
    name: 'what was handed over',
    jobId: null,
    url: null,
  })
  expect(section('Technical Details', RUNS, { logs: [log] })).toMatch(
    /\| none \|\n\nDays are .*\n\nWhat was handed over, line 101 of 111:\n\n```\nerror: the runner has no disk left\n```/,
  )
})
