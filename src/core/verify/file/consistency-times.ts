// Times and spans of an entry against each other: a timeline runs forwards, and what is said to have taken so long lies between two moments
// that lie so far apart. For any entry, by text alone; where the text leaves it open, nothing is found.

import type { Finding } from '../findings.ts'
import { type ClockMention, findClockTimes, findDurations, fits, toSpan } from './clock-text.ts'
import type { EntryLine } from './entry-lines.ts'
import { ownWords, type Told, toFinding } from './told.ts'

/** A step back by more than this is the next day. */
const NEXT_DAY_MINUTES = 6 * 60
/** A later start than the first error of the log counts from here on: below it is a matter of reading clocks. */
const LATE_START_MINUTES = 2
/** A log that is further off than this is in another time zone, or of another day. */
const SAME_STORY_MINUTES = 3 * 60

const OTHER_DAY =
  /\b\d{4}-\d\d-\d\d\b|\b(?:next|following|same) (?:day|morning|night|evening)\b|\b(?:yesterday|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i

/** A time that no clock shows, in whatever line it stands. */
export function checkClock(lines: readonly EntryLine[]): readonly Finding[] {
  return lines.flatMap((line) =>
    findClockTimes(ownWords(line))
      .filter(({ minutes }) => Number.isNaN(minutes))
      .map(({ text }) => toFinding('time-impossible', line, text)),
  )
}

/** Moments of a timeline, bold or in headings, do not run backwards within a section. */
export function checkOrder(told: readonly Told[]): readonly Finding[] {
  const moments = told.filter(({ isMoment }) => isMoment)
  return moments.flatMap((moment, index) => {
    const before = moments
      .slice(0, index)
      .findLast(({ line }) => line.section === moment.line.section && line.kind === moment.line.kind)
    if (before === undefined || OTHER_DAY.test(moment.text)) return []
    const back = (before.minutes ?? 0) - (moment.minutes ?? 0)
    return back > 0 && back < NEXT_DAY_MINUTES ? [toFinding('time-out-of-order', moment.line)] : []
  })
}

type Range = { readonly start: ClockMention; readonly end: ClockMention }

/** Two clock times with a dash or "to" between them. */
function findRanges(text: string): readonly Range[] {
  const clocks = findClockTimes(text).filter(({ minutes }) => !Number.isNaN(minutes))
  return clocks.flatMap((start, index) => {
    const end = clocks[index + 1]
    if (end === undefined || !/^\s*(?:[-–—→]|to|until|till)\s*$/.test(text.slice(start.to, end.from))) return []
    return [{ start, end }]
  })
}

/** A duration that stands beside its two ends is the time between them. */
export function checkRanges(told: readonly Told[]): readonly Finding[] {
  return told.flatMap(({ text, line }) =>
    findRanges(text).flatMap(({ start, end }) => {
      const beside = findDurations(text).find(
        (duration) =>
          /^[^.;\d]{0,20}[(,:]\s*(?:from )?$/.test(text.slice(duration.to, start.from)) ||
          /^\)?[\s,:=(]*(?:is|took|lasted|for|about)?\s*\(?$/.test(text.slice(end.to, duration.from)),
      )
      const isWrong = beside !== undefined && !fits(beside, toSpan(start.minutes, end.minutes))
      return isWrong ? [toFinding('duration-differs', line, `${beside.text}, ${start.text} to ${end.text}`)] : []
    }),
  )
}

/** Spans with a name, and how a timeline tells that such a span has ended. */
const NAMED_SPANS: readonly { readonly label: RegExp; readonly end: RegExp }[] = [
  {
    label: /\btime to (?:find|detect|diagnose|identify|locate|discover)\b/i,
    end: /(?<!\b(?:not|never|once|after|when|until|before|if) (?:\w+ ){0,2})\b(?:found|discovered|identified|spotted|located|diagnosed|pinpointed)\b(?! (?:nothing|no)\b)/i,
  },
  {
    label: /\b(?:downtime|outage|time to (?:recover|restore)\w*)\b/i,
    end: /(?<!\b(?:not|never|once|after|when|until|before|if|still) (?:\w+ ){0,2})\b(?:recovered|restored|back up|is back|back online|up again)\b/i,
  },
]

/** What a label says that something took lies between two moments of the story, the later of which ends such a span. */
export function checkNamedSpans(told: readonly Told[]): readonly Finding[] {
  const moments = [...new Set(told.flatMap(({ minutes }) => minutes ?? []))]
  return NAMED_SPANS.flatMap(({ label, end }) => {
    const ends = told.flatMap(({ text, label: own, minutes }) => (own === '' && end.test(text) ? (minutes ?? []) : []))
    const all = [...new Set(ends)].flatMap((last) =>
      moments.filter((start) => start !== last).map((start) => toSpan(start, last)),
    )
    const spans = [...new Set(all)]
    return told.flatMap(({ line, text, label: own }) => {
      const [duration] = label.test(own) ? findDurations(text) : []
      if (duration === undefined || spans.length === 0 || spans.some((span) => fits(duration, span))) return []
      return [toFinding('duration-differs', line, duration.text)]
    })
  })
}

const ERROR = /\b(?:error|fail(?:ed|ure|s)?|fatal|exception|panic|critical)\b/i
const LOG_TIME = /(?<![\d:])(\d\d):(\d\d):(\d\d)(?![\d:])/
const SOLVING = /\btime to (?:solution|resolution|resolve|fix|recovery|recover)\b/i

/** A time to the solution is counted from the first error of the log. */
export function checkStart(lines: readonly EntryLine[], told: readonly Told[]): readonly Finding[] {
  const [first] = lines.flatMap(({ kind, text }) => {
    const match = kind === 'fence' && ERROR.test(text) ? LOG_TIME.exec(text) : null
    return match === null ? [] : [Number(match[1]) * 60 + Number(match[2]) + Number(match[3]) / 60]
  })
  if (first === undefined) return []
  return told.flatMap(({ text, line, label }) => {
    const [range] = SOLVING.test(label) ? findRanges(text) : []
    const late = range === undefined ? 0 : range.start.minutes - first
    const isLate = late > LATE_START_MINUTES && late < SAME_STORY_MINUTES
    return isLate && range !== undefined ? [toFinding('start-differs', line, range.start.text)] : []
  })
}

const FINE =
  /(?<![\w.])\d+(?:[.,]\d+)?\s?(?:ms|milliseconds?|µs|microseconds?)\s(?:apart|later|earlier|after|before|between)\b/i
const WHOLE_SECONDS = /(?<![\d:])\d\d:\d\d:\d\d(?![.,:]?\d)/
const FRACTIONS = /\d\d:\d\d:\d\d[.,]\d/

/** What is said to lie milliseconds apart was not read off a log that counts whole seconds. */
export function checkPrecision(lines: readonly EntryLine[], told: readonly Told[]): readonly Finding[] {
  const logged = lines.filter(({ kind }) => kind === 'fence').map(({ text }) => text)
  if (!logged.some((text) => WHOLE_SECONDS.test(text)) || logged.some((text) => FRACTIONS.test(text))) return []
  return told
    .filter(({ text }) => FINE.test(text))
    .map(({ text, line }) => toFinding('too-precise', line, FINE.exec(text)?.[0]))
}

const ACT = /\b(deployed|merged|released|reverted|rolled back|went red|opened|crashed)\b/i
const THING = /(?<![\w.])v?\d+\.\d+(?:\.\d+)+(?!\w)|(?<=\[)[^\]\n]{3,40}(?=\])/g

/** The same act on the same thing has one time. */
export function checkRepeats(told: readonly Told[]): readonly Finding[] {
  const times = new Map<string, number>()
  return told.flatMap(({ text, line, label }) => {
    const clocks = findClockTimes(text)
    const act = ACT.exec(text)?.[1]?.toLowerCase()
    const [clock] = clocks
    const things = text.match(THING) ?? []
    if (act === undefined || clock === undefined || clocks.length > 1 || things.length !== 1 || label !== '') return []
    if (/\bagain\b|\bre-|\bsecond\b/i.test(text) || OTHER_DAY.test(text)) return []
    const key = `${act} ${things[0]}`
    const before = times.get(key) ?? clock.minutes
    times.set(key, before)
    return before === clock.minutes ? [] : [toFinding('time-out-of-order', line, `${key}: ${clock.text}`)]
  })
}
