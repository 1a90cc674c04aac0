// One line of the evidence as a block quote, with where it is from.
import { toClockTime } from '../clock-time.ts'
import { type Dossier, findEvidence, findLine } from '../dossier.ts'
import { type Evidence, WORDS_OF_PEOPLE } from '../evidence.ts'
import { nameEvidence, toEvidenceBlock } from './evidence-block.ts'
import { blockquote, escapeText, link } from './markdown.ts'

/** A person's line, with its source and, where that is known, who said it and when. Nothing for a line that does not exist. */
export function quotePerson(lineId: string, dossier: Dossier): readonly string[] {
  const evidence = findEvidence(dossier, lineId)
  const text = findLine(dossier, lineId)
  if (evidence === null || text === null) return []
  return [`${blockquote([text])}\n>\n> ${toSource(evidence, dossier)}`]
}

/** What stands below a person's words: who, where and when. A title that names the person says who by itself. */
export function toSource(evidence: Evidence, dossier: Dossier): string {
  const { title, url, actor, at } = evidence
  const source = url === null ? escapeText(title) : link(title, url)
  const who = actor === null || namesItsActor(evidence) ? '' : `${escapeText(actor)}, `
  return `${who}${source}${at === null ? '' : `, ${toClockTime(at, dossier.incident.timezone).time}`}`
}

/** True for what is called by whose it is: "what noor said". */
export function namesItsActor({ kind, actor, title }: Evidence): boolean {
  return kind === 'answer' && actor !== null && title.includes(actor)
}

/** A line of any record, with the record that it is from: words as a quotation, code as code. Nothing for a line that does not exist. */
export function quoteRecord(lineId: string, dossier: Dossier): readonly string[] {
  const evidence = findEvidence(dossier, lineId)
  const text = findLine(dossier, lineId)
  if (evidence === null || text === null) return []
  if (!WORDS_OF_PEOPLE.has(evidence.kind)) return toEvidenceBlock({ from: lineId, to: lineId }, dossier)
  return [`${blockquote([text])}\n>\n> ${nameEvidence(evidence)}`]
}
