import { describe, expect, test } from '@jest/globals'
import type { Gathered } from '../../../src/core/gathered.ts'
import { toExhibits } from '../../../src/core/incident/exhibits.ts'
import { toEnding } from '../../../src/core/incident/fix.ts'
import type { FileChange } from '../../../src/core/records.ts'
import {
  aComparison,
  aFile,
  aGreenRun,
  aLog,
  aMended,
  anExcerpt,
  aRedRun,
  aRun,
  aWorkflowJob,
  shaOf,
} from '../../support/gathered.ts'

const endingOf = (gathered: Gathered) => toEnding(gathered, toExhibits(gathered))

/** A change of one file, from its lines with their signs. */
function changed(path: string, ...lines: readonly string[]): FileChange {
  const count = (sign: string) => lines.filter((line) => line.startsWith(sign)).length
  return aFile(path, { patch: ['@@ -1,9 +1,9 @@', ...lines].join('\n'), additions: count('+'), deletions: count('-') })
}

/** What broke and what mended it, under an error. */
function story(candidate: readonly FileChange[], fix: readonly FileChange[], error = 'Expected: 358'): Gathered {
  return aMended(
    { files: fix },
    {
      change: { since: 'last-green', comparison: aComparison({ files: candidate }) },
      logs: [aLog(anExcerpt([error], { category: 'test' }))],
    },
  )
}

const OLD = 'return round(sum)'
const NEW = 'return sum(rounded)'
const BREAK = changed('src/total.js', `-${OLD}`, `+${NEW}`)

describe('an ending', () => {
  test('is not on record while no green run follows, or where there is no run', () => {
    expect([endingOf(aRedRun()), endingOf({ ...aRedRun(), runs: null })]).toEqual([null, null])
  })

  test('is a fix with its run, its commits, its diffs and what of them meets the break', () => {
    const gathered = aMended()
    const exhibits = toExhibits(gathered)
    const [diff] = exhibits.fixDiffs
    expect(toEnding(gathered, exhibits)).toEqual({
      outcome: 'FIXED',
      run: exhibits.closingGreen,
      commits: exhibits.fixCommits,
      diffs: [{ ...diff, meets: 'takes-back' }],
      overlap: [diff?.evidence.id],
      silenced: null,
    })
    expect(exhibits.closingGreen?.lines.map(({ text }) => text)).toContain('success')
  })

  test('shares the evidence of its commits with those that came in while it was red', () => {
    const { fixCommits, laterCommits } = toExhibits(aMended({ tries: [['bad2', '09:20']] }))
    expect([fixCommits.map(({ commit }) => commit.sha), laterCommits.at(-1)]).toEqual([[shaOf('900e')], fixCommits[0]])
    const alone = toExhibits(aMended({}, { later: null }))
    expect(alone.fixCommits.map(({ evidence }) => evidence.title)).toEqual(['900e000'])
  })

  test('on a commit that was red proves nothing, whichever red run had it', () => {
    const same = (sha: string) => {
      const ending = endingOf(aMended({ tries: [['bad2', '09:20']], green: { sha: shaOf(sha) } }))
      return [ending?.outcome, ending?.overlap.length]
    }
    expect([same('bad1'), same('bad2'), same('900e')]).toEqual([
      ['FLAKY', 0],
      ['FLAKY', 0],
      ['FIXED', 1],
    ])
  })

  test('that took more than one attempt proves nothing', () => {
    const ending = endingOf(aMended({ green: { attempt: 2 } }))
    expect([ending?.outcome, ending?.overlap]).toEqual(['FIXED', []])
  })

  test('after a break without a change proves nothing', () => {
    const ending = endingOf(aMended())
    const gathered = aMended()
    const runs = gathered.runs === null ? null : { ...gathered.runs, lastGreen: aGreenRun({ sha: shaOf('bad1') }) }
    expect([ending?.overlap.length, endingOf({ ...gathered, runs })?.overlap]).toEqual([1, []])
  })

  test('whose changes are out of reach is a fix that proves nothing', () => {
    expect(endingOf({ ...aMended(), fix: null, later: null })).toMatchObject({
      outcome: 'FIXED',
      commits: [],
      diffs: [],
      overlap: [],
    })
  })
})

describe('a diff of the fix', () => {
  const meets = (gathered: Gathered) => endingOf(gathered)?.diffs.map((diff) => diff.meets)

  test.each<[string, FileChange[], string | null]>([
    ['takes the whole change back', [changed('src/total.js', `-${NEW}`, `+${OLD}`)], 'takes-back'],
    ['takes a part of it back', [changed('src/total.js', `-${NEW}`)], 'takes-back'],
    ['edits what it wrote', [changed('src/total.js', `-${NEW}`, '+return sum(half)')], 'same-lines'],
    ['brings back what it took out, and more', [changed('src/total.js', `+${OLD}`, '+log(sum)')], 'same-lines'],
    ['edits other lines of its one file', [changed('src/total.js', '+import round')], 'same-file'],
    ['is about another file', [changed('src/cart.js', `-${NEW}`, `+${OLD}`)], null],
    ['is text for people', [changed('README.md', `-${NEW}`, `+${OLD}`)], null],
    ['shares lines that stand everywhere', [changed('src/total.js', '-}', '+  else {')], 'same-file'],
  ])('that %s', (_, files, expected) => {
    expect(meets(story([BREAK], files))).toEqual([expected])
  })

  test('of one of many files that changed has to meet more than the file', () => {
    const fix = [changed('src/total.js', '+import round')]
    const also = (path: string) => meets(story([BREAK, changed(path, '+a line here')], fix))
    expect([also('src/cart.js'), also('CHANGELOG.md'), also('yarn.lock')]).toEqual([
      [null],
      ['same-file'],
      ['same-file'],
    ])
  })

  test('of a file that moved is held against the name that it had', () => {
    const moved = { ...changed('lib/total.js', `-${NEW}`, `+${OLD}`), previousPath: 'src/total.js' }
    expect(meets(story([BREAK], [moved]))).toEqual(['takes-back'])
  })

  test.each([
    ['src/cart.js', 'at add (src/cart.js:3:1)', 'error-file'],
    ['src/cart.js', 'FAIL test/cart.test.js', 'error-file'],
    ['test/cart.test.js', 'FAIL test/cart.test.js', null],
    ['docs/cart.md', 'docs/cart.md:3 MD001', 'error-file'],
  ])('of %s under the error %j is %s', (path, error, expected) => {
    expect(meets(story([BREAK], [changed(path, '+a line here')], error))).toEqual([expected])
  })

  test('that meets the break most tellingly comes first', () => {
    const fix = [changed('src/cart.js', '+a line here'), changed('src/total.js', `-${NEW}`, `+${OLD}`)]
    const ending = endingOf(story([BREAK], fix, 'at add (src/cart.js:3:1)'))
    const paths = ending?.overlap.map((id) => ending.diffs.find(({ evidence }) => evidence.id === id)?.file.path)
    expect(paths).toEqual(['src/total.js', 'src/cart.js'])
  })
})

describe('green without a fix', () => {
  test('names what silenced it, where, and the line of the diff', () => {
    const ending = endingOf(story([BREAK], [changed('test/total.test.js', ' x', "+it.skip('rounds', () => {")]))
    const [diff] = ending?.diffs ?? []
    expect([ending?.outcome, ending?.overlap, ending?.silenced]).toEqual([
      'SILENCED',
      [],
      { how: 'test-skipped', path: 'test/total.test.js', line: diff?.evidence.lines[2]?.id },
    ])
  })

  test('has no line where its diff is not in evidence', () => {
    const removed = aFile('test/total.test.js', { status: 'removed', patch: null, deletions: 9000 })
    expect(endingOf(story([BREAK], [removed], 'FAIL test/total.test.js'))?.silenced).toMatchObject({ line: null })
  })

  const workflow = {
    path: '.github/workflows/ci.yml',
    url: null,
    lines: ['on: push', 'jobs:', '  build:', '    steps:', '      - run: npm run build:prod'],
    jobs: [
      aWorkflowJob({
        fromLine: 3,
        toLine: 5,
        steps: [{ name: null, run: 'npm run build:prod', fromLine: 5, toLine: 5 }],
      }),
    ],
  }
  const inWorkflow = (lines: readonly string[], tries: readonly (readonly [string, string])[] = []) =>
    endingOf(aMended({ tries, files: [changed(workflow.path, ...lines)] }, { workflow }))?.silenced?.how ?? null

  test('is a step of the workflow that is gone, or whose failure is let pass', () => {
    const before = [' on: push', ' jobs:', '   build:', '     steps:']
    expect([
      inWorkflow([...before, '-      - run: npm run build:prod']),
      inWorkflow([...before, '       - run: npm run build:prod', '+        continue-on-error: true']),
      inWorkflow([...before, '-      - run: npm run build:prod', '+      - run: npm run build']),
    ]).toEqual(['check-removed', 'continue-on-error', null])
  })

  test('is looked for in the whole workflow where its lines have moved since', () => {
    const elsewhere = ['+env:', '+  continue-on-error: true']
    const gathered = aMended(
      { tries: [['bad2', '09:20']], files: [changed(workflow.path, ...elsewhere)] },
      { workflow },
    )
    const asked = aRun()
    const runs = gathered.runs === null ? null : { ...gathered.runs, run: asked }
    expect([inWorkflow(elsewhere), endingOf({ ...gathered, runs })?.silenced?.how]).toEqual([null, 'continue-on-error'])
  })
})
