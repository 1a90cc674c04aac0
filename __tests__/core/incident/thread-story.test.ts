import { describe, expect, test } from '@jest/globals'
import type { Fact } from '../../../src/core/facts.ts'
import type { Gathered } from '../../../src/core/gathered.ts'
import type { ThreadStory } from '../../../src/core/incident/thread-story.ts'
import { aComment, anIssueThread, aReview, aThread, at, dossierOf } from '../../support/gathered.ts'
import { anOutage } from '../../support/outage-thread.ts'

const storyOf = (gathered: Gathered) => dossierOf(gathered).story.thread
const shown = (fact: Fact | null | undefined) => fact?.display ?? null
const all = (facts: ReadonlyMap<number, Fact> | undefined) =>
  [...(facts ?? [])].map(([n, { display }]) => `${n}: ${display}`)
const around = (issue: Parameters<typeof anIssueThread>[0], over: Partial<Gathered> = {}) =>
  storyOf(anIssueThread(issue, { thread: aThread(), ...over }))

describe('the figures of a thread', () => {
  test('are counted from its records', () => {
    const story = storyOf(anOutage())
    const names = [
      'open',
      'resolution',
      'closedAt',
      'closedOn',
      'people',
      'reviews',
      'reactions',
      'pulls',
      'commits',
      'firstAnswer',
      'sinceChange',
    ] as const satisfies readonly (keyof ThreadStory)[]
    expect(names.map((name) => `${name}: ${shown(story?.[name])}`)).toEqual([
      'open: 6 h 7 min',
      'resolution: 6 h 7 min',
      'closedAt: 03:19 PM UTC',
      'closedOn: 2026-11-02',
      'people: 4 people',
      'reviews: null',
      'reactions: 12 reactions',
      'pulls: 3 linked pull requests',
      'commits: 3 linked commits',
      'firstAnswer: 8 min',
      'sinceChange: 2 h 7 min',
    ])
  })

  test('say of each attempt when it came in, how big it is, and when the first word came after it', () => {
    const story = storyOf(anOutage())
    const answers = [...(story?.answers ?? [])].map(
      ([n, { after, comment }]) => `${n}: ${after.display}, ${comment.actor}`,
    )
    expect([all(story?.cameAt), all(story?.sizes), answers]).toEqual([
      ['1: 09:58 AM UTC', '2: 11:30 AM UTC', '3: 01:20 PM UTC', '4: 03:17 PM UTC'],
      ['1: 1 file (+1 −1)', '2: 1 file (+1 −1)', '4: 1 file (+1 −1)'],
      ['1: 12 min, noor', '2: 18 min, sol', '3: 1 h 35 min, tess', '4: 14 min, noor'],
    ])
  })

  test('are none where nothing is on record around it', () => {
    expect(storyOf(anIssueThread())).toBeNull()
  })

  test('have no end while it is open', () => {
    const story = around({}, { comments: [aComment(1, 'Same.', { createdAt: at('11:00') })] })
    expect([shown(story?.open), story?.resolution, story?.closedAt]).toEqual(['1 h', null, null])
  })

  test('count people, and no programs; the author answers nobody', () => {
    const by = (login: string, clock: string) => ({ author: { login, isBot: false }, createdAt: at(clock) })
    const comments = [
      aComment(1, 'More.', by('mona', '10:05')),
      aComment(2, 'Built.', by('ci[bot]', '10:06')),
      aComment(3, 'Seen.', by('ivo', '10:30')),
    ]
    const thread = aThread({ reviews: [aReview(1, 'No.', { author: { login: 'sol', isBot: false } })] })
    const story = around({}, { comments, thread })
    expect([shown(story?.people), shown(story?.reviews), shown(story?.firstAnswer)]).toEqual([
      '3 people',
      '1 review remark',
      '30 min',
    ])
  })

  test('name times of more than four hours without a word, the longest first, with what ended them', () => {
    const comments = [
      aComment(1, 'Later.', { createdAt: at('14:00') }),
      aComment(2, 'Much later.', { createdAt: at('19:01') }),
      aComment(3, 'The end.', { createdAt: at('23:10') }),
    ]
    const story = around({}, { comments })
    expect(story?.quiet.map(({ time, until }) => [time.display, until?.lines[0]?.text])).toEqual([
      ['5 h 1 min', 'Much later.'],
      ['4 h 9 min', 'The end.'],
    ])
  })
})
