import { describe, expect, test } from '@jest/globals'
import { NOTHING_HANDED } from '../../../src/core/gathered.ts'
import { anIssue, aPull, deliver, type Json, MONA, mona, REPOSITORY } from './deliver.ts'

function labeled(event: string, thread: Json, over: Json = {}): Json {
  const subject = event === 'issues' ? 'issue' : 'pull_request'
  return {
    action: 'labeled',
    label: { name: 'Journal' },
    [subject]: thread,
    repository: REPOSITORY,
    sender: MONA,
    ...over,
  }
}

describe('a label', () => {
  test.each([
    ['issues', anIssue()],
    ['pull_request', aPull()],
    ['pull_request_target', aPull()],
  ])('on %s asks for an entry, in any case of its letters', (event, thread) => {
    expect(deliver(event, labeled(event, thread))).toEqual({
      kind: 'thread',
      number: 5,
      asWritten: { title: 'Totals are off', body: 'By a cent.' },
      askers: [mona],
      isAutomatic: false,
      askedAt: '2026-03-02T09:00:00Z',
      handed: NOTHING_HANDED,
      place: { kind: 'thread', number: 5, comment: null },
      command: null,
    })
  })

  test('on an issue without a text asks for an entry about its title', () => {
    expect(deliver('issues', labeled('issues', anIssue({ body: null })))).toMatchObject({
      asWritten: { title: 'Totals are off', body: '' },
    })
  })

  test('of somebody who is gone is asked for by nobody who may', () => {
    expect(deliver('issues', labeled('issues', anIssue(), { sender: null }))).toMatchObject({ askers: [null] })
  })

  test('of another name asks for nothing', () => {
    expect(deliver('issues', labeled('issues', anIssue(), { label: { name: 'bug' } }))).toEqual({
      kind: 'skipped',
      reason: 'other-label',
      detail: 'bug',
    })
  })

  test('that has no name asks for nothing', () => {
    expect(deliver('issues', labeled('issues', anIssue(), { label: { name: { toString: 1 } } }))).toMatchObject({
      reason: 'other-label',
      detail: null,
    })
  })

  test('that is taken off asks for nothing', () => {
    expect(deliver('issues', { action: 'unlabeled', label: { name: 'journal' } })).toMatchObject({
      reason: 'other-event',
      detail: 'issues.unlabeled',
    })
  })

  test.each([
    [{ number: null }, 'issue.number'],
    [{ title: null }, 'issue.title'],
  ])('on an issue with %j is no event of GitHub', (over, field) => {
    expect(() => deliver('issues', labeled('issues', anIssue(over)))).toThrow(`The issues event has no ${field}.`)
  })
})

describe('a label on a pull request', () => {
  const head = { ref: 'journal/main-bad1', repo: { id: REPOSITORY.id } }

  test('of an entry asks for nothing', () => {
    expect(deliver('pull_request', labeled('pull_request', aPull({ head })))).toEqual({
      kind: 'skipped',
      reason: 'own-pull-request',
      detail: '#5',
    })
  })

  test.each([{ id: 2 }, null])('of a fork %j is never that of an entry, whatever its branch is called', (repo) => {
    expect(
      deliver('pull_request_target', labeled('pull_request_target', aPull({ head: { ...head, repo } }))),
    ).toMatchObject({ kind: 'thread' })
  })
})
