import { describe, expect, test } from '@jest/globals'
import { NOTHING_HANDED } from '../../../src/core/gathered.ts'
import { aComment, anIssue, aPull, deliver, HUBOT, hubot, type Json, MONA, mona, NOW, REPOSITORY } from './deliver.ts'

const ASK = {
  askers: [mona],
  isAutomatic: false,
  askedAt: '2026-03-02T10:00:00Z',
  handed: NOTHING_HANDED,
}
const THREAD = { kind: 'thread', number: 5, asWritten: { title: 'Totals are off', body: 'By a cent.' } }
const ON_PULL = { pull_request: { url: 'https://api.github.test/pulls/5' } }
const OWN = '<!-- journal-writer status -->\nWriting a journal entry about this.'

/** A comment on an issue. */
function onIssue(body: string, over: Json = {}, issue: Json = {}) {
  return deliver('issue_comment', {
    action: 'created',
    issue: anIssue(issue),
    comment: aComment(body),
    repository: REPOSITORY,
    sender: MONA,
    ...over,
  })
}

/** A comment on a line of a pull request. */
function onLine(body: string, over: Json = {}, comment: Json = {}) {
  return deliver('pull_request_review_comment', {
    action: 'created',
    pull_request: aPull(),
    comment: aComment(body, comment),
    repository: REPOSITORY,
    sender: MONA,
    ...over,
  })
}

/** A comment on a commit. */
function onCommit(body: string, comment: Json = {}) {
  const commented = aComment(body, { commit_id: 'a'.repeat(40), ...comment })
  return deliver('commit_comment', { action: 'created', comment: commented, repository: REPOSITORY, sender: MONA })
}

function edited(from: string): Json {
  return { action: 'edited', changes: { body: { from } } }
}

describe('a new comment', () => {
  test.each([
    ['/journal', { kind: 'write', text: null }],
    ['It broke again.\n\n/journal [document the race]', { kind: 'write', text: 'document the race' }],
    ['/journal redo', { kind: 'redo' }],
    ['/journal severity high', { kind: 'severity', level: 'high' }],
    ['/journal redoo', { kind: 'unknown', why: '"redoo" is not one of the commands.' }],
  ])('with %j asks for it, about its thread', (body, command) => {
    const place = { kind: 'thread', number: 5, comment: { id: 31, isReview: false } }
    expect(onIssue(body)).toEqual({ ...ASK, ...THREAD, place, command })
  })

  test('that asks for a pattern is about a time, not about its thread', () => {
    expect(onIssue('/journal pattern 10')).toEqual({
      ...ASK,
      kind: 'pattern',
      id: '2026-03-21-2026-03-31',
      since: '2026-03-21T12:00:00.000Z',
      until: NOW,
      place: { kind: 'thread', number: 5, comment: { id: 31, isReview: false } },
      command: { kind: 'pattern', days: 10 },
    })
  })

  test('on a line of a pull request is answered there', () => {
    expect(onLine('/journal')).toEqual({
      ...ASK,
      ...THREAD,
      place: { kind: 'thread', number: 5, comment: { id: 31, isReview: true } },
      command: { kind: 'write', text: null },
    })
  })

  test('on a commit asks for an entry about the commit', () => {
    const sha = 'a'.repeat(40)
    const place = { kind: 'commit', sha, comment: { id: 31 } }
    expect(onCommit('/journal it broke the totals')).toEqual({
      ...ASK,
      kind: 'commit',
      sha,
      place,
      command: { kind: 'write', text: 'it broke the totals' },
    })
    expect(onCommit('/journal pattern')).toMatchObject({ kind: 'pattern', place })
  })

  test('without a command asks for nothing, wherever it is', () => {
    const none = { kind: 'skipped', reason: 'no-command', detail: null }
    expect([onIssue('> /journal'), onIssue('', {}, ON_PULL), onLine('Looks odd.'), onCommit('Nice.')]).toEqual([
      none,
      none,
      none,
      none,
    ])
  })

  test('that answers another on a line may answer a question of the journal', () => {
    expect(onLine('The pool was too small.', {}, { in_reply_to_id: 30 })).toMatchObject({
      command: { kind: 'refresh' },
    })
  })

  test('of the journal itself is not answered', () => {
    const own = { kind: 'skipped', reason: 'own-words', detail: null }
    expect([onIssue(OWN), onLine(OWN, {}, { in_reply_to_id: 30 }), onCommit(OWN)]).toEqual([own, own, own])
  })
})

describe('an edited comment', () => {
  test('that now asks for something is asked by whoever wrote it and by whoever edited it', () => {
    expect(onIssue('/journal', { ...edited('It broke.'), sender: HUBOT })).toMatchObject({
      command: { kind: 'write', text: null },
      askers: [mona, hubot],
    })
  })

  test('of somebody who is gone is asked by nobody who may', () => {
    const comment = aComment('/journal', { user: null })
    expect(onIssue('', { ...edited('It broke.'), comment })).toMatchObject({ askers: [null, mona] })
  })

  test('that asks for the same as before asks for nothing new', () => {
    expect(onIssue('Typo.\n\n/journal redo', edited('Tpyo.\n\n/journal redo'))).toMatchObject({
      reason: 'same-command',
    })
    expect(onIssue('/journal redo', { action: 'edited', changes: {} })).toMatchObject({ reason: 'same-command' })
  })

  test('that asks for something else asks for that', () => {
    expect(onIssue('/journal severity low', edited('/journal severity high'))).toMatchObject({
      command: { kind: 'severity', level: 'low' },
    })
  })

  test('that no longer asks lets an entry follow where its thread may be that of one', () => {
    expect(onIssue('Never mind.', edited('/journal the pool was small'), ON_PULL)).toMatchObject({
      command: { kind: 'refresh' },
    })
    expect(onIssue('Never mind.', edited('/journal'))).toMatchObject({ reason: 'no-command' })
    expect(onIssue('Never mind!', edited('Never mind.'), ON_PULL)).toMatchObject({ reason: 'no-command' })
  })

  test('that answers another on a line lets an entry follow where its words changed', () => {
    const reply = { in_reply_to_id: 30 }
    expect(onLine('It was 8.', edited('It was 5.'), reply)).toMatchObject({ command: { kind: 'refresh' } })
    expect(onLine('It was 8.', edited('It was 8.'), reply)).toMatchObject({ reason: 'no-command' })
  })
})

describe('a deleted comment', () => {
  const deleted = { action: 'deleted' }

  test('with a command lets an entry follow where its thread may be that of one, and is not reacted to', () => {
    expect(onIssue('/journal the pool was small', deleted, ON_PULL)).toMatchObject({
      command: { kind: 'refresh' },
      place: { kind: 'thread', number: 5, comment: null },
    })
    expect(onIssue('/journal', deleted)).toMatchObject({ reason: 'comment-deleted' })
    expect(onIssue('/journal the pool was small', deleted, ON_PULL)).toMatchObject({ askedAt: NOW })
  })

  test('without one matters where it may have answered a question', () => {
    expect(onIssue('Hm.', deleted, ON_PULL)).toMatchObject({ reason: 'no-command' })
    expect(onLine('Hm.', deleted)).toMatchObject({ reason: 'no-command' })
    expect(onLine('It was 5.', deleted, { in_reply_to_id: 30 })).toMatchObject({ command: { kind: 'refresh' } })
  })
})

describe('a comment event', () => {
  test.each([
    ['issue_comment', 'pinned'],
    ['pull_request_review_comment', 'resolved'],
    ['commit_comment', 'edited'],
  ])('%s.%s asks for nothing', (name, action) => {
    expect(deliver(name, { action, comment: aComment('/journal') })).toMatchObject({
      reason: 'other-event',
      detail: `${name}.${action}`,
    })
  })

  test.each<[string, Json]>([
    ['comment.id', { comment: aComment('/journal', { id: null }) }],
    ['comment.body', { comment: aComment('/journal', { body: null }) }],
    ['comment.updated_at', { comment: aComment('/journal', { updated_at: null }) }],
    ['issue.number', { issue: anIssue({ number: 'five' }) }],
    ['issue.title', { issue: anIssue({ title: '' }) }],
  ])('without %s is no event of GitHub', (field, over) => {
    expect(() => onIssue('/journal', over)).toThrow(`The issue_comment event has no ${field}.`)
  })

  test.each(['main', '../../x', '', null])('of a commit that is called %j is no event of GitHub', (commit) => {
    expect(() => onCommit('/journal', { commit_id: commit })).toThrow(
      'The commit_comment event has no comment.commit_id.',
    )
  })
})
