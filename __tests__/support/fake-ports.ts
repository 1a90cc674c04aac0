// The ports as plain objects: what a test does not say is refused the way GitHub refuses, and what is written can be looked at.
import { PortFailure } from '../../src/core/failure.ts'
import type { Pull } from '../../src/core/records.ts'
import type { ByteStream, Console, GitHubReader, JournalRepository, TreeEntry } from '../../src/ports.ts'
import { aPull, shaOf } from './gathered.ts'

async function refuse(): Promise<never> {
  throw new PortFailure('GitHub answered 404', { status: 404 })
}

/** A reader that knows only what `over` says. */
export function fakeGitHub(over: Partial<GitHubReader> = {}): GitHubReader {
  return {
    repository: 'octo/shop',
    webUrl: 'https://github.com/octo/shop',
    readRun: refuse,
    listJobs: refuse,
    listRuns: refuse,
    findFirstFailure: refuse,
    openJobLog: refuse,
    listAnnotations: refuse,
    compare: refuse,
    readCommit: refuse,
    readFile: refuse,
    listPullsOf: refuse,
    readIssue: refuse,
    listComments: refuse,
    ...over,
  }
}

export async function* streamOf(...lines: readonly string[]): ByteStream {
  yield new TextEncoder().encode(lines.join('\n'))
}

export type FakeConsole = Console & { readonly lines: string[] }

export function fakeConsole(): FakeConsole {
  const lines: string[] = []
  return {
    lines,
    info: (line) => void lines.push(line),
    warning: (line) => void lines.push(`warning: ${line}`),
  }
}

export const MAIN = shaOf('a11')

/** A repository in memory with one branch, `main`; `writes` lists what was done to it. */
export function fakeRepository(over: Partial<JournalRepository> = {}, files: Readonly<Record<string, string>> = {}) {
  const trees = new Map<string, Readonly<Record<string, string>>>([[MAIN, files]])
  const branches = new Map([['main', MAIN]])
  const texts = new Map(Object.values(files).map((text) => [blobOf(text), text]))
  const pulls: Pull[] = []
  const writes: string[] = []
  const repository: JournalRepository = {
    readBranch: async (name) => branches.get(name) ?? null,
    readFolder: async (commit, folder) => toTree(trees.get(commit) ?? {}, folder),
    readTexts: async (shas) => new Map([...texts].filter(([sha]) => shas.includes(sha))),
    listPullsFrom: async (branch) => pulls.filter(({ headBranch }) => headBranch === branch).toReversed(),
    commitFile: async ({ parent, path, text, message }) => {
      const commit = shaOf(`c${trees.size}f`)
      trees.set(commit, { ...trees.get(parent), [path]: text })
      texts.set(blobOf(text), text)
      writes.push(`commit: ${message}`)
      return commit
    },
    createBranch: async (name, commit) => {
      if (branches.has(name)) return false
      branches.set(name, commit)
      writes.push(`create ${name}`)
      return true
    },
    moveBranch: async (name, commit) => {
      branches.set(name, commit)
      writes.push(`move ${name}`)
      return true
    },
    openPull: async ({ title, body, branch, isDraft }) => {
      const pull = aPull({ number: 12 + pulls.length, title, body, headBranch: branch, isDraft })
      pulls.push(pull)
      writes.push(`open ${pull.number}`)
      return pull
    },
    updatePull: async (number, { body }) => {
      const index = pulls.findIndex((pull) => pull.number === number)
      const pull = pulls[index]
      if (pull !== undefined) pulls[index] = { ...pull, body }
      writes.push(`update ${number}`)
    },
    addLabels: async (number, labels) => void writes.push(`label ${number}: ${labels.join(', ')}`),
    ...over,
  }
  const fileOn = (branch: string, path: string) => trees.get(branches.get(branch) ?? '')?.[path] ?? null
  return { repository, branches, trees, pulls, writes, fileOn }
}

function blobOf(text: string): string {
  return `blob of ${text}`
}

function toTree(files: Readonly<Record<string, string>>, folder: string): readonly TreeEntry[] {
  const inside = Object.entries(files).filter(([path]) => path.startsWith(`${folder}/`))
  const folders = inside.length === 0 ? [] : folder.split('/').map((_, n, parts) => parts.slice(0, n + 1).join('/'))
  return [
    ...folders.map((path) => ({ path, mode: '040000', sha: `tree of ${path}` })),
    ...inside.map(([path, text]) => ({ path, mode: '100644', sha: blobOf(text) })),
  ]
}
