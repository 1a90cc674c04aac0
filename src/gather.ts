// The gather stage: reads what the incident left behind, in parallel where nothing depends on each other. What cannot be had becomes a gap.
import type { Gathered } from './core/gathered.ts'
import type { Skipped, Trigger } from './core/trigger.ts'
import { gatherCommit } from './gather/commit.ts'
import { gatherDeployment } from './gather/deployment.ts'
import { gatherPattern } from './gather/pattern.ts'
import type { GatherPorts } from './gather/ports.ts'
import { gatherRequest } from './gather/request.ts'
import { gatherRun } from './gather/run.ts'
import { gatherThread } from './gather/thread.ts'

/** Trigger -> records and gaps. Throws PortFailure only where nothing at all can be told: what it is about is out of reach itself. */
export async function gather(trigger: Trigger, ports: GatherPorts): Promise<Gathered | Skipped> {
  const gathered = await gatherTarget(trigger, ports)
  return 'kind' in gathered ? gathered : { ...gathered, handed: trigger.handed }
}

async function gatherTarget(trigger: Trigger, ports: GatherPorts): Promise<Gathered | Skipped> {
  switch (trigger.kind) {
    case 'run':
      return gatherRun(trigger, ports)
    case 'thread':
      return gatherThread(trigger, ports)
    case 'commit':
      return gatherCommit(trigger, ports)
    case 'deployment':
      return gatherDeployment(trigger, ports)
    case 'request':
      return gatherRequest(trigger, ports)
    case 'pattern':
      return gatherPattern(trigger, ports)
  }
}
