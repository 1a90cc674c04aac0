// Where the key and the evidence go, and what is left of them in failures.
import { inspect } from 'node:util'
import { afterEach, describe, expect, test } from '@jest/globals'
import { createTransport } from '../../../src/adapters/model/transport.ts'
import type { ReplySpec } from '../../support/test-model/replies.ts'
import { startTestModel } from '../../support/test-model.ts'
import { connect, failureOf, QUESTION } from './connect.ts'

const CANARY = 'sk-canary-4f1c2b7a9d'
const SECRET = 'canary-of-the-server'

describe('a failure holds neither the key nor what the server said', () => {
  const said = `${SECRET} ${CANARY}`
  const headers = { 'x-request-id': said, 'set-cookie': said }
  test.each<[string, ReplySpec]>([
    ...[400, 401, 402, 403, 404, 408, 410, 413, 422, 429, 500, 501, 503].map((status): [string, ReplySpec] => [
      `status ${status}`,
      { status, message: said, code: SECRET, headers },
    ]),
    ['a filter', { status: 400, message: said, code: 'content_filter' }],
    ['a page', { html: said, headers }],
    ['a page with an error', { html: said, status: 502 }],
    ['broken JSON', { body: `{"${said}`, headers: { 'content-type': 'application/json' } }],
    ['a redirect', { redirect: `https://elsewhere.test/${SECRET}?key=${CANARY}` }],
    ['a refusal', { refusal: said }],
    ['an empty answer', { choices: [], headers }],
    ['a late error', { lateError: { code: 500, message: said } }],
    ['a dropped connection', { drop: true }],
    ['silence', { stallMs: Number.POSITIVE_INFINITY }],
  ])('after %s', async (_, spec) => {
    await using server = await startTestModel({
      flavour: 'vllm',
      key: CANARY,
      models: ['m', CANARY, `maker/${CANARY}`],
      replies: () => spec,
    })
    const timeoutMs = spec.stallMs === undefined ? 20_000 : 100
    const failure = await failureOf(connect(server, { timeoutMs }).ask(QUESTION))
    expect(server.requests[0]?.headers['authorization']).toBe(`Bearer ${CANARY}`)
    const shown = inspect(failure, { depth: null, showHidden: true }) + failure.message + failure.hint
    expect([shown.includes(CANARY), shown.includes(SECRET)]).toEqual([false, false])
    expect(shown).toContain(server.host)
  })
})

test('nothing is sent to another origin than the configured one', async () => {
  await using other = await startTestModel({ flavour: 'vllm' })
  await using server = await startTestModel({ flavour: 'vllm' })
  const transport = createTransport({ baseUrl: server.baseUrl, timeoutMs: 5_000, now: Date.now })
  expect((await failureOf(transport.fetch(other.baseUrl))).message).toBe(
    `The key of ${server.host} is for ${server.host} alone`,
  )
  expect([transport.requests, other.requests.length]).toEqual([0, 0])
})

describe('a redirect', () => {
  test.each([301, 302, 303, 307, 308])('with %i is refused, and its host named', async (status) => {
    await using other = await startTestModel({ flavour: 'vllm' })
    await using server = await startTestModel({
      flavour: 'vllm',
      key: CANARY,
      replies: [{ status, redirect: `${other.baseUrl}/chat/completions` }],
    })
    expect(await failureOf(connect(server).ask(QUESTION))).toMatchObject({
      problem: 'redirected',
      message: `${server.host} pointed to ${other.host}, where the key must not go`,
    })
    expect([server.requests.length, other.requests.length]).toEqual([1, 0])
  })

  test('to another path of the same host is refused as well', async () => {
    await using server = await startTestModel({ flavour: 'vllm', replies: [{ redirect: '/v1/elsewhere' }] })
    expect((await failureOf(connect(server).ask(QUESTION))).message).toBe(
      `${server.host} pointed to ${server.host}, where the key must not go`,
    )
  })
})

describe('a request', () => {
  const variables = [
    'OPENAI_API_KEY',
    'OPENAI_ADMIN_KEY',
    'OPENAI_ORG_ID',
    'OPENAI_PROJECT_ID',
    'OPENAI_BASE_URL',
    'OPENAI_CUSTOM_HEADERS',
    'OPENAI_LOG',
  ]
  afterEach(() => {
    for (const name of variables) delete process.env[name]
  })

  test('carries no Authorization where no key is configured, whatever the environment says', async () => {
    for (const name of variables) process.env[name] = CANARY
    process.env['OPENAI_CUSTOM_HEADERS'] = `Authorization: Bearer ${CANARY}\nX-Extra: ${CANARY}`
    await using server = await startTestModel({ flavour: 'ollama' })
    await connect(server).ask(QUESTION)
    const [request] = server.requests
    expect(Object.keys(request?.headers ?? {}).toSorted()).toEqual([
      'accept',
      'accept-encoding',
      'accept-language',
      'connection',
      'content-length',
      'content-type',
      'host',
      'sec-fetch-mode',
      'user-agent',
    ])
    expect(JSON.stringify(request)).not.toContain(CANARY)
  })

  test('says what is asked, and nothing of the machine', async () => {
    await using server = await startTestModel({ flavour: 'ollama', key: CANARY })
    await connect(server).ask(QUESTION)
    const [request] = server.requests
    expect([request?.headers['user-agent'], request?.headers['authorization']]).toEqual([
      'journal-writer',
      `Bearer ${CANARY}`,
    ])
    expect(request?.body).toEqual({
      model: 'model-test:7b',
      messages: QUESTION.messages,
      max_tokens: 900,
      response_format: {
        type: 'json_schema',
        json_schema: { name: 'answer', strict: true, schema: QUESTION.schema.value },
      },
    })
  })
})
