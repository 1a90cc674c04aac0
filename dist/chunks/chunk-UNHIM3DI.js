import { createRequire as createRequireForBundledCommonJs } from 'node:module'; const require = createRequireForBundledCommonJs(import.meta.url);
import {
  describeFailure
} from "./chunk-FHP5UICW.js";

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
var PERMISSIONS = {
  admin: !0,
  maintain: !0,
  write: !0,
  triage: !0,
  read: !0,
  none: !0
};
function toPermission({ role_name: role, permission }) {
  return [role, permission].find(isPermission) ?? "none";
}
function isPermission(name) {
  return Object.hasOwn(PERMISSIONS, name);
}
function toActor(user) {
  return user?.login ? { login: user.login, isBot: user.type === "Bot" || user.login.endsWith("[bot]") } : null;
}

// src/adapters/github/pages.ts
var PAGE_SIZE = 100, MAX_PAGES = 10;
async function listCounted(what, readPage) {
  let { items: first, total } = await readPage(1), pages = Math.ceil(total / PAGE_SIZE), numbers = Array.from({ length: Math.max(0, Math.min(pages, MAX_PAGES) - 1) }, (_, index) => index + 2), others = await Promise.allSettled(numbers.map(readPage)), items = [...first, ...others.flatMap((page) => page.status === "fulfilled" ? page.value.items : [])], missing = others.flatMap(
    (page, index) => page.status === "rejected" ? [describeMissingPage(what, `${numbers[index]} of ${pages}`, page.reason)] : []
  );
  return pages > MAX_PAGES ? missing.push(`only the first ${MAX_PAGES * PAGE_SIZE} of ${total} ${what} were read`) : missing.length === 0 && items.length < total && missing.push(`GitHub listed ${items.length} of ${total} ${what}`), { items, total, missing: missing.join("; ") || null };
}
async function listUncounted(what, readPage, maxPages = MAX_PAGES) {
  let items = [], toListing = (missing) => ({ items, total: items.length, missing });
  try {
    let isAll = await readPages(items, readPage, maxPages);
    return toListing(isAll ? null : `only the first ${maxPages * PAGE_SIZE} ${what} were read`);
  } catch (thrown) {
    if (items.length === 0) throw thrown;
    return toListing(describeMissingPage(what, `${items.length / PAGE_SIZE + 1}`, thrown));
  }
}
async function readPages(items, readPage, maxPages = MAX_PAGES) {
  for (let page = 1; page <= maxPages; page++) {
    let listed = await readPage(page);
    if (items.push(...listed), listed.length < PAGE_SIZE) return !0;
  }
  return !1;
}
function convert({ items, missing }, toRecords) {
  let converted = items.flatMap(toRecords);
  return { items: converted, total: converted.length, missing };
}
function describeMissingPage(what, page, reason) {
  return `page ${page} of the ${what}: ${describeFailure(reason)}`;
}

// src/adapters/github/thread-responses.ts
function toPull(pull) {
  return {
    number: pull.number,
    title: pull.title,
    body: pull.body ?? "",
    state: pull.state === "open" ? "open" : "closed",
    isMerged: pull.merged_at !== null,
    isDraft: pull.draft ?? !1,
    headBranch: pull.head.ref,
    headSha: pull.head.sha,
    baseBranch: pull.base.ref,
    fromFork: pull.head.repo?.id !== pull.base.repo.id,
    url: pull.html_url,
    author: toActor(pull.user),
    createdAt: pull.created_at,
    mergedAt: pull.merged_at,
    // Before a merge it names the commit that GitHub tried the merge with. https://docs.github.com/en/rest/pulls/pulls#get-a-pull-request
    mergeSha: pull.merged_at === null ? null : pull.merge_commit_sha
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
    createdAt: issue.created_at,
    closedAt: issue.closed_at,
    reactions: toReactions(issue.reactions)
  };
}
function toComment(comment) {
  return {
    id: Number(comment.id),
    body: comment.body ?? "",
    url: comment.html_url,
    author: toActor(comment.user),
    createdAt: comment.created_at,
    updatedAt: comment.updated_at,
    reactions: toReactions(comment.reactions)
  };
}
var REACTIONS = ["+1", "-1", "laugh", "confused", "heart", "hooray", "rocket", "eyes"];
function toReactions(reactions) {
  return REACTIONS.map((content) => ({ content, count: reactions?.[content] ?? 0 })).filter(({ count }) => count > 0);
}
function toReviews(review) {
  return review.submitted_at ? [
    {
      id: Number(review.id),
      state: review.state,
      body: review.body,
      url: review.html_url,
      author: toActor(review.user),
      submittedAt: review.submitted_at
    }
  ] : [];
}
function toReviewComment(comment) {
  return {
    ...toComment(comment),
    path: comment.path,
    line: comment.line ?? null,
    inReplyTo: comment.in_reply_to_id ?? null
  };
}
function toTimelineEvents(answer) {
  let { event, created_at: at, actor: user, label, commit_id: commit } = answer;
  if (!at) return [];
  let actor = toActor(user);
  switch (event) {
    case "cross-referenced": {
      let source = toSource(answer.source?.issue);
      return source === null ? [] : [{ kind: event, at, actor, source }];
    }
    case "referenced":
      return commit && isOwnCommit(answer) ? [{ kind: event, at, actor, sha: commit }] : [];
    case "closed":
    case "merged":
      return [{ kind: event, at, actor, sha: commit && isOwnCommit(answer) ? commit : null }];
    case "reopened":
      return [{ kind: event, at, actor }];
    case "labeled":
    case "unlabeled":
      return label?.name ? [{ kind: event, at, actor, label: label.name }] : [];
    default:
      return [];
  }
}
function toSource(issue) {
  return issue ? {
    repository: issue.repository?.full_name ?? issue.repository_url.split("/").slice(-2).join("/"),
    number: issue.number,
    isPull: !!issue.pull_request,
    title: issue.title,
    url: issue.html_url
  } : null;
}
function isOwnCommit({ url, commit_url: commitUrl }) {
  let toRepositoryUrl = (address) => address.replace(/\/(?:issues\/events|commits)\/[^/]*$/, "");
  return !url || !commitUrl || toRepositoryUrl(url) === toRepositoryUrl(commitUrl);
}

export {
  toRun,
  toJob,
  toAnnotation,
  toComparison,
  toCommitComparison,
  toCommit,
  toFileChange,
  toPermission,
  toActor,
  PAGE_SIZE,
  listCounted,
  listUncounted,
  readPages,
  convert,
  toPull,
  toIssue,
  toComment,
  toReviews,
  toReviewComment,
  toTimelineEvents
};
