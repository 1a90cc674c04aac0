// What an entry tells and when: its sentences in order, each with the clock time that it names or stands under. For any entry, by text alone.

import type { Finding, FindingCode } from '../findings.ts'
import { type ClockMention, findClockTimes } from './clock-text.ts'
import type { EntryLine } from './entry-lines.ts'

export type Told = {
  readonly line: EntryLine
  /** The words without code, quotations and addresses, which are somebody else's. */
  readonly text: string
  /** Minutes after midnight; null where no time is near. */
  readonly minutes: number | null
  /** True where the time opens a line or a heading of a timeline. */
  readonly isMoment: boolean
  /** The label in bold before it, such as `Time to Find`; '' without one. */
  readonly label: string
}

const COPIED = /`[^`]*`|"[^"]*"|“[^“”]*”|\]\([^)\s]{0,300}\)/g
/** What a line of a timeline begins with: bold or in a heading. */
const MOMENT = /^(?:[-*] )?(?:\*\*|#{2,6} )[\s[(]*(?=\d)/
const LABEL = /^(?:[-*] )?\*\*(?!\d)([^*]{1,60}?):?\*\*:?\s*/
const SENTENCES = /(?<=[.!?])\s+(?=[\p{Lu}"*(])/u

/** The words that a line says itself. Of a block quote none. */
export function ownWords({ text, kind }: EntryLine): string {
  const isCopied = kind === 'fence' || kind === 'fence-mark' || kind === 'comment' || text.startsWith('>')
  return isCopied ? '' : text.replace(COPIED, (copied) => (copied.startsWith(']') ? ']' : ' … ')).replace(/\\$/, '')
}

export function listTold(lines: readonly EntryLine[]): readonly Told[] {
  const told: Told[] = []
  let heading: number | null = null
  let moment: number | null = null
  for (const line of lines) {
    if (line.kind === 'blank') moment = null
    if (line.kind === 'heading') heading = null
    if (line.kind !== 'prose' && line.kind !== 'subheading') continue
    const text = ownWords(line)
    const opening = MOMENT.test(text) ? openingTime(text) : null
    if (line.kind === 'subheading') heading = opening
    else if (opening !== null) moment = opening
    const label = LABEL.exec(text)?.[1] ?? ''
    for (const [index, sentence] of text.split(SENTENCES).entries()) {
      const [first] = findClockTimes(sentence)
      const own = opening ?? (first === undefined || Number.isNaN(first.minutes) ? null : first.minutes)
      told.push({
        line,
        text: sentence,
        minutes: own ?? moment ?? heading,
        isMoment: opening !== null && index === 0,
        label,
      })
    }
  }
  return told
}

function openingTime(text: string): number | null {
  const start = MOMENT.exec(text)?.[0].length ?? 0
  const first: ClockMention | undefined = findClockTimes(text)[0]
  return first === undefined || first.from !== start || Number.isNaN(first.minutes) ? null : first.minutes
}

export function toFinding(code: FindingCode, line: EntryLine, detail = line.text.trim()): Finding {
  return { code, where: line.section === '' ? 'the entry' : line.section, detail, at: line.number }
}
