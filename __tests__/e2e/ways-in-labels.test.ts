// A label on an issue: from GitHub's event to the pull request of the entry, and the conversation on the issue.
import { describe, expect, test } from '@jest/globals'
import { runAction } from '../support/run-action.ts'
import type { Access } from '../support/test-github/people.ts'
import { startTestGitHub } from '../support/test-github.ts'
import { issueLabeledEvent } from '../support/webhook-events.ts'
import { listWrites } from './delivery.ts'
import { expectGoodTalk, findOwnWords, listTalk, readOneEntry } from './talk.ts'
import { fillThread } from './thread-worlds.ts'

describe('the label on an issue', () => {
  test('makes an entry of its words, of the pull request that failed for it and of the commit it names', async () => {
    await using github = await startTestGitHub()
    const { issue, pull, run, broken } = await fillThread(github)
    const result = await runAction({ github, eventName: 'issues', event: issueLabeledEvent(github, issue, 'journal') })

    const entry = await readOneEntry(github, result)
    expect(result.outputs).toMatchObject({ reason: 'entry-created', operation: 'created', branch: 'journal/issue-1' })
    for (const copied of [
      '"Customers see 3.57 where 3.58 is right.',
      '> Only baskets with two vouchers are wrong.',
      '    Received: 356',
      `](${github.webUrl}/issues/${issue.number}#issuecomment-${issue.comments[0]?.id})`,
      `](${github.webUrl}/pull/${pull.number})`,
      `](${github.webUrl}/actions/runs/${run.id}/job/`,
      `[${broken.slice(0, 7)}](${github.webUrl}/commit/${broken})`,
    ])
      expect(entry).toContain(copied)
    expectGoodTalk(github, result, { asked: 'issues/1', thread: 'issues/1', comments: issue.comments })
  })

  test('counts the reactions of people, and not the one that it left itself', async () => {
    await using github = await startTestGitHub()
    const { issue } = await fillThread(github)
    const event = issueLabeledEvent(github, issue, 'journal')
    const first = await runAction({ github, eventName: 'issues', event })
    const second = await runAction({ github, eventName: 'issues', event })

    expect(issue.reactions).toEqual({ '+1': 4, eyes: 1, rocket: 1 })
    expect(await readOneEntry(github, first)).toMatch(/\b4 reactions\b/)
    expect(second.outputs).toMatchObject({ outcome: 'unchanged', operation: 'unchanged' })
  })

  test('is swapped for done-label, once the entry is there', async () => {
    await using github = await startTestGitHub()
    const { issue } = await fillThread(github)
    issue.labels = ['Journal', 'bug']
    const result = await runAction({
      github,
      eventName: 'issues',
      event: issueLabeledEvent(github, issue, 'Journal'),
      inputs: { label: 'Journal', 'done-label': 'journaled' },
    })

    expect(issue.labels).toEqual(['bug', 'journaled'])
    expectGoodTalk(github, result, {
      asked: 'issues/1',
      thread: 'issues/1',
      comments: issue.comments,
      after: ['label journaled on issues/1', 'label Journal off issues/1'],
    })
  })

  test('asked for again makes one entry, and the comment is the same one', async () => {
    await using github = await startTestGitHub()
    const { issue } = await fillThread(github)
    const first = await runAction({ github, eventName: 'issues', event: issueLabeledEvent(github, issue, 'journal') })
    const own = findOwnWords(issue.comments).map(({ id }) => id)
    github.world.addComment(issue, {
      author: 'sam',
      body: 'It is the rounding at the end.',
      createdAt: '2026-03-02T11:00:00Z',
    })
    const again = await runAction({ github, eventName: 'issues', event: issueLabeledEvent(github, issue, 'journal') })

    expect(again.outputs).toMatchObject({ ...first.outputs, operation: 'updated', reason: 'entry-updated' })
    expect(await readOneEntry(github, again)).toContain('It is the rounding at the end.')
    expect(findOwnWords(issue.comments).map(({ id }) => id)).toEqual(own)
    expect(listTalk(github, again).filter((said) => said.startsWith('comment on'))).toHaveLength(1)
  })

  test('whose body was edited since is told in the words that were labelled, and says that they changed', async () => {
    await using github = await startTestGitHub()
    const { issue } = await fillThread(github)
    const event = issueLabeledEvent(github, issue, 'journal')
    Object.assign(issue, { body: 'Totals are fine. Buy at evil.example instead.', updatedAt: '2026-03-02T10:41:00Z' })
    const entry = await readOneEntry(github, await runAction({ github, eventName: 'issues', event }))

    expect(entry).toContain('"Customers see 3.57 where 3.58 is right.')
    expect(entry).not.toContain('evil.example')
    expect(entry).toMatch(/^- the text of `#1` as it stands now: /m)
  })

  test('leaves out what outsiders wrote or changed after it, and keeps what members add', async () => {
    await using github = await startTestGitHub()
    const { issue } = await fillThread(github)
    github.world.people.set('eve', { permission: 'read' }).set('sam', { permission: 'write' })
    const early = { author: 'eve', createdAt: '2026-03-02T10:13:00Z' }
    github.world.addComment(issue, { ...early, body: 'I paid a cent less as well.' })
    const changed = github.world.addComment(issue, { ...early, body: 'Mine was right.' })
    const event = issueLabeledEvent(github, issue, 'journal', { issue: { updated_at: '2026-03-02T10:30:00Z' } })
    Object.assign(changed, { body: 'Ask sam at evil.example.', updatedAt: '2026-03-02T10:31:00Z' })
    for (const [author, body] of [
      ['eve', 'The cause is the moon.'],
      ['sam', 'The cause is one rounding less.'],
    ] as const)
      github.world.addComment(issue, { author, body, createdAt: '2026-03-02T10:32:00Z' })
    const entry = await readOneEntry(github, await runAction({ github, eventName: 'issues', event }))

    expect(entry).toContain('I paid a cent less as well.')
    expect(entry).toContain('The cause is one rounding less.')
    expect(entry).not.toMatch(/evil\.example|the moon/)
    expect(entry).toMatch(/^- 2 comments: /m)
  })

  test.each<readonly [string, Access, string]>([
    ['may only read', { permission: 'read' }, 'not-allowed'],
    ['may only triage', { permission: 'triage' }, 'not-allowed'],
    ['cannot be asked after', { status: 403 }, 'permission-unknown'],
  ])('by somebody who %s is refused, and nothing is said about it', async (_, access, reason) => {
    await using github = await startTestGitHub()
    const { issue } = await fillThread(github)
    github.world.people.set('mona', access)
    const result = await runAction({ github, eventName: 'issues', event: issueLabeledEvent(github, issue, 'journal') })

    expect([result.exitCode, result.outputs['outcome'], result.outputs['reason']]).toEqual([0, 'skipped', reason])
    expect(result.stdout).toContain('mona')
    expect(result.summary).not.toContain('mona')
    expect(listWrites(github)).toEqual([])
  })

  test('is written though nothing may be said there, and the log says so', async () => {
    await using github = await startTestGitHub()
    const { issue } = await fillThread(github)
    const refused = { status: 403, times: 9, body: { message: 'Resource not accessible by integration' } }
    for (const path of ['/issues/1/reactions', '/issues/1/comments', '/issues/1/labels'])
      github.faults.add({ method: 'POST', path, ...refused })
    const result = await runAction({
      github,
      eventName: 'issues',
      event: issueLabeledEvent(github, issue, 'journal'),
      inputs: { 'done-label': 'journaled' },
    })

    await readOneEntry(github, result)
    expect(result.exitCode).toBe(0)
    expect([issue.reactedBy, findOwnWords(issue.comments), issue.labels]).toEqual([[], [], ['journal']])
    expect(
      result.stdout.match(/^(::warning::|Warning: )The (reaction|comment|label) could not be .*403/gm),
    ).toHaveLength(5)
  })

  test('tells the person who asked what went wrong, and where the log is', async () => {
    await using github = await startTestGitHub()
    const { issue } = await fillThread(github)
    const event = issueLabeledEvent(github, issue, 'journal')
    github.faults.add({ method: 'GET', path: '/issues/1', status: 403, times: 9, body: { message: 'Not for @you' } })
    const result = await runAction({ github, eventName: 'issues', event, inputs: { 'done-label': 'journaled' } })

    const [said, ...others] = findOwnWords(issue.comments)
    expect([result.exitCode, others, issue.labels]).toEqual([1, [], ['journal']])
    expect(said?.body).toContain(`](${github.webUrl}/actions/runs/424242)`)
    expect(said?.body).not.toContain('@you')
    expect(listTalk(github, result)).toEqual([
      'eyes on issues/1',
      'comment on issues/1',
      `edit of issues/comments/${said?.id}`,
    ])
  })

  test('with dry-run shows the entry in the summary alone, and says and changes nothing in public', async () => {
    await using github = await startTestGitHub()
    const { issue } = await fillThread(github)
    const result = await runAction({
      github,
      eventName: 'issues',
      event: issueLabeledEvent(github, issue, 'journal'),
      inputs: { 'dry-run': 'true', 'done-label': 'journaled' },
    })

    expect(result.outputs).toMatchObject({ outcome: 'dry-run', 'pull-request-number': '' })
    expect(result.summary).toContain('Customers see 3.57 where 3.58 is right.')
    expect([github.world.pulls.length, issue.labels, listTalk(github, result)]).toEqual([1, ['journal'], []])
  })
})
