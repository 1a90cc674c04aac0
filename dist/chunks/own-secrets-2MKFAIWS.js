import { createRequire as createRequireForBundledCommonJs } from 'node:module'; const require = createRequireForBundledCommonJs(import.meta.url);
import {
  toOwnSecrets
} from "./chunk-KMN3KH2G.js";
import "./chunk-QJYCIYHF.js";
export {
  toOwnSecrets
};
