// What a check found, as data, and the one place where it becomes a sentence.

export type Finding = {
  readonly code: keyof typeof SENTENCES
  /** The sentence, the heading or the line that it is about. */
  readonly where: string
  readonly detail: string
}

const SENTENCES = {
  'quotation-not-found': 'a quotation stands nowhere in the evidence that it cites',
  'identifier-not-found': 'an identifier stands nowhere in the evidence',
  'no-such-fact': 'a fact does not exist',
  'no-such-evidence': 'a piece of evidence does not exist',
  'not-cited': 'a statement cites nothing',
  'front-matter': 'the front matter is not the five keys in their order and form',
  'file-name': 'the file name has another form',
  heading: 'a heading is missing, doubled or out of order',
  'empty-section': 'a section is empty',
  fence: 'a fence is open or too long',
  'line-not-found': 'a line in a fence stands nowhere in the evidence',
  encoding: 'the text has broken characters',
  placeholder: 'a placeholder was left in',
} as const

/** A finding as one line of text. */
export function describeFinding({ code, where, detail }: Finding): string {
  return `${where}: ${SENTENCES[code]}${detail === '' ? '' : `: ${detail}`}`
}
