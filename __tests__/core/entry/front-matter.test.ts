import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import matter from 'gray-matter'
import { readFrontMatter } from '../../../src/adapters/front-matter-reader.ts'
import { type FrontMatter, toDateAndTime, writeFrontMatter } from '../../../src/core/entry/front-matter.ts'
import { UserError } from '../../../src/core/failure.ts'
import { cleanLine } from '../../../src/core/safety/sanitize.ts'

const plain: FrontMatter = {
  date: '2026-11-22',
  time: '09:14 AM',
  severity: 'high',
  tags: ['missing-script', 'npm', 'node.js', 'C++'],
  author: 'journal-writer',
}

describe('front matter', () => {
  test('has five keys in their order, and quotes only where YAML needs them', () => {
    expect(writeFrontMatter(plain)).toBe(
      '---\ndate: 2026-11-22\ntime: 09:14 AM\nseverity: high\ntags: [missing-script, npm, node.js, C++]\nauthor: journal-writer\n---\n',
    )
  })

  test('of an entry without tags has an empty list', () => {
    expect(writeFrontMatter({ ...plain, tags: [] })).toContain('\ntags: []\n')
  })

  test.each([
    ['no', '"no"'],
    ['NO', '"NO"'],
    ['null', '"null"'],
    ['1e3', '"1e3"'],
    ['404', '"404"'],
    ['12:30', '"12:30"'],
    ['', '""'],
    ['x: [', '"x: ["'],
    ['a, b', '"a, b"'],
    ['#1', '"#1"'],
    ['- a', '"- a"'],
    ['*a', '"*a"'],
    ['a #b', '"a #b"'],
    ['a"b\'c', '"a\\"b\'c"'],
    ['back\\slash', '"back\\\\slash"'],
    ['x\n---\nevil: true', '"x --- evil: true"'],
    ['\u0085\u2028\u2029break', '"   break"'],
    ['noon', 'noon'],
    ['éclair 界', 'éclair 界'],
  ])('writes the tag %j as %s', (tag, written) => {
    expect(writeFrontMatter({ ...plain, tags: [tag] })).toContain(`\ntags: [${written}]\n`)
  })

  test('comes back as it was meant, from our reader and from a YAML 1.1 reader', () => {
    const piece = fc.constantFrom(
      ...'yn~0189.:-#[]{},\'"\\|>&*!%@?=<` abé界\n\u0085\u2028\u200b'.split(''),
      'no',
      'true',
      '---',
      ': ',
    )
    const word = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(fc.array(word, { maxLength: 4 }), word, (tags, author) => {
        const text = `${writeFrontMatter({ ...plain, tags, author })}\n# x\n`
        const meant = { ...plain, tags: tags.map(cleanLine), author: cleanLine(author) }
        expect(readFrontMatter(text)).toEqual({ data: meant, content: '\n# x\n' })
        expect(matter(text, {}).data).toEqual({ ...meant, date: new Date('2026-11-22T00:00:00Z') })
        expect(text.split('\n')).toHaveLength(10)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('date and time', () => {
  test.each([
    ['2026-07-11T20:16:59Z', 'UTC', '2026-07-11', '08:16 PM'],
    ['2026-07-11T00:00:00Z', 'UTC', '2026-07-11', '12:00 AM'],
    ['2026-07-11T12:05:00Z', 'UTC', '2026-07-11', '12:05 PM'],
    ['2026-07-11T23:30:00Z', 'Europe/Berlin', '2026-07-12', '01:30 AM'],
    ['2026-01-01T03:00:00Z', 'America/New_York', '2025-12-31', '10:00 PM'],
    ['2026-10-25T01:30:00Z', 'Europe/Berlin', '2026-10-25', '02:30 AM'],
    ['2026-07-11T20:16:59+05:30', 'Asia/Kolkata', '2026-07-11', '08:16 PM'],
  ])('of %s in %s are %s, %s', (iso, timezone, date, time) => {
    expect(toDateAndTime(iso, timezone)).toEqual({ date, time })
  })

  test.each(['Mars/Olympus', '', 'UTC; rm'])('in the time zone %j are refused', (timezone) => {
    expect(() => toDateAndTime('2026-07-11T20:16:59Z', timezone)).toThrow(UserError)
  })
})
