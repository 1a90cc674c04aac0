// One line of the evidence as a block quote, with where it is from.
import { toClockTime } from '../clock-time.ts'
import { type Dossier, findEvidence, findLine } from '../dossier.ts'
import { WORDS_OF_PEOPLE } from '../evidence.ts'
import { nameEvidence, toEvidenceBlock } from './evidence-block.ts'
import { blockquote, escapeText, link } from './markdown.ts'

/** A person's line, with its source and, where that is known, who said it and when. Nothing for a line that does not exist. */
export function quotePerson(lineId: string, dossier: Dossier): readonly string[] {
  const evidence = findEvidence(dossier, lineId)
  const text = findLine(dossier, lineId)
  if (evidence === null || text === null) return []
  const source = evidence.url === null ? escapeText(evidence.title) : link(evidence.title, evidence.url)
  const who = evidence.actor === null ? '' : `${escapeText(evidence.actor)}, `
  const at = evidence.at === null ? '' : `, ${toClockTime(evidence.at, dossier.incident.timezone).time}`
  return [`${blockquote([text])}\n>\n> ${who}${source}${at}`]
}

/** A line of any record, with the record that it is from: words as a quotation, code as code. Nothing for a line that does not exist. */
export function quoteRecord(lineId: string, dossier: Dossier): readonly string[] {
  const evidence = findEvidence(dossier, lineId)
  const text = findLine(dossier, lineId)
  if (evidence === null || text === null) return []
  if (!WORDS_OF_PEOPLE.has(evidence.kind)) return toEvidenceBlock({ from: lineId, to: lineId }, dossier)
  return [`${blockquote([text])}\n>\n> ${nameEvidence(evidence)}`]
}
