// Failures over a time: every failed run that GitHub lists, without the journal's own and, unless they are wanted, those of forks.
import type { Gap } from '../core/evidence.ts'
import { toCount } from '../core/facts.ts'
import { type Gathered, nothingGathered } from '../core/gathered.ts'
import { type Skipped, skip, type Trigger } from '../core/trigger.ts'
import { readHanded } from './handed.ts'
import { toPlace } from './place.ts'
import type { GatherPorts } from './ports.ts'

/** A time -> its failed runs, or that nothing failed in it. Throws PortFailure where they cannot be listed. */
export async function gatherPattern(
  trigger: Trigger & { kind: 'pattern' },
  { github, console, policy, branchPrefix }: GatherPorts,
): Promise<Gathered | Skipped> {
  const { id, since, until } = trigger
  const { items, total, missing } = await github.listFailures({ since, until })
  const isOwn = (branch: string | null) => branch?.startsWith(branchPrefix) === true
  const failures = items
    .filter(({ branch, fromFork }) => (fromFork ? policy.forks : !isOwn(branch)))
    .toSorted((a, b) => a.createdAt.localeCompare(b.createdAt) || a.id - b.id)
  const dropped = items.length - failures.length
  const others = dropped === 0 ? '' : `; ${dropped} of them are the journal's own or of forks`
  console.info(`Read ${toCount(items.length, 'failed run')} from ${since} to ${until}${others}.`)
  if (failures.length === 0) return skip('no-failures', `${since} to ${until}`)
  const gaps: Gap[] =
    missing === null ? [] : [{ what: `${total - items.length} of ${total} failed runs`, why: missing, status: null }]
  return {
    ...nothingGathered({ kind: 'pattern', id, since, until }),
    ...toPlace(github),
    pattern: { failures, total: total - dropped },
    logs: await readHanded(trigger),
    gaps,
  }
}
