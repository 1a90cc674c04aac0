// Words that say when: they stand where the cited evidence has them, or where the time of a cited record says the same.
import { toClockTime } from '../../clock-time.ts'
import { standsIn } from '../../entry/occurrence.ts'
import type { CheckedSentence, Problem } from './check.ts'

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
]

/** Parts of the day, with the hours in which somebody would say so. */
const PARTS: ReadonlyMap<string, (hour: number) => boolean> = new Map([
  ['morning', (hour: number) => hour >= 4 && hour < 12],
  ['afternoon', (hour: number) => hour >= 12 && hour < 18],
  ['evening', (hour: number) => hour >= 17],
  ['night', (hour: number) => hour >= 20 || hour < 6],
])

/** "May" and "March" at the start of a sentence, and in lower case, are other words. */
const NAMED = new RegExp(
  `\\b(?:${[...WEEKDAYS, ...MONTHS.filter((month) => month !== 'May' && month !== 'March')].join('|')}|(?<=[\\p{L},] )(?:May|March))s?\\b`,
  'gu',
)
const RELATIVE =
  /\b(?:noon|midnight|yesterday|today|tonight|tomorrow|overnight|o'clock|(?:last|next|this|the previous|the following) (?:week|month|year|weekend|summer|autumn|winter|spring|quarter)|last night)\b/gi
const PART = /\b(morning|afternoon|evening|night)s?\b/gi

export function checkClockWords(line: string, checked: CheckedSentence): readonly Problem[] {
  const words = [NAMED, RELATIVE, PART]
    .flatMap((pattern) => [...line.matchAll(pattern)].map(([word]) => word))
    .filter((word) => !standsIn(checked.citedEvidence, word, { ignoresCase: true }))
  if (words.length === 0) return []
  const { days, hours } = toMoments(checked)
  const isOnRecord = (word: string) => {
    const one = word.replace(/s$/, '')
    const isHour = PARTS.get(one.toLowerCase())
    return days.has(one) || (isHour !== undefined && hours.some(isHour))
  }
  return words.filter((word) => !isOnRecord(word)).map((detail) => ({ code: 'number-not-computed', detail }))
}

/** Weekdays, months and hours of what is cited: by the clock of whoever wrote it down, and by the journal's. */
function toMoments({ citedEvidence, citedFacts, dossier }: CheckedSentence): {
  readonly days: ReadonlySet<string>
  readonly hours: readonly number[]
} {
  const times = citedEvidence.flatMap(({ at }) => (at === null || Number.isNaN(Date.parse(at)) ? [] : [at]))
  const clocks = times.map((at) => toClockTime(at, dossier.incident.timezone))
  const dates = [
    ...times.map((at) => at.slice(0, 10)),
    ...clocks.map(({ date }) => date),
    ...citedFacts.flatMap(({ display }) => display.match(/\b\d{4}-\d\d-\d\d\b/g) ?? []),
  ]
  return {
    days: new Set(dates.flatMap(toNames)),
    hours: [...times.map((at) => Number(at.slice(11, 13))), ...clocks.map(({ time }) => toHour(time))],
  }
}

/** `2026-11-02` -> Monday, November. */
function toNames(day: string): readonly string[] {
  return [WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '', MONTHS[Number(day.slice(5, 7)) - 1] ?? '']
}

/** `02:14 PM` -> 14. */
function toHour(time: string): number {
  return (Number(time.slice(0, 2)) % 12) + (time.endsWith('PM') ? 12 : 0)
}
