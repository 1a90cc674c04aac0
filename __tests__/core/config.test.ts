import { describe, expect, test } from '@jest/globals'
import { INPUT_NAMES, type InputName, isTimezone, parseConfig } from '../../src/core/config.ts'
import { UserError } from '../../src/core/failure.ts'
import { DEFAULT_BASE_URL, DEFAULT_MODEL } from '../../src/core/model-config.ts'
import { toBotName } from '../../src/core/policy-config.ts'
import { configOf, INPUTS } from '../support/config.ts'

const NOTHING_ASKED = {
  runId: null,
  issue: null,
  since: null,
  context: null,
  title: null,
  severity: null,
  logs: null,
}

function parse(over: Partial<Record<InputName, string>> = {}) {
  return configOf(over)
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
    expect(
      parse({
        directory: ' docs/journals/ ',
        'dry-run': ' TRUE ',
        'run-id': ' 17 ',
        'done-label': ' journaled ',
        'pull-request-labels': 'journal-entry, documentation',
      }),
    ).toEqual({
      githubToken: 'ghs_token',
      asked: { ...NOTHING_ASKED, runId: 17 },
      policy: {
        allowedPermission: 'write',
        allowedBots: [],
        forks: false,
        when: 'every-incident',
        minFailures: 3,
        minMinutes: 30,
        minSeverity: 'low',
        maxEntriesPerDay: 20,
      },
      directory: 'docs/journals',
      label: 'journal',
      doneLabel: 'journaled',
      pullRequestLabels: ['journal-entry', 'documentation'],
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
    ['run-id', '1234567890123456'],
    ['issue', 'two'],
    ['issue', '0'],
    ['issue', 'https://shop.test/issues/'],
    ['since', 'yesterday'],
    ['since', '0'],
    ['since', '401d'],
    ['since', '2026-02-30'],
    ['since', '2026-13-01'],
    ['since', '2026-03-01T25:00'],
    ['since', '2026-03-01T08:00+99:00'],
    ['title', 'A race\nand more'],
    ['severity', 'purple'],
    ['logs', 'x'.repeat(1_000_001)],
    ['allowed-permission', 'none'],
    ['allowed-permission', 'push'],
    ['allowed-bots', 'deployer, the deployer!'],
    ['forks', 'yes'],
    ['when', 'sometimes'],
    ['min-failures', '0'],
    ['min-failures', '1001'],
    ['min-minutes', '1.5'],
    ['min-minutes', ''],
    ['min-severity', 'none'],
    ['max-entries-per-day', '-1'],
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
    ['done-label', 'x'.repeat(51)],
    ['done-label', 'Journal'],
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

  test('are all read, and nothing else is', () => {
    const read: InputName[] = []
    parseConfig((name) => {
      read.push(name)
      return INPUTS[name]
    })
    expect(Array.from(new Set(read)).toSorted()).toEqual(INPUT_NAMES.toSorted())
  })
})

test('an empty label is one mistake, not two', () => {
  expect(refusal({ label: '' })).not.toContain('done-label')
})

describe('the inputs that say what to write about', () => {
  test.each<[Partial<Record<InputName, string>>, object]>([
    [{}, {}],
    [
      { 'run-id': '17', context: ' It broke. ' },
      { runId: 17, context: 'It broke.' },
    ],
    [
      { issue: '5', severity: ' HIGH ' },
      { issue: 5, severity: 'high' },
    ],
    [{ issue: '#5' }, { issue: 5 }],
    [{ since: '30' }, { since: { kind: 'days', days: 30 } }],
    [
      { since: '7 days', context: 'A bad week.' },
      { since: { kind: 'days', days: 7 }, context: 'A bad week.' },
    ],
    [{ since: '2026-03-01' }, { since: { kind: 'time', at: '2026-03-01T00:00:00.000Z' } }],
    [{ since: '2026-03-01 08:30' }, { since: { kind: 'time', at: '2026-03-01T08:30:00.000Z' } }],
    [{ since: '2026-03-01T08:30:15+02:00' }, { since: { kind: 'time', at: '2026-03-01T06:30:15.000Z' } }],
    [
      { title: 'A race', context: 'Two writers.', severity: 'critical', logs: ' panic: locked\n at store.go:9\n' },
      { title: 'A race', context: 'Two writers.', severity: 'critical', logs: 'panic: locked\n at store.go:9' },
    ],
    [{ logs: 'panic' }, { logs: 'panic' }],
  ])('can be %j', (inputs, asked) => {
    expect(parse(inputs).asked).toEqual({ ...NOTHING_ASKED, ...asked })
  })

  test.each<[Partial<Record<InputName, string>>, string]>([
    [{ 'run-id': '17', issue: '5' }, 'run-id, issue: give one of them; each is an entry of its own'],
    [{ 'run-id': '17', issue: '5', since: '7d' }, 'run-id, issue, since: give one of them'],
    [{ issue: '5', title: 'A race' }, 'title: cannot be given with issue; say it in context'],
    [{ since: '7d', title: 'A race', logs: 'panic' }, 'title, logs: cannot be given with since; say it in context'],
    [{ severity: 'high' }, 'severity: is given, but not what it is about'],
  ])('cannot be %j together', (inputs, message) => {
    expect(refusal(inputs)).toContain(message)
  })

  test('are refused all at once, each with the beginning of what it was', () => {
    const message = refusal({ 'run-id': 'x'.repeat(500), since: 'then', severity: 'bad' })
    expect(message).toContain(
      `run-id: "${'x'.repeat(100)}…" is not the number of a workflow run. severity: "bad" is not`,
    )
    expect(message).toContain('since: "then" is not a date such as 2026-11-01, or a number of days up to 400')
  })
})

describe('the inputs that narrow what is written', () => {
  test('are read in any case, and bots by their names', () => {
    const inputs = { 'allowed-permission': ' Triage ', 'allowed-bots': 'Deployer[bot],\n renovate ', forks: 'TRUE' }
    expect(parse({ ...inputs, when: 'Recovered', 'min-severity': 'HIGH', 'min-failures': '5' }).policy).toMatchObject({
      allowedPermission: 'triage',
      allowedBots: ['deployer', 'renovate'],
      forks: true,
      when: 'recovered',
      minSeverity: 'high',
      minFailures: 5,
    })
  })

  test.each([
    ['Dependabot[bot]', 'dependabot'],
    [' dependabot ', 'dependabot'],
    ['bot', 'bot'],
  ])('know the bot %j as %j', (login, name) => {
    expect(toBotName(login)).toBe(name)
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
