import { createRequire as createRequireForBundledCommonJs } from 'node:module'; const require = createRequireForBundledCommonJs(import.meta.url);

// src/core/trigger.ts
function skip(reason, detail = null) {
  return { kind: "skipped", reason, detail };
}
var FAILED = /* @__PURE__ */ new Set(["failure", "timed_out", "startup_failure"]), NOT_FAILED = /* @__PURE__ */ new Map([
  ["success", "run-succeeded"],
  ["cancelled", "run-cancelled"],
  ["skipped", "run-skipped"],
  ["neutral", "run-neutral"]
]);
function whyNoFailure(conclusion) {
  return FAILED.has(conclusion) ? null : skip(NOT_FAILED.get(conclusion) ?? "run-not-completed", conclusion === "" ? null : conclusion);
}

export {
  skip,
  whyNoFailure
};
