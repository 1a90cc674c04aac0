// The two ways in that people take by hand: a label on an issue, and workflow_dispatch.
import { describe, expect, test } from '@jest/globals'
import { expectGolden } from '../support/entries.ts'
import { type ActionResult, runAction } from '../support/run-action.ts'
import { fillShop, redAttempt, TEST_LOG } from '../support/shop.ts'
import type { CommitSpec } from '../support/test-github/bare-repository.ts'
import type { Run } from '../support/test-github/world.ts'
import { startTestGitHub, type TestGitHub } from '../support/test-github.ts'
import { issueLabeledEvent, workflowDispatchEvent } from '../support/webhook-events.ts'
import { readEntry } from './delivery.ts'

const SAM = { name: 'Sam Moreau', email: '90210+sam@users.noreply.github.com' }

/** Further commits by somebody else, ten minutes apart: each has its run, all of them red but the last. */
async function carryOn(github: TestGitHub, commits: readonly Omit<CommitSpec, 'author' | 'date'>[]): Promise<void> {
  for (const [index, commit] of commits.entries()) {
    const at = (minutes: number) => `2026-03-02T09:${10 * (index + 1) + minutes}:00Z`
    const [sha = ''] = await github.git.commit({ ...commit, author: SAM, date: at(0) })
    const isLast = index === commits.length - 1
    github.world.addRun({
      sha,
      title: commit.message ?? '',
      createdAt: at(1),
      attempts: [
        isLast ? { conclusion: 'success', startedAt: at(1), completedAt: at(3) } : redAttempt(TEST_LOG, at(1)),
      ],
    })
  }
}

async function askFor(github: TestGitHub, run: Run): Promise<ActionResult> {
  const inputs = { 'run-id': String(run.id) }
  return runAction({ github, eventName: 'workflow_dispatch', event: workflowDispatchEvent(github, inputs), inputs })
}

describe('an issue that gets the label', () => {
  test('becomes an entry from its body and its comments', async () => {
    await using github = await startTestGitHub()
    await github.git.commit({ files: { 'README.md': 'shop\n' } })
    const issue = github.world.addIssue({
      title: 'Checkout answers 502 since the cache upgrade',
      author: 'noor',
      createdAt: '2026-03-02T10:05:00Z',
      labels: ['journal', 'severity: high'],
      body: [
        'Every second checkout fails. We upgraded the cache this morning and changed nothing else.',
        '',
        '```',
        'Error: connect ECONNREFUSED 10.0.0.7:6379',
        '    at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1611:16)',
        '```',
      ].join('\n'),
      comments: [
        {
          author: 'sam',
          createdAt: '2026-03-02T10:20:00Z',
          body: 'The old address is still in the chart. Why did staging not show this?',
        },
        {
          author: 'noor',
          createdAt: '2026-03-02T10:31:00Z',
          body: 'Finally green. The address was pinned in two places.',
        },
      ],
    })
    const result = await runAction({ github, eventName: 'issues', event: issueLabeledEvent(github, issue, 'journal') })

    expect(result.stderr).toBe('')
    expect(result.outputs).toMatchObject({
      outcome: 'journaled',
      severity: 'high',
      branch: `journal/issue-${issue.number}`,
    })
    expectGolden('labelled-issue/entry.md', await readEntry(github, result))
  })
})

describe('workflow_dispatch', () => {
  test('with run-id writes the entry of that run', async () => {
    await using github = await startTestGitHub()
    const { failed, broken } = await fillShop(github)
    const result = await runAction({
      github,
      eventName: 'workflow_dispatch',
      event: workflowDispatchEvent(github, { 'run-id': String(failed.id) }),
      inputs: { 'run-id': String(failed.id) },
    })

    expect(result.outputs).toMatchObject({ outcome: 'journaled', branch: `journal/main-${broken.slice(0, 10)}` })
  })

  test('with run-id of a run that was mended since writes how it ended, and the cause that the fix proves', async () => {
    await using github = await startTestGitHub()
    const { failed, green } = await fillShop(github)
    const before = await github.git.show(`${green}:src/total.js`)
    await carryOn(github, [
      { message: 'Try with fewer decimals', files: { 'src/money.js': 'export const DECIMALS = 2\n' } },
      {
        message: 'Round every line again\n\nThe tests were right: a line is what is paid.',
        files: { 'src/total.js': before },
      },
    ])
    const result = await askFor(github, failed)

    expect(result.stderr).toBe('')
    expect(result.stdout).not.toMatch(/was dropped|has a flaw/)
    expect(result.outputs).toMatchObject({ outcome: 'journaled' })
    expectGolden('mended-since/entry.md', await readEntry(github, result))
  })

  test('with run-id of a run whose test was deleted since says so, and proves no cause', async () => {
    await using github = await startTestGitHub()
    const { failed } = await fillShop(github)
    await carryOn(github, [{ message: 'Remove a test', files: { 'test/total.test.js': null } }])
    const result = await askFor(github, failed)

    expect(result.stderr).toBe('')
    expect(result.stdout).not.toMatch(/was dropped|has a flaw/)
    expect(result.outputs).toMatchObject({ outcome: 'journaled' })
    expectGolden('test-deleted-since/entry.md', await readEntry(github, result))
  })

  test('with context writes an entry in the words that were given', async () => {
    await using github = await startTestGitHub()
    await github.git.commit({ files: { 'README.md': 'shop\n' } })
    const context =
      'At 2026-03-02T07:40:00Z we found that two clicks on the buy button charge a card twice. The release was two hours away. Nobody had tried a second click.'
    const result = await runAction({
      github,
      eventName: 'workflow_dispatch',
      event: workflowDispatchEvent(github, { context }),
      inputs: { context },
    })

    expect(result.outputs).toMatchObject({ outcome: 'journaled' })
    // The moment of the ask is that of this test.
    const entry = (await readEntry(github, result)).replace(/"at":"[^"]+"/, '"at":"2026-03-02T08:30:00.000Z"')
    expectGolden('asked-for-by-hand/entry.md', entry)
  })

  test('with neither says what to pass', async () => {
    await using github = await startTestGitHub()
    const result = await runAction({ github, eventName: 'workflow_dispatch', event: workflowDispatchEvent(github, {}) })

    expect(result.exitCode).toBe(1)
    expect(result.stdout).toMatch(
      /^::error::.*none of run-id, issue, since, context, title, logs says what to write about/m,
    )
    expect(github.requests).toEqual([])
  })

  test('with the number of a run that does not exist says so', async () => {
    await using github = await startTestGitHub()
    await github.git.commit({ files: { 'README.md': 'shop\n' } })
    const result = await runAction({
      github,
      eventName: 'workflow_dispatch',
      event: workflowDispatchEvent(github, {}),
      inputs: { 'run-id': '404404' },
    })

    expect(result.exitCode).toBe(1)
    expect(result.stdout).toMatch(
      /^::error::octo-org\/octo-repo has no workflow run 404404\. The number is in the address/m,
    )
  })
})
