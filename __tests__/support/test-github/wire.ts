// The HTTP side that API and storage share: a server on a free port, a request's body, an answer sent with or without a mishap.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Fault } from './faults.ts'

/** A request as it came in, and the status it got. */
export type RecordedRequest = {
  readonly host: 'api' | 'storage'
  readonly method: string
  /** As sent, without the query. */
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly headers: Readonly<Record<string, string>>
  /** The credentials that were sent, or null. */
  readonly authorization: string | null
  /** Parsed JSON; null without a body. */
  readonly body: unknown
  /** Null until it is answered, and for ever where the connection was dropped. */
  status: number | null
  /** GitHub's name of the operation: `pulls/create`. Null on other hosts and unknown routes. */
  operation: string | null
  /** True where a fault changed what happened. */
  isFaulty: boolean
}

export type Chunks = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>
export type WireAnswer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array | Chunks
}

export type RunningServer = { readonly url: string; close(): Promise<void> }

/** Listens on a free port of this machine. An exception of the handler is a 500 and is handed to `onCrash`. */
export async function listen(
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
  onCrash: (error: unknown) => void,
): Promise<RunningServer> {
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      onCrash(error)
      if (response.headersSent) response.destroy()
      else response.writeHead(500).end()
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  // A test that fails before it stops the server must not keep the process.
  server.unref()
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

/** Reads a request whole. */
export async function receive(request: IncomingMessage, host: 'api' | 'storage'): Promise<RecordedRequest> {
  const chunks: Uint8Array[] = []
  for await (const chunk of request) chunks.push(chunk)
  const text = Buffer.concat(chunks).toString('utf8')
  const url = new URL(request.url ?? '/', 'http://host')
  return {
    host,
    method: request.method ?? '',
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
    authorization: request.headers.authorization ?? null,
    body: text === '' ? null : parseJson(text),
    status: null,
    operation: null,
    isFaulty: false,
  }
}

/** Answers a request: what `respond` gives, unless a fault says otherwise. */
export async function answer(
  to: { record: RecordedRequest; response: ServerResponse; fault: Fault | null },
  respond: () => Promise<WireAnswer>,
): Promise<void> {
  const { record, response, fault } = to
  record.isFaulty = fault !== null
  await fault?.before?.()
  if (fault?.delayMs !== undefined) await sleep(fault.delayMs, undefined, { ref: false })
  if (fault?.drop === 'before') return void response.destroy()
  const regular = fault?.status === undefined ? await respond() : toFaultyAnswer(fault.status, fault.body)
  if (fault?.drop === 'after') return void response.destroy()
  record.status = regular.status
  const { body } = regular
  const headers: Record<string, string> = { ...regular.headers, ...fault?.headers }
  if (typeof body === 'string' || body instanceof Uint8Array)
    headers['content-length'] = String(Buffer.byteLength(body))
  response.writeHead(regular.status, headers)
  const limit = fault?.cutBodyAfter ?? fault?.stallBodyAfter
  if (limit === undefined) {
    if (typeof body === 'string' || body instanceof Uint8Array) response.end(body)
    else await send(body, response)
    return
  }
  const chunks = typeof body === 'string' || body instanceof Uint8Array ? [body] : body
  await send(takeBytes(chunks, limit), response, false)
  if (fault?.cutBodyAfter !== undefined) response.destroy()
}

function toFaultyAnswer(status: number, body: unknown): WireAnswer {
  if (typeof body === 'string') return { status, headers: { 'content-type': 'text/plain' }, body }
  const json = body ?? { message: 'Injected fault', documentation_url: 'https://docs.github.com/rest' }
  return { status, headers: { 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify(json) }
}

/** Streams without buffering; a client that leaves early is no failure of the server. */
async function send(chunks: Chunks, response: ServerResponse, end = true): Promise<void> {
  await pipeline(Readable.from(chunks), response, { end }).catch((error: unknown) => {
    if (!response.destroyed) throw error
  })
}

async function* takeBytes(chunks: Chunks, limit: number): AsyncGenerator<Uint8Array> {
  let left = limit
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk).subarray(0, left)
    if (bytes.length > 0) yield bytes
    left -= bytes.length
    if (left <= 0) return
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return text
    throw error
  }
}
