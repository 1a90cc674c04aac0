// What people said on the pull request of an entry, for the entry: their commands in order, the newest of a kind counts.
import { parseCommand } from './command.ts'
import { isOwn } from './conversation.ts'
import type { Testimony, Told } from './gathered.ts'
import { toPassages } from './incident/answer-exhibits.ts'
import { readProposalMark, readQuestionMark } from './marks.ts'
import type { Actor, Comment, ReviewComment } from './records.ts'
import type { SeverityLevel } from './severity-level.ts'
import type { Topic } from './topic.ts'

/** What one comment says of the entry. */
type Word =
  | { readonly kind: 'testimony'; readonly testimony: Testimony }
  | { readonly kind: 'severity'; readonly level: SeverityLevel }
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'drop'; readonly section: string }

/** Comments on the pull request of an entry, and those on its lines. */
export type Conversation = {
  readonly comments: readonly Comment[]
  readonly reviewComments: readonly ReviewComment[]
}

/** `asked` is the topic of the question whose thread the comment stands in. */
type Said = { readonly comment: Comment; readonly asked: Topic | null }

/**
 * The conversation -> what it says of the entry. `isMember` tells whose words count: nobody else's do. A reply in a review thread that the
 * journal began with a question is an answer, whatever it begins with; a command inside is a command.
 */
export function toTold(conversation: Conversation, isMember: (login: string) => boolean): Told {
  const words = toSaid(conversation)
    .filter(({ comment: { author } }) => author !== null && isMember(author.login))
    .flatMap((item) => toWord(item) ?? [])
  return {
    testimony: words.flatMap((word) => (word.kind === 'testimony' ? [word.testimony] : [])),
    severity: words.findLast((word) => word.kind === 'severity')?.level ?? null,
    title: words.findLast((word) => word.kind === 'title')?.text ?? null,
    dropped: [...new Set(words.flatMap((word) => (word.kind === 'drop' ? [word.section] : [])))],
    proposals: toProposals(conversation.comments),
  }
}

/** Whoever said something that counts if they may say it, each once, in the order in which they first did. */
export function toSpeakers(conversation: Conversation): readonly Actor[] {
  const speakers = toSaid(conversation).flatMap((item) => {
    const { author } = item.comment
    return author === null || toWord(item) === null ? [] : [author]
  })
  return [...new Map(speakers.map((speaker) => [speaker.login, speaker])).values()]
}

/** All that was said, in the order in which it was. */
function toSaid({ comments, reviewComments }: Conversation): readonly Said[] {
  const said: readonly Said[] = [
    ...comments.map((comment) => ({ comment, asked: null })),
    ...reviewComments.map((comment) => ({ comment, asked: findAsked(comment, reviewComments) })),
  ]
  return said.toSorted((a, b) => Date.parse(a.comment.createdAt) - Date.parse(b.comment.createdAt))
}

/** Every reply names the first comment of its thread. https://docs.github.com/en/rest/pulls/comments */
function findAsked({ inReplyTo }: ReviewComment, all: readonly ReviewComment[]): Topic | null {
  const first = all.find(({ id }) => id === inReplyTo)
  return first?.author?.isBot === true ? readQuestionMark(first.body) : null
}

function toWord({ comment, asked }: Said): Word | null {
  const { author, body } = comment
  if (author === null || isOwn(body)) return null
  const command = parseCommand(body)
  switch (command?.kind) {
    case undefined:
      return asked === null ? null : toTestimony(body, asked, { ...comment, author })
    case 'write':
      return toTestimony(command.text ?? '', asked, { ...comment, author })
    case 'answer':
      return toTestimony(command.text, command.topic ?? asked, { ...comment, author })
    case 'severity':
      return { kind: 'severity', level: command.level }
    case 'title':
      return isBlank(command.text) ? null : { kind: 'title', text: command.text.trim() }
    case 'drop':
      return { kind: 'drop', section: command.section }
    case 'redo':
    case 'help':
    case 'close':
    case 'pattern':
    case 'issue':
    case 'unknown':
      return null
  }
}

/** Words that have something to read; null where they have not. */
function toTestimony(
  text: string,
  topic: Topic | null,
  { author, url, createdAt }: Comment & { readonly author: { readonly login: string } },
): Word | null {
  if (isBlank(text)) return null
  return { kind: 'testimony', testimony: { topic, text: text.trim(), url, at: createdAt, by: author.login } }
}

function isBlank(text: string): boolean {
  return toPassages(text).length === 0
}

/** Issues by the marks of bots; the newest of a proposal counts. An issue stands beside the pull request that the comment is on. */
function toProposals(comments: readonly Comment[]): Told['proposals'] {
  const found = comments.flatMap(({ author, body, url }) => {
    const mark = author?.isBot === true ? readProposalMark(body) : null
    const repository = /^(https?:\/\/[^?#]+)\/(?:pull|issues)\/\d+/.exec(url)?.[1]
    return mark === null || repository === undefined ? [] : [{ ...mark, url: `${repository}/issues/${mark.issue}` }]
  })
  return [...new Map(found.map((proposal) => [proposal.digest, proposal])).values()]
}
