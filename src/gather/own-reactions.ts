// The reactions that the journal leaves itself: GitHub counts them with those of people, and does not say whose they are.
import type { Issue, TimelineEvent } from '../core/records.ts'
import type { Trigger } from '../core/trigger.ts'

/** What attend.ts leaves where somebody asked: one when it begins, one when the entry is there. */
const OWN: ReadonlySet<string> = new Set(['eyes', 'rocket'])

/** An issue without one of each reaction of our own, where it was the issue itself that asked: by the label, now or at an earlier time. */
export function withoutOwnReactions(
  issue: Issue,
  { trigger, timeline, label }: { trigger: Trigger; timeline: readonly TimelineEvent[]; label: string },
): Issue {
  const { place } = trigger
  const isAskedNow = place?.kind === 'thread' && place.number === issue.number && place.comment === null
  const isLabelled = timeline.some((event) => event.kind === 'labeled' && isSameLabel(event.label, label))
  if (!isAskedNow && !isLabelled) return issue
  const reactions = issue.reactions
    .map(({ content, count }) => ({ content, count: OWN.has(content) ? count - 1 : count }))
    .filter(({ count }) => count > 0)
  return { ...issue, reactions }
}

/** GitHub compares label names without regard to case. */
function isSameLabel(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}
