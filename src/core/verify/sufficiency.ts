// Gate G11: whether there is enough to tell. Asked before any model is: with too little evidence, fluency is all that it could add.
import type { Dossier } from '../dossier.ts'
import type { Draft } from '../entry/draft.ts'
import { type Evidence, isBot } from '../evidence.ts'

/** Words of people that carry an entry by themselves. */
const ENOUGH_WORDS = 40
const HASH = /^[0-9a-f]{40}$/

/**
 * Enough: something failed and a line names the error, or people wrote about it at some length. Thin: an error line without a failed job or
 * step, or few words. None: neither.
 */
export function toSufficiency(dossier: Dossier): Draft['sufficiency'] {
  const { primaryErrorLines, exhibits } = dossier
  const hasError = primaryErrorLines.length > 0
  const hasFailed =
    exhibits.findings.length > 0 ||
    exhibits.looseLogs.some(({ log: { excerpt } }) => excerpt.failingStep !== null || excerpt.jobName !== null)
  const words = countHumanWords(dossier)
  if ((hasFailed && hasError) || words >= ENOUGH_WORDS) return 'enough'
  return hasError || words > 0 ? 'thin' : 'none'
}

/** True where a model may be asked for a draft. */
export function isSufficient(dossier: Dossier): boolean {
  return toSufficiency(dossier) === 'enough'
}

/**
 * Words that people wrote about the incident: the issue, its comments and reviews, the request, and what came in while it was red or open
 * says of itself. What was written before it broke, the change and its pull request, knows nothing of it. Bots are not people.
 */
function countHumanWords({ exhibits, attempts }: Dossier): number {
  const { issue, request, comments, laterCommits, thread } = exhibits
  const tries = attempts.flatMap(({ thread: tried, commits }): readonly Evidence[] => {
    if (tried === null) return []
    return tried.pull === null ? commits.map(({ evidence }) => evidence) : [tried.pull.evidence]
  })
  const told = [
    issue,
    request,
    ...comments,
    ...(thread?.reviews ?? []),
    ...laterCommits.map(({ evidence }) => evidence),
    ...tries,
  ]
  return told.reduce((sum, evidence) => sum + countWords(evidence), 0)
}

function countWords(evidence: Evidence | null): number {
  if (evidence === null || isBot(evidence.actor)) return 0
  const words = evidence.lines.flatMap(({ text }) => (HASH.test(text) ? [] : text.split(/\s+/)))
  return words.filter((word) => /\p{L}/u.test(word)).length
}
