// Issues, pull requests and what people say in them and about commits, in the words of a test. Whatever is left out gets a plain value.
// Logins ending in `[bot]` are apps; a login that is null is somebody whose account is gone. Times are ISO 8601.

/** https://docs.github.com/rest/reactions/reactions#about-reactions */
export const REACTIONS = ['+1', '-1', 'laugh', 'confused', 'heart', 'hooray', 'rocket', 'eyes'] as const
export type ReactionContent = (typeof REACTIONS)[number]

/** Something that people can react to. */
export type Reactable = {
  /** How many reacted alike, those of the API among them. */
  readonly reactions: Partial<Record<ReactionContent, number>>
  /** Who reacted through the API, oldest first. */
  readonly reactedBy: { readonly login: string; readonly content: ReactionContent }[]
}

export type Comment = Reactable & {
  readonly id: number
  body: string
  readonly author: string | null
  readonly association: string
  readonly createdAt: string
  updatedAt: string
}

/** A comment on a commit as a whole, or on a line of it. */
export type CommitComment = Comment & {
  readonly sha: string
  readonly path: string | null
  readonly line: number | null
}

export type Review = {
  readonly id: number
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED'
  readonly body: string
  readonly author: string | null
  readonly association: string
  readonly submittedAt: string
}

/** A comment on a line of a pull request. */
export type ReviewComment = Comment & {
  readonly path: string
  /** Null where a later commit has changed the line. */
  readonly line: number | null
  readonly inReplyTo: number | null
  readonly reviewId: number | null
}

/** Another issue or pull request that mentions one. What is left out is read off the world where it is one of this repository. */
export type CrossReference = {
  /** `owner/name`; this repository unless given. */
  readonly repository?: string
  readonly number: number
  readonly title?: string
  readonly isPull?: boolean
}

/** What happened to an issue or a pull request, so far as it does not follow from its other fields. */
export type TimelineEvent = { readonly at: string; readonly actor: string } & (
  | { readonly kind: 'cross-referenced'; readonly source: CrossReference }
  | { readonly kind: 'referenced'; readonly sha: string }
  /** `sha` is the commit that closed or merged it; null where a person did. */
  | { readonly kind: 'closed' | 'merged'; readonly sha: string | null }
  | { readonly kind: 'reopened' }
  | { readonly kind: 'labeled' | 'unlabeled'; readonly label: string }
)

export type Issue = Reactable & {
  readonly number: number
  title: string
  body: string | null
  readonly author: string | null
  readonly association: string
  state: 'open' | 'closed'
  labels: string[]
  readonly createdAt: string
  updatedAt: string
  /** Null while it is open. */
  closedAt: string | null
  readonly comments: Comment[]
  /**
   * What happened beside the words. `closed`, `merged` and `labeled` events that follow from the state and the labels are made where
   * none is given; comments, reviews and commits stand in the timeline without being given.
   */
  readonly timeline: TimelineEvent[]
}

export type Pull = Issue & {
  readonly branch: string
  base: string
  isDraft: boolean
  mergedAt: string | null
  /** The commit that the merge made on the base branch. */
  mergeSha: string | null
  /** Where its branch lives: here, in a fork, or in a repository that is gone. */
  readonly head: 'here' | 'fork' | 'gone'
  /** Head commit where the branch is gone or in another repository. GitHub keeps such commits here as well. */
  readonly sha: string | null
  /** Commits that belong to it besides those that its branch has and its base lacks: what a merge took over. Oldest first. */
  readonly commits: readonly string[]
  readonly reviews: Review[]
  readonly reviewComments: ReviewComment[]
}

export type CommentSpec = Partial<Comment> & { readonly body: string }
export type CommitCommentSpec = Partial<CommitComment> & { readonly sha: string; readonly body: string }
export type ReviewSpec = Partial<Review>
export type ReviewCommentSpec = Partial<ReviewComment> & { readonly body: string }
type OptionalTime<Event> = Event extends unknown ? Omit<Event, 'at' | 'actor'> & { at?: string; actor?: string } : never
export type TimelineSpec = OptionalTime<TimelineEvent>
export type IssueSpec = Partial<Omit<Issue, 'comments' | 'timeline'>> & {
  readonly comments?: readonly CommentSpec[]
  readonly timeline?: readonly TimelineSpec[]
}
export type PullSpec = Partial<Omit<Pull, 'comments' | 'timeline' | 'reviews' | 'reviewComments'>> & {
  readonly branch: string
  readonly comments?: readonly CommentSpec[]
  readonly timeline?: readonly TimelineSpec[]
  readonly reviews?: readonly ReviewSpec[]
  readonly reviewComments?: readonly ReviewCommentSpec[]
}

/** What a thread is made with: the next free ids, the time, and the branch that pull requests go to. */
type Surroundings = {
  nextId(): number
  nextNumber(): number
  readonly settings: { readonly now: string; readonly defaultBranch: string }
}

export function toComment(spec: CommentSpec, { nextId, settings }: Surroundings): Comment {
  const createdAt = spec.createdAt ?? settings.now
  return {
    id: nextId(),
    author: 'mona',
    association: 'MEMBER',
    updatedAt: createdAt,
    ...spec,
    createdAt,
    ...toReactable(spec),
  }
}

export function toCommitComment(spec: CommitCommentSpec, around: Surroundings): CommitComment {
  return { path: null, line: null, ...spec, ...toComment(spec, around) }
}

export function toReview(spec: ReviewSpec, { nextId, settings }: Surroundings): Review {
  return {
    id: nextId(),
    state: 'COMMENTED',
    body: '',
    author: 'mona',
    association: 'MEMBER',
    submittedAt: settings.now,
    ...spec,
  }
}

export function toReviewComment(spec: ReviewCommentSpec, around: Surroundings): ReviewComment {
  return { path: 'README.md', line: 1, inReplyTo: null, reviewId: null, ...spec, ...toComment(spec, around) }
}

export function toIssue(spec: IssueSpec, around: Surroundings): Issue {
  const { now } = around.settings
  const createdAt = spec.createdAt ?? now
  const state = spec.state ?? (spec.closedAt ? 'closed' : 'open')
  const number = spec.number ?? around.nextNumber()
  return {
    title: 'An issue',
    body: null,
    author: 'mona',
    association: 'MEMBER',
    updatedAt: createdAt,
    closedAt: state === 'closed' ? now : null,
    ...spec,
    number,
    createdAt,
    state,
    labels: [...(spec.labels ?? [])],
    comments: (spec.comments ?? []).map((comment) => toComment(comment, around)),
    timeline: (spec.timeline ?? []).map((event) => ({ at: createdAt, actor: 'mona', ...event })),
    ...toReactable(spec),
  }
}

export function toPull(spec: PullSpec, around: Surroundings): Pull {
  const mergedAt = spec.mergedAt ?? null
  const closed = mergedAt === null ? {} : { state: 'closed' as const, closedAt: mergedAt }
  return {
    base: around.settings.defaultBranch,
    isDraft: false,
    mergeSha: null,
    head: 'here',
    sha: null,
    commits: [],
    ...spec,
    mergedAt,
    ...toIssue({ title: 'A pull request', ...closed, ...spec }, around),
    reviews: (spec.reviews ?? []).map((review) => toReview(review, around)),
    reviewComments: (spec.reviewComments ?? []).map((comment) => toReviewComment(comment, around)),
  }
}

function toReactable(spec: Partial<Reactable>): Reactable {
  return { reactions: { ...spec.reactions }, reactedBy: [...(spec.reactedBy ?? [])] }
}
