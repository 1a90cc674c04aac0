// A completion as the servers send it, read field by field: none of them fills in all that the others do.
import { ModelFailure } from '../../core/failure.ts'
import type { ModelReply } from '../../core/model.ts'
import { readField } from './json.ts'
import { Refusal, toSaid } from './refusal.ts'

/** Ways to say that the limit of tokens ended the answer. */
const CUT = ['length', 'max_tokens']

/** The tokens that the server counted. Null where it did not, or counted one side alone. */
export function readUsage(completion: unknown): ModelReply['usage'] {
  const usage = readField(completion, 'usage')
  const inputTokens = readField(usage, 'prompt_tokens')
  const outputTokens = readField(usage, 'completion_tokens')
  return isCount(inputTokens) && isCount(outputTokens) ? { inputTokens, outputTokens } : null
}

/**
 * The answer in a completion. Reasoning fields are left out, and any other `finish_reason` than those known is fine where there is text.
 * Throws Refusal for an error that came with status 200, ModelFailure where the model refused or wrote nothing.
 */
export function readReply(completion: unknown, host: string): ModelReply {
  const choice = readField(readField(completion, 'choices'), '0')
  // OpenRouter answers 200 as soon as a provider has begun, and reports its failure in the body. https://openrouter.ai/docs/api/reference/errors-and-debugging
  const error = readField(completion, 'error') ?? readField(choice, 'error')
  if (typeof error === 'string' || (typeof error === 'object' && error !== null)) throw toLateRefusal(error)
  const message = readField(choice, 'message')
  const finishReason = readField(choice, 'finish_reason')
  const refusal = readField(message, 'refusal')
  if ((typeof refusal === 'string' && refusal.trim() !== '') || finishReason === 'content_filter')
    throw new ModelFailure('refused', `The model at ${host} refused to write`, {
      hint: 'Nothing was retried. Another model may take the evidence.',
    })
  const text = toText(readField(message, 'content'))
  const isCut = CUT.includes(String(finishReason))
  if (text.trim() === '')
    throw new ModelFailure('empty', `The model at ${host} wrote nothing`, {
      hint: isCut ? 'Its reasoning used up the answer: raise the input `max-output-tokens`.' : 'Try another model.',
    })
  return { text, isCut, usage: readUsage(completion) }
}

/** LM Studio answers 200 for addresses it does not know. */
function toLateRefusal(error: object | string): Refusal {
  const said = toSaid({ error })
  const code = Number(readField(error, 'code'))
  if (Number.isInteger(code) && code >= 400 && code < 600) return new Refusal(code, said)
  return new Refusal(said.includes('unexpected endpoint') ? 404 : 502, said)
}

/** A text, or the text parts of a list of parts. */
function toText(content: unknown): string {
  if (typeof content === 'string') return content
  if (!Array.isArray(content)) return ''
  return content
    .map((part) => readField(part, 'text'))
    .filter((text) => typeof text === 'string')
    .join('')
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0
}
