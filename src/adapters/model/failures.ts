// A refusal as a failure that a person understands: which kind it is, and what to look at. Its words are fixed; nothing of the answer is in them.
import { ModelFailure } from '../../core/failure.ts'
import type { ModelProblem } from '../../core/model.ts'
import type { Refusal } from './refusal.ts'

/** Kinds of refusals, finer than the problems: what to do about them differs. */
export type RefusalKind =
  | 'too-long'
  | 'filtered'
  | 'no-quota'
  | 'rate-limited'
  | 'no-key'
  | 'forbidden'
  | 'gone'
  | 'limit-too-high'
  | 'broken'
  | 'not-understood'

/**
 * OpenAI and Azure (`context_length_exceeded`), vLLM ("maximum context length", "the model's context length is only"), llama.cpp and Ollama
 * ("exceeds the available context size"), LM Studio ("greater than the context length"), Anthropic behind gateways ("prompt is too long").
 */
const TOO_LONG =
  /context_length_exceeded|exceed_context_size|context (length|size|window)|maximum (input|context)|too many (input |prompt )?tokens|(input|prompt|request|message)s? (is |are )?too (long|large)|reduce the length|tokens must be reduced/
/** Azure, OpenAI (`invalid_prompt`), and the moderation of OpenRouter. */
const FILTERED = /content_filter|responsibleaipolicy|content[_ ](management )?policy|invalid_prompt|flagged|moderation/
const NO_QUOTA = /insufficient_quota|billing|insufficient (credit|balance|fund)|exceeded your current quota/
const NO_MODEL =
  /model_not_found|deploymentnotfound|valid model|unknown model|no models? loaded|unexpected endpoint|model\b.{0,120}\b(not found|not exist|not available|retired|deprecated)/
const LIMIT_TOO_HIGH =
  /max_(completion_)?tokens.{0,80}(too (large|high)|at most|less than|exceed|maximum)|supports at most \d+ completion/

/** What a refusal is about. The order matters: a server that lacks memory for a prompt may say so with 400, 413, 429 or 500. */
export function toKind({ status, said }: Refusal): RefusalKind {
  if (status === 413 || (status !== 401 && TOO_LONG.test(said))) return 'too-long'
  if (status < 500 && status !== 401 && status !== 429 && FILTERED.test(said)) return 'filtered'
  if (status === 402 || (status === 429 && NO_QUOTA.test(said))) return 'no-quota'
  if (status === 429) return 'rate-limited'
  if (status === 401) return 'no-key'
  if (status === 403) return 'forbidden'
  if (status === 404 || status === 410 || (status < 500 && NO_MODEL.test(said))) return 'gone'
  if (LIMIT_TOO_HIGH.test(said)) return 'limit-too-high'
  return status === 408 || status >= 500 ? 'broken' : 'not-understood'
}

type Words = { readonly problem: ModelProblem; readonly what: string; readonly hint: string }

const WORDS: Readonly<Record<RefusalKind, Words>> = {
  'too-long': {
    problem: 'too-long',
    what: 'cannot take that much evidence at once',
    hint: 'Lower the inputs `max-input-tokens` and `max-output-tokens`, or give the model a longer context.',
  },
  filtered: {
    problem: 'refused',
    what: 'refused the evidence by its content filter',
    hint: 'Nothing was retried. A server of your own, or a model without that filter, may take it.',
  },
  'no-quota': {
    problem: 'rate-limited',
    what: 'takes no more requests from this account: its quota is used up',
    hint: 'Look at the billing of the account that the key in `openai-api-key` belongs to.',
  },
  'rate-limited': {
    problem: 'rate-limited',
    what: 'takes no more requests for now',
    hint: 'Run the journal again later, or ask for a higher rate limit.',
  },
  'no-key': {
    problem: 'not-allowed',
    what: 'did not accept the key',
    hint: 'Look at the input `openai-api-key`, and at whether it is a key for the server in `openai-base-url`.',
  },
  forbidden: {
    problem: 'not-allowed',
    what: 'does not allow this key to use this model',
    hint: 'Look at the inputs `model` and `openai-api-key`.',
  },
  gone: {
    problem: 'gone',
    what: 'has no such model, or no such address',
    hint: 'Look at the inputs `model` and `openai-base-url`. With Azure the model is the name of a deployment.',
  },
  'limit-too-high': {
    problem: 'server-error',
    what: 'does not write answers that long',
    hint: 'Lower the input `max-output-tokens`.',
  },
  broken: { problem: 'server-error', what: 'failed', hint: 'Run the journal again later.' },
  'not-understood': {
    problem: 'server-error',
    what: 'did not understand the request',
    hint: 'Look at the inputs `model` and `openai-base-url`: the server has to know chat completions.',
  },
}

/** What to tell a person: the host, the status and what to do, with the names that the server offers where it was asked for them. */
export function toFailure(refusal: Refusal, host: string, offered: readonly string[] = []): ModelFailure {
  const { problem, what, hint } = WORDS[toKind(refusal)]
  const list = offered.length === 0 ? '' : ` The server offers: ${offered.join(', ')}.`
  return new ModelFailure(problem, `${host} ${what} (status ${refusal.status})`, { hint: hint + list })
}
