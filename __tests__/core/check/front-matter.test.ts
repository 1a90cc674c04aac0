import { describe, expect, test } from '@jest/globals'
import { checkFrontMatter } from '../../../src/core/check/front-matter.ts'
import { toEntryLines } from '../../../src/core/verify/file/entry-lines.ts'

const DATA = { date: '2026-03-17', time: '09:14 AM', severity: 'low', tags: ['npm'], author: 'Nora Lindqvist' }
const NAME = '20260317-0914-missing-script.md'

function check(
  over: Readonly<Record<string, unknown>>,
  { fileName = NAME, isOurs = false, knownBy = '2026-03-17T12:00:00Z' } = {},
): readonly string[] {
  const data: Readonly<Record<string, unknown>> = Object.fromEntries(
    Object.entries({ ...DATA, ...over }).filter(([, value]) => value !== undefined),
  )
  const block = Object.entries(data).map(([key, value]) => `${key}: ${String(value)}`)
  const lines = toEntryLines(['---', ...block, '---', '', '# A Title'].join('\n'))
  return checkFrontMatter({ kind: 'data', data }, { lines, fileName, isOurs, knownBy }).map(
    ({ line, level, message }) => `${line} ${level}: ${message}`,
  )
}

test.each([
  ['an entry by a person', {}, {}],
  ['one of ours', { author: 'journal-writer' }, { isOurs: true }],
  ['the short form of the file name', {}, { fileName: '2603170914-missing-script.md' }],
  ['an afternoon', { time: '02:05 PM' }, { fileName: '20260317-1405-missing-script.md' }],
  ['midnight', { time: '12:05 AM' }, { fileName: '20260317-0005-missing-script.md' }],
  ['a day ahead of the commit, as east of Greenwich', {}, { knownBy: '2026-03-16T12:00:00Z' }],
])('%s has no remarks', (_, over, context) => {
  expect(check(over, context)).toEqual([])
})

describe('one fault is one remark', () => {
  test.each<[string, Readonly<Record<string, unknown>>, Parameters<typeof check>[1], string]>([
    ['no severity', { severity: undefined }, {}, '1 error: the front matter has no severity'],
    [
      'a time that no clock shows',
      { time: '14:32 PM' },
      {},
      '3 error: time: "14:32 PM" has not the form of 09:14 AM, on a 12-hour clock',
    ],
    [
      'a severity of its own',
      { severity: 'dire' },
      {},
      '4 error: severity: "dire" has not the form of critical, high, medium or low',
    ],
    ['a list for a value', { author: ['a', 'b'] }, {}, '6 error: author: one value is needed, such as a name'],
    ['no author', { author: ' ' }, {}, '6 error: author: " " has not the form of a name'],
    ['tags that are no list', { tags: 'npm' }, {}, '5 error: tags: a list is needed, such as [npm, missing-script]'],
    ['no tags', { tags: [] }, {}, '5 warning: tags: there is none to find the entry by'],
    [
      'a tag of words',
      { tags: ['Missing Script'] },
      {},
      '5 note: tags: Missing Script is not in lower case with dashes',
    ],
    ['a key too many', { mood: 'bad' }, {}, '7 warning: the front matter of an entry has no key mood'],
    ['an author of an entry of ours', {}, { isOurs: true }, '6 note: the author of this entry was journal-writer'],
    [
      'a day that no calendar has',
      { date: '2026-02-30' },
      { fileName: '20260230-0914-a.md' },
      '2 error: date: no calendar has 2026-02-30',
    ],
    [
      'another date than the file name',
      {},
      { fileName: '20260318-0914-a.md' },
      '2 error: the date is 2026-03-17, and the file name says 2026-03-18',
    ],
    [
      'another time than the file name',
      {},
      { fileName: '20260317-0915-a.md' },
      '3 warning: the time is 09:14, and the file name says 09:15',
    ],
    [
      'another form of the file name',
      {},
      { fileName: 'missing-script.md' },
      '1 warning: the file name missing-script.md is not YYYYMMDD-HHmm-slug.md',
    ],
    [
      'a date to come',
      {},
      { knownBy: '2026-03-15T23:00:00Z' },
      '2 error: the date 2026-03-17 was still to come when the entry was there on 2026-03-15',
    ],
  ])('%s', (_, over, context, remark) => {
    expect(check(over, context)).toContain(remark)
    expect(check(over, context).filter((line) => !/calendar/.test(line)).length).toBeLessThanOrEqual(1)
  })

  test('keys in another order', () => {
    const { author, ...rest } = DATA
    const lines = toEntryLines('---\nauthor: x\n---\n')
    const context = { lines, fileName: NAME, isOurs: false, knownBy: '2026-03-17T12:00:00Z' }
    expect(checkFrontMatter({ kind: 'data', data: { author, ...rest } }, context)).toEqual([
      { line: 1, level: 'note', message: 'the keys stand in another order than date, time, severity, tags, author' },
    ])
  })
})

test('without front matter only the file name is looked at beside', () => {
  const context = {
    lines: toEntryLines('# A Title\n'),
    fileName: 'x.md',
    isOurs: false,
    knownBy: '2026-03-17T12:00:00Z',
  }
  expect(checkFrontMatter({ kind: 'data', data: {} }, context)).toEqual([
    {
      line: 1,
      level: 'error',
      message: 'there is no front matter: the first line is "---", then date, time, severity, tags, author',
    },
    { line: 1, level: 'warning', message: 'the file name x.md is not YYYYMMDD-HHmm-slug.md' },
  ])
  expect(checkFrontMatter({ kind: 'unreadable', why: 'is never closed' }, context)).toEqual([
    { line: 1, level: 'error', message: 'the front matter cannot be read: it is never closed' },
  ])
})
