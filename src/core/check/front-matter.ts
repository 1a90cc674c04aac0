// The front matter of an entry and the name of its file: the five keys, their forms, and whether the dates agree with each other.
import type { EntryLine } from '../verify/file/entry-lines.ts'
import type { Remark } from './remark.ts'

/** What the front matter was read to, or why it could not be read. */
export type ReadMatter =
  | { readonly kind: 'data'; readonly data: Readonly<Record<string, unknown>> }
  | { readonly kind: 'unreadable'; readonly why: string }

const KEYS = ['date', 'time', 'severity', 'tags', 'author'] as const
type Key = (typeof KEYS)[number]

const FORMS: Readonly<Record<Exclude<Key, 'tags'>, { readonly form: RegExp; readonly example: string }>> = {
  date: { form: /^\d{4}-\d\d-\d\d$/, example: '2026-03-17' },
  time: { form: /^(0[1-9]|1[0-2]):[0-5]\d (AM|PM)$/, example: '09:14 AM, on a 12-hour clock' },
  severity: { form: /^(critical|high|medium|low)$/, example: 'critical, high, medium or low' },
  author: { form: /\S/, example: 'a name' },
}
const TAG = /^[a-z0-9][a-z0-9.+#_-]*$/

const FILE_NAME = /^(?:(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)|(\d\d)(\d\d)(\d\d)(\d\d)(\d\d))-[a-z0-9]+(?:-[a-z0-9]+)*\.md$/

const DAY_MS = 24 * 60 * 60 * 1000

type Context = {
  readonly lines: readonly EntryLine[]
  readonly fileName: string
  readonly isOurs: boolean
  /** When the entry was committed, or now where it was not yet: ISO 8601. */
  readonly knownBy: string
}

/** Front matter and file name -> remarks. */
export function checkFrontMatter(matter: ReadMatter, context: Context): readonly Remark[] {
  const { lines, isOurs } = context
  if (matter.kind === 'unreadable')
    return [{ line: 1, level: 'error', message: `the front matter cannot be read: it ${matter.why}` }]
  if (lines[0]?.kind !== 'front-matter')
    return [
      {
        line: 1,
        level: 'error',
        message: `there is no front matter: the first line is "---", then ${KEYS.join(', ')}`,
      },
      ...checkFileName(null, context),
    ]
  const { data } = matter
  const names = Object.keys(data)
  const known = names.filter((name) => KEYS.some((key) => key === name))
  const [date, author] = [data['date'], data['author']]
  const isInOrder = known.join() === KEYS.filter((key) => known.includes(key)).join()
  return [
    ...KEYS.flatMap((key): readonly Remark[] => {
      if (!(key in data)) return [{ line: 1, level: 'error', message: `the front matter has no ${key}` }]
      const problem = key === 'tags' ? checkTags(data[key]) : checkForm(key, data[key])
      return problem === null ? [] : [{ line: lineOf(key, lines), ...problem }]
    }),
    ...names
      .filter((name) => !known.includes(name))
      .map(
        (name): Remark => ({
          line: lineOf(name, lines),
          level: 'warning',
          message: `the front matter of an entry has no key ${name}`,
        }),
      ),
    ...(isInOrder
      ? []
      : [{ line: 1, level: 'note', message: `the keys stand in another order than ${KEYS.join(', ')}` } as const]),
    ...(isOurs && typeof author === 'string' && author !== 'journal-writer'
      ? [
          {
            line: lineOf('author', lines),
            level: 'note',
            message: 'the author of this entry was journal-writer',
          } as const,
        ]
      : []),
    ...checkFileName(typeof date === 'string' && FORMS.date.form.test(date) ? date : null, context),
    ...checkTime(data['time'], context),
  ]
}

function checkForm(key: Exclude<Key, 'tags'>, value: unknown): Omit<Remark, 'line'> | null {
  const { form, example } = FORMS[key]
  if (typeof value !== 'string') return { level: 'error', message: `${key}: one value is needed, such as ${example}` }
  if (!form.test(value)) return { level: 'error', message: `${key}: "${value}" has not the form of ${example}` }
  if (key === 'date' && !isDay(value)) return { level: 'error', message: `date: no calendar has ${value}` }
  return null
}

function checkTags(value: unknown): Omit<Remark, 'line'> | null {
  if (!Array.isArray(value)) return { level: 'error', message: 'tags: a list is needed, such as [npm, missing-script]' }
  if (value.length === 0) return { level: 'warning', message: 'tags: there is none to find the entry by' }
  const odd: unknown[] = value.filter((tag) => typeof tag !== 'string' || !TAG.test(tag))
  return odd.length === 0
    ? null
    : { level: 'note', message: `tags: ${odd.map(String).join(', ')} is not in lower case with dashes` }
}

function checkFileName(date: string | null, { fileName, lines, knownBy }: Context): readonly Remark[] {
  const [, year, month, day, , , shortYear, shortMonth, shortDay] = FILE_NAME.exec(fileName) ?? []
  const named =
    year === undefined
      ? shortYear === undefined
        ? null
        : `20${shortYear}-${shortMonth}-${shortDay}`
      : `${year}-${month}-${day}`
  const line = lineOf('date', lines)
  const isFuture = date !== null && isDay(date) && Date.parse(date) > Date.parse(knownBy) + DAY_MS
  return [
    ...(named === null
      ? [{ line: 1, level: 'warning', message: `the file name ${fileName} is not YYYYMMDD-HHmm-slug.md` } as const]
      : []),
    ...(named !== null && !isDay(named)
      ? [{ line: 1, level: 'error', message: `the file name has the date ${named}, which no calendar has` } as const]
      : []),
    ...(named !== null && date !== null && named !== date
      ? [{ line, level: 'error', message: `the date is ${date}, and the file name says ${named}` } as const]
      : []),
    ...(isFuture
      ? [
          {
            line,
            level: 'error',
            message: `the date ${date} was still to come when the entry was there on ${knownBy.slice(0, 10)}`,
          } as const,
        ]
      : []),
  ]
}

/** The time is in the file name too. Entries by hand give the time of writing at times: that is worth a note. */
function checkTime(time: unknown, { fileName, lines }: Context): readonly Remark[] {
  const [, , , , hour, minute, , , , shortHour, shortMinute] = FILE_NAME.exec(fileName) ?? []
  const [, hours = '', minutes = '', half = ''] =
    typeof time === 'string' ? (/^(\d\d):(\d\d) (AM|PM)$/.exec(time) ?? []) : []
  const named = `${hour ?? shortHour ?? ''}:${minute ?? shortMinute ?? ''}`
  const given = `${String((Number(hours) % 12) + (half === 'PM' ? 12 : 0)).padStart(2, '0')}:${minutes}`
  if (named === ':' || hours === '' || !FORMS.time.form.test(String(time)) || named === given) return []
  return [
    { line: lineOf('time', lines), level: 'warning', message: `the time is ${given}, and the file name says ${named}` },
  ]
}

/** The line of a key; 1 where it has none of its own. */
function lineOf(key: string, lines: readonly EntryLine[]): number {
  return lines.find(({ kind, text }) => kind === 'front-matter' && text.startsWith(`${key}:`))?.number ?? 1
}

function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date)
}
