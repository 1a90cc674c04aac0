import { createRequire as createRequireForBundledCommonJs } from 'node:module'; const require = createRequireForBundledCommonJs(import.meta.url);
import {
  skip
} from "./chunk-GMYWAUZB.js";
import {
  NOTHING_HANDED
} from "./chunk-VVRH36AY.js";
import {
  UserError
} from "./chunk-FHP5UICW.js";

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
    handed: { title, text, severity, logs, by: askers[0]?.login ?? null, url: null, at: event.now() },
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
  } : since === null ? { kind: "request", id: requestId } : toPattern(since, event.now());
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

export {
  toFields,
  isObject,
  toText,
  toId,
  toActor,
  toAskers,
  need,
  toEventName,
  toRepositoryId,
  fromLabel,
  toAsWritten,
  saysWhat,
  fromAsked,
  toPattern
};
