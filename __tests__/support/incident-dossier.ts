// The dossier of a golden incident, in this process: gathered by the real adapters from a test GitHub, made safe and condensed as the
// program does it.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse } from 'yaml'
import { createClient } from '../../src/adapters/github/client.ts'
import { createReader } from '../../src/adapters/github/reader.ts'
import { sha256 } from '../../src/adapters/machine.ts'
import { createSecretScanner } from '../../src/adapters/secret-scanner.ts'
import { readWorkflow } from '../../src/adapters/workflow-reader.ts'
import { createMembership } from '../../src/attend/membership.ts'
import { type Config, parseConfig } from '../../src/core/config.ts'
import { condense, type Dossier } from '../../src/core/dossier.ts'
import { fromComment } from '../../src/core/event/comment.ts'
import { toTrigger } from '../../src/core/event/event.ts'
import { makeSafe } from '../../src/core/safety/safe-records.ts'
import { gather } from '../../src/gather.ts'
import { type Staged, stageIncident } from './incident-folder.ts'

const ACTION_YML = resolve(import.meta.dirname, '../../action.yml')
const SILENCE = { info: () => undefined, warning: () => undefined }

/** What the writers of this incident get. The same every time. */
export async function dossierOf(name: string): Promise<Dossier> {
  const staged = await stageIncident(name)
  try {
    return await toDossier(staged)
  } finally {
    await staged.github.stop()
  }
}

async function toDossier({ github, eventName, event, inputs }: Staged): Promise<Dossier> {
  const config = readConfig({ ...inputs, 'github-token': github.token })
  const { token, apiUrl, serverUrl, repository } = github
  const reader = createReader(createClient({ token, apiUrl, serverUrl, repository }))
  const { now } = github.world.settings
  const trigger = toTrigger(
    { name: eventName, payload: event, ownRunId: 1, ownWorkflow: 'Journal', now: () => now },
    config,
    fromComment,
  )
  const { policy, branchPrefix, label } = config
  const { findMembers } = createMembership({ github: reader, policy, console: SILENCE })
  const clock = { now: () => now }
  const ports = { github: reader, readWorkflow, console: SILENCE, clock, policy, branchPrefix, label, findMembers }
  const gathered = trigger.kind === 'skipped' ? trigger : await gather(trigger, ports)
  if ('kind' in gathered) throw new Error(`the event asks for no entry: ${gathered.reason}`)
  const records = { ...gathered, defaultBranch: github.world.settings.defaultBranch }
  const { records: safe } = await makeSafe(records, { scanner: createSecretScanner(), known: [token] })
  return condense(safe, { timezone: config.timezone, now: github.world.settings.now, sha256 })
}

/** The inputs over the defaults of `action.yml`. */
function readConfig(inputs: Readonly<Record<string, string>>): Config {
  const { inputs: declared } = parse(readFileSync(ACTION_YML, 'utf8')) as {
    inputs: Readonly<Record<string, { readonly default?: string } | undefined>>
  }
  return parseConfig((name) => inputs[name] ?? declared[name]?.default ?? '')
}
