// What is wrong with an answer, in words that a person and a model understand: where, and what belongs there. Nothing of the answer but the
// names of its fields is repeated.
import type * as z from 'zod/mini'
import { cleanLine } from '../safety/sanitize.ts'

/** More than these nobody mends at once. */
const MAX_PROBLEMS = 10
const MAX_NAME_CHARS = 40
const MAX_NAMES = 5

/** Issues of a value -> `cause.status: has to be one of confirmed, likely, unknown; title: is missing`. */
export function describeIssues(issues: readonly z.core.$ZodIssue[], value: unknown): string {
  const shown = issues.slice(0, MAX_PROBLEMS).map((issue) => `${toPath(issue.path)}${describe(issue, value)}`)
  const more = issues.length - shown.length
  return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('; ')
}

function toPath(path: readonly PropertyKey[]): string {
  if (path.length === 0) return ''
  return `${path.map((key) => toName(String(key))).join('.')}: `
}

function describe(issue: z.core.$ZodIssue, value: unknown): string {
  if (isMissing(issue.path, value)) return 'is missing'
  switch (issue.code) {
    case 'invalid_type':
      return `has to be ${NOUNS[issue.expected] ?? issue.expected}`
    case 'invalid_value':
      return `has to be one of ${issue.values.map(String).join(', ')}`
    case 'invalid_format':
      return 'has to be an id of the evidence'
    case 'unrecognized_keys':
      return `has fields that do not belong there: ${issue.keys.slice(0, MAX_NAMES).map(toName).join(', ')}`
    default:
      return 'is not what belongs there'
  }
}

const NOUNS: Readonly<Record<string, string>> = {
  string: 'a text',
  int: 'a whole number',
  number: 'a number',
  array: 'a list',
  object: 'an object',
}

/** Names come from the answer: as much of them as tells them apart. */
function toName(name: string): string {
  const line = cleanLine(name)
  return line.length <= MAX_NAME_CHARS ? line : `${line.slice(0, MAX_NAME_CHARS).replace(/[\ud800-\udbff]$/, '')}…`
}

function isMissing(path: readonly PropertyKey[], value: unknown): boolean {
  let inner: unknown = value
  for (const key of path) {
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, key)) return true
    inner = Reflect.get(inner, key)
  }
  return false
}
