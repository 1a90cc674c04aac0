// The failures that have a name: what the user can fix, what another system refused, what a model did not do. Everything else is a bug.
import type { ModelProblem } from './model.ts'

/** Something the user can fix: what could not be done and why (`message`), what to do (`hint`), where it is documented (`docs`). */
export class UserError extends Error {
  override readonly name = 'UserError'
  readonly code: string
  readonly hint: string
  readonly docs: string | null

  constructor(code: string, message: string, options: { hint: string; docs?: string; cause?: unknown }) {
    super(message, { cause: options.cause })
    this.code = code
    this.hint = options.hint
    this.docs = options.docs ?? null
  }
}

/** A port's far side refused or did not answer. `status` is the HTTP status, or null where no answer came. */
export class PortFailure extends Error {
  override readonly name = 'PortFailure'
  readonly status: number | null

  constructor(message: string, options: { status: number | null; cause?: unknown }) {
    super(message, { cause: options.cause })
    this.status = options.status
  }
}

/** A model wrote nothing that can be used: why (`problem`, `message`) and what the user can do about it (`hint`, may be empty). */
export class ModelFailure extends Error {
  override readonly name = 'ModelFailure'
  readonly problem: ModelProblem
  readonly hint: string

  constructor(problem: ModelProblem, message: string, options: { hint?: string; cause?: unknown } = {}) {
    super(message, { cause: options.cause })
    this.problem = problem
    this.hint = options.hint ?? ''
  }
}

/** A caught value as one line of text: whatever was thrown, without its stack. */
export function describeFailure(failure: unknown): string {
  const text = failure instanceof Error ? failure.message : String(failure)
  return text.replace(/\s+/g, ' ').trim() || 'no reason given'
}
