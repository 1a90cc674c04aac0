import { describe, expect, test } from '@jest/globals'
import { INPUT_NAMES, type InputName, isTimezone, parseConfig } from '../../src/core/config.ts'
import { UserError } from '../../src/core/failure.ts'

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
