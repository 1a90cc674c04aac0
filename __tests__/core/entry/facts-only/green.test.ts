import { describe, expect, test } from '@jest/globals'
import { sayNoFix, sayNotMended } from '../../../../src/core/entry/facts-only/green.ts'
import type { Gathered } from '../../../../src/core/gathered.ts'
import type { FileChange } from '../../../../src/core/records.ts'
import {
  aCommit,
  aComparison,
  aFile,
  aLog,
  aMended,
  anExcerpt,
  anIssueThread,
  aRedRun,
  dossierOf,
  sectionOf,
  shaOf,
  write,
} from '../../../support/gathered.ts'

/** A section as a reader sees it: links as their text, no backslashes and no ticks. */
function read(gathered: Gathered, heading: string): string {
  return sectionOf(write(gathered).markdown, heading)
    .replace(/\[((?:\\.|[^\]\\])*)\]\([^)]*\)/g, '$1')
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
    .replaceAll('`', '')
}

const TEST_LOG = aLog(anExcerpt(['FAIL test/total.test.js', '  ● total › rounds'], { category: 'test', primary: [1] }))
const OVERNIGHT = { updatedAt: '2026-11-03T06:00:00Z' }
const sam = { author: { login: 'sam', isBot: false } }

/** Green with a change of one test file or of the workflow, under an error that names the test. */
function silenced(path: string, patch: string, over: Partial<FileChange> = {}): Gathered {
  return aMended({ files: [aFile(path, { patch: `@@ -1,2 +1,2 @@\n${patch}`, ...over })] }, { logs: [TEST_LOG] })
}

const DELETED = silenced('test/total.test.js', "-test('rounds', () => {", { status: 'removed' })

describe('when it was green again', () => {
  const last = (gathered: Gathered) => read(gathered, 'What Happened').split('\n\n').at(-1)

  test.each<[string, Gathered, string]>([
    [
      'with its one commit',
      aMended(),
      'At 09:45 AM UTC, 31 min after the first failure, run 50 was green, with 900e000, "Bring the build script back".',
    ],
    [
      'with the last of several commits',
      aMended({ commits: [aCommit('b1', 'First half'), aCommit('900e', 'Second half')] }),
      'At 09:45 AM UTC, 31 min after the first failure, run 50 was green, with 2 commits, the last one 900e000, "Second half".',
    ],
    [
      'on another day',
      aMended({ green: OVERNIGHT, commits: [aCommit('900e', '')] }),
      'At 06:00 AM UTC on 2026-11-03, 20 h 46 min after the first failure, run 50 was green, with 900e000.',
    ],
    [
      'on a commit that no comparison lists',
      aMended({}, { fix: null, later: null }),
      'At 09:45 AM UTC, 31 min after the first failure, run 50 was green, at 900e000.',
    ],
    [
      'on a commit that was red',
      aMended({ green: { sha: shaOf('bad1') } }, { fix: null, later: null }),
      'At 09:45 AM UTC, 31 min after the first failure, run 50 was green, on a commit that was red before.',
    ],
  ])('is said %s', (_, gathered, sentence) => {
    expect(last(gathered)).toBe(sentence)
  })

  test('is not said while it is red', () => {
    expect(read(aRedRun(), 'What Happened')).not.toContain('was green')
  })
})

describe('the cause', () => {
  const causeOf = (gathered: Gathered) => {
    const { draft, dossier, dropped, findings } = write(gathered)
    expect([dropped, findings]).toEqual([[], []])
    return {
      status: draft.cause.status,
      proof: draft.cause.proof,
      isOverlap: draft.cause.proof?.overlap.join() === dossier.fix?.overlap.join(),
      text: read(gathered, 'Root Cause Analysis').split('\n\n').slice(0, 2).join(' '),
    }
  }

  test('is confirmed by a fix that takes the change back, with its proof', () => {
    expect(causeOf(aMended())).toEqual({
      status: 'confirmed',
      proof: { flipAttempt: 1, overlap: ['E11'], humanLine: null },
      isOverlap: true,
      text: '### Immediate Cause (confirmed) The change to package.json in bad1000: 900e000 takes it back, and run 50 after it is green.',
    })
  })

  const patch = (...lines: readonly string[]) => ({ patch: ['@@ -1,3 +1,3 @@', ...lines].join('\n') })
  test.each<[string, Gathered, string]>([
    [
      'a part of it',
      aMended({ files: [aFile('package.json', { ...patch('-  "build": "vite build"'), additions: 0 })] }),
      'The change to package.json in bad1000: 900e000 takes lines of it back, and run 50 after it is green.',
    ],
    [
      'the same lines',
      aMended({ files: [aFile('package.json', patch('-  "build": "vite build"', '+  "bundle": "vite"'))] }),
      'The change to package.json in bad1000: 900e000 changed the same lines, and run 50 after it is green.',
    ],
    [
      'the same file',
      aMended({ files: [aFile('package.json', patch('+  "prebuild": "tsc"'))] }),
      'The change to package.json in bad1000: 900e000 changed the same file, and run 50 after it is green.',
    ],
    [
      'several commits',
      aMended({ commits: [aCommit('b1', 'First half'), aCommit('900e', 'Second half')] }),
      'The change to package.json in bad1000: what came with run 50 takes it back, which is green.',
    ],
    [
      'the file that the error names',
      aMended(
        { files: [aFile('src/cart.js', patch('+import round'))] },
        { logs: [aLog(anExcerpt(['at add (src/cart.js:3:1)']))] },
      ),
      'src/cart.js, the file that the error names: 900e000 changed it, and run 50 after it is green.',
    ],
    [
      'the file that the failing test is named after',
      aMended({ files: [aFile('src/total.js', patch('+import round'))] }, { logs: [TEST_LOG] }),
      'src/total.js, the file that the failing test is named after: 900e000 changed it, and run 50 after it is green.',
    ],
    [
      'a change among several commits',
      aMended(
        {},
        {
          change: {
            since: 'last-green',
            comparison: aComparison({ commits: [aCommit('c1', 'Add a price'), aCommit('bad1', 'Rename')] }),
          },
        },
      ),
      'The change to package.json since the last green run: 900e000 takes it back, and run 50 after it is green.',
    ],
  ])('is confirmed where the fix is about %s', (_, gathered, sentence) => {
    expect(causeOf(gathered)).toMatchObject({
      status: 'confirmed',
      text: `### Immediate Cause (confirmed) ${sentence}`,
    })
  })

  const suspect = {
    change: { since: 'last-green', comparison: aComparison({ files: [aFile('src/total.js')] }) },
  } as const
  test.each<[string, Gathered, string, string]>([
    [
      'a fix about something else',
      aMended({ files: [aFile('src/cart.js')] }),
      'unknown',
      'Not known. The records do not tie what came with run 50, which is green, to the failure. Asked in the pull request.',
    ],
    [
      'a fix about something else, under an error that names a change',
      aMended({ files: [aFile('src/cart.js')] }, { logs: [TEST_LOG], ...suspect }),
      'likely',
      'Likely the change to src/total.js in bad1000: the failing test is named after that file.',
    ],
    [
      'a test that was deleted',
      DELETED,
      'unknown',
      'Not known. It is green, and the test that failed is gone: what was wrong is not mended on record. Asked in the pull request.',
    ],
    [
      'a test that was deleted, under an error that names a change',
      { ...DELETED, ...suspect },
      'likely',
      'Likely the change to src/total.js in bad1000: the failing test is named after that file. It is green, and the test that failed is gone: what was wrong is not mended on record.',
    ],
    [
      'the same commit, whatever the error names',
      aMended({ green: { sha: shaOf('bad1') }, files: [] }, { logs: [TEST_LOG], fix: null, later: null, ...suspect }),
      'unknown',
      'Not known. The commit that was red is green in run 50, so no change is proven to have caused or cured it. Asked in the pull request.',
    ],
  ])('is not confirmed by %s', (_, gathered, status, sentence) => {
    expect(causeOf(gathered)).toMatchObject({
      status,
      proof: null,
      text: `### Immediate Cause (${status}) ${sentence}`,
    })
  })
})

describe('green without a fix', () => {
  test.each<[string, Gathered, string]>([
    [
      'the file of the test was deleted',
      DELETED,
      '**It is green, and the test that failed is gone.** test/total.test.js was deleted with 900e000.',
    ],
    [
      'the test was taken out of its file',
      silenced('test/total.test.js', "-test('rounds', () => {"),
      '**It is green, and the test that failed is gone.** It was deleted from test/total.test.js with 900e000.',
    ],
    [
      'a test is skipped',
      silenced('test/total.test.js', "+test.skip('rounds', () => {"),
      '**It is green, and a test is skipped.** The line that skips it came into test/total.test.js with 900e000.',
    ],
    [
      'the failure is let pass',
      silenced('.github/workflows/ci.yml', '+        continue-on-error: true'),
      '**It is green, and the check may fail without turning red.** The line that lets it came into .github/workflows/ci.yml with 900e000.',
    ],
    [
      'the check is off',
      silenced('.github/workflows/ci.yml', '+        if: false'),
      '**It is green, and the check that failed is switched off.** It was switched off in .github/workflows/ci.yml with 900e000.',
    ],
    [
      'nothing changed',
      aMended({ green: { sha: shaOf('bad1') } }, { fix: null, later: null }),
      '**The same commit failed, and then it passed.** What made the difference is not on record.',
    ],
  ])('is said first in The Brutal Truth: %s', (_, gathered, sentence) => {
    expect(read(gathered, 'The Brutal Truth').split('\n\n')[0]).toBe(sentence)
  })

  test('cites the green run and the diff that shows it', () => {
    const dossier = dossierOf(DELETED)
    const [diff] = dossier.fix?.diffs ?? []
    expect(sayNoFix(dossier)?.[0]?.cites).toEqual([dossier.fix?.run.id, diff?.evidence.id])
    expect(sayNotMended(dossier)?.cites).toEqual([dossier.fix?.run.id, diff?.evidence.id])
  })

  test('is not said of a fix, nor while it is red', () => {
    const said = [aMended(), aRedRun(), anIssueThread()]
      .map((one) => dossierOf(one))
      .flatMap((one) => [sayNoFix(one), sayNotMended(one)])
    expect(said).toEqual([null, null, null, null, null, null])
  })

  test('thanks nobody, and shows no sign to look for', () => {
    const { draft } = write(DELETED)
    expect([draft.thanks, draft.warningSigns.map(({ badLines }) => badLines)]).toEqual([[], [null]])
  })
})

describe('a fix', () => {
  test('is set beside the time that it took', () => {
    expect(read(aMended(), 'The Brutal Truth').split('\n\n')[0]).toBe(
      '**It was red for 31 min. The fix is 1 file (+1 −1).**',
    )
    expect(read(aMended({}, { logs: [] }), 'The Brutal Truth').split('\n\n')[0]).toBe(
      'We know where it stopped. We do not have the line that says why. It was red for 31 min. The fix is 1 file (+1 −1).',
    )
  })

  test('is shown once under Technical Details, as what mended it', () => {
    const details = read(aMended(), 'Technical Details')
    expect(details.split('What mended it, in package.json:\n\n')).toHaveLength(2)
    expect(details.split('+  "build:prod": "vite build"')).toHaveLength(2)
  })

  test('that meets nothing is shown by its first diff, and one that silenced by what did it', () => {
    expect(read(aMended({ files: [aFile('src/a.js'), aFile('src/b.js')] }), 'Technical Details')).toContain(
      'What came with run 50, in src/a.js:',
    )
    expect(read(DELETED, 'Technical Details')).toContain('What came with run 50, in test/total.test.js:')
  })

  const messageOf = (body: string, over: Parameters<typeof aCommit>[2] = sam) =>
    read(aMended({ commits: [aCommit('900e', `Bring it back\n\n${body}`, over)] }), 'What We Tried').split('\n\n')[1]

  test.each([
    ['The "old" name is what\nthe host calls.', ' Its message says: "The "old" name is what the host calls."'],
    [`It is back. Word ${'word '.repeat(50)}.`, ' Its message says: "It is back."'],
    ['word '.repeat(50), ''],
    ['Signed-off-by: sam', ''],
  ])('is told in the words of its message, as far as they fit: %j', (body, said) => {
    expect(messageOf(body)).toBe(`900e000 was pushed, and run 50 ended green.${said}`)
  })

  test('by a bot is not quoted', () => {
    expect(messageOf('It is back.', { author: { login: 'renovate[bot]', isBot: true } })).not.toContain('message')
  })

  test('gives the lines that it took out as a sign, where they are few', () => {
    const signs = (lines: number) => {
      const patch = ['@@ -1,9 +1,1 @@', ...Array.from({ length: lines }, (_, n) => `-  "build": "vite build ${n}"`)]
      return write(aMended({ files: [aFile('package.json', { patch: patch.join('\n') })] })).draft.warningSigns[0]
        ?.badLines
    }
    expect([signs(6), signs(7)]).toEqual([{ from: 'E11.2', to: 'E11.7' }, null])
    expect(read(aMended(), 'Warning Signs')).toContain('🚨 Lines like those that 900e000 took out of package.json:')
  })

  test('that only adds lines has no bad ones', () => {
    const files = [aFile('package.json', { patch: '@@ -1,1 +1,2 @@\n+  "build:prod": "vite build"', deletions: 0 })]
    expect(write(aMended({ files })).draft.warningSigns.map(({ badLines }) => badLines)).toEqual([null])
  })
})

describe('whoever wrote the fix', () => {
  const thanked = (commits: Parameters<typeof aMended>[0]) =>
    write(aMended(commits)).draft.thanks.map(({ actor }) => actor)

  test('is thanked, but not for mending their own change, and not where it is a bot', () => {
    const bot = { author: { login: 'renovate[bot]', isBot: true } }
    expect([
      thanked({ commits: [aCommit('900e', 'Fix it', sam)] }),
      thanked({ commits: [aCommit('900e', 'Fix it')] }),
      thanked({ commits: [aCommit('900e', 'Fix it', bot)] }),
      thanked({ commits: [aCommit('900e', 'Fix it', { author: null })] }),
      thanked({ commits: [aCommit('b1', 'Half of it', sam), aCommit('900e', 'Fix it', bot)] }),
    ]).toEqual([['sam'], [], [], [], ['sam']])
  })

  test('is thanked with a link to the commit', () => {
    expect(write(aMended()).markdown).toContain('## Thank You\n\nsam wrote the fix, [900e000](')
  })
})

describe('the questions', () => {
  const topics = (gathered: Gathered) => write(gathered).draft.questions.map(({ topic }) => topic)

  test('leave out what the records prove, and what nobody tried', () => {
    expect([topics(aMended()), topics(aMended({ tries: [['bad2', '09:20']] })), topics(DELETED)]).toEqual([
      ['impact', 'felt', 'change'],
      ['impact', 'expect', 'felt', 'change'],
      ['cause', 'impact', 'felt', 'change'],
    ])
  })
})
