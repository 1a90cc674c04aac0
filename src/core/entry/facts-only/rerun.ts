// The command that runs one failing test alone, read from how its tool names the test. The next person's first step.

export type Rerun = {
  readonly tool: string
  /** Matched against the lines of a failure, joined by line ends. Named groups make the command. */
  readonly pattern: RegExp
  readonly command: (groups: Readonly<Record<string, string | undefined>>) => string
  readonly example: string
  readonly expected: string
}

/** Names longer than this are not typed again. */
const MAX_NAME_CHARS = 120

/** One row a tool, in the order they are tried. */
export const RERUNS: readonly Rerun[] = [
  {
    tool: 'pytest',
    pattern: /^(?:FAILED|ERROR) (?<id>[\w./-]+\.py::[\w:[\].-]+)(?=\s|$)/m,
    command: ({ id }) => `pytest "${id}"`,
    example: 'FAILED tests/test_total.py::test_rounds - assert 357 == 358',
    expected: 'pytest "tests/test_total.py::test_rounds"',
  },
  {
    tool: 'jest',
    pattern: /^[ \t]*FAIL\s+(?<file>[\w./-]+\.[cm]?[jt]sx?)\b[^\n]*\n\s*● (?:[^\n]* › )?(?<name>[^\n›]+)$/m,
    command: ({ file, name }) => `npx jest ${file} -t "${name}"`,
    example: 'FAIL test/total.test.js\n  ● total › rounds every line',
    expected: 'npx jest test/total.test.js -t "rounds every line"',
  },
  {
    tool: 'vitest',
    pattern: /^[ \t]*FAIL\s+(?<file>[\w./-]+\.[cm]?[jt]sx?) > (?:[^\n]* > )?(?<name>[^\n>]+)$/m,
    command: ({ file, name }) => `npx vitest run ${file} -t "${name}"`,
    example: ' FAIL  src/total.test.ts > total > rounds every line',
    expected: 'npx vitest run src/total.test.ts -t "rounds every line"',
  },
  {
    tool: 'node --test',
    pattern: /^test at (?<file>[\w./-]+\.[cm]?[jt]sx?):\d+:\d+\n✖ (?<name>[^\n]+?) \([\d.]+ms\)$/m,
    command: ({ file, name }) => `node --test --test-name-pattern="${name}" ${file}`,
    example: 'test at test/invoice.test.js:16:1\n✖ every line is whole (1.8ms)',
    expected: 'node --test --test-name-pattern="every line is whole" test/invoice.test.js',
  },
  {
    tool: 'go test',
    pattern: /^[ \t]*--- FAIL: (?<name>Test\w+)/m,
    command: ({ name }) => `go test -run '^${name}$' ./...`,
    example: '--- FAIL: TestRounds (0.00s)',
    expected: "go test -run '^TestRounds$' ./...",
  },
  {
    tool: 'cargo test',
    pattern: /^test (?<name>[\w:]+) \.\.\. FAILED$/m,
    command: ({ name }) => `cargo test ${name} -- --exact`,
    example: 'test cart::tests::rounds ... FAILED',
    expected: 'cargo test cart::tests::rounds -- --exact',
  },
  {
    tool: 'maven',
    pattern: /^(?:\[ERROR\]\s+)?(?<class>[A-Z]\w*(?:Test|Tests|IT))\.(?<name>\w+)(?::\d+|\s)/m,
    command: ({ class: type, name }) => `mvn test -Dtest=${type}#${name}`,
    example: '[ERROR]   TotalTest.roundsEveryLine:31 expected: <358> but was: <357>',
    expected: 'mvn test -Dtest=TotalTest#roundsEveryLine',
  },
  {
    tool: 'gradle',
    pattern: /^(?<class>[A-Z]\w*) > (?<name>\w+)\(\) FAILED$/m,
    command: ({ class: type, name }) => `./gradlew test --tests '${type}.${name}'`,
    example: 'TotalTest > roundsEveryLine() FAILED',
    expected: "./gradlew test --tests 'TotalTest.roundsEveryLine'",
  },
  {
    tool: 'rspec',
    pattern: /^rspec (?<place>\.\/[\w./-]+:\d+)/m,
    command: ({ place }) => `bundle exec rspec ${place}`,
    example: 'rspec ./spec/total_spec.rb:12 # Total rounds every line',
    expected: 'bundle exec rspec ./spec/total_spec.rb:12',
  },
]

/** Lines of a failure -> the command that runs the first failing test alone; null where no tool is recognised. */
export function toRerunCommand(lines: readonly string[]): string | null {
  const text = lines.join('\n')
  for (const { pattern, command } of RERUNS) {
    const groups = pattern.exec(text)?.groups
    // What would end the quotation marks in a shell makes no command.
    if (groups === undefined || Object.values(groups).some((group) => /["'`$\\]/.test(group ?? ''))) continue
    const found = command(groups)
    if (found.length <= MAX_NAME_CHARS) return found
  }
  return null
}
