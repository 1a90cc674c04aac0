// The eleven sections of an entry, in the source's order. Each is its heading and its blocks; a section with nothing to say says so.
import { type Dossier, findLine } from '../dossier.ts'
import { type Attempt, toVerdict } from '../incident/attempts.ts'
import type { SeverityReason } from '../incident/severity.ts'
import type { Claim, Draft } from './draft.ts'
import { nameEvidence, toEvidenceBlock } from './evidence-block.ts'
import { sayNoFix, sayNotMended } from './facts-only/green.ts'
import { codeSpan, escapeText, link, strong } from './markdown.ts'
import { toParagraph, toParagraphs, toProse } from './prose.ts'
import { quotePerson, quoteRecord } from './quoted-line.ts'

/** Headings of an entry, in order. */
export const SECTIONS = [
  'What Happened',
  'The Brutal Truth',
  'Technical Details',
  'What We Tried',
  'Root Cause Analysis',
  'How It Felt',
  'What We Learned',
  'What Changes Now',
  'Warning Signs',
  'For Next Time',
] as const

/** An error line as a symptom: longer ones are found by their beginning. */
const MAX_SYMPTOM_CHARS = 160

/** What bash says before the words of an error in a script that the runner made: another path and another process each time. */
const RUNNER_SCRIPT = /^\S*\/_temp\/\S+: line \d+:\s+(?:\d+ )?/

/** Draft and dossier -> the blocks of the sections, headings included. */
export function renderSections(draft: Draft, dossier: Dossier): readonly string[] {
  const bodies: Readonly<Record<(typeof SECTIONS)[number], readonly string[]>> = {
    'What Happened': toParagraphs(draft.whatHappened, dossier),
    'The Brutal Truth': brutalTruth(draft, dossier),
    'Technical Details': technicalDetails(draft, dossier),
    'What We Tried': whatWeTried(draft, dossier),
    'Root Cause Analysis': rootCause(draft, dossier),
    'How It Felt': howItFelt(draft, dossier),
    'What We Learned': whatWeLearned(draft, dossier),
    'What Changes Now': whatChangesNow(draft, dossier),
    'Warning Signs': warningSigns(draft, dossier),
    'For Next Time': forNextTime(draft, dossier),
  }
  return SECTIONS.flatMap((heading) => [
    `## ${heading}`,
    ...(bodies[heading].length > 0 ? bodies[heading] : ['Not known.']),
  ])
}

function brutalTruth(draft: Draft, dossier: Dossier): readonly string[] {
  return [
    ...sayNoFixOnce(draft, dossier),
    ...echo(draft, dossier),
    ...toParagraphs(draft.brutalTruth, dossier),
    ...saySeverity(dossier),
    // Somebody who opened an issue noticed, and says what they saw.
    ...(dossier.incident.kind === 'issue'
      ? []
      : [hole('who noticed outside of this repository, and what they saw', dossier)]),
  ]
}

/** Two records side by side, and what is to be seen in them. */
function echo({ echo: found }: Draft, dossier: Dossier): readonly string[] {
  if (found === null) return []
  return [...[found.lineA, found.lineB].flatMap((line) => quoteRecord(line, dossier)), toParagraph(found.text, dossier)]
}

/** Green without a fix is said whoever writes: where the draft does not begin with it, code does. */
function sayNoFixOnce({ brutalTruth }: Draft, dossier: Dossier): readonly string[] {
  const plain = sayNoFix(dossier)
  const said = brutalTruth.flatMap(({ sentences }) => sentences.map(({ text }) => text))
  return plain === null || plain.some(({ text }) => said.includes(text))
    ? []
    : [plain.map((sentence) => toProse(sentence, dossier)).join(' ')]
}

/** Why it is as severe as the front matter says; nothing where no rule applied. */
function saySeverity({ severity, story, exhibits, pastEntries, incident, fix }: Dossier): readonly string[] {
  const [past] = pastEntries
  // The last attempt of what is over was not red.
  const tries = fix === null ? story.attempts : story.redRuns
  const seen =
    past === undefined || incident.webUrl === null
      ? ''
      : ` in ${link(past.title, `${incident.webUrl}/blob/HEAD/${past.path}`)}`
  const reasons: Readonly<Record<SeverityReason, string | null>> = {
    label: `a label on ${escapeText(exhibits.issue?.title ?? 'the issue')} says so`,
    'production-deployment': 'a job that deploys to production failed',
    'said-so': 'people wrote that deployments or releases are broken or blocked',
    'main-branch-red': `a branch that others build on was red for ${escapeText(story.timeRed?.rounded ?? 'half an hour')}`,
    'many-attempts': `it stayed red through ${escapeText(tries?.display ?? 'many attempts')}`,
    'seen-before': `the same failure was here before${seen}`,
    'no-rule': null,
  }
  const because = reasons[severity.because]
  return because === null ? [] : [`Severity: ${strong(severity.level)}, because ${because}.`]
}

function technicalDetails(draft: Draft, dossier: Dossier): readonly string[] {
  const blocks = draft.technical.flatMap(({ why, ...range }) => [
    ...(why === null ? [] : [toParagraph(why, dossier)]),
    ...toEvidenceBlock(range, dossier),
  ])
  const gaps = dossier.gaps.map(({ what, why }) => `- ${escapeText(what)}: ${escapeText(why)}`)
  return [
    ...(blocks.length > 0 ? blocks : ['No error line is on record.']),
    ...toParagraphs(draft.reproduce, dossier),
    ...(gaps.length === 0 ? [] : ['What could not be had:', gaps.join('\n')]),
  ]
}

function whatWeTried(draft: Draft, dossier: Dossier): readonly string[] {
  const { attempts, exhibits, incident } = dossier
  if (attempts.length > 0) return tellAttempts(attempts, (attempt) => describeAttempt(attempt, draft, dossier))
  if (exhibits.comments.length > 0) return tellThread(draft, dossier)
  if (incident.kind === 'run') return ['Nothing yet: no later push and no re-run is on record.']
  return ['Not known: no run history was at hand.']
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

/** Comments that an entry repeats; the thread itself has them all. */
export const MAX_COMMENTS_TOLD = 8

/** What people wrote, in order, first lines first; a line that stands under How It Felt is not said twice. */
function tellThread(draft: Draft, dossier: Dossier): readonly string[] {
  const felt = new Set<string>(draft.feltQuotes.map(({ line }) => line))
  const { comments } = dossier.exhibits
  const told = comments.slice(0, MAX_COMMENTS_TOLD).flatMap(({ lines }) => {
    const line = lines.find(({ id }) => !felt.has(id))
    return line === undefined ? [] : quotePerson(line.id, dossier)
  })
  const more = comments.length - MAX_COMMENTS_TOLD
  if (told.length === 0) return ['What the thread records stands under How It Felt.']
  return [
    'What the thread records, in people’s own words:',
    ...told,
    ...(more > 0 ? [`… ${more} more ${more === 1 ? 'comment is' : 'comments are'} in the thread.`] : []),
  ]
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
    ...(elapsed === undefined ? [] : [sayElapsed(elapsed.display, attempt, attempt.n === dossier.fix?.attempt)]),
    ...(note?.lesson ? [`**Lesson:** ${toParagraph(note.lesson, dossier)}`] : []),
  ]
}

/** Whoever tells an attempt: the commits that it was can be reached. */
function linkCommits({ commits, kind }: Attempt, told: string): readonly string[] {
  const unlinked = commits.map(({ evidence }) => evidence).filter(({ url }) => url !== null && !told.includes(url))
  if (kind !== 'commit' || unlinked.length === 0 || unlinked.length < commits.length) return []
  return [`${unlinked.map(nameEvidence).join(', ')}.`]
}

/** What the time of an attempt is counted from. */
const STARTS: Readonly<Record<Attempt['kind'], string>> = { commit: 'push', rerun: 're-run', dispatch: 'start' }

/** Elapsed, and between which two moments: nobody knows how long somebody worked. */
function sayElapsed(duration: string, { kind }: Attempt, isGreen: boolean): string {
  const [label, elapsed, end] = isGreen ? ['Took', '', 'green'] : ['Time Wasted', ' elapsed', 'red']
  return `**${label}:** ${escapeText(duration)}${elapsed} (${STARTS[kind]} to ${end})`
}

function rootCause(draft: Draft, dossier: Dossier): readonly string[] {
  const { cause } = draft
  const without = dossier.incident.kind === 'run' ? sayUnknownCause(dossier) : 'Not known.'
  const ruledOut = toParagraphs(cause.ruledOut, dossier)
  const alternatives = toParagraphs(cause.alternatives, dossier).map((line) => `- ${line}`)
  // Stated as facts they are the commits in question; as inferences, other explanations.
  const areCommits = cause.alternatives.every(({ standing }) => standing === 'fact')
  const unlisted = areCommits ? dossier.exhibits.commits.length - alternatives.length : 0
  if (alternatives.length > 0 && unlisted > 0) alternatives.push(`- and ${unlisted} more`)
  const probes = draft.systemic
    .map(({ probeFact, reading }) => sayProbe(probeFact, reading, dossier))
    .filter((line) => line !== '')
  return [
    `### Immediate Cause (${cause.status})`,
    cause.immediate === null ? `${without}${asked(dossier)}` : toParagraph(cause.immediate, dossier),
    ...(ruledOut.length === 0 ? [] : ['Ruled out:', ...ruledOut]),
    ...(alternatives.length === 0
      ? []
      : [
          areCommits ? 'What came in since the last green run, oldest first:' : 'What else it could be:',
          alternatives.join('\n'),
        ]),
    '### How It Got Through',
    probes.length === 0 ? 'Not known: no record of reviews or checks was at hand.' : probes.join('\n'),
  ]
}

/** Why the cause of a red run is not known: nothing ended it, or its end proves nothing. */
function sayUnknownCause(dossier: Dossier): string {
  const { fix } = dossier
  if (fix === null)
    return 'Not known. No green run is on record after it, so no change is proven to have caused or cured it.'
  const notMended = sayNotMended(dossier)
  if (notMended !== null) return `Not known. ${toProse(notMended, dossier)}`
  const run = toProse({ text: `[[${fix.run.id}]]`, cites: [fix.run.id] }, dossier)
  return fix.outcome === 'FLAKY'
    ? `Not known. The commit that was red is green in ${run}, so no change is proven to have caused or cured it.`
    : `Not known. The records do not tie what came with ${run}, which is green, to the failure.`
}

function sayProbe(factId: string, reading: Claim | null, dossier: Dossier): string {
  const probe = dossier.facts.find(({ id }) => id === factId)
  if (probe === undefined) return ''
  return `- ${escapeText(probe.name)}: ${escapeText(probe.display)}.${reading === null ? '' : ` ${toParagraph(reading, dossier)}`}`
}

function howItFelt(draft: Draft, dossier: Dossier): readonly string[] {
  const quotes = draft.feltQuotes.flatMap(({ line }) => quotePerson(line, dossier))
  if (quotes.length > 0) return quotes
  const { story } = dossier
  // One red run alone says nothing of how it was, and neither does the fix that followed at once.
  const tries = dossier.attempts.filter(({ n }) => n !== dossier.fix?.attempt)
  const counts = tries.length === 0 ? [] : [story.redRuns, story.attempts].filter((value) => value !== null)
  const shown =
    counts.length === 0
      ? ''
      : ` What the history shows: ${counts.map((value) => escapeText(value.display)).join(', ')}.`
  return [`Nobody wrote it down.${shown}${asked(dossier)}`]
}

function whatWeLearned({ lessons }: Draft, dossier: Dossier): readonly string[] {
  const groups = [
    ['Technical', lessons.technical],
    ['Process', lessons.process],
    ['Team', lessons.team],
  ] as const
  let number = 0
  const lines = groups.flatMap(([kind, claims]) => {
    const texts = claims.length === 0 ? [`not known.`] : claims.map((claim) => toParagraph(claim, dossier))
    return texts.map((text) => {
      number += 1
      return `${number}. **${kind}:** ${text}`
    })
  })
  const gaps = toParagraphs(lessons.knowledgeGaps, dossier).map((gap) => `- ${gap}`)
  return [lines.join('\n'), ...(gaps.length === 0 ? [] : ['What we lacked:', gaps.join('\n')])]
}

function whatChangesNow({ changes }: Draft, dossier: Dossier): readonly string[] {
  const open = (claims: readonly Claim[]) =>
    claims.length === 0
      ? 'Nothing proposed.'
      : claims.map((claim) => `- [ ] ${toParagraph(claim, dossier)} (proposed, no owner)`).join('\n')
  return [
    '### Immediate (Done)',
    ...listDone(dossier),
    '### This Week',
    open(changes.week),
    '### This Month',
    open(changes.month),
  ]
}

/** Commits of a fix that are listed one by one. */
const MAX_DONE = 8

/** What is done is a commit that turned the run green. */
function listDone(dossier: Dossier): readonly string[] {
  const { fix } = dossier
  if (fix === null || fix.outcome !== 'FIXED' || fix.commits.length === 0) return ['Nothing is on record as done.']
  const done = fix.commits.slice(-MAX_DONE).map(({ evidence }) => {
    const subject = evidence.lines[0]?.text ?? ''
    const words = subject === '' ? '' : ` "${subject}"`
    const text = `[[${evidence.id}]]${words}, green in [[${fix.run.id}]]`
    return `✅ ${toProse({ text, cites: [evidence.id, fix.run.id] }, dossier)}`
  })
  const more = fix.commits.length - done.length
  return [...(more > 0 ? [`… ${more} earlier ${more === 1 ? 'commit' : 'commits'} of the same fix.`] : []), ...done]
}

function warningSigns(draft: Draft, dossier: Dossier): readonly string[] {
  return draft.warningSigns.flatMap(({ badLines, note }) => [
    `🚨 ${toParagraph(note, dossier)}`,
    ...(badLines === null ? [] : toEvidenceBlock(badLines, dossier)),
  ])
}

function forNextTime({ nextTime }: Draft, dossier: Dossier): readonly string[] {
  const line = nextTime.symptom === null ? null : findLine(dossier, nextTime.symptom)
  const symptom =
    line === null
      ? 'If it looks like this again:'
      : `If you see ${codeSpan(line.trim().replace(RUNNER_SCRIPT, '').slice(0, MAX_SYMPTOM_CHARS))}:`
  const steps = nextTime.steps.map((claim, index) => `${index + 1}. ${toParagraph(claim, dossier)}`)
  return [symptom, steps.length === 0 ? 'Nothing is known yet that would help.' : steps.join('\n')]
}

/** What nobody recorded. Questions go along with the pull request; a log on a disk has nobody to ask. */
function hole(what: string, dossier: Dossier): string {
  return `Not known: ${what}.${asked(dossier)}`
}

function asked({ incident }: Dossier): string {
  return incident.kind === 'log' ? '' : ' Asked in the pull request.'
}
