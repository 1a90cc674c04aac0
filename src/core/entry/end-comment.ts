// The comment that closes an entry: what tools need to know it again. One HTML comment, JSON inside, nothing inline in the text.

/** Raised when older tools could misread a newer file. */
const ENTRY_FORMAT = 1

export type EndComment = {
  readonly format: number
  readonly key: string
  readonly fingerprint: string | null
  readonly status: 'open' | 'resolved'
  /** Id of the workflow that tells this story; null where none does. */
  readonly workflow: number | null
  /** Runs that the entry knows, as `id.attempt`, oldest first. */
  readonly runs: readonly string[]
  readonly evidence: readonly string[]
  /** SHA-256 of everything above the comment: a different one means that a person edited the entry. */
  readonly text: string
}

const OPENING = '<!-- journal-writer'
const COMMENT = /<!-- journal-writer\n(\{.*\})\n-->\s*$/

/** The comment for a text. `sha256` gives a hexadecimal digest. */
export function writeEndComment(
  text: string,
  state: Omit<EndComment, 'format' | 'text'>,
  sha256: (text: string) => string,
): string {
  const comment: EndComment = { format: ENTRY_FORMAT, ...state, text: sha256(text) }
  // `--` would end the comment; in JSON it can be spelled otherwise.
  return `${OPENING}\n${JSON.stringify(comment).replaceAll('--', '\\u002d\\u002d').replaceAll('>', '\\u003e')}\n-->\n`
}

/** Entry -> its comment and the text above it; null where the file has none that can be read. */
export function readEndComment(entry: string): { readonly comment: EndComment; readonly text: string } | null {
  const match = COMMENT.exec(entry)
  if (match?.[1] === undefined) return null
  const comment = parseComment(match[1])
  return comment === null ? null : { comment, text: entry.slice(0, match.index) }
}

function parseComment(json: string): EndComment | null {
  try {
    const value: unknown = JSON.parse(json)
    return isEndComment(value) ? value : null
  } catch (broken) {
    if (broken instanceof SyntaxError) return null
    throw broken
  }
}

function isEndComment(value: unknown): value is EndComment {
  if (typeof value !== 'object' || value === null) return false
  const fields: Readonly<Record<string, unknown>> = { ...value }
  const isText = (name: string) => typeof fields[name] === 'string'
  const isTextOrNull = (name: string) => fields[name] === null || isText(name)
  const isList = (name: string) => Array.isArray(fields[name]) && fields[name].every((item) => typeof item === 'string')
  return (
    fields['format'] === ENTRY_FORMAT &&
    isText('key') &&
    isText('status') &&
    isText('text') &&
    isTextOrNull('fingerprint') &&
    isList('runs') &&
    isList('evidence')
  )
}

/** True where the text of an entry is not what the journal wrote: somebody edited it. */
export function isEdited(entry: string, sha256: (text: string) => string): boolean {
  const existing = readEndComment(entry)
  return existing === null || existing.comment.text !== sha256(existing.text)
}
