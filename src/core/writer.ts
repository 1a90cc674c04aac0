// Who wrote an entry, and why not a model: data for the receipt, the provenance line and the log.
import type { ModelProblem } from './model.ts'

export type Writer =
  | {
      readonly kind: 'model'
      readonly name: string /** Sentences that it mended when they were sent back. */
      readonly mended: number
    }
  | {
      readonly kind: 'facts'
      readonly because:
        | 'no-model'
        | 'thin-evidence'
        | 'not-a-draft'
        | 'held-a-secret'
        | 'found-too-little'
        | ModelProblem
      readonly detail: string
    }

/** Why the facts-only writer wrote, for people. */
const REASONS: Readonly<Record<(Writer & { kind: 'facts' })['because'], string>> = {
  'no-model': 'none',
  'thin-evidence': 'not asked: the evidence is too thin',
  'not-a-draft': 'its answer was not a draft',
  'held-a-secret': 'its answer held a secret and was thrown away',
  'found-too-little': 'it found the evidence too thin',
  'rate-limited': 'its server limits the rate',
  unreachable: 'its server could not be reached',
  'timed-out': 'it took too long',
  'server-error': 'its server failed',
  'too-long': 'the evidence is too long for it',
  refused: 'it refused',
  empty: 'its answer was empty',
  'not-allowed': 'its server does not accept the key',
  gone: 'its server does not have it',
  'not-an-answer': 'what came back was no answer',
  redirected: 'its server led elsewhere',
  'too-many-requests': 'it took too many requests',
}

/** The model as the receipt names it: its name, or why there was none. */
export function describeWriter(writer: Writer): string {
  return writer.kind === 'model' ? writer.name : REASONS[writer.because]
}
