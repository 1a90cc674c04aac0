import { describe, expect, test } from '@jest/globals'
import { matchShape } from '../../../src/core/log/score.ts'
import { SHAPES } from '../../../src/core/log/shapes/table.ts'
import { toSieve } from '../../../src/core/log/sieve.ts'

const sieve = toSieve(SHAPES.map((shape) => shape.needle))
const encoder = new TextEncoder()

function recognise(line: string) {
  const bytes = encoder.encode(line)
  return matchShape(line, [...sieve.scan(bytes, 0, bytes.length)])
}

describe('the table of shapes', () => {
  test.each(SHAPES.map((shape) => ({ shape, name: `${shape.tool}: ${shape.example}` })))('$name', ({ shape }) => {
    expect(shape.example.toLowerCase()).toContain(shape.needle)
    const found = recognise(shape.example)
    expect(found && { tool: found.tool, role: found.role, pattern: found.pattern }).toEqual(
      shape.role === 'benign' ? null : { tool: shape.tool, role: shape.role, pattern: shape.pattern },
    )
  })

  test.each([
    '  ✓ fails when the cart is empty (3 ms)',
    'ok 3 - error: false is not an error',
    'test cart::rejects_error_without_panic ... ok',
    '--- PASS: TestFailureIsReported (0.00s)',
    'test_fails_when_empty (cart.CartTest) ... ok',
    'Found 0 errors. Watching for file changes.',
    '{ "error": false, "failed": 0 }',
    'Tests run: 12, Failures: 0, Errors: 0, Skipped: 0, Time elapsed: 0.2 s - in CartTest',
    '   Compiling thiserror v1.0.61',
    'Downloading https://registry.example/error-prone-2.3.jar',
    'warning: failed to find a matching locale',
    'npm warn deprecated har-validator@5.1.5: this library is no longer supported, error handling moved',
    'tests/test_cart.py::test_fails_on_error PASSED',
  ])('is not fooled by %j', (line) => {
    expect(recognise(line)).toBeNull()
  })

  // A pattern that grows faster than its line would still be at it when the test runner gives up.
  test('a match comes to an end, however long the line', () => {
    const hostile = ['error', 'fail', '1) ', ' failed', 'tests run:', 'could not', '(', '.', ' > ', '│', '[', '=']
    for (const piece of hostile) {
      const line = `${'a.'.repeat(20)}${`${piece} `.repeat(100_000)} error fail tests run: exit code`
      expect(() => recognise(line)).not.toThrow()
    }
  })
})
