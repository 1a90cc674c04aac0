// Pull requests with their commits and files.
import { countAhead } from './git-records.ts'
import { type Branches, readBranches, readPullChange, toBase, toHead } from './pull-changes.ts'
import { type Answer, type Call, created, NOT_FOUND, ok, type Routes, refusal, toPage } from './route.ts'
import { FORK_OWNER, toCommit, toId, toNodeId, toRepository, toUser, toUserOrNull } from './templates.ts'
import { closedAtOf, findPull, toLabel } from './thread-objects.ts'
import type { Pull } from './threads.ts'
import { ACTIONS_BOT_LOGIN, BODY_TOO_LONG, MAX_BODY_CHARACTERS } from './written.ts'

/** https://docs.github.com/rest/pulls/pulls#list-commits-on-a-pull-request */
const MAX_COMMITS = 250
/** https://docs.github.com/rest/pulls/pulls#list-pull-requests-files */
const MAX_FILES = 3000

export const PULLS_ROUTES: Routes = {
  'GET /pulls': async (call) => {
    const state = call.query('state') ?? 'open'
    const [owner, branch] = call.query('head')?.split(/:(.*)/s) ?? []
    const pulls = call.world.pulls
      .filter((pull) => state === 'all' || pull.state === state)
      // GitHub ignores a head without an owner.
      .filter((pull) => branch === undefined || (owner === toHeadOwner(call, pull) && pull.branch === branch))
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
    if (state === 'open' || state === 'closed') changeState(call, pull, state)
    if (typeof base === 'string') pull.base = base
    pull.updatedAt = call.world.settings.now
    return ok(await toFullPull(call, pull))
  },

  'GET /pulls/{pull_number}/commits': async (call) => {
    const pull = findPull(call)
    if (pull === undefined) return NOT_FOUND
    const { commits } = await readPullChange(call, pull)
    return toPage(call, commits.slice(0, MAX_COMMITS), (page) => page.map((commit) => toCommit(commit, call.links)))
  },

  'GET /pulls/{pull_number}/files': async (call) => {
    const pull = findPull(call)
    if (pull === undefined) return NOT_FOUND
    const { files } = await readPullChange(call, pull)
    return toPage(call, files.slice(0, MAX_FILES), (page) => page)
  },
}

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
  if (
    world.pulls.some(
      ({ head, ...pull }) => head === 'here' && pull.state === 'open' && pull.branch === branch && pull.base === base,
    )
  )
    return custom(`A pull request already exists for ${links.owner}:${branch}.`)
  if ((await countAhead(git, baseSha, headSha)) === 0) return custom(`No commits between ${base} and ${branch}`)
  return null
}

function toBranch({ links }: Call, head: string): string {
  return head.startsWith(`${links.owner}:`) ? head.slice(links.owner.length + 1) : head
}

function toHeadOwner({ links }: Call, pull: Pull): string {
  return pull.head === 'here' ? links.owner : FORK_OWNER
}

function changeState({ world }: Call, pull: Pull, state: 'open' | 'closed'): void {
  if (pull.state === state) return
  const { now: at } = world.settings
  pull.state = state
  pull.closedAt = state === 'closed' ? at : null
  const event = { at, actor: ACTIONS_BOT_LOGIN }
  pull.timeline.push(state === 'closed' ? { ...event, kind: 'closed', sha: null } : { ...event, kind: 'reopened' })
}

async function toPullPage(call: Call, pulls: readonly Pull[]): Promise<Answer> {
  const direction = call.query('direction') ?? 'desc'
  const order = call.query('sort') === 'updated' ? 'updatedAt' : 'createdAt'
  const sign = direction === 'desc' ? -1 : 1
  const sorted = pulls.toSorted((a, b) => sign * (a[order].localeCompare(b[order]) || a.number - b.number))
  const branches = await readBranches(call)
  return toPage(call, sorted, (page) => page.map((pull) => toPull(call, pull, branches)))
}

function toPull(call: Call, pull: Pull, branches: Branches) {
  const { links, world } = call
  const head = toHead(pull, branches)
  const base = toBase(pull, branches)
  const url = `${links.api}/pulls/${pull.number}`
  const issueUrl = `${links.api}/issues/${pull.number}`
  const html = `${links.web}/pull/${pull.number}`
  const repo = toRepository(links, world.settings)
  const user = toUser(links.owner, links)
  const headOwner = toHeadOwner(call, pull)
  const heads = { here: repo, fork: toRepository(links, world.settings, FORK_OWNER), gone: null }
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
    user: toUserOrNull(pull.author, links),
    labels: pull.labels.map((name) => toLabel(call, name)),
    milestone: null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: closedAtOf(call, pull),
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeSha,
    draft: pull.isDraft,
    head: {
      label: `${headOwner}:${pull.branch}`,
      ref: pull.branch,
      sha: head,
      user: toUser(headOwner, links),
      repo: heads[pull.head],
    },
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
  const { commits, files } = await readPullChange(call, pull)
  const sum = (counted: 'additions' | 'deletions') => files.reduce((total, file) => total + file[counted], 0)
  return {
    ...toPull(call, pull, await readBranches(call)),
    merged: pull.mergedAt !== null,
    mergeable: null,
    rebaseable: null,
    mergeable_state: 'unknown',
    merged_by: null,
    comments: pull.comments.length,
    review_comments: pull.reviewComments.length,
    maintainer_can_modify: false,
    commits: commits.length,
    additions: sum('additions'),
    deletions: sum('deletions'),
    changed_files: files.length,
  }
}
