// Follow-up work that an entry proposes, as an issue of its own. Asked for twice, it is opened once.
import { linkProposal } from '../core/entry/linked-proposal.ts'
import { listProposals, toProposalIssue } from '../core/entry/proposals.ts'
import { describeFailure, PortFailure } from '../core/failure.ts'
import { toCommitMessage } from '../core/receipt.ts'
import { toTold } from '../core/told.ts'
import type { Console, Conversation, GitHubReader, JournalRepository, Sha256 } from '../ports.ts'
import type { OfferedEntry } from './hear.ts'

export type ProposedIssue = { readonly number: number; readonly url: string; readonly digest: string }

/** The issue of a proposal, counted from 1; null where the entry has no such proposal. Throws PortFailure where GitHub refuses. */
export async function openProposedIssue(
  { proposal, entry }: { proposal: number; entry: OfferedEntry },
  { github, conversation, sha256 }: { github: GitHubReader; conversation: Conversation; sha256: Sha256 },
): Promise<ProposedIssue | null> {
  const { pull, path, text } = entry
  const found = listProposals(text, sha256)[proposal - 1]
  if (found === undefined) return null
  const { items: comments } = await github.listComments(pull.number)
  // Only marks of our own are looked for here: nobody's words are asked.
  const known = toTold({ comments, reviewComments: [] }, () => false).proposals.find(
    ({ digest }) => digest === found.digest,
  )
  if (known !== undefined) return { number: known.issue, url: known.url, digest: found.digest }
  const entryUrl = `${github.webUrl}/blob/${pull.headBranch}/${path}`
  const issue = toProposalIssue({ ...found, entryUrl, pullUrl: pull.url, path })
  return { ...(await conversation.openIssue(issue)), digest: found.digest }
}

/**
 * Writes the link to its issue into the entry, whose words stay: a new draft would propose something else. True where that was done. Where it
 * is refused, the comment that names the issue brings the link into the next write.
 */
export async function linkProposedIssue(
  { number, url, digest }: ProposedIssue,
  { pull, path, text }: OfferedEntry,
  { repository, console, sha256 }: { repository: JournalRepository; console: Console; sha256: Sha256 },
): Promise<boolean> {
  // What is merged or closed is not written to again, though its branch may still be there.
  if (pull.state === 'closed') return false
  const linked = linkProposal(text, { digest, issue: number, url }, sha256)
  if (linked === null) return false
  try {
    const message = toCommitMessage('update', path)
    const commit = await repository.commitFile({ parent: pull.headSha, path, text: linked, message })
    return await repository.moveBranch(pull.headBranch, commit)
  } catch (failure) {
    if (!(failure instanceof PortFailure)) throw failure
    console.warning(`The link to the issue could not be written into the entry: ${describeFailure(failure)}.`)
    return false
  }
}
