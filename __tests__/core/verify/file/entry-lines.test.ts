import { describe, expect, test } from '@jest/globals'
import { toEntryLines, toWords } from '../../../../src/core/verify/file/entry-lines.ts'

const kinds = (...lines: readonly string[]) => toEntryLines(lines.join('\n')).map(({ kind }) => kind)

describe('a line is', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      'front matter up to its closing mark',
      ['---', 'date: 1', '---', 'x'],
      ['front-matter', 'front-matter', 'front-matter', 'prose'],
    ],
    ['a rule where it does not open the file', ['x', '---'], ['prose', 'prose']],
    [
      'a title, a heading or a subheading by its marks',
      ['# a', '## b', '### c', '##d'],
      ['title', 'heading', 'subheading', 'prose'],
    ],
    [
      'in a fence until a mark as long closes it',
      ['````', '```', '# x', '````', 'y'],
      ['fence-mark', 'fence', 'fence', 'fence-mark', 'prose'],
    ],
    ['in a fence that stands in a list', ['   ```yaml', '   a: 1', '   ```'], ['fence-mark', 'fence', 'fence-mark']],
    ['in a fence of tildes', ['~~~', '```', '~~~'], ['fence-mark', 'fence', 'fence-mark']],
    ['no fence where code stands in a line', ['```a``` b'], ['prose']],
    [
      'a comment, on one line or on more',
      ['<!-- a -->', '<!-- b', 'c', '-->', 'd'],
      ['comment', 'comment', 'comment', 'comment', 'prose'],
    ],
    ['blank', ['', '  '], ['blank', 'blank']],
  ])('%s', (_, lines, expected) => {
    expect(kinds(...lines)).toEqual(expected)
  })
})

test('lines are counted from one, and know the heading that they stand under', () => {
  expect(
    toEntryLines('# T\r\n\r\n## A B ##\r\nx\r\n').map(({ number, text, section }) => [number, text, section]),
  ).toEqual([
    [1, '# T', ''],
    [2, '', ''],
    [3, '## A B ##', 'A B'],
    [4, 'x', 'A B'],
  ])
})

test('a heading says its words, whatever marks it has', () => {
  expect(['## Two  words', '##', '### C# ###'].map(toWords)).toEqual(['Two  words', '', 'C#'])
})
