import { createRequire as createRequireForBundledCommonJs } from 'node:module'; const require = createRequireForBundledCommonJs(import.meta.url);
import {
  createConsole,
  cutSummary,
  maskSecret,
  readContext,
  readEvent,
  readInput,
  safeLine,
  writeOutputs,
  writeSummary
} from "./chunk-CBODUJM3.js";
import "./chunk-IVWF2ZEG.js";
import "./chunk-4QOFK5PS.js";
import "./chunk-FE4TE4ZH.js";
export {
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
