import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { splitPasted, subjectOf, toMessageLines, toSentences } from '../../../src/core/incident/text.ts'

describe('the words of a person', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'are put together over hard line breaks',
      'It broke\nagain today.\nWe tried.',
      ['It broke again today.', 'We tried.'],
    ],
    ['keep paragraphs apart', 'One\n\n\nTwo', ['One', 'Two']],
    ['keep list items as they are', '- one\n- two. Three\n3) four', ['- one', '- two. Three', '3) four']],
    [
      'keep indented lines, tables, quotes and headings',
      'a\n    code b\n\tc\n| t |\n> q\n# h',
      ['a', 'code b', 'c', '| t |', '> q', '# h'],
    ],
    ['are cut after a closing quotation mark', 'He said "No." Then it ran.', ['He said "No."', 'Then it ran.']],
    [
      'are not cut inside a version or a file name',
      'Use v1.2 of app.ts now. Then go.',
      ['Use v1.2 of app.ts now.', 'Then go.'],
    ],
    ['may end their lines the Windows way', 'One\r\ntwo.\r\n', ['One two.']],
    ['may be none', ' \n\t\n', []],
  ])('%s', (_, text, expected) => {
    expect(toSentences(text)).toEqual(expected)
  })

  test('lose nothing but white space', () => {
    const squeeze = (text: string) => text.replace(/\s+/g, '')
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aB.!? \n\t-*>|#1)"') }), (text) => {
        expect(squeeze(toSentences(text).join(''))).toBe(squeeze(text))
      }),
    )
  })
})

test('a commit message is its subject and the sentences of its body, without trailers', () => {
  const message = 'Fix it \n\nIt was the\nscript. Sorry.\n\nCo-authored-by: A <a@b.c>\nSigned-off-by: B <b@b.c>\n'
  expect(toMessageLines(message)).toEqual(['Fix it', 'It was the script.', 'Sorry.'])
  expect([subjectOf(message), subjectOf(''), subjectOf('one\r\ntwo')]).toEqual(['Fix it', '', 'one'])
})

describe('what people paste', () => {
  test.each<[string, string, string, readonly (readonly string[])[]]>([
    ['is taken out of the prose', 'Look:\n```\nnpm error\n  x\n```\nSorry.', 'Look:\nSorry.', [['npm error', '  x']]],
    ['may stand between tildes and name a language', '~~~sh\nls\n~~~', '', [['ls']]],
    ['may hold shorter fences', '````\n```\nx\n```\n````', '', [['```', 'x', '```']]],
    ['ends at a fence of its own kind', '```\n~~~\n```\nafter', 'after', [['~~~']]],
    ['may never end', 'a\n```\nb', 'a', [['b']]],
    ['may be empty', '```\n \n```', '', []],
    ['is not what a comment hides', 'Seen <!-- by me -->\nand <!--\n```\nx\n```\n--> again', 'Seen\nand\n again', []],
    ['is not inline code', 'run `npm ci` now', 'run `npm ci` now', []],
  ])('%s', (_, markdown, prose, blocks) => {
    expect(splitPasted(markdown)).toEqual({ prose, blocks })
  })
})
