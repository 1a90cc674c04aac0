import { createRequire as createRequireForBundledCommonJs } from 'node:module'; const require = createRequireForBundledCommonJs(import.meta.url);
import {
  createMembership
} from "./chunk-HJBNPRFQ.js";
import {
  toCommitMessage,
  toNothing,
  toTold,
  writeJournal
} from "./chunk-VX44SCQC.js";
import {
  isEdited,
  listProposals,
  readEndComment,
  toEntryLines,
  toProposalIssue,
  toTarget,
  writeEndComment,
  writeProposal
} from "./chunk-6YZDRVQR.js";
import "./chunk-ZB6J6NOM.js";
import "./chunk-3TJOKC6S.js";
import {
  findSaying,
  toSaying
} from "./chunk-IJYWTKXO.js";
import {
  skip
} from "./chunk-GMYWAUZB.js";
import "./chunk-FR2EXY23.js";
import {
  NOTHING_HANDED
} from "./chunk-VVRH36AY.js";
import "./chunk-3SCT32WL.js";
import {
  PortFailure,
  UserError,
  describeFailure
} from "./chunk-FHP5UICW.js";
import "./chunk-QJYCIYHF.js";

// src/attend/hear.ts
async function hear(trigger, ports) {
  let { command } = trigger, anew = { kind: "write", trigger, isForced: !1, branch: null };
  if (command === null || command.kind === "pattern") return anew;
  if (command.kind === "help") return help("help-given", null);
  if (command.kind === "unknown") return help("command-unknown", command.why);
  let entry = trigger.kind === "thread" ? await findOfferedEntry(trigger.number, ports) : null;
  if (entry === null)
    return command.kind === "write" ? anew : command.kind === "refresh" ? skip("no-command") : help("no-entry-here", "This works on the pull request of an entry, and here is none.");
  if (command.kind === "close") return whyClosed(entry.pull) ?? { kind: "close", pull: entry.pull };
  let comment = readEndComment(entry.text)?.comment;
  if (comment === void 0 || comment.origin === null) return skip("edited-by-a-person");
  if (command.kind === "issue") return { kind: "open-issue", proposal: command.number, entry };
  let target = toTarget(comment.origin);
  return { kind: "write", trigger: {
    ...trigger,
    ...target,
    isAutomatic: !1,
    // What strangers write after the command is as late as what they write after a label. Elsewhere they write nothing, and what was handed
    // over is as old as it was.
    askedAt: target.kind === "thread" || target.kind === "commit" ? trigger.askedAt : null,
    handed: comment.handed ?? NOTHING_HANDED,
    // Nobody waits where somebody only changed what they had said.
    place: command.kind === "refresh" ? null : trigger.place
  }, isForced: command.kind === "redo", branch: entry.pull.headBranch };
}
function whyClosed({ state, isMerged }) {
  return isMerged ? skip("pull-request-merged") : state === "closed" ? skip("pull-request-closed") : null;
}
function help(reason, why) {
  return { kind: "help", outcome: { kind: "answered", reason, detail: null }, why };
}
async function findOfferedEntry(number, { github, branchPrefix, directory }) {
  let pull = await orNull(github.readPull(number));
  if (pull === null || pull.fromFork || !pull.headBranch.startsWith(branchPrefix)) return null;
  let { files } = await github.readPullChange(number), path = files.map((file) => file.path).find((name) => name.startsWith(`${directory}/`) && name.endsWith(".md")), text = path === void 0 ? null : await orNull(github.readFile(path, pull.headSha));
  return path === void 0 || text === null ? null : { pull, path, text };
}
async function orNull(read) {
  try {
    return await read;
  } catch (failure) {
    if (failure instanceof PortFailure && failure.status === 404) return null;
    throw failure;
  }
}

// src/core/entry/linked-proposal.ts
function linkProposal(entry, { digest, ...issue }, sha256) {
  let existing = readEndComment(entry), proposal = listProposals(entry, sha256).find((candidate) => candidate.digest === digest);
  if (existing === null || proposal === void 0 || isEdited(entry, sha256)) return null;
  let old = writeProposal(proposal.text, null), line = toEntryLines(existing.text).find(
    ({ kind, section, text: text2 }) => kind === "prose" && section === "What Changes Now" && text2 === old
  );
  if (line === void 0) return null;
  let text = existing.text.split(`
`).with(line.number - 1, writeProposal(proposal.text, issue)).join(`
`);
  return text + writeEndComment(text, existing.comment, sha256);
}

// src/attend/proposed-issue.ts
async function openProposedIssue({ proposal, entry }, { github, conversation, sha256 }) {
  let { pull, path, text } = entry, found = listProposals(text, sha256)[proposal - 1];
  if (found === void 0) return null;
  let { items: comments } = await github.listComments(pull.number), known = toTold({ comments, reviewComments: [] }, () => !1).proposals.find(
    ({ digest }) => digest === found.digest
  );
  if (known !== void 0) return { number: known.issue, url: known.url, digest: found.digest };
  let entryUrl = `${github.webUrl}/blob/${pull.headBranch}/${path}`, issue = toProposalIssue({ ...found, entryUrl, pullUrl: pull.url, path });
  return { ...await conversation.openIssue(issue), digest: found.digest };
}
async function linkProposedIssue({ number, url, digest }, { pull, path, text }, { repository, console, sha256 }) {
  if (pull.state === "closed") return !1;
  let linked = linkProposal(text, { digest, issue: number, url }, sha256);
  if (linked === null) return !1;
  try {
    let message = toCommitMessage("update", path), commit = await repository.commitFile({ parent: pull.headSha, path, text: linked, message });
    return await repository.moveBranch(pull.headBranch, commit);
  } catch (failure) {
    if (!(failure instanceof PortFailure)) throw failure;
    return console.warning(`The link to the issue could not be written into the entry: ${describeFailure(failure)}.`), !1;
  }
}

// src/attend/talk.ts
function openTalk(place, { conversation, console }) {
  if (place === null) return { react: async () => {
  }, say: async () => {
  } };
  let polite = async (what, act) => {
    try {
      await act();
    } catch (failure) {
      if (!(failure instanceof PortFailure)) throw failure;
      console.warning(`${what}: ${describeFailure(failure)}.`);
    }
  }, said = /* @__PURE__ */ new Map();
  return {
    react: (content) => polite("The reaction could not be left", () => conversation.react(place, content)),
    say: (reply) => polite("The comment could not be written", async () => {
      let { kind } = toSaying(reply), existing = findSaying(await conversation.listComments(place), kind) ?? said.get(kind) ?? null, { body } = toSaying(reply, existing?.body);
      existing === null ? said.set(kind, { id: await conversation.addComment(place, body), body }) : existing.body !== body && await conversation.editComment(place, existing.id, body);
    })
  };
}

// src/attend.ts
var TOLD = /* @__PURE__ */ new Set(["edited-by-a-person", "pull-request-closed", "pull-request-merged"]), DRY_RUN = { kind: "dry-run", reason: "dry-run", detail: null };
async function attend(trigger, context, ports) {
  let { config, runUrl } = context, { github, console } = ports, membership = createMembership({ github, policy: config.policy, console }), refused = await membership.refuse(trigger.askers);
  if (refused !== null) return toNothing(refused);
  let isSilent = trigger.command?.kind === "refresh", talk = openTalk(isSilent || config.dryRun ? null : trigger.place, ports);
  try {
    let errand = await hear(trigger, { github, branchPrefix: config.branchPrefix, directory: config.directory });
    return errand.kind === "skipped" && !TOLD.has(errand.reason) ? toNothing(errand) : (await talk.react("eyes"), errand.kind === "skipped" ? await answer({ ...errand, kind: "unchanged" }, { talk, context }) : await run(errand, { talk, context, ports: { ...ports, membership } }));
  } catch (failure) {
    throw await talk.say({ kind: "failed", what: toWhat(failure), runUrl }), failure;
  }
}
function toWhat(failure) {
  return failure instanceof UserError ? `${describeFailure(failure)} ${failure.hint}` : failure instanceof PortFailure ? describeFailure(failure) : "This is a mistake of Journal Writer itself.";
}
async function run(errand, means) {
  let { talk, ports } = means;
  if (means.context.config.dryRun && errand.kind !== "write") return toNothing(DRY_RUN);
  switch (errand.kind) {
    case "write":
      return write(errand, means);
    case "help":
      return await talk.say({ kind: "help", why: errand.why }), toNothing(errand.outcome);
    case "close":
      return await ports.conversation.closePull(errand.pull.number), answer({ kind: "answered", reason: "closed-on-request", detail: null }, means);
    case "open-issue": {
      let opened = await openProposedIssue(errand, ports);
      if (opened === null) return answer({ kind: "answered", reason: "no-such-proposal", detail: null }, means);
      await talk.say({ kind: "issue", ...opened, proposal: errand.proposal });
      let isLinked = await linkProposedIssue(opened, errand.entry, ports), { pull, path } = errand.entry;
      return {
        ...toNothing({ kind: "answered", reason: "issue-opened", detail: `#${opened.number}` }),
        operation: isLinked ? "updated" : "unchanged",
        path,
        branch: pull.headBranch,
        pull
      };
    }
  }
}
async function write({ trigger, isForced, branch }, { talk, context, ports }) {
  let { config, defaultBranch, runUrl } = context;
  await talk.say({ kind: "working" });
  let journaled = await writeJournal(trigger, { config, defaultBranch, isForced, onlyBranch: branch }, ports);
  return await talk.say(toReply(journaled, runUrl)), journaled.outcome.kind === "journaled" && trigger.place !== null && await talk.react("rocket"), await swapLabel(trigger, journaled.outcome, { config, ports }), journaled.outcome.reason === "too-many-entries" && !config.dryRun && await listCrowded(journaled, { runUrl, ports }), journaled;
}
function toReply({ outcome, pull, path, compareUrl }, runUrl) {
  return { kind: "done", outcome, pull, path, compareUrl, runUrl };
}
async function answer(outcome, { talk, context }) {
  let journaled = toNothing(outcome);
  return await talk.say(toReply(journaled, context.runUrl)), journaled;
}
async function listCrowded({ newestOfDay: pull, name }, { runUrl, ports }) {
  if (pull === null || name === null) return;
  let place = { kind: "thread", number: pull.number, comment: null };
  await openTalk(place, ports).say({ kind: "crowded", name, runUrl });
}
async function swapLabel({ place }, outcome, { config, ports }) {
  if (!(!(outcome.kind === "journaled" || outcome.kind === "unchanged") || config.dryRun || config.doneLabel === null || place?.kind !== "thread" || place.comment !== null))
    try {
      await ports.conversation.swapLabel(place.number, { from: config.label, to: config.doneLabel });
    } catch (failure) {
      if (!(failure instanceof PortFailure)) throw failure;
      ports.console.warning(`The label could not be swapped: ${describeFailure(failure)}.`);
    }
}
export {
  attend
};
