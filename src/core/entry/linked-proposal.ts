// The issue of a proposal, written into an entry that is there: the one change of an entry that needs no new draft.
import { toEntryLines } from '../verify/file/entry-lines.ts'
import { isEdited, readEndComment, writeEndComment } from './end-comment.ts'
import { listProposals, writeProposal } from './proposals.ts'

/**
 * An entry -> the same entry, with the link to its issue behind the proposal of this digest. Null where there is nothing to change: a person
 * has edited the entry, or it has no such proposal without an issue.
 */
export function linkProposal(
  entry: string,
  { digest, ...issue }: { readonly digest: string; readonly issue: number; readonly url: string },
  sha256: (text: string) => string,
): string | null {
  const existing = readEndComment(entry)
  const proposal = listProposals(entry, sha256).find((candidate) => candidate.digest === digest)
  if (existing === null || proposal === undefined || isEdited(entry, sha256)) return null
  const old = writeProposal(proposal.text, null)
  const line = toEntryLines(existing.text).find(
    ({ kind, section, text }) => kind === 'prose' && section === 'What Changes Now' && text === old,
  )
  if (line === undefined) return null
  const text = existing.text
    .split('\n')
    .with(line.number - 1, writeProposal(proposal.text, issue))
    .join('\n')
  return text + writeEndComment(text, existing.comment, sha256)
}
