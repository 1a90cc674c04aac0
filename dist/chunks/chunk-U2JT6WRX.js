import { createRequire as createRequireForBundledCommonJs } from 'node:module'; const require = createRequireForBundledCommonJs(import.meta.url);
import {
  UserError
} from "./chunk-FHP5UICW.js";

// src/core/model-config.ts
var MODEL_INPUT_NAMES = [
  "openai-api-key",
  "openai-base-url",
  "model",
  "max-input-tokens",
  "max-output-tokens",
  "timeout",
  "input-token-price",
  "output-token-price"
], MODEL_DEFAULTS = {
  "openai-api-key": "",
  "openai-base-url": "",
  model: "",
  "max-input-tokens": "24000",
  "max-output-tokens": "12000",
  timeout: "120",
  "input-token-price": "",
  "output-token-price": ""
}, DEFAULT_BASE_URL = "https://api.openai.com/v1", DEFAULT_MODEL = "gpt-6-luna", INPUT_TOKENS = { min: 6e3, max: 1e6 }, OUTPUT_TOKENS = { min: 500, max: 2e5 }, TIMEOUT_S = { min: 5, max: 3600 };
function parseModel(read, problems) {
  let apiKey = read("openai-api-key").trim(), baseUrl = read("openai-base-url").trim().replace(/\/+$/, ""), name = read("model").trim(), whole = (input, { min, max }) => {
    let text = read(input).trim(), value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    return value >= min && value <= max || problems.push(`${input}: "${text}" is not a whole number from ${min} to ${max}`), value;
  }, maxInputTokens = whole("max-input-tokens", INPUT_TOKENS), maxOutputTokens = whole("max-output-tokens", OUTPUT_TOKENS), timeoutMs = whole("timeout", TIMEOUT_S) * 1e3, prices = parsePrices(read, problems);
  return /[^\x21-\x7e]/.test(apiKey) && problems.push("openai-api-key: holds a character that no key has"), baseUrl !== "" && !isBaseUrl(baseUrl) && problems.push(
    `openai-base-url: "${withoutSecrets(baseUrl)}" is not an https address without user name, query and fragment; http is for localhost alone`
  ), /^[\w.:@/+-]{0,200}$/.test(name) || problems.push(`model: "${name}" is not the name of a model`), apiKey === "" && baseUrl === "" ? null : {
    apiKey,
    baseUrl: baseUrl === "" ? DEFAULT_BASE_URL : baseUrl,
    name: name === "" ? DEFAULT_MODEL : name,
    maxInputTokens,
    maxOutputTokens,
    timeoutMs,
    prices
  };
}
function parsePrices(read, problems) {
  let texts = { input: read("input-token-price").trim(), output: read("output-token-price").trim() };
  if (texts.input === "" && texts.output === "") return null;
  for (let side of ["input", "output"])
    /^\d{1,6}(\.\d{1,6})?$/.test(texts[side]) || problems.push(
      `${side}-token-price: "${texts[side]}" is not the price of a million tokens, such as 0.50; give both or none`
    );
  return { input: Number(texts.input), output: Number(texts.output) };
}
function isBaseUrl(text) {
  if (!URL.canParse(text)) return !1;
  let url = new URL(text);
  return url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "" ? !1 : url.protocol === "https:" || url.protocol === "http:" && isThisMachine(url.hostname);
}
function isThisMachine(host) {
  return host === "localhost" || host === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(host);
}
function withoutSecrets(address) {
  return address.replace(/\/\/[^/@]*@/, "//").replace(/[?#].*$/, "");
}

// src/core/config.ts
var FILENAME_FORMATS = ["YYYYMMDD-HHmm-slug", "YYMMDDHHmm-slug"], INPUT_NAMES = [
  "github-token",
  "run-id",
  "context",
  "directory",
  "label",
  "pull-request-labels",
  "branch-prefix",
  "filename-format",
  "timezone",
  "dry-run",
  ...MODEL_INPUT_NAMES
], DOCS = "README.md#inputs", BRANCH_PREFIX = /^[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)*\/$/, MAX_BRANCH_PREFIX_CHARS = 60, MAX_LABEL_CHARS = 50;
function parseConfig(read) {
  let problems = [], refuse = (name, text, expected) => {
    problems.push(`${name}: "${text}" is not ${expected}`);
  }, token = read("github-token").trim();
  token === "" && problems.push("github-token: is empty; give `${{ github.token }}` or leave it out");
  let runIdText = read("run-id").trim();
  runIdText !== "" && !/^[1-9]\d{0,15}$/.test(runIdText) && refuse("run-id", runIdText, "the number of a workflow run");
  let context = read("context").trim();
  context !== "" && runIdText !== "" && problems.push("run-id, context: give one of them, not both");
  let directory = read("directory").trim().replace(/\/+$/, "");
  isFolder(directory) || refuse("directory", directory, "a folder inside the repository, such as docs/journals");
  let label = read("label").trim();
  isLabel(label) || refuse("label", label, `the name of a label, at most ${MAX_LABEL_CHARS} characters`);
  let pullRequestLabels = toList(read("pull-request-labels"));
  for (let name of pullRequestLabels)
    isLabel(name) || refuse("pull-request-labels", name, `the name of a label, at most ${MAX_LABEL_CHARS} characters`);
  let branchPrefix = read("branch-prefix").trim();
  isBranchPrefix(branchPrefix) || refuse("branch-prefix", branchPrefix, "the start of a branch name that ends in a slash, such as journal/");
  let formatText = read("filename-format").trim(), filenameFormat = FILENAME_FORMATS.find((format) => format === formatText);
  filenameFormat === void 0 && refuse("filename-format", formatText, `one of ${FILENAME_FORMATS.join(", ")}`);
  let timezone = read("timezone").trim();
  isTimezone(timezone) || refuse("timezone", timezone, "a time zone of the IANA list, such as UTC or Europe/Berlin");
  let dryRunText = read("dry-run").trim().toLowerCase();
  dryRunText !== "true" && dryRunText !== "false" && refuse("dry-run", dryRunText, "true or false");
  let model = parseModel(read, problems);
  if (problems.length > 0 || filenameFormat === void 0)
    throw new UserError("bad-input", `The inputs of the journal cannot be used. ${problems.join(". ")}.`, {
      hint: "Correct them under `with:` in the workflow.",
      docs: DOCS
    });
  return {
    githubToken: token,
    runId: runIdText === "" ? null : Number(runIdText),
    context: context === "" ? null : context,
    directory,
    label,
    pullRequestLabels,
    branchPrefix,
    filenameFormat,
    timezone,
    dryRun: dryRunText === "true",
    model
  };
}
function isTimezone(name) {
  if (name === "UTC") return !0;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }), name !== "";
  } catch (refused) {
    if (refused instanceof RangeError) return !1;
    throw refused;
  }
}
function toList(text) {
  return text.split(/[,\n]/).map((item) => item.trim()).filter((item) => item !== "");
}
function isFolder(path) {
  return path.split("/").every((part) => /^[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(part) && !part.toLowerCase().endsWith(".git"));
}
function isLabel(name) {
  return name !== "" && name.length <= MAX_LABEL_CHARS && !new RegExp("\\p{Cc}", "u").test(name);
}
function isBranchPrefix(prefix) {
  return BRANCH_PREFIX.test(prefix) && prefix.length <= MAX_BRANCH_PREFIX_CHARS && !prefix.includes("..") && !/\.(lock)?\//.test(prefix);
}

// src/core/outcome.ts
var REASONS = {
  "entry-created": "A new entry was written.",
  "entry-updated": "The entry of this incident was brought up to date.",
  "entry-up-to-date": "The entry of this incident already says all of this.",
  "dry-run": "This was a dry run: nothing was written.",
  "entry-is-newer": "The entry of this incident knows later runs than this one.",
  "edited-by-a-person": "Somebody edited the entry since it was written; their text was left alone.",
  "told-by-another-workflow": "Another workflow that failed on the same commit already has the entry of this incident.",
  "pull-request-closed": "The pull request of this incident was closed without merging; it is not opened again.",
  "pull-request-merged": "The entry of this incident is merged already.",
  "pull-request-blocked": "The branch is there, but this token may not open pull requests.",
  "not-written": "The entry could not be written to the repository; its text is in the job summary.",
  "run-succeeded": "The run succeeded: there is nothing to write about.",
  "run-cancelled": "The run was cancelled: that is no failure.",
  "run-skipped": "The run was skipped.",
  "run-neutral": "The run ended neutral: that is no failure.",
  "run-not-completed": "The run has not ended yet.",
  "run-passed-again": "A later attempt of the run passed.",
  "own-branch": "The run belongs to a branch of the journal itself.",
  "own-workflow": "The run belongs to the workflow of the journal itself.",
  "other-label": "The label is not the one that asks for an entry.",
  "other-event": "This event does not ask for an entry."
};
function toSkipSummary(outcome) {
  return `## Journal Writer

${REASONS[outcome.reason]}
`;
}
function describeOutcome(outcome) {
  let detail = outcome.detail === null ? "" : ` (${outcome.detail})`;
  return `${REASONS[outcome.reason]}${detail}`;
}

// src/core/trigger.ts
var FAILED = /* @__PURE__ */ new Set(["failure", "timed_out", "startup_failure"]), NOT_FAILED = {
  success: "run-succeeded",
  cancelled: "run-cancelled",
  skipped: "run-skipped",
  neutral: "run-neutral"
};
function toTrigger(event, config) {
  switch (event.name) {
    case "workflow_run":
      return fromWorkflowRun(event, config);
    case "issues":
    case "pull_request":
    case "pull_request_target":
      return fromLabel(event, config);
    case "workflow_dispatch":
      return fromDispatch(event, config);
    default:
      return skip("other-event", event.name);
  }
}
function fromWorkflowRun(event, config) {
  let run = record(record(event.payload).workflow_run), id = run.id;
  if (typeof id != "number") throw incomplete(event.name, "workflow_run.id");
  let branch = typeof run.head_branch == "string" ? run.head_branch : null, conclusion = String(run.conclusion ?? "");
  if (branch?.startsWith(config.branchPrefix)) return skip("own-branch", branch);
  if (run.name === event.ownWorkflow && run.name !== "") return skip("own-workflow", event.ownWorkflow);
  if (FAILED.has(conclusion)) {
    let { run_attempt: attempt, workflow_id: workflowId, updated_at: endedAt } = run;
    return {
      kind: "run",
      runId: id,
      attempt: typeof attempt == "number" ? attempt : null,
      workflowId: typeof workflowId == "number" ? workflowId : null,
      branch,
      conclusion,
      endedAt: typeof endedAt == "string" ? endedAt : null
    };
  }
  return toRunSkip(conclusion);
}
function whyNoFailure(conclusion) {
  return FAILED.has(conclusion) ? null : toRunSkip(conclusion);
}
function toRunSkip(conclusion) {
  return skip(NOT_FAILED[conclusion] ?? "run-not-completed", conclusion === "" ? null : conclusion);
}
function fromLabel(event, config) {
  let payload = record(event.payload);
  if (payload.action !== "labeled") return skip("other-event", `${event.name}.${String(payload.action)}`);
  let name = record(payload.label).name;
  if (typeof name != "string" || name.toLowerCase() !== config.label.toLowerCase())
    return skip("other-label", String(name));
  let number = record(payload.issue ?? payload.pull_request).number;
  if (typeof number != "number") throw incomplete(event.name, "issue.number");
  return { kind: "issue", number };
}
function fromDispatch(event, config) {
  if (config.runId !== null)
    return {
      kind: "run",
      runId: config.runId,
      attempt: null,
      workflowId: null,
      branch: null,
      conclusion: null,
      endedAt: null
    };
  if (config.context !== null) return { kind: "request", id: String(event.ownRunId), text: config.context };
  throw new UserError(
    "nothing-asked",
    "The workflow was started by hand, but neither run-id nor context says what to write about.",
    {
      hint: 'Pass one of them on: `with: { run-id: "${{ inputs.run-id }}", context: "${{ inputs.context }}" }`.',
      docs: "README.md#by-hand"
    }
  );
}
function skip(reason, detail) {
  return { kind: "skipped", reason, detail };
}
function record(value) {
  return typeof value == "object" && value !== null ? value : {};
}
function incomplete(event, field) {
  return new UserError("incomplete-event", `The ${event} event has no ${field}.`, {
    hint: "The event file is not what GitHub sends. Run the action on a real event, or on workflow_dispatch with run-id."
  });
}

export {
  MODEL_DEFAULTS,
  parseModel,
  parseConfig,
  isTimezone,
  toSkipSummary,
  describeOutcome,
  toTrigger,
  whyNoFailure
};
