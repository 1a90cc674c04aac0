import { describe, expect, test } from '@jest/globals'
import { checkConsistency } from '../../../../src/core/verify/file/consistency.ts'
import { toEntryLines } from '../../../../src/core/verify/file/entry-lines.ts'

/** Findings of an entry as `line code`. */
function check(...lines: readonly string[]): readonly string[] {
  return checkConsistency(toEntryLines(lines.join('\n'))).map(({ at, code }) => `${at} ${code}`)
}

const LOG = ['```', '[2031-05-06 04:12:07] INFO lock taken', '[2031-05-06 04:12:08] ERROR lock lost', '```']

describe('an entry contradicts itself where', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['the front matter has a time that no clock shows', ['---', 'time: 17:05 PM', '---'], ['2 time-impossible']],
    ['a minute is the sixtieth', ['It was red at 9:60am.'], ['1 time-impossible']],
    ['an hour is the twenty-fifth', ['It ended at 25:10.'], ['1 time-impossible']],
    ['a timeline runs backwards', ['## How It Felt', '**9:10am:** A', '', '**8:50am:** B'], ['4 time-out-of-order']],
    [
      'headings with times run backwards',
      ['## What We Tried', '### 10:30 - Attempt 1', 'x', '### 10:05 - Attempt 2'],
      ['4 time-out-of-order'],
    ],
    ['a duration is not the time between its ends', ['It took 40 minutes (1:10pm - 2:05pm).'], ['1 duration-differs']],
    ['the ends come first', ['From 13:10 to 14:05 (40 minutes) it hung.'], ['1 duration-differs']],
    [
      'it took longer to find than the timeline has',
      [
        '## How It Felt',
        '**7:00am:** Importer red.',
        '',
        '**9:40am:** Found the stale lock.',
        '',
        '---',
        '**Time to Find Cause:** 4 hours, 5 minutes',
      ],
      ['7 duration-differs'],
    ],
    [
      'the time wasted uses up the total that has the fix in it',
      [
        '## What We Tried',
        '### Attempt 1: clear it (FAILED)',
        '**Time Wasted:** 10 minutes',
        '### Attempt 2: widen it (FAILED)',
        '**Time Wasted:** 25 minutes',
        '### Attempt 3: lock it (THE FIX)',
        '**Time to Solution:** 35 minutes total',
      ],
      ['7 total-differs'],
    ],
    ['amounts do not add up to their total', ['- Disks: $40', '- Tapes: $25', '- **Total:** $75'], ['3 total-differs']],
    ['milliseconds are told of a log in whole seconds', [...LOG, 'The two lines are 30ms apart.'], ['5 too-precise']],
    [
      'a solution is counted from later than the first error of the log',
      [...LOG, '**Time to Solution:** 30 minutes (4:40am - 5:10am)'],
      ['5 start-differs'],
    ],
    [
      'it is down at a time when it was up again',
      [
        '## What Happened',
        'At 4:30pm the queue is still down.',
        '## How It Felt',
        '**3:15pm:** Queue fully recovered.',
      ],
      ['2 status-contradicts'],
    ],
    [
      'it goes on, and its status is over',
      ['## What Happened', 'The queue is still failing.', '---', '**Status:** Resolved'],
      ['2 status-contradicts'],
    ],
    [
      'it is over, and its status is open',
      ['## How It Felt', 'All green again.', '---', '**Status:** open'],
      ['2 status-contradicts'],
    ],
    [
      'it goes on in one section, and is over in another',
      ['## What Happened', 'The queue is still failing.', '## How It Felt', 'Everything recovered.'],
      ['2 status-contradicts'],
    ],
    [
      'the same act has two times',
      ['At 8:10am we deployed 3.1.4.', 'Then we looked.', 'At 8:45am we deployed 3.1.4 to the last host.'],
      ['3 time-out-of-order'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(check(...lines)).toEqual(expected)
  })
})

describe('an entry is true although', () => {
  test.each<[string, readonly string[]]>([
    ['a night goes by', ['## How It Felt', '**11:50pm:** A', '', '**12:10am:** B', '', '**7:00am:** C']],
    ['a day goes by', ['## How It Felt', '**9:10am:** A', '', '**8:50am:** The next day, B']],
    ['two sections tell the same hours', ['## What Happened', '**9:10am:** A', '## How It Felt', '**8:50am:** B']],
    ['minutes are rounded', ['It took an afternoon, about 55 minutes (1:10pm - 2:08pm).']],
    ['places and versions have colons and points', ['See cart.ts:12:80 and 1.25:99, ratio 3:99.']],
    ['people and code may say what they like', ['"see you at 25:10", he wrote. `at 26:70`', '> at 27:00 PM']],
    ['a fence has times of its own', ['```', 'at 29:99 PM', '```']],
    [
      'it broke once more',
      ['## How It Felt', '**1:00pm:** Recovered.', '', '**1:20pm:** Down again.', '', '**1:40pm:** Still down.'],
    ],
    [
      'it was failing before',
      [
        '## What Happened',
        'It was still failing at noon.',
        '## How It Felt',
        'Recovered.',
        '---',
        '**Status:** Resolved',
      ],
    ],
    ['a try did not help', ['## What We Tried', 'Still failing.', '---', '**Status:** Resolved']],
    [
      'a step asks for it',
      ['## For Next Time', '1. Wait until it has recovered, even if it is still red.', '---', '**Status:** open'],
    ],
    [
      'spans that elapsed overlap',
      [
        '## What We Tried',
        '### A 1',
        '**Time Wasted:** 10 min elapsed',
        '### A 2',
        '**Time Wasted:** 9 min elapsed',
        '### A 3',
        '**Time to Fix:** 12 min total',
      ],
    ],
    [
      'the total leaves time for the fix',
      [
        '## What We Tried',
        '### A 1',
        '**Time Wasted:** 10 min',
        '### A 2',
        '**Time Wasted:** 9 min',
        '### A 3',
        '**Time to Fix:** 30 min total',
      ],
    ],
    [
      'a log has fractions of seconds',
      ['```', '04:12:07.100 a', '04:12:07.130 ERROR b', '```', 'They are 30ms apart.'],
    ],
    [
      'the cause was found when it says',
      [
        '## How It Felt',
        '**7:00am:** Red.',
        '',
        '**9:40am:** Found it.',
        '',
        '**Time to Find Cause:** 2 hours, 40 minutes',
      ],
    ],
    ['nothing says when it was found', ['**7:00am:** Red.', '', '**Time to Find Cause:** 2 hours']],
    ['the same version is deployed again', ['At 8:10am we deployed 3.1.4.', 'At 8:45am we deployed 3.1.4 again.']],
    ['amounts are about right', ['- Disks: $40.20', '- Tapes: $25', '- Total: ~$65']],
  ])('%s', (_, lines) => {
    expect(check(...lines)).toEqual([])
  })
})
