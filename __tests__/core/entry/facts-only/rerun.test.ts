import { describe, expect, test } from '@jest/globals'
import { RERUNS, toRerunCommand } from '../../../../src/core/entry/facts-only/rerun.ts'

test.each(RERUNS.map(({ tool, example, expected }) => [tool, example, expected] as const))(
  'a failing test of %s is run alone',
  (_, example, expected) => {
    expect(toRerunCommand(example.split('\n'))).toBe(expected)
    expect(toRerunCommand(['> shop@1.0.0 test', '', ...example.split('\n'), '', 'exit code 1'])).toBe(expected)
  },
)

describe('the command', () => {
  test.each<[string, readonly string[], string | null]>([
    [
      'is of the first failing test',
      ['--- FAIL: TestA (0.00s)', '--- FAIL: TestB (0.00s)'],
      "go test -run '^TestA$' ./...",
    ],
    ['finds a subtest by its parent', ['    --- FAIL: TestA/of_$5 (0.00s)'], "go test -run '^TestA$' ./..."],
    [
      'keeps the parameters of a test',
      ['FAILED tests/test_a.py::TestA::test_b[1-x.y] - assert 1'],
      'pytest "tests/test_a.py::TestA::test_b[1-x.y]"',
    ],
    [
      'is of the outermost file where no describe stands around',
      ['FAIL a.test.ts', '  ● b'],
      'npx jest a.test.ts -t "b"',
    ],
    ['is of an integration test', ['CartIT.adds:12 no answer'], 'mvn test -Dtest=CartIT#adds'],
    ['is none without a failing test', ['ok', 'error: it broke', 'PASS a.test.js'], null],
    ['is none without lines', [], null],
    ['is none for a suite that did not run', ['FAIL a.test.ts', '  Cannot find module'], null],
    ['is none for a test that is named in passing', ['I saw --- FAIL: TestA once'], null],
    ['is none for a name that is too long to type', [`FAIL a.test.ts\n  ● ${'x'.repeat(120)}`], null],
  ])('%s', (_, lines, expected) => {
    expect(toRerunCommand(lines)).toBe(expected)
  })

  test.each(['"', "'", '`', '$', '$(id)', '`id`', '\\'])('is none for a name with %s in it', (sign) => {
    for (const lines of [
      ['FAIL test/a.test.js', `  ● total › costs ${sign}5`],
      [`FAIL  src/a.test.ts > total > costs ${sign}5`],
      ['test at test/a.test.js:16:1', `✖ costs ${sign}5 (1.8ms)`],
      [`FAILED tests/test_a.py::test_b[${sign}5] - assert 1`],
      [`FAIL test/a${sign}.test.js`, '  ● b'],
    ])
      expect(toRerunCommand(lines)).toBeNull()
  })

  test('of a name that cannot be typed is not made of another tool’s row', () => {
    expect(toRerunCommand(['FAILED a.py::test_b[$x] - assert', '--- FAIL: TestA (0.00s)'])).toBe(
      "go test -run '^TestA$' ./...",
    )
  })
})

test.each([' ', '\n', 'FAIL ', 'FAIL a.js > ', ' › ', 'a/', '--- FAIL: ', 'A > ', 'test a ', './a'])(
  'is not found in %j over and over, however long',
  (piece) => {
    const text = piece.repeat(200_000 / piece.length)
    expect(toRerunCommand([text])).toBeNull()
    expect(toRerunCommand(['FAIL a.test.js', `  ● ${text}`])).toBeNull()
  },
)
