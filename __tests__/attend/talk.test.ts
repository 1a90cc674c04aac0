import { describe, expect, test } from '@jest/globals'
import { openTalk } from '../../src/attend/talk.ts'
import { PortFailure } from '../../src/core/failure.ts'
import type { Place } from '../../src/core/trigger.ts'
import { fakeConsole, fakeConversation } from '../support/fake-ports.ts'

const PLACE: Place = { kind: 'thread', number: 5, comment: { id: 71, isReview: false } }

test('one comment is written, and edited from then on', async () => {
  const { conversation, comments, acts } = fakeConversation()
  const talk = openTalk(PLACE, { conversation, console: fakeConsole() })
  await talk.say({ kind: 'working' })
  await talk.say({ kind: 'failed', what: 'GitHub is away', runUrl: 'https://github.com/octo/shop/actions/runs/1' })

  expect(acts).toEqual(['comment on #5', 'edit 1'])
  expect(comments.map(({ body }) => body)).toEqual([expect.stringContaining('GitHub is away')])
})

test('help is a comment of its own, and is written once', async () => {
  const { conversation, acts } = fakeConversation()
  const talk = openTalk(PLACE, { conversation, console: fakeConsole() })
  await talk.say({ kind: 'working' })
  await talk.say({ kind: 'help', why: null })
  await talk.say({ kind: 'help', why: null })

  expect(acts).toEqual(['comment on #5', 'comment on #5'])
})

test('a comment of somebody else with the same mark is not edited', async () => {
  const { conversation, comments, acts } = fakeConversation()
  const talk = openTalk(PLACE, { conversation, console: fakeConsole() })
  await talk.say({ kind: 'working' })
  const [own] = comments
  comments.splice(0, 1, { ...own, author: { login: 'eve', isBot: false } } as (typeof comments)[number])
  await talk.say({ kind: 'help', why: null })
  await openTalk(PLACE, { conversation, console: fakeConsole() }).say({ kind: 'working' })

  expect(acts).toEqual(['comment on #5', 'comment on #5', 'comment on #5'])
})

test.each([
  ['with the token of a person', 'mona'],
  ['past the end of what is listed', null],
])('what this talk said is edited though it is not found again: %s', async (_, login) => {
  const { conversation, comments, acts } = fakeConversation()
  const listComments = async () =>
    login === null ? [] : comments.map((comment) => ({ ...comment, author: { login, isBot: false } }))
  const talk = openTalk(PLACE, { conversation: { ...conversation, listComments }, console: fakeConsole() })
  await talk.say({ kind: 'working' })
  await talk.say({ kind: 'failed', what: 'GitHub is away', runUrl: 'https://github.com/octo/shop/actions/runs/1' })

  expect(acts).toEqual(['comment on #5', 'edit 1'])
})

test('where nobody waits, nothing is said', async () => {
  const { conversation, acts } = fakeConversation()
  const talk = openTalk(null, { conversation, console: fakeConsole() })
  await talk.react('eyes')
  await talk.say({ kind: 'working' })

  expect(acts).toEqual([])
})

describe('what GitHub refuses', () => {
  const refuse = async (): Promise<never> => {
    throw new PortFailure('GitHub answered 403', { status: 403 })
  }

  test('is said in the log, and changes nothing', async () => {
    const console = fakeConsole()
    const { conversation } = fakeConversation({ react: refuse, addComment: refuse })
    const talk = openTalk(PLACE, { conversation, console })
    await talk.react('eyes')
    await talk.say({ kind: 'working' })

    expect(console.lines).toEqual([
      'warning: The reaction could not be left: GitHub answered 403.',
      'warning: The comment could not be written: GitHub answered 403.',
    ])
  })

  test('is told from a bug', async () => {
    const react = async (): Promise<never> => {
      throw new TypeError('a bug')
    }
    const { conversation } = fakeConversation({ react })
    await expect(openTalk(PLACE, { conversation, console: fakeConsole() }).react('eyes')).rejects.toThrow(TypeError)
  })
})

test('what there was no room for is one list, and nothing stands in it twice', async () => {
  const { conversation, comments, acts } = fakeConversation()
  const talk = openTalk(PLACE, { conversation, console: fakeConsole() })
  const runUrl = (id: number) => `https://github.com/octo/shop/actions/runs/${id}`
  await talk.say({ kind: 'crowded', name: 'run 42 went red on 2026-11-02', runUrl: runUrl(1) })
  await talk.say({ kind: 'crowded', name: 'run 43 went red on 2026-11-02', runUrl: runUrl(2) })
  await talk.say({ kind: 'crowded', name: 'run 42 went red on 2026-11-02', runUrl: runUrl(1) })

  expect(acts).toEqual(['comment on #5', 'edit 1'])
  expect(comments[0]?.body.split('\n').filter((line) => line.startsWith('- '))).toEqual([
    `- [run 42 went red on 2026-11-02](${runUrl(1)})`,
    `- [run 43 went red on 2026-11-02](${runUrl(2)})`,
  ])
})
