// What a check found, as data, and the one place where it becomes a sentence: for the log of the workflow, and for the model that is asked
// to mend it.

export type FindingCode = keyof typeof SENTENCES

export type Finding = {
  readonly code: FindingCode
  /** The sentence, the heading or the line that it is about. */
  readonly where: string
  readonly detail: string
  /** Address of the sentence in its draft, or 1-based line of its file; null where it is about neither. */
  readonly at: string | number | null
}

const SENTENCES = {
  // Anchors: what is copied or computed.
  'quotation-not-found': 'a quotation stands nowhere in the evidence that it cites',
  'quotation-loses-not': 'a quotation leaves out the "not" that stands before it',
  'identifier-not-found': 'an identifier stands nowhere in the evidence',
  'no-such-fact': 'a fact does not exist',
  'no-such-evidence': 'a piece of evidence does not exist',
  'not-cited': 'a statement cites nothing',
  'number-not-computed': 'a number, a time or an amount is typed, not computed',
  'number-word-not-computed': 'a number in words has no fact of that value that the sentence cites',
  'unmarked-identifier': 'a name of code, a path, an address or an id stands outside of backticks',
  'unknown-name': 'a name stands nowhere in the evidence',
  'unknown-word': 'a word is not English and stands nowhere in the evidence',
  'live-markup': 'markup, a link or a mention is typed',
  'speaks-to-machines': 'it speaks to a machine, not to a reader',
  // Honesty: what is inferred.
  'cause-without-standing': 'a cause is stated outside of the root cause',
  'cause-without-hedge': 'a cause that is only likely is stated as certain',
  'cause-not-proven': 'a cause is called confirmed without proof',
  'absolute-without-probe': 'an absolute ("only", "never", "nothing") cites no fact that counted it',
  'verdict-not-on-record': 'something is said to have worked, and no record shows it',
  'answer-nobody-gave': 'an answer is claimed that nobody gave',
  'answer-missing': 'what somebody said for the entry is not there as they said it',
  'we-without-act': '"we" stands for no act that has a commit',
  // Voice: how it is said.
  'feeling-not-quoted': 'a feeling is named outside of a quotation',
  'mind-reading': 'it says what somebody knew, thought or wanted, outside of a quotation',
  'blames-a-person': 'a person stands where a cause is told',
  'corporate-phrase': 'a phrase says nothing',
  'canned-phrase': 'a phrase is worn out',
  'blaming-phrase': 'a phrase blames',
  'generic-title': 'a title could stand over any failure',
  'vague-proposal': 'a proposal starts with a verb that nobody can finish',
  'proposal-states': 'a proposal says what happened; it may only say what to do, or what to look for',
  'too-long': 'a sentence is too long to be read',
  // The file as a whole.
  'front-matter': 'the front matter is not the five keys in their order and form',
  'file-name': 'the file name has another form',
  heading: 'a heading is missing, doubled or out of order',
  'empty-section': 'a section is empty',
  fence: 'a fence is open or too long',
  'line-not-found': 'a line in a fence stands nowhere in the evidence',
  'lines-not-adjacent': 'lines in a fence look like neighbours, and are not',
  encoding: 'the text has broken characters',
  placeholder: 'a placeholder was left in',
  'broken-link': 'a link leads nowhere',
  'link-not-in-evidence': 'a link leads to what is not in the evidence',
  'verdict-differs': 'the verdict of an attempt is not what the record shows',
  'done-without-commit': 'something counts as done without a commit or a pull request',
  'time-impossible': 'no clock shows this time',
  'time-out-of-order': 'times run backwards',
  'start-differs': 'a time is counted from another start than the records show',
  'duration-differs': 'a duration is not the time between its two ends',
  'total-differs': 'a total is not the sum of its parts',
  'too-precise': 'a duration is finer than the times that it comes from',
  'status-contradicts': 'one place says that it is over, another that it is not',
  secret: 'a secret stands in the text',
} as const

/** A finding as one line of text. */
export function describeFinding({ code, where, detail }: Finding): string {
  return `${where}: ${SENTENCES[code]}${detail === '' ? '' : `: ${detail}`}`
}

/** What is wrong, without where: `a quotation stands nowhere in the evidence that it cites: "it broke"`. */
export function describeProblem({ code, detail }: Pick<Finding, 'code' | 'detail'>): string {
  return `${SENTENCES[code]}${detail === '' ? '' : `: ${detail}`}`
}
