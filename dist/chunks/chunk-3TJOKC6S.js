import { createRequire as createRequireForBundledCommonJs } from 'node:module'; const require = createRequireForBundledCommonJs(import.meta.url);
import {
  SEVERITY_LEVELS
} from "./chunk-3SCT32WL.js";

// src/core/records.ts
var PERMISSIONS = ["admin", "maintain", "write", "triage", "read", "none"];

// src/core/policy-config.ts
var POLICY_INPUT_NAMES = [
  "allowed-permission",
  "allowed-bots",
  "forks",
  "when",
  "min-failures",
  "min-minutes",
  "min-severity",
  "max-entries-per-day"
], POLICY_DEFAULTS = {
  "allowed-permission": "write",
  "allowed-bots": "",
  forks: "false",
  when: "every-incident",
  "min-failures": "3",
  "min-minutes": "30",
  "min-severity": "low",
  "max-entries-per-day": "20"
}, WHENS = ["every-incident", "default-branch", "repeated", "recovered"], ASKABLE = PERMISSIONS.filter((permission) => permission !== "none"), MAX_FAILURES = 1e3, MAX_MINUTES = 1e5, MAX_ENTRIES = 1e3;
function parsePolicy(read, problems) {
  let choose = (name, options, fallback) => {
    let text = read(name).trim().toLowerCase(), chosen = options.find((option) => option === text);
    return chosen === void 0 && problems.push(`${name}: "${text}" is not one of ${options.join(", ")}`), chosen ?? fallback;
  }, whole = (name, max) => {
    let text = read(name).trim(), value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    return value >= 1 && value <= max || problems.push(`${name}: "${text}" is not a whole number from 1 to ${max}`), value;
  }, bots = read("allowed-bots").split(/[,\s]+/).map(toBotName).filter((name) => name !== "");
  for (let name of bots)
    /^[a-z0-9-]{1,100}$/.test(name) || problems.push(`allowed-bots: "${name}" is not the login of a bot`);
  return {
    allowedPermission: choose("allowed-permission", ASKABLE, "write"),
    allowedBots: bots,
    forks: choose("forks", ["true", "false"], "false") === "true",
    when: choose("when", WHENS, "every-incident"),
    minFailures: whole("min-failures", MAX_FAILURES),
    minMinutes: whole("min-minutes", MAX_MINUTES),
    minSeverity: choose("min-severity", SEVERITY_LEVELS, "low"),
    maxEntriesPerDay: whole("max-entries-per-day", MAX_ENTRIES)
  };
}
function toBotName(login) {
  return login.trim().toLowerCase().replace(/\[bot\]$/, "");
}

export {
  PERMISSIONS,
  POLICY_INPUT_NAMES,
  POLICY_DEFAULTS,
  parsePolicy,
  toBotName
};
