import { createRequire as createRequireForBundledCommonJs } from 'node:module'; const require = createRequireForBundledCommonJs(import.meta.url);
import {
  SEVERITY_LEVELS
} from "./chunk-3SCT32WL.js";

// src/core/gathered.ts
var NOTHING_HANDED = {
  title: null,
  text: null,
  severity: null,
  logs: null,
  by: null,
  url: null,
  at: null
}, NOTHING_TOLD = { testimony: [], severity: null, title: null, dropped: [], proposals: [] }, PULL_OF_COMMIT = "the pull request of the commit";
function nothingGathered(origin) {
  return {
    origin,
    repository: null,
    webUrl: null,
    defaultBranch: null,
    runs: null,
    logs: [],
    annotations: [],
    change: null,
    later: null,
    fix: null,
    workflow: null,
    pull: null,
    issue: null,
    comments: [],
    thread: null,
    deployment: null,
    pattern: null,
    handed: NOTHING_HANDED,
    told: NOTHING_TOLD,
    members: [],
    pastEntries: [],
    gaps: []
  };
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
  "too-many-entries": "There are as many new entries within a day as the input max-entries-per-day allows; the text of this one is in the job summary.",
  "help-given": "The comment asked what can be asked for, and was told.",
  "command-unknown": "The comment asks for something that the journal does not know; it was told what there is.",
  "no-entry-here": "The comment asks for a change of an entry, and this is not the pull request of one.",
  "issue-opened": "An issue was opened for a proposal of the entry.",
  "no-such-proposal": "The entry has no proposal of that number.",
  "closed-on-request": "The pull request of the entry was closed, as somebody asked.",
  "not-allowed": "Whoever asked may not ask for an entry in this repository.",
  "permission-unknown": "It could not be found out whether whoever asked may, so nothing was done.",
  "bot-not-allowed": "A bot asked, and the input allowed-bots does not name it.",
  "own-words": "The journal does not answer itself.",
  "no-command": "The comment does not ask for anything.",
  "same-command": "The comment was edited, and asks for the same as before.",
  "comment-deleted": "The comment was deleted, and was no part of an entry.",
  "own-pull-request": "The pull request is that of an entry.",
  "run-of-fork": "The run belongs to a fork, and the input forks leaves those alone.",
  "dependency-run": "The run belongs to a branch of a bot that updates dependencies.",
  "other-branch": "The run is not of the default branch, and the input when asks for that alone.",
  "not-repeated": "The failure has not repeated itself often or long enough yet for the input when.",
  "not-recovered": "The branch is not green again yet, and the input when asks for what is over.",
  "nothing-recovered": "The run was green, and so was the one before it.",
  "below-min-severity": "The incident is less severe than the input min-severity asks for.",
  "no-failures": "Nothing failed in that time.",
  "deployment-not-failed": "The deployment did not fail.",
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

// src/core/asked-config.ts
var ASKED_INPUT_NAMES = ["run-id", "issue", "since", "context", "title", "severity", "logs"], ASKED_DEFAULTS = {
  "run-id": "",
  issue: "",
  since: "",
  context: "",
  title: "",
  severity: "",
  logs: ""
}, MAX_DAYS = 400, MAX_LOGS_CHARS = 1e6, NUMBER = /^[1-9]\d{0,14}$/, DATE = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(Z|[+-]\d\d:\d\d)?)?$/, MAX_SHOWN_CHARS = 100, ISSUE = /^#?([1-9]\d{0,9})$/;
function parseAsked(read, problems) {
  let text = (name) => read(name).trim() || null, refuse = (name, expected) => (problems.push(`${name}: "${toShown(read(name).trim())}" is not ${expected}`), null), run = text("run-id"), runId = run === null || NUMBER.test(run) ? run : refuse("run-id", "the number of a workflow run"), issue = text("issue"), number = issue === null ? null : ISSUE.exec(issue)?.[1] ?? refuse("issue", "the number of an issue or a pull request of this repository"), severity = text("severity")?.toLowerCase() ?? null, level = SEVERITY_LEVELS.find((candidate) => candidate === severity) ?? null;
  severity !== null && level === null && refuse("severity", `one of ${SEVERITY_LEVELS.join(", ")}`);
  let title = text("title");
  title !== null && /[\r\n]/.test(title) && refuse("title", "one line; say the rest in context");
  let logs = text("logs");
  logs !== null && logs.length > MAX_LOGS_CHARS && problems.push(`logs: has ${logs.length} characters, and at most ${MAX_LOGS_CHARS} are read; give its end`);
  let targets = ["run-id", "issue", "since"].filter((name) => text(name) !== null);
  targets.length > 1 && problems.push(`${targets.join(", ")}: give one of them; each is an entry of its own`);
  let [target] = targets, found = ["title", "logs"].filter((name) => text(name) !== null);
  return target !== void 0 && found.length > 0 && problems.push(`${found.join(", ")}: cannot be given with ${target}; say it in context`), severity !== null && target === void 0 && found.length === 0 && text("context") === null && problems.push("severity: is given, but not what it is about; give context, title, logs, run-id, issue or since"), {
    runId: runId === null ? null : Number(runId),
    issue: number === null ? null : Number(number),
    since: parseSince(
      text("since"),
      () => {
        refuse("since", `a date such as 2026-11-01, or a number of days up to ${MAX_DAYS} such as 30d`);
      }
    ),
    context: text("context"),
    title,
    severity: level,
    logs
  };
}
function parseSince(text, refuse) {
  if (text === null) return null;
  let days = /^(\d{1,4})\s*(?:d|days?)?$/.exec(text)?.[1];
  if (days !== void 0 && Number(days) >= 1 && Number(days) <= MAX_DAYS) return { kind: "days", days: Number(days) };
  let [, day = "", time = "00:00", zone = "Z"] = DATE.exec(text) ?? [], at = Date.parse(`${day}T${time}${zone}`);
  return !Number.isNaN(at) && (/* @__PURE__ */ new Date(`${day}T00:00Z`)).toISOString().startsWith(day) ? { kind: "time", at: new Date(at).toISOString() } : (refuse(), null);
}
function toShown(text) {
  return text.length <= MAX_SHOWN_CHARS ? text : `${text.slice(0, MAX_SHOWN_CHARS)}…`;
}

export {
  ASKED_INPUT_NAMES,
  ASKED_DEFAULTS,
  MAX_DAYS,
  parseAsked,
  NOTHING_HANDED,
  NOTHING_TOLD,
  PULL_OF_COMMIT,
  nothingGathered,
  REASONS,
  toSkipSummary,
  describeOutcome
};
