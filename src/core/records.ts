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
  readonly url: string
  readonly author: Actor | null
  readonly createdAt: string
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
}

export type Comment = {
  readonly id: number
  readonly body: string
  readonly url: string
  readonly author: Actor | null
  readonly createdAt: string
}

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
