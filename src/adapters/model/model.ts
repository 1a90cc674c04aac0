// A model behind any server with the chat completions of OpenAI. Decides what is asked again and what is given up; how much of it, transport.ts does.
import { setTimeout as sleep } from 'node:timers/promises'
import type { OpenAI } from 'openai'
import { ModelFailure } from '../../core/failure.ts'
import type { ModelReply, ModelRequest } from '../../core/model.ts'
import type { ModelConfig } from '../../core/model-config.ts'
import type { Model } from '../../ports.ts'
import { readReply, readUsage } from './completion.ts'
import { toFailure, toKind } from './failures.ts'
import { toBody, toFirstFormat, toNextFormat } from './formats.ts'
import { readField } from './json.ts'
import { Refusal } from './refusal.ts'
import { createTransport } from './transport.ts'

/** How patient the adapter is. Tests shorten it; the program uses the defaults. */
export type ModelPatience = {
  /** One "second" of every pause, those that a server asks for included. */
  readonly secondMs: number
  /** Pauses before a question is put again, where the server names none. */
  readonly retriesS: readonly number[]
  /** For the list of models, which is only asked for to make a message better. */
  readonly listingMs: number
}

const PATIENCE: ModelPatience = { secondMs: 1000, retriesS: [1, 3], listingMs: 10_000 }

/** What names of models may look like. They come from the server, and are shown. */
const MODEL_NAME = /^[\w.:@/+-]{1,100}$/
const MAX_OFFERED = 10

/**
 * A model. `config.timeoutMs`, counted from the first question, and at most 8 HTTP requests (`MAX_REQUESTS`) hold for all that it is asked.
 * What the server turns out not to understand is not sent to it again. A rate limit, a broken server and a lost connection are tried
 * again twice a question; everything else at once becomes a ModelFailure, whose words name the host and the status and nothing that the server said.
 */
export function createModel(
  config: ModelConfig,
  options: { readonly patience?: Partial<ModelPatience>; readonly now?: () => number } = {},
): Model {
  const patience = { ...PATIENCE, ...options.patience }
  const now = options.now ?? Date.now
  const transport = createTransport({ baseUrl: config.baseUrl, timeoutMs: config.timeoutMs, now })
  const { host } = transport
  let format = toFirstFormat(host)
  let loaded: Promise<OpenAI> | null = null
  let offered: Promise<readonly string[]> | null = null
  let replies = 0
  let durationMs = 0
  let usage: ModelReply['usage'] = null

  async function complete(request: ModelRequest): Promise<ModelReply> {
    const completion = await send((client) =>
      client.post<unknown>('/chat/completions', { body: toBody(request, config.name, format) }),
    )
    const counted = readUsage(completion)
    // Counted before the answer is looked at: a refusal costs as much.
    if (counted !== null)
      usage = {
        inputTokens: (usage?.inputTokens ?? 0) + counted.inputTokens,
        outputTokens: (usage?.outputTokens ?? 0) + counted.outputTokens,
      }
    return readReply(completion, host)
  }

  /** Whatever goes wrong leaves as a ModelFailure or a Refusal. */
  async function send(request: (client: OpenAI) => PromiseLike<unknown>): Promise<unknown> {
    try {
      loaded ??= loadClient(config, transport.fetch)
      return await request(await loaded)
    } catch (thrown) {
      throw (
        findOwn(thrown) ??
        new ModelFailure(
          'unreachable',
          `${host} could not be asked (${thrown instanceof Error ? thrown.name : 'no reason'})`,
        )
      )
    }
  }

  async function askUntilAnswered(request: ModelRequest): Promise<ModelReply> {
    let retries = 0
    for (;;) {
      try {
        return await complete(request)
      } catch (thrown) {
        if (!(thrown instanceof Refusal || thrown instanceof ModelFailure)) throw thrown
        const next = thrown instanceof Refusal && isAboutForm(thrown) ? toNextFormat(format, thrown) : null
        if (next !== null) {
          format = next
          continue
        }
        const pauseMs = toPause(thrown, patience, retries)
        if (pauseMs === null || pauseMs >= transport.remainingMs()) throw await explain(thrown)
        retries += 1
        await sleep(pauseMs)
      }
    }
  }

  async function explain(thrown: Refusal | ModelFailure): Promise<ModelFailure> {
    if (thrown instanceof ModelFailure) return thrown
    const kind = toKind(thrown)
    if (kind !== 'gone' && kind !== 'forbidden') return toFailure(thrown, host)
    offered ??= listModels()
    return toFailure(thrown, host, await offered)
  }

  /** Names that may be shown; none where the server does not tell. */
  async function listModels(): Promise<readonly string[]> {
    try {
      const listing = await send((client) => client.get<unknown>('/models', { timeout: patience.listingMs }))
      const models: unknown = readField(listing, 'data')
      const names = Array.isArray(models) ? models.map((model) => readField(model, 'id')) : []
      return names
        .filter((name) => typeof name === 'string')
        .filter((name) => MODEL_NAME.test(name) && !holdsKey(name, config.apiKey))
        .slice(0, MAX_OFFERED)
    } catch {
      // The failure that the names would explain is the one to tell.
      return []
    }
  }

  return {
    async ask(request) {
      const startedAt = now()
      try {
        const reply = await askUntilAnswered(request)
        if (!reply.isCut) replies += 1
        return reply
      } finally {
        durationMs += now() - startedAt
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
        durationMs,
      }
    },
  }
}

/** Loaded when there is something to ask: the package takes as long to read as all the rest of the program. */
async function loadClient({ apiKey, baseUrl }: ModelConfig, fetch: OpenAI['fetch']): Promise<OpenAI> {
  const { OpenAI } = await import('openai')
  return new OpenAI({
    baseURL: baseUrl,
    fetch,
    maxRetries: 0,
    // The deadline is the transport's; this one only has to be later than any.
    timeout: 2 ** 31 - 1,
    logLevel: 'off',
    // An empty key is refused by the package, and null takes its header away again. What is left out comes from the environment.
    apiKey: apiKey === '' ? 'none' : apiKey,
    adminAPIKey: null,
    organization: null,
    project: null,
    ...(apiKey === '' && { defaultHeaders: { Authorization: null } }),
  })
}

/** Refusals that mean something else may name a part of the request too: "max_tokens is too large for the context length". */
function isAboutForm(refusal: Refusal): boolean {
  const kind = toKind(refusal)
  return kind !== 'too-long' && kind !== 'filtered' && kind !== 'limit-too-high'
}

/** How long to wait before asking again; null where that would not help. */
function toPause(thrown: Refusal | ModelFailure, patience: ModelPatience, retries: number): number | null {
  const pauseS = patience.retriesS[retries]
  if (pauseS === undefined) return null
  if (thrown instanceof ModelFailure) return thrown.problem === 'unreachable' ? pauseS * patience.secondMs : null
  const kind = toKind(thrown)
  // 501 and 505: what the server does not have it will not have in a second either.
  if (kind !== 'rate-limited' && (kind !== 'broken' || thrown.status === 501 || thrown.status === 505)) return null
  return (thrown.waitMs === null ? pauseS : thrown.waitMs / 1000) * patience.secondMs
}

/** True where a text gives the key away: as it is, backwards, or in an encoding that anybody can undo. */
function holdsKey(text: string, key: string): boolean {
  const bytes = Buffer.from(key)
  const forms = [
    key,
    [...key].toReversed().join(''),
    bytes.toString('base64').replace(/=+$/, ''),
    bytes.toString('hex'),
  ]
  return key !== '' && forms.some((form) => text.toLowerCase().includes(form.toLowerCase()))
}

/** The package wraps what its fetch throws. */
function findOwn(thrown: unknown): ModelFailure | Refusal | null {
  if (thrown instanceof ModelFailure || thrown instanceof Refusal) return thrown
  return thrown instanceof Error ? findOwn(thrown.cause) : null
}
