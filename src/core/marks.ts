// Marks that begin what the journal writes in a conversation: HTML comments that nobody sees and that say what the text is for.
// Anybody can copy one, so a mark counts only where a bot wrote it.
import { TOPICS, type Topic } from './topic.ts'

/** What every mark begins with. */
export const MARK_START = '<!-- journal-writer'

const QUESTION = /^<!-- journal-writer: question ([a-z]{1,20}) -->/
const PROPOSAL = /^<!-- journal-writer: proposal ([0-9a-f]{8,64}) ([1-9]\d{0,9}) -->/

/** `status` -> the first line of a comment of that kind. */
export function toMark(kind: string): string {
  return `${MARK_START}: ${kind} -->`
}

/** What begins a question in a review thread: a reply there answers it. */
export function toQuestionMark(topic: Topic): string {
  return toMark(`question ${topic}`)
}

/** The topic that a comment asks about; null where it is no question of ours. */
export function readQuestionMark(body: string): Topic | null {
  const word = QUESTION.exec(body)?.[1]
  return TOPICS.find((topic) => topic === word) ?? null
}

/** What begins the comment that says which issue was opened for a proposal. */
export function toProposalMark({ digest, issue }: { digest: string; issue: number }): string {
  return toMark(`proposal ${digest} ${issue}`)
}

/** The proposal and the issue that a comment is about; null where it is about none. */
export function readProposalMark(body: string): { readonly digest: string; readonly issue: number } | null {
  const [, digest, issue] = PROPOSAL.exec(body) ?? []
  return digest === undefined ? null : { digest, issue: Number(issue) }
}
