import { createRequire as createRequireForBundledCommonJs } from 'node:module'; const require = createRequireForBundledCommonJs(import.meta.url);

// src/adapters/machine.ts
import { createHash, randomBytes } from "node:crypto";
import { setFlagsFromString } from "node:v8";
var sha256 = (text) => createHash("sha256").update(text).digest("hex"), randomNonce = () => randomBytes(8).toString("hex");
function keepMemorySmall() {
  setFlagsFromString("--semi-space-growth-factor=1");
}
var systemClock = { now: () => (/* @__PURE__ */ new Date()).toISOString() };

export {
  sha256,
  randomNonce,
  keepMemorySmall,
  systemClock
};
