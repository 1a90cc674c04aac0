import { createRequire as createRequireForBundledCommonJs } from 'node:module'; const require = createRequireForBundledCommonJs(import.meta.url);
import {
  createMembership
} from "./chunk-SABVKCNZ.js";
import "./chunk-GMYWAUZB.js";
import "./chunk-OIIWR4YO.js";
import "./chunk-FHP5UICW.js";
import "./chunk-QJYCIYHF.js";
export {
  createMembership
};
