import { createRequire as createRequireForBundledCommonJs } from 'node:module'; const require = createRequireForBundledCommonJs(import.meta.url);
import {
  describeOutcome,
  parseConfig,
  toSkipSummary,
  toTrigger
} from "./chunks/chunk-U2JT6WRX.js";
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

// src/action.ts
var ISSUES = "https://github.com/OWNER/journal-writer/issues";
async function run(console2) {
  let config = parseConfig(readInput);
  maskSecret(config.githubToken), config.model !== null && maskSecret(config.model.apiKey);
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
    { keepMemorySmall, randomNonce, sha256, systemClock },
    { toOwnSecrets },
    { createModel },
    { loadEnglishWords },
    { writeJournal }
  ] = await Promise.all([
    import("./chunks/client-YZFHPMQP.js"),
    import("./chunks/reader-WLQQAJT4.js"),
    import("./chunks/journal-repository-THQBBMJT.js"),
    import("./chunks/runner-JFVYBG4E.js"),
    import("./chunks/secret-scanner-7R6NLN5Z.js"),
    import("./chunks/front-matter-reader-FU6XPZBE.js"),
    import("./chunks/workflow-reader-UAZR7SMA.js"),
    import("./chunks/machine-4GCVRCRR.js"),
    import("./chunks/own-secrets-2MKFAIWS.js"),
    import("./chunks/model-THZ22NCR.js"),
    import("./chunks/english-words-T3GXPTWN.js"),
    import("./chunks/journal-HXLVLOA3.js")
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
