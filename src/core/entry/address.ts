// Where a piece of evidence can be read again, as one line of text in the comment of an entry:
//   SHA                     the message of a commit
//   SHA:PATH                what a commit changed in a file; without a path, which files it changed
//   BASE...HEAD:PATH        the same for all that came in between two commits, as GitHub compares them
//   SHA:PATH#L4-L8          lines of a file at a commit
//   actions/runs/7/job/8    a page of the repository, or a whole address; #L4-L8 names lines of its log
import type { Dossier } from '../dossier.ts'
import type { Evidence } from '../evidence.ts'
import { FILE_LIST_TITLE } from '../incident/change.ts'

export type Address =
  | { readonly kind: 'commit'; readonly sha: string }
  /** `base` is null for a commit against its parent; `path` is null for the list of files. */
  | { readonly kind: 'diff'; readonly base: string | null; readonly head: string; readonly path: string | null }
  | { readonly kind: 'file'; readonly sha: string; readonly path: string; readonly from: number; readonly to: number }
  /** Not in git. */
  | { readonly kind: 'elsewhere' }

const SHA = /^([0-9a-f]{40}|[0-9a-f]{64})$/
const CHANGE = /^([0-9a-f]{40,64})(?:\.\.\.([0-9a-f]{40,64}))?(?::(.+))?$/s
const FILE_LINES = /^([0-9a-f]{40,64}):(.+)#L(\d+)-L(\d+)$/s

/** Stands where a secret was taken out: the source still has it, and can never read the same. */
const REDACTED = '[redacted: '

/** The address of a piece of evidence; null where it stands nowhere else, or must not be read again. */
export function writeAddress(evidence: Evidence, dossier: Dossier): string | null {
  const { kind, title } = evidence
  if (evidence.lines.some(({ text }) => text.includes(REDACTED))) return null
  if (kind === 'commit') return findSha(evidence)
  if (kind === 'diff') {
    const change = toChange(evidence, dossier)
    if (change !== null) return title === FILE_LIST_TITLE ? change : `${change}:${title}`
  }
  const { webUrl, sha } = dossier.incident
  if (kind === 'workflow-file') return sha === null ? null : `${sha}:${title}${toLineRange(evidence)}`
  const { url } = evidence
  const isOwn = webUrl !== null && url?.startsWith(`${webUrl}/`)
  const place = isOwn ? (url?.slice(webUrl.length + 1) ?? null) : (url ?? (kind === 'log' ? title : null))
  return place === null ? null : `${place}${kind === 'log' ? toLineRange(evidence) : ''}`
}

/** The kind of a source and its address -> what to read. */
export function parseAddress({ kind, at }: { readonly kind: string; readonly at: string | null }): Address {
  const elsewhere = { kind: 'elsewhere' } as const
  if (at === null) return elsewhere
  if (kind === 'commit') return SHA.test(at) ? { kind: 'commit', sha: at } : elsewhere
  if (kind === 'workflow-file' || kind === 'past-entry') {
    const [, sha, path, from, to] = FILE_LINES.exec(at) ?? []
    return sha === undefined || path === undefined
      ? elsewhere
      : { kind: 'file', sha, path, from: Number(from), to: Number(to) }
  }
  const [, first, second, path = null] = (kind === 'diff' ? CHANGE.exec(at) : null) ?? []
  if (first === undefined) return elsewhere
  return second === undefined
    ? { kind: 'diff', base: null, head: first, path }
    : { kind: 'diff', base: first, head: second, path }
}

/**
 * The change that brought the break in, since the last green run up to the first red one, or the newest commit alone; of a deployment,
 * since the last good one; or the one that ended it, from the last red run to the green one.
 */
function toChange(evidence: Evidence, { exhibits }: Dossier): string | null {
  const { diffs, fixDiffs, fileList, commits, deployment } = exhibits
  const [reds, lastGreen, closingGreen] = [[...exhibits.reds.values()], exhibits.lastGreen, exhibits.closingGreen]
  const isOf = (list: typeof diffs) => list.some((diff) => diff.evidence === evidence)
  const shaOf = (run: Evidence | null | undefined) => (run ? findSha(run) : null)
  if (isOf(fixDiffs)) return join(shaOf(reds.at(-1)), shaOf(closingGreen))
  if (evidence !== fileList && !isOf(diffs)) return null
  if (deployment !== null) return join(shaOf(deployment.lastGood), shaOf(deployment.evidence))
  return join(shaOf(lastGreen), reds[0] === undefined ? (commits.at(-1)?.commit.sha ?? null) : findSha(reds[0]))
}

function join(base: string | null, head: string | null): string | null {
  return base === null || head === null ? head : `${base}...${head}`
}

/** The commit that a run or a commit is of: a line of its own in their evidence. */
function findSha({ lines }: Evidence): string | null {
  return lines.findLast(({ text }) => SHA.test(text))?.text ?? null
}

function toLineRange({ lines }: Evidence): string {
  const [first, last] = [lines[0]?.sourceLine ?? null, lines.at(-1)?.sourceLine ?? null]
  return first === null || last === null ? '' : `#L${first}-L${last}`
}
