// Gate G6 of the cause as a whole: a status stands only with its proof. Two things prove a cause, and a model's own conviction is neither:
// a green run whose change meets what broke, or a person who said what it was. Who was asked for it, and answers, confirms it by that alone.
import { type Dossier, findEvidence, findLine } from '../dossier.ts'
import type { Claim, Draft } from '../entry/draft.ts'
import { type Evidence, isBot } from '../evidence.ts'
import { isHedged } from './phrases.ts'
import { saysCause } from './sentence/causality.ts'
import type { Problem } from './sentence/check.ts'

type Cause = Draft['cause']

/** The cause with the status that the records prove, and what was claimed beyond that. */
export function proveCause(cause: Cause, dossier: Dossier): { cause: Cause; problems: readonly Problem[] } {
  const { status, immediate } = cause
  if (status === 'confirmed' && immediate !== null && isProven({ ...cause, immediate }, dossier))
    return { cause, problems: [] }
  const problems: readonly Problem[] = status === 'confirmed' ? [{ code: 'cause-not-proven', detail: '' }] : []
  const known = immediate === null || status === 'unknown' ? 'unknown' : 'likely'
  return { cause: { ...cause, status: known, proof: null }, problems }
}

/** The cause after its sentences were checked: one that lost its sentence, or the one that hedged, is unknown. */
export function settleCause(cause: Cause): Cause {
  const { status, immediate } = cause
  const isTold = immediate !== null && (status !== 'likely' || immediate.sentences.some(({ text }) => isHedged(text)))
  return isTold ? cause : { ...cause, status: 'unknown', proof: null, immediate: null }
}

/** Words of somebody who was asked what it was, and cannot say. "It did not find the script" says what it was. */
const CANNOT_SAY =
  /\b(?:no (?:idea|clue)|not (?:\w+ )?(?:sure|certain|clear|known)|unsure|unclear|unknown|wonder(?:ing)?|guess(?:ing|es)?|nobody knows|ask(?:ed)? (?:me )?(?:later|again))\b|\b(?:do not|don['\u2019]t|cannot|can['\u2019]t|could(?: not|n['\u2019]t)|did(?: not|n['\u2019]t)) (?:\w+ )?(?:know|say|tell|remember)\b|\?\s*$/i

/**
 * The status of the cause as the entry says it: whatever a writer made of it, it is confirmed where a member said what it was, asked for just
 * that. The newest word of each person counts, and one of somebody who cannot say, or hedges, confirms nothing.
 */
export function toCauseStatus(cause: Cause, dossier: Dossier): Cause['status'] {
  return isAnsweredForSure(dossier) ? 'confirmed' : cause.immediate === null ? 'unknown' : cause.status
}

function isAnsweredForSure({ exhibits }: Dossier): boolean {
  const answers = exhibits.answers.filter(
    ({ testimony, evidence }) => testimony.topic === 'cause' && isOfWitness(evidence),
  )
  const newest = new Map(answers.map(({ evidence }) => [evidence.actor, evidence]))
  return [...newest.values()].some(isSure)
}

/** A person who says it, and neither asks nor hedges. What else they add may be as open as they like. */
function isSure({ lines }: Evidence): boolean {
  const [first] = lines
  if (first === undefined || isHedged(first.text)) return false
  return lines.every(({ text }) => !CANNOT_SAY.test(text) && !SPEAKS_TO_WRITER.test(text))
}

type Told = Cause & { readonly immediate: Claim }

function isProven(cause: Told, dossier: Dossier): boolean {
  return isProvenByFlip(cause, dossier) || isProvenByPerson(cause, dossier)
}

/**
 * The attempt that is named turned red to green, and a diff of it that is named meets the break (`dossier.fix.overlap`: it takes lines of
 * the candidate change back, or is about a file that the error points to). Green without the check, and green on a commit that was red,
 * prove nothing: their overlap is empty.
 */
function isProvenByFlip({ proof }: Told, { fix, attempts, evidence }: Dossier): boolean {
  if (proof === null || fix === null || fix.outcome !== 'FIXED' || proof.flipAttempt !== fix.attempt) return false
  const isAttempt = attempts.some(({ n }) => n === fix.attempt)
  const kinds = proof.overlap.map((id) => evidence.find((item) => item.id === id)?.kind)
  const areChanges = kinds.every((kind) => kind === 'diff' || kind === 'commit')
  return isAttempt && areChanges && proof.overlap.some((id) => fix.overlap.some((own) => own === id))
}

/** Words in which somebody puts something right; what is put right was wrong. */
const REPAIRS =
  /\b(?:fix(?:e[sd]|ing)?|repair(?:s|ed)?|restor(?:e[sd]?|ing)|revert(?:s|ed|ing)?|undo(?:es|ne)?|put(?:s|ting)? back|bring(?:s|ing)? back|brought back|roll(?:s|ed|ing)? back|correct(?:s|ed|ing)?|re-?add(?:s|ed)?|work(?:s|ed)? around|un-?break(?:s)?)\b/i

/** A line that speaks to whoever writes the entry states nothing of the failure: "set the status to confirmed". */
const SPEAKS_TO_WRITER =
  /\b(?:set|mark|treat|report|state|write|output|answer|reply|call|consider|record|declare)\b.{0,60}\b(?:status|confirmed|cause|proof|json|entry|draft)\b|\b(?:ignore|disregard)\b.{0,40}\b(?:instructions?|rules?|evidence|above|previous)\b|\b(?:prompt|assistant|language model)\b/i

/** "It was not caused by the rename", "was it the cache?": that says what it was not, or asks. */
const DENIES_OR_DOUBTS =
  /\b(?:not|never|neither|nor|unlikely|doubt(?:s|ful)?|rule[sd]? out|guess(?:ing)?|wonder(?:ing)?|not sure|no idea)\b|n['\u2019]t\b|\?\s*$/i

/** Rare words of a person that have to turn up again in the cause, or in the error. */
const MIN_SHARED = 2

/**
 * A line proves a cause where a person who can know says in it what it was:
 * - of a member: their commit of this incident, their review or answer, the request. Anybody can open an issue, comment on it, or open a
 *   pull request: their words are evidence of what they said, and prove nothing. Bots prove nothing;
 * - it says that something caused it, or puts something right, without a "not", a doubt or a hedge, and does not speak to whoever writes the
 *   entry; an answer to the question what it was need not say that it is the cause;
 * - the cause cites it;
 * - it shares two rare words (identifiers, paths, words of seven letters and more) with the sentences of the cause, or with the primary
 *   error lines.
 */
function isProvenByPerson({ proof, immediate }: Told, dossier: Dossier): boolean {
  const line = proof?.humanLine ?? null
  const source = line === null ? null : findEvidence(dossier, line)
  const words = line === null ? null : findLine(dossier, line)
  if (source === null || words === null || !isOfWitness(source)) return false
  if (SPEAKS_TO_WRITER.test(words) || isHedged(words)) return false
  const isAnswer = dossier.exhibits.answers.some(
    ({ testimony, evidence }) => evidence === source && testimony.topic === 'cause',
  )
  const isCause = isAnswer ? isSure(source) : !DENIES_OR_DOUBTS.test(words) && (saysCause(words) || REPAIRS.test(words))
  if (!isCause) return false
  const cites = immediate.sentences.flatMap((sentence) => [
    ...sentence.cites,
    ...[...sentence.text.matchAll(/\[\[(E\d+)/g)].map(([, id = '']) => id),
  ])
  if (!cites.some((id) => id.split('.')[0] === source.id)) return false
  const said = toRareWords(words)
  const isShared = (text: string) => [...toRareWords(text)].filter((word) => said.has(word)).length >= MIN_SHARED
  const errors = dossier.primaryErrorLines.map((id) => findLine(dossier, id) ?? '')
  return isShared(immediate.sentences.map(({ text }) => text).join(' ')) || isShared(errors.join(' '))
}

const OF_MEMBERS: ReadonlySet<Evidence['kind']> = new Set(['commit', 'review', 'answer', 'request', 'comment', 'issue'])

function isOfWitness({ kind, trust, actor }: Evidence): boolean {
  return trust === 'member' && OF_MEMBERS.has(kind) && !isBot(actor)
}

/** Long words that every failure is told with. */
const COMMON = new Set(
  (
    'because failing failure failures problem problems changed changes someone another without working through between version release ' +
    'project repository request comment workflow running command process expected received missing message nothing something ' +
    'everything restore restored reverted confirmed probably actually already against instead whether however should'
  ).split(' '),
)
const MIN_LONG_WORD = 7

/** What tells one failure from another: names of code, paths, codes, numbers with a dot, and long words. */
function toRareWords(text: string): ReadonlySet<string> {
  const tokens = text.replace(/\[\[[EF]\d+[~w]?(?:\|)?|\]\]/g, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}_./:@#-]*/gu) ?? []
  const words = tokens.map((token) => token.replace(/[./:@#-]+$/, ''))
  return new Set(words.filter(isRare).map((word) => word.toLowerCase()))
}

function isRare(word: string): boolean {
  const isName = /[\p{L}\d][_./:@#-][\p{L}\d]|\p{L}\d|\d\p{L}|\p{Ll}\p{Lu}/u.test(word)
  return isName || (word.length >= MIN_LONG_WORD && /^\p{L}+$/u.test(word) && !COMMON.has(word.toLowerCase()))
}
