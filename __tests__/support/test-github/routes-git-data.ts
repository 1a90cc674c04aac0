// The Git Data API over a real bare repository: what is written here can be read with git.
import { readCommits, readTree, type Signature } from './git-records.ts'
import { type Answer, type Call, created, NOT_FOUND, ok, type Routes, refusal } from './route.ts'
import { toNodeId, toParents, UNVERIFIED } from './templates.ts'

/** Who commits through the API with a workflow's token and names nobody. */
const ACTIONS_BOT = { name: 'github-actions[bot]', email: '41898282+github-actions[bot]@users.noreply.github.com' }
const NO_OBJECT = '0'.repeat(40)
const EMPTY = refusal(409, 'Git Repository is empty.')

type TreeItem = { path?: string; mode?: string; type?: string; sha?: string | null; content?: string }

export const GIT_DATA_ROUTES: Routes = {
  'GET /git/ref/{ref}': async (call) => {
    const ref = `refs/${call.param('ref')}`
    const sha = await readRef(call, ref)
    if (sha !== null) return ok(toRef(call, ref, sha))
    return (await call.git.git(['for-each-ref', '--count=1'])) === '' ? EMPTY : NOT_FOUND
  },

  'GET /git/trees/{tree_sha}': async (call) => {
    const { code, stdout } = await call.git.run(['rev-parse', '-q', '--verify', `${call.param('tree_sha')}^{tree}`])
    if (code !== 0) return NOT_FOUND
    // Any value at all asks for the whole tree, also `0` and `false`.
    return ok(await toTree(call, stdout.toString().trim(), call.query('recursive') !== null))
  },

  'GET /git/blobs/{file_sha}': async (call) => {
    const sha = call.param('file_sha')
    const object = (await call.git.readObjects([sha])).get(sha)
    if (object?.type !== 'blob') return NOT_FOUND
    return ok({
      sha,
      node_id: toNodeId('B', sha),
      size: object.content.length,
      url: `${call.links.api}/git/blobs/${sha}`,
      content: toBase64Lines(object.content),
      encoding: 'base64',
    })
  },

  'POST /git/blobs': async ({ body, git, links }) => {
    const content = String(body['content'])
    const input = body['encoding'] === 'base64' ? Buffer.from(content, 'base64') : content
    const sha = await git.git(['hash-object', '-w', '--stdin'], { input })
    return created({ sha, url: `${links.api}/git/blobs/${sha}` })
  },

  'POST /git/trees': async (call) => {
    const base = call.body['base_tree']
    const items = call.body['tree'] as readonly TreeItem[]
    const written = await writeTree(call, typeof base === 'string' ? base : null, items)
    if (typeof written !== 'string') return written
    return created({ ...(await toTree(call, written, false)), url: `${call.links.api}/git/trees/${written}` })
  },

  'POST /git/commits': async (call) => {
    const { body, git, links, world } = call
    const parents = (body['parents'] ?? []) as readonly string[]
    const tree = String(body['tree'])
    const objects = await git.readObjects([tree, ...parents])
    if (objects.get(tree)?.type !== 'tree') return refusal(422, 'Tree SHA does not exist')
    if (parents.some((sha) => objects.get(sha)?.type !== 'commit'))
      return refusal(422, 'Parent SHA does not exist or is not a commit object')
    const now = { ...ACTIONS_BOT, date: world.settings.now }
    const author = { ...now, ...(body['author'] as Partial<Signature> | undefined) }
    const committer = { ...author, ...(body['committer'] as Partial<Signature> | undefined) }
    const sha = await git.git(['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent])], {
      input: String(body['message']),
      env: { ...toIdentity('AUTHOR', author), ...toIdentity('COMMITTER', committer) },
    })
    const record = (await readCommits(git, [sha])).get(sha)
    return created({
      sha,
      node_id: toNodeId('C', sha),
      url: `${links.api}/git/commits/${sha}`,
      html_url: `${links.web}/commit/${sha}`,
      author: record?.author,
      committer: record?.committer,
      tree: { sha: tree, url: `${links.api}/git/trees/${tree}` },
      message: body['message'],
      parents: toParents(parents, links),
      verification: UNVERIFIED,
    })
  },

  'POST /git/refs': async (call) => {
    const ref = String(call.body['ref'])
    const sha = String(call.body['sha'])
    if (!/^refs\/[^/]+\/./.test(ref)) return refusal(422, `${ref} is not a valid ref name`)
    if ((await call.git.run(['check-ref-format', ref])).code !== 0)
      return refusal(422, `${ref} is not a valid ref name.`)
    if (!(await isCommit(call, sha))) return refusal(422, 'Object does not exist')
    // git compares and sets in one step, so of two requests at the same time only one succeeds.
    if ((await call.git.run(['update-ref', ref, sha, NO_OBJECT])).code === 0) return created(toRef(call, ref, sha))
    return refusal(422, (await readRef(call, ref)) === null ? 'Reference update failed' : 'Reference already exists')
  },

  'PATCH /git/refs/{ref}': async (call) => {
    const ref = `refs/${call.param('ref')}`
    const sha = String(call.body['sha'])
    const old = await readRef(call, ref)
    if (old === null) return refusal(422, 'Reference does not exist')
    if (!(await isCommit(call, sha))) return refusal(422, 'Object does not exist')
    const forwards = (await call.git.run(['merge-base', '--is-ancestor', old, sha])).code === 0
    if (!forwards && call.body['force'] !== true) return refusal(422, 'Update is not a fast forward')
    const moved = (await call.git.run(['update-ref', ref, sha, old])).code === 0
    return moved ? ok(toRef(call, ref, sha)) : refusal(422, 'Update is not a fast forward')
  },
}

/** Base64 in lines of 60 characters, as GitHub sends it. */
export function toBase64Lines(content: Uint8Array): string {
  return Buffer.from(content)
    .toString('base64')
    .replace(/.{1,60}/g, '$&\n')
}

async function readRef(call: Call, ref: string): Promise<string | null> {
  const { code, stdout } = await call.git.run(['rev-parse', '-q', '--verify', '--end-of-options', ref])
  return code === 0 ? stdout.toString().trim() : null
}

async function isCommit({ git }: Call, sha: string): Promise<boolean> {
  return (await git.readObjects([sha])).get(sha)?.type === 'commit'
}

function toRef({ links }: Call, ref: string, sha: string) {
  return {
    ref,
    node_id: toNodeId('REF', ref),
    url: `${links.api}/git/${ref}`,
    object: { sha, type: 'commit', url: `${links.api}/git/commits/${sha}` },
  }
}

async function toTree({ git, links, world }: Call, sha: string, recursive: boolean) {
  const tree = (await readTree(git, sha, recursive)).map((entry) => ({
    path: entry.path,
    mode: entry.mode,
    type: entry.type,
    sha: entry.sha,
    ...(entry.size !== null && { size: entry.size }),
    ...(entry.type !== 'commit' && { url: `${links.api}/git/${entry.type}s/${entry.sha}` }),
  }))
  const { maxTreeEntries } = world.settings
  const truncated = tree.length > maxTreeEntries
  return { sha, url: `${links.api}/git/trees/${sha}`, tree: tree.slice(0, maxTreeEntries), truncated }
}

/** Builds the tree in an index of its own. Gives its id, or GitHub's refusal. */
async function writeTree({ git }: Call, base: string | null, items: readonly TreeItem[]): Promise<string | Answer> {
  const lines: string[] = []
  for (const item of items) {
    const { path = '', mode = '100644' } = item
    if (/(^|\/)(\.{0,2}|\.git)(\/|$)/i.test(path)) return refusal(422, 'tree.path contains a malformed path component')
    const sha =
      item.content === undefined ? item.sha : await git.git(['hash-object', '-w', '--stdin'], { input: item.content })
    if (sha === undefined) return refusal(422, 'Must supply either tree.sha or tree.content')
    lines.push(sha === null ? `0 ${NO_OBJECT}\t${path}\0` : `${mode} ${sha}\t${path}\0`)
  }
  const env = { GIT_INDEX_FILE: `${git.path}/index-${crypto.randomUUID()}` }
  const steps: [string[], string][] = [
    ...(base === null ? [] : [[['read-tree', base], ''] satisfies [string[], string]]),
    [['update-index', '--add', '--replace', '-z', '--index-info'], lines.join('')],
  ]
  for (const [args, input] of steps) {
    const { code, stderr } = await git.run(args, { env, input })
    if (code !== 0) return refusal(422, args[0] === 'read-tree' ? 'base_tree is not a valid tree oid' : stderr.trim())
  }
  const { code, stdout } = await git.run(['write-tree'], { env })
  return code === 0 ? stdout.toString().trim() : refusal(422, 'tree.sha is not a valid object')
}

function toIdentity(role: 'AUTHOR' | 'COMMITTER', who: Signature): Record<string, string> {
  return { [`GIT_${role}_NAME`]: who.name, [`GIT_${role}_EMAIL`]: who.email, [`GIT_${role}_DATE`]: who.date }
}
