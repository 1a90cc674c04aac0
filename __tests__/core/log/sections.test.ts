import { describe, expect, test } from '@jest/globals'
import { condense, githubLog, linesOf, primaryOf } from './condensing.ts'

describe('where in the log one is', () => {
  test('a Travis step is known by its result, even where its echo is hidden behind an escape or missing', async () => {
    const excerpt = await condense(
      '\u001b[0K$ java -version\n1.8\n\u001b[0K$ make check\n$ cart --lint\nError: no total\n' +
        'The command "make check" exited with 2.\n\u001b[0K$ cat cart.log\nError: late\n',
    )
    expect(excerpt).toMatchObject({
      failingStep: { name: 'make check', fromLine: 3, toLine: 6 },
      commands: ['make check'],
      scriptLines: 1,
      primary: [5],
    })
    const unseen = await condense('\u001b[0K$ java -version\n1.8\nError: no total\nThe command "make" exited with 2.\n')
    expect(unseen).toMatchObject({ failingStep: { name: 'make', fromLine: 2 }, commands: ['make'] })
  })

  test('a Travis result that goes on over several lines names the script that it repeats', async () => {
    const excerpt = await condense(
      '\u001b[0K$ docker run cart \\\nError: no total\nThe command "docker run cart \\\n  /bin/sh -c \\\n  make" exited with 2.\n',
    )
    expect(excerpt).toMatchObject({
      failingStep: { name: 'docker run cart \\', fromLine: 1, toLine: 5 },
      scriptLines: 3,
      primary: [2],
    })
  })

  test('what only looks like a result of Travis hides nothing and begins no step', async () => {
    const log = githubLog(
      '##[group]Run make',
      '\u001b[36;1mmake\u001b[0m',
      '##[endgroup]',
      'The command "cart" is old',
      'Error: no total',
      'The command "cart" exited with 1.',
    )
    expect(await condense(log)).toMatchObject({ failingStep: { name: 'make', fromLine: 1 }, primary: [5] })
  })

  test('a log without timestamps takes its times from what its tools tell', async () => {
    const excerpt = await condense(
      'travis_time:start:1a\r\u001b[0K$ make\ndone\ntravis_time:end:1a:start=1451703845000000000,finish=1451703846500000000,duration=1\r\u001b[0K$ make check\n' +
        'Error: no total\ntravis_time:end:1b:start=1451703846500000000,finish=1451703850000000000,duration=1\r\u001b[0K\n',
    )
    expect(excerpt).toMatchObject({
      firstAt: '2016-01-02T03:04:05.000Z',
      errorAt: '2016-01-02T03:04:06.500Z',
      lastAt: '2016-01-02T03:04:10.000Z',
    })
  })

  test('an action is told by the commands it ran before it failed', async () => {
    const excerpt = await condense(
      githubLog(
        'Complete job name: Test (20)',
        '##[group]Run example/cart@v1',
        'with:',
        '  run: make',
        '##[endgroup]',
        '[command]/usr/bin/make',
        'Error: no total',
        '##[error]The process failed',
        '[command]/usr/bin/make clean',
      ),
    )
    expect(excerpt).toMatchObject({ jobName: 'Test (20)', commands: ['/usr/bin/make'], scriptLines: null })
    expect(linesOf(excerpt).map((line) => line.text)).not.toContain('Complete job name: Test (20)')
  })

  test('what `gh run view --log` prints is read by its columns', async () => {
    const rows = [
      'Set up job\tCurrent runner version',
      'Run the tests\t##[group]Run npm test',
      'Run the tests\t\u001b[36;1mnpm test\u001b[0m',
      'Run the tests\tshell: /usr/bin/bash -e {0}',
      'Run the tests\t##[endgroup]',
      'Run the tests\tError: no total',
      'Run the tests\t##[error]Process completed with exit code 1.',
      'Post Check out\tError: nothing to clean',
    ]
    const excerpt = await condense(
      rows.map((row) => `build\t${row.replace('\t', '\t2026-01-02T03:04:05.1234567Z ')}\n`).join(''),
    )
    expect(excerpt).toMatchObject({
      jobName: 'build',
      failingStep: { name: 'Run the tests', fromLine: 2, toLine: 7 },
      commands: ['npm test'],
      scriptLines: 1,
      primary: [6],
      errorAt: '2026-01-02T03:04:05.123Z',
    })
    expect(primaryOf(excerpt)).toBe('Error: no total')
  })

  test('a try that failed before another one is not the failure', async () => {
    const excerpt = await condense(
      '\u001b[0K$ travis_retry make\nError: no network\nThe command "make" failed. Retrying, 2 of 3.\n' +
        'Error: no total\nThe command "travis_retry make" exited with 1.\n',
    )
    expect(primaryOf(excerpt)).toBe('Error: no total')
  })
})
