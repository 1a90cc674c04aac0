import { createRequire as createRequireForBundledCommonJs } from 'node:module'; const require = createRequireForBundledCommonJs(import.meta.url);
import {
  describeOutcome
} from "./chunk-BL367RIK.js";

// src/core/safety/sanitize.ts
var ESCAPE_SEQUENCES = /\u001b[\]PX^_][^\u0007\u001b\n]*(?:\u0007|\u001b\\)|\u001b\[[0-?]*[ -/]*[@-~]?|\u001b[ -/]*[0-~]?/g, INVISIBLE = /(?![\t\n])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]/gu, INVISIBLE_BUT_CONTROLS = /[\p{Cf}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]/gu, ODD_LINE_ENDS = /\r(?!\n|$)|[\v\f\u0085\u2028\u2029]/g, LONE_SURROGATE = new RegExp("\\p{Cs}", "gu");
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
function codeSpan(text) {
  let code = toVisible(text).replace(/\n/g, " ");
  if (code === "") return "";
  let runs = new Set(code.match(/`+/g)), ticks = "`";
  for (; runs.has(ticks); ) ticks += "`";
  return /^`|`$/.test(code) || /^ .* $/.test(code) && code.trim() !== "" ? `${ticks} ${code} ${ticks}` : ticks + code + ticks;
}
function fence(lines, options = {}) {
  let code = lines.map((line) => toVisible(line).replace(/\n/g, " ")), longest = Math.max(2, ...code.map(longestRun)), ticks = "`".repeat(longest + 1), language = options.language?.toLowerCase() ?? "";
  return [ticks + (FENCE_LANGUAGES.has(language) ? language : ""), ...code, ticks].join(`
`);
}
function link(text, url) {
  let href = toHref(url), shown = escapeText(text).trim();
  return href === null || shown === "" ? shown : `[${shown}](${href})`;
}
function blockquote(lines) {
  return lines.map((line) => `> ${escapeText(line)}`.trimEnd()).join(`
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

// src/core/facts.ts
var SMALL = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
function toDuration(ms) {
  let whole = Math.max(0, Math.round(ms / 1e3)) * 1e3, shown = [
    [Math.floor(whole / 864e5), "d"],
    [Math.floor(whole % 864e5 / 36e5), "h"],
    [Math.floor(whole % 36e5 / 6e4), "min"],
    [whole % 6e4 / 1e3, "s"]
  ].filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}`);
  return shown.length > 0 ? shown.join(" ") : "0 s";
}
function toRoundedDuration(ms) {
  return ms < 6e4 ? toDuration(ms) : ms < 864e5 ? toDuration(Math.round(ms / 6e4) * 6e4) : toDuration(Math.round(ms / 36e5) * 36e5);
}
function toCount(count, noun, plural = `${noun}s`) {
  return `${count} ${count === 1 ? noun : plural}`;
}
function toCountInWords(count, noun, plural = `${noun}s`) {
  return `${SMALL[count] ?? count} ${count === 1 ? noun : plural}`;
}
var FactBook = class {
  #facts = [];
  get all() {
    return this.#facts;
  }
  count(name, value, from, formula) {
    let { count, noun, plural } = value;
    return this.#add({
      name,
      display: toCount(count, noun, plural),
      rounded: toCount(count, noun, plural),
      words: toCountInWords(count, noun, plural),
      from,
      formula
    });
  }
  /** Between two moments, both ISO 8601. */
  duration(name, span, from, formula) {
    let ms = Date.parse(span.end) - Date.parse(span.start), rounded = toRoundedDuration(ms);
    return this.#add({ name, display: toDuration(ms), rounded, words: rounded, from, formula });
  }
  /** A value that is already a noun phrase: a clock time, a size, a ratio. */
  text(name, display, from, formula) {
    return this.#add({ name, display, rounded: display, words: display, from, formula });
  }
  #add(fact) {
    let added = { ...fact, id: `F${this.#facts.length + 1}` };
    return this.#facts.push(added), added;
  }
};

// src/core/receipt.ts
var MAX_BODY_CHARS = 65536, MAX_GAPS_LISTED = 20, QUESTIONS = {
  cause: "What was actually wrong, in one sentence?",
  expect: "What did you expect the later pushes or re-runs to change?",
  cue: "What told you that this was not a flake?",
  impact: "Who noticed outside of CI, and what did they see? Numbers only if you have them.",
  felt: "How was it? Your words, quoted as written.",
  luck: "What nearly made this worse, or kept it from being worse?",
  change: "Which one of the proposed changes will really happen, and who has it?"
};
function toPullTitle({ incident, exhibits }, run) {
  let day = incident.detectedAt.slice(0, 10);
  return run !== null ? `Journal: run ${run.number} went red on ${day}` : exhibits.issue === null ? `Journal: an entry asked for on ${day}` : `Journal: what happened in issue ${exhibits.issue.title.replace("#", "")}`;
}
function toCommitMessage(operation, path) {
  return `${operation === "create" ? "Add" : "Update"} the journal entry ${path.split("/").at(-1) ?? path}`;
}
function toPullBody(dossier, draft, context) {
  let { effort, path, entryUrl } = context, body = [
    `The entry: ${link(path, entryUrl)}. Read it, correct it, merge it: sections that you edit stay yours.`,
    "## Only people know",
    draft.questions.map(({ topic }) => `- [ ] ${QUESTIONS[topic]}`).join(`
`),
    "## Receipt",
    toReceiptRows(dossier, draft, effort),
    ...toGapList(dossier)
  ].join(`

`);
  return body.length <= MAX_BODY_CHARS ? body : `${body.slice(0, MAX_BODY_CHARS - 1)}…`;
}
function toReceiptRows({ exhibits, gaps, evidence, severity, category }, draft, effort) {
  let logs = [...exhibits.findings.flatMap(({ logs: read }) => read), ...exhibits.looseLogs], lines = logs.reduce((sum, { log }) => sum + log.excerpt.totalLines, 0), bytes = logs.reduce((sum, { log }) => sum + log.excerpt.totalBytes, 0);
  return toTable([
    ["", ""],
    [
      "Read",
      `${toCount(evidence.length, "record")}; ${toCount(logs.length, "log")} with ${toCount(lines, "line")}, ${toMegabytes(bytes)}`
    ],
    ["Missing", gaps.length === 0 ? "nothing" : toCount(gaps.length, "thing")],
    ["Severity", severity.level],
    ["Kind of failure", category],
    ["Cause", draft.cause.status],
    ["Sentences dropped by the checks", String(effort.droppedSentences)],
    ["Secrets replaced", String(effort.redactions)],
    ["Model", "none"],
    ["Took", toRoundedDuration(Math.max(1e3, effort.durationMs))]
  ]);
}
function toGapList({ gaps }) {
  if (gaps.length === 0) return [];
  let shown = gaps.slice(0, MAX_GAPS_LISTED).map(({ what, why }) => `- ${escapeText(what)}: ${escapeText(why)}`), rest = gaps.length - shown.length;
  return ["What could not be had:", [...shown, ...rest > 0 ? [`- and ${rest} more`] : []].join(`
`)];
}
function toSummary(dossier, ending, streak) {
  let { story, severity, category } = dossier, pull = ending.pullUrl === null ? "none" : link(`#${ending.pullNumber ?? ""}`.replace("#", "pull request "), ending.pullUrl), rows = [
    ["", ""],
    ["Entry", ending.path === null ? "none" : escapeText(ending.path)],
    ["Pull request", ending.compareUrl === null ? pull : link("open it by hand", ending.compareUrl)],
    ["Severity", severity.level],
    ["Kind of failure", category],
    ...story.failedJobs === null ? [] : [["Failed", story.failedJobs.display]],
    ...story.timeRed === null ? [] : [["Red for", story.timeRed.rounded]],
    ["Missing", dossier.gaps.length === 0 ? "nothing" : toCount(dossier.gaps.length, "thing")]
  ], blocks = [
    "## Journal Writer",
    escapeText(describeOutcome(ending.outcome)),
    toTable(rows),
    ...toPicture(streak),
    ...toGapList(dossier)
  ];
  return ending.markdown !== null && blocks.push("### The entry", withoutFrontMatter(ending.markdown)), `${blocks.join(`

`)}
`;
}
function toSkipSummary(outcome) {
  return `## Journal Writer

${escapeText(describeOutcome(outcome))}
`;
}
var MAX_PICTURED_RUNS = 8;
function toPicture({ lastGreen, reds }) {
  if (reds.length === 0) return [];
  let isCut = reds.length > MAX_PICTURED_RUNS, shown = isCut ? [...reds.slice(0, MAX_PICTURED_RUNS / 2), ...reds.slice(-MAX_PICTURED_RUNS / 2)] : reds, node = (run, colour) => `  r${run.id}a${run.attempt}["run ${run.number}<br/>${run.updatedAt.slice(0, 10)}<br/>${run.updatedAt.slice(11, 16)} UTC"]:::${colour}`, nodes = [
    ...lastGreen === null ? [] : [{ run: lastGreen, colour: "green" }],
    ...shown.map((run) => ({ run, colour: "red" }))
  ], edges = nodes.slice(1).map(({ run }, index) => {
    let before = nodes[index]?.run ?? run, skipped = isCut && index === (lastGreen === null ? 0 : 1) + MAX_PICTURED_RUNS / 2 - 1 ? `, ${reds.length - shown.length} more between` : "", gap = toRoundedDuration(Date.parse(run.updatedAt) - Date.parse(before.updatedAt));
    return `  r${before.id}a${before.attempt} -- "${gap}${skipped}" --> r${run.id}a${run.attempt}`;
  }), styles = [
    "  classDef green fill:#1a7f37,color:#fff,stroke:#1a7f37",
    "  classDef red fill:#cf222e,color:#fff,stroke:#cf222e"
  ];
  return [`\`\`\`mermaid
${["flowchart LR", ...nodes.map(({ run, colour }) => node(run, colour)), ...edges, ...styles].join(`
`)}
\`\`\``];
}
function withoutFrontMatter(markdown) {
  let end = markdown.indexOf(`
---
`, 4), matter = markdown.slice(4, end), body = markdown.slice(end + 5).replace(/<!-- journal-writer\n[\s\S]*-->\s*$/, "");
  return `${fence(matter.split(`
`), { language: "yaml" })}
${body.trimEnd()}`;
}
function toTable(rows) {
  let [head, ...body] = rows.map(([name, value]) => `| ${name} | ${value} |`);
  return [head, "|---|---|", ...body].join(`
`);
}
function toMegabytes(bytes) {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

export {
  ESCAPE_SEQUENCES,
  INVISIBLE_BUT_CONTROLS,
  toVisible,
  cleanLine,
  escapeText,
  codeSpan,
  fence,
  link,
  blockquote,
  strong,
  toCount,
  FactBook,
  toPullTitle,
  toCommitMessage,
  toPullBody,
  toSummary,
  toSkipSummary
};
