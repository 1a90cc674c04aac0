// How servers with the API of OpenAI differ: addresses, keys, what they understand, the form of their errors and of their answers.
// Each follows what its documentation and its users' reports show; the texts of errors are shortened, their telling words kept.
import { type Json, toForm } from './request.ts'
import { findSchemaProblem } from './strict-schema.ts'

export type FlavourName = 'openai' | 'azure' | 'openrouter' | 'vllm' | 'ollama' | 'lm-studio'

/** An error before it has the form of a server. */
export type Problem = {
  readonly status: number
  readonly message: string
  readonly type?: string
  readonly param?: string | null
  readonly code?: string | null
  readonly innererror?: Json
}

export type Flavour = {
  /** What comes before `/chat/completions` in the address. */
  readonly basePath: string
  readonly model: string
  readonly asksForKey: boolean
  readonly noKey: Problem
  readonly noModel: (name: string) => Problem
  /** Null where the server cuts what is too long without a word. */
  readonly tooLong: ((tokens: number, limit: number) => Problem) | null
  /** What it does not understand of a request that is otherwise fine. */
  readonly refuse: (body: Json, prompt: string) => Problem | null
  readonly toErrorBody: (problem: Problem) => unknown
  readonly unknownRoute: (method: string, path: string) => { status: number; body: unknown }
  /** The message of a completion; `reasoning` is where this server puts it. */
  readonly toMessage: (content: string, reasoning: string | null) => Json
  readonly toListed: (name: string) => Json
  /** Sent before the JSON of a completion. */
  readonly prelude: string
}

const KNOWN_ARGUMENTS = ['model', 'messages', 'max_completion_tokens', 'max_tokens', 'response_format', 'stream']

/** https://platform.openai.com/docs/guides/error-codes */
const openai: Flavour = {
  basePath: '/v1',
  model: 'gpt-test',
  asksForKey: true,
  noKey: {
    status: 401,
    message: 'Incorrect API key provided: sk-te*****key.',
    type: 'invalid_request_error',
    code: 'invalid_api_key',
  },
  noModel: (name) => ({
    status: 404,
    message: `The model \`${name}\` does not exist or you do not have access to it.`,
    type: 'invalid_request_error',
    code: 'model_not_found',
  }),
  tooLong: (tokens, limit) => ({
    status: 400,
    message: `This model's maximum context length is ${limit} tokens. However, your messages resulted in ${tokens} tokens.`,
    type: 'invalid_request_error',
    param: 'messages',
    code: 'context_length_exceeded',
  }),
  refuse(body, prompt) {
    const invalid = { status: 400, type: 'invalid_request_error' }
    const unknown = Object.keys(body).find((name) => !KNOWN_ARGUMENTS.includes(name))
    if (unknown !== undefined) return { ...invalid, message: `Unrecognized request argument supplied: ${unknown}` }
    if ('max_tokens' in body)
      return {
        ...invalid,
        message: `Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.`,
        param: 'max_tokens',
        code: 'unsupported_parameter',
      }
    if (toForm(body) === 'json_object' && !/json/i.test(prompt))
      return {
        ...invalid,
        message: `'messages' must contain the word 'json' in some form, to use 'response_format' of type 'json_object'.`,
        param: 'messages',
      }
    const problem = toForm(body) === 'json_schema' ? checkSchema(body) : null
    return problem === null
      ? null
      : {
          ...invalid,
          message: `Invalid schema for response_format: ${problem}`,
          param: 'response_format',
          code: 'invalid_json_schema',
        }
  },
  toErrorBody: ({ message, type, param, code }) => ({
    error: { message, type: type ?? 'server_error', param: param ?? null, code: code ?? null },
  }),
  unknownRoute: (method, path) => ({
    status: 404,
    body: {
      error: { message: `Invalid URL (${method} ${path})`, type: 'invalid_request_error', param: null, code: null },
    },
  }),
  toMessage: (content) => ({ role: 'assistant', content, refusal: null, annotations: [] }),
  toListed: (id) => ({ id, object: 'model', created: 1_700_000_000, owned_by: 'openai' }),
  prelude: '',
}

function checkSchema(body: Json): string | null {
  const { response_format } = body as {
    response_format: { json_schema?: { name?: string; strict?: boolean; schema?: unknown } }
  }
  const { name, strict, schema } = response_format.json_schema ?? {}
  if (!/^[\w-]{1,64}$/.test(name ?? '')) return `'json_schema.name' does not match '^[a-zA-Z0-9_-]+$'`
  return strict === true ? findSchemaProblem(schema) : null
}

/** The v1 API: the model is the name of a deployment. https://learn.microsoft.com/azure/ai-foundry/openai/api-version-lifecycle */
const azure: Flavour = {
  ...openai,
  basePath: '/openai/v1',
  model: 'journal-deployment',
  noKey: { status: 401, message: 'Access denied due to invalid subscription key or wrong API endpoint.', code: '401' },
  noModel: () => ({
    status: 404,
    message: 'The API deployment for this resource does not exist.',
    code: 'DeploymentNotFound',
  }),
  toErrorBody: ({ message, type, param, code, innererror }) => ({
    error: {
      code: code ?? null,
      message,
      ...(param && { param }),
      ...(type && { type }),
      ...(innererror && { innererror }),
    },
  }),
  unknownRoute: () => ({ status: 404, body: { error: { code: '404', message: 'Resource not found' } } }),
}

/** https://openrouter.ai/docs/api/reference/errors-and-debugging */
const openrouter: Flavour = {
  basePath: '/api/v1',
  model: 'maker/model-test',
  asksForKey: true,
  noKey: { status: 401, message: 'No auth credentials found' },
  noModel: (name) => ({ status: 400, message: `${name} is not a valid model ID` }),
  tooLong: (tokens, limit) => ({
    status: 400,
    message: `This endpoint's maximum context length is ${limit} tokens. However, you requested about ${tokens} tokens.`,
  }),
  refuse: () => null,
  toErrorBody: ({ status, message, innererror }) => ({
    error: { message, code: status, ...(innererror && { metadata: innererror }) },
    user_id: 'user_test',
  }),
  unknownRoute: () => ({ status: 404, body: { error: { message: 'Not Found', code: 404 } } }),
  toMessage: (content, reasoning) => ({ role: 'assistant', content, refusal: null, reasoning }),
  toListed: (id) => ({ id, name: id, created: 1_700_000_000, context_length: 128_000, pricing: { prompt: '0' } }),
  // Sent to keep the connection open.
  prelude: '\n         \n         \n',
}

/** Knows both names of the limit. https://docs.vllm.ai/en/latest/serving/openai_compatible_server/ */
const vllm: Flavour = {
  basePath: '/v1',
  model: 'Maker/Model-7B-Test',
  asksForKey: false,
  noKey: { status: 401, message: 'Unauthorized' },
  noModel: (name) => ({
    status: 404,
    message: `The model \`${name}\` does not exist.`,
    type: 'NotFoundError',
    param: 'model',
  }),
  tooLong: (tokens, limit) => ({
    status: 400,
    message: `You passed ${tokens} input tokens. However, the model's context length is only ${limit} tokens. Please reduce the length of the input prompt.`,
    type: 'BadRequestError',
    param: 'input_tokens',
  }),
  refuse: () => null,
  toErrorBody: ({ status, message, type, param, code }) =>
    status === 401
      ? { error: message }
      : { error: { message, type: type ?? 'InternalServerError', param: param ?? null, code: code ?? status } },
  unknownRoute: () => ({ status: 404, body: { detail: 'Not Found' } }),
  toMessage: (content, reasoning) => ({
    role: 'assistant',
    content,
    refusal: null,
    reasoning,
    reasoning_content: reasoning,
  }),
  toListed: (id) => ({ id, object: 'model', created: 1_700_000_000, owned_by: 'vllm', root: id, max_model_len: 8192 }),
  prelude: '',
}

/** Any key will do; fields it does not know are passed over. https://docs.ollama.com/api/openai-compatibility */
const ollama: Flavour = {
  basePath: '/v1',
  model: 'model-test:7b',
  asksForKey: false,
  noKey: { status: 401, message: 'unauthorized', type: 'api_error' },
  noModel: (name) => ({ status: 404, message: `model '${name}' not found`, type: 'not_found_error' }),
  tooLong: null,
  refuse: () => null,
  toErrorBody: ({ message, type }) => ({ error: { message, type: type ?? 'api_error', param: null, code: null } }),
  unknownRoute: () => ({ status: 404, body: '404 page not found' }),
  toMessage: (content, reasoning) => ({ role: 'assistant', content, ...(reasoning && { reasoning }) }),
  toListed: (id) => ({ id, object: 'model', created: 1_700_000_000, owned_by: 'library' }),
  prelude: '',
}

/** https://lmstudio.ai/docs/developer/openai-compat/structured-output */
const lmStudio: Flavour = {
  basePath: '/v1',
  model: 'maker/model-test-7b',
  asksForKey: false,
  noKey: { status: 401, message: 'Invalid API key' },
  noModel: () => ({ status: 404, message: 'No models loaded. Please load a model in the developer page.' }),
  tooLong: (tokens, limit) => ({
    status: 400,
    message: `The number of tokens to keep from the initial prompt is greater than the context length (n_keep: ${tokens} >= n_ctx: ${limit}).`,
  }),
  refuse: (body) =>
    toForm(body) === 'json_object'
      ? { status: 400, message: `'response_format.type' must be 'json_schema' or 'text'` }
      : null,
  toErrorBody: ({ message }) => ({ error: message }),
  unknownRoute: (method, path) => ({
    status: 200,
    body: { error: `Unexpected endpoint or method. (${method} ${path})` },
  }),
  // Unless told to keep it apart, it leaves the reasoning where the model wrote it.
  toMessage: (content, reasoning) => ({
    role: 'assistant',
    content: reasoning === null ? content : `<think>\n${reasoning}\n</think>\n\n${content}`,
    tool_calls: [],
  }),
  toListed: (id) => ({ id, object: 'model', owned_by: 'organization_owner' }),
  prelude: '',
}

export const FLAVOURS: Readonly<Record<FlavourName, Flavour>> = {
  openai,
  azure,
  openrouter,
  vllm,
  ollama,
  'lm-studio': lmStudio,
}
