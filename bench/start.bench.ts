// Start-up: `node dist/action.js` on an event that it skips, beside `node -e 0`, taken in turns in the same run.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { INPUT_DEFAULTS } from '../src/core/config.ts'
import { median, table, type Verdict } from './table.ts'

const ROUNDS = 21
/** The issue that asks for this: at most twice an empty program. */
const MAX_RATIO = 2

export function bench(): Verdict {
  const folder = mkdtempSync(join(tmpdir(), 'journal-writer-bench-'))
  try {
    const event = join(folder, 'event.json')
    writeFileSync(
      event,
      JSON.stringify({
        repository: { id: 7, default_branch: 'main' },
        workflow_run: { id: 1, name: 'CI', conclusion: 'success', head_branch: 'main', head_repository: { id: 7 } },
      }),
    )
    const environment = {
      GITHUB_EVENT_NAME: 'workflow_run',
      GITHUB_EVENT_PATH: event,
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_WORKFLOW: 'Journal',
      GITHUB_RUN_ID: '2',
      ...inputs(),
    }
    const action = join(import.meta.dirname, '..', 'dist', 'action.js')
    const times = { empty: [] as number[], skip: [] as number[] }
    for (let round = 0; round <= ROUNDS; round += 1) {
      const empty = time(['-e', '0'], {})
      const skip = time([action], environment)
      // The first round warms the disk cache.
      if (round === 0) continue
      times.empty.push(empty)
      times.skip.push(skip)
    }
    const [empty, skip] = [median(times.empty), median(times.skip)]
    const ratio = skip / empty
    table([
      ['program', 'median', 'fastest'],
      ['node -e 0', ms(empty), ms(Math.min(...times.empty))],
      ['node dist/action.js, skipped event', ms(skip), ms(Math.min(...times.skip))],
    ])
    return {
      isOk: ratio <= MAX_RATIO,
      summary: `ratio ${ratio.toFixed(2)}, limit ${MAX_RATIO.toFixed(2)}, node ${process.version}`,
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function time(args: readonly string[], env: Record<string, string>): number {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, [...args], { env })
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`)
  return performance.now() - start
}

/** The runner passes every input as a variable. */
function inputs(): Record<string, string> {
  const values = { 'github-token': 'ghs_not_a_real_token', ...INPUT_DEFAULTS }
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`
}
