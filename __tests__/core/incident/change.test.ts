import { describe, expect, test } from '@jest/globals'
import { EvidenceBook } from '../../../src/core/evidence.ts'
import {
  isNamedBy,
  toDiffExhibits,
  toFileList,
  toTestSubjects,
  whyNotShown,
} from '../../../src/core/incident/change.ts'
import { aComparison, aFile } from '../../support/gathered.ts'

test.each([
  ['package-lock.json', {}, 'lock file'],
  ['web/yarn.lock', {}, 'lock file'],
  ['dist/x.js', {}, 'generated'],
  ['src/app.min.js', {}, 'generated'],
  ['logo.png', { patch: null, additions: 0, deletions: 0 }, 'binary or renamed'],
  ['data.csv', { patch: null, additions: 9000 }, 'too large'],
  ['src/lockfile.ts', {}, null],
  ['src/distance.ts', {}, null],
])('the diff of %s with %j is left out as: %s', (path, over, expected) => {
  expect(whyNotShown(aFile(path, over))).toBe(expected)
})

test.each([
  ['error in src/cart.ts', 'src/cart.ts', true],
  ['at total (/app/cart.ts:12:3)', 'src/cart.ts', true],
  ['(cart.ts:12:3)', 'src/cart.ts', true],
  ['cart.ts(12,3): error', 'src/cart.ts', true],
  ['File "cart.py", line 3', 'src/cart.py', true],
  ['index.js is missing', 'src/index.js', false],
  ['mycart.ts:12', 'src/cart.ts', false],
  ['cartXts:12', 'src/cart.ts', false],
  ['x.c:1', 'lib/x.c', false],
])('the error %j names %s: %s', (error, path, expected) => {
  expect(isNamedBy(error, path)).toBe(expected)
})

test.each([
  ['FAIL test/cart.test.js', ['cart']],
  ['FAIL Cart.spec.tsx', ['cart']],
  ['tests/test_cart.py::test_total', ['cart']],
  ['cart_test.go:12 and total_test.go:3', ['cart', 'total']],
  ['CartTest.java', ['cart']],
  ['CartIT.kt', ['cart']],
  ['src/cart.js', []],
])('the error %j is about tests of %j', (error, subjects) => {
  expect([...toTestSubjects(error)]).toEqual(subjects)
})

// A pattern that grows faster than its text would still be at it when the test runner gives up.
test('a long word in an error names no test', () => {
  expect([...toTestSubjects(`${'a-'.repeat(500_000)} ${'_'.repeat(500_000)}`)]).toEqual([])
})

describe('the diffs worth showing', () => {
  const show = (paths: readonly string[], errorText: string) =>
    toDiffExhibits(
      paths.map((path, index) => aFile(path, { additions: 10 + index })),
      { errorText, book: new EvidenceBook() },
    ).map(({ file, relation }) => [file.path, relation])

  test('are what the error names, then what the failing test is called after, then workflows, then the small ones', () => {
    const paths = ['small.ts', 'big.ts', '.github/workflows/ci.yml', 'src/cart.ts', 'src/tax.ts', 'yarn.lock']
    expect(show(paths, 'FAIL cart.test.ts at src/tax.ts:3')).toEqual([
      ['src/tax.ts', 'named'],
      ['src/cart.ts', 'tested'],
      ['.github/workflows/ci.yml', null],
      ['small.ts', null],
      ['big.ts', null],
    ])
  })

  test('are eight at most', () => {
    expect(
      show(
        Array.from({ length: 12 }, (_, n) => `f${n}.ts`),
        '',
      ),
    ).toHaveLength(8)
  })

  test('are cut after eighty lines, and the cut is counted', () => {
    const patch = Array.from({ length: 100 }, (_, n) => `+line ${n}`).join('\n')
    const [diff] = toDiffExhibits([aFile('a.ts', { patch })], { errorText: '', book: new EvidenceBook() })
    expect(diff?.evidence.lines.at(-1)?.text).toBe('+line 79')
    expect(diff?.evidence.cut).toEqual({ before: 0, after: 20 })
  })
})

test('the list of files has a line a file, with its size and why it is not shown', () => {
  const files = [aFile('a.ts', { additions: 3, deletions: 2 }), aFile('yarn.lock', { additions: 40, deletions: 0 })]
  expect(toFileList(aComparison({ files })).lines).toEqual(['a.ts (+3 −2)', 'yarn.lock (+40 −0), lock file'])
})
