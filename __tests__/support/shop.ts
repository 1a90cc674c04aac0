// An invented project for end-to-end tests: a shop whose tests go red on all legs of a matrix, two minutes after a green run.
import type { AttemptSpec, Job, JobSpec, Run } from './test-github/world.ts'
import type { TestGitHub } from './test-github.ts'

export const WORKFLOW = `name: CI
on: push
jobs:
  test:
    runs-on: ubuntu-latest
    strategy:
      matrix:
        node: [20, 22, 24]
    steps:
      - uses: actions/checkout@v4
      - name: Install
        run: npm ci
      - run: npm test
  all-green:
    needs: [test]
    if: always()
    runs-on: ubuntu-latest
    steps:
      - run: test "\${{ needs.test.result }}" = success
`

const BEFORE = `export function total(lines) {
  return lines.reduce((sum, line) => sum + Math.round(line.cents), 0)
}
`
const AFTER = `export function total(lines) {
  return Math.round(lines.reduce((sum, line) => sum + line.cents, 0))
}
`

/** A job log as GitHub serves it: a timestamp before every line. */
export function toLog(lines: readonly string[], startedAt = '2026-03-02T09:00:10Z'): string {
  const start = Date.parse(startedAt)
  const stamp = (index: number) => new Date(start + index * 100).toISOString().replace('Z', '0000Z')
  return `\ufeff${lines.map((line, index) => `${stamp(index)} ${line}`).join('\n')}\n`
}

export const TEST_LOG = toLog([
  'Current runner version: 2.329.0',
  '##[group]Run npm test',
  'npm test',
  'shell: /usr/bin/bash -e {0}',
  '##[endgroup]',
  '',
  '> shop@1.4.0 test',
  '> jest',
  '',
  'PASS test/cart.test.js',
  'FAIL test/total.test.js',
  '  ● total › rounds every line before adding',
  '',
  '    expect(received).toBe(expected) // Object.is equality',
  '',
  '    Expected: 358',
  '    Received: 357',
  '',
  '      4 | test("rounds every line before adding", () => {',
  '    > 5 |   expect(total([{ cents: 178.5 }, { cents: 178.5 }])).toBe(358)',
  '        |                                                       ^',
  '      6 | })',
  '',
  '      at Object.<anonymous> (test/total.test.js:5:55)',
  '',
  'Test Suites: 1 failed, 1 passed, 2 total',
  'Tests:       1 failed, 11 passed, 12 total',
  'Snapshots:   0 total',
  'Time:        1.204 s',
  '##[error]Process completed with exit code 1.',
  'Post job cleanup.',
])

export type Shop = {
  /** Commits of main: the green one and the one that broke it. */
  readonly green: string
  readonly broken: string
  readonly lastGreen: Run
  readonly failed: Run
}

/** Fills the test GitHub: a green run, then a red one whose every leg fails, and a gate job that only reports it. */
export async function fillShop(
  github: TestGitHub,
  change: { readonly attempts?: readonly AttemptSpec[]; readonly log?: Job['log'] } = {},
): Promise<Shop> {
  const [green = '', broken = ''] = await github.git.commit(
    {
      message: 'Sell vouchers',
      date: '2026-03-02T08:50:00Z',
      files: {
        'src/total.js': BEFORE,
        'test/total.test.js': '// test\n',
        '.github/workflows/ci.yml': WORKFLOW,
        'package-lock.json': '{}\n',
      },
    },
    {
      message: 'Round once, at the end\n\nFewer roundings, fewer surprises. This should not change any total.',
      date: '2026-03-02T08:58:00Z',
      files: { 'src/total.js': AFTER, 'package-lock.json': '{"a":1}\n' },
    },
  )
  const lastGreen = github.world.addRun({
    sha: green,
    title: 'Sell vouchers',
    createdAt: '2026-03-02T08:51:00Z',
    attempts: [{ conclusion: 'success', startedAt: '2026-03-02T08:51:00Z', completedAt: '2026-03-02T08:53:00Z' }],
  })
  const failed = github.world.addRun({
    sha: broken,
    title: 'Round once, at the end',
    createdAt: '2026-03-02T09:00:00Z',
    attempts: change.attempts ?? [redAttempt(change.log ?? TEST_LOG)],
  })
  return { green, broken, lastGreen, failed }
}

/** An attempt in which all three legs fail at their tests, and the gate job after them. */
export function redAttempt(log: Job['log'], startedAt = '2026-03-02T09:00:00Z'): AttemptSpec {
  const at = (seconds: number) => new Date(Date.parse(startedAt) + seconds * 1000).toISOString().replace('.000Z', 'Z')
  const leg = (node: number): JobSpec => ({
    name: `test (${node})`,
    conclusion: 'failure',
    startedAt: at(5),
    completedAt: at(40 + node),
    log,
    steps: [
      { name: 'Set up job', startedAt: at(5), completedAt: at(7) },
      { name: 'Install', startedAt: at(7), completedAt: at(20) },
      { name: 'Run npm test', conclusion: 'failure', startedAt: at(20), completedAt: at(38 + node) },
    ],
    annotations: [{ message: 'Process completed with exit code 1.' }],
  })
  const gate: JobSpec = {
    name: 'all-green',
    conclusion: 'failure',
    startedAt: at(70),
    completedAt: at(72),
    steps: [{ name: 'Run test "failure" = success', conclusion: 'failure' }],
    log: toLog(['##[error]Process completed with exit code 1.']),
  }
  return { conclusion: 'failure', startedAt, completedAt: at(75), jobs: [leg(20), leg(22), leg(24), gate] }
}
