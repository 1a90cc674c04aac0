import { expect, test } from '@jest/globals'
import type { Gathered } from '../../../src/core/gathered.ts'
import { isSufficient, toSufficiency } from '../../../src/core/verify/sufficiency.ts'
import {
  aComment,
  aCommit,
  aComparison,
  aLinkedPull,
  aLocalLog,
  aLog,
  anExcerpt,
  anIssueThread,
  aPull,
  aRedRun,
  aRequest,
  aReview,
  aStreak,
  aThread,
  dossierOf,
  ERROR_LINES,
} from '../../support/gathered.ts'

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ')
const silent = { logs: [] }
const bot = { login: 'stale[bot]', isBot: true }
const told = (message: string, over: Parameters<typeof aCommit>[2] = {}) => ({
  ...silent,
  later: aComparison({ commits: [aCommit('bad2', message, over)], files: [] }),
})
const named = (over: Parameters<typeof anExcerpt>[1]) =>
  aLocalLog(aLog(anExcerpt(ERROR_LINES, over), { name: 'ci.log', jobId: null, url: null }))

test.each<[string, string, Gathered]>([
  ['a failed job with an error line', 'enough', aRedRun()],
  ['a log that names its job, with an error line', 'enough', named({ jobName: 'test' })],
  [
    'a log that names its step, with an error line',
    'enough',
    named({ failingStep: { name: 'Run make', fromLine: 1, toLine: 9 } }),
  ],
  ['forty words of a person', 'enough', aRequest(words(40))],
  [
    'forty words in an issue and its comments',
    'enough',
    anIssueThread(
      { title: 'It broke', body: words(19) },
      {
        comments: [aComment(1, words(19))],
      },
    ),
  ],
  [
    'forty words in a review and in a pull request that came after the issue',
    'enough',
    anIssueThread(
      { title: '', body: '' },
      {
        thread: aThread({
          reviews: [aReview(1, words(19))],
          pulls: [aLinkedPull({ start: 'b1', clock: '11:00', title: 'Word', body: words(19) }, { comparison: null })],
        }),
      },
    ),
  ],
  ['a try whose message has forty words', 'enough', aStreak([['bad2', '09:30']], told(words(40)))],
  ['an error line alone', 'thin', aLocalLog()],
  ['thirty-nine words of a person', 'thin', aRequest(words(39))],
  ['a failed job without an error line', 'none', aRedRun({}, silent)],
  ['what bots write', 'none', aStreak([['bad2', '09:30']], told(words(40), { author: bot }))],
  [
    'what was written before it broke',
    'none',
    aRedRun(
      {},
      {
        ...silent,
        pull: aPull({ body: words(40) }),
        change: { since: 'last-green', comparison: aComparison({ commits: [aCommit('bad1', words(40))] }) },
      },
    ),
  ],
  ['figures and rules', 'none', aRequest('1 2 3 - = 42')],
])('%s: %s', (_, sufficiency, gathered) => {
  const dossier = dossierOf(gathered)
  expect([toSufficiency(dossier), isSufficient(dossier)]).toEqual([sufficiency, sufficiency === 'enough'])
})
