import { describe, expect, test } from '@jest/globals'
import { condense, linesOf, primaryOf } from './condensing.ts'

describe('what a failure is called', () => {
  test.each<[string, string, string[]]>([
    ['a bare word', 'Error:\nno total in cart\n', ['no total in cart']],
    [
      'a heading',
      "* What went wrong:\nExecution failed for task ':test'.\n> no total\n",
      ["Execution failed for task ':test'.", '> no total'],
    ],
    ['a place', 'src/Cart.hs:3:7: error:\n    no total\n', ['src/Cart.hs:3:7: error:', '    no total']],
    ['a list', 'Issues :-(\n> Links\n  1. no total\n', ['  1. no total']],
  ])('%s does not stand for the error: the line below says it', async (_, log, texts) => {
    const excerpt = await condense(log)
    const primary = linesOf(excerpt).filter((line) => excerpt.primary.includes(line.number))
    expect(primary.map((line) => line.text)).toEqual(texts)
    expect(excerpt.blocks.find((block) => block.rank === 0)?.lines).toEqual(expect.arrayContaining(primary))
  })

  test.each([
    ['what fails to be reported', 'Failed to upload test reports: Access denied'],
    ['what the environment says', 'LAST_ERROR=Error: nothing'],
    ['what a passing test prints', '[1:2/3:INFO:CONSOLE(3)] "Error: nothing", source: cart.js'],
    ['what is only about to be printed', "+ echo 'Error: nothing'"],
    ['what a compiler cache counts', 'Cache errors                         1'],
    ['how well a file is covered', 'src/error.ts   120   3   97%'],
    ['what a command passes on', "subprocess.CalledProcessError: Command '['make']' returned non-zero exit status 2"],
  ])('%s does not win over the failure', async (_, line) => {
    expect(primaryOf(await condense(`${line}\nmake: no total, error at line 3\n${line}\n`))).toBe(
      'make: no total, error at line 3',
    )
  })

  test('an exception that only passes on a failure leaves the lead to what failed', async () => {
    const excerpt = await condense(
      'E: Failed to fetch http://registry.example/cart  404  Not Found\n\nTraceback (most recent call last):\n' +
        "  File \"build.py\", line 3, in <module>\nsubprocess.CalledProcessError: Command '['apt-get']' returned non-zero exit status 100\n",
    )
    expect(excerpt).toMatchObject({ primary: [1], category: 'network-flaky' })
  })

  test('failed tests, or what a tool says at its end, name the kind where the error itself does not', async () => {
    expect(await condense('Error: no total\n\n  1 failing\n')).toMatchObject({ category: 'test', tests: { failed: 1 } })
    expect(await condense('cart: no total, error at line 3\n** TEST FAILED **\n')).toMatchObject({
      category: 'test',
      tests: null,
    })
    expect(await condense("##[error]The action 'Test' has timed out after 60 minutes.\n")).toMatchObject({
      category: 'timeout-oom',
    })
  })

  test('counts of assertions and of collection errors are no counts of tests', async () => {
    expect((await condense('Executed 5 tests, with 2 failures (0 unexpected) in 1.2 seconds\n')).tests).toBeNull()
    expect((await condense('=== 1 failed, 41 passed, 2 errors in 2.31s ===\n')).tests).toMatchObject({
      failed: 1,
      total: null,
    })
    expect((await condense('=== 2 errors in 2.31s ===\n')).tests).toBeNull()
  })
})
