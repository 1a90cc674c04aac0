import { describe, expect, test } from '@jest/globals'
import { toStoredEntry } from '../../../src/core/check/stored.ts'
import { aRedRun, write } from '../../support/gathered.ts'

const { markdown } = write(aRedRun())
const [above = ''] = markdown.split('<!-- journal-writer\n')
const COMMENT_LINE = above.split('\n').length

describe('an entry of ours', () => {
  test.each([
    ['as it was written', markdown, ''],
    ['with line ends of Windows', markdown.replaceAll('\n', '\r\n'), ''],
    ['with a byte order mark', `\ufeff${markdown}`, ''],
    ['with text below the comment', `${markdown}More.\n`, 'More.\n'],
  ])('is read %s', (_, file, below) => {
    const { comment, text, commentLine, ...rest } = toStoredEntry(file)
    expect({ key: comment?.key, text, commentLine, below: rest.below }).toEqual({
      key: expect.stringMatching(/^main@/),
      text: above,
      commentLine: COMMENT_LINE,
      below,
    })
  })

  test('has its comment in no row, but what is below', () => {
    const { rows } = toStoredEntry(`${markdown}More.\n`)
    expect(rows.filter(({ number }) => number >= COMMENT_LINE)).toMatchObject([{ text: 'More.' }])
  })
})

describe('an entry is read as one by hand', () => {
  test.each([
    ['without a comment', above, false],
    ['with a comment that lost a quotation mark', markdown.replace('"format"', 'format"'), true],
    ['with half a comment', markdown.slice(0, -40), true],
    ['with nothing', '', false],
  ])('%s', (_, file, isCommentBroken) => {
    expect(toStoredEntry(file)).toMatchObject({ comment: null, isCommentBroken })
  })
})
