// GitHub's REST answers about people, runs and commits as our records. Decides what an absent field means; asks nobody and never fails.
import type { RestEndpointMethodTypes } from '@octokit/rest'
import type { Actor, Annotation, Commit, Comparison, FileChange, Job, Permission, Run } from '../../core/records.ts'

/** https://docs.github.com/en/rest/commits/commits#compare-two-commits */
const MAX_COMPARED_FILES = 300

/** What an operation answers, in Octokit's words. */
export type Answer<
  Area extends keyof RestEndpointMethodTypes,
  Method extends keyof RestEndpointMethodTypes[Area],
> = RestEndpointMethodTypes[Area][Method] extends { response: { data: infer Data } } ? Data : never

type RunAnswer = Answer<'actions', 'getWorkflowRun'>
type JobAnswer = Answer<'actions', 'listJobsForWorkflowRun'>['jobs'][number]
type AnnotationAnswer = Answer<'checks', 'listAnnotations'>[number]
type CommitAnswer = Answer<'repos', 'getCommit'>
type FileAnswer = NonNullable<CommitAnswer['files']>[number]
type ComparisonAnswer = Answer<'repos', 'compareCommitsWithBasehead'>
type PermissionAnswer = Pick<Answer<'repos', 'getCollaboratorPermissionLevel'>, 'permission' | 'role_name'>
export type UserAnswer = { readonly login?: string; readonly type?: string } | null | undefined

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

/** A commit without its changes. */
export function toCommit(commit: CommitAnswer): Commit {
  const gitName = commit.commit.author?.name
  return {
    sha: commit.sha,
    message: commit.commit.message,
    at: commit.commit.committer?.date ?? null,
    author: toActor(commit.author) ?? (gitName ? toActor({ login: gitName }) : null),
    url: commit.html_url,
  }
}

/** What became of one file. */
export function toFileChange(file: FileAnswer): FileChange {
  return {
    path: file.filename,
    previousPath: file.previous_filename ?? null,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    patch: file.patch ?? null,
  }
}

/** GitHub's roles. An adapter takes no values from the core, so its type has to do. */
const PERMISSIONS: Readonly<Record<Permission, true>> = {
  admin: true,
  maintain: true,
  write: true,
  triage: true,
  read: true,
  none: true,
}

/**
 * What somebody may do. `permission` knows four steps only, and is what a role with a name of its own comes down to; `role_name` tells
 * the others apart. An answer that says neither allows nothing.
 * https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user
 */
export function toPermission({ role_name: role, permission }: PermissionAnswer): Permission {
  return [role, permission].find(isPermission) ?? 'none'
}

function isPermission(name: string): name is Permission {
  return Object.hasOwn(PERMISSIONS, name)
}

/** Null for a deleted account, and for the empty object that GitHub sends for some commits. */
export function toActor(user: UserAnswer): Actor | null {
  if (!user?.login) return null
  return { login: user.login, isBot: user.type === 'Bot' || user.login.endsWith('[bot]') }
}
