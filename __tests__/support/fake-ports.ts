// The ports as plain objects: what a test does not say is refused the way GitHub refuses, and what is written can be looked at.
import type { Membership } from '../../src/attend/membership.ts'
import { PortFailure } from '../../src/core/failure.ts'
import type { Comment, Pull } from '../../src/core/records.ts'
import type { Place } from '../../src/core/trigger.ts'
import type { GatherPorts } from '../../src/gather/ports.ts'
import type { ByteStream, Console, Conversation, GitHubReader, JournalRepository, TreeEntry } from '../../src/ports.ts'
import { policyOf } from './config.ts'
import { aComment, aPull, shaOf } from './gathered.ts'

async function refuse(): Promise<never> {
  throw new PortFailure('GitHub answered 404', { status: 404 })
}

/** A reader that knows only what `over` says. */
export function fakeGitHub(over: Partial<GitHubReader> = {}): GitHubReader {
  return {
    repository: 'octo/shop',
    webUrl: 'https://github.com/octo/shop',
    readDefaultBranch: async () => 'main',
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
    listTimeline: refuse,
    readPull: refuse,
    readPullChange: refuse,
    listReviews: refuse,
    listReviewComments: refuse,
    listRunsOf: refuse,
    listFailures: refuse,
    listCommitComments: refuse,
    readDeployment: refuse,
    listDeploymentStatuses: refuse,
    listDeployments: refuse,
    readPermission: refuse,
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

/** What the gather stage needs beside a reader: everybody's word counts, and the clock stands still. */
export function fakeGathering(over: Partial<GatherPorts> = {}): GatherPorts {
  return {
    github: fakeGitHub(),
    readWorkflow: () => [],
    console: fakeConsole(),
    clock: { now: () => '2026-11-02T12:00:00Z' },
    policy: policyOf(),
    branchPrefix: 'journal/',
    label: 'journal',
    findMembers: async (logins) => logins,
    ...over,
  }
}

/** Everybody may ask, and everybody's word counts. */
export const EVERYBODY: Membership = {
  refuse: async () => null,
  findAskers: async (people) => people.map(({ login }) => login),
  findMembers: async (logins) => logins,
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
    listNewestPulls: async () => ({ pulls: pulls.toReversed(), isAll: true }),
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

/** A conversation in memory; `acts` lists what was done, comments are those of one place. */
export function fakeConversation(over: Partial<Conversation> = {}) {
  const comments: Comment[] = []
  const acts: string[] = []
  const where = (place: Place) => (place.kind === 'thread' ? `#${place.number}` : place.sha.slice(0, 7))
  const conversation: Conversation = {
    react: async (to, content) => void acts.push(`${content} on ${to.comment?.id ?? where(to)}`),
    listComments: async () => [...comments],
    addComment: async (place, body) => {
      acts.push(`comment on ${where(place)}`)
      const id = comments.length + 1
      comments.push(aComment(id, body, { author: { login: 'github-actions[bot]', isBot: true } }))
      return id
    },
    editComment: async (_place, id, body) => {
      acts.push(`edit ${id}`)
      const index = comments.findIndex((comment) => comment.id === id)
      const comment = comments[index]
      if (comment !== undefined) comments[index] = { ...comment, body }
    },
    swapLabel: async (number, { from, to }) => void acts.push(`label #${number}: ${from} -> ${to}`),
    openIssue: async ({ title }) => {
      acts.push(`open issue: ${title}`)
      return { number: 90, url: 'https://github.com/octo/shop/issues/90' }
    },
    closePull: async (number) => void acts.push(`close #${number}`),
    ...over,
  }
  return { conversation, comments, acts }
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
