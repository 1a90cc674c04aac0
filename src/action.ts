// The action's composition root: the only file besides cli.ts that puts adapters and stages together. What an event without work needs is
// imported at once; everything else comes when there is work.
import {
  createConsole,
  maskSecret,
  type RunnerConsole,
  readEvent,
  readInput,
  writeOutputs,
  writeSummary,
} from './adapters/runner.ts'
import { type Config, parseConfig } from './core/config.ts'
import { isCommentEvent, toTrigger } from './core/event/event.ts'
import { type GitHubEvent, toFields } from './core/event/github-event.ts'
import { describeFailure, PortFailure, UserError } from './core/failure.ts'
import { describeOutcome, type Outcome, type OutputName, toSkipSummary } from './core/outcome.ts'
import type { Trigger } from './core/trigger.ts'
import type { Publication } from './publish.ts'

const ISSUES = 'https://github.com/OWNER/journal-writer/issues'

async function run(console: RunnerConsole): Promise<void> {
  const config = parseConfig(readInput)
  maskSecret(config.githubToken)
  if (config.model !== null) maskSecret(config.model.apiKey)
  const event: GitHubEvent = {
    ...readEvent(process.env),
    ownRunId: Number(process.env['GITHUB_RUN_ID'] ?? 0),
    ownWorkflow: process.env['GITHUB_WORKFLOW'] ?? '',
    now: () => new Date().toISOString(),
  }
  const readComment = isCommentEvent(event.name) ? (await import('./core/event/comment.ts')).fromComment : null
  const trigger = toTrigger(event, config, readComment)
  if (trigger.kind === 'skipped') await skip(trigger, console)
  else await write(trigger, config, { console, defaultBranch: readDefaultBranch(event) })
}

async function skip(outcome: Outcome, console: RunnerConsole): Promise<void> {
  console.info(describeOutcome(outcome))
  writeOutputs(toOutputs({ outcome, operation: 'none', path: null, branch: null, pull: null, compareUrl: null }, null))
  await writeSummary(toSkipSummary(outcome), console)
}

async function write(
  trigger: Trigger,
  config: Config,
  { console, defaultBranch }: { console: RunnerConsole; defaultBranch: string | null },
): Promise<void> {
  const [
    { createClient },
    { createReader },
    { createJournalRepository },
    { createConversation },
    { readContext },
    { createSecretScanner },
    { readFrontMatter },
    { readWorkflow },
    { keepMemorySmall, randomNonce, sha256, systemClock },
    { toOwnSecrets },
    { createModel },
    { loadEnglishWords },
    { attend },
  ] = await Promise.all([
    import('./adapters/github/client.ts'),
    import('./adapters/github/reader.ts'),
    import('./adapters/github/journal-repository.ts'),
    import('./adapters/github/conversation.ts'),
    import('./adapters/runner.ts'),
    import('./adapters/secret-scanner.ts'),
    import('./adapters/front-matter-reader.ts'),
    import('./adapters/workflow-reader.ts'),
    import('./adapters/machine.ts'),
    import('./core/safety/own-secrets.ts'),
    import('./adapters/model/model.ts'),
    import('./adapters/english-words.ts'),
    import('./attend.ts'),
  ])
  keepMemorySmall()
  const context = await readContext()
  const client = createClient({ ...context, token: config.githubToken })
  const github = createReader(client)
  const runUrl = `${context.serverUrl}/${context.repository}/actions/runs/${context.runId}`
  const publication = await attend(
    trigger,
    { config, defaultBranch: defaultBranch ?? (await github.readDefaultBranch()), runUrl },
    {
      console,
      github,
      repository: createJournalRepository(client),
      conversation: createConversation(client),
      secrets: createSecretScanner(),
      ownSecrets: toOwnSecrets(process.env),
      clock: systemClock,
      sha256,
      readFrontMatter,
      readWorkflow,
      desk:
        config.model === null
          ? null
          : { ...config.model, model: createModel(config.model), loadWords: loadEnglishWords, nonce: randomNonce },
    },
  )
  if (publication.outcome.kind !== 'failed') console.info(describeOutcome(publication.outcome))
  if (publication.pull !== null) console.info(`Pull request: ${publication.pull.url}`)
  writeOutputs(toOutputs(publication, publication.severity))
  await writeSummary(publication.summary, console)
  if (publication.outcome.kind !== 'failed') return
  console.error(describeOutcome(publication.outcome))
  process.exitCode = 1
}

/** The outputs of action.yml, all of them, every time. */
function toOutputs(
  { outcome, operation, path, branch, pull }: Publication,
  severity: string | null,
): Record<OutputName, string | number | null> {
  return {
    'entry-path': path,
    'pull-request-number': pull?.number ?? null,
    'pull-request-url': pull?.url ?? null,
    branch,
    operation,
    severity,
    outcome: outcome.kind,
    reason: outcome.reason,
  }
}

/** Almost every event of a repository carries it; null where it does not. https://docs.github.com/en/webhooks/webhook-events-and-payloads */
function readDefaultBranch({ payload }: GitHubEvent): string | null {
  const { default_branch: branch } = toFields(toFields(payload)['repository'])
  return typeof branch === 'string' && branch !== '' ? branch : null
}

const console = createConsole()
try {
  await run(console)
} catch (failure) {
  process.exitCode = 1
  if (failure instanceof UserError)
    console.error(`${failure.message} ${failure.hint}${failure.docs === null ? '' : ` See ${failure.docs}.`}`)
  else if (failure instanceof PortFailure) console.error(`No entry could be written: ${describeFailure(failure)}.`)
  else console.error(`This is a bug in Journal Writer: ${describeFailure(failure)}. Please report it: ${ISSUES}`)
}
