import { describe, expect, test } from '@jest/globals'
import type { Gathered, LinkedPull } from '../../../src/core/gathered.ts'
import { toVerdict } from '../../../src/core/incident/attempt.ts'
import type { Commit, Comparison, Issue, TimelineEvent } from '../../../src/core/records.ts'
import {
  aCommit,
  aComparison,
  aFile,
  aJob,
  aLinkedPull,
  anIssueThread,
  aPull,
  aRun,
  aThread,
  at,
  dossierOf,
  shaOf,
} from '../../support/gathered.ts'
import { anOutage } from '../../support/outage-thread.ts'

const CLOSED: Partial<Issue> = { state: 'closed', closedAt: at('12:00') }
const closedBy = (sha: string | null, clock = '12:00'): TimelineEvent => ({
  kind: 'closed',
  at: at(clock),
  actor: null,
  sha,
})
const commitAt = (sha: string, clock: string, message = `Commit ${sha}`): Commit =>
  aCommit(sha, message, { at: at(clock) })
const alone = (commit: Commit, patch = `@@ -1 +1 @@\n-before ${commit.sha}\n+after`): Comparison =>
  aComparison({ commits: [commit], files: [aFile('src/a.ts', { patch })] })

function attemptsOf(thread: Parameters<typeof aThread>[0], issue: Partial<Issue> = CLOSED) {
  return dossierOf(anIssueThread(issue, { thread: aThread(thread) })).attempts
}
const told = (thread: Parameters<typeof aThread>[0], issue?: Partial<Issue>) =>
  attemptsOf(thread, issue).map((attempt) => `${attempt.shas[0]?.slice(0, 2)} ${toVerdict(attempt)}`)

const aMerge = (over: Partial<Parameters<typeof aLinkedPull>[0]> = {}, rest: Partial<LinkedPull> = {}) =>
  aLinkedPull({ number: 20, start: 'b1', clock: '11:00', ...over }, rest)

describe('the attempts of an issue', () => {
  test('are pull requests and commits in order of time, each with its times', () => {
    const found = dossierOf(anOutage()).attempts.map((attempt) => [
      attempt.n,
      toVerdict(attempt),
      attempt.startedAt.slice(11, 16),
      attempt.endedAt?.slice(11, 16) ?? null,
      attempt.thread?.from,
      attempt.thread?.to,
    ])
    expect(found).toEqual([
      [1, 'REVERTED', '09:58', '10:41', 'merge', 'revert'],
      [2, 'IT STAYED OPEN', '11:30', '13:20', 'merge', 'next try'],
      [3, 'NOT MERGED', '13:20', null, 'opening', 'next try'],
      [4, 'CLOSED IT', '15:17', '15:19', 'commit', 'close'],
    ])
  })

  test('leave out what is older than it, and what came after its end', () => {
    const commits = [commitAt('c1', '09:00'), commitAt('c2', '11:00'), commitAt('c3', '12:30')].map((commit) =>
      alone(commit),
    )
    expect(told({ commits })).toEqual(['c2 IT STAYED OPEN'])
  })

  test('hold a commit once, though a pull request brought it and the timeline names it', () => {
    const pulls = [aMerge()]
    expect(told({ pulls, commits: [alone(commitAt('b1', '10:55')), alone(commitAt('b1ee', '11:00'))] })).toEqual([
      'b1 IT STAYED OPEN',
    ])
  })

  test.each<[string, Partial<Parameters<typeof aLinkedPull>[0]>, string | null, string]>([
    ['a merge that says so, right before', { clock: '11:59', body: 'Fixes #5.' }, null, 'CLOSED IT'],
    [
      'a merge that says so with the name of the repository',
      { clock: '11:59', body: 'closes octo/shop#5' },
      null,
      'CLOSED IT',
    ],
    ['a merge that is about another issue', { clock: '11:59', body: 'Fixes #50' }, null, 'IT STAYED OPEN'],
    [
      'a merge that is about an issue of another repository',
      { clock: '11:59', body: 'Fixes acme/shop#5' },
      null,
      'IT STAYED OPEN',
    ],
    ['a merge that says so, long before', { clock: '11:00', body: 'Fixes #5' }, null, 'IT STAYED OPEN'],
    ['a merge that the close names', { clock: '11:00' }, shaOf('b1ee'), 'CLOSED IT'],
    [
      'no merge, though it says so',
      { clock: '11:59', body: 'Fixes #5', isMerged: false, mergedAt: null },
      null,
      'NOT MERGED',
    ],
  ])('end with %s as it deserves', (_, pull, sha, verdict) => {
    expect(told({ pulls: [aMerge(pull)], timeline: [closedBy(sha)] })).toEqual([`b1 ${verdict}`])
  })

  test('are closed by the commit that the close names', () => {
    const commits = [alone(commitAt('c1', '11:00')), alone(commitAt('c2', '11:30'))]
    expect(told({ commits, timeline: [closedBy(shaOf('c2'))] })).toEqual(['c1 IT STAYED OPEN', 'c2 CLOSED IT'])
  })

  test('say where it was opened again after one of them', () => {
    const commits = [alone(commitAt('c1', '10:30')), alone(commitAt('c2', '11:30'))]
    const timeline: TimelineEvent[] = [
      closedBy(shaOf('c1'), '10:31'),
      { kind: 'reopened', at: at('11:00'), actor: null },
      closedBy(shaOf('c2')),
    ]
    expect(told({ commits, timeline })).toEqual(['c1 IT WAS REOPENED', 'c2 CLOSED IT'])
  })

  test('are the fix only where their newest commit is green in a workflow that failed before', () => {
    const red = { run: aRun({ id: 1, sha: shaOf('0dd'), updatedAt: at('10:10') }), jobs: [aJob()] }
    const green = aRun({ id: 2, sha: shaOf('b1'), conclusion: 'success', createdAt: at('11:10') })
    const pull = { clock: '11:59', body: 'Fixes #5' }
    const verdict = (runs: LinkedPull['runs'], failed = [red]) =>
      told({ pulls: [aMerge(pull, { runs })], runs: failed })
    expect([
      verdict([green]),
      verdict([green], []),
      verdict([{ ...green, workflowId: 10 }]),
      verdict([green, aRun({ id: 3, sha: shaOf('b1') })]),
    ]).toEqual([['b1 THE FIX'], ['b1 CLOSED IT'], ['b1 CLOSED IT'], ['b1 CLOSED IT']])
  })
})

describe('a try and its revert are one attempt, where', () => {
  const patch = '@@ -1 +1 @@\n-  timeout: 30s\n+  timeout: 60s'
  const inverse = '@@ -1 +1 @@\n-  timeout: 60s\n+  timeout: 30s'
  const first = alone(commitAt('c1', '10:30'), patch)
  test.each<[string, Comparison]>([
    [
      'git says which commit it takes back',
      alone(commitAt('c2', '11:00', `Revert\n\nThis reverts commit ${shaOf('c1')}.`)),
    ],
    ['the diff is the inverse', alone(commitAt('c2', '11:00'), inverse)],
  ])('%s', (_, second) => {
    expect(told({ commits: [first, second] })).toEqual(['c1 REVERTED'])
  })

  test('a pull request reverts a pull request by its number', () => {
    const revert = aMerge({
      number: 21,
      start: 'b2',
      clock: '11:30',
      title: 'Revert "x"',
      body: 'Reverts octo/shop#20',
    })
    expect(told({ pulls: [aMerge({}, { comparison: null }), { ...revert, comparison: null }] })).toEqual([
      'b1 REVERTED',
    ])
  })

  test('the revert was merged, and is not what closed it', () => {
    const revert = aMerge({ number: 21, start: 'b2', clock: '11:30', body: 'Reverts #20' }, { comparison: null })
    const open = { ...revert, pull: { ...revert.pull, isMerged: false, mergedAt: null, createdAt: at('11:30') } }
    const pulls = [aMerge({}, { comparison: null }), revert]
    expect([
      told({ pulls: [aMerge({}, { comparison: null }), open] }),
      told({ pulls, timeline: [closedBy(shaOf('b2ee'))] }),
    ]).toEqual([
      ['b1 IT STAYED OPEN', 'b2 NOT MERGED'],
      ['b1 REVERTED', 'b2 CLOSED IT'],
    ])
  })
})

/** A pull request of three commits, the first of which a run failed on. */
function aPullThread(pull: Parameters<typeof aPull>[0] = {}, runs: LinkedPull['runs'] = []): Gathered {
  const commits = [commitAt('a1', '09:00'), commitAt('a2', '10:20'), commitAt('a3', '10:40')]
  const own = aPull({ number: 5, headSha: shaOf('a3'), createdAt: at('09:05'), ...pull })
  const failed = (sha: string, clock: string) => ({
    run: aRun({ id: Number(clock.replace(':', '')), sha: shaOf(sha), createdAt: at(clock), updatedAt: at('10:50') }),
    jobs: [aJob()],
  })
  const issue = { isPull: true, createdAt: at('09:05'), ...(own.isMerged ? CLOSED : {}) }
  return anIssueThread(issue, {
    thread: aThread({
      pulls: [{ pull: own, comparison: aComparison({ commits }), runs }],
      runs: [failed('a1', '09:10'), failed('a2', '10:25')],
    }),
  })
}

describe('the attempts of a pull request', () => {
  const MERGED = { isMerged: true, mergedAt: at('12:00'), state: 'closed' } as const
  const verdicts = (gathered: Gathered) =>
    dossierOf(gathered).attempts.map((attempt) => `${attempt.shas[0]?.slice(0, 2)} ${toVerdict(attempt)}`)

  test('are its own commits after the first that a run failed on; that one is what broke', () => {
    const dossier = dossierOf(aPullThread())
    expect([verdicts(aPullThread()), dossier.exhibits.commits.map(({ commit }) => commit.sha)]).toEqual([
      ['a2 FAILED, no log', 'a3 NO RUN ON RECORD'],
      [shaOf('a1')],
    ])
  })

  test('end with the fix where its newest commit is green, and with the merge where no run says', () => {
    const green = aRun({
      id: 9,
      sha: shaOf('a3'),
      conclusion: 'success',
      createdAt: at('10:45'),
      updatedAt: at('10:55'),
    })
    expect([verdicts(aPullThread(MERGED, [green])), verdicts(aPullThread(MERGED))]).toEqual([
      ['a2 FAILED, no log', 'a3 THE FIX'],
      ['a2 FAILED, no log', 'a3 CLOSED IT'],
    ])
  })

  test('leave it open where it was closed without a merge', () => {
    const given = aPullThread({ state: 'closed' })
    expect([dossierOf(given).state, dossierOf(aPullThread(MERGED)).state]).toEqual(['open', 'resolved'])
  })

  test('are none where no run of it failed', () => {
    const gathered = aPullThread()
    const thread = gathered.thread === null ? null : { ...gathered.thread, runs: [] }
    expect(verdicts({ ...gathered, thread })).toEqual([])
  })
})
