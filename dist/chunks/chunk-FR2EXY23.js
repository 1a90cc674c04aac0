import { createRequire as createRequireForBundledCommonJs } from 'node:module'; const require = createRequireForBundledCommonJs(import.meta.url);

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

export {
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
  strong
};
