import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { findEdits } from '../../../src/core/check/edits.ts'
import { toStoredEntry } from '../../../src/core/check/stored.ts'
import { aRedRun, sectionOf, sha256, write } from '../../support/gathered.ts'

const { markdown } = write(aRedRun())
const STORED = toStoredEntry(markdown)
const SENTENCES = STORED.comment?.sentences.length ?? 0

/** The first of several sentences in one line. */
const FIRST = toFirstSentence(sectionOf(markdown, 'What Happened').split('\n')[0] ?? '')

function toFirstSentence(line: string): string {
  const row = STORED.rows.findIndex(({ text }) => text === line) + 1
  const [first, ...others] = STORED.comment?.sentences.filter((sentence) => sentence.row === row) ?? []
  if (first === undefined || others.length === 0) throw new Error(`one sentence at most: ${line}`)
  return line.slice(0, first.chars)
}

/** The entry with one thing changed; throws where there is nothing to change, so that no test passes by accident. */
function edit(from: string | RegExp, to: string): string {
  const edited = markdown.replace(from, to)
  if (edited === markdown) throw new Error(`the entry has no ${from}`)
  return edited
}

function lineOf(text: string, words: string): number {
  return text.split('\n').findIndex((line) => line.includes(words)) + 1
}

function check(text: string) {
  const { remarks, standing } = findEdits(toStoredEntry(text), sha256)
  return { remarks, lost: SENTENCES - standing.length }
}

describe('nothing is an edit that', () => {
  test.each([
    ['nobody made', markdown],
    ['a checkout on Windows makes', markdown.replaceAll('\n', '\r\n')],
    ['an editor makes of white space', `\ufeff${markdown.replaceAll('\n\n', '  \n\n\n')}\n`],
  ])('%s', (_, text) => {
    expect(check(text)).toEqual({ remarks: [], lost: 0 })
  })
})

describe('an edit is said with its line', () => {
  const title = /^# .*$/m.exec(markdown)?.[0] ?? ''

  test('where a sentence was changed: it alone is no longer as verified, its neighbours are', () => {
    const text = edit(FIRST, 'It broke.')
    const line = lineOf(text, 'It broke.')
    expect(check(text)).toEqual({
      remarks: [
        { line, level: 'note', message: '1 line was changed by people; 1 verified sentence is no longer there' },
      ],
      lost: 1,
    })
  })

  test('where a line was added', () => {
    const text = edit('\n## How It Felt\n', '\n## How It Felt\n\nI was tired.\n')
    expect(check(text)).toEqual({
      remarks: [{ line: lineOf(text, 'I was tired.'), level: 'note', message: '1 line was added by people' }],
      lost: 0,
    })
  })

  test('where lines were taken out: at the line that follows', () => {
    const text = edit(`${title}\n`, '')
    expect(check(text)).toEqual({
      remarks: [
        {
          line: lineOf(text, '## What Happened'),
          level: 'note',
          message: '1 line was taken out here by people; 1 verified sentence is no longer there',
        },
      ],
      lost: 1,
    })
  })

  test('where something stands below the comment', () => {
    const text = `${markdown}\nOne more thing.\n`
    expect(check(text)).toEqual({
      remarks: [{ line: lineOf(text, 'One more thing.'), level: 'note', message: '1 line was added by people' }],
      lost: 0,
    })
  })

  test('as a warning where it is in a block that was copied', () => {
    const text = edit('```\nnpm error Missing', '```\nnpm warning Missing')
    expect(check(text)).toEqual({
      remarks: [
        {
          line: lineOf(text, 'npm warning Missing'),
          level: 'warning',
          message: '1 line was changed by people, in a block that was copied from the evidence',
        },
      ],
      lost: 0,
    })
  })
})

test('a sentence that was moved to a new line still stands', () => {
  const text = edit(FIRST, '').replace('\n## How It Felt\n', `\n## How It Felt\n\nAs said: ${FIRST}\n`)
  expect(check(text)).toMatchObject({ lost: 0 })
})

test('an entry without a comment has nothing to compare with', () => {
  expect(findEdits(toStoredEntry('# Mine\n\nText.\n'), sha256)).toMatchObject({ remarks: [], standing: [] })
})

test('lines that nobody touched are never said to be changed, whatever happens around them', () => {
  const lines = toStoredEntry(markdown).text.split('\n')
  const comment = markdown.slice(toStoredEntry(markdown).text.length)
  const insertion = fc.record({ at: fc.nat(lines.length), text: fc.constantFrom('I was tired.', '```', '## More', '') })
  fc.assert(
    fc.property(
      fc.array(insertion, { maxLength: 5 }),
      fc.array(fc.nat(lines.length), { maxLength: 5 }),
      (added, removed) => {
        const edited = lines.flatMap((line, index) => [
          ...added.filter(({ at }) => at === index).map(({ text }) => text),
          ...(removed.includes(index) ? [] : [line]),
        ])
        const text = `${edited.join('\n')}${comment}`
        const count = (list: readonly string[]) => list.filter((line) => line.trim() !== '').length
        const said = findEdits(toStoredEntry(text), sha256).remarks
        const isTouched = count(edited) !== count(lines) || edited.some((line, index) => line !== lines[index])
        expect(said.length).toBeLessThanOrEqual(added.length + removed.length)
        if (!isTouched) expect(said).toEqual([])
      },
    ),
  )
})
