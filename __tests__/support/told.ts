// What people said on the pull request of an entry, for tests: with defaults that a test overrides where it matters.
import { type Gathered, NOTHING_TOLD, type Testimony, type Told } from '../../src/core/gathered.ts'
import type { Comment, ReviewComment } from '../../src/core/records.ts'
import type { Topic } from '../../src/core/topic.ts'
import { aComment, at } from './gathered.ts'

export const ENTRY_PULL_URL = 'https://github.com/octo/shop/pull/12'

export const JOURNAL_BOT = { login: 'journal-writer[bot]', isBot: true }

/** What noor, who may write here, said at 11:20. */
export function aTestimony(topic: Topic | null, text: string, over: Partial<Testimony> = {}): Testimony {
  return { topic, text, url: `${ENTRY_PULL_URL}#issuecomment-31`, at: at('11:20'), by: 'noor', ...over }
}

/** Records in which this was told by people who may write here. */
export function told(over: Partial<Told>): Pick<Gathered, 'told' | 'members'> {
  return { told: { ...NOTHING_TOLD, ...over }, members: [...new Set((over.testimony ?? []).map(({ by }) => by))] }
}

/** A comment of noor's on the pull request of an entry. */
export function aWord(id: number, body: string, over: Partial<Comment> = {}): Comment {
  const author = { login: 'noor', isBot: false }
  return aComment(id, body, { author, url: `${ENTRY_PULL_URL}#issuecomment-${id}`, ...over })
}

/** A comment of noor's on a line of the entry. */
export function aLineComment(id: number, body: string, over: Partial<ReviewComment> = {}): ReviewComment {
  const url = `${ENTRY_PULL_URL}#discussion_r${id}`
  return { ...aWord(id, body), url, path: 'docs/journals/x.md', line: 9, inReplyTo: null, ...over }
}
