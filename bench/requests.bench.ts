// Requests and memory of a large failed run: 300 jobs on three pages, all 20 legs of a matrix failing, a log of 200 MB. The built action
// runs against the test GitHub; its peak memory is the operating system's figure for the whole process.
import { runAction } from '../__tests__/support/run-action.ts'
import { toLog, WORKFLOW } from '../__tests__/support/shop.ts'
import type { JobSpec } from '../__tests__/support/test-github/world.ts'
import { startTestGitHub } from '../__tests__/support/test-github.ts'
import { workflowRunEvent } from '../__tests__/support/webhook-events.ts'
import { table, type Verdict } from './table.ts'

const JOBS = 300
const LEGS = 20
const LOG_BYTES = 200_000_000
/** The issue that asks for this. */
const MAX_MEMORY_BYTES = 200_000_000
const MAX_FIXED_REQUESTS = 18
const MAX_REQUESTS_PER_JOB = 2

export async function bench(): Promise<Verdict> {
  await using github = await startTestGitHub()
  const [green = '', broken = ''] = await github.git.commit(
    { message: 'Sell vouchers', files: { 'src/total.js': '1\n', '.github/workflows/ci.yml': WORKFLOW } },
    {
      message: 'Round once',
      files: {
        'src/total.js': '2\n',
        'docs/journals/20260101-0000-an-old-one.md': '---\ndate: 2026-01-01\n---\n\n# Old\n',
      },
    },
  )
  github.world.addRun({ sha: green, createdAt: '2026-03-02T08:00:00Z', attempts: [{ conclusion: 'success' }] })
  const legs = Array.from(
    { length: LEGS },
    (_, index): JobSpec => ({
      name: `test (${index})`,
      conclusion: 'failure',
      log: bigLog,
      steps: [{ name: 'Run npm test', conclusion: 'failure' }],
      annotations: [{ message: 'Process completed with exit code 1.' }],
    }),
  )
  const others = Array.from({ length: JOBS - LEGS }, (_, index): JobSpec => ({ name: `lint ${index}` }))
  const failed = github.world.addRun({ sha: broken, attempts: [{ jobs: [...others, ...legs] }] })

  const started = performance.now()
  const result = await runAction({
    github,
    eventName: 'workflow_run',
    event: workflowRunEvent(github, failed),
    timeoutMs: 120_000,
  })
  const seconds = (performance.now() - started) / 1000
  if (result.outputs['outcome'] !== 'journaled') throw new Error(`no entry was written: ${result.stdout}`)

  const api = github.requests.filter(({ host }) => host === 'api')
  const downloads = github.requests.filter(({ host }) => host === 'storage')
  const limit = MAX_FIXED_REQUESTS + MAX_REQUESTS_PER_JOB * downloads.length
  const memory = result.peakMemoryBytes ?? Number.POSITIVE_INFINITY
  table([
    ['what', 'measured', 'limit'],
    ['jobs, failing legs', `${JOBS}, ${LEGS}`, ''],
    ['failing jobs read', String(downloads.length), ''],
    ['requests to the API', String(api.length), String(limit)],
    ['downloads from storage', String(downloads.length), ''],
    ['requests and downloads', String(api.length + downloads.length), String(limit)],
    ['log read', megabytes(LOG_BYTES * downloads.length), ''],
    ['peak memory', megabytes(memory), megabytes(MAX_MEMORY_BYTES)],
    ['time', `${seconds.toFixed(1)} s`, ''],
  ])
  for (const { method, path, status } of api)
    console.log(`  ${method} ${path.replace(`/repos/${github.repository}`, '')} ${status}`)
  const isOk = api.length + downloads.length <= limit && memory < MAX_MEMORY_BYTES
  return {
    isOk,
    summary: `${api.length} requests and ${downloads.length} downloads, at most ${limit} together; ${megabytes(memory)} of memory, under ${megabytes(MAX_MEMORY_BYTES)}`,
  }
}

/** A log of plain lines, made while it is sent, with the failure at its end. */
function* bigLog(): Iterable<string> {
  const line =
    '2026-03-02T09:00:10.0000000Z Compiling module of the shop with all of its features and none of its bugs, step after step\n'
  const block = line.repeat(1000)
  for (let bytes = 0; bytes < LOG_BYTES; bytes += block.length) yield block
  yield toLog([
    'FAIL test/total.test.js',
    '  ● total › rounds every line',
    '',
    '    Expected: 358',
    '    Received: 357',
    '',
    'Tests:       1 failed, 11 passed, 12 total',
    '##[error]Process completed with exit code 1.',
  ])
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(0)} MB`
}
