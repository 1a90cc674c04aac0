// Events as a runner hands them over: GitHub's published examples, moved to the test GitHub and changed in the fields a test is about.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { FORK_ID, REPOSITORY_ID } from './test-github/templates.ts'
import type { Comment, Issue, Run } from './test-github/world.ts'
import type { TestGitHub } from './test-github.ts'

export type Json = { readonly [key: string]: unknown }
type Examples = readonly { readonly name: string; readonly examples: readonly Json[] }[]

/** A run has ended: `workflow_run.completed`. `overrides` replace fields at any depth; lists are replaced whole. */
export function workflowRunEvent(github: TestGitHub, run: Run, overrides: Json = {}): Json {
  const attempt = run.attempts.at(-1)
  const api = `${github.apiUrl}/repos/${github.repository}/actions/runs/${run.id}`
  const heads: Record<Run['head'], Json | null> = {
    here: {},
    fork: { id: FORK_ID, full_name: `stranger/${github.name}`, fork: true, owner: { login: 'stranger' } },
    gone: null,
  }
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
      head_repository: heads[run.head],
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
  return merge(merge(event, { issue: toIssue(github, issue), label: { name: label } }), overrides)
}

/** Somebody has commented on an issue or pull request: `issue_comment.created`. */
export function issueCommentEvent(github: TestGitHub, issue: Issue, comment: Comment, overrides: Json = {}): Json {
  const event = readExample(github, 'issue_comment', ({ action }) => action === 'created')
  const changes = {
    issue: {
      ...toIssue(github, issue),
      ...('branch' in issue && {
        pull_request: { url: `${github.apiUrl}/repos/${github.repository}/pulls/${issue.number}` },
      }),
    },
    comment: {
      id: comment.id,
      body: comment.body,
      user: { login: comment.author },
      author_association: comment.association,
      created_at: comment.createdAt,
      updated_at: comment.createdAt,
      html_url: `${github.webUrl}/issues/${issue.number}#issuecomment-${comment.id}`,
    },
    sender: { login: comment.author },
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
  return merge({ ...event, inputs, ref: `refs/heads/${defaultBranch}` }, overrides)
}

function toIssue(github: TestGitHub, issue: Issue): Json {
  return {
    number: issue.number,
    title: issue.title,
    body: issue.body,
    state: issue.state,
    labels: issue.labels.map((name) => ({ name })),
    user: { login: issue.author },
    author_association: issue.association,
    comments: issue.comments.length,
    created_at: issue.createdAt,
    url: `${github.apiUrl}/repos/${github.repository}/issues/${issue.number}`,
    html_url: `${github.webUrl}/issues/${issue.number}`,
  }
}

/** The first published example that fits, with the test GitHub's addresses and repository in it. */
function readExample(github: TestGitHub, name: string, fits: (example: Json) => boolean): Json {
  const path = createRequire(import.meta.url).resolve('@octokit/webhooks-examples')
  const examples = (JSON.parse(readFileSync(path, 'utf8')) as Examples).find((event) => event.name === name)?.examples
  const example = examples?.find(fits)
  if (example === undefined) throw new Error(`GitHub has published no such example of ${name}`)
  const { full_name: fullName } = example['repository'] as Json
  const text = JSON.stringify(example)
    .replaceAll('https://api.github.com', github.apiUrl)
    .replaceAll('https://github.com', github.serverUrl)
    .replaceAll(String(fullName), github.repository)
  return JSON.parse(text, (_, value) => (isObject(value) && 'full_name' in value ? toOwn(github, value) : value))
}

/** A repository of an example becomes the test GitHub's. */
function toOwn(github: TestGitHub, repository: Json): Json {
  return merge(repository, {
    id: REPOSITORY_ID,
    name: github.name,
    full_name: github.repository,
    owner: { login: github.owner },
    ...('default_branch' in repository && { default_branch: github.world.settings.defaultBranch }),
    ...('private' in repository && { private: github.world.settings.isPrivate }),
  })
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function merge(base: Json, changes: Json): Json {
  const merged: Record<string, unknown> = { ...base }
  for (const [key, change] of Object.entries(changes)) {
    const old = base[key]
    merged[key] = isObject(old) && isObject(change) ? merge(old, change) : change
  }
  return merged
}
