// Issues, comments, reviews, labels and reactions as GitHub's answers have them.
import type { Call } from './route.ts'
import { toId, toNodeId, toRepository, toUser, toUserOrNull } from './templates.ts'
import {
  type Comment,
  type CommitComment,
  type Issue,
  type Pull,
  REACTIONS,
  type Reactable,
  type ReactionContent,
  type Review,
  type ReviewComment,
} from './threads.ts'

export function isPull(issue: Issue | Pull): issue is Pull {
  return 'branch' in issue
}

export function findIssue(call: Call): Issue | Pull | undefined {
  const { issues, pulls } = call.world
  return [...issues, ...pulls].find(({ number }) => number === Number(call.param('issue_number')))
}

export function findPull(call: Call): Pull | undefined {
  return call.world.pulls.find(({ number }) => number === Number(call.param('pull_number')))
}

/** When a thread was closed: also where a test has closed it without saying when. */
export function closedAtOf({ world }: Call, issue: Issue): string | null {
  return issue.state === 'closed' ? (issue.closedAt ?? world.settings.now) : null
}

export function toIssue(call: Call, issue: Issue | Pull) {
  const { links } = call
  const url = `${links.api}/issues/${issue.number}`
  const pull = isPull(issue) ? `pulls/${issue.number}` : null
  const html = toThreadUrl(call, issue)
  return {
    id: toId(`issue ${issue.number}`),
    node_id: toNodeId('I', issue.number),
    number: issue.number,
    url,
    repository_url: links.api,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    timeline_url: `${url}/timeline`,
    html_url: html,
    title: issue.title,
    body: issue.body,
    user: toUserOrNull(issue.author, links),
    labels: issue.labels.map((name) => toLabel(call, name)),
    state: issue.state,
    state_reason: null,
    locked: false,
    assignee: null,
    assignees: [],
    milestone: null,
    comments: issue.comments.length,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: closedAtOf(call, issue),
    author_association: issue.association,
    active_lock_reason: null,
    reactions: toReactions(url, issue),
    ...(pull !== null && {
      draft: isPull(issue) && issue.isDraft,
      pull_request: {
        url: `${links.api}/${pull}`,
        html_url: html,
        diff_url: `${html}.diff`,
        patch_url: `${html}.patch`,
        merged_at: isPull(issue) ? issue.mergedAt : null,
      },
    }),
  }
}

/** An issue as a list of another place has it: with its repository. */
export function toIssueWithRepository(call: Call, issue: Issue | Pull) {
  return { ...toIssue(call, issue), repository: toRepository(call.links, call.world.settings) }
}

export function toThreadUrl({ links }: Call, issue: Issue | Pull): string {
  return `${links.web}/${isPull(issue) ? 'pull' : 'issues'}/${issue.number}`
}

export function toComment(call: Call, issue: Issue | Pull, comment: Comment) {
  const { links } = call
  const url = `${links.api}/issues/comments/${comment.id}`
  return {
    ...toWords(call, { comment, url, prefix: 'IC' }),
    html_url: `${toThreadUrl(call, issue)}#issuecomment-${comment.id}`,
    issue_url: `${links.api}/issues/${issue.number}`,
    performed_via_github_app: null,
  }
}

export function toCommitComment(call: Call, comment: CommitComment) {
  const { links } = call
  const url = `${links.api}/comments/${comment.id}`
  return {
    ...toWords(call, { comment, url, prefix: 'CC' }),
    html_url: `${links.web}/commit/${comment.sha}#commitcomment-${comment.id}`,
    commit_id: comment.sha,
    path: comment.path,
    line: comment.line,
    position: comment.line,
  }
}

export function toReview({ links }: Call, pull: Pull, { review, head }: { review: Review; head: string }) {
  const html = `${links.web}/pull/${pull.number}#pullrequestreview-${review.id}`
  const url = `${links.api}/pulls/${pull.number}`
  return {
    id: review.id,
    node_id: toNodeId('PRR', review.id),
    user: toUserOrNull(review.author, links),
    body: review.body,
    state: review.state,
    html_url: html,
    pull_request_url: url,
    author_association: review.association,
    submitted_at: review.submittedAt,
    commit_id: head,
    _links: { html: { href: html }, pull_request: { href: url } },
  }
}

export function toReviewComment(call: Call, pull: Pull, { comment, head }: { comment: ReviewComment; head: string }) {
  const { links } = call
  const url = `${links.api}/pulls/comments/${comment.id}`
  const html = `${links.web}/pull/${pull.number}#discussion_r${comment.id}`
  const pullUrl = `${links.api}/pulls/${pull.number}`
  return {
    ...toWords(call, { comment, url, prefix: 'PRRC' }),
    html_url: html,
    pull_request_url: pullUrl,
    pull_request_review_id: comment.reviewId,
    diff_hunk: `@@ -${comment.line ?? 1} +${comment.line ?? 1} @@`,
    path: comment.path,
    position: comment.line,
    original_position: comment.line ?? 1,
    line: comment.line,
    original_line: comment.line ?? 1,
    start_line: null,
    original_start_line: null,
    start_side: null,
    side: 'RIGHT',
    subject_type: 'line',
    commit_id: head,
    original_commit_id: head,
    ...(comment.inReplyTo !== null && { in_reply_to_id: comment.inReplyTo }),
    _links: { self: { href: url }, html: { href: html }, pull_request: { href: pullUrl } },
  }
}

/** What every comment has, wherever it stands. */
function toWords({ links }: Call, { comment, url, prefix }: { comment: Comment; url: string; prefix: string }) {
  return {
    id: comment.id,
    node_id: toNodeId(prefix, comment.id),
    url,
    user: toUserOrNull(comment.author, links),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: comment.association,
    reactions: toReactions(url, comment),
  }
}

function toReactions(url: string, { reactions }: Reactable) {
  const counts = REACTIONS.map((content): [ReactionContent, number] => [content, reactions[content] ?? 0])
  return {
    url: `${url}/reactions`,
    total_count: counts.reduce((sum, [, count]) => sum + count, 0),
    ...Object.fromEntries(counts),
  }
}

/** One person's reaction. */
export function toReaction(call: Call, { login, content }: { login: string; content: ReactionContent }) {
  const id = toId(`${call.url.pathname} ${login} ${content}`)
  return {
    id,
    node_id: toNodeId('REA', id),
    user: toUser(login, call.links),
    content,
    created_at: call.world.settings.now,
  }
}

export function toLabel({ links }: Call, name: string) {
  const id = toId(`label ${name}`)
  return {
    id,
    node_id: toNodeId('LA', id),
    url: `${links.api}/labels/${encodeURIComponent(name)}`,
    name,
    description: '',
    color: 'ededed',
    default: false,
  }
}
