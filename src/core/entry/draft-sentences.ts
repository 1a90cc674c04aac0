// Every sentence of a draft with its address and the place where it stands: the one walk that checking, repairing and counting share.
import type { Claim, Draft, Sentence } from './draft.ts'

/** Where a sentence stands: what it may say depends on it. */
export type Place =
  | 'title'
  | 'what-happened'
  | 'brutal-truth'
  | 'reproduce'
  | 'technical'
  | 'attempt-name'
  | 'why-it-failed'
  | 'lesson'
  | 'cause'
  | 'ruled-out'
  | 'alternative'
  | 'systemic'
  | 'echo'
  | 'knowledge-gap'
  | 'change'
  | 'warning-sign'
  | 'next-step'
  | 'filed-under'

export type Located = {
  /** Stable within one draft: `brutalTruth.0.1` is the second sentence of the first claim. */
  readonly address: string
  readonly place: Place
  /** What the writer says it is. Where only facts and inferences belong, a proposal or an answer counts as an inference. */
  readonly standing: Claim['standing']
  readonly sentence: Sentence
}

/** Places that sum up: they carry no citations of their own, and cite everything. */
export const SUMS_UP: ReadonlySet<Place> = new Set(['title', 'attempt-name', 'filed-under'])

/** Places for what could be done: there a sentence is a proposal, and may be one nowhere else. */
const FOR_PROPOSALS: ReadonlySet<Place> = new Set(['lesson', 'change', 'warning-sign', 'next-step'])

/** Every sentence in the order of the draft. The title, the names of attempts and the shelf are sentences too; they cite everything. */
export function listSentences(draft: Draft): readonly Located[] {
  const all: Located[] = []
  mapSentences(draft, (located) => {
    all.push(located)
    return located.sentence
  })
  return all
}

/**
 * The draft with every sentence replaced by what `replace` gives, or taken out where that is null. A claim without sentences goes; so does
 * what it explains where it is nothing without it (a warning sign, an echo). A title, a name or a shelf that is taken out is ''.
 */
export function mapSentences(draft: Draft, replace: (located: Located) => Sentence | null): Draft {
  const claim = (value: Claim, address: string, place: Place): Claim | null => {
    const mayPropose = FOR_PROPOSALS.has(place)
    const standing = value.standing === 'proposal' && !mayPropose ? 'inference' : value.standing
    const sentences = value.sentences
      .map((sentence, n) => replace({ address: `${address}.${n}`, place, standing, sentence }))
      .filter((sentence) => sentence !== null)
    return sentences.length === 0 ? null : { standing, sentences }
  }
  const claims = (values: readonly Claim[], address: string, place: Place): Claim[] =>
    values.map((value, n) => claim(value, `${address}.${n}`, place)).filter((value) => value !== null)
  const maybe = (value: Claim | null, address: string, place: Place) =>
    value === null ? null : claim(value, address, place)
  const words = (text: string, address: string, place: Place): string =>
    text === '' ? '' : (replace({ address, place, standing: 'inference', sentence: { text, cites: [] } })?.text ?? '')

  const { cause, lessons, changes } = draft
  return {
    ...draft,
    cause: {
      ...cause,
      immediate: maybe(cause.immediate, 'cause.immediate', 'cause'),
      ruledOut: claims(cause.ruledOut, 'cause.ruledOut', 'ruled-out'),
      alternatives: claims(cause.alternatives, 'cause.alternatives', 'alternative'),
    },
    title: words(draft.title, 'title', 'title'),
    whatHappened: claims(draft.whatHappened, 'whatHappened', 'what-happened'),
    brutalTruth: claims(draft.brutalTruth, 'brutalTruth', 'brutal-truth'),
    reproduce: claims(draft.reproduce, 'reproduce', 'reproduce'),
    technical: draft.technical.map((item, n) => ({ ...item, why: maybe(item.why, `technical.${n}.why`, 'technical') })),
    attemptNotes: draft.attemptNotes.map((note, n) => ({
      ...note,
      name: words(note.name, `attemptNotes.${n}.name`, 'attempt-name'),
      whyItFailed: maybe(note.whyItFailed, `attemptNotes.${n}.whyItFailed`, 'why-it-failed'),
      lesson: maybe(note.lesson, `attemptNotes.${n}.lesson`, 'lesson'),
    })),
    systemic: draft.systemic.map((item, n) => ({
      ...item,
      reading: maybe(item.reading, `systemic.${n}.reading`, 'systemic'),
    })),
    echo: mapEcho(draft.echo, (text) => claim(text, 'echo.text', 'echo')),
    lessons: {
      technical: claims(lessons.technical, 'lessons.technical', 'lesson'),
      process: claims(lessons.process, 'lessons.process', 'lesson'),
      team: claims(lessons.team, 'lessons.team', 'lesson'),
      knowledgeGaps: claims(lessons.knowledgeGaps, 'lessons.knowledgeGaps', 'knowledge-gap'),
    },
    changes: {
      week: claims(changes.week, 'changes.week', 'change'),
      month: claims(changes.month, 'changes.month', 'change'),
    },
    warningSigns: draft.warningSigns.flatMap((sign, n) => {
      const note = claim(sign.note, `warningSigns.${n}.note`, 'warning-sign')
      return note === null ? [] : [{ ...sign, note }]
    }),
    nextTime: { ...draft.nextTime, steps: claims(draft.nextTime.steps, 'nextTime.steps', 'next-step') },
    filedUnder: words(draft.filedUnder, 'filedUnder', 'filed-under'),
  }
}

function mapEcho(echo: Draft['echo'], map: (text: Claim) => Claim | null): Draft['echo'] {
  const text = echo === null ? null : map(echo.text)
  return echo === null || text === null ? null : { ...echo, text }
}
