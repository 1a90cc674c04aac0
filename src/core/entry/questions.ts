// Which questions are still open once a draft is whole: nobody is asked for what the entry says already.
import type { Draft, Question } from './draft.ts'

/** Questions -> those that the draft leaves open. */
export function listOpen(
  questions: readonly Question[],
  { cause, feltQuotes }: Pick<Draft, 'cause' | 'feltQuotes'>,
): Question[] {
  const isAnswered: Readonly<Partial<Record<Question['topic'], boolean>>> = {
    cause: cause.status === 'confirmed',
    felt: feltQuotes.length > 0,
  }
  return questions.filter(({ topic }) => isAnswered[topic] !== true)
}
