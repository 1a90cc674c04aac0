import { createRequire as createRequireForBundledCommonJs } from 'node:module'; const require = createRequireForBundledCommonJs(import.meta.url);
import {
  toCommitMessage,
  toPullBody,
  toPullTitle,
  toSkipSummary,
  toSummary
} from "./chunk-MKFVKRZ5.js";
import "./chunk-BL367RIK.js";
import "./chunk-FE4TE4ZH.js";
export {
  toCommitMessage,
  toPullBody,
  toPullTitle,
  toSkipSummary,
  toSummary
};
