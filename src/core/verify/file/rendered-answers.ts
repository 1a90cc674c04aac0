// Gate of a whole file for what people said on its pull request: every answer stands word for word in the section where it belongs.
import { placeOf } from '../../entry/answers.ts'
import type { AnswerExhibit } from '../../incident/answer-exhibits.ts'
import type { Finding } from '../findings.ts'
import { toBare } from './entry-text.ts'
import type { Rendered } from './rendered.ts'

export function checkAnswers(entry: Rendered): readonly Finding[] {
  const { exhibits, told } = entry.dossier
  return exhibits.answers
    .filter((answer) => !told.dropped.includes(placeOf(answer).section))
    .filter((answer) => !stands(answer, entry))
    .map((answer) => ({
      code: 'answer-missing',
      where: placeOf(answer).section,
      detail: answer.evidence.title,
      at: null,
    }))
}

/** True where all lines of an answer stand one after the other in block quotes of its section, below what opens that part. */
function stands(answer: AnswerExhibit, { lines }: Rendered): boolean {
  const { section, intro } = placeOf(answer)
  const own = lines.filter((line) => line.section === section)
  const from = intro === '' ? 0 : own.findIndex(({ text }) => text === intro)
  const rows = own.slice(Math.max(0, from)).filter(({ text }) => text.startsWith('>'))
  const quoted = rows.map(({ shown }) => toBare(shown.slice(1))).filter((text) => text !== '')
  const wanted = answer.evidence.lines.map(({ text }) => toBare(text)).filter((text) => text !== '')
  return from >= 0 && quoted.some((_, at) => wanted.every((text, index) => quoted[at + index] === text))
}
