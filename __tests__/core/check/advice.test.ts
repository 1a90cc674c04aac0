import { expect, test } from '@jest/globals'
import { checkProse } from '../../../src/core/check/advice.ts'
import { toEntryLines } from '../../../src/core/verify/file/entry-lines.ts'

test('a phrase that says nothing is a note at its line, unless somebody is quoted with it', () => {
  const markdown = [
    '# The Renamed Script',
    '',
    '## What Happened',
    '',
    'Stakeholders were informed.',
    '> Stakeholders were informed.',
    'The mail said "stakeholders were informed".',
    '```',
    'Stakeholders were informed.',
    '```',
  ]
  expect(checkProse(toEntryLines(markdown.join('\n')))).toEqual([
    { line: 5, level: 'note', message: expect.stringMatching(/^a phrase says nothing: stakeholders/i) },
  ])
})
