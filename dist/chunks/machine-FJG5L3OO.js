import { createRequire as createRequireForBundledCommonJs } from 'node:module'; const require = createRequireForBundledCommonJs(import.meta.url);
import {
  keepMemorySmall,
  sha256,
  systemClock
} from "./chunk-GRRYIX6V.js";
import "./chunk-FE4TE4ZH.js";
export {
  keepMemorySmall,
  sha256,
  systemClock
};
