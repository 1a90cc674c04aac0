import { describe, expect, test } from '@jest/globals'
import { type Gathered, NOTHING_HANDED } from '../../../../src/core/gathered.ts'
import {
  aComment,
  aCommit,
  aComparison,
  aFile,
  aGreenRun,
  aJob,
  aLocalLog,
  aLog,
  anExcerpt,
  anIssueThread,
  aPull,
  aRedRun,
  aRequest,
  aRun,
  aStreak,
  at,
  aWorkflowJob,
  ERROR_LINES,
  sectionOf,
  shaOf,
  write,
} from '../../../support/gathered.ts'

/** A section as a reader sees it: links as their text, no backslashes and no ticks. */
function read(gathered: Gathered, heading = 'What Happened'): string {
  return sectionOf(write(gathered).markdown, heading)
    .replace(/\[((?:\\.|[^\]\\])*)\]\([^)]*\)/g, '$1')
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
    .replaceAll('`', '')
}

const changed = (...messages: readonly string[]): Partial<Gathered> => ({
  change: {
    since: 'last-green',
    comparison: aComparison({
      commits: messages.map((message, index) => aCommit(index === messages.length - 1 ? 'bad1' : `c${index}`, message)),
    }),
  },
})

describe('a red run opens with', () => {
  test('when, what and how far in', () => {
    expect(read(aRedRun()).split('\n\n')).toEqual([
      'At 09:14 AM UTC, run 42 of CI on main went red. build stopped at the step Run npm run build:prod, 4 min in.',
      'The last green one was run 41, 1 h 4 min earlier. One commit came in between: bad1000, "Rename the build script".',
      '**1 of 1 job failed.**',
    ])
  })

  test.each<[string, Gathered, string]>([
    ['a job without steps', aRedRun({ jobs: [aJob({ steps: [] })] }), 'build stopped, 4 min in.'],
    [
      'a job without times',
      aRedRun({ jobs: [aJob({ startedAt: null })] }),
      'build stopped at the step Run npm run build:prod.',
    ],
    [
      'a workflow that GitHub refused',
      aRedRun({ run: aRun({ conclusion: 'startup_failure' }), jobs: [] }, { logs: [] }),
      'It ended before a job began.',
    ],
    ['jobs that could not be read', aRedRun({ jobs: [] }, { logs: [] }), 'Which job broke it is not on record.'],
    ['a fork', aRedRun({ run: aRun({ fromFork: true }) }), 'run 42 of CI on main of a fork went red.'],
    ['no branch', aRedRun({ run: aRun({ branch: null }) }), 'run 42 of CI went red.'],
    ['no name', aRedRun({ run: aRun({ workflowName: '' }) }), 'run 42 of the workflow on main went red.'],
    [
      'no green run',
      aRedRun({ lastGreen: null }),
      'A green run of this workflow on this branch is not on record before it.',
    ],
    [
      'the same commit green',
      aRedRun({ lastGreen: aGreenRun({ sha: shaOf('bad1') }) }),
      'The same commit was green in run 41. The repository did not change in between.',
    ],
    ['many commits', aRedRun({}, changed('a', 'b', 'c')), '3 commits came in between.'],
    ['a commit without a message', aRedRun({}, changed('')), 'One commit came in between: bad1000.'],
    ['a streak', aStreak([['bad2', '09:30']]), 'run 42 of CI on main went red. In run 43, build stopped'],
    ['two red runs', aStreak([['bad2', '09:30']]), '**1 of 1 job failed, 2 red runs in a row.**'],
  ])('what is on record of %s', (_, gathered, expected) => {
    expect(read(gathered)).toContain(expected)
  })

  test('the pull request, and its title where the commit does not say it', () => {
    const pull = aPull({ title: 'Rename the build script' })
    expect(read(aRedRun({}, { pull }))).toContain('script". It came with pull request 12.')
    expect(read(aRedRun({}, { pull: aPull({ title: 'Tidy up the scripts' }) }))).toContain(
      'It came with pull request 12, "Tidy up the scripts".',
    )
  })

  test('the pull request of the newest commit only as that', () => {
    const pull = aPull({ title: '' })
    expect(read(aRedRun({}, { ...changed('a', 'b'), pull }))).toContain(
      'The newest red commit came with pull request 12.',
    )
    expect(read(aStreak([['bad2', '09:30']], { pull }))).toContain('The newest red commit came with pull request 12.')
  })

  test('jobs that are red because of others', () => {
    const jobs = [aJob({ name: 'test' }), aJob({ id: 2, name: 'gate' })]
    const workflow: Gathered['workflow'] = {
      path: 'ci.yml',
      url: null,
      lines: ['  test:', '  gate:', '    if: needs.test.result'],
      jobs: [
        aWorkflowJob({ id: 'test', fromLine: 1, toLine: 1 }),
        aWorkflowJob({ id: 'gate', needs: ['test'], fromLine: 2, toLine: 3 }),
      ],
    }
    expect(read(aRedRun({ jobs }, { workflow }))).toContain('gate is red as well; it waits for test.')
  })
})

describe('a log on a disk opens with', () => {
  const log = (over: Parameters<typeof anExcerpt>[1], modifiedAt: string | null = null) =>
    read(
      aLocalLog(
        aLog(anExcerpt(['x'], { primary: [], ...over }), { name: 'ci.log', jobId: null, url: null, modifiedAt }),
      ),
    )

  test('when it recorded the failure, where it did', () => {
    expect(read(aLocalLog())).toBe('At 09:13 AM UTC on 2026-11-02, ci.log recorded a failure.')
    expect(log({})).toBe('ci.log ends at 09:14 AM UTC on 2026-11-02.')
    expect(log({ lastAt: null }, at('07:00'))).toBe('ci.log was last written at 07:00 AM UTC on 2026-11-02.')
    expect(log({ lastAt: null })).toBe('When ci.log was written is not on record.')
  })

  test('the commit under test, and what the person said who asked', () => {
    const gathered = {
      ...aLocalLog(),
      handed: { ...NOTHING_HANDED, text: 'It broke on Friday.' },
      change: { since: 'parent', comparison: aComparison() } as const,
    }
    expect(read(gathered)).toContain('The commit under test was bad1000, "Rename the build script".')
    expect(read(gathered)).toContain('In the words of the person who asked for this entry: "It broke on Friday."')
  })
})

describe('people open with their own words', () => {
  test('an issue with when it was opened, by whom, and what followed', () => {
    const comments = [aComment(1, 'Same here.'), aComment(2, 'And here.')]
    expect(read(anIssueThread({}, { comments })).split('\n\n')).toEqual([
      'At 10:00 AM UTC on 2026-11-02, issue 5 was opened.',
      'In the words of mona: "Every deploy has been failing since the rename. We tried it by hand too."',
      '2 comments followed.',
    ])
  })

  test('an issue without a body does not say its title again, one without an author names nobody', () => {
    expect(read(anIssueThread({ body: '' })).split('\n\n')[1]).toBe('It has a title and no text.')
    expect(read(anIssueThread({ author: null }))).toContain('In the words of its author: "Every deploy')
  })

  test('an issue up to its first list, which would not run on as a sentence', () => {
    const body = 'Nothing is sent. How to see it:\n\n1. Place an order\n2. Wait'
    expect(read(anIssueThread({ body })).split('\n\n')[1]).toBe('In the words of mona: "Nothing is sent."')
    expect(read(anIssueThread({ body: '- one\n- two' })).split('\n\n')[1]).toBe('In the words of mona: "- one - two"')
  })

  test('a log that came without a word with when it came', () => {
    expect(read(aRequest('', { logs: [aLog(anExcerpt(ERROR_LINES, { errorAt: null, lastAt: null }))] }))).toBe(
      'At 12:00 PM UTC on 2026-11-02, this entry was asked for by hand, with a log and no words.',
    )
    expect(read(aRequest('', { logs: [aLog()] }))).toBe(
      'This entry was asked for with a log and no words. The log recorded a failure at 09:13 AM UTC on 2026-11-02.',
    )
  })

  test('a comment on a commit with the commit, how big it is, and the comment', () => {
    const gathered: Gathered = {
      ...aRequest('It broke the export of the month.'),
      origin: { kind: 'commit', sha: shaOf('bad1') },
      change: { since: 'parent', comparison: aComparison() },
    }
    expect(read(gathered).split('\n\n')).toEqual([
      'This entry is about bad1000, "Rename the build script". It changes 1 file (+1 −1).',
      'In the words of the person who asked for it: "It broke the export of the month."',
    ])
  })

  test('a request with when it was asked for, or with the earliest moment that it names', () => {
    expect(read(aRequest('deploy')).split('\n\n')).toEqual([
      'At 12:00 PM UTC on 2026-11-02, this entry was asked for by hand.',
      'In the words of the person who asked for it: "deploy"',
    ])
    expect(read(aRequest(`It broke at ${at('08:30')} today.`))).toContain(
      'This entry was asked for by hand. The earliest moment that it names is 08:30 AM UTC on 2026-11-02.',
    )
  })
})

describe('the brutal truth', () => {
  const truth = (gathered: Gathered) => read(gathered, 'The Brutal Truth').split('\n\n')[0]
  const named = (message: string) => {
    const comparison = aComparison({ commits: [aCommit('bad1', message)], files: [aFile('src/cart.ts')] })
    const logs = [aLog(anExcerpt(['src/cart.ts:12: it broke']))]
    return aRedRun({}, { logs, change: { since: 'last-green', comparison } })
  }

  const annotated = (message: string) => {
    const annotations = [{ level: 'failure', title: null, message, path: null, line: null }]
    return aRedRun({}, { logs: [], annotations: [{ jobId: 7001, annotations }] })
  }

  test.each<[string, Gathered, string]>([
    [
      'names the file of the error',
      named('Tidy'),
      'The error names src/cart.ts. **That file is part of what changed.**',
    ],
    [
      'holds a promise against it',
      named('This is a harmless tidy-up'),
      'The error names src/cart.ts. **That file is part of what changed.** Its commit says: "This is a harmless tidy-up"',
    ],
    [
      'says when the error names no changed file',
      aRedRun(),
      'The change is 1 file (+1 −1). The error names a file outside of it, or names no file.',
    ],
    [
      'says when the same commit passed',
      aRedRun({ lastGreen: aGreenRun({ sha: shaOf('bad1') }) }),
      '**The same commit passed, and then it failed.** What changed is outside the repository, or differs from run to run.',
    ],
    [
      'says when nothing is known of a change',
      aRedRun({}, { change: null }),
      'What is on record shows what broke. It does not show which change broke it.',
    ],
    [
      'says when there is no line',
      aRedRun({}, { logs: [] }),
      'We know where it stopped. We do not have the line that says why.',
    ],
    [
      'says when there are annotations only',
      annotated('The runner lost its way.'),
      'We know where it stopped. The annotations beside it have to say why.',
    ],
    [
      'says when there are annotations only, and they say nothing',
      annotated('Process completed with exit code 1.'),
      'We know where it stopped. We do not have the line that says why.',
    ],
  ])('%s', (_, gathered, expected) => {
    expect(truth(gathered)).toBe(expected)
  })

  test('holds no promise against a commit that is one of many, or of a file that the error does not name', () => {
    expect(truth(aRedRun({}, changed('This is harmless, really')))).not.toContain('harmless')
    const two = named('This is harmless, really')
    const comparison = aComparison({
      commits: [aCommit('c0', 'This is harmless'), aCommit('bad1', 'x')],
      files: [aFile('src/cart.ts')],
    })
    expect(truth({ ...two, change: { since: 'last-green', comparison } })).not.toContain('harmless')
  })

  test('names the file whose test fails', () => {
    const comparison = aComparison({ files: [aFile('src/cart.ts')] })
    const logs = [aLog(anExcerpt(['FAIL test/cart.test.ts']))]
    expect(truth(aRedRun({}, { logs, change: { since: 'last-green', comparison } }))).toBe(
      'The failing test is named after src/cart.ts. **That file is part of what changed.**',
    )
  })

  test('counts how long a streak is red', () => {
    expect(read(aStreak([['bad2', '09:30']]), 'The Brutal Truth')).toContain(
      'Red for 21 min so far, and not green yet.',
    )
    expect(read(aRedRun(), 'The Brutal Truth')).not.toContain('not green yet')
  })
})
