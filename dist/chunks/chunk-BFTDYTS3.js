import { createRequire as createRequireForBundledCommonJs } from 'node:module'; const require = createRequireForBundledCommonJs(import.meta.url);

// src/adapters/machine.ts
import { createHash } from "node:crypto";
var sha256 = (text) => createHash("sha256").update(text).digest("hex"), systemClock = { now: () => (/* @__PURE__ */ new Date()).toISOString() };

export {
  sha256,
  systemClock
};
