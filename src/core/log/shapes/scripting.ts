// How failures look in Ruby, PHP, Perl, Elixir and TeX, and in documents.
import { type Shape, shapesOf } from './shape.ts'

const ruby = shapesOf('rspec', 'test', [
  {
    needle: 'failure/error',
    pattern: /^\s+Failure\/Error: /,
    weight: 86,
    before: 1,
    reach: 'section',
    until: /^\s+\d+\) |^Finished in /,
    example: '     Failure/Error: expect(total).to eq 2',
  },
  {
    needle: ' examples, ',
    pattern: /^(?<total>\d+) examples?, (?<failed>[1-9]\d*) failures?/,
    role: 'summary',
    weight: 60,
    reach: 'line',
    example: '42 examples, 1 failure',
  },
  {
    needle: 'rspec ./',
    pattern: /^rspec \.\/\S+/,
    role: 'summary',
    weight: 60,
    reach: 'line',
    example: 'rspec ./spec/cart_spec.rb:3 # Cart adds',
  },
  {
    needle: ' runs, ',
    pattern: /^(?<total>\d+) (?:runs|tests), \d+ assertions, (?<failed>\d+) failures, (?<errors>\d+) errors/,
    role: 'summary',
    weight: 60,
    reach: 'line',
    example: '42 runs, 80 assertions, 1 failures, 0 errors, 0 skips',
  },
  {
    needle: 'rake aborted',
    pattern: /^rake aborted!/,
    weight: 78,
    reach: 'paragraph',
    category: 'unknown',
    example: 'rake aborted!',
  },
  {
    needle: 'rakefile',
    pattern: /^No Rakefile found/,
    weight: 80,
    reach: 'paragraph',
    category: 'workflow-config',
    example: 'No Rakefile found (looking for: rakefile, Rakefile)',
  },
  {
    needle: 'bundler',
    pattern: /^(?:Bundler could not|Could not find gem|Bundler::\w+Error)/,
    weight: 80,
    category: 'dependency',
    reach: 'paragraph',
    example: 'Bundler could not find compatible versions for gem "cart":',
  },
  {
    needle: 'error)',
    pattern: /^\S+\.rb:\d+:in .*Error\)/,
    weight: 80,
    category: 'unknown',
    example: "cart.rb:3:in `total': negative (ArgumentError)",
  },
  {
    needle: ': c: ',
    pattern: /^\S+\.\w+:\d+:\d+: [CWEF]: /,
    weight: 80,
    category: 'lint-format',
    reach: 'indented',
    example: 'cart.rb:3:7: C: Style/StringLiterals: Prefer single-quoted strings',
  },
])

const php = shapesOf('phpunit', 'test', [
  {
    needle: '1) ',
    pattern: /^1\) \S/,
    weight: 90,
    reach: 'section',
    until: /^\d+\) \S|^(?:FAILURES|ERRORS|WARNINGS)!|^--$/,
    next: /^\d+\) \S/,
    example: '1) CartTest::testTotal',
  },
  {
    needle: 'assertions:',
    pattern: /^Tests: (?<total>\d+), Assertions: \d+,(?: Errors: (?<errors>\d+),?)?(?: Failures: (?<failed>\d+))?/,
    role: 'summary',
    weight: 60,
    reach: 'line',
    before: 1,
    example: 'Tests: 42, Assertions: 80, Failures: 1.',
  },
  {
    needle: 'php ',
    pattern: /PHP (?:Fatal|Parse) error: /,
    weight: 84,
    category: 'compile',
    reach: 'indented',
    example: 'PHP Fatal error:  Class "Cart" not found in /app/cart.php on line 3',
  },
  {
    needle: 'your requirements could not',
    pattern: /requirements could not be resolved/,
    weight: 82,
    category: 'dependency',
    reach: 'paragraph',
    example: 'Your requirements could not be resolved to an installable set of packages.',
  },
])

const perl = shapesOf('perl', 'test', [
  {
    needle: 'looks like ',
    pattern: /^\s*# Looks like (?:your test exited|you failed|you planned)/,
    weight: 76,
    before: 2,
    reach: 'line',
    example: '# Looks like your test exited with 2 before it could output anything.',
  },
  {
    needle: 'failed test',
    pattern: /^\s*# {3}Failed test/,
    weight: 84,
    reach: 'section',
    until: /^(?!\s*#)/,
    example: "#   Failed test 'total is 2'",
  },
  {
    needle: 'dubious, test',
    pattern: /Dubious, test returned/,
    weight: 70,
    reach: 'line',
    example: 't/cart.t .. Dubious, test returned 1 (wstat 256, 0x100)',
  },
  {
    needle: 'test summary report',
    pattern: /^Test Summary Report/,
    role: 'summary',
    weight: 66,
    reach: 'section',
    until: /^(?:Result|Files=)/,
    example: 'Test Summary Report',
  },
])

const elixir = shapesOf('elixir', 'test', [
  {
    needle: '** (',
    pattern: /^\s*\*\* \((?:\w|\.)+\) /,
    weight: 82,
    category: 'unknown',
    reach: 'indented',
    example: '** (RuntimeError) empty cart',
  },
  {
    needle: ' failure',
    pattern: /^(?:\d+ doctests?, )?(?<total>\d+) tests?, (?<failed>[1-9]\d*) failures?/,
    role: 'summary',
    weight: 60,
    reach: 'line',
    example: '42 tests, 1 failure',
  },
])

const tex = shapesOf('latex', 'compile', [
  {
    needle: '! latex',
    pattern: /^! LaTeX/,
    weight: 84,
    reach: 'paragraph',
    example: "! LaTeX Error: File `cart.sty' not found.",
  },
  {
    needle: '! undefined',
    pattern: /^! Undefined/,
    weight: 84,
    reach: 'paragraph',
    example: '! Undefined control sequence.',
  },
  {
    needle: '! package',
    pattern: /^! Package/,
    weight: 84,
    reach: 'paragraph',
    example: '! Package cart Error: no total.',
  },
  {
    needle: 'undefined references',
    pattern: /^LaTeX Warning: There were undefined references/,
    weight: 48,
    reach: 'line',
    example: 'LaTeX Warning: There were undefined references.',
  },
  {
    needle: 'failed to resolve',
    pattern: /^\s*Latex failed to resolve \d+ reference/,
    role: 'benign',
    example: '  Latex failed to resolve 3 reference(s)',
  },
  {
    needle: 'overfull \\hbox',
    pattern: /^Overfull \\hbox/,
    weight: 54,
    reach: 'line',
    example: 'Overfull \\hbox (2.2pt too wide) in paragraph at lines 3--4',
  },
])

const documents = shapesOf('documents', 'lint-format', [
  {
    needle: 'validity error',
    pattern: /^\S+:\d+: .*: validity error : /,
    weight: 84,
    after: 2,
    reach: 'line',
    example: 'cart.xml:72: element total: validity error : Element total is not declared',
  },
  {
    needle: 'codespell',
    pattern: /\bcodespell\b.*\bspelling errors\b/i,
    weight: 66,
    before: 6,
    reach: 'line',
    example: 'codespell found likely spelling errors in cart.md',
  },
  {
    needle: 'issues :-(',
    pattern: /^Issues :-\($/,
    weight: 80,
    category: 'unknown',
    reach: 'paragraph',
    example: 'Issues :-(',
  },
])

export const scriptingShapes: readonly Shape[] = [...php, ...ruby, ...perl, ...elixir, ...tex, ...documents]
