import { createRequire as createRequireForBundledCommonJs } from 'node:module'; const require = createRequireForBundledCommonJs(import.meta.url);
import {
  describeOutcome,
  parseConfig,
  toSkipSummary
} from "./chunks/chunk-B3YJRYZ6.js";
import {
  createConsole,
  maskSecret,
  readEvent,
  readInput,
  writeOutputs,
  writeSummary
} from "./chunks/chunk-CBODUJM3.js";
import "./chunks/chunk-IVWF2ZEG.js";
import {
  PortFailure,
  UserError,
  describeFailure
} from "./chunks/chunk-4QOFK5PS.js";
import "./chunks/chunk-FE4TE4ZH.js";

// src/core/trigger.ts
var FAILED = /* @__PURE__ */ new Set(["failure", "timed_out", "startup_failure"]), NOT_FAILED = {
  success: "run-succeeded",
  cancelled: "run-cancelled",
  skipped: "run-skipped",
  neutral: "run-neutral"
};
function toTrigger(event, config) {
  switch (event.name) {
    case "workflow_run":
      return fromWorkflowRun(event, config);
    case "issues":
    case "pull_request":
    case "pull_request_target":
      return fromLabel(event, config);
    case "workflow_dispatch":
      return fromDispatch(event, config);
    default:
      return skip("other-event", event.name);
  }
}
function fromWorkflowRun(event, config) {
  let run2 = record(record(event.payload).workflow_run), id = run2.id;
  if (typeof id != "number") throw incomplete(event.name, "workflow_run.id");
  let branch = typeof run2.head_branch == "string" ? run2.head_branch : null, conclusion = String(run2.conclusion ?? "");
  if (branch?.startsWith(config.branchPrefix)) return skip("own-branch", branch);
  if (run2.name === event.ownWorkflow && run2.name !== "") return skip("own-workflow", event.ownWorkflow);
  if (FAILED.has(conclusion)) {
    let attempt = run2.run_attempt, workflowId = run2.workflow_id;
    return {
      kind: "run",
      runId: id,
      attempt: typeof attempt == "number" ? attempt : null,
      workflowId: typeof workflowId == "number" ? workflowId : null,
      branch
    };
  }
  return skip(NOT_FAILED[conclusion] ?? "run-not-completed", conclusion === "" ? null : conclusion);
}
function fromLabel(event, config) {
  let payload = record(event.payload);
  if (payload.action !== "labeled") return skip("other-event", `${event.name}.${String(payload.action)}`);
  let name = record(payload.label).name;
  if (typeof name != "string" || name.toLowerCase() !== config.label.toLowerCase())
    return skip("other-label", String(name));
  let number = record(payload.issue ?? payload.pull_request).number;
  if (typeof number != "number") throw incomplete(event.name, "issue.number");
  return { kind: "issue", number };
}
function fromDispatch(event, config) {
  if (config.runId !== null) return { kind: "run", runId: config.runId, attempt: null, workflowId: null, branch: null };
  if (config.context !== null) return { kind: "request", id: String(event.ownRunId), text: config.context };
  throw new UserError(
    "nothing-asked",
    "The workflow was started by hand, but neither run-id nor context says what to write about.",
    {
      hint: 'Pass one of them on: `with: { run-id: "${{ inputs.run-id }}", context: "${{ inputs.context }}" }`.',
      docs: "README.md#by-hand"
    }
  );
}
function skip(reason, detail) {
  return { kind: "skipped", reason, detail };
}
function record(value) {
  return typeof value == "object" && value !== null ? value : {};
}
function incomplete(event, field) {
  return new UserError("incomplete-event", `The ${event} event has no ${field}.`, {
    hint: "The event file is not what GitHub sends. Run the action on a real event, or on workflow_dispatch with run-id."
  });
}

// src/action.ts
var ISSUES = "https://github.com/OWNER/journal-writer/issues";
async function run(console2) {
  let config = parseConfig(readInput);
  maskSecret(config.githubToken);
  let event = {
    ...readEvent(process.env),
    ownRunId: Number(process.env.GITHUB_RUN_ID ?? 0),
    ownWorkflow: process.env.GITHUB_WORKFLOW ?? ""
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
    { readContext },
    { createSecretScanner },
    { readFrontMatter },
    { readWorkflow },
    { keepMemorySmall, sha256, systemClock },
    { writeJournal }
  ] = await Promise.all([
    import("./chunks/client-YRKM4LNN.js"),
    import("./chunks/reader-YEOZMKFB.js"),
    import("./chunks/journal-repository-2RUSLX4L.js"),
    import("./chunks/runner-3BLUX3WX.js"),
    import("./chunks/secret-scanner-FKEZXNIV.js"),
    import("./chunks/front-matter-reader-DY6YJEF6.js"),
    import("./chunks/workflow-reader-L2ER7VP4.js"),
    import("./chunks/machine-FJG5L3OO.js"),
    import("./chunks/journal-AVQNTJK2.js")
  ]);
  keepMemorySmall();
  let context = await readContext(), client = createClient({ ...context, token: config.githubToken }), publication = await writeJournal(
    trigger,
    { config, defaultBranch },
    {
      console: console2,
      github: createReader(client),
      repository: createJournalRepository(client),
      secrets: createSecretScanner(),
      ownSecrets: [config.githubToken],
      clock: systemClock,
      sha256,
      readFrontMatter,
      readWorkflow
    }
  );
  console2.info(describeOutcome(publication.outcome)), publication.pull !== null && console2.info(`Pull request: ${publication.pull.url}`), writeOutputs(toOutputs(publication, publication.severity)), await writeSummary(publication.summary, console2), publication.outcome.kind === "failed" && (process.exitCode = 1);
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
function readDefaultBranch({ name, payload }) {
  let repository = typeof payload == "object" && payload !== null && "repository" in payload ? payload.repository : null, branch = typeof repository == "object" && repository !== null && "default_branch" in repository ? repository.default_branch : null;
  if (typeof branch == "string" && branch !== "") return branch;
  throw new UserError("incomplete-event", `The ${name} event does not name the default branch of the repository.`, {
    hint: "Run the action on a real event of GitHub."
  });
}
var console = createConsole();
try {
  await run(console);
} catch (failure) {
  process.exitCode = 1, failure instanceof UserError ? console.error(`${failure.message} ${failure.hint}${failure.docs === null ? "" : ` See ${failure.docs}.`}`) : failure instanceof PortFailure ? console.error(`No entry could be written: ${describeFailure(failure)}.`) : console.error(`This is a bug in Journal Writer: ${describeFailure(failure)}. Please report it: ${ISSUES}`);
}
