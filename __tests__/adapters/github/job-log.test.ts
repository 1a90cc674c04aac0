import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createReader } from '../../../src/adapters/github/reader.ts'
import type { LogSource } from '../../support/test-github/world.ts'
import { startTestGitHub, type TestGitHub } from '../../support/test-github.ts'
import { connect, failureOf, listRequests } from './connect.ts'

let github: TestGitHub

beforeEach(async () => {
  github = await startTestGitHub()
})

afterEach(() => github.stop())

async function addJob(log: LogSource): Promise<void> {
  const [sha = ''] = await github.git.commit({ files: { 'a.txt': 'a' } })
  github.world.addRun({ sha, attempts: [{ jobs: [{ id: 7, log }] }] })
}

const openJobLog = (patience = {}) => createReader(connect(github, patience)).openJobLog(7)

/** What comes of a log, and the failure that ends it. */
async function drain(stream: AsyncIterable<Uint8Array>): Promise<{ text: string; failure: unknown }> {
  const chunks: Uint8Array[] = []
  try {
    for await (const chunk of stream) chunks.push(chunk)
    return { text: Buffer.concat(chunks).toString(), failure: null }
  } catch (failure) {
    return { text: Buffer.concat(chunks).toString(), failure }
  }
}

test('a log comes from storage, which never sees the token', async () => {
  await addJob('line 1\nline 2\n')
  expect(await drain(await openJobLog())).toEqual({ text: 'line 1\nline 2\n', failure: null })
  expect(github.requests.map(({ host, authorization }) => [host, authorization])).toEqual([
    ['api', `token ${github.token}`],
    ['storage', null],
  ])
})

test('a log that is larger than any buffer is streamed', async () => {
  const chunk = Buffer.alloc(1024 * 1024, 'x')
  await addJob(function* () {
    for (let megabytes = 0; megabytes < 64; megabytes++) yield chunk
  })
  let received = 0
  let largest = 0
  for await (const part of await openJobLog()) {
    received += part.byteLength
    largest = Math.max(largest, part.byteLength)
  }
  expect(received).toBe(64 * 1024 * 1024)
  expect(largest).toBeLessThan(4 * 1024 * 1024)
})

describe('a log that is not there yet', () => {
  test('is asked for again until it is', async () => {
    await addJob('late')
    github.faults.add({ path: '/actions/jobs/7/logs', status: 404, times: 3 })
    expect((await drain(await openJobLog())).text).toBe('late')
    expect(listRequests(github)).toEqual([
      ...Array.from({ length: 3 }, () => 'GET /actions/jobs/7/logs 404'),
      'GET /actions/jobs/7/logs 302',
      'GET storage:/logs/7 200',
    ])
  })

  test('is given up when the budget is spent', async () => {
    await addJob({ status: 404 })
    const failure = await failureOf(openJobLog())
    expect([failure.message, failure.status]).toEqual([
      'GET /repos/octo-org/octo-repo/actions/jobs/7/logs: 404 Not Found',
      404,
    ])
    expect(github.requests).toHaveLength(5)
  })

  test('may also be missing in storage', async () => {
    await addJob('late')
    github.faults.add({ host: 'storage', path: '/logs/7', status: 404, times: 2 })
    expect((await drain(await openJobLog())).text).toBe('late')
  })
})

test('an expired log is not asked for again', async () => {
  await addJob({ status: 410 })
  const failure = await failureOf(openJobLog())
  expect([failure.message, failure.status]).toEqual([
    'GET /repos/octo-org/octo-repo/actions/jobs/7/logs: 410 Server Error - logs have expired',
    410,
  ])
  expect(github.requests).toHaveLength(1)
})

describe('storage', () => {
  test.each([
    ['refuses the signature', { status: 403 }],
    ['fails', { status: 503 }],
    ['hangs up', { drop: 'before' }],
    ['is silent', { delayMs: 300 }],
  ] as const)('that %s is tried once more with a new address', async (_, fault) => {
    await addJob('found')
    github.faults.add({ host: 'storage', path: '/logs/7', ...fault })
    expect((await drain(await openJobLog({ logStallMs: 100 }))).text).toBe('found')
    const addresses = github.requests.filter(({ host }) => host === 'storage').map(({ query }) => query['sig'])
    expect(addresses).toEqual(['signature-1', 'signature-2'])
  })

  test('that refuses twice is a failure without the signed address', async () => {
    await addJob('never')
    github.faults.add({ host: 'storage', path: '/logs/7', status: 403, times: 2 })
    const failure = await failureOf(openJobLog())
    const { host } = new URL(github.storageUrl)
    expect([failure.message, failure.status]).toEqual([`the log of job 7: ${host} answered 403 Forbidden`, 403])
  })

  test.each(['ftp://storage.example/log', 'file:///etc/passwd', 'http://'])(
    'is not looked for at %s',
    async (location) => {
      await addJob('never')
      github.faults.add({ path: '/actions/jobs/7/logs', status: 302, headers: { location } })
      expect((await failureOf(openJobLog())).message).toBe(
        'the log of job 7: GitHub named no place that it could be fetched from',
      )
    },
  )
})

describe('a log that breaks off', () => {
  test('gives what came, then fails', async () => {
    await addJob('0123456789'.repeat(100))
    github.faults.add({ host: 'storage', path: '/logs/7', cutBodyAfter: 40 })
    const { text, failure } = await drain(await openJobLog())
    expect(text).toBe('0123456789'.repeat(4))
    expect((await failureOf(Promise.reject(failure))).message).toMatch(/^the log of job 7 broke off after 40 bytes: /)
  })

  test('by saying nothing more has stalled', async () => {
    await addJob('0123456789'.repeat(100))
    github.faults.add({ host: 'storage', path: '/logs/7', stallBodyAfter: 10 })
    const { text, failure } = await drain(await openJobLog({ logStallMs: 50 }))
    expect(text).toBe('0123456789')
    expect((await failureOf(Promise.reject(failure))).message).toBe(
      'the log of job 7 broke off after 10 bytes: nothing came for 0.05 s',
    )
  })

  test('is no stall while the reader is busy', async () => {
    await addJob(() => ['first', 'second'])
    const stream = await openJobLog({ logStallMs: 30 })
    let text = ''
    for await (const chunk of stream) {
      text += Buffer.from(chunk).toString()
      await new Promise((done) => setTimeout(done, 60))
    }
    expect(text).toBe('firstsecond')
  })
})

test('a reader that leaves early closes the connection', async () => {
  let sentChunks = 0
  await addJob(async function* () {
    for (;;) {
      sentChunks++
      yield Buffer.alloc(64 * 1024)
      await new Promise((done) => setTimeout(done, 1))
    }
  })
  for await (const _ of await openJobLog()) break
  await new Promise((done) => setTimeout(done, 50))
  const sentWhenLeft = sentChunks
  await new Promise((done) => setTimeout(done, 50))
  expect(sentChunks - sentWhenLeft).toBeLessThan(5)
})
