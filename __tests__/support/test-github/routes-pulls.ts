// Pull requests, issues, comments and labels.
import { countAhead } from './git-records.ts'
import { type Answer, type Call, created, NOT_FOUND, ok, type Routes, refusal, toPage } from './route.ts'
import { toId, toNodeId, toRepository, toUser } from './templates.ts'
import type { Comment, Issue, Pull } from './world.ts'

/** https://github.com/orgs/community/discussions/27190 */
const MAX_BODY_CHARACTERS = 65_536
const ACTIONS_BOT_LOGIN = 'github-actions[bot]'

export const PULLS_ROUTES: Routes = {
  'GET /pulls': async (call) => {
    const state = call.query('state') ?? 'open'
    const [owner, branch] = call.query('head')?.split(/:(.*)/s) ?? []
    const pulls = call.world.pulls
      .filter((pull) => state === 'all' || pull.state === state)
      // GitHub ignores a head without an owner.
      .filter((pull) => branch === undefined || (owner === call.links.owner && pull.branch === branch))
      .filter((pull) => pull.base === (call.query('base') ?? pull.base))
    return toPullPage(call, pulls)
  },

  'GET /commits/{commit_sha}/pulls': async (call) => {
    const sha = await call.git.resolve(call.param('commit_sha'))
    if (sha === null) return refusal(422, `No commit found for SHA: ${call.param('commit_sha')}`)
    const [tips, holders] = await Promise.all([readBranches(call), readBranches(call, ['--contains', sha])])
    const pulls = call.world.pulls.filter(
      (pull) =>
        pull.commits.includes(sha) ||
        toHead(pull, tips) === sha ||
        (holders.has(pull.branch) && !holders.has(pull.base)),
    )
    return toPullPage(call, pulls)
  },

  'GET /pulls/{pull_number}': async (call) => {
    const pull = findPull(call)
    return pull === undefined ? NOT_FOUND : ok(await toFullPull(call, pull))
  },

  'POST /pulls': async (call) => {
    const { body, world } = call
    const refused = await refusePull(call)
    if (refused !== null) return refused
    const pull = world.addPull({
      title: String(body['title']),
      body: typeof body['body'] === 'string' ? body['body'] : null,
      branch: toBranch(call, String(body['head'])),
      base: String(body['base']),
      isDraft: body['draft'] === true,
      author: ACTIONS_BOT_LOGIN,
      association: 'NONE',
    })
    return created(await toFullPull(call, pull))
  },

  'PATCH /pulls/{pull_number}': async (call) => {
    const pull = findPull(call)
    if (pull === undefined) return NOT_FOUND
    const { title, body, state, base } = call.body
    if (typeof body === 'string' && body.length > MAX_BODY_CHARACTERS) return BODY_TOO_LONG
    if (typeof title === 'string') pull.title = title
    if (typeof body === 'string') pull.body = body
    if (state === 'open' || state === 'closed') pull.state = state
    if (typeof base === 'string') pull.base = base
    return ok(await toFullPull(call, pull))
  },

  'GET /issues/{issue_number}': (call) => {
    const issue = findIssue(call)
    return issue === undefined ? NOT_FOUND : ok(toIssue(call, issue))
  },

  'GET /issues/{issue_number}/comments': (call) => {
    const issue = findIssue(call)
    if (issue === undefined) return NOT_FOUND
    const since = call.query('since')
    const comments = issue.comments.filter(({ createdAt }) => since === null || createdAt >= since)
    return toPage(call, comments, (page) => page.map((comment) => toComment(call, issue, comment)))
  },

  'POST /issues/{issue_number}/labels': (call) => {
    const issue = findIssue(call)
    if (issue === undefined) return NOT_FOUND
    const added = (Array.isArray(call.body) ? call.body : (call.body['labels'] ?? [])) as readonly unknown[]
    const names = added.map((label) => (typeof label === 'string' ? label : (label as { name: string }).name))
    issue.labels = [...new Set([...issue.labels, ...names])]
    return ok(issue.labels.map((name) => toLabel(call, name)))
  },
}

const BODY_TOO_LONG = refusal(422, 'Validation Failed', [
  {
    resource: 'Issue',
    code: 'custom',
    field: 'body',
    message: `body is too long (maximum is ${MAX_BODY_CHARACTERS} characters)`,
  },
])

/** Why GitHub would not open the pull request of this call, or null. */
async function refusePull(call: Call): Promise<Answer | null> {
  const { body, git, links, world } = call
  const branch = toBranch(call, String(body['head']))
  const base = String(body['base'])
  const invalid = (detail: Record<string, string>) =>
    refusal(422, 'Validation Failed', [{ resource: 'PullRequest', ...detail }])
  const custom = (message: string) => invalid({ code: 'custom', message })

  if (!world.settings.actionsMayOpenPulls)
    return refusal(403, 'GitHub Actions is not permitted to create or approve pull requests.')
  if (typeof body['title'] !== 'string' || body['title'] === '')
    return invalid({ field: 'title', code: 'missing_field' })
  if (typeof body['body'] === 'string' && body['body'].length > MAX_BODY_CHARACTERS) return BODY_TOO_LONG
  const [headSha, baseSha] = await Promise.all([git.resolve(`refs/heads/${branch}`), git.resolve(`refs/heads/${base}`)])
  if (baseSha === null) return invalid({ field: 'base', code: 'invalid' })
  if (headSha === null) return invalid({ field: 'head', code: 'invalid' })
  if (body['draft'] === true && !world.settings.hasDrafts)
    return refusal(422, 'Draft pull requests are not supported in this repository.')
  if (world.pulls.some((pull) => pull.state === 'open' && pull.branch === branch && pull.base === base))
    return custom(`A pull request already exists for ${links.owner}:${branch}.`)
  if ((await countAhead(git, baseSha, headSha)) === 0) return custom(`No commits between ${base} and ${branch}`)
  return null
}

function toBranch({ links }: Call, head: string): string {
  return head.startsWith(`${links.owner}:`) ? head.slice(links.owner.length + 1) : head
}

function findPull(call: Call): Pull | undefined {
  return call.world.pulls.find(({ number }) => number === Number(call.param('pull_number')))
}

function findIssue(call: Call): Issue | Pull | undefined {
  const { issues, pulls } = call.world
  return [...issues, ...pulls].find(({ number }) => number === Number(call.param('issue_number')))
}

type Branches = ReadonlyMap<string, string>

/** Branch -> commit, in one git process however many pull requests ask. */
async function readBranches({ git }: Call, filter: readonly string[] = []): Promise<Branches> {
  const lines = await git.git(['for-each-ref', '--format=%(objectname) %(refname:lstrip=2)', ...filter, 'refs/heads'])
  return new Map(lines.split('\n').map((line) => [line.slice(41), line.slice(0, 40)]))
}

function toHead(pull: Pull, branches: Branches): string {
  return pull.sha ?? branches.get(pull.branch) ?? '0'.repeat(40)
}

async function toPullPage(call: Call, pulls: readonly Pull[]): Promise<Answer> {
  const direction = call.query('direction') ?? 'desc'
  const sorted = pulls.toSorted((a, b) => (direction === 'desc' ? b.number - a.number : a.number - b.number))
  const branches = await readBranches(call)
  return toPage(call, sorted, (page) => page.map((pull) => toPull(call, pull, branches)))
}

function toPull(call: Call, pull: Pull, branches: Branches) {
  const { links, world } = call
  const head = toHead(pull, branches)
  const base = branches.get(pull.base) ?? '0'.repeat(40)
  const url = `${links.api}/pulls/${pull.number}`
  const issueUrl = `${links.api}/issues/${pull.number}`
  const html = `${links.web}/pull/${pull.number}`
  const repo = toRepository(links, world.settings)
  const user = toUser(links.owner, links)
  const statuses = `${links.api}/statuses/${head}`
  return {
    id: toId(`pull ${pull.number}`),
    node_id: toNodeId('PR', pull.number),
    number: pull.number,
    url,
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issueUrl,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${links.api}/pulls/comments{/number}`,
    comments_url: `${issueUrl}/comments`,
    statuses_url: statuses,
    state: pull.state,
    locked: false,
    title: pull.title,
    body: pull.body,
    user: toUser(pull.author, links),
    labels: pull.labels.map((name) => toLabel(call, name)),
    milestone: null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    created_at: pull.createdAt,
    updated_at: world.settings.now,
    closed_at: pull.state === 'closed' ? (pull.mergedAt ?? world.settings.now) : null,
    merged_at: pull.mergedAt,
    merge_commit_sha: null,
    draft: pull.isDraft,
    head: { label: `${links.owner}:${pull.branch}`, ref: pull.branch, sha: head, user, repo },
    base: { label: `${links.owner}:${pull.base}`, ref: pull.base, sha: base, user, repo },
    author_association: pull.association,
    auto_merge: null,
    active_lock_reason: null,
    _links: {
      self: { href: url },
      html: { href: html },
      issue: { href: issueUrl },
      comments: { href: `${issueUrl}/comments` },
      review_comments: { href: `${url}/comments` },
      review_comment: { href: `${links.api}/pulls/comments{/number}` },
      commits: { href: `${url}/commits` },
      statuses: { href: statuses },
    },
  }
}

async function toFullPull(call: Call, pull: Pull) {
  return {
    ...toPull(call, pull, await readBranches(call)),
    merged: pull.mergedAt !== null,
    mergeable: null,
    rebaseable: null,
    mergeable_state: 'unknown',
    merged_by: null,
    comments: pull.comments.length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: 1,
    additions: 1,
    deletions: 0,
    changed_files: 1,
  }
}

function toIssue(call: Call, issue: Issue | Pull) {
  const { links, world } = call
  const url = `${links.api}/issues/${issue.number}`
  const pull = 'branch' in issue ? `pulls/${issue.number}` : null
  const html = `${links.web}/${pull === null ? 'issues' : 'pull'}/${issue.number}`
  return {
    id: toId(`issue ${issue.number}`),
    node_id: toNodeId('I', issue.number),
    number: issue.number,
    url,
    repository_url: links.api,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: html,
    title: issue.title,
    body: issue.body,
    user: toUser(issue.author, links),
    labels: issue.labels.map((name) => toLabel(call, name)),
    state: issue.state,
    state_reason: null,
    locked: false,
    assignee: null,
    assignees: [],
    milestone: null,
    comments: issue.comments.length,
    created_at: issue.createdAt,
    updated_at: world.settings.now,
    closed_at: issue.state === 'closed' ? world.settings.now : null,
    author_association: issue.association,
    active_lock_reason: null,
    ...(pull !== null && {
      pull_request: {
        url: `${links.api}/${pull}`,
        html_url: html,
        diff_url: `${html}.diff`,
        patch_url: `${html}.patch`,
        merged_at: null,
      },
    }),
  }
}

function toComment({ links }: Call, issue: Issue, comment: Comment) {
  return {
    id: comment.id,
    node_id: toNodeId('IC', comment.id),
    url: `${links.api}/issues/comments/${comment.id}`,
    html_url: `${links.web}/issues/${issue.number}#issuecomment-${comment.id}`,
    issue_url: `${links.api}/issues/${issue.number}`,
    user: toUser(comment.author, links),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.createdAt,
    author_association: comment.association,
    performed_via_github_app: null,
  }
}

function toLabel({ links }: Call, name: string) {
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
