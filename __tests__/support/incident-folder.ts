// The golden incidents: reads a folder of `__tests__/cases` (its README says what is in one), lets it happen in a test GitHub, and gives
// its dossier. Whatever an incident does not say about itself gets a plain value here.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import * as z from 'zod/mini'
import { addThreads, issueSchema, pullSchema } from './incident-thread.ts'
import type { FileContent } from './test-github/bare-repository.ts'
import type { Issue } from './test-github/threads.ts'
import type { AttemptSpec, JobSpec, Run } from './test-github/world.ts'
import { startTestGitHub, type TestGitHub } from './test-github.ts'
import { issueLabeledEvent, type Json, workflowDispatchEvent, workflowRunEvent } from './webhook-events.ts'

const CASES = resolve(import.meta.dirname, '../cases')

const conclusion = z.enum([
  'success',
  'failure',
  'neutral',
  'cancelled',
  'skipped',
  'timed_out',
  'action_required',
  'startup_failure',
])
/** `09:14:07` on the day of its run, or a whole ISO 8601 time. */
const time = z.string().check(z.regex(/^(\d{4}-\d\d-\d\dT)?\d\d:\d\d:\d\dZ?$/))
const moment = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/))
/** `Nora Lindqvist <nora-l>`: a name and a login. */
const person = z.string().check(z.regex(/^[^<>]+ <[^<>\s]+>$/))

const step = z.strictObject({ name: z.string(), until: time, conclusion: z.optional(conclusion) })
const job = z.strictObject({
  name: z.string(),
  conclusion: z.optional(conclusion),
  started: time,
  ended: z.optional(time),
  /** In order; a step starts where the one before it ends. */
  steps: z.optional(z.array(step)),
  /** A file of the folder. Without one the log is gone. */
  log: z.optional(z.string()),
  annotations: z.optional(z.array(z.string())),
})
const attempt = z.strictObject({ conclusion, started: moment, ended: moment, jobs: z.optional(z.array(job)) })
const run = z.strictObject({
  id: z.string(),
  workflow: z.optional(z.string()),
  file: z.optional(z.string()),
  event: z.optional(z.string()),
  branch: z.optional(z.string()),
  commit: z.string(),
  by: z.optional(z.string()),
  attempts: z.array(attempt),
})
const incidentSchema = z.strictObject({
  repository: z.string(),
  branch: z.optional(z.string()),
  timezone: z.optional(z.string()),
  commits: z.array(
    z.strictObject({
      /** What runs and pull requests call it. `{id}` in a later message becomes its full sha. */
      id: z.string(),
      by: person,
      at: moment,
      branch: z.optional(z.string()),
      message: z.string(),
      /** The whole text of each file that it adds or changes; null where it deletes one. */
      files: z.record(z.string(), z.nullable(z.string())),
    }),
  ),
  runs: z.array(run),
  pulls: z.optional(z.array(pullSchema)),
  issue: z.optional(issueSchema),
  people: z.optional(z.record(z.string(), z.enum(['admin', 'maintain', 'write', 'triage', 'read', 'none']))),
  /** What starts the action: the end of a run, a person who names a run, or one who puts the label on the issue. */
  event: z.union([
    z.strictObject({ run: z.string() }),
    z.strictObject({ 'by-hand': z.string() }),
    z.strictObject({ 'label-by': z.string() }),
  ]),
})

export type IncidentFile = z.infer<typeof incidentSchema>

/** The incident in a test GitHub, and the event that tells of it. */
export type Staged = {
  readonly github: TestGitHub
  readonly eventName: string
  readonly event: Json
  readonly inputs: Readonly<Record<string, string>>
}

/** Names of the folders that hold a whole incident, in order. */
export function listIncidents(): readonly string[] {
  return readdirSync(CASES)
    .filter((name) => existsSync(join(CASES, name, 'incident.yml')))
    .toSorted()
}

/** A file of an incident's folder. */
export function readCaseFile(name: string, file: string): string {
  return readFileSync(join(CASES, name, file), 'utf8')
}

/** The incident as it is written down. Throws where a field is missing, misspelt or of another form. */
export function readIncident(name: string): IncidentFile {
  return z.parse(incidentSchema, parse(readCaseFile(name, 'incident.yml')))
}

/** Starts a test GitHub in which the incident has happened. The caller ends it. */
export async function stageIncident(name: string): Promise<Staged> {
  const incident = readIncident(name)
  const github = await startTestGitHub({
    repository: incident.repository,
    ...(incident.branch !== undefined && { defaultBranch: incident.branch }),
  })
  const shas = await makeCommits(incident, github)
  const runs = new Map(incident.runs.map((spec) => [spec.id, addRun(spec, { name, incident, github, shas })]))
  const { pulls = [], issue = null, people = {} } = incident
  const thread = addThreads({ pulls, issue, people }, { github, runs, shaOf: (id) => shaOf(id, shas) })
  return { github, ...toEvent(incident, { github, runs, thread }) }
}

type Shas = ReadonlyMap<string, string>

async function makeCommits({ commits }: IncidentFile, github: TestGitHub): Promise<Shas> {
  const shas = new Map<string, string>()
  for (const { id, by, at, branch, message, files } of commits) {
    const [, name = '', login = ''] = /^(.+) <(.+)>$/.exec(by) ?? []
    const isNew = branch !== undefined && (await github.git.resolve(branch)) === null
    const base = isNew ? await github.git.resolve(github.world.settings.defaultBranch) : null
    const [sha = ''] = await github.git.commit({
      message: message.replace(/\{([\w-]+)\}/g, (_, earlier: string) => shaOf(earlier, shas)),
      date: at,
      author: { name, email: `${login}@users.noreply.github.com` },
      files: files as Readonly<Record<string, FileContent>>,
      ...(branch !== undefined && { branch }),
      ...(base !== null && { parents: [base] }),
    })
    shas.set(id, sha)
  }
  return shas
}

function shaOf(id: string, shas: Shas): string {
  const sha = shas.get(id)
  if (sha === undefined) throw new Error(`the incident has no commit "${id}" up to here`)
  return sha
}

type Making = {
  readonly name: string
  readonly incident: IncidentFile
  readonly github: TestGitHub
  readonly shas: Shas
}

function addRun(spec: z.infer<typeof run>, { name, incident, github, shas }: Making): Run {
  const [first] = spec.attempts
  const commit = incident.commits.find(({ id }) => id === spec.commit)
  const login = /<(.+)>/.exec(commit?.by ?? '')?.[1]
  const workflows = [...new Set(incident.runs.map(({ workflow }) => workflow))]
  return github.world.addRun({
    sha: shaOf(spec.commit, shas),
    title: commit?.message.split('\n')[0] ?? '',
    workflowId: 77 + workflows.indexOf(spec.workflow),
    workflowName: spec.workflow ?? 'CI',
    workflowPath: spec.file ?? '.github/workflows/ci.yml',
    event: spec.event ?? 'push',
    branch: spec.branch ?? github.world.settings.defaultBranch,
    actor: spec.by ?? login ?? 'mona',
    ...(first !== undefined && { createdAt: first.started }),
    attempts: spec.attempts.map(
      ({ conclusion, started, ended, jobs = [] }): AttemptSpec => ({
        conclusion,
        startedAt: started,
        completedAt: ended,
        jobs: jobs.map((job) => toJob(job, { name, day: started.slice(0, 10), ended })),
      }),
    ),
  })
}

function toJob(spec: z.infer<typeof job>, { name, day, ended }: { name: string; day: string; ended: string }): JobSpec {
  const at = (clock: string) => (clock.includes('T') ? clock : `${day}T${clock.replace('Z', '')}Z`)
  const startedAt = at(spec.started)
  const steps = (spec.steps ?? []).map(({ until, ...step }, index, all) => ({
    ...step,
    conclusion: step.conclusion ?? ('success' as const),
    startedAt: index === 0 ? startedAt : at(all[index - 1]?.until ?? spec.started),
    completedAt: at(until),
  }))
  return {
    name: spec.name,
    conclusion: spec.conclusion ?? 'success',
    startedAt,
    completedAt: spec.ended === undefined ? (steps.at(-1)?.completedAt ?? ended) : at(spec.ended),
    steps,
    annotations: (spec.annotations ?? []).map((message) => ({ message })),
    log: spec.log === undefined ? { status: 410 } : stampLog(readCaseFile(name, spec.log), startedAt),
  }
}

/** Between two lines of a log that nothing happened between. */
const LINE_MS = 20
/** A line of a log file that sets the clock: `@ 09:14:07`. */
const CLOCK = /^@ (\d\d:\d\d:\d\d)$/

/** A log as GitHub serves it: a timestamp before every line, from the start of its job on, or from the newest `@` line. */
export function stampLog(text: string, startedAt: string): string {
  let now = Date.parse(startedAt)
  const stamped: string[] = []
  for (const line of text.replace(/\n$/, '').split('\n')) {
    const [, clock] = CLOCK.exec(line) ?? []
    const isNextDay = clock !== undefined && clock < startedAt.slice(11, 19)
    if (clock === undefined) stamped.push(`${new Date(now).toISOString().replace('Z', '0000Z')} ${line}`)
    now =
      clock === undefined ? now + LINE_MS : Date.parse(`${startedAt.slice(0, 10)}T${clock}Z`) + (isNextDay ? DAY_MS : 0)
  }
  return `\ufeff${stamped.join('\n')}\n`
}

const DAY_MS = 24 * 60 * 60 * 1000

function toEvent(
  { event, timezone }: IncidentFile,
  { github, runs, thread }: { github: TestGitHub; runs: ReadonlyMap<string, Run>; thread: Issue | null },
): Omit<Staged, 'github'> {
  const settings = timezone === undefined ? {} : { timezone }
  const find = (id: string): Run => {
    const found = runs.get(id)
    if (found === undefined) throw new Error(`the incident has no run "${id}"`)
    return found
  }
  if ('label-by' in event) {
    if (thread === null) throw new Error('the incident has no issue to put a label on')
    const sender = { login: event['label-by'] }
    return { eventName: 'issues', event: issueLabeledEvent(github, thread, 'journal', { sender }), inputs: settings }
  }
  if ('run' in event)
    return { eventName: 'workflow_run', event: workflowRunEvent(github, find(event.run)), inputs: settings }
  const inputs = { ...settings, 'run-id': String(find(event['by-hand']).id) }
  return { eventName: 'workflow_dispatch', event: workflowDispatchEvent(github, inputs), inputs }
}
