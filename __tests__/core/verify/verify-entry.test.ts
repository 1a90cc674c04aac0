import { describe, expect, test } from '@jest/globals'
import { verifyEntry } from '../../../src/core/verify/verify-entry.ts'
import {
  aComment,
  aJob,
  aMended,
  anIssueThread,
  aRedRun,
  aStep,
  aStreak,
  type WrittenEntry,
  write,
} from '../../support/gathered.ts'
import { listWorlds } from '../../support/good-entries.ts'

const FILE = '20261102-0914-missing-script.md'
const RED = write(aRedRun())
const TRIED = write(aStreak([['bad2', '09:30']]))
const MENDED = write(aMended())
const TOLD = write(anIssueThread({}, { comments: [aComment(1, 'Finally green. It was pinned in two places.')] }))

/** What is found, each code once. */
function codes({ dossier, draft }: WrittenEntry, text: string, fileName: string | null = null): readonly string[] {
  return [...new Set(verifyEntry(text, { fileName, dossier, draft }).map(({ code }) => code))]
}

/** An entry with one thing changed; throws where there is nothing to change, so that no test passes by accident. */
function spoil({ markdown }: WrittenEntry, from: string | RegExp, to: string): string {
  const spoilt = markdown.replace(from, () => to)
  if (spoilt === markdown) throw new Error(`the entry has no ${from}`)
  return spoilt
}

const FELT = 'Nobody wrote it down.'

describe('an entry as it was rendered has no findings', () => {
  test.each(listWorlds().map((entry) => [entry.name, entry] as const))('%s', (_, entry) => {
    expect(verifyEntry(entry.markdown, entry)).toEqual([])
  })
})

test('a finding says the line of the file, the section and the words', () => {
  const text = spoil(RED, FELT, `${FELT} Wait 7 s.`)
  expect(verifyEntry(text, { fileName: null, dossier: RED.dossier, draft: RED.draft })).toEqual([
    {
      code: 'number-not-computed',
      where: 'How It Felt',
      detail: '7',
      at: text.split('\n').findIndex((line) => line.includes('Wait 7 s.')) + 1,
    },
  ])
})

describe('a fault is found:', () => {
  test.each<[string, WrittenEntry, string | RegExp, string, readonly string[]]>([
    ['a severity of its own', RED, 'severity: low', 'severity: dire', ['front-matter']],
    ['another severity than the rules give', RED, 'severity: low', 'severity: high', ['front-matter']],
    ['another date', RED, 'date: 2026-11-02', 'date: 2026-11-03', ['front-matter']],
    ['a key too many', RED, 'author:', 'mood: bad\nauthor:', ['front-matter']],
    ['no tags', RED, /tags: \[.*\]/, 'tags: []', ['front-matter']],
    ['a tag that nobody gave', RED, 'tags: [', 'tags: [docker, ', ['front-matter']],
    ['no title', RED, /\n# .*/, '\n#', ['front-matter']],
    ['a heading that is gone', RED, '## How It Felt', '### How It Felt', ['heading']],
    ['a subheading that is gone', RED, '### This Month\n', '', ['heading']],
    ['a label of the footer that is gone', RED, /\*\*Time to Resolution:\*\*.*\n/, '', ['heading']],
    ['a section without a word', RED, /(?<=## What We Tried\n\n).*\n/, '', ['empty-section']],
    [
      'a letter of the log that is another',
      RED,
      'npm error Missing script',
      'npm error Missing scripts',
      ['line-not-found'],
    ],
    [
      'a line of the log that nobody wrote',
      RED,
      '```\nnpm error Missing',
      '```\nit was DNS\nnpm error Missing',
      ['line-not-found'],
    ],
    [
      'lines of the log that were not neighbours',
      RED,
      /(?<=```\nnpm error Missing.*)\nnpm error(?=\n)/,
      '',
      ['lines-not-adjacent'],
    ],
    [
      'a cut that did not happen',
      RED,
      '```\nnpm error Missing',
      '```\n… 12 lines cut\nnpm error Missing',
      ['lines-not-adjacent'],
    ],
    ['a caption that counts otherwise', RED, 'lines 101 to 103', 'lines 101 to 104', ['number-not-computed']],
    [
      'a word of a quotation that is another',
      RED,
      '"Rename the build script"',
      '"Remove the build script"',
      ['quotation-not-found'],
    ],
    ['a word of a block quote that is another', TOLD, '> Finally green.', '> Finally blue.', ['quotation-not-found']],
    ['somebody else under a block quote', TOLD, '> hubot, ', '> mona, ', ['unknown-name']],
    ['another time under a block quote', TOLD, '11:00 AM', '11:01 AM', ['unknown-name']],
    ['somebody else before a quotation', TOLD, 'In the words of `mona`', 'In the words of `hubot`', ['unknown-name']],
    ['broken characters', RED, FELT, 'Nobody wrote it â€™ down.', ['encoding', 'number-not-computed']],
    ['a placeholder', RED, FELT, `${FELT} It took {{x}}.`, ['placeholder', 'live-markup']],
    ['a number that no fact has', RED, '4 min in.', '5 min in.', ['number-not-computed']],
    ['a number in words that no fact has', RED, FELT, `${FELT} There were seventeen.`, ['number-word-not-computed']],
    ['a name that is nowhere', RED, FELT, `${FELT} Priyanka saw it.`, ['unknown-name']],
    ['code that is nowhere', RED, FELT, `${FELT} See \`nowhere.ts\`.`, ['identifier-not-found']],
    [
      'a link to what is no evidence',
      RED,
      FELT,
      `${FELT} See [the docs](https://example.com/).`,
      ['link-not-in-evidence'],
    ],
    ['a link under another name', RED, '[run 42](', '[run 43](', ['link-not-in-evidence']],
    ['markup', RED, FELT, `${FELT} <hr>`, ['live-markup', 'speaks-to-machines']],
    ['a comment that is not the last', RED, '\n## How It Felt', '\n<!-- hm -->\n\n## How It Felt', ['live-markup']],
    ['a feeling', RED, FELT, `${FELT} It was frustrating.`, ['feeling-not-quoted']],
    ['a phrase that says nothing', RED, FELT, `${FELT} Stakeholders were told.`, ['corporate-phrase']],
    ['a cause outside of the cause', RED, FELT, `${FELT} The rename caused it.`, ['cause-without-standing']],
    ['a cause more certain than proven', RED, 'Cause (unknown)', 'Cause (confirmed)', ['cause-not-proven']],
    ['another verdict', TRIED, '(FAILED)', '(THE FIX)', ['verdict-differs']],
    [
      'another time of an attempt',
      TRIED,
      '5 min elapsed',
      '6 min elapsed',
      ['number-not-computed', 'duration-differs'],
    ],
    ['done without a commit', RED, 'Nothing is on record as done.', '✅ Put back.', ['done-without-commit']],
    ['another status', MENDED, '**Status:** resolved', '**Status:** open', ['status-contradicts']],
    ['another severity in the text', MENDED, 'Severity: **high**', 'Severity: **low**', ['front-matter']],
    ['a time that no clock shows', RED, 'time: 09:14 AM', 'time: 14:32 PM', ['front-matter', 'time-impossible']],
    ['something that goes on and is over', RED, FELT, `${FELT} It works again.`, ['status-contradicts']],
  ])('%s', (_, entry, from, to, expected) => {
    expect(codes(entry, spoil(entry, from, to))).toEqual(expected)
  })

  test('a heading out of order', () => {
    expect(codes(RED, spoil(RED, '## What We Tried', '## Warning Signs'))).toContain('heading')
  })

  test('a fence that never closes', () => {
    expect(codes(RED, `${RED.markdown}\n\`\`\`\n`)).toEqual(['fence'])
  })

  test('a fence of more than forty lines', () => {
    const lines = Array.from({ length: 41 }, () => 'npm error').join('\n')
    expect(
      codes(RED, spoil(RED, '```\nnpm error Missing', `\`\`\`\n${lines}\n\`\`\`\n\n\`\`\`\nnpm error Missing`)),
    ).toContain('fence')
  })

  test.each([
    ['20261102-0914-x.md', []],
    ['2611020914-missing-script.md', []],
    ['20261102-0914-Missing.md', ['file-name']],
    ['20261102-missing.md', ['file-name']],
    ['20261102-0914-a--b.md', ['file-name']],
    ['20261102-0914-a.txt', ['file-name']],
    ['20261102-1014-another-hour.md', ['file-name']],
  ])('the file name %s', (name, expected) => {
    expect(codes(RED, RED.markdown, name)).toEqual(expected)
  })
})

test('white space in a fence is folded, and a longer mark holds shorter ones', () => {
  expect(codes(RED, spoil(RED, '```\nnpm error Missing', '```\nnpm  error\tMissing'), FILE)).toEqual([])
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
