import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { data, Evaluator, Lexer, Parser } from '@actions/expressions'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'

const ROOT = resolve(import.meta.dirname, '../..')
const HERE = 'octo/shop'
const WORKFLOWS = ['examples/workflows/everything.yml', 'examples/workflows/organisation.yml']
const OWN_WORKFLOW = '.github/workflows/journal.yml'

type Payload = Readonly<Record<string, unknown>>

const aRun = (conclusion: string, head: string | null): Payload => ({
  workflow_run: { conclusion, head_repository: head === null ? null : { full_name: head } },
})
const aComment = (body: string, type = 'User'): Payload => ({ issue: { number: 7 }, comment: { body, user: { type } } })
const aReply = (body: string, { ref, repo }: { ref: string; repo: string | null }): Payload => ({
  comment: { body, user: { type: 'User' } },
  pull_request: { number: 7, head: { ref, repo: repo === null ? null : { full_name: repo } } },
})

const STARTS: readonly (readonly [what: string, event: string, payload: Payload])[] = [
  ['a failed run', 'workflow_run', aRun('failure', HERE)],
  ['a run that took too long', 'workflow_run', aRun('timed_out', HERE)],
  ['a run that could not start', 'workflow_run', aRun('startup_failure', HERE)],
  ['the label on an issue', 'issues', { label: { name: 'journal' }, issue: { number: 7 } }],
  ['a command', 'issue_comment', aComment('/journal')],
  ['a command below other words', 'issue_comment', aComment('Look at this.\n/journal the shop is down')],
  [
    'a comment that was a command until it was edited',
    'issue_comment',
    { ...aComment('Never mind.'), changes: { body: { from: '/journal redo' } } },
  ],
  ['a command on a line', 'pull_request_review_comment', aReply('/journal', { ref: 'faster', repo: HERE })],
  [
    'any reply on the pull request of an entry',
    'pull_request_review_comment',
    aReply('It was DNS.', { ref: 'journal/main-1', repo: HERE }),
  ],
]

const MORE_STARTS: typeof STARTS = [
  [
    'the label on a pull request',
    'pull_request_target',
    { label: { name: 'journal' }, pull_request: { number: 7, head: { ref: 'faster', repo: null } } },
  ],
  ['a deployment that failed', 'deployment_status', { deployment_status: { state: 'failure' } }],
  ['a deployment that could not be made', 'deployment_status', { deployment_status: { state: 'error' } }],
  ['a hand-over', 'repository_dispatch', { action: 'journal' }],
]

const STARTS_NOTHING: typeof STARTS = [
  ['a green run', 'workflow_run', aRun('success', HERE)],
  ['a cancelled run', 'workflow_run', aRun('cancelled', HERE)],
  ['a failed run of a fork', 'workflow_run', aRun('failure', 'stranger/shop')],
  ['a failed run of a fork that is gone', 'workflow_run', aRun('failure', null)],
  ['another label', 'issues', { label: { name: 'bug' }, issue: { number: 7 } }],
  ['a comment without the word', 'issue_comment', aComment('Looks good to me.')],
  ['a command of a bot', 'issue_comment', aComment('/journal', 'Bot')],
  [
    'a reply on any other pull request',
    'pull_request_review_comment',
    aReply('Looks good.', { ref: 'faster', repo: HERE }),
  ],
  [
    'a command on a line of a fork, where the token may not write',
    'pull_request_review_comment',
    aReply('/journal', { ref: 'journal/main-1', repo: 'stranger/shop' }),
  ],
]

describe.each([...WORKFLOWS, OWN_WORKFLOW])('%s', (path) => {
  const condition = readCondition(path)
  const isOwn = path === OWN_WORKFLOW

  test.each([...STARTS, ...(isOwn ? [] : MORE_STARTS)])('starts a job for %s', (_, event, payload) => {
    expect(isMet(condition, { event, payload })).toBe(true)
  })

  test.each([
    ...STARTS_NOTHING,
    ['a deployment that went well', 'deployment_status', { deployment_status: { state: 'success' } }] as const,
  ])('starts no job for %s', (_, event, payload) => {
    expect(isMet(condition, { event, payload })).toBe(false)
  })
})

describe('examples/workflows/everything.yml', () => {
  test.each(['workflow_dispatch', 'schedule'])('starts a job for %s', (event) => {
    expect(isMet(readCondition('examples/workflows/everything.yml'), { event, payload: {} })).toBe(true)
  })
})

describe('examples/workflows/organisation.yml', () => {
  test.each(['run-id', 'issue', 'since', 'context', 'title', 'logs'])('starts a job where %s is given', (name) => {
    const condition = readCondition('examples/workflows/organisation.yml')
    const asked = { event: 'push', payload: {} }
    expect(isMet(condition, asked)).toBe(false)
    expect(isMet(condition, { ...asked, inputs: { [name]: '7' } })).toBe(true)
  })
})

function readCondition(path: string): string {
  return parse(readFileSync(join(ROOT, path), 'utf8')).jobs.journal.if
}

/** Whether the condition of a job is met, by GitHub's own implementation of its expressions. */
function isMet(
  condition: string,
  { event, payload, inputs = {} }: { event: string; payload: Payload; inputs?: Payload },
): boolean {
  const { tokens } = new Lexer(condition).lex()
  const context = { github: { repository: HERE, event_name: event, event: payload }, inputs }
  const values = JSON.parse(JSON.stringify(context), data.reviver)
  const result = new Evaluator(new Parser(tokens, ['github', 'inputs'], []).parse(), values).evaluate()
  return result.coerceString() !== '' && result.coerceString() !== 'false'
}
