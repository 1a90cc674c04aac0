import { describe, expect, test } from '@jest/globals'
import { type Format, toBody, toFirstFormat, toNextFormat } from '../../../src/adapters/model/formats.ts'
import { Refusal } from '../../../src/adapters/model/refusal.ts'
import { QUESTION } from './connect.ts'

describe('a server is asked first', () => {
  test.each([
    ['api.openai.com', 'max_completion_tokens'],
    ['eu.api.openai.com', 'max_completion_tokens'],
    ['my-resource.openai.azure.com', 'max_completion_tokens'],
    ['my-resource.services.ai.azure.com:443', 'max_completion_tokens'],
    ['openrouter.ai', 'max_tokens'],
    ['localhost:11434', 'max_tokens'],
    ['openai.com.example', 'max_tokens'],
    ['notopenai.com', 'max_tokens'],
  ])('at %s with %s', (host, limit) => {
    expect(toFirstFormat(host)).toEqual({ form: 'json_schema', limit, refusedLimits: [], streams: false })
  })
})

const START: Format = { form: 'json_schema', limit: 'max_tokens', refusedLimits: [], streams: false }
const NEW_LIMIT: Format = { ...START, limit: 'max_completion_tokens', refusedLimits: ['max_tokens'] }

describe('after a refusal', () => {
  test.each<[string, Format, string, Partial<Format>]>([
    [
      'the next form is taken',
      START,
      "'response_format' of type 'json_schema' is not supported",
      { form: 'json_object' },
    ],
    [
      'the schema may be what it is about',
      START,
      'the provided json schema contains features not supported',
      { form: 'json_object' },
    ],
    [
      'the last form is none',
      { ...START, form: 'json_object' },
      "'response_format.type' must be 'json_schema' or 'text'",
      { form: 'text' },
    ],
    [
      'the newer limit is taken',
      START,
      "unsupported parameter: 'max_tokens' is not supported with this model. use 'max_completion_tokens' instead",
      { limit: 'max_completion_tokens', refusedLimits: ['max_tokens'] },
    ],
    [
      'the older limit is taken',
      { ...START, limit: 'max_completion_tokens' },
      'extra_forbidden\nbody\nmax_completion_tokens',
      { limit: 'max_tokens', refusedLimits: ['max_completion_tokens'] },
    ],
    ['a stream is asked for', START, 'stream must be set to true', { streams: true }],
    ['a stream is asked for, whatever else is named', START, 'only streaming is supported', { streams: true }],
  ])('%s', (_, format, said, change) => {
    expect(toNextFormat(format, new Refusal(400, said))).toEqual({ ...format, ...change })
  })

  test.each<[string, Format, number, string]>([
    ['with no form left', { ...START, form: 'text' }, 400, 'response_format is not supported'],
    ['with both limits refused', NEW_LIMIT, 400, 'max_completion_tokens is not supported'],
    ['with a stream asked for already', { ...START, streams: true }, 400, 'stream must be true'],
    ['about nothing that was sent', START, 400, 'invalid value'],
    ['with 401', START, 401, 'response_format is not supported'],
    ['with 500', START, 500, 'response_format is not supported'],
  ])('nothing is left to try %s', (_, format, status, said) => {
    expect(toNextFormat(format, new Refusal(status, said))).toBeNull()
  })
})

test.each<[Partial<Format>, string[]]>([
  [{}, ['max_tokens', 'messages', 'model', 'response_format']],
  [{ form: 'text' }, ['max_tokens', 'messages', 'model']],
  [{ form: 'json_object', streams: true }, ['max_tokens', 'messages', 'model', 'response_format', 'stream']],
  [{ limit: 'max_completion_tokens' }, ['max_completion_tokens', 'messages', 'model', 'response_format']],
])('with %j the body holds %j', (change, names) => {
  expect(Object.keys(toBody(QUESTION, 'm', { ...START, ...change })).toSorted()).toEqual(names)
})
