import { createRequire as createRequireForBundledCommonJs } from 'node:module'; const require = createRequireForBundledCommonJs(import.meta.url);
import {
  describeOutcome,
  isTimezone,
  toSkipSummary,
  whyNoFailure
} from "./chunk-T7MUQBFQ.js";
import {
  PortFailure,
  UserError,
  describeFailure
} from "./chunk-4QOFK5PS.js";

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
  #add(fact2) {
    let added = { ...fact2, id: `F${this.#facts.length + 1}` };
    return this.#facts.push(added), added;
  }
};

// src/core/incident/findings.ts
var FAILED = /* @__PURE__ */ new Set(["failure", "timed_out", "startup_failure"]);
function toBaseName(jobName) {
  if (!jobName.endsWith(")")) return jobName;
  let depth = 0;
  for (let at = jobName.length - 1; at > 0; at -= 1)
    if (jobName[at] === ")" && (depth += 1), jobName[at] === "(" && (depth -= 1), depth === 0) return jobName.slice(0, at).trim();
  return jobName;
}
function toLabel(jobName, workflow2) {
  let [caller = "", ...called] = jobName.split(" / "), declared = workflow2 === null ? null : findWorkflowJob(jobName, workflow2.jobs);
  return [declared?.name?.includes("${{") === !0 ? declared.id : toBaseName(caller), ...called.map(toBaseName)].join(" / ");
}
function isFailed(job) {
  return job.conclusion !== null && FAILED.has(job.conclusion);
}
function failedStepOf(job) {
  return job.steps.find((step2) => step2.conclusion !== null && FAILED.has(step2.conclusion)) ?? null;
}
function foldJobs(jobs, workflow2) {
  let failing = jobs.filter(isFailed).toSorted((a, b) => (a.completedAt ?? "").localeCompare(b.completedAt ?? "") || a.id - b.id), groups = /* @__PURE__ */ new Map();
  for (let job of failing) {
    let alike = JSON.stringify([toLabel(job.name, workflow2), failedStepOf(job)?.name ?? null, job.conclusion]);
    groups.set(alike, [...groups.get(alike) ?? [], job]);
  }
  return [...groups.values()].map((group2) => {
    let name = toLabel(group2[0]?.name ?? "", workflow2);
    return {
      name: group2.length === 1 ? group2[0]?.name ?? name : name,
      jobs: group2,
      legs: jobs.filter((job) => toLabel(job.name, workflow2) === name).length,
      failedStep: group2[0] === void 0 ? null : failedStepOf(group2[0]),
      becauseOf: findBlockers(group2[0]?.name ?? "", failing, workflow2)
    };
  }).toSorted((a, b) => +(a.becauseOf.length > 0) - +(b.becauseOf.length > 0));
}
function findBlockers(name, failing, workflow2) {
  let declared = workflow2 === null ? null : findWorkflowJob(name, workflow2.jobs);
  if (declared === null || workflow2 === null) return [];
  let text = workflow2.lines.slice(declared.fromLine - 1, declared.toLine).join(`
`);
  return /\bneeds\s*[.[]/.test(text) ? declared.needs.map((id) => workflow2.jobs.find((job) => job.id === id)).filter((job) => job !== void 0).filter((needed) => failing.some((job) => findWorkflowJob(job.name, workflow2.jobs) === needed)).map((needed) => needed.name ?? needed.id) : [];
}
function findWorkflowJob(jobName, jobs) {
  let [caller = ""] = jobName.split(" / "), names = [jobName, toBaseName(jobName), caller, toBaseName(caller)];
  return jobs.find((job) => names.some((name) => matches(name, job))) ?? null;
}
function matches(name, job) {
  if (name === job.id || name === job.name) return !0;
  if (job.name === null || !job.name.includes("${{")) return !1;
  let fixed = job.name.split(/\$\{\{.*?\}\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return fixed.join("").trim() !== "" && new RegExp(`^${fixed.join(".+")}$`).test(name);
}

// src/core/incident/attempts.ts
var VERDICTS = {
  SAME: "FAILED",
  NEW: "FAILED",
  UNKNOWN: "FAILED",
  MOVED: "ALMOST WORKED",
  FEWER: "ALMOST WORKED",
  REVERTED: "REVERTED",
  FIXED: "THE FIX",
  STAYED: "STAYED"
};
function toVerdict(attempt) {
  return `${VERDICTS[attempt.outcome]}${attempt.outcome === "UNKNOWN" && !attempt.hasLog ? ", no log" : ""}`;
}
function toAttempts(gathered, exhibits) {
  let { runs } = gathered;
  if (runs === null) return [];
  let pushes = runs.streak.slice(1).map((run, index) => toRunAttempt(run, { previous: runs.streak[index] ?? run, runs, exhibits })), reverted = findReverted(allCommits(exhibits));
  return [...pushes, ...toReruns(runs, exhibits)].toSorted((a, b) => a.startedAt.localeCompare(b.startedAt)).map((attempt, index) => ({
    ...attempt,
    n: index + 1,
    outcome: attempt.shas.some((sha) => reverted.has(sha)) ? "REVERTED" : attempt.outcome
  }));
}
function toRunAttempt(run, { previous, runs, exhibits }) {
  let commits = commitsBetween(previous.sha, run.sha, allCommits(exhibits));
  return {
    kind: run.event === "workflow_dispatch" ? "dispatch" : run.sha === previous.sha ? "rerun" : "commit",
    run,
    shas: commits.length > 0 ? commits.map(({ commit }) => commit.sha) : [run.sha],
    commits,
    outcome: "UNKNOWN",
    hasLog: run.id === runs.run.id && hasLogs(exhibits),
    startedAt: run.createdAt,
    endedAt: firstEnd(run, runs) ?? run.updatedAt,
    evidence: exhibits.reds.get(run.id)?.id ?? null
  };
}
function hasLogs(exhibits) {
  return exhibits.findings.some(({ logs }) => logs.length > 0);
}
function firstEnd(run, { run: failed, earlierJobs }) {
  let jobs = run.id === failed.id ? earlierJobs.filter((job) => job.attempt === 1) : [];
  return latest(jobs.map((job) => job.completedAt));
}
function toReruns(runs, exhibits) {
  let byAttempt = /* @__PURE__ */ new Map();
  for (let job of [...runs.earlierJobs, ...runs.jobs])
    byAttempt.set(job.attempt, [...byAttempt.get(job.attempt) ?? [], job]);
  return [...byAttempt.entries()].filter(([attempt]) => attempt > 1).map(([attempt, jobs]) => ({
    kind: "rerun",
    run: { ...runs.run, attempt },
    shas: [runs.run.sha],
    commits: [],
    outcome: compareJobs(byAttempt.get(attempt - 1) ?? [], jobs),
    hasLog: attempt === runs.run.attempt && hasLogs(exhibits),
    startedAt: earliest(jobs.map((job) => job.startedAt)) ?? runs.run.createdAt,
    endedAt: latest(jobs.map((job) => job.completedAt)) ?? runs.run.updatedAt,
    evidence: exhibits.reds.get(runs.run.id)?.id ?? null
  }));
}
function compareJobs(before, after) {
  let failing = (jobs) => new Map(jobs.filter(isFailed).map((job) => [job.name, failedStepOf(job)?.number ?? 0])), [old, now] = [failing(before), failing(after)];
  if (old.size === 0 || now.size === 0) return "UNKNOWN";
  let isSubset = [...now.keys()].every((name) => old.has(name));
  return isSubset && now.size < old.size ? "FEWER" : isSubset && [...now].every(([name, step2]) => step2 > (old.get(name) ?? 0)) ? "MOVED" : "UNKNOWN";
}
function allCommits({ commits, laterCommits }) {
  return [...commits, ...laterCommits];
}
function commitsBetween(from, to, commits) {
  let position = (sha) => commits.findIndex(({ commit }) => commit.sha === sha), end = position(to);
  return end < 0 ? [] : commits.slice(position(from) + 1, end + 1);
}
function findReverted(commits) {
  let named2 = (commit) => /This reverts commit ([0-9a-f]{40})/.exec(commit.message)?.[1];
  return new Set(commits.map(({ commit }) => named2(commit)).filter((sha) => sha !== void 0));
}
function earliest(times) {
  return times.filter((time) => time !== null).toSorted()[0] ?? null;
}
function latest(times) {
  return times.filter((time) => time !== null).toSorted().at(-1) ?? null;
}

// src/core/evidence.ts
var EvidenceBook = class {
  #evidence = [];
  get all() {
    return this.#evidence;
  }
  add(raw) {
    let id = `E${this.#evidence.length + 1}`, added = {
      ...raw,
      id,
      cut: raw.cut ?? { before: 0, after: 0 },
      lines: raw.lines.map((line, index) => ({
        id: `${id}.${index + 1}`,
        ...typeof line == "string" ? { text: line, sourceLine: null, repeats: 0 } : line
      }))
    };
    return this.#evidence.push(added), added;
  }
};

// src/core/incident/change.ts
var FILE_LIST_TITLE = "Changed files";
var LOCK_FILE = /(^|\/)(package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|Cargo\.lock|Gemfile\.lock|poetry\.lock|uv\.lock|Pipfile\.lock|composer\.lock|go\.sum|flake\.lock|mix\.lock|Podfile\.lock|Package\.resolved|packages\.lock\.json)$/, GENERATED = /(^|\/)(dist|build|vendor|third_party|node_modules|generated|__snapshots__)\/|\.(min\.(js|css)|map|snap|pb\.go|g\.dart)$|_pb2\.py$/;
function whyNotShown(file) {
  return LOCK_FILE.test(file.path) ? "lock file" : GENERATED.test(file.path) ? "generated" : file.patch === null ? file.additions + file.deletions === 0 ? "binary or renamed" : "too large" : null;
}
function isNamedBy(errorText, path) {
  if (errorText.includes(path)) return !0;
  let name = path.split("/").at(-1) ?? path;
  return name.length > 3 && new RegExp(`(^|[\\s("'/\\\\])${escapePattern(name)}(:\\d+|\\(\\d+|", line \\d+)`, "m").test(errorText);
}
var TEST_FILES = [
  /\b([\w-]{1,80})[.-](?:test|spec)\.[cm]?[jt]sx?\b/g,
  /\btest_(\w{1,80})\.py\b/g,
  /\b(\w{1,80})_(?:test|spec)\.(?:py|go|rb|exs|dart|cc|cpp)\b/g,
  /\b(\w{1,80}?)(?:Tests?|IT|Spec)\.(?:java|kt|scala|groovy|cs|swift|php)\b/g
];
function toTestSubjects(errorText) {
  let names = TEST_FILES.flatMap((pattern) => [...errorText.matchAll(pattern)].map(([, subject = ""]) => subject));
  return new Set(names.map((name) => name.toLowerCase()));
}
function toStem(path) {
  return (path.split("/").at(-1) ?? "").replace(/\.\w+$/, "").toLowerCase();
}
function toDiffExhibits(files, { errorText, book }) {
  let subjects = toTestSubjects(errorText), relate = (path) => isNamedBy(errorText, path) ? "named" : subjects.has(toStem(path)) ? "tested" : null, rank = ({ file, relation }) => relation === "named" ? 0 : relation === "tested" ? 1 : file.path.startsWith(".github/workflows/") ? 2 : 3;
  return files.filter((file) => whyNotShown(file) === null).map((file) => ({ file, relation: relate(file.path) })).toSorted((a, b) => rank(a) - rank(b) || sizeOf(a.file) - sizeOf(b.file)).slice(0, 8).map((chosen) => ({ ...chosen, evidence: book.add(fromDiff(chosen.file)) }));
}
function toFileList(comparison) {
  return {
    kind: "diff",
    title: FILE_LIST_TITLE,
    url: comparison.url,
    at: null,
    actor: null,
    trust: "member",
    lines: comparison.files.map((file) => {
      let why = whyNotShown(file);
      return `${file.path} (+${file.additions} −${file.deletions})${why === null ? "" : `, ${why}`}`;
    })
  };
}
function fromDiff(file) {
  let lines = (file.patch ?? "").split(`
`);
  return {
    kind: "diff",
    title: file.path,
    url: null,
    at: null,
    actor: null,
    trust: "member",
    lines: lines.slice(0, 80),
    cut: { before: 0, after: Math.max(0, lines.length - 80) }
  };
}
function sizeOf(file) {
  return file.additions + file.deletions;
}
function escapePattern(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

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

// src/core/incident/text.ts
var LIST_ITEM = /^\s*([-*+•]|\d+[.)])\s+/, SENTENCE_END = /(?<=[.!?]["')\]]?)\s+(?=["'([]?[A-Z])/;
function toSentences(text) {
  let sentences = [], paragraph = [], flush = () => {
    paragraph.length > 0 && sentences.push(...paragraph.join(" ").split(SENTENCE_END)), paragraph = [];
  };
  for (let line of text.split(/\r?\n/)) {
    let isOwnLine = LIST_ITEM.test(line) || /^(\s{4,}|\t|\||#|>)/.test(line);
    (line.trim() === "" || isOwnLine) && flush(), isOwnLine && line.trim() !== "" ? sentences.push(line.trim()) : line.trim() !== "" && paragraph.push(line.trim());
  }
  return flush(), sentences;
}
function subjectOf(message) {
  return message.split(/\r?\n/, 1)[0]?.trim() ?? "";
}
function toMessageLines(message) {
  let [subject = "", ...body] = message.split(/\r?\n/), prose = body.filter((line) => !/^(signed-off-by|co-authored-by|change-id|reviewed-by):/i.test(line));
  return [subject.trim(), ...toSentences(prose.join(`
`))];
}
function splitPasted(markdown) {
  let prose = [], blocks = [], fence2 = null;
  for (let line of cleanText(markdown)) {
    let marker = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? "";
    fence2 === null && marker !== "" ? (fence2 = marker, blocks.push([])) : fence2 === null ? prose.push(line) : marker.startsWith(fence2) && line.trim() === marker ? fence2 = null : blocks.at(-1)?.push(line);
  }
  return { prose: prose.join(`
`), blocks: blocks.filter((lines) => lines.some((line) => line.trim() !== "")) };
}

// src/core/incident/exhibits.ts
var MAX_COMMITS = 40, MAX_COMMENTS = 60;
function toExhibits(gathered) {
  let book = new EvidenceBook(), { runs, change } = gathered, reds = new Map((runs?.streak ?? []).map((run) => [run.id, book.add(fromRun(run))])), lastGreen = runs?.lastGreen ? book.add(fromRun(runs.lastGreen)) : null, findings = runs === null ? [] : foldJobs(runs.jobs, gathered.workflow).map((finding) => addFinding(finding, gathered, book)), inJobs = new Set(findings.flatMap(({ finding }) => finding.jobs.map((job) => job.id))), looseLogs = gathered.logs.filter((log) => log.jobId === null || !inJobs.has(log.jobId)).map((log) => addLog(log, book)), addCommits = (commits2) => chooseCommits(commits2).map((commit) => ({ commit, evidence: book.add(fromCommit(commit)) })), commits = addCommits(change?.comparison.commits ?? []), laterCommits = addCommits(gathered.later?.commits ?? []), errorText = [...findings.flatMap(({ logs }) => logs), ...looseLogs].flatMap(toErrorText).join(`
`), diffs = change === null ? [] : toDiffExhibits(change.comparison.files, { errorText, book }), fileList = change === null || change.comparison.files.length === 0 ? null : book.add(toFileList(change.comparison));
  return {
    reds,
    run: runs === null ? null : reds.get(runs.run.id) ?? null,
    lastGreen,
    findings,
    looseLogs,
    commits,
    laterCommits,
    diffs,
    fileList,
    pull: gathered.pull === null ? null : book.add(fromPull(gathered.pull)),
    issue: gathered.issue === null ? null : book.add(fromIssue(gathered.issue)),
    comments: gathered.comments.slice(0, MAX_COMMENTS).map(
      (comment) => book.add({
        kind: "comment",
        title: "comment",
        url: comment.url,
        at: comment.createdAt,
        actor: comment.author?.login ?? null,
        trust: "outsider",
        lines: toSentences(splitPasted(comment.body).prose)
      })
    ),
    request: addRequest(gathered, book),
    evidence: book.all
  };
}
function fromRun(run) {
  return {
    kind: "run",
    title: `run ${run.number}`,
    url: run.url,
    at: run.updatedAt,
    actor: null,
    trust: "platform",
    lines: [
      `${run.workflowName} run ${run.number} attempt ${run.attempt}`,
      run.conclusion ?? run.status,
      run.event,
      run.branch ?? "",
      run.sha,
      run.title
    ].filter((line) => line !== "")
  };
}
function addFinding(finding, gathered, book) {
  let [first] = finding.jobs, job = book.add(fromJobs(finding)), ids2 = new Set(finding.jobs.map((leg) => leg.id)), notes = gathered.annotations.filter(({ jobId }) => ids2.has(jobId)).flatMap(({ annotations }) => annotations);
  return {
    finding,
    job,
    logs: gathered.logs.filter((log) => log.jobId !== null && ids2.has(log.jobId)).map((log) => addLog(log, book)),
    annotations: notes.length === 0 ? null : book.add({
      kind: "annotation",
      title: finding.name,
      url: first?.url ?? null,
      at: first?.completedAt ?? null,
      actor: null,
      trust: "outsider",
      lines: [
        ...new Set(notes.flatMap((note) => note.message.split(/\r?\n/)).filter((line) => line.trim() !== ""))
      ]
    }),
    step: addStep(finding, gathered, book)
  };
}
function fromJobs(finding) {
  let [first] = finding.jobs, lines = finding.jobs.flatMap((job) => [
    job.name,
    ...job.steps.filter((step2) => step2.conclusion === "failure").map((step2) => step2.name)
  ]);
  return {
    kind: "job",
    title: finding.name,
    url: first?.url ?? null,
    at: first?.completedAt ?? null,
    actor: null,
    trust: "platform",
    lines: [.../* @__PURE__ */ new Set([finding.name, ...lines])]
  };
}
function addLog(log, book) {
  let { excerpt } = log, kept = excerpt.blocks.flatMap((block) => block.lines), evidence = book.add({
    kind: "log",
    title: log.name,
    url: log.url,
    at: excerpt.errorAt ?? excerpt.lastAt,
    actor: null,
    trust: "outsider",
    lines: kept.map((line) => ({ text: line.text, sourceLine: line.number, repeats: line.repeats })),
    cut: { before: (kept[0]?.number ?? 1) - 1, after: excerpt.totalLines - (kept.at(-1)?.number ?? 0) }
  }), idOf = new Map(evidence.lines.map((line) => [line.sourceLine, line.id])), find = (number) => number === void 0 ? void 0 : idOf.get(number);
  return {
    log,
    evidence,
    commands: excerpt.commands.length === 0 ? null : book.add(fromCommands(log)),
    primary: excerpt.primary.map(find).filter((id) => id !== void 0),
    blocks: excerpt.blocks.toSorted((a, b) => a.rank - b.rank).flatMap((block) => {
      let from = find(block.lines[0]?.number), to = find(block.lines.at(-1)?.number);
      return from === void 0 || to === void 0 ? [] : [{ from, to, role: block.role }];
    })
  };
}
function fromCommands({ name, url, excerpt }) {
  let title = excerpt.failingStep?.name ?? name, lines = [title, ...excerpt.commands, ...excerpt.jobName === null ? [] : [excerpt.jobName]];
  return { kind: "step", title, url, at: null, actor: null, trust: "outsider", lines };
}
function toErrorText({ log }) {
  return log.excerpt.blocks.filter(({ role }) => role === "cause" || role === "summary").flatMap(({ lines }) => lines.map((line) => line.text));
}
function addStep(finding, { workflow: workflow2 }, book) {
  let job = workflow2 === null ? null : findWorkflowJob(finding.jobs[0]?.name ?? "", workflow2.jobs), failed = finding.failedStep?.name;
  if (workflow2 === null || job === null || failed === void 0) return null;
  let step2 = job.steps.find(
    (candidate) => candidate.name === failed || candidate.name === null && failed === `Run ${candidate.run?.split(`
`)[0] ?? ""}`
  );
  if (step2 === void 0) return null;
  let lines = workflow2.lines.slice(step2.fromLine - 1, step2.toLine);
  return { evidence: book.add({
    kind: "workflow-file",
    title: workflow2.path,
    url: workflow2.url === null ? null : `${workflow2.url}#L${step2.fromLine}-L${step2.toLine}`,
    at: null,
    actor: null,
    trust: "member",
    lines: lines.map((text, index) => ({ text, sourceLine: step2.fromLine + index, repeats: 0 })),
    cut: { before: step2.fromLine - 1, after: workflow2.lines.length - step2.toLine }
  }), run: step2.run };
}
function chooseCommits(commits) {
  return commits.length <= MAX_COMMITS ? commits : [...commits.slice(0, MAX_COMMITS / 2), ...commits.slice(-MAX_COMMITS / 2)];
}
function fromCommit(commit) {
  return {
    kind: "commit",
    title: commit.sha.slice(0, 7),
    url: commit.url,
    at: commit.at,
    actor: commit.author?.login ?? null,
    trust: "member",
    lines: [...toMessageLines(commit.message), commit.sha]
  };
}
function fromPull(pull) {
  return {
    kind: "pull",
    title: `pull request ${pull.number}`,
    url: pull.url,
    at: pull.createdAt,
    actor: pull.author?.login ?? null,
    trust: "outsider",
    lines: [pull.title, ...toSentences(splitPasted(pull.body).prose)]
  };
}
function fromIssue(issue) {
  return {
    kind: "issue",
    title: `${issue.isPull ? "pull request" : "issue"} ${issue.number}`,
    url: issue.url,
    at: issue.createdAt,
    actor: issue.author?.login ?? null,
    trust: "outsider",
    lines: [issue.title, ...toSentences(splitPasted(issue.body).prose)]
  };
}
function addRequest({ origin }, book) {
  let text = origin.kind === "request" ? origin.text : origin.kind === "log" ? origin.context : null;
  if (text === null) return null;
  let lines = toSentences(text);
  return book.add({ kind: "request", title: "the request", url: null, at: null, actor: null, trust: "member", lines });
}
function subjectLine(exhibit) {
  return subjectOf(exhibit.commit.message);
}

// src/core/incident/severity.ts
var LONG_RED_MS = 1800 * 1e3, MANY_REDS = 3, RELEASE_BRANCH = /^(release|releases|hotfix|stable)([/-]|$)|^v?\d+(\.\d+)+(\.x)?$/, CRITICAL_LABEL = /^(critical|security|data[- ]loss|sev-?[01]|p0)$/i, HIGH_LABEL = /^(release[- ]blocker|high|sev-?2|p1)$/i, OWN_LABEL = /^severity:\s*(critical|high|medium|low)$/i, SAID_SO = /\b(deploys?|deployments?|releases?)\b[^.\n]{0,30}\b(is|are|was|were|been|keeps?|stays?)\b[^.\n]{0,20}\b(broken|failing|blocked)\b/i;
function toSeverity(gathered, computed) {
  let labels = gathered.issue?.labels ?? [], own = labels.map((label2) => OWN_LABEL.exec(label2)?.[1]?.toLowerCase()).find((level) => level !== void 0);
  return own === "critical" || own === "high" || own === "medium" || own === "low" ? { level: own, because: "label" } : labels.some((label2) => CRITICAL_LABEL.test(label2)) ? { level: "critical", because: "label" } : isProductionDeployment(gathered) ? { level: "critical", because: "production-deployment" } : labels.some((label2) => HIGH_LABEL.test(label2)) ? { level: "high", because: "label" } : SAID_SO.test(computed.humanText) ? { level: "high", because: "said-so" } : isMainBranch(gathered) && computed.redMs >= LONG_RED_MS ? { level: "high", because: "main-branch-red" } : computed.attempts >= MANY_REDS ? { level: "medium", because: "many-attempts" } : computed.isSeenBefore ? { level: "medium", because: "seen-before" } : { level: "low", because: "no-rule" };
}
function isMainBranch({ runs, defaultBranch }) {
  let branch = runs?.run.branch;
  return branch == null || runs?.run.fromFork ? !1 : branch === defaultBranch || RELEASE_BRANCH.test(branch);
}
function isProductionDeployment({ runs, workflow: workflow2 }) {
  return runs === null || workflow2 === null ? !1 : runs.jobs.filter((job) => job.conclusion === "failure" || job.conclusion === "timed_out").map((job) => findWorkflowJob(job.name, workflow2.jobs)?.environment).some((environment) => environment != null && /^prod(uction)?\b/i.test(environment));
}

// src/core/clock-time.ts
function toClockTime(iso, timezone) {
  let format = new Intl.DateTimeFormat("en-US", {
    timeZone: timezone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h12"
  }), parts = Object.fromEntries(format.formatToParts(new Date(iso)).map(({ type, value }) => [type, value]));
  return {
    date: `${parts.year}-${parts.month}-${parts.day}`,
    time: `${parts.hour?.padStart(2, "0")}:${parts.minute} ${parts.dayPeriod}`,
    zone: timezone
  };
}

// src/core/incident/timeline.ts
var MIN_RED_MS = 6e4;
function toStory(gathered, context) {
  let { facts, exhibits, attempts, detectedAt, asOf, timezone } = context, { runs } = gathered, runIds = ids([exhibits.run]), clock = toClockTime(detectedAt, timezone), origin = ids([exhibits.run, exhibits.issue, exhibits.request, context.leading?.evidence ?? null]);
  return {
    detected: facts.text(
      "first detection, time",
      `${clock.time} ${clock.zone}`,
      origin,
      "end of the first failing step of the first red run"
    ),
    detectedOn: facts.text("first detection, date", clock.date, origin, "the same moment"),
    failedJobs: runs === null || runs.jobs.length === 0 ? null : facts.text(
      "failed jobs",
      ratio(runs.jobs.filter(isFailed).length, runs.jobs.length, "job"),
      runIds,
      "jobs of the run by conclusion"
    ),
    heldBack: heldBack(gathered, { facts, runIds }),
    intoJob: intoJob(exhibits.findings[0], facts),
    sinceGreen: sinceGreen(gathered, context),
    commits: commitCount(gathered, context),
    size: changeSize(gathered, context),
    redRuns: redRuns(gathered, context),
    attempts: runs === null ? null : facts.count(
      "attempts",
      { count: attempts.length, noun: "attempt" },
      attempts.flatMap(({ evidence }) => evidence ?? []),
      "new commits, re-runs and dispatches after the first red run"
    ),
    timeRed: runs === null || Date.parse(asOf) - Date.parse(detectedAt) < MIN_RED_MS ? null : facts.duration(
      "time red",
      { start: detectedAt, end: asOf },
      runIds,
      "first detection to the newest moment on record"
    ),
    runnerTime: runnerTime(gathered, { facts, runIds }),
    tests: testCount(context),
    logLines: context.leading === null ? null : facts.text(
      "lines of the log",
      toGrouped(context.leading.log.excerpt.totalLines, "line"),
      [context.leading.evidence.id],
      "line ends of the log"
    ),
    legs: new Map(
      exhibits.findings.filter(({ finding }) => finding.legs > 1).map(({ finding, job }) => [
        finding.name,
        facts.text(
          `failing legs of ${finding.name}`,
          ratio(finding.jobs.length, finding.legs, "leg"),
          [job.id],
          "jobs of that name by conclusion"
        )
      ])
    ),
    elapsed: new Map(
      attempts.map((attempt) => [
        attempt.n,
        facts.duration(
          `time of attempt ${attempt.n}`,
          { start: attempt.startedAt, end: attempt.endedAt },
          attempt.evidence === null ? [] : [attempt.evidence],
          "from its push or re-run to the end of its run"
        )
      ])
    ),
    comments: exhibits.comments.length === 0 ? null : facts.count(
      "comments",
      { count: gathered.comments.length, noun: "comment" },
      ids(exhibits.comments),
      "comments of the thread"
    ),
    records: facts.count("records read", { count: exhibits.evidence.length, noun: "record" }, [], "pieces of evidence"),
    wasGreenBefore: wasGreenBefore(gathered),
    lastGreenSha: runs?.lastGreen?.sha ?? null,
    probes: toProbes(gathered, context)
  };
}
function wasGreenBefore({ runs }) {
  let [first] = runs?.streak ?? [], green = runs?.lastGreen;
  return first === void 0 || !green || green.sha !== first.sha ? !1 : !first.event.startsWith("pull_request") && !green.event.startsWith("pull_request");
}
function toProbes(gathered, { facts, exhibits }) {
  let files = gathered.change?.comparison.files ?? [], probes = [];
  if (files.length > 0) {
    let edited = files.filter((file) => file.path.startsWith(".github/workflows/")).length;
    probes.push(
      facts.text(
        "Workflow files in the change",
        edited === 0 ? "none" : ratio(edited, files.length, "file"),
        ids([exhibits.fileList]),
        "paths under .github/workflows"
      )
    );
  }
  let alike = compareLegs(exhibits.findings[0]);
  return alike !== null && probes.push(
    facts.text("Legs whose errors were compared", alike.text, alike.from, "normalised error lines of the logs")
  ), probes;
}
function compareLegs(finding) {
  let [first, ...others] = finding?.logs ?? [];
  if (first === void 0 || others.length === 0) return null;
  let signature = (log) => log.log.excerpt.signature.join(`
`), isAlike = others.every((log) => signature(log) === signature(first));
  return { text: `${ratio(others.length + 1, finding?.finding.jobs.length ?? 0, "leg")}, ${isAlike ? "with the same error" : "with different errors"}`, from: ids([first.evidence, ...others.map(({ evidence }) => evidence)]) };
}
function intoJob(first, facts) {
  let job = first?.finding.jobs[0], end = first?.finding.failedStep?.completedAt ?? job?.completedAt ?? null;
  return first === void 0 || job === void 0 || job.startedAt === null || end === null ? null : facts.duration(
    "job start to failure",
    { start: job.startedAt, end },
    [first.job.id],
    "start of the job to the end of its failing step"
  );
}
function redRuns({ runs }, { facts, exhibits }) {
  if (runs === null) return null;
  let [name, formula] = ["red runs in a row", "failed runs since the last green one"], from = ids([...exhibits.reds.values()]), count = runs.streak.length;
  return runs.isStreakCut ? facts.text(name, `at least ${count} red runs`, from, formula) : facts.count(name, { count, noun: "red run" }, from, formula);
}
function heldBack({ runs }, { facts, runIds }) {
  let count = runs?.jobs.filter((job) => job.conclusion === "skipped" || job.conclusion === "cancelled").length ?? 0;
  return count === 0 ? null : facts.count("jobs held back", { count, noun: "job" }, runIds, "skipped and cancelled jobs of the run");
}
function sinceGreen(gathered, { facts, exhibits, detectedAt }) {
  let green = gathered.runs?.lastGreen;
  return !green || green.updatedAt > detectedAt ? null : facts.duration(
    "last green to first red",
    { start: green.updatedAt, end: detectedAt },
    ids([exhibits.lastGreen, exhibits.run]),
    "end of the last green run to the first detection"
  );
}
function commitCount(gathered, { facts, exhibits }) {
  let { change } = gathered;
  return change === null || change.since !== "last-green" ? null : facts.count(
    "commits since the last green run",
    { count: change.comparison.totalCommits, noun: "commit" },
    ids([exhibits.lastGreen, exhibits.run]),
    "comparison of the two commits"
  );
}
function changeSize(gathered, { facts, exhibits }) {
  let files = gathered.change?.comparison.files ?? [];
  if (files.length === 0) return null;
  let sum = (pick) => files.reduce((total, file) => total + pick(file), 0), more = gathered.change?.comparison.isCut ? " and more" : "", size = `${toGrouped(files.length, "file")}${more} (+${sum((file) => file.additions)} −${sum((file) => file.deletions)})`;
  return facts.text(
    "size of the change",
    size,
    ids([exhibits.fileList]),
    "files, added and deleted lines of the change"
  );
}
function runnerTime(gathered, { facts, runIds }) {
  let total = [...gathered.runs?.earlierJobs ?? [], ...gathered.runs?.jobs ?? []].map(
    (job) => job.startedAt === null || job.completedAt === null ? 0 : Date.parse(job.completedAt) - Date.parse(job.startedAt)
  ).reduce((sum, span) => sum + Math.max(0, span), 0);
  if (total === 0) return null;
  let start = (/* @__PURE__ */ new Date(0)).toISOString();
  return facts.duration(
    "runner time",
    { start, end: new Date(total).toISOString() },
    runIds,
    "durations of all jobs of the run, added up"
  );
}
function testCount({ leading, facts }) {
  let tests = leading?.log.excerpt.tests;
  if (leading === null || tests === null || tests === void 0) return null;
  let display = tests.total === null ? toGrouped(tests.failed, "test") : ratio(tests.failed, tests.total, "test");
  return facts.text("failed tests", display, [leading.evidence.id], "the test runner's own summary");
}
function ids(evidence) {
  return evidence.flatMap((item) => item === null ? [] : [item.id]);
}
function ratio(part, whole, noun) {
  return `${group(part)} of ${toGrouped(whole, noun)}`;
}
function toGrouped(count, noun) {
  return `${group(count)} ${noun}${count === 1 ? "" : "s"}`;
}
function group(count) {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

// src/core/dossier.ts
function condense(gathered, context) {
  let exhibits = toExhibits(gathered), logs = allLogs(exhibits), leading = logs.find(({ primary }) => primary.length > 0) ?? logs[0] ?? null, category = toCategory(gathered, leading), signature = leading?.log.excerpt.signature ?? [], fingerprint = signature.length === 0 ? null : context.sha256([category, ...signature].join(`
`)).slice(0, 16), attempts = toAttempts(gathered, exhibits), detectedAt = detect(gathered, logs) ?? context.now, asOf = latest([detectedAt, ...timesOf(gathered, logs)]) ?? detectedAt, pastEntries = gathered.pastEntries.filter((entry) => fingerprint !== null && entry.fingerprint === fingerprint), facts = new FactBook(), story = toStory(gathered, {
    facts,
    exhibits,
    attempts,
    detectedAt,
    asOf,
    timezone: context.timezone,
    leading
  });
  return {
    incident: {
      ...identify(gathered, { detectedAt, signature, sha256: context.sha256 }),
      detectedAt,
      asOf,
      timezone: context.timezone
    },
    state: gathered.issue?.state === "closed" ? "resolved" : "open",
    severity: toSeverity(gathered, {
      redMs: Date.parse(asOf) - Date.parse(detectedAt),
      attempts: attempts.length + (gathered.runs === null ? 0 : 1),
      isSeenBefore: pastEntries.length > 0,
      humanText: humanText(exhibits)
    }),
    category,
    fingerprint,
    evidence: exhibits.evidence,
    facts: facts.all,
    exhibits,
    story,
    attempts,
    primaryErrorLines: logs.flatMap(({ primary }) => primary),
    pastEntries,
    gaps: gathered.gaps
  };
}
function allLogs(exhibits) {
  return [...exhibits.findings.flatMap(({ logs }) => logs), ...exhibits.looseLogs];
}
function findEvidence(dossier, id) {
  let [own] = id.split(".");
  return dossier.evidence.find((evidence) => evidence.id === own) ?? null;
}
function findLine(dossier, id) {
  return findEvidence(dossier, id)?.lines.find((line) => line.id === id)?.text ?? null;
}
function toCategory(gathered, leading) {
  let conclusion = gathered.runs?.run.conclusion;
  if (conclusion === "startup_failure") return "workflow-config";
  let found = leading?.log.excerpt.category ?? "unknown";
  return conclusion === "timed_out" && found === "unknown" ? "timeout-oom" : found;
}
function detect(gathered, logs) {
  let { runs, issue, origin } = gathered;
  if (runs !== null) {
    let firstRed = runs.streak[0] ?? runs.run, ends = (firstRed.id === runs.run.id ? [...runs.earlierJobs, ...runs.jobs] : runs.firstRedJobs).map(
      (job) => failedStepOf(job)?.completedAt ?? (job.conclusion === "success" ? null : job.completedAt)
    );
    return earliest(ends) ?? firstRed.updatedAt;
  }
  return issue !== null ? issue.createdAt : origin.kind === "request" ? earliest(timesIn(origin.text)) : earliest(logs.map(({ log }) => log.excerpt.errorAt ?? log.excerpt.lastAt ?? log.modifiedAt));
}
function timesOf({ runs, issue, comments }, logs) {
  return [
    runs?.run.updatedAt ?? null,
    issue?.createdAt ?? null,
    ...comments.map((comment) => comment.createdAt),
    ...logs.map(({ log }) => log.excerpt.lastAt)
  ];
}
function timesIn(text) {
  return (text.match(/\b\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)/g) ?? []).filter((time) => !Number.isNaN(Date.parse(time))).map((time) => new Date(time).toISOString());
}
function humanText({ issue, comments, request, commits, laterCommits, pull }) {
  return [issue, ...comments, request, pull, ...[...commits, ...laterCommits].map(({ evidence }) => evidence)].flatMap((evidence) => evidence?.lines.map((line) => line.text) ?? []).join(`
`);
}
function identify(gathered, {
  detectedAt,
  signature,
  sha256
}) {
  let { origin, runs, issue } = gathered, base = {
    kind: origin.kind,
    repository: gathered.repository,
    webUrl: gathered.webUrl,
    workflow: runs === null ? null : { id: runs.run.workflowId, name: runs.run.workflowName },
    branch: runs?.run.branch ?? null,
    fromFork: runs?.run.fromFork ?? !1,
    runs: (runs?.streak ?? []).map((run) => `${run.id}.${run.attempt}`),
    sha: runs?.run.sha ?? gathered.change?.comparison.commits.at(-1)?.sha ?? null
  };
  if (runs !== null) {
    let first = runs.streak[0] ?? runs.run, branch = `${first.fromFork ? `fork-${first.headRepositoryId ?? first.id}-` : ""}${first.branch ?? "detached"}`, key = `${branch}@${first.sha}`, plain2 = toRefPart(branch), digest2 = plain2 === branch ? "" : `-${sha256(key).slice(0, 6)}`;
    return { ...base, key, branchSuffix: `${plain2}-${first.sha.slice(0, 10)}${digest2}` };
  }
  if (issue !== null) return { ...base, key: `issue-${issue.number}`, branchSuffix: `issue-${issue.number}` };
  if (origin.kind === "request")
    return { ...base, key: `request-${origin.id}`, branchSuffix: `request-${toRefPart(origin.id)}` };
  let digest = sha256([detectedAt, ...signature].join(`
`)).slice(0, 10);
  return { ...base, key: `log-${digest}`, branchSuffix: `log-${digest}` };
}
function toRefPart(text) {
  let plain2 = text.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 60).replace(/-+$/, "");
  return plain2 === "" ? "branch" : plain2;
}

// src/core/entry/anchors.ts
var MIN_QUOTATION_WORDS = 3, ANCHOR = /\\["`*[\\]|"|(?<!`)(`+)(?!`)(.*?[^`])\1(?!`)|\[\[(F\d+)([~w]?)\]\]|\[\[(E\d+)(?:\|(.*?))?\]\](?!\])|\*\*/g;
function parseSentence(sentence, dossier) {
  let segments = [], problems = [], { text } = sentence, cited = sentence.cites.map((id) => findEvidence(dossier, id)).filter((evidence) => evidence !== null), addText = (plain2) => {
    let last = segments.at(-1);
    plain2 !== "" && (last?.kind === "text" ? segments[segments.length - 1] = { kind: "text", text: last.text + plain2 } : segments.push({ kind: "text", text: plain2 }));
  };
  for (let id of sentence.cites)
    findEvidence(dossier, id) === null && !dossier.facts.some((fact2) => fact2.id === id) && problems.push({ code: "no-such-evidence", detail: id });
  let anchor = new RegExp(ANCHOR), done = 0;
  for (let match = anchor.exec(text); match !== null; match = anchor.exec(text)) {
    let [whole, , code, factId, form, evidenceId, linkText] = match;
    if (whole.startsWith("\\"))
      addText(text.slice(done, match.index) + whole.slice(1));
    else if (whole === '"') {
      let quotation = findQuotation(text, { from: match.index, cited });
      if (quotation === null) continue;
      addText(text.slice(done, match.index)), quotation.found === null && problems.push({ code: "quotation-not-found", detail: quotation.words }), segments.push({ kind: "quotation", text: quotation.found ?? quotation.words }), anchor.lastIndex = quotation.end;
    } else {
      if (addText(text.slice(done, match.index)), whole === "**" && segments.push({ kind: "bold" }), code !== void 0) {
        let identifier = withoutPadding(code);
        occurs(identifier, dossier) || problems.push({ code: "identifier-not-found", detail: identifier }), segments.push({ kind: "identifier", text: identifier });
      }
      factId !== void 0 && addFact(
        dossier.facts.find((fact2) => fact2.id === factId),
        { form: form ?? "", factId, segments, problems }
      ), evidenceId !== void 0 && addLink(findEvidence(dossier, evidenceId), { evidenceId, linkText, segments, problems });
    }
    done = anchor.lastIndex;
  }
  return addText(text.slice(done)), { segments, problems };
}
function toPlainText(segments) {
  return segments.map(
    (segment) => segment.kind === "bold" ? "" : segment.kind === "quotation" ? `"${segment.text}"` : segment.text
  ).join("");
}
function addFact(fact2, { form, factId, segments, problems }) {
  fact2 === void 0 ? problems.push({ code: "no-such-fact", detail: factId }) : segments.push({ kind: "fact", text: form === "~" ? fact2.rounded : form === "w" ? fact2.words : fact2.display });
}
function addLink(evidence, { evidenceId, linkText, segments, problems }) {
  evidence === null ? problems.push({ code: "no-such-evidence", detail: evidenceId }) : segments.push({ kind: "link", text: linkText ?? evidence.title, url: evidence.url });
}
function findQuotation(text, { from, cited }) {
  let closings = [...text.slice(from + 1).matchAll(/"/g)].map((match) => from + 1 + match.index), [nearest] = closings;
  if (nearest === void 0) return null;
  for (let closing of closings.toReversed()) {
    let words4 = text.slice(from + 1, closing), found = locate(words4, cited);
    if (found !== null) return { words: words4, found, end: closing + 1 };
  }
  let words3 = text.slice(from + 1, nearest), isShort = words3.trim().split(/\s+/).length < MIN_QUOTATION_WORDS;
  return { words: words3, found: isShort ? words3 : null, end: nearest + 1 };
}
function locate(words3, evidence) {
  let wanted = fold(words3);
  if (wanted === "") return null;
  for (let { lines } of evidence) {
    let text = lines.map((line) => line.text).join(" ").replace(/\s+/g, " "), at = fold(text, { trim: !1 }).indexOf(wanted);
    if (at >= 0) return text.slice(at, at + wanted.length);
  }
  return null;
}
function fold(text, options = { trim: !0 }) {
  let folded = text.replace(/[\u2018\u2019]/g, "'").replace(/[\u201c\u201d]/g, '"').replace(/\s+/g, " ");
  return options.trim ? folded.trim() : folded;
}
function withoutPadding(code) {
  return /^ .*\S.* $/.test(code) ? code.slice(1, -1) : code;
}
function occurs(identifier, dossier) {
  let wanted = fold(identifier);
  return dossier.evidence.some(
    ({ lines, title, actor }) => title.includes(wanted) || actor === wanted || lines.some((line) => fold(line.text).includes(wanted))
  ) || dossier.facts.some((fact2) => fact2.display.includes(wanted));
}

// src/core/entry/end-comment.ts
var OPENING = "<!-- journal-writer", COMMENT = /<!-- journal-writer\n(\{.*\})\n-->\s*$/;
function writeEndComment(text, state, sha256) {
  let comment = { format: 1, ...state, text: sha256(text) };
  return `${OPENING}
${JSON.stringify(comment).replaceAll("--", "\\u002d\\u002d").replaceAll(">", "\\u003e")}
-->
`;
}
function readEndComment(entry) {
  let match = COMMENT.exec(entry);
  if (match?.[1] === void 0) return null;
  let comment = parseComment(match[1]);
  return comment === null ? null : { comment, text: entry.slice(0, match.index) };
}
function parseComment(json) {
  try {
    let value = JSON.parse(json);
    return isEndComment(value) ? value : null;
  } catch (broken) {
    if (broken instanceof SyntaxError) return null;
    throw broken;
  }
}
function isEndComment(value) {
  if (typeof value != "object" || value === null) return !1;
  let fields = { ...value }, isText = (name) => typeof fields[name] == "string", isTextOrNull = (name) => fields[name] === null || isText(name), isList = (name) => Array.isArray(fields[name]) && fields[name].every((item) => typeof item == "string");
  return fields.format === 1 && isText("key") && isText("status") && isText("text") && isTextOrNull("fingerprint") && isList("runs") && isList("evidence");
}
function isEdited(entry, sha256) {
  let existing = readEndComment(entry);
  return existing === null || existing.comment.text !== sha256(existing.text);
}

// src/core/entry/front-matter.ts
var PLAIN = new RegExp("^(\\d{4}-\\d\\d-\\d\\d|\\d\\d:\\d\\d [AP]M|\\p{L}[\\p{L}\\p{N}_./+-]*( [\\p{L}\\p{N}_./+-]+)*)$", "u"), KEYWORD = /^(y|n|yes|no|on|off|true|false|null)$/i;
function writeFrontMatter(matter) {
  return [
    "---",
    `date: ${toScalar(matter.date)}`,
    `time: ${toScalar(matter.time)}`,
    `severity: ${toScalar(matter.severity)}`,
    `tags: [${matter.tags.map(toScalar).join(", ")}]`,
    `author: ${toScalar(matter.author)}`,
    "---",
    ""
  ].join(`
`);
}
function toDateAndTime(iso, timezone) {
  if (!isTimezone(timezone))
    throw new UserError("bad-input", `timezone: "${cleanLine(timezone)}" is not a time zone.`, {
      hint: "Give a name of the IANA list, such as UTC or Europe/Berlin.",
      docs: "README.md#inputs"
    });
  let { date, time } = toClockTime(iso, timezone);
  return { date, time };
}
function toScalar(text) {
  let line = cleanLine(text);
  return PLAIN.test(line) && !KEYWORD.test(line) ? line : JSON.stringify(line);
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
].join("|"), LIVE_WORD_OR_SPECIAL = new RegExp(`(?<!${WORD})(?=${WORD}*?(?:${LIVE}))(?<word>${WORD}+)|${SPECIAL}`, "giu"), SENTENCE_END2 = /(?<![.:?])[.:?]+$/, LINE_START = /^( ?)(?:([#+\-=>:/!%])|(\d{1,9})([.)]))/;
function escapeText(text) {
  return flatten(text).replace(LIVE_WORD_OR_SPECIAL, (match, word) => {
    if (word === void 0) return `\\${match}`;
    let end = SENTENCE_END2.exec(word)?.[0] ?? "";
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
  let code = lines.map((line) => toVisible(line).replace(/\n/g, " ")), longest = code.reduce((most, line) => Math.max(most, longestRun(line)), 2), ticks = "`".repeat(longest + 1), language = options.language?.toLowerCase() ?? "";
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

// src/core/entry/prose.ts
function toProse(sentence, dossier) {
  return parseSentence(sentence, dossier).segments.map((segment, index) => toMarkdown(segment, index === 0)).join("");
}
function toParagraph(claim, dossier) {
  return claim.sentences.map((sentence) => toProse(sentence, dossier)).join(" ");
}
function toParagraphs(claims, dossier) {
  return claims.map((claim) => toParagraph(claim, dossier)).filter((paragraph) => paragraph !== "");
}
function toMarkdown(segment, isFirst) {
  switch (segment.kind) {
    case "bold":
      return "**";
    case "text":
    case "fact":
      return isFirst ? escapeText(segment.text) : escapeWithin(segment.text);
    case "quotation":
      return `"${escapeWithin(segment.text)}"`;
    case "identifier":
      return codeSpan(segment.text);
    case "link":
      return segment.url === null ? codeSpan(segment.text) : link(segment.text, segment.url);
  }
}
function escapeWithin(text) {
  return escapeText(`x ${text}`).slice(/^\s/.test(text) ? 1 : 2);
}

// src/core/entry/evidence-block.ts
var MAX_FENCE_LINES = 40, MAX_FENCE_LINE_CHARS = 400;
function toEvidenceBlock(range, dossier) {
  let evidence = findEvidence(dossier, range.from), start = evidence?.lines.findIndex((line) => line.id === range.from) ?? -1, end = evidence?.lines.findIndex((line) => line.id === range.to) ?? -1;
  if (evidence === null || start < 0 || end < start) return [];
  let lines = evidence.lines.slice(start, end + 1), rest = lines[0]?.sourceLine !== null ? 0 : evidence.lines.length - 1 - end + evidence.cut.after;
  return [toCaption(evidence, lines), fence(fitFence(lines, rest), { language: toLanguage(evidence) })].filter(
    (block) => block !== ""
  );
}
var NOUNS = {
  log: "Log of ",
  annotation: "Annotations of ",
  commit: "Commit "
};
function toCaption(evidence, lines) {
  if (evidence.kind === "diff" && evidence.title !== FILE_LIST_TITLE) return "";
  let source = `${NOUNS[evidence.kind] ?? ""}${evidence.url === null ? codeSpan(evidence.title) : link(evidence.title, evidence.url)}`, [first, last] = [lines[0]?.sourceLine ?? null, lines.at(-1)?.sourceLine ?? null];
  if (first === null || last === null) return `${source}:`;
  let total = Math.max(last, (evidence.lines.at(-1)?.sourceLine ?? 0) + evidence.cut.after);
  return `${source}, ${first === last ? `line ${first}` : `lines ${first} to ${last}`} of ${total}:`;
}
function fitFence(lines, rest) {
  let rows = lines.map((line, index) => toRows(line, lines[index - 1])), whole = [...rows.flat(), ...toCutMark(rest)];
  if (whole.length <= MAX_FENCE_LINES) return whole;
  let kept = rows.length;
  for (; rows.slice(0, kept).flat().length >= MAX_FENCE_LINES; ) kept -= 1;
  let dropped = lines.slice(kept).map((line, index) => 1 + line.repeats + hiddenBetween(lines[kept + index - 1], line));
  return [...rows.slice(0, kept).flat(), ...toCutMark(dropped.reduce((sum, count) => sum + count, rest))];
}
function toRows(line, before) {
  return [
    ...toCutMark(hiddenBetween(before, line)),
    cutLine(line.text),
    ...line.repeats > 0 ? [`… ${line.repeats} more like it`] : []
  ];
}
function toCutMark(count) {
  return count > 0 ? [`… ${count} ${count === 1 ? "line" : "lines"} cut`] : [];
}
function hiddenBetween(before, line) {
  let skipped = before?.sourceLine && line.sourceLine ? line.sourceLine - before.sourceLine - 1 : 0;
  return Math.max(0, skipped - (before?.repeats ?? 0));
}
function cutLine(text) {
  return text.length <= MAX_FENCE_LINE_CHARS ? text : `${text.slice(0, MAX_FENCE_LINE_CHARS).replace(/[\ud800-\udbff]$/, "")} … ${text.length - MAX_FENCE_LINE_CHARS} characters cut`;
}
function toLanguage(evidence) {
  return evidence.kind === "workflow-file" ? "yaml" : evidence.kind === "diff" && evidence.title !== FILE_LIST_TITLE ? "diff" : "";
}

// src/core/entry/sections.ts
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
], MAX_SYMPTOM_CHARS = 160;
function renderSections(draft2, dossier) {
  let bodies = {
    "What Happened": toParagraphs(draft2.whatHappened, dossier),
    "The Brutal Truth": brutalTruth(draft2, dossier),
    "Technical Details": technicalDetails(draft2, dossier),
    "What We Tried": whatWeTried(draft2, dossier),
    "Root Cause Analysis": rootCause(draft2, dossier),
    "How It Felt": howItFelt(draft2, dossier),
    "What We Learned": whatWeLearned(draft2, dossier),
    "What Changes Now": whatChangesNow(draft2, dossier),
    "Warning Signs": warningSigns(draft2, dossier),
    "For Next Time": forNextTime(draft2, dossier)
  };
  return SECTIONS.flatMap((heading) => [
    `## ${heading}`,
    ...bodies[heading].length > 0 ? bodies[heading] : ["Not known."]
  ]);
}
function brutalTruth(draft2, dossier) {
  return [
    ...toParagraphs(draft2.brutalTruth, dossier),
    saySeverity(dossier),
    // Somebody who opened an issue noticed, and says what they saw.
    ...dossier.incident.kind === "issue" ? [] : [hole("who noticed outside of this repository, and what they saw", dossier)]
  ];
}
function saySeverity({ severity, story, exhibits, pastEntries, incident }) {
  let [past] = pastEntries, seen = past === void 0 || incident.webUrl === null ? "" : ` in ${link(past.title, `${incident.webUrl}/blob/HEAD/${past.path}`)}`, because = {
    label: `a label on ${escapeText(exhibits.issue?.title ?? "the issue")} says so`,
    "production-deployment": "a job that deploys to production failed",
    "said-so": "people wrote that deployments or releases are broken or blocked",
    "main-branch-red": `a branch that others build on was red for ${escapeText(story.timeRed?.rounded ?? "half an hour")}`,
    "many-attempts": `it stayed red through ${escapeText(story.attempts?.display ?? "many attempts")}`,
    "seen-before": `the same failure was here before${seen}`,
    "no-rule": null
  }[severity.because];
  return `Severity: ${strong(severity.level)}${because === null ? "" : `, because ${because}`}.`;
}
function technicalDetails(draft2, dossier) {
  let blocks = draft2.technical.flatMap(({ why, ...range }) => [
    ...why === null ? [] : [toParagraph(why, dossier)],
    ...toEvidenceBlock(range, dossier)
  ]), gaps = dossier.gaps.map(({ what, why }) => `- ${escapeText(what)}: ${escapeText(why)}`);
  return [
    ...blocks.length > 0 ? blocks : ["No error line is on record."],
    ...toParagraphs(draft2.reproduce, dossier),
    ...gaps.length === 0 ? [] : ["What could not be had:", gaps.join(`
`)]
  ];
}
function whatWeTried(draft2, dossier) {
  let { attempts, exhibits, incident } = dossier;
  return attempts.length > 0 ? tellAttempts(attempts, (attempt) => describeAttempt(attempt, draft2, dossier)) : exhibits.comments.length > 0 ? tellThread(draft2, dossier) : incident.kind === "run" ? ["Nothing yet: no later push and no re-run is on record."] : ["Not known: no run history was at hand."];
}
var FIRST_ATTEMPTS = 3, NEWEST_ATTEMPTS = 9;
function tellAttempts(attempts, tell) {
  let left = attempts.length - FIRST_ATTEMPTS - NEWEST_ATTEMPTS, first = left > 0 ? attempts.slice(0, FIRST_ATTEMPTS) : attempts, newest = left > 0 ? attempts.slice(-NEWEST_ATTEMPTS) : [];
  return [
    ...first.map(tell),
    ...left > 0 ? [[`… ${left} more ${left === 1 ? "attempt" : "attempts"} in between.`]] : [],
    ...newest.map(tell)
  ].flatMap((block, index) => index === 0 ? block : ["---", ...block]);
}
var MAX_COMMENTS_TOLD = 8;
function tellThread(draft2, dossier) {
  let felt = new Set(draft2.feltQuotes.map(({ line }) => line)), { comments } = dossier.exhibits, told = comments.slice(0, MAX_COMMENTS_TOLD).flatMap(({ lines }) => {
    let line = lines.find(({ id }) => !felt.has(id));
    return line === void 0 ? [] : quoteLine(line.id, dossier);
  }), more = comments.length - MAX_COMMENTS_TOLD;
  return told.length === 0 ? ["What the thread records stands under How It Felt."] : [
    "What the thread records, in people’s own words:",
    ...told,
    ...more > 0 ? [`… ${more} more ${more === 1 ? "comment is" : "comments are"} in the thread.`] : []
  ];
}
function describeAttempt(attempt, draft2, dossier) {
  let note = draft2.attemptNotes.find(({ n }) => n === attempt.n), cites = [
    ...attempt.commits.map(({ evidence }) => evidence.id),
    ...attempt.evidence === null ? [] : [attempt.evidence]
  ], name = toProse({ text: note?.name ?? "a try", cites }, dossier), elapsed = dossier.story.elapsed.get(attempt.n);
  return [
    `### Attempt ${attempt.n}: ${name} (${toVerdict(attempt)})`,
    ...note?.whyItFailed ? [toParagraph(note.whyItFailed, dossier)] : [],
    ...elapsed === void 0 ? [] : [`**Time Wasted:** ${escapeText(elapsed.display)} elapsed`],
    ...note?.lesson ? [`**Lesson:** ${toParagraph(note.lesson, dossier)}`] : []
  ];
}
function rootCause(draft2, dossier) {
  let { cause } = draft2, without2 = dossier.incident.kind === "run" ? "Not known. No green run is on record after it, so no change is proven to have caused or cured it." : "Not known.", ruledOut = toParagraphs(cause.ruledOut, dossier), alternatives = toParagraphs(cause.alternatives, dossier).map((line) => `- ${line}`), unlisted = dossier.exhibits.commits.length - alternatives.length;
  alternatives.length > 0 && unlisted > 0 && alternatives.push(`- and ${unlisted} more`);
  let probes = draft2.systemic.map(({ probeFact, reading }) => sayProbe(probeFact, reading, dossier)).filter((line) => line !== "");
  return [
    `### Immediate Cause (${cause.status})`,
    cause.immediate === null ? `${without2}${asked(dossier)}` : toParagraph(cause.immediate, dossier),
    ...ruledOut.length === 0 ? [] : ["Ruled out:", ...ruledOut],
    ...alternatives.length === 0 ? [] : ["What came in since the last green run, oldest first:", alternatives.join(`
`)],
    "### How It Got Through",
    probes.length === 0 ? "Not known: no record of reviews or checks was at hand." : probes.join(`
`)
  ];
}
function sayProbe(factId, reading, dossier) {
  let probe = dossier.facts.find(({ id }) => id === factId);
  return probe === void 0 ? "" : `- ${escapeText(probe.name)}: ${escapeText(probe.display)}.${reading === null ? "" : ` ${toParagraph(reading, dossier)}`}`;
}
function howItFelt(draft2, dossier) {
  let quotes = draft2.feltQuotes.flatMap(({ line }) => quoteLine(line, dossier));
  if (quotes.length > 0) return quotes;
  let { story } = dossier, counts = dossier.attempts.length === 0 ? [] : [story.redRuns, story.attempts].filter((value) => value !== null);
  return [`Nobody wrote it down.${counts.length === 0 ? "" : ` What the history shows: ${counts.map((value) => escapeText(value.display)).join(", ")}.`}${asked(dossier)}`];
}
function quoteLine(lineId, dossier) {
  let evidence = findEvidence(dossier, lineId), text = findLine(dossier, lineId);
  if (evidence === null || text === null) return [];
  let source = evidence.url === null ? escapeText(evidence.title) : link(evidence.title, evidence.url), who = evidence.actor === null ? "" : `${escapeText(evidence.actor)}, `, at = evidence.at === null ? "" : `, ${toClockTime(evidence.at, dossier.incident.timezone).time}`;
  return [`${blockquote([text])}
>
> ${who}${source}${at}`];
}
function whatWeLearned({ lessons }, dossier) {
  let groups = [
    ["Technical", lessons.technical],
    ["Process", lessons.process],
    ["Team", lessons.team]
  ], number = 0, lines = groups.flatMap(([kind, claims]) => (claims.length === 0 ? ["not known."] : claims.map((claim) => toParagraph(claim, dossier))).map((text) => (number += 1, `${number}. **${kind}:** ${text}`))), gaps = toParagraphs(lessons.knowledgeGaps, dossier).map((gap) => `- ${gap}`);
  return [lines.join(`
`), ...gaps.length === 0 ? [] : ["What we lacked:", gaps.join(`
`)]];
}
function whatChangesNow({ changes }, dossier) {
  let open = (claims) => claims.length === 0 ? "Nothing proposed." : claims.map((claim) => `- [ ] ${toParagraph(claim, dossier)} (proposed, no owner)`).join(`
`);
  return [
    "### Immediate (Done)",
    "Nothing is on record as done.",
    "### This Week",
    open(changes.week),
    "### This Month",
    open(changes.month)
  ];
}
function warningSigns(draft2, dossier) {
  return draft2.warningSigns.flatMap(({ badLines, note }) => [
    `🚨 ${toParagraph(note, dossier)}`,
    ...badLines === null ? [] : toEvidenceBlock(badLines, dossier)
  ]);
}
function forNextTime({ nextTime }, dossier) {
  let line = nextTime.symptom === null ? null : findLine(dossier, nextTime.symptom), symptom = line === null ? "If it looks like this again:" : `If you see ${codeSpan(line.trim().slice(0, MAX_SYMPTOM_CHARS))}:`, steps = nextTime.steps.map((claim, index) => `${index + 1}. ${toParagraph(claim, dossier)}`);
  return [symptom, steps.length === 0 ? "Nothing is known yet that would help." : steps.join(`
`)];
}
function hole(what, dossier) {
  return `Not known: ${what}.${asked(dossier)}`;
}
function asked({ incident }) {
  return incident.kind === "log" ? "" : " Asked in the pull request.";
}

// src/core/entry/render.ts
var MAX_TITLE_CHARS = 120;
function render(draft2, dossier, sha256) {
  let { incident, severity } = dossier, sentence = { text: draft2.title, cites: dossier.evidence.map(({ id }) => id) }, whole = toPlainText(parseSentence(sentence, dossier).segments), title = cutTitle(whole), matter = writeFrontMatter({
    ...toDateAndTime(incident.detectedAt, incident.timezone),
    severity: severity.level,
    tags: draft2.tags,
    author: "journal-writer"
  }), blocks = [
    `# ${title === whole ? toProse(sentence, dossier) : escapeText(title)}`,
    ...renderSections(draft2, dossier),
    ...renderThanks(draft2, dossier),
    "---",
    renderFooter(draft2, dossier),
    renderProvenance(dossier)
  ], text = `${matter}
${blocks.join(`

`)}

`, comment = writeEndComment(
    text,
    {
      key: incident.key,
      fingerprint: dossier.fingerprint,
      status: dossier.state,
      workflow: incident.workflow?.id ?? null,
      runs: incident.runs,
      evidence: dossier.evidence.map(({ id }) => id)
    },
    sha256
  );
  return { markdown: text + comment, title };
}
function cutTitle(title) {
  return title.length <= MAX_TITLE_CHARS ? title : `${title.slice(0, MAX_TITLE_CHARS - 2).replace(/[\ud800-\udbff]$/, "").replace(/\s+\S*$/, "")} …`;
}
function renderThanks({ thanks }, dossier) {
  let lines = thanks.flatMap(({ actor, actLine }) => {
    let evidence = findEvidence(dossier, actLine);
    if (evidence === null || findLine(dossier, actLine) === null) return [];
    let where = evidence.url === null ? escapeText(evidence.title) : link(evidence.title, evidence.url);
    return [`${escapeText(actor)} wrote ${where}. Thank you.`];
  });
  return lines.length === 0 ? [] : ["## Thank You", ...lines];
}
var STATUS_UNKNOWN = {
  log: "not known, this is a log",
  request: "not known, this was asked for by hand"
};
function renderFooter({ filedUnder }, { story, state, incident }) {
  let red = story.timeRed === null ? "" : `, red for ${story.timeRed.rounded}`;
  return [
    ["Filed Under", filedUnder],
    ["Status", STATUS_UNKNOWN[incident.kind] ?? `${state}${red}`],
    ["Time to Resolution", "not known yet"],
    ...story.runnerTime === null ? [] : [["Cost", `${story.runnerTime.rounded} of runner time; the rest is not known`]],
    ["Lesson", "not drawn yet"]
  ].map(([name, value]) => `**${name}:** ${escapeText(value ?? "")}`).join(`\\
`);
}
function renderProvenance({ story, gaps, incident }) {
  let { date, time, zone } = toClockTime(incident.asOf, incident.timezone), missing = gaps.length === 0 ? "" : `; ${toCount(gaps.length, "thing")} could not be had`;
  return `*Written without a model from ${story.records.display}${missing}. Quotations, numbers, times and names are copied or computed; advice is general. Known as of ${date} ${time} ${escapeText(zone)}.*`;
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
};
function toPullTitle({ incident, exhibits }, run) {
  let day = incident.detectedAt.slice(0, 10);
  return run !== null ? `Journal: run ${run.number} went red on ${day}` : exhibits.issue === null ? `Journal: an entry asked for on ${day}` : `Journal: what happened in ${exhibits.issue.title}`;
}
function toCommitMessage(operation, path) {
  return `${operation === "create" ? "Add" : "Update"} the journal entry ${path.split("/").at(-1) ?? path}`;
}
function toPullBody(dossier, draft2, context) {
  let { effort, path, entryUrl } = context, body = [
    `The entry: ${link(path, entryUrl)}. Read it, correct it, merge it. An entry that a person edited is not touched again.`,
    "## Only people know",
    draft2.questions.map(({ topic }) => `- [ ] ${QUESTIONS[topic]}`).join(`
`),
    RECEIPT_START,
    "## Receipt",
    toReceiptRows(dossier, draft2, effort),
    ...toGapList(dossier),
    RECEIPT_END
  ].join(`

`);
  return body.length <= MAX_BODY_CHARS ? body : `${body.slice(0, MAX_BODY_CHARS - 1)}…`;
}
function replaceReceipt(existing, updated) {
  let [before, rest] = cut(existing, RECEIPT_START), [, after] = cut(rest ?? "", RECEIPT_END), receipt = cut(updated, RECEIPT_START)[1];
  return rest === null || after === null || receipt === null ? null : `${before}${RECEIPT_START}${cut(receipt, RECEIPT_END)[0]}${RECEIPT_END}${after}`;
}
function cut(text, mark) {
  let at = text.indexOf(mark);
  return at < 0 ? [text, null] : [text.slice(0, at), text.slice(at + mark.length)];
}
function toReceiptRows({ exhibits, gaps, evidence, severity, category }, draft2, effort) {
  let logs = [...exhibits.findings.flatMap(({ logs: read }) => read), ...exhibits.looseLogs], lines = logs.reduce((sum, { log }) => sum + log.excerpt.totalLines, 0), bytes = logs.reduce((sum, { log }) => sum + log.excerpt.totalBytes, 0);
  return toTable([
    [
      "Read",
      `${toCount(evidence.length, "record")}; ${toCount(logs.length, "log")} with ${toCount(lines, "line")}, ${toMegabytes(bytes)}`
    ],
    ["Missing", gaps.length === 0 ? "nothing" : toCount(gaps.length, "thing")],
    ["Severity", severity.level],
    ["Kind of failure", category],
    ["Cause", draft2.cause.status],
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
function toPicture({ lastGreen, reds }) {
  if (reds.length === 0) return [];
  let isCut = reds.length > MAX_PICTURED_RUNS, shown = isCut ? [...reds.slice(0, MAX_PICTURED_RUNS / 2), ...reds.slice(-MAX_PICTURED_RUNS / 2)] : reds, node3 = (run, colour) => `  r${run.id}a${run.attempt}["run ${run.number}<br/>${run.updatedAt.slice(0, 10)}<br/>${run.updatedAt.slice(11, 16)} UTC"]:::${colour}`, nodes = [
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
${["flowchart LR", ...nodes.map(({ run, colour }) => node3(run, colour)), ...edges, ...styles].join(`
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

// src/core/safety/known-forms.ts
function toCompact(text) {
  return text.replace(/[^\p{L}\p{N}]+/gu, "").replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
}
function findKnown(secret, texts) {
  let value = secret.trim();
  if (value.length < 8) return { inText: [], inCompact: [] };
  let bytes = new TextEncoder().encode(value), base64 = toBase64Cores(bytes), forms = [
    [...value].reverse().join(""),
    Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join(""),
    encodeURIComponent(value.toWellFormed()),
    JSON.stringify(value),
    ...base64,
    ...base64.flatMap((core) => toBase64Cores(new TextEncoder().encode(core)))
  ].map(toCompact), plain2 = toCompact(value);
  return {
    // A secret made of punctuation has next to no letters to go by.
    inText: plain2.length < 8 ? occurrences(texts.text, value) : [],
    inCompact: [
      ...plain2.length < 8 ? [] : cutOccurrences(texts.compact, plain2),
      ...forms.filter((form) => form.length >= 8).flatMap((form) => occurrences(texts.compact, form))
    ]
  };
}
function toBase64Cores(bytes) {
  return [0, 1, 2].map((shift) => {
    let shifted = String.fromCharCode(...new Uint8Array(shift), ...bytes), end = Math.floor(shifted.length * 8 / 6);
    return btoa(shifted).slice(Math.ceil(shift * 8 / 6), end);
  });
}
function occurrences(text, needle) {
  let found = [];
  for (let start = text.indexOf(needle); start >= 0; start = text.indexOf(needle, start + needle.length))
    found.push({ start, end: start + needle.length });
  return found;
}
function cutOccurrences(text, needle) {
  let cut2 = Math.max(0, Math.min(Math.floor(needle.length / 2), needle.length - 12)), tails = occurrences(text, needle.slice(cut2)).map(({ start, end }) => {
    let missing = cut2;
    for (; missing > 0 && text[start - 1 - (cut2 - missing)] === needle[missing - 1]; ) missing -= 1;
    return { start: start - (cut2 - missing), end };
  }), heads = occurrences(text, needle.slice(0, needle.length - cut2)).map(({ start, end }) => {
    let more = 0;
    for (; more < cut2 && text[end + more] === needle[needle.length - cut2 + more]; ) more += 1;
    return { start, end: end + more };
  });
  return [...tails, ...heads];
}

// src/core/safety/view.ts
function viewOf(text) {
  return { text, origin: (offset) => [offset, offset + 1] };
}
function rewrite(view, pattern, replace2) {
  let parts = [], texts = [], length = 0, read = 0, add = (text, range, isVerbatim) => {
    text !== "" && (parts.push({ start: length, ...range, isVerbatim }), texts.push(text), length += text.length);
  };
  for (let match of view.text.matchAll(pattern)) {
    let replacement = replace2(match[0]);
    if (replacement === match[0]) continue;
    let to = match.index + match[0].length;
    add(view.text.slice(read, match.index), { from: read, to: match.index }, !0), add(replacement, { from: match.index, to }, !1), read = to;
  }
  return read === 0 ? view : (add(view.text.slice(read), { from: read, to: view.text.length }, !0), {
    text: texts.join(""),
    origin: (offset) => {
      let part = partAt(parts, offset);
      return part.isVerbatim ? view.origin(part.from + offset - part.start) : [view.origin(part.from)[0], view.origin(part.to - 1)[1]];
    }
  });
}
function partAt(parts, offset) {
  let low = 0, high = parts.length - 1;
  for (; low < high; ) {
    let middle = Math.ceil((low + high) / 2);
    (parts[middle]?.start ?? 0) <= offset ? low = middle : high = middle - 1;
  }
  let part = parts[low];
  if (part === void 0) throw new RangeError(`offset ${offset} of an empty view`);
  return part;
}

// src/core/safety/redact.ts
var TIMESTAMPS = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z ?/gm, LABELS = /\[redacted: [a-z-]{1,40}\]/g, KNOWN = "known-secret", MAX_ROUNDS = 3, NON_ASCII = /[^\0-\x7f]/gu, NOT_ALPHANUMERIC = /[^\p{L}\p{N}]+/gu;
async function redactText(text, scanner) {
  let found = [], redacted = text;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    let view = toReadable(redacted), secrets = merge(await scanner.find(view.text)), source = { text: redacted, view, labels: labelsOf(redacted) }, real = secrets.map((secret) => ({ what: secret.what, ranges: toOrigins(source, secret) })).filter(({ ranges }) => ranges.length > 0);
    if (real.length === 0) break;
    found.push(...real.map(({ what }) => toName(what))), redacted = replace(redacted, merge(real.flatMap(({ ranges }) => ranges)));
  }
  return { text: redacted, found };
}
async function redactLines(lines, scanner) {
  let { text, found } = await redactText(lines.join(`
`), scanner);
  return { lines: lines.length === 0 ? [] : text.split(`
`), found };
}
function redactKnown(text, secrets) {
  let readable = toReadable(text), letters = rewrite(readable, NOT_ALPHANUMERIC, () => ""), texts = { text: readable.text, compact: toCompact(letters.text) }, labels = labelsOf(text), ranges = secrets.flatMap((secret) => {
    let { inText, inCompact } = findKnown(secret, texts);
    return [
      ...inText.flatMap((range) => toOrigins({ text, view: readable, labels }, { ...range, what: KNOWN })),
      ...inCompact.flatMap((range) => toOrigins({ text, view: letters, labels }, { ...range, what: KNOWN }))
    ];
  });
  return replace(text, merge(ranges));
}
function toReadable(text) {
  let shown = [INVISIBLE_BUT_CONTROLS, ESCAPE_SEQUENCES, INVISIBLE, TIMESTAMPS].reduce((view, pattern) => rewrite(view, pattern, () => ""), viewOf(text));
  return rewrite(shown, NON_ASCII, (char) => char.normalize("NFKC"));
}
function toOrigins({ text, view, labels }, secret) {
  let ranges = [], isOpen = !1;
  for (let offset = secret.start; offset < secret.end; offset += 1) {
    let [start, end] = view.origin(offset), last = ranges.at(-1);
    if (view.text[offset] === `
`) isOpen = !1;
    else {
      if (/\s/.test(view.text[offset] ?? "")) continue;
      isOpen && last !== void 0 && !text.slice(last.end, start).includes(`
`) ? last.end = Math.max(last.end, end) : (ranges.push({ start, end }), isOpen = !0);
    }
  }
  return ranges.flatMap((range) => without(range, labels)).map((range) => ({ ...range, what: secret.what }));
}
function labelsOf(text) {
  return Array.from(text.matchAll(LABELS), ({ index, 0: label2 }) => ({ start: index, end: index + label2.length }));
}
function without(range, labels) {
  let rest = [], start = range.start;
  for (let label2 of labels)
    label2.end <= start || label2.start >= range.end || (label2.start > start && rest.push({ start, end: label2.start }), start = label2.end);
  return start < range.end ? [...rest, { start, end: range.end }] : rest;
}
function merge(found) {
  let merged = [];
  for (let next of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    let last = merged.at(-1);
    if (!(next.end <= next.start)) {
      if (last === void 0 || next.start >= last.end) merged.push(next);
      else if (next.end > last.end) {
        let isLonger = next.end - next.start > last.end - last.start;
        merged[merged.length - 1] = { start: last.start, end: next.end, what: isLonger ? next.what : last.what };
      }
    }
  }
  return merged;
}
function replace(text, ranges) {
  let redacted = "", read = 0;
  for (let { start, end, what } of ranges)
    redacted += `${text.slice(read, start)}[redacted: ${toName(what)}]`, read = end;
  return redacted + text.slice(read);
}
function toName(what) {
  return what.toLowerCase().replace(/[^a-z]+/g, "-").replace(/^-|-$/g, "").slice(0, 40) || "secret";
}

// src/core/safety/safe-records.ts
async function makeSafe(records, { scanner, known }) {
  let lines = [], collect = (text) => {
    for (let line of text.split(/\r?\n/)) lines.push(cleanLine(line));
  };
  visit(records, (text) => (collect(text), text));
  let redacted = await redactLines(lines, scanner), next = 0;
  return { records: visit(records, (text) => {
    let count = text.split(/\r?\n/).length;
    return next += count, redactKnown(redacted.lines.slice(next - count, next).join(`
`), known);
  }), found: redacted.found };
}
function visit(value, replace2) {
  return rebuild(value, replace2);
}
function rebuild(value, replace2) {
  return typeof value == "string" ? replace2(value) : Array.isArray(value) ? value.map((item) => rebuild(item, replace2)) : value === null || typeof value != "object" ? value : Object.fromEntries(Object.entries(value).map(([key, item]) => [key, rebuild(item, replace2)]));
}

// src/core/verify/findings.ts
var SENTENCES = {
  "quotation-not-found": "a quotation stands nowhere in the evidence that it cites",
  "identifier-not-found": "an identifier stands nowhere in the evidence",
  "no-such-fact": "a fact does not exist",
  "no-such-evidence": "a piece of evidence does not exist",
  "not-cited": "a statement cites nothing",
  "front-matter": "the front matter is not the five keys in their order and form",
  "file-name": "the file name has another form",
  heading: "a heading is missing, doubled or out of order",
  "empty-section": "a section is empty",
  fence: "a fence is open or too long",
  "line-not-found": "a line in a fence stands nowhere in the evidence",
  encoding: "the text has broken characters",
  placeholder: "a placeholder was left in"
};
function describeFinding({ code, where, detail }) {
  return `${where}: ${SENTENCES[code]}${detail === "" ? "" : `: ${detail}`}`;
}

// src/core/verify/verify-draft.ts
function verify(draft2, dossier) {
  let findings = [], check = (claim) => {
    let sentences = claim.sentences.filter((sentence) => isSupported(sentence, { claim, dossier, findings }));
    return sentences.length === 0 ? null : { ...claim, sentences };
  }, all = (claims) => claims.map(check).filter((claim) => claim !== null), maybe = (claim) => claim === null ? null : check(claim), { cause, lessons, changes } = draft2, immediate = maybe(cause.immediate);
  return {
    findings,
    draft: {
      ...draft2,
      cause: {
        ...cause,
        immediate,
        status: immediate === null ? "unknown" : cause.status,
        ruledOut: all(cause.ruledOut),
        alternatives: all(cause.alternatives)
      },
      whatHappened: all(draft2.whatHappened),
      brutalTruth: all(draft2.brutalTruth),
      reproduce: all(draft2.reproduce),
      technical: draft2.technical.map((selection) => ({ ...selection, why: maybe(selection.why) })),
      attemptNotes: draft2.attemptNotes.map((note) => ({
        ...note,
        whyItFailed: maybe(note.whyItFailed),
        lesson: maybe(note.lesson)
      })),
      systemic: draft2.systemic.map((cause2) => ({ ...cause2, reading: maybe(cause2.reading) })),
      lessons: {
        technical: all(lessons.technical),
        process: all(lessons.process),
        team: all(lessons.team),
        knowledgeGaps: all(lessons.knowledgeGaps)
      },
      changes: { week: all(changes.week), month: all(changes.month) },
      warningSigns: draft2.warningSigns.flatMap((sign) => {
        let note = check(sign.note);
        return note === null ? [] : [{ ...sign, note }];
      }),
      nextTime: { ...draft2.nextTime, steps: all(draft2.nextTime.steps) }
    }
  };
}
function isSupported(sentence, { claim, dossier, findings }) {
  let isAdvice = claim.standing === "proposal", problems = parseSentence(sentence, dossier).problems.filter(({ code }) => !isAdvice || code !== "identifier-not-found").map((problem) => ({ ...problem, where: sentence.text }));
  return !isAdvice && sentence.cites.length === 0 && problems.push({ code: "not-cited", where: sentence.text, detail: "" }), findings.push(...problems), problems.length === 0;
}

// src/core/verify/verify-entry.ts
var FRONT_MATTER = /^---\ndate: \d{4}-\d\d-\d\d\ntime: (0[1-9]|1[0-2]):[0-5]\d (AM|PM)\nseverity: (critical|high|medium|low)\ntags: \[[^\]\n]+\]\nauthor: journal-writer\n---\n\n# \S/, FILE_NAME = /^(\d{8}-\d{4}|\d{10})-[a-z0-9]+(-[a-z0-9]+)*\.md$/, MOJIBAKE = /â[€†œ]|Ã[—\u00A0-¿]|ðŸ|\uFFFD/u, PLACEHOLDER = /\{\{|\bTODO\b|\bTBD\b|\bLorem\b|\[insert|\[\[[EF]\d/, CUT_MARK = /^… [\d,]+ (lines? cut|more like it)$| … [\d,]+ characters cut$/;
function verifyEntry(markdown, { fileName, evidence }) {
  let findings = [], report = (code, where, detail = "") => findings.push({ code, where, detail }), file = fileName ?? "the entry";
  FRONT_MATTER.test(markdown) || report("front-matter", file), fileName !== null && !FILE_NAME.test(fileName) && report("file-name", file);
  let text = readEndComment(markdown)?.text ?? markdown, { parts, isOpen } = toParts(text);
  isOpen && report("fence", file, "the last one is not closed"), checkHeadings(parts, report);
  for (let { heading, prose, fences } of parts) {
    heading !== "" && prose.every((line) => line.trim() === "") && fences.length === 0 && report("empty-section", heading);
    for (let lines of fences) checkFence(lines, { heading, evidence, report });
    for (let line of prose) checkProse(line, { heading, evidence, report });
  }
  return findings;
}
function toParts(text) {
  let parts = [{ heading: "", prose: [], fences: [] }], fence2 = null;
  for (let line of text.split(`
`)) {
    let part = parts.at(-1), marker = /^(`{3,})/.exec(line)?.[1];
    fence2 === null && marker !== void 0 ? (fence2 = marker, part?.fences.push([])) : fence2 !== null && line === fence2 ? fence2 = null : fence2 !== null ? part?.fences.at(-1)?.push(line) : line.startsWith("## ") ? parts.push({ heading: line.slice(3), prose: [], fences: [] }) : part?.prose.push(line);
  }
  return { parts, isOpen: fence2 !== null };
}
function checkHeadings(parts, report) {
  let headings = parts.map(({ heading }) => heading).filter((heading) => SECTIONS.some((section) => section === heading));
  headings.join(`
`) !== SECTIONS.join(`
`) && report("heading", headings.join(", "));
}
function checkFence(lines, { heading, evidence, report }) {
  lines.length > MAX_FENCE_LINES && report("fence", heading, `${lines.length} lines`);
  let known = new Set(evidence.flatMap((item) => item.lines.map((own) => toComparable(own.text))));
  for (let line of lines)
    CUT_MARK.test(line) || line.trim() === "" || known.has(toComparable(line)) || report("line-not-found", heading, line);
}
function toComparable(line) {
  return line.replace(/\s+/g, " ").trim();
}
function checkProse(line, { heading, evidence, report }) {
  let plain2 = line.replace(NAMES, ""), isCopied = line.startsWith(">") || line.includes('"');
  !isCopied && MOJIBAKE.test(plain2) && report("encoding", heading, line), !isCopied && PLACEHOLDER.test(plain2) && report("placeholder", heading, line);
  for (let words3 of findUnproven(line, evidence.map(withoutTicks))) report("quotation-not-found", heading, words3);
}
var NAMES = /(?<!\\)(`+)(?!`)(.*?[^`])\1(?!`)|(?<!\\)\[(?:\\.|[^\]\\])*\]\(/g;
function findUnproven(line, evidence) {
  let plain2 = line.replace(NAMES, (name) => name.replaceAll('"', "”")).replace(/\\(?=[!-/:-@[-`{-~])/g, "").replaceAll("`", ""), marks = [...plain2.matchAll(/"/g)].map((match) => match.index), span = (from, to) => plain2.slice((marks[from] ?? 0) + 1, marks[to]), unproven = [];
  for (let from = 0; from < marks.length - 1; ) {
    let nearest = from + 1, to = marks.length - 1;
    for (; to > nearest && locate(span(from, to), evidence) === null; ) to -= 1;
    let words3 = span(from, to);
    words3.trim().split(/\s+/).length >= 3 && locate(words3, evidence) === null && unproven.push(words3), from = to + 1;
  }
  return unproven;
}
function withoutTicks(evidence) {
  return { ...evidence, lines: evidence.lines.map((line) => ({ ...line, text: line.text.replaceAll("`", "") })) };
}

// src/core/entry/facts-only/advice.ts
var ADVICE = {
  test: {
    sign: "A change to code and to the expectation of its test in one commit.",
    steps: ["Run the file of the failing test alone, then the suite: where it turns red tells what it shares."],
    week: null
  },
  compile: {
    sign: "A changed signature, import or header without a build of everything that uses it.",
    steps: ["Build the first file that the compiler complains about alone; the later errors are often its echo."],
    week: null
  },
  type: {
    sign: "A type that changed in one place and is written out again in another.",
    steps: ["Go to the declaration of the type that the error names, then to its last change."],
    week: null
  },
  "lint-format": {
    sign: "A tool version that differs between the pipeline and the machines of the people who commit.",
    steps: ["Run the tool locally in the version that the log names, with its fix option if it has one."],
    week: "Run the check of {job} before each commit, in the same version"
  },
  dependency: {
    sign: "A version range, a tag or a registry that can change without a commit.",
    steps: [
      "Compare what was installed with what the last green run installed.",
      "Ask the registry whether the version that the error names exists."
    ],
    week: "Install in {job} from a lock file, and fail when it does not match"
  },
  docker: {
    sign: "A `FROM` line whose tag can move, or a `COPY` of something that another step makes.",
    steps: [
      "Build the stage that failed alone with plain progress output.",
      "List what is really in the stage before it."
    ],
    week: null
  },
  "workflow-config": {
    sign: "A renamed script, job, secret or file that something still calls by its old name.",
    steps: [
      "Search the repository for the name that the error cannot find.",
      "Search the history for it: `git log -S` finds the commit that took it away."
    ],
    week: "Check the workflow file of {job} with a linter in every pull request"
  },
  "permission-secret": {
    sign: "A new call to something protected in a job whose `permissions` and secrets did not change.",
    steps: [
      "Compare what the call needs with what the job was given.",
      "Check whether the credential exists for this event: forks and bots are given less."
    ],
    week: "List what {job} may do next to the step that needs it"
  },
  "network-flaky": {
    sign: "A step that fetches from elsewhere without a retry and without a time limit.",
    steps: ["Count how often this error line turned up before.", "Try the address in the error by hand."],
    week: "Retry the download in {job} a few times, with a time limit for each try"
  },
  "timeout-oom": {
    sign: "A run time or a peak of memory or disk that grows a little every week.",
    steps: ["Look at the last line before the end, and at how long that step took in the last green run."],
    week: "Record the duration and the peak memory of {job} in its log"
  },
  deploy: {
    sign: "A deployment whose way back was never tried.",
    steps: [
      "Find out which version is live now.",
      "Compare the configuration of the last deployment that worked with this one."
    ],
    week: "Check in {job} that what was deployed answers, before it counts as done"
  },
  unknown: {
    sign: "A command whose output is thrown away, or whose exit code is all that it says.",
    steps: ["Run the step again with its most talkative setting."],
    week: "Upload what {job} writes to disk when it fails"
  },
  other: {
    sign: "An error that is caught and said again in other words.",
    steps: ["Search the repository and its history for the exact words of the error."],
    week: null
  }
}, KNOWN_ERRORS = [
  {
    pattern: /missing script:/i,
    step: "Compare the scripts of `package.json` with what is called: `npm run` lists them. The caller may be outside of the repository.",
    example: 'npm error Missing script: "build:prod"'
  },
  {
    pattern: /dubious ownership|unsafe repository/i,
    step: "Run `git config --global --add safe.directory` with the path from the error before the step: the checkout belongs to another user than the step.",
    example: "fatal: detected dubious ownership in repository at '/work'"
  },
  {
    pattern: /no space left on device/i,
    step: "Look at `df -h` before and after the step: what fills the disk is rarely what fails on it.",
    example: "write /tmp/layer.tar: no space left on device"
  },
  {
    pattern: /out of memory|outofmemory|exit code 137\b|\boom[- ]?kill/i,
    step: "Run the step with less in parallel: if it passes, it is memory and not code.",
    example: "FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory"
  },
  {
    pattern: /resource not accessible by integration/i,
    step: "Add the permission that the call needs to `permissions` of the job. Runs for pull requests of forks are given a token that only reads.",
    example: "gh: Resource not accessible by integration (HTTP 403)"
  },
  {
    pattern: /manifest (?:for \S+ not found|unknown)|pull access denied|no such image/i,
    step: "Ask the registry for the tag in the error: it was never there, was taken away, or needs a login.",
    example: "manifest for acme/base:3.14t not found: manifest unknown"
  },
  {
    pattern: /etarget|no matching (?:version|distribution)|could not find a version that satisfies/i,
    step: "Ask the registry for the version in the error: a version that was never published looks like this, and so does one that was withdrawn.",
    example: "ERROR: No matching distribution found for tariff==9.9"
  },
  {
    pattern: /eresolve|could not resolve dependency|versionconflict|conflicting dependencies/i,
    step: "Read the two requirements that the error puts side by side: one of them was changed last.",
    example: "npm error ERESOLVE could not resolve"
  },
  {
    pattern: /cannot find module|modulenotfounderror|no module named|package .* does not exist/i,
    step: "Ask whether the name is a package that is not installed, a file that was moved, or something that an earlier step should have built.",
    example: "Error: Cannot find module './dist/main.js'"
  },
  {
    pattern: /command not found|not recognized as an internal|: not found$/i,
    step: "Ask which step should have installed the command, and whether that step still runs before this one.",
    example: "line 3: pnpm: command not found"
  },
  {
    pattern: /permission denied.*\.sh|\.sh: permission denied/i,
    step: "Set the executable bit of the script in git: `git update-index --chmod=+x`.",
    example: "./deploy.sh: Permission denied"
  },
  {
    pattern: /econnrefused|connection refused/i,
    step: "Ask what should have listened at that address, and whether it was up before the step began.",
    example: "Error: connect ECONNREFUSED 10.0.0.7:6379"
  },
  {
    pattern: /lost communication with the server|received a shutdown signal/i,
    step: "Run it again once: the machine went away, and the log ends where it did. If it happens twice at the same place, look at memory and disk.",
    example: "The runner has received a shutdown signal."
  }
];
function findKnownStep(line) {
  return KNOWN_ERRORS.find(({ pattern }) => pattern.test(line))?.step ?? null;
}

// src/core/entry/facts-only/head.ts
var SLICE = /[^\s]+/g, LEADING_NOISE = new RegExp(
  [
    "##\\[error\\]",
    "\\[(?:error|info|warning|warn|junit|javac)\\]",
    "(?:fatal )?error(?:\\[\\w+\\])?:(?!:)",
    "(?:uncaught |unhandled )?exception:",
    "(?:fatal|fail(?:ed|ure)?|warning|fatal error):(?!:)",
    "err!",
    "npm (?:err!|error)(?: code)?",
    "e(?= {2})",
    "e:(?=\\s)",
    "error(?=\\s{2})",
    "---? fail:",
    "fail(?=\\s+\\S+\\.\\w+)",
    "(?:caused by|reason):",
    'exception in thread "[^"]*"',
    "\\d+[.)](?=\\s)",
    "\\d+:\\d+",
    "\\[\\d+,\\d+\\]",
    "(?:line )?\\d+:(?=\\s)",
    "#\\d+ [\\d.]+",
    "[✗✖✕×●❌✘›>|*=!-]+(?=\\s)",
    "[_=*#!~-]{2,}",
    "\\(?(?:[A-Za-z]:)?[\\w./\\\\@+-]+\\.\\w{1,6}[:(]\\d+[\\d:,)]*:?",
    "[\\w./\\\\@-]+/[\\w.-]+:(?=\\s)"
  ].join("|"),
  "iy"
), TRAILING_NOISE = /(?:\s+(?:in )?\(?\d[\d.,]*\s?m?s(?:ec\w*)?\)?|\s+Time elapsed:.*|\s+<<<? .*|\s+\(?\[?FAIL(?:ED|URE)?!?\]?\)?|\s+\.{3,}\s*\w*|\s*[_=*#~-]{2,}|[\s.,;:({[–—]+)$/, SAYS_NOTHING = new Set(
  "a an the error errors fail failed failing failure failures caused what went wrong exception fatal warning test tests build command exited with exit code status process completed returned non zero".split(" ")
), DANGLING = /\s+(?:a|after|an|and|are|as|at|be|before|but|by|for|from|has|have|if|in|into|is|it|no|not|of|on|or|than|that|the|to|was|were|when|with|expected|received)$/i, OPEN_BRACKET = /(?<=\S)\s+[([{][^)\]}]*$/, LOOSE_END = /(?:\s+[-=>|+/&]+|[\s.,;:({[–—]+)$/;
function toHead(line) {
  let start = line.length - line.trimStart().length;
  for (let before = -1; before !== start; )
    for (before = start, LEADING_NOISE.lastIndex = start, LEADING_NOISE.test(line) && (start = LEADING_NOISE.lastIndex); /\s/.test(line.charAt(start)); ) start += 1;
  let head = cutWords(trimEnds(line.slice(start, start + 400), [TRAILING_NOISE]));
  return (head.toLowerCase().match(new RegExp("\\p{L}+", "gu")) ?? []).every((word) => SAYS_NOTHING.has(word)) || !new RegExp("\\p{L}{3}", "u").test(head) ? null : head;
}
function cutWords(text) {
  let words3 = [...text.matchAll(SLICE)], end = 0;
  for (let [index, word] of words3.entries()) {
    let next = word.index + word[0].length;
    if (index === 9 || next > 72 || (end = next, /[.;!?]$/.test(word[0]) && index > 1)) break;
  }
  if (end === 0) return shorten(words3[0]?.[0] ?? "");
  let head = text.slice(0, end);
  return trimEnds(head, end < text.length ? [OPEN_BRACKET, LOOSE_END, DANGLING] : [OPEN_BRACKET, LOOSE_END]);
}
function trimEnds(text, patterns) {
  let trimmed = patterns.reduce((rest, pattern) => rest.replace(pattern, ""), text);
  return trimmed === text ? text : trimEnds(trimmed, patterns);
}
function shorten(word) {
  let name = word.split("(")[0] ?? word, from = [...name.matchAll(/[^./:\\]+/g)].at(-2)?.index ?? 0, short = name.slice(from);
  return trimEnds(short.slice(0, 72), [/[\ud800-\udbff]$/, LOOSE_END]);
}

// src/core/entry/facts-only/wording.ts
function say(text, ...cites) {
  return { text, cites: cites.flatMap((cited) => cited === null ? [] : [cited.id]) };
}
function fact(...sentences) {
  return { standing: "fact", sentences: [...sentences] };
}
function inference(...sentences) {
  return { standing: "inference", sentences: [...sentences] };
}
function proposal(...sentences) {
  return { standing: "proposal", sentences: [...sentences] };
}
function exactly(value) {
  return `[[${value.id}]]`;
}
function about(value) {
  return `[[${value.id}~]]`;
}
function inWords(value) {
  return `[[${value.id}w]]`;
}
function linked(evidence, text = evidence.title) {
  return `[[${evidence.id}|${text.replace(/\]\](?=[^\]])/g, "] ]")}]]`;
}
function named(identifier) {
  return codeSpan(identifier);
}
function plain(words3) {
  return words3.replace(/["`*[\\]/g, "\\$&");
}
function quoted(words3) {
  return `"${words3}"`;
}

// src/core/entry/facts-only/title.ts
var MAX_REQUEST_WORDS = 11, MAX_PLACE_CHARS = 40, LINES_BELOW = 2;
function findErrorHead(dossier) {
  for (let id of dossier.primaryErrorLines) {
    let log = findEvidence(dossier, id), at = log?.lines.findIndex((line) => line.id === id) ?? -1, head = (log?.lines.slice(at, at + 1 + LINES_BELOW).filter(({ text }) => text.trim() !== "") ?? []).map(({ text }) => toHead(text)).find((text) => text !== null) ?? null;
    if (log !== null && head !== null) return { head, log };
  }
  return null;
}
function toErrorHead(dossier) {
  return findErrorHead(dossier)?.head ?? null;
}
function namesNoError(dossier) {
  return dossier.primaryErrorLines.every((id) => toHead(findLine(dossier, id) ?? "") === null) && toErrorHead(dossier) === null;
}
function toPlace({ exhibits }) {
  let [finding] = exhibits.findings;
  if (finding !== void 0) return finding.finding.name;
  let excerpt = exhibits.looseLogs[0]?.log.excerpt;
  if (excerpt?.jobName) return excerpt.jobName;
  let command = excerpt?.failingStep?.name ?? excerpt?.commands[0] ?? null;
  return command === null ? null : toShortCommand(command);
}
function toShortCommand(command) {
  let words3 = (command.split(/&&|;|\|/).at(-1)?.trim() ?? "").replace(/^Run\s+/, "").split(/\s+/).filter((word) => !/^\w+=/.test(word)), [program = ""] = words3;
  if (/^(?:if|for|while|case|echo|set|export|test|\[+|cd|fi|done|\W*)$/.test(program)) return null;
  let flag = words3.findIndex((word) => word.startsWith("-")), short = words3.slice(0, Math.min(flag < 1 ? words3.length : flag, 3)).join(" ");
  return short === "" || short.length > MAX_PLACE_CHARS || !command.includes(short) ? null : short;
}
function toTitle(dossier) {
  let { exhibits } = dossier;
  if (exhibits.issue !== null) return plain(exhibits.issue.lines[0]?.text || exhibits.issue.title);
  if (dossier.incident.kind === "request") return plain(toRequestTitle(dossier));
  let head = toErrorHead(dossier);
  return head === null ? toTitleWithoutError(dossier) : `${named(head)}${toTitleEnd(dossier)}`;
}
function toTitleEnd(dossier) {
  let { story, exhibits, attempts } = dossier, [finding] = exhibits.findings;
  if (attempts.length > 1 && story.attempts !== null && story.timeRed !== null)
    return `: ${inWords(story.attempts)}, ${about(story.timeRed)}`;
  if (story.wasGreenBefore) return " on a Commit That Was Green";
  let legs = finding === void 0 ? void 0 : story.legs.get(finding.finding.name);
  if (legs !== void 0 && finding !== void 0 && finding.finding.jobs.length > 1)
    return `: ${exactly(legs)} of ${named(finding.finding.name)} Red`;
  if (story.tests !== null) return `: ${exactly(story.tests)} Red`;
  let where = toPlace(dossier);
  return where === null ? "" : ` in ${named(where)}`;
}
function toTitleWithoutError(dossier) {
  let { story, exhibits } = dossier, where = toPlace(dossier), step2 = exhibits.findings[0]?.finding.failedStep?.name;
  if (story.intoJob !== null && where !== null && dossier.category === "timeout-oom")
    return `${named(where)} Ran Out of Time After ${about(story.intoJob)}`;
  if (where !== null && allLogs(exhibits).length === 0)
    return `${named(where)} Failed${step2 === void 0 ? "" : ` at ${named(step2)}`}, and No Log Says Why`;
  if (where !== null) return `${named(where)} Failed Without Naming an Error`;
  let [log] = exhibits.looseLogs;
  if (log !== void 0) return `${named(log.log.name)} Names No Error`;
  let workflow2 = dossier.incident.workflow?.name ? named(dossier.incident.workflow.name) : "The Workflow", on = dossier.incident.branch === null ? "" : ` on ${named(dossier.incident.branch)}`;
  return `${workflow2} ${neverStarted(dossier) ? "Never Started" : "Went Red"}${on}`;
}
function neverStarted({ exhibits, story, category }) {
  return exhibits.findings.length === 0 && story.failedJobs === null && category === "workflow-config";
}
function toRequestTitle({ exhibits }) {
  let told = (exhibits.request?.lines[0]?.text || "Asked for by hand").replace(/^(?:(?:at|on|since|from)\s+)?\d{4}-\d\d-\d\d\S*[\s,:]*/i, ""), words3 = `${told.charAt(0).toUpperCase()}${told.slice(1)}`.split(/\s+/);
  return words3.length <= MAX_REQUEST_WORDS ? words3.join(" ") : `${words3.slice(0, MAX_REQUEST_WORDS).join(" ")} …`;
}

// src/core/entry/facts-only/keywords.ts
var MAX_SLUG_WORDS = 5, MAX_TAGS = 5, MAX_LINES = 3, DULL = words(
  "a about after again all an and any are at be been before both but by can cannot could did do does done during each err error errors every exception exit exited code expected fail failed failing fails failure failures file files for found from had has have http https if in info into is it its job like line lines looks made make message more most must never next no not null of on once only or other our out over process completed command received run running same see should some step such test tests than that the their them then there these they this those thread to too true false undefined under unexpected until usr bin src lib main var home was warning went were what when where which while will with without would wrong xxx you your com org net www example"
), TOOLS = words(
  "ansible babel bazel biome black buildx bun bundler cargo checkstyle clang clippy cmake composer cypress deno docker dotnet eslint flake8 gcc git go gofmt gradle helm jest junit kotlin kubectl make maven mocha mvn mypy next ninja node npm nuget phpunit pip playwright pnpm poetry prettier pylint pytest python rake rollup rspec rubocop ruby ruff rust rustc sass shellcheck stylelint swift terraform tox tsc turbo typescript unittest uv vite vitest webpack xcodebuild yarn"
), CODE = /\b(?:[A-Z]{1,5}\d{3,5}|E(?!RROR|XCEPT|XPECT|MPTY|NABLE|XIT|XTRA|NTRY|XECUT)[A-Z]{4,}[A-Z0-9]*|ERR_[A-Z0-9_]+)\b/g, STATUS = /\b(?:HTTP|status(?: code)?|error:?) (4\d\d|5\d\d)\b/i, EXIT = /\bexit(?:ed with)?(?: code| status)? (12[4-9]|13\d|14[0-3])\b/i, NAME = /\b(?:[A-Z][a-z0-9]+(?:[A-Z][a-z0-9]*)+|[a-z]+(?:_[a-z0-9]+)+)\b/g;
function words(text) {
  return new Set(text.split(" "));
}
function toSlugWords(dossier) {
  let place2 = [toPlace(dossier) ?? "", dossier.incident.workflow?.name ?? ""], found = [
    ...toTools(dossier).slice(0, 1),
    ...toCodes(dossier).slice(0, 1),
    ...toPlainWords(toSubject(dossier)),
    ...place2.flatMap(toPlainWords)
  ], distinct2 = [...new Set(found)].slice(0, MAX_SLUG_WORDS);
  return distinct2.length > 1 || dossier.category === "unknown" ? distinct2 : [...distinct2, dossier.category];
}
function toTags(dossier) {
  let tags = [
    ...dossier.category !== "unknown" && dossier.category !== "other" ? [dossier.category] : [],
    ...toTools(dossier).slice(0, 2),
    ...toCodes(dossier).slice(0, 2),
    ...toNames(dossier).slice(0, 1),
    ...toPlainWords(toSubject(dossier)).slice(0, 2),
    ...toPlainWords(dossier.incident.workflow?.name ?? "")
  ], distinct2 = [...new Set(tags)].slice(0, MAX_TAGS);
  return distinct2.length > 0 ? distinct2 : [dossier.incident.kind === "issue" ? "issue" : dossier.category];
}
function toSubject(dossier) {
  let { issue, request } = dossier.exhibits;
  return issue?.lines[0]?.text ?? request?.lines[0]?.text ?? toErrorHead(dossier) ?? "";
}
function primaryText(dossier) {
  return dossier.primaryErrorLines.slice(0, MAX_LINES).map((id) => findLine(dossier, id) ?? "").join(`
`);
}
function toCodes(dossier) {
  let text = primaryText(dossier), status = STATUS.exec(text)?.[1], exit = EXIT.exec(text)?.[1];
  return [
    ...(text.match(CODE) ?? []).map((code) => code.toLowerCase().replaceAll("_", "-")),
    ...status === void 0 ? [] : [`http-${status}`],
    ...exit === void 0 ? [] : [`exit-${exit}`]
  ];
}
function toNames(dossier) {
  return (toErrorHead(dossier)?.match(NAME) ?? []).map((name) => name.toLowerCase().replaceAll("_", "-"));
}
function toTools(dossier) {
  let [finding] = dossier.exhibits.findings, [log] = allLogs(dossier.exhibits), commands = [
    finding?.step?.run ?? "",
    finding?.finding.failedStep?.name ?? "",
    ...log?.log.excerpt.commands ?? []
  ], found = [primaryText(dossier), ...commands].join(`
`).toLowerCase().match(/[a-z][a-z0-9]+/g) ?? [];
  return [...new Set(found.filter((word) => TOOLS.has(word)))];
}
function toPlainWords(text) {
  return (text.toLowerCase().match(/(?<![a-z0-9])[a-z][a-z0-9]{2,24}(?![a-z0-9])/g) ?? []).filter((word) => !DULL.has(word) && !/\d{2}/.test(word) && !/^[a-f0-9]{6,}$/.test(word));
}

// src/core/entry/facts-only/rerun.ts
var RERUNS = [
  {
    tool: "pytest",
    pattern: /^(?:FAILED|ERROR) (?<id>[\w./-]+\.py::[\w:[\].-]+)(?=\s|$)/m,
    command: ({ id }) => `pytest "${id}"`,
    example: "FAILED tests/test_total.py::test_rounds - assert 357 == 358",
    expected: 'pytest "tests/test_total.py::test_rounds"'
  },
  {
    tool: "jest",
    pattern: /^[ \t]*FAIL\s+(?<file>[\w./-]+\.[cm]?[jt]sx?)\b[^\n]*\n\s*● (?:[^\n]* › )?(?<name>[^\n›]+)$/m,
    command: ({ file, name }) => `npx jest ${file} -t "${name}"`,
    example: `FAIL test/total.test.js
  ● total › rounds every line`,
    expected: 'npx jest test/total.test.js -t "rounds every line"'
  },
  {
    tool: "vitest",
    pattern: /^[ \t]*FAIL\s+(?<file>[\w./-]+\.[cm]?[jt]sx?) > (?:[^\n]* > )?(?<name>[^\n>]+)$/m,
    command: ({ file, name }) => `npx vitest run ${file} -t "${name}"`,
    example: " FAIL  src/total.test.ts > total > rounds every line",
    expected: 'npx vitest run src/total.test.ts -t "rounds every line"'
  },
  {
    tool: "node --test",
    pattern: /^test at (?<file>[\w./-]+\.[cm]?[jt]sx?):\d+:\d+\n✖ (?<name>[^\n]+?) \([\d.]+ms\)$/m,
    command: ({ file, name }) => `node --test --test-name-pattern="${name}" ${file}`,
    example: `test at test/invoice.test.js:16:1
✖ every line is whole (1.8ms)`,
    expected: 'node --test --test-name-pattern="every line is whole" test/invoice.test.js'
  },
  {
    tool: "go test",
    pattern: /^[ \t]*--- FAIL: (?<name>Test\w+)/m,
    command: ({ name }) => `go test -run '^${name}$' ./...`,
    example: "--- FAIL: TestRounds (0.00s)",
    expected: "go test -run '^TestRounds$' ./..."
  },
  {
    tool: "cargo test",
    pattern: /^test (?<name>[\w:]+) \.\.\. FAILED$/m,
    command: ({ name }) => `cargo test ${name} -- --exact`,
    example: "test cart::tests::rounds ... FAILED",
    expected: "cargo test cart::tests::rounds -- --exact"
  },
  {
    tool: "maven",
    pattern: /^(?:\[ERROR\]\s+)?(?<class>[A-Z]\w*(?:Test|Tests|IT))\.(?<name>\w+)(?::\d+|\s)/m,
    command: ({ class: type, name }) => `mvn test -Dtest=${type}#${name}`,
    example: "[ERROR]   TotalTest.roundsEveryLine:31 expected: <358> but was: <357>",
    expected: "mvn test -Dtest=TotalTest#roundsEveryLine"
  },
  {
    tool: "gradle",
    pattern: /^(?<class>[A-Z]\w*) > (?<name>\w+)\(\) FAILED$/m,
    command: ({ class: type, name }) => `./gradlew test --tests '${type}.${name}'`,
    example: "TotalTest > roundsEveryLine() FAILED",
    expected: "./gradlew test --tests 'TotalTest.roundsEveryLine'"
  },
  {
    tool: "rspec",
    pattern: /^rspec (?<place>\.\/[\w./-]+:\d+)/m,
    command: ({ place: place2 }) => `bundle exec rspec ${place2}`,
    example: "rspec ./spec/total_spec.rb:12 # Total rounds every line",
    expected: "bundle exec rspec ./spec/total_spec.rb:12"
  }
];
function toRerunCommand(lines) {
  let text = lines.join(`
`);
  for (let { pattern, command } of RERUNS) {
    let groups = pattern.exec(text)?.groups;
    if (groups === void 0 || Object.values(groups).some((group2) => /["'`$\\]/.test(group2 ?? ""))) continue;
    let found = command(groups);
    if (found.length <= 120) return found;
  }
  return null;
}

// src/core/entry/facts-only/next-time.ts
var GONE = 410;
function toNextTime(dossier, advice) {
  let symptom = namesNoError(dossier) ? null : dossier.primaryErrorLines[0] ?? null, line = symptom === null ? "" : findLine(dossier, symptom) ?? "";
  if (neverStarted(dossier))
    return { symptom, steps: [step("Open the page of the run: GitHub says there why it refused the workflow.")] };
  let known = findKnownStep(line), rerun = toRerunCommand(
    allLogs(dossier.exhibits).flatMap(({ evidence }) => evidence.lines.map(({ text }) => text))
  ), isGone = dossier.primaryErrorLines.length === 0 && dossier.gaps.some(({ status }) => status === GONE);
  return {
    symptom,
    steps: [
      ...known === null ? [] : [step(known)],
      ...rerun === null ? [] : [step(`Run the test alone: ${named(rerun)}.`)],
      ...isGone ? [step("Run it again while its log can still be read. How long logs are kept is a setting of the repository.")] : [],
      ...isGone || known !== null ? [] : (advice?.steps ?? []).map(step),
      ...pointAtLog(dossier),
      ...compareWithGreen(dossier)
    ]
  };
}
function step(text) {
  return proposal(say(text));
}
function pointAtLog(dossier) {
  let log = findEvidence(dossier, dossier.primaryErrorLines[0] ?? "");
  return log === null || log.url === null || dossier.exhibits.run === null ? [] : [inference(say(`Read the log of ${linked(log)} from that line upwards: what it did before says more.`, log))];
}
function compareWithGreen({ exhibits, story, incident }) {
  let green = exhibits.lastGreen, before = story.lastGreenSha?.slice(0, 7);
  return green === null || before === void 0 || incident.sha === null || story.wasGreenBefore ? [] : [
    proposal(
      say(`Compare with the last green run: ${named(`git diff ${before} ${incident.sha.slice(0, 7)}`)}.`, green)
    )
  ];
}

// src/core/entry/facts-only/opening.ts
var MAX_ISSUE_SENTENCES = 3, MAX_REQUEST_SENTENCES = 12;
function toWhatHappened(dossier) {
  let { exhibits, incident } = dossier;
  return exhibits.issue !== null ? openWithWords(dossier, exhibits.issue) : incident.kind === "request" && exhibits.request !== null ? openWithWords(dossier, exhibits.request) : exhibits.run === null ? openWithLog(dossier) : openWithRun(dossier, exhibits.run);
}
function openWithRun(dossier, run) {
  let { story, exhibits, incident } = dossier, [finding] = exhibits.findings, firstRed = exhibits.reds.values().next().value ?? run, workflow2 = incident.workflow?.name ? named(incident.workflow.name) : "the workflow", branch = incident.branch === null ? "" : ` on ${named(incident.branch)}${incident.fromFork ? " of a fork" : ""}`, opening = [
    say(
      `At ${exactly(story.detected)}, ${linked(firstRed)} of ${workflow2}${branch} went red.`,
      story.detected,
      firstRed
    )
  ];
  if (finding !== void 0) {
    let step2 = finding.finding.failedStep === null ? "" : ` at the step ${named(finding.finding.failedStep.name)}`, into = story.intoJob === null ? "" : `, ${about(story.intoJob)} in`, lately = run === firstRed ? "" : `In ${linked(run)}, `, job = linked(finding.job, finding.finding.name);
    opening.push(say(`${lately}${job} stopped${step2}${into}.`, finding.job, story.intoJob, run));
  } else neverStarted(dossier) ? opening.push(say("It ended before any job began.", run)) : opening.push(say("Which job broke it is not on record.", run));
  return [fact(...opening), fact(...sayWhatItFollows(dossier)), fact(...saySize(dossier))].filter(
    ({ sentences }) => sentences.length > 0
  );
}
function sayWhatItFollows({ story, exhibits, incident }) {
  let { lastGreen } = exhibits;
  if (lastGreen === null)
    return [say("No green run of this workflow on this branch is on record before it.", exhibits.run)];
  if (story.wasGreenBefore)
    return [
      say(
        `The same commit was green in ${linked(lastGreen)}. Nothing in the repository changed in between.`,
        lastGreen,
        exhibits.run
      )
    ];
  let since = story.sinceGreen === null ? "" : `, ${about(story.sinceGreen)} earlier`, [only, ...others] = exhibits.commits, landed = only !== void 0 && others.length === 0 ? `One commit came in between: ${linked(only.evidence)}${saySubject(only)}.` : story.commits === null ? "" : `${exactly(story.commits)} came in between.`;
  return [
    say(`The last green one was ${linked(lastGreen)}${since}.`, lastGreen, story.sinceGreen),
    ...landed === "" ? [] : [say(landed, only?.evidence ?? null, story.commits)],
    ...sayPull(exhibits.pull, { only: others.length === 0 ? only : void 0, sha: incident.sha })
  ];
}
function saySubject(exhibit) {
  let subject = subjectLine(exhibit);
  return subject === "" ? "" : `, ${quoted(subject)}`;
}
function sayPull(pull, { only, sha }) {
  let title = pull?.lines[0]?.text ?? "";
  if (pull === null) return [];
  let isOnly = only !== void 0 && only.commit.sha === sha, words3 = title === "" || isOnly && subjectLine(only).includes(title) ? "" : `, ${quoted(title)}`;
  return [say(`${isOnly ? "It" : "The newest red commit"} came with ${linked(pull)}${words3}.`, pull)];
}
function saySize({ story, exhibits }) {
  let parts = [
    story.failedJobs === null ? null : `${exactly(story.failedJobs)} failed`,
    story.tests === null ? null : `${exactly(story.tests)} red`,
    story.redRuns === null || exhibits.reds.size < 2 ? null : `${exactly(story.redRuns)} in a row`
  ].filter((part) => part !== null), blocked = exhibits.findings.filter(({ finding }) => finding.becauseOf.length > 0);
  return [
    ...parts.length === 0 ? [] : [say(`**${parts.join(", ")}.**`, story.failedJobs, story.tests, story.redRuns)],
    ...story.heldBack === null ? [] : [say(`${exactly(story.heldBack)} did not get to run, or not to the end.`, story.heldBack)],
    ...blocked.map(
      ({ finding, job }) => say(
        `${named(finding.name)} is red as well, because of ${finding.becauseOf.map(named).join(", ")}, which it waits for.`,
        job
      )
    )
  ];
}
function openWithLog({ exhibits, story }) {
  let [first] = exhibits.looseLogs;
  if (first === void 0) return [];
  let commit = exhibits.commits.at(-1), sentences = [
    say(sayWhen(first.log, `${exactly(story.detected)} on ${exactly(story.detectedOn)}`), first.evidence),
    ...commit === void 0 ? [] : [say(`The commit under test was ${linked(commit.evidence)}${saySubject(commit)}.`, commit.evidence)],
    ...story.tests === null ? [] : [say(`**${exactly(story.tests)} red.**`, story.tests)]
  ];
  return [
    fact(...sentences),
    ...exhibits.request === null ? [] : openWithQuotes(exhibits.request, "the person who asked for this entry")
  ];
}
function sayWhen({ name, excerpt, modifiedAt }, moment) {
  return excerpt.errorAt !== null ? `At ${moment}, ${named(name)} recorded a failure.` : excerpt.lastAt !== null ? `${named(name)} ends at ${moment}.` : modifiedAt !== null ? `${named(name)} was last written at ${moment}.` : `When ${named(name)} was written is not on record.`;
}
function openWithWords({ exhibits, story }, source) {
  let at = `At ${exactly(story.detected)} on ${exactly(story.detectedOn)}`, text = source.lines.map((line) => line.text).join(" "), opening = source.kind !== "request" ? `${at}, ${linked(source)} was opened.` : timesIn(text).length > 0 ? `This entry was asked for by hand. The earliest moment that it names is ${at.slice(3)}.` : `${at}, this entry was asked for by hand.`, nobody = source.kind === "request" ? "the person who asked for it" : "its author", who = source.actor === null ? nobody : named(source.actor), thread = story.comments === null ? [] : [fact(say(`${exactly(story.comments)} followed.`, story.comments, ...exhibits.comments))];
  return [fact(say(opening, source, story.detected, story.detectedOn)), ...openWithQuotes(source, who), ...thread];
}
function openWithQuotes(source, who) {
  let isRequest = source.kind === "request", lines = (isRequest ? source.lines : source.lines.slice(1)).slice(0, isRequest ? MAX_REQUEST_SENTENCES : MAX_ISSUE_SENTENCES), words3 = (lines.length > 0 ? lines : source.lines.slice(0, 1)).map(({ text }) => text).join(" ");
  return words3 === "" ? [] : [fact(say(`In the words of ${who}: ${quoted(words3)}`, source))];
}
var PROMISES = /\b(should(n't)?|only|just|never|safe|trivial|cosmetic|harmless|unused|unreferenced|no[ -](functional|op|change)|not? (change|affect|break))\b/i, MAX_PROMISE_CHARS = 160;
function findPromise({ exhibits }) {
  let [only, ...others] = exhibits.commits;
  if (only === void 0 || others.length > 0 || exhibits.diffs.every(({ relation }) => relation === null)) return null;
  let line = only.evidence.lines.find(({ text }) => PROMISES.test(text) && text.length <= MAX_PROMISE_CHARS);
  return line === void 0 ? null : { words: line.text, evidence: only.evidence };
}
function toBrutalTruth(dossier) {
  let { story, exhibits } = dossier, suspect = exhibits.diffs.find(({ relation }) => relation !== null), log = findEvidence(dossier, dossier.primaryErrorLines[0] ?? ""), truth = [];
  story.wasGreenBefore ? truth.push(
    say(
      "**The same commit passed, and then it failed.** What changed is outside the repository, or was never the same twice.",
      exhibits.lastGreen,
      exhibits.run
    )
  ) : suspect !== void 0 && log !== null ? truth.push(
    say(
      suspect.relation === "named" ? `The error names ${named(suspect.file.path)}.` : `The failing test is named after ${named(suspect.file.path)}.`,
      log,
      suspect.evidence
    ),
    say("**That file is part of what changed.**", suspect.evidence)
  ) : log !== null && story.size !== null ? truth.push(
    say(
      `The change is ${exactly(story.size)}. The error names a file outside of it, or names no file.`,
      log,
      story.size
    )
  ) : log !== null && !namesNoError(dossier) ? truth.push(say("What is on record shows what broke. It does not show which change broke it.", log)) : exhibits.findings.length > 0 && truth.push(
    say(
      exhibits.findings[0]?.annotations?.lines.some(({ text }) => toHead(text) !== null) ? "We know where it stopped. The annotations beside it have to say why." : "We know where it stopped. We do not have the line that says why.",
      exhibits.findings[0]?.job ?? null
    )
  );
  let promise = findPromise(dossier);
  promise !== null && log !== null && truth.push(say(`Its commit says: ${quoted(promise.words)}`, promise.evidence));
  let red = exhibits.reds.size > 1 ? story.timeRed : null, open = red === null ? [] : [fact(say(`Red for ${about(red)} so far, and not green yet.`, red, exhibits.run))];
  return [...truth.length === 0 ? [] : [inference(...truth)], ...open];
}

// src/core/entry/facts-only/selection.ts
var LINES_BEFORE_ERROR = 8, LINES_OF_FIRST_LOG = 40, LINES_OF_LATER_LOGS = 16, MIN_TELLING_LINES = 3, MAX_BRIDGED_LINES = 5, MAX_LOGS_SHOWN = 4, MAX_DIFFS_SHOWN = 2, SMALL_CHANGE_FILES = 2;
function selectTechnical(dossier) {
  let { exhibits } = dossier, shownLogs = [...exhibits.findings.flatMap(({ logs: [first] }) => first ?? []), ...exhibits.looseLogs].slice(0, MAX_LOGS_SHOWN).flatMap((log, index) => selectBlocks(log, index === 0 ? LINES_OF_FIRST_LOG : LINES_OF_LATER_LOGS)), annotations = exhibits.findings.filter(({ logs: read }) => read.length === 0).flatMap(({ annotations: notes }) => notes ?? []), named2 = exhibits.diffs.filter((diff) => diff.relation !== null), files = exhibits.fileList?.lines.length ?? 0, isSmall = files <= SMALL_CHANGE_FILES, diffs = (named2.length > 0 ? named2 : isSmall ? exhibits.diffs : []).slice(0, MAX_DIFFS_SHOWN), step2 = exhibits.findings[0]?.step?.evidence ?? null;
  return [
    ...shownLogs.map((range) => ({ ...range, why: null })),
    ...annotations.flatMap(wholeOf).map((range) => ({ ...range, why: null })),
    ...diffs.flatMap(
      ({ evidence, file }) => wholeOf(evidence).map((range) => ({ ...range, why: sayChanged(file.path, evidence) }))
    ),
    ...(diffs.length < files && exhibits.fileList !== null ? wholeOf(exhibits.fileList) : []).map((range) => ({
      ...range,
      why: null
    })),
    ...(step2 === null ? [] : wholeOf(step2)).map((range) => ({ ...range, why: null }))
  ];
}
function sayChanged(path, evidence) {
  return fact(say(`What changed in ${named(path)}:`, evidence));
}
function selectBlocks(log, maxLines) {
  let { lines } = log.evidence, position = (id) => lines.findIndex((line) => line.id === id), numberOf = (at) => lines[at]?.sourceLine ?? at, errors = log.primary.map(position), chosen = /* @__PURE__ */ new Set(), choose = ({ start, end }) => {
    for (let line = start; line <= end && chosen.size < maxLines; line += 1) chosen.add(line);
  }, holdsError = ({ start, end }) => +((errors[0] ?? -1) >= start && (errors[0] ?? -1) <= end), room = Math.min(maxLines, MAX_FENCE_LINES), blocks = log.blocks.map(({ role, ...range }) => ({ role, start: position(range.from), end: position(range.to) })).toSorted((a, b) => holdsError(b) - holdsError(a)).map((block) => ({ ...block, ...toWindow(block, errors, room) }));
  for (let block of blocks) tells(block) && choose(block);
  let isNear = ({ start, end }) => {
    let [from, to] = [numberOf(start) - MAX_BRIDGED_LINES, numberOf(end) + MAX_BRIDGED_LINES];
    return [...chosen].some((line) => numberOf(line) >= from && numberOf(line) <= to);
  }, isAfterError = ({ end }) => end >= (errors[0] ?? 0), isAllThereIs = chosen.size === 0;
  for (let block of blocks)
    !tells(block) && (isAllThereIs || isNear(block) && isAfterError(block)) && choose(block);
  let isLeftOver = ({ start, end }, index, runs) => end - start + 1 < MIN_TELLING_LINES && runs[index - 1]?.end === start - 1 && !errors.some((error) => error >= start && error <= end);
  return toRuns(chosen).filter((run, index, runs) => !isLeftOver(run, index, runs)).map((run) => withoutBlankEnds(run, (at) => lines[at]?.text.trim() === "")).toSorted((a, b) => holdsError(b) - holdsError(a)).flatMap(({ start, end }) => toRange(log.evidence, start, end));
}
function tells({ role, start, end }) {
  return role !== "context" && (role !== "exit" || end - start >= MIN_TELLING_LINES);
}
function toRuns(chosen) {
  let runs = [];
  for (let line of [...chosen].sort((a, b) => a - b)) {
    let last = runs.at(-1);
    last !== void 0 && line - last.end <= MAX_BRIDGED_LINES && line - last.start < MAX_FENCE_LINES ? last.end = line : runs.push({ start: line, end: line });
  }
  return runs;
}
function withoutBlankEnds({ start, end }, isBlank) {
  let [from, to] = [start, end];
  for (; from < to && isBlank(from); ) from += 1;
  for (; to > from && isBlank(to); ) to -= 1;
  return { start: from, end: to };
}
function toWindow(block, errors, room) {
  if (block.end - block.start < room) return block;
  let error = errors.find((line) => line >= block.start && line <= block.end) ?? block.start, start = Math.max(block.start, error - LINES_BEFORE_ERROR);
  return { start, end: Math.min(block.end, start + room - 1) };
}
function wholeOf(evidence) {
  return toRange(evidence, 0, Math.min(evidence.lines.length, MAX_FENCE_LINES) - 1);
}
function toRange(evidence, start, end) {
  let from = evidence.lines[start]?.id, to = evidence.lines[end]?.id;
  return from === void 0 || to === void 0 ? [] : [{ from, to }];
}

// src/core/entry/facts-only/writer.ts
var MAX_FELT_QUOTES = 3, MAX_NAME_WORDS = 6, MAX_COMMAND_CHARS = 160, MAX_CANDIDATES = 10, SAYS_HOW_IT_WAS = /\b(sorry|noise|ugh|argh|damn|wtf|oops|hmm+|finally|weird|no idea|please work|hopefully|maybe|one more|last try|giv(e|ing) up|panic|tired|scared|lucky|relie[fv]\w*|hate|annoying)\b/i, BY_GIT = /^(Revert|Reapply|Merge) /;
function isBot(actor) {
  return actor?.endsWith("[bot]") ?? !1;
}
function writeFromFacts(dossier) {
  let place2 = toPlace(dossier), job = place2 === null ? "the failing step" : named(place2), advice = chooseAdvice(dossier);
  return {
    sufficiency: toSufficiency(dossier),
    cause: toCause(dossier),
    title: toTitle(dossier),
    slugWords: [...toSlugWords(dossier)],
    tags: [...toTags(dossier)],
    whatHappened: toWhatHappened(dossier),
    brutalTruth: toBrutalTruth(dossier),
    reproduce: toReproduce(dossier),
    technical: selectTechnical(dossier),
    attemptNotes: dossier.attempts.map((attempt) => toAttemptNote(attempt, dossier)),
    systemic: dossier.story.probes.map((probe) => ({ probeFact: probe.id, reading: null })),
    echo: null,
    feltQuotes: toFeltQuotes(dossier),
    lessons: { technical: [], process: [], team: [], knowledgeGaps: [] },
    changes: { week: advice?.week ? [proposal(say(advice.week.replaceAll("{job}", () => job)))] : [], month: [] },
    warningSigns: advice === null ? [] : [{ badLines: null, note: proposal(say(advice.sign)) }],
    nextTime: toNextTime(dossier, advice),
    thanks: toThanks(dossier),
    filedUnder: toShelf(dossier),
    questions: toQuestions(dossier)
  };
}
function chooseAdvice(dossier) {
  let { incident, category } = dossier;
  return incident.kind === "issue" || incident.kind === "request" || neverStarted(dossier) ? null : ADVICE[category === "unknown" && !namesNoError(dossier) ? "other" : category];
}
function toSufficiency({ primaryErrorLines, exhibits }) {
  let words3 = [exhibits.issue, exhibits.request, ...exhibits.comments].flatMap((evidence) => evidence?.lines.map((line) => line.text) ?? []).join(" ").split(/\s+/).length;
  return exhibits.findings.length > 0 && primaryErrorLines.length > 0 ? "enough" : primaryErrorLines.length > 0 || words3 >= 40 ? "thin" : "none";
}
function toCause(dossier) {
  let base = { proof: null, category: dossier.category, ruledOut: [], alternatives: toCandidateList(dossier) }, suspect = dossier.exhibits.diffs.find(({ relation }) => relation !== null), log = findEvidence(dossier, dossier.primaryErrorLines[0] ?? "");
  if (suspect === void 0 || dossier.story.wasGreenBefore || log === null)
    return { ...base, status: "unknown", immediate: null };
  let [only, ...others] = dossier.exhibits.commits, where = only !== void 0 && others.length === 0 ? `in ${linked(only.evidence)}` : "since the last green run";
  return {
    ...base,
    status: "likely",
    immediate: inference(
      say(
        `Likely the change to ${named(suspect.file.path)} ${where}: ${suspect.relation === "named" ? "the error names that file" : "the failing test is named after that file"}.`,
        suspect.evidence,
        log,
        only?.evidence ?? null
      )
    )
  };
}
function toCandidateList({ exhibits }) {
  return exhibits.commits.length < 2 || exhibits.lastGreen === null ? [] : exhibits.commits.slice(0, MAX_CANDIDATES).map(
    (candidate) => fact(say(`${linked(candidate.evidence)} ${quoted(subjectLine(candidate))}`, candidate.evidence))
  );
}
function toReproduce({ exhibits, incident }) {
  let [finding] = exhibits.findings, log = finding?.logs[0] ?? exhibits.looseLogs[0], script = finding?.step?.run?.trim(), [echoed = null] = log?.log.excerpt.commands ?? [], isOneLine = script === void 0 ? log?.log.excerpt.scriptLines === 1 : !script.includes(`
`), command = script ?? echoed, source = finding?.step?.evidence ?? log?.commands ?? null;
  if (command === null || !isOneLine || source === null || command.length > MAX_COMMAND_CHARS) return [];
  let at = incident.sha === null ? "" : ` at ${named(incident.sha.slice(0, 7))}`;
  return [fact(say(`The step ran ${named(command)}${at}.`, source))];
}
function toAttemptNote(attempt, dossier) {
  let evidence = attempt.evidence === null ? null : findEvidence(dossier, attempt.evidence), commit = attempt.commits.at(-1), error = findErrorHead(dossier), isLast = attempt.n === dossier.attempts.length, sentences = [];
  return commit !== void 0 && sentences.push(say(`${linked(commit.evidence)} was pushed.`, commit.evidence)), evidence !== null && sentences.push(say(`${linked(evidence)} ended red.`, evidence)), isLast && error !== null && sentences.push(say(`Its log says ${quoted(error.head)}.`, error.log)), {
    n: attempt.n,
    name: toAttemptName(attempt),
    whyItFailed: sentences.length === 0 ? null : fact(...sentences),
    lesson: null
  };
}
function toAttemptName({ kind, commits }) {
  let commit = commits.at(-1);
  return kind === "rerun" ? "run the same commit again" : kind === "dispatch" ? "start the workflow by hand" : commit === void 0 || subjectLine(commit) === "" ? "a push" : quoted(subjectLine(commit).split(/\s+/).slice(0, MAX_NAME_WORDS).join(" "));
}
function toFeltQuotes({ attempts, exhibits }) {
  return [...attempts.flatMap(({ commits }) => commits.map(({ evidence }) => evidence)), ...exhibits.comments].filter(({ actor }) => !isBot(actor)).flatMap(({ lines }) => lines.filter(({ text }) => SAYS_HOW_IT_WAS.test(text) && !BY_GIT.test(text)).slice(0, 1)).slice(0, MAX_FELT_QUOTES).map((line) => ({ line: line.id, momentFact: null }));
}
function toThanks({ exhibits }) {
  let { issue } = exhibits, [line] = issue?.lines ?? [];
  return issue?.actor && !isBot(issue.actor) && line !== void 0 ? [{ actor: issue.actor, actLine: line.id }] : [];
}
function toQuestions({ exhibits, attempts, incident }) {
  let about2 = exhibits.run?.id ?? exhibits.issue?.id ?? exhibits.request?.id ?? null, topics = ["cause", "impact"];
  return attempts.length > 0 && topics.push("expect"), incident.kind !== "log" && topics.push("felt"), topics.push("change"), topics.map((topic) => ({ topic, about: about2, to: null }));
}
var SHELVES = {
  test: "tests",
  compile: "compilers",
  type: "types",
  "lint-format": "linters and formatters",
  dependency: "dependencies",
  docker: "images and containers",
  "workflow-config": "workflows and what they call",
  "permission-secret": "permissions and secrets",
  "network-flaky": "networks and flakes",
  "timeout-oom": "time and memory",
  deploy: "deployments"
};
function toShelf({ category, incident, primaryErrorLines }) {
  return category !== "unknown" && category !== "other" ? SHELVES[category] : incident.kind === "issue" || incident.kind === "request" ? "told by people" : primaryErrorLines.length > 0 ? "errors in their own words" : "things that break without a word";
}

// src/draft.ts
function draft(dossier) {
  return writeFromFacts(dossier);
}

// src/core/gathered.ts
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
    workflow: null,
    pull: null,
    issue: null,
    comments: [],
    pastEntries: [],
    gaps: []
  };
}

// src/core/log/times.ts
var TRAVIS_TIME = /travis_time:end:\w+:start=(\d{10})(\d{3})\d{6},finish=(\d{10})(\d{3})\d{6}/, FINISHED_ISO = /\bFinished at: (\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:\.\d+)?)(Z|[+-]\d\d:?\d\d)/, FINISHED_WORDS = /\bFinished at: \w{3} (\w{3}) (\d{1,2}) (\d\d:\d\d:\d\d) (?:UTC|GMT) (\d{4})/;
function toldTime(text) {
  if (text.includes("travis_time:end:")) {
    let [, start, startMs, finish, finishMs] = TRAVIS_TIME.exec(text) ?? [], since = toIso(+`${start}${startMs}`), at = toIso(+`${finish}${finishMs}`);
    return since === null || at === null ? { at } : { at, since };
  }
  if (!text.includes("Finished at: ")) return { at: null };
  let [, moment, zone] = FINISHED_ISO.exec(text) ?? [];
  if (moment !== void 0) return { at: toIso(Date.parse(`${moment}${zone?.replace(/^(...)(\d\d)$/, "$1:$2")}`)) };
  let [, month, day, time, year] = FINISHED_WORDS.exec(text) ?? [];
  return { at: month === void 0 ? null : toIso(Date.parse(`${day} ${month} ${year} ${time} GMT`)) };
}
function toIso(milliseconds) {
  return Number.isFinite(milliseconds) ? new Date(milliseconds).toISOString() : null;
}

// src/core/log/decode.ts
var LINE_HEAD_BYTES = 12288, LINE_TAIL_BYTES = 4096, LINE_MAX_BYTES = LINE_HEAD_BYTES + LINE_TAIL_BYTES, TEXT_MAX_CHARS = 2e3, TEXT_TAIL_CHARS = 400, LF = 10, CUT = "\0cut\0", LineSplitter = class {
  #onLine;
  #held = [];
  #heldBytes = 0;
  #omitted = 0;
  #number = 0;
  #totalBytes = 0;
  constructor(onLine) {
    this.#onLine = onLine;
  }
  get totalLines() {
    return this.#number;
  }
  get totalBytes() {
    return this.#totalBytes;
  }
  push(chunk) {
    this.#totalBytes += chunk.length;
    let start = 0;
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, start))
      this.#held.length > 0 ? (this.#hold(chunk.subarray(start, end)), this.#release()) : end - start > LINE_MAX_BYTES ? (this.#hold(chunk.subarray(start, end)), this.#release()) : (this.#number += 1, this.#onLine({ bytes: chunk, start, end, number: this.#number, omitted: 0 })), start = end + 1;
    let rest = chunk.subarray(start);
    rest.length > 0 && this.#hold(rest.length > 2 * LINE_MAX_BYTES ? rest : rest.slice());
  }
  /** Hands out the last line where the stream does not end with LF. */
  end() {
    this.#held.length > 0 && this.#release();
  }
  #hold(piece) {
    this.#held.push(piece), this.#heldBytes += piece.length, this.#heldBytes > 2 * LINE_MAX_BYTES && this.#compact();
  }
  /** Keeps head and tail of what is held; only what lies between them is ever dropped, so the outcome is that of the whole line. */
  #compact() {
    let whole = join(this.#held, this.#heldBytes);
    if (this.#held = [whole], whole.length <= LINE_MAX_BYTES) return;
    let kept = new Uint8Array(LINE_MAX_BYTES);
    kept.set(whole.subarray(0, LINE_HEAD_BYTES)), kept.set(whole.subarray(whole.length - LINE_TAIL_BYTES), LINE_HEAD_BYTES), this.#omitted += whole.length - LINE_MAX_BYTES, this.#held = [kept], this.#heldBytes = LINE_MAX_BYTES;
  }
  #release() {
    this.#compact();
    let bytes = this.#held[0] ?? new Uint8Array(0);
    this.#number += 1, this.#onLine({ bytes, start: 0, end: bytes.length, number: this.#number, omitted: this.#omitted }), this.#held = [], this.#heldBytes = 0, this.#omitted = 0;
  }
};
function join(pieces, length) {
  let [only] = pieces;
  if (pieces.length === 1 && only) return only;
  let whole = new Uint8Array(length), at = 0;
  for (let piece of pieces)
    whole.set(piece, at), at += piece.length;
  return whole;
}
var TIMESTAMP = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3})\d{0,4}Z ?/, GH_PREFIX = /^(?<job>[^\t]{1,200})\t(?<step>[^\t]{1,200})\t\uFEFF?(?<at>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3})\d{0,4}Z ?/, ESCAPES = /\u001b\[[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)|\u001b[ -/]*[0-Z\\^-~]/g, CONTROLS = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\uFEFF]/g, decoder = new TextDecoder("utf-8", { ignoreBOM: !0 });
function toCleanLine(raw) {
  let text = decodeBytes(raw);
  text.includes("\x1B") && (text = text.replace(ESCAPES, ""));
  let stamped = TIMESTAMP.exec(text.charCodeAt(0) === 65279 ? text.slice(1) : text);
  stamped && (text = text.slice(stamped[0].length + (text.charCodeAt(0) === 65279 ? 1 : 0)));
  let prefix = !stamped && text.includes("	") ? GH_PREFIX.exec(text) : null;
  prefix && (text = text.slice(prefix[0].length));
  let told = stamped ? { at: `${stamped[1]}Z` } : prefix ? toColumn(prefix) : toldTime(text);
  return text.includes("\r") && (text = lastWriting(text)), raw.omitted > 0 && (text = text.replace(CUT, cutMarker(raw.omitted))), text = text.replace(CONTROLS, "").trimEnd(), { number: raw.number, text: shorten2(text), ...told };
}
function toColumn({ groups }) {
  let { job = "", step: step2 = "", at = "" } = groups ?? {};
  return { at: `${at}Z`, column: { job, step: step2 } };
}
function toBody(text) {
  let body = text.length > TEXT_MAX_CHARS / 2 ? text.slice(0, TEXT_MAX_CHARS / 2) : text;
  return body.includes("^[[") && (body = body.replace(/\^\[\[[0-9;]*[A-Za-z]/g, "")), body.replace(LOGGER_PREFIX, "");
}
var LOGGER_PREFIX = /^(?:\[info\] |\s*\[(?:javac|junit\w*|java|exec|groovyc|scalac?)\] |#\d+ (?:\d+\.\d+ )?|[\w.-]+ +\| |##\[error\]|nl(?= {2}|\*\* |❌|$))/;
function decodeBytes(raw) {
  return raw.omitted === 0 ? decoder.decode(raw.bytes.subarray(raw.start, raw.end)) : decoder.decode(raw.bytes.subarray(raw.start, raw.start + LINE_HEAD_BYTES)) + CUT + decoder.decode(raw.bytes.subarray(raw.start + LINE_HEAD_BYTES, raw.end));
}
function lastWriting(text) {
  return text.split("\r").findLast((writing) => writing.trim() !== "") ?? "";
}
function cutMarker(bytes) {
  return ` [... ${bytes} bytes cut ...] `;
}
function shorten2(text) {
  if (text.length <= TEXT_MAX_CHARS) return text;
  let head = TEXT_MAX_CHARS - TEXT_TAIL_CHARS, cut2 = text.length - TEXT_MAX_CHARS;
  return `${text.slice(0, head)} [... ${cut2} characters cut ...] ${text.slice(-TEXT_TAIL_CHARS)}`.toWellFormed();
}

// src/core/log/fingerprint.ts
var UUID = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, HEX = /\b(?=[a-z]*\d)(?=\d*[a-f])[0-9a-f]{7,64}\b|\b0x[0-9a-f]+\b/gi, TEMPORARY = /(?:[A-Za-z]:)?(?:[/\\](?:private|var|tmp|temp|T|_temp|folders))+[/\\][\w.+-]+/g, WORKSPACE = /(?:\/home\/runner\/work|\/Users\/runner\/work|\/__w|[A-Z]:\\a)[/\\][^/\\\s]+[/\\][^/\\\s:]+|\/github\/workspace|\/home\/travis\/build\/[^/\s]+\/[^/\s:]+/g, DURATION = /\b\d+(?:[.,]\d+)? ?(?:ms|µs|us|ns|s|secs?|seconds?|m|min|mins|minutes?|h|hours?)\b(?: ?\d+(?:\.\d+)? ?(?:s|ms|secs?|seconds?)\b)*/g, MASKED = /\*{3,}/g, DIGITS = /\d+/g, SPACE = /\s+/g;
function normalise(line) {
  let text = line;
  return (text.includes("/") || text.includes("\\")) && (text = text.replace(WORKSPACE, "<work>").replace(TEMPORARY, "<tmp>")), /\d/.test(text) && (text = text.replace(UUID, "#").replace(HEX, "#").replace(DURATION, "#").replace(DIGITS, "#")), text.replace(MASKED, "#").replace(SPACE, " ").trim();
}
var SIGNATURE_MAX_LINES = 5;
function toSignature(lines) {
  let distinct2 = new Set(lines.slice(0, SIGNATURE_MAX_LINES).map(normalise));
  return distinct2.delete(""), [...distinct2].sort();
}

// src/core/log/shapes/shape.ts
function shapesOf(tool, category, rows) {
  return rows.map((row) => ({ tool, category, role: "cause", weight: 80, reach: "indented", ...row }));
}

// src/core/log/shapes/compiled.ts
var go = shapesOf("go", "test", [
  {
    needle: "--- fail",
    pattern: /^\s*--- FAIL: /,
    weight: 90,
    reach: "indented",
    example: "--- FAIL: TestTotal (0.00s)"
  },
  ...["gofmt", ".go:"].map((needle) => ({
    needle,
    pattern: /\bnot (?:gofmt|goimport)(?:ed|-ed)\b|^\S+\.go:\d+:\d*:(?:warning|error): .* \(\w+\)$/,
    weight: 84,
    category: "lint-format",
    reach: "line",
    example: "cart/total.go:1::warning: file is not gofmted with -s (gofmt)"
  })),
  {
    needle: ".go:",
    pattern: /^(?:\.\/|\.\.\/|src\/|vet: |[\w.-]+\/|[\w-]+\.go:)\S*:?\d+(?::\d+)?:+ ?\S/,
    weight: 82,
    category: "compile",
    reach: "indented",
    before: 1,
    example: "./cart.go:3:7: undefined: total"
  },
  {
    needle: "fail	",
    pattern: /^FAIL\t\S+/,
    weight: 70,
    reach: "line",
    example: "FAIL	example.org/cart [build failed]"
  },
  {
    needle: "panic: ",
    pattern: /^\s*panic: \S/,
    weight: 88,
    reach: "section",
    until: /^(?:FAIL|ok|exit status|\?)\b/,
    example: "panic: runtime error: index out of range [1] with length 1"
  },
  {
    needle: "data race",
    pattern: /^WARNING: DATA RACE/,
    weight: 88,
    reach: "section",
    until: /^={10,}/,
    example: "WARNING: DATA RACE"
  },
  {
    needle: "go: ",
    pattern: /^go: .*(?:cannot|not |updates|missing|invalid|unknown|error|reading)/,
    weight: 78,
    category: "dependency",
    reach: "indented",
    example: "go: updates to go.mod needed"
  },
  {
    needle: " level=error ",
    pattern: /level=error /,
    weight: 64,
    category: "lint-format",
    reach: "line",
    example: 'time="10:11" level=error msg="typecheck failed"'
  }
]), rust = shapesOf("cargo", "compile", [
  {
    needle: "error[e",
    pattern: /^\s*error\[E\d+\]: /,
    weight: 88,
    reach: "paragraph",
    example: "error[E0308]: mismatched types"
  },
  {
    needle: "error: aborting",
    pattern: /^error: aborting due to/,
    role: "echo",
    weight: 20,
    reach: "line",
    example: "error: aborting due to 2 previous errors"
  },
  {
    needle: "error: could not compile",
    pattern: /^error: [Cc]ould not compile/,
    role: "echo",
    weight: 40,
    reach: "line",
    example: "error: could not compile `cart` (lib) due to 1 previous error"
  },
  {
    needle: "' panicked at",
    pattern: /^\s*thread '.*' (?:\(\d+\) )?panicked at/,
    weight: 88,
    category: "test",
    reach: "section",
    until: /^\s*$|^note: run with/,
    example: "thread 'cart::adds' panicked at src/lib.rs:3:5:"
  },
  {
    needle: "---- ",
    pattern: /^---- .+ stdout ----/,
    weight: 90,
    category: "test",
    reach: "section",
    until: /^(?:---- |failures:|test result:)/,
    example: "---- cart::adds stdout ----"
  },
  {
    needle: "test result: failed",
    pattern: /^test result: FAILED\. (?<passed>\d+) passed; (?<failed>\d+) failed/,
    role: "summary",
    category: "test",
    weight: 60,
    reach: "line",
    example: "test result: FAILED. 41 passed; 1 failed; 0 ignored"
  },
  {
    needle: "... failed",
    pattern: /^\s*test .+ \.\.\. FAILED/,
    weight: 66,
    category: "test",
    reach: "line",
    example: "test cart::adds ... FAILED"
  },
  {
    needle: "tests run:",
    pattern: /^\s*Summary \[.*\] (?<total>\d+) tests? run: (?<passed>\d+) passed.*?, (?<failed>\d+) failed/,
    role: "summary",
    category: "test",
    weight: 62,
    reach: "line",
    example: "     Summary [   9.8s] 42 tests run: 41 passed, 1 failed, 0 skipped"
  },
  {
    needle: "fail [",
    pattern: /^\s+(?:FAIL|SIG\w+|TIMEOUT) \[\s*[\d.]+s\]/,
    weight: 84,
    category: "test",
    reach: "indented",
    example: "        FAIL [   0.1s] (3/42) cart::adds"
  },
  {
    needle: " mismatch",
    pattern: /^\s*test \S+ .*\.\.\. mismatch/,
    weight: 80,
    category: "test",
    reach: "paragraph",
    example: "test tests/ui/cart.rs ... mismatch"
  },
  {
    needle: "diff in ",
    pattern: /^Diff in \S+/,
    weight: 82,
    category: "lint-format",
    reach: "paragraph",
    example: "Diff in /app/src/cart.rs:3:"
  }
]), swift = shapesOf("xcode", "compile", [
  {
    needle: "❌ ",
    pattern: /^\s*❌\s+\S+:\d+:\d+: /,
    weight: 88,
    reach: "section",
    until: /^\s*(?:▸|❌|⚠️|\*\*|\$ )/,
    example: "❌  /app/Cart.swift:3:7: cannot find total in scope"
  },
  {
    needle: "✗",
    pattern: /^\s+✗ \S/,
    weight: 84,
    category: "test",
    reach: "indented",
    example: "    ✗ testTotal, XCTAssertEqual failed"
  },
  {
    needle: "error: -[",
    pattern: /: error: -\[\w+/,
    weight: 88,
    category: "test",
    reach: "line",
    example: "CartTests.swift:3: error: -[CartTests testTotal] : XCTAssertEqual failed"
  },
  {
    needle: "with 1 failure",
    pattern: /Executed \d+ tests?, with 1 failure\b/,
    role: "summary",
    category: "test",
    weight: 60,
    reach: "line",
    example: "Executed 42 tests, with 1 failure (0 unexpected) in 1.2 seconds"
  },
  {
    needle: " failures (",
    pattern: /Executed \d+ tests?, with [1-9]\d* failures/,
    role: "summary",
    category: "test",
    weight: 60,
    reach: "line",
    example: "Executed 42 tests, with 2 failures (0 unexpected) in 1.2 seconds"
  },
  {
    needle: "xctassert",
    pattern: /^\s+\w+, XCTAssert\w+ failed/,
    weight: 88,
    category: "test",
    reach: "section",
    until: /^\S|^\s+Executed /,
    before: 2,
    example: "  testTotal, XCTAssertTrue failed"
  },
  {
    needle: "test failed **",
    pattern: /^\*\* TEST FAILED \*\*/,
    role: "echo",
    category: "test",
    weight: 30,
    reach: "paragraph",
    example: "** TEST FAILED **"
  },
  {
    needle: " failed **",
    pattern: /^\*\* (?:BUILD|ARCHIVE) FAILED \*\*/,
    role: "echo",
    weight: 30,
    reach: "paragraph",
    example: "** BUILD FAILED **"
  }
]), haskell = shapesOf("ghc", "compile", [
  {
    needle: ": error:",
    pattern: /^\S+\.l?hs:\d+:\d+: error:/,
    weight: 88,
    reach: "indented",
    example: "src/Cart.hs:3:7: error:"
  },
  {
    needle: "not in scope",
    pattern: /^\s+Not in scope: /,
    weight: 60,
    reach: "indented",
    example: "    Not in scope: total"
  }
]), dotnet = shapesOf("dotnet", "compile", [
  {
    needle: ": error ",
    pattern: /: error (?:CS|FS|BC|MSB|NU|NETSDK|CA|SA|IDE)\d+: /,
    weight: 88,
    reach: "line",
    example: "Cart.cs(3,7): error CS0103: The name 'total' does not exist"
  },
  {
    needle: "[fail]",
    pattern: /\[FAIL\]\s*$/,
    weight: 90,
    category: "test",
    reach: "indented",
    example: "    CartTests.Adds [FAIL]"
  },
  {
    needle: "failed ",
    pattern: /^\s{2}(?:Failed|X) \S+.* \[[<\d].*m?s\]$/,
    weight: 90,
    category: "test",
    reach: "indented",
    example: "  Failed CartTests.Adds [3 ms]"
  },
  {
    needle: "failed!",
    pattern: /^Failed!\s+- Failed:\s+(?<failed>\d+), Passed:\s+(?<passed>\d+), Skipped:\s+\d+, Total:\s+(?<total>\d+)/,
    role: "summary",
    category: "test",
    weight: 60,
    reach: "line",
    example: "Failed!  - Failed:     1, Passed:    41, Skipped:     0, Total:    42"
  },
  {
    needle: " error(s)",
    pattern: /^\s+[1-9]\d* Error\(s\)/,
    role: "summary",
    weight: 40,
    reach: "line",
    example: "    2 Error(s)"
  }
]), compiledShapes = [...go, ...rust, ...swift, ...haskell, ...dotnet];

// src/core/log/shapes/delivery.ts
var docker = shapesOf("docker", "docker", [
  {
    needle: "failed to solve",
    pattern: /failed to solve: /,
    weight: 84,
    reach: "line",
    example: 'ERROR: failed to solve: process "/bin/sh -c make" did not complete successfully: exit code: 2'
  },
  {
    needle: "error: process",
    pattern: /^ERROR: process "/,
    weight: 84,
    before: 4,
    reach: "line",
    example: '#7 ERROR: process "/bin/sh -c make" did not complete successfully: exit code: 2'
  },
  {
    needle: "error response from daemon",
    pattern: /Error response from daemon: /,
    weight: 84,
    reach: "line",
    example: "Error response from daemon: manifest for cart:9 not found: manifest unknown"
  },
  {
    needle: "returned a non-zero",
    pattern: /^The command '.*' returned a non-zero code/,
    weight: 78,
    reach: "line",
    example: "The command '/bin/sh -c make' returned a non-zero code: 2"
  },
  {
    needle: "cannot connect to the docker",
    pattern: /Cannot connect to the Docker daemon/,
    weight: 84,
    reach: "line",
    example: "Cannot connect to the Docker daemon at unix:///var/run/docker.sock."
  },
  {
    needle: "dockerfile:",
    pattern: /^Dockerfile\S*:\d+$/,
    weight: 66,
    reach: "section",
    until: /^ERROR/,
    example: "Dockerfile:3"
  },
  {
    needle: " > [",
    pattern: /^ > \[.*\] .*:$/,
    weight: 86,
    reach: "section",
    until: /^-{6}/,
    example: " > [build 2/3] RUN make:"
  }
]), deploy = shapesOf("terraform", "deploy", [
  {
    needle: "│ error",
    pattern: /^│ Error: /,
    weight: 86,
    reach: "section",
    until: /^╵|^(?!│)/,
    example: "│ Error: Unsupported argument"
  },
  {
    needle: "error from server",
    pattern: /^Error from server(?: \(|:)/,
    weight: 84,
    reach: "line",
    example: "Error from server (Forbidden): pods is forbidden"
  },
  {
    needle: "upgrade failed",
    pattern: /^Error: (?:UPGRADE|INSTALLATION) FAILED/,
    weight: 84,
    reach: "line",
    example: "Error: UPGRADE FAILED: timed out waiting for the condition"
  },
  {
    needle: "installation failed",
    pattern: /^Error: INSTALLATION FAILED/,
    weight: 84,
    reach: "line",
    example: "Error: INSTALLATION FAILED: cannot re-use a name"
  },
  {
    needle: "crashloopbackoff",
    pattern: /CrashLoopBackOff|ImagePullBackOff/,
    weight: 70,
    reach: "line",
    example: "cart-1  0/1  CrashLoopBackOff  3  1m"
  }
]), git = shapesOf("git", "unknown", [
  {
    needle: " repository ",
    pattern: /^\s*fatal: (?:detected dubious ownership in|unsafe) repository/,
    weight: 80,
    category: "permission-secret",
    reach: "paragraph",
    example: "fatal: detected dubious ownership in repository at '/cart'"
  },
  {
    needle: "unable to access",
    pattern: /fatal: unable to access .*(?:error: 5\d\d|Empty reply|Could not resolve|[Ff]ailed to connect|[Cc]onnection|[Tt]imed out|SSL_|early EOF)/,
    weight: 80,
    category: "network-flaky",
    reach: "line",
    example: "fatal: unable to access 'https://git.example/cart/': Empty reply from server"
  },
  {
    needle: "fatal: ",
    pattern: /^\s*(?:stderr: |remote: |Git error: )?fatal: \S/,
    weight: 76,
    reach: "paragraph",
    example: "fatal: ambiguous argument: cart"
  },
  {
    needle: "conflict (",
    pattern: /^CONFLICT \(/,
    weight: 84,
    reach: "line",
    example: "CONFLICT (content): Merge conflict in cart.ts"
  },
  {
    needle: "! [",
    pattern: /^\s*! \[(?:remote )?rejected\]/,
    weight: 84,
    reach: "indented",
    example: " ! [rejected]        main -> main (non-fast-forward)"
  },
  {
    needle: "remote branch",
    pattern: /Remote branch .* not found|Could not find remote branch/,
    weight: 80,
    reach: "line",
    example: "warning: Could not find remote branch cart to clone."
  },
  {
    needle: "uncommitted changes",
    pattern: /uncommitted changes/i,
    weight: 66,
    category: "lint-format",
    reach: "line",
    example: "error: there are uncommitted changes after generating"
  },
  {
    needle: " dirty",
    pattern: /\b(?:repository|checkout|work(?:ing )?tree|(?:working|source) directory)\b.{0,30}\bdirty\b/i,
    weight: 66,
    category: "lint-format",
    reach: "line",
    example: "the build left the working tree dirty"
  },
  {
    needle: "please commit",
    pattern: /^Please (?:commit|run .* and commit)/i,
    weight: 66,
    category: "lint-format",
    reach: "line",
    example: "Please commit the generated files"
  }
]), network = shapesOf("network", "network-flaky", [
  {
    needle: "could not resolve host",
    pattern: /Could not resolve host|Temporary failure in name resolution/i,
    weight: 76,
    reach: "line",
    example: "curl: (6) Could not resolve host: registry.example"
  },
  {
    needle: "connection ",
    pattern: /\bconnection (?:refused|reset|timed out|aborted|error)\b/i,
    weight: 58,
    reach: "line",
    example: "dial tcp 10.0.0.1:443: connect: connection refused"
  },
  {
    needle: "connecti",
    pattern: /\bConnect(?:ion)? (?:timeout|refused)|ECONN(?:RESET|REFUSED)/i,
    weight: 60,
    reach: "line",
    example: "Connection timeout while reading the cart"
  },
  {
    needle: "econn",
    pattern: /\bECONN(?:RESET|REFUSED|ABORTED)\b/,
    weight: 66,
    reach: "indented",
    example: "Error: connect ECONNREFUSED 127.0.0.1:5432"
  },
  {
    needle: "etimedout",
    pattern: /\bETIMEDOUT\b/,
    weight: 66,
    reach: "indented",
    example: "Error: connect ETIMEDOUT 10.0.0.1:443"
  },
  {
    needle: "server returned error",
    pattern: /server returned error: HTTP/,
    weight: 84,
    reach: "line",
    example: "wget: server returned error: HTTP/1.1 502 Bad Gateway"
  },
  {
    needle: "returned error: ",
    pattern: /The requested URL returned error: \d{3}/,
    weight: 76,
    reach: "line",
    example: "curl: (22) The requested URL returned error: 404"
  },
  {
    needle: "curl: (",
    pattern: /^(?:\S+ )?curl: \(\d+\) /,
    weight: 76,
    reach: "line",
    example: "curl: (60) SSL certificate problem: certificate has expired"
  },
  ...["empty reply", "http error 5", " 502 ", " 503 ", " 504 "].map((needle) => ({
    needle,
    pattern: /\bEmpty reply from server|\bHTTP Error 5\d\d\b|\b50[234] (?:Bad Gateway|Service (?:Temporarily )?Unavailable|Gateway Time-?out)/i,
    weight: 76,
    reach: "line",
    example: "urllib: HTTP Error 503: 502 Bad Gateway, 503 Service Unavailable or 504 Gateway Timeout, Empty reply from server"
  })),
  {
    needle: "max retries exceeded",
    pattern: /Max retries exceeded with url/,
    weight: 76,
    reach: "line",
    example: "HTTPSConnectionPool(host=registry.example): Max retries exceeded with url: /cart"
  },
  {
    needle: "no certificate subject",
    pattern: /^ERROR: no certificate subject/,
    weight: 82,
    reach: "indented",
    example: "ERROR: no certificate subject alternative name matches"
  },
  {
    needle: "e: ",
    pattern: /^E: (?:Failed to fetch|Unable to (?:fetch|connect)|Some index)/,
    weight: 78,
    reach: "line",
    example: "E: Unable to fetch some archives, maybe run apt-get update?"
  },
  {
    needle: "e: ",
    pattern: /^E: \S/,
    weight: 78,
    category: "dependency",
    reach: "line",
    example: "E: Unable to locate package cart"
  },
  {
    needle: "err_conn",
    pattern: /net::ERR_\w+/,
    weight: 62,
    reach: "line",
    example: "net::ERR_CONNECTION_REFUSED at http://localhost:3000"
  }
]), deliveryShapes = [...docker, ...deploy, ...git, ...network];

// src/core/log/shapes/general.ts
var PASSING = /^\s*(?:[✓✔√] |ok \d+ |ok\s+\S+\s+(?:[\d.]+s|\(cached\))|PASS\b|--- PASS|=== RUN|\[ +(?:OK|RUN) +\]|[●○] passed)|(?:\bPASS(?:ED)?(?: +\[ *\d+%\])?|\.\.\. ?ok)\s*$|Tests run: \d+, Failures: 0, Errors: 0/, LISTING = new RegExp(
  [
    // The environment, and what `set -x` is about to print.
    /^(?:declare -x |export )?[A-Z][A-Z0-9_]{2,}=|^\++ (?:echo|printf)\s/,
    // Coverage tables, the statistics of a compiler cache, the progress of a download.
    /^[^|]*\|\s+[\d.]+\s+\|[ \d.|]+|^\S+\s+\d+\s+\d+(?:\s+\d+){0,3}\s+\d+%/,
    /^(?:Cache|Compile requests|Failed distributed|Forced recaches|Non-\w+) .*\s{2,}\d/,
    /^\s*(?:\d+\s+[\d.]+[kMG]?\s+){2}.*:--|^\s*% Total\s|^go: downloading /,
    // What tests print while they pass, and what is only logged or warned about.
    /^\[INFO\] Running |^Suites: completed \d+, aborted 0|!!! IGNORED !!!$|:INFO:CONSOLE\(\d+\)/,
    /^.{0,40}\bDEBUG\b|^\S+:\d+: \w*Warning: |^configure: WARNING: |^\s+libraries .* not found in /
  ].map(({ source }) => source).join("|")
);
function isQuiet(body) {
  return PASSING.test(body) || LISTING.test(body);
}
var benign = shapesOf("benign", "unknown", [
  ...["error", "fail", "warn", "fatal", "exception"].map((needle) => ({
    needle,
    pattern: /\b(?:0|no|zero) (?:\w+ )?(?:errors?|failures?|failed|failing|warnings?|exceptions?)\b|\b(?:errors?|failures?|failed)["']?\s*[:=]\s*["']?(?:0|false|none|null|\[\])\b/i,
    role: "benign",
    example: needle === "error" ? '"error": false' : `0 ${needle}s, 0 errors`
  })),
  {
    needle: "error",
    pattern: /^\s*(?:Download(?:ing|ed)|Compiling|Collecting|Requirement already|Get:\d|Selecting|Unpacking|Setting up|Preparing|creating|adding|copying|inflating|Adding|Fetching|Using|Installing)\b/,
    role: "benign",
    example: "Compiling thiserror v1.0.0"
  }
]), words2 = shapesOf("general", "unknown", [
  {
    needle: "error",
    pattern: /^\s*\[?(?:error|err)\]?[:!]?\s*$/i,
    weight: 62,
    reach: "paragraph",
    example: "Error:"
  },
  {
    needle: "fail",
    pattern: /^\s*\[?fail(?:ed|ure)?\]?[:!]?\s*$/i,
    weight: 56,
    reach: "paragraph",
    example: "FAIL"
  },
  ...["fail", "error"].map((needle) => ({
    needle,
    pattern: /^\s*\S+(?: \S+)?(?:\s{2,}|\t)(?:FAIL(?:ED|URE)?|ERROR)(?::?\s|$)/,
    weight: 56,
    category: "test",
    example: needle === "fail" ? "cart/adds                 FAIL" : "cart/removes              ERROR"
  })),
  {
    needle: "warn",
    pattern: /^\s*(?:\[?warn(?:ing)?\]?\b|npm warn|##\[warning\])/i,
    role: "benign",
    example: "WARNING: error handling is deprecated"
  },
  {
    needle: "fatal",
    pattern: /\bfatal(?: error)?\b ?[:!\]]/i,
    weight: 70,
    example: "the cart is broken, fatal error: no total"
  },
  {
    needle: "error",
    pattern: /^\s*(?:\S+\s){0,2}\[?(?:error|err)(?:!|\]|:|\s-)/i,
    weight: 62,
    example: "Error: the cart is broken"
  },
  {
    needle: "error",
    pattern: /\berror\b ?[:!\]]|\bERROR\b/,
    weight: 50,
    example: "the cart had an internal error: no total"
  },
  {
    needle: "error",
    pattern: /\berrors? (?:in|at|while|during|when|occurred|found|on line|reading|opening|loading|parsing)\b/i,
    weight: 46,
    reach: "indented",
    example: "An error occurred while reading the cart"
  },
  {
    needle: "exception",
    pattern: /\b\w*Exception\b ?(?::|$| at | in | was )/,
    weight: 52,
    example: "Unhandled CartException: no total"
  },
  { needle: "fail", pattern: /^\s*\[?(?:FAIL(?:ED|URE)?)\b/, weight: 58, example: "FAILED to start the cart" },
  { needle: "fail", pattern: /\bFAIL(?:ED|URE|S)?\b/, weight: 52, example: "the cart: FAIL" },
  {
    needle: "fail",
    pattern: /\bfail(?:ed|ure|s)? (?:to|with|at|in|for|on|because|after|while|:)|\bfailed:/i,
    weight: 46,
    example: "the cart failed to start"
  },
  {
    needle: "fail",
    pattern: /\b(?:has|have|was|is|step|test|build|job|tests?) fail(?:ed|ing)?\b|\bfailed(?:[.!]? *$|[.!,;] )/i,
    weight: 40,
    example: "the build has failed"
  },
  { needle: "unable to", pattern: /\bunable to \w/i, weight: 52, example: "Unable to open the cart" },
  { needle: "cannot ", pattern: /\bcannot \w/i, weight: 48, example: "cannot open the cart" },
  { needle: "could not", pattern: /\bcould not \w/i, weight: 48, example: "Could not open the cart" },
  { needle: "couldn't", pattern: /\bcouldn't \w/i, weight: 48, example: "Couldn't open the cart" },
  { needle: "not found", pattern: /\bnot found\b/i, weight: 42, example: "cart.txt not found" },
  { needle: "does not exist", pattern: /\bdoes not exist\b/i, weight: 46, example: "cart.txt does not exist" },
  { needle: "did not match", pattern: /\b(?:did|does|do) not match\b/i, weight: 50, example: "checksum did not match" },
  { needle: "mismatch", pattern: /\bmismatch/i, weight: 46, example: "checksum mismatch" },
  { needle: "unexpected", pattern: /\bunexpected \w/i, weight: 44, example: "unexpected token" },
  { needle: "invalid", pattern: /\binvalid \w/i, weight: 44, example: "invalid total" },
  {
    needle: "timed out",
    pattern: /\btimed out\b/i,
    weight: 56,
    category: "timeout-oom",
    example: "waiting for the cart timed out"
  },
  { needle: "abort", pattern: /\babort(?:ed|ing)?\b/i, weight: 50, example: "Aborted." },
  { needle: "missing", pattern: /\bmissing\b(?![./_-])/i, weight: 36, example: "total is missing" },
  { needle: "expected", pattern: /^\s*(?:\+ )?Expected\b/i, weight: 44, example: "Expected: 2" },
  { needle: "panic", pattern: /\bpanic(?:ked)?\b/i, weight: 54, example: "kernel panic" },
  { needle: "✗", pattern: /✗/, weight: 56, example: "✗ adds an item" },
  { needle: "✖", pattern: /✖(?!.*\(skipped\)$)/, weight: 56, example: "✖ adds an item" },
  { needle: "✘", pattern: /✘/, weight: 56, example: "✘ adds an item" },
  { needle: "❌", pattern: /❌/, weight: 60, example: "❌ adds an item" },
  {
    needle: "exit code",
    pattern: /exit(?:ed)? (?:with )?(?:code|status):? [1-9]\d*/i,
    role: "echo",
    weight: 30,
    reach: "line",
    example: "the process ended, exit code 2"
  },
  {
    needle: "exit status",
    pattern: /exit status:? [1-9]\d*/i,
    role: "echo",
    weight: 30,
    reach: "line",
    example: "exit status 2"
  }
]), byProducts = shapesOf("by-product", "unknown", [
  {
    needle: "upload",
    pattern: /\b(?:fail(?:ed|ure)?|error|unable|could not)\b.{0,40}\bupload.{0,40}\b(?:reports?|artifacts?|coverage|metrics?|results?|logs?)\b/i,
    weight: 24,
    reach: "line",
    example: "Failed to upload artifacts: no token"
  }
]), byProductShapes = byProducts, generalShapes = [...benign, ...words2];

// src/core/log/shapes/javascript-tests.ts
var browsers = shapesOf("playwright", "test", [
  {
    needle: ") [",
    pattern: /^\s*\d+\) \[[\w .-]+\] › /,
    weight: 90,
    reach: "section",
    until: /^\s*\d+\) \[[\w .-]+\] › |^\s*\d+ (?:failed|flaky|passed)/,
    example: "  1) [chromium] › cart.spec.ts:3:5 › adds an item ─────"
  },
  { needle: " failed", pattern: /^ {2}(?<failed>\d+) failed$/, role: "summary", weight: 60, example: "  1 failed" },
  {
    needle: "cypress",
    pattern: /CypressError|Cypress (?:verification timed out|failed to)/,
    weight: 80,
    example: "     CypressError: Timed out retrying after 4000ms"
  }
]), JEST_NEXT = /^\s{0,2}(?:● |Test Suites:|Tests:|(?:PASS|FAIL) |Summary of all failing tests|Snapshot Summary|={5,}|⎯{5,})/, jest = shapesOf("jest", "test", [
  {
    needle: "● ",
    pattern: /^\s*● (?:Console|Deprecation Warning|Cannot log after tests)/,
    role: "benign",
    example: "  ● Console"
  },
  {
    needle: "● ",
    pattern: /^\s{0,6}● \S/,
    weight: 90,
    reach: "section",
    until: JEST_NEXT,
    example: "  ● cart › adds an item"
  },
  {
    needle: "fail",
    pattern: /^(?!.* > )\s*(?:\S+: )?FAIL\s+(?:\|?[\w@/-]+\|?\s+)?\S+\.[cm]?[jt]sx?\b/,
    weight: 75,
    reach: "line",
    example: "FAIL test/cart.test.ts (5.1 s)"
  },
  {
    needle: "no tests found",
    pattern: /^No tests found, exiting with code/,
    weight: 75,
    example: "No tests found, exiting with code 1"
  },
  {
    needle: "threshold for",
    pattern: /coverage threshold for .* not met/i,
    weight: 75,
    reach: "line",
    example: 'Jest: "global" coverage threshold for branches (80%) not met: 71%'
  },
  {
    needle: "test suites:",
    pattern: /^Test Suites: .*\bfailed/,
    role: "summary",
    weight: 50,
    reach: "line",
    example: "Test Suites: 1 failed, 3 passed, 4 total"
  },
  {
    needle: "tests:  ",
    pattern: /^Tests:\s+(?<failed>\d+) failed, (?:\d+ (?:skipped|todo), )*(?:(?<passed>\d+) passed, )?(?<total>\d+) total/,
    role: "summary",
    weight: 60,
    reach: "line",
    example: "Tests:       2 failed, 40 passed, 42 total"
  }
]), vitest = shapesOf("vitest", "test", [
  {
    needle: "fail",
    pattern: /^\s*(?:❯ )?FAIL {2}\S/,
    weight: 90,
    reach: "section",
    until: /^\s*(?:FAIL {2}\S|⎯{4,}\[\d+|Test Files )/,
    example: " FAIL  test/cart.test.ts > cart > adds an item"
  },
  { needle: "× ", pattern: /^\s+× .+/, weight: 65, reach: "line", example: "   × cart > adds an item 12ms" },
  {
    needle: "test files ",
    pattern: /^\s*Test Files\s+\d+ failed/,
    role: "summary",
    weight: 50,
    reach: "line",
    example: " Test Files  1 failed | 3 passed (4)"
  },
  {
    needle: "tests  ",
    pattern: /^\s*Tests {2}(?<failed>\d+) failed(?: \| (?<passed>\d+) passed)?(?: \| \d+ (?:skipped|todo))* \((?<total>\d+)\)/,
    role: "summary",
    weight: 60,
    reach: "line",
    example: "      Tests  1 failed | 41 passed (42)"
  },
  {
    needle: "unhandled",
    pattern: /^⎯+ ?Unhandled (?:Errors?|Rejections?)/,
    weight: 80,
    reach: "section",
    until: /^\s*Test Files /,
    example: "⎯⎯⎯⎯⎯⎯ Unhandled Errors ⎯⎯⎯⎯⎯⎯"
  }
]), NUMBERED_NEXT = /^ {2}\d+\) \S|^(?:error |npm ERR!|npm error|info |##\[)/, mocha = shapesOf("mocha", "test", [
  {
    needle: " failing",
    pattern: /^\s*(?<failed>\d+) failing\b/,
    role: "summary",
    weight: 60,
    reach: "line",
    before: 2,
    example: "  2 failing"
  },
  {
    needle: "1) ",
    pattern: /^ {2}1\) [^ ]/,
    weight: 88,
    reach: "section",
    until: NUMBERED_NEXT,
    next: /^ {2}\d+\) [^ ]/,
    example: "  1) cart adds an item:"
  },
  {
    needle: "✖",
    pattern: /^\s+✖ (?!\d+ tests? failed|.*\(skipped\)$)\S/,
    weight: 79,
    reach: "indented",
    example: "      ✖ adds an item"
  },
  {
    needle: "failed tests:",
    pattern: /^\s*FAILED TESTS:/,
    role: "summary",
    weight: 60,
    reach: "indented",
    example: "FAILED TESTS:"
  },
  {
    needle: "tests failed",
    pattern: /^\s*✖ (?<failed>\d+) tests? failed/,
    role: "summary",
    weight: 60,
    reach: "line",
    example: "✖ 3 tests failed"
  },
  {
    needle: " failed",
    pattern: /^\w+ [\d.]+ \([\w. ]+\) .* FAILED$/,
    weight: 70,
    reach: "indented",
    example: "Chrome 75.0.0 (Linux 0.0.0) cart adds an item FAILED"
  },
  {
    needle: "executed ",
    pattern: /Executed \d+ of (?<total>\d+).*\((?<failed>\d+) FAILED\)/,
    role: "summary",
    weight: 60,
    reach: "line",
    example: "Chrome 75.0 (Linux): Executed 42 of 42 (2 FAILED) (3 secs / 2 secs)"
  }
]), tap = shapesOf("tap", "test", [
  {
    needle: "not ok ",
    pattern: /^\s*not ok \d+ .*# (?:todo|skip)\b/i,
    role: "benign",
    example: "not ok 3 - later # TODO"
  },
  { needle: "not ok ", pattern: /^\s*not ok \d+/, weight: 82, reach: "indented", example: "not ok 2 - adds an item" },
  {
    needle: "# fail",
    pattern: /^# fail\s+(?<failed>[1-9]\d*)/,
    role: "summary",
    weight: 50,
    reach: "line",
    before: 3,
    example: "# fail 1"
  }
]), node = shapesOf("node --test", "test", [
  {
    needle: "✖ failing tests",
    pattern: /^✖ failing tests:/,
    role: "summary",
    weight: 85,
    reach: "section",
    until: /^\s*(?:##\[|npm )/,
    example: "✖ failing tests:"
  },
  {
    needle: "ms)",
    pattern: /^\s*✖ .+ \([\d.]+ms\)$/,
    weight: 88,
    reach: "line",
    example: "✖ adds an item (1.878021ms)"
  },
  {
    needle: "ℹ fail",
    pattern: /^ℹ fail (?<failed>[1-9]\d*)/,
    role: "summary",
    weight: 50,
    reach: "line",
    before: 3,
    example: "ℹ fail 1"
  }
]), javascriptTestShapes = [...browsers, ...jest, ...vitest, ...mocha, ...tap, ...node];

// src/core/log/shapes/javascript-tools.ts
var lint = shapesOf("eslint", "lint-format", [
  {
    needle: "error",
    pattern: /^\s+\d+:\d+\s+error\s+\S/,
    weight: 84,
    reach: "line",
    before: 1,
    example: "  3:7  error  'total' is never used  no-unused-vars"
  },
  {
    needle: "✖",
    pattern: /^\s+\d+:\d+\s+✖\s+\S/,
    weight: 84,
    reach: "indented",
    before: 1,
    example: "  3:7  ✖  Unexpected unit   unit-no-unknown"
  },
  {
    needle: " problem",
    pattern: /^\s*✖ \d+ problems? \([1-9]\d* errors?/,
    role: "summary",
    weight: 60,
    reach: "line",
    example: "✖ 2 problems (2 errors, 0 warnings)"
  },
  {
    needle: "parsing error",
    pattern: /\bParsing error: /,
    weight: 80,
    reach: "line",
    example: "src/cart.js:3:7: Parsing error: Unexpected token"
  },
  {
    needle: "standard: ",
    pattern: /^standard: \S/,
    weight: 84,
    reach: "indented",
    example: "standard: Use the standard style"
  },
  {
    needle: "code style issues",
    pattern: /Code style issues (?:found|were)/i,
    weight: 76,
    reach: "line",
    before: 6,
    example: "[warn] Code style issues found in 2 files. Run Prettier with --write to fix."
  },
  {
    needle: " md0",
    pattern: /^\S.*: ?\d+(?::\d+)?:? (?:error )?MD\d{3}\//,
    weight: 84,
    reach: "line",
    example: "docs/cart.md:3:1 MD009/no-trailing-spaces Trailing spaces"
  },
  {
    needle: " lint/",
    pattern: /^\S+:\d+:\d+ (?:lint|assist|format|parse)\b/,
    weight: 84,
    reach: "section",
    until: /^\S+:\d+:\d+ |^(?:Checked|Skipped|Found) |^lint ━/,
    example: "src/cart.ts:3:7 lint/correctness/noUnusedVariables ━━━━━"
  },
  {
    needle: " format ━",
    pattern: /^\S+ format ━/,
    weight: 84,
    reach: "section",
    until: /^\S+ format ━|^(?:Checked|Skipped|Found) /,
    example: "src/cart.ts format ━━━━━━━━━━"
  }
]), style = shapesOf("style", "lint-format", [
  {
    needle: " prettier",
    pattern: /^(?!\s*[>$]).*\b(?:uses prettier\b|run prettier (?:to|with)\b)/i,
    weight: 72,
    reach: "section",
    until: /^(?:error Command|npm |##\[|\s*ELIFECYCLE)/,
    example: "The cart uses Prettier for all its files"
  },
  {
    needle: "(no-",
    pattern: /^\s*\d+:\d+\s+\S.* \([a-z]+(?:-[a-z]+)+\)$/,
    weight: 80,
    before: 1,
    reach: "line",
    example: "3:7	Unexpected named color (no-named-color)"
  },
  {
    needle: "lint",
    pattern: /\blint(?:ing)?\b.{0,60}\bfailed\b/i,
    weight: 50,
    reach: "line",
    example: "Linting the cart failed"
  }
]), typescript = shapesOf("tsc", "type", [
  {
    needle: "error",
    pattern: /^.*\berror TS\d+: /,
    weight: 88,
    reach: "indented",
    example: "src/cart.ts(3,7): error TS2322: Type 'string' is not assignable to type 'number'."
  },
  {
    needle: "found ",
    pattern: /^Found [1-9]\d* errors?(?:\.| in the same file)/,
    role: "summary",
    weight: 50,
    reach: "line",
    example: "Found 2 errors."
  },
  {
    needle: "type error:",
    pattern: /^\s*Type error: /,
    weight: 86,
    reach: "paragraph",
    before: 2,
    example: "Type error: Property 'total' does not exist on type 'Cart'."
  }
]), bundlers = shapesOf("webpack", "compile", [
  { needle: "error in ", pattern: /^ERROR in \S/, weight: 84, reach: "paragraph", example: "ERROR in ./src/cart.ts" },
  {
    needle: "module not found",
    pattern: /Module not found: /,
    weight: 82,
    reach: "paragraph",
    example: "Module not found: Error: Can't resolve './total' in '/app/src'"
  },
  {
    needle: "failed to compile",
    pattern: /^Failed to compile\b/,
    weight: 70,
    reach: "paragraph",
    example: "Failed to compile."
  },
  {
    needle: "✘ [error]",
    pattern: /^✘ \[ERROR\] /,
    weight: 84,
    reach: "indented",
    example: '✘ [ERROR] Could not resolve "./total"'
  },
  {
    needle: "error during build",
    pattern: /^error during build:/,
    weight: 82,
    reach: "paragraph",
    example: "error during build:"
  }
]), packages = shapesOf("npm", "dependency", [
  {
    needle: "npm err",
    pattern: /^npm (?:ERR!|error) (?:code ELIFECYCLE|errno|Exit status|A complete log|Failed at the|This is probably not|Lifecycle script|command |path |workspace|location|in workspace|\s|$)/i,
    role: "echo",
    weight: 15,
    reach: "line",
    example: "npm ERR! A complete log of this run can be found in:"
  },
  {
    needle: "npm err",
    pattern: /^npm (?:ERR!|error) Missing script: /i,
    weight: 84,
    category: "workflow-config",
    reach: "line",
    example: 'npm error Missing script: "build"'
  },
  {
    needle: "npm err",
    pattern: /^npm (?:ERR!|error) (?:code )?(?:E[A-Z]{3,}|E?\d{3}\b|notarget|peer|Could not resolve|Conflicting)/,
    weight: 64,
    reach: "line",
    example: "npm error ERESOLVE could not resolve"
  },
  {
    needle: "npm err",
    pattern: /^npm (?:ERR!|error) \S/i,
    weight: 64,
    category: "unknown",
    reach: "line",
    example: "npm ERR! Test failed.  See above for more details."
  },
  {
    needle: '" exited with ',
    pattern: /^ERROR: "[^"]+" exited with [1-9]\d*\.$/,
    role: "echo",
    weight: 15,
    reach: "line",
    example: 'ERROR: "test:unit" exited with 1.'
  },
  {
    needle: "err_pnpm",
    pattern: /\bERR_PNPM_(?!RECURSIVE_RUN)\w+/,
    weight: 84,
    reach: "paragraph",
    example: ' ERR_PNPM_OUTDATED_LOCKFILE  Cannot install with "frozen-lockfile"'
  },
  {
    needle: "elifecycle",
    pattern: /\bELIFECYCLE\b/,
    role: "echo",
    weight: 15,
    reach: "line",
    example: " ELIFECYCLE  Command failed with exit code 1."
  },
  {
    needle: "error command failed",
    pattern: /^error Command failed/,
    role: "echo",
    weight: 15,
    reach: "line",
    example: "error Command failed with exit code 1."
  },
  {
    needle: "yn0",
    pattern: /^➤ YN(?!0000)\d{4}: .*(?:error|can't|cannot|not found|would have been modified|doesn't)/i,
    weight: 78,
    reach: "line",
    example: "➤ YN0028: │ The lockfile would have been modified by this install"
  },
  {
    needle: "error an unexpected",
    pattern: /^error An unexpected error occurred/,
    weight: 78,
    reach: "line",
    example: 'error An unexpected error occurred: "https://registry.example/cart: Not found".'
  },
  {
    needle: "lockfile needs to be",
    pattern: /lockfile needs to be updated/,
    weight: 82,
    reach: "line",
    example: "error Your lockfile needs to be updated, but yarn was run with `--frozen-lockfile`."
  }
]), node2 = shapesOf("node", "unknown", [
  {
    needle: "cannot find module",
    pattern: /^(?:\w*Error: |\s*)Cannot find module ['"](?![./])/,
    weight: 84,
    category: "dependency",
    example: "Error: Cannot find module 'total'"
  },
  {
    needle: "cannot find module",
    pattern: /^(?:\w*Error: |\s*)Cannot find module /,
    weight: 84,
    example: "Error: Cannot find module './total'"
  },
  {
    needle: "syntaxerror: ",
    pattern: /^\s*(?:Uncaught |Unhandled )?SyntaxError: (?!.* in JSON)\S/,
    weight: 78,
    category: "compile",
    before: 4,
    example: "SyntaxError: Unexpected token ("
  },
  {
    needle: "on line ",
    pattern: /^\s+on line \d+ of \S+\.(?:s[ac]ss|less|styl)/,
    weight: 61,
    category: "compile",
    reach: "indented",
    example: "        on line 9 of styles/cart.sass"
  },
  {
    needle: "err_",
    pattern: /\[(ERR_[A-Z_]+)\]:/,
    weight: 78,
    example: 'TypeError [ERR_UNKNOWN_FILE_EXTENSION]: Unknown file extension ".ts"'
  },
  {
    needle: "error:",
    pattern: /^\s*(?:Uncaught |Unhandled )?(?:Syntax|Type|Reference|Range|URI|Assertion|Validation)Error(?: \[\w+\])?: \S/,
    weight: 78,
    before: 4,
    example: "TypeError: Cannot read properties of undefined (reading 'total')"
  },
  {
    needle: "heap out of memory",
    pattern: /JavaScript heap out of memory/,
    weight: 92,
    category: "timeout-oom",
    reach: "line",
    example: "FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory"
  },
  {
    needle: "' errored after",
    pattern: /' errored after /,
    weight: 66,
    reach: "indented",
    example: "[10:11:12] 'styles' errored after 1.2 s"
  }
]), javascriptToolShapes = [
  ...lint,
  ...style,
  ...typescript,
  ...bundlers,
  ...packages,
  ...node2
];

// src/core/log/shapes/jvm.ts
var compilers = shapesOf("javac", "compile", [
  {
    needle: ": error: ",
    pattern: /^\S+\.(?:java|kt|scala|groovy):\d+(?::\d+)?: error: /,
    weight: 88,
    reach: "indented",
    example: "Cart.java:3: error: ';' expected"
  },
  {
    needle: "e: ",
    pattern: /^e: (?:file:\/\/)?\S+\.kts?:/,
    weight: 88,
    reach: "line",
    example: "e: file:///app/Cart.kt:3:7 Unresolved reference: total"
  },
  {
    needle: "[error] ",
    pattern: /^\[error\] \S+\.(?:scala|java|sbt):\d+/,
    weight: 88,
    reach: "indented",
    example: "[error] /app/Cart.scala:3:7: not found: value total"
  },
  {
    needle: "*** failed",
    pattern: /\*\*\* FAILED \*\*\*/,
    weight: 90,
    category: "test",
    reach: "indented",
    example: "- adds an item *** FAILED ***"
  },
  {
    needle: "[error] ",
    pattern: /^\[error\] \S/,
    weight: 62,
    reach: "line",
    example: "[error] (Test / test) sbt.TestsFailedException: Tests unsuccessful"
  },
  {
    needle: "caused an error",
    pattern: /^\s*Caused an ERROR/,
    weight: 86,
    category: "test",
    before: 1,
    reach: "paragraph",
    example: "	Caused an ERROR"
  },
  {
    needle: "failed",
    pattern: /^\s*FAILED\s*$/,
    weight: 78,
    category: "test",
    before: 1,
    reach: "paragraph",
    example: "	FAILED"
  }
]), traces = shapesOf("java", "unknown", [
  {
    needle: "unsupportedclassversion",
    pattern: /\bUnsupportedClassVersionError\b/,
    weight: 84,
    category: "dependency",
    example: "java.lang.UnsupportedClassVersionError: Cart has been compiled by a more recent version of the Java Runtime"
  },
  {
    needle: "unsupported java version",
    pattern: /\bunsupported Java version\b/i,
    weight: 84,
    category: "dependency",
    example: "Caused by: java.lang.RuntimeException: unsupported Java version: 11"
  },
  {
    needle: "exception in thread",
    pattern: /^Exception in thread "/,
    weight: 84,
    example: 'Exception in thread "main" java.lang.IllegalStateException: empty cart'
  },
  {
    needle: "exception",
    pattern: /^\s*(?:Caused by: |FATAL: )?(?:[a-z_$][\w$]*\.)+[A-Z][\w$]*(?:Exception|Error|Shutdown)\b/,
    weight: 66,
    example: "java.lang.IllegalStateException: empty cart"
  },
  {
    needle: "error",
    pattern: /^\s*(?:[a-z_$][\w$]*\.)+[A-Z][\w$]*Error\b/,
    weight: 66,
    example: "java.lang.AssertionError: expected 2"
  },
  {
    needle: "could not resolve",
    pattern: /Could not (?:resolve|find|transfer) (?:artifact|dependenc|all )|Could not (?:find|resolve) \S+:\S+:/,
    weight: 72,
    category: "dependency",
    reach: "indented",
    example: "Could not resolve org.example:cart:9."
  },
  {
    needle: "could not find",
    pattern: /Could not find (?:artifact )?\S+:\S+:/,
    weight: 72,
    category: "dependency",
    reach: "indented",
    example: "Could not find org.example:cart:9."
  },
  {
    needle: "could not transfer",
    pattern: /Could not transfer artifact /,
    weight: 72,
    category: "dependency",
    reach: "indented",
    example: "Could not transfer artifact org.example:cart:jar:9 from/to central"
  }
]), jenkins = shapesOf("jenkins", "unknown", [
  {
    needle: "marked build as failure",
    pattern: /^Build step '.*' marked build as failure/,
    role: "exit",
    weight: 30,
    reach: "line",
    example: "Build step 'Execute shell' marked build as failure"
  },
  {
    needle: "finished: fail",
    pattern: /^Finished: (?:FAILURE|ABORTED)/,
    role: "exit",
    weight: 10,
    reach: "line",
    example: "Finished: FAILURE"
  },
  {
    needle: "hudson.remoting.",
    pattern: /hudson\.remoting\.(?:Channel\$OrderlyShutdown|ChannelClosedException|RequestAbortedException)/,
    weight: 82,
    category: "network-flaky",
    reach: "indented",
    example: "FATAL: hudson.remoting.RequestAbortedException: the agent is gone"
  },
  {
    needle: "fatal: ",
    pattern: /^FATAL: \S/,
    weight: 80,
    reach: "indented",
    example: "FATAL: the cart is gone"
  },
  {
    needle: "script returned exit",
    pattern: /^ERROR: script returned exit code [1-9]/,
    role: "exit",
    weight: 30,
    reach: "line",
    example: "ERROR: script returned exit code 1"
  }
]), jvmShapes = [...compilers, ...jenkins, ...traces];

// src/core/log/shapes/jvm-builds.ts
var maven = shapesOf("maven", "compile", [
  {
    needle: "tests run:",
    pattern: /Tests run:.*(?:Time elapsed|FAILURE!|ERROR!)/,
    weight: 66,
    category: "test",
    reach: "line",
    example: "Tests run: 4, Failures: 1, Errors: 0, Skipped: 0, Time elapsed: 0.1 s <<< FAILURE! - in CartTest"
  },
  {
    needle: "tests run:",
    pattern: /Tests run: (?<total>\d+), Failures: (?<failed>\d+), Errors: (?<errors>\d+)/,
    role: "summary",
    weight: 60,
    category: "test",
    reach: "line",
    example: "Tests run: 42, Failures: 1, Errors: 0, Skipped: 0"
  },
  {
    needle: "<<< ",
    pattern: /<<< (?:FAILURE|ERROR)!/,
    weight: 90,
    category: "test",
    reach: "paragraph",
    example: "adds(CartTest)  Time elapsed: 0.01 s  <<< FAILURE!"
  },
  {
    needle: "failed tests:",
    pattern: /^Failed tests:/,
    role: "summary",
    weight: 70,
    category: "test",
    reach: "paragraph",
    example: "Failed tests:   adds(CartTest): expected:<2> but was:<1>"
  },
  {
    needle: "tests in error:",
    pattern: /^Tests in error:/,
    role: "summary",
    weight: 70,
    category: "test",
    reach: "paragraph",
    example: "Tests in error:"
  },
  {
    needle: "] failures:",
    pattern: /^\[ERROR\] Failures:\s*$/,
    role: "summary",
    weight: 70,
    category: "test",
    reach: "section",
    until: /^\[ERROR\] (?:Errors:|Tests run:)|^\[INFO\]/,
    example: "[ERROR] Failures: "
  },
  {
    needle: "] errors:",
    pattern: /^\[ERROR\] Errors:\s*$/,
    role: "summary",
    weight: 70,
    category: "test",
    reach: "section",
    until: /^\[ERROR\] Tests run:|^\[INFO\]/,
    example: "[ERROR] Errors: "
  },
  {
    needle: "failed to execute goal",
    pattern: /Failed to execute goal \S*(?:checkstyle|pmd|spotbugs|findbugs|spotless|ktlint|license|format)/i,
    weight: 68,
    category: "lint-format",
    reach: "section",
    until: /^(?!\[ERROR\]|\s)/,
    example: "[ERROR] Failed to execute goal org.example:checkstyle-plugin:1:check (validate) on project cart: 2 violations"
  },
  {
    needle: "failed to execute goal",
    pattern: /Failed to execute goal \S*(?:surefire|failsafe)/,
    weight: 68,
    category: "test",
    reach: "section",
    until: /^(?!\[ERROR\]|\s)/,
    example: "[ERROR] Failed to execute goal org.example:surefire-plugin:1:test (default) on project cart: There are test failures."
  },
  {
    needle: "failed to execute goal",
    pattern: /Failed to execute goal \S*(?:compiler|kotlin|scala)/,
    weight: 68,
    reach: "section",
    until: /^(?!\[ERROR\]|\s)/,
    example: "[ERROR] Failed to execute goal org.example:compiler-plugin:1:compile (default) on project cart: Compilation failure"
  },
  {
    needle: "failed to execute goal",
    pattern: /Failed to execute goal /,
    weight: 68,
    category: "unknown",
    reach: "section",
    until: /^(?!\[ERROR\]|\s)/,
    example: "[ERROR] Failed to execute goal org.example:cart:1:pack (default) on project cart: no total"
  },
  {
    needle: "compilation error",
    pattern: /^(?:\[ERROR\] )?COMPILATION ERROR/,
    weight: 70,
    reach: "line",
    example: "[ERROR] COMPILATION ERROR : "
  },
  {
    needle: ".java:[",
    pattern: /^(?:\[ERROR\] )?\S+\.(?:java|kt|groovy|scala):\[\d+,\d+\]/,
    weight: 88,
    reach: "indented",
    example: "[ERROR] /app/Cart.java:[3,7] cannot find symbol"
  },
  {
    needle: "[error]",
    pattern: /^\[ERROR\] (?:\[Help|To see the full|Re-run Maven|For more information|After correcting|\s*mvn |-> \[Help|\s*$)/,
    role: "echo",
    weight: 10,
    reach: "line",
    example: "[ERROR] Re-run Maven using the -X switch to enable full debug logging."
  },
  {
    needle: "[error]",
    pattern: /^\[ERROR\] \S+\.\w+:\d+: /,
    weight: 84,
    reach: "indented",
    example: "[ERROR] /app/Cart.java:3: Undefined reference"
  },
  {
    needle: "[error]",
    pattern: /^\[ERROR\]\s+\S/,
    weight: 64,
    category: "unknown",
    reach: "indented",
    example: "[ERROR] the cart is broken"
  },
  {
    needle: "error injecting",
    pattern: /^\[WARNING\] Error injecting/,
    weight: 80,
    category: "unknown",
    reach: "indented",
    example: "[WARNING] Error injecting: org.example.CartMojo"
  },
  {
    needle: "build failure",
    pattern: /\bBUILD FAILURE\b/,
    role: "echo",
    weight: 20,
    reach: "line",
    example: "[INFO] BUILD FAILURE"
  }
]), gradle = shapesOf("gradle", "unknown", [
  {
    needle: "checkstyle",
    pattern: /^(?:Execution failed for task '|> Task |):?\S*(?:checkstyle)\w*(?:'\.| FAILED)$/i,
    weight: 74,
    category: "lint-format",
    reach: "indented",
    example: "Execution failed for task ':cart:checkstyleMain'."
  },
  {
    needle: "execution failed for task",
    pattern: /^Execution failed for task '\S*(?:pmd|spotbugs|findbugs|spotless|ktlint|detekt|lint)\w*'/i,
    weight: 74,
    category: "lint-format",
    reach: "indented",
    example: "Execution failed for task ':spotlessJavaCheck'."
  },
  {
    needle: "execution failed for task",
    pattern: /^Execution failed for task '\S*:(?:compile|kapt|ksp)\w*'/,
    weight: 74,
    category: "compile",
    reach: "indented",
    example: "Execution failed for task ':compileJava'."
  },
  {
    needle: "execution failed for task",
    pattern: /^Execution failed for task '\S*[tT]est\w*'/,
    weight: 74,
    category: "test",
    reach: "indented",
    example: "Execution failed for task ':test'."
  },
  {
    needle: "failed",
    pattern: /^.* > .* FAILED$/,
    weight: 90,
    category: "test",
    reach: "indented",
    example: "CartTest > adds() FAILED"
  },
  {
    needle: "what went wrong",
    pattern: /^\* What went wrong:/,
    weight: 74,
    reach: "section",
    until: /^\* (?:Try|Get more help)/,
    example: "* What went wrong:"
  },
  {
    needle: "execution failed for task",
    pattern: /^Execution failed for task '/,
    weight: 74,
    reach: "indented",
    example: "Execution failed for task ':publish'."
  },
  {
    needle: "failure: build",
    pattern: /^FAILURE: Build (?:failed|completed)/,
    role: "echo",
    weight: 20,
    reach: "line",
    example: "FAILURE: Build failed with an exception."
  },
  {
    needle: " failed",
    pattern: /^(?:> Task )?:\S+ FAILED$/,
    weight: 66,
    reach: "line",
    example: "> Task :test FAILED"
  },
  {
    needle: " tests completed",
    pattern: /^(?<total>\d+) tests? completed, (?<failed>\d+) failed/,
    role: "summary",
    category: "test",
    weight: 60,
    reach: "line",
    example: "42 tests completed, 1 failed"
  },
  {
    needle: "build failed",
    pattern: /^BUILD FAILED/,
    role: "echo",
    weight: 30,
    reach: "paragraph",
    example: "BUILD FAILED in 12s"
  }
]), jvmBuildShapes = [...maven, ...gradle];

// src/core/log/shapes/native.ts
var INCLUDED = /^(?:In file included from |\s+from )|: In (?:member |static |instantiation|function|constructor)/, cxx = shapesOf("gcc", "compile", [
  {
    needle: "error: ",
    pattern: /^(?:\S|[A-Z]:)\S*:\d+(?::\d+)?:? (?:fatal )?error: /,
    weight: 88,
    above: INCLUDED,
    after: 1,
    example: "src/cart.c:3:7: error: unknown type name ‘total_t’"
  },
  {
    needle: "fatal error",
    pattern: /^\S.*: fatal error\b/,
    weight: 88,
    example: "clang: fatal error: no input files"
  },
  {
    needle: ": error ",
    pattern: /^.*\(\d+(?:,\d+)?\) ?: (?:fatal )?error [A-Z]{1,4}\d+: /,
    weight: 88,
    reach: "line",
    example: "cart.h(89): error C2065: 'total': undeclared identifier"
  },
  {
    needle: "undefined reference",
    pattern: /undefined reference to/,
    weight: 86,
    reach: "line",
    example: "cart.o: undefined reference to `total'"
  },
  {
    needle: "undefined symbols",
    pattern: /^Undefined symbols for architecture/,
    weight: 86,
    reach: "indented",
    example: "Undefined symbols for architecture arm64:"
  },
  {
    needle: "ld returned",
    pattern: /ld returned \d+ exit status|linker command failed/,
    role: "echo",
    weight: 30,
    reach: "line",
    example: "collect2: error: ld returned 1 exit status"
  },
  {
    needle: " generated",
    pattern: /^\d+ (?:warnings? and )?\d* ?errors? generated/,
    role: "summary",
    weight: 30,
    reach: "line",
    example: "1 error generated."
  },
  {
    needle: "sanitizer:",
    pattern: /^(?:==\d+==)?\s*(?:ERROR|WARNING|SUMMARY): \w+Sanitizer: /,
    weight: 88,
    reach: "paragraph",
    category: "test",
    example: "==12==ERROR: AddressSanitizer: heap-use-after-free"
  },
  {
    needle: "assertion ",
    pattern: /Assertion [`'"].*failed/,
    weight: 84,
    category: "test",
    reach: "line",
    example: "cart: cart.c:3: total: Assertion `n > 0' failed."
  }
]), builders = shapesOf("make", "compile", [
  {
    needle: "*** ",
    pattern: /^(?:g?make|ninja|mingw32-make)(?:\[\d+\])?: \*\*\* \[/,
    role: "echo",
    weight: 30,
    reach: "line",
    example: "make: *** [Makefile:3: test] Error 1"
  },
  {
    needle: "*** ",
    pattern: /^(?:\S+:\d+: |g?make(?:\[\d+\])?: )\*\*\* /,
    weight: 76,
    reach: "line",
    example: "make: *** No rule to make target 'total'.  Stop."
  },
  {
    needle: "cmake error",
    pattern: /^CMake Error/,
    weight: 86,
    reach: "indented",
    example: "CMake Error at CMakeLists.txt:3 (find_package):"
  },
  { needle: "failed: ", pattern: /^FAILED: \S/, weight: 72, reach: "line", example: "FAILED: src/cart.o " },
  {
    needle: "subcommand failed",
    pattern: /^ninja: build stopped/,
    role: "echo",
    weight: 20,
    reach: "line",
    example: "ninja: build stopped: subcommand failed."
  },
  {
    needle: "tests failed out",
    pattern: /tests passed, (?<failed>[1-9]\d*) tests? failed out of (?<total>\d+)/,
    role: "summary",
    category: "test",
    weight: 60,
    reach: "line",
    example: "97% tests passed, 1 tests failed out of 42"
  },
  {
    needle: "following tests failed",
    pattern: /^The following tests FAILED:/i,
    role: "summary",
    category: "test",
    weight: 70,
    reach: "indented",
    example: "The following tests FAILED:"
  },
  {
    needle: "***failed",
    pattern: /\.{3,}\s*\*+(?:Failed|Timeout|Exception)/,
    weight: 80,
    category: "test",
    reach: "line",
    example: " 3/42 Test  #3: cart ....***Failed    0.01 sec"
  },
  {
    needle: "[  failed  ]",
    pattern: /^\[ {2}FAILED {2}\] \d+ tests?/,
    role: "summary",
    category: "test",
    weight: 66,
    reach: "section",
    until: /^\s*$/,
    example: "[  FAILED  ] 1 test, listed below:"
  },
  {
    needle: "[  failed  ]",
    pattern: /^\[ {2}FAILED {2}\] /,
    weight: 80,
    category: "test",
    reach: "line",
    before: 6,
    example: "[  FAILED  ] Cart.Adds (0 ms)"
  },
  {
    needle: ": failure",
    pattern: /^\S+:\d+: Failure$/,
    weight: 88,
    category: "test",
    reach: "section",
    until: /^\[/,
    example: "cart_test.cc:3: Failure"
  },
  {
    needle: "error: ",
    pattern: /^ERROR: (?:\/|@|\S+\/BUILD)\S*:\d+:\d+: /,
    weight: 84,
    reach: "paragraph",
    example: "ERROR: /app/BUILD:3:11: Compiling cart.cc failed"
  },
  {
    needle: " failed in ",
    pattern: /^\/\/\S+\s+(?:FAILED|TIMEOUT) in /,
    weight: 80,
    category: "test",
    reach: "indented",
    example: "//cart:test   FAILED in 0.3s"
  }
]), nativeShapes = [...cxx, ...builders];

// src/core/log/shapes/python.ts
var PYTEST_NEXT = /^(?:_{3,} .+ _{3,}|={3,} .+ ={3,}|={10,})\s*$/, UNITTEST_NEXT = /^(?:={20,}|Ran \d+ tests?|(?:FAIL|ERROR): |TOTAL\b)/, pytest = shapesOf("pytest", "test", [
  {
    needle: "____ ",
    pattern: /^_{3,} (?:ERROR |summary|coverage:)?.+ _{3,}\s*$/,
    weight: 90,
    reach: "section",
    until: PYTEST_NEXT,
    example: "_________ test_total _________"
  },
  {
    needle: "___ ",
    pattern: /^_{3,} .+ _{3,}\s*$/,
    weight: 90,
    reach: "section",
    until: PYTEST_NEXT,
    example: "___ TestCartWithAVeryLongName.test_total ___"
  },
  {
    needle: "short test summary",
    pattern: /^=+ short test summary info =+/,
    role: "summary",
    weight: 70,
    reach: "section",
    until: /^=+ .* in [\d.]+|^##\[/,
    example: "======= short test summary info ======="
  },
  {
    needle: "error",
    pattern: /^E {2,}\S*(?:Error|Exception|Failed|Exit)\b/,
    weight: 70,
    reach: "line",
    example: "E   AssertionError: total is 3"
  },
  { needle: "assert", pattern: /^E {2,}assert /, weight: 70, reach: "line", example: "E   assert 3 == 2" },
  {
    needle: " in ",
    pattern: /^(?=.* (?:failed|errors?)\b.* in )=* ?(?:(?<failed>\d+) failed\b)?,? ?(?:(?<passed>\d+) passed\b)?(?:, \d+ (?:skipped|deselected|x?failed|xpassed|warnings?|rerun|(?<unsure>errors?)))* in [\d.:]+ ?s/,
    role: "summary",
    weight: 60,
    reach: "line",
    example: "=== 1 failed, 41 passed in 2.31s ==="
  },
  {
    needle: " failed",
    pattern: /^\S+::\S+.* FAILED\b/,
    weight: 62,
    reach: "line",
    example: "tests/test_cart.py::test_total FAILED"
  },
  {
    needle: "failed ",
    pattern: /^(?:\[gw\d+\] )?(?:\[ *\d+%\] )?(?:FAILED|ERROR) \S+(?:::| - )/,
    role: "summary",
    weight: 65,
    reach: "line",
    example: "FAILED tests/test_cart.py::test_total - AssertionError"
  },
  {
    needle: "internalerror>",
    pattern: /^INTERNALERROR> /,
    weight: 80,
    reach: "line",
    example: "INTERNALERROR> KeyError: 0"
  },
  {
    needle: "keyboardinterrupt",
    pattern: /^!{5,} .* !{5,}/,
    weight: 80,
    reach: "line",
    category: "timeout-oom",
    example: "!!!!!!! KeyboardInterrupt !!!!!!!"
  },
  {
    needle: "!!!!! ",
    pattern: /^!{5,} .* !{5,}/,
    weight: 70,
    reach: "line",
    example: "!!!!! Interrupted: 1 error during collection !!!!!"
  }
]), unittest = shapesOf("unittest", "test", [
  {
    needle: "fail: ",
    pattern: /^FAIL: \S/,
    weight: 90,
    reach: "section",
    until: UNITTEST_NEXT,
    example: "FAIL: test_total (cart.CartTest)"
  },
  {
    needle: "error: ",
    pattern: /^ERROR: (?:\S+ \([\w.<>]+|[\w.]+\.\w+$|setUpClass|tearDownClass)/,
    weight: 90,
    reach: "section",
    until: UNITTEST_NEXT,
    example: "ERROR: test_total (cart.CartTest)"
  },
  {
    needle: "... ",
    pattern: /^.+ \.\.\. (?:FAIL|ERROR)$/,
    weight: 62,
    reach: "line",
    example: "test_total (cart.CartTest) ... FAIL"
  },
  {
    needle: "failed (",
    pattern: /^FAILED \((?:failures=(?<failed>\d+))?,? ?(?:errors=(?<errors>\d+))?/,
    role: "summary",
    weight: 60,
    reach: "line",
    before: 2,
    example: "FAILED (failures=1)"
  }
]), interpreter = shapesOf("python", "unknown", [
  {
    needle: "testframework (error)",
    pattern: /\bTestFramework \(ERROR\): /,
    weight: 84,
    category: "test",
    reach: "indented",
    example: "2026-01-02T03:04:05Z TestFramework (ERROR): no total"
  },
  {
    needle: "calledprocesserror",
    pattern: /\bCalledProcessError: Command /,
    weight: 44,
    reach: "line",
    example: "subprocess.CalledProcessError: Command '['make']' returned non-zero exit status 2"
  },
  ...["versionconflict", "distributionnotfound"].map((needle) => ({
    needle,
    pattern: /\b(?:VersionConflict|DistributionNotFound): /,
    weight: 84,
    category: "dependency",
    reach: "line",
    example: needle === "versionconflict" ? "pkg_resources.VersionConflict: (cart 1)" : "pkg_resources.DistributionNotFound: cart"
  })),
  {
    needle: "traceback (most",
    pattern: /^.{0,80}Traceback \(most recent call last\):/,
    weight: 82,
    reach: "indented",
    example: "Traceback (most recent call last):"
  },
  {
    needle: "importerror",
    pattern: /^(?:E\s+)?ImportError: cannot import name (?!.*(?:site|dist)-packages)/,
    weight: 80,
    category: "other",
    reach: "line",
    example: "ImportError: cannot import name 'total' from 'cart' (/app/cart/__init__.py)"
  },
  {
    needle: "importerror",
    pattern: /^(?:E\s+)?ImportError: /,
    weight: 80,
    category: "dependency",
    reach: "line",
    example: "ImportError: cannot import name 'total' from 'cart' (/env/site-packages/cart/__init__.py)"
  },
  {
    needle: "modulenotfound",
    pattern: /^(?:E\s+)?ModuleNotFoundError: /,
    weight: 80,
    category: "dependency",
    reach: "line",
    example: "ModuleNotFoundError: No module named 'cart'"
  },
  {
    needle: "error: ",
    pattern: /^(?:[a-z_]\w*\.)?(?!(?:Syntax|Type|Reference|Range|URI|Assertion|Validation)Error)[A-Z]\w*(?:Error|Exception|Exit): \S/,
    weight: 72,
    reach: "line",
    example: "cart.TotalError: negative"
  },
  {
    needle: "exception: ",
    pattern: /^(?:[a-z_]\w*\.)?[A-Z]\w*Exception: \S/,
    weight: 72,
    example: "cart.TotalException: negative"
  }
]), checkers = shapesOf("mypy", "type", [
  {
    needle: ": error: ",
    pattern: /^\S+\.pyi?:\d+(?::\d+)?: error: /,
    weight: 86,
    reach: "line",
    example: "cart.py:3: error: Incompatible return value type  [return-value]"
  },
  {
    needle: " error",
    pattern: /^Found [1-9]\d* errors? in \d+ files?/,
    role: "summary",
    weight: 60,
    reach: "line",
    example: "Found 2 errors in 1 file (checked 10 source files)"
  },
  {
    needle: " - error",
    pattern: /^\s+\S+:\d+:\d+ - error: /,
    weight: 86,
    reach: "indented",
    example: '  /app/cart.py:3:7 - error: "total" is not defined (reportUndefinedVariable)'
  }
]), linters = shapesOf("ruff", "lint-format", [
  {
    needle: ".py:",
    pattern: /^\.?\/?\S+\.pyi?:\d+:\d+: [A-Z]{1,4}\d{2,4}\b/,
    weight: 82,
    reach: "line",
    example: "cart.py:3:1: F401 `os` imported but unused"
  },
  {
    needle: " --> ",
    pattern: /^\s+--> \S+\.pyi?:\d+:\d+/,
    weight: 80,
    before: 1,
    reach: "indented",
    example: "  --> cart.py:3:8"
  },
  {
    needle: "would reformat",
    pattern: /^(?:would reformat|Would reformat:) \S/,
    weight: 76,
    reach: "line",
    example: "would reformat cart.py"
  },
  {
    needle: "..failed",
    pattern: /^.+\.{3,}Failed$/,
    weight: 84,
    reach: "section",
    until: /\.{4,}|^##\[/,
    example: "black....................................Failed"
  }
]), installers = shapesOf("pip", "dependency", [
  {
    needle: "error: ",
    pattern: /^\s*ERROR: (?:Could not|No matching|Cannot|Failed (?:to )?build|Package |ResolutionImpossible|Invalid|Command errored)/,
    weight: 82,
    reach: "indented",
    example: "ERROR: Could not find a version that satisfies the requirement cart==9"
  },
  {
    needle: "error: subprocess",
    pattern: /^\s*(?:× |error: )(?:subprocess-exited|metadata-generation|legacy-install)/,
    weight: 70,
    reach: "indented",
    example: "error: subprocess-exited-with-error"
  },
  {
    needle: "packagesnotfound",
    pattern: /PackagesNotFoundError: /,
    weight: 84,
    reach: "section",
    until: /^Current channels/,
    example: "PackagesNotFoundError: The following packages are not available from current channels:"
  },
  {
    needle: "solverproblem",
    pattern: /SolverProblemError|SolvingFailed/,
    weight: 82,
    reach: "section",
    until: /^##\[/,
    example: "  SolverProblemError"
  },
  {
    needle: "no solution found",
    pattern: /No solution found when resolving/,
    weight: 84,
    reach: "indented",
    example: "  × No solution found when resolving dependencies:"
  }
]), pythonShapes = [
  ...pytest,
  ...unittest,
  ...checkers,
  ...linters,
  ...installers,
  ...interpreter
];

// src/core/log/shapes/runner.ts
var workflow = shapesOf("actions", "workflow-config", [
  {
    needle: "unable to resolve action",
    pattern: /Unable to resolve action/i,
    weight: 88,
    reach: "line",
    example: "Unable to resolve action `example/cart@v9`, unable to find version `v9`"
  },
  {
    needle: "invalid workflow file",
    pattern: /Invalid workflow file/,
    weight: 88,
    reach: "line",
    example: "Invalid workflow file: .github/workflows/ci.yml#L3"
  },
  {
    needle: "template is not valid",
    pattern: /The template is not valid/,
    weight: 88,
    reach: "line",
    example: "The template is not valid. ci.yml (Line: 3, Col: 7): Unexpected value"
  },
  {
    needle: "unexpected input",
    pattern: /Unexpected input\(s\)/,
    role: "benign",
    example: "##[warning]Unexpected input(s) 'cart'"
  },
  {
    needle: "##[error]",
    pattern: /^(?:Process completed with exit code|The process '.*' failed with exit code)/,
    role: "exit",
    weight: 30,
    reach: "line",
    category: "unknown",
    example: "##[error]Process completed with exit code 1."
  },
  {
    needle: "##[error]",
    pattern: /^\S/,
    role: "exit",
    weight: 70,
    reach: "line",
    category: "unknown",
    example: "##[error]No files were found"
  },
  {
    needle: '" exited with ',
    pattern: /^The command ".*" exited with [1-9]\d*\./,
    role: "exit",
    weight: 30,
    reach: "line",
    category: "unknown",
    example: 'The command "make test" exited with 2.'
  },
  {
    needle: '" failed and exited with',
    pattern: /^The command ".*" failed and exited with [1-9]\d* during/,
    role: "exit",
    weight: 30,
    reach: "line",
    category: "unknown",
    example: 'The command "make" failed and exited with 2 during install.'
  },
  {
    needle: " times.",
    pattern: /^The command ".*" failed \d+ times\./,
    role: "exit",
    weight: 40,
    reach: "line",
    category: "unknown",
    example: 'The command "curl x" failed 3 times.'
  }
]), scripts = shapesOf("shell", "workflow-config", [
  {
    needle: "permission denied",
    pattern: /: line \d+: \S+: Permission denied$|(?:^|\s)\S*(?:\.(?:sh|bash|py|rb|pl|[cm]?js)|\/(?:gradlew|mvnw|configure)): Permission denied$/,
    weight: 80,
    reach: "line",
    example: "bash: line 3: ./build.sh: Permission denied"
  },
  {
    needle: "no such file",
    pattern: /: (?:line )?\d+: [\w.$~-]*\/\S*:(?: not found:)? No such file or directory$/,
    weight: 80,
    reach: "line",
    example: "job: line 3: bin/check: No such file or directory"
  },
  {
    needle: "not found",
    pattern: /: (?:line )?\d+: [\w.$~-]*\/\S*: (?:command )?not found$/,
    weight: 80,
    reach: "line",
    example: "sh: 1: ./build.sh: not found"
  }
]), permission = shapesOf("permission", "permission-secret", [
  {
    needle: "not accessible by integration",
    pattern: /Resource not accessible by integration/,
    weight: 90,
    reach: "line",
    before: 1,
    example: "gh: Resource not accessible by integration (HTTP 403)"
  },
  {
    needle: "permission denied",
    pattern: /permission denied/i,
    weight: 74,
    reach: "line",
    example: "open /etc/cart: permission denied"
  },
  {
    needle: "denied",
    pattern: /\b(?:access|authorization|request(?:ed access to the resource)? is) denied\b/i,
    weight: 74,
    reach: "line",
    example: "denied: requested access to the resource is denied"
  },
  {
    needle: "could not be loaded",
    pattern: /Credentials could not be loaded/i,
    weight: 86,
    reach: "line",
    example: "Credentials could not be loaded, please check your action inputs"
  },
  {
    needle: "bad credentials",
    pattern: /Bad credentials/i,
    weight: 84,
    reach: "line",
    example: "HttpError: Bad credentials"
  },
  {
    needle: "authentication",
    pattern: /authentication (?:failed|required|error)/i,
    weight: 78,
    reach: "line",
    example: "fatal: Authentication failed for 'https://git.example/cart'"
  },
  {
    needle: "rate limit",
    pattern: /rate limit (?:exceeded|reached)/i,
    weight: 80,
    category: "network-flaky",
    reach: "line",
    example: "API rate limit exceeded for user ID 3."
  },
  {
    needle: "input required and not",
    pattern: /Input required and not supplied/,
    weight: 84,
    reach: "line",
    example: "Error: Input required and not supplied: token"
  },
  {
    needle: " cannot be null",
    pattern: /(?:key|token|secret|password|credentials?)\b.{0,20} cannot be (?:null|empty|blank)/i,
    weight: 78,
    reach: "line",
    example: "the token cannot be null"
  }
]), limits = shapesOf("limits", "timeout-oom", [
  {
    needle: "outofmemory",
    pattern: /\bOutOfMemory(?:Error|Exception)\b/,
    weight: 90,
    example: "java.lang.OutOfMemoryError: Java heap space"
  },
  {
    needle: "has timed out after",
    pattern: /has timed out after \d+/,
    weight: 92,
    reach: "line",
    example: "The action 'Test' has timed out after 60 minutes."
  },
  {
    needle: "timed out after",
    pattern: /\btimed out after \d+ ?(?:m|h|s)/i,
    weight: 84,
    reach: "line",
    example: "the tests timed out after 30 minutes"
  },
  ...[" took >", "returning 124"].map((needle) => ({
    needle,
    pattern: /\btook >\s?\d+ ?(?:m|h|s)|\breturning 124\b/,
    weight: 88,
    reach: "line",
    example: "cart took >30 min, returning 124"
  })),
  {
    needle: "maximum execution time",
    pattern: /exceeded the maximum execution time/,
    weight: 92,
    reach: "line",
    example: "The job running on runner R has exceeded the maximum execution time of 360 minutes."
  },
  {
    needle: "exceeded the maximum",
    pattern: /^The job exceeded the maximum (?:time|log)/,
    weight: 90,
    reach: "line",
    example: "The job exceeded the maximum time limit for jobs, and has been terminated."
  },
  {
    needle: "no output has been",
    pattern: /^No output has been received in the last/,
    weight: 90,
    reach: "paragraph",
    example: "No output has been received in the last 10m0s"
  },
  {
    needle: "no space left",
    pattern: /No space left on device/i,
    weight: 92,
    reach: "indented",
    example: "write /tmp/cart: no space left on device"
  },
  {
    needle: "shutdown signal",
    pattern: /received a shutdown signal/,
    weight: 90,
    category: "network-flaky",
    reach: "line",
    example: "The runner has received a shutdown signal."
  },
  {
    needle: "lost communication",
    pattern: /lost communication with the server/,
    weight: 90,
    category: "network-flaky",
    reach: "line",
    example: "The hosted runner lost communication with the server."
  },
  {
    needle: "operation was canceled",
    pattern: /The operation was cancell?ed/,
    weight: 64,
    reach: "line",
    example: "The operation was canceled."
  },
  {
    needle: "out of memory",
    pattern: /(?<!heap )\bout of memory\b(?!")/i,
    weight: 86,
    reach: "line",
    example: "fatal error: runtime: out of memory"
  },
  { needle: "oomkilled", pattern: /OOMKilled/, weight: 88, reach: "line", example: "Reason: OOMKilled" },
  {
    needle: "killed",
    pattern: /(?:^|\s)Killed(?:\s|$)|Killed process \d+/,
    weight: 80,
    reach: "line",
    example: "./build.sh: line 3:  1234 Killed   make"
  },
  {
    needle: "segmentation fault",
    pattern: /Segmentation fault/i,
    weight: 86,
    category: "test",
    reach: "line",
    before: 2,
    example: "Segmentation fault (core dumped)"
  },
  {
    needle: "core dumped",
    pattern: /\(core dumped\)/,
    weight: 84,
    category: "test",
    reach: "line",
    before: 2,
    example: "Aborted (core dumped)"
  }
]), shell = shapesOf("shell", "unknown", [
  {
    needle: "command not found",
    pattern: /: command not found/,
    weight: 84,
    category: "dependency",
    reach: "line",
    example: "./build.sh: line 3: cart: command not found"
  },
  {
    needle: "shared ",
    pattern: /error while loading shared libraries|\blib[\w+-]+\.so[.\d]*: cannot open shared object file/,
    weight: 84,
    category: "dependency",
    reach: "line",
    example: "cart: error while loading shared libraries: libcart.so.1: cannot open shared object file"
  },
  {
    needle: "no such file",
    pattern: /: No such file or directory/,
    weight: 70,
    reach: "line",
    example: "./build.sh: line 3: cart.txt: No such file or directory"
  },
  {
    needle: "unbound variable",
    pattern: /: unbound variable/,
    weight: 82,
    reach: "line",
    example: "./build.sh: line 3: CART: unbound variable"
  },
  {
    needle: "syntax error",
    pattern: /: syntax error\b/i,
    weight: 80,
    category: "compile",
    reach: "line",
    example: "./build.sh: line 3: syntax error near unexpected token `fi'"
  },
  {
    needle: "the term '",
    pattern: /^The term '.*' is not recognized/i,
    weight: 82,
    category: "dependency",
    reach: "indented",
    example: "The term 'cart' is not recognized as a name of a cmdlet"
  },
  {
    needle: "is not recognized",
    pattern: /is not recognized as an internal or external command/,
    weight: 82,
    category: "dependency",
    reach: "line",
    example: "'cart' is not recognized as an internal or external command,"
  }
]), runnerShapes = [...workflow, ...scripts, ...permission, ...limits, ...shell];

// src/core/log/shapes/scripting.ts
var ruby = shapesOf("rspec", "test", [
  {
    needle: "failure/error",
    pattern: /^\s+Failure\/Error: /,
    weight: 86,
    before: 1,
    reach: "section",
    until: /^\s+\d+\) |^Finished in /,
    example: "     Failure/Error: expect(total).to eq 2"
  },
  {
    needle: " examples, ",
    pattern: /^(?<total>\d+) examples?, (?<failed>[1-9]\d*) failures?/,
    role: "summary",
    weight: 60,
    reach: "line",
    example: "42 examples, 1 failure"
  },
  {
    needle: "rspec ./",
    pattern: /^rspec \.\/\S+/,
    role: "summary",
    weight: 60,
    reach: "line",
    example: "rspec ./spec/cart_spec.rb:3 # Cart adds"
  },
  {
    needle: " runs, ",
    pattern: /^(?<total>\d+) (?:runs|tests), \d+ assertions, (?<failed>\d+) failures, (?<errors>\d+) errors/,
    role: "summary",
    weight: 60,
    reach: "line",
    example: "42 runs, 80 assertions, 1 failures, 0 errors, 0 skips"
  },
  {
    needle: "rake aborted",
    pattern: /^rake aborted!/,
    weight: 78,
    reach: "paragraph",
    category: "unknown",
    example: "rake aborted!"
  },
  {
    needle: "rakefile",
    pattern: /^No Rakefile found/,
    weight: 80,
    reach: "paragraph",
    category: "workflow-config",
    example: "No Rakefile found (looking for: rakefile, Rakefile)"
  },
  {
    needle: "bundler",
    pattern: /^(?:Bundler could not|Could not find gem|Bundler::\w+Error)/,
    weight: 80,
    category: "dependency",
    reach: "paragraph",
    example: 'Bundler could not find compatible versions for gem "cart":'
  },
  {
    needle: "error)",
    pattern: /^\S+\.rb:\d+:in .*Error\)/,
    weight: 80,
    category: "unknown",
    example: "cart.rb:3:in `total': negative (ArgumentError)"
  },
  {
    needle: ": c: ",
    pattern: /^\S+\.\w+:\d+:\d+: [CWEF]: /,
    weight: 80,
    category: "lint-format",
    reach: "indented",
    example: "cart.rb:3:7: C: Style/StringLiterals: Prefer single-quoted strings"
  }
]), php = shapesOf("phpunit", "test", [
  {
    needle: "1) ",
    pattern: /^1\) \S/,
    weight: 90,
    reach: "section",
    until: /^\d+\) \S|^(?:FAILURES|ERRORS|WARNINGS)!|^--$/,
    next: /^\d+\) \S/,
    example: "1) CartTest::testTotal"
  },
  {
    needle: "assertions:",
    pattern: /^Tests: (?<total>\d+), Assertions: \d+,(?: Errors: (?<errors>\d+),?)?(?: Failures: (?<failed>\d+))?/,
    role: "summary",
    weight: 60,
    reach: "line",
    before: 1,
    example: "Tests: 42, Assertions: 80, Failures: 1."
  },
  {
    needle: "php ",
    pattern: /PHP (?:Fatal|Parse) error: /,
    weight: 84,
    category: "compile",
    reach: "indented",
    example: 'PHP Fatal error:  Class "Cart" not found in /app/cart.php on line 3'
  },
  {
    needle: "your requirements could not",
    pattern: /requirements could not be resolved/,
    weight: 82,
    category: "dependency",
    reach: "paragraph",
    example: "Your requirements could not be resolved to an installable set of packages."
  }
]), perl = shapesOf("perl", "test", [
  {
    needle: "looks like ",
    pattern: /^\s*# Looks like (?:your test exited|you failed|you planned)/,
    weight: 76,
    before: 2,
    reach: "line",
    example: "# Looks like your test exited with 2 before it could output anything."
  },
  {
    needle: "failed test",
    pattern: /^\s*# {3}Failed test/,
    weight: 84,
    reach: "section",
    until: /^(?!\s*#)/,
    example: "#   Failed test 'total is 2'"
  },
  {
    needle: "dubious, test",
    pattern: /Dubious, test returned/,
    weight: 70,
    reach: "line",
    example: "t/cart.t .. Dubious, test returned 1 (wstat 256, 0x100)"
  },
  {
    needle: "test summary report",
    pattern: /^Test Summary Report/,
    role: "summary",
    weight: 66,
    reach: "section",
    until: /^(?:Result|Files=)/,
    example: "Test Summary Report"
  }
]), elixir = shapesOf("elixir", "test", [
  {
    needle: "** (",
    pattern: /^\s*\*\* \((?:\w|\.)+\) /,
    weight: 82,
    category: "unknown",
    reach: "indented",
    example: "** (RuntimeError) empty cart"
  },
  {
    needle: " failure",
    pattern: /^(?:\d+ doctests?, )?(?<total>\d+) tests?, (?<failed>[1-9]\d*) failures?/,
    role: "summary",
    weight: 60,
    reach: "line",
    example: "42 tests, 1 failure"
  }
]), tex = shapesOf("latex", "compile", [
  {
    needle: "! latex",
    pattern: /^! LaTeX/,
    weight: 84,
    reach: "paragraph",
    example: "! LaTeX Error: File `cart.sty' not found."
  },
  {
    needle: "! undefined",
    pattern: /^! Undefined/,
    weight: 84,
    reach: "paragraph",
    example: "! Undefined control sequence."
  },
  {
    needle: "! package",
    pattern: /^! Package/,
    weight: 84,
    reach: "paragraph",
    example: "! Package cart Error: no total."
  },
  {
    needle: "undefined references",
    pattern: /^LaTeX Warning: There were undefined references/,
    weight: 48,
    reach: "line",
    example: "LaTeX Warning: There were undefined references."
  },
  {
    needle: "failed to resolve",
    pattern: /^\s*Latex failed to resolve \d+ reference/,
    role: "benign",
    example: "  Latex failed to resolve 3 reference(s)"
  },
  {
    needle: "overfull \\hbox",
    pattern: /^Overfull \\hbox/,
    weight: 54,
    reach: "line",
    example: "Overfull \\hbox (2.2pt too wide) in paragraph at lines 3--4"
  }
]), documents = shapesOf("documents", "lint-format", [
  {
    needle: "validity error",
    pattern: /^\S+:\d+: .*: validity error : /,
    weight: 84,
    after: 2,
    reach: "line",
    example: "cart.xml:72: element total: validity error : Element total is not declared"
  },
  {
    needle: "codespell",
    pattern: /\bcodespell\b.*\bspelling errors\b/i,
    weight: 66,
    before: 6,
    reach: "line",
    example: "codespell found likely spelling errors in cart.md"
  },
  {
    needle: "issues :-(",
    pattern: /^Issues :-\($/,
    weight: 80,
    category: "unknown",
    reach: "paragraph",
    example: "Issues :-("
  }
]), scriptingShapes = [...php, ...ruby, ...perl, ...elixir, ...tex, ...documents];

// src/core/log/shapes/table.ts
var SHAPES = [
  ...byProductShapes,
  ...runnerShapes,
  ...deliveryShapes,
  ...pythonShapes,
  ...scriptingShapes,
  ...javascriptTestShapes,
  ...javascriptToolShapes,
  ...jvmBuildShapes,
  ...jvmShapes,
  ...compiledShapes,
  ...nativeShapes,
  ...generalShapes
];

// src/core/log/naming.ts
var MAX_PRIMARY = 3, HEADING = /^\s*(?:\[?(?:error|err|fail(?:ed|ure)?)\]?[:!]?|(?:[\w.$:-]+\s+)?Caused an ERROR|\* What went wrong:|Issues :-\(|> (?:\w+|Task \S+ FAILED)|COMPILATION ERROR ?:?|\[ERROR\] COMPILATION ERROR ?:?)\s*$/i, PLACE = /:\d+(?::\d+)?: error:\s*$|^Execution failed for task '.*'\.$/;
function primaryLines(block) {
  let strong2 = [...block.keys].filter(
    ([number, shape]) => number >= block.anchor.number && shape.weight >= 60 && !shape.needle.startsWith("traceback")
  ), lead = HEADING.test(toBody(block.anchor.text)) ? lineBelow(block, block.anchor) ?? block.anchor : block.anchor, said = PLACE.test(toBody(lead.text)) ? lineBelow(block, lead) : void 0, others = strong2.filter(([number]) => number > lead.number).map(([number]) => number);
  return [.../* @__PURE__ */ new Set([lead.number, ...said ? [said.number] : [], ...others])].slice(0, MAX_PRIMARY);
}
function lineBelow(block, above) {
  return block.lines.find(
    ({ number, text }) => number > above.number && text.trim() !== "" && !HEADING.test(toBody(text))
  );
}
function categoryOf(findings, { first, hasFailedTests }) {
  if (!first) return "unknown";
  let inside = [first.shape, ...[...first.keys.values()].sort((a, b) => b.weight - a.weight)].find(isNamed);
  if (inside) return inside.category;
  let meant = first.shape.role === "exit" ? shapeOf(toBody(first.anchor.text)) : void 0;
  if (meant) return meant.category;
  if (hasFailedTests) return "test";
  let step2 = findings.failingStep;
  return findings.blocks.findLast(
    ({ shape, anchor }) => (shape.role === "summary" || shape.role === "echo") && isNamed(shape) && (step2 === null || anchor.number >= step2.fromLine && anchor.number <= step2.toLine)
  )?.shape.category ?? "unknown";
}
function isNamed({ category }) {
  return category !== "unknown";
}
function shapeOf(body) {
  let folded = body.toLowerCase();
  return SHAPES.find(
    (shape) => shape.role === "cause" && isNamed(shape) && folded.includes(shape.needle) && shape.pattern.test(body)
  );
}

// src/core/log/ranking.ts
var IN_FAILING_STEP = 30, IN_FAILED_STEP = 20, IN_EARLIER_TRY = 10, OUTSIDE = -20, AFTER_FAILURE = -60, TIER = 10, KEY_LINES = 4;
function rankCauses(findings) {
  let end = chooseExit(findings)?.line?.number ?? Number.POSITIVE_INFINITY, isCause = (block) => block.shape.role === "cause" || block.shape.role === "exit" && (block.shape.weight >= 60 || block.anchor.number === end), tierOf = new Map(
    findings.blocks.map((block) => [block, Math.floor((block.shape.weight + placeOf(block, findings, end)) / TIER)])
  ), found = findings.blocks.filter(isCause), strong2 = found.filter(isStrong).sort((a, b) => a.anchor.number - b.anchor.number), weak = found.filter((block) => !isStrong(block) && (strong2.length === 0 || isInFailure(block, findings))), byTier = (a, b) => (tierOf.get(b) ?? 0) - (tierOf.get(a) ?? 0), ranked = [...strong2, ...fromBothEnds(weak)].sort(byTier), causes = distinct(ranked);
  return { causes, repeats: ranked.filter((block) => isStrong(block) && !causes.includes(block)) };
}
function distinct(blocks) {
  let seen = /* @__PURE__ */ new Set();
  return blocks.filter((block) => {
    let key = block.lines.slice(0, KEY_LINES).map((line) => normalise(line.text)).join(`
`), isNew = !seen.has(key);
    return seen.add(key), isNew;
  });
}
function isStrong(block) {
  return block.shape.weight >= 60;
}
function fromBothEnds(blocks) {
  let byPlace = [...blocks].sort((a, b) => a.anchor.number - b.anchor.number);
  return byPlace.map((_, index) => byPlace.at(index % 2 === 0 ? -1 - index / 2 : (index - 1) / 2)).filter((block) => block !== void 0);
}
function isInFailure(block, findings) {
  let number = block.anchor.number, steps = findings.steps.filter((step2) => step2.failed);
  return steps.length === 0 || steps.some((step2) => number >= step2.fromLine && number <= (step2.failed?.line ?? 0));
}
function placeOf(block, findings, end) {
  let number = block.anchor.number;
  if (number > end) return AFTER_FAILURE;
  let step2 = findings.failingStep;
  return step2 && number >= step2.fromLine && number <= step2.toLine ? number <= step2.triedUntil ? IN_EARLIER_TRY : IN_FAILING_STEP : findings.steps.some(
    (other) => other.failed && number >= other.fromLine && number <= other.failed.line
  ) ? IN_FAILED_STEP : step2 ? OUTSIDE : 0;
}
function summariesOf(findings) {
  return findings.blocks.filter((block) => block.shape.role === "summary");
}
function chooseExit(findings) {
  let step2 = findings.failingStep, inside = step2 && findings.exits.findLast(({ line }) => line && line.number >= step2.fromLine && line.number <= step2.toLine), failedAt = step2?.failed?.line;
  return (failedAt === void 0 ? inside : findings.exits.find(({ line }) => line?.number === failedAt) ?? inside) ?? findings.exits.find(({ line }) => line !== null) ?? findings.exits.at(-1) ?? null;
}
var NOISE = /^\s*(?:travis_(?:time|fold):|##\[(?:end)?group\]|Download(?:ing|ed)\b|\[INFO\](?: Running .*| -+)?$)/;
function valueTail(lines) {
  return new Map(lines.map((line, index) => [line.number, NOISE.test(line.text) || isQuiet(line.text) ? 0 : index + 1]));
}
var TELLING = /^(?:E {2})|^\s*(?:Caused by|Expected|Received|Actual|expected|actual|but was|\+|-|>) ?/;
function valueLines(block) {
  let values = /* @__PURE__ */ new Map(), last = block.lines.length - 1;
  for (let [index, line] of block.lines.entries()) {
    let shape = block.keys.get(line.number), telling = TELLING.test(toBody(line.text)) ? 60 : 0, place2 = Math.max(70 - index, 66 - 2 * (last - index), 1), recognised = shape ? 50 + shape.weight : 0;
    values.set(line.number, line === block.anchor ? 200 : Math.max(recognised, telling, place2));
  }
  return values;
}

// src/core/log/sections.ts
var SECTION_NEEDLES = [
  "##[group]",
  "##[endgroup]",
  "##[error]",
  "post job cleanup",
  "complete job name",
  "git log -1 --format",
  "git checkout ",
  'the command "',
  "[command]",
  "retrying, ",
  "attempt ",
  // Travis clears the line in front of a command it echoes; the bytes that stand right before the dollar are those of the escape.
  "m$ ",
  "k$ ",
  "travis_time:",
  "finished at: "
], MAX_STEPS = 400, MAX_ECHO_LINES = 60, MAX_RESULT_LINES = 80, TRAVIS_RESULT = /^The command "(?<command>.*)" (?:(?:failed and )?exited with (?<code>\d+)|failed \d+ times)/, TRAVIS_RESULT_END = /^(?<command>.*)" (?:failed and )?exited with (?<code>\d+)/, TRAVIS_RETRY_LIMIT = /" failed \d+ times/, RETRY = /^The command ".*" failed\. Retrying, \d+ of \d+|^##\[warning\]Attempt \d+ failed\b/, COMMIT = /^'?([0-9a-f]{40})'?$/, CHECKED_OUT = /git checkout .*\b([0-9a-f]{40})$/, ACTION = /^(?:docker:\/\/\S+|\.{1,2}\/\S*|[\w.-]+\/[\w./-]+@\S+)$/, NO_STEP = "UNKNOWN STEP", StepTracker = class {
  #steps = [];
  #checkedOut = /* @__PURE__ */ new Set();
  #isEcho = !1;
  /** The script comes first in an echo; its shell, inputs and environment follow. */
  #isScript = !1;
  #isShaNext = !1;
  /** A result of Travis that goes on over lines, since its script does. */
  #result = null;
  #column = "";
  #jobName = null;
  /** True while the following line has to be read whatever it contains. */
  get wantsNext() {
    return this.#isEcho || this.#isShaNext || this.#result !== null;
  }
  get checkedOut() {
    return [...this.#checkedOut];
  }
  get steps() {
    return this.#steps;
  }
  /** The name of the job as its set-up prints it. */
  get jobName() {
    return this.#jobName;
  }
  /** Takes a line that has a section needle or column, starts with `$ `, or was asked for by `wantsNext`. */
  read(line) {
    this.#readColumn(line);
    let { text } = line, current = this.#steps.at(-1);
    if (this.#isShaNext) {
      this.#isShaNext = !1;
      let sha = COMMIT.exec(text)?.[1];
      sha && this.#checkedOut.add(sha);
    }
    return this.#result ? this.#readResult(line, this.#result) : text.startsWith("##[endgroup]") ? (this.#isEcho && current && (current.outputFrom = line.number + 1), this.#isEcho = !1, "echo") : this.#isEcho && current && !text.startsWith("##[") ? (this.#readEcho(line, current), "echo") : text.startsWith("##[group]") ? this.#startGroup(line) : text.startsWith("Complete job name: ") ? (this.#jobName = text.slice(19), "boundary") : text === "Post job cleanup." ? (this.#start(line, "Post job cleanup", !0), "boundary") : text.startsWith("##[error]") ? (this.#isEcho = !1, this.#fail(line, current), "exit") : current && RETRY.test(text) ? (current.triedUntil = line.number, "boundary") : this.#readCommand(line, current);
  }
  /** Called with the last line of the log. */
  finish(lastLine, lastAt) {
    let last = this.#steps.at(-1);
    last && Object.assign(last, { toLine: lastLine, toAt: lastAt });
  }
  /** Another step in front of a line begins another step, whatever the line says. */
  #readColumn({ column, ...line }) {
    if (!column || column.step === NO_STEP) return;
    let key = `${column.job}	${column.step}`;
    key !== this.#column && (this.#column = key, this.#start(line, column.step, /^(?:Post |Complete job$)/.test(column.step), column.job));
  }
  #readEcho(line, step2) {
    step2.echo.length < MAX_ECHO_LINES && step2.echo.push(line);
    let text = toBody(line.text).trim();
    /^(?:shell: |env:|with:)/.test(line.text) && (this.#isScript = !1), !(!this.#isScript || text === "" || text.startsWith("#")) && (step2.scriptLines += 1, step2.script.length < MAX_ECHO_LINES && step2.script.push(text));
  }
  #readCommand(line, current) {
    let { text } = line;
    text.includes("git log -1 --format") && (this.#isShaNext = !0);
    let sha = CHECKED_OUT.exec(text)?.[1];
    if (sha && this.#checkedOut.add(sha), text.startsWith("[command]") && current) {
      let command = text.slice(9).trim();
      return !current.failed && current.ran.length < MAX_ECHO_LINES && current.ran.push(command), "echo";
    }
    if (text.startsWith("$ "))
      return isGitHub(current) || this.#startTravis(line, text.slice(2)), "echo";
    if (text.startsWith('The command "')) {
      let { command, code } = TRAVIS_RESULT.exec(text)?.groups ?? {};
      if (command !== void 0) return this.#endTravis(line, { command, code, scriptLines: 1 });
      let first = text.slice(13);
      return this.#positionOf(first) < 0 ? null : (this.#result = { first, lines: 1 }, "echo");
    }
    return null;
  }
  #startGroup(line) {
    if (!line.text.startsWith("##[group]Run ")) return "boundary";
    let name = line.text.slice(13), current = this.#steps.at(-1);
    return current?.job != null && current.echo.length === 0 ? current.echo.push(line) : this.#start(line, name, !1, current?.job), this.#isEcho = !0, this.#isScript = !0, "echo";
  }
  #start(line, name, isPost, job = null) {
    let previous = this.#steps.at(-1);
    previous && Object.assign(previous, { toLine: line.number - 1, toAt: line.at }), this.#steps.length >= MAX_STEPS && this.#steps.splice(MAX_STEPS / 2, 1), this.#isEcho = !1;
    let step2 = {
      name,
      isPost,
      fromLine: line.number,
      at: line.at,
      outputFrom: line.number + 1,
      toLine: line.number,
      toAt: null,
      failed: null,
      job,
      script: [],
      scriptLines: 0,
      ran: [],
      triedUntil: 0,
      echo: job === null ? [line] : []
    };
    return this.#steps.push(step2), step2;
  }
  #startTravis(line, command) {
    let step2 = this.#start(line, command, !1);
    return step2.script.push(command.trim()), step2.scriptLines = 1, step2;
  }
  /** Follows `The command "first line` up to the line that says how it exited. */
  #readResult(line, result) {
    result.lines += 1;
    let end = TRAVIS_RESULT_END.exec(line.text)?.groups;
    if (!end && result.lines <= MAX_RESULT_LINES) return "echo";
    if (this.#result = null, !end) return null;
    let scriptLines = result.lines - (end.command === "" ? 1 : 0);
    return this.#endTravis(line, { command: result.first, code: end.code, scriptLines });
  }
  /** A result belongs to the step that it names, and so does everything in between: what a script echoes is no step of its own. */
  #endTravis(line, { command, code, scriptLines }) {
    let last = this.#steps.at(-1);
    if (isGitHub(last))
      return code !== "0" && this.#fail(line, last), code === "0" ? "boundary" : "exit";
    let at = this.#positionOf(command);
    return at >= 0 && (this.#steps.splice(at + 1), Object.assign(this.#steps[at] ?? {}, { toLine: line.number, toAt: line.at, scriptLines })), code === "0" ? "boundary" : (at >= 0 ? this.#fail(line, this.#steps[at]) : TRAVIS_RETRY_LIMIT.test(line.text) ? this.#fail(line, last) : this.#fail(line, this.#startUnseen(line, command, scriptLines)), "exit");
  }
  #positionOf(command) {
    return this.#steps.findLastIndex(({ name }) => unescaped(name) === unescaped(command));
  }
  /** A command that failed without having been echoed: it began somewhere after the one before it. */
  #startUnseen(line, command, scriptLines) {
    let previous = this.#steps.at(-1), from = Math.max(previous?.fromLine ?? 0, previous?.failed?.line ?? 0) + 1, step2 = this.#startTravis({ ...line, number: from }, command);
    return Object.assign(step2, { outputFrom: from, toLine: line.number, toAt: line.at, scriptLines, echo: [] });
  }
  #fail(line, step2) {
    step2 && !step2.failed && (step2.failed = { line: line.number, at: line.at });
  }
};
function isGitHub(step2) {
  return step2 !== void 0 && (step2.job !== null || step2.echo[0]?.text.startsWith("##[group]") === !0);
}
function unescaped(command) {
  return command.replace(/[\\\s]/g, "");
}
function commandsOf({ script, ran, name, job }) {
  return script.length > 0 ? script : ran.length > 0 || job !== null || ACTION.test(name) ? ran : [name];
}
var TOLERANCE_MS = 1e3;
function findFailingStep(steps, apiSteps) {
  let failed = apiSteps.filter((step2) => step2.conclusion === "failure" || step2.conclusion === "timed_out");
  for (let { startedAt, completedAt } of failed) {
    if (startedAt === null) continue;
    let from = Date.parse(startedAt) - TOLERANCE_MS, to = completedAt === null ? Number.POSITIVE_INFINITY : Date.parse(completedAt) + TOLERANCE_MS, isInside = (at) => at != null && Date.parse(at) >= from && Date.parse(at) <= to, byError = steps.find((step2) => isInside(step2.failed?.at));
    if (byError) return byError;
    let byStart = steps.findLast((step2) => !step2.isPost && isInside(step2.at));
    if (byStart) return byStart;
  }
  return steps.findLast((step2) => step2.failed && !step2.isPost) ?? null;
}

// src/core/log/excerpt.ts
var FOLD_MIN_LINES = 4, SHARE = { primary: 0.45, summary: 0.2, anchors: 0.15, nearExit: 0.2, most: 0.92 }, ENOUGH_BYTES = 6144, ENOUGH_WITH_REPEATS_BYTES = 5120, NEAR_EXIT_LINES = 12, MAX_ANCHORS = 30, MAX_CAUSES = 12;
function toExcerpt(findings, size) {
  let { causes, repeats } = rankCauses(findings), summaries = summariesOf(findings), tests = testsOf(summaries), exit = chooseExit(findings), step2 = findings.failingStep, [first] = causes, enough = Math.min(SHARE.most, ENOUGH_BYTES / size.maxBytes), chosen = new Selection(size.maxBytes), tail = (exit?.tail ?? []).filter((line) => step2 === null || line.number >= step2.outputFrom), nearExit = {
    source: tail,
    role: exit?.line ? "exit" : "context",
    lines: tail.slice(-NEAR_EXIT_LINES),
    values: valueTail(tail)
  };
  exit?.line && exit.line.number !== first?.anchor.number && chosen.add({ ...nearExit, lines: [exit.line], values: /* @__PURE__ */ new Map() }, 1), first && chosen.add(toPiece("cause", first), SHARE.primary), step2 && isSilent(step2, causes) && chosen.add(toContext(step2, step2.echo), SHARE.primary);
  for (let summary of summaries.toReversed())
    chosen.add(toPiece("summary", summary), SHARE.summary, SHARE.primary + SHARE.summary);
  for (let cause of causes.slice(0, MAX_ANCHORS)) chosen.add(toHead2(cause), SHARE.anchors, enough);
  chosen.add(nearExit, SHARE.nearExit);
  let isOfFirst = (block) => block.shape.tool === first?.shape.tool && block.shape.weight >= 60, lastRepeat = repeats.findLast(isOfFirst);
  lastRepeat && chosen.add(toHead2(lastRepeat), SHARE.anchors);
  let last = causes.findLast(isOfFirst);
  for (let cause of [...causes.slice(0, 2), ...last ? [last] : [], ...causes.slice(2, MAX_CAUSES)])
    chosen.add(toPiece("cause", cause), SHARE.primary, enough);
  chosen.add(toContext(findings, tail), 1, enough), first && chosen.add(toPiece("cause", first), 1);
  let enoughRepeats = Math.min(enough, ENOUGH_WITH_REPEATS_BYTES / size.maxBytes);
  for (let repeat of repeats.slice(0, MAX_CAUSES))
    chosen.add(toPiece("cause", repeat), SHARE.primary, enoughRepeats);
  let named2 = first ? primaryLines(first) : [], blocks = chosen.toBlocks(named2), kept = new Map(blocks.flatMap((block) => block.lines).map((line) => [line.number, line])), primary = named2.filter((number) => kept.has(number)), primaryTexts = primary.map((number) => toBody(kept.get(number)?.text ?? ""));
  return {
    blocks,
    totalLines: size.totalLines,
    totalBytes: size.totalBytes,
    primary,
    category: categoryOf(findings, { first, hasFailedTests: tests !== null }),
    // A step that only says that it failed is told apart by its script.
    signature: toSignature(
      first?.shape.role === "exit" && step2 ? [...commandsOf(step2), ...primaryTexts] : primaryTexts
    ),
    failingStep: step2 && { name: step2.name, fromLine: step2.fromLine, toLine: step2.toLine },
    commands: step2 ? commandsOf(step2) : [],
    scriptLines: step2 && step2.script.length > 0 ? step2.scriptLines : null,
    tests,
    jobName: findings.jobName,
    firstAt: findings.firstAt,
    lastAt: findings.lastAt,
    errorAt: primary[0] === void 0 ? null : kept.get(primary[0])?.at ?? first?.at ?? null,
    checkedOut: findings.checkedOut
  };
}
function toPiece(role, block) {
  return { source: block, role, lines: block.lines, values: valueLines(block) };
}
function toHead2(block) {
  let at = block.lines.indexOf(block.anchor), below = block.lines.findIndex((line, index) => index > at && line.text.trim() !== "");
  return { ...toPiece("cause", block), lines: block.lines.slice(at, Math.max(at, below) + 1) };
}
function toContext(source, lines) {
  return { source, role: "context", lines, values: valueTail(lines) };
}
function isSilent(step2, causes) {
  let isInside = ({ number }) => number >= step2.outputFrom && number <= step2.toLine;
  return !causes.some((cause) => cause.shape.role === "cause" && isInside(cause.anchor));
}
function testsOf(summaries) {
  for (let block of summaries.toReversed())
    for (let line of block.lines.toReversed()) {
      let groups = block.keys.get(line.number)?.pattern.exec(toBody(line.text))?.groups;
      if (!groups) continue;
      let count = (name) => Number(groups[name] ?? 0), failed = count("failed") + count("errors");
      if (failed === 0) continue;
      let total = groups.unsure ? null : groups.total ? count("total") : groups.passed ? failed + count("passed") : null;
      return { failed, total, line: line.number };
    }
  return null;
}
var encoder = new TextEncoder(), Selection = class {
  #maxBytes;
  #kept = /* @__PURE__ */ new Map();
  /** What was added, in the order of its first addition: that is the reading order. */
  #sources = /* @__PURE__ */ new Map();
  #bytes = 0;
  constructor(maxBytes) {
    this.#maxBytes = maxBytes;
  }
  /** Adds the most valuable lines of a piece: at most `share` of the budget for it, and `upTo` of the budget altogether. */
  add({ source, role, lines, values }, share, upTo = 1) {
    let limit = Math.min(this.#bytes + this.#maxBytes * share, this.#maxBytes * upTo);
    this.#sources.has(source) || this.#sources.set(source, { role, order: this.#sources.size });
    let byValue = [...lines].sort((a, b) => (values.get(b.number) ?? 0) - (values.get(a.number) ?? 0));
    for (let line of byValue) {
      if (this.#kept.has(line.number) || values.get(line.number) === 0) continue;
      let bytes = encoder.encode(line.text).length + 1;
      this.#bytes + bytes > limit || (this.#kept.set(line.number, { line, source }), this.#bytes += bytes);
    }
  }
  /** What was chosen, as blocks: the one with the first kept line of `leads` is to be read first. */
  toBlocks(leads) {
    let lead = leads.find((number) => this.#kept.has(number)), groups = [];
    for (let kept of [...this.#kept.values()].sort((a, b) => a.line.number - b.line.number)) {
      let group2 = groups.at(-1), last = group2?.at(-1), isSame = last?.source === kept.source || kept.line.text === "";
      group2 && last && isSame && kept.line.number - last.line.number === 1 ? group2.push({ line: kept.line, source: last.source }) : groups.push([kept]);
    }
    let shown = groups.filter((group2) => group2.some(({ line }) => line.text.trim() !== "")), isLead = (group2) => group2.some(({ line }) => line.number === lead), orders = shown.map((group2) => isLead(group2) ? -1 : this.#readingOrder(group2[0]?.source)), ranked = orders.map((_, index) => index).sort((a, b) => (orders[a] ?? 0) - (orders[b] ?? 0) || a - b);
    return shown.map((group2, index) => ({
      role: this.#roleOf(group2[0]?.source),
      rank: ranked.indexOf(index),
      lines: fold2(group2.map(({ line }) => line))
    }));
  }
  #roleOf(source) {
    return (source && this.#sources.get(source)?.role) ?? "context";
  }
  /** The exit line is chosen before everything else, but read after the first cause. */
  #readingOrder(source) {
    let order = (source && this.#sources.get(source)?.order) ?? this.#sources.size;
    return this.#roleOf(source) === "exit" ? 1.5 : order;
  }
};
function fold2(lines) {
  let folded = [];
  for (let at = 0; at < lines.length; ) {
    let line = lines[at];
    if (!line) break;
    let mask = normalise(line.text), end = at + 1;
    for (; mask !== "" && end < lines.length && normalise(lines[end]?.text ?? "") === mask; ) end += 1;
    let run = end - at;
    if (run >= FOLD_MIN_LINES) folded.push(toExcerptLine(line, run - 1));
    else for (let each of lines.slice(at, end)) folded.push(toExcerptLine(each, 0));
    at = end;
  }
  return folded;
}
function toExcerptLine({ number, text, at }, repeats) {
  return { number, text, at, repeats };
}

// src/core/log/blocks.ts
var HEAD_LINES = 120, TAIL_LINES = 40, MAX_KEYS = 50, BLOCK_MAX_LINES = 900, EXCEPTION = /^\s*[A-Za-z_][\w.]*(?:: |$)/, PLACE_MAX_LINES = 3, PARAGRAPH_MAX_LINES = 10, MAX_BLANKS = 2, FIRST_STRONG = 150, FIRST_WEAK = 80, LAST_BLOCKS = 80, CONTINUES = /^\s*(?:at |\.\.\. \d+ (?:more|common)|Caused by: |Suppressed: |File "|from \S+:\d+|\^|~+\^?|\|\s|\d+ \||-->|= (?:note|help))/, CLOSES = /^\s*[\]})]+[;,]?$/, PLACE2 = /^\s*(?:\S+:\d+(?::\d+)?(?::| |$)|(?:from|in|on line) )/;
function openBlock(line, shape, { before, at }) {
  let lines = [...before.slice(before.findLastIndex((above) => above.text === "") + 1), line], keys = /* @__PURE__ */ new Map([[line.number, shape]]), rule = shape, indent = indentOf(line.text), after = 0, flat = 0, total = 0, pending = [], isTracebackOpen = isTraceback(shape), block = { shape, anchor: line, first: shape, at, lines, keys, accept };
  function take(next, found) {
    for (let blank of pending) push(lines, blank, keys);
    return pending = [], push(lines, next, keys), !found || keys.size >= MAX_KEYS || (keys.set(next.number, found), shape.reach === "section") || (found.role === "cause" && (block.shape.role !== "cause" || found.weight > block.shape.weight) && Object.assign(block, { shape: found, anchor: next }), (indentOf(next.text) <= indent || rule.reach === "line") && (rule = found, indent = indentOf(next.text), after = 0, flat = 0, isTracebackOpen = isTraceback(found))), !0;
  }
  function takeException(next, found) {
    isTracebackOpen = !1, take(next, found);
    let isEcho = found?.tool === shape.tool && found.weight < 60;
    return Object.assign(block, isEcho ? { anchor: next, shape: found } : { anchor: next }), !0;
  }
  function acceptFound(next, found, body) {
    if (found.reach === "section") return !1;
    let depth = indentOf(next.text);
    return isTracebackOpen && depth <= indent && !isTraceback(found) && (found.tool === shape.tool || EXCEPTION.test(body)) ? takeException(next, found) : (found.tool === block.shape.tool || found.role === block.shape.role) && (pending.length === 0 || depth > indent) && take(next, found);
  }
  function accept(next, found) {
    if (total += 1, after += 1, total > BLOCK_MAX_LINES || found?.role === "exit") return !1;
    let body = toBody(next.text);
    if (shape.reach === "section") return !shape.until?.test(body) && take(next, found);
    if (body.trim() === "")
      return (rule.reach === "paragraph" ? after > 1 : pending.length >= MAX_BLANKS) ? !1 : (pending.push(next), rule.reach !== "line");
    if (found) return acceptFound(next, found, body);
    if (pending.length === 0 && after <= (rule.after ?? 0)) return take(next, null);
    if (rule.reach === "line") return !1;
    let isDeeper = indentOf(next.text) > indent, goesOn = pending.length === 0 && (CONTINUES.test(body) || CLOSES.test(body));
    if (rule.reach === "paragraph")
      return !isDeeper && !goesOn && (flat += 1), flat <= PARAGRAPH_MAX_LINES && take(next, null);
    if (isDeeper || goesOn) return take(next, null);
    if (isTracebackOpen) {
      if (EXCEPTION.test(body)) return takeException(next, null);
      if (flat += 1, flat <= PLACE_MAX_LINES) return take(next, null);
    }
    return pending.length === 0 && after <= PLACE_MAX_LINES && PLACE2.test(body) && take(next, null);
  }
  return block;
}
function isTraceback(shape) {
  return shape.needle.startsWith("traceback");
}
function push(lines, line, keys) {
  if (lines.push(line), !(lines.length <= HEAD_LINES + TAIL_LINES + keys.size))
    for (let at = HEAD_LINES; at < lines.length - TAIL_LINES; at += 1) {
      let candidate = lines[at];
      if (!(candidate && keys.has(candidate.number))) {
        lines.splice(at, 1);
        return;
      }
    }
}
function indentOf(text) {
  let body = toBody(text);
  return body.length - body.trimStart().length;
}
var BlockStore = class {
  #first = [];
  #last = [];
  #seen = /* @__PURE__ */ new Set();
  #strong = 0;
  #weak = 0;
  add(block) {
    let key = `${block.shape.tool} ${normalise(block.anchor.text)}`, isStrong2 = block.shape.weight >= 60;
    if (!this.#seen.has(key) && (isStrong2 ? this.#strong < FIRST_STRONG : this.#weak < FIRST_WEAK)) {
      this.#seen.add(key), isStrong2 ? this.#strong += 1 : this.#weak += 1, this.#first.push(block);
      return;
    }
    this.#last.push(block), this.#last.length > LAST_BLOCKS && this.#last.shift();
  }
  /** In source order. */
  get blocks() {
    return [...this.#first, ...this.#last].sort((a, b) => a.anchor.number - b.anchor.number);
  }
};

// src/core/log/sieve.ts
var FOLD = new Uint8Array(256).map((_, byte) => byte >= 65 && byte <= 90 ? byte + 32 : byte);
function toSieve(needles) {
  let shift = new Uint8Array(65536).fill(2), bucketOf = new Uint16Array(65536), buckets = [[]];
  for (let { bytes, ids: ids2 } of toEntries(needles)) {
    for (let at = 2; at <= 3; at += 1) {
      let block = (bytes[at - 2] ?? 0) << 8 | (bytes[at - 1] ?? 0);
      shift[block] = Math.min(shift[block] ?? 0, 3 - at);
    }
    let hash = hashOf(bytes[0] ?? 0, bytes[1] ?? 0, bytes[2] ?? 0);
    bucketOf[hash] === 0 && (bucketOf[hash] = buckets.push([]) - 1), buckets[bucketOf[hash] ?? 0]?.push({ bytes, ids: ids2 });
  }
  let found = [], seen = new Uint32Array(needles.length), round = 0;
  function verify2(bytes, from, end, bucket) {
    for (let entry of bucket) {
      let length = entry.bytes.length;
      if (from + length > end) continue;
      let same = 0;
      for (; same < length && FOLD[bytes[from + same] ?? 0] === entry.bytes[same]; ) same += 1;
      if (!(same < length))
        for (let id of entry.ids)
          seen[id] !== round && (seen[id] = round, found.push(id));
    }
  }
  function scan(bytes, start, end) {
    found.length = 0, round = round + 1 >>> 0;
    let at = start + 3 - 1;
    for (; at < end; ) {
      let middle = FOLD[bytes[at - 1]], last = FOLD[bytes[at]], step2 = shift[middle << 8 | last];
      if (step2 > 0) {
        at += step2;
        continue;
      }
      let bucket = bucketOf[hashOf(FOLD[bytes[at - 2]], middle, last)];
      bucket > 0 && verify2(bytes, at - 3 + 1, end, buckets[bucket] ?? []), at += 1;
    }
    return found;
  }
  return { scan };
}
function hashOf(first, middle, last) {
  return (first << 11 ^ first << 3 ^ middle << 6 ^ last) & 65535;
}
function toEntries(needles) {
  let encoder2 = new TextEncoder(), byNeedle = /* @__PURE__ */ new Map();
  for (let [id, needle] of needles.entries()) {
    let ids2 = byNeedle.get(needle);
    ids2 ? ids2.push(id) : byNeedle.set(needle, [id]);
  }
  return [...byNeedle].map(([needle, ids2]) => {
    let bytes = encoder2.encode(needle);
    if (bytes.length < 3)
      throw new RangeError(`the needle "${needle}" is shorter than 3 bytes`);
    return { bytes, ids: ids2 };
  });
}

// src/core/log/score.ts
var RING_LINES = 128, MAX_ABOVE_LINES = 8, EXIT_TAIL_LINES = 60, MAX_EXITS = 12, DOLLAR = 36, SPACE2 = 32, STAMP_BYTES = 29;
function matchShape(text, ids2) {
  if (ids2.length === 0) return null;
  let body = toBody(text);
  if (isQuiet(body)) return null;
  let order = ids2.length > 1 ? ids2.toSorted((a, b) => a - b) : ids2;
  for (let id of order) {
    let shape = SHAPES[id];
    if (shape?.pattern.test(body)) return shape.role === "benign" ? null : shape;
  }
  return null;
}
var NEEDLES = [...SHAPES.map((shape) => shape.needle), ...SECTION_NEEDLES], LogReader = class {
  #sieve = toSieve(NEEDLES);
  #tracker = new StepTracker();
  #store = new BlockStore();
  #apiSteps;
  #ring = [];
  #exits = [];
  #count = 0;
  #open = null;
  #firstAt = null;
  /** The newest time that a line told. */
  #knownAt = null;
  constructor(apiSteps) {
    this.#apiSteps = apiSteps;
  }
  read(raw) {
    this.#ring[this.#count % RING_LINES] = raw, this.#count += 1, this.#firstAt === null && this.#count <= RING_LINES && this.#readTime(toCleanLine(raw));
    let ids2 = this.#sieve.scan(raw.bytes, raw.start, raw.end), isCommand = startsWithDollar(raw);
    if (ids2.length === 0 && this.#open === null && !isCommand && !this.#tracker.wantsNext) return;
    let line = toCleanLine(raw);
    this.#readTime(line);
    let mark = isCommand || line.column !== void 0 || this.#tracker.wantsNext || ids2.some((id) => id >= SHAPES.length) ? this.#tracker.read(line) : null;
    if (mark === "echo" || mark === "boundary") {
      this.#close();
      return;
    }
    this.#readShape(line, ids2), mark === "exit" && this.#keepExit(line);
  }
  finish() {
    this.#close();
    let tail = this.#before(EXIT_TAIL_LINES, 0), lastAt = this.#before(RING_LINES, 0).findLast((line) => line.at !== null)?.at ?? this.#knownAt;
    this.#tracker.finish(this.#count, lastAt);
    let failingStep = findFailingStep(this.#tracker.steps, this.#apiSteps);
    return {
      blocks: this.#store.blocks,
      exits: [...this.#exits, { line: null, tail }],
      steps: this.#tracker.steps,
      failingStep,
      jobName: failingStep?.job ?? this.#tracker.jobName,
      checkedOut: this.#tracker.checkedOut,
      firstAt: this.#firstAt,
      lastAt
    };
  }
  #readTime({ at, since }) {
    at !== null && (this.#firstAt ??= since ?? at, this.#knownAt = at);
  }
  #readShape(line, ids2) {
    let shape = matchShape(line.text, ids2);
    if (this.#open) {
      if (this.#open.accept(line, shape)) return;
      let { first } = this.#open;
      first.next?.test(toBody(line.text)) && (shape = first), this.#close();
    }
    shape !== null && (this.#open = openBlock(line, shape, { before: this.#above(shape), at: this.#knownAt }), shape.role === "exit" && !line.text.startsWith("##[") && this.#keepExit(line));
  }
  /** The lines in front of the newest one that belong to it. */
  #above({ before, above }) {
    if (before) return this.#before(before, 1).filter(({ text }) => !text.startsWith("travis_"));
    if (!above) return [];
    let lines = this.#before(MAX_ABOVE_LINES, 1);
    return lines.slice(lines.findLastIndex((line) => !above.test(line.text)) + 1);
  }
  #close() {
    this.#open && this.#store.add(this.#open), this.#open = null;
  }
  #keepExit(line) {
    this.#exits.at(-1)?.line?.number !== line.number && (this.#exits.length >= MAX_EXITS && this.#exits.splice(MAX_EXITS / 2, 1), this.#exits.push({ line, tail: this.#before(EXIT_TAIL_LINES, 1) }));
  }
  /** Up to `count` lines in front of the newest line; `skip` newest ones are left out. */
  #before(count, skip) {
    let available = Math.min(count, this.#count - skip, RING_LINES - skip), lines = [];
    for (let back = available; back > 0; back -= 1) {
      let raw = this.#ring[(this.#count - skip - back) % RING_LINES];
      raw && lines.push(toCleanLine(raw));
    }
    return lines;
  }
};
function startsWithDollar({ bytes, start, end }) {
  return bytes[start] === DOLLAR && bytes[start + 1] === SPACE2 ? !0 : end - start > STAMP_BYTES && bytes[start + STAMP_BYTES] === DOLLAR && bytes[start + STAMP_BYTES + 1] === SPACE2;
}

// src/core/log/condense.ts
async function condenseLog(chunks, options) {
  let reader = new LogReader(options.steps ?? []), splitter = new LineSplitter((line) => reader.read(line));
  for await (let chunk of chunks) splitter.push(chunk);
  splitter.end();
  let findings = reader.finish();
  return toExcerpt(findings, {
    maxBytes: options.maxBytes,
    totalLines: splitter.totalLines,
    totalBytes: splitter.totalBytes
  });
}

// src/gaps.ts
var MEANINGS = {
  401: "the token was refused (401)",
  403: "the token may not read it (403)",
  404: "GitHub does not have it (404)",
  410: "it had expired (410)",
  429: "GitHub asked for a pause (429)"
};
async function orGap(read, what, { gaps, console }) {
  try {
    return await read;
  } catch (failure) {
    if (!(failure instanceof PortFailure)) throw failure;
    let { status } = failure, why = status === null ? "no answer came" : MEANINGS[status] ?? `GitHub answered ${status}`;
    return console.info(`Could not read ${what}: ${describeFailure(failure)}`), gaps.push({ what, why, status }), null;
  }
}

// src/gather-streak.ts
var RED = /* @__PURE__ */ new Set(["failure", "timed_out", "startup_failure"]), PAGE_SIZE = 100;
async function findStreak(run, recent, { github, attempt }) {
  let earlier = (recent ?? []).filter((other) => isSameHead(other, run) && other.number < run.number && other.status === "completed").toSorted((a, b) => b.number - a.number), listed = earlier.find((other) => other.conclusion === "success") ?? null, redsAfter = (green) => earlier.filter(({ conclusion, number }) => conclusion !== null && RED.has(conclusion) && number > (green?.number ?? 0)).toReversed();
  if (listed !== null || recent === null || recent.length < PAGE_SIZE || run.branch === null)
    return { lastGreen: listed, streak: [...redsAfter(listed), run], isStreakCut: !1 };
  let query = { workflowId: run.workflowId, branch: run.branch }, lastGreen = (await attempt(
    "the last green run",
    github.listRuns({ ...query, status: "success", createdBefore: run.createdAt })
  ))?.find((green) => isSameHead(green, run)) ?? null, reds = redsAfter(lastGreen), first = await attempt(
    "the first red run",
    github.findFirstFailure({ ...query, createdAfter: lastGreen?.createdAt ?? null })
  ), isNew = first !== null && isSameHead(first, run) && first.number < (reds[0]?.number ?? run.number);
  return { lastGreen, streak: [...isNew ? [first] : [], ...reds, run], isStreakCut: isNew };
}
function isSameHead(other, run) {
  return run.headRepositoryId !== null && other.headRepositoryId === run.headRepositoryId;
}

// src/gather.ts
var MAX_EXCERPT_BYTES = 8192, MAX_FINDINGS_READ = 8, MAX_LEGS_READ = 2, MAX_JOBS_OF_ALL_ATTEMPTS = 100;
async function gather(trigger, ports) {
  switch (trigger.kind) {
    case "run":
      return gatherRun(trigger, ports);
    case "issue":
      return gatherIssue(trigger.number, ports);
    case "request":
      return { ...nothingGathered({ kind: "request", id: trigger.id, text: trigger.text }), ...place(ports.github) };
  }
}
async function gatherRun(trigger, ports) {
  let { github, console } = ports, gaps = [], attempt = async (what, read2) => orGap(read2, what, { gaps, console }), { run, recent } = await readRunAndRecent(trigger, github, attempt), failed = toFailedAttempt(run, trigger), number = failed.attempt, skipped = whyNoFailure(failed.conclusion ?? "");
  if (skipped !== null) return skipped;
  if (run.attempt > number && run.conclusion === "success")
    return { kind: "skipped", reason: "run-passed-again", detail: `attempt ${run.attempt}` };
  let history = await findStreak(failed, recent, { github, attempt }), firstRed = history.streak[0] ?? failed, [jobs, firstRedJobs, change, later, workflow2, pulls] = await Promise.all([
    attempt("the jobs of the run", readJobs(run, number, github)),
    firstRed.id === run.id ? null : attempt("the jobs of the first red run", github.listJobs(firstRed.id, { attempts: "latest" })),
    attempt("the changes since the last green run", readChange(firstRed, history.lastGreen, github)),
    firstRed.sha === failed.sha ? null : attempt("the commits since the first red run", github.compare(firstRed.sha, failed.sha)),
    attempt("the workflow file", readWorkflowFile(failed, ports)),
    attempt("the pull request of the commit", github.listPullsOf(run.sha))
  ]);
  jobs?.missing && gaps.push({ what: `${jobs.total - jobs.items.length} of ${jobs.total} jobs`, why: jobs.missing, status: null });
  let ofAttempt = (jobs?.items ?? []).filter((job) => run.attempt === 1 || job.attempt === number);
  console.info(`Read ${toCount(ofAttempt.length, "job")} of run ${run.number}, attempt ${number}.`);
  let findings = foldJobs(ofAttempt, workflow2), read = await readFindings(findings, github, attempt);
  return console.info(`Read ${toCount(read.logs.length, "log")} for ${toCount(findings.length, "finding")}.`), noteUnread(findings, gaps), {
    ...nothingGathered({ kind: "run" }),
    ...place(github),
    ...read,
    runs: {
      ...history,
      run: failed,
      jobs: ofAttempt,
      earlierJobs: (jobs?.items ?? []).filter((job) => job.attempt < number),
      firstRedJobs: firstRedJobs?.items ?? []
    },
    change,
    later,
    workflow: workflow2,
    pull: choosePull(pulls ?? [], failed),
    gaps
  };
}
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
async function readChange(run, lastGreen, github) {
  return lastGreen === null ? { since: "parent", comparison: await github.readCommit(run.sha) } : lastGreen.sha === run.sha ? { since: "last-green", comparison: { commits: [], files: [], totalCommits: 0, isCut: !1, url: null } } : { since: "last-green", comparison: await github.compare(lastGreen.sha, run.sha) };
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
      let annotated = index === 0 ? annotate(job) : null, log = await attempt(`the log of ${job.name}`, readLog(job, github));
      return { log, annotations: await (annotated ?? (log === null ? annotate(job) : null)) };
    })
  );
  return {
    logs: read.map(({ log }) => log).filter((log) => log !== null),
    annotations: read.map(({ annotations }) => annotations).filter((annotations) => annotations !== null)
  };
}
async function readLog(job, github) {
  let stream = await github.openJobLog(job.id), excerpt = await condenseLog(stream, { maxBytes: MAX_EXCERPT_BYTES, steps: job.steps });
  return { name: job.name, jobId: job.id, url: job.url, excerpt, modifiedAt: null };
}
function noteUnread(findings, gaps) {
  let unread = findings.filter((finding) => finding.becauseOf.length === 0).slice(MAX_FINDINGS_READ);
  unread.length > 0 && gaps.push({
    what: `the logs of ${toCount(unread.length, "more failing job")}`,
    why: `only the first ${MAX_FINDINGS_READ} are read`,
    status: null
  });
}
async function gatherIssue(number, { github, console }) {
  let gaps = [], [issue, comments] = await Promise.all([
    github.readIssue(number),
    orGap(github.listComments(number), "the comments", { gaps, console })
  ]);
  comments?.missing && gaps.push({ what: `${comments.total - comments.items.length} comments`, why: comments.missing, status: null }), console.info(`Read #${number} and ${toCount(comments?.items.length ?? 0, "comment")}.`);
  let logs = await readPasted([issue, ...comments?.items ?? []]);
  return { ...nothingGathered({ kind: "issue" }), ...place(github), issue, comments: comments?.items ?? [], logs, gaps };
}
async function readPasted(texts) {
  let pasted = texts.flatMap((text) => splitPasted(text.body).blocks.map((lines) => ({ text, lines })));
  return Promise.all(
    pasted.map(async ({ text, lines }) => ({
      name: `what ${text.author?.login ?? "somebody"} pasted`,
      jobId: null,
      url: text.url,
      excerpt: await condenseLog(toStream(lines.join(`
`)), { maxBytes: MAX_EXCERPT_BYTES }),
      modifiedAt: text.createdAt
    }))
  );
}
async function* toStream(text) {
  yield new TextEncoder().encode(text);
}
function place(github) {
  return { repository: github.repository, webUrl: github.webUrl };
}
function choosePull(pulls, run) {
  return pulls.find((pull) => pull.state === "open" && pull.headBranch === run.branch) ?? pulls[0] ?? null;
}

// src/core/entry/filename.ts
var MIN_WORDS = 2, MAX_WORDS = 6, MAX_SLUG_CHARS = 60, FALLBACK_WORDS = ["unnamed", "failure"];
function toFileName(entry) {
  let { date, time } = toDateAndTime(entry.firstDetectedAt, entry.timezone), day = date.replaceAll("-", ""), minute = to24Hours(time), slug = toSlug(entry.slugWords);
  return entry.format === "YYMMDDHHmm-slug" ? `${day.slice(2)}${minute}-${slug}.md` : `${day}-${minute}-${slug}.md`;
}
function toSlug(words3) {
  let ascii = cleanLine(words3.join(" ")).normalize("NFKD").replace(/[\p{M}'’]/gu, "").toLowerCase(), kept = [...new Set(ascii.split(/[^a-z0-9]+/).filter((word) => word !== ""))].map((word) => word.slice(0, MAX_SLUG_CHARS / MIN_WORDS - 1)).slice(0, MAX_WORDS);
  for (; kept.join("-").length > MAX_SLUG_CHARS; ) kept.pop();
  return kept.length === 0 ? FALLBACK_WORDS.join("-") : kept.length < MIN_WORDS ? `${kept[0]}-${FALLBACK_WORDS[1]}` : kept.join("-");
}
function avoidCollision(name, existingNames) {
  let taken = new Set([...existingNames].map((existing) => existing.toLowerCase())), stem = name.replace(/\.md$/, ""), candidate = name;
  for (let n = 2; taken.has(candidate.toLowerCase()); n += 1) candidate = `${stem}-${n}.md`;
  return candidate;
}
function journalPath(folder, name) {
  let parts = folder.replace(/\/+$/, "").split("/");
  if (toVisible(folder) !== folder || !parts.every(isFolderName))
    throw new UserError("bad-input", `directory: "${cleanLine(folder)}" is not a folder inside the repository.`, {
      hint: 'Give a relative path with forward slashes and without "..", such as docs/journals.',
      docs: "README.md#inputs"
    });
  if (!/^\d[\d-]*-[a-z0-9-]+\.md$/.test(name)) throw new Error(`not the name of an entry: ${cleanLine(name)}`);
  return [...parts, name].join("/");
}
function isFolderName(part) {
  return !/^[^\\/:*?"<>|%~\t\n]+$/.test(part) || /[. ]$|^ /.test(part) ? !1 : part.normalize("NFKC").toLowerCase() !== ".git";
}
function to24Hours(time) {
  let hour = Number(time.slice(0, 2)) % 12 + (time.endsWith("PM") ? 12 : 0);
  return String(hour).padStart(2, "0") + time.slice(3, 5);
}

// src/core/publication.ts
function planPublication(entry, published, context) {
  let { incident } = context.dossier, { pull, branchTip } = published, leaveAlone = (reason, path) => ({
    kind: "leave-alone",
    reason,
    path,
    pull
  });
  if (published.mergedPath !== null) return leaveAlone("pull-request-merged", published.mergedPath);
  if (pull !== null && pull.state === "closed")
    return leaveAlone(pull.isMerged ? "pull-request-merged" : "pull-request-closed", published.entry?.path ?? null);
  if (published.entry !== null && branchTip !== null) {
    let { path, text, isEdited: isEdited2 } = published.entry, existing = readEndComment(text);
    return isEdited2 || existing?.comment.key !== incident.key ? leaveAlone("edited-by-a-person", path) : existing.comment.workflow !== (incident.workflow?.id ?? null) ? leaveAlone("told-by-another-workflow", path) : knowsMore(existing.comment.runs, incident.runs) ? leaveAlone("entry-is-newer", path) : text === entry.markdown ? pull === null ? { kind: "open-pull", path } : leaveAlone("entry-up-to-date", path) : { kind: "update", path, tip: branchTip, pull };
  }
  if (branchTip !== null && pull !== null) return leaveAlone("edited-by-a-person", null);
  let name = toFileName({
    firstDetectedAt: incident.detectedAt,
    timezone: incident.timezone,
    slugWords: entry.slugWords,
    format: context.filenameFormat
  });
  return { kind: "create", path: journalPath(context.directory, avoidCollision(name, published.names)) };
}
function knowsMore(known, own) {
  let attempts = new Map(own.map((run) => toIdAndAttempt(run)));
  return known.map(toIdAndAttempt).some(([id, attempt]) => attempt > (attempts.get(id) ?? 0));
}
function toIdAndAttempt(run) {
  let [id = "", attempt = "1"] = run.split(".");
  return [id, Number(attempt)];
}

// src/publish.ts
var MAX_ROUNDS2 = 3;
async function publish(manuscript, shelf, ports) {
  refuseOddFolders(shelf, ports.config.directory);
  let branch = `${ports.config.branchPrefix}${manuscript.dossier.incident.branchSuffix}`, [pull = null] = await ports.repository.listPullsFrom(branch), hasBranch = pull !== null;
  for (let round = 1; round <= MAX_ROUNDS2; round += 1) {
    let published = await readPublished({ branch, pull, hasBranch }, manuscript, shelf, ports), written = await carryOut({ branch, published }, manuscript, shelf, ports);
    if (written !== null) return written;
    hasBranch = !0, [pull = null] = await ports.repository.listPullsFrom(branch);
  }
  throw new PortFailure(`the branch ${branch} moved ${MAX_ROUNDS2} times while the entry was written`, { status: 422 });
}
async function readPublished(at, { dossier }, shelf, { repository, config, sha256 }) {
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
  let { branch, published } = at, { repository, config, console } = ports, { markdown, draft: draft2, dossier } = manuscript, plan = planPublication({ markdown, slugWords: draft2.slugWords }, published, {
    dossier,
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
    body: toPullBody(dossier, draft2, {
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
async function readShelf(place2, ports) {
  let { baseBranch, directory } = place2, baseCommit = await ports.repository.readBranch(baseBranch);
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
async function writeJournal(trigger, { config, defaultBranch }, ports) {
  let startedAt = ports.clock.now(), place2 = { baseBranch: defaultBranch, directory: config.directory }, [gathered, shelf] = await Promise.all([gather(trigger, ports), orFailure(readShelf(place2, ports))]);
  if ("kind" in gathered) return { ...nowhere(gathered), summary: toSkipSummary(gathered), severity: null };
  let known = isFailure(shelf) ? [] : shelf.pastEntries, gaps = isFailure(shelf) ? [] : shelf.gaps, records = { ...gathered, defaultBranch, pastEntries: known, gaps: [...gathered.gaps, ...gaps] }, written = await writeEntry(records, config.timezone, ports), effort = {
    durationMs: Date.parse(ports.clock.now()) - Date.parse(startedAt),
    redactions: written.redactions,
    droppedSentences: written.findings.length
  }, manuscript = { ...written, run: gathered.runs?.run ?? null, effort }, publication = isFailure(shelf) ? toUnwritten(shelf) : await publish(manuscript, shelf, { ...ports, config, webUrl: ports.github.webUrl }).catch(toUnwritten), streak = { lastGreen: gathered.runs?.lastGreen ?? null, reds: gathered.runs?.streak ?? [] }, isUnwritten = publication.outcome.kind === "dry-run" || publication.outcome.kind === "failed", summary = toSummary(written.dossier, toEnding(publication, written, isUnwritten), streak);
  return { ...publication, summary, severity: written.dossier.severity.level };
}
async function writeEntry(gathered, timezone, ports) {
  let { records, found } = await makeSafe(gathered, { scanner: ports.secrets, known: ports.ownSecrets }), dossier = condense(records, { timezone, now: ports.clock.now(), sha256: ports.sha256 }), { draft: proven, findings } = verify(draft(dossier), dossier);
  for (let finding of findings) ports.console.warning(`A sentence was dropped. ${describeFinding(finding)}`);
  let entry = render(proven, dossier, ports.sha256);
  for (let finding of verifyEntry(entry.markdown, { fileName: null, evidence: dossier.evidence }))
    ports.console.warning(`The entry has a flaw. ${describeFinding(finding)}`);
  return { dossier, draft: proven, findings, redactions: found.length, ...entry };
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
function nowhere(outcome) {
  return { outcome, operation: "none", path: null, branch: null, pull: null, compareUrl: null };
}
function toEnding(publication, { title, markdown }, isUnwritten) {
  let { outcome, operation, path, pull, compareUrl } = publication;
  return {
    outcome,
    operation,
    path,
    compareUrl,
    title,
    markdown: isUnwritten ? markdown : null,
    pullUrl: pull?.url ?? null,
    pullNumber: pull?.number ?? null
  };
}

export {
  toCount,
  readEndComment,
  isEdited,
  nothingGathered,
  condenseLog,
  orGap,
  MAX_EXCERPT_BYTES,
  toFileName,
  avoidCollision,
  writeJournal,
  writeEntry
};
