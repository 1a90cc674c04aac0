// The repository itself, its commits, comparisons and files.
import { countAhead, readChanges, readCommits, readLog, readTree, type TreeRecord } from './git-records.ts'
import { type Call, NOT_FOUND, ok, type Routes, refusal } from './route.ts'
import { toBase64Lines } from './routes-git-data.ts'
import { toCommit, toRepository } from './templates.ts'

/** https://docs.github.com/rest/commits/commits#compare-two-commits */
const MAX_FILES = 300
const MAX_COMMITS = 250
/** Above this size the JSON form of a file has no content. https://docs.github.com/rest/repos/contents#get-repository-content */
const MAX_JSON_CONTENT_BYTES = 1024 * 1024

export const CONTENTS_ROUTES: Routes = {
  'GET ': ({ links, world }) => ok(toRepository(links, world.settings)),

  'GET /commits/{ref}': async (call) => {
    const sha = await call.git.resolve(call.param('ref'))
    const record = sha === null ? undefined : (await readCommits(call.git, [sha])).get(sha)
    if (record === undefined) return refusal(422, `No commit found for SHA: ${call.param('ref')}`)
    const files = await toFiles(call, record.parents[0] ?? null, record.sha)
    const additions = files.reduce((sum, file) => sum + file.additions, 0)
    const deletions = files.reduce((sum, file) => sum + file.deletions, 0)
    return ok({
      ...toCommit(record, call.links),
      stats: { additions, deletions, total: additions + deletions },
      files: files.slice(0, MAX_FILES),
    })
  },

  'GET /compare/{basehead}': async (call) => {
    const { git, links } = call
    const [baseName = '', headName = ''] = call
      .param('basehead')
      .split('...')
      .map((name) => name.replace(`${links.owner}:`, ''))
    const [base, head] = await Promise.all([git.resolve(baseName), git.resolve(headName)])
    if (base === null || head === null) return NOT_FOUND
    const { code, stdout } = await git.run(['merge-base', base, head])
    if (code !== 0) return refusal(404, `No common ancestor between ${baseName} and ${headName}.`)
    const fork = stdout.toString().trim()
    const [ends, commits, behindBy, files] = await Promise.all([
      readCommits(git, [base, fork]),
      readLog(git, ['--reverse', '--topo-order', `${base}..${head}`]),
      countAhead(git, head, base),
      toFiles(call, fork, head),
    ])
    const baseCommit = ends.get(base)
    const forkCommit = ends.get(fork)
    if (baseCommit === undefined || forkCommit === undefined) return NOT_FOUND
    const { page, isFirst } = toComparedPage(call, commits)
    const url = `${links.web}/compare/${baseName}...${headName}`
    return ok({
      url: `${links.api}/compare/${baseName}...${headName}`,
      html_url: url,
      permalink_url: `${links.web}/compare/${links.owner}:${base.slice(0, 7)}...${links.owner}:${head.slice(0, 7)}`,
      diff_url: `${url}.diff`,
      patch_url: `${url}.patch`,
      base_commit: toCommit(baseCommit, links),
      merge_base_commit: toCommit(forkCommit, links),
      status: toStatus(commits.length, behindBy),
      ahead_by: commits.length,
      behind_by: behindBy,
      total_commits: commits.length,
      commits: page.map((commit) => toCommit(commit, links)),
      ...(isFirst && { files: files.slice(0, MAX_FILES) }),
    })
  },

  'GET /contents/{path}': async (call) => {
    const ref = call.query('ref') ?? call.world.settings.defaultBranch
    const commit = await call.git.resolve(ref)
    if (commit === null) return refusal(404, `No commit found for the ref ${ref}`)
    const path = call.param('path').replace(/^\/|\/$/g, '')
    if (path === '') return ok(await toDirectory(call, { tree: commit, path, ref }))
    const parent = path.slice(0, Math.max(0, path.lastIndexOf('/')))
    const { code } = await call.git.run(['rev-parse', '-q', '--verify', `${commit}:${parent}`])
    const entries = code === 0 ? await readTree(call.git, `${commit}:${parent}`, false) : []
    const entry = entries.find((candidate) => candidate.path === path.slice(parent === '' ? 0 : parent.length + 1))
    if (entry === undefined) return NOT_FOUND
    if (entry.type === 'tree') return ok(await toDirectory(call, { tree: entry.sha, path, ref }))
    if (entry.type === 'commit') return ok({ ...toContent(call, { entry, path, ref }), submodule_git_url: null })
    const content = (await call.git.readObjects([entry.sha])).get(entry.sha)?.content ?? Buffer.alloc(0)
    if (entry.mode === '120000') return ok({ ...toContent(call, { entry, path, ref }), target: content.toString() })
    if (call.accept.includes('raw'))
      return { status: 200, raw: { type: 'application/vnd.github.raw+json; charset=utf-8', content } }
    const fits = content.length <= MAX_JSON_CONTENT_BYTES
    return ok({
      ...toContent(call, { entry, path, ref }),
      content: fits ? toBase64Lines(content) : '',
      encoding: fits ? 'base64' : 'none',
    })
  },
}

/** Without paging the newest commits come, with paging they come from the oldest on and files stand on the first page. */
function toComparedPage<T>(call: Call, commits: readonly T[]): { page: readonly T[]; isFirst: boolean } {
  if (call.query('page') === null && call.query('per_page') === null)
    return { page: commits.slice(-MAX_COMMITS), isFirst: true }
  const size = Number(call.query('per_page') ?? 100)
  const number = Number(call.query('page') ?? 1)
  return { page: commits.slice((number - 1) * size, number * size), isFirst: number === 1 }
}

function toStatus(ahead: number, behind: number): string {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead'
  return behind > 0 ? 'behind' : 'identical'
}

/** Files that differ between two commits, as commits, comparisons and pull requests list them; `from` null is the empty tree. */
export async function toFiles({ git, links }: Call, from: string | null, to: string) {
  return (await readChanges(git, from, to)).map((change) => ({
    sha: change.sha,
    filename: change.path,
    status: change.status,
    additions: change.additions,
    deletions: change.deletions,
    changes: change.additions + change.deletions,
    blob_url: encodeURI(`${links.web}/blob/${to}/${change.path}`),
    raw_url: encodeURI(`${links.web}/raw/${to}/${change.path}`),
    contents_url: encodeURI(`${links.api}/contents/${change.path}?ref=${to}`),
    ...(change.patch !== null && { patch: change.patch }),
    ...(change.previousPath !== null && { previous_filename: change.previousPath }),
  }))
}

async function toDirectory(call: Call, at: { tree: string; path: string; ref: string }) {
  const entries = await readTree(call.git, at.tree, false)
  return entries.map((entry) => {
    const path = at.path === '' ? entry.path : `${at.path}/${entry.path}`
    // In a listing, and only there, a submodule calls itself a file.
    return { ...toContent(call, { entry, path, ref: at.ref }), ...(entry.type === 'commit' && { type: 'file' }) }
  })
}

function toContent({ links }: Call, { entry, path, ref }: { entry: TreeRecord; path: string; ref: string }) {
  const url = `${links.api}/contents/${encodeURI(path)}?ref=${encodeURIComponent(ref)}`
  const git = `${links.api}/git/${entry.type === 'tree' ? 'trees' : 'blobs'}/${entry.sha}`
  const html = `${links.web}/${entry.type === 'tree' ? 'tree' : 'blob'}/${ref}/${encodeURI(path)}`
  const type = { blob: entry.mode === '120000' ? 'symlink' : 'file', tree: 'dir', commit: 'submodule' }[entry.type]
  return {
    name: path.slice(path.lastIndexOf('/') + 1),
    path,
    sha: entry.sha,
    size: entry.size ?? 0,
    type,
    url,
    html_url: html,
    git_url: git,
    download_url: entry.type === 'blob' ? `${links.web}/raw/${ref}/${encodeURI(path)}` : null,
    _links: { self: url, git, html },
  }
}
