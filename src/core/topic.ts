// What only people know, and can be asked for.

export const TOPICS = ['cause', 'expect', 'cue', 'impact', 'felt', 'luck', 'change'] as const
export type Topic = (typeof TOPICS)[number]
