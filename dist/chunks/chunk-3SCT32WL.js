import { createRequire as createRequireForBundledCommonJs } from 'node:module'; const require = createRequireForBundledCommonJs(import.meta.url);

// src/core/severity-level.ts
var SEVERITY_LEVELS = ["critical", "high", "medium", "low"];
function isAtLeast(level, least) {
  return SEVERITY_LEVELS.indexOf(level) <= SEVERITY_LEVELS.indexOf(least);
}

export {
  SEVERITY_LEVELS,
  isAtLeast
};
