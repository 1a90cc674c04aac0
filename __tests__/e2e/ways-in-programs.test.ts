// What other programs hand over as repository_dispatch: a debugger, a tester, one that plans. Nothing is said anywhere but in the pull request
// of the entry.
import { describe, expect, test } from '@jest/globals'
import { type ActionResult, runAction } from '../support/run-action.ts'
import { fillShop, redAttempt, TEST_LOG } from '../support/shop.ts'
import { startTestGitHub, type TestGitHub } from '../support/test-github.ts'
import { type Json, repositoryDispatchEvent } from '../support/webhook-events.ts'
import { listWrites } from './delivery.ts'
import { listTalk, readOneEntry } from './talk.ts'

type Inputs = Readonly<Record<string, string>>

const CONTEXT = 'Two clicks on the buy button charge a card twice. The release is two hours away.'
const LOGS = 'POST /orders 201 in 41 ms\nError: duplicate charge of order 4711\n    at charge (src/pay.js:31:9)'

function dispatch(
  github: TestGitHub,
  payload: Json,
  { sender = 'mona', inputs = {} }: { sender?: string; inputs?: Inputs } = {},
): Promise<ActionResult> {
  const event = repositoryDispatchEvent(github, { action: 'journal', payload }, { sender: { login: sender } })
  return runAction({ github, eventName: 'repository_dispatch', event, inputs })
}

describe('another program', () => {
  const BOT = { sender: 'helper[bot]', inputs: { 'allowed-bots': 'helper' } }

  test('that debugs hands over a cause that no run shows', async () => {
    await using github = await startTestGitHub()
    await fillShop(github)
    const payload = { title: 'Cards are charged twice', context: CONTEXT, severity: 'high', logs: LOGS }
    const result = await dispatch(github, payload, BOT)

    const entry = await readOneEntry(github, result)
    expect(result.outputs).toMatchObject({ severity: 'high', branch: 'journal/request-dispatch-424242' })
    for (const copied of ['# Cards are charged twice\n', `"${CONTEXT}"`, 'Error: duplicate charge of order 4711'])
      expect(entry).toContain(copied)
    expect(listTalk(github, result)).toEqual([])
  })

  test('that tests hands over "red for three days" with its log', async () => {
    await using github = await startTestGitHub()
    await fillShop(github)
    const payload = { title: 'The smoke test is red', context: 'Red for three days.', logs: TEST_LOG }
    const entry = await readOneEntry(github, await dispatch(github, payload, BOT))

    for (const copied of ['# The smoke test is red\n', '"Red for three days."', '    Received: 357'])
      expect(entry).toContain(copied)
  })

  test('that tests names the run as well, by a number or a text', async () => {
    await using github = await startTestGitHub()
    const { failed } = await fillShop(github)
    const context = 'Red for three days.'
    const byNumber = await dispatch(github, { 'run-id': failed.id, context }, BOT)
    const byText = await dispatch(github, { 'run-id': `${failed.id}`, context }, BOT)

    const entry = await readOneEntry(github, byNumber)
    expect(byText.outputs).toMatchObject({ outcome: 'unchanged', branch: byNumber.outputs['branch'] })
    for (const copied of [`"${context}"`, '    Received: 357']) expect(entry).toContain(copied)
  })

  test('that plans asks what failed this month, and tells what it counted', async () => {
    await using github = await startTestGitHub()
    const { broken } = await fillShop(github)
    const runs = ['2026-03-09T16:00:00Z', '2026-03-16T16:00:00Z', '2026-03-20T16:00:00Z'].map((createdAt) =>
      github.world.addRun({
        sha: broken,
        workflowId: 88,
        workflowName: 'Deploy',
        workflowPath: '.github/workflows/deploy.yml',
        createdAt,
        attempts: [redAttempt(TEST_LOG, createdAt)],
      }),
    )
    const context = 'The third deployment failure this month, each on a different day.'
    const result = await dispatch(github, { since: '2026-03-08', context, severity: 'high' }, BOT)

    const entry = await readOneEntry(github, result)
    expect(result.outputs).toMatchObject({
      severity: 'high',
      branch: expect.stringMatching(/^journal\/pattern-2026-03-08-/),
    })
    for (const copied of [
      context,
      '3 failed runs',
      `](${github.webUrl}/actions/runs/${runs[0]?.id})`,
      `](${github.webUrl}/actions/runs/${runs[2]?.id})`,
    ])
      expect(entry).toContain(copied)
  })

  test.each<readonly [string, { sender: string; inputs?: Inputs }]>([
    ['that nobody named', { sender: 'helper[bot]' }],
    ['that is another one than was named', { sender: 'helper[bot]', inputs: { 'allowed-bots': 'other, helper2' } }],
  ])('%s is refused, and GitHub is asked for nothing to change', async (_, by) => {
    await using github = await startTestGitHub()
    await fillShop(github)
    const result = await dispatch(github, { title: 'Cards are charged twice', context: CONTEXT }, by)

    expect([result.exitCode, result.outputs['outcome'], result.outputs['reason']]).toEqual([
      0,
      'skipped',
      'bot-not-allowed',
    ])
    expect(result.stdout).toContain('helper[bot]')
    expect(listWrites(github)).toEqual([])
  })

  test('is a person with a token of their own: they have to be allowed', async () => {
    await using github = await startTestGitHub()
    await fillShop(github)
    github.world.people.set('eve', { permission: 'read' })
    const refused = await dispatch(github, { context: CONTEXT }, { sender: 'eve' })
    const allowed = await dispatch(github, { context: CONTEXT }, { sender: 'sam' })

    expect(refused.outputs).toMatchObject({ outcome: 'skipped', reason: 'not-allowed' })
    expect(allowed.outputs).toMatchObject({ outcome: 'journaled', reason: 'entry-created' })
  })

  test.each<readonly [Json, readonly string[]]>([
    [{}, ['client_payload', 'context']],
    [{ finding: 'Cards are charged twice' }, ['client_payload', 'context']],
    [{ severity: 'high' }, ['client_payload', 'severity', 'context']],
    [{ context: { text: 'A' } }, ['client_payload', 'context']],
    [{ title: ['A'], logs: true }, ['client_payload', 'title', 'logs']],
    [{ since: '30d', issue: 1 }, ['client_payload', 'issue', 'since']],
    [{ since: '2999-01-01' }, ['since', '2999']],
  ])('that sends %j is told what is wrong with it, and GitHub is asked nothing', async (payload, named) => {
    await using github = await startTestGitHub()
    const result = await dispatch(github, payload)

    const errors = result.stdout.split('\n').filter((line) => line.startsWith('::error::'))
    expect([result.exitCode, errors.length, github.requests]).toEqual([1, 1, []])
    for (const name of named) expect(errors[0]).toContain(name)
  })

  test('that hands over a secret finds it replaced in the entry and in all that was sent', async () => {
    await using github = await startTestGitHub()
    await fillShop(github)
    const secret = `ghp_${'aB3dE6gH9jK2mN5pQ8rS'.repeat(2).slice(0, 36)}`
    const payload = { title: 'The login fails', context: `It fails with ${secret}.`, logs: `Error: 401 for ${secret}` }
    const entry = await readOneEntry(github, await dispatch(github, payload, BOT))

    expect(entry).toContain('Error: 401 for')
    expect(JSON.stringify(github.requests.map(({ body }) => body))).not.toContain(secret)
  })
})
