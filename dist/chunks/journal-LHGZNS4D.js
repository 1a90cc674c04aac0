import { createRequire as createRequireForBundledCommonJs } from 'node:module'; const require = createRequireForBundledCommonJs(import.meta.url);
import {
  writeEntry,
  writeJournal
} from "./chunk-QXSWMLQ6.js";
import "./chunk-EW4G2NXR.js";
import "./chunk-MKFVKRZ5.js";
import "./chunk-BL367RIK.js";
import "./chunk-4QOFK5PS.js";
import "./chunk-FE4TE4ZH.js";
export {
  writeEntry,
  writeJournal
};
