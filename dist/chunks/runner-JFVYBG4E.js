import { createRequire as createRequireForBundledCommonJs } from 'node:module'; const require = createRequireForBundledCommonJs(import.meta.url);
import {
  annotate,
  createConsole,
  cutSummary,
  maskSecret,
  readContext,
  readEvent,
  readInput,
  safeLine,
  writeOutputs,
  writeSummary
} from "./chunk-27R7AW7G.js";
import "./chunk-IVWF2ZEG.js";
import "./chunk-FHP5UICW.js";
import "./chunk-QJYCIYHF.js";
export {
  annotate,
  createConsole,
  cutSummary,
  maskSecret,
  readContext,
  readEvent,
  readInput,
  safeLine,
  writeOutputs,
  writeSummary
};
