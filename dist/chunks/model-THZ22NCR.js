import { createRequire as createRequireForBundledCommonJs } from 'node:module'; const require = createRequireForBundledCommonJs(import.meta.url);
import {
  ModelFailure
} from "./chunk-FHP5UICW.js";
import "./chunk-QJYCIYHF.js";

// src/adapters/model/model.ts
import { setTimeout as sleep } from "node:timers/promises";

// src/adapters/model/json.ts
function readField(value, name) {
  return typeof value == "object" && value !== null ? Reflect.get(value, name) : void 0;
}
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

// src/adapters/model/refusal.ts
var TELLING = /* @__PURE__ */ new Set([
  "error",
  "errors",
  "message",
  "code",
  "type",
  "param",
  "reasons",
  "detail",
  "details",
  "msg",
  "loc",
  "innererror",
  "metadata",
  "raw"
]), MAX_TEXT_CHARS = 1e3, MAX_SAID_CHARS = 4e3, MAX_DEPTH = 6, Refusal = class extends Error {
  name = "Refusal";
  status;
  /** Messages, codes and names of parameters, in lower case. */
  said;
  /** How long the server asks to wait, or null. */
  waitMs;
  constructor(status, said, waitMs = null) {
    super(`status ${status}`), this.status = status, this.said = said, this.waitMs = waitMs;
  }
};
function toSaid(body) {
  return listTexts(body, 0).join(`
`).slice(0, MAX_SAID_CHARS).toLowerCase();
}
function listTexts(value, depth) {
  return typeof value == "string" ? [value.slice(0, MAX_TEXT_CHARS)] : typeof value != "object" || value === null || depth === MAX_DEPTH ? [] : (Array.isArray(value) ? value.slice(0, 20) : Object.entries(value).flatMap(([name, field]) => TELLING.has(name) ? [field] : [])).flatMap((field) => listTexts(field, depth + 1));
}
function parseWait(headers, now) {
  let milliseconds = headers.get("retry-after-ms");
  if (milliseconds !== null && NUMBER.test(milliseconds)) return Number(milliseconds);
  let after = headers.get("retry-after");
  if (after === null) return null;
  if (NUMBER.test(after)) return Number(after) * 1e3;
  let date = Date.parse(after);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
var NUMBER = /^\d{1,12}(\.\d{1,6})?$/;

// src/adapters/model/completion.ts
var CUT = ["length", "max_tokens"];
function readUsage(completion) {
  let usage = readField(completion, "usage"), inputTokens = readField(usage, "prompt_tokens"), outputTokens = readField(usage, "completion_tokens");
  return isCount(inputTokens) && isCount(outputTokens) ? { inputTokens, outputTokens } : null;
}
function readReply(completion, host) {
  let choice = readField(readField(completion, "choices"), "0"), error = readField(completion, "error") ?? readField(choice, "error");
  if (typeof error == "string" || typeof error == "object" && error !== null) throw toLateRefusal(error);
  let message = readField(choice, "message"), finishReason = readField(choice, "finish_reason"), refusal = readField(message, "refusal");
  if (typeof refusal == "string" && refusal.trim() !== "" || finishReason === "content_filter")
    throw new ModelFailure("refused", `The model at ${host} refused to write`, {
      hint: "Nothing was retried. Another model may take the evidence."
    });
  let text = toText(readField(message, "content")), isCut = CUT.includes(String(finishReason));
  if (text.trim() === "")
    throw new ModelFailure("empty", `The model at ${host} wrote nothing`, {
      hint: isCut ? "Its reasoning used up the answer: raise the input `max-output-tokens`." : "Try another model."
    });
  return { text, isCut, usage: readUsage(completion) };
}
function toLateRefusal(error) {
  let said = toSaid({ error }), code = Number(readField(error, "code"));
  return Number.isInteger(code) && code >= 400 && code < 600 ? new Refusal(code, said) : new Refusal(said.includes("unexpected endpoint") ? 404 : 502, said);
}
function toText(content) {
  return typeof content == "string" ? content : Array.isArray(content) ? content.map((part) => readField(part, "text")).filter((text) => typeof text == "string").join("") : "";
}
function isCount(value) {
  return typeof value == "number" && Number.isInteger(value) && value >= 0;
}

// src/adapters/model/failures.ts
var TOO_LONG = /context_length_exceeded|exceed_context_size|context (length|size|window)|maximum (input|context)|too many (input |prompt )?tokens|(input|prompt|request|message)s? (is |are )?too (long|large)|reduce the length|tokens must be reduced/, FILTERED = /content_filter|responsibleaipolicy|content[_ ](management )?policy|invalid_prompt|flagged|moderation/, NO_QUOTA = /insufficient_quota|billing|insufficient (credit|balance|fund)|exceeded your current quota/, NO_MODEL = /model_not_found|deploymentnotfound|valid model|unknown model|no models? loaded|unexpected endpoint|model\b.{0,120}\b(not found|not exist|not available|retired|deprecated)/, LIMIT_TOO_HIGH = /max_(completion_)?tokens.{0,80}(too (large|high)|at most|less than|exceed|maximum)|supports at most \d+ completion/;
function toKind({ status, said }) {
  return status === 413 || status !== 401 && TOO_LONG.test(said) ? "too-long" : status < 500 && status !== 401 && status !== 429 && FILTERED.test(said) ? "filtered" : status === 402 || status === 429 && NO_QUOTA.test(said) ? "no-quota" : status === 429 ? "rate-limited" : status === 401 ? "no-key" : status === 403 ? "forbidden" : status === 404 || status === 410 || status < 500 && NO_MODEL.test(said) ? "gone" : LIMIT_TOO_HIGH.test(said) ? "limit-too-high" : status === 408 || status >= 500 ? "broken" : "not-understood";
}
var WORDS = {
  "too-long": {
    problem: "too-long",
    what: "cannot take that much evidence at once",
    hint: "Lower the inputs `max-input-tokens` and `max-output-tokens`, or give the model a longer context."
  },
  filtered: {
    problem: "refused",
    what: "refused the evidence by its content filter",
    hint: "Nothing was retried. A server of your own, or a model without that filter, may take it."
  },
  "no-quota": {
    problem: "rate-limited",
    what: "takes no more requests from this account: its quota is used up",
    hint: "Look at the billing of the account that the key in `openai-api-key` belongs to."
  },
  "rate-limited": {
    problem: "rate-limited",
    what: "takes no more requests for now",
    hint: "Run the journal again later, or ask for a higher rate limit."
  },
  "no-key": {
    problem: "not-allowed",
    what: "did not accept the key",
    hint: "Look at the input `openai-api-key`, and at whether it is a key for the server in `openai-base-url`."
  },
  forbidden: {
    problem: "not-allowed",
    what: "does not allow this key to use this model",
    hint: "Look at the inputs `model` and `openai-api-key`."
  },
  gone: {
    problem: "gone",
    what: "has no such model, or no such address",
    hint: "Look at the inputs `model` and `openai-base-url`. With Azure the model is the name of a deployment."
  },
  "limit-too-high": {
    problem: "server-error",
    what: "does not write answers that long",
    hint: "Lower the input `max-output-tokens`."
  },
  broken: { problem: "server-error", what: "failed", hint: "Run the journal again later." },
  "not-understood": {
    problem: "server-error",
    what: "did not understand the request",
    hint: "Look at the inputs `model` and `openai-base-url`: the server has to know chat completions."
  }
};
function toFailure(refusal, host, offered = []) {
  let { problem, what, hint } = WORDS[toKind(refusal)], list = offered.length === 0 ? "" : ` The server offers: ${offered.join(", ")}.`;
  return new ModelFailure(problem, `${host} ${what} (status ${refusal.status})`, { hint: hint + list });
}

// src/adapters/model/formats.ts
var FORMS = ["json_schema", "json_object", "text"], NEW_LIMIT_HOSTS = /(^|\.)(openai|azure)\.com(:\d+)?$/;
function toFirstFormat(host) {
  return { form: "json_schema", limit: NEW_LIMIT_HOSTS.test(host) ? "max_completion_tokens" : "max_tokens", refusedLimits: [], streams: !1 };
}
function toBody(request, name, format) {
  let { schema, messages, maxOutputTokens } = request;
  return {
    model: name,
    messages,
    [format.limit]: maxOutputTokens,
    ...format.streams && { stream: !0 },
    ...format.form === "json_object" && { response_format: { type: "json_object" } },
    ...format.form === "json_schema" && {
      response_format: { type: "json_schema", json_schema: { name: schema.name, strict: !0, schema: schema.value } }
    }
  };
}
var NOT_UNDERSTOOD = [400, 404, 422, 501], NAMES_FORM = /response[_ ]format|json[_ ](schema|object|mode)|structured[_ ]outputs?|\bschema\b|\bstrict\b|guided|grammar|requested parameters/, NAMES_STREAM = /\bstream(ing)?\b/, DEMANDS = /\bmust\b|\bonly\b|\brequire[sd]?\b|\btrue\b|\bmandatory\b/, IS_UNKNOWN = /unsupported|not (supported|allowed|permitted|recognized|known)|unknown|unrecognized|unexpected|extra_forbidden|invalid (parameter|argument|field)|instead|deprecated/;
function toNextFormat(format, { status, said }) {
  if (!NOT_UNDERSTOOD.includes(status)) return null;
  if (!format.streams && NAMES_STREAM.test(said) && DEMANDS.test(said)) return { ...format, streams: !0 };
  if (namesLimit(format.limit, said) && IS_UNKNOWN.test(said)) {
    let other = format.limit === "max_tokens" ? "max_completion_tokens" : "max_tokens";
    if (!format.refusedLimits.includes(other))
      return { ...format, limit: other, refusedLimits: [...format.refusedLimits, format.limit] };
  }
  let form = FORMS[FORMS.indexOf(format.form) + 1];
  return form !== void 0 && NAMES_FORM.test(said) ? { ...format, form } : null;
}
function namesLimit(limit, said) {
  return new RegExp(`\\b${limit}\\b`).test(said);
}

// src/adapters/model/stream.ts
var DATA = /^data: ?(.*)$/, END = "[DONE]";
async function collectStream(chunks, limits) {
  let decoder = new TextDecoder(), collected = { content: "", refusal: "", finishReason: null, usage: null, error: void 0 }, pending = "", bytes = 0;
  for await (let chunk of chunks) {
    bytes += chunk.byteLength;
    let lines = (pending + decoder.decode(chunk, { stream: !0 })).split(/\r\n|\n|\r/);
    pending = lines.pop() ?? "";
    for (let line of lines) if (add(collected, line) === "end") return toCompletion(collected);
    if (bytes > limits.maxBytes || pending.length + collected.content.length > limits.maxTextChars) return null;
  }
  return add(collected, pending), toCompletion(collected);
}
function add(collected, line) {
  let data = DATA.exec(line)?.[1]?.trim();
  if (data === void 0 || data === "") return "more";
  if (data === END) return "end";
  let event = parseJson(data), choice = readField(readField(event, "choices"), "0"), delta = readField(choice, "delta") ?? readField(choice, "message");
  return collected.content += toText2(readField(delta, "content")), collected.refusal += toText2(readField(delta, "refusal")), collected.finishReason = readField(choice, "finish_reason") ?? collected.finishReason, collected.usage = readField(event, "usage") ?? collected.usage, collected.error ??= readField(event, "error") ?? readField(choice, "error"), "more";
}
function toCompletion({ content, refusal, finishReason, usage, error }) {
  return error !== void 0 ? { error } : { choices: [{ message: { content, refusal }, finish_reason: finishReason }], usage };
}
function toText2(value) {
  return typeof value == "string" ? value : "";
}

// src/adapters/model/transport.ts
var MAX_REQUESTS = 8, MAX_ANSWER_BYTES = 2e6, MAX_STREAM_BYTES = 4e7, HEADERS = ["accept", "authorization", "content-type"];
function createTransport({ baseUrl, timeoutMs, now }) {
  let { origin, host } = new URL(baseUrl), endsAt = null, requests = 0;
  function remainingMs() {
    return endsAt ??= now() + timeoutMs, endsAt - now();
  }
  function tooLate() {
    return new ModelFailure("timed-out", `${host} gave no whole answer within ${timeoutMs / 1e3} s`, {
      hint: "Raise the input `timeout`, or name a faster model."
    });
  }
  async function send(url, init, late) {
    let signal = init.signal ? AbortSignal.any([late, init.signal]) : late, headers = pick(new Headers(init.headers));
    try {
      let response = await fetch(url, { ...init, headers, redirect: "manual", signal });
      if (response.status >= 300 && response.status < 400) throw await redirected(response, host);
      return await readAnswer(response, { host, now });
    } catch (thrown) {
      throw thrown instanceof ModelFailure || thrown instanceof Refusal ? thrown : late.aborted || isOwnTimeout(thrown) ? tooLate() : unreachable(thrown, host);
    }
  }
  return {
    host,
    get requests() {
      return requests;
    },
    remainingMs,
    async fetch(address, init = {}) {
      let url = new URL(address instanceof Request ? address.url : address);
      if (url.origin !== origin) throw new ModelFailure("redirected", `The key of ${host} is for ${host} alone`);
      let leftMs = remainingMs();
      if (leftMs <= 0) throw tooLate();
      if (requests === MAX_REQUESTS)
        throw new ModelFailure("too-many-requests", `${MAX_REQUESTS} requests to ${host} were not enough`, {
          hint: "The server refuses what it is asked again and again: see docs/models.md for what it has to understand."
        });
      return requests += 1, send(url, init, AbortSignal.timeout(Math.ceil(leftMs)));
    }
  };
}
function pick(headers) {
  let picked = new Headers({ "user-agent": "journal-writer" });
  for (let name of HEADERS) {
    let value = headers.get(name);
    value !== null && picked.set(name, value);
  }
  return picked;
}
async function readAnswer(response, { host, now }) {
  let type = response.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
  if (!response.ok) {
    let text2 = await readText(response, MAX_ANSWER_BYTES) ?? "", body2 = type.includes("html") ? "" : parseJson(text2) ?? text2;
    throw new Refusal(response.status, toSaid(body2), parseWait(response.headers, now()));
  }
  if (type === "text/event-stream") {
    let collected = await collectStream(readChunks(response), {
      maxBytes: MAX_STREAM_BYTES,
      maxTextChars: MAX_ANSWER_BYTES
    });
    if (collected === null) throw tooLong(host);
    return Response.json(collected);
  }
  if (!type.includes("json")) {
    await response.body?.cancel();
    let page = type.includes("html") ? "a web page" : "something else";
    throw new ModelFailure("not-an-answer", `${host} answered with ${page} where JSON was due`, {
      hint: "Look at the input `openai-base-url`: it ends before /chat/completions. A proxy may also have answered instead."
    });
  }
  let text = await readText(response, MAX_ANSWER_BYTES);
  if (text === null) throw tooLong(host);
  if (parseJson(text) === null) throw new ModelFailure("not-an-answer", `${host} answered with JSON that cannot be read`);
  return new Response(text, { headers: { "content-type": "application/json" } });
}
function tooLong(host) {
  return new ModelFailure(
    "not-an-answer",
    `${host} sent more than ${MAX_ANSWER_BYTES / 1e6} MB, and was not read further`
  );
}
async function readText(response, maxBytes) {
  let chunks = [], bytes = 0;
  for await (let chunk of readChunks(response)) {
    if (bytes += chunk.byteLength, bytes > maxBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
async function* readChunks(response) {
  let reader = response.body?.getReader();
  if (reader !== void 0)
    try {
      for (; ; ) {
        let { done, value } = await reader.read();
        if (done) return;
        yield value;
      }
    } finally {
      await reader.cancel().catch(() => {
      });
    }
}
async function redirected(response, host) {
  await response.body?.cancel();
  let location = response.headers.get("location") ?? "", named = URL.canParse(location, `https://${host}`) ? new URL(location, `https://${host}`).host : "", place = named === "" ? "somewhere else" : named;
  return new ModelFailure("redirected", `${host} pointed to ${place}, where the key must not go`, {
    hint: "Set the input `openai-base-url` to the address that answers itself."
  });
}
function isOwnTimeout(thrown) {
  return /^UND_ERR_(HEADERS|BODY)_TIMEOUT$/.test(findCode(thrown));
}
function unreachable(thrown, host) {
  let code = findCode(thrown);
  return new ModelFailure("unreachable", `${host} could not be reached${code === "" ? "" : ` (${code})`}`, {
    hint: "Look at the input `openai-base-url`, and at whether the runner can reach that address.",
    cause: thrown
  });
}
function findCode(thrown) {
  if (thrown === void 0) return "";
  let code = readField(thrown, "code");
  return typeof code == "string" && /^[A-Z0-9_]{1,60}$/.test(code) ? code : findCode(readField(thrown, "cause"));
}

// src/adapters/model/model.ts
var PATIENCE = { secondMs: 1e3, retriesS: [1, 3], listingMs: 1e4 }, MODEL_NAME = /^[\w.:@/+-]{1,100}$/, MAX_OFFERED = 10;
function createModel(config, options = {}) {
  let patience = { ...PATIENCE, ...options.patience }, now = options.now ?? Date.now, transport = createTransport({ baseUrl: config.baseUrl, timeoutMs: config.timeoutMs, now }), { host } = transport, format = toFirstFormat(host), loaded = null, offered = null, replies = 0, durationMs = 0, usage = null;
  async function complete(request) {
    let completion = await send(
      (client) => client.post("/chat/completions", { body: toBody(request, config.name, format) })
    ), counted = readUsage(completion);
    return counted !== null && (usage = {
      inputTokens: (usage?.inputTokens ?? 0) + counted.inputTokens,
      outputTokens: (usage?.outputTokens ?? 0) + counted.outputTokens
    }), readReply(completion, host);
  }
  async function send(request) {
    try {
      return loaded ??= loadClient(config, transport.fetch), await request(await loaded);
    } catch (thrown) {
      throw findOwn(thrown) ?? new ModelFailure(
        "unreachable",
        `${host} could not be asked (${thrown instanceof Error ? thrown.name : "no reason"})`
      );
    }
  }
  async function askUntilAnswered(request) {
    let retries = 0;
    for (; ; )
      try {
        return await complete(request);
      } catch (thrown) {
        if (!(thrown instanceof Refusal || thrown instanceof ModelFailure)) throw thrown;
        let next = thrown instanceof Refusal && isAboutForm(thrown) ? toNextFormat(format, thrown) : null;
        if (next !== null) {
          format = next;
          continue;
        }
        let pauseMs = toPause(thrown, patience, retries);
        if (pauseMs === null || pauseMs >= transport.remainingMs()) throw await explain(thrown);
        retries += 1, await sleep(pauseMs);
      }
  }
  async function explain(thrown) {
    if (thrown instanceof ModelFailure) return thrown;
    let kind = toKind(thrown);
    return kind !== "gone" && kind !== "forbidden" ? toFailure(thrown, host) : (offered ??= listModels(), toFailure(thrown, host, await offered));
  }
  async function listModels() {
    try {
      let listing = await send((client) => client.get("/models", { timeout: patience.listingMs })), models = readField(listing, "data");
      return (Array.isArray(models) ? models.map((model) => readField(model, "id")) : []).filter((name) => typeof name == "string").filter((name) => MODEL_NAME.test(name) && !holdsKey(name, config.apiKey)).slice(0, MAX_OFFERED);
    } catch {
      return [];
    }
  }
  return {
    async ask(request) {
      let startedAt = now();
      try {
        let reply = await askUntilAnswered(request);
        return reply.isCut || (replies += 1), reply;
      } finally {
        durationMs += now() - startedAt;
      }
    },
    get effort() {
      return {
        name: config.name,
        hosts: transport.requests === 0 ? [] : [host],
        requests: transport.requests,
        replies,
        inputTokens: usage?.inputTokens ?? null,
        outputTokens: usage?.outputTokens ?? null,
        durationMs
      };
    }
  };
}
async function loadClient({ apiKey, baseUrl }, fetch2) {
  let { OpenAI } = await import("./openai-LPQJHVUU.js");
  return new OpenAI({
    baseURL: baseUrl,
    fetch: fetch2,
    maxRetries: 0,
    // The deadline is the transport's; this one only has to be later than any.
    timeout: 2 ** 31 - 1,
    logLevel: "off",
    // An empty key is refused by the package, and null takes its header away again. What is left out comes from the environment.
    apiKey: apiKey === "" ? "none" : apiKey,
    adminAPIKey: null,
    organization: null,
    project: null,
    ...apiKey === "" && { defaultHeaders: { Authorization: null } }
  });
}
function isAboutForm(refusal) {
  let kind = toKind(refusal);
  return kind !== "too-long" && kind !== "filtered" && kind !== "limit-too-high";
}
function toPause(thrown, patience, retries) {
  let pauseS = patience.retriesS[retries];
  if (pauseS === void 0) return null;
  if (thrown instanceof ModelFailure) return thrown.problem === "unreachable" ? pauseS * patience.secondMs : null;
  let kind = toKind(thrown);
  return kind !== "rate-limited" && (kind !== "broken" || thrown.status === 501 || thrown.status === 505) ? null : (thrown.waitMs === null ? pauseS : thrown.waitMs / 1e3) * patience.secondMs;
}
function holdsKey(text, key) {
  let bytes = Buffer.from(key), forms = [
    key,
    [...key].toReversed().join(""),
    bytes.toString("base64").replace(/=+$/, ""),
    bytes.toString("hex")
  ];
  return key !== "" && forms.some((form) => text.toLowerCase().includes(form.toLowerCase()));
}
function findOwn(thrown) {
  return thrown instanceof ModelFailure || thrown instanceof Refusal ? thrown : thrown instanceof Error ? findOwn(thrown.cause) : null;
}
export {
  createModel
};
