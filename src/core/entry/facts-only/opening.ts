// How the facts-only writer opens: What Happened and The Brutal Truth, from a run, a log, an issue or a request.
import { type Dossier, findEvidence, timesIn } from '../../dossier.ts'
import type { Evidence } from '../../evidence.ts'
import type { ReadLog } from '../../gathered.ts'
import { type CommitExhibit, subjectLine } from '../../incident/exhibits.ts'
import type { Claim, Sentence } from '../draft.ts'
import { sayGreenAgain, sayNoFix, saySizeOfFix } from './green.ts'
import { toHead } from './head.ts'
import { namesNoError, neverStarted } from './title.ts'
import { about, exactly, fact, inference, linked, named, quoted, say } from './wording.ts'

/** Sentences of an issue that open its entry: the issue itself has the rest. A request is written down nowhere else. */
const MAX_ISSUE_SENTENCES = 3
const MAX_REQUEST_SENTENCES = 12

/** When, what, how big, and what it followed; or the first words of the person who told it. */
export function toWhatHappened(dossier: Dossier): Claim[] {
  const { exhibits, incident } = dossier
  if (exhibits.issue !== null) return openWithWords(dossier, exhibits.issue)
  if (incident.kind === 'request' && exhibits.request !== null) return openWithWords(dossier, exhibits.request)
  return exhibits.run === null ? openWithLog(dossier) : openWithRun(dossier, exhibits.run)
}

function openWithRun(dossier: Dossier, run: Evidence): Claim[] {
  const { story, exhibits, incident } = dossier
  const [finding] = exhibits.findings
  const firstRed = exhibits.reds.values().next().value ?? run
  const workflow = incident.workflow?.name ? named(incident.workflow.name) : 'the workflow'
  const branch = incident.branch === null ? '' : ` on ${named(incident.branch)}${incident.fromFork ? ' of a fork' : ''}`
  const opening = [
    say(
      `At ${exactly(story.detected)}, ${linked(firstRed)} of ${workflow}${branch} went red.`,
      story.detected,
      firstRed,
    ),
  ]
  if (finding !== undefined) {
    const step = finding.finding.failedStep === null ? '' : ` at the step ${named(finding.finding.failedStep.name)}`
    const into = story.intoJob === null ? '' : `, ${about(story.intoJob)} in`
    const lately = run === firstRed ? '' : `In ${linked(run)}, `
    const job = linked(finding.job, finding.finding.name)
    opening.push(say(`${lately}${job} stopped${step}${into}.`, finding.job, story.intoJob, run))
  } else if (neverStarted(dossier)) opening.push(say('It ended before a job began.', run))
  else opening.push(say('Which job broke it is not on record.', run))
  return [
    fact(...opening),
    fact(...sayWhatItFollows(dossier)),
    fact(...saySize(dossier)),
    ...sayGreenAgain(dossier),
  ].filter(({ sentences }) => sentences.length > 0)
}

function sayWhatItFollows({ story, exhibits, incident }: Dossier): Sentence[] {
  const { lastGreen } = exhibits
  if (lastGreen === null)
    return [say('A green run of this workflow on this branch is not on record before it.', exhibits.run)]
  if (story.wasGreenBefore)
    return [
      say(
        `The same commit was green in ${linked(lastGreen)}. The repository did not change in between.`,
        lastGreen,
        exhibits.run,
      ),
    ]
  const since = story.sinceGreen === null ? '' : `, ${about(story.sinceGreen)} earlier`
  const [only, ...others] = exhibits.commits
  const landed =
    only !== undefined && others.length === 0
      ? `One commit came in between: ${linked(only.evidence)}${saySubject(only)}.`
      : story.commits === null
        ? ''
        : `${exactly(story.commits)} came in between.`
  return [
    say(`The last green one was ${linked(lastGreen)}${since}.`, lastGreen, story.sinceGreen),
    ...(landed === '' ? [] : [say(landed, only?.evidence ?? null, story.commits)]),
    ...sayPull(exhibits.pull, { only: others.length === 0 ? only : undefined, sha: incident.sha }),
  ]
}

function saySubject(exhibit: CommitExhibit): string {
  const subject = subjectLine(exhibit)
  return subject === '' ? '' : `, ${quoted(subject)}`
}

/** The pull request that brought the newest red commit; its title only where the one commit does not say it already. */
function sayPull(
  pull: Evidence | null,
  { only, sha }: { only: CommitExhibit | undefined; sha: string | null },
): Sentence[] {
  const title = pull?.lines[0]?.text ?? ''
  if (pull === null) return []
  const isOnly = only !== undefined && only.commit.sha === sha
  const words = title === '' || (isOnly && subjectLine(only).includes(title)) ? '' : `, ${quoted(title)}`
  return [say(`${isOnly ? 'It' : 'The newest red commit'} came with ${linked(pull)}${words}.`, pull)]
}

function saySize({ story, exhibits }: Dossier): Sentence[] {
  const parts = [
    story.failedJobs === null ? null : `${exactly(story.failedJobs)} failed`,
    story.tests === null ? null : `${exactly(story.tests)} red`,
    story.redRuns === null || exhibits.reds.size < 2 ? null : `${exactly(story.redRuns)} in a row`,
  ].filter((part) => part !== null)
  const blocked = exhibits.findings.filter(({ finding }) => finding.becauseOf.length > 0)
  return [
    ...(parts.length === 0 ? [] : [say(`**${parts.join(', ')}.**`, story.failedJobs, story.tests, story.redRuns)]),
    ...(story.heldBack === null
      ? []
      : [say(`${exactly(story.heldBack)} did not get to run, or not to the end.`, story.heldBack)]),
    ...blocked.map(({ finding, job }) =>
      say(`${named(finding.name)} is red as well; it waits for ${finding.becauseOf.map(named).join(', ')}.`, job),
    ),
  ]
}

function openWithLog({ exhibits, story }: Dossier): Claim[] {
  const [first] = exhibits.looseLogs
  if (first === undefined) return []
  const commit = exhibits.commits.at(-1)
  const sentences = [
    say(sayWhen(first.log, `${exactly(story.detected)} on ${exactly(story.detectedOn)}`), first.evidence),
    ...(commit === undefined
      ? []
      : [say(`The commit under test was ${linked(commit.evidence)}${saySubject(commit)}.`, commit.evidence)]),
    ...(story.tests === null ? [] : [say(`**${exactly(story.tests)} red.**`, story.tests)]),
  ]
  return [
    fact(...sentences),
    ...(exhibits.request === null ? [] : openWithQuotes(exhibits.request, 'the person who asked for this entry')),
  ]
}

/** What the log itself says of the time; where it says nothing, neither do we. */
function sayWhen({ name, excerpt, modifiedAt }: ReadLog, moment: string): string {
  if (excerpt.errorAt !== null) return `At ${moment}, ${named(name)} recorded a failure.`
  if (excerpt.lastAt !== null) return `${named(name)} ends at ${moment}.`
  if (modifiedAt !== null) return `${named(name)} was last written at ${moment}.`
  return `When ${named(name)} was written is not on record.`
}

function openWithWords({ exhibits, story }: Dossier, source: Evidence): Claim[] {
  const at = `At ${exactly(story.detected)} on ${exactly(story.detectedOn)}`
  const text = source.lines.map((line) => line.text).join(' ')
  const opening =
    source.kind !== 'request'
      ? `${at}, ${linked(source)} was opened.`
      : timesIn(text).length > 0
        ? `This entry was asked for by hand. The earliest moment that it names is ${at.slice('At '.length)}.`
        : `${at}, this entry was asked for by hand.`
  const nobody = source.kind === 'request' ? 'the person who asked for it' : 'its author'
  const who = source.actor === null ? nobody : named(source.actor)
  const thread =
    story.comments === null
      ? []
      : [fact(say(`${exactly(story.comments)} followed.`, story.comments, ...exhibits.comments))]
  return [fact(say(opening, source, story.detected, story.detectedOn)), ...openWithQuotes(source, who), ...thread]
}

function openWithQuotes(source: Evidence, who: string): Claim[] {
  const isRequest = source.kind === 'request'
  const body = isRequest ? source.lines : source.lines.slice(1)
  const lines = body.slice(0, isRequest ? MAX_REQUEST_SENTENCES : MAX_ISSUE_SENTENCES)
  const words = (lines.length > 0 ? lines : source.lines.slice(0, 1)).map(({ text }) => text).join(' ')
  return words === '' ? [] : [fact(say(`In the words of ${who}: ${quoted(words)}`, source))]
}

/** Words in which a change says of itself that nothing can happen. They select a sentence; the reader draws the conclusion. */
const PROMISES =
  /\b(should(n't)?|only|just|never|safe|trivial|cosmetic|harmless|unused|unreferenced|no[ -](functional|op|change)|not? (change|affect|break))\b/i
const MAX_PROMISE_CHARS = 160

/** What the one commit between green and red promised, in its own words; null where there are more commits, or no such words. */
function findPromise({ exhibits }: Dossier): { words: string; evidence: Evidence } | null {
  const [only, ...others] = exhibits.commits
  if (only === undefined || others.length > 0 || exhibits.diffs.every(({ relation }) => relation === null)) return null
  const line = only.evidence.lines.find(({ text }) => PROMISES.test(text) && text.length <= MAX_PROMISE_CHARS)
  return line === undefined ? null : { words: line.text, evidence: only.evidence }
}

/** One juxtaposition, from what the records say of each other. */
export function toBrutalTruth(dossier: Dossier): Claim[] {
  const { story, exhibits } = dossier
  const suspect = exhibits.diffs.find(({ relation }) => relation !== null)
  const log = findEvidence(dossier, dossier.primaryErrorLines[0] ?? '')
  const noFix = sayNoFix(dossier)
  if (noFix !== null) return [fact(...noFix)]
  const sizeOfFix = saySizeOfFix(dossier)
  const truth: Sentence[] = []
  if (story.wasGreenBefore)
    truth.push(
      say(
        '**The same commit passed, and then it failed.** What changed is outside the repository, or differs from run to run.',
        exhibits.lastGreen,
        exhibits.run,
      ),
    )
  else if (suspect !== undefined && log !== null)
    truth.push(
      say(
        suspect.relation === 'named'
          ? `The error names ${named(suspect.file.path)}.`
          : `The failing test is named after ${named(suspect.file.path)}.`,
        log,
        suspect.evidence,
      ),
      say('**That file is part of what changed.**', suspect.evidence),
    )
  else if (sizeOfFix === null && log !== null && story.size !== null)
    truth.push(
      say(
        `The change is ${exactly(story.size)}. The error names a file outside of it, or names no file.`,
        log,
        story.size,
      ),
    )
  else if (sizeOfFix === null && log !== null && !namesNoError(dossier))
    truth.push(say('What is on record shows what broke. It does not show which change broke it.', log))
  else if (exhibits.findings.length > 0 && (sizeOfFix === null || log === null))
    truth.push(
      say(
        exhibits.findings[0]?.annotations?.lines.some(({ text }) => toHead(text) !== null)
          ? 'We know where it stopped. The annotations beside it have to say why.'
          : 'We know where it stopped. We do not have the line that says why.',
        exhibits.findings[0]?.job ?? null,
      ),
    )
  const promise = findPromise(dossier)
  if (promise !== null && log !== null) truth.push(say(`Its commit says: ${quoted(promise.words)}`, promise.evidence))
  if (sizeOfFix !== null && truth.length > 0) truth.push(sizeOfFix)
  else if (sizeOfFix !== null) truth.push({ ...sizeOfFix, text: `**${sizeOfFix.text}**` })
  const red = exhibits.reds.size > 1 && dossier.fix === null ? story.timeRed : null
  const open = red === null ? [] : [fact(say(`Red for ${about(red)} so far, and not green yet.`, red, exhibits.run))]
  return [...(truth.length === 0 ? [] : [inference(...truth)]), ...open]
}
