// Makes everything that was gathered safe at once: every text, wherever it stands in the records, is cleaned and its secrets are replaced,
// before anything is computed from it.
import { redactKnown, redactLines, type SecretScanner } from './redact.ts'
import { cleanLine } from './sanitize.ts'

/**
 * A copy of the records in which no text has a secret or an invisible character: neither one of a well-known shape nor one that the
 * process itself holds (`known`). `found` says what was replaced.
 */
export async function makeSafe<T>(
  records: T,
  { scanner, known }: { scanner: SecretScanner; known: readonly string[] },
): Promise<{ records: T; found: readonly string[] }> {
  const lines: string[] = []
  const collect = (text: string): void => {
    for (const line of text.split(/\r?\n/)) lines.push(cleanLine(line))
  }
  visit(records, (text) => {
    collect(text)
    return text
  })
  const redacted = await redactLines(lines, scanner)
  let next = 0
  const safe = visit(records, (text) => {
    const count = text.split(/\r?\n/).length
    next += count
    return redactKnown(redacted.lines.slice(next - count, next).join('\n'), known)
  })
  return { records: safe, found: redacted.found }
}

/** Rebuilds a value of records, arrays and texts with every text replaced, in a fixed order. */
function visit<T>(value: T, replace: (text: string) => string): T {
  const rebuilt: unknown = rebuild(value, replace)
  return rebuilt as T
}

function rebuild(value: unknown, replace: (text: string) => string): unknown {
  if (typeof value === 'string') return replace(value)
  if (Array.isArray(value)) return value.map((item) => rebuild(item, replace))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, rebuild(item, replace)]))
}
