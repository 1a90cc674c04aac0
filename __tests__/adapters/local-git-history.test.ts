import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { openRepository } from '../../src/adapters/local-git.ts'
import { PortFailure } from '../../src/core/failure.ts'
import { type GitHistory, initHistory } from '../support/git-history.ts'
import { useTempFolder } from '../support/temp-folder.ts'

const temp = useTempFolder()
let history: GitHistory
const shas = { first: '', second: '', side: '', tagged: '', amended: '' }

beforeAll(async () => {
  history = initHistory(temp.path('shop'))
  const write = (text: string) => writeFile(join(history.dir, 'price.txt'), text)
  await write('one\n')
  shas.first = history.commit('one')
  history.git('checkout', '--quiet', '-b', 'side')
  await write('one\nside\n')
  shas.side = history.commit('side')
  history.git('checkout', '--quiet', 'main')
  await mkdir(join(history.dir, 'docs'))
  await writeFile(join(history.dir, 'docs/[a].md'), 'text\n')
  shas.second = history.commit('two', { at: '2026-03-18T10:00:00+02:00' })
  history.git('checkout', '--quiet', '--detach')
  shas.tagged = history.commit('tagged')
  history.git('tag', 'v1')
  shas.amended = history.commit('before it was amended')
  history.git('reset', '--quiet', '--hard', 'main')
  history.git('checkout', '--quiet', 'main')
})

describe('a commit is', () => {
  test.each([
    ['on a branch', 'second', 'on-a-branch'],
    ['on a branch that is not checked out', 'side', 'on-a-branch'],
    ['on a tag, which counts as one', 'tagged', 'on-a-branch'],
    ['on no branch, though git still has it', 'amended', 'on-no-branch'],
  ] as const)('%s', async (_, name, state) => {
    expect(await (await openRepository(history.dir)).findCommit(shas[name])).toBe(state)
  })

  test('missing, and so is what is no id of a commit', async () => {
    const repository = await openRepository(history.dir)
    const states = ['f'.repeat(40), 'main', '--all', ''].map((sha) => repository.findCommit(sha))
    expect(await Promise.all(states)).toEqual(['missing', 'missing', 'missing', 'missing'])
  })

  test('on a branch where a detached HEAD alone leads to it', async () => {
    const lone = initHistory(temp.path('detached'))
    lone.commit('one')
    lone.git('checkout', '--quiet', '--detach')
    const sha = lone.commit('two')
    expect(await (await openRepository(lone.dir)).findCommit(sha)).toBe('on-a-branch')
  })
})

describe('what changed', () => {
  test('between two commits is counted from where they parted', async () => {
    const repository = await openRepository(history.dir)
    expect(await repository.listChanges(shas.second, shas.side)).toMatchObject([
      { path: 'price.txt', patch: '@@ -1 +1,2 @@\n one\n+side' },
    ])
  })

  test('in a commit is counted from its parent, and in the first one from nothing', async () => {
    const repository = await openRepository(history.dir)
    const paths = async (sha: string) => (await repository.listChanges(null, sha)).map(({ path }) => path)
    expect([await paths(shas.second), await paths(shas.first)]).toEqual([['docs/[a].md'], ['price.txt']])
  })

  test('is refused where a commit is not there', async () => {
    const repository = await openRepository(history.dir)
    for (const [base, head] of [
      ['f'.repeat(40), shas.second],
      [shas.second, '--output=x'],
    ] as const)
      await expect(repository.listChanges(base, head)).rejects.toThrow(PortFailure)
  })
})

test('a shallow clone says so, and what lies before it is refused', async () => {
  history.git('clone', '--quiet', '--depth=1', `file://${history.dir}`, temp.path('shallow'))
  const [whole, shallow] = await Promise.all([openRepository(history.dir), openRepository(temp.path('shallow'))])
  expect(await Promise.all([whole.isShallow(), shallow.isShallow()])).toEqual([false, true])
  await expect(shallow.listChanges(null, shas.second)).rejects.toThrow(PortFailure)
})

describe('a file', () => {
  test('is read as it was at a commit', async () => {
    const repository = await openRepository(history.dir)
    expect(await repository.readFile('price.txt', shas.side)).toBe('one\nside\n')
    await expect(repository.readFile('price.txt', 'side')).rejects.toThrow(PortFailure)
    await expect(repository.readFile('none.txt', shas.side)).rejects.toThrow(PortFailure)
  })

  test('has the time of the commit that wrote it last, whatever its name', async () => {
    const repository = await openRepository(history.dir)
    expect(await repository.findTimeOf('docs/[a].md')).toBe('2026-03-18T10:00:00+02:00')
    expect(await repository.findTimeOf('docs/a.md')).toBeNull()
  })
})
