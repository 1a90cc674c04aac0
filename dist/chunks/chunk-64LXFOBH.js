import { createRequire as createRequireForBundledCommonJs } from 'node:module'; const require = createRequireForBundledCommonJs(import.meta.url);

// src/adapters/github/responses.ts
function toRun(run) {
  return {
    id: Number(run.id),
    number: run.run_number,
    attempt: run.run_attempt ?? 1,
    workflowId: Number(run.workflow_id),
    workflowName: run.name ?? "unnamed workflow",
    workflowPath: toWorkflowPath(run.path),
    event: run.event,
    branch: run.head_branch,
    sha: run.head_sha,
    fromFork: (run.head_repository?.id ?? null) !== run.repository.id,
    headRepositoryId: run.head_repository?.id ?? null,
    status: run.status ?? "unknown",
    conclusion: run.conclusion,
    createdAt: run.created_at,
    startedAt: run.run_started_at ?? null,
    updatedAt: run.updated_at,
    title: run.display_title,
    url: run.html_url,
    actor: toActor(run.triggering_actor ?? run.actor)
  };
}
function toWorkflowPath(path) {
  let file = path?.split("@")[0];
  return !file || file.startsWith("dynamic/") ? null : file;
}
function toJob(job) {
  return {
    id: Number(job.id),
    name: job.name,
    attempt: job.run_attempt ?? 1,
    conclusion: job.conclusion,
    startedAt: job.started_at,
    completedAt: job.completed_at,
    url: job.html_url ?? "",
    checkRunId: toTrailingId(job.check_run_url),
    steps: (job.steps ?? []).map((step) => ({
      number: step.number,
      name: step.name,
      conclusion: step.conclusion,
      startedAt: step.started_at ?? null,
      completedAt: step.completed_at ?? null
    }))
  };
}
function toTrailingId(url) {
  let digits = /\/(\d+)$/.exec(url ?? "")?.[1];
  return digits === void 0 ? null : Number(digits);
}
function toAnnotation(annotation) {
  return {
    level: annotation.annotation_level ?? "notice",
    title: annotation.title || null,
    message: annotation.message ?? "",
    path: annotation.path || null,
    line: annotation.start_line ?? null
  };
}
function toComparison(comparison) {
  let files = comparison.files ?? [];
  return {
    commits: comparison.commits.map(toCommit),
    files: files.map(toFileChange),
    totalCommits: comparison.total_commits,
    isCut: files.length >= 300,
    url: comparison.html_url
  };
}
function toCommitComparison(commit) {
  let files = commit.files ?? [];
  return {
    commits: [toCommit(commit)],
    files: files.map(toFileChange),
    totalCommits: 1,
    isCut: files.length >= 300,
    url: commit.html_url
  };
}
function toCommit(commit) {
  let gitName = commit.commit.author?.name;
  return {
    sha: commit.sha,
    message: commit.commit.message,
    at: commit.commit.committer?.date ?? null,
    author: toActor(commit.author) ?? (gitName ? toActor({ login: gitName }) : null),
    url: commit.html_url
  };
}
function toFileChange(file) {
  return {
    path: file.filename,
    previousPath: file.previous_filename ?? null,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    patch: file.patch ?? null
  };
}
function toPull(pull) {
  return {
    number: pull.number,
    title: pull.title,
    body: pull.body ?? "",
    state: pull.state === "open" ? "open" : "closed",
    isMerged: pull.merged_at !== null,
    isDraft: pull.draft ?? !1,
    headBranch: pull.head.ref,
    url: pull.html_url,
    author: toActor(pull.user),
    createdAt: pull.created_at
  };
}
function toIssue(issue) {
  let labels = issue.labels.map((label) => typeof label == "string" ? label : label.name ?? "");
  return {
    number: issue.number,
    title: issue.title,
    body: issue.body ?? "",
    labels: labels.filter((label) => label !== ""),
    isPull: issue.pull_request !== void 0,
    state: issue.state,
    url: issue.html_url,
    author: toActor(issue.user),
    createdAt: issue.created_at
  };
}
function toComment(comment) {
  return {
    id: Number(comment.id),
    body: comment.body ?? "",
    url: comment.html_url,
    author: toActor(comment.user),
    createdAt: comment.created_at
  };
}
function toActor(user) {
  return user?.login ? { login: user.login, isBot: user.type === "Bot" || user.login.endsWith("[bot]") } : null;
}

export {
  toRun,
  toJob,
  toAnnotation,
  toComparison,
  toCommitComparison,
  toPull,
  toIssue,
  toComment
};
