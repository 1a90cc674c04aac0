import { describe, expect, test } from '@jest/globals'
import { checkHeadings, toSection } from '../../../src/core/check/headings.ts'
import { SECTIONS } from '../../../src/core/entry/headings.ts'
import { toEntryLines } from '../../../src/core/verify/file/entry-lines.ts'

const WHOLE = `# A Title\n\n${SECTIONS.map((section) => `## ${section}\n\nNot known.\n`).join('\n')}`

function check(markdown: string, isOurs = true): readonly string[] {
  return checkHeadings(toEntryLines(markdown), { isOurs }).map(
    ({ line, level, message }) => `${line} ${level}: ${message}`,
  )
}

test('an entry with all of its sections has no remarks', () => {
  expect(check(WHOLE)).toEqual([])
})

describe('a heading stands for a section', () => {
  test.each([
    ['What Happened', 'What Happened'],
    ['what happened?', null],
    ['Warning Signs to Watch For', 'Warning Signs'],
    ['Lessons Learned', 'What We Learned'],
    ['Lessons for the Next Release', null],
    ['**Root Cause**', 'Root Cause Analysis'],
    ['Next Time Somebody Renames It', 'For Next Time'],
    ['Thank You, Nora', null],
    ['constructor', null],
  ])('%s', (heading, section) => {
    expect(toSection(heading)).toBe(section)
  })
})

describe('one fault is one remark', () => {
  test.each([
    ['no title', WHOLE.replace('# A Title', 'A Title'), ['1 warning: there is no title ("# ...")']],
    ['two titles', `${WHOLE}\n# Another\n`, ['43 warning: there is another title above']],
    [
      'a section that is missing',
      WHOLE.replace('## How It Felt', '### How It Felt'),
      ['41 warning: a section is missing: How It Felt'],
    ],
    ['a section twice', `${WHOLE}\n## How It Felt\n\nBad.\n`, ['43 warning: there is a section "How It Felt" above']],
    [
      'a section without a word',
      WHOLE.replace('## How It Felt\n\nNot known.', '## How It Felt'),
      ['23 warning: the section "How It Felt" is empty; say what is not known'],
    ],
    [
      'sections out of order',
      WHOLE.replace('## What Happened', '## X')
        .replace('## How It Felt', '## What Happened')
        .replace('## X', '## How It Felt'),
      expect.arrayContaining(['23 warning: "What Happened" stands earlier in other entries']),
    ],
  ])('%s', (_, markdown, remarks) => {
    expect(check(markdown)).toEqual(remarks)
  })
})

test('what is a flaw of ours is advice for an entry by hand', () => {
  const markdown = '# A Title\n\n## Summary\n\nIt broke.\n'
  expect(check(markdown, false)).toEqual([`5 note: sections are missing: ${SECTIONS.slice(1).join(', ')}`])
})
