import { describe, expect, test } from '@jest/globals'
import { createModel } from '../../../src/adapters/model/model.ts'
import type { ReplySpec } from '../../support/test-model/replies.ts'
import { startTestModel } from '../../support/test-model.ts'
import { connect, failureOf, listRequests, QUESTION, toConfig } from './connect.ts'

const GOOD: ReplySpec = { content: { cause: 'a typo' } }
const REPLY = { text: '{"cause":"a typo"}', isCut: false, usage: { inputTokens: 100, outputTokens: 20 } }

describe('what was learned of a server', () => {
  test('holds for every later question', async () => {
    await using server = await startTestModel({
      flavour: 'openai',
      replies: [GOOD, GOOD],
      forms: ['json_object', 'text'],
    })
    const model = connect(server)
    await model.ask(QUESTION)
    await model.ask(QUESTION)
    expect(listRequests(server)).toEqual([
      'json_schema max_tokens',
      'json_object max_tokens',
      'json_object max_completion_tokens',
      'json_object max_completion_tokens',
    ])
  })

  test.each([
    ['json_schema', ['json_object', 'text'], ['json_schema', 'json_object']],
    ['json_schema and json_object', ['text'], ['json_schema', 'json_object', 'text']],
  ])('without %s the next form is used', async (_, forms, asked) => {
    await using server = await startTestModel({ flavour: 'vllm', replies: [GOOD], forms })
    expect(await connect(server).ask(QUESTION)).toEqual(REPLY)
    expect(listRequests(server)).toEqual(asked.map((form) => `${form} max_tokens`))
  })

  test.each([
    [404, 'No endpoints found that can handle the requested parameters.'],
    [422, 'Extra inputs are not permitted: response_format'],
    [501, 'json_schema is not implemented'],
  ])('a %i that names the form is no failure', async (status, message) => {
    await using server = await startTestModel({ flavour: 'openrouter', replies: [{ status, message }, GOOD] })
    expect(await connect(server).ask(QUESTION)).toEqual(REPLY)
    expect(listRequests(server)).toEqual(['json_schema max_tokens', 'json_object max_tokens'])
  })

  test('a 400 about something else is a failure at once', async () => {
    await using server = await startTestModel({ flavour: 'vllm', replies: [{ status: 400, message: 'Bad luck.' }] })
    expect(await failureOf(connect(server).ask(QUESTION))).toMatchObject({
      problem: 'server-error',
      message: `${server.host} did not understand the request (status 400)`,
    })
    expect(server.requests).toHaveLength(1)
  })

  test('a stream that is demanded is asked for, and put together', async () => {
    await using server = await startTestModel({ flavour: 'vllm', replies: [GOOD, GOOD], demandsStream: true })
    const model = connect(server)
    expect([await model.ask(QUESTION), await model.ask(QUESTION)]).toEqual([REPLY, REPLY])
    expect(listRequests(server)).toEqual([
      'json_schema max_tokens',
      'json_schema max_tokens stream',
      'json_schema max_tokens stream',
    ])
  })
})

describe('the deadline', () => {
  test.each<[string, ReplySpec]>([
    ['says nothing', { stallMs: Number.POSITIVE_INFINITY }],
    ['stops after half of the body', { ...GOOD, after: 'head', stallMs: Number.POSITIVE_INFINITY }],
    ['stops in the middle of a stream', { ...GOOD, stream: 'stall' }],
  ])('ends the wait for a server that %s', async (_, spec) => {
    await using server = await startTestModel({ flavour: 'vllm', replies: [spec] })
    const failure = await failureOf(connect(server, { timeoutMs: 150 }).ask(QUESTION))
    expect([failure.problem, failure.message]).toEqual([
      'timed-out',
      `${server.host} gave no whole answer within 0.15 s`,
    ])
    expect(server.requests).toHaveLength(1)
  })

  test('holds for all questions together, from the first one on', async () => {
    await using server = await startTestModel({ flavour: 'vllm' })
    let time = 5_000
    const model = createModel(toConfig(server, { timeoutMs: 60_000 }), { now: () => time })
    await model.ask(QUESTION)
    time += 59_000
    await model.ask(QUESTION)
    time += 1_000
    expect((await failureOf(model.ask(QUESTION))).problem).toBe('timed-out')
    expect(server.requests).toHaveLength(2)
  })
})

describe('the cap on requests', () => {
  test('is eight for everything that one model is asked', async () => {
    await using server = await startTestModel({ flavour: 'vllm' })
    const model = connect(server)
    for (let asked = 0; asked < 8; asked += 1) await model.ask(QUESTION)
    expect(await failureOf(model.ask(QUESTION))).toMatchObject({
      problem: 'too-many-requests',
      message: `8 requests to ${server.host} were not enough`,
    })
    expect(server.requests).toHaveLength(8)
  })

  test('counts retries, and leaves the list of models out where it is reached', async () => {
    const broken = { status: 503 }
    await using server = await startTestModel({
      flavour: 'vllm',
      replies: [broken, broken, GOOD, broken, broken, GOOD, broken, { status: 404 }],
    })
    const model = connect(server)
    await model.ask(QUESTION)
    await model.ask(QUESTION)
    const failure = await failureOf(model.ask(QUESTION))
    expect([failure.problem, failure.hint]).toEqual(['gone', expect.not.stringContaining('The server offers')])
    expect(server.requests).toHaveLength(8)
  })
})

describe('a rate limit', () => {
  const inThreeSeconds = () => new Date(Date.now() + 3_000).toUTCString()

  test.each<[string, () => Record<string, string>]>([
    ['milliseconds', () => ({ 'retry-after-ms': '20' })],
    ['seconds', () => ({ 'retry-after': '2' })],
    ['a date', () => ({ 'retry-after': inThreeSeconds() })],
    ['nothing', () => ({})],
  ])('that names %s is waited for', async (_, toHeaders) => {
    await using server = await startTestModel({
      flavour: 'vllm',
      replies: [{ status: 429, headers: toHeaders() }, GOOD],
    })
    expect(await connect(server).ask(QUESTION)).toEqual(REPLY)
  })

  test('that outlasts the deadline is a failure at once', async () => {
    await using server = await startTestModel({
      flavour: 'vllm',
      replies: [{ status: 429, headers: { 'retry-after': '600' } }, GOOD],
    })
    const model = createModel(toConfig(server))
    expect(await failureOf(model.ask(QUESTION))).toMatchObject({
      problem: 'rate-limited',
      message: `${server.host} takes no more requests for now (status 429)`,
    })
    expect(server.requests).toHaveLength(1)
  })

  test('is met three times and no more', async () => {
    await using server = await startTestModel({ flavour: 'vllm', replies: () => ({ status: 429 }) })
    expect((await failureOf(connect(server).ask(QUESTION))).problem).toBe('rate-limited')
    expect(server.requests).toHaveLength(3)
  })

  test.each([
    ['a quota that is used up', 429, 'insufficient_quota'],
    ['an account without credit', 402, 'payment_required'],
  ])('is not waited for with %s', async (_, status, code) => {
    await using server = await startTestModel({ flavour: 'vllm', replies: [{ status, code }] })
    const failure = await failureOf(connect(server).ask(QUESTION))
    expect([failure.problem, failure.hint]).toEqual(['rate-limited', expect.stringContaining('billing')])
    expect(server.requests).toHaveLength(1)
  })
})

describe('a server that fails', () => {
  test.each<[string, ReplySpec]>([
    ['500', { status: 500 }],
    ['502 as a page', { status: 502, html: '<h1>Bad Gateway</h1>' }],
    ['408', { status: 408 }],
    ['529', { status: 529 }],
    ['a dropped connection', { drop: true }],
    ['an answer that breaks off', { ...GOOD, drop: 'body' }],
    ['an error after it began', { lateError: { code: 502, message: 'Provider returned error' } }],
    ['an error in the middle of a stream', { stream: true, lateError: { code: 503, message: 'Overloaded' } }],
  ])('with %s is asked twice more', async (_, spec) => {
    await using server = await startTestModel({ flavour: 'vllm', replies: [spec, spec, GOOD] })
    expect(await connect(server).ask(QUESTION)).toEqual(REPLY)
    expect(server.requests).toHaveLength(3)
  })

  test('three times is a failure', async () => {
    await using server = await startTestModel({ flavour: 'vllm', replies: () => ({ status: 503 }) })
    expect(await failureOf(connect(server).ask(QUESTION))).toMatchObject({
      problem: 'server-error',
      message: `${server.host} failed (status 503)`,
    })
    expect(server.requests).toHaveLength(3)
  })

  test.each([400, 401, 403, 404, 410, 422, 501])('with %i is not asked again', async (status) => {
    await using server = await startTestModel({ flavour: 'vllm', replies: () => ({ status }) })
    await failureOf(connect(server).ask(QUESTION))
    expect(listRequests(server).filter((line) => !line.startsWith('GET'))).toHaveLength(1)
  })

  test('by not listening is named with the reason', async () => {
    const server = await startTestModel({ flavour: 'vllm' })
    await server.stop()
    expect(await failureOf(connect(server).ask(QUESTION))).toMatchObject({
      problem: 'unreachable',
      message: `${server.host} could not be reached (ECONNREFUSED)`,
    })
  })
})

describe('the effort', () => {
  test('is nothing before the first question', async () => {
    await using server = await startTestModel()
    expect(connect(server).effort).toEqual({
      name: 'gpt-test',
      hosts: [],
      requests: 0,
      replies: 0,
      inputTokens: null,
      outputTokens: null,
      durationMs: 0,
    })
  })

  test('adds up what was sent, answered, counted and waited', async () => {
    let time = 0
    await using server = await startTestModel({
      flavour: 'vllm',
      replies: (_, index) => {
        time += 700
        return [GOOD, { status: 503 }, { ...GOOD, usage: null }, { ...GOOD, finish: 'length' }][index] ?? {}
      },
    })
    const model = createModel(toConfig(server), { patience: { secondMs: 1 }, now: () => time })
    for (const _ of 'abc') await model.ask(QUESTION)
    expect(model.effort).toEqual({
      name: server.name,
      hosts: [server.host],
      requests: 4,
      replies: 2,
      inputTokens: 200,
      outputTokens: 40,
      durationMs: 2_800,
    })
  })

  test('counts the tokens of a refusal', async () => {
    await using server = await startTestModel({ flavour: 'vllm', replies: [{ refusal: 'No.' }] })
    const model = connect(server)
    await failureOf(model.ask(QUESTION))
    expect(model.effort).toMatchObject({ requests: 1, replies: 0, inputTokens: 100, outputTokens: 20 })
  })
})
