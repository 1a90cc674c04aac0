// What people said on the pull request of the entry, as evidence: every word of it, in passages of prose and of what they pasted.
import type { Evidence, EvidenceBook } from '../evidence.ts'
import type { Gathered, Testimony } from '../gathered.ts'
import { cleanText } from '../safety/sanitize.ts'
import { toTrust } from './raw-evidence.ts'
import { toSentences } from './text.ts'

export type AnswerExhibit = { readonly testimony: Testimony; readonly evidence: Evidence }

/** A paragraph as its sentences, or a block that was pasted as its lines. */
export type Passage = { readonly kind: 'prose' | 'code'; readonly lines: readonly string[] }

/** Records -> evidence, in the order in which it was said. */
export function addAnswers({ told, members }: Gathered, book: EvidenceBook): readonly AnswerExhibit[] {
  return told.testimony.flatMap((testimony) => {
    const { text, url, at, by } = testimony
    const lines = toPassages(text).flatMap((passage) => passage.lines)
    // Where only fence marks were said there is nothing to read.
    if (lines.length === 0) return []
    const title = `what ${by} said`
    const trust = toTrust({ login: by, isBot: false }, members)
    return [{ testimony, evidence: book.add({ kind: 'answer', title, url, at, actor: by, trust, lines }) }]
  })
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/

/** Markdown of a person -> its passages in order. Nothing but blank lines, fence marks and HTML comments is left out. */
export function toPassages(text: string): readonly Passage[] {
  const passages: { kind: Passage['kind']; lines: string[] }[] = []
  let fence: string | null = null
  let isNew = true
  for (const line of cleanText(text)) {
    const mark: string = FENCE.exec(line)?.[1] ?? ''
    const isEnd: boolean = fence !== null && mark.startsWith(fence) && line.trim() === mark
    if (isEnd || (fence === null && mark !== '')) {
      fence = isEnd ? null : mark
      isNew = true
      continue
    }
    if (line.trim() === '') {
      isNew ||= fence === null
      continue
    }
    if (isNew) passages.push({ kind: fence === null ? 'prose' : 'code', lines: [] })
    passages.at(-1)?.lines.push(line)
    isNew = false
  }
  return passages.map(({ kind, lines }) => ({ kind, lines: kind === 'code' ? lines : toSentences(lines.join('\n')) }))
}
