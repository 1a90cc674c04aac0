import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createReader } from '../../../src/adapters/github/reader.ts'
import type { GitHubReader } from '../../../src/ports.ts'
import { REPOSITORY_ID } from '../../support/test-github/templates.ts'
import { startTestGitHub, type TestGitHub } from '../../support/test-github.ts'
import { connect, failureOf } from './connect.ts'

let github: TestGitHub
let reader: GitHubReader
let sha: string

beforeEach(async () => {
  github = await startTestGitHub()
  reader = createReader(connect(github))
  const [first = ''] = await github.git.commit({
    message: 'Start',
    files: { 'src/a.ts': 'let a = 1\n', 'b.bin': new Uint8Array([0, 1, 2]) },
    date: '2026-03-01T08:00:00Z',
  })
  sha = first
})

afterEach(() => github.stop())

test('the default branch is the one that the repository names', async () => {
  await using other = await startTestGitHub({ defaultBranch: 'trunk' })
  expect(await createReader(connect(other)).readDefaultBranch()).toBe('trunk')
  expect(other.requests).toHaveLength(1)
})

test('a run is read with its newest attempt', async () => {
  const { id } = github.world.addRun({ sha, title: 'Start', attempts: [{}, { startedAt: '2026-03-02T10:00:00Z' }] })
  expect(await reader.readRun(id)).toEqual({
    id,
    number: 1,
    attempt: 2,
    workflowId: 77,
    workflowName: 'CI',
    workflowPath: '.github/workflows/ci.yml',
    event: 'push',
    branch: 'main',
    sha,
    fromFork: false,
    headRepositoryId: REPOSITORY_ID,
    status: 'completed',
    conclusion: 'failure',
    createdAt: '2026-03-02T09:00:00Z',
    startedAt: '2026-03-02T10:00:00Z',
    updatedAt: '2026-03-02T10:01:30Z',
    title: 'Start',
    url: `${github.webUrl}/actions/runs/${id}`,
    actor: { login: 'mona', isBot: false },
  })
  expect(github.requests[0]?.query).toEqual({ exclude_pull_requests: 'true' })
})

test.each([
  ['here', false],
  ['fork', true],
  ['gone', true],
] as const)('a run whose head repository is %s is from a fork: %s', async (head, fromFork) => {
  const { id } = github.world.addRun({ sha, head })
  expect((await reader.readRun(id)).fromFork).toBe(fromFork)
})

test.each([
  ['.github/workflows/ci.yml@refs/heads/main', '.github/workflows/ci.yml'],
  ['dynamic/github-code-scanning/codeql', null],
])('the workflow path %s is the file %s', async (workflowPath, path) => {
  const { id } = github.world.addRun({ sha, workflowPath })
  expect((await reader.readRun(id)).workflowPath).toBe(path)
})

test('a run that a bot triggered says so', async () => {
  const { id } = github.world.addRun({ sha, actor: 'dependabot[bot]' })
  expect((await reader.readRun(id)).actor).toEqual({ login: 'dependabot[bot]', isBot: true })
})

test('a job comes with its steps and its check run', async () => {
  const { id } = github.world.addRun({
    sha,
    attempts: [
      {
        jobs: [
          {
            id: 5,
            name: 'test (20)',
            conclusion: 'failure',
            startedAt: '2026-03-02T09:00:10Z',
            completedAt: '2026-03-02T09:01:00Z',
            steps: [{ name: 'Run npm test', conclusion: 'failure' }],
          },
        ],
      },
    ],
  })
  expect(await reader.listJobs(id, { attempts: 'latest' })).toEqual({
    items: [
      {
        id: 5,
        name: 'test (20)',
        attempt: 1,
        conclusion: 'failure',
        startedAt: '2026-03-02T09:00:10Z',
        completedAt: '2026-03-02T09:01:00Z',
        url: expect.stringContaining(`${github.webUrl}/actions/runs/${id}/job`),
        checkRunId: 5,
        steps: [
          {
            number: 1,
            name: 'Run npm test',
            conclusion: 'failure',
            startedAt: '2026-03-02T09:00:10Z',
            completedAt: '2026-03-02T09:01:00Z',
          },
        ],
      },
    ],
    total: 1,
    missing: null,
  })
})

test('the jobs of all attempts are listed when asked for', async () => {
  const { id } = github.world.addRun({ sha, attempts: [{ jobs: [{ id: 1 }] }, { jobs: [{ id: 2 }] }] })
  const list = async (attempts: 'all' | 'latest') =>
    (await reader.listJobs(id, { attempts })).items.map((job) => [job.id, job.attempt])
  expect([await list('all'), await list('latest')]).toEqual([
    [
      [1, 1],
      [2, 2],
    ],
    [[2, 2]],
  ])
})

test('the runs of a workflow on a branch come newest first, filtered by GitHub', async () => {
  const add = (createdAt: string, more = {}) => github.world.addRun({ sha, createdAt, ...more }).id
  const green = add('2026-03-01T09:00:00Z', { attempts: [{ conclusion: 'success' }] })
  const red = add('2026-03-01T10:00:00Z')
  add('2026-03-01T11:00:00Z', { branch: 'other' })
  add('2026-03-01T12:00:00Z', { workflowId: 78 })
  const late = add('2026-03-02T09:00:00Z', { attempts: [{ conclusion: 'success' }] })
  const list = async (more: { status?: 'success'; createdBefore?: string }) =>
    (await reader.listRuns({ workflowId: 77, branch: 'main', ...more })).map(({ id }) => id)
  expect(await list({})).toEqual([late, red, green])
  expect(await list({ status: 'success', createdBefore: '2026-03-02T09:00:00Z' })).toEqual([green])
  expect(github.requests).toHaveLength(2)
})

test('annotations keep their place, and an empty title is none', async () => {
  const annotations = [
    { message: 'Process completed with exit code 1.' },
    { message: 'boom', title: 'TypeError', path: 'src/a.ts', line: 3, level: 'warning' as const },
  ]
  github.world.addRun({ sha, attempts: [{ jobs: [{ id: 5, annotations }] }] })
  expect(await reader.listAnnotations(5)).toEqual([
    { level: 'failure', title: null, message: 'Process completed with exit code 1.', path: '.github', line: 1 },
    { level: 'warning', title: 'TypeError', message: 'boom', path: 'src/a.ts', line: 3 },
  ])
})

test('a comparison has the commits and the changes between two commits', async () => {
  const [, head = ''] = await github.git.commit(
    { message: 'One', files: { 'src/a.ts': 'let a = 2\n' }, date: '2026-03-02T08:00:00Z' },
    {
      message: 'Two',
      files: { 'b.bin': null },
      author: { name: 'Nobody Known', email: 'nobody@example.com' },
      date: '2026-03-02T09:00:00Z',
    },
  )
  const { commits, files, totalCommits, isCut, url } = await reader.compare(sha, head)
  expect(commits.map(({ message, at, author }) => [message, at, author?.login])).toEqual([
    ['One', '2026-03-02T08:00:00Z', 'mona'],
    ['Two', '2026-03-02T09:00:00Z', 'Nobody Known'],
  ])
  expect(files).toEqual([
    { path: 'b.bin', previousPath: null, status: 'removed', additions: 0, deletions: 0, patch: null },
    {
      path: 'src/a.ts',
      previousPath: null,
      status: 'modified',
      additions: 1,
      deletions: 1,
      patch: '@@ -1 +1 @@\n-let a = 1\n+let a = 2',
    },
  ])
  expect([totalCommits, isCut, url]).toEqual([2, false, `${github.webUrl}/compare/${sha}...${head}`])
  expect(github.requests).toHaveLength(1)
})

test('a comparison of 300 files may lack some', async () => {
  const files = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`${index}.txt`, 'x']))
  const [head = ''] = await github.git.commit({ files })
  expect((await reader.compare(sha, head)).isCut).toBe(true)
})

test('a commit is a comparison with its parent', async () => {
  const [head = ''] = await github.git.commit({
    message: 'Rename',
    files: { 'src/a.ts': null, 'src/z.ts': 'let a = 1\n' },
  })
  const { commits, files, totalCommits } = await reader.readCommit(head)
  expect([commits.map((commit) => commit.sha), totalCommits]).toEqual([[head], 1])
  expect(files.map(({ path, previousPath, status }) => [path, previousPath, status])).toEqual([
    ['src/z.ts', 'src/a.ts', 'renamed'],
  ])
})

test('a file is read as it was at a commit', async () => {
  await github.git.commit({ files: { 'src/a.ts': 'let a = 2\n', 'a "b" ü.json': '{"a": 1}' } })
  expect(await reader.readFile('src/a.ts', sha)).toBe('let a = 1\n')
  expect(await reader.readFile('a "b" ü.json', 'main')).toBe('{"a": 1}')
})

test('a folder is not a file', async () => {
  expect((await failureOf(reader.readFile('src', sha))).message).toBe(`src is not a file at ${sha}`)
})

test('a file that is not there is a failure with its status', async () => {
  expect((await failureOf(reader.readFile('src/b.ts', sha))).status).toBe(404)
})

test('the runs that tested a commit come newest first, of every workflow and branch', async () => {
  const [other = ''] = await github.git.commit({ files: { c: 'c' } })
  const add = (createdAt: string, more = {}) => github.world.addRun({ sha, createdAt, ...more }).id
  const red = add('2026-03-01T10:00:00Z')
  add('2026-03-01T11:00:00Z', { sha: other })
  const green = add('2026-03-01T12:00:00Z', {
    workflowId: 78,
    branch: 'other',
    attempts: [{ conclusion: 'success' }],
  })
  expect((await reader.listRunsOf(sha)).map(({ id, conclusion }) => [id, conclusion])).toEqual([
    [green, 'success'],
    [red, 'failure'],
  ])
  expect(github.requests.map(({ query }) => query)).toEqual([
    { head_sha: sha, exclude_pull_requests: 'true', per_page: '100' },
  ])
})

test('the failures of a time are those of every workflow and branch, newest first', async () => {
  const add = (createdAt: string, more = {}) => github.world.addRun({ sha, createdAt, ...more }).id
  add('2026-03-01T09:59:59Z')
  const first = add('2026-03-01T10:00:00Z')
  add('2026-03-01T11:00:00Z', { attempts: [{ conclusion: 'success' }] })
  const slow = add('2026-03-01T12:00:00Z', { attempts: [{ conclusion: 'timed_out' }] })
  const last = add('2026-03-02T10:00:00Z', { workflowId: 78, branch: 'other' })
  add('2026-03-02T10:00:01Z')
  const { items, total, missing } = await reader.listFailures({
    since: '2026-03-01T10:00:00Z',
    until: '2026-03-02T10:00:00Z',
  })
  expect([items.map(({ id }) => id), total, missing]).toEqual([[last, slow, first], 3, null])
  expect(github.requests[0]?.query['created']).toBe('2026-03-01T10:00:00Z..2026-03-02T10:00:00Z')
})

describe('the oldest failure of a workflow on a branch', () => {
  const query = { workflowId: 77, branch: 'main' }

  test('is found in two requests, however many runs came after it', async () => {
    for (let hour = 10; hour < 20; hour += 1) github.world.addRun({ sha, createdAt: `2026-03-02T${hour}:00:00Z` })
    const first = await reader.findFirstFailure({ ...query, createdAfter: '2026-03-02T12:30:00Z' })

    expect(first?.createdAt).toBe('2026-03-02T13:00:00Z')
    expect(github.requests).toHaveLength(2)
  })

  test('is null where nothing failed', async () => {
    github.world.addRun({ sha, attempts: [{ conclusion: 'success' }] })
    expect(await reader.findFirstFailure({ ...query, createdAfter: null })).toBeNull()
  })
})
