import { describe, expect, test } from '@jest/globals'
import type { Comment } from '../../src/core/records.ts'
import type { Ask } from '../../src/core/trigger.ts'
import { gatherTold } from '../../src/gather/told.ts'
import { fakeConsole, fakeGitHub } from '../support/fake-ports.ts'
import { aPull } from '../support/gathered.ts'
import { aWord, JOURNAL_BOT } from '../support/told.ts'

const person = (login: string) => ({ login, isBot: false })

/** What is told where the pull request has these comments and everybody may; `asked` are those GitHub was asked after. */
async function tell(comments: readonly Comment[], askers: Ask['askers'] = []) {
  const asked: string[] = []
  const published = { pull: aPull(), entry: null, branchTip: null, names: [], mergedPath: null }
  const said = await gatherTold(published, {
    github: fakeGitHub({
      listComments: async () => ({ items: comments, total: comments.length, missing: null }),
      listReviewComments: async () => ({ items: [], total: 0, missing: null }),
    }),
    console: fakeConsole(),
    findAskers: async (people) => {
      asked.push(...people.map(({ login }) => login))
      return people.map(({ login }) => login)
    },
    findMembers: async (logins) => logins,
    askers,
  })
  return { ...said, asked }
}

describe('on the pull request of an entry', () => {
  test('GitHub is asked after those alone who said something that may count', async () => {
    const { told, asked } = await tell([
      aWord(1, 'Nice.', { author: person('eve') }),
      aWord(2, '/journal severity high', { author: person('noor') }),
      aWord(3, '> /journal title Hm', { author: person('mallory') }),
      aWord(4, '<!-- journal-writer: status -->\n/journal close', { author: JOURNAL_BOT }),
      aWord(5, '/journal drop felt', { author: null }),
    ])
    expect([asked, told.severity, told.dropped]).toEqual([['noor'], 'high', []])
  })

  test('a crowd of strangers costs so many requests and no more, and does not crowd out whoever asked', async () => {
    const crowd = Array.from({ length: 200 }, (_, index) =>
      aWord(index, '/journal It was me.', { author: person(`eve${index}`) }),
    )
    const last = aWord(900, '/journal title A day', { author: person('noor'), createdAt: '2026-11-03T09:00:00Z' })
    const { told, asked, gaps } = await tell([...crowd, last], [null, person('noor')])

    expect([asked.length, asked[0], told.title]).toEqual([50, 'noor', 'A day'])
    expect(gaps).toEqual([
      {
        what: 'whether 151 more people may say something about the entry',
        why: 'only the first 50 are asked after',
        status: null,
      },
    ])
  })
})
