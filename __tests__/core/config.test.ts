import { describe, expect, test } from '@jest/globals'
import { INPUT_NAMES, type InputName, isTimezone, parseConfig } from '../../src/core/config.ts'
import { UserError } from '../../src/core/failure.ts'
import { DEFAULT_BASE_URL, DEFAULT_MODEL, MODEL_DEFAULTS } from '../../src/core/model-config.ts'

const VALID: Readonly<Record<InputName, string>> = {
  'github-token': 'ghs_token',
  'run-id': '',
  context: '',
  directory: 'docs/journals',
  label: 'journal',
  'pull-request-labels': 'journal, documentation',
  'branch-prefix': 'journal/',
  'filename-format': 'YYYYMMDD-HHmm-slug',
  timezone: 'UTC',
  'dry-run': 'false',
  ...MODEL_DEFAULTS,
}

function parse(over: Partial<Record<InputName, string>> = {}) {
  return parseConfig((name) => ({ ...VALID, ...over })[name])
}

function refusal(over: Partial<Record<InputName, string>>): string {
  try {
    parse(over)
  } catch (refused) {
    if (refused instanceof UserError) return refused.message
    throw refused
  }
  return 'nothing was refused'
}

describe('the inputs', () => {
  test('become a config, trimmed and typed', () => {
    expect(parse({ directory: ' docs/journals/ ', 'dry-run': ' TRUE ', 'run-id': ' 17 ' })).toEqual({
      githubToken: 'ghs_token',
      runId: 17,
      context: null,
      directory: 'docs/journals',
      label: 'journal',
      pullRequestLabels: ['journal', 'documentation'],
      branchPrefix: 'journal/',
      filenameFormat: 'YYYYMMDD-HHmm-slug',
      timezone: 'UTC',
      dryRun: true,
      model: null,
    })
  })

  test('list labels by comma or by line, without empty ones', () => {
    expect(parse({ 'pull-request-labels': 'a,,b\n c \n' }).pullRequestLabels).toEqual(['a', 'b', 'c'])
    expect(parse({ 'pull-request-labels': '' }).pullRequestLabels).toEqual([])
  })

  test.each<[InputName, string]>([
    ['github-token', ' '],
    ['run-id', '0'],
    ['run-id', '12x'],
    ['run-id', '-3'],
    ['directory', ''],
    ['directory', '/etc'],
    ['directory', '../out'],
    ['directory', 'docs/../..'],
    ['directory', '.github'],
    ['directory', 'docs/x.git'],
    ['directory', 'docs//journals'],
    ['label', ''],
    ['label', 'x'.repeat(51)],
    ['label', 'a\u0007b'],
    ['pull-request-labels', 'x'.repeat(51)],
    ['branch-prefix', 'journal'],
    ['branch-prefix', '-x/'],
    ['branch-prefix', 'a..b/'],
    ['branch-prefix', 'a.lock/'],
    ['branch-prefix', 'a b/'],
    ['branch-prefix', `${'x'.repeat(60)}/`],
    ['filename-format', 'slug'],
    ['timezone', ''],
    ['timezone', 'Mars/Olympus'],
    ['dry-run', 'yes'],
  ])('name %s where %j cannot be used', (name, text) => {
    expect(refusal({ [name]: text })).toContain(`${name}: `)
  })

  test('are refused together, each with what it may be', () => {
    const message = refusal({ timezone: 'Mars', 'dry-run': 'maybe' })
    expect(message).toContain('timezone: "Mars" is not a time zone of the IANA list')
    expect(message).toContain('dry-run: "maybe" is not true or false')
  })

  test('ask for a run or for words, not for both', () => {
    expect(refusal({ 'run-id': '17', context: 'It broke.' })).toContain('give one of them, not both')
    expect(parse({ context: ' It broke. ' }).context).toBe('It broke.')
  })

  test('are all read, and nothing else is', () => {
    const read: InputName[] = []
    parseConfig((name) => {
      read.push(name)
      return VALID[name]
    })
    expect(read.toSorted()).toEqual(INPUT_NAMES.toSorted())
  })
})

test.each([
  ['UTC', true],
  ['Europe/Berlin', true],
  ['', false],
  ['Moon/Base', false],
])('%j is a time zone: %s', (name, expected) => {
  expect(isTimezone(name)).toBe(expected)
})

describe('the inputs of a model', () => {
  const KEY = { 'openai-api-key': 'sk-test' }

  test('a key alone asks the default model of the default server', () => {
    expect(parse(KEY).model).toEqual({
      apiKey: 'sk-test',
      baseUrl: DEFAULT_BASE_URL,
      name: DEFAULT_MODEL,
      maxInputTokens: 24_000,
      maxOutputTokens: 12_000,
      timeoutMs: 120_000,
      prices: null,
    })
  })

  test('a server alone needs no key', () => {
    expect(parse({ 'openai-base-url': ' http://localhost:11434/v1/ ', model: 'qwen3:8b' }).model).toMatchObject({
      apiKey: '',
      baseUrl: 'http://localhost:11434/v1',
      name: 'qwen3:8b',
    })
  })

  test('an empty key is no mistake: secrets are empty in runs for forks', () => {
    expect(parse({ model: 'gpt-x', timeout: '60' }).model).toBeNull()
  })

  test('prices count in both directions', () => {
    expect(parse({ ...KEY, 'input-token-price': '0.1', 'output-token-price': '2' }).model?.prices).toEqual({
      input: 0.1,
      output: 2,
    })
  })

  test.each<[Partial<Record<InputName, string>>, string]>([
    [
      { 'openai-base-url': 'http://models.test/v1' },
      'openai-base-url: "http://models.test/v1" is not an https address',
    ],
    [{ 'openai-base-url': 'file:///etc' }, 'openai-base-url: "file:///etc" is not an https address'],
    [
      { 'openai-base-url': 'https://me:hunter2@models.test?k=hunter2' },
      'openai-base-url: "https://models.test" is not an https address',
    ],
    [{ 'openai-base-url': 'models.test' }, 'openai-base-url: "models.test" is not an https address'],
    [{ 'max-input-tokens': '10' }, 'max-input-tokens: "10" is not a whole number from 6000 to 1000000'],
    [{ 'max-output-tokens': 'many' }, 'max-output-tokens: "many" is not a whole number'],
    [{ timeout: '1.5' }, 'timeout: "1.5" is not a whole number from 5 to 3600'],
    [{ model: 'a model' }, 'model: "a model" is not the name of a model'],
    [{ 'input-token-price': '0.1' }, 'output-token-price: "" is not the price of a million tokens'],
    [{ 'openai-api-key': 'sk-\u{e9}' }, 'openai-api-key: holds a character that no key has'],
  ])('%j is refused', (over, message) => {
    const said = refusal({ ...KEY, ...over })
    expect(said).toContain(message)
    expect(said).not.toContain('hunter2')
  })
})
