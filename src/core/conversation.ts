// What the journal says to people where they asked: one comment a thread that is edited, never repeated. Fixed words, links and facts.
import { escapeText, link } from './entry/markdown.ts'
import { MARK_START, toMark, toProposalMark } from './marks.ts'
import { type Outcome, REASONS, type Reason } from './outcome.ts'
import type { Comment } from './records.ts'
import { SEVERITY_LEVELS } from './severity-level.ts'
import { TOPICS } from './topic.ts'

/**
 * What a comment of ours is for: how far the entry of the thread is, what can be asked for, what else happened on a day with too many entries,
 * or which issue was opened for a proposal. A thread has at most one of each.
 */
export type SayingKind = 'status' | 'help' | 'crowded' | `proposal ${string}`

/** What came of it, for the person who asked. */
export type Reply =
  | { readonly kind: 'working' }
  | {
      readonly kind: 'done'
      readonly outcome: Outcome
      readonly pull: { readonly number: number; readonly url: string } | null
      readonly path: string | null
      /** Where to open the pull request by hand, where the token may not. */
      readonly compareUrl: string | null
      /** The job that did it, with its log and its summary. */
      readonly runUrl: string
    }
  /** It went wrong: what, and what to do, as a person may read it. */
  | { readonly kind: 'failed'; readonly what: string; readonly runUrl: string }
  | { readonly kind: 'help'; readonly why: string | null }
  /** `digest` is that of the proposal: by it the entry finds the issue again. */
  | {
      readonly kind: 'issue'
      readonly number: number
      readonly url: string
      readonly proposal: number
      readonly digest: string
    }
  /** What was not written for want of room: `name` in fixed words, such as `run 42 went red on 2026-11-02`; the run has its text. */
  | { readonly kind: 'crowded'; readonly name: string; readonly runUrl: string }

/** Lines that a list of what else happened goes on for. */
const MAX_CROWDED = 50

/** What can be asked for in a comment. `where`: on any issue, pull request and commit, or on the pull request of an entry alone. */
export const COMMANDS: readonly {
  readonly usage: string
  readonly effect: string
  readonly where: 'anywhere' | 'entry'
}[] = [
  { usage: '/journal', effect: 'writes an entry about this issue, pull request or commit', where: 'anywhere' },
  {
    usage: '/journal TEXT',
    effect: 'the same with what you know; on the pull request of an entry, adds your words to it',
    where: 'anywhere',
  },
  {
    usage: '/journal pattern [DAYS]',
    effect: 'writes an entry about all that failed in the last days',
    where: 'anywhere',
  },
  { usage: '/journal help', effect: 'shows this list', where: 'anywhere' },
  {
    usage: '/journal answer TOPIC: TEXT',
    effect: `answers a question; the topics are ${TOPICS.join(', ')}`,
    where: 'entry',
  },
  { usage: '/journal redo', effect: 'writes the entry again', where: 'entry' },
  {
    usage: '/journal severity LEVEL',
    effect: `sets how bad it was: ${SEVERITY_LEVELS.join(', ')}`,
    where: 'entry',
  },
  { usage: '/journal title TEXT', effect: 'gives the entry another title', where: 'entry' },
  { usage: '/journal drop SECTION', effect: 'leaves a section out, by its heading', where: 'entry' },
  { usage: '/journal issue NUMBER', effect: 'opens an issue for a proposal, counted from the top', where: 'entry' },
  { usage: '/journal close', effect: 'closes the pull request; the entry is not offered again', where: 'entry' },
]

const WHERE: Readonly<Record<(typeof COMMANDS)[number]['where'], string>> = {
  anywhere: 'anywhere',
  entry: 'on the pull request of an entry',
}

/** What to do about an ending that is not what was asked for. */
const ADVICE: Readonly<Partial<Record<Reason, string>>> = {
  'entry-is-newer': 'There is nothing to do: ask again once there are newer runs.',
  'edited-by-a-person': 'Say it in the file itself, on its branch.',
  'pull-request-closed': 'Reopen it and ask again to have it brought up to date.',
  'pull-request-merged': 'Change the file by a pull request of your own.',
  'pull-request-blocked':
    'Open it by hand, or allow GitHub Actions to create pull requests in the settings of the repository.',
  'too-many-entries': 'Raise that input, or ask again tomorrow.',
  'no-such-proposal': 'Proposals are the open boxes under What Changes Now, counted from the top.',
  'closed-on-request': 'Reopen it to go on with the entry.',
  'no-failures': 'Ask for more days to look further back.',
  'run-not-completed': 'Ask again when it has.',
}

/** Endings whose text is in the job summary alone. */
const IN_SUMMARY: ReadonlySet<Reason> = new Set(['not-written', 'too-many-entries'])

/** An error is said in a sentence or two; what is longer is in the log. */
const MAX_WHAT_CHARS = 600

/** The body of a comment, with the mark by which it is found again. `existing` is the body that it takes the place of, where there is one. */
export function toSaying(
  reply: Reply,
  existing: string | null = null,
): { readonly kind: SayingKind; readonly body: string } {
  switch (reply.kind) {
    case 'working':
      return saying('status', ['Writing a journal entry about this.'])
    case 'done':
      return saying('status', sayOutcome(reply))
    case 'failed':
      return saying('status', [
        'The journal entry could not be written.',
        toHarmless(reply.what),
        `${link('The run', reply.runUrl)} has the log.`,
      ])
    case 'help':
      return saying('help', [
        ...(reply.why === null ? [] : [toHarmless(reply.why)]),
        'What can be asked for, at the start of a line of a comment:',
        toCommandTable(),
      ])
    case 'crowded': {
      const before = existing?.split('\n').filter((line) => line.startsWith('- ')) ?? []
      const lines = [...new Set([...before, `- ${link(reply.name, reply.runUrl)}`])]
      return saying('crowded', [
        'More happened within a day than there may be entries for. The summary of each run has the text:',
        lines.slice(0, MAX_CROWDED).join('\n'),
      ])
    }
    case 'issue': {
      const { number, url, proposal, digest } = reply
      const body = `Opened ${link(`issue ${number}`, url)} for proposal ${proposal}.`
      return { kind: `proposal ${digest} ${number}`, body: `${toProposalMark({ digest, issue: number })}\n${body}` }
    }
  }
}

function saying(
  kind: 'status' | 'help' | 'crowded',
  paragraphs: readonly string[],
): { kind: SayingKind; body: string } {
  return { kind, body: [toMark(kind), paragraphs.filter((text) => text !== '').join('\n\n')].join('\n') }
}

function sayOutcome({ outcome, pull, compareUrl, runUrl }: Reply & { kind: 'done' }): readonly string[] {
  const { reason } = outcome
  // Where there was no room, people are led to the newest entry that there is.
  const what = reason === 'too-many-entries' ? 'The newest entry of the day' : 'The entry'
  const entry = pull === null ? '' : `${what}: ${link(`pull request ${pull.number}`, pull.url)}.`
  const compare = compareUrl === null ? '' : `${link('Open the pull request', compareUrl)}.`
  const isDone = outcome.kind === 'journaled' || outcome.kind === 'unchanged' || outcome.kind === 'answered'
  const run = IN_SUMMARY.has(reason)
    ? `${link('The summary of the run', runUrl)} has the text.`
    : isDone
      ? ''
      : `${link('The run', runUrl)} has the log.`
  const advice = ADVICE[reason] ?? ''
  return [REASONS[reason], ...(advice === '' ? [] : [advice]), entry, compare, run]
}

/** The commands as a Markdown table. */
export function toCommandTable(): string {
  const rows = COMMANDS.map(({ usage, effect, where }) => `| \`${usage}\` | ${effect} | ${WHERE[where]} |`)
  return ['| Comment | What it does | Where |', '|---|---|---|', ...rows].join('\n')
}

/** What an error says, as plain text that calls nobody. */
function toHarmless(text: string): string {
  const cut =
    text.length <= MAX_WHAT_CHARS ? text : `${text.slice(0, MAX_WHAT_CHARS).replace(/[\ud800-\udbff]$/, '')} …`
  return escapeText(cut.replaceAll('@', '(at)'))
}

/** The comment of ours of this kind among those of a thread; null where there is none. Only a bot's comment is ours: anybody can copy a mark. */
export function findSaying(comments: readonly Comment[], kind: SayingKind): Comment | null {
  const mark = toMark(kind)
  return comments.find(({ body, author }) => author?.isBot === true && body.trimStart().startsWith(mark)) ?? null
}

/** True where a text is one that the journal wrote. */
export function isOwn(body: string): boolean {
  return body.trimStart().startsWith(MARK_START)
}
