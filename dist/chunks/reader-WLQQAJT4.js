import { createRequire as createRequireForBundledCommonJs } from 'node:module'; const require = createRequireForBundledCommonJs(import.meta.url);
import {
  toAnnotation,
  toComment,
  toCommitComparison,
  toComparison,
  toIssue,
  toJob,
  toPull,
  toRun
} from "./chunk-64LXFOBH.js";
import {
  describeConnection,
  redactUrls,
  toPortFailure
} from "./chunk-ZFZIQGKU.js";
import {
  PortFailure,
  describeFailure
} from "./chunk-FHP5UICW.js";
import "./chunk-QJYCIYHF.js";

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

// src/adapters/github/reader.ts
var MAX_LISTED_RUNS = 1e3, PAGE_SIZE = 100, MAX_PAGES = 10;
function createReader(client) {
  let { octokit, repo } = client, { rest } = octokit;
  return {
    repository: client.repository,
    webUrl: client.webUrl,
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
    async listPullsOf(sha) {
      let { data } = await rest.repos.listPullRequestsAssociatedWithCommit({
        ...repo,
        commit_sha: sha,
        per_page: PAGE_SIZE
      });
      return data.map(toPull);
    },
    async readIssue(number) {
      let { data } = await rest.issues.get({ ...repo, issue_number: number });
      return toIssue(data);
    },
    async listComments(issueNumber) {
      return listUncounted("comments", async (page) => {
        let query = { issue_number: issueNumber, per_page: PAGE_SIZE, page }, { data } = await rest.issues.listComments({ ...repo, ...query });
        return data.map(toComment);
      });
    }
  };
}
async function listCounted(what, readPage) {
  let { items: first, total } = await readPage(1), pages = Math.ceil(total / PAGE_SIZE), numbers = Array.from({ length: Math.max(0, Math.min(pages, MAX_PAGES) - 1) }, (_, index) => index + 2), others = await Promise.allSettled(numbers.map(readPage)), items = [...first, ...others.flatMap((page) => page.status === "fulfilled" ? page.value.items : [])], missing = others.flatMap(
    (page, index) => page.status === "rejected" ? [describeMissingPage(what, `${numbers[index]} of ${pages}`, page.reason)] : []
  );
  return pages > MAX_PAGES ? missing.push(`only the first ${MAX_PAGES * PAGE_SIZE} of ${total} ${what} were read`) : missing.length === 0 && items.length < total && missing.push(`GitHub listed ${items.length} of ${total} ${what}`), { items, total, missing: missing.join("; ") || null };
}
async function listUncounted(what, readPage) {
  let items = [], toListing = (missing) => ({ items, total: items.length, missing });
  for (let page = 1; page <= MAX_PAGES; page++)
    try {
      let listed = await readPage(page);
      if (items.push(...listed), listed.length < PAGE_SIZE) return toListing(null);
    } catch (thrown) {
      if (page === 1) throw thrown;
      return toListing(describeMissingPage(what, `${page}`, thrown));
    }
  return toListing(`only the first ${MAX_PAGES * PAGE_SIZE} ${what} were read`);
}
function describeMissingPage(what, page, reason) {
  return `page ${page} of the ${what}: ${describeFailure(reason)}`;
}
export {
  createReader
};
