// Root Cause Analysis: the cause with its status, what else it could be, and what the safety nets say.
import type { Dossier } from '../dossier.ts'
import { toCauseStatus } from '../verify/proof.ts'
import { tellAnswers } from './answers.ts'
import type { Claim, Draft } from './draft.ts'
import { sayNotMended } from './facts-only/green.ts'
import { asked } from './holes.ts'
import { escapeText } from './markdown.ts'
import { toParagraph, toParagraphs, toProse } from './prose.ts'
import { toLastGood } from './since.ts'

/** Draft and dossier -> the blocks of the section. */
export function rootCause(draft: Draft, dossier: Dossier): readonly string[] {
  const { cause } = draft
  const without = dossier.incident.kind === 'run' ? sayUnknownCause(dossier) : 'Not known.'
  const ruledOut = toParagraphs(cause.ruledOut, dossier)
  const alternatives = toParagraphs(cause.alternatives, dossier).map((line) => `- ${line}`)
  // Stated as facts they are the commits in question; as inferences, other explanations.
  const areCommits = cause.alternatives.every(({ standing }) => standing === 'fact')
  const unlisted = areCommits ? dossier.exhibits.commits.length - alternatives.length : 0
  if (alternatives.length > 0 && unlisted > 0) alternatives.push(`- and ${unlisted} more`)
  const probes = draft.systemic
    .map(({ probeFact, reading }) => sayProbe(probeFact, reading, dossier))
    .filter((line) => line !== '')
  return [
    ...immediateCause(cause, without, dossier),
    ...(ruledOut.length === 0 ? [] : ['Ruled out:', ...ruledOut]),
    ...(alternatives.length === 0
      ? []
      : [
          areCommits ? `What came in since ${toLastGood(dossier)}, oldest first:` : 'What else it could be:',
          alternatives.join('\n'),
        ]),
    '### How It Got Through',
    probes.length === 0 ? sayNoProbe(dossier) : probes.join('\n'),
  ]
}

function sayNoProbe({ exhibits }: Dossier): string {
  const hasReviews = exhibits.thread !== null && exhibits.thread.reviews.length > 0
  return hasReviews
    ? 'Not known: beside the reviews, no record of checks was at hand.'
    : 'Not known: no record of reviews or checks was at hand.'
}

/** What people said it was stands first where that confirms it; else below what the records say. */
function immediateCause(cause: Draft['cause'], without: string, dossier: Dossier): readonly string[] {
  const status = toCauseStatus(cause, dossier)
  const heading = `### Immediate Cause (${status})`
  const answers = tellAnswers('cause', dossier)
  const written = cause.immediate === null ? null : toParagraph(cause.immediate, dossier)
  if (answers.length === 0) return [heading, written ?? `${without}${asked(dossier)}`]
  if (status === 'confirmed' && cause.status !== 'confirmed')
    return [heading, ...answers, ...(written === null ? [] : ['What the records point to:', written])]
  return [
    heading,
    ...(written === null ? ['Not known. What people said of it:'] : [written, 'What people said of it:']),
    ...answers,
  ]
}

/** Why the cause of a red run is not known: nothing ended it, or its end proves nothing. */
function sayUnknownCause(dossier: Dossier): string {
  const { fix } = dossier
  if (fix === null)
    return 'Not known. No green run is on record after it, so no change is proven to have caused or cured it.'
  const notMended = sayNotMended(dossier)
  if (notMended !== null) return `Not known. ${toProse(notMended, dossier)}`
  const run = toProse({ text: `[[${fix.run.id}]]`, cites: [fix.run.id] }, dossier)
  return fix.outcome === 'FLAKY'
    ? `Not known. The commit that was red is green in ${run}, so no change is proven to have caused or cured it.`
    : `Not known. The records do not tie what came with ${run}, which is green, to the failure.`
}

function sayProbe(factId: string, reading: Claim | null, dossier: Dossier): string {
  const probe = dossier.facts.find(({ id }) => id === factId)
  if (probe === undefined) return ''
  return `- ${escapeText(probe.name)}: ${escapeText(probe.display)}.${reading === null ? '' : ` ${toParagraph(reading, dossier)}`}`
}
