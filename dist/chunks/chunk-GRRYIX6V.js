import { createRequire as createRequireForBundledCommonJs } from 'node:module'; const require = createRequireForBundledCommonJs(import.meta.url);

// src/adapters/machine.ts
import { createHash } from "node:crypto";
import { setFlagsFromString } from "node:v8";
var sha256 = (text) => createHash("sha256").update(text).digest("hex");
function keepMemorySmall() {
  setFlagsFromString("--semi-space-growth-factor=1");
}
var systemClock = { now: () => (/* @__PURE__ */ new Date()).toISOString() };

export {
  sha256,
  keepMemorySmall,
  systemClock
};
