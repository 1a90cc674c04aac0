import { createRequire as createRequireForBundledCommonJs } from 'node:module'; const require = createRequireForBundledCommonJs(import.meta.url);
import {
  PortFailure,
  describeFailure
} from "./chunk-FHP5UICW.js";

// src/adapters/github/failure.ts
var MAX_REASON_CHARS = 500;
function toPortFailure(thrown) {
  if (thrown instanceof PortFailure) return thrown;
  let what = describeRequest(readField(thrown, "request")), response = readField(thrown, "response"), graphqlErrors = readField(thrown, "errors");
  if (Array.isArray(graphqlErrors))
    return new PortFailure(`POST /graphql: ${join(graphqlErrors.map(describeDetail))}`, { status: 200, cause: thrown });
  if (response === void 0)
    return new PortFailure(join([what, describeConnection(thrown)], ": "), { status: null, cause: thrown });
  let answered = Number(readField(response, "status")), status = Number.isInteger(answered) ? answered : null, reason = `${status ?? ""} ${describeAnswer(response)}`.trim();
  return new PortFailure(join([what, reason], ": "), { status, cause: thrown });
}
function redactUrls(text) {
  return text.replace(/\bhttps?:\/\/[^\s"'<>]+/gi, (url) => url.replace(/\/\/[^/@]*@/, "//").replace(/[?#].*$/, "?…")).replace(/\s+/g, " ").trim();
}
function describeConnection(thrown) {
  let root = findRoot(thrown);
  if (readField(root, "name") === "TimeoutError") return "no answer in time";
  let message = readField(root, "message"), code = readField(root, "code"), text = typeof message == "string" && message !== "" ? message : describeFailure(thrown);
  return cut(redactUrls(typeof code != "string" || text.includes(code) ? text : `${text} (${code})`));
}
function findRoot(thrown) {
  let cause = readField(thrown, "cause");
  return readField(cause, "message") === void 0 ? thrown : findRoot(cause);
}
function describeRequest(request) {
  let url = readField(request, "url"), method = readField(request, "method");
  return typeof url != "string" || typeof method != "string" ? "" : `${method} ${URL.canParse(url) ? new URL(url).pathname : url.split("?")[0] ?? ""}`;
}
function describeAnswer(response) {
  let data = readField(response, "data"), errors = readField(data, "errors"), said = join([readField(data, "message"), ...Array.isArray(errors) ? errors : []].map(describeDetail));
  return `${cut(said) || "without a reason"}${describeRemedy(response, said)}`;
}
function describeDetail(detail) {
  if (typeof detail == "string") return redactUrls(detail);
  let message = readField(detail, "message");
  if (typeof message == "string") return redactUrls(message);
  let parts = ["resource", "field", "code"].map((name) => readField(detail, name));
  return redactUrls(parts.filter((part) => typeof part == "string").join(" "));
}
function describeRemedy(response, said) {
  let status = readField(response, "status");
  if (status !== 403 && status !== 429) return "";
  let headers = readField(response, "headers"), resetS = Number(readField(headers, "x-ratelimit-reset"));
  if (readField(headers, "x-ratelimit-remaining") === "0" && resetS > 0 && resetS < MAX_DATE_S)
    return ` (the limit resets at ${new Date(resetS * 1e3).toISOString()})`;
  let retryAfter = readField(headers, "retry-after");
  if (typeof retryAfter == "string" && /^\d{1,6}$/.test(retryAfter)) return ` (GitHub asks to wait ${retryAfter} s)`;
  let permissions = readField(headers, "x-accepted-github-permissions");
  return /not accessible/i.test(said) && typeof permissions == "string" && /^[a-z_=,; ]{1,200}$/.test(permissions) ? ` (needs ${permissions})` : "";
}
var MAX_DATE_S = 864e10;
function readField(value, name) {
  return typeof value == "object" && value !== null ? Reflect.get(value, name) : void 0;
}
function join(parts, separator = "; ") {
  return parts.filter((part) => part !== "").join(separator);
}
function cut(text) {
  return text.length > MAX_REASON_CHARS ? `${text.slice(0, MAX_REASON_CHARS)}…` : text;
}

export {
  toPortFailure,
  redactUrls,
  describeConnection
};
