// What people wrote in a thread, as block quotes: the answer to each try, and what they report of tries that left no record.
import { toClockTime } from '../clock-time.ts'
import type { Dossier } from '../dossier.ts'
import { type Evidence, type EvidenceLine, isBot } from '../evidence.ts'
import type { Draft } from './draft.ts'
import { blockquote, escapeText } from './markdown.ts'
import { toSource } from './quoted-line.ts'

/** Comments that an entry repeats; the thread itself has them all. */
export const MAX_COMMENTS_TOLD = 8
/** Words of one comment that are repeated. */
const MAX_WORDS = 45

/** Where there is no room for all comments, fewer words than these say too little: "+1", "same here". */
const MIN_WORDS_TOLD = 4

/** Words that are left of a comment when its point is told elsewhere: fewer say nothing. */
const MIN_WORDS_LEFT = 8

/** Words in which somebody reports what they did or found: they select lines of a long comment, and are never written. */
const REPORTS =
  /\b(?:tried|trying|reverted|rolled back|restarted|bisect(?:ed)?|because|caused?|found|culprit|turns out|no change|no effect|did ?n['’]t (?:help|work)|still|same (?:error|problem|here)|reproduce[ds]?)\b/i
/** What somebody repeats of others, and what is set as a table or a heading. */
const NOT_OWN_WORDS = /^\s*[>|#]/

/** What people wrote after attempt `n` and before the next one; 0 is before the first. Nothing where no thread tells of it. */
export function tellWords(n: number, draft: Draft, dossier: Dossier): readonly string[] {
  const comments = chooseComments(listUntold(draft, dossier), dossier)
  const told = comments.filter((comment) => attemptBefore(comment, dossier) === n)
  if (told.length === 0) return []
  const quotes = told.flatMap((comment) => quoteComment(comment, draft, dossier))
  if (n === 0) return ['What people wrote before the first try:', ...quotes]
  const answer = dossier.story.thread?.answers.get(n)
  // The time is that of the first word: where that stands elsewhere, there is none to give.
  const isAnswer = answer !== undefined && answer.comment === told[0]
  return [
    `What people wrote after it${isAnswer ? `, beginning ${escapeText(answer.after.rounded)} later` : ''}:`,
    ...quotes,
  ]
}

/** Comments that the entry leaves out. */
export function countUntold(draft: Draft, dossier: Dossier): number {
  const all = dossier.attempts.length === 0 ? listWords(dossier) : listUntold(draft, dossier)
  return all.length - chooseComments(all, dossier).length
}

export function tellUntold(more: number): readonly string[] {
  return more > 0 ? [`… ${more} more ${more === 1 ? 'comment is' : 'comments are'} in the thread.`] : []
}

/** What people wrote in comments and reviews, in order. What was handed over with the ask stands above. */
export function listWords({ exhibits }: Dossier): readonly Evidence[] {
  const { comments, thread, request } = exhibits
  const handed = new Set(request?.lines.map(({ text }) => text))
  const isHanded = ({ url, lines }: Evidence) => url === request?.url && lines.every(({ text }) => handed.has(text))
  return [...comments, ...(thread?.reviews ?? [])]
    .filter((words) => !isBot(words.actor) && !isHanded(words))
    .toSorted((a, b) => (a.at ?? '').localeCompare(b.at ?? ''))
}

/** What people wrote, in order, where no attempt is on record; a line that stands elsewhere is not said twice. */
export function tellThread(draft: Draft, dossier: Dossier): readonly string[] {
  const told = chooseComments(listWords(dossier), dossier)
    .filter((comment) => ownWords(comment, draft).length > 0)
    .flatMap((comment) => quoteComment(comment, draft, dossier))
  if (told.length === 0) return ['What the thread records stands under How It Felt.']
  return ['What the thread records, in people’s own words:', ...told, ...tellUntold(countUntold(draft, dossier))]
}

/** Words of people that the notes on the attempts do not quote already, and that do not stand under How It Felt as a whole. */
function listUntold(draft: Draft, dossier: Dossier): readonly Evidence[] {
  const { exhibits, attempts } = dossier
  if (exhibits.thread === null || attempts.length === 0) return []
  const cited = new Set(
    draft.attemptNotes.flatMap(({ whyItFailed }) => whyItFailed?.sentences.flatMap(({ cites }) => cites) ?? []),
  )
  return listWords(dossier).filter((words) => !cited.has(words.id) && isWorthTelling(words, draft))
}

/** The first word after each try, and those that show something or name an older change; of the others how it began and how it ended says more than the middle. */
function chooseComments(comments: readonly Evidence[], { story, exhibits }: Dossier): readonly Evidence[] {
  if (comments.length <= MAX_COMMENTS_TOLD) return comments
  const first = [...(story.thread?.answers.values() ?? [])].map(({ comment }) => comment)
  const pasted = new Set(exhibits.looseLogs.map(({ evidence }) => evidence.url))
  const older = exhibits.commits.map(({ commit }) => commit.sha.slice(0, 7))
  const showing = comments.filter(
    ({ url, lines }) =>
      (url !== null && pasted.has(url)) || lines.some(({ text }) => older.some((sha) => text.includes(sha))),
  )
  const texts = comments.map(({ lines }) => lines.map(({ text }) => text).join(' '))
  const isNew = (comment: Evidence) => {
    const index = comments.indexOf(comment)
    return texts.indexOf(texts[index] ?? '') === index
  }
  const answers = new Set([...first, ...showing.filter(isNew)].slice(0, MAX_COMMENTS_TOLD))
  const rest = comments.filter((comment) => !answers.has(comment) && isNew(comment))
  const telling = rest.filter(({ lines }) => countWords(lines) >= MIN_WORDS_TOLD)
  const others = telling.length + answers.size > 0 ? telling : rest
  const room = Math.max(0, MAX_COMMENTS_TOLD - answers.size)
  const start = Math.ceil(room / 2)
  const end = others.length - Math.floor(room / 2)
  const kept = new Set(others.filter((_, index) => index < start || index >= end))
  return comments.filter((comment) => answers.has(comment) || kept.has(comment))
}

function attemptBefore({ at }: Evidence, { attempts }: Dossier): number {
  return attempts.findLast(({ thread }) => thread !== null && thread.cameAt < (at ?? ''))?.n ?? 0
}

/** What is left of a comment whose point stands elsewhere has to say something by itself. */
function isWorthTelling(words: Evidence, draft: Draft): boolean {
  const own = ownWords(words, draft)
  const isWhole = !words.lines.some((line) => isToldElsewhere(line, draft))
  return own.length > 0 && (isWhole || countWords(own) >= MIN_WORDS_LEFT)
}

/** Lines that are somebody's own, without what is told elsewhere. The last line of a review is its verdict. */
function ownWords({ lines, kind, title }: Evidence, draft: Draft): readonly EvidenceLine[] {
  const words = kind === 'review' && title === 'review' ? lines.slice(0, -1) : lines
  return words.filter((line) => !isToldElsewhere(line, draft) && !NOT_OWN_WORDS.test(line.text))
}

/** Where somebody's words go on, and the entry does not, or has them elsewhere. */
const LEFT_OUT = '…'

/** Lines of a comment as they stand in the entry: those that are kept, and a mark for each row of others. */
function withMarks({ lines, kind, title }: Evidence, kept: readonly EvidenceLine[]): readonly string[] {
  const words = kind === 'review' && title === 'review' ? lines.slice(0, -1) : lines
  return words
    .filter(({ text }) => !NOT_OWN_WORDS.test(text))
    .map((line) => (kept.includes(line) ? line.text : LEFT_OUT))
    .filter((text, index, all) => text !== LEFT_OUT || all[index - 1] !== LEFT_OUT)
}

/** True for a line that stands under How It Felt, is one of two that echo each other, or is the cause. */
function isToldElsewhere({ id, text }: EvidenceLine, { feltQuotes, cause, echo }: Draft): boolean {
  if (echo !== null && (echo.lineA === id || echo.lineB === id)) return true
  const isCause = cause.immediate?.sentences.some((sentence) => sentence.text.includes(`"${text}"`)) ?? false
  return isCause || feltQuotes.some(({ line }) => line === id)
}

/** As many lines as fit, from the beginning or from the first that reports something. */
function quoteComment(comment: Evidence, draft: Draft, dossier: Dossier): readonly string[] {
  const lines = ownWords(comment, draft)
  const isWhole = countWords(lines) <= MAX_WORDS
  const from = isWhole
    ? 0
    : Math.max(
        0,
        lines.findIndex(({ text }) => REPORTS.test(text)),
      )
  let to = lines.length
  while (to > from + 1 && countWords(lines.slice(from, to)) > MAX_WORDS) to -= 1
  const texts = withMarks(comment, lines.slice(from, to))
  return [`${blockquote(texts)}\n>\n> ${toSource(comment, dossier)}${sayDay(comment, dossier)}`]
}

/** The day, where it is another one than that of the opening: an outage of one night needs no dates. */
function sayDay({ at }: Evidence, { incident: { detectedAt, timezone } }: Dossier): string {
  const day = at === null ? null : toClockTime(at, timezone).date
  return day === null || day === toClockTime(detectedAt, timezone).date ? '' : ` on ${day}`
}

function countWords(lines: readonly EvidenceLine[]): number {
  return lines.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
}
