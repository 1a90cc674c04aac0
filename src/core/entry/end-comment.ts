// The comment that closes an entry: what tools need to know it again, and what was verified of it. One HTML comment, JSON inside, nothing
// inline in the text.
import * as z from 'zod/mini'
import { type EntryLine, toEntryLines } from '../verify/file/entry-lines.ts'
import { handedSchema, originSchema } from './origin.ts'

/** Raised when older tools could misread a newer file. */
const ENTRY_FORMAT = 1

/** Characters of a digest that stands for evidence or a sentence, and of one that only tells a line from its neighbours. */
const DIGEST_CHARS = 8
const LINE_DIGEST_CHARS = 6

const list = <T extends z.ZodMiniType>(item: T) => z.readonly(z.array(item))
const texts = list(z.string())

/** A piece of evidence that is cited or shown. */
export type Source = {
  readonly id: string
  readonly kind: string
  /** Where it can be read again; the forms stand in address.ts. Null where it stands nowhere else. */
  readonly at: string | null
  /** How many lines of it were kept as evidence. */
  readonly lines: number
  readonly digest: string
}

/** A sentence that was verified. */
export type SentenceRecord = {
  /** Which non-blank line it stands in, counted from 1. */
  readonly row: number
  /** Length of its Markdown in UTF-16 units. */
  readonly chars: number
  /** Evidence and facts by id; `*` for one that sums everything up. */
  readonly cites: readonly string[]
  /** Of its Markdown. */
  readonly digest: string
  /** Of the lines and facts that it cites. */
  readonly cited: string
}

/** A block that was copied. */
export type FenceRecord = {
  /** The non-blank line that opens it, counted from 1. */
  readonly row: number
  /** First and last line id of what was chosen to be shown. */
  readonly from: string
  readonly to: string
}

/** What a list holds stands in rows without names, in this order: the comment is at the end of a file that people read. */
const sourceRow = z.pipe(
  z.tuple([z.string(), z.string(), z.nullable(z.string()), z.int(), z.string()]),
  z.transform(([id, kind, at, lines, digest]): Source => ({ id, kind, at, lines, digest })),
)
const sentenceRow = z.pipe(
  z.tuple([z.int(), z.int(), z.string(), z.string(), z.string()]),
  z.transform(
    ([row, chars, cites, digest, cited]): SentenceRecord => ({ row, chars, cites: toWords(cites), digest, cited }),
  ),
)
const fenceRow = z.pipe(
  z.tuple([z.int(), z.string(), z.string()]),
  z.transform(([row, from, to]): FenceRecord => ({ row, from, to })),
)

const commentSchema = z.readonly(
  z.object({
    format: z.literal(ENTRY_FORMAT),
    key: z.string(),
    fingerprint: z.nullable(z.string()),
    status: z.enum(['open', 'resolved']),
    /** Id of the workflow that tells this story; null where none does. */
    workflow: z.nullable(z.int()),
    /** Runs that the entry knows, as `id.attempt`, oldest first. */
    runs: texts,
    writer: z.enum(['facts', 'model']),
    /** Of everything that the writer had: with the same digest there is nothing new to tell. */
    dossier: z.string(),
    /** Web address of the repository that the evidence is from; null without one. */
    repository: z.nullable(z.string()),
    /** SHA-256 of everything above the comment: a different one means that a person edited the entry. */
    text: z.string(),
    /** Where the entry comes from; null where it cannot be asked for again. Entries of older versions do not say. */
    origin: z._default(z.nullable(originSchema), null),
    /** What was handed over for it; null where nothing was. */
    handed: z._default(z.nullable(handedSchema), null),
    sources: list(sourceRow),
    sentences: list(sentenceRow),
    fences: list(fenceRow),
    /** Digests of the non-blank lines above the comment, in order. */
    lines: z.pipe(z.string(), z.transform(toWords)),
  }),
)

export type EndComment = z.infer<typeof commentSchema>

function toWords(text: string): readonly string[] {
  return text.split(' ').filter((word) => word !== '')
}

const OPENING = '<!-- journal-writer\n'
const CLOSING = '\n-->'

/** The comment for a text. `sha256` gives a hexadecimal digest. */
export function writeEndComment(
  text: string,
  state: Omit<EndComment, 'format' | 'text' | 'lines'>,
  sha256: (text: string) => string,
): string {
  const lines = listRows(text).map((row) => digestRow(row.text, sha256))
  const json = toJson({ format: ENTRY_FORMAT, ...state, text: sha256(text), lines })
  // `--` would end the comment; in JSON it can be spelled otherwise.
  return `${OPENING}${json.replaceAll('--', '\\u002d\\u002d').replaceAll('>', '\\u003e')}${CLOSING}\n`
}

/** JSON with a line for each list. */
function toJson({ sources, sentences, fences, lines, ...head }: EndComment): string {
  const lists = {
    sources: sources.map(({ id, kind, at, lines: count, digest }) => [id, kind, at, count, digest]),
    sentences: sentences.map(({ row, chars, cites, digest, cited }) => [row, chars, cites.join(' '), digest, cited]),
    fences: fences.map(({ row, from, to }) => [row, from, to]),
    lines: lines.join(' '),
  }
  const parts = Object.entries(lists).map(([name, value]) => `"${name}":${JSON.stringify(value)}`)
  return `${JSON.stringify(head).slice(0, -1)},\n${parts.join(',\n')}}`
}

/** Entry -> its comment and the text above it; null where the file has none that can be read. */
export function readEndComment(entry: string): { readonly comment: EndComment; readonly text: string } | null {
  const start = entry.lastIndexOf(OPENING)
  const whole = entry.trimEnd()
  if (start < 0 || !whole.endsWith(CLOSING)) return null
  const comment = parseComment(whole.slice(start + OPENING.length, -CLOSING.length))
  return comment === null ? null : { comment, text: entry.slice(0, start) }
}

function parseComment(json: string): EndComment | null {
  try {
    const value: unknown = JSON.parse(json)
    return z.safeParse(commentSchema, value).data ?? null
  } catch (broken) {
    if (broken instanceof SyntaxError) return null
    throw broken
  }
}

/** True where the text of an entry is not what the journal wrote: somebody edited it. */
export function isEdited(entry: string, sha256: (text: string) => string): boolean {
  const existing = readEndComment(entry)
  return existing === null || existing.comment.text !== sha256(existing.text)
}

/** The lines of a text that are not blank: what the rows of a comment count. */
export function listRows(text: string): readonly EntryLine[] {
  return toEntryLines(text).filter((line) => line.text.trim() !== '')
}

/** What a comment keeps of one line. White space at its end does not count: editors take it off. */
export function digestRow(line: string, sha256: (text: string) => string): string {
  return sha256(line.trimEnd()).slice(0, LINE_DIGEST_CHARS)
}

/** What a comment keeps of evidence or of a sentence. */
export function digestOf(text: string, sha256: (text: string) => string): string {
  return sha256(text).slice(0, DIGEST_CHARS)
}
