import { createRequire as createRequireForBundledCommonJs } from 'node:module'; const require = createRequireForBundledCommonJs(import.meta.url);
import {
  toNothing,
  writeJournal
} from "./chunk-M3HMEV6I.js";
import "./chunk-26BYSGIF.js";
import "./chunk-GMYWAUZB.js";
import "./chunk-2OPNG223.js";
import "./chunk-RJPVMORQ.js";
import "./chunk-OIIWR4YO.js";
import "./chunk-FHP5UICW.js";
import "./chunk-QJYCIYHF.js";
export {
  toNothing,
  writeJournal
};
