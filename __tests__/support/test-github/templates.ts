// GitHub's objects that appear inside many answers: people, repositories, commits.
import type { CommitRecord } from './git-records.ts'
import type { Links } from './route.ts'
import type { Settings } from './world.ts'

type Json = Readonly<Record<string, unknown>>

export const REPOSITORY_ID = 1296269
export const FORK_ID = 1296270
/** Whose fork a run or a pull request comes from. */
export const FORK_OWNER = 'stranger'

/** Links of a repository object below its API address. */
const REPOSITORY_LINKS: Readonly<Record<string, string>> = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
}

/** A person, or an app where the login ends in `[bot]`. */
export function toUser(login: string, links: Links): Json {
  const url = `${links.apiUrl}/users/${encodeURIComponent(login)}`
  const id = toId(login)
  return {
    login,
    id,
    node_id: toNodeId('U', id),
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    gravatar_id: '',
    url,
    html_url: `${links.serverUrl}/${login.endsWith('[bot]') ? `apps/${login.slice(0, -'[bot]'.length)}` : login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    site_admin: false,
  }
}

/** The same, or null for somebody whose account is gone. */
export function toUserOrNull(login: string | null, links: Links): Json | null {
  return login === null ? null : toUser(login, links)
}

/** The repository as other objects embed it; or a fork of it that belongs to `forkOwner`. */
export function toMinimalRepository(links: Links, forkOwner?: string): Json {
  const owner = forkOwner ?? links.owner
  const url = `${links.apiUrl}/repos/${owner}/${links.name}`
  const id = forkOwner === undefined ? REPOSITORY_ID : FORK_ID
  return {
    id,
    node_id: toNodeId('R', id),
    name: links.name,
    full_name: `${owner}/${links.name}`,
    private: false,
    owner: toUser(owner, links),
    html_url: `${links.serverUrl}/${owner}/${links.name}`,
    description: null,
    fork: forkOwner !== undefined,
    url,
    ...Object.fromEntries(Object.entries(REPOSITORY_LINKS).map(([key, path]) => [key, url + path])),
  }
}

/** The repository as it answers for itself and inside pull requests; or a fork of it that belongs to `forkOwner`. */
export function toRepository(links: Links, settings: Settings, forkOwner?: string): Json {
  const { host } = new URL(links.serverUrl)
  const fullName = `${forkOwner ?? links.owner}/${links.name}`
  const web = `${links.serverUrl}/${fullName}`
  return {
    ...toMinimalRepository(links, forkOwner),
    private: settings.isPrivate,
    visibility: settings.isPrivate ? 'private' : 'public',
    default_branch: settings.defaultBranch,
    clone_url: `${web}.git`,
    git_url: `git://${host}/${fullName}.git`,
    ssh_url: `git@${host}:${fullName}.git`,
    svn_url: web,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    network_count: 0,
    subscribers_count: 0,
    size: 1,
    open_issues: 0,
    open_issues_count: 0,
    has_issues: true,
    has_projects: true,
    has_wiki: true,
    has_pages: false,
    has_downloads: true,
    has_discussions: false,
    archived: false,
    disabled: false,
    allow_forking: true,
    is_template: false,
    topics: [],
    created_at: '2026-01-01T00:00:00Z',
    updated_at: settings.now,
    pushed_at: settings.now,
  }
}

/** A commit of `/commits`, without its changes. People whom GitHub knows by their no-reply address have a user object. */
export function toCommit(record: CommitRecord, links: Links): Json {
  const { sha } = record
  return {
    sha,
    node_id: toNodeId('C', sha),
    url: `${links.api}/commits/${sha}`,
    html_url: `${links.web}/commit/${sha}`,
    comments_url: `${links.api}/commits/${sha}/comments`,
    commit: {
      url: `${links.api}/git/commits/${sha}`,
      author: record.author,
      committer: record.committer,
      message: record.message,
      tree: { sha: record.tree, url: `${links.api}/git/trees/${record.tree}` },
      comment_count: 0,
      verification: UNVERIFIED,
    },
    author: toKnownUser(record.author.email, links),
    committer: toKnownUser(record.committer.email, links),
    parents: toParents(record.parents, links),
  }
}

export function toParents(parents: readonly string[], links: Links): Json[] {
  return parents.map((sha) => ({
    sha,
    url: `${links.api}/commits/${sha}`,
    html_url: `${links.web}/commit/${sha}`,
  }))
}

export const UNVERIFIED = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null }

/** https://docs.github.com/account-and-profile/reference/email-addresses-reference */
function toKnownUser(email: string, links: Links): Json | null {
  const login = /^(?:\d+\+)?(.+)@users\.noreply\.github\.com$/.exec(email)?.[1]
  return login === undefined ? null : toUser(login, links)
}

/** A number that is the same for the same name every time. */
export function toId(name: string): number {
  let id = 7
  for (const character of name) id = (id * 31 + (character.codePointAt(0) ?? 0)) % 90_000_000
  return 10_000_000 + id
}

/** Opaque to clients. */
export function toNodeId(prefix: string, id: number | string): string {
  return `${prefix}_${Buffer.from(String(id)).toString('base64url')}`
}
