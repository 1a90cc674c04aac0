import { createRequire as createRequireForBundledCommonJs } from 'node:module'; const require = createRequireForBundledCommonJs(import.meta.url);
import {
  POLICY_DEFAULTS,
  POLICY_INPUT_NAMES,
  parsePolicy
} from "./chunk-3TJOKC6S.js";
import {
  ASKED_DEFAULTS,
  ASKED_INPUT_NAMES,
  parseAsked
} from "./chunk-VVRH36AY.js";
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

export {
  MODEL_DEFAULTS,
  parseModel,
  INPUT_DEFAULTS,
  parseConfig,
  isTimezone
};
