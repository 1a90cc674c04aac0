// Comments that were edited or deleted, and those that ask for nothing: what comes of them, and that nothing is said.
import { describe, expect, test } from '@jest/globals'
import { runAction } from '../support/run-action.ts'
import type { CommentSpec } from '../support/test-github/threads.ts'
import { startTestGitHub } from '../support/test-github.ts'
import { issueCommentEvent } from '../support/webhook-events.ts'
import { listWrites } from './delivery.ts'
import { expectGoodTalk, findOwnWords, readOneEntry } from './talk.ts'
import { CREATED, fillIssue, say, toEnding } from './thread-worlds.ts'

describe('a comment that was changed', () => {
  test.each<readonly [string, string, string, object]>([
    ['into a command asks', 'Hm.', '/journal', { exitCode: 0, outcome: 'journaled', reason: 'entry-created' }],
    [
      'and asks for something else than before asks',
      '/journal help',
      '/journal the job ran twice',
      { exitCode: 0, outcome: 'journaled', reason: 'entry-created' },
    ],
    [
      'around the same command asks for nothing',
      'Hm.\n\n/journal it ran twice',
      'Hmm.\n\n/journal it ran twice',
      { exitCode: 0, outcome: 'skipped', reason: 'same-command' },
    ],
    ['and is no command asks for nothing', 'Hm.', 'Hmm.', { exitCode: 0, outcome: 'skipped', reason: 'no-command' }],
    [
      'and is no command any more asks for nothing',
      '/journal',
      'Never mind.',
      { exitCode: 0, outcome: 'skipped', reason: 'no-command' },
    ],
  ])('%s', async (_, from, body, expected) => {
    await using github = await startTestGitHub()
    const issue = await fillIssue(github)
    const comment = github.world.addComment(issue, { body, createdAt: CREATED, updatedAt: '2026-03-02T10:35:00Z' })
    const event = issueCommentEvent(github, { issue, comment, action: 'edited', from })
    const result = await runAction({ github, eventName: 'issue_comment', event })

    expect(toEnding(result)).toEqual(expected)
    if (result.outputs['outcome'] === 'skipped') expect(github.requests).toEqual([])
    else {
      await readOneEntry(github, result)
      const asked = `issues/comments/${comment.id}`
      expectGoodTalk(github, result, { asked, thread: 'issues/1', comments: issue.comments })
    }
  })

  test('into a command by somebody who may not write asks for nothing, whoever wrote it first', async () => {
    await using github = await startTestGitHub()
    const issue = await fillIssue(github)
    github.world.people.set('triss', { permission: 'triage' })
    const comment = github.world.addComment(issue, { body: '/journal', author: 'noor', createdAt: CREATED })
    const event = issueCommentEvent(
      github,
      { issue, comment, action: 'edited', from: 'Hm.' },
      { sender: { login: 'triss' } },
    )
    const result = await runAction({ github, eventName: 'issue_comment', event })

    expect(toEnding(result)).toEqual({ exitCode: 0, outcome: 'skipped', reason: 'not-allowed' })
    expect(listWrites(github)).toEqual([])
  })

  test.each<readonly [string, string, string]>([
    ['a command', '/journal', 'comment-deleted'],
    ['no command', 'Hm.', 'no-command'],
  ])('and is gone asks for nothing: it was %s', async (_, body, reason) => {
    await using github = await startTestGitHub()
    const issue = await fillIssue(github)
    const comment = github.world.addComment(issue, { body, createdAt: CREATED })
    issue.comments.splice(issue.comments.indexOf(comment), 1)
    const event = issueCommentEvent(github, { issue, comment, action: 'deleted' })
    const result = await runAction({ github, eventName: 'issue_comment', event })

    expect(toEnding(result)).toEqual({ exitCode: 0, outcome: 'skipped', reason })
    expect(github.requests).toEqual([])
  })
})

describe('a comment that asks for nothing', () => {
  test.each<readonly [string, string]>([
    ['in a quotation', '> /journal\n\nWhy did you ask?'],
    ['in code', '```\n/journal\n```'],
    ['in the middle of a line', 'You can say /journal here.'],
    ['with another word', '/journalist'],
  ])('has the word %s', async (_, body) => {
    await using github = await startTestGitHub()
    const issue = await fillIssue(github)
    const { result } = await say(github, issue, { body })

    expect(toEnding(result)).toEqual({ exitCode: 0, outcome: 'skipped', reason: 'no-command' })
    expect(github.requests).toEqual([])
  })

  test.each<readonly [string, CommentSpec, string]>([
    ['somebody who may only read', { body: '/journal', author: 'eve' }, 'not-allowed'],
    ['a bot that nobody named', { body: '/journal', author: 'helper[bot]' }, 'bot-not-allowed'],
    ['somebody whose account is gone', { body: '/journal', author: null }, 'not-allowed'],
  ])('is a command of %s, and nothing is said about it', async (_, spec, reason) => {
    await using github = await startTestGitHub()
    const issue = await fillIssue(github)
    github.world.people.set('eve', { permission: 'read' })
    const { result } = await say(github, issue, spec)

    expect(toEnding(result)).toEqual({ exitCode: 0, outcome: 'skipped', reason })
    expect(listWrites(github)).toEqual([])
  })

  test('is one that the journal wrote itself, whoever is named in allowed-bots', async () => {
    await using github = await startTestGitHub()
    const issue = await fillIssue(github)
    await say(github, issue, { body: '/journal help' })
    const [comment] = findOwnWords(issue.comments)
    if (comment === undefined) throw new Error('nothing was said')
    const before = github.requests.length
    const result = await runAction({
      github,
      eventName: 'issue_comment',
      event: issueCommentEvent(github, { issue, comment }),
      inputs: { 'allowed-bots': 'github-actions' },
    })

    expect(toEnding(result)).toEqual({ exitCode: 0, outcome: 'skipped', reason: 'own-words' })
    expect(github.requests.slice(before)).toEqual([])
  })
})
