// Events come late, twice and out of order; streaks get long; people work on what the journal wrote. One incident stays one entry.
import { describe, expect, test } from '@jest/globals'
import { runAction } from '../support/run-action.ts'
import { fillShop, redAttempt, TEST_LOG } from '../support/shop.ts'
import { startTestGitHub } from '../support/test-github.ts'
import { workflowDispatchEvent, workflowRunEvent } from '../support/webhook-events.ts'
import { deliverRun, listWrites, readEntry } from './delivery.ts'

describe('an event that comes late', () => {
  test('does not take back what a later run has told', async () => {
    await using github = await startTestGitHub()
    const shop = await fillShop(github)
    const [sha = ''] = await github.git.commit({
      message: 'Try again',
      date: '2026-03-02T09:30:00Z',
      files: { 'src/total.js': '0\n' },
    })
    const later = github.world.addRun({
      sha,
      createdAt: '2026-03-02T09:31:00Z',
      attempts: [redAttempt(TEST_LOG, '2026-03-02T09:31:00Z')],
    })
    await deliverRun(github, shop.failed)
    const told = await readEntry(github, await deliverRun(github, later))

    const again = await deliverRun(github, shop.failed)

    expect(again.outputs).toMatchObject({ operation: 'unchanged', reason: 'entry-is-newer' })
    expect(await readEntry(github, again)).toBe(told)
  })

  test('of an attempt that was run again and passed is left alone', async () => {
    await using github = await startTestGitHub()
    const shop = await fillShop(github, {
      attempts: [redAttempt(TEST_LOG), { conclusion: 'success', startedAt: '2026-03-02T09:10:00Z' }],
    })
    const event = workflowRunEvent(github, shop.failed, {
      workflow_run: { run_attempt: 1, conclusion: 'failure', updated_at: '2026-03-02T09:01:15Z' },
    })
    const result = await runAction({ github, eventName: 'workflow_run', event })

    expect(result.outputs).toMatchObject({ outcome: 'skipped', reason: 'run-passed-again' })
    expect(listWrites(github)).toEqual([])
  })
})

test('a failed run is journalled though the list of runs has not heard of its end yet', async () => {
  await using github = await startTestGitHub()
  const shop = await fillShop(github)
  const event = workflowRunEvent(github, shop.failed)
  const behind = { ...shop.failed, attempts: shop.failed.attempts.map((attempt) => ({ ...attempt, conclusion: null })) }
  github.world.runs.splice(github.world.runs.indexOf(shop.failed), 1, behind)
  const result = await runAction({ github, eventName: 'workflow_run', event })

  expect(result.outputs).toMatchObject({ outcome: 'journaled', operation: 'created' })
})

test('a run that did not fail gets no entry, though its number was given by hand', async () => {
  await using github = await startTestGitHub()
  const { lastGreen } = await fillShop(github)
  const inputs = { 'run-id': String(lastGreen.id) }
  const result = await runAction({
    github,
    eventName: 'workflow_dispatch',
    event: workflowDispatchEvent(github, inputs),
    inputs,
  })

  expect({ exitCode: result.exitCode, reason: result.outputs['reason'] }).toEqual({
    exitCode: 0,
    reason: 'run-succeeded',
  })
  expect(listWrites(github)).toEqual([])
})

test('a streak of more runs than a page holds is one incident still', async () => {
  await using github = await startTestGitHub()
  const shop = await fillShop(github)
  const shas = await github.git.commit(
    ...Array.from({ length: 104 }, (_, index) => ({
      message: `Try ${index}`,
      files: { 'src/total.js': `${index}\n` },
    })),
  )
  const at = (minute: number) =>
    new Date(Date.parse('2026-03-02T10:00:00Z') + minute * 60_000).toISOString().replace('.000Z', 'Z')
  const runs = shas.map((sha, index) =>
    github.world.addRun({
      sha,
      title: `Try ${index}`,
      createdAt: at(index),
      attempts: [index > 101 ? redAttempt(TEST_LOG, at(index)) : { startedAt: at(index) }],
    }),
  )
  const branches = []
  for (const run of [shop.failed, ...runs.slice(-2)]) branches.push((await deliverRun(github, run)).outputs['branch'])

  expect(new Set(branches)).toEqual(new Set([`journal/main-${shop.broken.slice(0, 10)}`]))
  expect(github.world.pulls).toHaveLength(1)
})

test('two forks that use the same branch name are two incidents', async () => {
  await using github = await startTestGitHub()
  const shop = await fillShop(github)
  const red = { sha: shop.broken, branch: 'patch-1', event: 'pull_request' }
  const fork = github.world.addRun({
    ...red,
    head: 'fork',
    createdAt: '2026-03-02T11:00:00Z',
    attempts: [redAttempt(TEST_LOG, '2026-03-02T11:00:00Z')],
  })
  const gone = github.world.addRun({
    ...red,
    head: 'gone',
    createdAt: '2026-03-02T12:00:00Z',
    attempts: [redAttempt(TEST_LOG, '2026-03-02T12:00:00Z')],
  })
  const branches = []
  for (const run of [fork, gone]) branches.push((await deliverRun(github, run, { forks: 'true' })).outputs['branch'])

  expect(new Set(branches).size).toBe(2)
})

describe('what the journal reads for itself', () => {
  test('is a gap where it cannot be read: the earlier entries', async () => {
    await using github = await startTestGitHub()
    const { failed } = await fillShop(github)
    await github.git.commit({
      message: 'An earlier entry',
      files: { 'docs/journals/20260301-1000-old.md': '---\ndate: 2026-03-01\n---\n# Old\n' },
    })
    github.faults.add({
      method: 'POST',
      path: '/graphql',
      status: 403,
      times: 9,
      body: { message: 'Resource not accessible by integration' },
    })
    const result = await deliverRun(github, failed)

    expect(result.outputs['outcome']).toBe('journaled')
    expect(await readEntry(github, result)).toContain('- the earlier entries: the token may not read it (403)')
  })

  test('loses nothing where it is needed for writing: the entry is in the summary', async () => {
    await using github = await startTestGitHub()
    const { failed } = await fillShop(github)
    github.faults.add({
      path: '/git/trees/*',
      status: 403,
      times: 9,
      body: { message: 'Resource not accessible by integration' },
    })
    const result = await deliverRun(github, failed)

    expect(result.exitCode).toBe(1)
    expect(result.outputs).toMatchObject({ outcome: 'failed', reason: 'not-written' })
    expect(result.summary).toContain('● total › rounds every line before adding')
    expect(result.stdout).toMatch(/^::error::The entry could not be written to the repository.*403/m)
  })
})

describe('what people do with it', () => {
  test('stays: an entry that somebody deleted from the branch does not come back', async () => {
    await using github = await startTestGitHub()
    const { failed } = await fillShop(github)
    const first = await deliverRun(github, failed)
    const { branch = '', 'entry-path': path = '' } = first.outputs
    await github.git.commit({ branch, message: 'Not this one', files: { [path]: null } })

    const second = await deliverRun(github, failed)

    expect(second.outputs).toMatchObject({ operation: 'unchanged', reason: 'edited-by-a-person' })
    expect(await github.git.git(['diff', '--name-only', 'main', branch])).toBe('')
  })

  test('stays: what they wrote into the pull request, while the receipt is brought up to date', async () => {
    await using github = await startTestGitHub()
    const shop = await fillShop(github)
    await deliverRun(github, shop.failed)
    const [pull] = github.world.pulls
    if (pull === undefined) throw new Error('no pull request')
    Object.assign(pull, {
      title: 'The rounding story',
      body: pull.body?.replace('- [ ] How was it?', '- [x] How was it? Long.'),
    })
    const [sha = ''] = await github.git.commit({
      message: 'Try again',
      date: '2026-03-02T09:30:00Z',
      files: { 'src/total.js': '0\n' },
    })
    const later = github.world.addRun({
      sha,
      createdAt: '2026-03-02T09:31:00Z',
      attempts: [redAttempt(TEST_LOG, '2026-03-02T09:31:00Z')],
    })

    await deliverRun(github, later)

    expect(pull.title).toBe('The rounding story')
    expect(pull.body).toContain('- [x] How was it? Long.')
    expect(pull.body).toContain('| Severity | high |')
  })
})

test('legs whose names are made of expressions are one failure, and are read twice, not ten times', async () => {
  await using github = await startTestGitHub()
  const shop = await fillShop(github)
  const workflow =
    'on: push\njobs:\n  test:\n    name: Test on ${{ matrix.os }}\n    runs-on: x\n    steps:\n      - run: npm test\n'
  const [sha = ''] = await github.git.commit({
    message: 'Rename the legs',
    files: { '.github/workflows/ci.yml': workflow },
  })
  const legs = Array.from({ length: 10 }, (_, index) => ({
    name: `Test on os-${index}`,
    conclusion: 'failure' as const,
    log: TEST_LOG,
    steps: [{ name: 'Run npm test', conclusion: 'failure' as const }],
  }))
  github.world.runs.splice(github.world.runs.indexOf(shop.failed), 1)
  const run = github.world.addRun({ sha, createdAt: '2026-03-02T11:00:00Z', attempts: [{ jobs: legs }] })
  const result = await deliverRun(github, run)

  expect(github.requests.filter(({ host }) => host === 'storage')).toHaveLength(2)
  expect(await readEntry(github, result)).toContain('10 of 10 legs of `test` red')
})
