// What a failure shape is: one row of a table that says how a line of one tool looks and what belongs to it.
import type { Category } from '../category.ts'

/**
 * How a block goes on after its first line:
 * `line` not at all, `indented` over deeper lines and stack frames, `paragraph` up to a blank line,
 * `section` up to a line that `until` matches.
 */
export type Reach = 'line' | 'indented' | 'paragraph' | 'section'

/**
 * `cause` says what went wrong, `echo` repeats that something did, `summary` counts or lists, `exit` ends the step.
 * `benign` looks like a failure and is none: it hides the line from the rows after it.
 */
export type ShapeRole = 'cause' | 'echo' | 'summary' | 'exit' | 'benign'

export type Shape = {
  readonly tool: string
  /** Lower-case literal that every matching line contains: lines without any needle are never decoded. At least 3 bytes. */
  readonly needle: string
  /** Tried on the line without timestamp, colours and logger prefix. Named groups `failed`, `errors`, `passed`, `total` are test counts; with `unsure` the total is not known. */
  readonly pattern: RegExp
  readonly role: ShapeRole
  /** 0 to 100: how well such a line explains a failure. From STRONG on, an earlier one goes before a later one. */
  readonly weight: number
  readonly category: Category
  readonly reach: Reach
  readonly until?: RegExp
  /** A line that ends a block of this shape and starts the next one, where it has no needle of its own. */
  readonly next?: RegExp
  /** Lines above that belong to it. */
  readonly before?: number
  /** Lines directly above that belong to it if they look like this. */
  readonly above?: RegExp
  /** Lines below that belong to it whatever they look like: source that a compiler quotes. */
  readonly after?: number
  readonly example: string
}

/** Lines from here on name a failure by themselves; below, they may as well be noise. */
export const STRONG_WEIGHT = 60

type Row = Pick<Shape, 'needle' | 'pattern' | 'example'> & Partial<Omit<Shape, 'tool'>>

/** The table of one tool: rows in the order they are tried, with a cause of weight 80 and its deeper lines as the default. */
export function shapesOf(tool: string, category: Category, rows: readonly Row[]): readonly Shape[] {
  return rows.map((row) => ({ tool, category, role: 'cause', weight: 80, reach: 'indented', ...row }))
}
