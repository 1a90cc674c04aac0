// Every way a run of the journal can end that was expected, as data. The sentence for people stands beside its code.

/** What happened to the entry. */
export type Operation = 'created' | 'updated' | 'unchanged' | 'none'

export const REASONS = {
  'entry-created': 'A new entry was written.',
  'entry-updated': 'The entry of this incident was brought up to date.',
  'entry-up-to-date': 'The entry of this incident already says all of this.',
  'dry-run': 'This was a dry run: nothing was written.',
  'entry-is-newer': 'The entry of this incident knows later runs than this one.',
  'edited-by-a-person': 'Somebody edited the entry since it was written; their text was left alone.',
  'told-by-another-workflow': 'Another workflow that failed on the same commit already has the entry of this incident.',
  'pull-request-closed': 'The pull request of this incident was closed without merging; it is not opened again.',
  'pull-request-merged': 'The entry of this incident is merged already.',
  'pull-request-blocked': 'The branch is there, but this token may not open pull requests.',
  'not-written': 'The entry could not be written to the repository; its text is in the job summary.',
  'run-succeeded': 'The run succeeded: there is nothing to write about.',
  'run-cancelled': 'The run was cancelled: that is no failure.',
  'run-skipped': 'The run was skipped.',
  'run-neutral': 'The run ended neutral: that is no failure.',
  'run-not-completed': 'The run has not ended yet.',
  'run-passed-again': 'A later attempt of the run passed.',
  'own-branch': 'The run belongs to a branch of the journal itself.',
  'own-workflow': 'The run belongs to the workflow of the journal itself.',
  'other-label': 'The label is not the one that asks for an entry.',
  'other-event': 'This event does not ask for an entry.',
} as const
export type Reason = keyof typeof REASONS

/** Names of the outputs, as a later step reads them. */
export const OUTPUT_NAMES = [
  'entry-path',
  'pull-request-number',
  'pull-request-url',
  'branch',
  'operation',
  'severity',
  'outcome',
  'reason',
] as const
export type OutputName = (typeof OUTPUT_NAMES)[number]

/** An expected ending. `kind` is the `outcome` output, `reason` the `reason` output. */
export type Outcome = {
  readonly kind: 'journaled' | 'unchanged' | 'skipped' | 'blocked' | 'dry-run' | 'failed'
  readonly reason: Reason
  /** One more fact, for the log and the job summary: the conclusion, the label, the branch. */
  readonly detail: string | null
}

/** The job summary where there was nothing to write: fixed words alone, so that nothing has to be made harmless. */
export function toSkipSummary(outcome: Outcome): string {
  return `## Journal Writer\n\n${REASONS[outcome.reason]}\n`
}

/** The outcome as one sentence for the workflow log. */
export function describeOutcome(outcome: Outcome): string {
  const detail = outcome.detail === null ? '' : ` (${outcome.detail})`
  return `${REASONS[outcome.reason]}${detail}`
}
