import { createRequire as createRequireForBundledCommonJs } from 'node:module'; const require = createRequireForBundledCommonJs(import.meta.url);
import "./chunk-QJYCIYHF.js";

// src/adapters/secret-shapes.ts
var SHAPES = [
  // Since 2026-04 an installation token can be ghs_<app id>_<JWT>, some 520 characters long.
  { what: "github-token", pattern: /ghs_\d{1,20}_eyJ[\w-]{1,2000}\.[\w-]{1,2000}\.[\w-]{1,2000}/dg },
  { what: "github-token", pattern: /gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_\w{50,255}/dg },
  { what: "gitlab-token", pattern: /gl(?:pat|ptt|dt|rt|cbt|agent)-[\w-]{20,}/dg },
  { what: "jwt", pattern: /eyJ[\w-]{8,2000}\.eyJ[\w-]{8,4000}\.[\w-]{8,2000}/dg },
  {
    what: "authorization-header",
    pattern: /\bauthorization["']?\s{0,3}[:=]\s{0,3}["']?(?:basic|bearer|token|digest|apikey)\s{1,3}(?<secret>[^\s"',;]{8,})/dgi,
    isReal: isNoPlaceholder
  },
  { what: "bearer-token", pattern: /\bbearer\s{1,3}(?<secret>[\w.~+/-]{16,}=*)/dgi, isReal: hasDigitAndLetter },
  { what: "google-api-key", pattern: /AIza[\w-]{35}/dg },
  { what: "google-credential", pattern: /ya29\.[\w-]{20,}|GOCSPX-[\w-]{20,}/dg },
  { what: "aws-access-key-id", pattern: /(?<![A-Z0-9])(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}(?![A-Z0-9])/dg },
  { what: "slack-token", pattern: /xox[a-z]-[\w-]{10,}|xapp-\d-[\w-]{10,}/dg },
  { what: "slack-webhook", pattern: /hooks\.slack\.com\/(?:services|workflows|triggers)\/(?<secret>[\w/-]{20,})/dg },
  { what: "stripe-key", pattern: /(?:[rs]k_(?:live|test)|whsec)_[A-Za-z0-9]{16,}/dg },
  { what: "npm-token", pattern: /npm_[A-Za-z0-9]{36}/dg },
  { what: "pypi-token", pattern: /pypi-[\w-]{50,}/dg },
  { what: "anthropic-key", pattern: /sk-ant-[\w-]{20,}/dg },
  { what: "openai-key", pattern: /(?<![A-Za-z0-9])sk-[\w-]{20,}/dg, isReal: hasDigitAndBothCases },
  {
    what: "url-password",
    pattern: /(?<![a-z0-9+.-])[a-z0-9+.-]+:\/\/[^\s/:@"'<>]*:(?<secret>[^\s/@"'<>]{3,})@/dgi,
    isReal: isNoPlaceholder
  },
  {
    what: "signature",
    pattern: /[?&](?:sig|signature|x-(?:amz|goog)-signature|x-amz-security-token)=(?<secret>[\w%+/=.-]{20,})/dgi
  },
  {
    what: "password",
    pattern: assignment("pass|_auth", "(?:=>?|:=)", "[\"'`]?(?<secret>[^\\s\"'`,;&<>()]{6,})"),
    isReal: isRandom
  },
  {
    // A colon also stands in prose ("unexpected token: x2"): the value must be quoted, or long.
    what: "password",
    pattern: assignment("auth", ":", `(?:["'](?<quoted>[^\\s"'\`]{6,})["']|(?<secret>[^\\s"'\`,;&<>()]{16,}))`),
    isReal: isRandom
  }
];
function assignment(moreNames, sign, value) {
  let names = `passw(?:or)?d|passphrase|pwd|secret|token|credentials?|api[_-]?key|(?:access|account|private|secret|auth)[_-]?key|${moreNames}`;
  return new RegExp(`(?:${names})["']?[ \\t]{0,3}${sign}[ \\t]{0,3}${value}`, "dgi");
}
function findShapes(text) {
  return [...SHAPES.flatMap(
    ({ what, pattern, isReal }) => Array.from(text.matchAll(pattern)).flatMap((match) => {
      let [start, end] = match.indices?.groups?.secret ?? match.indices?.groups?.quoted ?? match.indices?.[0] ?? [0, 0];
      return isReal?.(text.slice(start, end)) === !1 ? [] : [{ start, end, what }];
    })
  ), ...findPrivateKeys(text)];
}
function isNoPlaceholder(value) {
  return !/^(?:\*+|x+|\.+)$|^[$<{[%]|^(?:process\.|os\.|env\.|secrets\.|self\.|this\.|\.{0,2}\/|https?:)/i.test(value);
}
function isRandom(value) {
  return isNoPlaceholder(value) && hasDigitAndLetter(value);
}
function hasDigitAndBothCases(value) {
  return /\d/.test(value) && /[a-z]/.test(value) && /[A-Z]/.test(value);
}
function hasDigitAndLetter(value) {
  return /\d/.test(value) && /[a-z]/i.test(value);
}
var KEY_START = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g, KEY_END = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/, KEY_HEADER = /^\s*(?:Proc-Type|DEK-Info|Version|Comment|Hash): /, KEY_ON_ONE_LINE = /^(?:\\[nrt]|[A-Za-z0-9+/=:, -])*/, KEY_LINE = /^\s*[A-Za-z0-9+/]+={0,2}\s*$|[^A-Za-z0-9+/=][A-Za-z0-9+/]{40,}={0,2}["',\\nr\s]*$/, MAX_KEY_LINES = 250, MAX_KEY_LINE_CHARS = 400;
function findPrivateKeys(text) {
  return Array.from(text.matchAll(KEY_START)).flatMap((match) => {
    let bodyStart = match.index + match[0].length, end = endOfKey(text, bodyStart);
    return end === bodyStart ? [] : [{ start: match.index, end, what: "private-key" }];
  });
}
function endOfKey(text, bodyStart) {
  let restOfLine = text.slice(bodyStart, endOfLine(text, bodyStart)), onOneLine = KEY_ON_ONE_LINE.exec(restOfLine)?.[0] ?? "";
  if (/[A-Za-z0-9+/]{24}/.test(onOneLine)) return bodyStart + onOneLine.length;
  let end = bodyStart, lineEnd = bodyStart + restOfLine.length;
  for (let n = 0; n < MAX_KEY_LINES && lineEnd < text.length; n += 1) {
    let start = lineEnd + 1;
    lineEnd = endOfLine(text, start);
    let line = text.slice(start, lineEnd);
    if (line.length > MAX_KEY_LINE_CHARS) break;
    if (KEY_END.test(line)) return lineEnd;
    if (line.trim() !== "" && !KEY_HEADER.test(line) && !KEY_LINE.test(line)) break;
    line.trim() !== "" && (end = lineEnd);
  }
  return end;
}
function endOfLine(text, start) {
  let end = text.indexOf(`
`, start);
  return end < 0 ? text.length : end;
}

// src/adapters/secret-scanner.ts
var COMMENT_FILTER = "@secretlint/secretlint-rule-filter-comments", NAMES = {
  "1password": "onepassword-secret",
  aws: "aws-credential",
  basicauth: "url-password",
  "database-connection-string": "database-password",
  gcp: "google-credential",
  github: "github-token",
  gitlab: "gitlab-token",
  npm: "npm-token",
  privatekey: "private-key",
  slack: "slack-token"
};
function createSecretScanner() {
  return {
    find: async (text) => [...await lint(text), ...findShapes(text)]
  };
}
async function lint(content) {
  let [{ lintSource }, { rules }] = await Promise.all([
    import("./module-3OBM2SVW.js"),
    import("./module-FEXPDGKF.js")
  ]), chosen = rules.filter((rule) => rule.meta.id !== COMMENT_FILTER);
  return (await lintSource({
    source: { filePath: "text", content, ext: "", contentType: "text" },
    options: { noPhysicFilePath: !0, config: { rules: chosen.map((rule) => ({ id: rule.meta.id, rule })) } }
  })).messages.map(({ ruleId, range: [start, end] }) => ({ start, end, what: toName(ruleId) }));
}
function toName(ruleId) {
  let rule = ruleId.replace(/^@secretlint\/secretlint-rule-/, "");
  return NAMES[rule] ?? `${rule}-secret`;
}
export {
  createSecretScanner
};
