// A failed run, end to end: the built action against the test GitHub, and what is in the repository afterwards.
import { describe, expect, test } from '@jest/globals'
import { expectGolden } from '../support/entries.ts'
import { fillShop, redAttempt, TEST_LOG, toLog } from '../support/shop.ts'
import { startTestGitHub } from '../support/test-github.ts'
import { deliverRun, listWrites, readEntry } from './delivery.ts'

describe('a failed run', () => {
  test('becomes a draft pull request that adds one entry', async () => {
    await using github = await startTestGitHub()
    const shop = await fillShop(github)

    const result = await deliverRun(github, shop.failed)

    expect({ exitCode: result.exitCode, stderr: result.stderr, outputs: result.outputs }).toEqual({
      exitCode: 0,
      stderr: '',
      outputs: {
        'entry-path': 'docs/journals/20260302-0900-npm-total-rounds-adding.md',
        'pull-request-number': '1',
        'pull-request-url': `${github.webUrl}/pull/1`,
        branch: `journal/main-${shop.broken.slice(0, 10)}`,
        operation: 'created',
        severity: 'low',
        outcome: 'journaled',
        reason: 'entry-created',
      },
    })
    const branch = result.outputs['branch'] ?? ''
    expect(await github.git.git(['diff', '--name-status', 'main', branch])).toBe(`A\t${result.outputs['entry-path']}`)
    expect(github.world.pulls).toMatchObject([{ branch, base: 'main', isDraft: true, labels: ['journal-entry'] }])
    expectGolden('failing-test/entry.md', await readEntry(github, result))
    expectGolden('failing-test/summary.md', result.summary)
    expectGolden(
      'failing-test/pull-request.md',
      github.world.pulls[0]?.body?.replace(/\| Took \| .*/, '| Took | (some time) |') ?? '',
    )
  })

  test('is written in the order that leaves nothing half-done to see', async () => {
    await using github = await startTestGitHub()
    await deliverRun(github, (await fillShop(github)).failed)

    expect(listWrites(github)).toEqual([
      'POST /git/trees',
      'POST /git/commits',
      'POST /git/refs',
      'POST /pulls',
      'POST /issues/1/labels',
    ])
  })

  test('sends the token to the API host alone', async () => {
    await using github = await startTestGitHub()
    await deliverRun(github, (await fillShop(github)).failed)

    const storage = github.requests.filter(({ host }) => host === 'storage')
    expect(storage.length).toBeGreaterThan(0)
    expect(storage.map(({ authorization }) => authorization)).toEqual(storage.map(() => null))
  })

  test('changes nothing the second time', async () => {
    await using github = await startTestGitHub()
    const shop = await fillShop(github)
    const first = await deliverRun(github, shop.failed)
    const refs = await github.git.git(['for-each-ref'])
    const written = listWrites(github)

    const second = await deliverRun(github, shop.failed)

    expect(second.outputs).toEqual({
      ...first.outputs,
      operation: 'unchanged',
      outcome: 'unchanged',
      reason: 'entry-up-to-date',
    })
    expect(await github.git.git(['for-each-ref'])).toBe(refs)
    expect(listWrites(github)).toEqual(written)
  })

  test('in a dry run writes nothing and shows the entry in the summary', async () => {
    await using github = await startTestGitHub()
    const result = await deliverRun(github, (await fillShop(github)).failed, { 'dry-run': 'true' })

    expect(result.outputs).toMatchObject({
      outcome: 'dry-run',
      operation: 'none',
      'pull-request-number': '',
      branch: '',
    })
    expect(listWrites(github)).toEqual([])
    expect(result.summary).toContain('## What Happened')
    expect(result.summary).toContain('● total › rounds every line before adding')
  })

  test('that failed again after a re-run updates the same entry', async () => {
    await using github = await startTestGitHub()
    const shop = await fillShop(github)
    const first = await deliverRun(github, shop.failed)
    const again = {
      ...shop.failed,
      attempts: github.world.addRun({
        ...shop.failed,
        attempts: [redAttempt(TEST_LOG), redAttempt(TEST_LOG, '2026-03-02T09:10:00Z')],
      }).attempts,
    }
    github.world.runs.splice(github.world.runs.indexOf(shop.failed), 1)

    const second = await deliverRun(github, again)

    expect(second.outputs).toEqual({ ...first.outputs, operation: 'updated', reason: 'entry-updated' })
    expect(github.world.pulls).toHaveLength(1)
    const entry = await readEntry(github, second)
    expect(entry).toContain('### Attempt 1: run the same commit again (FAILED)')
    expect(entry).toContain('**Time Wasted:** 1 min')
  })

  test('after another red run is the same incident: one entry, one pull request', async () => {
    await using github = await startTestGitHub()
    const shop = await fillShop(github)
    const first = await deliverRun(github, shop.failed)
    const [sha = ''] = await github.git.commit({
      message: 'Maybe this is it',
      date: '2026-03-02T09:30:00Z',
      files: { 'src/total.js': 'export const total = () => 0\n' },
    })
    const later = github.world.addRun({
      sha,
      title: 'Maybe this is it',
      createdAt: '2026-03-02T09:31:00Z',
      attempts: [redAttempt(TEST_LOG, '2026-03-02T09:31:00Z')],
    })

    const second = await deliverRun(github, later)

    expect(second.outputs).toEqual({
      ...first.outputs,
      operation: 'updated',
      severity: 'high',
      reason: 'entry-updated',
    })
    expectGolden('failing-test-then-a-try/entry.md', await readEntry(github, second))
  })

  test('on a commit that was green before says so', async () => {
    await using github = await startTestGitHub()
    const shop = await fillShop(github)
    const flaky = github.world.addRun({
      sha: shop.green,
      title: 'Nightly',
      event: 'schedule',
      createdAt: '2026-03-02T08:55:00Z',
      number: 1.5 * 2,
      attempts: [redAttempt(TEST_LOG, '2026-03-02T08:55:00Z')],
    })
    github.world.runs.splice(github.world.runs.indexOf(shop.failed), 1)

    const entry = await readEntry(github, await deliverRun(github, flaky))

    expect(entry).toContain('on a commit that was green')
    expect(entry).toContain('The repository did not change in between.')
    expect(entry).toContain('### Immediate Cause (unknown)')
  })
})

describe('what could not be had', () => {
  test('appears in the entry, which is written all the same: the log had expired', async () => {
    await using github = await startTestGitHub()
    const result = await deliverRun(github, (await fillShop(github, { log: { status: 410 } })).failed)

    expect(result.outputs['outcome']).toBe('journaled')
    expectGolden('expired-log/entry.md', await readEntry(github, result))
  })

  test('is everything but the run, where the workflow never started', async () => {
    await using github = await startTestGitHub()
    const shop = await fillShop(github, { attempts: [{ conclusion: 'startup_failure', jobs: [] }] })
    const result = await deliverRun(github, shop.failed)

    expect(result.outputs['outcome']).toBe('journaled')
    expectGolden('startup-failure/entry.md', await readEntry(github, result))
  })
})

describe('what strangers write', () => {
  test('cannot become a command, a mention, a link or a closed fence, and secrets do not get out', async () => {
    await using github = await startTestGitHub()
    const secret = `ghp_${'a1B2c3D4'.repeat(5).slice(0, 36)}`
    const log = toLog([
      '##[group]Run npm test',
      'npm test',
      '##[endgroup]',
      '::error file=.github/workflows/ci.yml,line=1::Looks fine, says nobody',
      '```',
      '# Approved by @octocat, fixes #1',
      '<img src=https://bad.example/p> ![x](https://bad.example/q)',
      `Error: request failed with token ${secret}`,
      `Error: and with our own ${github.token}`,
      '##[error]Process completed with exit code 1.',
    ])
    const result = await deliverRun(github, (await fillShop(github, { log })).failed)
    const entry = await readEntry(github, result)
    const everything = [
      entry,
      result.stdout.replace(/^::add-mask::.*$/m, ''),
      result.summary,
      github.world.pulls[0]?.body,
      github.world.pulls[0]?.title,
    ].join('\n')

    expect(everything).not.toContain(secret)
    expect(everything).not.toContain(github.token)
    expect(entry).toContain('[redacted: github-token]')
    expect(result.stdout.split('\n').filter((line) => line.startsWith('::'))).toEqual([`::add-mask::${github.token}`])
    const prose = entry.replace(/^(`{3,})\w*\n[\s\S]*?^\1$/gm, '')
    expect(prose).not.toMatch(/bad\.example|<img|!\[/)
    expect(entry).toMatch(/^````\n[\s\S]*^```\n# Approved/m)
  })
})
