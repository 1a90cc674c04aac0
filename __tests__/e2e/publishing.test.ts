// What happens around the writing: settings that forbid it, people who were there first, folders that are not folders.
import { describe, expect, test } from '@jest/globals'
import { fillShop } from '../support/shop.ts'
import { startTestGitHub } from '../support/test-github.ts'
import { deliverRun, listWrites, readEntry } from './delivery.ts'

describe('a repository that forbids it', () => {
  test('to open pull requests keeps the branch and gets a link, and the run stays green', async () => {
    await using github = await startTestGitHub({ actionsMayOpenPulls: false })
    const { failed, broken } = await fillShop(github)
    const result = await deliverRun(github, failed)

    const branch = `journal/main-${broken.slice(0, 10)}`
    expect(result.exitCode).toBe(0)
    expect(result.outputs).toMatchObject({
      branch,
      operation: 'created',
      outcome: 'blocked',
      reason: 'pull-request-blocked',
      'pull-request-number': '',
    })
    expect(result.summary).toContain(`${github.webUrl}/compare/main...${branch}?expand=1`)
    expect(await readEntry(github, result)).toContain('## What Happened')
  })

  test('to open pull requests gets one as soon as it is allowed', async () => {
    await using github = await startTestGitHub({ actionsMayOpenPulls: false })
    const { failed } = await fillShop(github)
    await deliverRun(github, failed)
    github.world.settings.actionsMayOpenPulls = true

    const result = await deliverRun(github, failed)

    expect(result.outputs).toMatchObject({ 'pull-request-number': '1', outcome: 'journaled' })
    expect(github.world.pulls).toHaveLength(1)
  })

  test('to have drafts gets an ordinary pull request', async () => {
    await using github = await startTestGitHub({ hasDrafts: false })
    const result = await deliverRun(github, (await fillShop(github)).failed)

    expect(result.outputs['outcome']).toBe('journaled')
    expect(github.world.pulls).toMatchObject([{ isDraft: false }])
  })

  test('to write at all loses nothing: the entry is in the summary', async () => {
    await using github = await startTestGitHub()
    const { failed } = await fillShop(github)
    github.faults.add({
      method: 'POST',
      path: '/git/trees',
      status: 403,
      body: { message: 'Resource not accessible by integration' },
    })
    const result = await deliverRun(github, failed)

    expect(result.exitCode).toBe(1)
    expect(result.outputs).toMatchObject({ outcome: 'failed', reason: 'not-written' })
    expect(result.summary).toContain('● total › rounds every line before adding')
    expect(await github.git.git(['for-each-ref', '--format=%(refname)'])).toBe('refs/heads/main')
  })
})

describe('people come first', () => {
  test('an entry that somebody edited is left alone', async () => {
    await using github = await startTestGitHub()
    const shop = await fillShop(github)
    const first = await deliverRun(github, shop.failed)
    const path = first.outputs['entry-path'] ?? ''
    const edited = (await readEntry(github, first)).replace('Nobody wrote it down.', 'It was a long Monday.')
    await github.git.commit({
      branch: first.outputs['branch'] ?? '',
      message: 'Say how it was',
      files: { [path]: edited },
    })
    shop.failed.attempts.at(-1)

    const second = await deliverRun(github, { ...shop.failed, title: 'Another title' })

    expect(second.outputs).toMatchObject({
      operation: 'unchanged',
      reason: 'edited-by-a-person',
      'pull-request-number': '1',
    })
    expect(await readEntry(github, first)).toBe(edited)
  })

  test('a pull request that was closed without merging is not opened again', async () => {
    await using github = await startTestGitHub()
    const { failed } = await fillShop(github)
    await deliverRun(github, failed)
    const [pull] = github.world.pulls
    if (pull !== undefined) pull.state = 'closed'

    const second = await deliverRun(github, failed)

    expect(second.outputs).toMatchObject({ operation: 'unchanged', reason: 'pull-request-closed' })
    expect(github.world.pulls).toHaveLength(1)
  })

  test('an entry that is merged already is known by its key, whatever became of its branch', async () => {
    await using github = await startTestGitHub()
    const { failed } = await fillShop(github)
    const first = await deliverRun(github, failed)
    const path = first.outputs['entry-path'] ?? ''
    await github.git.commit({ message: 'Merge the entry', files: { [path]: await readEntry(github, first) } })
    github.world.pulls.length = 0
    await github.git.git(['update-ref', '-d', `refs/heads/${first.outputs['branch']}`])

    const second = await deliverRun(github, failed)

    expect(second.outputs).toMatchObject({ operation: 'unchanged', reason: 'pull-request-merged', 'entry-path': path })
  })
})

describe('the journal folder', () => {
  test.each([
    ['a symlink', { 'docs/journals': { symlink: '../.github/workflows' } }],
    ['below a symlink', { docs: { symlink: '.github' } }],
    ['a submodule', { 'docs/journals': { submodule: '1234567890123456789012345678901234567890' } }],
  ])('is not written to where it is %s', async (_, files) => {
    await using github = await startTestGitHub()
    const { failed } = await fillShop(github)
    await github.git.commit({ message: 'Move the docs', files })
    const result = await deliverRun(github, failed)

    expect(result.exitCode).toBe(1)
    expect(result.outputs).toMatchObject({ outcome: 'failed', reason: 'not-written' })
    expect(result.stdout).toMatch(
      /directory: docs(\/journals)? is a (symlink|submodule) in the repository, not a folder/,
    )
    expect(listWrites(github)).toEqual([])
  })

  test('keeps what is in it, and what pretends to be an entry is never evaluated', async () => {
    await using github = await startTestGitHub()
    const { failed } = await fillShop(github)
    await github.git.commit({
      message: 'Earlier entries',
      files: {
        'docs/journals/20260301-1000-old.md':
          '---\ndate: 2026-03-01\ntime: 10:00 AM\nseverity: low\ntags: [x]\nauthor: journal-writer\n---\n\n# Old\n',
        'docs/journals/20260302-0900-npm-total-rounds-adding.md': '---js\n{ title: process.exit(7) }\n---\n',
      },
    })
    const result = await deliverRun(github, failed)

    expect(result.exitCode).toBe(0)
    expect(result.outputs['entry-path']).toBe('docs/journals/20260302-0900-npm-total-rounds-adding-2.md')
    expect(await github.git.git(['diff', '--name-status', 'main', result.outputs['branch'] ?? ''])).toBe(
      `A\t${result.outputs['entry-path']}`,
    )
  })
})
