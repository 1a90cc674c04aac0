import { createRequire as createRequireForBundledCommonJs } from 'node:module'; const require = createRequireForBundledCommonJs(import.meta.url);
import {
  PortFailure
} from "./chunk-FHP5UICW.js";

// src/adapters/github/lost-answers.ts
import { setTimeout as sleep } from "node:timers/promises";
var SETTLING_S = 1;
function createSettle({ patience }) {
  return async (write, lookUp = async () => null) => {
    try {
      return await write();
    } catch (thrown) {
      if (!isUnsettled(thrown)) throw thrown;
      return await sleep(SETTLING_S * patience.secondMs), await lookUp() ?? write();
    }
  };
}
function isUnsettled(thrown) {
  return thrown instanceof PortFailure && (thrown.status === null || thrown.status >= 500);
}
function isRefusal(thrown, status, message) {
  return thrown instanceof PortFailure && thrown.status === status && (message?.test(thrown.message) ?? !0);
}

export {
  createSettle,
  isRefusal
};
