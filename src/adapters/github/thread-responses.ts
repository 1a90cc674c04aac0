// GitHub's answers about issues and pull requests as our records. Decides which events a story needs; asks nobody and never fails.
import type { Comment, Issue, Pull, Reaction, Review, ReviewComment, TimelineEvent } from '../../core/records.ts'
import { type Answer, toActor, type UserAnswer } from './responses.ts'

type PullAnswer = Pick<
  Answer<'pulls', 'list'>[number],
  'number' | 'title' | 'body' | 'merged_at' | 'merge_commit_sha' | 'html_url' | 'created_at'
> & {
  readonly state: string
  readonly draft?: boolean | undefined
  /** The repository is null where the fork was deleted, though the description says otherwise. */
  readonly head: { readonly ref: string; readonly sha: string; readonly repo: { readonly id: number } | null }
  readonly base: { readonly ref: string; readonly repo: { readonly id: number } }
  readonly user: UserAnswer
}
type IssueAnswer = Answer<'issues', 'get'>
type ReactionsAnswer = IssueAnswer['reactions']
type CommentAnswer = {
  readonly id: number | bigint
  readonly body?: string | undefined
  readonly html_url: string
  readonly user: UserAnswer
  readonly created_at: string
  readonly updated_at: string
  readonly reactions?: ReactionsAnswer
}
type ReviewAnswer = Answer<'pulls', 'listReviews'>[number]
type ReviewCommentAnswer = Answer<'pulls', 'listReviewComments'>[number]
/** What the forms of an event have, of which GitHub's description lists two dozen without a mark to tell them by. */
type EventAnswer = {
  readonly event?: string
  readonly url?: string
  readonly actor?: UserAnswer
  readonly created_at?: string
  readonly commit_id?: string | null
  readonly commit_url?: string | null
  readonly label?: { readonly name?: string }
  readonly source?: { readonly issue?: SourceAnswer | null }
}
type SourceAnswer = Pick<IssueAnswer, 'number' | 'title' | 'html_url' | 'repository_url'> & {
  readonly pull_request?: object | null
  readonly repository?: { readonly full_name: string }
}

/** A pull request, from a listing or from the answer to its creation. */
export function toPull(pull: PullAnswer): Pull {
  return {
    number: pull.number,
    title: pull.title,
    body: pull.body ?? '',
    state: pull.state === 'open' ? 'open' : 'closed',
    isMerged: pull.merged_at !== null,
    isDraft: pull.draft ?? false,
    headBranch: pull.head.ref,
    headSha: pull.head.sha,
    baseBranch: pull.base.ref,
    fromFork: pull.head.repo?.id !== pull.base.repo.id,
    url: pull.html_url,
    author: toActor(pull.user),
    createdAt: pull.created_at,
    mergedAt: pull.merged_at,
    // Before a merge it names the commit that GitHub tried the merge with. https://docs.github.com/en/rest/pulls/pulls#get-a-pull-request
    mergeSha: pull.merged_at === null ? null : pull.merge_commit_sha,
  }
}

/** An issue; GitHub lists pull requests as issues too. */
export function toIssue(issue: IssueAnswer): Issue {
  const labels = issue.labels.map((label) => (typeof label === 'string' ? label : (label.name ?? '')))
  return {
    number: issue.number,
    title: issue.title,
    body: issue.body ?? '',
    labels: labels.filter((label) => label !== ''),
    isPull: issue.pull_request !== undefined,
    state: issue.state,
    url: issue.html_url,
    author: toActor(issue.user),
    createdAt: issue.created_at,
    closedAt: issue.closed_at,
    reactions: toReactions(issue.reactions),
  }
}

/** A comment of an issue, a pull request or a commit. */
export function toComment(comment: CommentAnswer): Comment {
  return {
    id: Number(comment.id),
    body: comment.body ?? '',
    url: comment.html_url,
    author: toActor(comment.user),
    createdAt: comment.created_at,
    updatedAt: comment.updated_at,
    reactions: toReactions(comment.reactions),
  }
}

/** In the order of GitHub's documentation. https://docs.github.com/en/rest/reactions/reactions#about-reactions */
const REACTIONS = ['+1', '-1', 'laugh', 'confused', 'heart', 'hooray', 'rocket', 'eyes'] as const

function toReactions(reactions: ReactionsAnswer): readonly Reaction[] {
  return REACTIONS.map((content) => ({ content, count: reactions?.[content] ?? 0 })).filter(({ count }) => count > 0)
}

/** A review that was submitted; one that somebody still writes is nothing. */
export function toReviews(review: ReviewAnswer): readonly Review[] {
  if (!review.submitted_at) return []
  return [
    {
      id: Number(review.id),
      state: review.state,
      body: review.body,
      url: review.html_url,
      author: toActor(review.user),
      submittedAt: review.submitted_at,
    },
  ]
}

/** A comment on a line. Its line is null where the pull request has changed since. */
export function toReviewComment(comment: ReviewCommentAnswer): ReviewComment {
  return {
    ...toComment(comment),
    path: comment.path,
    line: comment.line ?? null,
    inReplyTo: comment.in_reply_to_id ?? null,
  }
}

/** An event that a story needs; any other is nothing. https://docs.github.com/en/rest/using-the-rest-api/issue-event-types */
export function toTimelineEvents(answer: EventAnswer): readonly TimelineEvent[] {
  const { event, created_at: at, actor: user, label, commit_id: commit } = answer
  if (!at) return []
  const actor = toActor(user)
  switch (event) {
    case 'cross-referenced': {
      const source = toSource(answer.source?.issue)
      return source === null ? [] : [{ kind: event, at, actor, source }]
    }
    case 'referenced':
      return commit && isOwnCommit(answer) ? [{ kind: event, at, actor, sha: commit }] : []
    case 'closed':
    case 'merged':
      return [{ kind: event, at, actor, sha: commit && isOwnCommit(answer) ? commit : null }]
    case 'reopened':
      return [{ kind: event, at, actor }]
    case 'labeled':
    case 'unlabeled':
      return label?.name ? [{ kind: event, at, actor, label: label.name }] : []
    default:
      return []
  }
}

type Source = (TimelineEvent & { kind: 'cross-referenced' })['source']

/** Null where the issue that mentioned this one cannot be seen. */
function toSource(issue: SourceAnswer | null | undefined): Source | null {
  if (!issue) return null
  return {
    repository: issue.repository?.full_name ?? issue.repository_url.split('/').slice(-2).join('/'),
    number: issue.number,
    isPull: Boolean(issue.pull_request),
    title: issue.title,
    url: issue.html_url,
  }
}

/** False for a commit of another repository, of which the record could not say where it is. Both addresses name the repository alike, also after a new name. */
function isOwnCommit({ url, commit_url: commitUrl }: EventAnswer): boolean {
  const toRepositoryUrl = (address: string) => address.replace(/\/(?:issues\/events|commits)\/[^/]*$/, '')
  return !url || !commitUrl || toRepositoryUrl(url) === toRepositoryUrl(commitUrl)
}
