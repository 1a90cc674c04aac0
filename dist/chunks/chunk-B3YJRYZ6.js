import { createRequire as createRequireForBundledCommonJs } from 'node:module'; const require = createRequireForBundledCommonJs(import.meta.url);
import {
  UserError
} from "./chunk-4QOFK5PS.js";

// src/core/config.ts
var FILENAME_FORMATS = ["YYYYMMDD-HHmm-slug", "YYMMDDHHmm-slug"];
var DOCS = "README.md#inputs", BRANCH_PREFIX = /^[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)*\/$/, MAX_BRANCH_PREFIX_CHARS = 60, MAX_LABEL_CHARS = 50;
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
  if (dryRunText !== "true" && dryRunText !== "false" && refuse("dry-run", dryRunText, "true or false"), problems.length > 0 || filenameFormat === void 0)
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
    dryRun: dryRunText === "true"
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

export {
  parseConfig,
  isTimezone,
  toSkipSummary,
  describeOutcome
};
