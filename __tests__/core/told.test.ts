import { describe, expect, test } from '@jest/globals'
import { toSaying } from '../../src/core/conversation.ts'
import { NOTHING_TOLD } from '../../src/core/gathered.ts'
import { toProposalMark, toQuestionMark } from '../../src/core/marks.ts'
import type { Comment, ReviewComment } from '../../src/core/records.ts'
import { toTold } from '../../src/core/told.ts'
import { at } from '../support/gathered.ts'
import { aLineComment, aTestimony, aWord, ENTRY_PULL_URL, JOURNAL_BOT } from '../support/told.ts'

const MEMBERS = new Set(['noor', 'robin', 'helper[bot]'])
const STRANGER = { author: { login: 'stranger', isBot: false } }
const DIGEST = '0123456789abcdef'

function hear(comments: readonly Comment[], reviewComments: readonly ReviewComment[] = []) {
  return toTold({ comments, reviewComments }, (login) => MEMBERS.has(login))
}

/** What was said in comments of these bodies, in this order. */
function hearAll(...bodies: readonly string[]) {
  return hear(bodies.map((body, index) => aWord(31 + index, body, { createdAt: at(`11:2${index}`) })))
}

describe('on the pull request of an entry', () => {
  test('words of a member are testimony, with who said them, where and when', () => {
    expect(hearAll('/journal The shop was down.')).toEqual({
      ...NOTHING_TOLD,
      testimony: [aTestimony(null, 'The shop was down.')],
    })
  })

  test('an answer names its question, or none', () => {
    expect(hearAll('/journal answer cause: A stale lock file.', '/journal answer It was long.').testimony).toEqual([
      aTestimony('cause', 'A stale lock file.'),
      aTestimony(null, 'It was long.', { url: `${ENTRY_PULL_URL}#issuecomment-32`, at: at('11:21') }),
    ])
  })

  test('the newest severity and title count, and every section that is dropped', () => {
    expect(
      hearAll(
        '/journal severity low',
        '/journal title One',
        '/journal drop How It Felt',
        '/journal severity critical',
        '/journal title Two words',
        '/journal drop Warning Signs',
        '/journal drop How It Felt',
      ),
    ).toEqual({
      ...NOTHING_TOLD,
      severity: 'critical',
      title: 'Two words',
      dropped: ['How It Felt', 'Warning Signs'],
    })
  })

  test.each([
    ['a comment without a command', 'The shop was down.'],
    ['a command that asks for something to be done', '/journal redo'],
    ['a request for help', '/journal help'],
    ['a request to close it', '/journal close'],
    ['a request for a pattern', '/journal pattern 30'],
    ['a request for an issue', '/journal issue 1'],
    ['a bare command', '/journal'],
    ['an empty block', '/journal answer cause: \n```\n```'],
    ['an answer of nothing that can be seen', '/journal answer cause: <!-- x -->'],
    ['what the journal said itself', toSaying({ kind: 'help', why: null }).body],
    [
      'a copy of what the journal says, with a command below',
      '<!-- journal-writer: status -->\n/journal severity high',
    ],
  ])('%s says nothing of the entry', (_, body) => {
    expect(hearAll(body)).toEqual(NOTHING_TOLD)
  })

  test('nobody else counts: neither strangers nor who is gone; a bot that may ask does', () => {
    const body = '/journal severity high'
    expect(hear([aWord(1, body, STRANGER), aWord(2, body, { author: null })])).toEqual(NOTHING_TOLD)
    expect(hear([aWord(3, body, { author: { login: 'helper[bot]', isBot: true } })]).severity).toBe('high')
  })

  test('the order is that of time, whatever the order of the list; at the same time the list decides', () => {
    const late = aWord(1, '/journal Late it broke.', { createdAt: at('12:00') })
    const early = aWord(2, '/journal Early it broke.', { createdAt: at('11:00') })
    const same = aLineComment(3, '/journal Same it broke.', { createdAt: at('12:00') })
    expect(hear([late, early], [same]).testimony.map(({ text }) => text)).toEqual([
      'Early it broke.',
      'Late it broke.',
      'Same it broke.',
    ])
  })
})

describe('in the thread of a question', () => {
  const question = aLineComment(50, `${toQuestionMark('felt')}\nHow was it?`, { author: JOURNAL_BOT })
  const reply = (body: string, over: Partial<ReviewComment> = {}) =>
    hear([], [question, aLineComment(51, body, { inReplyTo: 50, createdAt: at('11:20'), ...over })])
  const url = `${ENTRY_PULL_URL}#discussion_r51`

  test.each([
    ['a plain reply', 'Long.\n\n```\nzzz\n```', aTestimony('felt', 'Long.\n\n```\nzzz\n```', { url })],
    ['a reply that quotes', '> How was it?\n\nLong.', aTestimony('felt', '> How was it?\n\nLong.', { url })],
    ['words with a command', '/journal It was long.', aTestimony('felt', 'It was long.', { url })],
    ['an answer without a topic', '/journal answer Long.', aTestimony('felt', 'Long.', { url })],
    ['an answer to another question', '/journal answer cause: A lock.', aTestimony('cause', 'A lock.', { url })],
  ])('%s is an answer', (_, body, testimony) => {
    expect(reply(body).testimony).toEqual([testimony])
  })

  test('another command is that command', () => {
    expect(reply('/journal severity high')).toEqual({ ...NOTHING_TOLD, severity: 'high' })
  })

  test('a reply of a stranger is none, and so is one in a thread that a person began', () => {
    const copied = { ...question, author: { login: 'noor', isBot: false } }
    const under = hear([], [copied, aLineComment(51, 'Long.', { inReplyTo: 50 })])
    expect([reply('Long.', STRANGER), under, reply('Long.', { inReplyTo: 49 })]).toEqual([
      NOTHING_TOLD,
      NOTHING_TOLD,
      NOTHING_TOLD,
    ])
  })
})

describe('the issue of a proposal', () => {
  const url = 'https://github.com/octo/shop/issues/45'
  const said = toSaying({ kind: 'issue', number: 45, url, proposal: 2, digest: DIGEST }).body
  const mark = toProposalMark({ digest: DIGEST, issue: 45 })

  test('is found by the comment that a bot wrote about it, whoever may ask', () => {
    const comments = [aWord(1, said, { author: JOURNAL_BOT })]
    expect(toTold({ comments, reviewComments: [] }, () => false).proposals).toEqual([
      { digest: DIGEST, issue: 45, url },
    ])
  })

  test('is the newest where there are two', () => {
    const again = toProposalMark({ digest: DIGEST, issue: 46 })
    const comments = [said, again].map((body, index) => aWord(index, body, { author: JOURNAL_BOT }))
    expect(hear(comments).proposals.map(({ issue }) => issue)).toEqual([46])
  })

  test.each([
    ['a person copied the mark', aWord(1, said)],
    ['the mark stands further down', aWord(1, `See\n${mark}`, { author: JOURNAL_BOT })],
    ['the comment stands nowhere', aWord(1, said, { author: JOURNAL_BOT, url: 'https://github.com/octo/shop' })],
  ])('is none where %s', (_, comment) => {
    expect(hear([comment]).proposals).toEqual([])
  })
})
