// What a server understands of a request, learned from its refusals. Decides how a question is put, and how it is put next.
import type { ModelRequest } from '../../core/model.ts'
import type { Refusal } from './refusal.ts'

/** How the form of the answer is asked for, the strictest first. With `text` the prompt alone asks for it. */
const FORMS = ['json_schema', 'json_object', 'text'] as const

export type Format = {
  readonly form: (typeof FORMS)[number]
  readonly limit: 'max_completion_tokens' | 'max_tokens'
  /** Names of the limit that the server has refused. */
  readonly refusedLimits: readonly string[]
  readonly streams: boolean
}

/** OpenAI's own models know `max_completion_tokens` alone. https://platform.openai.com/docs/api-reference/chat/create */
const NEW_LIMIT_HOSTS = /(^|\.)(openai|azure)\.com(:\d+)?$/

/**
 * How a server is asked first. Others than OpenAI start with `max_tokens`: Ollama and LM Studio ignore the newer name without a word
 * (https://docs.ollama.com/api/openai-compatibility), and an answer without a limit may not end before the deadline.
 */
export function toFirstFormat(host: string): Format {
  const limit = NEW_LIMIT_HOSTS.test(host) ? 'max_completion_tokens' : 'max_tokens'
  return { form: 'json_schema', limit, refusedLimits: [], streams: false }
}

/** The body of a request for a completion. No `temperature`: models that reason refuse it. */
export function toBody(request: ModelRequest, name: string, format: Format): Readonly<Record<string, unknown>> {
  const { schema, messages, maxOutputTokens } = request
  return {
    model: name,
    messages,
    [format.limit]: maxOutputTokens,
    ...(format.streams && { stream: true }),
    ...(format.form === 'json_object' && { response_format: { type: 'json_object' } }),
    ...(format.form === 'json_schema' && {
      response_format: { type: 'json_schema', json_schema: { name: schema.name, strict: true, schema: schema.value } },
    }),
  }
}

/** Statuses with which servers refuse what they do not understand. */
const NOT_UNDERSTOOD = [400, 404, 422, 501]
const NAMES_FORM =
  /response[_ ]format|json[_ ](schema|object|mode)|structured[_ ]outputs?|\bschema\b|\bstrict\b|guided|grammar|requested parameters/
const NAMES_STREAM = /\bstream(ing)?\b/
const DEMANDS = /\bmust\b|\bonly\b|\brequire[sd]?\b|\btrue\b|\bmandatory\b/
const IS_UNKNOWN =
  /unsupported|not (supported|allowed|permitted|recognized|known)|unknown|unrecognized|unexpected|extra_forbidden|invalid (parameter|argument|field)|instead|deprecated/

/** How to ask after a refusal that names a part of the request; null where the refusal is about something else, or nothing is left. */
export function toNextFormat(format: Format, { status, said }: Refusal): Format | null {
  if (!NOT_UNDERSTOOD.includes(status)) return null
  if (!format.streams && NAMES_STREAM.test(said) && DEMANDS.test(said)) return { ...format, streams: true }
  if (namesLimit(format.limit, said) && IS_UNKNOWN.test(said)) {
    const other = format.limit === 'max_tokens' ? 'max_completion_tokens' : 'max_tokens'
    if (!format.refusedLimits.includes(other))
      return { ...format, limit: other, refusedLimits: [...format.refusedLimits, format.limit] }
  }
  const form = FORMS[FORMS.indexOf(format.form) + 1]
  return form !== undefined && NAMES_FORM.test(said) ? { ...format, form } : null
}

function namesLimit(limit: Format['limit'], said: string): boolean {
  return new RegExp(`\\b${limit}\\b`).test(said)
}
