import { createRequire as createRequireForBundledCommonJs } from 'node:module'; const require = createRequireForBundledCommonJs(import.meta.url);
import {
  createMembership
} from "./chunk-HJBNPRFQ.js";
import "./chunk-3TJOKC6S.js";
import "./chunk-GMYWAUZB.js";
import "./chunk-3SCT32WL.js";
import "./chunk-FHP5UICW.js";
import "./chunk-QJYCIYHF.js";
export {
  createMembership
};
