// The render stage: Draft and Dossier -> the whole Markdown file. Code sets everything that is not prose: front matter, headings, verdicts,
// fences, the footer and the comment for tools.
import { toClockTime } from '../clock-time.ts'
import type { Dossier } from '../dossier.ts'
import { findEvidence, findLine, toDigest } from '../dossier.ts'
import { toCount } from '../facts.ts'
import { CLOSING } from '../incident/attempt.ts'
import type { Writer } from '../writer.ts'
import { parseSentence, toPlainText } from './anchors.ts'
import { toKnownUntil } from './answers.ts'
import type { Draft } from './draft.ts'
import { writeEndComment } from './end-comment.ts'
import { toDateAndTime, writeFrontMatter } from './front-matter.ts'
import { codeSpan, escapeText, link, quoteText } from './markdown.ts'
import { toEntryOrigin, toKept } from './origin.ts'
import { toProse } from './prose.ts'
import { toProvenance } from './provenance.ts'
import { renderSections } from './sections.ts'
import { cutTitle, toToldTitle } from './told-title.ts'

export type Entry = {
  readonly markdown: string
  /** The title as plain text. */
  readonly title: string
}

export function render(
  draft: Draft,
  dossier: Dossier,
  { sha256, writer }: { sha256: (text: string) => string; writer: Writer },
): Entry {
  const { incident, severity } = dossier
  const { title, prose } = toTitle(draft, dossier)
  const matter = writeFrontMatter({
    ...toDateAndTime(incident.detectedAt, incident.timezone),
    severity: severity.level,
    tags: draft.tags,
    author: 'journal-writer',
  })
  const blocks = [
    `# ${prose}`,
    ...renderSections(draft, dossier, sha256),
    ...renderThanks(draft, dossier),
    '---',
    renderFooter(draft, dossier),
    renderProvenance(dossier, writer),
  ]
  const text = `${matter}\n${blocks.join('\n\n')}\n\n`
  const comment = writeEndComment(
    text,
    {
      key: incident.key,
      fingerprint: dossier.fingerprint,
      status: dossier.state,
      workflow: incident.workflow?.id ?? null,
      runs: incident.runs,
      writer: writer.kind,
      dossier: toDigest(dossier, sha256),
      repository: incident.webUrl,
      origin: toEntryOrigin(dossier),
      handed: toKept(dossier.handed),
      ...toProvenance({ draft, text }, dossier, sha256),
    },
    sha256,
  )
  return { markdown: text + comment, title }
}

/** The title as plain text and as Markdown: what a person called it goes over what a writer did. */
function toTitle(draft: Draft, dossier: Dossier): { readonly title: string; readonly prose: string } {
  const told = toToldTitle(dossier)
  if (told !== null) return { title: told, prose: quoteText(told) }
  const sentence = { text: withoutSeconds(draft.title), cites: dossier.evidence.map(({ id }) => id) }
  const { segments } = parseSentence(sentence, dossier)
  const whole = toPlainText(segments)
  const title = cutTitle(whole)
  // Where nothing but text is in it, ticks are those of the person whose words it is.
  if (segments.every(({ kind }) => kind === 'text')) return { title, prose: quoteText(title) }
  return { title, prose: title === whole ? toProse(sentence, dossier) : escapeText(title) }
}

/** Seconds do not belong in titles: exact facts become rounded ones. What stands in ticks or quotation marks is copied. */
function withoutSeconds(title: string): string {
  return title.replace(/(?<!`)(`+)(?!`).*?[^`]\1(?!`)|"[^"]*"|\[\[(F\d+)\]\]/g, (whole, _ticks, id?: string) =>
    id === undefined ? whole : `[[${id}~]]`,
  )
}

function renderThanks({ thanks }: Draft, dossier: Dossier): readonly string[] {
  const acts = new Map<string, string[]>()
  for (const { actor, actLine } of thanks) {
    const evidence = findEvidence(dossier, actLine)
    if (evidence === null || findLine(dossier, actLine) === null) continue
    const isRemark = evidence.kind === 'comment' || evidence.kind === 'review'
    const name = isRemark ? `a ${evidence.title}` : evidence.title
    const where = evidence.url === null ? escapeText(name) : link(name, evidence.url)
    const isFix = dossier.fix?.outcome === 'FIXED' && dossier.fix.commits.some((commit) => commit.evidence === evidence)
    acts.set(actor, [...(acts.get(actor) ?? []), `${isFix ? 'the fix, ' : ''}${where}`])
  }
  const lines = [...acts].map(([actor, own]) => `${escapeText(actor)} wrote ${own.join(' and ')}. Thank you.`)
  return lines.length === 0 ? [] : ['## Thank You', ...lines]
}

/** Where nothing on record says whether it is over. */
const STATUS_UNKNOWN: Readonly<Partial<Record<Dossier['incident']['kind'], string>>> = {
  log: 'not known, this is a log',
  request: 'not known, this was handed over',
  commit: 'not known, this is about a commit',
}

/** Green is not always mended. */
const WITHOUT_A_FIX: Readonly<Record<NonNullable<Dossier['fix']>['outcome'], string>> = {
  FIXED: '',
  SILENCED: ' (green, but silenced)',
  FLAKY: ' (green without a change)',
}

function toResolution(duration: string | null, fix: Dossier['fix']): string {
  if (duration === null) return 'not known yet'
  return fix?.outcome === 'SILENCED' ? `not mended, green after ${duration}` : duration
}

/** A thread may be closed, and nothing that was changed. */
function sayWithoutChange({ state, incident, attempts }: Dossier): string {
  const isClosed = incident.kind === 'issue' && state === 'resolved'
  return isClosed && !attempts.some(({ outcome }) => CLOSING.has(outcome)) ? ' (closed, with no change on record)' : ''
}

function renderFooter({ filedUnder, lessons }: Draft, dossier: Dossier): string {
  const { story, state, incident, fix } = dossier
  // Once it is green the row below says how long it was red.
  const red = story.timeRed === null || story.green !== null ? '' : `, red for ${story.timeRed.rounded}`
  const without = fix === null ? sayWithoutChange(dossier) : WITHOUT_A_FIX[fix.outcome]
  const rows = [
    ['Filed Under', filedUnder],
    ['Status', STATUS_UNKNOWN[incident.kind] ?? `${state}${without}${red}`],
    [
      'Time to Resolution',
      toResolution((story.green ?? story.thread ?? story.deployment?.recovered)?.resolution?.rounded ?? null, fix),
    ],
    ...(story.runnerTime === null
      ? []
      : [['Cost', `${story.runnerTime.rounded} of runner time; the rest is not known`]]),
    ...(Object.values(lessons).every((drawn) => drawn.length === 0) ? [['Lesson', 'not drawn yet']] : []),
  ]
  return rows.map(([name, value]) => `**${name}:** ${escapeText(value ?? '')}`).join('\\\n')
}

function renderProvenance(dossier: Dossier, writer: Writer): string {
  const { story, gaps, incident } = dossier
  const { date, time, zone } = toClockTime(toKnownUntil(dossier), incident.timezone)
  const missing = gaps.length === 0 ? '' : `; ${toCount(gaps.length, 'thing')} could not be had`
  const from = `from ${story.records.display}${missing}`
  const how =
    writer.kind === 'model'
      ? `Drafted by ${codeSpan(writer.name)} ${from}, and checked by code. Every quotation, number, time, identifier, name and link is copied or computed; the rest is inference, and proposals are proposals.`
      : `Written without a model ${from}. Quotations, numbers, times and names are copied or computed; advice is general.`
  return `*${how} Known as of ${date} ${time} ${escapeText(zone)}.*`
}
