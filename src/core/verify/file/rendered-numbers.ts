// Gate G2 of a whole file: which figures may stand in a line - the facts that the draft has there, and what the frame counts itself.
import { toClockTime } from '../../clock-time.ts'
import { toKnownUntil } from '../../entry/answers.ts'
import { countUntold } from '../../entry/thread-words.ts'
import type { Fact } from '../../facts.ts'
import type { Finding } from '../findings.ts'
import { findWords, type ShownLine, withMarks } from './entry-text.ts'
import { type Rendered, report, sentencesIn, spoken } from './rendered.ts'

/** Lines that code sets, by how they begin: any fact may stand in them. */
const FRAME =
  /^(?:Severity: |Nobody wrote it down|\*\*Time Wasted:\*\*|\*\*Elapsed:\*\*|\*\*Took:\*\*|- [^.]{1,120}: |✅ |… |- and |What people wrote )/
/** What the captions of fences and the ordinals of lists and attempts count is looked at where they are. */
const COUNTED = /^#{3,} Attempt \d+:|^\d+\. |, lines? \d+(?: to \d+)? of \d+:$/

/** The line with every figure marked that may stand in it. What is left over was typed. */
export function withoutKnownNumbers(line: ShownLine, section: string, entry: Rendered): ShownLine {
  const facts = isFrame(line, section) ? entry.dossier.facts : anchoredIn(section, entry)
  return withoutKnown(line, [
    ...facts.flatMap(formsOf),
    ...(isFrame(line, section) ? frameCounts(entry) : []),
    ...(line.text.includes('Known as of') ? [momentOf(entry)] : []),
  ])
}

/** Facts whose values a line may say in words. */
export function citedFactsOf(line: ShownLine, section: string, entry: Rendered): readonly Fact[] {
  if (isFrame(line, section) || line.kind === 'title') return entry.dossier.facts
  const cited = new Set(sentencesIn(section, entry).flatMap(({ sentence }) => sentence.cites))
  const anchored = anchoredIn(section, entry)
  return entry.dossier.facts.filter((fact) => cited.has(fact.id) || anchored.includes(fact))
}

function isFrame({ text }: ShownLine, section: string): boolean {
  return section === 'footer' || FRAME.test(text)
}

/** Ordinals of lists count up from one. */
export function checkOrdinals(entry: Rendered): readonly Finding[] {
  const findings: Finding[] = []
  let last = 0
  for (const line of spoken(entry)) {
    const ordinal = /^(\d+)\. /.exec(line.text)?.[1]
    if (line.kind !== 'prose') last = 0
    if (ordinal === undefined) continue
    // A list may begin anew after other text.
    if (Number(ordinal) !== last + 1 && Number(ordinal) !== 1)
      findings.push(report('number-not-computed', line, ordinal))
    last = Number(ordinal)
  }
  return findings
}

function formsOf({ display, rounded, words }: Fact): readonly string[] {
  return [display, rounded, words]
}

/** Facts that the draft has in sentences of a section. */
function anchoredIn(section: string, entry: Rendered): readonly Fact[] {
  const text = sentencesIn(section, entry)
    .map(({ sentence }) => sentence.text)
    .join('\n')
  return entry.dossier.facts.filter(({ id }) => new RegExp(`\\[\\[${id}[~w]?\\]\\]`).test(text))
}

/** As of when the entry knows what it knows. */
function momentOf({ dossier }: Rendered): string {
  const { date, time, zone } = toClockTime(toKnownUntil(dossier), dossier.incident.timezone)
  return `${date} ${time} ${zone}`
}

/** What code counts in an entry without making a fact of it. */
function frameCounts({ dossier, draft, lines }: Rendered): readonly string[] {
  const { attempts, exhibits, gaps, fix } = dossier
  const told = lines.filter(({ kind, text }) => kind === 'subheading' && text.startsWith('### Attempt ')).length
  const done = lines.filter(({ text }) => text.startsWith('✅')).length
  return [
    `${attempts.length - told} more`,
    `${countUntold(draft, dossier)} more`,
    `${exhibits.commits.length - draft.cause.alternatives.length} more`,
    `${(fix?.commits.length ?? 0) - done} earlier`,
    `${gaps.length} thing`,
  ]
}

function withoutKnown(line: ShownLine, known: readonly string[]): ShownLine {
  const counted = COUNTED.exec(line.shown)
  const ranges = counted === null ? [] : ([[counted.index, counted.index + counted[0].length]] as const)
  const longestFirst = [...new Set(known)].filter((form) => form !== '').toSorted((a, b) => b.length - a.length)
  return longestFirst.reduce(
    (rest, form) => withMarks(rest, findWords(rest.shown, form), 'r'),
    withMarks(line, ranges, 'r'),
  )
}
