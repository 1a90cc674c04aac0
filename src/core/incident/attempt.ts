// What an attempt is: what was tried while it was red, or while a thread was open, and the verdict that its outcome has in a heading.
import type { Evidence, EvidenceId } from '../evidence.ts'
import type { DiffExhibit } from './change.ts'
import type { CommitExhibit } from './raw-evidence.ts'
import type { PullExhibit } from './thread-exhibits.ts'

export type AttemptOutcome =
  | 'SAME'
  | 'MOVED'
  | 'FEWER'
  | 'NEW'
  | 'UNKNOWN'
  | 'REVERTED'
  | 'FLAKY'
  | 'SILENCED'
  | 'FIXED'
  | 'STAYED'
  /** Of a thread: it was closed with it; it was, and was opened again; it was not; it was never merged; no run says how it did. */
  | 'CLOSED'
  | 'REOPENED'
  | 'OPEN'
  | 'UNMERGED'
  | 'UNTESTED'

/** A try that a thread tells of: a pull request, or a commit that no pull request brought. */
export type ThreadTry = {
  readonly pull: PullExhibit | null
  readonly diffs: readonly DiffExhibit[]
  /** When it came in: it was merged, else opened or committed. ISO 8601. */
  readonly cameAt: string
  /** What took it back; null where nothing did. */
  readonly takenBackBy: Evidence | null
  /** What its time is counted between. */
  readonly from: 'opening' | 'merge' | 'commit'
  readonly to: 'next try' | 'revert' | 'reopening' | 'close' | 'end of its run'
}

export type Attempt = {
  readonly n: number
  readonly kind: 'commit' | 'rerun' | 'dispatch'
  readonly shas: readonly string[]
  readonly commits: readonly CommitExhibit[]
  readonly outcome: AttemptOutcome
  /** True where the log of its run was read. */
  readonly hasLog: boolean
  /** From its push or re-run to the end of the run that refutes it, or that is green, ISO 8601. The end is null where none is on record. */
  readonly startedAt: string
  readonly endedAt: string | null
  /** Its run; in a thread its pull request or its commit. */
  readonly evidence: EvidenceId | null
  /** Null where runs tell of it. */
  readonly thread: ThreadTry | null
}

/** Outcomes with which a thread is over. */
export const CLOSING: ReadonlySet<AttemptOutcome> = new Set(['CLOSED', 'FIXED'])

const VERDICTS: Readonly<Record<AttemptOutcome, string>> = {
  SAME: 'FAILED',
  NEW: 'FAILED',
  UNKNOWN: 'FAILED',
  MOVED: 'ALMOST WORKED',
  FEWER: 'ALMOST WORKED',
  REVERTED: 'REVERTED',
  FLAKY: 'PASSED WITHOUT A CHANGE',
  SILENCED: 'GREEN, BUT SILENCED',
  FIXED: 'THE FIX',
  STAYED: 'STAYED',
  CLOSED: 'CLOSED IT',
  REOPENED: 'IT WAS REOPENED',
  OPEN: 'IT STAYED OPEN',
  UNMERGED: 'NOT MERGED',
  UNTESTED: 'NO RUN ON RECORD',
}

/** The verdict of an attempt, as it stands in its heading. */
export function toVerdict(attempt: Attempt): string {
  return `${VERDICTS[attempt.outcome]}${attempt.outcome === 'UNKNOWN' && !attempt.hasLog ? ', no log' : ''}`
}
