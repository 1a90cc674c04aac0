import { createRequire as createRequireForBundledCommonJs } from 'node:module'; const require = createRequireForBundledCommonJs(import.meta.url);
import {
  prepare,
  writeEntry,
  writeJournal
} from "./chunk-MNDD3K5R.js";
import "./chunk-U2JT6WRX.js";
import "./chunk-FHP5UICW.js";
import "./chunk-QJYCIYHF.js";
export {
  prepare,
  writeEntry,
  writeJournal
};
