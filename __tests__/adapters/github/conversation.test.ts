import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createConversation } from '../../../src/adapters/github/conversation.ts'
import type { Place } from '../../../src/core/trigger.ts'
import type { Conversation } from '../../../src/ports.ts'
import { startTestGitHub, type TestGitHub } from '../../support/test-github.ts'
import { alter, connect, failureOf, listRequests } from './connect.ts'

let github: TestGitHub
let conversation: Conversation
let sha: string

const LOST = { drop: 'after' } as const
const NEVER_CAME = { drop: 'before' } as const
const REFUSED = { status: 502, body: { message: 'Bad Gateway' } } as const
const FORBIDDEN = { status: 403, body: { message: 'Resource not accessible by integration' } } as const

beforeEach(async () => {
  github = await startTestGitHub()
  conversation = createConversation(connect(github))
  const [first = ''] = await github.git.commit({ files: { 'a.txt': 'a' } })
  sha = first
})

afterEach(() => github.stop())

/** A new issue with these comments, whose ids count from 1. */
function addThread(...bodies: readonly string[]): Place & { kind: 'thread' } {
  const { number } = github.world.addIssue({ comments: bodies.map((body, index) => ({ id: index + 1, body })) })
  return { kind: 'thread', number, comment: null }
}

const onCommit = (): Place => ({ kind: 'commit', sha, comment: { id: 9 } })
const bodiesOf = (number: number) =>
  github.world.issues.find((issue) => issue.number === number)?.comments.map(({ body }) => body)

describe('a reaction', () => {
  test('goes to the issue that was labelled', async () => {
    const { number } = github.world.addIssue()
    await conversation.react({ kind: 'thread', number, comment: null }, 'eyes')
    expect(listRequests(github)).toEqual([`POST /issues/${number}/reactions 201`])
    expect(github.world.issues[0]?.reactions).toEqual({ eyes: 1 })
  })

  test('goes to the comment that asked', async () => {
    const place = addThread('/journal')
    await conversation.react({ ...place, comment: { id: 1, isReview: false } }, '+1')
    expect(listRequests(github)).toEqual(['POST /issues/comments/1/reactions 201'])
    expect(github.world.issues[0]?.comments[0]?.reactions).toEqual({ '+1': 1 })
  })

  test('goes to the comment on a line that asked', async () => {
    const { number } = github.world.addPull({ branch: 'main', reviewComments: [{ id: 7, body: '/journal' }] })
    await conversation.react({ kind: 'thread', number, comment: { id: 7, isReview: true } }, 'rocket')
    expect(listRequests(github)).toEqual(['POST /pulls/comments/7/reactions 201'])
    expect(github.world.pulls[0]?.reviewComments[0]?.reactions).toEqual({ rocket: 1 })
  })

  test('goes to the comment on a commit that asked', async () => {
    github.world.addCommitComment({ id: 9, sha, body: '/journal' })
    await conversation.react(onCommit(), 'confused')
    expect(listRequests(github)).toEqual(['POST /comments/9/reactions 201'])
    expect(github.world.commitComments[0]?.reactions).toEqual({ confused: 1 })
  })

  test('that is there already stays one', async () => {
    const place = addThread()
    await conversation.react(place, 'eyes')
    await conversation.react(place, 'eyes')
    expect(github.requests.map(({ status }) => status)).toEqual([201, 200])
    expect(github.world.issues[0]?.reactions).toEqual({ eyes: 1 })
  })

  test.each([
    ['was lost', LOST],
    ['never came', NEVER_CAME],
    ['was an error', REFUSED],
  ])('whose answer %s is given again and stays one', async (_, fault) => {
    const place = addThread()
    github.faults.add({ method: 'POST', path: `/issues/${place.number}/reactions`, ...fault })
    await conversation.react(place, 'eyes')
    expect(github.requests).toHaveLength(2)
    expect(github.world.issues[0]?.reactions).toEqual({ eyes: 1 })
  })

  test('to a comment that was deleted is a failure with its status', async () => {
    const place = addThread()
    const failure = await failureOf(conversation.react({ ...place, comment: { id: 5, isReview: false } }, 'eyes'))
    expect([failure.status, github.requests.length]).toEqual([404, 1])
  })
})

describe('the comments of a place', () => {
  test('are those of the thread, oldest first', async () => {
    const place = addThread('one', 'two')
    expect((await conversation.listComments(place)).map(({ id, body }) => [id, body])).toEqual([
      [1, 'one'],
      [2, 'two'],
    ])
  })

  test('are those of the pull request where a comment on a line asked', async () => {
    const { number } = github.world.addPull({
      branch: 'main',
      comments: [{ body: 'one' }],
      reviewComments: [{ id: 7, body: '/journal' }],
    })
    const comments = await conversation.listComments({ kind: 'thread', number, comment: { id: 7, isReview: true } })
    expect(comments.map(({ body }) => body)).toEqual(['one'])
  })

  test('are those of the commit', async () => {
    github.world.addCommitComment({ id: 9, sha, body: '/journal' })
    expect((await conversation.listComments(onCommit())).map(({ id }) => id)).toEqual([9])
  })

  test('are read over all their pages', async () => {
    const place = addThread(...Array.from({ length: 205 }, (_, index) => `${index}`))
    expect(await conversation.listComments(place)).toHaveLength(205)
    expect(github.requests).toHaveLength(3)
  })

  test('are cut after ten pages', async () => {
    const place = addThread(...Array.from({ length: 1001 }, (_, index) => `${index}`))
    expect(await conversation.listComments(place)).toHaveLength(1000)
    expect(github.requests).toHaveLength(10)
  })

  test('are a failure where a page could not be had, since what is looked for may be on it', async () => {
    const place = addThread(...Array.from({ length: 150 }, (_, index) => `${index}`))
    github.faults.add({ path: `/issues/${place.number}/comments`, nth: 2, ...FORBIDDEN })
    expect((await failureOf(conversation.listComments(place))).status).toBe(403)
  })
})

describe('a comment', () => {
  test('is added to a thread', async () => {
    const place = addThread('/journal')
    const id = await conversation.addComment(place, 'Working on it.')
    expect(github.world.issues.at(-1)?.comments.map((comment) => [comment.body, comment.id === id])).toEqual([
      ['/journal', false],
      ['Working on it.', true],
    ])
    expect(listRequests(github)).toEqual([`POST /issues/${place.number}/comments 201`])
  })

  test('is added to a commit', async () => {
    await conversation.addComment(onCommit(), 'Working on it.')
    expect(github.world.commitComments.map(({ sha, body }) => [sha, body])).toEqual([[sha, 'Working on it.']])
    expect(listRequests(github)).toEqual([`POST /commits/${sha}/comments 201`])
  })

  test('is edited in a thread', async () => {
    const place = addThread('/journal', 'Working on it.')
    await conversation.editComment(place, 2, 'Done.')
    expect(bodiesOf(place.number)).toEqual(['/journal', 'Done.'])
    expect(listRequests(github)).toEqual(['PATCH /issues/comments/2 200'])
  })

  test('is edited on a commit', async () => {
    github.world.addCommitComment({ id: 10, sha, body: 'Working on it.' })
    await conversation.editComment(onCommit(), 10, 'Done.')
    expect(github.world.commitComments.map(({ body }) => body)).toEqual(['Done.'])
    expect(listRequests(github)).toEqual(['PATCH /comments/10 200'])
  })

  test.each([
    ['recorded it', LOST, 1],
    ['did not', NEVER_CAME, 2],
    ['failed', REFUSED, 2],
  ])('whose answer was lost stands once in the thread where GitHub %s', async (_, fault, posts) => {
    const place = addThread('/journal')
    github.faults.add({ method: 'POST', path: `/issues/${place.number}/comments`, ...fault })
    const id = await conversation.addComment(place, 'Working on it.')
    expect(bodiesOf(place.number)).toEqual(['/journal', 'Working on it.'])
    expect(github.world.issues.at(-1)?.comments.at(-1)?.id).toBe(id)
    expect(github.requests.filter(({ method }) => method === 'POST')).toHaveLength(posts)
  })

  test.each([
    ['recorded it', LOST, 1],
    ['did not', NEVER_CAME, 2],
  ])('whose answer was lost stands once on the commit where GitHub %s', async (_, fault, posts) => {
    github.faults.add({ method: 'POST', path: `/commits/${sha}/comments`, ...fault })
    await conversation.addComment(onCommit(), 'Working on it.')
    expect(github.world.commitComments).toHaveLength(1)
    expect(github.requests.filter(({ method }) => method === 'POST')).toHaveLength(posts)
  })

  test('whose answer was lost is found though GitHub changed the ends of its lines', async () => {
    const place = addThread()
    github.faults.add({ method: 'POST', path: `/issues/${place.number}/comments`, ...LOST })
    alter(github, 'GET /issues/{issue_number}/comments', (answer) => ({
      ...answer,
      json: (answer.json as { body: string }[]).map((comment) => ({
        ...comment,
        body: comment.body.trim().replaceAll('\n', '\r\n'),
      })),
    }))
    await conversation.addComment(place, 'Working on it.\n\nOne moment.\n')
    expect(bodiesOf(place.number)).toHaveLength(1)
  })

  test('is not written again where nobody can see what became of it', async () => {
    const place = addThread()
    const path = `/issues/${place.number}/comments`
    github.faults.add({ method: 'POST', path, ...LOST })
    github.faults.add({ method: 'GET', path, ...FORBIDDEN })
    expect((await failureOf(conversation.addComment(place, 'Working on it.'))).status).toBe(403)
    expect(bodiesOf(place.number)).toHaveLength(1)
  })

  test('that is refused is a failure, and is written once', async () => {
    const place = addThread()
    github.faults.add({ method: 'POST', path: `/issues/${place.number}/comments`, ...FORBIDDEN })
    expect((await failureOf(conversation.addComment(place, 'Working on it.'))).message).toBe(
      `POST /repos/octo-org/octo-repo/issues/${place.number}/comments: 403 Resource not accessible by integration`,
    )
    expect(github.requests).toHaveLength(1)
  })

  test.each([
    ['was lost', LOST],
    ['was an error', REFUSED],
  ])('that is edited is edited again where the answer %s', async (_, fault) => {
    const place = addThread('Working on it.')
    github.faults.add({ method: 'PATCH', path: '/issues/comments/1', ...fault })
    await conversation.editComment(place, 1, 'Done.')
    expect([bodiesOf(place.number), github.requests.length]).toEqual([['Done.'], 2])
  })

  test('that somebody deleted cannot be edited', async () => {
    expect((await failureOf(conversation.editComment(addThread(), 4, 'Done.'))).status).toBe(404)
    expect((await failureOf(conversation.editComment(onCommit(), 4, 'Done.'))).status).toBe(404)
  })
})

describe('the label', () => {
  const labelled = (...labels: string[]) => github.world.addIssue({ labels }).number
  const swap = (number: number) => conversation.swapLabel(number, { from: 'journal', to: 'journaled' })

  test('is swapped: the new one first', async () => {
    const number = labelled('bug', 'journal')
    await swap(number)
    expect(github.world.issues[0]?.labels).toEqual(['bug', 'journaled'])
    expect(listRequests(github)).toEqual([
      `POST /issues/${number}/labels 200`,
      `DELETE /issues/${number}/labels/journal 200`,
    ])
  })

  test('that somebody took off meanwhile is no failure', async () => {
    await swap(labelled('bug'))
    expect(github.world.issues[0]?.labels).toEqual(['bug', 'journaled'])
  })

  test.each([
    ['POST', '/issues/1/labels'],
    ['DELETE', '/issues/1/labels/journal'],
  ])('is swapped though the answer of %s %s was lost', async (method, path) => {
    const number = labelled('journal')
    github.faults.add({ method, path, ...LOST })
    await swap(number)
    expect([number, github.world.issues[0]?.labels]).toEqual([1, ['journaled']])
  })

  test('stays where the new one may not be put on', async () => {
    const number = labelled('journal')
    github.faults.add({ method: 'POST', path: `/issues/${number}/labels`, ...FORBIDDEN })
    expect((await failureOf(swap(number))).status).toBe(403)
    expect(github.world.issues[0]?.labels).toEqual(['journal'])
  })

  test('with a space and a slash in its name is taken off', async () => {
    const number = labelled('write: now/later')
    await conversation.swapLabel(number, { from: 'write: now/later', to: 'done' })
    expect(github.world.issues[0]?.labels).toEqual(['done'])
  })
})

describe('an issue', () => {
  const ISSUE = { title: 'Alert on a full disk', body: 'Proposed in an entry.' }

  test('is opened, and its number and link are the answer', async () => {
    expect(await conversation.openIssue(ISSUE)).toEqual({ number: 1, url: `${github.webUrl}/issues/1` })
    expect(github.world.issues).toMatchObject([ISSUE])
  })

  test.each([
    ['was lost', LOST, null, 1],
    ['never came', NEVER_CAME, null, 0],
    ['was an error', REFUSED, 502, 0],
  ])('whose answer %s is a failure and is not opened again', async (_, fault, status, issues) => {
    github.faults.add({ method: 'POST', path: '/issues', ...fault })
    expect((await failureOf(conversation.openIssue(ISSUE))).status).toBe(status)
    expect([github.requests.length, github.world.issues.length]).toEqual([1, issues])
  })
})

describe('a pull request', () => {
  test('is closed', async () => {
    const { number } = github.world.addPull({ branch: 'main' })
    await conversation.closePull(number)
    expect(github.world.pulls[0]?.state).toBe('closed')
    expect(github.requests.map(({ method, body }) => [method, body])).toEqual([['PATCH', { state: 'closed' }]])
  })

  test.each([
    ['was lost', LOST],
    ['was an error', REFUSED],
  ])('is closed though the first answer %s', async (_, fault) => {
    const { number } = github.world.addPull({ branch: 'main' })
    github.faults.add({ method: 'PATCH', path: `/pulls/${number}`, ...fault })
    await conversation.closePull(number)
    expect(github.world.pulls[0]?.state).toBe('closed')
  })

  test('that may not be closed is a failure', async () => {
    const { number } = github.world.addPull({ branch: 'main' })
    github.faults.add({ method: 'PATCH', path: `/pulls/${number}`, ...FORBIDDEN })
    expect((await failureOf(conversation.closePull(number))).status).toBe(403)
  })
})
