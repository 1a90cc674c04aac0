import { createRequire as createRequireForBundledCommonJs } from 'node:module'; const require = createRequireForBundledCommonJs(import.meta.url);
import {
  parseConfig
} from "./chunks/chunk-ZB6J6NOM.js";
import {
  toBotName
} from "./chunks/chunk-3TJOKC6S.js";
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
  fromAsked,
  fromLabel,
  isObject,
  need,
  saysWhat,
  toActor,
  toAskers,
  toFields,
  toId,
  toRepositoryId,
  toText
} from "./chunks/chunk-CLMTEW35.js";
import {
  skip,
  whyNoFailure
} from "./chunks/chunk-GMYWAUZB.js";
import {
  ASKED_INPUT_NAMES,
  NOTHING_HANDED,
  describeOutcome,
  parseAsked,
  toSkipSummary
} from "./chunks/chunk-VVRH36AY.js";
import "./chunks/chunk-3SCT32WL.js";
import {
  PortFailure,
  UserError,
  describeFailure
} from "./chunks/chunk-FHP5UICW.js";
import "./chunks/chunk-QJYCIYHF.js";

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
var COMMENT_EVENTS = /* @__PURE__ */ new Set(["issue_comment", "pull_request_review_comment", "commit_comment"]);
function isCommentEvent(name) {
  return COMMENT_EVENTS.has(name);
}
function toTrigger(event, config, readComment) {
  if (saysWhat(config.asked)) {
    let askers = event.name === "schedule" ? [] : toAskers(toFields(event.payload).sender);
    return fromAsked(config.asked, { event, askers, requestId: String(event.ownRunId) });
  }
  if (readComment !== null && isCommentEvent(event.name)) return readComment(event);
  switch (event.name) {
    case "workflow_run":
      return fromWorkflowRun(event, config);
    case "issues":
    case "pull_request":
    case "pull_request_target":
      return fromLabel(event, config);
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
    now: () => (/* @__PURE__ */ new Date()).toISOString()
  }, readComment = isCommentEvent(event.name) ? (await import("./chunks/comment-LZQRG3PB.js")).fromComment : null, trigger = toTrigger(event, config, readComment);
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
    import("./chunks/reader-IU5J6J26.js"),
    import("./chunks/journal-repository-WWPNUKGW.js"),
    import("./chunks/conversation-SDWZ22IG.js"),
    import("./chunks/runner-JFVYBG4E.js"),
    import("./chunks/secret-scanner-QHNCXEVE.js"),
    import("./chunks/front-matter-reader-FU6XPZBE.js"),
    import("./chunks/workflow-reader-UAZR7SMA.js"),
    import("./chunks/machine-4GCVRCRR.js"),
    import("./chunks/own-secrets-2MKFAIWS.js"),
    import("./chunks/model-THZ22NCR.js"),
    import("./chunks/english-words-T3GXPTWN.js"),
    import("./chunks/attend-CJKV4GB7.js")
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
