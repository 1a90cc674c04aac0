import { describe, expect, test } from '@jest/globals'
import { listProposals, toProposalIssue, writeProposal } from '../../../src/core/entry/proposals.ts'
import { sha256 } from '../../support/gathered.ts'

const URL_45 = 'https://github.com/octo/shop/issues/45'
const ENTRY = [
  '## What We Learned',
  '- [ ] not a proposal',
  '## What Changes Now',
  '### Immediate (Done)',
  '✅ Done',
  '### This Week',
  writeProposal('Pin `node` in `ci.yml`.', null),
  writeProposal('Add a test.', { issue: 45, url: URL_45 }),
  '- [x] Ticked (proposed, no owner)',
  '```',
  '- [ ] code',
  '```',
  '### This Month',
  '- [ ] Written by hand  ',
  '## Warning Signs',
  '- [ ] not a proposal either',
].join('\n')

test('open boxes are counted from one, week then month, without who has them', () => {
  expect(listProposals(ENTRY, sha256)).toEqual(
    ['Pin `node` in `ci.yml`.', 'Add a test.', 'Written by hand'].map((text, index) => ({
      number: index + 1,
      text,
      digest: sha256(text).slice(0, 16),
    })),
  )
})

test('the line says who has it: nobody, or an issue', () => {
  expect([writeProposal('Add a test.', null), writeProposal('Add a test.', { issue: 45, url: URL_45 })]).toEqual([
    '- [ ] Add a test. (proposed, no owner)',
    `- [ ] Add a test. ([issue 45](${URL_45}))`,
  ])
})

describe('the issue of a proposal', () => {
  const place = {
    number: 2,
    path: 'docs/journals/20260302-0914-stale-lock.md',
    entryUrl: 'https://github.com/octo/shop/blob/journal/x/docs/journals/20260302-0914-stale-lock.md',
    pullUrl: 'https://github.com/octo/shop/pull/12',
  }

  test('quotes the line and links both places', () => {
    expect(
      toProposalIssue({ ...place, text: 'Pin `node@24` in [ci.yml](https://github.com/a/b#L1) \\<here>.' }),
    ).toEqual({
      title: 'Journal: proposal 2 of 20260302-0914-stale-lock',
      body: [
        '> Pin `node@24` in [ci.yml](https://github.com/a/b#L1) \\<here>.',
        '',
        `Proposed in [20260302-0914-stale-lock\\.md](${place.entryUrl}), an entry of the journal. Its words are discussed in [its pull request](${place.pullUrl}).`,
      ].join('\n'),
    })
  })

  test.each([
    ['a mention', 'Ask @octo/team.', '> Ask `@octo/team`.'],
    ['a reference', 'This fixes #12.', '> This fixes `#12`.'],
    ['markup', '<b>Pin</b> it.', '> \\<b>Pin\\</b> it\\.'],
  ])('is plain text where a person wrote %s into the entry', (_, text, quoted) => {
    expect(toProposalIssue({ ...place, text }).body.split('\n')[0]).toBe(quoted.replace('it\\.', 'it.'))
  })

  test('has a title of plain characters', () => {
    expect(toProposalIssue({ ...place, path: 'docs/@team fixes #1.md', text: 'x' }).title).toBe(
      'Journal: proposal 2 of -team-fixes-1',
    )
  })
})
