import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { findLinks, listAnchors, toDestination } from '../../../src/core/check/links.ts'
import { toEntryLines } from '../../../src/core/verify/file/entry-lines.ts'

function targetsOf(markdown: string): readonly string[] {
  return findLinks(toEntryLines(markdown)).map(({ target }) => target)
}

describe('the targets of a line', () => {
  test.each([
    ['See [a](x.md) and ![b](y.png "title").', ['x.md', 'y.png']],
    ['[![badge](b.svg)](run.md)', ['b.svg', 'run.md']],
    ['[a](<x y.md>) [b](x_(1).md)', ['x y.md', 'x_(1).md']],
    ['[a]: x.md', ['x.md']],
    ['Not `[a](x.md)`, not ``b ` [a](y.md)``, but [c](z.md) and a ` tick', ['z.md']],
    ['An escaped \\](x.md) is text, and so is call(x)', []],
    ['```\n[a](x.md)\n```', []],
    ['<!-- [a](x.md) -->', []],
  ])('%s', (line, targets) => {
    expect(targetsOf(line)).toEqual(targets)
  })

  test('are found in any text, in time that grows with it', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'[]()<>`\\ #!x"\n') }), (text) => {
        expect(targetsOf(text).every((target) => text.includes(target))).toBe(true)
      }),
    )
  })
})

describe('a link leads', () => {
  const place = { path: 'docs/journals/x.md', webUrl: 'https://github.com/octo/shop' }
  test.each([
    ['y.md', { kind: 'file', path: 'docs/journals/y.md', anchor: null }],
    ['../a%20b.md#How-It-Felt', { kind: 'file', path: 'docs/a b.md', anchor: 'how-it-felt' }],
    ['/src/a.js?raw=1#L3', { kind: 'file', path: 'src/a.js', anchor: 'l3' }],
    ['../../../etc/passwd', { kind: 'nowhere' }],
    ['%ff.md', { kind: 'nowhere' }],
    ['#how-it-felt', { kind: 'heading', anchor: 'how-it-felt' }],
    ['#', { kind: 'not-ours' }],
    ['https://github.com/octo/shop/commit/abcdef1', { kind: 'commit', sha: 'abcdef1' }],
    ['https://github.com/Octo/Shop/commit/abcdef1#diff-1', { kind: 'commit', sha: 'abcdef1' }],
    ['https://github.com/octo/shop/actions/runs/7', { kind: 'not-ours' }],
    ['https://github.com/octo/other/commit/abcdef1', { kind: 'not-ours' }],
    ['mailto:nora@example.com', { kind: 'not-ours' }],
    ['//example.com/x', { kind: 'not-ours' }],
  ])('from %s', (target, destination) => {
    expect(toDestination({ line: 1, target }, place)).toEqual(destination)
  })
})

test('anchors are those that GitHub makes of headings, and those that are set by hand', () => {
  const markdown =
    '# `npm test`: 2 Tests [Red](x.md)!\n\n## How It Felt\n\n### How It Felt\n\n## Größe & Maß\n\n<a id="Mine"></a>\n'
  expect([...listAnchors(toEntryLines(markdown))]).toEqual([
    'npm-test-2-tests-red',
    'how-it-felt',
    'how-it-felt-1',
    'größe--maß',
    'mine',
  ])
})
