// Where in the log one is: steps as the log shows them, the echo of their commands, what the checkout printed, and which step failed.
import type { Step } from '../records.ts'
import type { CleanLine } from './decode.ts'

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
  'm$ ',
]

/** Steps of the log that are held: the first and the last ones. */
const MAX_STEPS = 400
/** Command lines and echoed lines that are held of one step. */
const MAX_ECHO_LINES = 60

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
  readonly commands: string[]
  readonly echo: CleanLine[]
}

/** What a line means for the structure of the log. */
export type SectionMark = 'echo' | 'exit' | 'boundary' | null

const TRAVIS_RESULT = /^The command "(.*)" (?:exited with|failed and exited with|failed \d+ times)/
const TRAVIS_SUCCESS = /^The command ".*" exited with 0\./
const COMMIT = /^'?([0-9a-f]{40})'?$/
const CHECKED_OUT = /git checkout .*\b([0-9a-f]{40})$/

export class StepTracker {
  readonly #steps: LogStep[] = []
  readonly #checkedOut = new Set<string>()
  #isEcho = false
  /** The script comes first in an echo; its shell, inputs and environment follow. */
  #isScript = false
  #isShaNext = false
  jobName: CleanLine | null = null

  /** True while the following line has to be read whatever it contains. */
  get wantsNext(): boolean {
    return this.#isEcho || this.#isShaNext
  }

  get checkedOut(): readonly string[] {
    return [...this.#checkedOut]
  }

  get steps(): readonly LogStep[] {
    return this.#steps
  }

  /** Takes a line that has a section needle, starts with `$ `, or was asked for by `wantsNext`. */
  read(line: CleanLine): SectionMark {
    const { text } = line
    const current = this.#steps.at(-1)
    if (this.#isShaNext) {
      this.#isShaNext = false
      const sha = COMMIT.exec(text)?.[1]
      if (sha) this.#checkedOut.add(sha)
    }
    if (text.startsWith('##[endgroup]')) {
      if (this.#isEcho && current) current.outputFrom = line.number + 1
      this.#isEcho = false
      return 'echo'
    }
    if (this.#isEcho && current && !text.startsWith('##[')) {
      if (current.echo.length < MAX_ECHO_LINES) current.echo.push(line)
      if (/^(?:shell: |env:|with:)/.test(text)) this.#isScript = false
      if (this.#isScript) addCommand(current, text)
      return 'echo'
    }
    if (text.startsWith('##[group]')) return this.#startGroup(line)
    if (text.startsWith('Complete job name:')) {
      this.jobName = line
      return null
    }
    if (text === 'Post job cleanup.') {
      this.#start(line, 'Post job cleanup', true)
      return 'boundary'
    }
    if (text.startsWith('##[error]')) {
      this.#fail(line)
      return 'exit'
    }
    if (text.includes('git log -1 --format')) this.#isShaNext = true
    const sha = CHECKED_OUT.exec(text)?.[1]
    if (sha) this.#checkedOut.add(sha)
    if (text.startsWith('[command]') && current) {
      addCommand(current, text.slice('[command]'.length))
      return 'echo'
    }
    if (text.startsWith('$ ')) {
      // Only Travis logs have steps of this kind; inside a GitHub step it is a command like any other.
      if (current?.echo[0]?.text.startsWith('##[group]')) addCommand(current, text.slice(2))
      else this.#start(line, text.slice(2), false)
      return 'echo'
    }
    if (TRAVIS_RESULT.test(text)) {
      if (TRAVIS_SUCCESS.test(text)) return 'boundary'
      this.#fail(line)
      return 'exit'
    }
    return null
  }

  /** Called with the last line of the log. */
  finish(lastLine: number, lastAt: string | null): void {
    const last = this.#steps.at(-1)
    if (last) Object.assign(last, { toLine: lastLine, toAt: lastAt })
  }

  #startGroup(line: CleanLine): SectionMark {
    if (!line.text.startsWith('##[group]Run ')) return 'boundary'
    this.#start(line, line.text.slice('##[group]Run '.length), false)
    this.#isEcho = true
    this.#isScript = true
    return 'echo'
  }

  #start(line: CleanLine, name: string, isPost: boolean): void {
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
      commands: [],
      echo: [line],
    }
    if (!isPost) addCommand(step, name)
    this.#steps.push(step)
  }

  #fail(line: CleanLine): void {
    this.#isEcho = false
    let step = this.#steps.at(-1)
    const command = TRAVIS_RESULT.exec(line.text)?.[1]
    if (command) step = this.#steps.findLast((candidate) => candidate.name.trim() === command.trim()) ?? step
    if (step && !step.failed) step.failed = { line: line.number, at: line.at }
  }
}

function addCommand(step: LogStep, command: string): void {
  const text = command.trim()
  if (text !== '' && step.commands.length < MAX_ECHO_LINES && step.commands.at(-1) !== text) step.commands.push(text)
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
