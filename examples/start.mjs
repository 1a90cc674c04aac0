// What `npm start` runs: writes a journal entry from the failure in examples/tariff, with its history where git is there to read it.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { devNull, tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'

const examples = import.meta.dirname
const cli = resolve(examples, '../dist/cli.js')
const out = join(examples, 'out')
const temp = realpathSync(mkdtempSync(join(tmpdir(), 'journal-writer-start-')))

try {
  const checkout = cloneHistory()
  rmSync(out, { recursive: true, force: true })
  const args = ['write', '--log', join(examples, 'tariff/job.log'), '--out', out]
  // Without a checkout the program looks for one in the current folder; the temporary folder is none.
  const { status, stdout } = spawnSync(process.execPath, [cli, ...args, ...(checkout ? ['--repo', checkout] : [])], {
    cwd: temp,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const entry = stdout.trim().split('\n').at(-1)
  if (status === 0 && entry) {
    // The program prints it as seen from the folder that it runs in.
    console.log(relative(process.cwd(), resolve(temp, entry)))
    console.log(
      'Read it in an editor that shows Markdown; it tells of examples/tariff/job.log and the commit behind it.',
    )
  }
  process.exitCode = status ?? 1
} finally {
  rmSync(temp, { recursive: true, force: true })
}

/** The history as a checkout, or null on a machine without git. */
function cloneHistory() {
  const checkout = join(temp, 'tariff')
  const environment = { ...process.env, GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1' }
  try {
    const args = ['clone', '--quiet', join(examples, 'tariff/history.bundle'), checkout]
    execFileSync('git', args, { env: environment, stdio: ['ignore', 'ignore', 'inherit'] })
    return checkout
  } catch (failure) {
    if (failure?.code === 'ENOENT') return null
    throw failure
  }
}
