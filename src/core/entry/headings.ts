// What the sections of an entry are called. A file of its own: what reads a comment needs the names, and not what renders an entry.

/** Headings of an entry, in order. */
export const SECTIONS = [
  'What Happened',
  'The Brutal Truth',
  'Technical Details',
  'What We Tried',
  'Root Cause Analysis',
  'How It Felt',
  'What We Learned',
  'What Changes Now',
  'Warning Signs',
  'For Next Time',
] as const
