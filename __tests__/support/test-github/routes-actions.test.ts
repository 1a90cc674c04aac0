import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { startTestGitHub, type TestGitHub } from '../test-github.ts'
import { createRestClient, type Json, type RestClient } from './rest-client.ts'

let github: TestGitHub
let client: RestClient

beforeEach(async () => {
  github = await startTestGitHub()
  client = createRestClient(github)
})

afterEach(() => github.stop())

describe('runs, jobs and logs', () => {
  test('a run shows its newest attempt, and its jobs that attempt or all of them', async () => {
    const [sha = ''] = await github.git.commit({ files: { 'a.txt': 'a' }, message: 'Break it' })
    const run = github.world.addRun({
      sha,
      attempts: [{ jobs: [{ name: 'first' }] }, { conclusion: 'success', jobs: [{ name: 'second' }] }],
    })
    const { json } = await client.ask(`/actions/runs/${run.id}`)
    expect(json).toMatchObject({ conclusion: 'success', run_attempt: 2, head_commit: { message: 'Break it' } })
    const names = async (filter: string) =>
      ((await client.ask(`/actions/runs/${run.id}/jobs?filter=${filter}`)).json['jobs'] as Json[]).map((job) => [
        job['name'],
        job['run_attempt'],
      ])
    expect([await names('latest'), await names('all')]).toEqual([
      [['second', 2]],
      [
        ['first', 1],
        ['second', 2],
      ],
    ])
  })

  test('a run of a fork says so, also when the fork is gone', async () => {
    const heads = (['here', 'fork', 'gone'] as const).map(async (head) => {
      const run = github.world.addRun({ sha: '1'.repeat(40), head })
      return (await client.ask(`/actions/runs/${run.id}`)).json['head_repository']
    })
    expect(await Promise.all(heads)).toMatchObject([{ fork: false }, { fork: true }, null])
  })

  test('a long list comes in pages that link to each other', async () => {
    const jobs = Array.from({ length: 250 }, (_, index) => ({ name: `job ${index}` }))
    const run = github.world.addRun({ sha: '1'.repeat(40), attempts: [{ jobs }] })
    const url = `${github.apiUrl}/repos/octo-org/octo-repo/actions/runs/${run.id}/jobs?per_page=100&page=`
    const { json, headers } = await client.ask(`/actions/runs/${run.id}/jobs?per_page=100&page=2`)
    expect((json['jobs'] as Json[]).map(({ name }) => name)).toEqual(jobs.slice(100, 200).map(({ name }) => name))
    expect(json['total_count']).toBe(250)
    expect(headers.get('link')).toBe(
      `<${url}1>; rel="prev", <${url}3>; rel="next", <${url}3>; rel="last", <${url}1>; rel="first"`,
    )
  })

  test('runs of a workflow are filtered by branch, conclusion and time, newest first', async () => {
    const sha = '1'.repeat(40)
    const addRun = (createdAt: string, conclusion: 'success' | 'failure', branch = 'main') =>
      github.world.addRun({ sha, createdAt, branch, attempts: [{ conclusion }] }).id
    const oldest = addRun('2026-03-01T10:00:00Z', 'success')
    const older = addRun('2026-03-01T11:00:00Z', 'success')
    addRun('2026-03-01T12:00:00Z', 'failure')
    addRun('2026-03-01T13:00:00Z', 'success')
    addRun('2026-03-01T09:00:00Z', 'success', 'other')
    const query = new URLSearchParams({ branch: 'main', status: 'success', created: '<2026-03-01T13:00:00Z' })
    const { json } = await client.ask(`/actions/workflows/ci.yml/runs?${query}`)
    expect((json['workflow_runs'] as Json[]).map(({ id }) => id)).toEqual([older, oldest])
    expect((await client.ask(`/actions/workflows/77/runs?${query}`)).json).toEqual(json)
  })

  test('runs of all workflows are found by commit and time; a filtered list ends after a thousand and says how many there are', async () => {
    const sha = '1'.repeat(40)
    for (let index = 0; index < 1002; index += 1) github.world.addRun({ sha, workflowId: index % 3 })
    const other = github.world.addRun({ sha: '2'.repeat(40), createdAt: '2026-03-01T10:00:00Z', actor: 'robot[bot]' })
    const list = async (query: string) => {
      const { json } = await client.ask(`/actions/runs?per_page=100&${query}`)
      return [json['total_count'], (json['workflow_runs'] as Json[]).length]
    }
    expect([
      await list(`head_sha=${sha}&page=10`),
      await list(`head_sha=${sha}&page=11`),
      await list('page=11'),
    ]).toEqual([
      [1002, 100],
      [1002, 0],
      [1003, 3],
    ])
    const { json } = await client.ask(`/actions/runs?created=2026-03-01..2026-03-01&status=failure`)
    expect(json).toMatchObject({ workflow_runs: [{ id: other.id, actor: { login: 'robot[bot]', type: 'Bot' } }] })
  })

  test('a log is a redirect to another host, which serves it to the signature alone', async () => {
    const run = github.world.addRun({ sha: '1'.repeat(40), attempts: [{ jobs: [{ log: 'Error: no\n' }] }] })
    const id = run.attempts[0]?.jobs[0]?.id
    const { status, headers } = await client.ask(`/actions/jobs/${id}/logs`)
    const location = headers.get('location') ?? ''
    expect([status, location.startsWith(`${github.storageUrl}/logs/${id}?`)]).toEqual([302, true])
    expect(await (await fetch(location)).text()).toBe('Error: no\n')
    expect((await fetch(location.split('?')[0] ?? '')).status).toBe(403)
    expect(github.requests.map(({ host, status, authorization }) => [host, status, authorization])).toEqual([
      ['api', 302, `token ${github.token}`],
      ['storage', 200, null],
      ['storage', 403, null],
    ])
  })

  test('credentials sent to the storage host fail the test', async () => {
    const run = github.world.addRun({ sha: '1'.repeat(40), attempts: [{ jobs: [{ log: 'x' }] }] })
    const id = run.attempts[0]?.jobs[0]?.id
    const location = (await client.ask(`/actions/jobs/${id}/logs`)).headers.get('location') ?? ''
    expect((await fetch(location, { headers: { authorization: 'Bearer x' } })).status).toBe(401)
    expect(github.takeProblems()).toEqual([`credentials were sent to the storage host: /logs/${id}`])
  })

  test('a log that has expired is refused, one that never was is not found', async () => {
    const jobs = [{ log: { status: 410 as const } }, {}]
    const run = github.world.addRun({ sha: '1'.repeat(40), attempts: [{ jobs }] })
    const ids = run.attempts[0]?.jobs.map(({ id }) => id) ?? []
    const answers = await Promise.all(ids.map((id) => client.ask(`/actions/jobs/${id}/logs`)))
    expect(answers.map(({ status }) => status)).toEqual([410, 404])
  })

  test('a large log is made while it is read and never held whole', async () => {
    const chunk = new Uint8Array(64 * 1024).fill(97)
    const CHUNKS = 4000
    let made = 0
    const log = function* () {
      for (; made < CHUNKS; made += 1) yield chunk
    }
    const run = github.world.addRun({ sha: '1'.repeat(40), attempts: [{ jobs: [{ log }] }] })
    const location =
      (await client.ask(`/actions/jobs/${run.attempts[0]?.jobs[0]?.id}/logs`)).headers.get('location') ?? ''
    const body = (await fetch(location)).body
    if (body === null) throw new Error('no body')
    let received = 0
    let furthestAheadBytes = 0
    for await (const part of body as unknown as AsyncIterable<Uint8Array>) {
      received += part.length
      furthestAheadBytes = Math.max(furthestAheadBytes, made * chunk.length - received)
    }
    expect(received).toBe(CHUNKS * chunk.length)
    expect(furthestAheadBytes).toBeLessThan(32 * 1024 * 1024)
  })

  test('annotations belong to the check run of a job', async () => {
    const annotations = [{ message: 'no such file', path: 'src/a.ts', line: 7, title: 'TypeScript' }]
    const run = github.world.addRun({ sha: '1'.repeat(40), attempts: [{ jobs: [{ annotations }] }] })
    const { json } = await client.ask(`/check-runs/${run.attempts[0]?.jobs[0]?.id}/annotations`)
    expect(json).toMatchObject([
      { path: 'src/a.ts', start_line: 7, annotation_level: 'failure', message: 'no such file' },
    ])
  })
})
