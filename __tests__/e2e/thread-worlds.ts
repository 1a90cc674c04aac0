// Threads of the end-to-end tests: issues as people leave them, and what is said under them.
import { type ActionResult, runAction } from '../support/run-action.ts'
import { fillShop, redAttempt, TEST_LOG } from '../support/shop.ts'
import type { CommentSpec, Issue } from '../support/test-github/threads.ts'
import type { TestGitHub } from '../support/test-github.ts'
import { issueCommentEvent, type Json } from '../support/webhook-events.ts'

/** Like the log of the shop, with another wrong total. */
export const TRY_LOG = TEST_LOG.replaceAll('Received: 357', 'Received: 356')

/** An issue about wrong totals: the commit that broke them is named, and a pull request tries to mend them and fails. */
export async function fillThread(github: TestGitHub) {
  const { broken } = await fillShop(github)
  const [sha = ''] = await github.git.commit({
    branch: 'round-again',
    parents: [broken],
    message: 'Round every second line',
    date: '2026-03-02T10:20:00Z',
    files: { 'src/total.js': 'export const total = () => 356\n' },
  })
  const issue = github.world.addIssue({
    title: 'Totals are a cent too low',
    body: `Customers see 3.57 where 3.58 is right. It began with ${broken}.`,
    author: 'noor',
    createdAt: '2026-03-02T10:05:00Z',
    labels: ['journal'],
    reactions: { '+1': 4 },
    comments: [
      {
        author: 'sam',
        createdAt: '2026-03-02T10:12:00Z',
        body: 'Only baskets with two vouchers are wrong.',
        reactions: { heart: 2 },
      },
    ],
  })
  const pull = github.world.addPull({
    branch: 'round-again',
    title: 'Round every second line',
    body: `Tries to mend #${issue.number}.`,
    author: 'sam',
    createdAt: '2026-03-02T10:22:00Z',
  })
  issue.timeline.push(
    { kind: 'cross-referenced', at: '2026-03-02T10:22:00Z', actor: 'sam', source: { number: pull.number } },
    { kind: 'referenced', at: '2026-03-02T10:06:00Z', actor: 'noor', sha: broken },
  )
  const run = github.world.addRun({
    sha,
    branch: 'round-again',
    event: 'pull_request',
    title: 'Round every second line',
    createdAt: '2026-03-02T10:23:00Z',
    pulls: [pull.number],
    attempts: [redAttempt(TRY_LOG, '2026-03-02T10:23:00Z')],
  })
  return { issue, pull, run, broken }
}

/** When the comments of the tests are written. */
export const CREATED = '2026-03-02T10:30:00Z'

/** An issue that nobody labelled. */
export async function fillIssue(github: TestGitHub): Promise<Issue> {
  await github.git.commit({ files: { 'README.md': 'shop\n' } })
  return github.world.addIssue({
    title: 'Vouchers are counted twice',
    body: 'Two baskets were free on Sunday.',
    author: 'noor',
    createdAt: '2026-03-02T10:05:00Z',
    comments: [{ author: 'sam', createdAt: '2026-03-02T10:12:00Z', body: 'Both had a voucher of 5.' }],
  })
}

/** Somebody says it under an issue, and the event of that is delivered. */
export async function say(github: TestGitHub, issue: Issue, { body, ...spec }: CommentSpec, overrides: Json = {}) {
  const comment = github.world.addComment(issue, { createdAt: CREATED, ...spec, body })
  const event = issueCommentEvent(github, { issue, comment }, overrides)
  return { comment, result: await runAction({ github, eventName: 'issue_comment', event }) }
}

/** How a run of the action ended. */
export function toEnding({ exitCode, outputs }: ActionResult): object {
  return { exitCode, outcome: outputs['outcome'], reason: outputs['reason'] }
}
