// The writer without a model: the same Draft from templates over evidence and facts. It states what is on record, proposes what is
// known to help against this kind of failure, and leaves a hole wherever only a person could know.
import { type Dossier, findEvidence } from '../../dossier.ts'
import { isBot } from '../../evidence.ts'
import type { Attempt } from '../../incident/attempt.ts'
import { subjectLine } from '../../incident/exhibits.ts'
import type { CommitExhibit } from '../../incident/raw-evidence.ts'
import { isTestFile } from '../../incident/silencing.ts'
import type { Category } from '../../log/condense.ts'
import { toSufficiency } from '../../verify/sufficiency.ts'
import type { Claim, Draft, Question, Sentence } from '../draft.ts'
import { listOpen } from '../questions.ts'
import { toLastGood } from '../since.ts'
import { ADVICE, type Advice } from './advice.ts'
import { quoteFix, sayNotMended, selectFix, thankForFix, toFixSigns, toProvenCause } from './green.ts'
import { toSlugWords, toTags } from './keywords.ts'
import { toNextTime } from './next-time.ts'
import { toBrutalTruth, toWhatHappened } from './opening.ts'
import { selectTechnical } from './selection.ts'
import { selectOwn, toThreadNote } from './thread.ts'
import { thankForClosing, toClosingEcho, toClosingSigns, toClosingSteps, toToldCause } from './thread-ending.ts'
import { findErrorHead, namesNoError, neverStarted, toPlace, toTitle } from './title.ts'
import { fact, inference, linked, named, proposal, quoted, say } from './wording.ts'

/** Lines in which somebody said how it was. */
const MAX_FELT_QUOTES = 3
const MAX_NAME_WORDS = 6
/** Longer commands are in the log, and in the workflow file. */
const MAX_COMMAND_CHARS = 160
/** Commits that are listed one by one; how many there were is said in any case. */
const MAX_CANDIDATES = 10

/** Words that make a line of a person worth quoting under How It Felt. They select; they are never written. */
const SAYS_HOW_IT_WAS =
  /\b(sorry|noise|ugh|argh|damn|wtf|oops|hmm+|finally|weird|no idea|no clue|makes no sense|going to (bed|sleep)|please work|hopefully|maybe|one more|last try|giv(e|ing) up|panic|tired|scared|lucky|relie[fv]\w*|hate|annoying)\b/i

/** Subjects that git writes: `Revert "Try again"` says nothing of how it was. */
const BY_GIT = /^(Revert|Reapply|Merge) /

/** Dossier -> draft. Deterministic: the same dossier gives the same draft. */
export function writeFromFacts(dossier: Dossier): Draft {
  const place = toPlace(dossier)
  const job = place === null ? 'the failing step' : named(place)
  const advice = chooseAdvice(dossier)
  const reproduce = toReproduce(dossier)
  const fixSigns = [...toFixSigns(dossier), ...toClosingSigns(dossier)]
  const cause = toCause(dossier)
  const feltQuotes = toFeltQuotes(dossier)
  return {
    sufficiency: toSufficiency(dossier),
    cause,
    title: toTitle(dossier),
    slugWords: [...toSlugWords(dossier)],
    tags: [...toTags(dossier)],
    whatHappened: toWhatHappened(dossier),
    brutalTruth: toBrutalTruth(dossier),
    reproduce,
    technical: [
      ...selectTechnical(dossier, { isCommandTold: reproduce.length > 0 }),
      ...selectFix(dossier),
      ...selectOwn(dossier),
    ],
    attemptNotes: dossier.attempts.map((attempt) =>
      attempt.thread === null ? toAttemptNote(attempt, dossier) : toThreadNote(attempt, dossier, cause),
    ),
    systemic: dossier.story.probes.map((probe) => ({ probeFact: probe.id, reading: null })),
    echo: toClosingEcho(dossier),
    feltQuotes,
    lessons: { technical: [], process: [], team: [], knowledgeGaps: [] },
    changes: { week: advice?.week ? [proposal(say(advice.week.replaceAll('{job}', () => job)))] : [], month: [] },
    // What the fix took out says more than what is true of every failure of the kind.
    warningSigns:
      fixSigns.length > 0 || advice === null ? fixSigns : [{ badLines: null, note: toSign(advice, dossier) }],
    nextTime: withSteps(toNextTime(dossier, advice), toClosingSteps(dossier)),
    thanks: toThanks(dossier, cause),
    filedUnder: toShelf(dossier),
    questions: listOpen(toQuestions(dossier), { cause, feltQuotes, dossier }),
  }
}

/** Advice is for failures that left a log; what people tell is not put into a drawer. An error that no category knows has words at least. */
function chooseAdvice(dossier: Dossier): Advice | null {
  const { incident, category } = dossier
  const isTold =
    incident.kind === 'issue' ||
    incident.kind === 'request' ||
    incident.kind === 'pattern' ||
    (incident.kind === 'commit' && dossier.primaryErrorLines.length === 0)
  if (isTold || neverStarted(dossier)) return null
  return ADVICE[category === 'unknown' && !namesNoError(dossier) ? 'other' : category]
}

/** A change that its own test does not go along with, where that is what came in; else what is true of the kind of failure. */
function toSign(advice: Advice, { exhibits }: Dossier): Claim {
  const suspect = exhibits.diffs.find(({ relation }) => relation === 'tested')
  const list = exhibits.fileList
  const hasTest =
    list === null || list.cut.after > 0 || list.lines.some(({ text }) => isTestFile(text.split(' (', 1)[0] ?? ''))
  if (suspect === undefined || hasTest) return proposal(say(advice.sign))
  const sign = `A change to ${named(suspect.file.path)} that leaves the test named after it as it was.`
  return proposal(say(sign, suspect.evidence, list))
}

/**
 * A change is confirmed as the cause only where a fix that meets it turned the run green, and called likely only where the error names a
 * file that it touches. Order in time is not cause.
 */
function toCause(dossier: Dossier): Draft['cause'] {
  const base = { proof: null, category: dossier.category, ruledOut: [], alternatives: toCandidateList(dossier) }
  const proven = toProvenCause(dossier)
  if (proven !== null) return { ...base, ...proven }
  const told = dossier.exhibits.thread === null ? null : toToldCause(dossier)
  if (told !== null) return { ...base, ...told }
  const suspect = dossier.exhibits.diffs.find(({ relation }) => relation !== null)
  const log = findEvidence(dossier, dossier.primaryErrorLines[0] ?? '')
  const isFlaky = dossier.fix?.outcome === 'FLAKY'
  if (suspect === undefined || dossier.story.wasGreenBefore || isFlaky || log === null)
    return { ...base, status: 'unknown', immediate: null }
  const [only, ...others] = dossier.exhibits.commits
  const where =
    only !== undefined && others.length === 0
      ? `in ${linked(only.evidence)}`
      : dossier.exhibits.thread === null
        ? `since ${toLastGood(dossier)}`
        : 'in one of the commits that are older'
  return {
    ...base,
    status: 'likely',
    immediate: inference(
      say(
        `Likely the change to ${named(suspect.file.path)} ${where}: ${suspect.relation === 'named' ? 'the error names that file' : 'the failing test is named after that file'}.`,
        suspect.evidence,
        log,
        only?.evidence ?? null,
      ),
      ...[sayNotMended(dossier)].filter((sentence) => sentence !== null),
    ),
  }
}

/** Commits between green and red, where there are several: each of them could be it, and none is proven to be. */
function toCandidateList({ exhibits }: Dossier): Claim[] {
  if (exhibits.commits.length < 2 || (exhibits.lastGreen ?? exhibits.deployment?.lastGood ?? null) === null) return []
  return exhibits.commits
    .slice(0, MAX_CANDIDATES)
    .map((candidate) =>
      fact(say([linked(candidate.evidence), ...quotedSubject(candidate)].join(' '), candidate.evidence)),
    )
}

/** Commits without a message exist. */
function quotedSubject(candidate: CommitExhibit): readonly string[] {
  const subject = subjectLine(candidate)
  return subject === '' ? [] : [quoted(subject)]
}

function toReproduce({ exhibits, incident }: Dossier): Claim[] {
  const [finding] = exhibits.findings
  const log = finding?.logs[0] ?? exhibits.looseLogs[0]
  const script = finding?.step?.run?.trim()
  const [echoed = null] = log?.log.excerpt.commands ?? []
  // Of a script with several lines nobody knows which one failed.
  const isOneLine = script === undefined ? log?.log.excerpt.scriptLines === 1 : !script.includes('\n')
  const command = script ?? echoed
  const source = finding?.step?.evidence ?? log?.commands ?? null
  if (command === null || !isOneLine || source === null || command.length > MAX_COMMAND_CHARS) return []
  const commit = [...exhibits.commits, ...exhibits.laterCommits].find(({ commit: { sha } }) => sha === incident.sha)
  const sha = commit === undefined ? (incident.sha?.slice(0, 7) ?? null) : null
  const at = commit !== undefined ? ` at ${linked(commit.evidence)}` : sha === null ? '' : ` at ${named(sha)}`
  const step = source.url === null ? 'The step' : linked(source, 'The step')
  return [fact(say(`${step} ran ${named(command)}${at}.`, source, commit?.evidence ?? null))]
}

function toAttemptNote(attempt: Attempt, dossier: Dossier): Draft['attemptNotes'][number] {
  const evidence = attempt.evidence === null ? null : findEvidence(dossier, attempt.evidence)
  const commit = attempt.commits.at(-1)
  const error = findErrorHead(dossier)
  const isRead = attempt === dossier.attempts.findLast(({ hasLog }) => hasLog)
  const isGreen = attempt.n === dossier.fix?.attempt
  const words = isGreen ? quoteFix(dossier) : null
  const sentences: Sentence[] = []
  const push = commit === undefined ? null : `${linked(commit.evidence)} was pushed`
  const end = evidence === null ? null : `${linked(evidence)} ended ${isGreen ? 'green' : 'red'}`
  const told = [push, end].filter((part) => part !== null)
  if (told.length > 0) sentences.push(say(`${told.join(', and ')}.`, commit?.evidence ?? null, evidence))
  if (words !== null) sentences.push(words)
  if (isRead && error !== null) sentences.push(say(`Its log says ${quoted(error.head)}.`, error.log))
  return {
    n: attempt.n,
    name: toAttemptName(attempt),
    whyItFailed: sentences.length === 0 ? null : fact(...sentences),
    lesson: null,
  }
}

function toAttemptName({ kind, commits }: Attempt): string {
  const commit = commits.at(-1)
  if (kind === 'rerun') return 'run the same commit again'
  if (kind === 'dispatch') return 'start the workflow by hand'
  if (commit === undefined || subjectLine(commit) === '') return 'a push'
  return quoted(subjectLine(commit).split(/\s+/).slice(0, MAX_NAME_WORDS).join(' '))
}

/** Lines of people, from the attempts and the thread, that say how it was. */
function toFeltQuotes({ attempts, exhibits, story }: Dossier): Draft['feltQuotes'] {
  const words = [
    // What a try of a thread says of itself stands below its heading.
    ...attempts.flatMap(({ commits, thread }) => (thread === null ? commits.map(({ evidence }) => evidence) : [])),
    ...exhibits.comments,
    ...(exhibits.thread?.reviews ?? []),
  ]
  const found = words
    .filter(({ actor }) => !isBot(actor))
    .flatMap(({ lines }) => lines.filter(({ text }) => SAYS_HOW_IT_WAS.test(text) && !BY_GIT.test(text)).slice(0, 1))
  // The first word after a try stands below the try. Where there are no other words, the last of those says how it ended.
  const answers = new Set([...(story.thread?.answers.values() ?? [])].flatMap(({ comment }) => comment.lines))
  const others = found.filter((line) => !answers.has(line))
  return (others.length > 0 ? others : found.slice(answers.size > 0 ? -1 : 0))
    .slice(0, MAX_FELT_QUOTES)
    .map((line) => ({ line: line.id, momentFact: null }))
}

function withSteps(nextTime: Draft['nextTime'], steps: readonly Claim[]): Draft['nextTime'] {
  return { ...nextTime, steps: [...nextTime.steps, ...steps] }
}

/** Only for a linked act that helped. Who wrote the change that broke it is not named at all. */
function toThanks(dossier: Dossier, cause: Draft['cause']): Draft['thanks'] {
  const { issue } = dossier.exhibits
  const [line] = issue?.lines ?? []
  const suspects = new Set(dossier.exhibits.commits.map(({ evidence }) => evidence.actor))
  const reported = issue?.actor && !isBot(issue.actor) && !suspects.has(issue.actor) && line !== undefined
  const thanks = [...(reported ? [{ actor: issue.actor, actLine: line.id }] : []), ...thankForFix(dossier)]
  const known = new Set(thanks.map(({ actLine }) => actLine))
  return [...thanks, ...thankForClosing(dossier, cause).filter(({ actLine }) => !known.has(actLine))]
}

function toQuestions({ exhibits, attempts, incident, fix }: Dossier): readonly Question[] {
  const about = exhibits.run?.id ?? exhibits.issue?.id ?? exhibits.request?.id ?? null
  const topics: Question['topic'][] = ['cause', 'impact']
  if (attempts.some(({ n }) => n !== fix?.attempt)) topics.push('expect')
  if (incident.kind !== 'log') topics.push('felt')
  topics.push('change')
  return topics.map((topic) => ({ topic, about, to: null }))
}

const SHELVES: Readonly<Record<Exclude<Category, 'unknown' | 'other'>, string>> = {
  test: 'tests',
  compile: 'compilers',
  type: 'types',
  'lint-format': 'linters and formatters',
  dependency: 'dependencies',
  docker: 'images and containers',
  'workflow-config': 'workflows and what they call',
  'permission-secret': 'permissions and secrets',
  'network-flaky': 'networks and flakes',
  'timeout-oom': 'time and memory',
  deploy: 'deployments',
}

function toShelf({ category, incident, exhibits, primaryErrorLines }: Dossier): string {
  if (incident.kind === 'pattern') return 'what keeps failing'
  if (category !== 'unknown' && category !== 'other') return SHELVES[category]
  const isTold = incident.kind === 'commit' && exhibits.request !== null
  if (isTold || incident.kind === 'issue' || incident.kind === 'request') return 'told by people'
  return primaryErrorLines.length > 0 ? 'errors in their own words' : 'things that break without a word'
}
