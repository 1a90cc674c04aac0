import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { MAX_FENCE_LINES, toEvidenceBlock } from '../../../src/core/entry/evidence-block.ts'
import { EvidenceBook, type RawEvidence } from '../../../src/core/evidence.ts'
import { FILE_LIST_TITLE } from '../../../src/core/incident/change.ts'
import { aRedRun, dossierOf } from '../../support/gathered.ts'

type Line = { readonly text: string; readonly sourceLine: number | null; readonly repeats: number }

function show(raw: Partial<RawEvidence>, range: readonly [from: number, to: number]): readonly string[] {
  const book = new EvidenceBook()
  book.add({ kind: 'log', title: 'build', url: null, at: null, actor: null, trust: 'outsider', lines: [], ...raw })
  const [from, to] = range
  return toEvidenceBlock({ from: `E1.${from}`, to: `E1.${to}` }, { ...dossierOf(aRedRun()), evidence: book.all })
}

const numbered = (...lines: readonly (readonly [number, string, number?])[]): readonly Line[] =>
  lines.map(([sourceLine, text, repeats = 0]) => ({ sourceLine, text, repeats }))
const plain = (count: number) => Array.from({ length: count }, (_, n) => `line ${n + 1}`)
const codeOf = (blocks: readonly string[]) => blocks.at(-1)?.split('\n').slice(1, -1) ?? []

describe('a caption', () => {
  const lines = numbered([7, 'a'], [8, 'b'])

  test.each<[Partial<RawEvidence>, string]>([
    [{ lines }, 'Log of `build`, lines 7 to 8 of 8:'],
    [{ lines: lines.slice(0, 1) }, 'Log of `build`, line 7 of 7:'],
    [{ lines, cut: { before: 6, after: 92 } }, 'Log of `build`, lines 7 to 8 of 100:'],
    [{ lines, url: 'https://a.b/c' }, 'Log of [build](https://a.b/c), lines 7 to 8 of 8:'],
    [{ kind: 'annotation', lines: ['a', 'b'] }, 'Annotations of `build`:'],
    [{ kind: 'workflow-file', title: 'ci.yml', lines }, '`ci.yml`, lines 7 to 8 of 8:'],
    [{ kind: 'diff', title: FILE_LIST_TITLE, lines: ['a', 'b'] }, 'Changed files:'],
    [{ title: 'what noor pasted', url: 'https://a.b/c', lines }, 'From [what noor pasted](https://a.b/c):'],
    [{ title: 'what was handed over', lines }, 'What was handed over:'],
    [
      { title: 'what was handed over', lines, cut: { before: 6, after: 0 } },
      'What was handed over, lines 7 to 8 of 8:',
    ],
    [{ title: 'what changed', lines }, 'Log of `what changed`, lines 7 to 8 of 8:'],
  ])('of %j is "%s"', (raw, expected) => {
    expect(show(raw, [1, raw.lines?.length ?? 0])[0]).toBe(expected)
  })

  test('is not needed for a diff, whose sentence stands before it', () => {
    expect(show({ kind: 'diff', title: 'a.ts', lines: ['-a', '+b'] }, [1, 2])).toEqual(['```diff\n-a\n+b\n```'])
  })
})

describe('a cut', () => {
  test('between two lines that were not neighbours is marked', () => {
    const lines = numbered([1, 'a'], [3, 'b'], [4, 'c'], [9, 'd'])
    expect(codeOf(show({ lines }, [1, 4]))).toEqual(['a', '… 1 line cut', 'b', 'c', '… 4 lines cut', 'd'])
  })

  test('of lines that were folded is not counted twice', () => {
    const lines = numbered([1, 'a', 3], [5, 'b'], [6, 'c', 4], [12, 'd'])
    expect(codeOf(show({ lines }, [1, 4]))).toEqual([
      'a',
      '… 3 more like it',
      'b',
      'c',
      '… 4 more like it',
      '… 1 line cut',
      'd',
    ])
  })

  test('at the end of a list is said, since no line numbers say it', () => {
    const list = { kind: 'diff', title: FILE_LIST_TITLE, lines: plain(5), cut: { before: 0, after: 20 } } as const
    expect(codeOf(show(list, [1, 3]))).toEqual(['line 1', 'line 2', 'line 3', '… 22 lines cut'])
    expect(codeOf(show(list, [1, 5])).at(-1)).toBe('… 20 lines cut')
    expect(codeOf(show({ ...list, lines: plain(60) }, [1, 40])).slice(-2)).toEqual(['line 39', '… 41 lines cut'])
  })

  test('at the end of a diff counts what changes, and not what stands around it', () => {
    const lines = ['@@ -1,5 +1,6 @@', ' a', '-b', '+c', ' d', '+e', ' f']
    const ofDiff = (to: number, after = 0) =>
      codeOf(show({ kind: 'diff', title: 'a.ts', lines, cut: { before: 0, after } }, [3, to]))
    expect([ofDiff(4), ofDiff(6), ofDiff(6, 9)]).toEqual([
      ['-b', '+c', '… 1 line cut'],
      ['-b', '+c', ' d', '+e'],
      ['-b', '+c', ' d', '+e', '… 9 lines cut'],
    ])
    const long = plain(60).map((text, n) => (n % 2 === 0 ? `+${text}` : ` ${text}`))
    expect(codeOf(show({ kind: 'diff', title: 'a.ts', lines: long }, [1, 60])).slice(-2)).toEqual([
      '+line 39',
      '… 10 lines cut',
    ])
  })

  test('at the end of a log is in the caption', () => {
    expect(codeOf(show({ lines: numbered([1, 'a'], [2, 'b']), cut: { before: 0, after: 9 } }, [1, 1]))).toEqual(['a'])
  })

  test('counts the lines of the source, folded and hidden ones too', () => {
    const lines = numbered(...plain(39).map((text, n) => [n + 1, text] as const), [40, 'x', 4], [50, 'y'])
    expect(codeOf(show({ lines }, [1, 41])).slice(-2)).toEqual(['line 39', '… 11 lines cut'])
  })

  test('of a long line says how much is gone, and splits no character', () => {
    const [line] = codeOf(show({ lines: [`${'x'.repeat(399)}🚨${'y'.repeat(1000)}`] }, [1, 1]))
    expect(line).toBe(`${'x'.repeat(399)} … 1001 characters cut`)
  })
})

test('an unknown range shows nothing', () => {
  expect(show({ lines: plain(2) }, [2, 1])).toEqual([])
  expect(show({ lines: plain(2) }, [3, 3])).toEqual([])
  expect(toEvidenceBlock({ from: 'E99.1', to: 'E99.1' }, dossierOf(aRedRun()))).toEqual([])
})

test('text can neither close its fence nor name a language', () => {
  expect(show({ kind: 'annotation', lines: ['```js', '<b>'] }, [1, 2])[1]).toBe('````\n```js\n<b>\n````')
})

test('a fence never has more than forty lines, and says all that it leaves out', () => {
  const someLine = fc.record({ gap: fc.integer({ min: 0, max: 5 }), repeats: fc.constantFrom(0, 0, 3) })
  fc.assert(
    fc.property(fc.array(someLine, { minLength: 1, maxLength: 90 }), (made) => {
      let next = 1
      const lines = made.map(({ gap, repeats }, index): Line => {
        const sourceLine = next + (index === 0 ? 0 : gap)
        next = sourceLine + 1 + repeats
        return { text: `line ${sourceLine}`, sourceLine, repeats }
      })
      const code = codeOf(show({ lines }, [1, lines.length]))
      expect(code.length).toBeLessThanOrEqual(MAX_FENCE_LINES)
      const counted = code.reduce((sum, line) => sum + Number(/^… (\d+) /.exec(line)?.[1] ?? 1), 0)
      expect(counted).toBe(next - 1)
    }),
  )
})
