// Makes the example: commits the project (always the same ids), runs its failing build for real, and keeps the log and the history.
//   npm exec -- node examples/tariff/make.mjs [DIR]
// What a runner adds is played here: where its folder is, what time it is (the offsets are real), and the marks around each step.
import { execFileSync, spawn } from 'node:child_process'
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { devNull, tmpdir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { COMMITS } from './project.mjs'

const RUNNER_HOME = '/home/runner'
const RUNNER_FOLDER = `${RUNNER_HOME}/work/tariff/tariff`
/** When the runner picks up the job: 40 seconds after the last commit. */
const STARTED_AT_MS = Date.parse('2026-03-17T09:14:02.118Z')
const BYTE_ORDER_MARK = '\uFEFF'

const out = resolve(process.argv[2] ?? import.meta.dirname)
const temp = await realpath(await mkdtemp(join(tmpdir(), 'tariff-')))
const [origin, checkout, home] = ['origin', 'checkout', 'home'].map((name) => join(temp, name))
const environment = {
  PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
  HOME: home,
  CI: 'true',
  LC_ALL: 'C.UTF-8',
  TZ: 'UTC',
  GIT_CONFIG_GLOBAL: devNull,
  GIT_CONFIG_NOSYSTEM: '1',
  npm_config_update_notifier: 'false',
}

const log = []
let startedNs = 0n

try {
  await Promise.all([origin, checkout, home, out].map((folder) => mkdir(folder, { recursive: true })))
  const shas = await commitAll()
  await expectGreenBefore(shas.at(-2))
  await runJob(shas.at(-1))
  git(origin, ['-c', 'pack.threads=1', 'bundle', 'create', '--quiet', join(out, 'history.bundle'), 'HEAD', 'main'])
  await writeFile(join(out, 'job.log'), `${BYTE_ORDER_MARK}${log.join('\n')}\n`)
  console.log(`${log.length} lines of log, ${shas.length} commits, the last one ${shas.at(-1)}`)
} finally {
  await rm(temp, { recursive: true, force: true })
}

async function commitAll() {
  git(origin, ['init', '--quiet', '--initial-branch=main'])
  const shas = []
  for (const { author, at, message, files } of COMMITS) {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(origin, path)), { recursive: true })
      await writeFile(join(origin, path), text)
    }
    git(origin, ['add', '--all'])
    git(origin, ['commit', '--quiet', '--message', message], {
      GIT_AUTHOR_NAME: author.name,
      GIT_AUTHOR_EMAIL: author.email,
      GIT_AUTHOR_DATE: at,
      GIT_COMMITTER_NAME: author.name,
      GIT_COMMITTER_EMAIL: author.email,
      GIT_COMMITTER_DATE: at,
    })
    shas.push(git(origin, ['rev-parse', 'HEAD']))
  }
  return shas
}

/** The example is about one commit that breaks what worked, so it has to have worked. */
async function expectGreenBefore(sha) {
  const before = join(temp, 'before')
  git(temp, ['clone', '--quiet', origin, before])
  git(before, ['checkout', '--quiet', sha])
  execFileSync('npm', ['test'], { cwd: before, env: environment, stdio: 'ignore' })
}

/** The three steps of .github/workflows/test.yml. */
async function runJob(sha) {
  startedNs = process.hrtime.bigint()
  print('##[group]Run actions/checkout@v5')
  for (const line of ['with:', '  repository: example/tariff', '  fetch-depth: 1', '  clean: true']) print(line)
  print('##[endgroup]')
  print('Syncing repository: example/tariff')
  print('##[group]Getting Git version info')
  print(`Working directory is '${RUNNER_FOLDER}'`)
  await command(['git', 'version'])
  print('##[endgroup]')
  print('##[group]Initializing the repository')
  await command(['git', 'init', '--initial-branch=main', checkout])
  await command(['git', 'remote', 'add', 'origin', origin])
  print('##[endgroup]')
  print('##[group]Fetching the repository')
  await command(['git', 'fetch', '--no-tags', '--depth=1', 'origin', `+${sha}:refs/remotes/origin/main`])
  print('##[endgroup]')
  print('##[group]Checking out the ref')
  await command(['git', 'checkout', '--force', '-B', 'main', 'refs/remotes/origin/main'])
  print('##[endgroup]')
  await command(['git', 'log', '-1', '--format=%H'])

  await step('node --version')
  const exitCode = await step('npm test')
  if (exitCode === 0) throw new Error('the build was meant to fail')
  print(`##[error]Process completed with exit code ${exitCode}.`)
  print('Post job cleanup.')
  await command(['git', 'version'])
  print('Cleaning up orphan processes')
}

/** A `run:` step, with the echo of its command as the runner prints it. */
async function step(script) {
  print(`##[group]Run ${script}`)
  print(`\u001B[36;1m${script}\u001B[0m`)
  print('shell: /usr/bin/bash -e {0}')
  print('##[endgroup]')
  return run(['bash', '-e', '-c', script])
}

/** A command of actions/checkout, which prints it before it runs it. */
async function command([program, ...args]) {
  print(`[command]/usr/bin/${[program, ...args].join(' ')}`)
  const exitCode = await run([program, ...args])
  if (exitCode !== 0) throw new Error(`${program} ${args[0]} ended with ${exitCode}`)
}

async function run([program, ...args]) {
  const child = spawn(program, args, { cwd: checkout, env: environment, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise((done, fail) => {
    child.once('error', fail)
    child.once('close', done)
  })
  for (const output of [child.stdout, child.stderr]) createInterface({ input: output }).on('line', print)
  return ended
}

/** One line of the log, with the time in the seven digits that GitHub gives, and the paths of a runner. */
function print(line) {
  const ticks = (process.hrtime.bigint() - startedNs) / 100n
  const at = new Date(STARTED_AT_MS + Number(ticks / 10_000n)).toISOString().slice(0, -1)
  const shown = line
    .replaceAll(checkout, RUNNER_FOLDER)
    .replaceAll(origin, 'https://github.com/example/tariff')
    .replaceAll(home, RUNNER_HOME)
  log.push(`${at}${String(ticks % 10_000n).padStart(4, '0')}Z ${shown}`)
}

function git(cwd, args, identity = {}) {
  return execFileSync('git', args, { cwd, encoding: 'utf8', env: { ...environment, ...identity } }).trim()
}
