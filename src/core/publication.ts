// The plan stage: a new entry x what the repository already has -> what to do, as data. Nothing here writes.
import type { FilenameFormat } from './config.ts'
import type { Dossier } from './dossier.ts'
import { readEndComment } from './entry/end-comment.ts'
import { avoidCollision, journalPath, toFileName } from './entry/filename.ts'
import type { Reason } from './outcome.ts'
import type { Pull } from './records.ts'

/** What the repository has of this incident. */
export type Published = {
  /** The newest pull request from the incident's branch. */
  readonly pull: Pull | null
  /** The entry on that branch, and the commit that the branch points to. */
  readonly entry: { readonly path: string; readonly text: string; readonly isEdited: boolean } | null
  readonly branchTip: string | null
  /** Names of the entries on the base branch, and the path of one that has this incident's key already. */
  readonly names: readonly string[]
  readonly mergedPath: string | null
}

export type PublicationPlan =
  | { readonly kind: 'create'; readonly path: string }
  | { readonly kind: 'update'; readonly path: string; readonly tip: string; readonly pull: Pull | null }
  /** The branch has the entry, but no pull request came of it. */
  | { readonly kind: 'open-pull'; readonly path: string }
  | { readonly kind: 'leave-alone'; readonly reason: Reason; readonly path: string | null; readonly pull: Pull | null }

/** Decides. A closed pull request is a no, an edited entry is its editor's, and what says the same already is left as it is. */
export function planPublication(
  entry: { readonly markdown: string; readonly slugWords: readonly string[] },
  published: Published,
  context: { dossier: Dossier; digest: string | null; directory: string; filenameFormat: FilenameFormat },
): PublicationPlan {
  const { incident } = context.dossier
  const { pull, branchTip } = published
  const settled = findSettled(published, context.dossier, context.digest)
  if (settled !== null) return settled
  if (published.entry !== null && branchTip !== null) {
    const { path, text } = published.entry
    if (text !== entry.markdown) return { kind: 'update', path, tip: branchTip, pull }
    return pull === null ? { kind: 'open-pull', path } : leaveAlone('entry-up-to-date', path, pull)
  }
  const name = toFileName({
    firstDetectedAt: incident.detectedAt,
    timezone: incident.timezone,
    slugWords: entry.slugWords,
    format: context.filenameFormat,
  })
  return { kind: 'create', path: journalPath(context.directory, avoidCollision(name, published.names)) }
}

/**
 * What is decided whatever a new entry would say: a person's word, another workflow's story, a newer entry, or one that a model wrote from the
 * same dossier (`digest`) and would only say in other words; null for a digest asks for other words. Null where it depends.
 */
export function findSettled(
  published: Published,
  dossier: Dossier,
  digest: string | null,
): (PublicationPlan & { kind: 'leave-alone' | 'open-pull' }) | null {
  const { incident } = dossier
  const { pull, branchTip, entry } = published
  if (published.mergedPath !== null) return leaveAlone('pull-request-merged', published.mergedPath, pull)
  if (pull !== null && pull.state === 'closed')
    return leaveAlone(pull.isMerged ? 'pull-request-merged' : 'pull-request-closed', entry?.path ?? null, pull)
  // The branch is there and the entry is not: somebody took it away, and that is an answer.
  if (entry === null || branchTip === null)
    return branchTip !== null && pull !== null ? leaveAlone('edited-by-a-person', null, pull) : null
  const existing = readEndComment(entry.text)
  if (entry.isEdited || existing?.comment.key !== incident.key)
    return leaveAlone('edited-by-a-person', entry.path, pull)
  if (existing.comment.workflow !== (incident.workflow?.id ?? null))
    return leaveAlone('told-by-another-workflow', entry.path, pull)
  if (knowsMore(existing.comment.runs, incident.runs)) return leaveAlone('entry-is-newer', entry.path, pull)
  const isTold = existing.comment.writer === 'model' && existing.comment.dossier === digest
  if (!isTold) return null
  return pull === null ? { kind: 'open-pull', path: entry.path } : leaveAlone('entry-up-to-date', entry.path, pull)
}

function leaveAlone(reason: Reason, path: string | null, pull: Pull | null): PublicationPlan & { kind: 'leave-alone' } {
  return { kind: 'leave-alone', reason, path, pull }
}

/** True where an entry knows a run or a later attempt that this one does not: events arrive out of order, and more than once. */
function knowsMore(known: readonly string[], own: readonly string[]): boolean {
  const attempts = new Map(own.map((run) => toIdAndAttempt(run)))
  return known.map(toIdAndAttempt).some(([id, attempt]) => attempt > (attempts.get(id) ?? 0))
}

/** `9002.2` -> run 9002, attempt 2. */
function toIdAndAttempt(run: string): readonly [string, number] {
  const [id = '', attempt = '1'] = run.split('.')
  return [id, Number(attempt)]
}
