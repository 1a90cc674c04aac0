// The adapter for a test model, with pauses of milliseconds.
import { createModel, type ModelPatience } from '../../../src/adapters/model/model.ts'
import { ModelFailure } from '../../../src/core/failure.ts'
import type { ModelRequest } from '../../../src/core/model.ts'
import type { ModelConfig } from '../../../src/core/model-config.ts'
import type { Model } from '../../../src/ports.ts'
import type { TestModel } from '../../support/test-model.ts'

const QUICK: ModelPatience = { secondMs: 1, retriesS: [1, 3], listingMs: 5_000 }

/** A question that every server understands, in the strictest form. */
export const QUESTION: ModelRequest = {
  messages: [
    { role: 'system', content: 'Answer in JSON.' },
    { role: 'user', content: 'What broke?' },
  ],
  schema: {
    name: 'answer',
    value: {
      type: 'object',
      properties: { cause: { type: 'string' } },
      required: ['cause'],
      additionalProperties: false,
    },
  },
  maxOutputTokens: 900,
}

export function toConfig({ baseUrl, key, name }: TestModel, config: Partial<ModelConfig> = {}): ModelConfig {
  return {
    apiKey: key,
    baseUrl,
    name,
    maxInputTokens: 24_000,
    maxOutputTokens: 12_000,
    timeoutMs: 20_000,
    prices: null,
    ...config,
  }
}

export function connect(server: TestModel, config: Partial<ModelConfig> = {}): Model {
  return createModel(toConfig(server, config), { patience: QUICK })
}

/** The failure that a promise ends with. Anything else, success too, fails the test. */
export async function failureOf(promise: Promise<unknown>): Promise<ModelFailure> {
  const ending: unknown = await promise.catch((thrown: unknown) => thrown)
  if (ending instanceof ModelFailure) return ending
  throw new Error('expected a ModelFailure', { cause: ending })
}

/** `json_schema max_tokens` for every question, `stream` added where one was asked for; other requests by method and path. */
export function listRequests({ requests }: TestModel): string[] {
  return requests.map(({ method, path, body }) => {
    if (body === null) return `${method} ${path}`
    const format = body['response_format'] as { type: string } | undefined
    const limit = ['max_tokens', 'max_completion_tokens'].filter((name) => name in body)
    return [format?.type ?? 'text', ...limit, ...(body['stream'] === true ? ['stream'] : [])].join(' ')
  })
}
