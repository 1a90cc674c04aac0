// Shorthands of the end-to-end tests: deliver an event to the built action, and look at what came of it.
import { type ActionResult, runAction } from '../support/run-action.ts'
import type { Run } from '../support/test-github/world.ts'
import type { TestGitHub } from '../support/test-github.ts'
import { workflowRunEvent } from '../support/webhook-events.ts'

const WRITES = new Set(['POST', 'PATCH', 'PUT', 'DELETE'])

/** Delivers the event of a run, as GitHub does when it has ended. */
export async function deliverRun(
  github: TestGitHub,
  run: Run,
  inputs: Readonly<Record<string, string>> = {},
): Promise<ActionResult> {
  return runAction({ github, eventName: 'workflow_run', event: workflowRunEvent(github, run), inputs })
}

/** The entry that a delivery wrote, from the repository. */
export async function readEntry(github: TestGitHub, { outputs }: ActionResult): Promise<string> {
  return github.git.show(`${outputs['branch']}:${outputs['entry-path']}`)
}

/** Requests that change something, as `POST /pulls`. */
export function listWrites(github: TestGitHub): readonly string[] {
  return github.requests
    .filter(({ method, path }) => WRITES.has(method) && path !== '/graphql')
    .map(({ method, path }) => `${method} ${path.replace(`/repos/${github.repository}`, '')}`)
}
