import { describe, expect, test } from '@jest/globals'
import { type RefusalKind, toKind } from '../../../src/adapters/model/failures.ts'
import { parseWait, Refusal, toSaid } from '../../../src/adapters/model/refusal.ts'

describe('what a server says is found', () => {
  test.each<[string, unknown, string]>([
    ['OpenAI', { error: { message: 'No', type: 'a_type', param: null, code: 'a_code' } }, 'no\na_type\na_code'],
    ['LM Studio', { error: 'No' }, 'no'],
    ['older vLLM', { object: 'error', message: 'No', type: 'BadRequestError', code: 400 }, 'no\nbadrequesterror'],
    [
      'FastAPI',
      { detail: [{ type: 'extra_forbidden', loc: ['body', 'x'], msg: 'No', input: 'what we sent' }] },
      'extra_forbidden\nbody\nx\nno',
    ],
    [
      'OpenRouter',
      { error: { message: 'Provider', metadata: { raw: '{"error":"No"}', provider_name: 'p' } } },
      'provider\n{"error":"no"}',
    ],
    [
      'Azure',
      { error: { code: 'content_filter', innererror: { code: 'ResponsibleAIPolicyViolation' } } },
      'content_filter\nresponsibleaipolicyviolation',
    ],
    ['a plain text', '404 page not found', '404 page not found'],
    ['nothing', null, ''],
  ])('in the form of %s', (_, body, said) => {
    expect(toSaid(body)).toBe(said)
  })

  test('up to a limit, however deep and long it is', () => {
    const deep = Array.from({ length: 100 }).reduce<unknown>((error) => ({ error }), 'x')
    expect([toSaid(deep), toSaid({ message: 'x'.repeat(1e6) }).length]).toEqual(['', 1_000])
    expect(toSaid({ errors: Array.from({ length: 1e4 }, () => 'x'.repeat(1_000)) })).toHaveLength(4_000)
  })
})

describe('a refusal is', () => {
  test.each<[RefusalKind, number, string]>([
    ['too-long', 400, 'context_length_exceeded'],
    ['too-long', 400, 'exceeds the available context size (8192 tokens), try increasing it'],
    ['too-long', 400, 'the number of tokens to keep from the initial prompt is greater than the context length'],
    ['too-long', 400, 'prompt is too long: 210000 tokens'],
    ['too-long', 422, 'input is too long for requested model'],
    ['too-long', 400, 'too many tokens'],
    ['too-long', 413, ''],
    ['too-long', 500, 'exceed_context_size_error'],
    ['filtered', 400, 'content_filter'],
    ['filtered', 400, 'invalid_prompt'],
    ['filtered', 403, 'your input was flagged'],
    ['no-quota', 429, 'insufficient_quota'],
    ['no-quota', 402, ''],
    ['rate-limited', 429, 'rate_limit_exceeded'],
    ['no-key', 401, 'context window of your key'],
    ['forbidden', 403, 'model_not_found'],
    ['gone', 404, 'deploymentnotfound'],
    ['gone', 410, 'github_models_retirement_brownout'],
    ['gone', 400, 'maker/model is not a valid model id'],
    ['gone', 400, 'the model `x` does not exist'],
    ['limit-too-high', 400, 'max_tokens is too large: 9000. this model supports at most 4096 completion tokens'],
    ['broken', 500, ''],
    ['broken', 408, ''],
    ['not-understood', 400, 'unknown parameter'],
    ['not-understood', 409, ''],
  ])('%s: %i %s', (kind, status, said) => {
    expect(toKind(new Refusal(status, said))).toBe(kind)
  })
})

const NOW = Date.parse('2026-03-02T12:00:00Z')

test.each<[Record<string, string>, number | null]>([
  [{ 'retry-after': '2' }, 2_000],
  [{ 'retry-after': '0.5' }, 500],
  [{ 'retry-after': '600' }, 600_000],
  [{ 'retry-after': 'Mon, 02 Mar 2026 12:00:30 GMT' }, 30_000],
  [{ 'retry-after': 'Mon, 02 Mar 2026 11:00:00 GMT' }, 0],
  [{ 'retry-after-ms': '250', 'retry-after': '9' }, 250],
  [{ 'retry-after-ms': 'soon', 'retry-after': '9' }, 9_000],
  [{ 'retry-after': 'soon' }, null],
  [{}, null],
])('%j asks to wait %p ms', (headers, waitMs) => {
  expect(parseWait(new Headers(headers), NOW)).toBe(waitMs)
})
