// A label on a pull request, of a fork or not: from GitHub's event to the pull request of the entry, and the conversation on the one that
// was labelled.
import { describe, expect, test } from '@jest/globals'
import { runAction } from '../support/run-action.ts'
import { fillShop, redAttempt } from '../support/shop.ts'
import { startTestGitHub, type TestGitHub } from '../support/test-github.ts'
import { pullLabeledEvent } from '../support/webhook-events.ts'
import { listWrites } from './delivery.ts'
import { expectGoodTalk, readOneEntry } from './talk.ts'
import { fillThread, TRY_LOG } from './thread-worlds.ts'

describe('the label on a pull request', () => {
  /** A stranger's pull request of a fork whose run failed. Its commit is in this repository too, as GitHub keeps it, but on no branch. */
  async function fillForkPull(github: TestGitHub) {
    const { green } = await fillShop(github)
    const [sha = ''] = await github.git.commit({
      branch: 'kept',
      parents: [green],
      message: 'Count vouchers twice',
      date: '2026-03-02T10:20:00Z',
      files: { 'src/total.js': 'export const total = () => 355\n', 'action.sh': 'exit 1\n' },
    })
    await github.git.git(['update-ref', 'refs/pull/1/head', sha])
    await github.git.git(['update-ref', '-d', 'refs/heads/kept'])
    github.world.people.set('stranger', { permission: 'read' })
    const pull = github.world.addPull({
      branch: 'main',
      head: 'fork',
      sha,
      title: 'Count vouchers twice',
      body: 'This makes vouchers count twice.',
      author: 'stranger',
      association: 'NONE',
      createdAt: '2026-03-02T10:22:00Z',
      labels: ['journal'],
      comments: [{ author: 'sam', createdAt: '2026-03-02T10:30:00Z', body: 'Who asked for this?' }],
      reviews: [
        {
          author: 'sam',
          state: 'CHANGES_REQUESTED',
          body: 'This breaks every basket with two lines.',
          submittedAt: '2026-03-02T10:40:00Z',
        },
      ],
    })
    const run = github.world.addRun({
      sha,
      branch: 'main',
      head: 'fork',
      event: 'pull_request',
      createdAt: '2026-03-02T10:23:00Z',
      attempts: [redAttempt(TRY_LOG, '2026-03-02T10:23:00Z')],
    })
    return { pull, run, sha }
  }

  test('of a fork makes an entry of it and of its failed run, from what GitHub tells and nothing that is checked out', async () => {
    await using github = await startTestGitHub()
    const { pull, run, sha } = await fillForkPull(github)
    const event = pullLabeledEvent(github, { pull, label: 'journal' })
    const result = await runAction({
      github,
      eventName: 'pull_request_target',
      event,
      inputs: { 'done-label': 'journaled' },
    })

    const entry = await readOneEntry(github, result)
    expect(result.outputs).toMatchObject({ branch: 'journal/issue-1', severity: expect.stringMatching(/./) })
    for (const copied of [
      'This makes vouchers count twice.',
      'Who asked for this?',
      '    Received: 356',
      `](${github.webUrl}/pull/1)`,
      `](${github.webUrl}/actions/runs/${run.id}/job/`,
    ])
      expect(entry).toContain(copied)
    // Neither an archive nor a tree nor a file of the stranger's commit is read, and nothing of it gets into the branch.
    const ofCommit = github.requests.filter(
      ({ path, query }) =>
        /ball\/|\/git\/trees\/|\/contents\//.test(path) && (path.includes(sha) || query['ref'] === sha),
    )
    expect(ofCommit).toEqual([])
    expect(pull.labels).toEqual(['journaled'])
    expectGoodTalk(github, result, {
      asked: 'issues/1',
      thread: 'issues/1',
      comments: pull.comments,
      after: ['label journaled on issues/1', 'label journal off issues/1'],
    })
  })

  test('brings what a reviewer wrote into the entry', async () => {
    await using github = await startTestGitHub()
    const { pull } = await fillForkPull(github)
    const event = pullLabeledEvent(github, { pull, label: 'journal' })
    const entry = await readOneEntry(github, await runAction({ github, eventName: 'pull_request_target', event }))

    expect(entry).toContain('This breaks every basket with two lines.')
    expect(entry).not.toContain('no record of reviews')
  })

  test('of a fork asks in the name of whoever put it on', async () => {
    await using github = await startTestGitHub()
    const { pull } = await fillForkPull(github)
    const event = pullLabeledEvent(github, { pull, label: 'journal' }, { sender: { login: 'stranger' } })
    const result = await runAction({ github, eventName: 'pull_request_target', event })

    expect(result.outputs).toMatchObject({ outcome: 'skipped', reason: 'not-allowed' })
    expect(listWrites(github)).toEqual([])
  })

  test('of a branch of this repository works with pull_request as well', async () => {
    await using github = await startTestGitHub()
    const { pull, run } = await fillThread(github)
    pull.labels = ['journal']
    const event = pullLabeledEvent(github, { pull, label: 'journal' })
    const result = await runAction({ github, eventName: 'pull_request', event })

    expect(await readOneEntry(github, result)).toContain(`](${github.webUrl}/actions/runs/${run.id}/job/`)
    expectGoodTalk(github, result, { asked: 'issues/2', thread: 'issues/2', comments: pull.comments })
  })

  test('of an entry is left alone, and nothing is asked', async () => {
    await using github = await startTestGitHub()
    const pull = github.world.addPull({ branch: 'journal/issue-7', title: 'An entry' })
    const event = pullLabeledEvent(github, { pull, label: 'journal' })
    const result = await runAction({ github, eventName: 'pull_request_target', event })

    expect(result.outputs).toMatchObject({ outcome: 'skipped', reason: 'own-pull-request' })
    expect(github.requests).toEqual([])
  })

  test('of a fork that calls its branch like ours is looked at like any other', async () => {
    await using github = await startTestGitHub()
    const { sha } = await fillForkPull(github)
    const pull = github.world.addPull({ branch: 'journal/issue-7', head: 'fork', sha, title: 'Just a name' })
    const event = pullLabeledEvent(github, { pull, label: 'journal' })
    const result = await runAction({ github, eventName: 'pull_request_target', event })

    expect(result.outputs).toMatchObject({ outcome: 'journaled', branch: `journal/issue-${pull.number}` })
  })
})
