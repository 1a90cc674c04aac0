import { createRequire as createRequireForBundledCommonJs } from 'node:module'; const require = createRequireForBundledCommonJs(import.meta.url);
import {
  sha256,
  systemClock
} from "./chunk-BFTDYTS3.js";
import "./chunk-FE4TE4ZH.js";
export {
  sha256,
  systemClock
};
