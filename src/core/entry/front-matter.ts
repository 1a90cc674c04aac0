// The front matter of an entry: exactly five keys, in this order, written so that every YAML reader gets the strings that were meant.
import { toClockTime } from '../clock-time.ts'
import { isTimezone } from '../config.ts'
import { UserError } from '../failure.ts'
import { cleanLine } from '../safety/sanitize.ts'

export type FrontMatter = {
  /** `2026-11-22` */
  readonly date: string
  /** `09:14 AM` */
  readonly time: string
  readonly severity: string
  readonly tags: readonly string[]
  readonly author: string
}

/** What needs no quotes: a date, a 12-hour time, or words that begin with a letter and hold no YAML indicator. */
const PLAIN = /^(\d{4}-\d\d-\d\d|\d\d:\d\d [AP]M|\p{L}[\p{L}\p{N}_./+-]*( [\p{L}\p{N}_./+-]+)*)$/u

/** Words that YAML 1.1 readers take for a boolean or nothing: country code NO is one. https://yaml.org/type/bool.html */
const KEYWORD = /^(y|n|yes|no|on|off|true|false|null)$/i

/** The block with both its `---` lines and a line end after the last. Texts become single lines, quoted where YAML needs it. */
export function writeFrontMatter(matter: FrontMatter): string {
  return [
    '---',
    `date: ${toScalar(matter.date)}`,
    `time: ${toScalar(matter.time)}`,
    `severity: ${toScalar(matter.severity)}`,
    `tags: [${matter.tags.map(toScalar).join(', ')}]`,
    `author: ${toScalar(matter.author)}`,
    '---',
    '',
  ].join('\n')
}

/** A moment (ISO 8601) as front matter shows it, in an IANA time zone. Throws UserError where there is no such zone. */
export function toDateAndTime(iso: string, timezone: string): { readonly date: string; readonly time: string } {
  if (!isTimezone(timezone))
    throw new UserError('bad-input', `timezone: "${cleanLine(timezone)}" is not a time zone.`, {
      hint: 'Give a name of the IANA list, such as UTC or Europe/Berlin.',
      docs: 'README.md#inputs',
    })
  const { date, time } = toClockTime(iso, timezone)
  return { date, time }
}

/** A YAML scalar on one line. A JSON string is a double-quoted YAML string. https://yaml.org/spec/1.2.2/#12-relation-to-the-json-family */
function toScalar(text: string): string {
  const line = cleanLine(text)
  return PLAIN.test(line) && !KEYWORD.test(line) ? line : JSON.stringify(line)
}
