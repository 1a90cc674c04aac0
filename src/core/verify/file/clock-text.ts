// Clock times and durations as people write them, read out of text. What could be either is neither.

export type ClockMention = {
  /** Minutes after midnight; fractions are seconds. NaN where no clock shows it. */
  readonly minutes: number
  readonly text: string
  readonly from: number
  readonly to: number
}

export type DurationMention = {
  readonly minutes: number
  /** The smallest unit that is named, in minutes: what the duration is rounded to. */
  readonly unit: number
  readonly isAbout: boolean
  readonly text: string
  readonly from: number
  readonly to: number
}

/** `8:23am`, `02:47 AM`, `5pm`, `14:32`, `14:32 PM`. A colon in `file.ts:12:80` or `1:09:43` h is no clock. */
const CLOCK = /(?<![\w:./])(\d{1,2})(?::(\d\d))?(?::(\d\d))?(?:\s?([ap])\.?m\b\.?|(?![\w:]))/gi
/** Words before a time of 24 hours, which otherwise may be a ratio or a place in a file. */
const BEFORE_TIME = /(?:\b(?:at|by|since|until|till|from|to|around|about|after|before|between|and)\s|^[#>*\s-]*|\()$/i

/** The longest of these words, with what may stand before it. */
const MAX_BEFORE = 12

/** Clock times of a text in order, those included that no clock shows. */
export function findClockTimes(text: string): readonly ClockMention[] {
  return [...text.matchAll(CLOCK)].flatMap((match) => {
    const [whole, hours = '', minutes, seconds, half] = match
    const isPlain = half === undefined
    if (
      isPlain &&
      (minutes === undefined || !BEFORE_TIME.test(text.slice(Math.max(0, match.index - MAX_BEFORE), match.index)))
    )
      return []
    const value = toMinutes(
      { hours: Number(hours), minutes: Number(minutes ?? 0), seconds: Number(seconds ?? 0) },
      half?.toLowerCase(),
    )
    return [{ minutes: value, text: whole.trim(), from: match.index, to: match.index + whole.length }]
  })
}

type Clock = { readonly hours: number; readonly minutes: number; readonly seconds: number }

function toMinutes({ hours, minutes, seconds }: Clock, half: string | undefined): number {
  const isShown = half === undefined ? hours <= 23 : hours >= 1 && hours <= 12
  if (!isShown || minutes > 59 || seconds > 59) return Number.NaN
  const hour = half === undefined ? hours : (hours % 12) + (half === 'p' ? 12 : 0)
  return hour * 60 + minutes + seconds / 60
}

const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^d/i, 24 * 60],
  [/^h/i, 60],
  [/^m/i, 1],
  [/^s/i, 1 / 60],
]
const PART = '(?<![\\w.,])\\d+(?:\\.\\d+)?[\\s-]?(?:d|days?|h|hrs?|hours?|min|mins|minutes?|m|s|secs?|seconds?)\\b'
const DURATION = new RegExp(
  `(about |around |roughly |almost |nearly |over |~)?(${PART}(?:,?\\s(?:and\\s)?${PART})*)`,
  'gi',
)
const ONE_PART = new RegExp(PART, 'gi')

/** Durations of a text in order: `65 minutes`, `5 hours, 50 minutes`, `20 min 12 s`. */
export function findDurations(text: string): readonly DurationMention[] {
  return [...text.matchAll(DURATION)].map((match) => {
    const [whole, about, parts = ''] = match
    const values = (parts.match(ONE_PART) ?? []).map((part) => {
      const unit = UNITS.find(([pattern]) => pattern.test(part.replace(/^[\d.\s-]+/, '')))?.[1] ?? 1
      return { minutes: Number.parseFloat(part) * unit, unit }
    })
    return {
      minutes: values.reduce((sum, value) => sum + value.minutes, 0),
      unit: Math.min(...values.map(({ unit }) => unit)),
      isAbout: about !== undefined,
      text: parts,
      from: match.index,
      to: match.index + whole.length,
    }
  })
}

const HALF_DAY = 12 * 60

/** Minutes from one clock time to a later one; over midnight where the later one is on an earlier hour. */
export function toSpan(start: number, end: number): number {
  return end >= start ? end - start : end - start + 2 * HALF_DAY
}

/** True where a duration may be what lies between two clock times that were read in whole minutes. */
export function fits({ minutes, unit, isAbout }: DurationMention, span: number): boolean {
  const slack = Math.max(1, unit / 2, isAbout ? minutes * 0.15 : 0)
  return Math.abs(minutes - span) <= slack
}
