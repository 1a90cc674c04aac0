// How the facts-only writer opens: What Happened and The Brutal Truth, from a run, a log, an issue or a request.
import { type Dossier, findEvidence, timesIn } from '../../dossier.ts'
import { type Evidence, isBot } from '../../evidence.ts'
import type { ReadLog } from '../../gathered.ts'
import { subjectLine } from '../../incident/exhibits.ts'
import type { CommitExhibit } from '../../incident/raw-evidence.ts'
import type { Claim, Sentence } from '../draft.ts'
import { openWithDeployment, toDeploymentTruth } from './deployment.ts'
import { sayGreenAgain, sayNoFix, saySizeOfFix } from './green.ts'
import { openWithHanded } from './handed-words.ts'
import { toHead } from './head.ts'
import { openWithPattern, toPatternTruth } from './pattern.ts'
import { saySizeOfClosing, sayThread } from './thread.ts'
import { toToldCause } from './thread-ending.ts'
import { namesNoError, neverStarted } from './title.ts'
import { about, exactly, fact, inference, linked, named, quoted, say } from './wording.ts'

/** Sentences of an issue that open its entry: the issue itself has the rest. A request is written down nowhere else. */
const MAX_ISSUE_SENTENCES = 3
const MAX_REQUEST_SENTENCES = 12

/** When, what, how big, and what it followed; or the first words of the person who told it. */
export function toWhatHappened(dossier: Dossier): Claim[] {
  const { exhibits, incident } = dossier
  if (exhibits.pattern !== null) return openWithPattern(dossier)
  if (exhibits.deployment !== null) return openWithDeployment(dossier)
  if (exhibits.issue !== null) return [...openWithWords(dossier, exhibits.issue), ...openWithHanded(dossier)]
  if (incident.kind === 'request' && exhibits.request !== null) return openWithWords(dossier, exhibits.request)
  if (incident.kind === 'commit') return openWithCommit(dossier)
  return exhibits.run === null
    ? openWithLog(dossier)
    : [...openWithRun(dossier, exhibits.run), ...openWithHanded(dossier)]
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

/** Which commit, how big it is, what the log says of it, and the words of whoever asked. */
function openWithCommit(dossier: Dossier): Claim[] {
  const { exhibits, story } = dossier
  const commit = exhibits.commits.at(-1)
  const [log] = exhibits.looseLogs
  const size = story.size === null ? '' : ` It changes ${exactly(story.size)}.`
  const moment = `${exactly(story.detected)} on ${exactly(story.detectedOn)}`
  const sentences = [
    ...(commit === undefined
      ? []
      : [
          say(
            `This entry is about ${linked(commit.evidence)}${saySubject(commit)}.${size}`,
            commit.evidence,
            story.size,
          ),
        ]),
    ...sayPull(exhibits.pull, { only: commit, sha: commit?.commit.sha ?? null }),
    ...(log === undefined || log.primary.length === 0 ? [] : [say(sayWhen(log.log, moment), log.evidence)]),
  ]
  return [...(sentences.length === 0 ? [] : [fact(...sentences)]), ...openWithHanded(dossier)]
}

function openWithLog(dossier: Dossier): Claim[] {
  const { exhibits, story } = dossier
  const [first] = exhibits.looseLogs
  if (first === undefined) return []
  const commit = exhibits.commits.at(-1)
  const sentences = [
    dossier.incident.kind === 'request'
      ? say(sayHandedLog(dossier, first.log), first.evidence, story.detected, story.detectedOn)
      : say(sayWhen(first.log, `${exactly(story.detected)} on ${exactly(story.detectedOn)}`), first.evidence),
    ...(commit === undefined
      ? []
      : [say(`The commit under test was ${linked(commit.evidence)}${saySubject(commit)}.`, commit.evidence)]),
    ...(story.tests === null ? [] : [say(`**${exactly(story.tests)} red.**`, story.tests)]),
  ]
  return [
    fact(...sentences),
    ...(exhibits.request === null
      ? []
      : openWithQuotes(exhibits.request, { who: 'the person who asked for this entry', title: null })),
  ]
}

/** A log that came along without a word. */
function sayHandedLog({ story, handed }: Dossier, { excerpt }: ReadLog): string {
  const moment = `${exactly(story.detected)} on ${exactly(story.detectedOn)}`
  if (excerpt.errorAt !== null || excerpt.lastAt !== null)
    return `This entry was asked for with a log and no words. The log ${excerpt.errorAt === null ? 'ends' : 'recorded a failure'} at ${moment}.`
  return `At ${moment}, this entry was asked for ${isBot(handed.by) ? 'by a program' : 'by hand'}, with a log and no words.`
}

/** What the log itself says of the time; where it says nothing, neither do we. */
function sayWhen({ name, excerpt, modifiedAt }: ReadLog, moment: string): string {
  if (excerpt.errorAt !== null) return `At ${moment}, ${named(name)} recorded a failure.`
  if (excerpt.lastAt !== null) return `${named(name)} ends at ${moment}.`
  if (modifiedAt !== null) return `${named(name)} was last written at ${moment}.`
  return `When ${named(name)} was written is not on record.`
}

function openWithWords(dossier: Dossier, source: Evidence): Claim[] {
  const { story } = dossier
  const at = `At ${exactly(story.detected)} on ${exactly(story.detectedOn)}`
  const text = source.lines.map((line) => line.text).join(' ')
  const how = isBot(source.actor) ? 'asked for by a program' : 'asked for by hand'
  const opening =
    source.kind !== 'request'
      ? `${at}, ${linked(source)} was opened.`
      : timesIn(text).includes(dossier.incident.detectedAt)
        ? `This entry was ${how}. The earliest moment that it names is ${at.slice('At '.length)}.`
        : isTimeOfLog(dossier)
          ? `This entry was ${how}. ${at}, the log that came with it recorded a failure.`
          : `${at}, this entry was ${how}.`
  const nobody = source.kind === 'request' ? 'the person who asked for it' : 'its author'
  const who = source.actor === null ? nobody : named(source.actor)
  return [
    fact(say(opening, source, story.detected, story.detectedOn)),
    ...openWithQuotes(source, { who, title: dossier.handed.title }),
    ...sayThread(dossier),
  ]
}

/** True where the first detection is that of a log, which says when it was. */
function isTimeOfLog({ exhibits, incident }: Dossier): boolean {
  return exhibits.looseLogs.some(({ log: { excerpt } }) => (excerpt.errorAt ?? excerpt.lastAt) === incident.detectedAt)
}

/** The words of a request or an issue. Its title stands above them. */
function openWithQuotes(source: Evidence, { who, title }: { who: string; title: string | null }): Claim[] {
  const isRequest = source.kind === 'request'
  const body = isRequest && title === null ? source.lines : source.lines.slice(1)
  // An address is for clicking, and no part of the story: what it leads to is read by itself.
  const address = isRequest ? -1 : body.findIndex(({ text }) => /https?:\/\//i.test(text))
  const most = isRequest ? MAX_REQUEST_SENTENCES : MAX_ISSUE_SENTENCES
  const told = (isRequest ? body : beforeList(body)).slice(0, most)
  const lines = address > 0 ? told.slice(0, address) : told
  const isTitleTold = isRequest && title !== null
  // The title of the entry is that of the issue.
  if (!isRequest && body.length === 0) return [fact(say('It has a title and no text.', source))]
  const words = (lines.length > 0 || isTitleTold ? lines : source.lines.slice(0, 1)).map(({ text }) => text).join(' ')
  return words === '' ? [] : [fact(say(`In the words of ${who}: ${quoted(words)}`, source))]
}

const LIST_ITEM = /^(?:[-*+•|>#]|\d{1,9}[.)])\s?/

/** A list and what announces it do not run on as a sentence; lines that are a list from the first on stay. */
function beforeList(lines: Evidence['lines']): Evidence['lines'] {
  const at = lines.findIndex(({ text }) => LIST_ITEM.test(text))
  if (at < 1) return lines
  const kept = lines.slice(0, lines[at - 1]?.text.endsWith(':') ? at - 1 : at)
  return kept.length === 0 ? lines : kept
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

/** What the file that the error names has to do with the change: in a thread, which commit that was and how much older. */
function sayPart({ story, exhibits }: Dossier, diff: Evidence): Sentence {
  const [only, ...others] = exhibits.commits
  const since = story.thread?.sinceChange ?? null
  if (since === null || only === undefined || others.length > 0)
    return say('**That file is part of what changed.**', diff)
  return say(`**${linked(only.evidence)} changed that file ${about(since)} before.**`, diff, only.evidence, since)
}

/** One juxtaposition, from what the records say of each other. */
export function toBrutalTruth(dossier: Dossier): Claim[] {
  const { story, exhibits } = dossier
  if (exhibits.pattern !== null) return toPatternTruth(dossier)
  const ofDeployment = toDeploymentTruth(dossier)
  if (ofDeployment.length > 0 && dossier.primaryErrorLines.length === 0) return ofDeployment
  const suspect = exhibits.diffs.find(({ relation }) => relation !== null)
  const log = findEvidence(dossier, dossier.primaryErrorLines[0] ?? '')
  const noFix = sayNoFix(dossier)
  if (noFix !== null) return [fact(...noFix)]
  const sizeOfFix = saySizeOfFix(dossier)
  const isTold = exhibits.thread !== null && toToldCause(dossier) !== null
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
      sayPart(dossier, suspect.evidence),
    )
  else if (sizeOfFix === null && log !== null && story.size !== null)
    truth.push(
      say(
        `The change is ${exactly(story.size)}. The error names a file outside of it, or names no file.`,
        log,
        story.size,
      ),
    )
  else if (sizeOfFix === null && log !== null && !namesNoError(dossier) && !isTold)
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
  const closing = saySizeOfClosing(dossier)
  if (closing !== null) truth.push(closing)
  const red = exhibits.reds.size > 1 && dossier.fix === null ? story.timeRed : null
  const open = red === null ? [] : [fact(say(`Red for ${about(red)} so far, and not green yet.`, red, exhibits.run))]
  return [...(truth.length === 0 ? [] : [inference(...truth)]), ...open]
}
