import { createRequire as createRequireForBundledCommonJs } from 'node:module'; const require = createRequireForBundledCommonJs(import.meta.url);
import {
  SUMS_UP,
  avoidCollision,
  describeWriter,
  foldJobs,
  isEdited,
  isFailedState,
  journalPath,
  listSentences,
  orGap,
  parseSentence,
  prepare,
  readEndComment,
  readJobLog,
  readPasted,
  readText,
  splitPasted,
  toCauseStatus,
  toCount,
  toDigest,
  toEnd,
  toFileName,
  toPassages,
  toRoundedDuration,
  writeEntry
} from "./chunk-6YZDRVQR.js";
import {
  isOwn,
  parseCommand,
  readProposalMark,
  readQuestionMark
} from "./chunk-IJYWTKXO.js";
import {
  skip,
  whyNoFailure
} from "./chunk-GMYWAUZB.js";
import {
  TOPICS,
  escapeText,
  fence,
  link
} from "./chunk-FR2EXY23.js";
import {
  NOTHING_HANDED,
  NOTHING_TOLD,
  PULL_OF_COMMIT,
  describeOutcome,
  nothingGathered,
  toSkipSummary
} from "./chunk-VVRH36AY.js";
import {
  isAtLeast
} from "./chunk-3SCT32WL.js";
import {
  PortFailure,
  UserError,
  describeFailure
} from "./chunk-FHP5UICW.js";

// src/core/publication.ts
function planPublication(entry, published, context) {
  let { incident } = context.dossier, { pull, branchTip } = published, settled = findSettled(published, context.dossier, context.digest);
  if (settled !== null) return settled;
  if (published.entry !== null && branchTip !== null) {
    let { path, text } = published.entry;
    return text !== entry.markdown ? { kind: "update", path, tip: branchTip, pull } : pull === null ? { kind: "open-pull", path } : leaveAlone("entry-up-to-date", path, pull);
  }
  let name = toFileName({
    firstDetectedAt: incident.detectedAt,
    timezone: incident.timezone,
    slugWords: entry.slugWords,
    format: context.filenameFormat
  });
  return { kind: "create", path: journalPath(context.directory, avoidCollision(name, published.names)) };
}
function findSettled(published, dossier, digest) {
  let { incident } = dossier, { pull, branchTip, entry } = published;
  if (published.mergedPath !== null) return leaveAlone("pull-request-merged", published.mergedPath, pull);
  if (pull !== null && pull.state === "closed")
    return leaveAlone(pull.isMerged ? "pull-request-merged" : "pull-request-closed", entry?.path ?? null, pull);
  if (entry === null || branchTip === null)
    return branchTip !== null && pull !== null ? leaveAlone("edited-by-a-person", null, pull) : null;
  let existing = readEndComment(entry.text);
  return entry.isEdited || existing?.comment.key !== incident.key ? leaveAlone("edited-by-a-person", entry.path, pull) : existing.comment.workflow !== (incident.workflow?.id ?? null) ? leaveAlone("told-by-another-workflow", entry.path, pull) : knowsMore(existing.comment.runs, incident.runs) ? leaveAlone("entry-is-newer", entry.path, pull) : existing.comment.writer === "model" && existing.comment.dossier === digest ? pull === null ? { kind: "open-pull", path: entry.path } : leaveAlone("entry-up-to-date", entry.path, pull) : null;
}
function leaveAlone(reason, path, pull) {
  return { kind: "leave-alone", reason, path, pull };
}
function knowsMore(known, own) {
  let attempts = new Map(own.map((run) => toIdAndAttempt(run)));
  return known.map(toIdAndAttempt).some(([id, attempt]) => attempt > (attempts.get(id) ?? 0));
}
function toIdAndAttempt(run) {
  let [id = "", attempt = "1"] = run.split(".");
  return [id, Number(attempt)];
}

// src/core/receipt.ts
var MAX_BODY_CHARS = 65536, MAX_GAPS_LISTED = 20, RECEIPT_START = "<!-- journal-writer: receipt -->", RECEIPT_END = "<!-- /journal-writer: receipt -->", QUESTIONS = {
  cause: "What was actually wrong, in one sentence?",
  expect: "What did you expect the later pushes or re-runs to change?",
  cue: "What told you that this was not a flake?",
  impact: "Who noticed outside of CI, and what did they see? Numbers only if you have them.",
  felt: "How was it? Your words, quoted as written.",
  luck: "What nearly made this worse, or kept it from being worse?",
  change: "What will change because of this, and who has it?"
}, ASKED_OF_PEOPLE = {
  expect: "What did you expect the tries that did not help to change?",
  cue: "What told you that it was real?",
  impact: "Who was affected, and what did they see? Numbers only if you have them."
}, OPEN = "- [ ] ", TICKED = "- [x] ", HOW_TO_HELP = "`/journal help` lists what else can be said.";
function toName({ incident, exhibits, origin }, run) {
  let day = incident.detectedAt.slice(0, 10);
  return origin.kind === "commit" ? `what happened with commit ${origin.sha.slice(0, 7)}` : origin.kind === "deployment" ? `deployment ${origin.id} failed on ${day}` : origin.kind === "pattern" ? `what failed from ${origin.since.slice(0, 10)} to ${origin.until.slice(0, 10)}` : run !== null ? `run ${run.number} went red on ${day}` : exhibits.issue === null ? `an entry asked for on ${day}` : `what happened in ${exhibits.issue.title}`;
}
function toPullTitle(dossier, run) {
  return `Journal: ${toName(dossier, run)}`;
}
function toCommitMessage(operation, path) {
  return `${operation === "create" ? "Add" : "Update"} the journal entry ${path.split("/").at(-1) ?? path}`;
}
function toPullBody(dossier, draft, context) {
  let { effort, path, entryUrl } = context, body = [
    `The entry: ${link(path, entryUrl)}. Read it, correct it, merge it. An entry that a person edited is not touched again.`,
    "## Only people know",
    ...toQuestionList(draft.questions, dossier),
    RECEIPT_START,
    "## Receipt",
    toReceiptRows(dossier, draft, effort),
    ...toGapList(dossier),
    ...toLeftOutList(effort.leftOut),
    RECEIPT_END
  ].join(`

`);
  return body.length <= MAX_BODY_CHARS ? body : `${body.slice(0, MAX_BODY_CHARS - 1)}…`;
}
function toQuestionList(questions, { incident }) {
  if (questions.length === 0) return ["Nothing is left to ask.", HOW_TO_HELP];
  let [first] = questions;
  return [
    questions.map(({ topic }) => `${OPEN}${askAbout(topic, incident.kind === "run" || incident.kind === "log")}`).join(`
`),
    `To answer, reply here with \`/journal answer ${first?.topic ?? "cause"}: ...\`. ${HOW_TO_HELP}`
  ];
}
function askAbout(topic, isOfRuns) {
  return `${isOfRuns ? QUESTIONS[topic] : ASKED_OF_PEOPLE[topic] ?? QUESTIONS[topic]} (\`${topic}\`)`;
}
function replaceReceipt(body, updated) {
  let existing = tickAnswered(body, updated), [before, rest] = cut(existing, RECEIPT_START), [, after] = cut(rest ?? "", RECEIPT_END), receipt = cut(updated, RECEIPT_START)[1];
  return rest === null || after === null || receipt === null ? null : `${before}${RECEIPT_START}${cut(receipt, RECEIPT_END)[0]}${RECEIPT_END}${after}`;
}
function tickAnswered(body, updated) {
  return TOPICS.map((topic) => [!0, !1].map((isOfRuns) => `${OPEN}${askAbout(topic, isOfRuns)}`)).filter((forms) => !forms.some((line) => updated.includes(line))).flat().reduce((text, line) => text.replace(line, line.replace(OPEN, TICKED)), body);
}
function cut(text, mark) {
  let at = text.indexOf(mark);
  return at < 0 ? [text, null] : [text.slice(0, at), text.slice(at + mark.length)];
}
function toReceiptRows(dossier, draft, effort) {
  let { exhibits, gaps, evidence, severity, category } = dossier, logs = [...exhibits.findings.flatMap(({ logs: read }) => read), ...exhibits.looseLogs], lines = logs.reduce((sum, { log }) => sum + log.excerpt.totalLines, 0), bytes = logs.reduce((sum, { log }) => sum + log.excerpt.totalBytes, 0);
  return toTable([
    [
      "Read",
      `${toCount(evidence.length, "record")}; ${logs.length === 0 ? "no log" : `${toCount(logs.length, "log")} with ${toCount(lines, "line")}, ${toMegabytes(bytes)}`}`
    ],
    ["Missing", gaps.length === 0 ? "nothing" : toCount(gaps.length, "thing")],
    ["Severity", severity.level],
    ["Kind of failure", category],
    ["Cause", toCauseStatus(draft.cause, dossier)],
    ["Quotations verified", toShare(effort.tally.quotations)],
    ["Numbers computed", toShare(effort.tally.numbers)],
    ["Statements that cite evidence", toShare(effort.tally.statements)],
    ["Not known", toCount(effort.tally.holes, "place")],
    ["Sentences dropped by the checks", String(effort.droppedSentences)],
    ["Secrets replaced", String(effort.redactions)],
    toWriterRow(effort),
    ...toModelRows(effort),
    ["Took", toRoundedDuration(Math.max(1e3, effort.durationMs))]
  ]);
}
function toWriterRow({ writer }) {
  return ["Model", escapeText(describeWriter(writer))];
}
function toShare({ ok, all }) {
  return `${ok} of ${all}`;
}
function toModelRows({ writer, model, prices }) {
  if (model === null || model.requests === 0) return [];
  let { inputTokens, outputTokens } = model, isCounted = inputTokens !== null && outputTokens !== null, cost = isCounted && prices !== null ? (inputTokens * prices.input + outputTokens * prices.output) / 1e6 : null;
  return [
    [
      "Asked",
      `${toCount(model.requests, "request")} to ${model.hosts.map(escapeText).join(", ")}, ${toRoundedDuration(Math.max(1e3, model.durationMs))}`
    ],
    ...writer.kind === "model" ? [["Sentences that the model mended", String(writer.mended)]] : [],
    ["Tokens", isCounted ? `${inputTokens} in, ${outputTokens} out` : "the server did not say"],
    ...cost === null ? [] : [["Cost", `${cost.toFixed(4)}, estimated from the prices given`]]
  ];
}
function toLeftOutList(leftOut) {
  if (leftOut.length === 0) return [];
  let shown = leftOut.slice(0, MAX_GAPS_LISTED).map((what) => `- ${escapeText(what)}`), rest = leftOut.length - shown.length;
  return ["What the model did not see:", [...shown, ...rest > 0 ? [`- and ${rest} more`] : []].join(`
`)];
}
function toGapList({ gaps }) {
  if (gaps.length === 0) return [];
  let shown = gaps.slice(0, MAX_GAPS_LISTED).map(({ what, why }) => `- ${escapeText(what)}: ${escapeText(why)}`), rest = gaps.length - shown.length;
  return ["What could not be had:", [...shown, ...rest > 0 ? [`- and ${rest} more`] : []].join(`
`)];
}
function toSummary(dossier, ending, streak) {
  let { story, severity, category } = dossier, pull = ending.pullUrl === null ? "none" : link(`#${ending.pullNumber ?? ""}`.replace("#", "pull request "), ending.pullUrl), rows = [
    ["Entry", ending.path === null ? "none" : escapeText(ending.path)],
    [
      ending.outcome.reason === "too-many-entries" ? "Newest entry of the day" : "Pull request",
      ending.compareUrl === null ? pull : link("open it by hand", ending.compareUrl)
    ],
    ["Severity", severity.level],
    ["Kind of failure", category],
    ...story.failedJobs === null ? [] : [["Failed", story.failedJobs.display]],
    ...story.timeRed === null ? [] : [["Red for", story.timeRed.rounded]],
    ["Missing", dossier.gaps.length === 0 ? "nothing" : toCount(dossier.gaps.length, "thing")],
    ...ending.effort.model === null ? [] : [toWriterRow(ending.effort), ...toModelRows(ending.effort)]
  ], blocks = [
    "## Journal Writer",
    escapeText(describeOutcome(ending.outcome)),
    `### ${escapeText(ending.title)}`,
    toTable(rows),
    ...toPicture(streak),
    ...toGapList(dossier)
  ];
  return ending.markdown !== null && blocks.push("### The entry", withoutFrontMatter(ending.markdown)), `${blocks.join(`

`)}
`;
}
var MAX_PICTURED_RUNS = 8;
function toPicture({ lastGreen, reds, closingGreen }) {
  if (reds.length === 0) return [];
  let isCut = reds.length > MAX_PICTURED_RUNS, shown = isCut ? [...reds.slice(0, MAX_PICTURED_RUNS / 2), ...reds.slice(-MAX_PICTURED_RUNS / 2)] : reds, node = (run, colour) => `  r${run.id}a${run.attempt}["run ${run.number}<br/>${run.updatedAt.slice(0, 10)}<br/>${run.updatedAt.slice(11, 16)} UTC"]:::${colour}`, nodes = [
    ...lastGreen === null ? [] : [{ run: lastGreen, colour: "green" }],
    ...shown.map((run) => ({ run, colour: "red" })),
    ...closingGreen === null ? [] : [{ run: closingGreen, colour: "green" }]
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

// src/core/verify/tally.ts
var HOLE = /\bnot known\b|^Nobody wrote it down/gim;
function toTally(draft, dossier, markdown) {
  let sentences = listSentences(draft).map(({ sentence, place, standing }) => {
    let cites = SUMS_UP.has(place) ? dossier.evidence.map(({ id }) => id) : sentence.cites;
    return { cites, standing, sumsUp: SUMS_UP.has(place), ...parseSentence({ text: sentence.text, cites }, dossier) };
  }), segments = sentences.flatMap((sentence) => sentence.segments), problems = sentences.flatMap((sentence) => sentence.problems), count = (kind) => segments.filter((segment) => segment.kind === kind).length, failed = (code) => problems.filter((problem) => problem.code === code).length, typed = segments.filter((segment) => segment.kind === "text" && /\d/.test(segment.text)).length, computed = count("fact"), stated = sentences.filter(({ standing, sumsUp }) => !sumsUp && standing !== "proposal");
  return {
    quotations: { ok: count("quotation") - failed("quotation-not-found"), all: count("quotation") },
    numbers: { ok: computed, all: computed + typed + failed("no-such-fact") },
    statements: { ok: stated.filter(({ cites }) => cites.length > 0).length, all: stated.length },
    holes: markdown.match(HOLE)?.length ?? 0
  };
}

// src/core/told.ts
function toTold(conversation, isMember2) {
  let words = toSaid(conversation).filter(({ comment: { author } }) => author !== null && isMember2(author.login)).flatMap((item) => toWord(item) ?? []);
  return {
    testimony: words.flatMap((word) => word.kind === "testimony" ? [word.testimony] : []),
    severity: words.findLast((word) => word.kind === "severity")?.level ?? null,
    title: words.findLast((word) => word.kind === "title")?.text ?? null,
    dropped: [...new Set(words.flatMap((word) => word.kind === "drop" ? [word.section] : []))],
    proposals: toProposals(conversation.comments)
  };
}
function toSpeakers(conversation) {
  let speakers = toSaid(conversation).flatMap((item) => {
    let { author } = item.comment;
    return author === null || toWord(item) === null ? [] : [author];
  });
  return [...new Map(speakers.map((speaker) => [speaker.login, speaker])).values()];
}
function toSaid({ comments, reviewComments }) {
  return [
    ...comments.map((comment) => ({ comment, asked: null })),
    ...reviewComments.map((comment) => ({ comment, asked: findAsked(comment, reviewComments) }))
  ].toSorted((a, b) => Date.parse(a.comment.createdAt) - Date.parse(b.comment.createdAt));
}
function findAsked({ inReplyTo }, all) {
  let first = all.find(({ id }) => id === inReplyTo);
  return first?.author?.isBot === !0 ? readQuestionMark(first.body) : null;
}
function toWord({ comment, asked }) {
  let { author, body } = comment;
  if (author === null || isOwn(body)) return null;
  let command = parseCommand(body);
  switch (command?.kind) {
    case void 0:
      return asked === null ? null : toTestimony(body, asked, { ...comment, author });
    case "write":
      return toTestimony(command.text ?? "", asked, { ...comment, author });
    case "answer":
      return toTestimony(command.text, command.topic ?? asked, { ...comment, author });
    case "severity":
      return { kind: "severity", level: command.level };
    case "title":
      return isBlank(command.text) ? null : { kind: "title", text: command.text.trim() };
    case "drop":
      return { kind: "drop", section: command.section };
    case "redo":
    case "help":
    case "close":
    case "pattern":
    case "issue":
    case "unknown":
      return null;
  }
}
function toTestimony(text, topic, { author, url, createdAt }) {
  return isBlank(text) ? null : { kind: "testimony", testimony: { topic, text: text.trim(), url, at: createdAt, by: author.login } };
}
function isBlank(text) {
  return toPassages(text).length === 0;
}
function toProposals(comments) {
  let found = comments.flatMap(({ author, body, url }) => {
    let mark = author?.isBot === !0 ? readProposalMark(body) : null, repository = /^(https?:\/\/[^?#]+)\/(?:pull|issues)\/\d+/.exec(url)?.[1];
    return mark === null || repository === void 0 ? [] : [{ ...mark, url: `${repository}/issues/${mark.issue}` }];
  });
  return [...new Map(found.map((proposal) => [proposal.digest, proposal])).values()];
}

// src/gather/thread-words.ts
var TOO_LATE = "written or changed after the entry was asked for";
function withoutOwn(said) {
  return said.filter(({ body }) => !isOwn(body));
}
function toPeople(said) {
  let words = /* @__PURE__ */ new Map();
  for (let { author, body } of said)
    author !== null && !author.isBot && words.set(author.login, (words.get(author.login) ?? 0) + body.split(/\s+/).length);
  return [...words].toSorted(([, a], [, b]) => b - a).map(([login]) => login);
}
function isLate(moment, askedAt) {
  return askedAt !== null && !(Date.parse(moment) <= Date.parse(askedAt));
}
function chooseWords(said, { askedAt, members }) {
  let inTime = said.filter((one) => {
    let moment = "updatedAt" in one ? one.updatedAt : one.submittedAt;
    return isMember(one.author, members) || !isLate(moment, askedAt);
  });
  return { words: inTime.flatMap((one) => {
    let body = withoutCommand(one.body);
    return body === "" && !("submittedAt" in one) ? [] : [{ ...one, body }];
  }), late: said.length - inTime.length };
}
function withoutCommand(body) {
  let command = parseCommand(body);
  if (command === null) return body;
  let told = command.kind === "write" ? command.text : null;
  return [findBefore(body), told ?? ""].filter((text) => text !== "").join(`

`);
}
function findBefore(body) {
  let lines = body.split(`
`), upTo = (count) => lines.slice(0, count).join(`
`), [without, within] = [0, lines.length];
  for (; within - without > 1; ) {
    let middle = Math.floor((without + within) / 2);
    parseCommand(upTo(middle)) === null ? without = middle : within = middle;
  }
  return upTo(without).trim();
}
function isMember(author, members) {
  return author !== null && !author.isBot && members.includes(author.login);
}
function toLateGap(counted) {
  let what = counted.filter(([count]) => count > 0).map(([count, noun]) => toCount(count, noun));
  return what.length === 0 ? [] : [{ what: what.join(", "), why: TOO_LATE, status: null }];
}
function toListingGap(listing, noun, plural = `${noun}s`) {
  if (listing === null || listing.missing === null) return [];
  let left = listing.total - listing.items.length;
  return [
    { what: left > 0 ? toCount(left, noun, plural) : `some of the ${plural}`, why: listing.missing, status: null }
  ];
}

// src/gather/told.ts
var MAX_SPEAKERS = 50, REFUSALS = /* @__PURE__ */ new Set([401, 403, 404, 410]);
async function gatherTold({ pull, entry }, {
  github,
  console,
  findAskers,
  findMembers,
  askers
}) {
  let handed = (entry === null ? null : readEndComment(entry.text)?.comment.handed) ?? NOTHING_HANDED;
  if (pull === null || pull.state === "closed") return { told: NOTHING_TOLD, handed, members: [], gaps: [] };
  let gaps = [], what = "what was said on the pull request of the entry", [comments, reviewComments] = await Promise.all([
    orRefusal(github.listComments(pull.number), what, { gaps, console }),
    orRefusal(github.listReviewComments(pull.number), `${what}, line by line`, { gaps, console })
  ]);
  gaps.push(...toListingGap(comments, "comment on the entry", "comments on the entry")), gaps.push(...toListingGap(reviewComments, "comment on its lines", "comments on its lines"));
  let conversation = { comments: comments?.items ?? [], reviewComments: reviewComments?.items ?? [] }, hasAsked = ({ login }) => askers.some((asker) => asker?.login === login), speakers = toSpeakers(conversation).toSorted((a, b) => Number(hasAsked(b)) - Number(hasAsked(a))), unasked = Math.max(0, speakers.length - MAX_SPEAKERS);
  if (unasked > 0) {
    let who = `whether ${toCount(unasked, "more person", "more people")} may say something about the entry`;
    gaps.push({ what: who, why: `only the first ${MAX_SPEAKERS} are asked after`, status: null });
  }
  let heard = new Set(await findAskers(speakers.slice(0, MAX_SPEAKERS))), told = toTold(conversation, (login) => heard.has(login)), members = await findMembers(told.testimony.map(({ by }) => by));
  return { told, handed, members, gaps };
}
async function orRefusal(read, what, sink) {
  return await read.then(
    () => !0,
    (failure) => failure instanceof PortFailure && failure.status !== null && REFUSALS.has(failure.status)
  ) ? orGap(read, what, sink) : read;
}

// src/gather/linked-reads.ts
function toReads({ github, console, branchPrefix }) {
  let gaps = [];
  return {
    github,
    gaps,
    attempt: (what, read) => orGap(read, what, { gaps, console }),
    isOwnBranch: (branch, fromFork) => branch !== null && !fromFork && branch.startsWith(branchPrefix)
  };
}
function noteLeftOut(gaps, count, { noun, max }) {
  count > 0 && gaps.push({ what: toCount(count, noun), why: `only the first ${max} are read`, status: null });
}
var NONE = /* @__PURE__ */ new Set([404, 410, 422]);
async function orNone(read) {
  try {
    return await read;
  } catch (failure) {
    if (failure instanceof PortFailure && NONE.has(failure.status)) return null;
    throw failure;
  }
}

// src/gather/linked-runs.ts
var MAX_RUNS = 4, MAX_NAMED = 8, MAX_LOGS = 4;
async function readNamedRuns(ids, reads) {
  let { github, attempt, gaps } = reads;
  noteLeftOut(gaps, ids.length - MAX_NAMED, { noun: "more mentioned run", max: MAX_NAMED });
  let named = await Promise.all(ids.slice(0, MAX_NAMED).map((id) => attempt(`run ${id}`, github.readRun(id))));
  return toFailed(
    named.filter((run) => run !== null),
    reads
  );
}
function toFailed(runs, { isOwnBranch }) {
  return runs.filter(
    ({ conclusion, branch, fromFork }) => whyNoFailure(conclusion ?? "") === null && !isOwnBranch(branch, fromFork)
  );
}
async function readFailedRuns(failed, reads) {
  let { github, attempt, gaps } = reads, distinct2 = [...new Map(failed.map((run) => [run.id, run])).values()];
  noteLeftOut(gaps, distinct2.length - MAX_RUNS, { noun: "more failed run", max: MAX_RUNS });
  let runs = await Promise.all(
    distinct2.slice(0, MAX_RUNS).map(async (run) => {
      let of = `of run ${run.number}`, jobs = await attempt(`the jobs ${of}`, github.listJobs(run.id, { attempts: "latest" }));
      return gaps.push(...toListingGap(jobs, `job ${of}`, `jobs ${of}`)), { run, jobs: jobs?.items ?? [] };
    })
  ), failures = runs.flatMap(
    ({ run, jobs }) => foldJobs(jobs, null).flatMap(({ jobs: [job] }, rank) => job === void 0 ? [] : [{ run, job, rank }])
  ).toSorted((a, b) => a.rank - b.rank);
  noteLeftOut(gaps, failures.length - MAX_LOGS, { noun: "more job log", max: MAX_LOGS });
  let logs = await Promise.all(
    failures.slice(0, MAX_LOGS).map(({ run, job }) => {
      let name = `${job.name} of run ${run.number}`;
      return attempt(`the log of ${name}`, readJobLog(job, github, name));
    })
  );
  return { runs, logs: logs.filter((log) => log !== null) };
}

// src/gather/place.ts
function toPlace(github) {
  return { repository: github.repository, webUrl: github.webUrl };
}

// src/gather/thread-members.ts
var MAX_PEOPLE = 12, NOBODY = { asked: [], members: [], unasked: [] };
async function askAfter(said, known, { findMembers, attempt, askers }) {
  let hasAsked = (login) => askers.some((asker) => asker?.login === login), people = toPeople(said).filter((login) => !known.asked.includes(login) && !known.unasked.includes(login)).toSorted((a, b) => Number(hasAsked(b)) - Number(hasAsked(a))), room = MAX_PEOPLE - known.asked.length, asked = people.slice(0, room), members = asked.length === 0 ? [] : await attempt("who of the people may write here", findMembers(asked));
  return {
    asked: [...known.asked, ...asked],
    members: [...known.members, ...members ?? []],
    unasked: [...known.unasked, ...people.slice(room)]
  };
}
function noteUnasked({ unasked }, { gaps }) {
  if (unasked.length === 0) return;
  let what = `whether ${toCount(unasked.length, "more person", "more people")} may write here`;
  gaps.push({ what, why: `only the first ${MAX_PEOPLE} are asked after`, status: null });
}

// src/gather/commit.ts
async function gatherCommit(trigger, ports) {
  let { github, console } = ports, reads = toReads(ports), { attempt, gaps } = reads, [comparison, listed, pulls, runs] = await Promise.all([
    readCommit(trigger.sha, github),
    attempt("the comments", github.listCommitComments(trigger.sha)),
    attempt(PULL_OF_COMMIT, github.listPullsOf(trigger.sha)),
    attempt("the runs of the commit", github.listRunsOf(trigger.sha))
  ]);
  gaps.push(...toListingGap(listed, "comment"));
  let said = withoutOwn(listed?.items ?? []), others = (pulls ?? []).filter((one) => !reads.isOwnBranch(one.headBranch, one.fromFork)), pull = choosePull(others, trigger.sha), [people, failed] = await Promise.all([
    askAfter(pull === null ? said : [...said, pull], NOBODY, { ...ports, ...reads, askers: trigger.askers }),
    readFailedRuns(toFailed(runs ?? [], reads), reads)
  ]);
  noteUnasked(people, reads);
  let { words, late } = chooseWords(said, { askedAt: trigger.askedAt, members: people.members });
  gaps.push(...toLateGap([[late, "comment"]]));
  let logs = [...await readPasted(words), ...failed.logs], sha = comparison.commits[0]?.sha ?? trigger.sha;
  return console.info(
    `Read commit ${sha.slice(0, 7)}, ${toCount(words.length, "comment")} and ${toCount(logs.length, "log")}.`
  ), {
    ...nothingGathered({ kind: "commit", sha }),
    ...toPlace(github),
    change: { since: "parent", comparison },
    comments: words,
    pull,
    logs,
    members: people.members,
    gaps
  };
}
async function readCommit(sha, github) {
  try {
    return await github.readCommit(sha);
  } catch (failure) {
    throw !(failure instanceof PortFailure) || failure.status !== 404 && failure.status !== 422 ? failure : new UserError("no-such-commit", `${github.repository} has no commit ${sha}.`, {
      hint: "The sha is in the address of the page of the commit, after /commit/.",
      cause: failure
    });
  }
}
function choosePull(pulls, sha) {
  return pulls.find(({ mergeSha }) => mergeSha === sha) ?? pulls.find(({ state }) => state === "open") ?? pulls[0] ?? null;
}

// src/gather/handed.ts
var NAME = "what was handed over";
async function readHanded({ handed, askedAt }) {
  let { logs, text, url, by } = handed, isThere = logs !== null && logs.trim() !== "", author = by === null ? null : { login: by };
  return [
    ...isThere ? [await readText(logs, { name: NAME, url, at: askedAt })] : [],
    ...await readPasted(text === null ? [] : [{ body: text, url, author, createdAt: askedAt }])
  ];
}

// src/gather/deployment.ts
var MAX_EARLIER_READ = 5, DAY_MS = 1440 * 60 * 1e3, JOB_PAGE = /^\/actions\/runs\/(\d+)\/job\/(\d+)(?:[?#]|$)/;
async function gatherDeployment(trigger, { github, console }) {
  let gaps = [], attempt = async (what, read) => orGap(read, what, { gaps, console }), deployment = await readDeployment(trigger.id, github), { id, sha, environment } = deployment, newestFirst = await attempt("the statuses of the deployment", github.listDeploymentStatuses(id));
  if (newestFirst !== null && !newestFirst.some(isFailedState)) return skip("deployment-not-failed");
  let statuses = (newestFirst ?? []).toReversed(), [history, pulls, logs] = await Promise.all([
    readHistory(deployment, { github, attempt }),
    attempt(PULL_OF_COMMIT, github.listPullsOf(sha)),
    newestFirst === null ? [] : readLogs(statuses, { github, attempt, gaps })
  ]);
  return history.unread > 0 && gaps.push({
    what: `the end of ${toCount(history.unread, "earlier deployment")} to ${environment}`,
    why: `only the newest ${MAX_EARLIER_READ} are read`,
    status: null
  }), console.info(`Read ${toCount(statuses.length, "status", "statuses")} of deployment ${id} to ${environment}.`), {
    ...nothingGathered({ kind: "deployment", id }),
    ...toPlace(github),
    deployment: {
      deployment,
      statuses,
      lastGood: history.lastGood,
      earlierFailures: history.earlierFailures,
      isHistoryCut: history.unread > 0
    },
    logs: [...logs, ...await readHanded(trigger)],
    change: await attempt("the changes since the last good deployment", readChange(sha, history.lastGood, github)),
    pull: choosePull2(pulls ?? [], sha),
    gaps
  };
}
async function readDeployment(id, github) {
  try {
    return await github.readDeployment(id);
  } catch (failure) {
    throw !(failure instanceof PortFailure) || failure.status !== 404 ? failure : new UserError("no-such-deployment", `${github.repository} has no deployment ${id}.`, {
      hint: "The number is the id in the event deployment_status; the token needs the permission deployments: read.",
      docs: "README.md#permissions",
      cause: failure
    });
  }
}
async function readHistory(deployment, { github, attempt }) {
  let { id, environment, createdAt } = deployment, listed = await attempt(`the earlier deployments to ${environment}`, github.listDeployments(environment)), since = Date.parse(createdAt) - 30 * DAY_MS, isRecent = (other) => Date.parse(other.createdAt) >= since, earlier = (listed ?? []).filter((other) => other.id !== id && other.createdAt <= createdAt), ended = await Promise.all(
    earlier.slice(0, MAX_EARLIER_READ).map(async (other) => {
      let statuses = await attempt(`the statuses of deployment ${other.id}`, github.listDeploymentStatuses(other.id));
      return { other, end: statuses === null ? null : toEnd(statuses) };
    })
  );
  return {
    lastGood: ended.find(({ end }) => end === "success")?.other ?? null,
    earlierFailures: ended.filter(({ other, end }) => end === "failure" && isRecent(other)).map(({ other }) => other),
    unread: earlier.slice(MAX_EARLIER_READ).filter(isRecent).length
  };
}
async function readChange(sha, lastGood, github) {
  let since = "last-good-deployment";
  return lastGood === null ? { since: "parent", comparison: await github.readCommit(sha) } : lastGood.sha === sha ? { since, comparison: { commits: [], files: [], totalCommits: 0, isCut: !1, url: null } } : { since, comparison: await github.compare(lastGood.sha, sha) };
}
async function readLogs(statuses, { github, attempt, gaps }) {
  let url = statuses.findLast(isFailedState)?.logUrl ?? null, page = url?.startsWith(github.webUrl) ? JOB_PAGE.exec(url.slice(github.webUrl.length)) : null, what = "the log of the deployment";
  if (page === null) {
    let why = url === null ? "the deployment names no log" : "the system that deployed keeps it";
    return gaps.push({ what, why, status: null }), [];
  }
  let [, runId, jobId] = page, jobs = await attempt(what, github.listJobs(Number(runId), { attempts: "all" }));
  if (jobs === null) return [];
  let job = jobs.items.find(({ id }) => id === Number(jobId));
  if (job === void 0)
    return gaps.push({ what, why: "its run does not have that job", status: null }), [];
  let log = await attempt(`the log of ${job.name}`, readJobLog(job, github));
  return log === null ? [] : [log];
}
function choosePull2(pulls, sha) {
  return pulls.find(({ mergeSha }) => mergeSha === sha) ?? pulls[0] ?? null;
}

// src/gather/pattern.ts
async function gatherPattern(trigger, { github, console, policy, branchPrefix }) {
  let { id, since, until } = trigger, { items, total, missing } = await github.listFailures({ since, until }), isOwn2 = (branch) => branch?.startsWith(branchPrefix) === !0, failures = items.filter(({ branch, fromFork }) => fromFork ? policy.forks : !isOwn2(branch)).toSorted((a, b) => a.createdAt.localeCompare(b.createdAt) || a.id - b.id), dropped = items.length - failures.length, others = dropped === 0 ? "" : `; ${dropped} of them are the journal's own or of forks`;
  if (console.info(`Read ${toCount(items.length, "failed run")} from ${since} to ${until}${others}.`), failures.length === 0) return skip("no-failures", `${since} to ${until}`);
  let gaps = missing === null ? [] : [{ what: `${total - items.length} of ${total} failed runs`, why: missing, status: null }];
  return {
    ...nothingGathered({ kind: "pattern", id, since, until }),
    ...toPlace(github),
    pattern: { failures, total: total - dropped },
    logs: await readHanded(trigger),
    gaps
  };
}

// src/gather/request.ts
async function gatherRequest(trigger, { github, console }) {
  let logs = await readHanded(trigger);
  for (let { name, excerpt } of logs) console.info(`Read ${toCount(excerpt.totalLines, "line")} of ${name}.`);
  return { ...nothingGathered({ kind: "request", id: trigger.id }), ...toPlace(github), logs };
}

// src/gather/streak.ts
var RED = /* @__PURE__ */ new Set(["failure", "timed_out", "startup_failure"]), PAGE_SIZE = 100;
async function findStreak(run, recent, { github, attempt }) {
  let others = (recent ?? []).filter((other) => isSameHead(other, run) && other.number !== run.number && other.status === "completed").toSorted((a, b) => a.number - b.number), closingGreen = isListedFrom(run, recent) ? others.find((other) => isGreen(other) && other.number > run.number) ?? null : null, later = others.filter((other) => isRed(other) && isBetween(other, run, closingGreen)), earlier = others.filter((other) => other.number < run.number), listed = earlier.findLast(isGreen) ?? null, redsAfter = (green) => earlier.filter((other) => isRed(other) && other.number > (green?.number ?? 0));
  if (listed !== null || recent === null || recent.length < PAGE_SIZE || run.branch === null)
    return { lastGreen: listed, closingGreen, streak: [...redsAfter(listed), run, ...later], isStreakCut: !1 };
  let query = { workflowId: run.workflowId, branch: run.branch }, lastGreen = (await attempt(
    "the last green run",
    github.listRuns({ ...query, status: "success", createdBefore: run.createdAt })
  ))?.find((green) => isSameHead(green, run)) ?? null, reds = redsAfter(lastGreen), first = await attempt(
    "the first red run",
    github.findFirstFailure({ ...query, createdAfter: lastGreen?.createdAt ?? null })
  ), isNew = first !== null && isSameHead(first, run) && first.number < (reds[0]?.number ?? run.number);
  return { lastGreen, closingGreen, streak: [...isNew ? [first] : [], ...reds, run, ...later], isStreakCut: isNew };
}
function isListedFrom(run, recent) {
  return recent !== null && (recent.length < PAGE_SIZE || recent.some(({ number }) => number <= run.number));
}
function isGreen({ conclusion }) {
  return conclusion === "success";
}
function isRed({ conclusion }) {
  return conclusion !== null && RED.has(conclusion);
}
function isBetween(other, run, green) {
  return green !== null && other.number > run.number && other.number < green.number;
}
function isSameHead(other, run) {
  return run.headRepositoryId !== null && other.headRepositoryId === run.headRepositoryId;
}

// src/gather/run.ts
var MAX_FINDINGS_READ = 8, MAX_LEGS_READ = 2, MAX_JOBS_OF_ALL_ATTEMPTS = 100;
async function gatherRun(trigger, ports) {
  let { github, console } = ports, gaps = [], attempt = async (what, read2) => orGap(read2, what, { gaps, console }), read = await readRunAndRecent(trigger, github, attempt), red = findRed(read, trigger, ports);
  if ("kind" in red) return red;
  let { run, failed } = red, { recent } = read, number = failed.attempt, history = await findStreak(failed, recent, { github, attempt });
  if (trigger.isAutomatic && ports.policy.when === "repeated") {
    let tooFew = whyNotRepeated(history, ports.policy);
    if (tooFew !== null) return tooFew;
  }
  let firstRed = history.streak[0] ?? failed;
  recent !== null && !isListedFrom(failed, recent) && gaps.push({
    what: "what came after the run",
    why: `more than ${recent.length} runs have followed it`,
    status: null
  });
  let [jobs, firstRedJobs, change, { later, fix }, workflow, pulls] = await Promise.all([
    attempt("the jobs of the run", readJobs(run, number, github)),
    firstRed.id === run.id ? null : attempt("the jobs of the first red run", github.listJobs(firstRed.id, { attempts: "latest" })),
    attempt("the changes since the last green run", readChange2(firstRed, history.lastGreen, github)),
    readLater(failed, history, { github, attempt }),
    attempt("the workflow file", readWorkflowFile(failed, ports)),
    attempt(PULL_OF_COMMIT, github.listPullsOf(run.sha))
  ]);
  jobs?.missing && gaps.push({ what: `${jobs.total - jobs.items.length} of ${jobs.total} jobs`, why: jobs.missing, status: null });
  let ofAttempt = (jobs?.items ?? []).filter((job) => run.attempt === 1 || job.attempt === number);
  console.info(`Read ${toCount(ofAttempt.length, "job")} of run ${run.number}, attempt ${number}.`);
  let findings = foldJobs(ofAttempt, workflow), texts = await readFindings(findings, github, attempt);
  return console.info(`Read ${toCount(texts.logs.length, "log")} for ${toCount(findings.length, "finding")}.`), noteUnread(findings, gaps), {
    ...nothingGathered({ kind: "run" }),
    ...toPlace(github),
    ...texts,
    logs: [...texts.logs, ...await readHanded(trigger)],
    runs: {
      ...history,
      run: failed,
      jobs: ofAttempt,
      earlierJobs: (jobs?.items ?? []).filter((job) => job.attempt < number),
      firstRedJobs: firstRedJobs?.items ?? []
    },
    change,
    later,
    fix,
    workflow,
    pull: choosePull3(pulls ?? [], failed),
    gaps
  };
}
function findRed({ run, recent }, trigger, { policy, branchPrefix }) {
  if (!run.fromFork && run.branch?.startsWith(branchPrefix)) return skip("own-branch", run.branch);
  if (run.fromFork && !policy.forks) return skip("run-of-fork");
  if (trigger.isAutomatic && policy.when === "recovered" && trigger.conclusion === "success") {
    let ended = findEnded(run, recent ?? []);
    return ended === null ? skip("nothing-recovered") : { run: ended, failed: ended };
  }
  let failed = toFailedAttempt(run, trigger), skipped = whyNoFailure(failed.conclusion ?? "");
  return skipped !== null ? skipped : run.attempt > failed.attempt && run.conclusion === "success" ? skip("run-passed-again", `attempt ${run.attempt}`) : { run, failed };
}
function findEnded(green, recent) {
  let before = recent.filter((run) => isSameHead(run, green) && run.number < green.number && (isRed(run) || isGreen(run))).toSorted((a, b) => a.number - b.number).at(-1);
  return before !== void 0 && isRed(before) ? before : null;
}
function whyNotRepeated({ streak }, { minFailures, minMinutes }) {
  let failures = streak.reduce((sum, { attempt }) => sum + attempt, 0), [first] = streak, last = streak.at(-1), redMs = first === void 0 || last === void 0 ? 0 : Date.parse(last.updatedAt) - Date.parse(first.updatedAt);
  return failures >= minFailures || redMs >= minMinutes * MINUTE_MS ? null : skip("not-repeated", `${toCount(failures, "failure")} in ${Math.floor(redMs / MINUTE_MS)} min`);
}
var MINUTE_MS = 6e4;
function toFailedAttempt(run, { attempt, conclusion, endedAt }) {
  return attempt === null || attempt === run.attempt && run.conclusion !== null ? run : {
    ...run,
    attempt,
    status: "completed",
    conclusion: conclusion ?? run.conclusion,
    updatedAt: endedAt ?? run.updatedAt
  };
}
async function readRunAndRecent(trigger, github, attempt) {
  let list = (workflowId, branch) => attempt("the earlier runs of the workflow", github.listRuns({ workflowId, branch }));
  if (trigger.workflowId !== null && trigger.branch !== null) {
    let recent = await list(trigger.workflowId, trigger.branch);
    return { run: recent?.find((candidate) => candidate.id === trigger.runId) ?? await readRun(trigger.runId, github), recent };
  }
  let run = await readRun(trigger.runId, github);
  return { run, recent: run.branch === null ? [] : await list(run.workflowId, run.branch) };
}
async function readRun(id, github) {
  try {
    return await github.readRun(id);
  } catch (failure) {
    throw !(failure instanceof PortFailure) || failure.status !== 404 ? failure : new UserError("no-such-run", `${github.repository} has no workflow run ${id}.`, {
      hint: "The number is in the address of the page of the run, after /actions/runs/.",
      cause: failure
    });
  }
}
async function readJobs(run, attempt, github) {
  if (attempt !== run.attempt) return github.listJobs(run.id, { attempts: "all" });
  let newest = await github.listJobs(run.id, { attempts: "latest" });
  if (attempt === 1 || newest.total * attempt > MAX_JOBS_OF_ALL_ATTEMPTS) return newest;
  let all = await github.listJobs(run.id, { attempts: "all" });
  return { ...newest, items: [...newest.items, ...all.items.filter((job) => job.attempt < attempt)] };
}
async function readChange2(run, lastGreen, github) {
  return lastGreen === null ? { since: "parent", comparison: await github.readCommit(run.sha) } : lastGreen.sha === run.sha ? { since: "last-green", comparison: { commits: [], files: [], totalCommits: 0, isCut: !1, url: null } } : { since: "last-green", comparison: await github.compare(lastGreen.sha, run.sha) };
}
async function readLater(failed, { streak, closingGreen }, { github, attempt }) {
  let firstRed = streak[0] ?? failed, lastRed = streak.at(-1) ?? failed, end = closingGreen ?? failed, compare = async (what, { base, head }) => base.sha === head.sha ? null : attempt(what, github.compare(base.sha, head.sha)), [all, last] = await Promise.all([
    compare("the commits since the first red run", { base: firstRed, head: end }),
    // One red run, or several of one commit: the same comparison tells both.
    closingGreen === null || firstRed.sha === lastRed.sha ? null : compare("the changes of the green run", { base: lastRed, head: closingGreen })
  ]);
  return { later: all, fix: closingGreen !== null && firstRed.sha === lastRed.sha ? all : last };
}
async function readWorkflowFile(run, { github, readWorkflow }) {
  if (run.workflowPath === null) return null;
  let text = await github.readFile(run.workflowPath, run.sha);
  return {
    path: run.workflowPath,
    url: `${github.webUrl}/blob/${run.sha}/${run.workflowPath}`,
    lines: text.split(/\r?\n/),
    jobs: readWorkflow(text)
  };
}
async function readFindings(findings, github, attempt) {
  let jobs = findings.filter((finding) => finding.becauseOf.length === 0).slice(0, MAX_FINDINGS_READ).flatMap((finding) => finding.jobs.slice(0, MAX_LEGS_READ)), annotate = async ({ id, name, checkRunId }) => {
    if (checkRunId === null) return null;
    let annotations = await attempt(`the annotations of ${name}`, github.listAnnotations(checkRunId));
    return annotations === null ? null : { jobId: id, annotations };
  }, read = await Promise.all(
    jobs.map(async (job, index) => {
      let annotated = index === 0 ? annotate(job) : null, log = await attempt(`the log of ${job.name}`, readJobLog(job, github));
      return { log, annotations: await (annotated ?? (log === null ? annotate(job) : null)) };
    })
  );
  return {
    logs: read.map(({ log }) => log).filter((log) => log !== null),
    annotations: read.map(({ annotations }) => annotations).filter((annotations) => annotations !== null)
  };
}
function noteUnread(findings, gaps) {
  let unread = findings.filter((finding) => finding.becauseOf.length === 0).slice(MAX_FINDINGS_READ);
  unread.length > 0 && gaps.push({
    what: `the logs of ${toCount(unread.length, "more failing job")}`,
    why: `only the first ${MAX_FINDINGS_READ} are read`,
    status: null
  });
}
function choosePull3(pulls, run) {
  return pulls.find((pull) => pull.state === "open" && pull.headBranch === run.branch) ?? pulls[0] ?? null;
}

// src/core/references.ts
var WEB_ADDRESS = /https?:\/\/[^\s<>()[\]"'`]+/gi, CODE_SPAN = /`[^`\n]*`/g, NUMBER = /(?<![\w/&#.@-])(?:(?<repository>[\w-]{1,39}\/[\w.-]{1,100})#|#|[Gg][Hh]-)(?<number>[1-9]\d{0,9})(?![\w-])/g, SHA = /(?<![\w/@.-])(?:(?<repository>[\w-]{1,39}\/[\w.-]{1,100})@)?(?<sha>[0-9a-f]{7,40})(?![\w/@-]|\.\w)|(?<=\.\.)(?<end>[0-9a-f]{7,40})(?![\w/@-]|\.\w)/g, NUMBER_PATH = /^(?:issues|pull)\/([1-9]\d{0,9})(?![\w-])/i, SHA_PATH = /^(?:pull\/\d{1,10}\/commits|commits?)\/([0-9a-f]{7,40})(?!\w)/i, RUN_PATH = /^actions\/runs\/([1-9]\d{0,14})(?!\w)/i;
function toReferences(markdown, { repository, webUrl }) {
  let { prose } = splitPasted(markdown), numbers = [], shas = [], runs = [], home = `${webUrl}/`.toLowerCase(), isHere = (name) => name === void 0 || name.toLowerCase() === repository.toLowerCase(), words = prose.replace(WEB_ADDRESS, (url, at) => {
    let path = url.toLowerCase().startsWith(home) ? url.slice(home.length) : "", [, number] = NUMBER_PATH.exec(path) ?? [], [, sha] = SHA_PATH.exec(path) ?? [], [, run] = RUN_PATH.exec(path) ?? [];
    return number !== void 0 && numbers.push({ at, value: Number(number) }), sha !== void 0 && shas.push({ at, value: sha.toLowerCase() }), run !== void 0 && runs.push({ at, value: Number(run) }), " ".repeat(url.length);
  });
  for (let { index, groups } of words.replace(CODE_SPAN, toSpaces).matchAll(NUMBER))
    isHere(groups?.repository) && numbers.push({ at: index, value: Number(groups?.number) });
  for (let { index, groups } of words.matchAll(SHA)) {
    let sha = groups?.sha ?? groups?.end ?? "";
    isHere(groups?.repository) && /\d/.test(sha) && /[a-f]/.test(sha) && shas.push({ at: index, value: sha });
  }
  return { numbers: inOrder(numbers), shas: inOrder(shas), runs: inOrder(runs) };
}
function inOrder(found) {
  return [...new Set(found.toSorted((a, b) => a.at - b.at).map(({ value }) => value))];
}
function toSpaces(text) {
  return " ".repeat(text.length);
}

// src/gather/linked-commits.ts
var MAX_COMMITS = 10;
async function readLinkedCommits(links, { github, attempt, gaps }) {
  let known = links.pulls.flatMap(({ pull, comparison }) => [
    pull.headSha,
    ...pull.mergeSha === null ? [] : [pull.mergeSha],
    ...(comparison?.commits ?? []).map(({ sha }) => sha)
  ]), isKnown = (sha, others) => others.some((other) => other.startsWith(sha)), recorded = [...new Set(links.timeline.flatMap(toShas))].filter((sha) => !isKnown(sha, known)), said = links.shas.filter(
    (sha) => !isKnown(sha, [...known, ...recorded, ...links.shas.filter((other) => other !== sha)])
  ), candidates = [...recorded, ...said];
  return noteLeftOut(gaps, candidates.length - MAX_COMMITS, { noun: "more mentioned commit", max: MAX_COMMITS }), (await Promise.all(
    candidates.slice(0, MAX_COMMITS).map((sha, index) => {
      let commit = github.readCommit(sha);
      return attempt(`commit ${sha.slice(0, 7)}`, index < recorded.length ? commit : orNone(commit));
    })
  )).filter((commit) => commit !== null).toSorted((a, b) => toMoment(a).localeCompare(toMoment(b)));
}
function toShas(event) {
  return "sha" in event && event.sha !== null ? [event.sha] : [];
}
function toMoment({ commits }) {
  return commits[0]?.at ?? "";
}

// src/gather/linked-threads.ts
var MAX_PULLS = 8, MAX_PULLS_TRIED = 12, MAX_ISSUES = 5, MAX_NUMBERS = 15;
async function readLinkedThreads(links, reads) {
  let { github, attempt, gaps } = reads, crossed = toCrossed(links, github.repository), mentioned = links.numbers.filter((number) => number !== links.number && !crossed.has(number)), linking = [...crossed].filter(([, isPull]) => !isPull).map(([number]) => number), readIssue2 = async (number, isGuess) => {
    let read = github.readIssue(number), issue = await attempt(`#${number}`, isGuess ? orNone(read) : read);
    return issue?.number === number ? issue : null;
  }, [linkingIssues, lookedUp] = await Promise.all([
    Promise.all(linking.slice(0, MAX_ISSUES).map((number) => readIssue2(number, !1))),
    Promise.all(mentioned.slice(0, MAX_NUMBERS).map((number) => readIssue2(number, !0)))
  ]);
  noteLeftOut(gaps, mentioned.length - MAX_NUMBERS, { noun: "more mentioned number", max: MAX_NUMBERS });
  let found = lookedUp.filter((issue) => issue !== null), issues = [...linkingIssues.filter((issue) => issue !== null), ...found.filter(({ isPull }) => !isPull)], unreadIssues = Math.max(0, linking.length - MAX_ISSUES) + Math.max(0, issues.length - MAX_ISSUES);
  noteLeftOut(gaps, unreadIssues, { noun: "more linked issue", max: MAX_ISSUES });
  let numbers = [
    ...[...crossed].filter(([, isPull]) => isPull).map(([number]) => number),
    ...found.filter(({ isPull }) => isPull).map(({ number }) => number)
  ], pulls = await readPulls(links.itself, numbers, reads);
  return {
    pulls: await Promise.all(pulls.map((pull) => readAround(pull, reads))),
    issues: issues.slice(0, MAX_ISSUES).toSorted((a, b) => a.createdAt.localeCompare(b.createdAt))
  };
}
function toCrossed({ number, timeline }, repository) {
  let here = repository.toLowerCase(), sources = timeline.flatMap((event) => event.kind === "cross-referenced" ? [event.source] : []);
  return new Map(
    sources.filter((source) => source.repository.toLowerCase() === here && source.number !== number).map((source) => [source.number, source.isPull])
  );
}
async function readPulls(itself, numbers, reads) {
  let { github, attempt, gaps, isOwnBranch } = reads, others = (await Promise.all(
    numbers.slice(0, MAX_PULLS_TRIED).map((number) => attempt(`pull request #${number}`, github.readPull(number)))
  )).filter((pull) => pull !== null && !isOwnBranch(pull.headBranch, pull.fromFork)), pulls = [itself, ...others].filter((pull) => pull !== null), unread = Math.max(0, pulls.length - MAX_PULLS) + Math.max(0, numbers.length - MAX_PULLS_TRIED);
  return noteLeftOut(gaps, unread, { noun: "more linked pull request", max: MAX_PULLS }), pulls.slice(0, MAX_PULLS);
}
async function readAround(pull, { github, attempt, isOwnBranch }) {
  let [comparison, runs] = await Promise.all([
    attempt(`the changes of #${pull.number}`, github.readPullChange(pull.number)),
    attempt(`the runs of #${pull.number}`, github.listRunsOf(pull.headSha))
  ]), told = (runs ?? []).filter(
    ({ branch, fromFork, conclusion }) => !isOwnBranch(branch, fromFork) && (conclusion === "success" || whyNoFailure(conclusion ?? "") === null)
  );
  return { pull, comparison, runs: told };
}

// src/gather/own-reactions.ts
var OWN = /* @__PURE__ */ new Set(["eyes", "rocket"]);
function withoutOwnReactions(issue, { trigger, timeline, label: label2 }) {
  let { place } = trigger, isAskedNow = place?.kind === "thread" && place.number === issue.number && place.comment === null, isLabelled = timeline.some((event) => event.kind === "labeled" && isSameLabel(event.label, label2));
  if (!isAskedNow && !isLabelled) return issue;
  let reactions = issue.reactions.map(({ content, count }) => ({ content, count: OWN.has(content) ? count - 1 : count })).filter(({ count }) => count > 0);
  return { ...issue, reactions };
}
function isSameLabel(one, other) {
  return one.toLowerCase() === other.toLowerCase();
}

// src/gather/thread.ts
async function gatherThread(trigger, ports) {
  let { github, console } = ports, reads = toReads(ports), said = await readThread(trigger.number, reads), { pull } = said;
  if (pull !== null && reads.isOwnBranch(pull.headBranch, pull.fromFork))
    return skip("own-pull-request", `#${pull.number}`);
  let written = toAsWritten(said.issue, trigger, reads.gaps), issue = withoutOwnReactions(written, { trigger, timeline: said.timeline, label: ports.label }), asking = { ...ports, ...reads, askers: trigger.askers }, people = await askAfter([issue, ...toAll(said), ...toLateActors(said.timeline, trigger)], NOBODY, asking), { members } = people, thread = toWords({ ...said, issue }, { askedAt: trigger.askedAt, members, gaps: reads.gaps }), links = toLinks(thread, { trigger, members, github }), [{ pulls, issues }, named] = await Promise.all([
    readLinkedThreads({ number: issue.number, itself: pull, timeline: thread.timeline, numbers: links.numbers }, reads),
    readNamedRuns(links.runs, reads)
  ]), [own, others] = [pulls.filter((linked) => linked.pull === pull), pulls.filter((linked) => linked.pull !== pull)], runs = toFailed([...own.flatMap((one) => one.runs), ...named, ...others.flatMap((one) => one.runs)], reads), [failed, commits, pasted, everybody] = await Promise.all([
    readFailedRuns(runs, reads),
    readLinkedCommits({ timeline: thread.timeline, shas: links.shas, pulls }, reads),
    readPasted(toTexts(thread)),
    askAfter([...pulls.map((linked) => linked.pull), ...issues], people, asking)
  ]);
  noteUnasked(everybody, reads);
  let logs = [...pasted, ...failed.logs];
  return console.info(
    `Read #${issue.number}, ${toCount(thread.comments.length, "comment")}, ${toCount(others.length, "linked pull request")} and ${toCount(logs.length, "log")}.`
  ), {
    ...nothingGathered({ kind: "issue", number: issue.number }),
    ...toPlace(github),
    issue,
    comments: thread.comments,
    thread: {
      reviews: thread.reviews,
      reviewComments: thread.reviewComments,
      timeline: thread.timeline,
      pulls: [...own, ...others.toSorted((a, b) => a.pull.createdAt.localeCompare(b.pull.createdAt))],
      commits,
      issues,
      runs: failed.runs
    },
    logs,
    members: everybody.members,
    gaps: reads.gaps
  };
}
async function readThread(number, { github, attempt, gaps }) {
  let readOfPull = (isPull) => isPull ? Promise.all([
    attempt("the branch of the pull request", github.readPull(number)),
    attempt("the reviews", github.listReviews(number)),
    attempt("the comments on lines", github.listReviewComments(number))
  ]) : [null, null, null], [{ issue, ofPull }, comments, timeline] = await Promise.all([
    readIssue(number, github).then(async (issue2) => ({ issue: issue2, ofPull: await readOfPull(issue2.isPull) })),
    attempt("the comments", github.listComments(number)),
    attempt("the timeline", github.listTimeline(number))
  ]), [pull, reviews, reviewComments] = ofPull;
  return gaps.push(
    ...toListingGap(comments, "comment"),
    ...toListingGap(timeline, "event of the timeline", "events of the timeline"),
    ...toListingGap(reviews, "review"),
    ...toListingGap(reviewComments, "comment on a line", "comments on lines")
  ), {
    issue,
    pull,
    comments: withoutOwn(comments?.items ?? []),
    reviews: withoutOwn(reviews?.items ?? []),
    reviewComments: withoutOwn(reviewComments?.items ?? []),
    timeline: timeline?.items ?? []
  };
}
async function readIssue(number, github) {
  try {
    return await github.readIssue(number);
  } catch (failure) {
    throw !(failure instanceof PortFailure) || failure.status !== 404 ? failure : new UserError("no-such-issue", `${github.repository} has no issue or pull request #${number}.`, {
      hint: "The number is in the address of its page, after /issues/ or /pull/.",
      cause: failure
    });
  }
}
function toAsWritten(issue, { asWritten }, gaps) {
  return asWritten === null || asWritten.title === issue.title && asWritten.body === issue.body ? issue : (gaps.push({
    what: `the text of #${issue.number} as it stands now`,
    why: "it was edited after the entry was asked for; the entry has it as it stood then",
    status: null
  }), { ...issue, ...asWritten });
}
function toAll({ comments, reviews, reviewComments }) {
  return [...comments, ...reviews, ...reviewComments];
}
function toLateActors(timeline, { askedAt }) {
  return timeline.filter((event) => event.kind === "cross-referenced" && isLate(event.at, askedAt)).map(({ actor }) => ({ author: actor, body: "" }));
}
function toWords({ issue, timeline, ...said }, { askedAt, members, gaps }) {
  let comments = chooseWords(said.comments, { askedAt, members }), reviews = chooseWords(said.reviews, { askedAt, members }), reviewComments = chooseWords(said.reviewComments, { askedAt, members }), inTime = timeline.filter(
    (event) => event.kind !== "cross-referenced" || isMember(event.actor, members) || !isLate(event.at, askedAt)
  );
  return gaps.push(
    ...toLateGap([
      [comments.late + reviewComments.late, "comment"],
      [reviews.late, "review"],
      [timeline.length - inTime.length, "cross-reference"]
    ])
  ), {
    issue,
    timeline: inTime,
    comments: comments.words,
    reviews: reviews.words,
    reviewComments: reviewComments.words
  };
}
function toTexts(thread) {
  let reviews = thread.reviews.map((review) => ({ ...review, createdAt: review.submittedAt }));
  return [thread.issue, ...thread.comments, ...reviews, ...thread.reviewComments];
}
function toLinks(thread, { trigger, members, github }) {
  let [ofMembers, ofOthers] = [!0, !1].map(
    (isOf) => toAll(thread).filter(({ author }) => isMember(author, members) === isOf)
  ), texts = [trigger.handed.text ?? "", thread.issue.title, thread.issue.body], words = [...ofMembers ?? [], ...ofOthers ?? []].map(({ body }) => body), found = [...texts, ...words].map((text) => toReferences(text, github));
  return {
    numbers: distinct(found.flatMap(({ numbers }) => numbers)),
    shas: distinct(found.flatMap(({ shas }) => shas)),
    runs: distinct(found.flatMap(({ runs }) => runs))
  };
}
function distinct(values) {
  return [...new Set(values)];
}

// src/gather.ts
async function gather(trigger, ports) {
  let gathered = await gatherTarget(trigger, ports);
  return "kind" in gathered ? gathered : { ...gathered, handed: trigger.handed };
}
async function gatherTarget(trigger, ports) {
  switch (trigger.kind) {
    case "run":
      return gatherRun(trigger, ports);
    case "thread":
      return gatherThread(trigger, ports);
    case "commit":
      return gatherCommit(trigger, ports);
    case "deployment":
      return gatherDeployment(trigger, ports);
    case "request":
      return gatherRequest(trigger, ports);
    case "pattern":
      return gatherPattern(trigger, ports);
  }
}

// src/publish.ts
var MAX_ROUNDS = 3, DAY_MS2 = 1440 * 60 * 1e3;
async function sight(dossier, shelf, ports) {
  refuseOddFolders(shelf, ports.config.directory);
  let { branchPrefix, model } = ports.config, branch = `${branchPrefix}${dossier.incident.branchSuffix}`, { pulls, isAll } = await ports.repository.listNewestPulls(), newest = pulls.find(({ headBranch }) => headBranch === branch), [pull = null] = newest !== void 0 ? [newest] : isAll ? [] : await ports.repository.listPullsFrom(branch), hasBranch = pull !== null || model !== null, since = Date.parse(ports.clock.now()) - DAY_MS2;
  return {
    branch,
    published: await readPublished({ branch, pull, hasBranch }, dossier, shelf, ports),
    entriesOfDay: pulls.filter(
      ({ headBranch, createdAt }) => headBranch.startsWith(branchPrefix) && Date.parse(createdAt) > since
    )
  };
}
async function publish(manuscript, { shelf, seen, rewrite }, ports) {
  let { branch } = seen, { published } = seen;
  for (let round = 1; round <= MAX_ROUNDS; round += 1) {
    let newest = round === 1 ? manuscript : await rewrite({ ...seen, published }), written = await carryOut({ branch, published }, newest, shelf, ports);
    if (written !== null) return written;
    let [pull = null] = await ports.repository.listPullsFrom(branch);
    published = await readPublished({ branch, pull, hasBranch: !0 }, manuscript.dossier, shelf, ports);
  }
  throw new PortFailure(`the branch ${branch} moved ${MAX_ROUNDS} times while the entry was written`, { status: 422 });
}
async function readPublished(at, dossier, shelf, { repository, config, sha256 }) {
  let merged = shelf.pastEntries.find((entry) => entry.incidentKey === dossier.incident.key), base = { pull: at.pull, names: shelf.names, mergedPath: merged?.path ?? null }, tip = at.hasBranch && at.pull?.state !== "closed" ? await repository.readBranch(at.branch) : null;
  if (tip === null) return { ...base, entry: null, branchTip: null };
  let known = new Set(shelf.entries.map(({ sha }) => sha)), added = (await repository.readFolder(tip, config.directory)).filter(
    ({ path, sha }) => path.endsWith(".md") && !known.has(sha)
  ), texts = await repository.readTexts(added.map(({ sha }) => sha)), found = added.map(({ path, sha }) => ({ path, text: texts.get(sha) ?? "" })).find(({ text }) => readEndComment(text)?.comment.key === dossier.incident.key) ?? (added[0] === void 0 ? null : { path: added[0].path, text: "" });
  return {
    ...base,
    branchTip: tip,
    entry: found === null ? null : { ...found, isEdited: isEdited(found.text, sha256) }
  };
}
async function carryOut(at, manuscript, shelf, ports) {
  let { branch, published } = at, { repository, config, console } = ports, { markdown, draft, dossier } = manuscript, plan = planPublication({ markdown, slugWords: draft.slugWords }, published, {
    dossier,
    digest: manuscript.isForced ? null : toDigest(dossier, ports.sha256),
    directory: config.directory,
    filenameFormat: config.filenameFormat
  }), end = (operation2, reason2, rest = {}) => ({
    outcome: {
      kind: operation2 === "created" || operation2 === "updated" ? "journaled" : "unchanged",
      reason: reason2,
      detail: null
    },
    operation: operation2,
    path: plan.path,
    branch,
    pull: published.pull,
    compareUrl: null,
    ...rest
  });
  if (plan.kind === "leave-alone") return end("unchanged", plan.reason);
  if (config.dryRun)
    return end("none", "dry-run", { outcome: { kind: "dry-run", reason: "dry-run", detail: null }, branch: null });
  if (plan.kind === "create" || plan.kind === "update") {
    let message = toCommitMessage(plan.kind, plan.path), parent = plan.kind === "create" ? published.branchTip ?? shelf.baseCommit : plan.tip, commit = await repository.commitFile({ parent, path: plan.path, text: markdown, message });
    if (!(plan.kind === "create" && published.branchTip === null ? await repository.createBranch(branch, commit) : await repository.moveBranch(branch, commit))) return null;
    console.info(`Committed ${plan.path} to ${branch}.`);
  }
  let operation = plan.kind === "update" ? "updated" : "created", reason = plan.kind === "update" ? "entry-updated" : "entry-created", pullText = {
    title: toPullTitle(dossier, manuscript.run),
    body: toPullBody(dossier, draft, {
      effort: manuscript.effort,
      path: plan.path,
      entryUrl: `${ports.webUrl}/blob/${branch}/${plan.path}`
    })
  };
  return plan.kind === "update" && plan.pull !== null ? (await refreshReceipt(plan.pull, pullText.body, ports), end(operation, reason)) : openPull({ ...pullText, branch, base: shelf.baseBranch }, { end, operation, reason, ports });
}
async function openPull(pull, {
  end,
  operation,
  reason,
  ports
}) {
  let { repository, config, console, webUrl } = ports;
  try {
    let opened = await repository.openPull({ ...pull, isDraft: !0 });
    return console.info(`Opened pull request ${opened.number}.`), await label(opened.number, repository, { labels: config.pullRequestLabels, console }), end(operation, reason, { pull: opened });
  } catch (failure) {
    if (!(failure instanceof PortFailure)) throw failure;
    let compareUrl = `${webUrl}/compare/${pull.base}...${pull.branch}?expand=1`;
    return console.warning(`The pull request could not be opened: ${describeFailure(failure)}. Open it by hand: ${compareUrl}`), end(operation, "pull-request-blocked", {
      compareUrl,
      outcome: { kind: "blocked", reason: "pull-request-blocked", detail: null }
    });
  }
}
async function refreshReceipt(pull, updated, { repository, console }) {
  let body = replaceReceipt(pull.body, updated);
  if (!(body === null || body === pull.body))
    try {
      await repository.updatePull(pull.number, { body });
    } catch (failure) {
      if (!(failure instanceof PortFailure)) throw failure;
      console.warning(`The receipt in the pull request could not be brought up to date: ${describeFailure(failure)}.`);
    }
}
async function label(number, repository, { labels, console }) {
  if (labels.length !== 0)
    try {
      await repository.addLabels(number, labels);
    } catch (failure) {
      if (!(failure instanceof PortFailure)) throw failure;
      console.warning(`The labels could not be added: ${describeFailure(failure)}.`);
    }
}
function refuseOddFolders(shelf, directory) {
  let onTheWay = directory.split("/").map((_, index, parts) => parts.slice(0, index + 1).join("/"));
  for (let path of onTheWay) {
    let entry = shelf.entries.find((candidate) => candidate.path === path);
    if (entry !== void 0 && entry.mode !== "040000")
      throw new UserError(
        "odd-folder",
        `directory: ${path} is ${entry.mode === "120000" ? "a symlink" : entry.mode === "160000" ? "a submodule" : "a file"} in the repository, not a folder.`,
        {
          hint: "Give another folder with the input directory, or make this one a plain folder.",
          docs: "README.md#inputs"
        }
      );
  }
}

// src/shelf.ts
var MAX_PAST_ENTRIES = 50, NO_TEXTS = /* @__PURE__ */ new Map();
async function readShelf(place, ports) {
  let { baseBranch, directory } = place, baseCommit = await ports.repository.readBranch(baseBranch);
  if (baseCommit === null)
    throw new UserError("no-base-branch", `The repository has no branch ${baseBranch} to add an entry to.`, {
      hint: "Push a first commit to it."
    });
  let entries = await ports.repository.readFolder(baseCommit, directory), files = entries.filter(
    ({ path, mode }) => path.startsWith(`${directory}/`) && path.endsWith(".md") && mode.startsWith("100")
  ), newest = files.toSorted((a, b) => b.path.localeCompare(a.path)).slice(0, MAX_PAST_ENTRIES), gaps = [], read = newest.length === 0 ? NO_TEXTS : ports.repository.readTexts(newest.map(({ sha }) => sha)), texts = await orGap(Promise.resolve(read), "the earlier entries", { gaps, console: ports.console }) ?? NO_TEXTS;
  return {
    baseBranch,
    baseCommit,
    entries,
    names: files.map(({ path }) => path.slice(directory.length + 1)),
    pastEntries: newest.flatMap(({ path, sha }) => toPastEntry(path, texts.get(sha), ports.readFrontMatter)),
    gaps
  };
}
function toPastEntry(path, text, readFrontMatter) {
  if (text === void 0) return [];
  try {
    let { data, content } = readFrontMatter(text), comment = readEndComment(text)?.comment;
    return [
      {
        path,
        title: toPlainTitle(/^# (.+)$/m.exec(content)?.[1] ?? path),
        date: String(data.date ?? ""),
        severity: String(data.severity ?? ""),
        tags: Array.isArray(data.tags) ? data.tags.map(String) : [],
        fingerprint: comment?.fingerprint ?? null,
        incidentKey: comment?.key ?? null
      }
    ];
  } catch (unreadable) {
    if (unreadable instanceof UserError) return [];
    throw unreadable;
  }
}
function toPlainTitle(markdown) {
  return markdown.replace(/\\(?=[!-/:-@[-`{-~])/g, "").replaceAll("`", "").trim();
}

// src/journal.ts
async function writeJournal(trigger, { config, defaultBranch, isForced, onlyBranch }, ports) {
  let startedAt = ports.clock.now(), { policy, branchPrefix, label: label2, directory } = config, { findMembers, findAskers } = ports.membership, gathering = { ...ports, policy, branchPrefix, label: label2, findMembers }, shelve = () => orFailure(readShelf({ baseBranch: defaultBranch, directory }, ports)), isGreen2 = trigger.kind === "run" && trigger.conclusion === "success", [gathered, early] = await Promise.all([gather(trigger, gathering), isGreen2 ? null : shelve()]);
  if ("kind" in gathered) return toNothing(gathered);
  let shelf = early ?? await shelve(), known = isFailure(shelf) ? { pastEntries: [], gaps: [] } : shelf, records = {
    ...gathered,
    defaultBranch,
    pastEntries: known.pastEntries,
    gaps: [...gathered.gaps, ...known.gaps]
  }, first = await prepare(records, config.timezone, ports), publishing = { ...ports, config, webUrl: ports.github.webUrl }, sighted = isFailure(shelf) ? shelf : await orFailure(sight(first.dossier, shelf, publishing));
  if (!isFailure(sighted) && onlyBranch !== null && sighted.branch !== onlyBranch) throw anotherEntry();
  let compose = async (at) => {
    let said = await gatherTold(at.published, { ...ports, findAskers, findMembers, askers: trigger.askers }), condensed2 = await prepare(toTellAll(records, said), config.timezone, ports);
    return { condensed: condensed2, plan: toRoom(condensed2.dossier, at, { trigger, policy, isForced, sha256: ports.sha256 }) };
  }, composed = isFailure(sighted) ? sighted : await orFailure(compose(sighted)), seen = isFailure(composed) ? composed : sighted, { condensed, plan } = isFailure(composed) ? { condensed: first, plan: null } : composed;
  if (plan === "below-min-severity")
    return toNothing({ kind: "skipped", reason: plan, detail: condensed.dossier.severity.level });
  let write = async (about) => {
    let written = await writeEntry(about.condensed, about.plan === "open" ? ports : { ...ports, desk: null }), effort = toEffort(written, { startedAt, config, ports });
    return { ...written, isForced, run: gathered.runs?.run ?? null, effort };
  }, manuscript = await write({ condensed, plan }), rewrite = async (now) => (manuscript = await write(await compose(now)), manuscript), publication = isFailure(shelf) || isFailure(seen) ? toUnwritten(isFailure(shelf) ? shelf : seen) : plan === "too-many-entries" ? toCrowded(seen) : await publish(manuscript, { shelf, seen, rewrite }, publishing).catch(toUnwritten), streak = {
    lastGreen: gathered.runs?.lastGreen ?? null,
    reds: gathered.runs?.streak ?? [],
    closingGreen: gathered.runs?.closingGreen ?? null
  }, isUnwritten = publication.outcome.kind === "dry-run" || publication.outcome.kind === "failed" || publication.outcome.reason === "too-many-entries", { dossier, markdown } = manuscript, name = toName(dossier, manuscript.run), summary = toSummary(dossier, toEnding(publication, manuscript, isUnwritten), streak), newestOfDay = plan === "too-many-entries" && !isFailure(seen) ? seen.entriesOfDay[0] ?? null : null;
  return { ...publication, summary, severity: dossier.severity.level, markdown, name, newestOfDay };
}
function anotherEntry() {
  return new UserError("another-entry", "What is on record now belongs to another entry than this one.", {
    hint: "Say it in the file itself, on its branch."
  });
}
function toTellAll(records, { told, handed, members, gaps }) {
  let own = records.handed, isNothing = own.title === null && own.text === null && own.logs === null;
  return {
    ...records,
    told,
    members: [.../* @__PURE__ */ new Set([...records.members, ...members])],
    gaps: [...records.gaps, ...gaps],
    handed: isNothing ? { ...handed, severity: own.severity ?? handed.severity } : { ...own, at: isSameHanded(own, handed) ? handed.at : own.at }
  };
}
function isSameHanded(one, other) {
  return ["title", "text", "severity", "logs", "by", "url"].every((name) => one[name] === other[name]);
}
function toRoom(dossier, { published, entriesOfDay }, { trigger, policy, isForced, sha256 }) {
  let digest = isForced ? null : toDigest(dossier, sha256);
  return findSettled(published, dossier, digest) !== null ? "settled" : published.entry !== null || published.branchTip !== null ? "open" : trigger.isAutomatic && !isAtLeast(dossier.severity.level, policy.minSeverity) ? "below-min-severity" : entriesOfDay.length >= policy.maxEntriesPerDay ? "too-many-entries" : "open";
}
function toEffort(written, { startedAt, config, ports }) {
  let { draft: whole, dossier, markdown, writer, modelEffort, leftOut, redactions, findings } = written;
  return {
    durationMs: Date.parse(ports.clock.now()) - Date.parse(startedAt),
    redactions,
    droppedSentences: findings.length,
    tally: toTally(whole, dossier, markdown),
    writer,
    model: modelEffort,
    prices: config.model?.prices ?? null,
    leftOut
  };
}
function isFailure(value) {
  return value instanceof UserError || value instanceof PortFailure;
}
async function orFailure(read) {
  try {
    return await read;
  } catch (failure) {
    if (isFailure(failure)) return failure;
    throw failure;
  }
}
function toUnwritten(failure) {
  if (!isFailure(failure)) throw failure;
  let hint = failure instanceof UserError ? ` ${failure.hint}` : "";
  return nowhere({ kind: "failed", reason: "not-written", detail: `${describeFailure(failure)}${hint}` });
}
function toNothing(outcome) {
  return {
    ...nowhere(outcome),
    summary: toSkipSummary(outcome),
    severity: null,
    markdown: null,
    name: null,
    newestOfDay: null
  };
}
function toCrowded({ entriesOfDay }) {
  return nowhere({ kind: "blocked", reason: "too-many-entries", detail: `${entriesOfDay.length} in 24 hours` });
}
function nowhere(outcome) {
  return { outcome, operation: "none", path: null, branch: null, pull: null, compareUrl: null };
}
function toEnding(publication, { title, markdown, effort }, isUnwritten) {
  let { outcome, operation, path, pull, compareUrl } = publication;
  return {
    outcome,
    operation,
    path,
    compareUrl,
    title,
    effort,
    markdown: isUnwritten ? markdown : null,
    pullUrl: pull?.url ?? null,
    pullNumber: pull?.number ?? null
  };
}

export {
  toCommitMessage,
  toTold,
  writeJournal,
  toNothing
};
