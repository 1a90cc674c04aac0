import { describe, expect, test } from '@jest/globals'
import { parseArguments } from '../src/cli-arguments.ts'
import { UserError } from '../src/core/failure.ts'

const WRITE = {
  kind: 'write',
  repo: null,
  context: null,
  out: null,
  timezone: null,
  model: null,
  isDryRun: false,
} as const

function problemOf(argv: readonly string[]): UserError {
  try {
    parseArguments(argv)
  } catch (failure) {
    if (failure instanceof UserError) return failure
    throw failure
  }
  throw new Error('the arguments were accepted')
}

describe('write from GitHub', () => {
  const FROM_GITHUB = {
    kind: 'write-from-github',
    repository: 'octo/shop',
    serverUrl: null,
    context: null,
    timezone: null,
    model: null,
    isDryRun: false,
  } as const

  test.each([
    [['--issue', '412', '--repo', 'octo/shop'], { kind: 'issue', number: 412 }],
    [['--issue', '#412', '--repo', 'octo/shop'], { kind: 'issue', number: 412 }],
    [['--run', '9001', '--repo', 'octo/shop'], { kind: 'run', number: 9001 }],
  ])('takes a number and its repository: %j', (argv, about) => {
    expect(parseArguments(['write', ...argv])).toEqual({ ...FROM_GITHUB, about })
  })

  test.each([
    ['--issue', 'https://github.com/octo/shop/issues/412', { kind: 'issue', number: 412 }],
    ['--issue', 'https://github.com/octo/shop/pull/412#issuecomment-9', { kind: 'issue', number: 412 }],
    ['--issue', 'https://github.com/octo/shop/pull/412/files', { kind: 'issue', number: 412 }],
    ['--run', 'https://github.com/octo/shop/actions/runs/9001/job/77?pr=3', { kind: 'run', number: 9001 }],
  ])('takes the address of a page: %s %s', (option, url, about) => {
    expect(parseArguments(['write', option, url])).toEqual({ ...FROM_GITHUB, about, serverUrl: 'https://github.com' })
  })

  test('takes the options that say how it is written', () => {
    const argv = 'write --run 7 --repo octo/shop --context hm --timezone Europe/Berlin --model gpt-x --dry-run'
    expect(parseArguments(argv.split(' '))).toEqual({
      ...FROM_GITHUB,
      about: { kind: 'run', number: 7 },
      context: 'hm',
      timezone: 'Europe/Berlin',
      model: 'gpt-x',
      isDryRun: true,
    })
  })

  test.each([
    [['--issue', '4', '--run', '5', '--repo', 'o/n'], '--run cannot be given with --issue'],
    [['--run', '5', '--log', 'job.log'], '--log cannot be given with --run'],
    [['--run', '5', '--repo', 'o/n', '--out', 'docs'], '--out cannot be given with --run'],
    [['--run', '5'], '--run needs --repo OWNER/NAME'],
    [['--issue', 'four', '--repo', 'o/n'], '"four" is neither a number nor the address of one'],
    [['--issue', 'https://github.com/o/n/actions/runs/5'], 'is neither a number nor the address of one'],
    [['--run', '5', '--repo', '../shop'], '"../shop" is not OWNER/NAME'],
    [['--issue', 'https://github.com/o/n/issues/4', '--repo', 'o/other'], '--repo says o/other'],
  ])('refuses %j', (argv, said) => {
    expect(problemOf(['write', ...argv]).message).toContain(said)
  })
})

describe('write', () => {
  test('takes every option', () => {
    const argv =
      'write --log job.log --repo ../shop --context hm --out journal --timezone Europe/Berlin --model gpt-x --dry-run'
    expect(parseArguments(argv.split(' '))).toEqual({
      kind: 'write',
      logs: ['job.log'],
      repo: '../shop',
      context: 'hm',
      out: 'journal',
      timezone: 'Europe/Berlin',
      model: 'gpt-x',
      isDryRun: true,
    })
  })

  test.each([
    [['--log', 'a', 'b', 'c']],
    [['--log', 'a', '--log', 'b', '--log', 'c']],
    [['--log=a', 'b', '--log', 'c']],
    [['--log', 'a', '--', 'b', 'c']],
  ])('takes several logs as %j', (argv) => {
    expect(parseArguments(['write', ...argv])).toEqual({ ...WRITE, logs: ['a', 'b', 'c'] })
  })

  test('keeps the logs apart from the options around them', () => {
    expect(parseArguments(['write', '--log', 'a', 'b', '--out', 'o', '--log', 'c', '--dry-run'])).toEqual({
      ...WRITE,
      logs: ['a', 'b', 'c'],
      out: 'o',
      isDryRun: true,
    })
  })

  test('takes standard input, and names that start with a dash', () => {
    expect(parseArguments(['write', '--log', '-', '--log=-odd.log', '--', '--odder.log'])).toEqual({
      ...WRITE,
      logs: ['-', '-odd.log', '--odder.log'],
    })
  })

  test('takes a context of several lines with an equals sign', () => {
    expect(parseArguments(['write', '--log', 'a', '--context', 'first\nA=B'])).toMatchObject({ context: 'first\nA=B' })
  })
})

describe('check', () => {
  test.each([
    [['a.md'], { paths: ['a.md'], repo: null }],
    [['a.md', 'docs', '--repo', '../shop', 'b.md'], { paths: ['a.md', 'docs', 'b.md'], repo: '../shop' }],
    [['--repo=../shop', '--', '-odd.md'], { paths: ['-odd.md'], repo: '../shop' }],
  ])('takes %j', (argv, command) => {
    expect(parseArguments(['check', ...argv])).toEqual({ kind: 'check', ...command })
  })
})

test.each([
  [[], 'No command was given.'],
  [['check'], 'No file was given: check needs FILE.'],
  [['check', '--repo', 'x'], 'No file was given: check needs FILE.'],
  [['check', 'a.md', '--repo'], '--repo needs a value.'],
  [['check', 'a.md', '--log', 'x'], 'check has no option --log.'],
  [['check', 'a.md', '--strict'], 'There is no option --strict.'],
  [['wirte', '--log', 'a'], 'There is no command "wirte".'],
  [['--log', 'a', 'write'], 'The command has to stand first, before --log.'],
  [['write'], 'Nothing to write about was given: write needs --log FILE, --issue or --run.'],
  [['write', '--dry-run'], 'Nothing to write about was given: write needs --log FILE, --issue or --run.'],
  [['write', 'job.log'], '"job.log" does not belong to an option.'],
  [['write', '--log', 'a', '--repo', 'b', 'c'], '"c" does not belong to an option.'],
  [['write', '--dry-run', '--log', 'a', '--dry-run', 'b'], '"b" does not belong to an option.'],
  [['write', '--logs', 'a'], 'There is no option --logs.'],
  [['write', '--log', 'a', '-v'], 'There is no option -v.'],
  [['write', '--log', 'a', '--constructor'], 'There is no option --constructor.'],
  [['write', '--log'], '--log needs a value.'],
  [['write', '--log='], '--log needs a value.'],
  [['write', '--log', '--repo', 'x'], '--log needs a value.'],
  [['write', '--log', 'a', '--repo', ' '], '--repo needs a value.'],
  [['write', '--log', 'a', '--out', 'x', '--out', 'y'], '--out was given more than once.'],
  [['write', '--log', 'a', '--dry-run=yes'], '--dry-run takes no value.'],
  [['write', '--log', 'a', '--timezone', 'Berlin'], '--timezone: there is no time zone "Berlin".'],
])('%j is refused and points at --help', (argv, message) => {
  expect(problemOf(argv)).toMatchObject({ code: 'usage', message, hint: expect.stringContaining('--help') })
})

describe('help', () => {
  test.each([[['--help']], [['-h']], [['help']], [['write', '--help']], [['write', '--nonsense', '--help']]])(
    'is given for %j',
    (argv) => {
      expect(parseArguments(argv)).toMatchObject({ kind: 'help' })
    },
  )

  test('names every option, every exit code and an example of each kind of log, and fits a narrow terminal', () => {
    const help = parseArguments(['--help'])
    const text = help.kind === 'help' ? help.text : ''
    for (const wanted of [
      '--log',
      '--repo',
      '--context',
      '--out',
      '--timezone',
      '--model',
      '--dry-run',
      '--help',
      '--version',
    ])
      expect(text).toMatch(new RegExp(`^ +(-h, )?${wanted}\\b`, 'm'))
    for (const code of ['0', '1', '2']) expect(text).toMatch(new RegExp(`^  ${code}  \\w`, 'm'))
    expect(text).toMatch(/--log job\.log\n.*--log logs_123\.zip.*--log - .*\n.*check docs\/journals/s)
    expect(text.split('\n').filter((line) => line.length > 90)).toEqual([])
  })

  test('gives way to nothing, and the version only to help', () => {
    expect(parseArguments(['--version'])).toEqual({ kind: 'version' })
    expect(parseArguments(['--version', '--help'])).toMatchObject({ kind: 'help' })
  })
})
