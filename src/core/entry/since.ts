// What a change is told from: the last time that it went well.
import type { Dossier } from '../dossier.ts'

/** `the last green run`, or of a deployment `the last good deployment`. */
export function toLastGood({ exhibits }: Dossier): string {
  return exhibits.deployment === null ? 'the last green run' : 'the last good deployment'
}
