// What a test says that the model does, and how that goes over the wire.
import type { ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Flavour } from './flavours.ts'
import type { Json } from './request.ts'

/** One turn of the model. Fields that are left out are those of a good answer; `{}` is one that says `{}`. */
export type ReplySpec = {
  /** The text of the answer; an object is sent as its JSON. */
  readonly content?: string | object | null
  readonly reasoning?: string
  /** `stop` unless given; null leaves it out. */
  readonly finish?: string | null
  /** 100 tokens in and 20 out unless given; null leaves it out. */
  readonly usage?: Json | null
  readonly refusal?: string
  /** The list of choices, whatever else is said. */
  readonly choices?: readonly unknown[]
  /** An error with status 200, as OpenRouter reports a provider that failed after it began. */
  readonly lateError?: unknown
  /** An error or any other answer. Without a body: an error in the form of the flavour. */
  readonly status?: number
  readonly body?: unknown
  readonly message?: string
  readonly code?: string
  readonly headers?: Readonly<Record<string, string>>
  /** A page, with status 200 unless one is given. */
  readonly html?: string
  readonly redirect?: string
  /** Waits before it answers; Infinity: never answers. With `after: 'head'` the head and half of the body come first. */
  readonly stallMs?: number
  readonly after?: 'head'
  /** Closes the connection: before anything, or after half of the body. */
  readonly drop?: true | 'body'
  /** Server-sent events though nobody asked: whole; half, then silence; half, then the end; whole, then the connection stays open. */
  readonly stream?: true | 'stall' | 'cut' | 'open'
  /** An answer whose text has this many bytes. */
  readonly bytes?: number
}

type Given = { readonly flavour: Flavour; readonly model: string; readonly isStreamed: boolean }

/** Sends what a spec says. Resolves when the server has nothing more to do with it. */
export async function sendReply(spec: ReplySpec, response: ServerResponse, given: Given): Promise<void> {
  if (spec.drop === true) return void response.destroy()
  if (spec.stallMs !== undefined && spec.after === undefined && !(await waitFor(spec.stallMs, response))) return
  const { status, type, text } = toAnswer(spec, given)
  const events = spec.stream ?? given.isStreamed
  const isStream = events !== false && type === 'application/json' && status === 200
  response.writeHead(status, {
    'content-type': isStream ? 'text/event-stream; charset=utf-8' : type,
    ...(spec.redirect !== undefined && { location: spec.redirect }),
    ...spec.headers,
  })
  if (isStream) return sendEvents(spec, response, given)
  if (spec.drop === undefined && spec.after === undefined) return void response.end(text)
  await new Promise((done) => response.write(text.slice(0, Math.ceil(text.length / 2)), done))
  if (spec.drop === 'body') return void response.destroy()
  if (await waitFor(spec.stallMs ?? 0, response)) response.end(text.slice(Math.ceil(text.length / 2)))
}

/** False for what never comes: the test ends the server. */
async function waitFor(ms: number, response: ServerResponse): Promise<boolean> {
  if (ms === Number.POSITIVE_INFINITY) return false
  await sleep(ms, undefined, { ref: false })
  return !response.destroyed
}

function toAnswer(spec: ReplySpec, given: Given): { status: number; type: string; text: string } {
  if (spec.redirect !== undefined) return { status: spec.status ?? 307, type: 'text/plain', text: '' }
  if (spec.html !== undefined) return { status: spec.status ?? 200, type: 'text/html; charset=utf-8', text: spec.html }
  const type = typeof spec.body === 'string' ? 'text/plain' : 'application/json'
  if (spec.body !== undefined)
    return {
      status: spec.status ?? 200,
      type,
      text: typeof spec.body === 'string' ? spec.body : JSON.stringify(spec.body),
    }
  if (spec.status !== undefined) {
    const { status, message = 'Injected fault', code = null } = spec
    return { status, type, text: JSON.stringify(given.flavour.toErrorBody({ status, message, code })) }
  }
  return { status: 200, type, text: given.flavour.prelude + JSON.stringify(toCompletion(spec, given)) }
}

function toCompletion(spec: ReplySpec, { flavour, model }: Given): Json {
  const head = { id: 'chatcmpl-test', created: 1_700_000_000, model, object: 'chat.completion' }
  if (spec.lateError !== undefined) return { ...head, error: spec.lateError }
  const message = {
    ...flavour.toMessage(toContent(spec), spec.reasoning ?? null),
    ...(spec.content === null && { content: null }),
    ...(spec.refusal !== undefined && { content: null, refusal: spec.refusal }),
  }
  const finish = spec.finish === undefined ? 'stop' : spec.finish
  return {
    ...head,
    choices: spec.choices ?? [{ index: 0, message, ...(finish !== null && { finish_reason: finish }) }],
    ...(spec.usage !== null && { usage: spec.usage ?? USAGE }),
  }
}

const USAGE = { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 }

function toContent({ content = {}, bytes }: ReplySpec): string {
  if (bytes !== undefined) return 'a'.repeat(bytes)
  return typeof content === 'string' ? content : JSON.stringify(content ?? '')
}

async function sendEvents(spec: ReplySpec, response: ServerResponse, { model }: Given): Promise<void> {
  const events = toEvents(spec, model)
  const isWhole = spec.stream !== 'stall' && spec.stream !== 'cut'
  const sent = isWhole ? events : events.slice(0, Math.ceil(events.length / 2))
  const staysOpen = spec.stream === 'stall' || spec.stream === 'open'
  // A client that leaves early is no failure of the server.
  await pipeline(Readable.from(sent), response, { end: !staysOpen }).catch(() => undefined)
}

const EVENT_CHARS = 7

/** A comment first, then pieces of a few characters, the finish, the usage, the end. */
function toEvents(spec: ReplySpec, model: string): readonly string[] {
  const head = { id: 'chatcmpl-test', object: 'chat.completion.chunk', created: 1_700_000_000, model }
  const toEvent = (fields: Json) => `data: ${JSON.stringify({ ...head, ...fields })}\n\n`
  const toDelta = (delta: Json, finish: string | null = null) =>
    toEvent({ choices: [{ index: 0, delta, finish_reason: finish }] })
  if (spec.lateError !== undefined) return [toDelta({ content: '{"' }), toEvent({ error: spec.lateError, choices: [] })]
  const text = spec.refusal ?? toContent(spec)
  const field = spec.refusal === undefined ? 'content' : 'refusal'
  const size = Math.max(EVENT_CHARS, Math.ceil(text.length / 2_000))
  const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, at) =>
    text.slice(at * size, (at + 1) * size),
  )
  return [
    ': PROCESSING\n\n',
    toDelta({ role: 'assistant', content: '' }),
    ...pieces.map((piece) => toDelta({ [field]: piece })),
    toDelta({}, spec.finish === undefined ? 'stop' : spec.finish),
    ...(spec.usage === null ? [] : [toEvent({ choices: [], usage: spec.usage ?? USAGE })]),
    'data: [DONE]\n\n',
  ]
}
