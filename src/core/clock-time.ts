// Clock times as an entry shows them: a date and a 12-hour time in the journal's time zone, which is always named.

export type ClockTime = { readonly date: string; readonly time: string; readonly zone: string }

/**
 * A moment (ISO 8601) in an IANA time zone -> `{ date: '2026-11-02', time: '09:14 AM', zone: 'UTC' }`. Midnight is 12:00 AM.
 * Throws RangeError for a time zone that does not exist; config.ts has refused those.
 */
export function toClockTime(iso: string, timezone: string): ClockTime {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: timezone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h12',
  })
  const parts = Object.fromEntries(format.formatToParts(new Date(iso)).map(({ type, value }) => [type, value]))
  return {
    date: `${parts['year']}-${parts['month']}-${parts['day']}`,
    time: `${parts['hour']?.padStart(2, '0')}:${parts['minute']} ${parts['dayPeriod']}`,
    zone: timezone,
  }
}
