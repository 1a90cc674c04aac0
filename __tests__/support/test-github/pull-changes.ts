// What a pull request brings, read out of the real repository: its head, its commits and its files.
import { type CommitRecord, readCommits, readLog } from './git-records.ts'
import type { Call } from './route.ts'
import { toFiles } from './routes-contents.ts'
import type { Pull } from './threads.ts'

export type Branches = ReadonlyMap<string, string>

export type PullChange = {
  /** Oldest first. */
  readonly commits: readonly CommitRecord[]
  readonly files: Awaited<ReturnType<typeof toFiles>>
}

const NO_COMMIT = '0'.repeat(40)

/** Branch -> commit, in one git process however many pull requests ask. */
export async function readBranches({ git }: Call, filter: readonly string[] = []): Promise<Branches> {
  const lines = await git.git(['for-each-ref', '--format=%(objectname) %(refname:lstrip=2)', ...filter, 'refs/heads'])
  return new Map(lines.split('\n').map((line) => [line.slice(41), line.slice(0, 40)]))
}

/** The newest commit of a pull request. Branches of other repositories are not among ours, whatever they are called. */
export function toHead(pull: Pull, branches: Branches): string {
  const tip = pull.head === 'here' ? branches.get(pull.branch) : undefined
  return pull.sha ?? tip ?? pull.commits.at(-1) ?? NO_COMMIT
}

export function toBase(pull: Pull, branches: Branches): string {
  return branches.get(pull.base) ?? NO_COMMIT
}

/** Commits that the head has and the base lacks, after those that a merge took over; and the files that differ because of them. */
export async function readPullChange(call: Call, pull: Pull): Promise<PullChange> {
  const { git } = call
  const branches = await readBranches(call)
  const head = await git.resolve(toHead(pull, branches))
  const base = await findBase(call, pull, branches)
  const mergeBase = head === null || base === null ? null : await findMergeBase(call, base, head)
  const [own, ahead] = await Promise.all([
    readCommits(git, pull.commits),
    head === null || mergeBase === null ? [] : readLog(git, ['--reverse', '--topo-order', `${mergeBase}..${head}`]),
  ])
  const taken = pull.commits.flatMap((sha) => own.get(sha) ?? [])
  const commits = [...taken, ...ahead.filter(({ sha }) => !own.has(sha))]
  const newest = commits.at(-1)
  if (newest === undefined) return { commits, files: [] }
  return { commits, files: await toFiles(call, taken[0]?.parents[0] ?? mergeBase, newest.sha) }
}

/** What the base was before a merge commit; the base branch as it is where there is none. */
async function findBase({ git }: Call, pull: Pull, branches: Branches): Promise<string | null> {
  const merge = pull.mergeSha === null ? undefined : (await readCommits(git, [pull.mergeSha])).get(pull.mergeSha)
  const beforeMerge = merge !== undefined && merge.parents.length > 1 ? merge.parents[0] : undefined
  return beforeMerge ?? (await git.resolve(toBase(pull, branches)))
}

async function findMergeBase({ git }: Call, base: string, head: string): Promise<string | null> {
  const { code, stdout } = await git.run(['merge-base', base, head])
  return code === 0 ? stdout.toString().trim() : null
}
