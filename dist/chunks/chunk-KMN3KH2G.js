import { createRequire as createRequireForBundledCommonJs } from 'node:module'; const require = createRequireForBundledCommonJs(import.meta.url);

// src/core/safety/own-secrets.ts
var SECRET_NAME = /TOKEN|SECRET|PASSWORD|API[_-]?KEY/i, PLAIN_NAME = /^INPUT_(?!.*(GITHUB-TOKEN|API-KEY))|_URL$/i;
function toOwnSecrets(environment) {
  let values = Object.entries(environment).filter(([name]) => SECRET_NAME.test(name) && !PLAIN_NAME.test(name)).map(([, value]) => value?.trim() ?? "");
  return [...new Set(values)].filter((value) => value.length >= 12);
}

export {
  toOwnSecrets
};
