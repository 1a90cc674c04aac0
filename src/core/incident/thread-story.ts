// The figures of a thread: how long it was open, who wrote and how soon, what was linked, and where it was quiet.
import { toClockTime } from '../clock-time.ts'
import { type Evidence, type EvidenceId, isBot } from '../evidence.ts'
import type { Fact, FactBook } from '../facts.ts'
import type { Gathered } from '../gathered.ts'
import type { Attempt } from './attempt.ts'
import type { Exhibits } from './exhibits.ts'
import { toSize } from './quantity.ts'
import { type Close, listCloses, looseCommits, otherPulls, ownPull } from './thread-records.ts'

/** A longer time without a word, a push or a merge is said to be one: nobody knows whether anybody worked in it. */
const QUIET_MS = 4 * 60 * 60 * 1000
/** Gaps that are told, the longest first. */
const MAX_QUIET = 3
/** Closes that did not hold and are told, the newest. */
const MAX_REOPENED = 2
/** Less than this is the machine's time. */
const MIN_MS = 60_000

export type ThreadStory = {
  /** From its opening to its last close; null while it is open, and for a pull request that was not merged. */
  readonly resolution: Fact | null
  /** From its opening to its last close, or to the newest moment on record. */
  readonly open: Fact | null
  readonly closedAt: Fact | null
  readonly closedOn: Fact | null
  /** Every close that did not hold: when, and when it was opened again. */
  readonly reopened: readonly { readonly closedAt: Fact; readonly openedAt: Fact }[]
  /** Distinct people who wrote; programs are none. */
  readonly people: Fact | null
  /** Reviews and comments on lines. */
  readonly reviews: Fact | null
  readonly reactions: Fact | null
  readonly pulls: Fact | null
  readonly commits: Fact | null
  /** From its opening to the first word of somebody else. */
  readonly firstAnswer: Fact | null
  /** Gaps of more than four hours, the longest first, with what ended each. */
  readonly quiet: readonly { readonly time: Fact; readonly until: Evidence | null }[]
  /** By the number of an attempt: when it came in, how big it is, and the first word after it. */
  readonly cameAt: ReadonlyMap<number, Fact>
  readonly sizes: ReadonlyMap<number, Fact>
  readonly answers: ReadonlyMap<number, Answer>
  /** From the newest change that is older than the thread to its opening. */
  readonly sinceChange: Fact | null
}

/** What somebody wrote first after an attempt and before the next one. */
export type Answer = { readonly comment: Evidence; readonly after: Fact }

type Context = {
  readonly facts: FactBook
  readonly exhibits: Exhibits
  readonly attempts: readonly Attempt[]
  readonly asOf: string
  readonly timezone: string
}

/** Records and evidence -> the figures, in a fixed order; null where nothing is on record around the thread. */
export function toThreadStory(gathered: Gathered, context: Context): ThreadStory | null {
  const { issue, thread } = gathered
  const { facts, exhibits, asOf, timezone } = context
  if (issue === null || thread === null || exhibits.issue === null) return null
  const own: readonly EvidenceId[] = [exhibits.issue.id]
  const history = exhibits.thread?.history?.id
  const ends = history === undefined ? own : [...own, history]
  const last = listCloses(issue, thread).at(-1)
  const closed = issue.closedAt ?? (last?.reopenedAt === null ? last.at : null)
  const span = { start: issue.createdAt, end: closed ?? asOf }
  const isLong = Date.parse(span.end) - Date.parse(span.start) >= MIN_MS
  const until = closed === null ? 'the newest moment on record' : 'its last close'
  const open = isLong ? facts.duration('time open', span, ends, `opening to ${until}`) : null
  const isGivenUp = ownPull(gathered)?.pull.isMerged === false
  const clock = closed === null ? null : toClockTime(closed, timezone)
  const pulls = otherPulls(gathered).length
  const commits = looseCommits(gathered).length
  const reactions = issue.reactions.reduce((sum, { count }) => sum + count, 0)
  const count = (name: string, value: { count: number; noun: string; plural?: string }, formula: string) =>
    value.count === 0 ? null : facts.count(name, value, own, formula)
  return {
    open,
    resolution: closed === null || isGivenUp ? null : open,
    closedAt: clock === null ? null : facts.text('closed, time', `${clock.time} ${clock.zone}`, ends, 'its last close'),
    closedOn: clock === null ? null : facts.text('closed, date', clock.date, ends, 'its last close'),
    reopened: toReopened(listCloses(issue, thread), { openedAt: issue.createdAt, from: ends }, context),
    people: toPeople(exhibits, facts),
    reviews: count(
      'review remarks',
      { count: exhibits.thread?.reviews.length ?? 0, noun: 'review remark' },
      'reviews and comments on lines',
    ),
    reactions: count('reactions', { count: reactions, noun: 'reaction' }, 'reactions to its first words'),
    pulls: count('linked pull requests', { count: pulls, noun: 'linked pull request' }, 'links to it and from it'),
    commits: count('linked commits', { count: commits, noun: 'linked commit' }, 'commits of no linked pull request'),
    firstAnswer: toFirstAnswer(gathered, context),
    quiet: toQuiet(gathered, { ...context, end: closed ?? asOf }),
    cameAt: toMoments(issue.createdAt, context),
    sizes: toSizes(gathered, context),
    answers: toAnswers(context),
    // The commits of a pull request are not what it reports.
    sinceChange: issue.isPull ? null : toSinceChange(issue.createdAt, context),
  }
}

/** Words of the thread in order: what people wrote below it, and in reviews. */
function listWords({ comments, thread }: Exhibits): readonly Evidence[] {
  return [...comments, ...(thread?.reviews ?? [])]
    .filter(({ actor }) => !isBot(actor))
    .toSorted((a, b) => (a.at ?? '').localeCompare(b.at ?? ''))
}

function toReopened(
  closes: readonly Close[],
  { openedAt, from }: { openedAt: string; from: readonly EvidenceId[] },
  { facts, timezone }: Context,
): ThreadStory['reopened'] {
  const say = (name: string, moment: string) =>
    facts.text(name, toMoment(moment, { openedAt, timezone }), from, 'the history of the thread')
  return closes
    .flatMap(({ at, reopenedAt }) => (reopenedAt === null ? [] : [{ at, reopenedAt }]))
    .slice(-MAX_REOPENED)
    .map(({ at, reopenedAt }, index) => ({
      closedAt: say(`close ${index + 1} that did not hold`, at),
      openedAt: say(`opening after close ${index + 1}`, reopenedAt),
    }))
}

function toPeople(exhibits: Exhibits, facts: FactBook): Fact | null {
  const words = [...(exhibits.issue === null ? [] : [exhibits.issue]), ...listWords(exhibits)]
  const people = new Set(words.flatMap(({ actor }) => (actor === null || isBot(actor) ? [] : [actor])))
  const from = words.map(({ id }) => id)
  if (people.size === 0) return null
  return facts.count(
    'people who wrote',
    { count: people.size, noun: 'person', plural: 'people' },
    from,
    'distinct logins',
  )
}

function toFirstAnswer({ issue }: Gathered, { exhibits, facts }: Context): Fact | null {
  const answer = listWords(exhibits).find(({ actor, at }) => at !== null && actor !== issue?.author?.login)
  if (issue === null || !answer?.at) return null
  const span = { start: issue.createdAt, end: answer.at }
  return facts.duration('opening to the first answer', span, [answer.id], 'the first word of somebody else')
}

function toQuiet(
  { issue }: Gathered,
  { exhibits, attempts, facts, end }: Context & { end: string },
): ThreadStory['quiet'] {
  const marks = [
    { at: issue?.createdAt ?? end, evidence: exhibits.issue },
    ...listWords(exhibits).flatMap((evidence) => (evidence.at === null ? [] : [{ at: evidence.at, evidence }])),
    ...attempts.flatMap(({ thread, evidence: id }) =>
      thread === null
        ? []
        : [{ at: thread.cameAt, evidence: exhibits.evidence.find((item) => item.id === id) ?? null }],
    ),
    { at: end, evidence: exhibits.thread?.history ?? null },
  ].toSorted((a, b) => a.at.localeCompare(b.at))
  return marks
    .flatMap((mark, index) => {
      const before = marks[index - 1]
      const ms = before === undefined ? 0 : Date.parse(mark.at) - Date.parse(before.at)
      return before === undefined || ms <= QUIET_MS ? [] : [{ before, mark, ms }]
    })
    .toSorted((a, b) => b.ms - a.ms)
    .slice(0, MAX_QUIET)
    .map(({ before, mark }, index) => ({
      until: mark.evidence,
      time: facts.duration(
        `quiet time ${index + 1}`,
        { start: before.at, end: mark.at },
        [before.evidence, mark.evidence].flatMap((evidence) => evidence?.id ?? []),
        'from one word, push or merge to the next',
      ),
    }))
}

/** A clock time, with its day where that is not the day of the opening. */
function toMoment(moment: string, { openedAt, timezone }: { openedAt: string; timezone: string }): string {
  const { time, zone, date } = toClockTime(moment, timezone)
  return `${time} ${zone}${date === toClockTime(openedAt, timezone).date ? '' : ` on ${date}`}`
}

function toMoments(openedAt: string, { attempts, facts, timezone }: Context): ReadonlyMap<number, Fact> {
  return new Map(
    attempts.flatMap(({ n, thread, evidence }): [number, Fact][] => {
      if (thread === null) return []
      const from = evidence === null ? [] : [evidence]
      const moment = toMoment(thread.cameAt, { openedAt, timezone })
      return [[n, facts.text(`attempt ${n}, time`, moment, from, 'its merge, else its opening or commit')]]
    }),
  )
}

function toSizes(gathered: Gathered, { attempts, exhibits, facts }: Context): ReadonlyMap<number, Fact> {
  return new Map(
    attempts.flatMap(({ n, thread, evidence, shas }): [number, Fact][] => {
      const loose = gathered.thread?.commits.find(({ commits }) => commits.some(({ sha }) => shas.includes(sha)))
      const comparison = thread?.pull === null ? loose : (thread?.pull.linked.comparison ?? undefined)
      if (exhibits.thread === null || comparison === undefined || comparison.files.length === 0) return []
      const from = evidence === null ? [] : [evidence]
      return [[n, facts.text(`size of attempt ${n}`, toSize(comparison), from, 'files, added and deleted lines')]]
    }),
  )
}

/** The first human comment after an attempt came in, and before the next one did. */
function toAnswers({ attempts, exhibits, facts }: Context): ReadonlyMap<number, Answer> {
  const words = listWords(exhibits).filter(({ lines }) => lines.length > 0)
  return new Map(
    attempts.flatMap(({ n, thread, evidence }, index): [number, Answer][] => {
      if (thread === null) return []
      const next = attempts[index + 1]?.thread?.cameAt ?? null
      const comment = words.find(({ at }) => at !== null && at > thread.cameAt && (next === null || at < next))
      if (comment === undefined || comment.at === null) return []
      const from = evidence === null ? [comment.id] : [evidence, comment.id]
      const span = { start: thread.cameAt, end: comment.at }
      return [
        [
          n,
          { comment, after: facts.duration(`attempt ${n} to the first word after it`, span, from, 'the next comment') },
        ],
      ]
    }),
  )
}

function toSinceChange(openedAt: string, { exhibits, facts }: Context): Fact | null {
  const newest = exhibits.commits.at(-1)
  const at = newest?.commit.at ?? null
  if (newest === undefined || exhibits.issue === null || at === null || at > openedAt) return null
  return facts.duration(
    'From the newest linked change to the first report',
    { start: at, end: openedAt },
    [newest.evidence.id, exhibits.issue.id],
    'time of the commit to the opening of the thread',
  )
}
