import { describe, expect, test } from '@jest/globals'
import type { ReplySpec } from '../../support/test-model/replies.ts'
import { startTestModel } from '../../support/test-model.ts'
import { connect, failureOf, listRequests, QUESTION } from './connect.ts'

const answer = async (spec: ReplySpec) => {
  await using server = await startTestModel({ flavour: 'vllm', replies: [spec] })
  // Awaited here: the server ends with this block.
  return await connect(server).ask(QUESTION)
}

/** The problem, the message without its host, and how often the question was put. */
const fail = async (spec: ReplySpec, contextTokens = Number.POSITIVE_INFINITY) => {
  await using server = await startTestModel({ flavour: 'vllm', replies: () => spec, contextTokens })
  const failure = await failureOf(connect(server).ask(QUESTION))
  const questions = listRequests(server).filter((line) => !line.startsWith('GET'))
  return [failure.problem, failure.message.replaceAll(server.host, 'HOST'), questions.length]
}

const TEXT = '{"cause":"a missing comma"}'

describe('an answer is taken', () => {
  test.each<[string, ReplySpec]>([
    ['with an unknown finish_reason', { finish: 'eos_token' }],
    ['without a finish_reason', { finish: null }],
    ['beside a field of reasoning', { reasoning: 'Let me think.' }],
    [
      'as a list of parts',
      { choices: [{ message: { content: [{ type: 'text', text: TEXT.slice(0, 5) }, { text: TEXT.slice(5) }] } }] },
    ],
    ['as a stream that nobody asked for', { stream: true }],
    ['as a stream that stays open after its end', { stream: 'open' }],
    ['with a type that ends in JSON', { headers: { 'content-type': 'application/problem+json' } }],
  ])('%s', async (_, spec) => {
    expect(await answer({ content: TEXT, ...spec })).toMatchObject({ text: TEXT, isCut: false })
  })

  test.each(['length', 'max_tokens'])('as cut where it ended by %s', async (finish) => {
    expect(await answer({ content: TEXT.slice(0, 9), finish })).toMatchObject({ text: TEXT.slice(0, 9), isCut: true })
  })

  test('as cut where a stream ended by length', async () => {
    expect(await answer({ content: TEXT, finish: 'length', stream: true })).toMatchObject({ text: TEXT, isCut: true })
  })

  test('as far as it came where a stream broke off without a word', async () => {
    const { text } = await answer({ content: TEXT, stream: 'cut' })
    expect([TEXT.startsWith(text), text.length < TEXT.length]).toEqual([true, true])
  })

  test.each<[string, ReplySpec]>([
    ['is missing', { usage: null }],
    ['counts one side alone', { usage: { prompt_tokens: 7 } }],
    ['is missing from a stream', { usage: null, stream: true }],
    ['is no number', { usage: { prompt_tokens: '7', completion_tokens: -1 } }],
  ])('without a usage where it %s', async (_, spec) => {
    expect((await answer({ content: TEXT, ...spec })).usage).toBeNull()
  })
})

describe('an answer is refused', () => {
  test.each<[string, ReplySpec, unknown[]]>([
    ['with no choices', { choices: [] }, ['empty', 'The model at HOST wrote nothing', 1]],
    ['with an empty text', { content: ' \n' }, ['empty', 'The model at HOST wrote nothing', 1]],
    ['with null for a text', { content: null }, ['empty', 'The model at HOST wrote nothing', 1]],
    ['with an empty stream', { content: '', stream: true }, ['empty', 'The model at HOST wrote nothing', 1]],
    ['where the model refused', { refusal: 'I will not.' }, ['refused', 'The model at HOST refused to write', 1]],
    [
      'where the model refused in a stream',
      { refusal: 'I will not.', stream: true },
      ['refused', 'The model at HOST refused to write', 1],
    ],
    [
      'where a filter ended it',
      { content: TEXT, finish: 'content_filter' },
      ['refused', 'The model at HOST refused to write', 1],
    ],
    [
      'as the page of a proxy',
      { html: '<html>Sign in</html>' },
      ['not-an-answer', 'HOST answered with a web page where JSON was due', 1],
    ],
    [
      'as plain text',
      { body: 'OK', headers: { 'content-type': 'text/plain' } },
      ['not-an-answer', 'HOST answered with something else where JSON was due', 1],
    ],
    [
      'as broken JSON',
      { body: '{"choices": [', headers: { 'content-type': 'application/json' } },
      ['not-an-answer', 'HOST answered with JSON that cannot be read', 1],
    ],
    ['as JSON of another kind', { body: { hello: 'there' } }, ['empty', 'The model at HOST wrote nothing', 1]],
    [
      'at 2 MB and more',
      { bytes: 2_000_000 },
      ['not-an-answer', 'HOST sent more than 2 MB, and was not read further', 1],
    ],
    [
      'at 2 MB and more in a stream',
      { bytes: 2_100_000, stream: true },
      ['not-an-answer', 'HOST sent more than 2 MB, and was not read further', 1],
    ],
  ])('%s', async (_, spec, told) => {
    expect(await fail(spec)).toEqual(told)
  })

  test('with a hint at the limit where reasoning used it up', async () => {
    await using server = await startTestModel({ flavour: 'vllm', replies: [{ content: '', finish: 'length' }] })
    expect((await failureOf(connect(server).ask(QUESTION))).hint).toContain('max-output-tokens')
  })
})

describe('a request is too long', () => {
  test.each(['openai', 'azure', 'openrouter', 'vllm', 'lm-studio'] as const)('in the words of %s', async (flavour) => {
    await using server = await startTestModel({ flavour, contextTokens: 4 })
    expect((await failureOf(connect(server).ask(QUESTION))).problem).toBe('too-long')
  })

  test.each<[string, ReplySpec]>([
    ['413', { status: 413, html: '<h1>Request Entity Too Large</h1>' }],
    ['the error of llama.cpp', { status: 500, message: 'the request exceeds the available context size' }],
    ['the limit of tokens a minute', { status: 429, message: 'Request too large for gpt-test on tokens per min' }],
    [
      'a limit of the answer that leaves no room',
      { status: 400, message: "'max_tokens' is too large: 900. This model's maximum context length is 512 tokens" },
    ],
  ])('with %s, and is not put again', async (_, spec) => {
    expect(await fail(spec)).toEqual(['too-long', expect.stringContaining('cannot take that much evidence'), 1])
  })

  test('until it is shorter', async () => {
    await using server = await startTestModel({ flavour: 'vllm', contextTokens: 12 })
    const model = connect(server)
    const long = { ...QUESTION, messages: [{ role: 'user', content: 'json '.repeat(20) }] } as const
    expect((await failureOf(model.ask(long))).problem).toBe('too-long')
    expect((await model.ask({ ...long, messages: [{ role: 'user', content: 'json' }] })).text).toBe('{}')
  })
})

describe('a refusal of the server', () => {
  test.each<[string, ReplySpec, string, RegExp]>([
    ['the key', { status: 401 }, 'not-allowed', /`openai-api-key`/],
    ['the model for this key', { status: 403 }, 'not-allowed', /`model` and `openai-api-key`/],
    ['a model that is gone', { status: 404 }, 'gone', /`model` and `openai-base-url`/],
    [
      'an endpoint that is retired',
      { status: 410, body: { error: { code: 'github_models_retirement_brownout' } } },
      'gone',
      /`openai-base-url`/,
    ],
    ['an unknown model, with 400', { status: 400, message: 'x is not a valid model ID' }, 'gone', /`model`/],
    [
      'the evidence, by a filter',
      { status: 400, code: 'content_filter', message: 'The response was filtered' },
      'refused',
      /filter/,
    ],
    [
      'the evidence, by moderation',
      { status: 403, message: 'maker/model requires moderation. Your input was flagged' },
      'refused',
      /filter/,
    ],
    [
      'an answer that long',
      { status: 400, message: 'max_tokens is too large: 900. This model supports at most 512 completion tokens' },
      'server-error',
      /`max-output-tokens`/,
    ],
  ])('of %s says what to look at', async (_, spec, problem, hint) => {
    await using server = await startTestModel({ flavour: 'vllm', replies: () => spec })
    expect(await failureOf(connect(server).ask(QUESTION))).toMatchObject({
      problem,
      hint: expect.stringMatching(hint),
    })
  })

  test.each([403, 404, 410])('with %i lists what the server offers', async (status) => {
    const models = ['tiny:1b', 'maker/large', 'two words', '<b>', 'x'.repeat(101), ...'abcdefghijkl']
    await using server = await startTestModel({ flavour: 'ollama', models, replies: () => ({ status }) })
    const failure = await failureOf(connect(server).ask(QUESTION))
    expect(failure.hint).toMatch(/ The server offers: tiny:1b, maker\/large, a, b, c, d, e, f, g, h\.$/)
    expect(listRequests(server)).toEqual(['json_schema max_tokens', 'GET /v1/models'])
  })

  test('asks for the list once, and does without it', async () => {
    await using server = await startTestModel({ flavour: 'vllm', replies: () => ({ status: 404 }) })
    const { baseUrl } = server
    const model = connect(server, { baseUrl: baseUrl.replace('/v1', '/v2') })
    const hints = [(await failureOf(model.ask(QUESTION))).hint, (await failureOf(model.ask(QUESTION))).hint]
    expect(hints.join()).not.toContain('offers')
    expect(server.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /v2/chat/completions',
      'GET /v2/models',
      'POST /v2/chat/completions',
    ])
  })
})
