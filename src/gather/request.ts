// Something that was handed over: a finding of a person or of another program. What it says comes along with the ask, and that is all there is.
import { toCount } from '../core/facts.ts'
import { type Gathered, nothingGathered } from '../core/gathered.ts'
import type { Skipped, Trigger } from '../core/trigger.ts'
import { readHanded } from './handed.ts'
import { toPlace } from './place.ts'
import type { GatherPorts } from './ports.ts'

/** A request -> the logs that came with it. */
export async function gatherRequest(
  trigger: Trigger & { kind: 'request' },
  { github, console }: GatherPorts,
): Promise<Gathered | Skipped> {
  const logs = await readHanded(trigger)
  for (const { name, excerpt } of logs) console.info(`Read ${toCount(excerpt.totalLines, 'line')} of ${name}.`)
  return { ...nothingGathered({ kind: 'request', id: trigger.id }), ...toPlace(github), logs }
}
