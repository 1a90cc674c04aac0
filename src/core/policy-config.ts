// Who may ask for an entry, and when a failure is worth one: the inputs that narrow what is written.
import { PERMISSIONS, type Permission } from './records.ts'
import { SEVERITY_LEVELS, type SeverityLevel } from './severity-level.ts'

/** Names of the inputs, as written in a workflow. */
export const POLICY_INPUT_NAMES = [
  'allowed-permission',
  'allowed-bots',
  'forks',
  'when',
  'min-failures',
  'min-minutes',
  'min-severity',
  'max-entries-per-day',
] as const
export type PolicyInputName = (typeof POLICY_INPUT_NAMES)[number]

/** What the inputs are where nobody sets them. */
export const POLICY_DEFAULTS: Readonly<Record<PolicyInputName, string>> = {
  'allowed-permission': 'write',
  'allowed-bots': '',
  forks: 'false',
  when: 'every-incident',
  'min-failures': '3',
  'min-minutes': '30',
  'min-severity': 'low',
  'max-entries-per-day': '20',
}

export const WHENS = ['every-incident', 'default-branch', 'repeated', 'recovered'] as const
export type When = (typeof WHENS)[number]

export type Policy = {
  /** What somebody has to be allowed in the repository to ask for an entry. */
  readonly allowedPermission: Exclude<Permission, 'none'>
  /** Logins of bots that may ask, in lower case and without `[bot]`. */
  readonly allowedBots: readonly string[]
  /** True where runs of forks are written about too. */
  readonly forks: boolean
  /** Which failed runs are written about. */
  readonly when: When
  /** With `repeated`: this many failed attempts in a row, or this long red. */
  readonly minFailures: number
  readonly minMinutes: number
  readonly minSeverity: SeverityLevel
  /** New entries within 24 hours. */
  readonly maxEntriesPerDay: number
}

const ASKABLE = PERMISSIONS.filter((permission) => permission !== 'none')
const MAX_FAILURES = 1_000
const MAX_MINUTES = 100_000
const MAX_ENTRIES = 1_000

/** The inputs -> the policy. What is wrong with them is added to `problems`, as sentences that name the input. */
export function parsePolicy(read: (name: PolicyInputName) => string, problems: string[]): Policy {
  const choose = <T extends string>(
    name: PolicyInputName,
    options: readonly [T, ...T[]] | readonly T[],
    fallback: T,
  ): T => {
    const text = read(name).trim().toLowerCase()
    const chosen = options.find((option) => option === text)
    if (chosen === undefined) problems.push(`${name}: "${text}" is not one of ${options.join(', ')}`)
    return chosen ?? fallback
  }
  const whole = (name: PolicyInputName, max: number) => {
    const text = read(name).trim()
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
    if (!(value >= 1 && value <= max)) problems.push(`${name}: "${text}" is not a whole number from 1 to ${max}`)
    return value
  }
  const bots = read('allowed-bots')
    .split(/[,\s]+/)
    .map(toBotName)
    .filter((name) => name !== '')
  for (const name of bots)
    if (!/^[a-z0-9-]{1,100}$/.test(name)) problems.push(`allowed-bots: "${name}" is not the login of a bot`)
  return {
    allowedPermission: choose('allowed-permission', ASKABLE, 'write'),
    allowedBots: bots,
    forks: choose('forks', ['true', 'false'], 'false') === 'true',
    when: choose('when', WHENS, 'every-incident'),
    minFailures: whole('min-failures', MAX_FAILURES),
    minMinutes: whole('min-minutes', MAX_MINUTES),
    minSeverity: choose('min-severity', SEVERITY_LEVELS, 'low'),
    maxEntriesPerDay: whole('max-entries-per-day', MAX_ENTRIES),
  }
}

/** `Dependabot[bot]`, `dependabot` -> `dependabot`. */
export function toBotName(login: string): string {
  return login
    .trim()
    .toLowerCase()
    .replace(/\[bot\]$/, '')
}
