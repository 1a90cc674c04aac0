// Records of GitHub as evidence that has no id yet: its lines, whose they are, and how far they can be trusted.
import type { Evidence, RawEvidence, Trust } from '../evidence.ts'
import type { Actor, Comment, Commit, Issue, Pull, Review, ReviewComment, Run } from '../records.ts'
import { splitPasted, toMessageLines, toSentences } from './text.ts'

/** A commit and the evidence that it became. */
export type CommitExhibit = { readonly commit: Commit; readonly evidence: Evidence }

/** A run as evidence. */
export function fromRun(run: Run): RawEvidence {
  return {
    kind: 'run',
    title: `run ${run.number}`,
    url: run.url,
    at: run.updatedAt,
    actor: null,
    trust: 'platform',
    lines: [
      `${run.workflowName} run ${run.number} attempt ${run.attempt}`,
      run.conclusion ?? run.status,
      run.event,
      run.branch ?? '',
      run.sha,
      run.title,
    ].filter((line) => line !== ''),
  }
}

/** A commit as evidence. What came with a push here is a member's; `trust` says otherwise where that is not known. */
export function fromCommit(commit: Commit, trust: Trust = 'member'): RawEvidence {
  return {
    kind: 'commit',
    title: commit.sha.slice(0, 7),
    url: commit.url,
    at: commit.at,
    actor: commit.author?.login ?? null,
    trust,
    lines: [...toMessageLines(commit.message), commit.sha],
  }
}

/** A pull request as evidence. */
export function fromPull(pull: Pull, members: readonly string[]): RawEvidence {
  return {
    kind: 'pull',
    title: `pull request ${pull.number}`,
    url: pull.url,
    at: pull.createdAt,
    actor: pull.author?.login ?? null,
    trust: toTrust(pull.author, members),
    lines: [pull.title, ...toSentences(splitPasted(pull.body).prose)],
  }
}

/** An issue as evidence. */
export function fromIssue(issue: Issue, members: readonly string[]): RawEvidence {
  return {
    kind: 'issue',
    title: `${issue.isPull ? 'pull request' : 'issue'} ${issue.number}`,
    url: issue.url,
    at: issue.createdAt,
    actor: issue.author?.login ?? null,
    trust: toTrust(issue.author, members),
    lines: [issue.title, ...toSentences(splitPasted(issue.body).prose)],
  }
}

/** A comment as evidence, without the blocks that were pasted into it. */
export function fromComment(comment: Comment, members: readonly string[]): RawEvidence {
  return {
    kind: 'comment',
    title: 'comment',
    url: comment.url,
    at: comment.createdAt,
    actor: comment.author?.login ?? null,
    trust: toTrust(comment.author, members),
    lines: toRemarks(comment.body),
  }
}

/** A review as evidence: what was decided, and its words. */
export function fromReview(review: Review, members: readonly string[]): RawEvidence {
  return {
    kind: 'review',
    title: 'review',
    url: review.url,
    at: review.submittedAt,
    actor: review.author?.login ?? null,
    trust: toTrust(review.author, members),
    lines: [...toRemarks(review.body), review.state],
  }
}

/** A comment on a line of a pull request as evidence. */
export function fromReviewComment(comment: ReviewComment, members: readonly string[]): RawEvidence {
  const { path, line } = comment
  return {
    ...fromComment(comment, members),
    kind: 'review',
    title: `review of ${path}${line === null ? '' : `:${line}`}`,
  }
}

/** "Ugh." says nothing by itself: a sentence of one word belongs to the one before it. */
function toRemarks(body: string): readonly string[] {
  const remarks: string[] = []
  for (const sentence of toSentences(splitPasted(body).prose)) {
    const before = remarks.at(-1)
    const isAfterthought = !/\s/.test(sentence) && /^\p{L}/u.test(sentence)
    if (isAfterthought && before !== undefined && /^\p{L}.*\s.*[.!?]$/u.test(before))
      remarks[remarks.length - 1] = `${before} ${sentence}`
    else remarks.push(sentence)
  }
  return remarks
}

/** Words count as a member's where GitHub says that their author may write here. */
export function toTrust(author: Actor | null, members: readonly string[]): Trust {
  return author !== null && members.includes(author.login) ? 'member' : 'outsider'
}
