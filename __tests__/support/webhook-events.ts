// Events as a runner hands them over: GitHub's published examples, moved to the test GitHub and changed in the fields a test is about.
// The last argument of each builder replaces fields at any depth (lists are replaced whole): `{ sender: { login: 'robot[bot]' } }`.
// A person's type and id follow from the login.
import type { Deployment, DeploymentStatus } from './test-github/deployments.ts'
import { FORK_ID, FORK_OWNER } from './test-github/templates.ts'
import type { Comment, CommitComment, Issue, Pull, ReviewComment } from './test-github/threads.ts'
import type { Run } from './test-github/world.ts'
import type { TestGitHub } from './test-github.ts'
import { type Json, merge, readExample } from './webhook-examples.ts'

export type { Json } from './webhook-examples.ts'

/** What happened to a comment. `from` is what an edited one said before. */
type CommentChange = { readonly action?: 'created' | 'edited' | 'deleted'; readonly from?: string }

/** Who did it where a test does not say. */
const SENDER = { login: 'mona' }

/** A run has ended: `workflow_run.completed`. */
export function workflowRunEvent(github: TestGitHub, run: Run, overrides: Json = {}): Json {
  const attempt = run.attempts.at(-1)
  const api = `${github.apiUrl}/repos/${github.repository}/actions/runs/${run.id}`
  const event = readExample(github, 'workflow_run', (example) => {
    const { path } = example['workflow_run'] as Json
    return example['action'] === 'completed' && path !== undefined
  })
  const changes = {
    workflow: { id: run.workflowId, name: run.workflowName, path: run.workflowPath },
    workflow_run: {
      id: run.id,
      name: run.workflowName,
      path: run.workflowPath,
      workflow_id: run.workflowId,
      display_title: run.title,
      event: run.event,
      run_number: run.number,
      run_attempt: run.attempts.length,
      status: 'completed',
      conclusion: attempt?.conclusion,
      head_branch: run.branch,
      head_sha: run.sha,
      head_commit: { id: run.sha, message: run.title },
      head_repository: toHeadRepository(github, run.head),
      pull_requests: run.pulls.map((number) => ({
        number,
        url: `${github.apiUrl}/repos/${github.repository}/pulls/${number}`,
      })),
      created_at: run.createdAt,
      run_started_at: attempt?.startedAt,
      updated_at: attempt?.completedAt,
      actor: { login: run.actor },
      triggering_actor: { login: attempt?.actor },
      url: api,
      html_url: `${github.webUrl}/actions/runs/${run.id}`,
      jobs_url: `${api}/jobs`,
      logs_url: `${api}/logs`,
    },
    sender: { login: run.actor },
  }
  return merge(merge(event, changes), overrides)
}

/** Somebody has put a label on an issue: `issues.labeled`. */
export function issueLabeledEvent(github: TestGitHub, issue: Issue, label: string, overrides: Json = {}): Json {
  const event = readExample(github, 'issues', ({ action }) => action === 'labeled')
  const changes = { issue: toIssue(github, issue), label: { name: label }, sender: SENDER }
  return merge(merge(event, changes), overrides)
}

/** Somebody has put a label on a pull request: `pull_request.labeled`, which `pull_request_target` hands over just the same. */
export function pullLabeledEvent(
  github: TestGitHub,
  { pull, label }: { readonly pull: Pull; readonly label: string },
  overrides: Json = {},
): Json {
  const event = readExample(github, 'pull_request', ({ action }) => action === 'labeled')
  const changes = { number: pull.number, pull_request: toPull(github, pull), label: { name: label }, sender: SENDER }
  return merge(merge(event, changes), overrides)
}

/** Somebody has commented on an issue or pull request, or changed or deleted a comment: `issue_comment`. Its author did it. */
export function issueCommentEvent(
  github: TestGitHub,
  { issue, comment, ...change }: { readonly issue: Issue | Pull; readonly comment: Comment } & CommentChange,
  overrides: Json = {},
): Json {
  const event = readExample(github, 'issue_comment', ({ action }) => action === (change.action ?? 'created'))
  const changes = {
    ...toEdit(change),
    issue: {
      ...toIssue(github, issue),
      ...('branch' in issue && {
        pull_request: { url: `${github.apiUrl}/repos/${github.repository}/pulls/${issue.number}` },
      }),
    },
    comment: {
      ...toWords(comment),
      url: `${github.apiUrl}/repos/${github.repository}/issues/comments/${comment.id}`,
      html_url: `${toThreadUrl(github, issue)}#issuecomment-${comment.id}`,
    },
    sender: toPerson(comment.author),
  }
  return merge(merge(event, changes), overrides)
}

/** Somebody has commented on a commit: `commit_comment.created`. GitHub tells nobody when such a comment is edited or deleted. */
export function commitCommentEvent(github: TestGitHub, comment: CommitComment, overrides: Json = {}): Json {
  const event = readExample(github, 'commit_comment', ({ action }) => action === 'created')
  const changes = {
    comment: {
      ...toWords(comment),
      commit_id: comment.sha,
      path: comment.path,
      line: comment.line,
      position: comment.line,
      url: `${github.apiUrl}/repos/${github.repository}/comments/${comment.id}`,
      html_url: `${github.webUrl}/commit/${comment.sha}#commitcomment-${comment.id}`,
    },
    sender: toPerson(comment.author),
  }
  return merge(merge(event, changes), overrides)
}

/** Somebody has commented on a line of a pull request, or changed or deleted such a comment: `pull_request_review_comment`. */
export function reviewCommentEvent(
  github: TestGitHub,
  { pull, comment, ...change }: { readonly pull: Pull; readonly comment: ReviewComment } & CommentChange,
  overrides: Json = {},
): Json {
  const event = readExample(
    github,
    'pull_request_review_comment',
    ({ action }) => action === (change.action ?? 'created'),
  )
  const changes = {
    ...toEdit(change),
    pull_request: toPull(github, pull),
    comment: {
      ...toWords(comment),
      path: comment.path,
      line: comment.line,
      pull_request_review_id: comment.reviewId,
      ...(comment.inReplyTo !== null && { in_reply_to_id: comment.inReplyTo }),
      url: `${github.apiUrl}/repos/${github.repository}/pulls/comments/${comment.id}`,
      html_url: `${github.webUrl}/pull/${pull.number}#discussion_r${comment.id}`,
    },
    sender: toPerson(comment.author),
  }
  return merge(merge(event, changes), overrides)
}

/** Another program hands something over: `repository_dispatch`, whose action is the type that the program gave. */
export function repositoryDispatchEvent(
  github: TestGitHub,
  { action, payload }: { readonly action: string; readonly payload: Json },
  overrides: Json = {},
): Json {
  const event = readExample(github, 'repository_dispatch', () => true)
  const changes = { action, branch: github.world.settings.defaultBranch, sender: SENDER }
  return merge({ ...merge(event, changes), client_payload: payload }, overrides)
}

/** A deployment has a new status, the newest unless another is given: `deployment_status.created`. `run` is the one that deploys. */
export function deploymentStatusEvent(
  github: TestGitHub,
  about: { readonly deployment: Deployment; readonly status?: DeploymentStatus; readonly run?: Run },
  overrides: Json = {},
): Json {
  const { deployment, run } = about
  const status = about.status ?? deployment.statuses.at(-1)
  if (status === undefined) throw new Error(`deployment ${deployment.id} has no status`)
  const isByRun = run !== undefined
  const event = readExample(github, 'deployment_status', (example) => 'workflow_run' in example === isByRun)
  const url = `${github.apiUrl}/repos/${github.repository}/deployments/${deployment.id}`
  const changes = {
    deployment: {
      id: deployment.id,
      sha: deployment.sha,
      ref: deployment.ref,
      environment: deployment.environment,
      original_environment: deployment.environment,
      production_environment: deployment.isProduction,
      description: deployment.description,
      creator: toPerson(deployment.creator),
      created_at: deployment.createdAt,
      updated_at: status.createdAt,
      url,
      statuses_url: `${url}/statuses`,
    },
    deployment_status: {
      id: status.id,
      state: status.state,
      description: status.description,
      environment: deployment.environment,
      log_url: status.logUrl,
      target_url: status.logUrl,
      creator: toPerson(status.creator),
      created_at: status.createdAt,
      updated_at: status.createdAt,
      url: `${url}/statuses/${status.id}`,
      deployment_url: url,
    },
    ...(run !== undefined && { workflow_run: toDeployingRun(github, run) }),
    sender: toPerson(status.creator),
  }
  return merge(merge(event, changes), overrides)
}

/** Somebody has started the workflow by hand: `workflow_dispatch`. A runner hands over the inputs as text. */
export function workflowDispatchEvent(
  github: TestGitHub,
  inputs: Readonly<Record<string, string>>,
  overrides: Json = {},
): Json {
  const event = readExample(github, 'workflow_dispatch', () => true)
  const { defaultBranch } = github.world.settings
  return merge({ ...merge(event, { sender: SENDER }), inputs, ref: `refs/heads/${defaultBranch}` }, overrides)
}

/** The clock has started the workflow: `schedule`. It is no webhook, so GitHub has no example of it; there is no sender. */
export function scheduleEvent(github: TestGitHub, schedule: string, overrides: Json = {}): Json {
  const { repository, organization, workflow } = readExample(github, 'workflow_dispatch', () => true)
  return merge({ repository, organization, schedule, workflow }, overrides)
}

function toEdit({ action, from }: CommentChange): Json {
  return { ...(action === 'edited' && { changes: { body: { from: from ?? '' } } }) }
}

function toPerson(login: string | null): Json | null {
  return login === null ? null : { login }
}

/** What every comment has, wherever it stands. */
function toWords(comment: Comment): Json {
  return {
    id: comment.id,
    body: comment.body,
    user: toPerson(comment.author),
    author_association: comment.association,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
  }
}

function toThreadUrl(github: TestGitHub, issue: Issue | Pull): string {
  return `${github.webUrl}/${'branch' in issue ? 'pull' : 'issues'}/${issue.number}`
}

function toIssue(github: TestGitHub, issue: Issue | Pull): Json {
  return {
    number: issue.number,
    title: issue.title,
    body: issue.body,
    state: issue.state,
    labels: issue.labels.map((name) => ({ name })),
    user: toPerson(issue.author),
    author_association: issue.association,
    comments: issue.comments.length,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    url: `${github.apiUrl}/repos/${github.repository}/issues/${issue.number}`,
    html_url: toThreadUrl(github, issue),
  }
}

/** Its head is the commit that the test has given; a branch is not looked up. */
function toPull(github: TestGitHub, pull: Pull): Json {
  const owner = pull.head === 'here' ? github.owner : FORK_OWNER
  return {
    ...toIssue(github, pull),
    url: `${github.apiUrl}/repos/${github.repository}/pulls/${pull.number}`,
    draft: pull.isDraft,
    merged: pull.mergedAt !== null,
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeSha,
    head: {
      label: `${owner}:${pull.branch}`,
      ref: pull.branch,
      ...(pull.sha !== null && { sha: pull.sha }),
      user: { login: owner },
      repo: toHeadRepository(github, pull.head),
    },
    base: { label: `${github.owner}:${pull.base}`, ref: pull.base },
  }
}

/** What of the example's repository changes where a commit lives in a fork, or in a repository that is gone. */
function toHeadRepository(github: TestGitHub, head: Run['head']): Json | null {
  if (head === 'gone') return null
  if (head === 'here') return {}
  return { id: FORK_ID, full_name: `${FORK_OWNER}/${github.name}`, fork: true, owner: { login: FORK_OWNER } }
}

function toDeployingRun(github: TestGitHub, run: Run): Json {
  return {
    id: run.id,
    name: run.workflowName,
    workflow_id: run.workflowId,
    event: run.event,
    head_branch: run.branch,
    head_sha: run.sha,
    run_number: run.number,
    run_attempt: run.attempts.length,
    created_at: run.createdAt,
    actor: { login: run.actor },
    triggering_actor: { login: run.attempts.at(-1)?.actor ?? run.actor },
    url: `${github.apiUrl}/repos/${github.repository}/actions/runs/${run.id}`,
    html_url: `${github.webUrl}/actions/runs/${run.id}`,
  }
}
