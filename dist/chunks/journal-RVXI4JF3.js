import { createRequire as createRequireForBundledCommonJs } from 'node:module'; const require = createRequireForBundledCommonJs(import.meta.url);
import {
  toNothing,
  writeJournal
} from "./chunk-U3E3UY3V.js";
import "./chunk-26BYSGIF.js";
import "./chunk-GMYWAUZB.js";
import "./chunk-RLNUMPNW.js";
import "./chunk-RJPVMORQ.js";
import "./chunk-OIIWR4YO.js";
import "./chunk-FHP5UICW.js";
import "./chunk-QJYCIYHF.js";
export {
  toNothing,
  writeJournal
};
