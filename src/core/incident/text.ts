// Words of people, made quotable: hard-wrapped text is reflowed to sentences before its lines get ids.

import { cleanText } from '../safety/sanitize.ts'

const LIST_ITEM = /^\s*([-*+•]|\d+[.)])\s+/
const SENTENCE_END = /(?<=[.!?]["')\]]?)\s+(?=["'([]?[A-Z])/

/** A commit body, comment or description -> sentences in order. List items and indented lines stay as they are; blank lines go. */
export function toSentences(text: string): readonly string[] {
  const sentences: string[] = []
  let paragraph: string[] = []
  const flush = () => {
    if (paragraph.length > 0) sentences.push(...paragraph.join(' ').split(SENTENCE_END))
    paragraph = []
  }
  for (const line of text.split(/\r?\n/)) {
    const isOwnLine = LIST_ITEM.test(line) || /^(\s{4,}|\t|\||#|>)/.test(line)
    if (line.trim() === '' || isOwnLine) flush()
    if (isOwnLine && line.trim() !== '') sentences.push(line.trim())
    else if (line.trim() !== '') paragraph.push(line.trim())
  }
  flush()
  return sentences
}

/** The first line of a commit message. */
export function subjectOf(message: string): string {
  return message.split(/\r?\n/, 1)[0]?.trim() ?? ''
}

/** A commit message -> its subject, then the sentences of its body, without the trailers that tools add. */
export function toMessageLines(message: string): readonly string[] {
  const [subject = '', ...body] = message.split(/\r?\n/)
  const prose = body.filter((line) => !/^(signed-off-by|co-authored-by|change-id|reviewed-by):/i.test(line))
  return [subject.trim(), ...toSentences(prose.join('\n'))]
}

/** A comment or description -> the prose, and its fenced blocks as lines: what people paste is mostly an error. */
export function splitPasted(markdown: string): {
  readonly prose: string
  readonly blocks: readonly (readonly string[])[]
} {
  const prose: string[] = []
  const blocks: string[][] = []
  let fence: string | null = null
  // What is hidden in an HTML comment was not said to anybody.
  for (const line of cleanText(markdown)) {
    const marker = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? ''
    if (fence === null && marker !== '') {
      fence = marker
      blocks.push([])
    } else if (fence === null) prose.push(line)
    else if (marker.startsWith(fence) && line.trim() === marker) fence = null
    else blocks.at(-1)?.push(line)
  }
  return { prose: prose.join('\n'), blocks: blocks.filter((lines) => lines.some((line) => line.trim() !== '')) }
}
