import { createRequire as createRequireForBundledCommonJs } from 'node:module'; const require = createRequireForBundledCommonJs(import.meta.url);
import {
  require_dist
} from "./chunk-BBV4YVEY.js";
import {
  __toESM
} from "./chunk-QJYCIYHF.js";

// src/adapters/workflow-reader.ts
var import_yaml = __toESM(require_dist(), 1), MAX_ALIASES = 100, readWorkflow = (text) => {
  try {
    let lines = new import_yaml.LineCounter(), document = (0, import_yaml.parseDocument)(text, { schema: "failsafe", lineCounter: lines, prettyErrors: !1 });
    return document.errors.length > 0 ? [] : (document.toJS({ maxAliasCount: MAX_ALIASES }), readJobs({ text, document, lines }));
  } catch {
    return [];
  }
};
function readJobs(source) {
  let jobs = child(source, source.document.contents, "jobs");
  return (0, import_yaml.isMap)(jobs) ? jobs.items.flatMap(({ key, value }) => {
    let job = resolve(source, value);
    if (!(0, import_yaml.isScalar)(key) || !(0, import_yaml.isMap)(job)) return [];
    let steps = child(source, job, "steps");
    return {
      id: String(key.value),
      name: textOf(child(source, job, "name")),
      needs: listOf(source, child(source, job, "needs")),
      environment: environmentOf(source, child(source, job, "environment")),
      ...toLines(source, key, value),
      steps: (0, import_yaml.isSeq)(steps) ? steps.items.flatMap((step) => readStep(source, step)) : []
    };
  }) : [];
}
function readStep(source, node) {
  let step = resolve(source, node);
  if (!(0, import_yaml.isMap)(step)) return [];
  let name = textOf(child(source, step, "name")), run = textOf(child(source, step, "run"));
  return [{ name, run, ...toLines(source, node, node) }];
}
function environmentOf(source, node) {
  return textOf((0, import_yaml.isMap)(node) ? child(source, node, "name") : node);
}
function listOf(source, node) {
  return ((0, import_yaml.isSeq)(node) ? node.items.map((item) => textOf(resolve(source, item))) : [textOf(node)]).filter((item) => item !== null);
}
function textOf(node) {
  return (0, import_yaml.isScalar)(node) && typeof node.value == "string" && node.value !== "" ? node.value : null;
}
function child(source, parent, key) {
  return (0, import_yaml.isMap)(parent) ? resolve(source, parent.get(key, !0)) : null;
}
function resolve(source, node) {
  return (0, import_yaml.isAlias)(node) ? node.resolve(source.document) ?? null : (0, import_yaml.isScalar)(node) || (0, import_yaml.isCollection)(node) ? node : null;
}
function toLines(source, first, last) {
  let start = rangeOf(first)?.[0] ?? 0, end = start + source.text.slice(start, endOf(last) ?? start).trimEnd().length;
  return { fromLine: source.lines.linePos(start).line, toLine: source.lines.linePos(end).line };
}
function endOf(node) {
  if ((0, import_yaml.isMap)(node) && node.flow !== !0) {
    let last = node.items.at(-1);
    return endOf(last?.value) ?? endOf(last?.key);
  }
  return (0, import_yaml.isSeq)(node) && node.flow !== !0 ? endOf(node.items.at(-1)) ?? rangeOf(node)?.[1] : rangeOf(node)?.[1];
}
function rangeOf(node) {
  return ((0, import_yaml.isScalar)(node) || (0, import_yaml.isCollection)(node) || (0, import_yaml.isAlias)(node) ? node.range : null) ?? void 0;
}
export {
  readWorkflow
};
