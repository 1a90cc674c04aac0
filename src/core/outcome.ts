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
  'too-many-entries':
    'There are as many new entries within a day as the input max-entries-per-day allows; the text of this one is in the job summary.',
  'help-given': 'The comment asked what can be asked for, and was told.',
  'command-unknown': 'The comment asks for something that the journal does not know; it was told what there is.',
  'no-entry-here': 'The comment asks for a change of an entry, and this is not the pull request of one.',
  'issue-opened': 'An issue was opened for a proposal of the entry.',
  'no-such-proposal': 'The entry has no proposal of that number.',
  'closed-on-request': 'The pull request of the entry was closed, as somebody asked.',
  'not-allowed': 'Whoever asked may not ask for an entry in this repository.',
  'permission-unknown': 'It could not be found out whether whoever asked may, so nothing was done.',
  'bot-not-allowed': 'A bot asked, and the input allowed-bots does not name it.',
  'own-words': 'The journal does not answer itself.',
  'no-command': 'The comment does not ask for anything.',
  'same-command': 'The comment was edited, and asks for the same as before.',
  'comment-deleted': 'The comment was deleted, and was no part of an entry.',
  'own-pull-request': 'The pull request is that of an entry.',
  'run-of-fork': 'The run belongs to a fork, and the input forks leaves those alone.',
  'dependency-run': 'The run belongs to a branch of a bot that updates dependencies.',
  'other-branch': 'The run is not of the default branch, and the input when asks for that alone.',
  'not-repeated': 'The failure has not repeated itself often or long enough yet for the input when.',
  'not-recovered': 'The branch is not green again yet, and the input when asks for what is over.',
  'nothing-recovered': 'The run was green, and so was the one before it.',
  'below-min-severity': 'The incident is less severe than the input min-severity asks for.',
  'no-failures': 'Nothing failed in that time.',
  'deployment-not-failed': 'The deployment did not fail.',
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
  readonly kind: 'journaled' | 'unchanged' | 'answered' | 'skipped' | 'blocked' | 'dry-run' | 'failed'
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
