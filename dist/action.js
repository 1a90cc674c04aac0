import { createRequire as createRequireForBundledCommonJs } from 'node:module'; const require = createRequireForBundledCommonJs(import.meta.url);
import {
  isOwn,
  parseCommand
} from "./chunks/chunk-26BYSGIF.js";
import {
  skip,
  whyNoFailure
} from "./chunks/chunk-GMYWAUZB.js";
import {
  ASKED_INPUT_NAMES,
  NOTHING_HANDED,
  describeOutcome,
  parseAsked,
  parseConfig,
  toSkipSummary
} from "./chunks/chunk-RJPVMORQ.js";
import {
  toBotName
} from "./chunks/chunk-OIIWR4YO.js";
import {
  createConsole,
  maskSecret,
  readEvent,
  readInput,
  writeOutputs,
  writeSummary
} from "./chunks/chunk-27R7AW7G.js";
import "./chunks/chunk-IVWF2ZEG.js";
import {
  PortFailure,
  UserError,
  describeFailure
} from "./chunks/chunk-FHP5UICW.js";
import "./chunks/chunk-QJYCIYHF.js";

// src/core/event/github-event.ts
var LOGIN = /^[A-Za-z0-9_-]{1,100}(\[bot\])?$/;
function toFields(value) {
  return isObject(value) ? value : {};
}
function isObject(value) {
  return typeof value == "object" && value !== null;
}
function toText(value) {
  return typeof value == "string" && value !== "" ? value : null;
}
function toId(value) {
  return typeof value == "number" && Number.isSafeInteger(value) && value > 0 ? value : null;
}
function toActor(value) {
  let { login, type } = toFields(value);
  return typeof login == "string" && LOGIN.test(login) ? { login, isBot: type === "Bot" || login.endsWith("[bot]") } : null;
}
function toAskers(...values) {
  let actors = values.map(toActor), names = actors.map((actor) => actor?.login.toLowerCase() ?? null);
  return actors.filter((_, index) => names.indexOf(names[index] ?? null) === index);
}
function need(value, { event, field }) {
  if (value !== null) return value;
  throw new UserError("incomplete-event", `The ${event.name} event has no ${field}.`, {
    hint: "The event file is not what GitHub sends. Run the action on a real event, or on workflow_dispatch with run-id."
  });
}
function toEventName({ name, payload }) {
  let action = toText(toFields(payload).action);
  return action === null ? name : `${name}.${action}`;
}
function toRepositoryId(event) {
  return need(toId(toFields(toFields(event.payload).repository).id), { event, field: "repository.id" });
}

// src/core/event/label.ts
function fromLabel(event, config) {
  let payload = toFields(event.payload);
  if (payload.action !== "labeled") return skip("other-event", toEventName(event));
  let name = toText(toFields(payload.label).name);
  if (name?.toLowerCase() !== config.label.toLowerCase()) return skip("other-label", name);
  let subject = event.name === "issues" ? "issue" : "pull_request", thread = toFields(payload[subject]), number = need(toId(thread.number), { event, field: `${subject}.number` });
  return subject === "pull_request" && isOwnPull(thread, event, config) ? skip("own-pull-request", `#${number}`) : {
    kind: "thread",
    number,
    asWritten: toAsWritten(thread, { event, subject }),
    askers: toAskers(payload.sender),
    isAutomatic: !1,
    askedAt: toText(thread.updated_at),
    handed: NOTHING_HANDED,
    place: { kind: "thread", number, comment: null },
    command: null
  };
}
function toAsWritten(thread, { event, subject }) {
  return { title: need(toText(thread.title), { event, field: `${subject}.title` }), body: toText(thread.body) ?? "" };
}
function isOwnPull(pull, event, { branchPrefix }) {
  let head = toFields(pull.head);
  return isObject(head.repo) && toId(head.repo.id) === toRepositoryId(event) && (toText(head.ref)?.startsWith(branchPrefix) ?? !1);
}

// src/core/event/asked.ts
var DAY_MS = 1440 * 60 * 1e3;
function saysWhat({ runId, issue, since, context, title, logs }) {
  return [runId, issue, since, context, title, logs].some((value) => value !== null);
}
function fromAsked(asked, { event, askers, requestId }) {
  let { title, context: text, severity, logs } = asked;
  return {
    ...toTarget(asked, event, requestId),
    askers,
    isAutomatic: !1,
    askedAt: toText(findThread(asked, event)?.thread.updated_at),
    handed: { title, text, severity, logs, by: askers[0]?.login ?? null, url: null, at: event.now },
    place: null,
    command: null
  };
}
function toTarget(asked, event, requestId) {
  let { runId, issue, since } = asked, seen = findThread(asked, event);
  return runId !== null ? { kind: "run", runId, attempt: null, workflowId: null, branch: null, conclusion: null, endedAt: null } : issue !== null ? {
    kind: "thread",
    number: issue,
    asWritten: seen === null ? null : toAsWritten(seen.thread, { event, ...seen })
  } : since === null ? { kind: "request", id: requestId } : toPattern(since, event.now);
}
function toPattern(since, now) {
  let from = since.kind === "time" ? since.at : new Date(Date.parse(now) - since.days * DAY_MS).toISOString();
  if (Date.parse(from) >= Date.parse(now))
    throw new UserError("bad-input", `The inputs of the journal cannot be used. since: ${from} has not come yet.`, {
      hint: "Give a time that has passed, or a number of days such as 30d.",
      docs: "README.md#inputs"
    });
  return { kind: "pattern", id: `${toDay(from)}-${toDay(now)}`, since: from, until: now };
}
function toDay(at) {
  return at.slice(0, 10);
}
function findThread({ runId, issue: number }, event) {
  let payload = toFields(event.payload), subject = isObject(payload.issue) ? "issue" : "pull_request", thread = toFields(payload[subject]);
  return runId === null && number !== null && toId(thread.number) === number ? { thread, subject } : null;
}

// src/core/event/comment.ts
var ACTIONS = ["created", "edited", "deleted"], REFRESH = { kind: "refresh" }, SHA = /^([0-9a-f]{40}|[0-9a-f]{64})$/;
function fromIssueComment(event) {
  let issue = toFields(toFields(event.payload).issue);
  return fromThread(event, { thread: issue, subject: "issue", isOnPull: isObject(issue.pull_request) });
}
function fromReviewComment(event) {
  let pull = toFields(toFields(event.payload).pull_request);
  return fromThread(event, { thread: pull, subject: "pull_request", isOnPull: !0 });
}
function fromThread(event, { thread, subject, isOnPull }) {
  let action = findAction(event);
  if (action === null) return skip("other-event", toEventName(event));
  let isReview = subject === "pull_request", comment = readComment(event), isReply = isReview && toId(comment.fields.in_reply_to_id) !== null, order = toOrder({ action, now: comment.body, before: readBodyBefore(event) ?? comment.body, isOnPull, isReply });
  if (order.kind === "skipped") return order;
  let number = need(toId(thread.number), { event, field: `${subject}.number` }), asked = action === "deleted" ? null : { id: comment.id, isReview };
  return toAsked(order, comment, {
    event,
    place: { kind: "thread", number, comment: asked },
    target: { kind: "thread", number, asWritten: toAsWritten(thread, { event, subject }) }
  });
}
function fromCommitComment(event) {
  if (findAction(event) !== "created") return skip("other-event", toEventName(event));
  let comment = readComment(event), now = comment.body, order = toOrder({ action: "created", now, before: now, isOnPull: !1, isReply: !1 });
  if (order.kind === "skipped") return order;
  let named = toText(comment.fields.commit_id), sha = need(named !== null && SHA.test(named) ? named : null, { event, field: "comment.commit_id" });
  return toAsked(order, comment, {
    event,
    place: { kind: "commit", sha, comment: { id: comment.id } },
    target: { kind: "commit", sha }
  });
}
function toOrder({ action, now, before, isOnPull, isReply }) {
  if (isOwn(now)) return skip("own-words");
  let command = parseCommand(now), isAnswerChanged = isReply && (action !== "edited" || now !== before);
  if (action === "created") return command ?? (isAnswerChanged ? REFRESH : skip("no-command"));
  if (action === "edited") {
    let earlier = parseCommand(before);
    return command !== null && !isSame(command, earlier) ? command : isAnswerChanged || command === null && earlier !== null && isOnPull ? REFRESH : skip(command === null ? "no-command" : "same-command");
  }
  return isOnPull && (command !== null || isReply) ? REFRESH : skip(command === null ? "no-command" : "comment-deleted");
}
function isSame(command, other) {
  return JSON.stringify(command) === JSON.stringify(other);
}
function toAsked(command, { fields, askedAt }, { event, place, target }) {
  let days = command.kind === "pattern" ? command.days : null;
  return {
    ...days === null ? target : toPattern({ kind: "days", days }, event.now),
    // Whoever changes somebody's words speaks for them too: both have to be allowed.
    askers: toAskers(fields.user, toFields(event.payload).sender),
    isAutomatic: !1,
    // GitHub does not say when a comment was deleted.
    askedAt: findAction(event) === "deleted" ? event.now : askedAt,
    handed: NOTHING_HANDED,
    place,
    command
  };
}
function findAction({ payload }) {
  let { action } = toFields(payload);
  return ACTIONS.find((known) => known === action) ?? null;
}
function readComment(event) {
  let fields = toFields(toFields(event.payload).comment), { body } = fields;
  return {
    fields,
    id: need(toId(fields.id), { event, field: "comment.id" }),
    body: need(typeof body == "string" ? body : null, { event, field: "comment.body" }),
    // Without it, what others wrote after the comment would count.
    askedAt: need(toText(fields.updated_at), { event, field: "comment.updated_at" })
  };
}
function readBodyBefore({ payload }) {
  let { from } = toFields(toFields(toFields(payload).changes).body);
  return typeof from == "string" ? from : null;
}

// src/core/event/workflow-run.ts
var DEPENDENCY_BOTS = [
  { prefix: "dependabot/", login: "dependabot" },
  { prefix: "renovate/", login: "renovate" }
];
function fromWorkflowRun(event, config) {
  let { action, workflow_run: value } = toFields(event.payload), run2 = toFields(value), begun = toText(action);
  return begun !== null && begun !== "completed" ? skip("run-not-completed", begun) : fromRun(
    run2,
    { conclusion: toText(run2.conclusion) ?? "", endedAt: toText(run2.updated_at) },
    { event, config }
  );
}
function fromRun(run2, ending, { event, config }) {
  let runId = need(toId(run2.id), { event, field: "workflow_run.id" }), skipped = whyLeftAlone(run2, { event, config }) ?? whyNotNow(ending.conclusion, config);
  return skipped !== null ? skipped : {
    kind: "run",
    runId,
    attempt: toId(run2.run_attempt),
    workflowId: toId(run2.workflow_id),
    branch: toText(run2.head_branch),
    ...ending,
    askers: toAskersOfRun(run2),
    isAutomatic: !0,
    askedAt: null,
    handed: NOTHING_HANDED,
    place: null,
    command: null
  };
}
function whyLeftAlone(run2, { event, config }) {
  let branch = toText(run2.head_branch);
  if (branch?.startsWith(config.branchPrefix)) return skip("own-branch", branch);
  let workflow = toText(run2.name);
  if (workflow !== null && workflow === event.ownWorkflow) return skip("own-workflow", workflow);
  let { forks, allowedBots, when } = config.policy, head = run2.head_repository, isFork = head !== void 0 && toId(toFields(head).id) !== toRepositoryId(event);
  if (isFork && !forks) return skip("run-of-fork", branch);
  let bot = findDependencyBot(branch, toActor(run2.actor));
  if (bot !== null && !allowedBots.includes(bot)) return skip("dependency-run", bot);
  let { default_branch: defaultBranch } = toFields(toFields(event.payload).repository);
  return when === "default-branch" && (isFork || branch === null || branch !== defaultBranch) ? skip("other-branch", branch) : null;
}
function findDependencyBot(branch, actor) {
  let name = actor?.isBot ? toBotName(actor.login) : null;
  return DEPENDENCY_BOTS.find(({ prefix, login }) => branch?.startsWith(prefix) || login === name)?.login ?? null;
}
function whyNotNow(conclusion, { policy }) {
  let noFailure = whyNoFailure(conclusion);
  return policy.when !== "recovered" ? noFailure : noFailure === null ? skip("not-recovered", conclusion) : noFailure.reason === "run-succeeded" ? null : noFailure;
}
function toAskersOfRun(run2) {
  if (run2.event === "schedule") return [];
  let { triggering_actor: again = run2.actor } = run2;
  return toAskers(again, run2.actor);
}
function findRun(event) {
  let { workflow_run: run2 } = toFields(event.payload);
  if (!isObject(run2) || toId(run2.id) === null) return null;
  let { repository } = run2;
  return isObject(repository) && toId(repository.id) !== toRepositoryId(event) ? null : run2;
}

// src/core/event/deployment-status.ts
var FAILED = /* @__PURE__ */ new Set(["failure", "error"]);
function fromDeploymentStatus(event, config) {
  let payload = toFields(event.payload), status = toFields(payload.deployment_status), state = need(toText(status.state), { event, field: "deployment_status.state" });
  if (!FAILED.has(state)) return skip("deployment-not-failed", state);
  let run2 = findRun(event);
  return run2 !== null ? fromRun(run2, { conclusion: "failure", endedAt: toText(status.created_at) }, { event, config }) : {
    kind: "deployment",
    id: need(toId(toFields(payload.deployment).id), { event, field: "deployment.id" }),
    askers: toAskers(status.creator ?? payload.sender),
    isAutomatic: !0,
    askedAt: null,
    handed: NOTHING_HANDED,
    place: null,
    command: null
  };
}

// src/core/event/dispatch.ts
function fromRepositoryDispatch(event) {
  let { client_payload: given, sender } = toFields(event.payload), fields = toFields(given), problems = ASKED_INPUT_NAMES.filter((name) => !isPlain(fields[name])).map((name) => `${name}: is not text`), asked = parseAsked((name) => toPlain(fields[name]), problems);
  if (problems.length > 0)
    throw new UserError("bad-payload", `The client_payload of the event cannot be used. ${problems.join(". ")}.`, {
      hint: "Correct it where the event is sent.",
      docs: "README.md#inputs"
    });
  if (!saysWhat(asked))
    throw nothingAsked(
      "The event repository_dispatch was sent, but its client_payload does not say what to write about.",
      {
        hint: `Send one of ${list(ASKED_INPUT_NAMES)} in it.`
      }
    );
  return fromAsked(asked, { event, askers: toAskers(sender), requestId: `dispatch-${event.ownRunId}` });
}
function refuseEmptyDispatch() {
  throw nothingAsked(
    `The workflow was started by hand, but none of ${list(ASKED_INPUT_NAMES)} says what to write about.`,
    {
      hint: 'Pass one of them on: `with: { run-id: "${{ inputs.run-id }}", context: "${{ inputs.context }}" }`.'
    }
  );
}
function nothingAsked(message, { hint }) {
  return new UserError("nothing-asked", message, { hint, docs: "README.md#by-hand" });
}
function list(names) {
  return names.filter((name) => name !== "severity").join(", ");
}
function isPlain(value) {
  return value == null || typeof value == "string" || typeof value == "number";
}
function toPlain(value) {
  return typeof value == "string" || typeof value == "number" ? `${value}` : "";
}

// src/core/event/event.ts
function toTrigger(event, config) {
  if (saysWhat(config.asked)) {
    let askers = event.name === "schedule" ? [] : toAskers(toFields(event.payload).sender);
    return fromAsked(config.asked, { event, askers, requestId: String(event.ownRunId) });
  }
  switch (event.name) {
    case "workflow_run":
      return fromWorkflowRun(event, config);
    case "issues":
    case "pull_request":
    case "pull_request_target":
      return fromLabel(event, config);
    case "issue_comment":
      return fromIssueComment(event);
    case "pull_request_review_comment":
      return fromReviewComment(event);
    case "commit_comment":
      return fromCommitComment(event);
    case "deployment_status":
      return fromDeploymentStatus(event, config);
    case "repository_dispatch":
      return fromRepositoryDispatch(event);
    case "workflow_dispatch":
      return refuseEmptyDispatch();
    default:
      return skip("other-event", event.name);
  }
}

// src/action.ts
var ISSUES = "https://github.com/OWNER/journal-writer/issues";
async function run(console2) {
  let config = parseConfig(readInput);
  maskSecret(config.githubToken), config.model !== null && maskSecret(config.model.apiKey);
  let event = {
    ...readEvent(process.env),
    ownRunId: Number(process.env.GITHUB_RUN_ID ?? 0),
    ownWorkflow: process.env.GITHUB_WORKFLOW ?? "",
    now: (/* @__PURE__ */ new Date()).toISOString()
  }, trigger = toTrigger(event, config);
  trigger.kind === "skipped" ? await skip2(trigger, console2) : await write(trigger, config, { console: console2, defaultBranch: readDefaultBranch(event) });
}
async function skip2(outcome, console2) {
  console2.info(describeOutcome(outcome)), writeOutputs(toOutputs({ outcome, operation: "none", path: null, branch: null, pull: null, compareUrl: null }, null)), await writeSummary(toSkipSummary(outcome), console2);
}
async function write(trigger, config, { console: console2, defaultBranch }) {
  let [
    { createClient },
    { createReader },
    { createJournalRepository },
    { createConversation },
    { readContext },
    { createSecretScanner },
    { readFrontMatter },
    { readWorkflow },
    { keepMemorySmall, randomNonce, sha256, systemClock },
    { toOwnSecrets },
    { createModel },
    { loadEnglishWords },
    { attend }
  ] = await Promise.all([
    import("./chunks/client-YZFHPMQP.js"),
    import("./chunks/reader-O3ZMGUUT.js"),
    import("./chunks/journal-repository-YOKMPIXX.js"),
    import("./chunks/conversation-SDWZ22IG.js"),
    import("./chunks/runner-JFVYBG4E.js"),
    import("./chunks/secret-scanner-QHNCXEVE.js"),
    import("./chunks/front-matter-reader-FU6XPZBE.js"),
    import("./chunks/workflow-reader-UAZR7SMA.js"),
    import("./chunks/machine-4GCVRCRR.js"),
    import("./chunks/own-secrets-2MKFAIWS.js"),
    import("./chunks/model-THZ22NCR.js"),
    import("./chunks/english-words-T3GXPTWN.js"),
    import("./chunks/attend-YEMSC2EC.js")
  ]);
  keepMemorySmall();
  let context = await readContext(), client = createClient({ ...context, token: config.githubToken }), github = createReader(client), runUrl = `${context.serverUrl}/${context.repository}/actions/runs/${context.runId}`, publication = await attend(
    trigger,
    { config, defaultBranch: defaultBranch ?? await github.readDefaultBranch(), runUrl },
    {
      console: console2,
      github,
      repository: createJournalRepository(client),
      conversation: createConversation(client),
      secrets: createSecretScanner(),
      ownSecrets: toOwnSecrets(process.env),
      clock: systemClock,
      sha256,
      readFrontMatter,
      readWorkflow,
      desk: config.model === null ? null : { ...config.model, model: createModel(config.model), loadWords: loadEnglishWords, nonce: randomNonce }
    }
  );
  publication.outcome.kind !== "failed" && console2.info(describeOutcome(publication.outcome)), publication.pull !== null && console2.info(`Pull request: ${publication.pull.url}`), writeOutputs(toOutputs(publication, publication.severity)), await writeSummary(publication.summary, console2), publication.outcome.kind === "failed" && (console2.error(describeOutcome(publication.outcome)), process.exitCode = 1);
}
function toOutputs({ outcome, operation, path, branch, pull }, severity) {
  return {
    "entry-path": path,
    "pull-request-number": pull?.number ?? null,
    "pull-request-url": pull?.url ?? null,
    branch,
    operation,
    severity,
    outcome: outcome.kind,
    reason: outcome.reason
  };
}
function readDefaultBranch({ payload }) {
  let { default_branch: branch } = toFields(toFields(payload).repository);
  return typeof branch == "string" && branch !== "" ? branch : null;
}
var console = createConsole();
try {
  await run(console);
} catch (failure) {
  process.exitCode = 1, failure instanceof UserError ? console.error(`${failure.message} ${failure.hint}${failure.docs === null ? "" : ` See ${failure.docs}.`}`) : failure instanceof PortFailure ? console.error(`No entry could be written: ${describeFailure(failure)}.`) : console.error(`This is a bug in Journal Writer: ${describeFailure(failure)}. Please report it: ${ISSUES}`);
}
