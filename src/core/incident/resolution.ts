// The figures of an ending: when it was green again, how long that took, and how many commits came in until then.
import { toClockTime } from '../clock-time.ts'
import type { EvidenceId } from '../evidence.ts'
import type { Fact, FactBook } from '../facts.ts'
import type { Gathered } from '../gathered.ts'
import type { Exhibits } from './exhibits.ts'
import type { Ending } from './fix.ts'
import { toSize } from './quantity.ts'

export type Green = {
  /** Clock time and date of the end of the closing green run. */
  readonly at: Fact
  readonly on: Fact
  /** From the first detection to that end. */
  readonly resolution: Fact
  /** Commits between the last red run and the green one. */
  readonly commits: Fact | null
  /** Files and lines that they change. */
  readonly size: Fact | null
}

type Sources = {
  readonly facts: FactBook
  readonly exhibits: Exhibits
  readonly ending: Ending | null
  readonly detectedAt: string
  readonly timezone: string
}

/** Commits after the first red run, up to the closing green one or to the newest that was read; null where there are none. */
export function countCommitsWhileRed({ later }: Gathered, { facts, exhibits, ending }: Sources): Fact | null {
  if (later === null || later.totalCommits === 0) return null
  const [first] = exhibits.reds.values()
  const end = ending?.run ?? exhibits.run
  const from: readonly EvidenceId[] = [first, end].flatMap((evidence) => evidence?.id ?? [])
  return facts.count(
    'commits while red',
    { count: later.totalCommits, noun: 'commit' },
    from,
    `comparison of the first red commit with ${ending === null ? 'the newest one read' : 'the closing green one'}`,
  )
}

/** The figures of the closing green run; null while it is red, and where nobody knows. */
export function toGreen({ runs, fix }: Gathered, sources: Sources): Green | null {
  const { facts, ending, exhibits, detectedAt, timezone } = sources
  const end = runs?.closingGreen?.updatedAt
  if (end === undefined || ending === null) return null
  const clock = toClockTime(end, timezone)
  const from = [ending.run.id]
  const formula = 'end of the closing green run'
  return {
    at: facts.text('green again, time', `${clock.time} ${clock.zone}`, from, formula),
    on: facts.text('green again, date', clock.date, from, formula),
    resolution: facts.duration(
      'time to resolution',
      { start: detectedAt, end },
      [exhibits.run, ending.run].flatMap((evidence) => evidence?.id ?? []),
      'first detection to the end of the closing green run',
    ),
    commits:
      fix === null || fix.totalCommits === 0
        ? null
        : facts.count(
            'commits of the fix',
            { count: fix.totalCommits, noun: 'commit' },
            from,
            'comparison of the last red commit with the closing green one',
          ),
    size:
      fix === null || fix.files.length === 0
        ? null
        : facts.text('size of the fix', toSize(fix), from, 'files, added and deleted lines of that comparison'),
  }
}
