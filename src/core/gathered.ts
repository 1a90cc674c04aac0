// What the gather stage brings back: records as they are, before anything is computed from them.
import type { Gap } from './evidence.ts'
import type { LogExcerpt } from './log/condense.ts'
import type {
  Annotation,
  Comment,
  Comparison,
  Deployment,
  DeploymentStatus,
  Issue,
  Job,
  PastEntry,
  Pull,
  Review,
  ReviewComment,
  Run,
  TimelineEvent,
  WorkflowJob,
} from './records.ts'
import type { SeverityLevel } from './severity-level.ts'
import type { Topic } from './topic.ts'

/** What started the incident, and the name that it keeps whatever is learned later. */
export type Origin =
  | { readonly kind: 'run' }
  | { readonly kind: 'issue'; readonly number: number }
  /** Words about a commit: `/journal` as a comment on it. */
  | { readonly kind: 'commit'; readonly sha: string }
  /** Something that was handed over by hand or by another program. `id` stays the same when the request is run again. */
  | { readonly kind: 'request'; readonly id: string }
  | { readonly kind: 'deployment'; readonly id: number }
  /** Failures over a time (ISO 8601). */
  | { readonly kind: 'pattern'; readonly id: string; readonly since: string; readonly until: string }
  | { readonly kind: 'log' }

/** What was handed over together with the ask: words, a log, a judgement. It stands nowhere else, so the entry keeps it. */
export type Handed = {
  readonly title: string | null
  readonly text: string | null
  readonly severity: SeverityLevel | null
  /** Lines of logs as they were handed over. */
  readonly logs: string | null
  /** Login of whoever handed it over; null where nobody is known. */
  readonly by: string | null
  /** Where it was said; null where it stands nowhere. */
  readonly url: string | null
  /** When it was handed over, ISO 8601; null where that is not known. */
  readonly at: string | null
}

export const NOTHING_HANDED: Handed = {
  title: null,
  text: null,
  severity: null,
  logs: null,
  by: null,
  url: null,
  at: null,
}

/** What a person said on the pull request of the entry, for the entry. `topic` is the question that it answers. */
export type Testimony = {
  readonly topic: Topic | null
  readonly text: string
  readonly url: string | null
  readonly at: string
  readonly by: string
}

/** What people who may said on the pull request of the entry: the newest word of each kind counts. */
export type Told = {
  readonly testimony: readonly Testimony[]
  readonly severity: SeverityLevel | null
  readonly title: string | null
  /** Headings of sections that are left out. */
  readonly dropped: readonly string[]
  /** Issues that were opened for proposals, by the digest of the proposal's text. */
  readonly proposals: readonly { readonly digest: string; readonly issue: number; readonly url: string }[]
}

export const NOTHING_TOLD: Told = { testimony: [], severity: null, title: null, dropped: [], proposals: [] }

/** A pull request that a thread is about, with what it brought and how its checks ended. */
export type LinkedPull = {
  readonly pull: Pull
  /** Its commits and files; null where they could not be had. */
  readonly comparison: Comparison | null
  /** Failed and green runs of its newest commit, newest first. */
  readonly runs: readonly Run[]
}

/** What stands around the words of an issue or a pull request. */
export type ThreadRecords = {
  readonly reviews: readonly Review[]
  readonly reviewComments: readonly ReviewComment[]
  readonly timeline: readonly TimelineEvent[]
  /** Pull requests that the thread links to, and that link to it; of a pull request, itself first. Oldest first otherwise. */
  readonly pulls: readonly LinkedPull[]
  /** Commits that mention the thread, or that it mentions, and that no linked pull request has. Oldest first. */
  readonly commits: readonly Comparison[]
  /** Other issues that it links to or that link to it. */
  readonly issues: readonly Issue[]
  /** Failed runs that the thread links to, or that tested its pull requests, with their jobs. */
  readonly runs: readonly { readonly run: Run; readonly jobs: readonly Job[] }[]
}

/** A deployment that failed, and what is known around it. */
export type DeploymentRecords = {
  readonly deployment: Deployment
  /** Oldest first. */
  readonly statuses: readonly DeploymentStatus[]
  /** The newest deployment to the same environment before it that succeeded. */
  readonly lastGood: Deployment | null
  /** Failed deployments to the same environment in the thirty days before it, the newest first. */
  readonly earlierFailures: readonly Deployment[]
  /** True where more deployments were made in those days than were looked at. */
  readonly isHistoryCut: boolean
}

/** Failures over a time. */
export type PatternRecords = {
  /** Failed runs that were created in it, oldest first. */
  readonly failures: readonly Run[]
  /** How many GitHub counts; more than `failures` where not all could be listed. */
  readonly total: number
}

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

/** What changed, and since when: since the last green run, since the last deployment that went well, or in the newest commit alone. */
export type Change = {
  readonly since: 'last-green' | 'last-good-deployment' | 'parent'
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
  readonly thread: ThreadRecords | null
  readonly deployment: DeploymentRecords | null
  readonly pattern: PatternRecords | null
  readonly handed: Handed
  readonly told: Told
  /** Logins of the people in these records who may write to the repository, as far as it was asked. */
  readonly members: readonly string[]
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
    thread: null,
    deployment: null,
    pattern: null,
    handed: NOTHING_HANDED,
    told: NOTHING_TOLD,
    members: [],
    pastEntries: [],
    gaps: [],
  }
}
