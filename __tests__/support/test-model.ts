// A model server for tests: one HTTP server that behaves as a named kind of server does, and answers what a test says.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { FLAVOURS, type Flavour, type FlavourName, type Problem } from './test-model/flavours.ts'
import { type ReplySpec, sendReply } from './test-model/replies.ts'
import { type ModelCall, parseBody, toForm, toPrompt } from './test-model/request.ts'

/** What the model says: in this order, or as the request has it. `index` counts the requests that got so far. */
export type Replies = readonly ReplySpec[] | ((call: ModelCall, index: number) => ReplySpec)

export type TestModelOptions = {
  /** `openai` unless given. */
  readonly flavour?: FlavourName
  /** One good answer after another unless given. A list that has run out is answered with 400. */
  readonly replies?: Replies
  /** The key that is asked for; '' for none. Hosted servers ask for one, others do not, unless given. */
  readonly key?: string
  /** Models that it has, the one to ask for first. */
  readonly models?: readonly string[]
  /** Forms of an answer that it knows; the others are refused with 400. All that the flavour knows unless given. */
  readonly forms?: readonly string[]
  /** Refuses requests that do not ask for a stream. */
  readonly demandsStream?: boolean
  /** Requests with more tokens, at four characters each, are too long. */
  readonly contextTokens?: number
}

export type TestModel = {
  /** For the input `openai-base-url`. */
  readonly baseUrl: string
  /** Host and port, as messages name it. */
  readonly host: string
  /** For the input `openai-api-key`. */
  readonly key: string
  /** For the input `model`. */
  readonly name: string
  /** Everything that was asked, in order of arrival. */
  readonly requests: readonly ModelCall[]
  stop(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

const KEY = 'sk-test-0123456789abcdefghij'
const CHARS_PER_TOKEN = 4

export async function startTestModel(options: TestModelOptions = {}): Promise<TestModel> {
  const flavour = FLAVOURS[options.flavour ?? 'openai']
  const key = options.key ?? (flavour.asksForKey ? KEY : '')
  const models = options.models ?? [flavour.model]
  const requests: ModelCall[] = []
  let answered = 0

  function takeReply(call: ModelCall): ReplySpec {
    const { replies } = options
    const index = answered
    answered += 1
    if (replies === undefined) return {}
    if (typeof replies === 'function') return replies(call, index)
    return replies[index] ?? { status: 400, message: `The test has no reply number ${index + 1}` }
  }

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const call = await receive(request)
    requests.push(call)
    const sendProblem = (problem: Problem) => send(response, problem.status, flavour.toErrorBody(problem))
    if (key !== '' && call.headers['authorization'] !== `Bearer ${key}`) return sendProblem(flavour.noKey)
    const route = `${call.method} ${call.path}`
    if (route === `GET ${flavour.basePath}/models`)
      return send(response, 200, { object: 'list', data: models.map(flavour.toListed) })
    if (route !== `POST ${flavour.basePath}/chat/completions`) {
      const { status, body } = flavour.unknownRoute(call.method, call.path)
      return send(response, status, body)
    }
    const problem = findProblem(call, { flavour, models, options })
    if (problem !== null) return sendProblem(problem)
    await sendReply(takeReply(call), response, {
      flavour,
      model: String(call.body?.['model']),
      isStreamed: call.body?.['stream'] === true,
    })
  }

  const server = createServer((request, response) => {
    respond(request, response).catch(() => response.destroy())
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  // A test that fails before it stops the server must not keep the process.
  server.unref()
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  const host = `127.0.0.1:${address.port}`

  async function stop(): Promise<void> {
    await new Promise<void>((done) => {
      server.close(() => done())
      server.closeAllConnections()
    })
  }

  return {
    baseUrl: `http://${host}${flavour.basePath}`,
    host,
    key,
    name: models[0] ?? flavour.model,
    requests,
    stop,
    [Symbol.asyncDispose]: stop,
  }
}

/** What the server refuses, in the order in which servers look at it. */
function findProblem(
  { body, prompt }: ModelCall,
  { flavour, models, options }: { flavour: Flavour; models: readonly string[]; options: TestModelOptions },
): Problem | null {
  const invalid = { status: 400, type: 'invalid_request_error' }
  if (body === null) return { ...invalid, message: 'The body is not valid JSON.' }
  if (prompt === '') return { ...invalid, message: 'Invalid messages.', param: 'messages' }
  const name = String(body['model'])
  if (!models.includes(name)) return flavour.noModel(name)
  if (options.demandsStream && body['stream'] !== true) return { ...invalid, message: 'Stream must be set to true' }
  const form = toForm(body)
  if (options.forms?.includes(form) === false)
    return {
      ...invalid,
      message: `response_format type ${form} is not supported by this model`,
      param: 'response_format',
    }
  const problem = flavour.refuse(body, prompt)
  if (problem !== null) return problem
  const tokens = Math.ceil(prompt.length / CHARS_PER_TOKEN)
  const limit = options.contextTokens ?? Number.POSITIVE_INFINITY
  return tokens > limit && flavour.tooLong !== null ? flavour.tooLong(tokens, limit) : null
}

async function receive(request: IncomingMessage): Promise<ModelCall> {
  const chunks: Uint8Array[] = []
  for await (const chunk of request) chunks.push(chunk)
  const body = parseBody(Buffer.concat(chunks).toString('utf8'))
  return {
    method: request.method ?? '',
    path: new URL(request.url ?? '/', 'http://host').pathname,
    headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
    body,
    prompt: toPrompt(body),
  }
}

function send(response: ServerResponse, status: number, body: unknown): void {
  const isText = typeof body === 'string'
  response.writeHead(status, { 'content-type': isText ? 'text/plain; charset=utf-8' : 'application/json' })
  response.end(isText ? body : JSON.stringify(body))
}
