import { createRequire as createRequireForBundledCommonJs } from 'node:module'; const require = createRequireForBundledCommonJs(import.meta.url);
import {
  isOwn,
  parseCommand
} from "./chunk-IJYWTKXO.js";
import {
  isObject,
  need,
  toAsWritten,
  toAskers,
  toEventName,
  toFields,
  toId,
  toPattern,
  toText
} from "./chunk-CLMTEW35.js";
import {
  skip
} from "./chunk-GMYWAUZB.js";
import "./chunk-FR2EXY23.js";
import {
  NOTHING_HANDED
} from "./chunk-VVRH36AY.js";
import "./chunk-3SCT32WL.js";
import "./chunk-FHP5UICW.js";
import "./chunk-QJYCIYHF.js";

// src/core/event/comment.ts
var ACTIONS = ["created", "edited", "deleted"], REFRESH = { kind: "refresh" }, SHA = /^([0-9a-f]{40}|[0-9a-f]{64})$/;
function fromComment(event) {
  return event.name === "commit_comment" ? fromCommitComment(event) : event.name === "issue_comment" ? fromIssueComment(event) : fromReviewComment(event);
}
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
    ...days === null ? target : toPattern({ kind: "days", days }, event.now()),
    // Whoever changes somebody's words speaks for them too: both have to be allowed.
    askers: toAskers(fields.user, toFields(event.payload).sender),
    isAutomatic: !1,
    // GitHub does not say when a comment was deleted.
    askedAt: findAction(event) === "deleted" ? event.now() : askedAt,
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
export {
  fromComment
};
