import { createRequire as createRequireForBundledCommonJs } from 'node:module'; const require = createRequireForBundledCommonJs(import.meta.url);

// src/core/failure.ts
var UserError = class extends Error {
  name = "UserError";
  code;
  hint;
  docs;
  constructor(code, message, options) {
    super(message, { cause: options.cause }), this.code = code, this.hint = options.hint, this.docs = options.docs ?? null;
  }
}, PortFailure = class extends Error {
  name = "PortFailure";
  status;
  constructor(message, options) {
    super(message, { cause: options.cause }), this.status = options.status;
  }
}, ModelFailure = class extends Error {
  name = "ModelFailure";
  problem;
  hint;
  constructor(problem, message, options = {}) {
    super(message, { cause: options.cause }), this.problem = problem, this.hint = options.hint ?? "";
  }
};
function describeFailure(failure) {
  return (failure instanceof Error ? failure.message : String(failure)).replace(/\s+/g, " ").trim() || "no reason given";
}

export {
  UserError,
  PortFailure,
  ModelFailure,
  describeFailure
};
