// How the facts-only writer tells a thread: how long it was open, what it links to, how it ended, and what each try was.
import type { Dossier } from '../../dossier.ts'
import { type Evidence, isBot } from '../../evidence.ts'
import { type Attempt, CLOSING } from '../../incident/attempt.ts'
import { subjectLine } from '../../incident/exhibits.ts'
import type { Claim, Draft, Sentence } from '../draft.ts'
import { MAX_FENCE_LINES } from '../evidence-block.ts'
import { about, exactly, fact, inWords, linked, named, quoted, say } from './wording.ts'

/** Words of a title that name an attempt. */
const MAX_NAME_WORDS = 12
/** The number of the pull request that GitHub puts behind a subject: a link in front of it says the same. */
const NUMBER_BEHIND = /\s+\(#\d+\)$/
/** Words of a description or a comment that are quoted. */
const MAX_QUOTED_WORDS = 40
/** Changes older than the thread that its opening names. */
const MAX_NAMED = 3

/** The attempt with which the thread was closed for good; null where none is on record. */
export function findClosing({ attempts, state }: Dossier): Attempt | null {
  if (state === 'open') return null
  return attempts.findLast(({ outcome, thread }) => thread !== null && CLOSING.has(outcome)) ?? null
}

/** How long, how many, what it names, and how it ended. */
export function sayThread(dossier: Dossier): Claim[] {
  const claims = [sayFigures(dossier), sayNamed(dossier), sayClosed(dossier)]
  return claims.filter((sentences) => sentences.length > 0).map((sentences) => fact(...sentences))
}

function sayFigures({ story, attempts, exhibits }: Dossier): Sentence[] {
  const { thread, comments } = story
  if (thread === null)
    return comments === null ? [] : [say(`${exactly(comments)} followed.`, comments, ...exhibits.comments)]
  const figures = [
    comments,
    thread.reviews,
    comments === null && thread.reviews === null ? null : thread.people,
    attempts.length > 0 ? story.attempts : null,
    thread.reactions,
  ].filter((figure) => figure !== null)
  const so = thread.closedAt === null ? 'Open so far for' : 'Open for'
  const told = figures.map(exactly).join(', ')
  const opening =
    thread.open === null ? `**${told}.**` : `**${so} ${about(thread.open)}${figures.length === 0 ? '' : `: ${told}`}.**`
  const [longest] = thread.quiet
  return [
    ...(thread.open === null && figures.length === 0 ? [] : [say(opening, exhibits.issue, thread.open, ...figures)]),
    ...(thread.firstAnswer === null
      ? []
      : [say(`The first answer came after ${about(thread.firstAnswer)}.`, thread.firstAnswer)]),
    ...(longest === undefined
      ? []
      : [say(`The longest quiet time in it was ${about(longest.time)}.`, longest.time, longest.until)]),
  ]
}

/** Changes that the thread names and that are older than it: what came first is not for that reason what broke it. */
function sayNamed(dossier: Dossier): Sentence[] {
  const { exhibits } = dossier
  if (exhibits.thread === null || exhibits.issue === null) return []
  if (isPull(dossier)) return sayBreak(dossier)
  const named = exhibits.commits.slice(-MAX_NAMED)
  return named.map((commit) => {
    const words = withTitle(commit.evidence, subjectLine(commit).replace(NUMBER_BEHIND, ''))
    return say(`It links to ${words}, which is older.`, commit.evidence, exhibits.issue)
  })
}

/** A record under its name, and what it is called where it has a title. */
function withTitle(record: Evidence, title: string): string {
  return `${linked(record)}${title === '' ? '' : `, ${quoted(title)}`}`
}

/** True where the thread is a pull request. */
function isPull({ exhibits }: Dossier): boolean {
  return exhibits.thread?.pulls.some(({ evidence }) => evidence === exhibits.issue) ?? false
}

/** The first commit of a pull request that a run failed on. */
function sayBreak({ exhibits }: Dossier): Sentence[] {
  const failed = exhibits.thread?.runs.find(({ run }) => run.conclusion !== 'success')
  const commit = exhibits.commits.find((exhibit) => exhibit.commit.sha === failed?.run.sha)
  if (failed === undefined || commit === undefined) return []
  const run = `${linked(failed.evidence)} of ${named(failed.run.workflowName)}`
  return [
    say(`On ${withTitle(commit.evidence, subjectLine(commit))}, ${run} went red.`, failed.evidence, commit.evidence),
  ]
}

function sayClosed(dossier: Dossier): Sentence[] {
  const { story, exhibits } = dossier
  const { thread } = story
  if (thread?.closedAt == null || exhibits.issue === null) return []
  const day =
    thread.closedOn === null || thread.closedOn.display === story.detectedOn.display
      ? ''
      : ` on ${exactly(thread.closedOn)}`
  const closing = findClosing(dossier)
  const record = closing === null ? null : recordOf(closing, dossier)
  const at = `At ${exactly(thread.closedAt)}${day}`
  const cites = [thread.closedAt, thread.closedOn, exhibits.issue, record]
  const what = record === null ? '' : withTitle(record, (record.lines[0]?.text ?? '').replace(NUMBER_BEHIND, ''))
  const before = sayReopened(dossier)
  if (isPull(dossier) && story.thread !== null) {
    const merged = exhibits.thread?.pulls.some(
      ({ evidence, linked: { pull } }) => evidence === exhibits.issue && pull.isMerged,
    )
    if (!merged) return [...before, say(`${at}, it was closed without a merge.`, ...cites)]
    return [
      ...before,
      say(`${at}, it was merged.`, ...cites),
      ...(record === null ? [] : [say(`Its last commit is ${what}.`, record)]),
    ]
  }
  if (record === null)
    return [...before, say(`${at}, it was closed.`, ...cites), say('What closed it is not on record.', exhibits.issue)]
  return [...before, say(`${at}, it was closed, with ${what}.`, ...cites)]
}

/** Every close that did not hold. */
function sayReopened({ story, exhibits }: Dossier): Sentence[] {
  const { history } = exhibits.thread ?? { history: null }
  return (story.thread?.reopened ?? []).map(({ closedAt, openedAt }) =>
    say(`It was closed at ${exactly(closedAt)} and opened again at ${exactly(openedAt)}.`, closedAt, openedAt, history),
  )
}

/** What a pull request changes, where no attempt of it shows a diff. */
export function selectOwn({ exhibits, attempts }: Dossier): Draft['technical'] {
  const own = exhibits.thread?.pulls.find(({ evidence }) => evidence === exhibits.issue)
  const isShown = attempts.some(({ thread }) => (thread?.diffs.length ?? 0) > 0)
  const diffs = own === undefined || isShown ? [] : own.diffs.slice(0, 1)
  return diffs.flatMap(({ evidence, file }) => {
    const from = evidence.lines[0]?.id
    const to = evidence.lines.slice(0, MAX_FENCE_LINES).at(-1)?.id
    if (own === undefined || from === undefined || to === undefined) return []
    return [
      {
        from,
        to,
        why: fact(say(`What ${linked(own.evidence)} changes in ${named(file.path)}:`, evidence, own.evidence)),
      },
    ]
  })
}

/** The pull request or the commit that an attempt is. */
export function recordOf({ evidence }: Attempt, dossier: Dossier): Evidence | null {
  return dossier.evidence.find(({ id }) => id === evidence) ?? null
}

/** What a try was, what it says of itself, and what took it back. What people wrote after it stands below it (`tried.ts`). */
export function toThreadNote(
  attempt: Attempt,
  dossier: Dossier,
  { immediate }: Pick<Draft['cause'], 'immediate'>,
): Draft['attemptNotes'][number] {
  const record = recordOf(attempt, dossier)
  const cause = immediate?.sentences.map(({ text }) => text).join(' ') ?? ''
  const sentences = [
    ...sayTry(attempt, dossier),
    ...quoteTry(attempt, record, cause),
    ...sayRun(attempt, dossier),
    ...sayTakenBack(attempt.thread?.takenBackBy ?? null),
  ]
  return {
    n: attempt.n,
    name: toName((record?.lines[0]?.text ?? '').replace(NUMBER_BEHIND, '')),
    whyItFailed: sentences.length === 0 ? null : fact(...sentences),
    lesson: null,
  }
}

/** A title as a name; of a long one the beginning, and that it goes on. */
function toName(title: string): string {
  const words = title.split(/\s+/).filter((word) => word !== '')
  if (words.length === 0) return 'a change'
  const kept = quoted(words.slice(0, MAX_NAME_WORDS).join(' '))
  return words.length > MAX_NAME_WORDS ? `${kept} …` : kept
}

function sayTry(attempt: Attempt, dossier: Dossier): Sentence[] {
  const record = recordOf(attempt, dossier)
  const at = dossier.story.thread?.cameAt.get(attempt.n)
  const size = dossier.story.thread?.sizes.get(attempt.n)
  if (record === null || at === undefined || attempt.thread === null) return []
  const { pull } = attempt.thread
  const came = pull === null ? 'came in' : pull.linked.pull.isMerged ? 'was merged' : 'was opened'
  const after = size === undefined ? '' : `: ${exactly(size)}`
  const unmerged = attempt.outcome === 'UNMERGED' ? [sayUnmerged(pull?.linked.pull.state ?? 'open', record)] : []
  return [say(`At ${exactly(at)}, ${linked(record)} ${came}${after}.`, at, record, size ?? null), ...unmerged]
}

/** How the run ended that tested it, where one is on record. */
function sayRun({ shas, thread }: Attempt, { exhibits }: Dossier): Sentence[] {
  const head = thread?.pull?.linked.pull.headSha ?? shas.at(-1)
  const tested = exhibits.thread?.runs.filter(({ run }) => run.sha === head) ?? []
  const red = tested.find(({ run }) => run.conclusion !== 'success')
  const shown = red ?? tested.at(-1)
  if (shown === undefined) return []
  return [say(`Its run, ${linked(shown.evidence)}, ended ${red === undefined ? 'green' : 'red'}.`, shown.evidence)]
}

function sayUnmerged(state: 'open' | 'closed', record: Evidence): Sentence {
  return say(state === 'open' ? 'It is not merged.' : 'It was closed without a merge.', record)
}

/**
 * What its description says, else what its newest commit does, without the line that names what it closes. `cause` is what stands under the
 * cause: that is not said here too.
 */
function quoteTry({ commits }: Attempt, record: Evidence | null, cause: string): Sentence[] {
  const commit = commits.at(-1)?.evidence ?? null
  for (const told of [record, commit]) {
    if (told === null || isBot(told.actor)) continue
    // A commit ends in its hash.
    const body = told.kind === 'commit' ? told.lines.slice(1, -1) : told.lines.slice(1)
    const words = quotable(body.map(({ text }) => text))
    if (words === '') continue
    const who = told === record ? 'It' : `Its commit ${linked(told)}`
    return cause.includes(words) ? [] : [say(`${who} says: ${quoted(words)}`, told)]
  }
  return []
}

/** The first lines that fit, up to one that speaks to GitHub alone. */
export function quotable(lines: readonly string[]): string {
  const end = lines.findIndex((text) =>
    /^(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?|refs?|see|for|related to|part of):?\s+\S*(?:#\d+|\/issues\/\d+)\S*$/i.test(
      text,
    ),
  )
  let kept = end < 0 ? lines.length : end
  while (kept > 0 && lines.slice(0, kept).join(' ').split(/\s+/).length > MAX_QUOTED_WORDS) kept -= 1
  return lines.slice(0, kept).join(' ')
}

function sayTakenBack(by: Evidence | null): Sentence[] {
  return by === null ? [] : [say(`${linked(by)} took it back.`, by)]
}

/** How many tries, beside how small what closed it was; null where that is not on record. */
export function saySizeOfClosing(dossier: Dossier): Sentence | null {
  const closing = findClosing(dossier)
  const size = closing === null ? undefined : dossier.story.thread?.sizes.get(closing.n)
  const { attempts } = dossier.story
  if (closing === null || size === undefined || attempts === null) return null
  const words = dossier.attempts.length > 1 ? `${inWords(attempts)}. The one that closed it is` : 'What closed it is'
  return say(`${words} ${exactly(size)}.`, attempts, size, recordOf(closing, dossier))
}
