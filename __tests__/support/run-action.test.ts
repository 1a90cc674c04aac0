import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { parseFileCommands, runAction } from './run-action.ts'
import { startTestGitHub, type TestGitHub } from './test-github.ts'
import { workflowRunEvent } from './webhook-events.ts'

describe('an action that is run', () => {
  let github: TestGitHub
  let root: string

  /** An action that consists of these lines of JavaScript and has two inputs. */
  async function run(script: string, inputs: Record<string, string> = {}, timeoutMs = 10_000) {
    await mkdir(join(root, 'dist'))
    await writeFile(join(root, 'package.json'), '{"type":"module"}')
    await writeFile(join(root, 'dist/action.js'), `import { appendFileSync, readFileSync } from 'node:fs'\n${script}`)
    const token = "github-token: { default: '${{ github.token }}' }"
    await writeFile(join(root, 'action.yml'), `inputs: { ${token}, dry-run: { default: 'false' }, run-id: {} }\n`)
    const event = workflowRunEvent(github, github.world.addRun({ sha: '1'.repeat(40) }))
    return runAction({ github, eventName: 'workflow_run', event, inputs, root, timeoutMs, env: { MORE: 'yes' } })
  }

  beforeEach(async () => {
    github = await startTestGitHub()
    root = await mkdtemp(join(tmpdir(), 'action-'))
  })

  afterEach(async () => {
    await rm(root, { recursive: true, force: true })
    await github.stop()
  })

  test('sees the event, its inputs and their defaults, and nothing of this process', async () => {
    const { stdout, exitCode } = await run(
      `const event = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'))
       const others = Object.keys(process.env).filter((key) => !/^(GITHUB|INPUT|RUNNER)_/.test(key)).sort()
       const { env } = process
       console.log(JSON.stringify([event.workflow_run.conclusion, env['INPUT_GITHUB-TOKEN'], env['INPUT_DRY-RUN'], env['INPUT_RUN-ID'], others]))`,
      { 'dry-run': 'true' },
    )
    expect([exitCode, JSON.parse(stdout)]).toEqual([
      0,
      ['failure', github.token, 'true', '', ['CI', 'HOME', 'MORE', 'TMPDIR']],
    ])
  })

  test('gives its exit code, outputs, summary and peak memory', async () => {
    const result = await run(
      `const held = Buffer.alloc(150 * 1024 * 1024, 1)
       appendFileSync(process.env.GITHUB_OUTPUT, 'a=1=2\\nb<<X\\nline 1\\n\\nline = 3\\nX\\n')
       appendFileSync(process.env.GITHUB_STEP_SUMMARY, '# Done\\n')
       console.error(held.length)
       process.exitCode = 3`,
    )
    expect(result).toMatchObject({
      exitCode: 3,
      outputs: { a: '1=2', b: 'line 1\n\nline = 3' },
      summary: '# Done\n',
      stderr: `${150 * 1024 * 1024}\n`,
    })
    expect(result.peakMemoryBytes).toBeGreaterThan(150 * 1024 * 1024)
    expect(result.peakMemoryBytes).toBeLessThan(280 * 1024 * 1024)
  })

  test('cannot have an input that it does not declare', async () => {
    await expect(run('', { 'dry-runn': 'true' })).rejects.toThrow('action.yml has no input dry-runn')
  })

  test('is killed when it does not end', async () => {
    expect(await run('setInterval(() => {}, 1000)', {}, 500)).toMatchObject({ exitCode: null, peakMemoryBytes: null })
  })
})

describe('the file commands of a runner', () => {
  test.each([
    ['a=1\nb=x<<y\n', { a: '1', b: 'x<<y' }],
    ['a<<EOF\nb=1\nEOF\nc=\n', { a: 'b=1', c: '' }],
    ['a<<EOF\nEOF\n', { a: '' }],
  ])('%j means %j', (content, values) => {
    expect(parseFileCommands(content)).toEqual(values)
  })

  test.each(['a<<EOF\nb\n', 'no sign\n'])('%j is refused', (content) => {
    expect(() => parseFileCommands(content)).toThrow(/Invalid/)
  })
})
