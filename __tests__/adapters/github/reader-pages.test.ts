import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createReader } from '../../../src/adapters/github/reader.ts'
import type { GitHubReader } from '../../../src/ports.ts'
import { refusal } from '../../support/test-github/route.ts'
import { startTestGitHub, type TestGitHub } from '../../support/test-github.ts'
import { alter, connect, failureOf } from './connect.ts'

let github: TestGitHub
let reader: GitHubReader
let sha: string

beforeEach(async () => {
  github = await startTestGitHub()
  reader = createReader(connect(github))
  const [first = ''] = await github.git.commit({ files: { 'a.txt': 'a' } })
  sha = first
})

afterEach(() => github.stop())

describe('a run of many jobs', () => {
  const addJobs = (count: number) =>
    github.world.addRun({ sha, attempts: [{ jobs: Array.from({ length: count }, (_, index) => ({ id: index + 1 })) }] })
      .id

  test('is listed over all its pages, in order', async () => {
    const { items, total, missing } = await reader.listJobs(addJobs(250), { attempts: 'latest' })
    expect([items.map(({ id }) => id), total, missing]).toEqual([
      Array.from({ length: 250 }, (_, index) => index + 1),
      250,
      null,
    ])
    expect(github.requests).toHaveLength(3)
  })

  test('is listed without the page that could not be had, and says so', async () => {
    const id = addJobs(250)
    alter(github, 'GET /actions/runs/{run_id}/jobs', (answer, call) =>
      call.query('page') === '2' ? refusal(502, 'Bad Gateway') : answer,
    )
    const { items, total, missing } = await reader.listJobs(id, { attempts: 'latest' })
    expect([items.length, total, missing]).toEqual([
      150,
      250,
      `page 2 of 3 of the jobs: GET /repos/octo-org/octo-repo/actions/runs/${id}/jobs: 502 Bad Gateway`,
    ])
  })

  test('of which GitHub lists fewer than it counts says so', async () => {
    alter(github, 'GET /actions/runs/{run_id}/jobs', (answer, call) =>
      call.query('page') === '2' ? { ...answer, json: { total_count: 250, jobs: [] } } : answer,
    )
    const { items, missing } = await reader.listJobs(addJobs(250), { attempts: 'latest' })
    expect([items.length, missing]).toEqual([150, 'GitHub listed 150 of 250 jobs'])
  })

  test('is cut after ten pages, and says so', async () => {
    const { items, total, missing } = await reader.listJobs(addJobs(1001), { attempts: 'latest' })
    expect([items.length, total, missing]).toEqual([1000, 1001, 'only the first 1000 of 1001 jobs were read'])
    expect(github.requests).toHaveLength(10)
  })

  test('that cannot be listed at all is a failure', async () => {
    expect((await failureOf(reader.listJobs(1, { attempts: 'latest' }))).status).toBe(404)
  })
})

test('failures beyond the thousand that GitHub lists are counted, and that is said', async () => {
  for (let run = 0; run < 1001; run += 1) github.world.addRun({ sha })
  const { items, total, missing } = await reader.listFailures({ since: '2026-03-01', until: '2026-03-03' })
  expect([items.length, total, missing]).toEqual([1000, 1001, 'only the first 1000 of 1001 failed runs were read'])
})

describe('comments', () => {
  const addComments = (count: number) =>
    github.world.addIssue({
      comments: Array.from({ length: count }, (_, index) => ({ id: index + 1, body: `${index}` })),
    })

  test.each([
    [0, 1],
    [99, 1],
    [100, 2],
    [205, 3],
  ])('%i of them are read in %i requests', async (count, requests) => {
    const { number } = addComments(count)
    const { items, total, missing } = await reader.listComments(number)
    expect([items.length, total, missing]).toEqual([count, count, null])
    expect(github.requests).toHaveLength(requests)
  })

  test('keep their author and their link', async () => {
    const { number } = addComments(1)
    expect((await reader.listComments(number)).items).toEqual([
      {
        id: 1,
        body: '0',
        url: `${github.webUrl}/issues/${number}#issuecomment-1`,
        author: { login: 'mona', isBot: false },
        createdAt: '2026-03-02T12:00:00Z',
        updatedAt: '2026-03-02T12:00:00Z',
        reactions: [],
      },
    ])
  })

  test('that were edited and that people reacted to say so', async () => {
    const { number } = github.world.addIssue({
      comments: [
        {
          body: 'It is back.',
          createdAt: '2026-03-01T10:00:00Z',
          updatedAt: '2026-03-01T10:05:00Z',
          reactions: { eyes: 1, '+1': 3, heart: 0, confused: 2 },
        },
      ],
    })
    const { items } = await reader.listComments(number)
    expect(items.map(({ createdAt, updatedAt, reactions }) => ({ createdAt, updatedAt, reactions }))).toEqual([
      {
        createdAt: '2026-03-01T10:00:00Z',
        updatedAt: '2026-03-01T10:05:00Z',
        reactions: [
          { content: '+1', count: 3 },
          { content: 'confused', count: 2 },
          { content: 'eyes', count: 1 },
        ],
      },
    ])
  })

  test('of somebody who is gone have no author', async () => {
    const { number } = github.world.addIssue({ comments: [{ body: 'Bye.', author: null }] })
    expect((await reader.listComments(number)).items.map(({ author }) => author)).toEqual([null])
  })

  test('after a page that could not be had are missing, and that is said', async () => {
    const { number } = addComments(150)
    github.faults.add({
      path: `/issues/${number}/comments`,
      nth: 2,
      times: 4,
      status: 502,
      body: { message: 'Bad Gateway' },
    })
    const { items, missing } = await reader.listComments(number)
    expect([items.length, missing]).toEqual([
      100,
      `page 2 of the comments: GET /repos/octo-org/octo-repo/issues/${number}/comments: 502 Bad Gateway`,
    ])
  })

  test('beyond ten pages are left out, and that is said', async () => {
    const { number } = addComments(1001)
    const { items, missing } = await reader.listComments(number)
    expect([items.length, missing]).toEqual([1000, 'only the first 1000 comments were read'])
    expect(github.requests).toHaveLength(10)
  })
})
