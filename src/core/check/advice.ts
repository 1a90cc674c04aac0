// What a check says of the prose: contradictions between two places of an entry are errors, worn-out phrases are advice.
import { checkConsistency } from '../verify/file/consistency.ts'
import type { EntryLine } from '../verify/file/entry-lines.ts'
import { describeProblem } from '../verify/findings.ts'
import { findPhrases } from '../verify/phrases.ts'
import type { Remark } from './remark.ts'

/** A longer line is not prose, and nobody reads it. */
const MAX_PROSE_CHARS = 10_000
/** An entry has some 200 lines. The rest of a file that has more than these is not held against all of it. */
const MAX_LINES = 3_000

export function checkProse(lines: readonly EntryLine[]): readonly Remark[] {
  const readable = lines.filter(({ text }) => text.length <= MAX_PROSE_CHARS)
  const contradictions = checkConsistency(readable.slice(0, MAX_LINES)).map(
    (finding): Remark => ({
      line: typeof finding.at === 'number' ? finding.at : 1,
      level: 'error',
      message: describeProblem(finding),
    }),
  )
  const phrases = readable
    .filter(({ kind }) => kind === 'prose' || kind === 'title')
    .flatMap(({ number, text }) =>
      findPhrases(text).map((found): Remark => ({ line: number, level: 'note', message: describeProblem(found) })),
    )
  return [...contradictions, ...phrases]
}
