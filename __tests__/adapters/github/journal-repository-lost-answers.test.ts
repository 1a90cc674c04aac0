import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createJournalRepository } from '../../../src/adapters/github/journal-repository.ts'
import type { JournalRepository } from '../../../src/ports.ts'
import { startTestGitHub, type TestGitHub } from '../../support/test-github.ts'
import { connect, failureOf, listRequests } from './connect.ts'

let github: TestGitHub
let repository: JournalRepository
let base: string

beforeEach(async () => {
  github = await startTestGitHub()
  repository = createJournalRepository(connect(github))
  const [first = ''] = await github.git.commit({ files: { 'README.md': '# App\n' } })
  base = first
})

afterEach(() => github.stop())

const ENTRY = { path: 'docs/journals/20260302-0900-second.md', text: 'Zwölf – “done” ✓\n', message: 'Add an entry' }

describe('a write whose answer was lost', () => {
  const lost = { drop: 'after' } as const
  const refused = { status: 502, body: { message: 'Bad Gateway' } } as const
  const OPEN = { title: 'Journal', body: 'Receipt', branch: 'journal/run-1', base: 'main', isDraft: true }

  test.each([
    ['recorded it', lost, 1],
    ['did not', { drop: 'before' } as const, 2],
    ['failed', refused, 2],
  ])('opens one pull request where GitHub %s', async (_, fault, posts) => {
    await repository.createBranch(OPEN.branch, await repository.commitFile({ parent: base, ...ENTRY }))
    github.faults.add({ method: 'POST', path: '/pulls', ...fault })
    expect((await repository.openPull(OPEN)).number).toBe(1)
    expect(github.world.pulls).toHaveLength(1)
    expect(github.requests.filter(({ operation }) => operation === 'pulls/create')).toHaveLength(posts)
  })

  test.each([
    ['recorded it', lost, 1],
    ['failed', refused, 2],
  ])('creates a branch once where GitHub %s', async (_, fault, posts) => {
    github.faults.add({ method: 'POST', path: '/git/refs', ...fault })
    expect(await repository.createBranch('journal/run-1', base)).toBe(true)
    expect(github.requests.filter(({ operation }) => operation === 'git/create-ref')).toHaveLength(posts)
  })

  test('does not take somebody else’s branch for its own', async () => {
    const commit = await repository.commitFile({ parent: base, ...ENTRY })
    github.faults.add({
      method: 'POST',
      path: '/git/refs',
      drop: 'before',
      before: async () => void (await github.git.git(['update-ref', 'refs/heads/journal/run-1', base])),
    })
    expect(await repository.createBranch('journal/run-1', commit)).toBe(false)
  })

  test.each(['/git/trees', '/git/commits'])(
    'is repeated for %s, where the same content has the same name',
    async (path) => {
      const commit = await repository.commitFile({ parent: base, ...ENTRY })
      github.faults.add({ method: 'POST', path, ...lost })
      expect(await repository.commitFile({ parent: base, ...ENTRY })).toBe(commit)
    },
  )

  test('has moved the branch', async () => {
    const commit = await repository.commitFile({ parent: base, ...ENTRY })
    github.faults.add({ method: 'PATCH', path: '/git/refs/*', ...lost })
    expect(await repository.moveBranch('main', commit)).toBe(true)
  })

  test('is repeated once only', async () => {
    github.faults.add({ method: 'POST', path: '/git/trees', times: 2, ...refused })
    const failure = await failureOf(repository.commitFile({ parent: base, ...ENTRY }))
    expect([failure.message, failure.status]).toEqual([
      'POST /repos/octo-org/octo-repo/git/trees: 502 Bad Gateway',
      502,
    ])
    expect(listRequests(github)).toEqual(['POST /git/trees 502', 'POST /git/trees 502'])
  })
})
