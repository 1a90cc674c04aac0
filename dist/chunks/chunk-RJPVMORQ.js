import { createRequire as createRequireForBundledCommonJs } from 'node:module'; const require = createRequireForBundledCommonJs(import.meta.url);
import {
  POLICY_DEFAULTS,
  POLICY_INPUT_NAMES,
  SEVERITY_LEVELS,
  parsePolicy
} from "./chunk-OIIWR4YO.js";
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

// src/core/config.ts
var FILENAME_FORMATS = ["YYYYMMDD-HHmm-slug", "YYMMDDHHmm-slug"], INPUT_NAMES = [
  "github-token",
  ...ASKED_INPUT_NAMES,
  ...POLICY_INPUT_NAMES,
  "directory",
  "label",
  "done-label",
  "pull-request-labels",
  "branch-prefix",
  "filename-format",
  "timezone",
  "dry-run",
  ...MODEL_INPUT_NAMES
], INPUT_DEFAULTS = {
  ...ASKED_DEFAULTS,
  ...POLICY_DEFAULTS,
  ...MODEL_DEFAULTS,
  directory: "docs/journals",
  label: "journal",
  "done-label": "",
  "pull-request-labels": "journal-entry",
  "branch-prefix": "journal/",
  "filename-format": "YYYYMMDD-HHmm-slug",
  timezone: "UTC",
  "dry-run": "false"
}, DOCS = "README.md#inputs", BRANCH_PREFIX = /^[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)*\/$/, MAX_BRANCH_PREFIX_CHARS = 60, MAX_LABEL_CHARS = 50;
function parseConfig(read) {
  let problems = [], refuse = (name, text, expected) => {
    problems.push(`${name}: "${text}" is not ${expected}`);
  }, token = read("github-token").trim();
  token === "" && problems.push("github-token: is empty; give `${{ github.token }}` or leave it out");
  let asked = parseAsked(read, problems), policy = parsePolicy(read, problems), directory = read("directory").trim().replace(/\/+$/, "");
  isFolder(directory) || refuse("directory", directory, "a folder inside the repository, such as docs/journals");
  let label = read("label").trim();
  isLabel(label) || refuse("label", label, `the name of a label, at most ${MAX_LABEL_CHARS} characters`);
  let doneLabel = read("done-label").trim();
  doneLabel !== "" && !isLabel(doneLabel) && refuse("done-label", doneLabel, `the name of a label, at most ${MAX_LABEL_CHARS} characters`), doneLabel !== "" && doneLabel.toLowerCase() === label.toLowerCase() && refuse("done-label", doneLabel, "another label than the one that asks for an entry");
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
    asked,
    policy,
    directory,
    label,
    doneLabel: doneLabel === "" ? null : doneLabel,
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

// src/core/topic.ts
var TOPICS = ["cause", "expect", "cue", "impact", "felt", "luck", "change"];

// src/core/safety/sanitize.ts
var ESCAPE_SEQUENCES = /\u001b[\]PX^_][^\u0007\u001b\n]*(?:\u0007|\u001b\\)|\u001b\[[0-?]*[ -/]*[@-~]?|\u001b[ -/]*[0-~]?/g, INVISIBLE = /(?![\t\n])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]/gu, INVISIBLE_BUT_CONTROLS = /[\p{Cf}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]/gu, ODD_LINE_ENDS = /\r(?!\n|$)|[\v\f\u0085\u2028\u2029]/g, LONE_SURROGATE = new RegExp("\\p{Cs}", "gu"), HTML_COMMENT = /<!--(?:-?>|[\s\S]*?(?:--!?>|$))/g;
function toVisible(text) {
  return text.replace(INVISIBLE_BUT_CONTROLS, "").replace(ESCAPE_SEQUENCES, "").replace(ODD_LINE_ENDS, " ").replace(INVISIBLE, "").replace(LONE_SURROGATE, "�");
}
function cleanLine(text) {
  let scanned = text.length > 2e5 ? text.slice(0, 2e5) : text, line = toVisible(scanned).replaceAll(`
`, " "), unread = text.length - scanned.length;
  if (line.length + unread <= 2e3) return line;
  let marker = ` [... ${line.length + unread - 2e3} more characters]`;
  return line.slice(0, 2e3 - marker.length).replace(/[\ud800-\udbff]$/, "") + marker;
}
function cleanText(text) {
  let lines = toVisible(text.replace(/\r\n?/g, `
`)).replace(
    HTML_COMMENT,
    (comment) => comment.includes(`
`) ? `
` : " "
  ).split(`
`).map((line) => cleanLine(line).trimEnd()), first = lines.findIndex((line) => line !== "");
  return first < 0 ? [] : lines.slice(first, lines.findLastIndex((line) => line !== "") + 1);
}

// src/core/entry/markdown.ts
var FENCE_LANGUAGES = new Set(
  "bash c console cpp csharp css diff dockerfile go gradle groovy hcl html ini java javascript js json json5 jsonc jsx kotlin log lua makefile php powershell properties py python rb ruby rust scala sh shell sql swift text toml ts tsx typescript xml yaml yml zig".split(" ")
), WORD = "[^\\s<>`|\\\\\"'{}()[\\]*~,;!]", LIVE = "//[^\\s/]|www\\.|[@$](?!\\s)|#\\d|\\bGH-\\d", SPECIAL = [
  "[\\\\`*[\\]<~|${]",
  // Inside a word an underscore is a letter.
  "(?<![a-z0-9])_|_(?![a-z0-9])",
  // What stands at the end of a text may meet what the caller puts after it.
  "&(?=[#a-z]|$)|!(?=\\[|$)|#(?=\\s?$)",
  // Template engines read the file before a renderer does: `{%`, `<%`, and `{{` as `{` is always escaped.
  "(?<=[<{])%",
  // linkify makes README.md an address in Moldova.
  "(?<=[^\\s.])\\.(?=\\p{L}{2})"
].join("|"), LIVE_WORD_OR_SPECIAL = new RegExp(`(?<!${WORD})(?=${WORD}*?(?:${LIVE}))(?<word>${WORD}+)|${SPECIAL}`, "giu"), SENTENCE_END = /(?<![.:?])[.:?]+$/, LINE_START = /^( ?)(?:([#+\-=>:/!%])|(\d{1,9})([.)]))/;
function escapeText(text) {
  return flatten(text).replace(LIVE_WORD_OR_SPECIAL, (match, word) => {
    if (word === void 0) return `\\${match}`;
    let end = SENTENCE_END.exec(word)?.[0] ?? "";
    return codeSpan(word.slice(0, word.length - end.length)) + end;
  }).replace(
    LINE_START,
    (_, space, mark = "", digits = "", dot = "") => mark === "" ? `${space}${digits}\\${dot}` : `${space}\\${mark}`
  );
}
var TYPED_CODE = /\\[!-/:-@[-`{-~]|(?<!`)(`+)(?!`)(.*?[^`])\1(?!`)/g, BEFORE_CODE = /\s[("'[]*$/, MAX_BEFORE_CODE = 8, TEMPLATE = /[{<]%|\{\{/;
function quoteText(text) {
  let flat = flatten(text), parts = [], done = 0, addText = (end) => {
    let plain = flat.slice(done, end);
    plain !== "" && parts.push(parts.length === 0 ? escapeText(plain) : escapeWithin(plain)), done = end;
  };
  for (let { 0: whole, 2: code, index } of flat.matchAll(TYPED_CODE))
    code === void 0 || code.trim() === "" || TEMPLATE.test(code) || BEFORE_CODE.test(` ${flat}`.slice(Math.max(0, index + 1 - MAX_BEFORE_CODE), index + 1)) && (addText(index), parts.push(codeSpan(/^ .*\S.* $/.test(code) ? code.slice(1, -1) : code)), done = index + whole.length);
  return addText(flat.length), parts.some((part, index) => part.startsWith("`") && (parts[index - 1]?.endsWith("`") ?? !1)) ? escapeText(flat) : parts.join("");
}
function escapeWithin(text) {
  return escapeText(`x ${text}`).slice(/^\s/.test(text) ? 1 : 2);
}
function codeSpan(text) {
  let code = toVisible(text).replace(/\n/g, " ");
  if (code === "") return "";
  let runs = new Set(code.match(/`+/g)), ticks = "`";
  for (; runs.has(ticks); ) ticks += "`";
  return /^`|`$/.test(code) || /^ .* $/.test(code) && code.trim() !== "" ? `${ticks} ${code} ${ticks}` : ticks + code + ticks;
}
function fence(lines, options = {}) {
  let code = lines.map((line) => toVisible(line).replace(/\n/g, " ")), longest = code.reduce((most, line) => Math.max(most, longestRun(line)), 2), ticks = "`".repeat(longest + 1), language = options.language?.toLowerCase() ?? "";
  return [ticks + (FENCE_LANGUAGES.has(language) ? language : ""), ...code, ticks].join(`
`);
}
function link(text, url) {
  let href = toHref(url), shown = escapeText(text).trim();
  return href === null || shown === "" ? shown : `[${shown}](${href})`;
}
function blockquote(lines) {
  return lines.map((line) => `> ${quoteText(line)}`.trimEnd()).join(`
`);
}
function strong(text) {
  let shown = escapeText(text).trim();
  return shown === "" ? "" : `**${shown}**`;
}
function flatten(text) {
  return toVisible(text).replace(/\s+/g, " ");
}
function longestRun(line) {
  return (line.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
function toHref(address) {
  if (!URL.canParse(address)) return null;
  let url = new URL(address);
  return !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "" ? null : url.href.replace(/[()<>\\|`{}$*"'^]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`).replace(/&(?=#?\w+;)/g, "&amp;");
}

// src/core/entry/headings.ts
var SECTIONS = [
  "What Happened",
  "The Brutal Truth",
  "Technical Details",
  "What We Tried",
  "Root Cause Analysis",
  "How It Felt",
  "What We Learned",
  "What Changes Now",
  "Warning Signs",
  "For Next Time"
];

export {
  ASKED_INPUT_NAMES,
  MAX_DAYS,
  parseAsked,
  MODEL_DEFAULTS,
  parseModel,
  INPUT_DEFAULTS,
  parseConfig,
  isTimezone,
  NOTHING_HANDED,
  NOTHING_TOLD,
  PULL_OF_COMMIT,
  nothingGathered,
  SECTIONS,
  TOPICS,
  ESCAPE_SEQUENCES,
  INVISIBLE,
  INVISIBLE_BUT_CONTROLS,
  toVisible,
  cleanLine,
  cleanText,
  escapeText,
  quoteText,
  escapeWithin,
  codeSpan,
  fence,
  link,
  blockquote,
  strong,
  REASONS,
  toSkipSummary,
  describeOutcome
};
