import { describe, expect, test } from '@jest/globals'
import { verifyEntry } from '../../../src/core/verify/verify-entry.ts'
import { aJob, anIssueThread, aRedRun, aStep, write } from '../../support/gathered.ts'

const FILE = '20261102-0914-missing-script.md'
const { markdown, dossier } = write(aRedRun())

function codes(text: string, fileName = FILE): readonly string[] {
  return verifyEntry(text, { fileName, evidence: dossier.evidence }).map(({ code }) => code)
}

/** The entry with one thing changed; throws where there is nothing to change, so that no test passes by accident. */
function spoil(from: string | RegExp, to: string): string {
  const spoilt = markdown.replace(from, to)
  if (spoilt === markdown) throw new Error(`the entry has no ${from}`)
  return spoilt
}

test('an entry as it was rendered has no findings', () => {
  expect(codes(markdown)).toEqual([])
})

describe('one fault is one finding', () => {
  test.each<[string, string, string]>([
    ['a time that no clock shows', spoil('time: 09:14 AM', 'time: 14:32 PM'), 'front-matter'],
    ['a severity of its own', spoil('severity: low', 'severity: dire'), 'front-matter'],
    ['a key too many', spoil('author:', 'mood: bad\nauthor:'), 'front-matter'],
    ['no tags', spoil(/tags: \[.*\]/, 'tags: []'), 'front-matter'],
    ['no title', spoil(/\n# .*/, '\n#'), 'front-matter'],
    ['a heading that is gone', spoil('## How It Felt', '### How It Felt'), 'heading'],
    ['a heading out of order', spoil('## What We Tried', '## Warning Signs'), 'heading'],
    ['a section without a word', spoil(/(## What We Tried\n\n).*\n/, '$1'), 'empty-section'],
    ['a fence that never closes', `${markdown}\n\`\`\`\n`, 'fence'],
    [
      'a letter of the log that is another',
      spoil('npm error Missing script', 'npm error Missing scripts'),
      'line-not-found',
    ],
    [
      'a line of the log that nobody wrote',
      spoil('```\nnpm error Missing', '```\nit was DNS\nnpm error Missing'),
      'line-not-found',
    ],
    [
      'a word of a quotation that is another',
      spoil('"Rename the build script"', '"Remove the build script"'),
      'quotation-not-found',
    ],
    ['broken characters', spoil('Nobody wrote it down', 'Nobody wrote it down â€™'), 'encoding'],
    ['a placeholder', spoil('Nobody wrote it down', 'TODO: feelings'), 'placeholder'],
    ['a fact that was never filled in', spoil('Nobody wrote it down', 'It took [[F3]]'), 'placeholder'],
  ])('%s', (_, text, code) => {
    expect(codes(text)).toEqual([code])
  })

  test('a fence of more than forty lines', () => {
    const lines = Array.from({ length: 41 }, () => 'npm error').join('\n')
    expect(codes(spoil('```\nnpm error Missing', `\`\`\`\n${lines}\n\`\`\`\n\n\`\`\`\nnpm error Missing`))).toEqual([
      'fence',
    ])
  })

  test.each([
    ['20261102-0914-x.md', []],
    ['2611020914-missing-script.md', []],
    ['20261102-0914-Missing.md', ['file-name']],
    ['20261102-missing.md', ['file-name']],
    ['20261102-0914-a--b.md', ['file-name']],
    ['20261102-0914-a.txt', ['file-name']],
  ])('the file name %s', (name, expected) => {
    expect(codes(markdown, name)).toEqual(expected)
  })
})

test('marks of a cut are not looked for in the evidence, white space is folded', () => {
  expect(codes(spoil('```\nnpm error Missing', '```\n… 12 lines cut\nnpm  error\tMissing'))).toEqual([])
})

test.each([
  ['TODO {{ x }}', 'TBD [[E1]]'],
  ['one " two', 'a " b "'],
])('a job %j with a step %j is no fault of ours', (job, step) => {
  const jobs = [aJob({ name: job, steps: [aStep({ name: step })] })]
  expect(write(aRedRun({ jobs }, { logs: [] })).findings).toEqual([])
})

test('people may write what would be a fault of ours', () => {
  const body = 'This is a TODO for {{ name }} â€™ and more.'
  expect(write(anIssueThread({ body })).findings).toEqual([])
})
