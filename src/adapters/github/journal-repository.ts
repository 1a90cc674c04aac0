// The journal's side of the repository over the Git Data API. Decides which writes are safe to repeat after their answer was lost.
import { setTimeout as sleep } from 'node:timers/promises'
import { PortFailure } from '../../core/failure.ts'
import type { Pull } from '../../core/records.ts'
import type { JournalRepository, TreeEntry } from '../../ports.ts'
import { readBlobTexts } from './blob-texts.ts'
import type { GitHubClient } from './client.ts'
import { createSettle, isRefusal } from './lost-answers.ts'
import { PAGE_SIZE } from './pages.ts'
import { toPull } from './thread-responses.ts'

/** A label right after the pull request may meet a replica that does not know it yet: 422 "Could not resolve to a node". */
const LABEL_RETRIES_S = [1, 2]

/** The few reads and writes that publish an entry. Nothing here forces, deletes or merges. */
export function createJournalRepository(client: GitHubClient): JournalRepository {
  const { octokit, repo, patience } = client
  const { rest } = octokit
  const settle = createSettle(client)

  async function readBranch(name: string): Promise<string | null> {
    try {
      const { data } = await rest.git.getRef({ ...repo, ref: `heads/${name}` })
      return data.object.sha
    } catch (thrown) {
      // 409: the repository is empty.
      if (isRefusal(thrown, 404) || isRefusal(thrown, 409)) return null
      throw thrown
    }
  }

  async function readTree(treeish: string, isRecursive: boolean) {
    const { data } = await rest.git.getTree({
      ...repo,
      tree_sha: treeish,
      ...(isRecursive && { recursive: '1' }),
    })
    return { entries: data.tree.map(toTreeEntry), isCut: data.truncated }
  }

  /** The path of a folder from the root down, one request a level: for repositories whose whole tree is more than GitHub sends. */
  async function walkTo(commit: string, folder: string): Promise<TreeEntry[]> {
    const found: TreeEntry[] = []
    let next: TreeEntry | null = { path: '', mode: FOLDER_MODE, sha: commit }
    while (next?.mode === FOLDER_MODE && isOnPath(next.path, folder)) {
      const parent: string = next.path
      const level = await readTree(next.sha, false)
      if (level.isCut)
        throw new PortFailure(`GitHub does not list all of ${parent || 'the root folder'}`, { status: 200 })
      const entries = level.entries.map((entry) => ({
        ...entry,
        path: parent ? `${parent}/${entry.path}` : entry.path,
      }))
      found.push(...entries)
      next = entries.find((entry) => isOnPath(entry.path, folder)) ?? null
    }
    return found
  }

  /** The newest pull requests whose branch is of this repository, and whether there are no more. */
  async function listPulls(filter: { head?: string }) {
    const query = { ...filter, state: 'all', sort: 'created', direction: 'desc', per_page: PAGE_SIZE } as const
    const { data } = await rest.pulls.list({ ...repo, ...query })
    return { pulls: data.map(toPull).filter(({ fromFork }) => !fromFork), isAll: data.length < PAGE_SIZE }
  }

  async function listPullsFrom(branch: string): Promise<readonly Pull[]> {
    // The owner may have a fork of this repository with a branch of the same name.
    const { pulls } = await listPulls({ head: `${repo.owner}:${branch}` })
    return pulls.filter(({ headBranch }) => headBranch === branch)
  }

  async function findOpenPull(branch: string): Promise<Pull | null> {
    return (await listPullsFrom(branch)).find((pull) => pull.state === 'open') ?? null
  }

  async function createTree(parent: string, file: { path: string; text: string }): Promise<string> {
    const tree = [{ path: file.path, mode: '100644' as const, type: 'blob' as const, content: file.text }]
    const create = async (base: string) => (await rest.git.createTree({ ...repo, base_tree: base, tree })).data.sha
    try {
      return await settle(() => create(parent))
    } catch (thrown) {
      // GitHub takes a commit for its tree, though the documentation asks for the tree: should it stop, one more request finds that.
      if (!isRefusal(thrown, 422, /base_tree/i)) throw thrown
      const { data } = await rest.repos.getCommit({ ...repo, ref: parent, per_page: 1 })
      return settle(() => create(data.commit.tree.sha))
    }
  }

  return {
    readBranch,
    listPullsFrom,

    async listNewestPulls() {
      return listPulls({})
    },

    async readFolder(commit, folder) {
      const whole = await readTree(commit, true)
      const entries = whole.isCut ? await walkTo(commit, folder) : whole.entries
      return entries.filter(({ path }) => isOnPath(path, folder) || isDirectlyIn(path, folder))
    },

    async readTexts(shas) {
      return readBlobTexts(client, shas)
    },

    async commitFile({ parent, path, text, message }) {
      // Trees and commits are named by their content and seen by nobody until a branch points to them: repeating them is harmless.
      const tree = await createTree(parent, { path, text })
      const commit = await settle(() => rest.git.createCommit({ ...repo, message, tree, parents: [parent] }))
      return commit.data.sha
    },

    async createBranch(name, commit) {
      const create = async () => {
        await rest.git.createRef({ ...repo, ref: `refs/heads/${name}`, sha: commit })
        return true
      }
      const lookUp = async () => {
        const tip = await readBranch(name)
        return tip === null ? null : tip === commit
      }
      try {
        return await settle(create, lookUp)
      } catch (thrown) {
        if (isRefusal(thrown, 422, /reference already exists/i)) return false
        throw thrown
      }
    },

    async moveBranch(name, commit) {
      try {
        await settle(() => rest.git.updateRef({ ...repo, ref: `heads/${name}`, sha: commit, force: false }))
        return true
      } catch (thrown) {
        if (isRefusal(thrown, 422, /not a fast.?forward/i)) return false
        throw thrown
      }
    },

    async openPull({ title, body, branch, base, isDraft }) {
      const open = async (draft: boolean) => {
        const { data } = await rest.pulls.create({ ...repo, title, body, head: branch, base, draft })
        return toPull(data)
      }
      const lookUp = () => findOpenPull(branch)
      try {
        return await settle(() => open(isDraft), lookUp)
      } catch (thrown) {
        if (isDraft && isRefusal(thrown, 422, /draft pull requests are not supported/i))
          return settle(() => open(false), lookUp)
        const existing = isRefusal(thrown, 422, /pull request already exists/i) ? await lookUp() : null
        if (existing === null) throw thrown
        return existing
      }
    },

    async updatePull(number, change) {
      await settle(() => rest.pulls.update({ ...repo, pull_number: number, ...change }))
    },

    async addLabels(pullNumber, labels) {
      const pausesS = [...LABEL_RETRIES_S]
      for (;;) {
        try {
          await settle(() => rest.issues.addLabels({ ...repo, issue_number: pullNumber, labels: [...labels] }))
          return
        } catch (thrown) {
          const pauseS = isRefusal(thrown, 422, /could not resolve to a node/i) ? pausesS.shift() : undefined
          if (pauseS === undefined) throw thrown
          await sleep(pauseS * patience.secondMs)
        }
      }
    },
  }
}

const FOLDER_MODE = '040000'

function toTreeEntry(entry: { path?: string; mode?: string; sha?: string | null }): TreeEntry {
  return { path: entry.path ?? '', mode: entry.mode ?? '', sha: entry.sha ?? '' }
}

/** Whether `path` is the folder itself or one of the folders above it; the root (``) is above all. */
function isOnPath(path: string, folder: string): boolean {
  return path === '' || path === folder || folder.startsWith(`${path}/`)
}

function isDirectlyIn(path: string, folder: string): boolean {
  return path.slice(0, Math.max(0, path.lastIndexOf('/'))) === folder
}
