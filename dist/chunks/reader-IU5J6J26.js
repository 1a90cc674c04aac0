import { createRequire as createRequireForBundledCommonJs } from 'node:module'; const require = createRequireForBundledCommonJs(import.meta.url);
import {
  readCommitComments,
  readThreadComments
} from "./chunk-LRSL2BLV.js";
import {
  PAGE_SIZE,
  convert,
  listCounted,
  listUncounted,
  toActor,
  toAnnotation,
  toCommit,
  toCommitComparison,
  toComparison,
  toFileChange,
  toIssue,
  toJob,
  toPermission,
  toPull,
  toReviewComment,
  toReviews,
  toRun,
  toTimelineEvents
} from "./chunk-UNHIM3DI.js";
import {
  describeConnection,
  redactUrls,
  toPortFailure
} from "./chunk-ZFZIQGKU.js";
import {
  PortFailure
} from "./chunk-FHP5UICW.js";
import "./chunk-QJYCIYHF.js";

// src/adapters/github/deployment-responses.ts
function toDeployment(deployment) {
  return {
    id: Number(deployment.id),
    sha: deployment.sha,
    ref: deployment.ref,
    environment: deployment.environment,
    isProduction: deployment.production_environment ?? !1,
    description: deployment.description ?? "",
    createdAt: deployment.created_at,
    creator: toActor(deployment.creator)
  };
}
function toDeploymentStatus(status) {
  return {
    id: Number(status.id),
    state: status.state,
    description: status.description,
    // `target_url` is its name from before, which older systems still fill in alone. An empty text is none.
    logUrl: status.log_url || status.target_url || null,
    createdAt: status.created_at,
    creator: toActor(status.creator)
  };
}

// src/adapters/github/deployment-reader.ts
function createDeploymentReader({ octokit, repo }) {
  let { rest } = octokit;
  return {
    async readDeployment(id) {
      let { data } = await rest.repos.getDeployment({ ...repo, deployment_id: id });
      return toDeployment(data);
    },
    async listDeploymentStatuses(id) {
      let { data } = await rest.repos.listDeploymentStatuses({ ...repo, deployment_id: id, per_page: PAGE_SIZE });
      return data.map(toDeploymentStatus);
    },
    async listDeployments(environment) {
      let { data } = await rest.repos.listDeployments({ ...repo, environment, per_page: PAGE_SIZE });
      return data.map(toDeployment);
    }
  };
}

// src/adapters/github/job-log.ts
import { setTimeout as sleep } from "node:timers/promises";
async function openJobLog(client, jobId) {
  let pausesS = [...client.patience.logRetriesS], mayRenew = !0;
  for (; ; )
    try {
      return await openOnce(client, jobId);
    } catch (thrown) {
      let failure = toPortFailure(thrown), isStorage = failure instanceof StorageFailure, pauseS = failure.status === 404 ? pausesS.shift() : void 0;
      if (pauseS !== void 0) await sleep(pauseS * client.patience.secondMs);
      else if (isStorage && failure.status !== 404 && mayRenew) mayRenew = !1;
      else throw failure;
    }
}
var StorageFailure = class extends PortFailure {
};
async function openOnce({ octokit, repo, apiUrl, patience }, jobId) {
  let redirect = await octokit.rest.actions.downloadJobLogsForWorkflowRun({
    ...repo,
    job_id: jobId,
    request: { redirect: "manual" }
  }), what = `the log of job ${jobId}`, url = parseLocation(redirect.headers.location, apiUrl);
  if (url === null)
    throw new PortFailure(`${what}: GitHub named no place that it could be fetched from`, { status: null });
  let watchdog = createWatchdog(patience.logStallMs);
  try {
    let response = await watchdog.watch(fetch(url, { signal: watchdog.signal }));
    if (response.ok && response.body !== null) return readChunks(response.body, { watchdog, what });
    await response.body?.cancel();
    let reason = redactUrls(response.statusText);
    throw new StorageFailure(`${what}: ${url.host} answered ${response.status} ${reason}`.trimEnd(), {
      status: response.status
    });
  } catch (thrown) {
    throw thrown instanceof StorageFailure ? thrown : new StorageFailure(`${what}: ${url.host}: ${describeConnection(thrown)}`, { status: null, cause: thrown });
  }
}
function parseLocation(location, apiUrl) {
  if (location === void 0 || !URL.canParse(location, apiUrl)) return null;
  let url = new URL(location, apiUrl);
  return url.protocol === "https:" || url.protocol === "http:" && apiUrl.startsWith("http:") ? url : null;
}
async function* readChunks(body, { watchdog, what }) {
  let reader = body.getReader(), receivedBytes = 0;
  try {
    for (; ; ) {
      let { done, value } = await watchdog.watch(reader.read());
      if (done) return;
      receivedBytes += value.byteLength, yield value;
    }
  } catch (thrown) {
    let reason = describeConnection(thrown);
    throw new PortFailure(`${what} broke off after ${receivedBytes} bytes: ${reason}`, { status: null, cause: thrown });
  } finally {
    await reader.cancel().catch(() => {
    });
  }
}
function createWatchdog(stallMs) {
  let controller = new AbortController();
  return {
    signal: controller.signal,
    async watch(wait) {
      let timer = setTimeout(() => controller.abort(new Error(`nothing came for ${stallMs / 1e3} s`)), stallMs);
      try {
        return await wait;
      } finally {
        clearTimeout(timer);
      }
    }
  };
}

// src/adapters/github/thread-reader.ts
var MAX_PULL_COMMITS = 250, MAX_FILE_PAGES = 3;
function createThreadReader(client) {
  let { octokit, repo, webUrl } = client, { rest } = octokit;
  return {
    async listPullsOf(sha) {
      let query = { commit_sha: sha, per_page: PAGE_SIZE }, { data } = await rest.repos.listPullRequestsAssociatedWithCommit({ ...repo, ...query });
      return data.map(toPull);
    },
    async readIssue(number) {
      let { data } = await rest.issues.get({ ...repo, issue_number: number });
      return toIssue(data);
    },
    async listComments(issueNumber) {
      return listUncounted("comments", (page) => readThreadComments(client, issueNumber, page));
    },
    async listTimeline(issueNumber) {
      let events = await listUncounted("events", async (page) => {
        let query = { issue_number: issueNumber, per_page: PAGE_SIZE, page };
        return (await rest.issues.listEventsForTimeline({ ...repo, ...query })).data;
      });
      return convert(events, toTimelineEvents);
    },
    async readPull(number) {
      let { data } = await rest.pulls.get({ ...repo, pull_number: number });
      return toPull(data);
    },
    async readPullChange(number) {
      let toQuery = (page) => ({ ...repo, pull_number: number, per_page: PAGE_SIZE, page }), [commits, files] = await Promise.all([
        listUncounted("commits", async (page) => {
          let { data } = await rest.pulls.listCommits(toQuery(page));
          return data.map(toCommit);
        }),
        listUncounted(
          "files",
          async (page) => {
            let { data } = await rest.pulls.listFiles(toQuery(page));
            return data.map(toFileChange);
          },
          MAX_FILE_PAGES
        )
      ]);
      return {
        commits: commits.items,
        files: files.items,
        totalCommits: commits.total,
        isCut: commits.missing !== null || files.missing !== null || commits.total >= MAX_PULL_COMMITS,
        url: `${webUrl}/pull/${number}/files`
      };
    },
    async listReviews(pullNumber) {
      let reviews = await listUncounted("reviews", async (page) => {
        let query = { pull_number: pullNumber, per_page: PAGE_SIZE, page };
        return (await rest.pulls.listReviews({ ...repo, ...query })).data;
      });
      return convert(reviews, toReviews);
    },
    async listReviewComments(pullNumber) {
      return listUncounted("review comments", async (page) => {
        let query = { pull_number: pullNumber, per_page: PAGE_SIZE, page }, { data } = await rest.pulls.listReviewComments({ ...repo, ...query });
        return data.map(toReviewComment);
      });
    },
    async listCommitComments(sha) {
      return listUncounted("comments", (page) => readCommitComments(client, sha, page));
    }
  };
}

// src/adapters/github/reader.ts
var MAX_LISTED_RUNS = 1e3, FAILED = ["failure", "timed_out"];
function createReader(client) {
  let { octokit, repo } = client, { rest } = octokit;
  return {
    repository: client.repository,
    webUrl: client.webUrl,
    ...createThreadReader(client),
    ...createDeploymentReader(client),
    async readDefaultBranch() {
      let { data } = await rest.repos.get(repo);
      return data.default_branch;
    },
    async readRun(id) {
      let { data } = await rest.actions.getWorkflowRun({ ...repo, run_id: id, exclude_pull_requests: !0 });
      return toRun(data);
    },
    async listJobs(runId, { attempts }) {
      return listCounted("jobs", async (page) => {
        let query = { filter: attempts, per_page: PAGE_SIZE, page }, { data } = await rest.actions.listJobsForWorkflowRun({ ...repo, run_id: runId, ...query });
        return { items: data.jobs.map(toJob), total: data.total_count };
      });
    },
    async listRuns({ workflowId, branch, status, createdBefore }) {
      let { data } = await rest.actions.listWorkflowRuns({
        ...repo,
        workflow_id: workflowId,
        branch,
        ...status && { status },
        ...createdBefore && { created: `<${createdBefore}` },
        exclude_pull_requests: !0,
        per_page: PAGE_SIZE
      });
      return data.workflow_runs.map(toRun);
    },
    async findFirstFailure({ workflowId, branch, createdAfter }) {
      let read = async (page) => {
        let { data } = await rest.actions.listWorkflowRuns({
          ...repo,
          workflow_id: workflowId,
          branch,
          status: "failure",
          ...createdAfter && { created: `>${createdAfter}` },
          exclude_pull_requests: !0,
          per_page: 1,
          page
        });
        return data;
      }, { total_count: total } = await read(1), oldest = total === 0 ? null : await read(Math.min(total, MAX_LISTED_RUNS));
      return oldest?.workflow_runs[0] === void 0 ? null : toRun(oldest.workflow_runs[0]);
    },
    async openJobLog(jobId) {
      return openJobLog(client, jobId);
    },
    async listAnnotations(checkRunId) {
      let { data } = await rest.checks.listAnnotations({ ...repo, check_run_id: checkRunId, per_page: PAGE_SIZE });
      return data.map(toAnnotation);
    },
    async compare(base, head) {
      let { data } = await rest.repos.compareCommitsWithBasehead({ ...repo, basehead: `${base}...${head}` });
      return toComparison(data);
    },
    async readCommit(sha) {
      let { data } = await rest.repos.getCommit({ ...repo, ref: sha });
      return toCommitComparison(data);
    },
    async readFile(path, ref) {
      let answer = await rest.repos.getContent({ ...repo, path, ref, mediaType: { format: "raw" } }), content = answer.data;
      if (typeof content == "string") return content;
      if (content instanceof ArrayBuffer) return new TextDecoder().decode(content);
      throw new PortFailure(`${path} is not a file at ${ref}`, { status: answer.status });
    },
    async listRunsOf(sha) {
      let query = { head_sha: sha, exclude_pull_requests: !0, per_page: PAGE_SIZE }, { data } = await rest.actions.listWorkflowRunsForRepo({ ...repo, ...query });
      return data.workflow_runs.map(toRun);
    },
    async listFailures({ since, until }) {
      let list = (status) => listCounted("failed runs", async (page) => {
        let query = { status, created: `${since}..${until}`, exclude_pull_requests: !0 }, { data } = await rest.actions.listWorkflowRunsForRepo({ ...repo, ...query, per_page: PAGE_SIZE, page });
        return { items: data.workflow_runs.map(toRun), total: data.total_count };
      }), lists = await Promise.all(FAILED.map(list)), missing = lists.flatMap((listing) => listing.missing ?? []);
      return {
        items: lists.flatMap(({ items }) => items).toSorted((one, other) => other.createdAt.localeCompare(one.createdAt) || other.id - one.id),
        total: lists.reduce((sum, { total }) => sum + total, 0),
        missing: missing.length === 0 ? null : missing.join("; ")
      };
    },
    async readPermission(login) {
      let { data } = await rest.repos.getCollaboratorPermissionLevel({ ...repo, username: login });
      return toPermission(data);
    }
  };
}
export {
  createReader
};
