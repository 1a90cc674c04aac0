// Which questions are still open once a draft is whole: nobody is asked for what the entry says already, or for what was answered.
import type { Dossier } from '../dossier.ts'
import { isAnswered } from './answers.ts'
import type { Draft, Question } from './draft.ts'

/** Questions -> those that the draft and what people answered leave open. */
export function listOpen(
  questions: readonly Question[],
  { cause, feltQuotes, dossier }: Pick<Draft, 'cause' | 'feltQuotes'> & { dossier: Pick<Dossier, 'exhibits'> },
): Question[] {
  const isSaid: Readonly<Partial<Record<Question['topic'], boolean>>> = {
    cause: cause.status === 'confirmed',
    felt: feltQuotes.length > 0,
  }
  return questions.filter(({ topic }) => isSaid[topic] !== true && !isAnswered(topic, dossier))
}
