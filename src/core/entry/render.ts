// The render stage: Draft and Dossier -> the whole Markdown file. Code sets everything that is not prose: front matter, headings, verdicts,
// fences, the footer and the comment for tools.
import { toClockTime } from '../clock-time.ts'
import type { Dossier } from '../dossier.ts'
import { findEvidence, findLine, toDigest } from '../dossier.ts'
import { toCount } from '../facts.ts'
import type { Writer } from '../writer.ts'
import { parseSentence, toPlainText } from './anchors.ts'
import type { Draft } from './draft.ts'
import { writeEndComment } from './end-comment.ts'
import { toDateAndTime, writeFrontMatter } from './front-matter.ts'
import { codeSpan, escapeText, link } from './markdown.ts'
import { toProse } from './prose.ts'
import { toProvenance } from './provenance.ts'
import { renderSections } from './sections.ts'

export type Entry = {
  readonly markdown: string
  /** The title as plain text. */
  readonly title: string
}

/** Longest title: it has to fit a line of the index and of a pull request. */
const MAX_TITLE_CHARS = 120

export function render(
  draft: Draft,
  dossier: Dossier,
  { sha256, writer }: { sha256: (text: string) => string; writer: Writer },
): Entry {
  const { incident, severity } = dossier
  const sentence = { text: withoutSeconds(draft.title), cites: dossier.evidence.map(({ id }) => id) }
  const whole = toPlainText(parseSentence(sentence, dossier).segments)
  const title = cutTitle(whole)
  const matter = writeFrontMatter({
    ...toDateAndTime(incident.detectedAt, incident.timezone),
    severity: severity.level,
    tags: draft.tags,
    author: 'journal-writer',
  })
  const blocks = [
    `# ${title === whole ? toProse(sentence, dossier) : escapeText(title)}`,
    ...renderSections(draft, dossier),
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
      ...toProvenance({ draft, text }, dossier, sha256),
    },
    sha256,
  )
  return { markdown: text + comment, title }
}

/** Seconds do not belong in titles: exact facts become rounded ones. What stands in ticks or quotation marks is copied. */
function withoutSeconds(title: string): string {
  return title.replace(/(?<!`)(`+)(?!`).*?[^`]\1(?!`)|"[^"]*"|\[\[(F\d+)\]\]/g, (whole, _ticks, id?: string) =>
    id === undefined ? whole : `[[${id}~]]`,
  )
}

/** Cut at a word where there is one; the cut shows. */
function cutTitle(title: string): string {
  if (title.length <= MAX_TITLE_CHARS) return title
  const cut = title.slice(0, MAX_TITLE_CHARS - 2).replace(/[\ud800-\udbff]$/, '')
  return `${cut.replace(/\s+\S*$/, '')} …`
}

function renderThanks({ thanks }: Draft, dossier: Dossier): readonly string[] {
  const lines = thanks.flatMap(({ actor, actLine }) => {
    const evidence = findEvidence(dossier, actLine)
    if (evidence === null || findLine(dossier, actLine) === null) return []
    const name = evidence.kind === 'comment' ? `a ${evidence.title}` : evidence.title
    const where = evidence.url === null ? escapeText(name) : link(name, evidence.url)
    const isFix = dossier.fix?.outcome === 'FIXED' && dossier.fix.commits.some((commit) => commit.evidence === evidence)
    return [`${escapeText(actor)} wrote ${isFix ? 'the fix, ' : ''}${where}. Thank you.`]
  })
  return lines.length === 0 ? [] : ['## Thank You', ...lines]
}

/** Where nothing on record says whether it is over. */
const STATUS_UNKNOWN: Readonly<Partial<Record<Dossier['incident']['kind'], string>>> = {
  log: 'not known, this is a log',
  request: 'not known, this was asked for by hand',
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

function renderFooter({ filedUnder, lessons }: Draft, { story, state, incident, fix }: Dossier): string {
  // Once it is green the row below says how long it was red.
  const red = story.timeRed === null || story.green !== null ? '' : `, red for ${story.timeRed.rounded}`
  const without = fix === null ? '' : WITHOUT_A_FIX[fix.outcome]
  const rows = [
    ['Filed Under', filedUnder],
    ['Status', STATUS_UNKNOWN[incident.kind] ?? `${state}${without}${red}`],
    ['Time to Resolution', toResolution(story.green?.resolution.rounded ?? null, fix)],
    ...(story.runnerTime === null
      ? []
      : [['Cost', `${story.runnerTime.rounded} of runner time; the rest is not known`]]),
    ...(Object.values(lessons).every((drawn) => drawn.length === 0) ? [['Lesson', 'not drawn yet']] : []),
  ]
  return rows.map(([name, value]) => `**${name}:** ${escapeText(value ?? '')}`).join('\\\n')
}

function renderProvenance({ story, gaps, incident }: Dossier, writer: Writer): string {
  const { date, time, zone } = toClockTime(incident.asOf, incident.timezone)
  const missing = gaps.length === 0 ? '' : `; ${toCount(gaps.length, 'thing')} could not be had`
  const from = `from ${story.records.display}${missing}`
  const how =
    writer.kind === 'model'
      ? `Drafted by ${codeSpan(writer.name)} ${from}, and checked by code. Every quotation, number, time, identifier, name and link is copied or computed; the rest is inference, and proposals are proposals.`
      : `Written without a model ${from}. Quotations, numbers, times and names are copied or computed; advice is general.`
  return `*${how} Known as of ${date} ${time} ${escapeText(zone)}.*`
}
