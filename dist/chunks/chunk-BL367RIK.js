import { createRequire as createRequireForBundledCommonJs } from 'node:module'; const require = createRequireForBundledCommonJs(import.meta.url);

// src/core/outcome.ts
var REASONS = {
  "entry-created": "A new entry was written.",
  "entry-updated": "The entry of this incident was brought up to date.",
  "entry-up-to-date": "The entry of this incident already says all of this.",
  "dry-run": "This was a dry run: nothing was written.",
  "edited-by-a-person": "Somebody edited the entry since it was written; their text was left alone.",
  "told-by-another-workflow": "Another workflow that failed on the same commit already has the entry of this incident.",
  "pull-request-closed": "The pull request of this incident was closed without merging; it is not opened again.",
  "pull-request-merged": "The entry of this incident is merged already.",
  "pull-request-blocked": "The branch is there, but this token may not open pull requests.",
  "not-written": "The entry could not be written to the repository; its text is in the job summary.",
  "run-succeeded": "The run succeeded: there is nothing to write about.",
  "run-cancelled": "The run was cancelled: that is no failure.",
  "run-skipped": "The run was skipped.",
  "run-neutral": "The run ended neutral: that is no failure.",
  "run-not-completed": "The run has not ended yet.",
  "own-branch": "The run belongs to a branch of the journal itself.",
  "own-workflow": "The run belongs to the workflow of the journal itself.",
  "other-label": "The label is not the one that asks for an entry.",
  "other-event": "This event does not ask for an entry."
};
function describeOutcome(outcome) {
  let detail = outcome.detail === null ? "" : ` (${outcome.detail})`;
  return `${REASONS[outcome.reason]}${detail}`;
}

export {
  describeOutcome
};
