// How the facts-only writer tells what has been failing.
import type { Dossier } from '../../dossier.ts'
import type { Fact } from '../../facts.ts'
import type { ClusterStory, PatternStory } from '../../incident/pattern-facts.ts'
import type { Claim, Sentence } from '../draft.ts'
import { openWithHanded } from './handed-words.ts'
import { exactly, fact, linked, named, plain, say } from './wording.ts'

/** What Happened: the words of whoever asked, then how often, over how long, and when most. */
export function openWithPattern(dossier: Dossier): Claim[] {
  const { pattern } = dossier.story
  return pattern === null
    ? []
    : [...openWithHanded(dossier, { hasTitle: true }), fact(...sayHowOften(pattern, dossier)), ...sayRows(pattern)]
}

function sayHowOften({ failures, since, until, daysWithFailure, busiest }: PatternStory, dossier: Dossier): Sentence[] {
  const evidence = dossier.exhibits.pattern?.failures ?? []
  const span = `From ${exactly(since)} to ${exactly(until)}`
  return [
    say(
      `${span}, ${exactly(failures)} ${isOne(failures) ? 'is' : 'are'} on record, on ${exactly(daysWithFailure)}.`,
      since,
      until,
      failures,
      daysWithFailure,
      ...evidence,
    ),
    ...(busiest === null
      ? []
      : [
          say(
            `The day with the most was ${exactly(busiest.day)}: ${exactly(busiest.failures)}.`,
            busiest.day,
            busiest.failures,
          ),
        ]),
  ]
}

function isOne({ display }: Fact): boolean {
  return /^1\b/.test(display)
}

/** What failed day after day. */
function sayRows({ clusters }: PatternStory): Claim[] {
  const rows = clusters.flatMap((cluster) =>
    cluster.row === null
      ? []
      : [
          say(
            `${toName(cluster)} failed on ${exactly(cluster.row)} in a row; its last failure on record is ${linked(cluster.last)}.`,
            cluster.row,
            cluster.first,
            cluster.last,
          ),
        ],
  )
  return rows.length === 0 ? [] : [fact(...rows)]
}

function toName({ cluster }: ClusterStory): string {
  return `${named(cluster.workflow)} ${cluster.branch === null ? 'on other branches' : `on ${named(cluster.branch)}`}`
}

/** The Brutal Truth: what it is most of the time. */
export function toPatternTruth({ story }: Dossier): Claim[] {
  const [largest] = story.pattern?.clusters ?? []
  if (largest === undefined) return []
  const { share, first, last } = largest
  if (story.pattern !== null && isOne(story.pattern.failures))
    return [fact(say(`**One failed run is no pattern.** It is ${linked(last)} of ${toName(largest)}.`, last))]
  const entries = story.pattern?.entries ?? null
  return [
    fact(
      say(`**${exactly(share)}: ${toName(largest)}.**`, share, first, last),
      ...(entries === null ? [] : [say(`The journal holds ${exactly(entries)} of that time.`, entries)]),
    ),
  ]
}

/** The title: that of whoever asked; else the workflow that failed most often, how often, over how long. */
export function toPatternTitle({ story, handed }: Dossier): string {
  if (handed.title !== null) return plain(handed.title)
  if (story.pattern === null) return 'What has been failing'
  const { leader, time } = story.pattern
  return `${named(leader.workflow)} Failed ${exactly(leader.times)} in ${exactly(time)}`
}
