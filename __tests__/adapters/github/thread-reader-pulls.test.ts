import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createReader } from '../../../src/adapters/github/reader.ts'
import type { GitHubReader } from '../../../src/ports.ts'
import { startTestGitHub, type TestGitHub } from '../../support/test-github.ts'
import { alter, connect, failureOf, listRequests } from './connect.ts'

let github: TestGitHub
let reader: GitHubReader
let sha: string

const MONA = { login: 'mona', isBot: false }

beforeEach(async () => {
  github = await startTestGitHub()
  reader = createReader(connect(github))
  const [first = ''] = await github.git.commit({ files: { 'a.txt': 'a\n' }, date: '2026-03-01T08:00:00Z' })
  sha = first
})

afterEach(() => github.stop())

describe('a pull request', () => {
  test('is found by its commit', async () => {
    const [head = ''] = await github.git.commit({ branch: 'topic', parents: [sha], files: { c: 'c' } })
    const { number } = github.world.addPull({ branch: 'topic', title: 'Topic', isDraft: true, author: 'hubot[bot]' })
    expect(await reader.listPullsOf(head)).toEqual([
      {
        number,
        title: 'Topic',
        body: '',
        state: 'open',
        isMerged: false,
        isDraft: true,
        headBranch: 'topic',
        headSha: head,
        baseBranch: 'main',
        fromFork: false,
        url: `${github.webUrl}/pull/${number}`,
        author: { login: 'hubot[bot]', isBot: true },
        createdAt: '2026-03-02T12:00:00Z',
        mergedAt: null,
        mergeSha: null,
      },
    ])
  })

  test('that was merged says when and as which commit', async () => {
    const mergedAt = '2026-03-02T11:00:00Z'
    const { number } = github.world.addPull({ branch: 'topic', sha, mergedAt, mergeSha: 'c'.repeat(40) })
    expect(await reader.readPull(number)).toMatchObject({
      state: 'closed',
      isMerged: true,
      headSha: sha,
      mergedAt,
      mergeSha: 'c'.repeat(40),
    })
  })

  test('that is open is not merged by the commit that GitHub tried', async () => {
    const { number } = github.world.addPull({ branch: 'main' })
    alter(github, 'GET /pulls/{pull_number}', (answer) => ({
      ...answer,
      json: { ...(answer.json as object), merge_commit_sha: 'c'.repeat(40) },
    }))
    expect((await reader.readPull(number)).mergeSha).toBeNull()
  })

  test.each([
    ['here', false],
    ['fork', true],
    ['gone', true],
  ] as const)('whose branch is %s is from a fork: %s', async (head, fromFork) => {
    const { number } = github.world.addPull({ branch: 'topic', sha, head })
    expect((await reader.readPull(number)).fromFork).toBe(fromFork)
  })

  test('that is not there is a failure with its status', async () => {
    expect((await failureOf(reader.readPull(9))).status).toBe(404)
  })
})

describe('what a pull request changes', () => {
  test('is its commits, oldest first, and its files', async () => {
    const [, head = ''] = await github.git.commit(
      { branch: 'topic', parents: [sha], message: 'One', files: { 'a.txt': 'b\n' }, date: '2026-03-02T08:00:00Z' },
      { branch: 'topic', message: 'Two', files: { 'c.txt': 'c\n' }, date: '2026-03-02T09:00:00Z' },
    )
    const { number } = github.world.addPull({ branch: 'topic' })
    const { commits, files, ...rest } = await reader.readPullChange(number)
    expect(commits.map(({ message, at, author }) => [message, at, author])).toEqual([
      ['One', '2026-03-02T08:00:00Z', MONA],
      ['Two', '2026-03-02T09:00:00Z', MONA],
    ])
    expect(commits.at(-1)?.sha).toBe(head)
    expect(files).toEqual([
      {
        path: 'a.txt',
        previousPath: null,
        status: 'modified',
        additions: 1,
        deletions: 1,
        patch: '@@ -1 +1 @@\n-a\n+b',
      },
      {
        path: 'c.txt',
        previousPath: null,
        status: 'added',
        additions: 1,
        deletions: 0,
        patch: '@@ -0,0 +1 @@\n+c',
      },
    ])
    expect(rest).toEqual({ totalCommits: 2, isCut: false, url: `${github.webUrl}/pull/${number}/files` })
    expect(listRequests(github).toSorted()).toEqual([
      `GET /pulls/${number}/commits 200`,
      `GET /pulls/${number}/files 200`,
    ])
  })

  test('is cut after 300 files', async () => {
    const files = Object.fromEntries(Array.from({ length: 301 }, (_, index) => [`${index}.txt`, 'x']))
    await github.git.commit({ branch: 'topic', parents: [sha], files })
    const { number } = github.world.addPull({ branch: 'topic' })
    const change = await reader.readPullChange(number)
    expect([change.files.length, change.isCut]).toEqual([300, true])
    expect(github.requests.map(({ path }) => path.split('/').at(-1)).toSorted()).toEqual([
      'commits',
      'files',
      'files',
      'files',
    ])
  })

  test.each([
    [249, false],
    [250, true],
  ])('may lack commits where GitHub lists %i: %s', async (count, isCut) => {
    const { number } = github.world.addPull({ branch: 'main' })
    const { data: commit } = await connect(github).octokit.rest.repos.getCommit({
      owner: github.owner,
      repo: github.name,
      ref: sha,
    })
    const { stats: _stats, files: _files, ...listed } = commit
    alter(github, 'GET /pulls/{pull_number}/commits', (answer, call) => {
      const page = Number(call.query('page'))
      const length = Math.min(100, Math.max(0, count - (page - 1) * 100))
      return { ...answer, json: Array.from({ length }, () => listed) }
    })
    const change = await reader.readPullChange(number)
    expect([change.totalCommits, change.isCut]).toEqual([count, isCut])
  })

  test.each([
    ['commits', 'files'],
    ['files', 'commits'],
  ])('of which GitHub refuses the %s is a failure', async (refused, given) => {
    const { number } = github.world.addPull({ branch: 'main' })
    const body = { message: 'Resource not accessible by integration' }
    github.faults.add({ path: `/pulls/${number}/${refused}`, status: 403, body })
    github.faults.add({ path: `/pulls/${number}/${given}`, status: 200, body: [] })
    expect((await failureOf(reader.readPullChange(number))).message).toBe(
      `GET /repos/octo-org/octo-repo/pulls/${number}/${refused}: 403 Resource not accessible by integration`,
    )
  })

  test('is cut where a later page of it could not be had', async () => {
    const files = Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`${index}.txt`, 'x']))
    await github.git.commit({ branch: 'topic', parents: [sha], files })
    const { number } = github.world.addPull({ branch: 'topic' })
    github.faults.add({ path: `/pulls/${number}/files`, nth: 2, status: 404, body: { message: 'Not Found' } })
    const change = await reader.readPullChange(number)
    expect([change.files.length, change.isCut]).toEqual([100, true])
  })
})

describe('reviews', () => {
  test('come with their state and their words', async () => {
    const { number } = github.world.addPull({
      branch: 'main',
      reviews: [
        {
          id: 41,
          state: 'CHANGES_REQUESTED',
          body: 'This waits for ever.',
          author: 'ada',
          submittedAt: '2026-03-02T10:00:00Z',
        },
        { id: 42, state: 'APPROVED', author: null },
      ],
    })
    expect(await reader.listReviews(number)).toEqual({
      items: [
        {
          id: 41,
          state: 'CHANGES_REQUESTED',
          body: 'This waits for ever.',
          url: `${github.webUrl}/pull/${number}#pullrequestreview-41`,
          author: { login: 'ada', isBot: false },
          submittedAt: '2026-03-02T10:00:00Z',
        },
        {
          id: 42,
          state: 'APPROVED',
          body: '',
          url: `${github.webUrl}/pull/${number}#pullrequestreview-42`,
          author: null,
          submittedAt: '2026-03-02T12:00:00Z',
        },
      ],
      total: 2,
      missing: null,
    })
  })

  test('that somebody still writes are none', async () => {
    const { number } = github.world.addPull({ branch: 'main', reviews: [{ id: 41 }, { id: 42 }] })
    alter(github, 'GET /pulls/{pull_number}/reviews', (answer) => {
      const [first, second] = answer.json as { submitted_at?: string }[]
      const { submitted_at: _, ...pending } = second ?? {}
      return { ...answer, json: [first, { ...pending, state: 'PENDING' }] }
    })
    const { items, total } = await reader.listReviews(number)
    expect([items.map(({ id }) => id), total]).toEqual([[41], 1])
  })

  test('on lines say where they stand and what they answer', async () => {
    const { number } = github.world.addPull({
      branch: 'main',
      reviewComments: [
        { id: 51, body: 'And on a retry?', path: 'src/lock.ts', line: 7, author: 'ada', reactions: { '+1': 1 } },
        { id: 52, body: 'It waits.', path: 'src/lock.ts', line: null, inReplyTo: 51 },
      ],
    })
    const toUrl = (id: number) => `${github.webUrl}/pull/${number}#discussion_r${id}`
    const at = '2026-03-02T12:00:00Z'
    expect((await reader.listReviewComments(number)).items).toEqual([
      {
        id: 51,
        body: 'And on a retry?',
        url: toUrl(51),
        author: { login: 'ada', isBot: false },
        createdAt: at,
        updatedAt: at,
        reactions: [{ content: '+1', count: 1 }],
        path: 'src/lock.ts',
        line: 7,
        inReplyTo: null,
      },
      {
        id: 52,
        body: 'It waits.',
        url: toUrl(52),
        author: MONA,
        createdAt: at,
        updatedAt: at,
        reactions: [],
        path: 'src/lock.ts',
        line: null,
        inReplyTo: 51,
      },
    ])
  })

  test('of more than one page are all read', async () => {
    const { number } = github.world.addPull({
      branch: 'main',
      reviews: Array.from({ length: 101 }, () => ({})),
      reviewComments: Array.from({ length: 101 }, (_, index) => ({ body: `${index}` })),
    })
    const [reviews, comments] = [await reader.listReviews(number), await reader.listReviewComments(number)]
    expect([reviews.total, comments.total]).toEqual([101, 101])
  })

  test('of a pull request that is not there are a failure with its status', async () => {
    const failures = [await failureOf(reader.listReviews(9)), await failureOf(reader.listReviewComments(9))]
    expect(failures.map(({ status }) => status)).toEqual([404, 404])
  })
})
