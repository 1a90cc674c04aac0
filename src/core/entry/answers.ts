// What people said on the pull request, where the entry shows it: every word, as a block quote with who said it, where and when.
import type { Dossier } from '../dossier.ts'
import { type AnswerExhibit, type Passage, toPassages } from '../incident/answer-exhibits.ts'
import type { Topic } from '../topic.ts'
import { codeSpan, quoteText } from './markdown.ts'
import { toSource } from './quoted-line.ts'

/** What somebody said without being asked has no topic. */
type About = Topic | 'unasked'

/** Where the answers to a question stand, and what stands above them; '' where the heading says it. */
export const ANSWER_PLACES: Readonly<Record<About, { readonly section: string; readonly intro: string }>> = {
  unasked: { section: 'What Happened', intro: 'Told on the pull request:' },
  expect: { section: 'What Happened', intro: 'What people expected the later tries to change:' },
  cue: { section: 'What Happened', intro: 'What told people that it was no flake:' },
  impact: { section: 'The Brutal Truth', intro: 'Who noticed, and what they saw:' },
  luck: { section: 'The Brutal Truth', intro: 'What nearly made it worse, or kept it from being worse:' },
  cause: { section: 'Root Cause Analysis', intro: '' },
  felt: { section: 'How It Felt', intro: '' },
  change: { section: 'What Changes Now', intro: 'What people said will change:' },
}

/** Where an answer stands. */
export function placeOf({ testimony }: AnswerExhibit): (typeof ANSWER_PLACES)[About] {
  return ANSWER_PLACES[testimony.topic ?? 'unasked']
}

/** True where somebody answered the question. */
export function isAnswered(topic: Topic, { exhibits }: Pick<Dossier, 'exhibits'>): boolean {
  return exhibits.answers.some(({ testimony }) => testimony.topic === topic)
}

/** The answers to a question with what stands above them, in order; no blocks where nobody answered. */
export function tellAnswers(about: About, dossier: Dossier): readonly string[] {
  const answers = dossier.exhibits.answers.filter(({ testimony }) => (testimony.topic ?? 'unasked') === about)
  const { intro } = ANSWER_PLACES[about]
  if (answers.length === 0) return []
  return [...(intro === '' ? [] : [intro]), ...answers.map((answer) => quoteAnswer(answer, dossier))]
}

/** The newest moment that the entry knows of: its incident's, or of what was said of it later. */
export function toKnownUntil({ incident, exhibits }: Pick<Dossier, 'incident' | 'exhibits'>): string {
  const times = [incident.asOf, ...exhibits.answers.map(({ testimony }) => testimony.at)]
  return times.reduce((newest, time) => (Date.parse(time) > Date.parse(newest) ? time : newest))
}

function quoteAnswer({ testimony, evidence }: AnswerExhibit, dossier: Dossier): string {
  const passages = toPassages(testimony.text).map(quotePassage)
  return [...passages, `> ${toSource(evidence, dossier)}`].join('\n>\n')
}

/** What was a line of its own stays one: an item of a list, a line of code. */
const ITEM = /^(?:[-*+•|#>]|\d{1,9}[.)])/

function quotePassage({ kind, lines }: Passage): string {
  const rows = lines.map((line, index) => {
    const next = lines[index + 1]
    const isBroken = next !== undefined && (kind === 'code' || ITEM.test(line) || ITEM.test(next))
    return `> ${kind === 'code' ? codeSpan(line) : quoteText(line)}${isBroken ? '\\' : ''}`
  })
  return rows.join('\n')
}
