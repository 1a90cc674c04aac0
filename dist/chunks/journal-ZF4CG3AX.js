import { createRequire as createRequireForBundledCommonJs } from 'node:module'; const require = createRequireForBundledCommonJs(import.meta.url);
import {
  toNothing,
  writeJournal
} from "./chunk-VX44SCQC.js";
import "./chunk-6YZDRVQR.js";
import "./chunk-ZB6J6NOM.js";
import "./chunk-3TJOKC6S.js";
import "./chunk-IJYWTKXO.js";
import "./chunk-GMYWAUZB.js";
import "./chunk-FR2EXY23.js";
import "./chunk-VVRH36AY.js";
import "./chunk-3SCT32WL.js";
import "./chunk-FHP5UICW.js";
import "./chunk-QJYCIYHF.js";
export {
  toNothing,
  writeJournal
};
