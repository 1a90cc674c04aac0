// What people hand over by hand, another workflow by its inputs, and a clock: from the event to the pull request of the entry. Nothing is said
// anywhere but there.
import { describe, expect, test } from '@jest/globals'
import { type ActionResult, runAction } from '../support/run-action.ts'
import { fillShop, type Shop } from '../support/shop.ts'
import { startTestGitHub, type TestGitHub } from '../support/test-github.ts'
import { scheduleEvent, workflowDispatchEvent } from '../support/webhook-events.ts'
import { readExample } from '../support/webhook-examples.ts'
import { listWrites } from './delivery.ts'
import { listTalk, readOneEntry } from './talk.ts'

type Inputs = Readonly<Record<string, string>>

const CONTEXT = 'Two clicks on the buy button charge a card twice. The release is two hours away.'
const LOGS = 'POST /orders 201 in 41 ms\nError: duplicate charge of order 4711\n    at charge (src/pay.js:31:9)'

/** A workflow that passes its inputs on, started by hand. */
function startByHand(github: TestGitHub, inputs: Inputs): Promise<ActionResult> {
  return runAction({ github, eventName: 'workflow_dispatch', event: workflowDispatchEvent(github, inputs), inputs })
}

/** A push whose workflow calls the journal's with inputs: the event is that of the caller. */
function handOverOnPush(github: TestGitHub, inputs: Inputs): Promise<ActionResult> {
  const event = { ...readExample(github, 'push', () => true), sender: { login: 'mona', type: 'User', id: 583231 } }
  return runAction({ github, eventName: 'push', event, inputs })
}

function addIssue(github: TestGitHub) {
  return github.world.addIssue({
    title: 'Vouchers are counted twice',
    body: 'Two baskets were free on Sunday.',
    createdAt: '2026-03-02T10:05:00Z',
    labels: ['journal'],
  })
}

describe('a workflow that is started by hand', () => {
  type World = { readonly github: TestGitHub; readonly shop: Shop; readonly issue: number }
  type Combination = {
    readonly inputs: (world: World) => Inputs
    readonly branch: (world: World) => string | RegExp
    readonly copied: (world: World) => readonly string[]
    readonly severity?: string
  }
  const combinations: Readonly<Record<string, Combination>> = {
    'run-id': {
      inputs: ({ shop }) => ({ 'run-id': `${shop.failed.id}` }),
      branch: ({ shop }) => `journal/main-${shop.broken.slice(0, 10)}`,
      copied: ({ github, shop }) => ['    Received: 357', `${github.webUrl}/actions/runs/${shop.failed.id}`],
    },
    'run-id, context and severity': {
      inputs: ({ shop }) => ({ 'run-id': `${shop.failed.id}`, context: 'Red for three days.', severity: 'Critical' }),
      branch: ({ shop }) => `journal/main-${shop.broken.slice(0, 10)}`,
      copied: () => ['    Received: 357', '"Red for three days."'],
      severity: 'critical',
    },
    issue: {
      inputs: ({ issue }) => ({ issue: `${issue}` }),
      branch: ({ issue }) => `journal/issue-${issue}`,
      copied: () => ['Two baskets were free on Sunday.'],
    },
    'issue, context and severity': {
      inputs: ({ issue }) => ({
        issue: `#${issue}`,
        context: 'The voucher job ran on two nodes.',
        severity: 'high',
      }),
      branch: ({ issue }) => `journal/issue-${issue}`,
      copied: () => ['Two baskets were free on Sunday.', 'The voucher job ran on two nodes.'],
      severity: 'high',
    },
    since: {
      inputs: () => ({ since: '2026-03-01' }),
      branch: () => /^journal\/pattern-2026-03-01-[\d-]{10}$/,
      copied: ({ github, shop }) => [`](${github.webUrl}/actions/runs/${shop.failed.id})`],
    },
    'since, context and severity': {
      inputs: () => ({ since: '2026-03-01 00:00', context: 'The third time this month.', severity: 'medium' }),
      branch: () => /^journal\/pattern-2026-03-01-[\d-]{10}$/,
      copied: ({ github, shop }) => [
        `](${github.webUrl}/actions/runs/${shop.failed.id})`,
        'The third time this month.',
      ],
      severity: 'medium',
    },
    context: {
      inputs: () => ({ context: CONTEXT }),
      branch: () => 'journal/request-424242',
      copied: () => [`"${CONTEXT}"`],
    },
    title: {
      inputs: () => ({ title: 'Cards are charged twice' }),
      branch: () => 'journal/request-424242',
      copied: () => ['# Cards are charged twice\n'],
    },
    logs: {
      inputs: () => ({ logs: LOGS }),
      branch: () => 'journal/request-424242',
      copied: () => ['Error: duplicate charge of order 4711'],
    },
    'title, context, severity and logs': {
      inputs: () => ({ title: 'Cards are charged twice', context: CONTEXT, severity: 'high', logs: LOGS }),
      branch: () => 'journal/request-424242',
      copied: () => ['# Cards are charged twice\n', `"${CONTEXT}"`, 'Error: duplicate charge of order 4711'],
      severity: 'high',
    },
  }

  test.each(Object.entries(combinations))('with %s makes one entry', async (_, combination) => {
    await using github = await startTestGitHub()
    const shop = await fillShop(github)
    const world = { github, shop, issue: addIssue(github).number }
    const result = await startByHand(github, combination.inputs(world))

    const entry = await readOneEntry(github, result)
    expect(result.outputs).toMatchObject({
      reason: 'entry-created',
      branch: expect.stringMatching(combination.branch(world)),
      severity: combination.severity ?? expect.stringMatching(/^(critical|high|medium|low)$/),
    })
    for (const copied of combination.copied(world)) expect(entry).toContain(copied)
    expect(listTalk(github, result)).toEqual([])
  })

  test.each(Object.entries(combinations))(
    'with %s and dry-run makes the entry, and writes nothing',
    async (_, combination) => {
      await using github = await startTestGitHub()
      const shop = await fillShop(github)
      const world = { github, shop, issue: addIssue(github).number }
      const result = await startByHand(github, { ...combination.inputs(world), 'dry-run': 'true' })

      expect([result.exitCode, result.outputs['outcome'], listWrites(github)]).toEqual([0, 'dry-run', []])
      for (const copied of combination.copied(world)) expect(result.summary).toContain(copied)
    },
  )

  test.each<readonly [Inputs, readonly string[]]>([
    [{}, ['run-id', 'context']],
    [{ 'dry-run': 'true' }, ['run-id', 'context']],
    [{ severity: 'high' }, ['severity', 'context']],
    [{ 'run-id': '7', issue: '1' }, ['run-id', 'issue']],
    [{ 'run-id': '7', since: '30d' }, ['run-id', 'since']],
    [{ issue: '1', since: '30d' }, ['issue', 'since']],
    [{ 'run-id': '7', issue: '1', since: '30d' }, ['run-id', 'issue', 'since']],
    [{ 'run-id': '7', title: 'A' }, ['title', 'run-id']],
    [{ issue: '1', logs: 'A' }, ['logs', 'issue']],
    [{ since: '30d', title: 'A', logs: 'B' }, ['title', 'logs', 'since']],
    [{ 'run-id': 'seven' }, ['run-id', 'seven']],
    [{ 'run-id': '-7' }, ['run-id', '-7']],
    [{ issue: 'one' }, ['issue', 'one']],
    [{ since: 'yesterday' }, ['since', 'yesterday']],
    [{ since: '2026-02-30' }, ['since', '2026-02-30']],
    [{ since: '2999-01-01' }, ['since', '2999']],
    [{ since: '0d' }, ['since', '0d']],
    [{ context: 'A', severity: 'awful' }, ['severity', 'awful']],
    [{ title: 'A\nB' }, ['title', 'context']],
    [
      { 'run-id': 'seven', issue: 'one', severity: 'awful', 'dry-run': 'maybe' },
      ['run-id', 'issue', 'severity', 'dry-run'],
    ],
  ])('with %j gets one clear error, and GitHub is asked nothing', async (inputs, named) => {
    await using github = await startTestGitHub()
    const result = await startByHand(github, inputs)

    const errors = result.stdout.split('\n').filter((line) => line.startsWith('::error::'))
    expect([result.exitCode, errors.length, github.requests]).toEqual([1, 1, []])
    for (const name of named) expect(errors[0]).toContain(name)
    expect(errors[0]).not.toMatch(/bug|undefined|null/)
  })

  test.each<readonly [Inputs, string]>([
    [{ 'run-id': '404404' }, 'no workflow run 404404'],
    [{ issue: '404' }, 'no issue or pull request #404'],
  ])('with the number of something that is not there says so: %j', async (inputs, message) => {
    await using github = await startTestGitHub()
    await github.git.commit({ files: { 'README.md': 'shop\n' } })
    const result = await startByHand(github, inputs)

    expect([result.exitCode, listWrites(github)]).toEqual([1, []])
    expect(result.stdout).toContain(message)
  })

  test('over days without a failure says so, and writes nothing', async () => {
    await using github = await startTestGitHub()
    await fillShop(github)
    const result = await startByHand(github, { since: '2026-03-03' })

    expect([result.exitCode, result.outputs['outcome'], result.outputs['reason']]).toEqual([
      0,
      'skipped',
      'no-failures',
    ])
    expect(listWrites(github)).toEqual([])
  })
})

describe('a workflow that calls the journal with inputs', () => {
  test('hands over a finding, whatever its own event is', async () => {
    await using github = await startTestGitHub()
    const { broken } = await fillShop(github)
    const inputs = { title: 'Cards are charged twice', context: CONTEXT, severity: 'high', logs: LOGS }
    const result = await handOverOnPush(github, inputs)

    const entry = await readOneEntry(github, result)
    expect(result.outputs).toMatchObject({ severity: 'high', branch: 'journal/request-424242' })
    for (const copied of ['# Cards are charged twice\n', `"${CONTEXT}"`, 'Error: duplicate charge of order 4711'])
      expect(entry).toContain(copied)
    // The push is not what it is about.
    expect(entry).not.toContain(broken.slice(0, 7))
    expect(listTalk(github, result)).toEqual([])
  })

  test('and says nothing by them leaves its own event alone', async () => {
    await using github = await startTestGitHub()
    const result = await handOverOnPush(github, {})

    expect([result.exitCode, result.outputs['outcome'], result.outputs['reason']]).toEqual([
      0,
      'skipped',
      'other-event',
    ])
    expect(github.requests).toEqual([])
  })

  test('run again, updates the entry instead of making another', async () => {
    await using github = await startTestGitHub()
    await fillShop(github)
    const first = await handOverOnPush(github, { context: CONTEXT })
    const second = await handOverOnPush(github, { context: CONTEXT })

    await readOneEntry(github, first)
    expect(second.outputs).toMatchObject({ outcome: 'unchanged', branch: first.outputs['branch'] })
    expect(github.world.pulls).toHaveLength(1)
  })
})

describe('a clock', () => {
  test('with since makes an entry of what failed, and nobody is asked who may', async () => {
    await using github = await startTestGitHub()
    const { failed } = await fillShop(github)
    const result = await runAction({
      github,
      eventName: 'schedule',
      event: scheduleEvent(github, '0 6 * * 1'),
      inputs: { since: '2026-03-01' },
    })

    expect(await readOneEntry(github, result)).toContain(`](${github.webUrl}/actions/runs/${failed.id})`)
    expect(github.requests.filter(({ path }) => path.endsWith('/permission'))).toEqual([])
    expect(listTalk(github, result)).toEqual([])
  })

  test('without inputs asks for nothing', async () => {
    await using github = await startTestGitHub()
    const result = await runAction({ github, eventName: 'schedule', event: scheduleEvent(github, '0 6 * * 1') })

    expect([result.exitCode, result.outputs['reason'], github.requests]).toEqual([0, 'other-event', []])
  })
})
