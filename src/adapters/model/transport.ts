// One fetch for everything that a model is asked. Decides how long, how often, where to and how much; hands over whole JSON answers only.
import { ModelFailure } from '../../core/failure.ts'
import { parseJson, readField } from './json.ts'
import { parseWait, Refusal, toSaid } from './refusal.ts'
import { collectStream } from './stream.ts'

/** The most HTTP requests that one model is asked with, whatever they are for: questions, retries, fallbacks, the list of models. */
export const MAX_REQUESTS = 8
/** The longest answer that is read. A draft has some 50 KB; the reasoning that some servers add is a multiple of it. */
const MAX_ANSWER_BYTES = 2_000_000
/** A stream wraps each token in some 300 bytes. */
const MAX_STREAM_BYTES = 40_000_000
/** What may be sent along. The package adds what it knows about the machine, and what its environment variables say. */
const HEADERS = ['accept', 'authorization', 'content-type']

export type Transport = {
  /** Host and port of the server, as it may be shown. */
  readonly host: string
  readonly requests: number
  /** Time until the one deadline, which is set by the first look at it. */
  remainingMs(): number
  /** Throws ModelFailure, or Refusal where the server answered with an error. Follows no redirect. */
  fetch(address: string | URL | Request, init?: RequestInit): Promise<Response>
}

export type TransportOptions = {
  /** The model's base address: its origin is the only one that anything is sent to. */
  readonly baseUrl: string
  readonly timeoutMs: number
  readonly now: () => number
}

/** A fetch with a deadline and a cap on requests that hold for all of its calls together. */
export function createTransport({ baseUrl, timeoutMs, now }: TransportOptions): Transport {
  const { origin, host } = new URL(baseUrl)
  let endsAt: number | null = null
  let requests = 0

  function remainingMs(): number {
    endsAt ??= now() + timeoutMs
    return endsAt - now()
  }

  function tooLate(): ModelFailure {
    return new ModelFailure('timed-out', `${host} gave no whole answer within ${timeoutMs / 1000} s`, {
      hint: 'Raise the input `timeout`, or name a faster model.',
    })
  }

  async function send(url: URL, init: RequestInit, late: AbortSignal): Promise<Response> {
    const signal = init.signal ? AbortSignal.any([late, init.signal]) : late
    const headers = pick(new Headers(init.headers))
    try {
      const response = await fetch(url, { ...init, headers, redirect: 'manual', signal })
      if (response.status >= 300 && response.status < 400) throw await redirected(response, host)
      return await readAnswer(response, { host, now })
    } catch (thrown) {
      if (thrown instanceof ModelFailure || thrown instanceof Refusal) throw thrown
      throw late.aborted || isOwnTimeout(thrown) ? tooLate() : unreachable(thrown, host)
    }
  }

  return {
    host,
    get requests() {
      return requests
    },
    remainingMs,
    async fetch(address, init = {}) {
      const url = new URL(address instanceof Request ? address.url : address)
      if (url.origin !== origin) throw new ModelFailure('redirected', `The key of ${host} is for ${host} alone`)
      const leftMs = remainingMs()
      if (leftMs <= 0) throw tooLate()
      if (requests === MAX_REQUESTS)
        throw new ModelFailure('too-many-requests', `${MAX_REQUESTS} requests to ${host} were not enough`, {
          hint: 'The server refuses what it is asked again and again: see docs/models.md for what it has to understand.',
        })
      requests += 1
      return send(url, init, AbortSignal.timeout(Math.ceil(leftMs)))
    },
  }
}

function pick(headers: Headers): Headers {
  const picked = new Headers({ 'user-agent': 'journal-writer' })
  for (const name of HEADERS) {
    const value = headers.get(name)
    if (value !== null) picked.set(name, value)
  }
  return picked
}

/** An answer as JSON, a stream of events made into one. Throws where it is neither, too long, or an error. */
async function readAnswer(response: Response, { host, now }: { host: string; now: () => number }): Promise<Response> {
  const type = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? ''
  if (!response.ok) {
    const text = (await readText(response, MAX_ANSWER_BYTES)) ?? ''
    const body = type.includes('html') ? '' : (parseJson(text) ?? text)
    throw new Refusal(response.status, toSaid(body), parseWait(response.headers, now()))
  }
  if (type === 'text/event-stream') {
    const collected = await collectStream(readChunks(response), {
      maxBytes: MAX_STREAM_BYTES,
      maxTextChars: MAX_ANSWER_BYTES,
    })
    if (collected === null) throw tooLong(host)
    return Response.json(collected)
  }
  if (!type.includes('json')) {
    await response.body?.cancel()
    const page = type.includes('html') ? 'a web page' : 'something else'
    throw new ModelFailure('not-an-answer', `${host} answered with ${page} where JSON was due`, {
      hint: 'Look at the input `openai-base-url`: it ends before /chat/completions. A proxy may also have answered instead.',
    })
  }
  const text = await readText(response, MAX_ANSWER_BYTES)
  if (text === null) throw tooLong(host)
  const body = parseJson(text)
  if (body === null) throw new ModelFailure('not-an-answer', `${host} answered with JSON that cannot be read`)
  return new Response(text, { headers: { 'content-type': 'application/json' } })
}

function tooLong(host: string): ModelFailure {
  return new ModelFailure(
    'not-an-answer',
    `${host} sent more than ${MAX_ANSWER_BYTES / 1e6} MB, and was not read further`,
  )
}

/** The text of a body; null where it is too long, which leaves the rest of it unread. */
async function readText(response: Response, maxBytes: number): Promise<string | null> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of readChunks(response)) {
    bytes += chunk.byteLength
    if (bytes > maxBytes) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

async function* readChunks(response: Response): AsyncGenerator<Uint8Array> {
  const reader = response.body?.getReader()
  if (reader === undefined) return
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  } finally {
    // Reached on a reader that leaves early too. A stream that has failed refuses to be cancelled with its own failure.
    await reader.cancel().catch(() => undefined)
  }
}

async function redirected(response: Response, host: string): Promise<ModelFailure> {
  await response.body?.cancel()
  const location = response.headers.get('location') ?? ''
  const named = URL.canParse(location, `https://${host}`) ? new URL(location, `https://${host}`).host : ''
  const place = named === '' ? 'somewhere else' : named
  return new ModelFailure('redirected', `${host} pointed to ${place}, where the key must not go`, {
    hint: 'Set the input `openai-base-url` to the address that answers itself.',
  })
}

/** Node's fetch waits five minutes for the head of an answer, and as long between its parts. https://undici.nodejs.org/#/docs/api/Client */
function isOwnTimeout(thrown: unknown): boolean {
  return /^UND_ERR_(HEADERS|BODY)_TIMEOUT$/.test(findCode(thrown))
}

function unreachable(thrown: unknown, host: string): ModelFailure {
  const code = findCode(thrown)
  return new ModelFailure('unreachable', `${host} could not be reached${code === '' ? '' : ` (${code})`}`, {
    hint: 'Look at the input `openai-base-url`, and at whether the runner can reach that address.',
    cause: thrown,
  })
}

/** `ECONNREFUSED` and the like, of the failure or of what caused it; '' where there is none. */
function findCode(thrown: unknown): string {
  if (thrown === undefined) return ''
  const code = readField(thrown, 'code')
  return typeof code === 'string' && /^[A-Z0-9_]{1,60}$/.test(code) ? code : findCode(readField(thrown, 'cause'))
}
