// What We Tried: the attempts with their verdicts, or what the people of a thread wrote about it.
import type { Dossier } from '../dossier.ts'
import { type Attempt, CLOSING, toVerdict } from '../incident/attempt.ts'
import type { DiffExhibit } from '../incident/change.ts'
import type { Draft } from './draft.ts'
import { nameEvidence, toEvidenceBlock } from './evidence-block.ts'
import { codeSpan, escapeText } from './markdown.ts'
import { toParagraph, toProse } from './prose.ts'
import { countUntold, listWords, tellThread, tellUntold, tellWords } from './thread-words.ts'

/** Draft and dossier -> the blocks of the section. */
export function whatWeTried(draft: Draft, dossier: Dossier): readonly string[] {
  const { attempts, incident } = dossier
  if (attempts.length > 0)
    return [
      ...tellWords(0, draft, dossier),
      ...tellAttempts(attempts, (attempt) => [
        ...describeAttempt(attempt, draft, dossier),
        ...tellWords(attempt.n, draft, dossier),
      ]),
      ...tellUntold(countUntold(draft, dossier)),
    ]
  if (listWords(dossier).length > 0) return tellThread(draft, dossier)
  return [UNTRIED[incident.kind]]
}

/** What is said where nothing is on record. */
const UNTRIED: Readonly<Record<Dossier['incident']['kind'], string>> = {
  run: 'Nothing yet: no later push and no re-run is on record.',
  issue: 'Nothing is on record: nobody wrote below it, and no change that came after it is linked.',
  commit: 'Nothing is on record: nobody wrote below the commit.',
  request: 'Not known: nothing about it was handed over.',
  deployment: 'Not known: what was done after it is not on record.',
  pattern: 'Not known: what was tried in that time is not on record.',
  log: 'Not known: no run history was at hand.',
}

/** Attempts that are told one by one: the first ones and the newest ones. */
const FIRST_ATTEMPTS = 3
const NEWEST_ATTEMPTS = 9

function tellAttempts(attempts: readonly Attempt[], tell: (attempt: Attempt) => readonly string[]): readonly string[] {
  const left = attempts.length - FIRST_ATTEMPTS - NEWEST_ATTEMPTS
  const first = left > 0 ? attempts.slice(0, FIRST_ATTEMPTS) : attempts
  const newest = left > 0 ? attempts.slice(-NEWEST_ATTEMPTS) : []
  const blocks = [
    ...first.map(tell),
    ...(left > 0 ? [[`… ${left} more ${left === 1 ? 'attempt' : 'attempts'} in between.`]] : []),
    ...newest.map(tell),
  ]
  return blocks.flatMap((block, index) => (index === 0 ? block : ['---', ...block]))
}

function describeAttempt(attempt: Attempt, draft: Draft, dossier: Dossier): readonly string[] {
  const note = draft.attemptNotes.find(({ n }) => n === attempt.n)
  const cites = [
    ...attempt.commits.map(({ evidence }) => evidence.id),
    ...(attempt.evidence === null ? [] : [attempt.evidence]),
  ]
  const name = toProse({ text: note?.name ?? 'a try', cites }, dossier)
  const told = note?.whyItFailed ? toParagraph(note.whyItFailed, dossier) : ''
  const elapsed = dossier.story.elapsed.get(attempt.n)
  return [
    `### Attempt ${attempt.n}: ${name} (${toVerdict(attempt)})`,
    ...linkCommits(attempt, told),
    ...(told === '' ? [] : [told]),
    ...showChanges(attempt, draft, dossier),
    ...(elapsed === undefined ? [] : [sayElapsed(elapsed.display, attempt, endedGreen(attempt, dossier))]),
    ...(note?.lesson ? [`**Lesson:** ${toParagraph(note.lesson, dossier)}`] : []),
  ]
}

/** Lines of a change that are shown along with an attempt. */
const MAX_CHANGE_LINES = 24

/** Diffs that are shown along with an attempt. */
const MAX_CHANGES = 2

/** The most telling diffs of a try of a thread, where the draft does not show them under Technical Details. */
function showChanges({ thread }: Attempt, draft: Draft, dossier: Dossier): readonly string[] {
  return (thread?.diffs ?? []).slice(0, MAX_CHANGES).flatMap((diff) => showChange(diff, draft, dossier))
}

function showChange(diff: DiffExhibit, draft: Draft, dossier: Dossier): readonly string[] {
  const [first] = diff.evidence.lines
  const last = diff.evidence.lines.slice(0, MAX_CHANGE_LINES).at(-1)
  if (first === undefined || last === undefined) return []
  const isShown = draft.technical.some(({ from }) => from.startsWith(`${diff.evidence.id}.`))
  if (isShown) return []
  return [`In ${codeSpan(diff.file.path)}:`, ...toEvidenceBlock({ from: first.id, to: last.id }, dossier)]
}

/** Whoever tells an attempt: the commits that it was can be reached. */
function linkCommits({ commits, kind, thread }: Attempt, told: string): readonly string[] {
  // The page of a pull request has its commits.
  if (thread !== null && thread.pull !== null) return []
  const unlinked = commits.map(({ evidence }) => evidence).filter(({ url }) => url !== null && !told.includes(url))
  if (kind !== 'commit' || unlinked.length === 0 || unlinked.length < commits.length) return []
  return [`${unlinked.map(nameEvidence).join(', ')}.`]
}

/** True for the attempt that a green run closes, and for a try of a thread whose runs are all green: that time was not wasted. */
function endedGreen({ n, shas, thread }: Attempt, { fix, exhibits }: Dossier): boolean {
  if (thread === null) return n === fix?.attempt
  const own = exhibits.thread?.runs.filter(({ run }) => shas.includes(run.sha)) ?? []
  return own.length > 0 && own.every(({ run }) => run.conclusion === 'success')
}

/** What the time of an attempt is counted from. */
const STARTS: Readonly<Record<Attempt['kind'], string>> = { commit: 'push', rerun: 're-run', dispatch: 'start' }

/** Elapsed, and between which two moments: nobody knows how long somebody worked. */
function sayElapsed(duration: string, { kind, thread, outcome }: Attempt, isGreen: boolean): string {
  if (thread !== null) {
    const [label, elapsed] = CLOSING.has(outcome)
      ? ['Took', '']
      : isGreen
        ? ['Elapsed', '']
        : ['Time Wasted', ' elapsed']
    return `**${label}:** ${escapeText(duration)}${elapsed} (${thread.from} to ${thread.to})`
  }
  const [label, elapsed, end] = isGreen ? ['Took', '', 'green'] : ['Time Wasted', ' elapsed', 'red']
  return `**${label}:** ${escapeText(duration)}${elapsed} (${STARTS[kind]} to ${end})`
}
