// GitHub's REST answers as our records. Decides what an absent field means; asks nobody and never fails.
import type { RestEndpointMethodTypes } from '@octokit/rest'
import type {
  Actor,
  Annotation,
  Comment,
  Commit,
  Comparison,
  FileChange,
  Issue,
  Job,
  Pull,
  Run,
} from '../../core/records.ts'

/** https://docs.github.com/en/rest/commits/commits#compare-two-commits */
const MAX_COMPARED_FILES = 300

type Answer<
  Area extends keyof RestEndpointMethodTypes,
  Method extends keyof RestEndpointMethodTypes[Area],
> = RestEndpointMethodTypes[Area][Method] extends { response: { data: infer Data } } ? Data : never

type RunAnswer = Answer<'actions', 'getWorkflowRun'>
type JobAnswer = Answer<'actions', 'listJobsForWorkflowRun'>['jobs'][number]
type AnnotationAnswer = Answer<'checks', 'listAnnotations'>[number]
type CommitAnswer = Answer<'repos', 'getCommit'>
type FileAnswer = NonNullable<CommitAnswer['files']>[number]
type ComparisonAnswer = Answer<'repos', 'compareCommitsWithBasehead'>
type PullAnswer = Pick<
  Answer<'pulls', 'list'>[number],
  'number' | 'title' | 'body' | 'merged_at' | 'html_url' | 'created_at'
> & {
  readonly state: string
  readonly draft?: boolean | undefined
  readonly head: { readonly ref: string }
  readonly user: UserAnswer
}
type IssueAnswer = Answer<'issues', 'get'>
type CommentAnswer = Answer<'issues', 'listComments'>[number]
type UserAnswer = { readonly login?: string; readonly type?: string } | null | undefined

/** One attempt of a run. */
export function toRun(run: RunAnswer): Run {
  return {
    id: Number(run.id),
    number: run.run_number,
    attempt: run.run_attempt ?? 1,
    workflowId: Number(run.workflow_id),
    workflowName: run.name ?? 'unnamed workflow',
    workflowPath: toWorkflowPath(run.path),
    event: run.event,
    branch: run.head_branch,
    sha: run.head_sha,
    fromFork: (run.head_repository?.id ?? null) !== run.repository.id,
    headRepositoryId: run.head_repository?.id ?? null,
    status: run.status ?? 'unknown',
    conclusion: run.conclusion,
    createdAt: run.created_at,
    startedAt: run.run_started_at ?? null,
    updatedAt: run.updated_at,
    title: run.display_title,
    url: run.html_url,
    actor: toActor(run.triggering_actor ?? run.actor),
  }
}

/** `.github/workflows/ci.yml@refs/heads/main` -> `.github/workflows/ci.yml`; a generated workflow (`dynamic/...`) has no file. */
function toWorkflowPath(path: string | undefined): string | null {
  const file = path?.split('@')[0]
  return !file || file.startsWith('dynamic/') ? null : file
}

/** A job with its steps. */
export function toJob(job: JobAnswer): Job {
  return {
    id: Number(job.id),
    name: job.name,
    attempt: job.run_attempt ?? 1,
    conclusion: job.conclusion,
    startedAt: job.started_at,
    completedAt: job.completed_at,
    url: job.html_url ?? '',
    checkRunId: toTrailingId(job.check_run_url),
    steps: (job.steps ?? []).map((step) => ({
      number: step.number,
      name: step.name,
      conclusion: step.conclusion,
      startedAt: step.started_at ?? null,
      completedAt: step.completed_at ?? null,
    })),
  }
}

/** `https://api.github.com/repos/o/r/check-runs/42` -> 42 */
function toTrailingId(url: string | undefined): number | null {
  const digits = /\/(\d+)$/.exec(url ?? '')?.[1]
  return digits === undefined ? null : Number(digits)
}

/** An annotation of a check run. */
export function toAnnotation(annotation: AnnotationAnswer): Annotation {
  return {
    level: annotation.annotation_level ?? 'notice',
    title: annotation.title || null,
    message: annotation.message ?? '',
    path: annotation.path || null,
    line: annotation.start_line ?? null,
  }
}

/** What lies between two commits. */
export function toComparison(comparison: ComparisonAnswer): Comparison {
  const files = comparison.files ?? []
  return {
    commits: comparison.commits.map(toCommit),
    files: files.map(toFileChange),
    totalCommits: comparison.total_commits,
    isCut: files.length >= MAX_COMPARED_FILES,
    url: comparison.html_url,
  }
}

/** One commit, as a comparison with its first parent. */
export function toCommitComparison(commit: CommitAnswer): Comparison {
  const files = commit.files ?? []
  return {
    commits: [toCommit(commit)],
    files: files.map(toFileChange),
    totalCommits: 1,
    isCut: files.length >= MAX_COMPARED_FILES,
    url: commit.html_url,
  }
}

function toCommit(commit: CommitAnswer): Commit {
  const gitName = commit.commit.author?.name
  return {
    sha: commit.sha,
    message: commit.commit.message,
    at: commit.commit.committer?.date ?? null,
    author: toActor(commit.author) ?? (gitName ? toActor({ login: gitName }) : null),
    url: commit.html_url,
  }
}

function toFileChange(file: FileAnswer): FileChange {
  return {
    path: file.filename,
    previousPath: file.previous_filename ?? null,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    patch: file.patch ?? null,
  }
}

/** A pull request, from a listing or from the answer to its creation. */
export function toPull(pull: PullAnswer): Pull {
  return {
    number: pull.number,
    title: pull.title,
    body: pull.body ?? '',
    state: pull.state === 'open' ? 'open' : 'closed',
    isMerged: pull.merged_at !== null,
    isDraft: pull.draft ?? false,
    headBranch: pull.head.ref,
    url: pull.html_url,
    author: toActor(pull.user),
    createdAt: pull.created_at,
  }
}

/** An issue; GitHub lists pull requests as issues too. */
export function toIssue(issue: IssueAnswer): Issue {
  const labels = issue.labels.map((label) => (typeof label === 'string' ? label : (label.name ?? '')))
  return {
    number: issue.number,
    title: issue.title,
    body: issue.body ?? '',
    labels: labels.filter((label) => label !== ''),
    isPull: issue.pull_request !== undefined,
    state: issue.state,
    url: issue.html_url,
    author: toActor(issue.user),
    createdAt: issue.created_at,
  }
}

/** A comment of an issue or a pull request. */
export function toComment(comment: CommentAnswer): Comment {
  return {
    id: Number(comment.id),
    body: comment.body ?? '',
    url: comment.html_url,
    author: toActor(comment.user),
    createdAt: comment.created_at,
  }
}

/** Null for a deleted account, and for the empty object that GitHub sends for some commits. */
function toActor(user: UserAnswer): Actor | null {
  if (!user?.login) return null
  return { login: user.login, isBot: user.type === 'Bot' || user.login.endsWith('[bot]') }
}
