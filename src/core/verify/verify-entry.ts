// The verify stage after rendering: the file as a whole, as a reader and a tool will find it, held against the dossier by what it says.
import type { Dossier } from '../dossier.ts'
import type { Draft } from '../entry/draft.ts'
import { toToldTitle } from '../entry/told-title.ts'
import { checkConsistency } from './file/consistency.ts'
import { readRendered } from './file/rendered.ts'
import { checkAnswers } from './file/rendered-answers.ts'
import { checkCopies } from './file/rendered-copies.ts'
import { checkForm, checkFrame } from './file/rendered-form.ts'
import { checkNames } from './file/rendered-names.ts'
import { checkOrdinals } from './file/rendered-numbers.ts'
import { checkProse } from './file/rendered-prose.ts'
import { checkRecord } from './file/rendered-record.ts'
import type { Finding } from './findings.ts'

/** A rendered entry, its file name (null where it has none yet), and what it was rendered from -> findings, each with its line. */
export function verifyEntry(
  markdown: string,
  { fileName, dossier, draft }: { fileName: string | null; dossier: Dossier; draft: Draft },
): readonly Finding[] {
  const entry = readRendered(markdown, { fileName, dossier, draft })
  // A title of a person is checked to be theirs, and not for what it says.
  const isTold = toToldTitle(dossier) !== null
  return [
    ...checkForm(entry.lines, { fileName, isEvidence: entry.holds }),
    ...checkFrame(entry),
    ...checkCopies(entry),
    ...checkAnswers(entry),
    ...checkOrdinals(entry),
    ...checkNames(entry),
    ...checkProse(entry),
    ...checkRecord(entry),
    ...checkConsistency(isTold ? entry.lines.filter(({ kind }) => kind !== 'title') : entry.lines),
  ].toSorted((a, b) => Number(a.at ?? 0) - Number(b.at ?? 0))
}
