// The inputs that narrow which failures are written about: what each leaves, and how little is asked where nothing is written.
import { describe, expect, test } from '@jest/globals'
import { type ActionResult, runAction } from '../support/run-action.ts'
import { fillShop, redAttempt, type Shop, TEST_LOG } from '../support/shop.ts'
import type { Run, RunSpec } from '../support/test-github/world.ts'
import { startTestGitHub, type TestGitHub } from '../support/test-github.ts'
import { issueLabeledEvent, workflowDispatchEvent } from '../support/webhook-events.ts'
import { deliverRun, listWrites, readEntry } from './delivery.ts'

async function openShop() {
  const github = await startTestGitHub({ now: toTime(new Date()) })
  const shop = await fillShop(github)
  return { github, shop, [Symbol.asyncDispose]: () => github.stop() }
}

function toTime(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, 'Z')
}

function look({ exitCode, stderr, outputs }: ActionResult) {
  return [exitCode, stderr, outputs['outcome'], outputs['reason']]
}

const WRITTEN = [0, '', 'journaled', 'entry-created']
const leftAlone = (reason: string) => [0, '', 'skipped', reason]

/** What was asked beside who may ask. */
function countReads({ requests }: TestGitHub): number {
  return requests.filter(({ path }) => !path.endsWith('/permission')).length
}

/** A red run of a time of the same day, of the commit that broke it unless said otherwise. */
function addRed(github: TestGitHub, { broken }: Shop, at: string, over: Partial<RunSpec> = {}): Run {
  return github.world.addRun({ sha: broken, createdAt: at, attempts: [redAttempt(TEST_LOG, at)], ...over })
}

function addGreen(github: TestGitHub, sha: string, at: string): Run {
  return github.world.addRun({ sha, createdAt: at, attempts: [{ conclusion: 'success', startedAt: at }] })
}

describe('when: default-branch', () => {
  test('leaves other branches alone without a question, and forks that call theirs alike', async () => {
    await using here = await openShop()
    const { github, shop } = here
    const inputs = { when: 'default-branch' }
    const topic = addRed(github, shop, '2026-03-02T10:00:00Z', { branch: 'topic' })
    const fork = addRed(github, shop, '2026-03-02T10:10:00Z', { head: 'fork' })

    expect(look(await deliverRun(github, topic, inputs))).toEqual(leftAlone('other-branch'))
    expect(look(await deliverRun(github, fork, { ...inputs, forks: 'true' }))).toEqual(leftAlone('other-branch'))
    expect(github.requests).toEqual([])
    expect(look(await deliverRun(github, shop.failed, inputs))).toEqual(WRITTEN)
  })
})

describe('when: repeated', () => {
  test('waits for so many failures in a row', async () => {
    await using here = await openShop()
    const { github, shop } = here
    const inputs = { when: 'repeated', 'min-failures': '3', 'min-minutes': '600' }
    const first = await deliverRun(github, shop.failed, inputs)
    const second = await deliverRun(github, addRed(github, shop, '2026-03-02T09:05:00Z'), inputs)

    expect([look(first), look(second)]).toEqual([leftAlone('not-repeated'), leftAlone('not-repeated')])
    expect(second.stdout).toMatch(/\(2 failures in \d+ min\)/)
    expect(listWrites(github)).toEqual([])

    const third = await deliverRun(github, addRed(github, shop, '2026-03-02T09:10:00Z'), inputs)

    expect(look(third)).toEqual(WRITTEN)
    expect(third.outputs['branch']).toBe(`journal/main-${shop.broken.slice(0, 10)}`)
  })

  test('counts every re-run', async () => {
    await using github = await startTestGitHub()
    const times = ['09:00', '09:04', '09:08'].map((clock) => `2026-03-02T${clock}:00Z`)
    const { failed } = await fillShop(github, { attempts: times.map((at) => redAttempt(TEST_LOG, at)) })

    expect(look(await deliverRun(github, failed, { when: 'repeated', 'min-minutes': '600' }))).toEqual(WRITTEN)
  })

  test('waits for so many minutes', async () => {
    await using here = await openShop()
    const { github, shop } = here
    const inputs = { when: 'repeated', 'min-failures': '9', 'min-minutes': '30' }
    const early = await deliverRun(github, addRed(github, shop, '2026-03-02T09:20:00Z'), inputs)
    const late = await deliverRun(github, addRed(github, shop, '2026-03-02T09:40:00Z'), inputs)

    expect([look(early), look(late)]).toEqual([leftAlone('not-repeated'), WRITTEN])
  })

  test('does not hold back what somebody asks for', async () => {
    await using here = await openShop()
    const { github, shop } = here
    const inputs = { when: 'repeated', 'run-id': String(shop.failed.id) }
    const event = workflowDispatchEvent(github, inputs)

    expect(look(await runAction({ github, eventName: 'workflow_dispatch', event, inputs }))).toEqual(WRITTEN)
  })
})

describe('when: recovered', () => {
  const inputs = { when: 'recovered' }

  test('leaves red runs alone without a question, and writes one entry with the fix when it is green again', async () => {
    await using here = await openShop()
    const { github, shop } = here
    const second = addRed(github, shop, '2026-03-02T09:20:00Z')
    const reds = [await deliverRun(github, shop.failed, inputs), await deliverRun(github, second, inputs)]

    expect(reds.map(look)).toEqual(Array(2).fill(leftAlone('not-recovered')))
    expect(github.requests).toEqual([])

    const before = await github.git.show(`${shop.green}:src/total.js`)
    const [fix = ''] = await github.git.commit({
      message: 'Round every line again',
      date: '2026-03-02T09:50:00Z',
      files: { 'src/total.js': before },
    })
    const green = addGreen(github, fix, '2026-03-02T09:51:00Z')
    const result = await deliverRun(github, green, inputs)
    const entry = await readEntry(github, result)

    expect(look(result)).toEqual(WRITTEN)
    expect(entry).toContain('**Status:** resolved')
    expect(entry).toContain('"Round every line again"')
    expect(entry).toContain(`/commit/${fix}`)
    expect(github.world.pulls).toHaveLength(1)

    const again = await deliverRun(github, green, inputs)

    expect([again.exitCode, again.outputs['reason'], github.world.pulls.length]).toEqual([0, 'entry-up-to-date', 1])
  })

  test('asks GitHub no more than twice about a green run after a green one', async () => {
    await using here = await openShop()
    const { github, shop } = here
    github.world.runs.splice(github.world.runs.indexOf(shop.failed), 1)
    const green = addGreen(github, shop.broken, '2026-03-02T09:51:00Z')
    const result = await deliverRun(github, green, inputs)

    expect(look(result)).toEqual(leftAlone('nothing-recovered'))
    expect(countReads(github)).toBeLessThanOrEqual(2)
    expect(listWrites(github)).toEqual([])
  })

  test('is not fooled by a run between that says nothing', async () => {
    await using here = await openShop()
    const { github, shop } = here
    github.world.addRun({
      sha: shop.broken,
      createdAt: '2026-03-02T09:20:00Z',
      attempts: [{ conclusion: 'cancelled' }],
    })
    const green = addGreen(github, shop.green, '2026-03-02T09:51:00Z')

    expect(look(await deliverRun(github, green, inputs))).toEqual(WRITTEN)
  })
})

describe('min-severity', () => {
  test('leaves less severe failures alone, but not what somebody asks for, nor an entry that is there', async () => {
    await using here = await openShop()
    const { github, shop } = here
    const inputs = { 'min-severity': 'high' }
    const quiet = await deliverRun(github, shop.failed, inputs)

    expect(look(quiet)).toEqual(leftAlone('below-min-severity'))
    expect(quiet.stdout).toContain('(low)')
    expect(listWrites(github)).toEqual([])

    const asked = { ...inputs, 'run-id': String(shop.failed.id) }
    const event = workflowDispatchEvent(github, asked)

    expect(look(await runAction({ github, eventName: 'workflow_dispatch', event, inputs: asked }))).toEqual(WRITTEN)

    const [sha = ''] = await github.git.commit({
      message: 'Try again',
      date: '2026-03-02T09:05:00Z',
      files: { 'src/total.js': '0\n' },
    })
    const later = addRed(github, shop, '2026-03-02T09:06:00Z', { sha })

    expect(look(await deliverRun(github, later, inputs))).toEqual([0, '', 'journaled', 'entry-updated'])
  })

  test('lets a main branch through that is red for long', async () => {
    await using here = await openShop()
    const { github, shop } = here
    const late = addRed(github, shop, '2026-03-02T09:45:00Z')
    const result = await deliverRun(github, late, { 'min-severity': 'high' })

    expect([look(result), result.outputs['severity']]).toEqual([WRITTEN, 'high'])
  })
})

describe('max-entries-per-day', () => {
  test('opens so many pull requests in 24 hours; what comes after is in the summary, and updates are not counted', async () => {
    await using here = await openShop()
    const { github, shop } = here
    const inputs = { 'max-entries-per-day': '3' }
    const dayAgo = toTime(new Date(Date.now() - 25 * 60 * 60 * 1000))
    // Two of today, one that a person opened, one that is a day old.
    github.world.addPull({ branch: 'journal/a', sha: shop.green })
    github.world.addPull({ branch: 'journal/b', sha: shop.green, state: 'closed' })
    github.world.addPull({ branch: 'topic', sha: shop.green })
    github.world.addPull({ branch: 'journal/c', sha: shop.green, createdAt: dayAgo })
    const runs = ['one', 'two', 'three'].map((branch, index) =>
      addRed(github, shop, `2026-03-02T1${index}:00:00Z`, { branch }),
    )
    const results = []
    for (const run of runs) results.push(await deliverRun(github, run, inputs))
    const blocked = [0, '', 'blocked', 'too-many-entries']

    expect(results.map(look)).toEqual([WRITTEN, blocked, blocked])
    expect(github.world.pulls).toHaveLength(5)
    expect(await github.git.git(['for-each-ref', '--format=%(refname:short)', 'refs/heads/journal'])).toBe(
      results[0]?.outputs['branch'],
    )
    for (const { summary } of results.slice(1)) {
      expect(summary).toContain('There are as many new entries within a day as the input max-entries-per-day allows')
      expect(summary).toContain('● total › rounds every line before adding')
    }

    const again = addRed(github, shop, '2026-03-02T13:00:00Z', { branch: 'one' })

    expect(look(await deliverRun(github, again, inputs))).toEqual([0, '', 'journaled', 'entry-updated'])
  })

  test('holds for what somebody asks for as well, and the thread is told where the text is', async () => {
    await using here = await openShop()
    const { github, shop } = here
    github.world.addPull({ branch: 'journal/a', sha: shop.green })
    const issue = github.world.addIssue({ title: 'Checkout answers 502', body: 'Every second checkout fails.' })
    const event = issueLabeledEvent(github, issue, 'journal')
    const inputs = { 'max-entries-per-day': '1' }
    const result = await runAction({ github, eventName: 'issues', event, inputs })

    expect(look(result)).toEqual([0, '', 'blocked', 'too-many-entries'])
    expect(result.summary).toContain('Every second checkout fails.')
    expect(issue.comments.map(({ body }) => body)).toEqual([
      expect.stringContaining('Raise that input, or ask again tomorrow.'),
    ])
    expect(issue.comments[0]?.body).toContain(`${github.webUrl}/actions/runs/424242`)
  })
})

describe('runs of forks', () => {
  test.each([
    ['fork', 'false', leftAlone('run-of-fork')],
    ['gone', 'false', leftAlone('run-of-fork')],
    ['fork', 'true', WRITTEN],
    ['gone', 'true', WRITTEN],
  ] as const)('(%s) with forks: %s', async (head, forks, expected) => {
    await using here = await openShop()
    const { github, shop } = here
    const run = addRed(github, shop, '2026-03-02T10:00:00Z', { head, event: 'pull_request', branch: 'patch-1' })

    expect(look(await deliverRun(github, run, { forks }))).toEqual(expected)
    expect(github.requests.length === 0).toBe(forks === 'false')
  })

  test('of strangers need more than forks: true', async () => {
    await using here = await openShop()
    const { github, shop } = here
    github.world.people.set('stranger', { permission: 'read' })
    const run = addRed(github, shop, '2026-03-02T10:00:00Z', { head: 'fork', branch: 'patch-1', actor: 'stranger' })

    expect(look(await deliverRun(github, run, { forks: 'true' }))).toEqual(leftAlone('not-allowed'))
    expect(look(await deliverRun(github, run, { forks: 'true', 'allowed-permission': 'read' }))).toEqual(WRITTEN)
  })

  test('are left alone when they are asked for by number, too', async () => {
    await using here = await openShop()
    const { github, shop } = here
    const run = addRed(github, shop, '2026-03-02T10:00:00Z', { head: 'fork', branch: 'patch-1' })
    const inputs = { 'run-id': String(run.id) }
    const event = workflowDispatchEvent(github, inputs)

    expect(look(await runAction({ github, eventName: 'workflow_dispatch', event, inputs }))).toEqual(
      leftAlone('run-of-fork'),
    )
    expect(listWrites(github)).toEqual([])
  })
})

describe('bots that bring dependencies up to date', () => {
  test.each([
    ['dependabot/npm_and_yarn/left-pad-2', 'dependabot[bot]', '', leftAlone('dependency-run')],
    ['dependabot/npm_and_yarn/left-pad-2', 'mona', '', leftAlone('dependency-run')],
    ['renovate/left-pad-2.x', 'renovate[bot]', '', leftAlone('dependency-run')],
    ['main', 'renovate[bot]', '', leftAlone('dependency-run')],
    ['renovate/left-pad-2.x', 'renovate[bot]', 'dependabot', leftAlone('dependency-run')],
    ['dependabot/npm_and_yarn/left-pad-2', 'dependabot[bot]', 'dependabot', WRITTEN],
    ['renovate/left-pad-2.x', 'renovate[bot]', 'Renovate[bot]', WRITTEN],
  ])('(%s by %s) with allowed-bots: "%s"', async (branch, actor, bots, expected) => {
    await using here = await openShop()
    const { github, shop } = here
    const run = addRed(github, shop, '2026-03-02T10:00:00Z', { branch, actor })

    expect(look(await deliverRun(github, run, { 'allowed-bots': bots }))).toEqual(expected)
    expect(github.requests.length === 0).toBe(expected !== WRITTEN)
  })
})
