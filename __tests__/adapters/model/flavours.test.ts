// Each kind of server with the example that docs/models.md has for it.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { toFailure } from '../../../src/adapters/model/failures.ts'
import { toFirstFormat } from '../../../src/adapters/model/formats.ts'
import { createModel } from '../../../src/adapters/model/model.ts'
import { Refusal } from '../../../src/adapters/model/refusal.ts'
import { parseConfig } from '../../../src/core/config.ts'
import type { FlavourName } from '../../support/test-model/flavours.ts'
import { startTestModel, type TestModel, type TestModelOptions } from '../../support/test-model.ts'
import { failureOf, listRequests, QUESTION } from './connect.ts'

const ROOT = resolve(import.meta.dirname, '../../..')
const DOCS = readFileSync(resolve(ROOT, 'docs/models.md'), 'utf8')

type Inputs = Readonly<Record<string, string>>

/** The inputs of an example, the key in place of the secret. */
function readExample(flavour: FlavourName): Inputs {
  const yaml = DOCS.split(`<!-- example: ${flavour} -->\n\`\`\`yaml\n`)[1]?.split('```')[0] ?? ''
  const { with: inputs } = parse(yaml) as { with: Record<string, unknown> }
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [name, String(value).replace(/\$\{\{.*\}\}/, 'sk-example')]),
  )
}

function readConfig(inputs: Inputs) {
  const { inputs: declared } = parse(readFileSync(resolve(ROOT, 'action.yml'), 'utf8')) as {
    inputs: Record<string, { default: string }>
  }
  const given = (name: string) => inputs[name] ?? (name === 'github-token' ? 'token' : (declared[name]?.default ?? ''))
  const { model } = parseConfig(given)
  if (model === null) throw new Error('the example configures no model')
  return model
}

/** A server as the example expects it, and the adapter as the example configures it, but for the host. */
async function start(flavour: FlavourName, options: Omit<TestModelOptions, 'flavour'> = {}) {
  const config = readConfig(readExample(flavour))
  const server = await startTestModel({ flavour, key: config.apiKey, models: [config.name], ...options })
  const path = new URL(config.baseUrl).pathname
  const model = createModel({ ...config, baseUrl: `http://${server.host}${path}` }, { patience: { secondMs: 1 } })
  return { server, model, config }
}

const GOOD = { content: { cause: 'a typo' } }
const TEXT = '{"cause":"a typo"}'
const USAGE = { inputTokens: 100, outputTokens: 20 }

const shown = ({ host }: TestModel, text: string) => text.replaceAll(host, 'HOST')

describe('OpenAI', () => {
  test('is asked by its own name of the limit and a strict schema', async () => {
    const { server, model, config } = await start('openai', { replies: [GOOD] })
    await using _ = server
    expect(toFirstFormat(new URL(config.baseUrl).host).limit).toBe('max_completion_tokens')
    expect(await model.ask(QUESTION)).toEqual({ text: TEXT, isCut: false, usage: USAGE })
    expect(listRequests(server).at(-1)).toBe('json_schema max_completion_tokens')
  })

  test('tells of an unknown model, and of those it has', async () => {
    const { server, model } = await start('openai', { models: ['gpt-other', 'gpt-other-mini'] })
    await using _ = server
    const { problem, message, hint } = await failureOf(model.ask(QUESTION))
    expect([problem, shown(server, message), hint]).toEqual([
      'gone',
      'HOST has no such model, or no such address (status 404)',
      expect.stringMatching(/The server offers: gpt-other, gpt-other-mini\.$/),
    ])
  })

  test('may refuse a schema that is not strict, and is asked for JSON', async () => {
    const { server, model } = await start('openai', { replies: [GOOD] })
    await using _ = server
    const loose = { ...QUESTION, schema: { name: 'answer', value: { type: 'object', properties: {} } } }
    expect((await model.ask(loose)).text).toBe(TEXT)
    expect(listRequests(server).at(-1)).toBe('json_object max_completion_tokens')
  })

  test('tells of a wrong key', async () => {
    const { server, model } = await start('openai', { key: 'sk-another' })
    await using _ = server
    expect(shown(server, (await failureOf(model.ask(QUESTION))).message)).toBe(
      'HOST did not accept the key (status 401)',
    )
    expect(server.requests).toHaveLength(1)
  })
})

describe('Azure OpenAI', () => {
  test('is asked at its v1 address by the name of a deployment', async () => {
    const { server, model, config } = await start('azure', { replies: [GOOD] })
    await using _ = server
    expect(toFirstFormat(new URL(config.baseUrl).host).limit).toBe('max_completion_tokens')
    expect(await model.ask(QUESTION)).toEqual({ text: TEXT, isCut: false, usage: USAGE })
    expect(server.requests.at(-1)).toMatchObject({
      path: '/openai/v1/chat/completions',
      body: { model: 'journal-deployment' },
    })
  })

  test('tells of a deployment that is not there', async () => {
    const { server, model } = await start('azure', { models: ['other-deployment'] })
    await using _ = server
    const { problem, hint } = await failureOf(model.ask(QUESTION))
    expect([problem, hint]).toEqual(['gone', expect.stringContaining('the name of a deployment')])
  })

  test('may filter the evidence, which is not tried again', async () => {
    const filtered = {
      error: {
        message: "The response was filtered due to the prompt triggering Azure OpenAI's content management policy.",
        type: null,
        param: 'prompt',
        code: 'content_filter',
        status: 400,
        innererror: { code: 'ResponsibleAIPolicyViolation' },
      },
    }
    const { server, model } = await start('azure', { replies: [{ status: 400, body: filtered }] })
    await using _ = server
    const { problem, message } = await failureOf(model.ask(QUESTION))
    expect([problem, shown(server, message)]).toEqual([
      'refused',
      'HOST refused the evidence by its content filter (status 400)',
    ])
    expect(server.requests).toHaveLength(2)
  })
})

describe('OpenRouter', () => {
  test('keeps the connection open with blanks before its answer', async () => {
    const { server, model } = await start('openrouter', { replies: [{ ...GOOD, reasoning: 'Hm.' }] })
    await using _ = server
    expect(await model.ask(QUESTION)).toEqual({ text: TEXT, isCut: false, usage: USAGE })
    expect(listRequests(server)).toEqual(['json_schema max_tokens'])
  })

  test('tells of an unknown model with 400', async () => {
    const { server, model } = await start('openrouter', { models: ['maker/other'] })
    await using _ = server
    const { problem, hint } = await failureOf(model.ask(QUESTION))
    expect([problem, hint]).toEqual(['gone', expect.stringMatching(/The server offers: maker\/other\.$/)])
  })

  test.each([
    [402, 'rate-limited'],
    [429, 'rate-limited'],
    [502, 'server-error'],
  ])('may report %i after it answered 200', async (code, problem) => {
    const { server, model } = await start('openrouter', { replies: () => ({ lateError: { code, message: 'No.' } }) })
    await using _ = server
    expect((await failureOf(model.ask(QUESTION))).problem).toBe(problem)
  })

  test('passes on what a provider did not understand', async () => {
    const raw = '{"error":{"message":"Unsupported value: response_format"}}'
    const refused = { error: { message: 'Provider returned error', code: 400, metadata: { raw, provider_name: 'P' } } }
    const { server, model } = await start('openrouter', { replies: [{ status: 400, body: refused }, GOOD] })
    await using _ = server
    expect((await model.ask(QUESTION)).text).toBe(TEXT)
    expect(listRequests(server)).toEqual(['json_schema max_tokens', 'json_object max_tokens'])
  })
})

describe('vLLM', () => {
  test('keeps reasoning in a field of its own', async () => {
    const { server, model } = await start('vllm', { replies: [{ ...GOOD, reasoning: 'Hm.' }] })
    await using _ = server
    expect(await model.ask(QUESTION)).toEqual({ text: TEXT, isCut: false, usage: USAGE })
  })

  test('needs no key where it was started without one', async () => {
    const server = await startTestModel({ flavour: 'vllm' })
    await using _ = server
    const config = readConfig({ ...readExample('vllm'), 'openai-api-key': '' })
    const model = createModel({ ...config, baseUrl: server.baseUrl, name: server.name })
    expect((await model.ask(QUESTION)).text).toBe('{}')
  })

  test('tells of evidence that is too long', async () => {
    const { server, model } = await start('vllm', { contextTokens: 3 })
    await using _ = server
    expect((await failureOf(model.ask(QUESTION))).problem).toBe('too-long')
  })
})

describe('Ollama', () => {
  test('is asked without a key, by the one name of the limit that it knows', async () => {
    const { server, model } = await start('ollama', { replies: [{ ...GOOD, reasoning: 'Hm.' }] })
    await using _ = server
    expect(await model.ask(QUESTION)).toEqual({ text: TEXT, isCut: false, usage: USAGE })
    expect([listRequests(server), server.requests[0]?.headers['authorization']]).toEqual([
      ['json_schema max_tokens'],
      undefined,
    ])
  })

  test('tells of a model that was not pulled, and of those that were', async () => {
    const { server, model } = await start('ollama', { models: ['other:1b', 'hf.co/maker/model:Q4_K_M'] })
    await using _ = server
    const { problem, hint } = await failureOf(model.ask(QUESTION))
    expect([problem, hint]).toEqual([
      'gone',
      expect.stringMatching(/The server offers: other:1b, hf\.co\/maker\/model:Q4_K_M\.$/),
    ])
  })

  test('answers a wrong address with a line of text', async () => {
    const { server, config } = await start('ollama')
    await using _ = server
    const model = createModel({ ...config, baseUrl: `http://${server.host}` })
    expect((await failureOf(model.ask(QUESTION))).problem).toBe('gone')
  })
})

describe('LM Studio', () => {
  test('may leave reasoning before the answer, which is for the reader of replies', async () => {
    const { server, model } = await start('lm-studio', { replies: [{ ...GOOD, reasoning: 'Hm.', usage: null }] })
    await using _ = server
    expect(await model.ask(QUESTION)).toEqual({
      text: `<think>\nHm.\n</think>\n\n${TEXT}`,
      isCut: false,
      usage: null,
    })
  })

  test('knows no json_object, and is asked in plain text where it cannot use the schema', async () => {
    const { server, model } = await start('lm-studio', { replies: [GOOD], forms: ['text', 'json_object'] })
    await using _ = server
    expect((await model.ask(QUESTION)).text).toBe(TEXT)
    expect(listRequests(server)).toEqual(['json_schema max_tokens', 'json_object max_tokens', 'text max_tokens'])
  })

  test('answers a wrong address with status 200', async () => {
    const { server, config } = await start('lm-studio')
    await using _ = server
    const model = createModel({ ...config, baseUrl: `http://${server.host}` })
    const { problem, message } = await failureOf(model.ask(QUESTION))
    expect([problem, shown(server, message)]).toEqual([
      'gone',
      'HOST has no such model, or no such address (status 404)',
    ])
  })
})

describe('docs/models.md', () => {
  test.each([
    [401, ''],
    [403, ''],
    [404, ''],
    [429, ''],
    [402, ''],
    [400, 'context_length_exceeded'],
    [400, 'content_filter'],
    [503, ''],
    [400, 'supports at most 9 completion'],
    [400, ''],
  ])('has the message for %i %s', (status, said) => {
    const { problem, message } = toFailure(new Refusal(status, said), 'HOST')
    expect(DOCS).toContain(`| \`${problem}\` | \`${message}\` |`)
  })

  test('names every input that is about the model', () => {
    const { inputs } = parse(readFileSync(resolve(ROOT, 'action.yml'), 'utf8')) as { inputs: object }
    const names = Object.keys(inputs).filter((name) => /model|openai|token-price|tokens|timeout/.test(name))
    expect(names.filter((name) => !DOCS.includes(name))).toEqual([])
  })
})
