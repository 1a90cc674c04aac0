// What a server says when it refuses, whatever the form it says it in. Decides what of it is read; none of it ever reaches a message.

/** Fields that tell why. `input` is not one of them: pydantic's errors repeat there what they were sent. */
const TELLING = new Set([
  ...['error', 'errors', 'message', 'code', 'type', 'param', 'reasons'],
  ...['detail', 'details', 'msg', 'loc', 'innererror', 'metadata', 'raw'],
])
const MAX_TEXT_CHARS = 1_000
const MAX_SAID_CHARS = 4_000
const MAX_DEPTH = 6

/** An answer that is no completion. Stays inside this folder: what it says is for patterns, not for people. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly status: number
  /** Messages, codes and names of parameters, in lower case. */
  readonly said: string
  /** How long the server asks to wait, or null. */
  readonly waitMs: number | null

  constructor(status: number, said: string, waitMs: number | null = null) {
    super(`status ${status}`)
    this.status = status
    this.said = said
    this.waitMs = waitMs
  }
}

/**
 * The telling texts of an error in any of the known forms: `{error: {message, code}}` (OpenAI), `{error: "text"}` (LM Studio),
 * `{message, code}` (older vLLM), `{detail: [{loc, msg}]}` (FastAPI), `{error: {metadata: {raw}}}` (OpenRouter), a plain text.
 */
export function toSaid(body: unknown): string {
  return listTexts(body, 0).join('\n').slice(0, MAX_SAID_CHARS).toLowerCase()
}

function listTexts(value: unknown, depth: number): readonly string[] {
  if (typeof value === 'string') return [value.slice(0, MAX_TEXT_CHARS)]
  if (typeof value !== 'object' || value === null || depth === MAX_DEPTH) return []
  const told = Array.isArray(value)
    ? value.slice(0, 20)
    : Object.entries(value).flatMap(([name, field]) => (TELLING.has(name) ? [field] : []))
  return told.flatMap((field) => listTexts(field, depth + 1))
}

/**
 * What `retry-after-ms`, or `retry-after` in seconds or as a date, asks for. Null where neither says it.
 * https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Retry-After
 */
export function parseWait(headers: Headers, now: number): number | null {
  const milliseconds = headers.get('retry-after-ms')
  if (milliseconds !== null && NUMBER.test(milliseconds)) return Number(milliseconds)
  const after = headers.get('retry-after')
  if (after === null) return null
  if (NUMBER.test(after)) return Number(after) * 1000
  const date = Date.parse(after)
  return Number.isNaN(date) ? null : Math.max(0, date - now)
}

const NUMBER = /^\d{1,12}(\.\d{1,6})?$/
