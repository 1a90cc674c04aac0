// What the gather stage brings back: records as they are, before anything is computed from them.
import type { Gap } from './evidence.ts'
import type { LogExcerpt } from './log/condense.ts'
import type { Annotation, Comment, Comparison, Issue, Job, PastEntry, Pull, Run, WorkflowJob } from './records.ts'

/** What started the incident, and the name that it keeps whatever is learned later. */
export type Origin =
  | { readonly kind: 'run' }
  | { readonly kind: 'issue' }
  | { readonly kind: 'request'; readonly id: string; readonly text: string }
  | { readonly kind: 'log'; readonly context: string | null }

export type RunRecords = {
  readonly run: Run
  /**
   * Red runs of the same workflow and branch since the last green one, oldest first: up to the next green one, or to the run itself where
   * none is on record.
   */
  readonly streak: readonly Run[]
  /** True where the streak is longer than what was listed: its first and its newest runs are here. */
  readonly isStreakCut: boolean
  /** The newest green run before the streak. */
  readonly lastGreen: Run | null
  /** The first green run after the streak: with it the story has an end. */
  readonly closingGreen: Run | null
  /** Jobs of the attempt that failed. */
  readonly jobs: readonly Job[]
  /** Jobs of its earlier attempts, where there were any. */
  readonly earlierJobs: readonly Job[]
  /** Jobs of the first red run, where that is another run. */
  readonly firstRedJobs: readonly Job[]
}

/** A log that was read: of a failing job, or of a file on disk. */
export type ReadLog = {
  readonly name: string
  readonly jobId: number | null
  readonly url: string | null
  readonly excerpt: LogExcerpt
  /** When the file was last written; null for a log from GitHub. */
  readonly modifiedAt: string | null
}

export type JobAnnotations = { readonly jobId: number; readonly annotations: readonly Annotation[] }

/** What changed, and since when: since the last green run, or in the newest commit alone. */
export type Change = {
  readonly since: 'last-green' | 'parent'
  readonly comparison: Comparison
}

export type WorkflowFile = {
  readonly path: string
  readonly url: string | null
  readonly lines: readonly string[]
  readonly jobs: readonly WorkflowJob[]
}

export type Gathered = {
  readonly origin: Origin
  /** `owner/name`, and the address people see; null for a log without a repository. */
  readonly repository: string | null
  readonly webUrl: string | null
  readonly defaultBranch: string | null
  readonly runs: RunRecords | null
  readonly logs: readonly ReadLog[]
  readonly annotations: readonly JobAnnotations[]
  readonly change: Change | null
  /** What came in while it was red: from the first red run to the closing green one, or to the one that the entry is about. */
  readonly later: Comparison | null
  /** What the closing green run had that the last red one had not; null where there is none, or where it is the same commit. */
  readonly fix: Comparison | null
  readonly workflow: WorkflowFile | null
  readonly pull: Pull | null
  readonly issue: Issue | null
  readonly comments: readonly Comment[]
  readonly pastEntries: readonly PastEntry[]
  readonly gaps: readonly Gap[]
}

/** What the pull request that brought the red commit is called in a gap, where it could not be asked for. */
export const PULL_OF_COMMIT = 'the pull request of the commit'

/** Nothing gathered yet: the start of every way in. */
export function nothingGathered(origin: Origin): Gathered {
  return {
    origin,
    repository: null,
    webUrl: null,
    defaultBranch: null,
    runs: null,
    logs: [],
    annotations: [],
    change: null,
    later: null,
    fix: null,
    workflow: null,
    pull: null,
    issue: null,
    comments: [],
    pastEntries: [],
    gaps: [],
  }
}
