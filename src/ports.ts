// What the stages need from outside, in our own words. Adapters implement these; tests pass fakes or run the adapters against local servers.
import type { ModelEffort, ModelReply, ModelRequest } from './core/model.ts'
import type {
  Annotation,
  Comment,
  Comparison,
  Deployment,
  DeploymentStatus,
  FileChange,
  Issue,
  Job,
  Listing,
  Permission,
  Pull,
  Review,
  ReviewComment,
  Run,
  TimelineEvent,
  WorkflowJob,
} from './core/records.ts'
import type { Place } from './core/trigger.ts'

/** Bytes of a log as they arrive. A stream that breaks off throws a PortFailure; what came before it stands. */
export type ByteStream = AsyncIterable<Uint8Array>

/** Reads of one repository. All of them throw PortFailure when GitHub refuses or does not answer. */
export interface GitHubReader {
  /** `owner/name` of the repository. */
  readonly repository: string
  /** The address people see: `https://github.com/owner/name`, or the server's own. */
  readonly webUrl: string

  /** The branch that entries are offered to. */
  readDefaultBranch(): Promise<string>
  readRun(id: number): Promise<Run>
  /** Jobs of a run with their steps; of the newest attempt, or of all of them (`attempts: 'all'`). All pages. */
  listJobs(runId: number, options: { attempts: 'latest' | 'all' }): Promise<Listing<Job>>
  /** The newest runs of a workflow on a branch, newest first: one page of them. */
  listRuns(query: {
    workflowId: number
    branch: string
    status?: 'success'
    createdBefore?: string
  }): Promise<readonly Run[]>
  /** The oldest failed run of a workflow on a branch that was created after a moment (ISO 8601), or of all; null where there is none. */
  findFirstFailure(query: { workflowId: number; branch: string; createdAfter: string | null }): Promise<Run | null>
  /** The log of a finished job, whatever its size. The credentials stay with the API host. */
  openJobLog(jobId: number): Promise<ByteStream>
  listAnnotations(checkRunId: number): Promise<readonly Annotation[]>
  /** Commits and file changes from `base` (exclusive) to `head` (inclusive). */
  compare(base: string, head: string): Promise<Comparison>
  /** One commit with its file changes, as a comparison with its first parent. */
  readCommit(sha: string): Promise<Comparison>
  readFile(path: string, ref: string): Promise<string>
  /** Pull requests that contain the commit. */
  listPullsOf(sha: string): Promise<readonly Pull[]>
  readIssue(number: number): Promise<Issue>
  listComments(issueNumber: number): Promise<Listing<Comment>>
  listTimeline(issueNumber: number): Promise<Listing<TimelineEvent>>
  readPull(number: number): Promise<Pull>
  /** Commits and file changes of a pull request, whether it is merged or not. */
  readPullChange(number: number): Promise<Comparison>
  listReviews(pullNumber: number): Promise<Listing<Review>>
  listReviewComments(pullNumber: number): Promise<Listing<ReviewComment>>
  /** Runs that tested a commit, newest first: one page of them. */
  listRunsOf(sha: string): Promise<readonly Run[]>
  /** Failed runs of all workflows that were created in a time (ISO 8601), newest first. */
  listFailures(query: { since: string; until: string }): Promise<Listing<Run>>
  listCommitComments(sha: string): Promise<Listing<Comment>>
  readDeployment(id: number): Promise<Deployment>
  /** Newest first. */
  listDeploymentStatuses(id: number): Promise<readonly DeploymentStatus[]>
  /** The newest deployments to an environment, newest first: one page of them. */
  listDeployments(environment: string): Promise<readonly Deployment[]>
  /** What somebody may do here. A PortFailure with status 404 where there is no such account. */
  readPermission(login: string): Promise<Permission>
}

/** What GitHub can be asked to show under somebody's words. https://docs.github.com/en/rest/reactions */
export type ReactionContent = 'eyes' | '+1' | 'rocket' | 'confused'

/** Talking to people where they are. All of it throws PortFailure when GitHub refuses. */
export interface Conversation {
  /** Reacts to the comment that asked, or to the thread itself. */
  react(to: Place, content: ReactionContent): Promise<void>
  /** Comments of an issue, a pull request or a commit, oldest first. */
  listComments(place: Place): Promise<readonly Comment[]>
  /** Returns the id of the comment. */
  addComment(place: Place, body: string): Promise<number>
  editComment(place: Place, id: number, body: string): Promise<void>
  /** Takes a label off and puts another on. A label that is not there is no failure. */
  swapLabel(number: number, labels: { from: string; to: string }): Promise<void>
  openIssue(issue: { title: string; body: string }): Promise<{ readonly number: number; readonly url: string }>
  closePull(number: number): Promise<void>
}

export type TreeEntry = {
  readonly path: string
  /** Git's file mode: 100644 file, 100755 executable, 120000 symlink, 160000 submodule, 040000 folder. */
  readonly mode: string
  readonly sha: string
}

/** The journal's own side of the repository: what is there, and the few writes that publish an entry. */
export interface JournalRepository {
  /** Commit that a branch points to, or null where there is no such branch. */
  readBranch(name: string): Promise<string | null>
  /** The entries directly in `folder` at a commit, and the entries on the way to it, by their path from the root. */
  readFolder(commit: string, folder: string): Promise<readonly TreeEntry[]>
  /** The text of files by blob id, in one request; one that is binary, missing or too large for GitHub is left out. */
  readTexts(shas: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** The newest pull requests from branches of this repository, open and closed, newest first: `isAll` where there are no more. */
  listNewestPulls(): Promise<{ readonly pulls: readonly Pull[]; readonly isAll: boolean }>
  /** Pull requests from a branch of this repository, open and closed, newest first. */
  listPullsFrom(branch: string): Promise<readonly Pull[]>
  /** A commit on top of `parent` that adds or replaces one file. Returns its id. Moves no branch. */
  commitFile(file: { parent: string; path: string; text: string; message: string }): Promise<string>
  /** Creates a branch. False where it exists already. */
  createBranch(name: string, commit: string): Promise<boolean>
  /** Moves a branch forward; never forces. False where the branch has moved elsewhere meanwhile. */
  moveBranch(name: string, commit: string): Promise<boolean>
  openPull(pull: { title: string; body: string; branch: string; base: string; isDraft: boolean }): Promise<Pull>
  updatePull(number: number, change: { body: string }): Promise<void>
  addLabels(pullNumber: number, labels: readonly string[]): Promise<void>
}

/** A log on disk, or one job of a downloaded log archive. */
export type LocalLog = {
  /** The job's name where the archive has it, else the file's name. */
  readonly name: string
  /** Last modification of the file, ISO 8601 in UTC; null for standard input. */
  readonly modifiedAt: string | null
  open(): Promise<ByteStream>
}

/** A git checkout on this machine. All methods throw PortFailure when git fails. */
export interface LocalRepository {
  /** Absolute path of its top folder. */
  readonly root: string
  /** `https://host/owner/name` from the origin remote, or null. */
  readonly webUrl: string | null
  readonly branch: string | null
  hasCommit(sha: string): Promise<boolean>
  /** The newest commit reachable from HEAD that is not younger than `at` (ISO 8601); HEAD where `at` is null; null where there is none. */
  findCommitAt(at: string | null): Promise<string | null>
  /** One commit with its file changes against its first parent. */
  readCommit(sha: string): Promise<Comparison>
}

/** The history of a git checkout, for reading evidence again. All methods throw PortFailure when git fails. */
export interface RecordedHistory {
  /** `https://host/owner/name` from the origin remote, or null. */
  readonly webUrl: string | null
  /** True where older commits were left out when it was cloned. */
  isShallow(): Promise<boolean>
  /** Whether a branch, a tag or HEAD leads to a commit, the commit is merely still there, or it is not. */
  findCommit(sha: string): Promise<'on-a-branch' | 'on-no-branch' | 'missing'>
  /** One commit with its file changes against its first parent. */
  readCommit(sha: string): Promise<Comparison>
  /** What changed from where two commits parted up to the second; against its first parent where `base` is null. */
  listChanges(base: string | null, head: string): Promise<readonly FileChange[]>
  readFile(path: string, ref: string): Promise<string>
  /** When the file at a path was last committed, ISO 8601; null where it never was. */
  findTimeOf(path: string): Promise<string | null>
}

/** What links of an entry may lead to. Paths are from the root of the repository. */
export interface LinkedFiles {
  /** Null where there is nothing; `markdown` is null for what is no Markdown file. */
  find(path: string): Promise<{ readonly markdown: string | null } | null>
}

/**
 * A language model behind an API. One deadline and one cap on HTTP requests hold for everything that one value of it is asked.
 * `ask` throws ModelFailure, whatever went wrong.
 */
export interface Model {
  ask(request: ModelRequest): Promise<ModelReply>
  /** What it took so far. */
  readonly effort: ModelEffort
}

/** A model, what it may be given and take in tokens, and what the draft stage needs beside it. */
export type ModelDesk = {
  readonly model: Model
  readonly maxInputTokens: number
  readonly maxOutputTokens: number
  readonly loadWords: () => Promise<IsWord>
  /** Something that nobody can guess, for the delimiter of the evidence. */
  readonly nonce: () => string
}

/** True for an ordinary English word, in any of its forms, given in lower case. */
export type IsWord = (word: string) => boolean

export type { SecretScanner } from './core/safety/redact.ts'

/** Reads the front matter of an entry without ever evaluating it. Throws UserError where it cannot be read. */
export type ReadFrontMatter = (text: string) => {
  readonly data: Readonly<Record<string, unknown>>
  readonly content: string
}

/** Parses a workflow file. An unreadable file gives an empty list. */
export type ReadWorkflow = (text: string) => readonly WorkflowJob[]

/** Lower-case hexadecimal SHA-256 of a text. */
export type Sha256 = (text: string) => string

/** Where people read what the program did. One fact a line, past tense, with units. */
export interface Console {
  info(line: string): void
  warning(line: string): void
}

/** The time, as an ISO 8601 text in UTC. */
export interface Clock {
  now(): string
}
