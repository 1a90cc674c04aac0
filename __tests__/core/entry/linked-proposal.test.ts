import { expect, test } from '@jest/globals'
import { isEdited, readEndComment } from '../../../src/core/entry/end-comment.ts'
import { linkProposal } from '../../../src/core/entry/linked-proposal.ts'
import { listProposals, writeProposal } from '../../../src/core/entry/proposals.ts'
import { aRedRun, sha256, write } from '../../support/gathered.ts'

const ISSUE = { issue: 45, url: 'https://github.com/octo/shop/issues/45' }
const ENTRY = write(aRedRun()).markdown
const [PROPOSAL] = listProposals(ENTRY, sha256)

function link(entry: string, digest = PROPOSAL?.digest ?? ''): string | null {
  return linkProposal(entry, { digest, ...ISSUE }, sha256)
}

test('the line of the proposal gets the link, everything else stays, and the entry is still ours', () => {
  const linked = link(ENTRY) ?? ''
  const text = PROPOSAL?.text ?? ''
  const [before, after] = [readEndComment(ENTRY), readEndComment(linked)]

  expect(after?.text).toBe(before?.text.replace(writeProposal(text, null), writeProposal(text, ISSUE)))
  expect(after?.text).not.toBe(before?.text)
  expect(isEdited(linked, sha256)).toBe(false)
  expect({ ...after?.comment, text: '', lines: [] }).toEqual({ ...before?.comment, text: '', lines: [] })
  expect(listProposals(linked, sha256)).toEqual(listProposals(ENTRY, sha256))
})

test.each([
  ['that a person has edited', ENTRY.replace('## What Happened', '## What happened'), PROPOSAL?.digest],
  ['without an end comment', '# Mine\n', PROPOSAL?.digest],
  ['without such a proposal', ENTRY, 'ffff000011112222'],
  ['that has the link', link(ENTRY) ?? '', PROPOSAL?.digest],
])('an entry %s is not changed', (_, entry, digest) => {
  expect(link(entry, digest)).toBeNull()
})
