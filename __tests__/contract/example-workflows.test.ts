import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { ASKED_INPUT_NAMES } from '../../src/core/asked-config.ts'
import { INPUT_NAMES } from '../../src/core/config.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const FOLDER = join(ROOT, 'examples/workflows')
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith('.yml'))

/** How the examples name this action. */
const THIS_ACTION = /^OWNER\/journal-writer@/
/** The reusable workflow of an organisation, as a repository calls it. It settles waiting and time limits for all of them. */
const CALLED: Readonly<Record<string, string>> = {
  'ORGANISATION/.github/.github/workflows/journal.yml@main': 'organisation.yml',
}

type Concurrency = { readonly group?: string; readonly queue?: string; readonly 'cancel-in-progress'?: unknown }
type Step = {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}
type Job = {
  readonly uses?: string
  readonly if?: string
  readonly permissions?: Readonly<Record<string, string>>
  readonly concurrency?: Concurrency
  readonly 'timeout-minutes'?: number
  readonly steps?: readonly Step[]
}
type Inputs = { readonly inputs?: Readonly<Record<string, unknown>> } | null
type Workflow = {
  readonly on: Readonly<Record<string, unknown>> & {
    readonly workflow_dispatch?: Inputs
    readonly workflow_call?: Inputs
  }
  readonly permissions?: unknown
  readonly concurrency?: Concurrency
  readonly jobs: Readonly<Record<string, Job>>
}

describe('the workflows in examples/workflows/', () => {
  test('are all in the table that says what each is for', () => {
    const table = readFileSync(join(FOLDER, 'README.md'), 'utf8')
    const linked = Array.from(table.matchAll(/\]\(([\w-]+\.yml)\)/g), ([, name]) => name)
    expect(linked.toSorted()).toEqual(NAMES.toSorted())
  })

  test.each(NAMES)('%s keeps the promises that the table makes', (name) => {
    expect(listProblems(readExample(name))).toEqual([])
  })

  test.each<[claim: string, name: string, change: (text: string) => string, problem: string]>([
    [
      'a permission is granted to all jobs',
      'everything.yml',
      (text) => text.replace('permissions: {}', 'permissions: write-all'),
      'permissions at the top',
    ],
    [
      'a job grants what it likes',
      'by-hand.yml',
      (text) => text.replace(/ {4}permissions:\n( {6}.*\n)+/, ''),
      'journal: no permissions',
    ],
    [
      'a waiting run is dropped',
      'everything.yml',
      (text) => text.replace(/^ {2}queue: .*\n/m, ''),
      'journal: no queue',
    ],
    [
      'a running one is cancelled',
      'ollama.yml',
      (text) => text.replace('queue: max', 'queue: max\n  cancel-in-progress: true'),
      'journal: no queue',
    ],
    [
      'the called workflow lets none wait',
      'organisation.yml',
      (text) => text.replace(/^ {6}queue: .*\n/m, ''),
      'journal: no queue',
    ],
    [
      'a job may run for hours',
      'hand-over.yml',
      (text) => text.replace('timeout-minutes: 10', ''),
      'look: no time limit',
    ],
    [
      'an input is misspelt',
      'by-hand.yml',
      (text) => text.replace('          context:', '          contxt:'),
      'journal: no input contxt',
    ],
    [
      'an input is passed on that nobody can give',
      'by-hand.yml',
      (text) => text.replace('inputs.since', 'inputs.from'),
      'inputs.from is not declared',
    ],
    [
      'text of an event stands in a script',
      'central-journal-sender.yml',
      (text) => text.replace('"The run: $RUN_URL"', '"The run: ${{ github.event.workflow_run.html_url }}"'),
      'hand-over: an expression in a script',
    ],
    [
      'the code of a pull request is checked out with a token that writes',
      'everything.yml',
      (text) =>
        text.replace('steps:', 'steps:\n      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8'),
      'journal: a checkout',
    ],
    [
      'an action of others is not pinned',
      'central-journal-sender.yml',
      (text) => text.replace(/create-github-app-token@\w+/, 'create-github-app-token@v3'),
      'hand-over: actions/create-github-app-token@v3 is not pinned',
    ],
    [
      'a fork starts a job with a branch of the same name',
      'failures-of-main.yml',
      (text) => text.replace(/ &&\n.*head_repository.*$/m, ''),
      'journal: starts for forks',
    ],
  ])('would be refused where %s', (_, name, change, problem) => {
    const changed = change(readText(name))
    expect(changed).not.toBe(readText(name))
    expect(listProblems(parse(changed))).toContain(problem)
  })

  test('everything.yml listens to every event that the action understands and GitHub starts workflows for', () => {
    expect(Object.keys(readExample('everything.yml').on).toSorted()).toEqual([
      'deployment_status',
      'issue_comment',
      'issues',
      'pull_request_review_comment',
      'pull_request_target',
      'repository_dispatch',
      'workflow_dispatch',
      'workflow_run',
    ])
  })

  test.each(['everything.yml', 'by-hand.yml'])('%s offers all that can be asked for', (name) => {
    const { workflow_dispatch: dispatch } = readExample(name).on
    expect(Object.keys(dispatch?.inputs ?? {}).toSorted()).toEqual([...ASKED_INPUT_NAMES, 'dry-run'].toSorted())
  })

  test('organisation.yml takes all that can be asked for, and its caller grants just what it needs', () => {
    const { on, jobs } = readExample('organisation.yml')
    expect(Object.keys(on.workflow_call?.inputs ?? {}).toSorted()).toEqual(ASKED_INPUT_NAMES.toSorted())
    const caller = readExample('organisation-caller.yml').jobs
    expect(caller['journal']?.permissions).toEqual(jobs['journal']?.permissions)
  })
})

/** What an example breaks of the promises in examples/workflows/README.md, one sentence each. */
function listProblems(workflow: Workflow): readonly string[] {
  const { on, permissions, jobs } = workflow
  const declared = [on.workflow_dispatch, on.workflow_call].flatMap((event) => Object.keys(event?.inputs ?? {}))
  const used = Array.from(JSON.stringify(jobs).matchAll(/\binputs\.([\w-]+)/g), ([, name = '']) => name)
  const isEmpty = JSON.stringify(permissions) === '{}'
  return [
    ...(isEmpty ? [] : ['permissions at the top']),
    ...[...new Set(used)].flatMap((name) => (declared.includes(name) ? [] : [`inputs.${name} is not declared`])),
    ...Object.entries(jobs).flatMap(([id, job]) =>
      [...listProblemsOfJob(job, workflow), ...(job.steps ?? []).flatMap(listProblemsOfStep)].map(
        (problem) => `${id}: ${problem}`,
      ),
    ),
  ]
}

function listProblemsOfJob(job: Job, { on, concurrency }: Workflow): readonly string[] {
  const called = job.uses === undefined ? null : readExample(CALLED[job.uses] ?? 'no such workflow')
  const doing = called === null ? [job] : Object.values(called.jobs)
  const isQueued = (own: Concurrency | undefined) =>
    own?.queue === 'max' && own.group !== undefined && own['cancel-in-progress'] === undefined
  const hasCheckout = doing.some(({ steps }) => steps?.some(({ uses }) => uses?.startsWith('actions/checkout@')))
  const startsForForks =
    'workflow_run' in on &&
    ![job, ...doing].some((one) =>
      one.if?.includes('github.event.workflow_run.head_repository.full_name == github.repository'),
    )
  return [
    ...(job.permissions === undefined ? ['no permissions'] : []),
    ...(isQueued(concurrency) || doing.every((one) => isQueued(one.concurrency)) ? [] : ['no queue']),
    ...(doing.every((one) => one['timeout-minutes'] !== undefined) ? [] : ['no time limit']),
    ...('pull_request_target' in on && hasCheckout ? ['a checkout'] : []),
    ...(startsForForks ? ['starts for forks'] : []),
  ]
}

function listProblemsOfStep({ uses = '', run = '', with: given = {} }: Step): readonly string[] {
  const isOurs = THIS_ACTION.test(uses)
  const unknown = isOurs ? Object.keys(given).filter((name) => !INPUT_NAMES.some((known) => known === name)) : []
  return [
    ...unknown.map((name) => `no input ${name}`),
    ...(run.includes('${{') ? ['an expression in a script'] : []),
    ...(uses === '' || isOurs || /@[0-9a-f]{40}$/.test(uses) ? [] : [`${uses} is not pinned`]),
  ]
}

function readExample(name: string): Workflow {
  return parse(readText(name))
}

function readText(name: string): string {
  return readFileSync(join(FOLDER, name), 'utf8')
}
