// What a workflow asks for by its inputs: a run, an issue, a time, or something that was found elsewhere and is handed over.
import { SEVERITY_LEVELS, type SeverityLevel } from './severity-level.ts'

/** Names of the inputs, as written in a workflow. */
export const ASKED_INPUT_NAMES = ['run-id', 'issue', 'since', 'context', 'title', 'severity', 'logs'] as const
export type AskedInputName = (typeof ASKED_INPUT_NAMES)[number]

/** What the inputs are where nobody sets them. */
export const ASKED_DEFAULTS: Readonly<Record<AskedInputName, string>> = {
  'run-id': '',
  issue: '',
  since: '',
  context: '',
  title: '',
  severity: '',
  logs: '',
}

export type Since =
  /** A moment, ISO 8601. */
  { readonly kind: 'time'; readonly at: string } | { readonly kind: 'days'; readonly days: number }

export type Asked = {
  readonly runId: number | null
  readonly issue: number | null
  readonly since: Since | null
  readonly context: string | null
  readonly title: string | null
  readonly severity: SeverityLevel | null
  readonly logs: string | null
}

/** A longer time than GitHub keeps runs for. https://docs.github.com/en/organizations/managing-organization-settings/configuring-the-retention-period-for-github-actions-artifacts-and-logs-in-your-organization */
export const MAX_DAYS = 400
/** An inline text of a workflow input: GitHub takes 65,535 characters for all of them together. https://docs.github.com/en/actions/reference/workflows-and-actions/events-and-payloads#workflow_dispatch */
const MAX_LOGS_CHARS = 1_000_000

/** Every number of so many digits is exact in JavaScript. */
const NUMBER = /^[1-9]\d{0,14}$/
/** A day, and a time that is in UTC where it does not say. */
const DATE = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(Z|[+-]\d\d:\d\d)?)?$/
const MAX_SHOWN_CHARS = 100
const ISSUE = /^#?([1-9]\d{0,9})$/

/** The inputs -> what they ask for. What is wrong with them is added to `problems`, as sentences that name the input. */
export function parseAsked(read: (name: AskedInputName) => string, problems: string[]): Asked {
  const text = (name: AskedInputName) => read(name).trim() || null
  const refuse = (name: AskedInputName, expected: string) => {
    problems.push(`${name}: "${toShown(read(name).trim())}" is not ${expected}`)
    return null
  }
  const run = text('run-id')
  const runId = run === null || NUMBER.test(run) ? run : refuse('run-id', 'the number of a workflow run')
  const issue = text('issue')
  const number =
    issue === null
      ? null
      : (ISSUE.exec(issue)?.[1] ?? refuse('issue', 'the number of an issue or a pull request of this repository'))
  const severity = text('severity')?.toLowerCase() ?? null
  const level = SEVERITY_LEVELS.find((candidate) => candidate === severity) ?? null
  if (severity !== null && level === null) refuse('severity', `one of ${SEVERITY_LEVELS.join(', ')}`)
  const title = text('title')
  if (title !== null && /[\r\n]/.test(title)) refuse('title', 'one line; say the rest in context')
  const logs = text('logs')
  if (logs !== null && logs.length > MAX_LOGS_CHARS)
    problems.push(`logs: has ${logs.length} characters, and at most ${MAX_LOGS_CHARS} are read; give its end`)

  const targets = (['run-id', 'issue', 'since'] as const).filter((name) => text(name) !== null)
  if (targets.length > 1) problems.push(`${targets.join(', ')}: give one of them; each is an entry of its own`)
  const [target] = targets
  const found = (['title', 'logs'] as const).filter((name) => text(name) !== null)
  if (target !== undefined && found.length > 0)
    problems.push(`${found.join(', ')}: cannot be given with ${target}; say it in context`)
  if (severity !== null && target === undefined && found.length === 0 && text('context') === null)
    problems.push('severity: is given, but not what it is about; give context, title, logs, run-id, issue or since')
  return {
    runId: runId === null ? null : Number(runId),
    issue: number === null ? null : Number(number),
    since: parseSince(
      text('since'),
      () => void refuse('since', `a date such as 2026-11-01, or a number of days up to ${MAX_DAYS} such as 30d`),
    ),
    context: text('context'),
    title,
    severity: level,
    logs,
  }
}

/** `2026-11-01`, `2026-11-01T08:00:00Z`, `2026-11-01 08:00` (UTC), `30`, `30d`, `30 days`. */
function parseSince(text: string | null, refuse: () => void): Since | null {
  if (text === null) return null
  const days = /^(\d{1,4})\s*(?:d|days?)?$/.exec(text)?.[1]
  if (days !== undefined && Number(days) >= 1 && Number(days) <= MAX_DAYS) return { kind: 'days', days: Number(days) }
  const [, day = '', time = '00:00', zone = 'Z'] = DATE.exec(text) ?? []
  const at = Date.parse(`${day}T${time}${zone}`)
  // JavaScript takes the 30th of February for the 2nd of March.
  if (!Number.isNaN(at) && new Date(`${day}T00:00Z`).toISOString().startsWith(day))
    return { kind: 'time', at: new Date(at).toISOString() }
  refuse()
  return null
}

/** The beginning of what cannot be used: some of it comes from other programs, in any length. */
function toShown(text: string): string {
  return text.length <= MAX_SHOWN_CHARS ? text : `${text.slice(0, MAX_SHOWN_CHARS)}…`
}
