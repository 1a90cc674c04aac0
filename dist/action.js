import { createRequire as createRequireForBundledCommonJs } from 'node:module'; const require = createRequireForBundledCommonJs(import.meta.url);
import {
  describeOutcome,
  parseConfig,
  toSkipSummary,
  toTrigger
} from "./chunks/chunk-T7MUQBFQ.js";
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
  trigger.kind === "skipped" ? await skip(trigger, console2) : await write(trigger, config, { console: console2, defaultBranch: readDefaultBranch(event) });
}
async function skip(outcome, console2) {
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
    import("./chunks/reader-XZZZY5DB.js"),
    import("./chunks/journal-repository-DREPSZZN.js"),
    import("./chunks/runner-3BLUX3WX.js"),
    import("./chunks/secret-scanner-FKEZXNIV.js"),
    import("./chunks/front-matter-reader-DY6YJEF6.js"),
    import("./chunks/workflow-reader-L2ER7VP4.js"),
    import("./chunks/machine-FJG5L3OO.js"),
    import("./chunks/journal-VZ7NR6BT.js")
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
