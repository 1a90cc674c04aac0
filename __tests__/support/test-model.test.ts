import { describe, expect, test } from '@jest/globals'
import type { FlavourName } from './test-model/flavours.ts'
import type { ReplySpec } from './test-model/replies.ts'
import { findSchemaProblem } from './test-model/strict-schema.ts'
import { startTestModel, type TestModel } from './test-model.ts'

const MESSAGES = [{ role: 'user', content: 'Answer in JSON.' }]

async function post({ baseUrl, key, name }: TestModel, body: object = {}, path = '/chat/completions') {
  const response = await fetch(`${baseUrl}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}` },
    body: JSON.stringify({ model: name, messages: MESSAGES, ...body }),
    redirect: 'manual',
  })
  const text = await response.text()
  const type = response.headers.get('content-type')?.split(';')[0] ?? ''
  const json = type === 'application/json' ? JSON.parse(text) : null
  return { status: response.status, headers: response.headers, type, text, json }
}

/** What each server answers to an unknown model, an unknown route and a wrong key, by its documentation or its users' reports. */
const REFUSALS: readonly [FlavourName, unknown, unknown, unknown][] = [
  [
    'openai',
    [404, { error: expect.objectContaining({ type: 'invalid_request_error', code: 'model_not_found' }) }],
    [404, { error: expect.objectContaining({ message: 'Invalid URL (POST /v1/elsewhere)' }) }],
    [401, { error: expect.objectContaining({ code: 'invalid_api_key' }) }],
  ],
  [
    'azure',
    [404, { error: { code: 'DeploymentNotFound', message: expect.stringContaining('does not exist') } }],
    [404, { error: { code: '404', message: 'Resource not found' } }],
    [401, { error: { code: '401', message: expect.stringContaining('Access denied') } }],
  ],
  [
    'openrouter',
    [400, { error: { code: 400, message: 'nobody is not a valid model ID' }, user_id: 'user_test' }],
    [404, { error: { code: 404, message: 'Not Found' } }],
    [401, { error: { code: 401, message: 'No auth credentials found' }, user_id: 'user_test' }],
  ],
  [
    'vllm',
    [404, { error: expect.objectContaining({ type: 'NotFoundError', param: 'model', code: 404 }) }],
    [404, { detail: 'Not Found' }],
    [401, { error: 'Unauthorized' }],
  ],
  [
    'ollama',
    [404, { error: { message: "model 'nobody' not found", type: 'not_found_error', param: null, code: null } }],
    [404, '404 page not found'],
    [401, { error: expect.objectContaining({ message: 'unauthorized' }) }],
  ],
  [
    'lm-studio',
    [404, { error: expect.stringContaining('No models loaded') }],
    [200, { error: 'Unexpected endpoint or method. (POST /v1/elsewhere)' }],
    [401, { error: 'Invalid API key' }],
  ],
]

describe.each(REFUSALS)('the flavour %s', (flavour, noModel, noRoute, noKey) => {
  test('answers a question, lists its models, and keeps what it was asked', async () => {
    await using server = await startTestModel({ flavour, replies: [{ content: 'Hello.' }] })
    const { status, json } = await post(server)
    expect([status, json.choices[0].message.content, json.usage.prompt_tokens]).toEqual([200, 'Hello.', 100])
    const listing = await fetch(`${server.baseUrl}/models`, { headers: { authorization: `Bearer ${server.key}` } })
    expect(((await listing.json()) as { data: { id: string }[] }).data.map(({ id }) => id)).toEqual([server.name])
    expect(server.requests.map(({ method, prompt }) => [method, prompt])).toEqual([
      ['POST', 'Answer in JSON.'],
      ['GET', ''],
    ])
  })

  test('refuses an unknown model, an unknown route and a wrong key in its own form', async () => {
    await using server = await startTestModel({ flavour, key: 'sk-right' })
    const answers = [
      await post(server, { model: 'nobody' }),
      await post(server, {}, '/elsewhere'),
      await post({ ...server, key: 'sk-wrong' }),
    ]
    expect(answers.map(({ status, json, text }) => [status, json ?? text])).toEqual([noModel, noRoute, noKey])
  })

  test('refuses messages that are none, and a reply that the test does not have', async () => {
    await using server = await startTestModel({ flavour, replies: [] })
    const bad = [
      await post(server, { messages: [{ role: 'tool', content: 'x' }] }),
      await post(server, { messages: [] }),
      await post(server),
    ]
    expect(bad.map(({ status }) => status)).toEqual([400, 400, 400])
    expect(bad.at(-1)?.text).toContain('The test has no reply number 1')
  })
})

describe('what a flavour understands', () => {
  const strict = (schema: object) => ({
    response_format: { type: 'json_schema', json_schema: { name: 'a', strict: true, schema } },
  })
  const object = { response_format: { type: 'json_object' } }
  test.each<[FlavourName, object, number]>([
    ['openai', { max_tokens: 5 }, 400],
    ['openai', { max_completion_tokens: 5 }, 200],
    ['openai', { temperature_of_the_room: 20 }, 400],
    ['openai', strict({ type: 'object', properties: {}, required: [], additionalProperties: false }), 200],
    ['openai', strict({ type: 'object', properties: {} }), 400],
    ['openai', object, 200],
    ['openai', { ...object, messages: [{ role: 'user', content: 'Hello.' }] }, 400],
    ['azure', { max_tokens: 5 }, 400],
    ['openrouter', { max_tokens: 5 }, 200],
    ['vllm', { max_completion_tokens: 5, anything: 1 }, 200],
    ['ollama', { max_completion_tokens: 5 }, 200],
    ['lm-studio', object, 400],
    ['lm-studio', strict({}), 200],
  ])('%s answers %j with %i', async (flavour, body, status) => {
    await using server = await startTestModel({ flavour })
    expect((await post(server, body)).status).toBe(status)
  })

  test('ends where the test says so', async () => {
    await using server = await startTestModel({
      flavour: 'vllm',
      forms: ['text'],
      contextTokens: 4,
      demandsStream: true,
    })
    const statuses = [
      await post(server),
      await post(server, { stream: true, ...object }),
      await post(server, { stream: true, messages: [{ role: 'user', content: 'a'.repeat(17) }] }),
      await post(server, { stream: true }),
    ]
    expect(statuses.map(({ status }) => status)).toEqual([400, 400, 400, 200])
  })
})

describe('a reply', () => {
  const reply = async (spec: ReplySpec) => {
    await using server = await startTestModel({ flavour: 'vllm', replies: [spec] })
    return await post(server)
  }

  test('is made as it is specified', async () => {
    expect((await reply({ content: { a: 1 }, finish: null, usage: null })).json).toEqual({
      id: 'chatcmpl-test',
      object: 'chat.completion',
      created: 1_700_000_000,
      model: 'Maker/Model-7B-Test',
      choices: [
        {
          index: 0,
          message: { role: 'assistant', content: '{"a":1}', refusal: null, reasoning: null, reasoning_content: null },
        },
      ],
    })
  })

  test.each<[string, ReplySpec, unknown]>([
    ['an error', { status: 418, message: 'Tea.' }, [418, 'application/json', expect.stringContaining('Tea.')]],
    ['any body', { status: 202, body: { a: 1 } }, [202, 'application/json', '{"a":1}']],
    ['a page', { html: '<p>' }, [200, 'text/html', '<p>']],
    ['a redirect', { redirect: 'https://a.test/' }, [307, 'text/plain', '']],
    [
      'a refusal',
      { refusal: 'No.' },
      [200, 'application/json', expect.stringContaining('"content":null,"refusal":"No."')],
    ],
    [
      'a late error',
      { lateError: { code: 502 } },
      [200, 'application/json', expect.stringContaining('"error":{"code":502}')],
    ],
    ['bytes', { bytes: 5 }, [200, 'application/json', expect.stringContaining('"content":"aaaaa"')]],
    [
      'a stream',
      { stream: true },
      [200, 'text/event-stream', expect.stringMatching(/^: PROCESSING\n\ndata: [\s\S]*data: \[DONE\]\n\n$/)],
    ],
    ['a stream that breaks off', { stream: 'cut' }, [200, 'text/event-stream', expect.not.stringContaining('[DONE]')]],
  ])('may be %s', async (_, spec, answer) => {
    const { status, type, text } = await reply(spec)
    expect([status, type, text]).toEqual(answer)
  })

  test.each<[string, ReplySpec]>([
    ['at once', { drop: true }],
    ['after half of the body', { drop: 'body' }],
  ])('may break off %s', async (_, spec) => {
    await expect(reply(spec)).rejects.toThrow(/fetch failed|terminated/)
  })

  test('may depend on the request', async () => {
    await using server = await startTestModel({
      flavour: 'vllm',
      replies: ({ prompt }, index) => ({ content: `${index}: ${prompt}` }),
    })
    const contents = [(await post(server)).json, (await post(server)).json].map(
      ({ choices }) => choices[0].message.content,
    )
    expect(contents).toEqual(['0: Answer in JSON.', '1: Answer in JSON.'])
  })
})

describe('a strict schema', () => {
  const object = (properties: Record<string, unknown>, rest: object = {}) => ({
    type: 'object',
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
    ...rest,
  })
  const nest = (depth: number): object => (depth === 0 ? object({}) : object({ a: nest(depth - 1) }))

  test.each<[string, unknown, string | null]>([
    [
      'may nest and choose',
      object({ a: { anyOf: [{ type: 'null' }, object({})] }, b: { type: 'array', items: object({}) } }),
      null,
    ],
    ['is an object', { type: 'array' }, `schema must be a JSON Schema of 'type: "object"'`],
    ['is closed', object({}, { additionalProperties: undefined }), "In context=(), 'additionalProperties' is required"],
    [
      'is closed inside as well',
      object({ a: { type: 'array', items: { type: 'object' } } }),
      "In context=('a', 'items'), 'additionalProperties'",
    ],
    ['requires all', object({ a: { type: 'string' } }, { required: [] }), "Missing 'a'"],
    ['has no oneOf', object({ a: { oneOf: [] } }), "In context=('a'), 'oneOf' is not permitted"],
    ['is not too deep', nest(12), 'levels of nesting exceeds limit of 10'],
  ])('%s', (_, schema, problem) => {
    expect(findSchemaProblem(schema)).toEqual(problem === null ? null : expect.stringContaining(problem))
  })
})
