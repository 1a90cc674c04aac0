import { expect, test } from '@jest/globals'
import type { Ask } from '../../src/core/trigger.ts'
import { withoutOwnReactions } from '../../src/gather/own-reactions.ts'
import { anAsk } from '../support/config.ts'
import { anIssue, at } from '../support/gathered.ts'
import { person } from '../support/thread-world.ts'

const ISSUE = anIssue({
  reactions: [
    { content: '+1', count: 4 },
    { content: 'eyes', count: 1 },
    { content: 'rocket', count: 3 },
  ],
})
const BY_PEOPLE = [
  { content: '+1', count: 4 },
  { content: 'rocket', count: 2 },
]

test.each<readonly [string, Ask['place'], readonly string[], object]>([
  ['was labelled just now', { kind: 'thread', number: 5, comment: null }, [], BY_PEOPLE],
  ['was labelled at an earlier time', null, ['bug', 'Journal'], BY_PEOPLE],
  [
    'was asked about in a comment',
    { kind: 'thread', number: 5, comment: { id: 7, isReview: false } },
    [],
    ISSUE.reactions,
  ],
  ['was asked about on another thread', { kind: 'thread', number: 6, comment: null }, ['bug'], ISSUE.reactions],
])('of an issue that %s the right reactions are those of people', (_, place, labels, expected) => {
  const trigger = { ...anAsk({ place }), kind: 'thread', number: 5, asWritten: null } as const
  const timeline = labels.map((label) => ({ kind: 'labeled', at: at('10:30'), actor: person('mona'), label }) as const)
  expect(withoutOwnReactions(ISSUE, { trigger, timeline, label: 'journal' }).reactions).toEqual(expected)
})
