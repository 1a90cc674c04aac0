// Who may, whichever way they ask: the table of docs/triggers.md, cell by cell, and what nobody sees of a refusal.
import { describe, expect, test } from '@jest/globals'
import { createClient } from '../../src/adapters/github/client.ts'
import { createReader } from '../../src/adapters/github/reader.ts'
import { createMembership } from '../../src/attend/membership.ts'
import type { InputName } from '../../src/core/config.ts'
import { fromComment } from '../../src/core/event/comment.ts'
import { toTrigger } from '../../src/core/event/event.ts'
import { describeOutcome } from '../../src/core/outcome.ts'
import { configOf } from '../support/config.ts'
import { fakeConsole } from '../support/fake-ports.ts'
import { type ActionResult, runAction } from '../support/run-action.ts'
import type { Access } from '../support/test-github/people.ts'
import type { TestGitHub } from '../support/test-github.ts'
import { issueCommentEvent, scheduleEvent, workflowRunEvent } from '../support/webhook-events.ts'
import { listWrites } from './delivery.ts'
import { type Asking, openPlace, WAYS_TO_ASK } from './ways-to-ask.ts'

/** Who asks, what GitHub says of them, and what comes of it: the reason and the log, or null where an entry does. */
const ASKERS: readonly (readonly [
  who: string,
  asker: { readonly login: string | null; readonly access?: Access },
  refusal: { readonly reason: string; readonly log: string } | null,
])[] = [
  ['admin', { login: 'robin', access: { permission: 'admin' } }, null],
  ['maintain', { login: 'robin', access: { permission: 'maintain' } }, null],
  ['write', { login: 'robin', access: { permission: 'write' } }, null],
  [
    'triage',
    { login: 'robin', access: { permission: 'triage' } },
    { reason: 'not-allowed', log: '(robin has triage)' },
  ],
  ['read', { login: 'robin', access: { permission: 'read' } }, { reason: 'not-allowed', log: '(robin has read)' }],
  ['none', { login: 'robin', access: { permission: 'none' } }, { reason: 'not-allowed', log: '(robin has none)' }],
  ['a bot that is named', { login: 'helper[bot]' }, null],
  ['another bot', { login: 'robot[bot]' }, { reason: 'bot-not-allowed', log: '(robot[bot])' }],
  ['a deleted account', { login: null }, { reason: 'not-allowed', log: '(deleted account)' }],
  ['404', { login: 'robin', access: { status: 404 } }, { reason: 'not-allowed', log: '(robin has none)' }],
  ['403', { login: 'robin', access: { status: 403 } }, { reason: 'permission-unknown', log: '(robin)' }],
  ['500', { login: 'robin', access: { status: 500 } }, { reason: 'permission-unknown', log: '(robin)' }],
]
const EVERY_CELL = Object.entries(WAYS_TO_ASK).map(([way, ask]) => ({ way, ask }))

/** What the action makes of an event, up to the answer whether whoever asked may. */
async function admit(
  github: TestGitHub,
  { eventName, event, inputs }: Asking,
  over: Partial<Record<InputName, string>>,
) {
  const config = configOf({ 'allowed-bots': 'helper', ...inputs, ...over })
  const trigger = toTrigger(
    {
      name: eventName,
      payload: event,
      ownRunId: 424242,
      ownWorkflow: 'Journal',
      now: () => github.world.settings.now,
    },
    config,
    fromComment,
  )
  if (trigger.kind === 'skipped') return { askers: [], outcome: trigger, lines: [] }
  const { token, apiUrl, serverUrl, repository } = github
  const reader = createReader(createClient({ token, apiUrl, serverUrl, repository, patience: { secondMs: 1 } }))
  const console = fakeConsole()
  const membership = createMembership({ github: reader, policy: config.policy, console })
  return { askers: trigger.askers, outcome: await membership.refuse(trigger.askers), lines: console.lines }
}

function run(github: TestGitHub, asking: Asking, inputs: Readonly<Record<string, string>> = {}): Promise<ActionResult> {
  return runAction({ github, ...asking, inputs: { ...asking.inputs, ...inputs } })
}

function isPermissionRead({ method, path }: { method: string; path: string }): boolean {
  return method === 'GET' && path.endsWith('/permission')
}

describe.each(EVERY_CELL)('$way', ({ ask }) => {
  test('gives what the table says, whoever asks', async () => {
    await using place = await openClosing()
    const { github } = place
    const got = []
    for (const [who, { login, access }] of ASKERS) {
      github.world.people.clear()
      if (login !== null && access !== undefined) github.world.people.set(login, access)
      const { outcome, lines } = await admit(github, ask(place, login), {})
      got.push([who, outcome && { kind: outcome.kind, reason: outcome.reason, log: describeOutcome(outcome) }, lines])
    }

    expect(got).toEqual(
      ASKERS.map(([who, { access }, refusal]) => [
        who,
        refusal && { kind: 'skipped', reason: refusal.reason, log: expect.stringContaining(refusal.log) },
        refusal?.reason === 'permission-unknown' && access !== undefined && 'status' in access
          ? [expect.stringMatching(new RegExp(`^Could not read what robin may do here: GET .*: ${access.status}`))]
          : [],
      ]),
    )
    expect(github.requests.filter((request) => !isPermissionRead(request))).toEqual([])
  })

  test('is refused in the log alone, and followed where whoever asks may', async () => {
    await using place = await openClosing()
    const { github } = place
    github.world.people.set('reader', { permission: 'read' })
    const [reader, robot] = await Promise.all([
      run(github, ask(place, 'reader')),
      run(github, ask(place, 'robot[bot]')),
    ])
    const outputs = { outcome: 'skipped', operation: 'none', branch: '', 'pull-request-number': '', 'entry-path': '' }

    expect([reader, robot].map(({ exitCode, stderr, outputs }) => ({ exitCode, stderr, outputs }))).toEqual([
      { exitCode: 0, stderr: '', outputs: expect.objectContaining({ ...outputs, reason: 'not-allowed' }) },
      { exitCode: 0, stderr: '', outputs: expect.objectContaining({ ...outputs, reason: 'bot-not-allowed' }) },
    ])
    expect(reader.stdout).toContain('Whoever asked may not ask for an entry in this repository. (reader has read)')
    expect(robot.stdout).toContain('A bot asked, and the input allowed-bots does not name it. (robot[bot])')
    expect(`${reader.summary}${robot.summary}`).not.toMatch(/reader|robot/)
    expect(github.requests.every(isPermissionRead)).toBe(true)
    expect(await github.git.git(['for-each-ref', '--format=%(refname:short)', 'refs/heads'])).toBe('fix-address\nmain')

    const writer = await run(github, ask(place, 'writer'))

    expect([writer.exitCode, writer.stderr, writer.outputs['outcome']]).toEqual([0, '', 'journaled'])
    expect(github.world.pulls).toHaveLength(2)
  })
})

describe('allowed-permission', () => {
  const label = WAYS_TO_ASK['a label on an issue']

  test.each([
    ['read', ['admin', 'maintain', 'write', 'triage', 'read']],
    ['triage', ['admin', 'maintain', 'write', 'triage']],
    ['write', ['admin', 'maintain', 'write']],
    ['maintain', ['admin', 'maintain']],
    ['admin', ['admin']],
  ] as const)('%s lets in %j', async (allowed, expected) => {
    await using place = await openClosing()
    const permissions = ['admin', 'maintain', 'write', 'triage', 'read', 'none'] as const
    const got = []
    for (const permission of permissions) {
      place.github.world.people.set('robin', { permission })
      const asking = label?.(place, 'robin')
      if (asking === undefined) throw new Error('no such way')
      const { outcome } = await admit(place.github, asking, { 'allowed-permission': allowed })
      if (outcome === null) got.push(permission)
    }

    expect(got).toEqual(expected)
  })

  test('goes by the base of a role that an organization made itself', async () => {
    await using place = await openClosing()
    place.github.world.people.set('robin', { permission: 'write', roleName: 'release-captain' })
    const asking = label?.(place, 'robin')
    if (asking === undefined) throw new Error('no such way')

    expect((await admit(place.github, asking, {})).outcome).toBeNull()
  })
})

describe('an edited comment', () => {
  test.each([
    ['robin', 'noor', null],
    ['reader', 'robin', 'not-allowed'],
    ['robin', 'reader', 'not-allowed'],
    ['robin', 'robot[bot]', 'bot-not-allowed'],
    [null, 'robin', 'not-allowed'],
  ])('of %s that %s edited speaks for both', async (author, editor, reason) => {
    await using place = await openClosing()
    const { github, issue } = place
    github.world.people.set('reader', { permission: 'read' })
    const comment = github.world.addComment(issue, { author, body: '/journal It was the address.' })
    const event = issueCommentEvent(
      github,
      { issue, comment, action: 'edited', from: 'It was the address.' },
      { sender: { login: editor } },
    )
    const { outcome } = await admit(github, { eventName: 'issue_comment', event }, {})

    expect(outcome?.reason ?? null).toBe(reason)
  })
})

describe('where nobody asks but a clock', () => {
  test('a failed run that a schedule started becomes an entry', async () => {
    await using place = await openClosing()
    const { github, shop } = place
    github.world.people.set('mona', { status: 404 })
    const event = workflowRunEvent(github, shop.failed, { workflow_run: { event: 'schedule' } })
    const result = await run(github, { eventName: 'workflow_run', event })

    expect([result.exitCode, result.outputs['outcome']]).toEqual([0, 'journaled'])
    expect(github.requests.filter(isPermissionRead).map(({ path }) => path.split('/').at(-2))).not.toContain('reader')
  })

  test('a scheduled workflow with inputs is followed', async () => {
    await using place = await openClosing()
    const { github, shop } = place
    const event = scheduleEvent(github, '0 6 * * 1')
    const result = await run(github, { eventName: 'schedule', event }, { 'run-id': String(shop.failed.id) })

    expect([result.exitCode, result.outputs['outcome']]).toEqual([0, 'journaled'])
  })
})

test('a refusal asks GitHub once for each who asked, and writes nothing', async () => {
  await using place = await openClosing()
  const { github, shop } = place
  github.world.people.set('reader', { permission: 'read' })
  const event = workflowRunEvent(github, shop.failed, {
    workflow_run: { actor: { login: 'writer' }, triggering_actor: { login: 'reader' } },
  })
  const result = await run(github, { eventName: 'workflow_run', event })

  expect(result.outputs).toMatchObject({ outcome: 'skipped', reason: 'not-allowed' })
  expect(github.requests.map(({ path }) => path.split('/').at(-2)).toSorted()).toEqual(['reader', 'writer'])
  expect(listWrites(github)).toEqual([])
})

async function openClosing() {
  const place = await openPlace()
  return { ...place, [Symbol.asyncDispose]: () => place.github.stop() }
}
