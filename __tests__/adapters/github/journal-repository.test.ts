import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createJournalRepository } from '../../../src/adapters/github/journal-repository.ts'
import type { JournalRepository } from '../../../src/ports.ts'
import { startTestGitHub, type TestGitHub } from '../../support/test-github.ts'
import { alter, connect, failureOf, listRequests } from './connect.ts'

let github: TestGitHub
let repository: JournalRepository
let base: string

beforeEach(async () => {
  github = await startTestGitHub()
  repository = createJournalRepository(connect(github))
  const [first = ''] = await github.git.commit({
    files: {
      'README.md': '# App\n',
      'docs/journals/20260301-0900-first.md': 'first\n',
      'docs/journals/assets/plan.txt': 'plan\n',
      'docs/guide.md': 'guide\n',
      'docs/journals-old/x.md': 'x\n',
    },
  })
  base = first
})

afterEach(() => github.stop())

const ENTRY = { path: 'docs/journals/20260302-0900-second.md', text: 'Zwölf – “done” ✓\n', message: 'Add an entry' }

describe('a branch', () => {
  test('is the commit that it points to, or null', async () => {
    expect([await repository.readBranch('main'), await repository.readBranch('journal/run-1')]).toEqual([base, null])
  })

  test('is created once', async () => {
    expect(await repository.createBranch('journal/run-1', base)).toBe(true)
    const commit = await repository.commitFile({ parent: base, ...ENTRY })
    expect(await repository.createBranch('journal/run-1', commit)).toBe(false)
    expect(await github.git.resolve('refs/heads/journal/run-1')).toBe(base)
  })

  test('that GitHub refuses for another reason is a failure', async () => {
    expect((await failureOf(repository.createBranch('a..b', base))).message).toMatch(
      /422 refs\/heads\/a\.\.b is not a valid/,
    )
  })

  test('moves forward', async () => {
    const commit = await repository.commitFile({ parent: base, ...ENTRY })
    await repository.createBranch('journal/run-1', base)
    expect(await repository.moveBranch('journal/run-1', commit)).toBe(true)
    expect(await github.git.resolve('refs/heads/journal/run-1')).toBe(commit)
  })

  test('that somebody else moved is left where it is', async () => {
    const ours = await repository.commitFile({ parent: base, ...ENTRY })
    const [theirs = ''] = await github.git.commit({ branch: 'journal/run-1', parents: [base], files: { a: 'a' } })
    expect(await repository.moveBranch('journal/run-1', ours)).toBe(false)
    expect(await github.git.resolve('refs/heads/journal/run-1')).toBe(theirs)
  })

  test('that is gone cannot be moved', async () => {
    expect((await failureOf(repository.moveBranch('journal/run-1', base))).message).toContain(
      '422 Reference does not exist',
    )
  })
})

describe('a folder', () => {
  const list = async (folder: string) =>
    (await repository.readFolder(base, folder)).map(({ path, mode }) => `${mode} ${path}`).toSorted()
  const journals = [
    '040000 docs',
    '040000 docs/journals',
    '040000 docs/journals/assets',
    '100644 docs/journals/20260301-0900-first.md',
  ]

  test('is listed with the way to it, in one request', async () => {
    expect(await list('docs/journals')).toEqual(journals)
    expect(github.requests).toHaveLength(1)
  })

  test('that GitHub cuts is walked to, level by level', async () => {
    const tree = {
      sha: base,
      url: `${github.apiUrl}/repos/${github.repository}/git/trees/${base}`,
      tree: [],
      truncated: true,
    }
    github.faults.add({ path: `/git/trees/${base}`, status: 200, body: tree })
    expect(await list('docs/journals')).toEqual(journals)
    expect(github.requests.map(({ query }) => query)).toEqual([{ recursive: '1' }, {}, {}, {}])
  })

  test('that is cut level by level too is a failure', async () => {
    const tree = {
      sha: base,
      url: `${github.apiUrl}/repos/${github.repository}/git/trees/${base}`,
      tree: [],
      truncated: true,
    }
    github.faults.add({ path: `/git/trees/${base}`, times: 2, status: 200, body: tree })
    expect((await failureOf(repository.readFolder(base, 'docs/journals'))).message).toBe(
      'GitHub does not list all of the root folder',
    )
  })

  test('that does not exist has no entries but the way to it', async () => {
    expect([await list('docs/none'), await list('none')]).toEqual([['040000 docs'], []])
  })

  test('may be the root', async () => {
    expect(await list('')).toEqual(['040000 docs', '100644 README.md'])
  })

  test.each([[false], [true]])('behind a symlink ends at the symlink (tree cut: %s)', async (truncated) => {
    const [head = ''] = await github.git.commit({
      files: { 'docs/journals': { symlink: '../../etc' } },
      branch: 'evil',
    })
    const url = `${github.apiUrl}/repos/${github.repository}/git/trees/${head}`
    if (truncated)
      github.faults.add({ path: `/git/trees/${head}`, status: 200, body: { sha: head, url, tree: [], truncated } })
    const entries = await repository.readFolder(head, 'docs/journals/2026')
    expect(entries.map(({ path, mode }) => [path, mode])).toEqual([
      ['docs', '040000'],
      ['docs/journals', '120000'],
    ])
  })
})

describe('texts', () => {
  const hash = (content: string | Uint8Array) => github.git.git(['hash-object', '-w', '--stdin'], { input: content })

  test('are read in one request; what is binary, missing, a folder or cut is left out', async () => {
    const texts = ['first\n', 'Zwölf – “done” ✓\n', '']
    const shas = await Promise.all(texts.map(hash))
    const others = await Promise.all([hash(new Uint8Array([0, 1])), hash('x'.repeat(600_000))])
    const folder = await github.git.git(['rev-parse', `${base}:docs`])
    const read = await repository.readTexts([...shas, ...others, folder, 'f'.repeat(40)])
    expect(read).toEqual(new Map(shas.map((sha, index) => [sha, texts[index] ?? ''])))
    expect(github.requests).toHaveLength(1)
  })

  test('of 120 files are read in three requests, each file once', async () => {
    const shas = await Promise.all(Array.from({ length: 120 }, (_, index) => hash(`${index}`)))
    const read = await repository.readTexts([...shas, ...shas])
    expect(shas.map((sha) => read.get(sha))).toEqual(Array.from({ length: 120 }, (_, index) => `${index}`))
    expect(github.requests).toHaveLength(3)
  })

  test('of no files need no request', async () => {
    expect(await repository.readTexts([])).toEqual(new Map())
    expect(github.requests).toEqual([])
  })

  test('that GraphQL refuses are a failure in GitHub’s words', async () => {
    const body = { data: null, errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible' }] }
    github.faults.add({ path: '/graphql', status: 200, body })
    expect((await failureOf(repository.readTexts([base]))).message).toBe('POST /graphql: Resource not accessible')
  })
})

describe('a commit', () => {
  test('adds one file to its parent and moves no branch, in two requests', async () => {
    const commit = await repository.commitFile({ parent: base, ...ENTRY })
    expect(listRequests(github)).toEqual(['POST /git/trees 201', 'POST /git/commits 201'])
    expect(await github.git.git(['diff', '--raw', '--no-abbrev', base, commit])).toMatch(
      /^:000000 100644 0{40} [0-9a-f]{40} A\tdocs\/journals\/20260302-0900-second\.md$/,
    )
    expect(await github.git.show(`${commit}:${ENTRY.path}`)).toBe(ENTRY.text)
    expect(await github.git.git(['log', '-1', '--format=%P %B', commit])).toBe(`${base} Add an entry`)
    expect(await github.git.resolve('main')).toBe(base)
  })

  test('replaces a file that is there', async () => {
    const path = 'docs/journals/20260301-0900-first.md'
    const commit = await repository.commitFile({ parent: base, path, text: 'new\n', message: 'Update' })
    expect(await github.git.git(['diff', '--name-status', base, commit])).toBe(`M\t${path}`)
  })

  test('is made on the parent’s tree should GitHub not take the parent for it', async () => {
    github.faults.add({ path: '/git/trees', status: 422, body: { message: 'base_tree is not a valid tree oid' } })
    const commit = await repository.commitFile({ parent: base, ...ENTRY })
    expect(await github.git.git(['diff', '--name-status', base, commit])).toBe(`A\t${ENTRY.path}`)
    const trees = github.requests.filter(({ path }) => path.endsWith('/git/trees')).map(({ body }) => body)
    expect(trees).toEqual([
      expect.objectContaining({ base_tree: base }),
      expect.objectContaining({ base_tree: await github.git.git(['rev-parse', `${base}^{tree}`]) }),
    ])
  })
})

describe('a pull request', () => {
  const PULL = { title: 'Journal', body: 'Receipt', branch: 'journal/run-1', base: 'main', isDraft: true }

  beforeEach(async () => {
    await repository.createBranch(PULL.branch, await repository.commitFile({ parent: base, ...ENTRY }))
  })

  const pulls = () => github.world.pulls.map(({ title, isDraft, branch }) => [title, isDraft, branch])

  test('is opened as a draft', async () => {
    const pull = await repository.openPull(PULL)
    expect(pull).toMatchObject({ number: 1, title: 'Journal', isDraft: true, headBranch: PULL.branch, state: 'open' })
    expect(pull.url).toBe(`${github.webUrl}/pull/1`)
    expect(pulls()).toEqual([['Journal', true, PULL.branch]])
  })

  test('is a normal one where the plan has no drafts', async () => {
    await github.stop()
    github = await startTestGitHub({ hasDrafts: false })
    repository = createJournalRepository(connect(github))
    const [first = ''] = await github.git.commit({ files: { a: 'a' } })
    await repository.createBranch(PULL.branch, await repository.commitFile({ parent: first, ...ENTRY }))
    expect((await repository.openPull(PULL)).isDraft).toBe(false)
    expect(pulls()).toEqual([['Journal', false, PULL.branch]])
  })

  test('that is open already is the answer', async () => {
    const first = await repository.openPull(PULL)
    expect(await repository.openPull({ ...PULL, title: 'Again' })).toEqual(first)
    expect(pulls()).toHaveLength(1)
  })

  test('that a setting forbids is a failure that says so', async () => {
    github.world.settings.actionsMayOpenPulls = false
    const failure = await failureOf(repository.openPull(PULL))
    expect([failure.message, failure.status]).toEqual([
      'POST /repos/octo-org/octo-repo/pulls: 403 GitHub Actions is not permitted to create or approve pull requests.',
      403,
    ])
  })

  test('gets its new body and keeps its title', async () => {
    const { number } = await repository.openPull(PULL)
    await repository.updatePull(number, { body: 'New receipt' })
    expect(github.world.pulls).toMatchObject([{ title: PULL.title, body: 'New receipt' }])
  })

  test('gets labels even when GitHub does not know it yet', async () => {
    const { number } = await repository.openPull(PULL)
    const body = {
      message: 'Validation Failed',
      errors: [{ message: 'Could not resolve to a node with the global id' }],
    }
    github.faults.add({ path: `/issues/${number}/labels`, times: 2, status: 422, body })
    await repository.addLabels(number, ['journal'])
    expect(github.world.pulls[0]?.labels).toEqual(['journal'])
  })

  test('is listed by its branch, closed ones too, newest first', async () => {
    github.world.addPull({ branch: PULL.branch, state: 'closed', sha: base })
    github.world.addPull({ branch: 'other', state: 'closed', sha: base })
    github.world.addPull({ branch: PULL.branch })
    expect((await repository.listPullsFrom(PULL.branch)).map(({ number, state }) => [number, state])).toEqual([
      [3, 'open'],
      [1, 'closed'],
    ])
  })

  test('of a fork with a branch of the same name is not listed', async () => {
    github.world.addPull({ branch: PULL.branch })
    github.world.addPull({ branch: PULL.branch })
    alter(github, 'GET /pulls', (answer) => {
      const [newest, ...others] = answer.json as { head: { repo: { id: number } } }[]
      if (newest !== undefined) newest.head.repo = { ...newest.head.repo, id: 1 }
      return { ...answer, json: [newest, ...others] }
    })
    expect((await repository.listPullsFrom(PULL.branch)).map(({ number }) => number)).toEqual([1])
  })
})

describe('the newest pull requests', () => {
  const list = async () => {
    const { pulls, isAll } = await repository.listNewestPulls()
    return [pulls.map(({ number, state, isMerged }) => [number, state, isMerged]), isAll]
  }

  test('are those from branches of this repository, whatever became of them, in one request', async () => {
    github.world.addPull({ branch: 'journal/run-1', state: 'closed', sha: base })
    github.world.addPull({ branch: 'journal/run-2', head: 'fork', sha: base })
    github.world.addPull({ branch: 'journal/run-3', head: 'gone', sha: base })
    github.world.addPull({ branch: 'journal/run-4', mergedAt: '2026-03-02T10:00:00Z', sha: base })
    github.world.addPull({ branch: 'main' })
    expect(await list()).toEqual([
      [
        [5, 'open', false],
        [4, 'closed', true],
        [1, 'closed', false],
      ],
      true,
    ])
    expect(github.requests.map(({ query }) => query)).toEqual([
      { state: 'all', sort: 'created', direction: 'desc', per_page: '100' },
    ])
  })

  test.each([
    [99, true],
    [100, false],
  ])('are all of them where %i are listed: %s', async (count, isAll) => {
    for (let number = 1; number <= count; number += 1)
      github.world.addPull({ branch: 'topic', sha: base, head: number === 1 ? 'fork' : 'here' })
    const listed = await repository.listNewestPulls()
    expect([listed.pulls.length, listed.isAll]).toEqual([count - 1, isAll])
  })
})
