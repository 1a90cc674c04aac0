import { createRequire as createRequireForBundledCommonJs } from 'node:module'; const require = createRequireForBundledCommonJs(import.meta.url);
import {
  writeEntry,
  writeJournal
} from "./chunk-TLN5D623.js";
import "./chunk-B3YJRYZ6.js";
import "./chunk-4QOFK5PS.js";
import "./chunk-FE4TE4ZH.js";
export {
  writeEntry,
  writeJournal
};
