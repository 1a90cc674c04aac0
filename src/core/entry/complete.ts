// A verified draft of a model -> a draft that is whole: what it selected is looked at, what is left empty comes from the facts-only draft.
// Selections are never prose, so nothing here is dropped with a finding: what does not fit is what facts say.
import { type Dossier, findEvidence, findLine } from '../dossier.ts'
import { isBot, WORDS_OF_PEOPLE } from '../evidence.ts'
import type { Draft, LineRange } from './draft.ts'
import { MAX_FENCE_LINES, toEvidenceBlock } from './evidence-block.ts'
import { listOpen } from './questions.ts'

const MAX_FENCES = 8
const MAX_QUOTES = 5
const MAX_PROPOSALS = 5
const MAX_SIGNS = 4
const MAX_TAGS = 6
const MAX_QUESTIONS = 5
const SLUG_WORDS = { min: 2, max: 6 }

/**
 * `draft` is verified, `original` is what the model handed over: where it left the cause open itself, that is its answer, and not a gap to fill.
 */
export function complete(
  draft: Draft,
  { original, facts, dossier }: { original: Draft; facts: Draft; dossier: Dossier },
): Draft {
  const slugWords = unique(draft.slugWords.filter((word) => isWordOf(word, dossier))).slice(0, SLUG_WORDS.max)
  const tags = unique(draft.tags.filter((tag) => isWordOf(tag, dossier))).slice(0, MAX_TAGS)
  const felt = draft.feltQuotes
    .filter(({ line }) => isHuman(line, dossier) && !isAnswer(line, dossier))
    .slice(0, MAX_QUOTES)
  const thanks = draft.thanks.filter((item) => mayBeThanked(item, dossier))
  const proposals = {
    week: draft.changes.week.slice(0, MAX_PROPOSALS),
    month: draft.changes.month.slice(0, MAX_PROPOSALS),
  }
  const signs = draft.warningSigns
    .slice(0, MAX_SIGNS)
    .map(({ note, badLines }) => ({ note, badLines: isRange(badLines, dossier) ? badLines : null }))
  const technical = toTechnical(draft.technical, facts.technical, dossier)
  const cause = toCause(draft.cause, { original: original.cause, facts: facts.cause })
  const feltQuotes = orElse(felt, facts.feltQuotes)
  return {
    ...draft,
    cause,
    title: draft.title || facts.title,
    slugWords: slugWords.length < SLUG_WORDS.min ? facts.slugWords : slugWords,
    tags: tags.length === 0 ? facts.tags : tags,
    whatHappened: orElse(draft.whatHappened, facts.whatHappened),
    brutalTruth: orElse(draft.brutalTruth, facts.brutalTruth),
    reproduce: orElse(draft.reproduce, withoutShown(facts.reproduce, technical)),
    technical,
    attemptNotes: toNotes(draft.attemptNotes, facts.attemptNotes),
    systemic: facts.systemic.map(
      (probe) => draft.systemic.find(({ probeFact }) => probeFact === probe.probeFact) ?? probe,
    ),
    echo: isEcho(draft.echo, dossier) ? draft.echo : null,
    feltQuotes,
    changes: proposals.week.length + proposals.month.length === 0 ? facts.changes : proposals,
    warningSigns: orElse(signs, facts.warningSigns),
    nextTime: {
      symptom: dossier.primaryErrorLines.find((id) => id === draft.nextTime.symptom) ?? facts.nextTime.symptom,
      steps: orElse(draft.nextTime.steps, facts.nextTime.steps),
    },
    thanks: orElse(thanks, facts.thanks),
    filedUnder: draft.filedUnder || facts.filedUnder,
    questions: listOpen(toQuestions(draft.questions, facts.questions), { cause, feltQuotes, dossier }),
  }
}

function orElse<T>(own: T[], fallback: T[]): T[] {
  return own.length > 0 ? own : fallback
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)]
}

function toCause(
  own: Draft['cause'],
  { original, facts }: { original: Draft['cause']; facts: Draft['cause'] },
): Draft['cause'] {
  const alternatives = orElse(own.alternatives, facts.alternatives)
  if (own.immediate !== null || original.immediate === null) return { ...own, category: facts.category, alternatives }
  return { ...facts, ruledOut: own.ruledOut, alternatives }
}

/** Ranges that exist, each line once. The first error line has to be among them: people search for it. */
function toTechnical(own: Draft['technical'], facts: Draft['technical'], dossier: Dossier): Draft['technical'] {
  const shown = new Set<string>()
  const chosen = own.filter(({ from, to }) => {
    const lines = linesOf({ from, to }, dossier)
    if (!isRange({ from, to }, dossier) || lines.some((id) => shown.has(id))) return false
    for (const id of lines) shown.add(id)
    return true
  })
  if (chosen.length === 0) return facts
  const [error] = dossier.primaryErrorLines
  const isShown =
    error === undefined || chosen.some((range) => linesOf(range, dossier).slice(0, MAX_FENCE_LINES).includes(error))
  const first = isShown ? [] : facts.filter((range) => linesOf(range, dossier).some((id) => id === error)).slice(0, 1)
  const again = new Set(first.flatMap((range) => linesOf(range, dossier)))
  const rest = chosen.filter((range) => !linesOf(range, dossier).some((id) => again.has(id)))
  return [...first, ...rest].slice(0, MAX_FENCES)
}

/** A command needs no sentence where the step that runs it is shown. */
function withoutShown(reproduce: Draft['reproduce'], technical: Draft['technical']): Draft['reproduce'] {
  const shown = technical.map(({ from }) => from.split('.', 1)[0])
  return reproduce.filter(({ sentences }) => !shown.includes(sentences[0]?.cites[0]))
}

function linesOf({ from, to }: LineRange, dossier: Dossier): readonly string[] {
  const lines = findEvidence(dossier, from)?.lines ?? []
  const [start, end] = [from, to].map((id) => lines.findIndex((line) => line.id === id))
  return start === undefined || end === undefined || start < 0 ? [] : lines.slice(start, end + 1).map(({ id }) => id)
}

function isRange(range: LineRange | null, dossier: Dossier): range is LineRange {
  return range !== null && toEvidenceBlock(range, dossier).length > 0
}

function toNotes(own: Draft['attemptNotes'], facts: Draft['attemptNotes']): Draft['attemptNotes'] {
  return facts.map((fallback) => {
    const note = own.find(({ n }) => n === fallback.n)
    if (note === undefined) return fallback
    return { ...note, name: note.name || fallback.name, whyItFailed: note.whyItFailed ?? fallback.whyItFailed }
  })
}

function isEcho(echo: Draft['echo'], dossier: Dossier): boolean {
  if (echo === null || echo.lineA === echo.lineB) return false
  return findLine(dossier, echo.lineA) !== null && findLine(dossier, echo.lineB) !== null
}

/** A line that a person wrote, other than the id that closes the evidence of a commit. */
function isHuman(lineId: string, dossier: Dossier): boolean {
  const evidence = findEvidence(dossier, lineId)
  const text = findLine(dossier, lineId)
  if (evidence === null || text === null) return false
  return WORDS_OF_PEOPLE.has(evidence.kind) && !isBot(evidence.actor) && !/^[0-9a-f]{40}$/.test(text)
}

/** Answers stand whole where they belong; a line of one is not said twice. */
function isAnswer(lineId: string, dossier: Dossier): boolean {
  return findEvidence(dossier, lineId)?.kind === 'answer'
}

/** People are thanked for words that helped; never who brought in what may have caused it, and nobody for another's words. */
function mayBeThanked({ actor, actLine }: Draft['thanks'][number], dossier: Dossier): boolean {
  const evidence = findEvidence(dossier, actLine)
  if (evidence === null || evidence.actor !== actor || !isHuman(actLine, dossier)) return false
  return !dossier.exhibits.commits.some(({ evidence: candidate }) => candidate.actor === actor)
}

/** A tag or a word of the slug: kebab-case, and every part of it stands in the evidence. */
function isWordOf(word: string, dossier: Dossier): boolean {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(word) || word.length > 40) return false
  const text = dossier.evidence
    .flatMap(({ title, lines }) => [title, ...lines.map((line) => line.text)])
    .join('\n')
    .toLowerCase()
  const isThere = (part: string) => new RegExp(`(?<![a-z0-9])${part}(?![a-z0-9])`).test(text)
  return isThere(word) || word.split('-').every(isThere)
}

/** What to ask and whom is code's: a model may only put it in order and leave some out. */
function toQuestions(own: Draft['questions'], facts: Draft['questions']): Draft['questions'] {
  const wanted = own.flatMap(({ topic }) => facts.find((question) => question.topic === topic) ?? [])
  const rest = facts.filter((question) => !wanted.includes(question))
  return [...new Set([...wanted, ...rest])].slice(0, MAX_QUESTIONS)
}
