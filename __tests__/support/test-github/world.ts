// What the test GitHub knows apart from git: runs and settings, in the words of a test, and the threads, deployments and people beside
// them. Whatever is left out gets a plain value. Times are ISO 8601.
import { type Deployment, type DeploymentSpec, toDeployment } from './deployments.ts'
import type { Access } from './people.ts'
import {
  type Comment,
  type CommentSpec,
  type CommitComment,
  type CommitCommentSpec,
  type Issue,
  type IssueSpec,
  type Pull,
  type PullSpec,
  type ReviewComment,
  type ReviewCommentSpec,
  toComment,
  toCommitComment,
  toIssue,
  toPull,
  toReviewComment,
} from './threads.ts'

/** A job's log: its text, its bytes, something that makes them while they are sent, or the status that refuses them. */
export type LogSource =
  | string
  | Uint8Array
  | (() => Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>)
  | { readonly status: 404 | 410 }

export type Conclusion =
  | 'success'
  | 'failure'
  | 'neutral'
  | 'cancelled'
  | 'skipped'
  | 'timed_out'
  | 'action_required'
  | 'startup_failure'

export type Annotation = {
  readonly path: string
  readonly line: number
  readonly level: 'notice' | 'warning' | 'failure'
  readonly title: string | null
  readonly message: string
}

export type Step = {
  readonly name: string
  readonly conclusion: Conclusion
  readonly startedAt: string | null
  readonly completedAt: string | null
}

export type Job = {
  readonly id: number
  readonly name: string
  readonly conclusion: Conclusion | null
  readonly startedAt: string
  readonly completedAt: string | null
  readonly steps: readonly Step[]
  readonly log: LogSource
  /** Of the job's check run, which has the job's id. */
  readonly annotations: readonly Annotation[]
}

export type Attempt = {
  readonly conclusion: Conclusion | null
  readonly startedAt: string
  readonly completedAt: string
  readonly actor: string
  readonly jobs: readonly Job[]
}

export type Run = {
  readonly id: number
  readonly number: number
  readonly workflowId: number
  readonly workflowName: string
  readonly workflowPath: string
  readonly event: string
  readonly branch: string | null
  readonly sha: string
  readonly title: string
  readonly createdAt: string
  readonly actor: string
  /** Where the head commit lives: here, in a fork, or in a repository that is gone. */
  readonly head: 'here' | 'fork' | 'gone'
  /** Pull requests that GitHub lists with the run; never filled for forks. */
  readonly pulls: readonly number[]
  readonly attempts: readonly Attempt[]
}

export type JobSpec = Partial<Omit<Job, 'steps' | 'annotations'>> & {
  readonly steps?: readonly (Partial<Step> & { readonly name: string })[]
  readonly annotations?: readonly (Partial<Annotation> & { readonly message: string })[]
}
export type AttemptSpec = Partial<Omit<Attempt, 'jobs'>> & { readonly jobs?: readonly JobSpec[] }
export type RunSpec = Partial<Omit<Run, 'attempts' | 'sha'>> & {
  readonly sha: string
  /** Oldest first. One failed attempt unless given. */
  readonly attempts?: readonly AttemptSpec[]
}
export type Settings = {
  readonly defaultBranch: string
  /** Time of what is created through the API, so that commits get the same ids every time. */
  now: string
  /** The repository's setting "Allow GitHub Actions to create and approve pull requests". */
  actionsMayOpenPulls: boolean
  /** False where the plan has no draft pull requests. */
  hasDrafts: boolean
  isPrivate: boolean
  /** Longer trees are cut and say so. https://docs.github.com/rest/git/trees#get-a-tree */
  maxTreeEntries: number
}

export type World = {
  readonly settings: Settings
  readonly runs: Run[]
  readonly issues: Issue[]
  readonly pulls: Pull[]
  /** Comments on commits, oldest first. */
  readonly commitComments: CommitComment[]
  readonly deployments: Deployment[]
  /** Permissions by login. Whom it does not have may write; apps and `ghost` are no collaborators. */
  readonly people: Map<string, Access>
  addRun(spec: RunSpec): Run
  addIssue(spec?: IssueSpec): Issue
  addPull(spec: PullSpec): Pull
  addCommitComment(spec: CommitCommentSpec): CommitComment
  addDeployment(spec: DeploymentSpec): Deployment
  /** Somebody says something on an issue or a pull request that is there already. */
  addComment(to: Issue, spec: CommentSpec): Comment
  addReviewComment(to: Pull, spec: ReviewCommentSpec): ReviewComment
  findJob(id: number): Job | null
}

const RUN_STARTED_AT = '2026-03-02T09:00:00Z'
const RUN_SECONDS = 90

export function createWorld(settings: Settings): World {
  const runs: Run[] = []
  const issues: Issue[] = []
  const pulls: Pull[] = []
  const commitComments: CommitComment[] = []
  const deployments: Deployment[] = []
  let lastId = 9000
  const nextId = () => ++lastId
  const nextNumber = () => Math.max(0, ...issues.map(({ number }) => number), ...pulls.map(({ number }) => number)) + 1
  const around = { nextId, nextNumber, settings }

  const toJob = (spec: JobSpec, attempt: { startedAt: string; completedAt: string }): Job => ({
    id: nextId(),
    name: 'test',
    conclusion: 'success',
    startedAt: attempt.startedAt,
    completedAt: attempt.completedAt,
    log: { status: 404 },
    ...spec,
    steps: (spec.steps ?? []).map((step) => ({
      conclusion: 'success',
      startedAt: spec.startedAt ?? attempt.startedAt,
      completedAt: spec.completedAt ?? attempt.completedAt,
      ...step,
    })),
    annotations: (spec.annotations ?? []).map((annotation) => ({
      path: '.github',
      line: 1,
      level: 'failure',
      title: null,
      ...annotation,
    })),
  })

  const toAttempt = (spec: AttemptSpec, run: { createdAt: string; actor: string }): Attempt => {
    const startedAt = spec.startedAt ?? run.createdAt
    const completedAt = spec.completedAt ?? later(startedAt, RUN_SECONDS)
    const jobs = (spec.jobs ?? []).map((job) => toJob(job, { startedAt, completedAt }))
    return { conclusion: 'failure', actor: run.actor, ...spec, startedAt, completedAt, jobs }
  }

  return {
    settings,
    runs,
    issues,
    pulls,
    commitComments,
    deployments,
    people: new Map(),
    addRun(spec) {
      const createdAt = spec.createdAt ?? RUN_STARTED_AT
      const actor = spec.actor ?? 'mona'
      const run: Run = {
        id: nextId(),
        number: runs.length + 1,
        workflowId: 77,
        workflowName: 'CI',
        workflowPath: '.github/workflows/ci.yml',
        event: 'push',
        branch: settings.defaultBranch,
        title: 'A change',
        head: 'here',
        pulls: [],
        ...spec,
        createdAt,
        actor,
        attempts: (spec.attempts ?? [{}]).map((attempt) => toAttempt(attempt, { createdAt, actor })),
      }
      runs.push(run)
      return run
    },
    addIssue: (spec = {}) => add(issues, toIssue(spec, around)),
    addPull: (spec) => add(pulls, toPull(spec, around)),
    addCommitComment: (spec) => add(commitComments, toCommitComment(spec, around)),
    addComment(to, spec) {
      const comment = add(to.comments, toComment(spec, around))
      to.updatedAt = comment.createdAt
      return comment
    },
    addReviewComment: (to, spec) => add(to.reviewComments, toReviewComment(spec, around)),
    addDeployment: (spec) => add(deployments, toDeployment(spec, around)),
    findJob: (id) =>
      runs.flatMap(({ attempts }) => attempts.flatMap(({ jobs }) => jobs)).find((job) => job.id === id) ?? null,
  }
}

function add<T>(list: T[], item: T): T {
  list.push(item)
  return item
}

function later(time: string, seconds: number): string {
  return new Date(Date.parse(time) + seconds * 1000).toISOString().replace('.000Z', 'Z')
}
