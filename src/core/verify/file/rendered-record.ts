// Gate G10 of a file of ours: what is said twice is said alike. Verdicts, spans of time, severity and status are those of the record, the
// cause has the status that its proof gives, and the incident is not over where the record says that it goes on.
import { toClockTime } from '../../clock-time.ts'
import { toKnownUntil } from '../../entry/answers.ts'
import { toToldTitle } from '../../entry/told-title.ts'
import { toVerdict } from '../../incident/attempt.ts'
import type { Finding } from '../findings.ts'
import { isHedged } from '../phrases.ts'
import { proveCause, toCauseStatus } from '../proof.ts'
import type { EntryLine } from './entry-lines.ts'
import { toBare, typedText } from './entry-text.ts'
import { type Rendered, report, sectionOf, spoken } from './rendered.ts'

const ATTEMPT = /^### Attempt (\d+): .*\(([A-Z][^()]*)\)$/
/** What counts from its push or its re-run. */
const TIME_OF_ATTEMPT = /^\*\*(?:Time Wasted|Elapsed|Took|Time):\*\* (.*?)(?: elapsed)?(?: \(.*\))?$/

export function checkRecord(entry: Rendered): readonly Finding[] {
  return [
    ...checkAttempts(entry),
    ...checkTimes(entry),
    ...checkCauseStatus(entry),
    ...checkTitle(entry),
    ...checkSeverity(entry),
    ...checkStatus(entry),
    ...checkFooterSpans(entry),
    ...checkMoment(entry),
  ]
}

function attemptsOf({ lines }: Rendered): readonly { line: EntryLine; n: number; verdict: string }[] {
  return lines
    .filter(
      ({ kind, section, text }) => kind === 'subheading' && section === 'What We Tried' && text.includes('Attempt'),
    )
    .map((line) => {
      const [, n = '0', verdict = ''] = ATTEMPT.exec(line.text) ?? []
      return { line, n: Number(n), verdict }
    })
}

/** Attempts in order, each with the verdict that the record gives. Some in the middle may be counted only. */
function checkAttempts(entry: Rendered): readonly Finding[] {
  const { attempts } = entry.dossier
  const told = attemptsOf(entry)
  const wrong = told.filter(({ n, verdict }) => {
    const attempt = attempts.find((candidate) => candidate.n === n)
    return attempt === undefined || toVerdict(attempt) !== verdict
  })
  const unordered = told.filter(({ n }, index) => n <= (told[index - 1]?.n ?? 0))
  const left = attempts.length - told.length
  const isCounted = left === 0 || entry.lines.some(({ text }) => text.startsWith(`… ${left} more attempt`))
  const missing = isCounted ? [] : told.slice(-1)
  return [...new Set([...wrong, ...unordered, ...missing])].map(({ line }) => report('verdict-differs', line))
}

/** The time of an attempt is its fact. */
function checkTimes(entry: Rendered): readonly Finding[] {
  const told = attemptsOf(entry)
  return entry.lines.flatMap((line) => {
    const time = line.section === 'What We Tried' ? TIME_OF_ATTEMPT.exec(line.shown)?.[1] : undefined
    if (time === undefined) return []
    const n = told.findLast((attempt) => attempt.line.number < line.number)?.n ?? 0
    const fact = entry.dossier.story.elapsed.get(n)
    return fact !== undefined && [fact.display, fact.rounded].includes(time)
      ? []
      : [report('duration-differs', line, fact?.display ?? time)]
  })
}

/** The heading has the status that is proven, and below it stands first what proves it. */
function checkCauseStatus(entry: Rendered): readonly Finding[] {
  const { cause } = proveCause(entry.draft.cause, entry.dossier)
  const proven = toCauseStatus(cause, entry.dossier)
  const at = entry.lines.findIndex(({ text }) => text.startsWith('### Immediate Cause'))
  const heading = entry.lines[at]
  const told = entry.lines.slice(at + 1).find(({ kind }) => kind !== 'blank')
  if (heading === undefined || told === undefined) return []
  const said = /\((\w+)/.exec(heading.text)?.[1]
  const isByAnswer = proven === 'confirmed' && cause.status !== 'confirmed'
  return [
    ...(said === proven && isByAnswer === told.text.startsWith('>') ? [] : [report('cause-not-proven', heading)]),
    ...(proven === 'likely' && !isHedged(typedText(told).split(/(?<=[.!?])\s/, 1)[0] ?? '')
      ? [report('cause-without-hedge', told)]
      : []),
    ...(proven === 'unknown' && !told.shown.startsWith('Not known.') ? [report('cause-without-standing', told)] : []),
  ]
}

/** What a person called the entry is its title. */
function checkTitle({ lines, dossier }: Rendered): readonly Finding[] {
  const told = toToldTitle(dossier)
  const title = lines.find(({ kind }) => kind === 'title')
  if (told === null || title === undefined || toBare(title.shown) === toBare(`# ${told}`)) return []
  return [report('heading', title)]
}

function checkSeverity(entry: Rendered): readonly Finding[] {
  const { level } = entry.dossier.severity
  return spoken(entry)
    .filter(({ shown }) => /^Severity: /.test(shown))
    .filter(({ shown }) => !shown.startsWith(`Severity: **${level}**`))
    .map((line) => report('front-matter', line))
}

/** A log, a request or a commit does not say whether it is over; everything else is open or resolved. */
function checkStatus(entry: Rendered): readonly Finding[] {
  const { state, incident } = entry.dossier
  const isKnown = !(['log', 'request', 'commit'] as const).some((kind) => kind === incident.kind)
  return entry.lines
    .filter((line) => sectionOf(line, entry) === 'footer' && line.shown.startsWith('**Status:**'))
    .filter(({ shown }) => !shown.startsWith(`**Status:** ${isKnown ? state : 'not known'}`))
    .map((line) => report('status-contradicts', line))
}

/** The spans of the footer are their facts. */
function checkFooterSpans(entry: Rendered): readonly Finding[] {
  const { timeRed, runnerTime, green, thread, deployment } = entry.dossier.story
  const spans = [
    { pattern: /^\*\*Status:\*\* .*\bred for (.+)$/, fact: timeRed },
    { pattern: /^\*\*Cost:\*\* (.+?) of runner time/, fact: runnerTime },
    {
      pattern: /^\*\*Time to Resolution:\*\* (?:not mended, green after )?(.*\d.*)$/,
      fact: (green ?? thread ?? deployment?.recovered)?.resolution ?? null,
    },
  ]
  return entry.lines
    .filter((line) => sectionOf(line, entry) === 'footer')
    .flatMap((line) =>
      spans.flatMap(({ pattern, fact }) => {
        const said = pattern.exec(line.shown)?.[1]
        const isFact = said === undefined || said === fact?.rounded || said === fact?.display
        return isFact ? [] : [report('duration-differs', line, said)]
      }),
    )
}

/** The last line says as of when the entry knows what it knows. */
function checkMoment(entry: Rendered): readonly Finding[] {
  const { timezone } = entry.dossier.incident
  const { date, time, zone } = toClockTime(toKnownUntil(entry.dossier), timezone)
  return entry.lines
    .filter((line) => sectionOf(line, entry) === 'footer' && line.shown.includes('Known as of'))
    .filter(({ shown }) => !shown.includes(`Known as of ${date} ${time} ${zone}`))
    .map((line) => report('number-not-computed', line))
}
