import { createRequire as createRequireForBundledCommonJs } from 'node:module'; const require = createRequireForBundledCommonJs(import.meta.url);
import {
  keepMemorySmall,
  randomNonce,
  sha256,
  systemClock
} from "./chunk-SNQJPBPX.js";
import "./chunk-QJYCIYHF.js";
export {
  keepMemorySmall,
  randomNonce,
  sha256,
  systemClock
};
