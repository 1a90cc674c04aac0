// A GitHub for the gathering of conversations: what it was asked for is written down, and some people may write there.
import type { Listing, Pull, Review, ReviewComment, TimelineEvent } from '../../src/core/records.ts'
import type { GatherPorts } from '../../src/gather/ports.ts'
import type { GitHubReader } from '../../src/ports.ts'
import { policyOf } from './config.ts'
import { fakeConsole, fakeGitHub } from './fake-ports.ts'
import { aPull, at } from './gathered.ts'

export const whole = <T>(...items: readonly T[]): Listing<T> => ({ items, total: items.length, missing: null })

/** A person, by login. */
export const person = (login: string) => ({ login, isBot: false })

/** `mona` and `sam` are members. `asked` lists the reads with their first argument, and the permissions as `member LOGIN`. */
export function aWorld(over: Partial<GitHubReader> = {}) {
  const asked: string[] = []
  const reader = fakeGitHub({
    listComments: async () => whole(),
    listTimeline: async () => whole(),
    listReviews: async () => whole(),
    listReviewComments: async () => whole(),
    listRunsOf: async () => [],
    ...over,
  })
  const github = new Proxy(reader, {
    get(target, name, receiver) {
      const member: unknown = Reflect.get(target, name, receiver)
      if (typeof member !== 'function') return member
      return (...values: unknown[]) => {
        asked.push(`${String(name)} ${values[0]}`)
        return Reflect.apply(member, target, values)
      }
    },
  })
  const console = fakeConsole()
  const ports: GatherPorts = {
    github,
    console,
    readWorkflow: () => [],
    clock: { now: () => at('12:00') },
    policy: policyOf(),
    branchPrefix: 'journal/',
    label: 'journal',
    findMembers: async (logins) => {
      asked.push(...logins.map((login) => `member ${login}`))
      return logins.filter((login) => login === 'mona' || login === 'sam')
    },
  }
  return { ports, asked, console }
}

/** A pull request of somebody's branch. */
export function aBranchPull(number: number, over: Partial<Pull> = {}): Pull {
  return aPull({ number, title: `Try ${number}`, headBranch: `fix-${number}`, isDraft: false, ...over })
}

export function aReview(id: number, body: string, over: Partial<Review> = {}): Review {
  const url = `https://github.com/octo/shop/pull/5#pullrequestreview-${id}`
  return { id, body, url, state: 'COMMENTED', author: person('hubot'), submittedAt: at('11:00'), ...over }
}

export function aReviewComment(id: number, body: string, over: Partial<ReviewComment> = {}): ReviewComment {
  return {
    id,
    body,
    url: `https://github.com/octo/shop/pull/5#discussion_r${id}`,
    author: person('hubot'),
    createdAt: at('11:00'),
    updatedAt: at('11:00'),
    reactions: [],
    path: 'package.json',
    line: 4,
    inReplyTo: null,
    ...over,
  }
}

/** Another issue or pull request that links to the thread. */
export function aCrossReference(
  number: number,
  isPull: boolean,
  { repository = 'octo/shop', ...over }: { repository?: string; at?: string; login?: string } = {},
): TimelineEvent {
  const url = `https://github.com/${repository}/${isPull ? 'pull' : 'issues'}/${number}`
  return {
    kind: 'cross-referenced',
    at: over.at ?? at('10:30'),
    actor: person(over.login ?? 'mona'),
    source: { repository, number, isPull, title: `Number ${number}`, url },
  }
}
