// The Actions runner: inputs, event, outputs, masks, summary and log lines. The only file that writes to the runner's standard output.
// Loaded before it is known whether there is work, so it imports nothing heavy; @actions/github comes when the context is asked for.
import { readFileSync } from 'node:fs'
import * as core from '@actions/core'
import { describeFailure, UserError } from '../core/failure.ts'
import type { Console } from '../ports.ts'

/** Shorter values would mask half of the log. */
const MIN_MASKED_CHARS = 8
/** GitHub drops a longer summary whole. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits */
const MAX_SUMMARY_BYTES = 1024 * 1024
/** A step shows 10 annotations of a kind and a job 50; three are enough to be read. The last one is kept for an error. */
const MAX_ANNOTATIONS = 3

/** What started the workflow: the event's name and its payload as GitHub sent it. */
export type RunnerEvent = { readonly name: string; readonly payload: unknown }

/** Where the program runs. Addresses have no slash at the end. */
export type RunnerContext = {
  readonly apiUrl: string
  readonly graphqlUrl: string
  readonly serverUrl: string
  /** `owner/name` */
  readonly repository: string
  readonly runId: number
  readonly workflow: string
}

/** The log of the step. `error` is for the one failure that ends the program; it does not end it. */
export interface RunnerConsole extends Console {
  error(line: string): void
}

/** An input as written in the workflow, without the white space around it; an input that is not set is ''. */
export function readInput(name: string): string {
  return core.getInput(name)
}

/** The event that started the workflow. Throws UserError where there is none or its file is not JSON. */
export function readEvent(environment: NodeJS.ProcessEnv): RunnerEvent {
  const name = environment['GITHUB_EVENT_NAME']
  const path = environment['GITHUB_EVENT_PATH']
  if (!name || !path)
    throw new UserError('event-missing', 'GITHUB_EVENT_NAME and GITHUB_EVENT_PATH are not set', {
      hint: 'The action runs as a step of a GitHub Actions workflow. On your own machine, use the command line program.',
    })
  try {
    const payload: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return { name, payload }
  } catch (thrown) {
    throw new UserError('event-unreadable', `the ${name} event could not be read: ${describeFailure(thrown)}`, {
      hint: 'Look whether an earlier step changed the file that GITHUB_EVENT_PATH names.',
      cause: thrown,
    })
  }
}

/** Addresses, repository and run, from the runner's variables. Throws UserError where the repository is not set. */
export async function readContext(): Promise<RunnerContext> {
  const { context } = await import('@actions/github')
  const { apiUrl, graphqlUrl, serverUrl, runId, workflow } = context
  const trim = (url: string) => url.replace(/\/+$/, '')
  return {
    apiUrl: trim(apiUrl),
    graphqlUrl: trim(graphqlUrl),
    serverUrl: trim(serverUrl),
    repository: readRepository(() => context.repo),
    runId,
    workflow,
  }
}

function readRepository(read: () => { owner: string; repo: string }): string {
  try {
    const { owner, repo } = read()
    return `${owner}/${repo}`
  } catch (thrown) {
    throw new UserError('repository-missing', 'GITHUB_REPOSITORY is not set', {
      hint: 'The action runs as a step of a GitHub Actions workflow.',
      cause: thrown,
    })
  }
}

/** Writes the outputs of the step; null is written as ''. */
export function writeOutputs(outputs: Readonly<Record<string, string | number | boolean | null>>): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value ?? '')
}

/** Asks the runner to mask our own credentials in all later log lines. Never to be called with found text: masks are global. */
export function maskSecret(secret: string): void {
  if (secret.length >= MIN_MASKED_CHARS) core.setSecret(secret)
}

/** Appends to the job summary, cut at a line end where GitHub would drop it. A runner without summaries is no failure. */
export async function writeSummary(markdown: string, console: Console): Promise<void> {
  try {
    await core.summary.addRaw(cutSummary(markdown), true).write()
  } catch (thrown) {
    core.summary.emptyBuffer()
    console.info(`The job summary was not written: ${describeFailure(thrown)}`)
  }
}

/** The text, or as many whole lines of it as fit with a last line that says so. */
export function cutSummary(markdown: string, maxBytes = MAX_SUMMARY_BYTES): string {
  const bytes = Buffer.from(markdown)
  // The line end that follows the text counts too.
  if (bytes.byteLength < maxBytes) return markdown
  const note = `\n\n_The rest was cut: GitHub shows no summary over ${maxBytes} bytes._`
  const end = bytes.lastIndexOf('\n', maxBytes - Buffer.byteLength(note) - 1)
  return `${bytes.subarray(0, Math.max(0, end)).toString()}${note}`
}

/** The step's log. The first warnings and the first error become annotations; further ones are plain lines. */
export function createConsole(): RunnerConsole {
  let annotations = 0
  const mayAnnotate = (max: number) => {
    if (annotations >= max) return false
    annotations += 1
    return true
  }
  return {
    info: (line) => core.info(safeLine(line)),
    warning: (line) =>
      mayAnnotate(MAX_ANNOTATIONS - 1) ? core.warning(safeLine(line)) : core.info(safeLine(`Warning: ${line}`)),
    error: (line) =>
      mayAnnotate(MAX_ANNOTATIONS) ? core.error(safeLine(line)) : core.info(safeLine(`Error: ${line}`)),
  }
}

/** A remark on a line of a file. `path` is from the workspace. */
export type FileRemark = {
  readonly level: 'error' | 'warning' | 'note'
  readonly path: string
  readonly line: number
  readonly message: string
}

/** Remarks as annotations of their files: the first of each kind, as many as are read. */
export function annotate(remarks: readonly FileRemark[]): void {
  const commands = { error: core.error, warning: core.warning, note: core.notice }
  for (const level of ['error', 'warning', 'note'] as const)
    for (const { path, line, message } of remarks.filter((remark) => remark.level === level).slice(0, MAX_ANNOTATIONS))
      commands[level](safeLine(message), { file: path, startLine: line })
}

/**
 * Any text as one line that the runner does not take for a command: it looks for `::command::` at the start of a line and for
 * `##[command]` anywhere in it, comparing as .NET does, which overlooks invisible characters; so these go first.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function safeLine(text: string): string {
  return text
    .replace(/\r\n|[\s\u0085]/g, ' ')
    .replace(/[\p{C}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/##(?=\[)/g, '# #')
    .replace(/^( *):(?=:)/, '$1: ')
}
