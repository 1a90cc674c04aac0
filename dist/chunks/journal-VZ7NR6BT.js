import { createRequire as createRequireForBundledCommonJs } from 'node:module'; const require = createRequireForBundledCommonJs(import.meta.url);
import {
  writeEntry,
  writeJournal
} from "./chunk-VX4ZQU7X.js";
import "./chunk-T7MUQBFQ.js";
import "./chunk-4QOFK5PS.js";
import "./chunk-FE4TE4ZH.js";
export {
  writeEntry,
  writeJournal
};
