// An invented outage, told in an issue: checkout times out for six hours, three pull requests do not help, and a commit puts a number back.
import type { Gathered } from '../../src/core/gathered.ts'
import type { Comment } from '../../src/core/records.ts'
import {
  aComment,
  aCommit,
  aComparison,
  aFile,
  aLinkedPull,
  aLog,
  anExcerpt,
  anIssueThread,
  aThread,
  at,
  shaOf,
} from './gathered.ts'

const person = (login: string) => ({ login, isBot: false })

const POOL =
  '@@ -8,7 +8,7 @@ export const database = {\n   host: env.DB_HOST,\n-  poolSize: 40,\n+  poolSize: 4,\n   idleMs: 30_000,'
const POOL_BACK =
  '@@ -8,7 +8,7 @@ export const database = {\n   host: env.DB_HOST,\n-  poolSize: 4,\n+  poolSize: 40,\n   idleMs: 30_000,'
const TIMEOUT = '@@ -3,3 +3,3 @@ gateway:\n-  timeout: 30s\n+  timeout: 60s'
const TIMEOUT_BACK = '@@ -3,3 +3,3 @@ gateway:\n-  timeout: 60s\n+  timeout: 30s'
const RETRY =
  '@@ -20,2 +20,5 @@ export async function charge(order) {\n-  const client = await pool.take()\n+  const client = await pool.take().catch(() => pool.take())\n   return client.charge(order)'

export const POOL_ERROR = [
  'Error: pool exhausted after 30000 ms (4 of 4 in use)',
  '    at Pool.take (src/database.ts:41:11)',
  '    at charge (src/checkout.ts:21:31)',
]

const words: readonly (readonly [login: string, clock: string, body: string])[] = [
  ['ivo', '09:20', 'On it. Tried restarting both gateways, no change.'],
  ['noor', '09:31', 'Support has the first calls now. What do I tell them?'],
  ['ivo', '09:44', 'Same error on every node. I will raise the gateway timeout so that requests at least get through.'],
  ['noor', '10:10', 'It got worse: now they hang for a full minute before they fail. Ugh.'],
  ['sol', '11:48', 'Still failing for about every second order with the retry in place.'],
  ['deploy-bot[bot]', '12:00', 'Deployed to production.'],
  [
    'tess',
    '14:55',
    `Went through this morning's commits. The pool size was caused to drop from 40 to 4 by ${shaOf('c0ffee1').slice(0, 7)}, which copied the value of staging.`,
  ],
  ['noor', '15:31', 'Orders go through again. Finally. Telling support now.'],
]

const comments: readonly Comment[] = words.map(([login, clock, body], index) =>
  aComment(901 + index, body, {
    author: person(login),
    createdAt: at(clock),
    url: `https://github.com/octo/shop/issues/31#issuecomment-${901 + index}`,
  }),
)

const revert = aCommit('4ead', `Revert "Raise the gateway timeout"\n\nThis reverts commit ${shaOf('7135ee')}.`, {
  at: at('10:41'),
  author: person('ivo'),
})
const closing = aCommit(
  '5afe',
  'Put the pool size back to 40\n\nThe database takes 100 connections, and checkout needs more than 4 of them at noon. Staging gets its own value.\n\nFixes #31',
  { at: at('15:17'), author: person('sol') },
)
const culprit = aCommit('c0ffee1', 'Use the same database settings everywhere', {
  at: at('07:05'),
  author: person('kit'),
})

/** The whole thread: closed at 15:19 by a commit. */
export function anOutage(over: Partial<Gathered> = {}): Gathered {
  return anIssueThread(
    {
      number: 31,
      title: 'Checkout times out for most orders',
      body: 'Since about nine most orders end in a timeout. Nothing was deployed by hand. The log of checkout is full of this.',
      labels: ['journal', 'sev1'],
      state: 'closed',
      url: 'https://github.com/octo/shop/issues/31',
      author: person('noor'),
      createdAt: at('09:12'),
      closedAt: at('15:19'),
      reactions: [
        { content: '+1', count: 9 },
        { content: 'eyes', count: 3 },
      ],
    },
    {
      comments,
      members: ['ivo', 'sol', 'tess', 'kit'],
      logs: [
        aLog(
          anExcerpt(POOL_ERROR, { category: 'timeout-oom', commands: [], lastAt: at('09:05'), errorAt: at('09:05') }),
          {
            name: 'the log in issue 31',
            jobId: null,
            url: 'https://github.com/octo/shop/issues/31',
          },
        ),
      ],
      thread: aThread({
        pulls: [
          aLinkedPull(
            {
              number: 32,
              start: '7135',
              clock: '09:58',
              createdAt: at('09:52'),
              title: 'Raise the gateway timeout',
              body: 'Gives the payment provider more time to answer. See #31.',
            },
            {
              comparison: aComparison({
                commits: [aCommit('7135', 'Raise the gateway timeout', { at: at('09:50'), author: person('ivo') })],
                files: [aFile('deploy/gateway.yml', { patch: TIMEOUT })],
              }),
            },
          ),
          aLinkedPull(
            {
              number: 34,
              start: '4e74',
              clock: '11:30',
              createdAt: at('11:02'),
              title: 'Try once more when the pool is empty',
              body: 'One more take before the order is given up.',
              author: person('sol'),
            },
            {
              comparison: aComparison({
                commits: [aCommit('4e74', 'Take twice', { at: at('11:01'), author: person('sol') })],
                files: [aFile('src/checkout.ts', { patch: RETRY })],
              }),
            },
          ),
          aLinkedPull(
            {
              number: 35,
              start: 'ba5e',
              clock: '13:20',
              createdAt: at('13:20'),
              title: 'Move checkout to its own database',
              body: '',
              author: person('ivo'),
              isMerged: false,
              mergedAt: null,
              mergeSha: null,
            },
            { comparison: null },
          ),
        ],
        commits: [
          aComparison({ commits: [culprit], files: [aFile('src/database.ts', { patch: POOL })] }),
          aComparison({ commits: [revert], files: [aFile('deploy/gateway.yml', { patch: TIMEOUT_BACK })] }),
          aComparison({ commits: [closing], files: [aFile('src/database.ts', { patch: POOL_BACK })] }),
        ],
        timeline: [
          { kind: 'labeled', at: at('09:15'), actor: person('ivo'), label: 'sev1' },
          { kind: 'closed', at: at('15:19'), actor: person('sol'), sha: shaOf('5afe') },
        ],
      }),
      ...over,
    },
  )
}
