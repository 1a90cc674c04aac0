// What people say and how they react: comments on issues, pull requests, lines and commits; reviews; reactions.
import { readBranches, toHead } from './pull-changes.ts'
import { type Answer, type Call, created, NOT_FOUND, ok, type Routes, refusal, toPage } from './route.ts'
import {
  findIssue,
  findPull,
  toComment,
  toCommitComment,
  toReaction,
  toReview,
  toReviewComment,
} from './thread-objects.ts'
import { type Comment, type Issue, type Pull, REACTIONS, type Reactable } from './threads.ts'
import { ACTIONS_BOT_LOGIN, BODY_TOO_LONG, MAX_BODY_CHARACTERS } from './written.ts'

export const CONVERSATION_ROUTES: Routes = {
  'GET /issues/{issue_number}/comments': (call) => {
    const issue = findIssue(call)
    if (issue === undefined) return NOT_FOUND
    return toPage(call, issue.comments.filter(isRecent(call)), (page) =>
      page.map((comment) => toComment(call, issue, comment)),
    )
  },

  'POST /issues/{issue_number}/comments': (call) => {
    const issue = findIssue(call)
    if (issue === undefined) return NOT_FOUND
    const refused = refuseBody(call)
    if (refused !== null) return refused
    const comment = call.world.addComment(issue, toSpec(call))
    return created(toComment(call, issue, comment))
  },

  'PATCH /issues/comments/{comment_id}': (call) => {
    const found = findIssueComment(call)
    if (found === undefined) return NOT_FOUND
    return refuseBody(call) ?? ok(toComment(call, found.issue, edit(call, found.comment)))
  },

  'GET /commits/{commit_sha}/comments': async (call) => {
    const sha = await call.git.resolve(call.param('commit_sha'))
    if (sha === null) return refuseCommit(call)
    const comments = call.world.commitComments.filter((comment) => comment.sha === sha)
    return toPage(call, comments, (page) => page.map((comment) => toCommitComment(call, comment)))
  },

  'POST /commits/{commit_sha}/comments': async (call) => {
    const sha = await call.git.resolve(call.param('commit_sha'))
    if (sha === null) return refuseCommit(call)
    const refused = refuseBody(call)
    if (refused !== null) return refused
    const { path } = call.body
    const place = typeof path === 'string' ? { path, line: Number(call.body['line'] ?? call.body['position']) } : {}
    return created(toCommitComment(call, call.world.addCommitComment({ ...toSpec(call), sha, ...place })))
  },

  'PATCH /comments/{comment_id}': (call) => {
    const comment = call.world.commitComments.find(isMeant(call))
    if (comment === undefined) return NOT_FOUND
    const refused = refuseBody(call)
    if (refused !== null) return refused
    edit(call, comment)
    return ok(toCommitComment(call, comment))
  },

  'GET /pulls/{pull_number}/reviews': async (call) => {
    const pull = findPull(call)
    if (pull === undefined) return NOT_FOUND
    const head = toHead(pull, await readBranches(call))
    return toPage(call, pull.reviews, (page) => page.map((review) => toReview(call, pull, { review, head })))
  },

  'GET /pulls/{pull_number}/comments': async (call) => {
    const pull = findPull(call)
    if (pull === undefined) return NOT_FOUND
    const head = toHead(pull, await readBranches(call))
    const order = call.query('sort') === 'updated' ? 'updatedAt' : 'createdAt'
    const sign = call.query('direction') === 'desc' ? -1 : 1
    const comments = pull.reviewComments
      .filter(isRecent(call))
      .toSorted((a, b) => sign * (a[order].localeCompare(b[order]) || a.id - b.id))
    return toPage(call, comments, (page) => page.map((comment) => toReviewComment(call, pull, { comment, head })))
  },

  'POST /issues/{issue_number}/reactions': (call) => react(call, findIssue(call)),
  'POST /issues/comments/{comment_id}/reactions': (call) => react(call, findIssueComment(call)?.comment),
  'POST /comments/{comment_id}/reactions': (call) => react(call, call.world.commitComments.find(isMeant(call))),
  'POST /pulls/comments/{comment_id}/reactions': (call) =>
    react(call, call.world.pulls.flatMap(({ reviewComments }) => reviewComments).find(isMeant(call))),
}

function isMeant(call: Call): (comment: Comment) => boolean {
  return ({ id }) => id === Number(call.param('comment_id'))
}

/** The filter `since`, which goes by the last change. */
function isRecent(call: Call): (comment: Comment) => boolean {
  const since = call.query('since')
  return ({ updatedAt }) => since === null || updatedAt >= since
}

function findIssueComment(call: Call): { issue: Issue | Pull; comment: Comment } | undefined {
  for (const issue of [...call.world.issues, ...call.world.pulls]) {
    const comment = issue.comments.find(isMeant(call))
    if (comment !== undefined) return { issue, comment }
  }
  return undefined
}

function toSpec(call: Call) {
  return { body: String(call.body['body']), author: ACTIONS_BOT_LOGIN, association: 'NONE' }
}

function edit(call: Call, comment: Comment): Comment {
  comment.body = String(call.body['body'])
  comment.updatedAt = call.world.settings.now
  return comment
}

function refuseBody({ body }: Call): Answer | null {
  const text = String(body['body'])
  if (text.trim() === '')
    return refusal(422, 'Validation Failed', [{ resource: 'IssueComment', field: 'body', code: 'missing_field' }])
  return text.length > MAX_BODY_CHARACTERS ? BODY_TOO_LONG : null
}

function refuseCommit(call: Call): Answer {
  return refusal(422, `No commit found for SHA: ${call.param('commit_sha')}`)
}

/** 201 for a new reaction, 200 where the same one was there. */
function react(call: Call, to: Reactable | undefined): Answer {
  const content = REACTIONS.find((known) => known === call.body['content'])
  if (to === undefined || content === undefined) return NOT_FOUND
  const reaction = { login: ACTIONS_BOT_LOGIN, content }
  const json = toReaction(call, reaction)
  if (to.reactedBy.some((known) => known.login === reaction.login && known.content === content)) return ok(json)
  to.reactedBy.push(reaction)
  to.reactions[content] = (to.reactions[content] ?? 0) + 1
  return { status: 201, json }
}
