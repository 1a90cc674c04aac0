// Where in the log one is: steps as the log shows them, the echo of their commands, what the checkout printed, and which step failed.
import type { Step } from '../records.ts'
import { type CleanLine, toBody } from './decode.ts'

/** Literals that the lines of this file's interest contain, for the sieve. */
export const SECTION_NEEDLES: readonly string[] = [
  '##[group]',
  '##[endgroup]',
  '##[error]',
  'post job cleanup',
  'complete job name',
  'git log -1 --format',
  'git checkout ',
  'the command "',
  '[command]',
  'retrying, ',
  'attempt ',
  // Travis clears the line in front of a command it echoes; the bytes that stand right before the dollar are those of the escape.
  'm$ ',
  'k$ ',
  'travis_time:',
  'finished at: ',
]

/** Steps of the log that are held: the first and the last ones. */
const MAX_STEPS = 400
/** Command lines and echoed lines that are held of one step. */
const MAX_ECHO_LINES = 60
/** A script that Travis repeats in its result is followed over so many lines. */
const MAX_RESULT_LINES = 80

export type LogStep = {
  readonly name: string
  readonly isPost: boolean
  readonly fromLine: number
  readonly at: string | null
  /** First line of its own output, after the echo of its script. */
  outputFrom: number
  toLine: number
  toAt: string | null
  /** First line that says that the step failed, and its time. */
  failed: { readonly line: number; readonly at: string | null } | null
  /** The job as `gh run view --log` names it. */
  readonly job: string | null
  /** The step's script in order, without blank lines and comments, and how many such lines it has altogether. */
  readonly script: string[]
  scriptLines: number
  /** Commands that an action says it ran (`[command]...`) before it failed. */
  readonly ran: string[]
  readonly echo: CleanLine[]
  /** The line that gave up the newest try before the last one; 0 where a step is tried once. */
  triedUntil: number
}

/** What a line means for the structure of the log. */
export type SectionMark = 'echo' | 'exit' | 'boundary' | null

/** `The command "X" exited with 2.`, `... failed and exited with 2 during install.`, `... failed 3 times.` */
const TRAVIS_RESULT = /^The command "(?<command>.*)" (?:(?:failed and )?exited with (?<code>\d+)|failed \d+ times)/
const TRAVIS_RESULT_END = /^(?<command>.*)" (?:failed and )?exited with (?<code>\d+)/
const TRAVIS_RETRY_LIMIT = /" failed \d+ times/
/** Travis' `travis_retry` and the retry actions say so before they try again. */
const RETRY = /^The command ".*" failed\. Retrying, \d+ of \d+|^##\[warning\]Attempt \d+ failed\b/
const COMMIT = /^'?([0-9a-f]{40})'?$/
const CHECKED_OUT = /git checkout .*\b([0-9a-f]{40})$/
/** What `uses:` may name: GitHub puts it after `Run ` as it does a script's first line. */
const ACTION = /^(?:docker:\/\/\S+|\.{1,2}\/\S*|[\w.-]+\/[\w./-]+@\S+)$/
/** A column that stands for no step: older versions of `gh` could not tell. */
const NO_STEP = 'UNKNOWN STEP'

export class StepTracker {
  readonly #steps: LogStep[] = []
  readonly #checkedOut = new Set<string>()
  #isEcho = false
  /** The script comes first in an echo; its shell, inputs and environment follow. */
  #isScript = false
  #isShaNext = false
  /** A result of Travis that goes on over lines, since its script does. */
  #result: { readonly first: string; lines: number } | null = null
  #column = ''
  #jobName: string | null = null

  /** True while the following line has to be read whatever it contains. */
  get wantsNext(): boolean {
    return this.#isEcho || this.#isShaNext || this.#result !== null
  }

  get checkedOut(): readonly string[] {
    return [...this.#checkedOut]
  }

  get steps(): readonly LogStep[] {
    return this.#steps
  }

  /** The name of the job as its set-up prints it. */
  get jobName(): string | null {
    return this.#jobName
  }

  /** Takes a line that has a section needle or column, starts with `$ `, or was asked for by `wantsNext`. */
  read(line: CleanLine): SectionMark {
    this.#readColumn(line)
    const { text } = line
    const current = this.#steps.at(-1)
    if (this.#isShaNext) {
      this.#isShaNext = false
      const sha = COMMIT.exec(text)?.[1]
      if (sha) this.#checkedOut.add(sha)
    }
    if (this.#result) return this.#readResult(line, this.#result)
    if (text.startsWith('##[endgroup]')) {
      if (this.#isEcho && current) current.outputFrom = line.number + 1
      this.#isEcho = false
      return 'echo'
    }
    if (this.#isEcho && current && !text.startsWith('##[')) {
      this.#readEcho(line, current)
      return 'echo'
    }
    if (text.startsWith('##[group]')) return this.#startGroup(line)
    if (text.startsWith('Complete job name: ')) {
      this.#jobName = text.slice('Complete job name: '.length)
      return 'boundary'
    }
    if (text === 'Post job cleanup.') {
      this.#start(line, 'Post job cleanup', true)
      return 'boundary'
    }
    if (text.startsWith('##[error]')) {
      this.#isEcho = false
      this.#fail(line, current)
      return 'exit'
    }
    if (current && RETRY.test(text)) {
      current.triedUntil = line.number
      return 'boundary'
    }
    return this.#readCommand(line, current)
  }

  /** Called with the last line of the log. */
  finish(lastLine: number, lastAt: string | null): void {
    const last = this.#steps.at(-1)
    if (last) Object.assign(last, { toLine: lastLine, toAt: lastAt })
  }

  /** Another step in front of a line begins another step, whatever the line says. */
  #readColumn({ column, ...line }: CleanLine): void {
    if (!column || column.step === NO_STEP) return
    const key = `${column.job}\t${column.step}`
    if (key === this.#column) return
    this.#column = key
    this.#start(line, column.step, /^(?:Post |Complete job$)/.test(column.step), column.job)
  }

  #readEcho(line: CleanLine, step: LogStep): void {
    if (step.echo.length < MAX_ECHO_LINES) step.echo.push(line)
    const text = toBody(line.text).trim()
    if (/^(?:shell: |env:|with:)/.test(line.text)) this.#isScript = false
    if (!this.#isScript || text === '' || text.startsWith('#')) return
    step.scriptLines += 1
    if (step.script.length < MAX_ECHO_LINES) step.script.push(text)
  }

  #readCommand(line: CleanLine, current: LogStep | undefined): SectionMark {
    const { text } = line
    if (text.includes('git log -1 --format')) this.#isShaNext = true
    const sha = CHECKED_OUT.exec(text)?.[1]
    if (sha) this.#checkedOut.add(sha)
    if (text.startsWith('[command]') && current) {
      const command = text.slice('[command]'.length).trim()
      if (!current.failed && current.ran.length < MAX_ECHO_LINES) current.ran.push(command)
      return 'echo'
    }
    if (text.startsWith('$ ')) {
      // Only Travis logs have steps of this kind; inside a GitHub step it is what a tool echoes.
      if (!isGitHub(current)) this.#startTravis(line, text.slice(2))
      return 'echo'
    }
    if (text.startsWith('The command "')) {
      const { command, code } = TRAVIS_RESULT.exec(text)?.groups ?? {}
      if (command !== undefined) return this.#endTravis(line, { command, code, scriptLines: 1 })
      const first = text.slice('The command "'.length)
      if (this.#positionOf(first) < 0) return null
      this.#result = { first, lines: 1 }
      return 'echo'
    }
    return null
  }

  #startGroup(line: CleanLine): SectionMark {
    if (!line.text.startsWith('##[group]Run ')) return 'boundary'
    const name = line.text.slice('##[group]Run '.length)
    const current = this.#steps.at(-1)
    // With a column the step has begun already; a composite action runs several scripts in one.
    if (current?.job != null && current.echo.length === 0) current.echo.push(line)
    else this.#start(line, name, false, current?.job)
    this.#isEcho = true
    this.#isScript = true
    return 'echo'
  }

  #start(line: CleanLine, name: string, isPost: boolean, job: string | null = null): LogStep {
    const previous = this.#steps.at(-1)
    if (previous) Object.assign(previous, { toLine: line.number - 1, toAt: line.at })
    if (this.#steps.length >= MAX_STEPS) this.#steps.splice(MAX_STEPS / 2, 1)
    this.#isEcho = false
    const step: LogStep = {
      name,
      isPost,
      fromLine: line.number,
      at: line.at,
      outputFrom: line.number + 1,
      toLine: line.number,
      toAt: null,
      failed: null,
      job,
      script: [],
      scriptLines: 0,
      ran: [],
      triedUntil: 0,
      echo: job === null ? [line] : [],
    }
    this.#steps.push(step)
    return step
  }

  #startTravis(line: CleanLine, command: string): LogStep {
    const step = this.#start(line, command, false)
    step.script.push(command.trim())
    step.scriptLines = 1
    return step
  }

  /** Follows `The command "first line` up to the line that says how it exited. */
  #readResult(line: CleanLine, result: { readonly first: string; lines: number }): SectionMark {
    result.lines += 1
    const end = TRAVIS_RESULT_END.exec(line.text)?.groups
    if (!end && result.lines <= MAX_RESULT_LINES) return 'echo'
    this.#result = null
    if (!end) return null
    const scriptLines = result.lines - (end['command'] === '' ? 1 : 0)
    return this.#endTravis(line, { command: result.first, code: end['code'], scriptLines })
  }

  /** A result belongs to the step that it names, and so does everything in between: what a script echoes is no step of its own. */
  #endTravis(
    line: CleanLine,
    { command, code, scriptLines }: { command: string; code: string | undefined; scriptLines: number },
  ): SectionMark {
    const last = this.#steps.at(-1)
    if (isGitHub(last)) {
      if (code !== '0') this.#fail(line, last)
      return code === '0' ? 'boundary' : 'exit'
    }
    const at = this.#positionOf(command)
    if (at >= 0) {
      this.#steps.splice(at + 1)
      Object.assign(this.#steps[at] ?? {}, { toLine: line.number, toAt: line.at, scriptLines })
    }
    if (code === '0') return 'boundary'
    if (at >= 0) this.#fail(line, this.#steps[at])
    else if (TRAVIS_RETRY_LIMIT.test(line.text)) this.#fail(line, last)
    else this.#fail(line, this.#startUnseen(line, command, scriptLines))
    return 'exit'
  }

  #positionOf(command: string): number {
    return this.#steps.findLastIndex(({ name }) => unescaped(name) === unescaped(command))
  }

  /** A command that failed without having been echoed: it began somewhere after the one before it. */
  #startUnseen(line: CleanLine, command: string, scriptLines: number): LogStep {
    const previous = this.#steps.at(-1)
    const from = Math.max(previous?.fromLine ?? 0, previous?.failed?.line ?? 0) + 1
    const step = this.#startTravis({ ...line, number: from }, command)
    return Object.assign(step, { outputFrom: from, toLine: line.number, toAt: line.at, scriptLines, echo: [] })
  }

  #fail(line: CleanLine, step: LogStep | undefined): void {
    if (step && !step.failed) step.failed = { line: line.number, at: line.at }
  }
}

function isGitHub(step: LogStep | undefined): boolean {
  return step !== undefined && (step.job !== null || step.echo[0]?.text.startsWith('##[group]') === true)
}

/** Travis escapes a command in one place and not in the other. */
function unescaped(command: string): string {
  return command.replace(/[\\\s]/g, '')
}

/** What a step ran, in order: its script, else what its action says it ran, else its name unless that is an action's. */
export function commandsOf({ script, ran, name, job }: LogStep): readonly string[] {
  if (script.length > 0) return script
  return ran.length > 0 || job !== null || ACTION.test(name) ? ran : [name]
}

/** The API gives whole seconds; a line may carry the fraction before or after. */
const TOLERANCE_MS = 1_000

/** The step that failed: by the API's times where there are any, else the last one before the clean-up that says so itself. */
export function findFailingStep(steps: readonly LogStep[], apiSteps: readonly Step[]): LogStep | null {
  const failed = apiSteps.filter((step) => step.conclusion === 'failure' || step.conclusion === 'timed_out')
  for (const { startedAt, completedAt } of failed) {
    if (startedAt === null) continue
    const from = Date.parse(startedAt) - TOLERANCE_MS
    const to = completedAt === null ? Number.POSITIVE_INFINITY : Date.parse(completedAt) + TOLERANCE_MS
    const isInside = (at: string | null | undefined) => at != null && Date.parse(at) >= from && Date.parse(at) <= to
    const byError = steps.find((step) => isInside(step.failed?.at))
    if (byError) return byError
    const byStart = steps.findLast((step) => !step.isPost && isInside(step.at))
    if (byStart) return byStart
  }
  return steps.findLast((step) => step.failed && !step.isPost) ?? null
}
