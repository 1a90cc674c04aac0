// What the end of a thread proves and leaves behind: a cause in somebody's words, whom to thank, the shape to look for, and where to look first.
import type { Dossier } from '../../dossier.ts'
import { type Evidence, isBot, type LineId } from '../../evidence.ts'
import type { DiffExhibit } from '../../incident/change.ts'
import { toMeeting } from '../../incident/fix.ts'
import { readPatch, textsOf } from '../../incident/patch.ts'
import { proveCause } from '../../verify/proof.ts'
import { saysCause } from '../../verify/sentence/causality.ts'
import type { Claim, Draft, Sentence } from '../draft.ts'
import { findRemoved } from './green.ts'
import { findClosing, quotable, recordOf } from './thread.ts'
import { exactly, fact, inference, linked, named, proposal, quoted, say } from './wording.ts'

const DENIES_OR_ASKS = /\b(?:not|never|nor|unlikely|rule[sd]? out)\b|n['’]t\b|\?\s*$/i

type Told = { readonly line: LineId; readonly text: string; readonly evidence: Evidence }

/**
 * The cause in the words of a person. It is confirmed where they are a member's and the rules of proof take them (`verify/proof.ts`), and
 * likely where what closed the thread says it, or where a member names a change that is older. Null where nobody says what it was.
 */
export function toToldCause(dossier: Dossier): Pick<Draft['cause'], 'status' | 'proof' | 'immediate'> | null {
  const closing = listClosingWords(dossier)
  const { comments, thread, issue } = dossier.exhibits
  const said = [issue, ...comments, ...(thread?.reviews ?? [])].filter((evidence) => evidence !== null)
  // Whoever wrote last knew most.
  const told = [...closing, ...said.flatMap(linesOf).toReversed()].filter(({ text }) => saysCause(text))
  for (const found of [...told, ...closing]) {
    const proof = { flipAttempt: null, overlap: [], humanLine: found.line }
    const cause = { status: 'confirmed' as const, proof, immediate: fact(quoteCause(found)) }
    const base = { category: dossier.category, ruledOut: [], alternatives: [] }
    if (proveCause({ ...base, ...cause }, dossier).cause.status === 'confirmed') return cause
  }
  const likely = closing.find(({ text }) => saysCause(text)) ?? findAccusation(said, dossier)
  if (likely === null) return null
  const words = say(
    `Likely what ${linked(likely.evidence, sourceOf(likely.evidence, 'a'))} says: ${quoted(likely.text)}`,
    likely.evidence,
  )
  return { status: 'likely', proof: null, immediate: inference(words) }
}

/** A change that is older than the thread, named by a member who neither denies nor asks. The newest words count. */
function findAccusation(said: readonly Evidence[], { exhibits }: Dossier): Told | null {
  const shas = exhibits.commits.map(({ commit }) => commit.sha)
  const isNamed = (text: string) =>
    (text.match(/\b[0-9a-f]{7,40}\b/g) ?? []).some((found) => shas.some((sha) => sha.startsWith(found)))
  return (
    said
      .filter(({ trust, actor }) => trust === 'member' && !isBot(actor))
      .flatMap(linesOf)
      .findLast(({ text }) => isNamed(text) && !DENIES_OR_ASKS.test(text)) ?? null
  )
}

/** Nobody is named beside a cause: the link says where it stands. */
function quoteCause(told: Told): Sentence {
  const { evidence } = told
  return say(`${linked(evidence, sourceOf(evidence, 'A'))} says: ${quoted(withRest(told))}`, evidence)
}

/** A message of a commit goes on to say how that came: what follows the line, as far as it fits. */
function withRest({ evidence, line, text }: Told): string {
  if (evidence.kind !== 'commit') return text
  // A commit ends in its hash.
  const lines = evidence.lines.slice(0, -1)
  const at = lines.findIndex(({ id }) => id === line)
  return quotable(lines.slice(Math.max(0, at)).map((own) => own.text)) || text
}

function sourceOf({ kind, title }: Evidence, article: 'A' | 'a'): string {
  return kind === 'comment' || kind === 'review' ? `${article} ${kind}` : title
}

function linesOf(evidence: Evidence): readonly Told[] {
  return evidence.lines.map(({ id, text }) => ({ line: id, text, evidence }))
}

/** What the attempt that closed it says of itself: its commits first, for those came into the repository. */
function listClosingWords(dossier: Dossier): readonly Told[] {
  const closing = findClosing(dossier)
  const record = closing === null ? null : recordOf(closing, dossier)
  const commits = closing?.commits.map(({ evidence }) => evidence) ?? []
  const all = record === null || commits.includes(record) ? commits : [...commits, record]
  return all.filter(({ actor }) => !isBot(actor)).flatMap(linesOf)
}

/** Who wrote what closed it, and whose words say what it was; never who wrote what may be the cause, and no programs. */
export function thankForClosing(dossier: Dossier, cause: Draft['cause']): Draft['thanks'] {
  const closing = findClosing(dossier)
  const record = closing === null ? null : recordOf(closing, dossier)
  const diagnosis = dossier.evidence.find(({ lines }) => lines.some(({ id }) => id === cause.proof?.humanLine)) ?? null
  const suspects = new Set(dossier.exhibits.commits.map(({ evidence }) => evidence.actor))
  const thanks = [diagnosis, record].flatMap((evidence): Draft['thanks'] => {
    const line = evidence?.lines[0]?.id
    const actor = evidence?.actor ?? null
    return actor === null || line === undefined || isBot(actor) || suspects.has(actor) ? [] : [{ actor, actLine: line }]
  })
  return thanks.filter(({ actor }, index) => thanks.findIndex((other) => other.actor === actor) === index)
}

/** The diff of what closed it that meets what the error names or what is older than the thread; null where none does. */
function findTelling(dossier: Dossier): DiffExhibit | null {
  const older = dossier.exhibits.diffs.map(({ file }) => file)
  const diffs = findClosing(dossier)?.thread?.diffs ?? []
  return diffs.find((diff) => toMeeting(diff, older) !== null) ?? findCaller(dossier)
}

/** Names of code: `build:prod`, `cart.total`, `old_name`. Plain words stand in every file. */
const CODE_NAME = /[\p{L}\p{N}_]+(?:[.:/@-][\p{L}\p{N}_]+)+|\p{L}+_\w+/gu
const MIN_NAME_CHARS = 5

/** The diff of what closed it that takes out a line with a name which an older change had taken away: what called it was left behind. */
function findCaller(dossier: Dossier): DiffExhibit | null {
  const gone = new Set(dossier.exhibits.diffs.flatMap(({ file }) => listGone(file.patch)))
  const diffs = findClosing(dossier)?.thread?.diffs ?? []
  return diffs.find(({ file }) => listGone(file.patch).some((name) => gone.has(name))) ?? null
}

/** Names that a patch takes out and does not put back. */
function listGone(patch: string | null): readonly string[] {
  const lines = readPatch(patch)
  const [removed, added] = (['removed', 'added'] as const).map((kind) => textsOf(lines, kind).join('\n'))
  const kept = new Set(added?.match(CODE_NAME))
  return (removed?.match(CODE_NAME) ?? []).filter((name) => name.length >= MIN_NAME_CHARS && !kept.has(name))
}

/** The shape that it took out, where that is short and meets what broke. */
export function toClosingSigns(dossier: Dossier): Draft['warningSigns'] {
  const diff = findTelling(dossier)
  const closing = findClosing(dossier)
  const record = closing === null ? null : recordOf(closing, dossier)
  const badLines = diff === null ? null : findRemoved(diff)
  if (diff === null || record === null || badLines === null) return []
  const note = `Lines like those that ${linked(record)} took out of ${named(diff.file.path)}:`
  return [{ badLines, note: proposal(say(note, diff.evidence, record)) }]
}

/** Words in which a change says of itself that nobody is left behind. They select a line; the reader draws the conclusion. */
const PROMISES = /\b(?:nothing|nobody|no one|only|just|never|safe|unused|unreferenced|no longer)\b/i
const MAX_PROMISE_CHARS = 160

/** What the one older change promised, beside the line that the end of it took out; null where there is no such pair. */
export function toClosingEcho(dossier: Dossier): Draft['echo'] {
  const [only, ...others] = dossier.exhibits.commits
  const diff = findCaller(dossier)
  const closing = findClosing(dossier)
  const record = closing === null ? null : recordOf(closing, dossier)
  const removed = diff === null ? null : findRemoved(diff)
  const promise = only?.evidence.lines.find(({ text }) => PROMISES.test(text) && text.length <= MAX_PROMISE_CHARS)
  if (diff === null || record === null || promise === undefined || others.length > 0) return null
  if (removed === null || removed.from !== removed.to) return null
  const text = say(`That line left ${named(diff.file.path)} with ${linked(record)}.`, record, diff.evidence)
  return { lineA: promise.id, lineB: removed.from, text: fact(text) }
}

/** Where the next person looks first. */
export function toClosingSteps(dossier: Dossier): readonly Claim[] {
  const closing = findClosing(dossier)
  const record = closing === null ? null : recordOf(closing, dossier)
  const [only = null, ...others] = closing?.thread?.diffs ?? []
  // Of several files nobody knows which one it was.
  const diff = findTelling(dossier) ?? (others.length === 0 ? only : null)
  if (record === null || diff === null) return []
  return [proposal(say(`Look at ${named(diff.file.path)} first: ${linked(record)} changed it.`, record, diff.evidence))]
}

/** What is done: what closed it, and when. */
export function sayDone(dossier: Dossier): readonly Sentence[] {
  const closing = findClosing(dossier)
  const record = closing === null ? null : recordOf(closing, dossier)
  const at = closing === null ? undefined : dossier.story.thread?.cameAt.get(closing.n)
  if (record === null || at === undefined || closing?.thread === null) return []
  const title = record.lines[0]?.text ?? ''
  const came = closing?.thread.pull === null ? 'came in' : 'merged'
  return [say(`${linked(record)}${title === '' ? '' : ` ${quoted(title)}`}, ${came} at ${exactly(at)}`, record, at)]
}
