// The eleven sections of an entry, in the source's order. Each is its heading and its blocks; a section with nothing to say says so.
import { type Dossier, findLine } from '../dossier.ts'
import type { SeverityReason } from '../incident/severity.ts'
import { isAnswered, tellAnswers } from './answers.ts'
import { tellClusters } from './clusters.ts'
import type { Claim, Draft } from './draft.ts'
import { toEvidenceBlock } from './evidence-block.ts'
import { sayNoFix } from './facts-only/green.ts'
import { sayDone } from './facts-only/thread-ending.ts'
import { SECTIONS } from './headings.ts'
import { asked, hole } from './holes.ts'
import { codeSpan, escapeText, link, strong } from './markdown.ts'
import { digestProposal, writeProposal } from './proposals.ts'
import { toParagraph, toParagraphs, toProse } from './prose.ts'
import { quotePerson, quoteRecord } from './quoted-line.ts'
import { rootCause } from './root-cause.ts'
import { whatWeTried } from './tried.ts'

/** What stands in a section that somebody does not want. */
export const DROPPED = 'Left out, as somebody asked.'

/** An error line as a symptom: longer ones are found by their beginning. */
const MAX_SYMPTOM_CHARS = 160

/** What bash says before the words of an error in a script that the runner made: another path and another process each time. */
const RUNNER_SCRIPT = /^\S*\/_temp\/\S+: line \d+:\s+(?:\d+ )?/
/** When a line was logged: nobody searches for that. */
const LOGGED_AT = /^\[?(?:\d{4}-\d\d-\d\d[T ])?\d\d:\d\d:\d\d(?:[.,]\d{1,9})?Z?\]?\s+(?=\S)/

/** Draft and dossier -> the blocks of the sections, headings included. */
export function renderSections(draft: Draft, dossier: Dossier, sha256: (text: string) => string): readonly string[] {
  const bodies: Readonly<Record<(typeof SECTIONS)[number], readonly string[]>> = {
    'What Happened': [...toParagraphs(draft.whatHappened, dossier), ...tellUnasked(dossier)],
    'The Brutal Truth': brutalTruth(draft, dossier),
    'Technical Details': technicalDetails(draft, dossier),
    'What We Tried': whatWeTried(draft, dossier),
    'Root Cause Analysis': rootCause(draft, dossier),
    'How It Felt': howItFelt(draft, dossier),
    'What We Learned': whatWeLearned(draft, dossier),
    'What Changes Now': whatChangesNow(draft, dossier, sha256),
    'Warning Signs': warningSigns(draft, dossier),
    'For Next Time': forNextTime(draft, dossier),
  }
  const tell = (heading: (typeof SECTIONS)[number]) => {
    if (dossier.told.dropped.includes(heading)) return [DROPPED]
    return bodies[heading].length > 0 ? bodies[heading] : ['Not known.']
  }
  return SECTIONS.flatMap((heading) => [`## ${heading}`, ...tell(heading)])
}

/** What people said without being asked, and what they were asked about the tries. */
function tellUnasked(dossier: Dossier): readonly string[] {
  return (['unasked', 'expect', 'cue'] as const).flatMap((about) => tellAnswers(about, dossier))
}

function brutalTruth(draft: Draft, dossier: Dossier): readonly string[] {
  return [
    ...sayNoFixOnce(draft, dossier),
    ...echo(draft, dossier),
    ...toParagraphs(draft.brutalTruth, dossier),
    ...saySeverity(dossier),
    ...sayWhoNoticed(draft, dossier),
    ...tellAnswers('impact', dossier),
    ...tellAnswers('luck', dossier),
  ]
}

/** Somebody who opened an issue noticed, and says what they saw. */
function sayWhoNoticed({ brutalTruth: told }: Draft, dossier: Dossier): readonly string[] {
  if (isAnswered('impact', dossier)) return []
  if (dossier.incident.kind !== 'issue')
    return [hole('who noticed outside of this repository, and what they saw', dossier)]
  return told.length > 0 ? [] : [hole('how bad it was, and for whom', dossier)]
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
function saySeverity(dossier: Dossier): readonly string[] {
  const { severity, story, exhibits, pastEntries, incident, fix } = dossier
  const [past] = pastEntries
  // The last attempt of what is over was not red.
  const tries = fix === null ? story.attempts : story.redRuns
  const seen =
    past === undefined || incident.webUrl === null
      ? ''
      : ` in ${link(past.title, `${incident.webUrl}/blob/HEAD/${past.path}`)}`
  const reasons: Readonly<Record<SeverityReason, string | null>> = {
    told: sayWhoTold(dossier),
    label: `a label on ${escapeText(exhibits.issue?.title ?? 'the issue')} says so`,
    'production-deployment': `a ${incident.kind === 'deployment' ? 'deployment' : 'job that deploys'} to production failed`,
    'said-so': 'people wrote that deployments or releases are broken or blocked',
    'main-branch-red': `a branch that others build on was red for ${escapeText(story.timeRed?.rounded ?? 'half an hour')}`,
    'many-attempts': `it stayed red through ${escapeText(tries?.display ?? 'many attempts')}`,
    recurring: 'it failed again and again',
    'seen-before': `the same failure was here before${seen}`,
    'no-rule': null,
  }
  const because = reasons[severity.because]
  return because === null ? [] : [`Severity: ${strong(severity.level)}, because ${because}.`]
}

/** Where it was said, and nobody's name. */
function sayWhoTold({ told, exhibits }: Dossier): string {
  if (told.severity !== null) return 'somebody said so on the pull request of this entry'
  const { request } = exhibits
  if (request === null) return 'whoever asked for this entry said so'
  return `${request.url === null ? escapeText(request.title) : link(request.title, request.url)} says so`
}

function technicalDetails(draft: Draft, dossier: Dossier): readonly string[] {
  const blocks = draft.technical.flatMap(({ why, ...range }) => [
    ...(why === null ? [] : [toParagraph(why, dossier)]),
    ...toEvidenceBlock(range, dossier),
  ])
  const shown = withoutSameSource(blocks)
  const gaps = dossier.gaps.map(({ what, why }) => `- ${escapeText(what)}: ${escapeText(why)}`)
  const clusters = tellClusters(dossier)
  return [
    ...clusters,
    ...(shown.length + clusters.length > 0 ? shown : ['No error line is on record.']),
    ...toParagraphs(draft.reproduce, dossier),
    ...(gaps.length === 0 ? [] : ['What could not be had:', gaps.join('\n')]),
  ]
}

/** Several blocks that somebody pasted into the same comment have one caption. */
function withoutSameSource(blocks: readonly string[]): readonly string[] {
  return blocks.filter((block, index) => !block.startsWith('From [') || block !== blocks[index - 2])
}

function howItFelt(draft: Draft, dossier: Dossier): readonly string[] {
  const quotes = [
    ...tellAnswers('felt', dossier),
    ...draft.feltQuotes.flatMap(({ line }) => quotePerson(line, dossier)),
  ]
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

function whatChangesNow({ changes }: Draft, dossier: Dossier, sha256: (text: string) => string): readonly string[] {
  const propose = (claim: Claim) => {
    const text = toParagraph(claim, dossier)
    const digest = digestProposal(text, sha256)
    return writeProposal(text, dossier.told.proposals.find((opened) => opened.digest === digest) ?? null)
  }
  const open = (claims: readonly Claim[]) =>
    claims.length === 0 ? 'Nothing proposed.' : claims.map(propose).join('\n')
  return [
    '### Immediate (Done)',
    ...listDone(dossier),
    '### This Week',
    open(changes.week),
    '### This Month',
    open(changes.month),
    ...tellAnswers('change', dossier),
  ]
}

/** Commits of a fix that are listed one by one. */
const MAX_DONE = 8

/** What is done is a commit that turned the run green. */
function listDone(dossier: Dossier): readonly string[] {
  const closed = sayDone(dossier)
  if (closed.length > 0) return closed.map((sentence) => `✅ ${toProse(sentence, dossier)}`)
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
      : `If you see ${codeSpan(line.trim().replace(RUNNER_SCRIPT, '').replace(LOGGED_AT, '').slice(0, MAX_SYMPTOM_CHARS))}:`
  const steps = nextTime.steps.map((claim, index) => `${index + 1}. ${toParagraph(claim, dossier)}`)
  return [symptom, steps.length === 0 ? 'Nothing is known yet that would help.' : steps.join('\n')]
}
