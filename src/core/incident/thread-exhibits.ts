// What stands around an issue or a pull request, as evidence: reviews, pull requests and commits that it links to, runs, what happened to it.
import type { Evidence, EvidenceBook, RawEvidence } from '../evidence.ts'
import type { Gathered, LinkedPull, ThreadRecords } from '../gathered.ts'
import type { Commit, Comparison, Issue, Job, Run, TimelineEvent } from '../records.ts'
import { type DiffExhibit, toDiffExhibits } from './change.ts'
import { failedStepOf, isFailed } from './findings.ts'
import {
  type CommitExhibit,
  fromCommit,
  fromIssue,
  fromPull,
  fromReview,
  fromReviewComment,
  fromRun,
} from './raw-evidence.ts'
import { looseCommits, ownPull, timeOf, trustOf } from './thread-records.ts'

/** Of each kind only so many become evidence: a dossier has to be read. */
const MAX_REVIEWS = 40
const MAX_PULLS = 12
const MAX_COMMITS_OF_PULL = 12
const MAX_DIFFS_OF_PULL = 3
const MAX_LOOSE_COMMITS = 20
const MAX_DIFFS_OF_COMMIT = 2
const MAX_ISSUES = 8
const MAX_RUNS = 6
const MAX_EVENTS = 30

/** A linked pull request. Where the thread is itself one, its words are those of the thread. */
export type PullExhibit = {
  readonly linked: LinkedPull
  readonly evidence: Evidence
  readonly commits: readonly CommitExhibit[]
  readonly diffs: readonly DiffExhibit[]
}

export type LinkedCommitExhibit = {
  readonly comparison: Comparison
  readonly commits: readonly CommitExhibit[]
  readonly diffs: readonly DiffExhibit[]
}

export type ThreadExhibits = {
  /** Reviews that say something, and comments on lines, in order of time. */
  readonly reviews: readonly Evidence[]
  readonly pulls: readonly PullExhibit[]
  /** Linked commits that are not older than the thread; the older ones are `Exhibits.commits`. */
  readonly commits: readonly LinkedCommitExhibit[]
  readonly issues: readonly Evidence[]
  /** Failed runs, and the newest green one of each pull request. */
  readonly runs: readonly { readonly run: Run; readonly evidence: Evidence }[]
  /** When it was closed, opened again, and called severe: a line each. Null where nothing of that is on record. */
  readonly history: Evidence | null
}

type Shelf = {
  readonly book: EvidenceBook
  readonly errorText: string
  /** Commits that are evidence already. */
  readonly commits: readonly CommitExhibit[]
  readonly issue: Evidence | null
}

/** Records -> evidence; null where the incident is no thread. What is evidence already is not added again. */
export function addThread(gathered: Gathered, shelf: Shelf): ThreadExhibits | null {
  const { thread, issue, members } = gathered
  if (thread === null || issue === null) return null
  const { book } = shelf
  const known = new Map(shelf.commits.map((exhibit) => [exhibit.commit.sha, exhibit]))
  const addCommit = (commit: Commit): CommitExhibit => {
    const exhibit = known.get(commit.sha) ?? {
      commit,
      evidence: book.add(fromCommit(commit, trustOf(commit, gathered))),
    }
    known.set(commit.sha, exhibit)
    return exhibit
  }
  const addDiffs = (comparison: Comparison | null, most: number) => {
    const isTrusted = comparison?.commits.some((commit) => trustOf(commit, gathered) === 'member')
    const trust = isTrusted ? 'member' : 'outsider'
    return toDiffExhibits(comparison?.files ?? [], { errorText: shelf.errorText, book, most, trust })
  }
  const older = new Set(shelf.commits.map(({ commit }) => commit.sha))
  const isShown = (comparison: Comparison | null) => comparison?.commits.every(({ sha }) => older.has(sha)) ?? false
  const own = ownPull(gathered)
  const reviews = listReviews(thread, members).slice(0, MAX_REVIEWS)
  return {
    reviews: reviews.map((review) => book.add(review)),
    pulls: choosePulls(thread.pulls).map((linked) => ({
      linked,
      evidence: linked === own && shelf.issue !== null ? shelf.issue : book.add(fromPull(linked.pull, members)),
      commits: (linked.comparison?.commits ?? []).slice(-MAX_COMMITS_OF_PULL).map(addCommit),
      diffs: isShown(linked.comparison) ? [] : addDiffs(linked.comparison, MAX_DIFFS_OF_PULL),
    })),
    commits: looseCommits(gathered)
      .filter((comparison) => (timeOf(comparison) ?? '') >= issue.createdAt)
      .slice(-MAX_LOOSE_COMMITS)
      .map((comparison) => ({
        comparison,
        commits: comparison.commits.map(addCommit),
        diffs: addDiffs(comparison, MAX_DIFFS_OF_COMMIT),
      })),
    issues: thread.issues.slice(0, MAX_ISSUES).map((linked) => book.add(fromIssue(linked, members))),
    runs: listRuns(thread).map(({ run, jobs }) => {
      const raw = fromRun(run)
      const failed = jobs.filter(isFailed)
      const lines = failed.flatMap((job) => [job.name, failedStepOf(job)?.name ?? ''])
      return { run, evidence: book.add({ ...raw, lines: [...raw.lines, ...lines.filter((line) => line !== '')] }) }
    }),
    history: addHistory(issue, thread, book),
  }
}

/** The first one is the thread itself or what it began with; of the others the newest say how it went on. */
function choosePulls(pulls: readonly LinkedPull[]): readonly LinkedPull[] {
  return pulls.length <= MAX_PULLS ? pulls : [...pulls.slice(0, 1), ...pulls.slice(1 - MAX_PULLS)]
}

/** Failed runs with their jobs, and the newest green one of each pull request. Oldest first. */
function listRuns({ runs, pulls }: ThreadRecords): readonly { readonly run: Run; readonly jobs: readonly Job[] }[] {
  const failed = runs.slice(-MAX_RUNS)
  const green = pulls.flatMap(({ runs: tested }) => {
    const newest = tested.find(({ conclusion }) => conclusion === 'success')
    return newest === undefined || failed.some(({ run }) => run.id === newest.id) ? [] : [{ run: newest, jobs: [] }]
  })
  return [...failed, ...green.slice(-MAX_RUNS)].toSorted((a, b) => a.run.createdAt.localeCompare(b.run.createdAt))
}

/** A review that was submitted without a word approves, or holds the comments on lines that are here anyway. */
function listReviews(thread: ThreadRecords, members: readonly string[]): readonly RawEvidence[] {
  const decisions = thread.reviews.filter(({ body, state }) => body.trim() !== '' || state !== 'COMMENTED')
  return [
    ...decisions.map((review) => fromReview(review, members)),
    ...thread.reviewComments.map((comment) => fromReviewComment(comment, members)),
  ].toSorted((a, b) => (a.at ?? '').localeCompare(b.at ?? ''))
}

/** Labels that say how bad it is. */
const SAYS_HOW_BAD =
  /\b(?:severity|sev-?\d|p\d|critical|high|security|data[- ]loss|outage|incident|blocker|regression)\b/i

function addHistory(issue: Issue, { timeline }: ThreadRecords, book: EvidenceBook): Evidence | null {
  const lines = timeline.map(sayEvent).filter((line) => line !== null)
  if (lines.length === 0) return null
  return book.add({
    kind: 'issue',
    title: `history of ${issue.isPull ? 'pull request' : 'issue'} ${issue.number}`,
    url: issue.url,
    at: issue.closedAt,
    actor: null,
    trust: 'platform',
    lines: lines.slice(-MAX_EVENTS),
  })
}

function sayEvent(event: TimelineEvent): string | null {
  const by = 'sha' in event && event.sha !== null ? ` by ${event.sha.slice(0, 7)}` : ''
  switch (event.kind) {
    case 'closed':
    case 'merged':
      return `${event.kind}${by} at ${event.at}`
    case 'reopened':
      return `reopened at ${event.at}`
    case 'labeled':
    case 'unlabeled':
      return SAYS_HOW_BAD.test(event.label) ? `${event.kind} ${event.label} at ${event.at}` : null
    case 'cross-referenced':
    case 'referenced':
      return null
  }
}
