import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Dossier } from '../../../src/core/dossier.ts'
import { listCited, locate, parseSentence, toPlainText } from '../../../src/core/entry/anchors.ts'
import { linked, named, plain, quoted } from '../../../src/core/entry/facts-only/wording.ts'
import { type Evidence, EvidenceBook } from '../../../src/core/evidence.ts'
import { FactBook } from '../../../src/core/facts.ts'
import { aCommit, aComparison, aRedRun, aStreak, dossierOf } from '../../support/gathered.ts'

/** A dossier with these lines as E1, and the fact F1 "4 reverts". */
function worldOf(...lines: readonly string[]): { dossier: Dossier; evidence: Evidence } {
  const book = new EvidenceBook()
  const url = 'https://github.com/octo/shop/issues/5'
  const evidence = book.add({ kind: 'issue', title: 'issue 5', url, at: null, actor: 'mona', trust: 'outsider', lines })
  const facts = new FactBook()
  facts.count('reverts', { count: 4, noun: 'revert' }, ['E1'], 'commits')
  facts.duration('time red', { start: '2026-11-02T09:00:00Z', end: '2026-11-02T10:09:43Z' }, ['E1'], 'first to last')
  return { dossier: { ...dossierOf(aRedRun()), evidence: book.all, facts: facts.all }, evidence }
}

function parse(text: string, lines: readonly string[], cites: string[] = ['E1']) {
  return parseSentence({ text, cites }, worldOf(...lines).dossier)
}

const codes = (text: string, lines: readonly string[], cites?: string[]) =>
  parse(text, lines, cites).problems.map(({ code, detail }) => `${code}: ${detail}`)

describe('a quotation', () => {
  test('is printed from the bytes of the evidence', () => {
    const { segments, problems } = parse('She wrote "it’s  broken again" twice.', ["Well, it's broken\tagain. Sorry."])
    expect(problems).toEqual([])
    expect(segments).toEqual([
      { kind: 'text', text: 'She wrote ' },
      { kind: 'quotation', text: "it's broken again" },
      { kind: 'text', text: ' twice.' },
    ])
  })

  test('may run over lines', () => {
    expect(codes('"one two three four"', ['zero one two', 'three four five'])).toEqual([])
  })

  test.each([
    ['"Wait for it and start again."', ['│ Error: held', '│', '│ Wait for it and start', '│ again.'], []],
    ['"retry this command with care"', ['npm error Fix it, or retry', 'npm error this command with care'], []],
    ['"the step did not end"', ['#7 0.431 the step', '#7 12.02 did not end'], []],
    ['"│ Error: held by another"', ['╷', '│ Error: held by another'], []],
    ['"npm error code ERESOLVE npm error retry"', ['npm error code ERESOLVE', 'npm error retry'], []],
    // What goes on under another name is said by somebody else.
    ['"it is done at last"', ['npm error it is', 'npm warn done at last'], ['quotation-not-found: it is done at last']],
    ['"it is done at last"', ['- it is', '- done at last'], ['quotation-not-found: it is done at last']],
  ])('runs over what a tool puts before each of its lines: %s in %j', (text, lines, problems) => {
    expect(codes(text, lines)).toEqual(problems)
  })

  test('that stands nowhere in the cited evidence is a problem', () => {
    expect(codes('"it was never there"', ['it was there'])).toEqual(['quotation-not-found: it was never there'])
    expect(codes('"it was there"', ['it was there'], [])).toEqual(['quotation-not-found: it was there'])
  })

  test('of two words is a name: any record may have it, and one has to', () => {
    expect(codes('the "big red" button', [])).toEqual(['quotation-not-found: big red'])
    expect(parse('the "big red" button', ['A Big Red one']).segments[1]).toEqual({ kind: 'quotation', text: 'big red' })
  })

  test('cannot be taken apart into short ones', () => {
    expect(codes('he said "it was "the cache" all along"', ['the cache'])).not.toEqual([])
  })

  test.each([
    ['“it broke again”', 'it broke again'],
    ['„it broke again“', 'it broke again'],
    ['«it broke again»', 'it broke again'],
    ['＂it broke again＂', 'it broke again'],
  ])('stands in marks of any shape: %s', (text, words) => {
    expect(parse(text, ['so it broke again']).segments).toEqual([{ kind: 'quotation', text: words }])
    expect(codes(text, ['it did not'])).toEqual([`quotation-not-found: ${words}`])
  })

  test.each([
    ['"seem to break anything"', 'This does not seem to break anything.', 'not seem to break anything'],
    ['"be merged before Friday"', 'It should never be merged before Friday.', 'never be merged before Friday'],
    ['"work on my machine"', 'It doesn’t work on my machine.', 'doesn’t work on my machine'],
    ['"green run"', 'There is no green run.', 'no green run'],
    ['"works on my machine"', 'I do not know, it works on my machine.', 'works on my machine'],
    ['"works on my machine"', 'Not nice but works on my machine.', 'works on my machine'],
    ['"the deploy is fixed"', 'No merge until the deploy is fixed.', 'the deploy is fixed'],
    ['"it works now"', 'not sure it works now; it works now', 'it works now'],
  ])('keeps the negation before it: %s in %j', (text, line, expected) => {
    expect(parse(text, [line])).toEqual({ segments: [{ kind: 'quotation', text: expected }], problems: [] })
  })

  test('takes no negation from the line before', () => {
    expect(parse('"it works now"', ['no', 'it works now']).segments).toEqual([
      { kind: 'quotation', text: 'it works now' },
    ])
  })

  test.each([
    ['"Every deploy … failing since Friday"', [], 'Every deploy … failing since Friday'],
    ['"Every deploy [...] failing since Friday"', [], 'Every deploy … failing since Friday'],
    ['"failing since … Every deploy"', ['quotation-not-found: failing since … Every deploy'], null],
    ['"Every … Friday night"', ['quotation-not-found: Every … Friday night'], null],
    ['"is fixed … failing since"', ['quotation-not-found: is fixed … failing since'], null],
    ['"We can … deploy that"', ['quotation-loses-not: We can … deploy that'], 'We can … deploy that'],
  ])('may leave words out between two passages, in order and without a "not": %s', (text, problems, expected) => {
    const lines = ['Every deploy of ours has been failing since Friday night.', 'We can certainly not deploy that.']
    expect(codes(text, lines)).toEqual(problems)
    if (expected !== null) expect(parse(text, lines).segments).toEqual([{ kind: 'quotation', text: expected }])
  })

  test('begins and ends with a word', () => {
    expect(codes('"able to deploy the app"', ['unable to deploy the app'])).toEqual([
      'quotation-not-found: able to deploy the app',
    ])
  })

  test('may hold quotation marks: the farthest closing one that fits wins', () => {
    const { segments } = parse('"Missing script: "build:prod"" stopped "the whole show".', [
      'npm error Missing script: "build:prod"',
      'the whole show',
    ])
    expect(segments.filter(({ kind }) => kind === 'quotation')).toEqual([
      { kind: 'quotation', text: 'Missing script: "build:prod"' },
      { kind: 'quotation', text: 'the whole show' },
    ])
  })

  test('holds no anchors of its own', () => {
    const { segments } = parse('"see [[F1]] `x` **y**"', ['see [[F1]] `x` **y**'])
    expect(segments).toEqual([{ kind: 'quotation', text: 'see [[F1]] `x` **y**' }])
  })

  test('opens at no lone mark', () => {
    expect(parse('5" of rain', []).segments).toEqual([{ kind: 'text', text: '5" of rain' }])
  })

  test('that is found is a part of the evidence, byte for byte', () => {
    const words = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '"', "'", '’', '“', '`', '[', '*', 'é', '\t'),
      minLength: 1,
    })
    fc.assert(
      fc.property(words, words, words, (before, inside, after) => {
        const { dossier, evidence } = worldOf(before + inside + after)
        const { segments, problems } = parseSentence({ text: quoted(inside), cites: ['E1'] }, dossier)
        const [first] = segments
        if (problems.length > 0 || first?.kind !== 'quotation' || inside.trim().split(/\s+/).length < 3) return
        expect(evidence.lines[0]?.text.replace(/\s+/g, ' ')).toContain(first.text)
      }),
    )
  })

  test('of a whole line is always found', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (line) => {
        fc.pre(line.trim() !== '')
        expect(codes(quoted(line), [line])).toEqual([])
      }),
    )
  })
})

describe('an identifier', () => {
  test.each([
    ['in a line', '`build:prod`', ['Missing script: build:prod']],
    ['in the title of the evidence', '`issue 5`', []],
    ['as an actor', '`mona`', []],
    ['in a fact', '`4 reverts`', []],
    ['with ticks in it', '`` a`b ``', ['say a`b now']],
    ['with a tick at its end', '`` a` ``', ['say a` now']],
  ])('%s is found', (_, text, lines) => {
    expect(codes(text, lines, [])).toEqual([])
  })

  test.each([
    ['`build:dev`', 'build:prod'],
    ['`a`', 'data'],
    ['`ata`', 'data'],
    ['`1.2`', '11.2.5'],
    ['`1.2`', '1.25'],
    ['`Build`', 'build'],
    ['`bad100`', 'bad1000'],
    ['`bad1000`', '0bad1000'],
    ['`bad1000`', 'bad10001'],
    ['`total()`', 'total'],
  ])('that stands nowhere is a problem: %s in %j', (text, line) => {
    expect(codes(text, [line], [])).toEqual([`identifier-not-found: ${text.slice(1, -1)}`])
  })

  test.each([
    ['`a`', 'a, b'],
    ['`1.2`', 'v1.2'],
    ['`1.2`', '(1.2.5)'],
    ['`bad1000`', `commit bad1000${'0'.repeat(33)}`],
    ['`total()`', 'at total(price)'],
    ['`build.yml`', '.github/workflows/build.yml:4'],
  ])('that stands there as a token is none: %s in %j', (text, line) => {
    expect(codes(text, [line], [])).toEqual([])
  })

  test('that code names is found again whatever it is made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab`"[]|*\\ '), minLength: 1 }), (name) => {
        fc.pre(name.trim() !== '')
        const { segments, problems } = parseSentence({ text: `In ${named(name)}.`, cites: [] }, worldOf(name).dossier)
        expect([problems, segments[1]]).toEqual([[], { kind: 'identifier', text: name }])
      }),
    )
  })
})

describe('a fact', () => {
  test.each([
    ['[[F1]]', '4 reverts'],
    ['[[F1w]]', 'four reverts'],
    ['[[F2]]', '1 h 9 min 43 s'],
    ['[[F2~]]', '1 h 10 min'],
  ])('%s reads "%s"', (text, expected) => {
    expect(parse(text, []).segments).toEqual([{ kind: 'fact', text: expected }])
  })

  test('that does not exist is a problem', () => {
    expect(codes('[[F9]]', [])).toEqual(['no-such-fact: F9'])
  })
})

describe('a link', () => {
  test('shows its text, or what the evidence is called', () => {
    const url = 'https://github.com/octo/shop/issues/5'
    expect(parse('[[E1|the first fix]]', []).segments).toEqual([{ kind: 'link', text: 'the first fix', url }])
    expect(parse('[[E1]]', []).segments).toEqual([{ kind: 'link', text: 'issue 5', url }])
  })

  test('to nothing is a problem, and so is a citation of nothing', () => {
    expect(codes('[[E9]]', [])).toEqual(['no-such-evidence: E9'])
    expect(codes('Plain.', ['one'], ['E9', 'F9', 'F1', 'E1.1', 'E1.2', 'A1'])).toEqual([
      'no-such-evidence: E9',
      'no-such-evidence: F9',
      'no-such-evidence: E1.2',
      'no-such-evidence: A1',
    ])
  })

  test.each(['test [linux]', 'a | b', '[x]', 'a[b[0]]'])('keeps the name %j', (name) => {
    const { dossier, evidence } = worldOf()
    const { segments } = parseSentence({ text: `In ${linked(evidence, name)}, it broke.`, cites: [] }, dossier)
    expect(segments).toEqual([
      { kind: 'text', text: 'In ' },
      { kind: 'link', text: name, url: evidence.url },
      { kind: 'text', text: ', it broke.' },
    ])
  })
})

test('an attempt that is cited stands for its run and its commits', () => {
  const commits = [aCommit('bad2', 'Try the other name first')]
  const dossier = dossierOf(aStreak([['bad2', '09:30']], { later: aComparison({ commits }) }))
  const cite = (id: string) => parseSentence({ text: '"Try the other name first"', cites: [id] }, dossier).problems
  expect(cite('A1')).toEqual([])
  expect(listCited(['A1'], dossier).map(({ kind }) => kind)).toEqual(['run', 'commit'])
  expect(cite('A2').map(({ code }) => code)).toEqual(['no-such-evidence', 'quotation-not-found'])
})

test('foreign words that are made plain hold no anchor', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aF1E|"“«`[]*\\~ ') }), (words) => {
      const { segments, problems } = parse(plain(words), [])
      expect([toPlainText(segments), problems, segments.every(({ kind }) => kind === 'text')]).toEqual([
        words,
        [],
        true,
      ])
    }),
  )
})

test('plain text is what a reader would hear', () => {
  const { segments } = parse('**[[F1w]]** in `a`, "one two three", [[E1|here]].', ['a', 'one two three'])
  expect(toPlainText(segments)).toBe('four reverts in a, "one two three", here.')
})

test.each([
  ['', null],
  ['  ', null],
  ['b c', 'b c'],
  ['c  d', 'c d'],
  ['x', null],
])('%j is located as %j', (words, expected) => {
  expect(locate(words, [worldOf('a b', 'c d').evidence])).toBe(expected)
})
