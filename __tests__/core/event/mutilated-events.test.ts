// Whatever is in an event: it is understood, skipped, or refused with a sentence. GitHub's own examples, with any field made anything.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { fromComment } from '../../../src/core/event/comment.ts'
import { toTrigger } from '../../../src/core/event/event.ts'
import { UserError } from '../../../src/core/failure.ts'
import { configOf } from '../../support/config.ts'
import { type Json, NOW } from './deliver.ts'

type Examples = readonly { readonly name: string; readonly examples: readonly Json[] }[]

const EXAMPLES = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@octokit/webhooks-examples'), 'utf8'),
) as Examples

const EVENTS: readonly (readonly [name: string, example: Json])[] = [
  ['workflow_run', example('workflow_run', { action: 'completed' }, { workflow_run: { conclusion: 'failure' } })],
  ['issues', example('issues', { action: 'labeled' }, { label: { name: 'journal' } })],
  ['pull_request', example('pull_request', { action: 'labeled' }, { label: { name: 'journal' } })],
  ['issue_comment', example('issue_comment', { action: 'created' }, { comment: { body: '/journal' } })],
  ['issue_comment', example('issue_comment', { action: 'edited' }, { comment: { body: '/journal pattern' } })],
  ['issue_comment', example('issue_comment', { action: 'deleted' }, { comment: { body: '/journal' } })],
  [
    'pull_request_review_comment',
    example('pull_request_review_comment', { action: 'created' }, { comment: { body: '/journal redo' } }),
  ],
  ['commit_comment', example('commit_comment', { action: 'created' }, { comment: { body: '/journal' } })],
  ['deployment_status', example('deployment_status', {}, { deployment_status: { state: 'failure' } })],
  ['repository_dispatch', example('repository_dispatch', {}, { client_payload: { title: 'A race', 'run-id': '' } })],
  ['workflow_dispatch', example('workflow_dispatch', {}, {})],
]

describe.each(EVENTS)('the example of %s', (name, event) => {
  const take = (payload: unknown, inputs = {}) =>
    toTrigger(
      { name, payload, ownRunId: 8800, ownWorkflow: 'Journal', now: () => NOW },
      configOf({ forks: 'true', ...inputs }),
      fromComment,
    )

  test('is understood whatever one of its fields is', () => {
    const paths = listPaths(event)
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.option(anyJson(), { nil: undefined }),
        fc.boolean(),
        (path, value, named) => {
          const payload = replaceAt(event, path, value)
          try {
            const trigger = take(payload, named ? { issue: '5' } : {})
            expect(trigger.kind === 'skipped' || trigger.askers.length > 0 || isOfClock(payload)).toBe(true)
          } catch (failure) {
            expect(failure).toBeInstanceOf(UserError)
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  test('is understood whatever it is as a whole', () => {
    fc.assert(
      fc.property(anyJson(), (payload) => {
        try {
          expect(take(payload)).toMatchObject({ kind: 'skipped' })
        } catch (failure) {
          expect(failure).toBeInstanceOf(UserError)
        }
      }),
    )
  })
})

test('the examples ask for something before anything is done to them', () => {
  const kinds = EVENTS.filter(([name]) => name !== 'workflow_dispatch').map(([name, payload]) => {
    const event = { name, payload, ownRunId: 8800, ownWorkflow: 'Journal', now: () => NOW }
    return toTrigger(event, configOf({ forks: 'true' }), fromComment).kind
  })
  expect(kinds).toEqual([
    'run',
    'thread',
    'thread',
    'thread',
    'pattern',
    'skipped',
    'thread',
    'commit',
    'deployment',
    'request',
  ])
})

/** GitHub's first example that has these fields, with changes. */
function example(name: string, fields: Json, changes: Readonly<Record<string, Json>>): Json {
  const found = EXAMPLES.find((event) => event.name === name)?.examples.find(
    (candidate) =>
      Object.entries(fields).every(([key, value]) => candidate[key] === value) &&
      // Examples of the time before `path` are of another form.
      (name !== 'workflow_run' || 'path' in (candidate['workflow_run'] as Json)),
  )
  if (found === undefined) throw new Error(`GitHub has published no such example of ${name}`)
  const changed = Object.entries(changes).map(([key, change]) => [key, { ...(found[key] as Json), ...change }])
  return { ...found, ...Object.fromEntries(changed) }
}

function anyJson(): fc.Arbitrary<unknown> {
  return fc.oneof(
    fc.jsonValue(),
    // What breaks a program that turns values into text, or looks names up in objects.
    fc.constantFrom<unknown>(
      { toString: 1, valueOf: 1 },
      { length: -1 },
      '__proto__',
      'constructor',
      'schedule',
      -1,
      1e300,
    ),
  )
}

type Path = readonly string[]

/** Every field at every depth. */
function listPaths(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const below = Object.entries(value).flatMap(([key, inner]) => listPaths(inner, [...path, key]))
  return path.length === 0 ? below : [path, ...below]
}

/** Undefined takes the field away. */
function replaceAt(value: unknown, [key, ...rest]: Path, replacement: unknown): unknown {
  if (key === undefined) return replacement
  const replaced = replaceAt((value as Json)[key], rest, replacement)
  if (Array.isArray(value)) return value.map((item, index) => (String(index) === key ? replaced : item))
  const { [key]: _, ...others } = value as Json
  return replaced === undefined ? others : { ...others, [key]: replaced }
}

function isOfClock(payload: unknown): boolean {
  const { workflow_run: run } = payload as { workflow_run?: { event?: unknown } }
  return run?.event === 'schedule'
}
