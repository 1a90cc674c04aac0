import { createRequire as createRequireForBundledCommonJs } from 'node:module'; const require = createRequireForBundledCommonJs(import.meta.url);
import {
  SECTIONS,
  TOPICS,
  escapeText,
  link
} from "./chunk-FR2EXY23.js";
import {
  MAX_DAYS,
  REASONS
} from "./chunk-VVRH36AY.js";
import {
  SEVERITY_LEVELS
} from "./chunk-3SCT32WL.js";

// src/core/command/headings.ts
var MIN_CHARS = 3, MAX_CHARS = 60;
function findHeading(name) {
  if (name.length > MAX_CHARS) return null;
  let said = toWords(name.replace(/\s+section$/i, ""));
  if (said.length < MIN_CHARS) return null;
  let found = [
    (heading) => heading === said,
    (heading) => heading.startsWith(said),
    (heading) => ` ${heading} `.includes(` ${said} `)
  ].map((fits) => SECTIONS.filter((heading) => fits(toWords(heading)))).find(({ length }) => length > 0);
  return found?.length === 1 ? found[0] ?? null : null;
}
function toWords(text) {
  return text.toLowerCase().replace(/["'`*]/g, "").trim().replace(/\s+/g, " ").replace(/^(?:the|a|an) /, "");
}

// src/core/command/html-blocks.ts
var BLOCK_NAMES = "address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul", ATTRIBUTE = `\\s+[a-z_:][\\w.:-]*(?:\\s*=\\s*(?:[^\\s"'=<>\`]+|'[^']*'|"[^"]*"))?`, TAG = `<(?:[a-z][a-z0-9-]*(?:${ATTRIBUTE})*\\s*/?|/[a-z][a-z0-9-]*\\s*)>`, KINDS = [
  { start: /^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, end: /<\/(?:script|pre|style|textarea)>/i },
  { start: /^<!--/, end: /-->/ },
  { start: /^<\?/, end: /\?>/ },
  { start: /^<![a-z]/i, end: />/ },
  { start: /^<!\[CDATA\[/, end: /\]\]>/ },
  { start: new RegExp(`^</?(?:${BLOCK_NAMES})(?:\\s|/?>|$)`, "i"), end: null }
], ALONE = new RegExp(`^${TAG}\\s*$`, "i");
function startHtml(text, { inParagraph }) {
  if (!text.startsWith("<")) return null;
  let found = KINDS.find(({ start }) => start.test(text));
  return found !== void 0 ? { end: found.end } : !inParagraph && ALONE.test(text) ? { end: null } : null;
}

// src/core/command/blocks.ts
var MAX_DEPTH = 50, MAX_INDENT = 3, TAB_COLUMNS = 4, NONE = { kind: "none" }, HEADING = /^#{1,6}(?: |$)/, UNDERLINE = /^(?:=+|-+) *$/, RULE = /^([-_*])(?: *\1){2,} *$/, FENCE = /^(?:`{3,}(?=[^`]*$)|~{3,})/, ITEM = /^(?:[-+*]|(\d{1,9})[.)])(?= |$)/;
function toBlocks(lines) {
  let blocks = [], begin = (kind, line) => {
    let own = [line];
    return blocks.push({ kind, lines: own }), own;
  }, open = { containers: [], leaf: NONE };
  for (let [index, line] of lines.entries()) open = takeLine(open, { index, rest: toRest(expandTabs(line)) }, begin);
  return blocks;
}
function takeLine({ containers, leaf }, line, begin) {
  let kept = keepContainers(containers, line.rest), isWhole = kept.containers.length === containers.length;
  if (isWhole && (leaf.kind === "fence" || leaf.kind === "html"))
    return { containers, leaf: goOn(leaf, { index: line.index, rest: kept.rest, isPlain: containers.length === 0 }) };
  let inParagraph = leaf.kind === "paragraph", opened = openContainers(kept, { inParagraph, isWhole }), { rest } = opened, hasOpened = opened.containers.length > kept.containers.length, goesOn = inParagraph && !hasOpened, text = (isPlain) => ({ index: line.index, text: rest.text, isPlain }), isTop = opened.containers.length === 0;
  if (rest.text === "") return { ...opened, leaf: NONE };
  if (rest.indent > MAX_INDENT) {
    if (!goesOn) return { ...opened, leaf: NONE };
  } else {
    let fence = FENCE.exec(rest.text);
    if (fence !== null) return { ...opened, leaf: { kind: "fence", mark: fence[0] } };
    let html = startHtml(rest.text, { inParagraph: goesOn });
    if (html !== null) {
      let own = begin("html", text(isTop));
      return { ...opened, leaf: html.end?.test(rest.text) ? NONE : { kind: "html", end: html.end, lines: own } };
    }
    if (goesOn && isWhole && UNDERLINE.test(rest.text) || HEADING.test(rest.text) || RULE.test(rest.text)) return { ...opened, leaf: NONE };
  }
  if (leaf.kind !== "paragraph" || hasOpened)
    return { ...opened, leaf: { kind: "paragraph", lines: begin("paragraph", text(isTop)) } };
  let isAside = kept.containers.length === 0 && containers.every(({ kind }) => kind === "item");
  return leaf.lines.push(text(isAside)), { containers: isWhole ? opened.containers : containers, leaf };
}
function goOn(leaf, { index, rest, isPlain }) {
  return leaf.kind === "fence" ? closesFence(rest, leaf.mark) ? NONE : leaf : leaf.end === null && rest.text === "" ? NONE : (leaf.lines.push({ index, text: rest.text, isPlain }), leaf.end?.test(rest.text) ? NONE : leaf);
}
function closesFence({ text, indent }, mark) {
  let end = text.trimEnd();
  return indent <= MAX_INDENT && end.length >= mark.length && end === mark.charAt(0).repeat(end.length);
}
function keepContainers(containers, line) {
  let kept = [], rest = line;
  for (let container of containers) {
    let isBlank = rest.text === "";
    if (container.kind === "quote") {
      if (rest.indent > MAX_INDENT || !rest.text.startsWith(">")) break;
      rest = afterQuoteMark(rest), kept.push(container);
    } else {
      if (isBlank ? container.isEmpty : rest.indent < container.offset) break;
      rest = isBlank ? rest : { ...rest, indent: rest.indent - container.offset }, kept.push(isBlank ? container : { ...container, isEmpty: !1 });
    }
  }
  return { containers: kept, rest };
}
function openContainers(kept, { inParagraph, isWhole }) {
  let containers = [...kept.containers], { rest } = kept;
  for (; containers.length < MAX_DEPTH && rest.indent <= MAX_INDENT; ) {
    let isOwnParagraph = inParagraph && isWhole && containers.length === kept.containers.length;
    if (rest.text.startsWith(">")) {
      containers.push({ kind: "quote" }), rest = afterQuoteMark(rest);
      continue;
    }
    let item = openItem(rest, isOwnParagraph);
    if (item === null) break;
    containers.push(item.container), rest = item.rest;
  }
  return { containers, rest };
}
function openItem(rest, inParagraph) {
  let found = ITEM.exec(rest.text);
  if (found === null || RULE.test(rest.text) || inParagraph && UNDERLINE.test(rest.text)) return null;
  let [mark, number] = found, after = toRest(rest.text.slice(mark.length)), isEmpty = after.text === "";
  if (inParagraph && (isEmpty || number !== void 0 && Number(number) !== 1)) return null;
  let spaces = isEmpty || after.indent > MAX_INDENT + 1 ? 1 : after.indent;
  return {
    container: { kind: "item", offset: rest.indent + mark.length + spaces, isEmpty },
    rest: isEmpty ? after : { ...after, indent: after.indent - spaces }
  };
}
function afterQuoteMark({ text }) {
  let rest = toRest(text.slice(1));
  return { ...rest, indent: Math.max(0, rest.indent - 1) };
}
function toRest(line) {
  let text = line.replace(/^ +/, "");
  return { text, indent: line.length - text.length };
}
function expandTabs(line) {
  if (!line.includes("	")) return line;
  let column = 0;
  return line.split("	").map((part, index, { length }) => {
    column += part.length;
    let spaces = index === length - 1 ? 0 : TAB_COLUMNS - column % TAB_COLUMNS;
    return column += spaces, part + " ".repeat(spaces);
  }).join("");
}

// src/core/command/hiding-html.ts
var NOTHING_HIDDEN = { quotes: 0, isComment: !1 }, NAMES = "blockquote|q|pre|code|samp|kbd|tt", QUOTING = new RegExp(`^<(/?)(?:${NAMES})(?![\\w-])`, "i"), PARTS = new RegExp(`<!--[\\s\\S]*?(-->|$)|</?(?:${NAMES})(?![\\w-])[^<>]*>`, "gi");
function afterTag(hiding, tag) {
  let found = QUOTING.exec(tag);
  return found === null || tag.endsWith("/>") ? hiding : { ...hiding, quotes: Math.max(0, hiding.quotes + (found[1] === "/" ? -1 : 1)) };
}
function afterHtml(hiding, html) {
  let parts = Array.from(`${hiding.isComment ? "<!--" : ""}${html}`.matchAll(PARTS)), isComment = parts.at(-1)?.[1] === "";
  return parts.reduce((now, [tag]) => afterTag(now, tag), { ...hiding, isComment });
}

// src/core/command/inline.ts
var MARK = /\\[^\n]|`+|</g, RUN = /`+/g, OPEN_TAG = new RegExp(TAG, "iy"), AUTOLINK = /<(?:[a-z][a-z0-9+.-]{1,31}:[^\s<>]*|[^\s<>@]+@[^\s<>@]+)>/iy, RAW = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<!", ">"],
  ["<?", "?>"]
];
function readInline(lines, before) {
  let text = lines.join(`
`), closers = toClosers(text), missing = /* @__PURE__ */ new Set(), isPlain = [], hiding = before, start = 0, take = (end, isHidden) => {
    for (; isPlain.length < lines.length && start <= end; start += (lines[isPlain.length - 1] ?? "").length + 1)
      isPlain.push(!isHidden && !hiding.isComment && hiding.quotes === 0);
  };
  MARK.lastIndex = 0;
  for (let mark = MARK.exec(text); mark !== null; mark = MARK.exec(text)) {
    let { index: at, 0: found } = mark;
    if (take(at, !1), found.startsWith("\\")) continue;
    let end = found.startsWith("`") ? closers(at, found.length) : endOfRaw(text, at, missing) ?? endOf(OPEN_TAG, text, at) ?? endOf(AUTOLINK, text, at);
    end !== null && (take(end - 1, !0), found === "<" && (hiding = afterTag(hiding, text.slice(at, end))), MARK.lastIndex = end);
  }
  return take(text.length, !1), { isPlain, hiding };
}
function toClosers(text) {
  let runs = /* @__PURE__ */ new Map();
  for (let { index, 0: run } of text.matchAll(RUN)) {
    let same = runs.get(run.length);
    same === void 0 ? runs.set(run.length, [index]) : same.push(index);
  }
  let passed = /* @__PURE__ */ new Map();
  return (at, length) => {
    let same = runs.get(length) ?? [], next = passed.get(length) ?? 0;
    for (; next < same.length && (same[next] ?? 0) <= at; ) next += 1;
    passed.set(length, next);
    let closer = same[next];
    return closer === void 0 ? null : closer + length;
  };
}
function endOfRaw(text, at, missing) {
  let [begin, end] = RAW.find(([candidate]) => text.startsWith(candidate, at)) ?? [];
  if (begin === "<!" && !/[a-z]/i.test(text.charAt(at + begin.length)) || begin === void 0 || missing.has(begin)) return null;
  let found = text.indexOf(end, begin === "<!--" ? at + 2 : at + begin.length);
  return found < 0 && missing.add(begin), found < 0 ? null : found + end.length;
}
function endOf(pattern, text, at) {
  return pattern.lastIndex = at, pattern.test(text) ? pattern.lastIndex : null;
}

// src/core/command/plain-starts.ts
function findPlainStarts(lines, fits) {
  let starts = [], hiding = NOTHING_HIDDEN;
  for (let block of toBlocks(lines)) {
    let texts = block.lines.map(({ text }) => text);
    if (block.kind === "html") {
      hiding = afterHtml(hiding, texts.join(`
`));
      continue;
    }
    let inline = readInline(texts, hiding);
    hiding = inline.hiding;
    for (let [place, { index, isPlain }] of block.lines.entries())
      isPlain && inline.isPlain[place] && fits(lines[index] ?? "") && starts.push(index);
  }
  return starts;
}

// src/core/command.ts
var MAX_TEXT_CHARS = 1e4, DEFAULT_DAYS = 30, MAX_PROPOSALS = 99, MAX_MISTAKEN_WORDS = 2, WORD = /^ {0,3}\/journal(?=\s|$)/i, VERBS = /* @__PURE__ */ new Map([
  ["redo", alone("redo")],
  ["close", alone("close")],
  ["help", alone("help")],
  ["answer", { expected: 'the answer, as in "/journal answer cause: the pool was too small"', read: readAnswer }],
  ["severity", { expected: `one of ${SEVERITY_LEVELS.join(", ")} and nothing else`, read: readSeverity }],
  ["title", { expected: "the new title on the same line", read: readTitle }],
  ["drop", { expected: `the name of one section: ${SECTIONS.join(", ")}`, read: readDrop }],
  ["pattern", { expected: `nothing, or a number of days from 1 to ${MAX_DAYS}`, read: readPattern }],
  ["issue", { expected: 'the number of a proposal of the entry, as in "/journal issue 1"', read: readIssue }]
]);
function parseCommand(markdown) {
  if (!/\/journal/i.test(markdown)) return null;
  let lines = markdown.replace(/\r\n?/g, `
`).split(`
`), starts = findPlainStarts(lines, (line2) => WORD.test(line2)), [first, next] = starts;
  if (first === void 0) return null;
  let [line = "", ...more] = lines.slice(first, next);
  return toCommand({ line: line.replace(WORD, "").trim(), more: more.join(`
`) });
}
function toCommand({ line, more }) {
  let [word = "", ...words] = line.split(/\s+/), name = word.toLowerCase().replace(/[:.,!]$/, ""), verb = VERBS.get(name);
  if (verb === void 0)
    return word !== "" && words.length === 0 && more.trim() === "" && !/^\[|^\W*context\b/i.test(word) ? { kind: "unknown", why: sayNoVerb(name) } : toWrite(line, more);
  let rest = line.slice(word.length).trim(), command = verb.read({ line: rest, all: join(rest, more) });
  return command !== null ? command : words.length > MAX_MISTAKEN_WORDS ? toWrite(line, more) : { kind: "unknown", why: `"${name}" takes ${verb.expected}.` };
}
function toWrite(line, more) {
  let whole = join(line, more), bare = takeOffBrackets(whole) ?? join(takeOffBrackets(line) ?? line, more);
  return { kind: "write", text: toText(bare.replace(/^(?:\*\*|__)?context:(?:\*\*|__)?/i, "")) || null };
}
function takeOffBrackets(text) {
  return /^\[([^[\]]*)\]$/.exec(text)?.[1]?.trim() ?? null;
}
function alone(kind) {
  return {
    expected: "no words after it",
    read: ({ line }) => /^(?:please)?[.!]?$/i.test(line) ? { kind } : null
  };
}
function readAnswer({ all }) {
  let [about, name] = /^([a-z]+)\s*:/i.exec(all) ?? [], topic = TOPICS.find((candidate) => candidate === name?.toLowerCase()) ?? null, text = toText(topic === null ? all : all.slice(about?.length));
  return text === "" ? null : { kind: "answer", topic, text };
}
function readSeverity({ line }) {
  let word = line.toLowerCase().replace(/[.!]$/, ""), level = SEVERITY_LEVELS.find((candidate) => candidate === word);
  return level === void 0 ? null : { kind: "severity", level };
}
function readTitle({ line }) {
  return line === "" ? null : { kind: "title", text: toText(line) };
}
function readDrop({ line }) {
  let section = findHeading(line.replace(/[.!]$/, ""));
  return section === null ? null : { kind: "drop", section };
}
function readPattern({ line }) {
  if (line === "") return { kind: "pattern", days: DEFAULT_DAYS };
  let days = Number(/^(\d{1,4})\s*(?:d|days?)?[.!]?$/i.exec(line)?.[1] ?? 0);
  return days >= 1 && days <= MAX_DAYS ? { kind: "pattern", days } : null;
}
function readIssue({ line }) {
  let number = Number(/^#?(\d{1,3})[.!]?$/.exec(line)?.[1] ?? 0);
  return number >= 1 && number <= MAX_PROPOSALS ? { kind: "issue", number } : null;
}
function join(line, more) {
  return `${line}
${more}`.trim();
}
function toText(text) {
  return text.trim().slice(0, MAX_TEXT_CHARS).replace(/[\uD800-\uDBFF]$/, "");
}
function sayNoVerb(word) {
  return /^[a-z0-9-]{1,30}$/.test(word) ? `"${word}" is not one of the commands.` : 'The word after "/journal" is not one of the commands.';
}

// src/core/marks.ts
var MARK_START = "<!-- journal-writer", QUESTION = /^<!-- journal-writer: question ([a-z]{1,20}) -->/, PROPOSAL = /^<!-- journal-writer: proposal ([0-9a-f]{8,64}) ([1-9]\d{0,9}) -->/;
function toMark(kind) {
  return `${MARK_START}: ${kind} -->`;
}
function readQuestionMark(body) {
  let word = QUESTION.exec(body)?.[1];
  return TOPICS.find((topic) => topic === word) ?? null;
}
function toProposalMark({ digest, issue }) {
  return toMark(`proposal ${digest} ${issue}`);
}
function readProposalMark(body) {
  let [, digest, issue] = PROPOSAL.exec(body) ?? [];
  return digest === void 0 ? null : { digest, issue: Number(issue) };
}

// src/core/conversation.ts
var MAX_CROWDED = 50, COMMANDS = [
  { usage: "/journal", effect: "writes an entry about this issue, pull request or commit", where: "anywhere" },
  {
    usage: "/journal TEXT",
    effect: "the same with what you know; on the pull request of an entry, adds your words to it",
    where: "anywhere"
  },
  {
    usage: "/journal pattern [DAYS]",
    effect: "writes an entry about all that failed in the last days",
    where: "anywhere"
  },
  { usage: "/journal help", effect: "shows this list", where: "anywhere" },
  {
    usage: "/journal answer TOPIC: TEXT",
    effect: `answers a question; the topics are ${TOPICS.join(", ")}`,
    where: "entry"
  },
  { usage: "/journal redo", effect: "writes the entry again", where: "entry" },
  {
    usage: "/journal severity LEVEL",
    effect: `sets how bad it was: ${SEVERITY_LEVELS.join(", ")}`,
    where: "entry"
  },
  { usage: "/journal title TEXT", effect: "gives the entry another title", where: "entry" },
  { usage: "/journal drop SECTION", effect: "leaves a section out, by its heading", where: "entry" },
  { usage: "/journal issue NUMBER", effect: "opens an issue for a proposal, counted from the top", where: "entry" },
  { usage: "/journal close", effect: "closes the pull request; the entry is not offered again", where: "entry" }
], WHERE = {
  anywhere: "anywhere",
  entry: "on the pull request of an entry"
}, ADVICE = {
  "entry-is-newer": "There is nothing to do: ask again once there are newer runs.",
  "edited-by-a-person": "Say it in the file itself, on its branch.",
  "pull-request-closed": "Reopen it and ask again to have it brought up to date.",
  "pull-request-merged": "Change the file by a pull request of your own.",
  "pull-request-blocked": "Open it by hand, or allow GitHub Actions to create pull requests in the settings of the repository.",
  "too-many-entries": "Raise that input, or ask again tomorrow.",
  "no-such-proposal": "Proposals are the open boxes under What Changes Now, counted from the top.",
  "closed-on-request": "Reopen it to go on with the entry.",
  "no-failures": "Ask for more days to look further back.",
  "run-not-completed": "Ask again when it has."
}, IN_SUMMARY = /* @__PURE__ */ new Set(["not-written", "too-many-entries"]), MAX_WHAT_CHARS = 600;
function toSaying(reply, existing = null) {
  switch (reply.kind) {
    case "working":
      return saying("status", ["Writing a journal entry about this."]);
    case "done":
      return saying("status", sayOutcome(reply));
    case "failed":
      return saying("status", [
        "The journal entry could not be written.",
        toHarmless(reply.what),
        `${link("The run", reply.runUrl)} has the log.`
      ]);
    case "help":
      return saying("help", [
        ...reply.why === null ? [] : [toHarmless(reply.why)],
        "What can be asked for, at the start of a line of a comment:",
        toCommandTable()
      ]);
    case "crowded": {
      let before = existing?.split(`
`).filter((line) => line.startsWith("- ")) ?? [], lines = [.../* @__PURE__ */ new Set([...before, `- ${link(reply.name, reply.runUrl)}`])];
      return saying("crowded", [
        "More happened within a day than there may be entries for. The summary of each run has the text:",
        lines.slice(0, MAX_CROWDED).join(`
`)
      ]);
    }
    case "issue": {
      let { number, url, proposal, digest } = reply, body = `Opened ${link(`issue ${number}`, url)} for proposal ${proposal}.`;
      return { kind: `proposal ${digest} ${number}`, body: `${toProposalMark({ digest, issue: number })}
${body}` };
    }
  }
}
function saying(kind, paragraphs) {
  return { kind, body: [toMark(kind), paragraphs.filter((text) => text !== "").join(`

`)].join(`
`) };
}
function sayOutcome({ outcome, pull, compareUrl, runUrl }) {
  let { reason } = outcome, entry = pull === null ? "" : `${reason === "too-many-entries" ? "The newest entry of the day" : "The entry"}: ${link(`pull request ${pull.number}`, pull.url)}.`, compare = compareUrl === null ? "" : `${link("Open the pull request", compareUrl)}.`, isDone = outcome.kind === "journaled" || outcome.kind === "unchanged" || outcome.kind === "answered", run = IN_SUMMARY.has(reason) ? `${link("The summary of the run", runUrl)} has the text.` : isDone ? "" : `${link("The run", runUrl)} has the log.`, advice = ADVICE[reason] ?? "";
  return [REASONS[reason], ...advice === "" ? [] : [advice], entry, compare, run];
}
function toCommandTable() {
  return ["| Comment | What it does | Where |", "|---|---|---|", ...COMMANDS.map(({ usage, effect, where }) => `| \`${usage}\` | ${effect} | ${WHERE[where]} |`)].join(`
`);
}
function toHarmless(text) {
  let cut = text.length <= MAX_WHAT_CHARS ? text : `${text.slice(0, MAX_WHAT_CHARS).replace(/[\ud800-\udbff]$/, "")} …`;
  return escapeText(cut.replaceAll("@", "(at)"));
}
function findSaying(comments, kind) {
  let mark = toMark(kind);
  return comments.find(({ body, author }) => author?.isBot === !0 && body.trimStart().startsWith(mark)) ?? null;
}
function isOwn(body) {
  return body.trimStart().startsWith(MARK_START);
}

export {
  parseCommand,
  readQuestionMark,
  readProposalMark,
  toSaying,
  findSaying,
  isOwn
};
