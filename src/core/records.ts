// What GitHub and git record, in our own words: the nouns stay GitHub's. Adapters fill these in; nothing here decides anything.
// Times are ISO 8601 in UTC as GitHub gives them; `null` means that the record does not say.

export type Actor = { readonly login: string; readonly isBot: boolean }

/** One attempt of a workflow run. `attempt` counts from 1; a re-run keeps the id and raises the attempt. */
export type Run = {
  readonly id: number
  readonly number: number
  readonly attempt: number
  readonly workflowId: number
  readonly workflowName: string
  /** Path of the workflow file in the repository, without a `@ref`; null where GitHub generates the workflow. */
  readonly workflowPath: string | null
  readonly event: string
  readonly branch: string | null
  readonly sha: string
  /** True where the head repository is another one than this, or gone (GitHub then says null). */
  readonly fromFork: boolean
  /** Id of the repository that the head commit lives in; null where it is gone. */
  readonly headRepositoryId: number | null
  readonly status: string
  readonly conclusion: string | null
  readonly createdAt: string
  readonly startedAt: string | null
  readonly updatedAt: string
  readonly title: string
  readonly url: string
  readonly actor: Actor | null
}

export type Step = {
  readonly number: number
  readonly name: string
  readonly conclusion: string | null
  readonly startedAt: string | null
  readonly completedAt: string | null
}

export type Job = {
  readonly id: number
  readonly name: string
  readonly attempt: number
  readonly conclusion: string | null
  readonly startedAt: string | null
  readonly completedAt: string | null
  readonly url: string
  readonly checkRunId: number | null
  readonly steps: readonly Step[]
}

export type Annotation = {
  readonly level: string
  readonly title: string | null
  readonly message: string
  readonly path: string | null
  readonly line: number | null
}

export type Commit = {
  readonly sha: string
  readonly message: string
  /** The committer's time. */
  readonly at: string | null
  /** A display name from git, or the GitHub login where GitHub knows the person. */
  readonly author: Actor | null
  readonly url: string | null
}

export type FileChange = {
  readonly path: string
  readonly previousPath: string | null
  readonly status: string
  readonly additions: number
  readonly deletions: number
  /** The unified diff without its file header; null for binary and very large files. */
  readonly patch: string | null
}

export type Comparison = {
  readonly commits: readonly Commit[]
  readonly files: readonly FileChange[]
  readonly totalCommits: number
  /** GitHub lists at most 300 files of a comparison. */
  readonly isCut: boolean
  readonly url: string | null
}

export type Pull = {
  readonly number: number
  readonly title: string
  readonly body: string
  readonly state: 'open' | 'closed'
  readonly isMerged: boolean
  readonly isDraft: boolean
  readonly headBranch: string
  /** The newest commit of its branch. */
  readonly headSha: string
  readonly baseBranch: string
  /** True where its branch lives in another repository than this, or in one that is gone. */
  readonly fromFork: boolean
  readonly url: string
  readonly author: Actor | null
  readonly createdAt: string
  readonly mergedAt: string | null
  readonly mergeSha: string | null
}

export type Issue = {
  readonly number: number
  readonly title: string
  readonly body: string
  readonly labels: readonly string[]
  readonly isPull: boolean
  readonly state: string
  readonly url: string
  readonly author: Actor | null
  readonly createdAt: string
  /** Null while it is open. */
  readonly closedAt: string | null
  readonly reactions: readonly Reaction[]
}

/** How many people reacted alike: `{ content: '+1', count: 3 }`, in GitHub's names. https://docs.github.com/en/rest/reactions */
export type Reaction = { readonly content: string; readonly count: number }

export type Comment = {
  readonly id: number
  readonly body: string
  readonly url: string
  readonly author: Actor | null
  readonly createdAt: string
  /** Later than `createdAt` where it was edited. */
  readonly updatedAt: string
  readonly reactions: readonly Reaction[]
}

/** A review of a pull request, without its comments on lines. */
export type Review = {
  readonly id: number
  /** `APPROVED`, `CHANGES_REQUESTED`, `COMMENTED`, `DISMISSED`. */
  readonly state: string
  readonly body: string
  readonly url: string
  readonly author: Actor | null
  readonly submittedAt: string
}

/** A comment on a line of a pull request. */
export type ReviewComment = Comment & {
  readonly path: string
  readonly line: number | null
  /** The comment that it answers; null for the first of a thread. */
  readonly inReplyTo: number | null
}

/**
 * What happened to an issue or a pull request beside the words that were said: only the events that a story needs.
 * https://docs.github.com/en/rest/using-the-rest-api/issue-event-types
 */
export type TimelineEvent =
  /** Another issue or pull request of any repository mentioned this one. */
  | {
      readonly kind: 'cross-referenced'
      readonly at: string
      readonly actor: Actor | null
      readonly source: {
        readonly repository: string
        readonly number: number
        readonly isPull: boolean
        readonly title: string
        readonly url: string
      }
    }
  /** A commit mentioned it, or closed it. `sha` is null where a person closed it. */
  | {
      readonly kind: 'referenced' | 'closed' | 'merged'
      readonly at: string
      readonly actor: Actor | null
      readonly sha: string | null
    }
  | { readonly kind: 'reopened'; readonly at: string; readonly actor: Actor | null }
  | {
      readonly kind: 'labeled' | 'unlabeled'
      readonly at: string
      readonly actor: Actor | null
      readonly label: string
    }

export type Deployment = {
  readonly id: number
  readonly sha: string
  /** The branch, tag or sha that was asked for. */
  readonly ref: string
  readonly environment: string
  readonly isProduction: boolean
  readonly description: string
  readonly createdAt: string
  readonly creator: Actor | null
}

export type DeploymentStatus = {
  readonly id: number
  /** `success`, `failure`, `error`, `in_progress`, `inactive` ... */
  readonly state: string
  readonly description: string
  /** Where the system that deploys keeps its log. */
  readonly logUrl: string | null
  readonly createdAt: string
  readonly creator: Actor | null
}

/** What somebody may do in a repository, from most to least. */
export const PERMISSIONS = ['admin', 'maintain', 'write', 'triage', 'read', 'none'] as const
export type Permission = (typeof PERMISSIONS)[number]

/** A page-wise listing that was read as far as it could be; `missing` says what stopped it, for a gap in the entry. */
export type Listing<T> = { readonly items: readonly T[]; readonly total: number; readonly missing: string | null }

/** An entry that is already in the journal folder. */
export type PastEntry = {
  readonly path: string
  readonly title: string
  readonly date: string
  readonly severity: string
  readonly tags: readonly string[]
  readonly fingerprint: string | null
  readonly incidentKey: string | null
}

/** A job of a workflow file: what it is called, what it waits for, and where it stands in the file (1-based lines). */
export type WorkflowJob = {
  readonly id: string
  readonly name: string | null
  readonly needs: readonly string[]
  readonly environment: string | null
  readonly fromLine: number
  readonly toLine: number
  readonly steps: readonly {
    readonly name: string | null
    readonly run: string | null
    readonly fromLine: number
    readonly toLine: number
  }[]
}
