import { createRequire as createRequireForBundledCommonJs } from 'node:module'; const require = createRequireForBundledCommonJs(import.meta.url);

// scripts/toolkit-shim.mjs
var refuse = () => {
  throw new Error("This part of the Actions toolkit is not in the bundle: see scripts/toolkit-shim.mjs");
}, HttpClient = class {
  getAgent = () => {
  };
  getAgentDispatcher = () => {
  };
  get = refuse;
  post = refuse;
  request = refuse;
  getJson = refuse;
  postJson = refuse;
};
var fetch = refuse;

export {
  HttpClient,
  fetch
};
