// What the comment of an entry keeps of the proof: for every sentence what it rests on, for every piece of evidence where it can be read
// again, each with a digest.
import type { Dossier } from '../dossier.ts'
import { findEvidence } from '../dossier.ts'
import type { Evidence } from '../evidence.ts'
import { FILE_LIST_TITLE } from '../incident/change.ts'
import type { EntryLine } from '../verify/file/entry-lines.ts'
import { writeAddress } from './address.ts'
import type { Draft } from './draft.ts'
import { type Located, listSentences, type Place } from './draft-sentences.ts'
import { digestOf, type EndComment, type FenceRecord, listRows, type SentenceRecord } from './end-comment.ts'
import { toEvidenceBlock } from './evidence-block.ts'
import { codeSpan, quoteText } from './markdown.ts'
import { toProse } from './prose.ts'
import { toToldTitle } from './told-title.ts'

type Sha256 = (text: string) => string

/** A draft and the text that it was rendered to -> the part of the comment that proves it. */
export function toProvenance(
  { draft, text }: { readonly draft: Draft; readonly text: string },
  dossier: Dossier,
  sha256: Sha256,
): Pick<EndComment, 'sources' | 'sentences' | 'fences'> {
  const rows = listRows(text)
  const sentences = listSentences(draft)
    // What a person called the entry rests on their word.
    .filter(({ place }) => place !== 'title' || toToldTitle(dossier) === null)
    .flatMap((located) => toRecord(located, { rows, dossier, sha256 }))
    .toSorted((a, b) => a.row - b.row)
  const fences = toFences(draft, rows, dossier)
  const shown = [
    ...sentences.flatMap(({ cites }) => cites),
    ...fences.map(({ from }) => from),
    ...draft.thanks.map(({ actLine }) => actLine),
    draft.nextTime.symptom ?? '',
    draft.echo?.lineA ?? '',
    draft.echo?.lineB ?? '',
  ]
  const used = new Set([...shown.map((id) => findEvidence(dossier, id)), ...listQuoted(rows, dossier)])
  const sources = dossier.evidence
    .filter((evidence) => used.has(evidence))
    .map((evidence) => ({
      id: evidence.id,
      kind: evidence.kind,
      at: writeAddress(evidence, dossier),
      lines: evidence.lines.length,
      digest: digestLines(evidence, sha256),
    }))
  return { sources, sentences, fences }
}

/** Evidence as it is compared when it is read again. */
export function digestLines(
  { kind, title, lines }: { kind: string; title: string; lines: readonly { readonly text: string }[] },
  sha256: Sha256,
): string {
  const settle = kind === 'diff' ? (title === FILE_LIST_TITLE ? settleListed : settleHunk) : (text: string) => text
  return digestOf(lines.map(({ text }) => settle(text)).join('\n'), sha256)
}

/** What git writes behind the second `@@` depends on its settings. */
function settleHunk(line: string): string {
  return line.startsWith('@@ ') ? line.slice(0, line.indexOf('@@', 3) + 2) : line
}

/** Why a diff is not shown depends on who was asked for it. */
function settleListed(line: string): string {
  return line.replace(/(\(\+\d+ −\d+\)).*$/, '$1')
}

/** Places that sum up: they cite everything. What marks their line tells it from others that hold the same words. */
const SUMS_UP: Readonly<Partial<Record<Place, string>>> = {
  title: '# ',
  'attempt-name': '### Attempt ',
  'filed-under': '**Filed Under:** ',
}

/** A sentence as the file has it; nothing where the renderer left it out. */
function toRecord(
  { sentence: given, place }: Located,
  { rows, dossier, sha256 }: { rows: readonly EntryLine[]; dossier: Dossier; sha256: Sha256 },
): readonly SentenceRecord[] {
  const mark = SUMS_UP[place]
  const sentence = mark === undefined ? given : { ...given, cites: dossier.evidence.map(({ id }) => id) }
  const prose = toProse(sentence, dossier)
  // A title may have been cut: its line is known by its mark alone.
  const index = rows.findIndex(
    ({ text, kind }) => isProse(kind) && (mark ?? '') === toMark(text) && (place === 'title' || text.includes(prose)),
  )
  const markdown = place === 'title' ? (rows[index]?.text.slice(2) ?? '') : prose
  if (index < 0 || markdown === '') return []
  const anchored = [...given.text.matchAll(/\[\[([EF]\d+)/g)].map(([, id = '']) => id)
  const cites = mark === undefined ? [...new Set([...given.cites, ...anchored])] : ['*']
  const cited = cites.flatMap((id) => textsOf(id, dossier))
  return [
    {
      row: index + 1,
      chars: markdown.length,
      cites,
      digest: digestOf(markdown, sha256),
      cited: digestOf(cited.join('\n'), sha256),
    },
  ]
}

function isProse(kind: EntryLine['kind']): boolean {
  return kind !== 'fence' && kind !== 'front-matter'
}

function toMark(text: string): string {
  return Object.values(SUMS_UP).find((mark) => text.startsWith(mark)) ?? ''
}

/** The lines of a piece of evidence, one line of it, or what a fact says. */
function textsOf(id: string, dossier: Dossier): readonly string[] {
  if (id === '*') return dossier.evidence.flatMap(({ lines }) => lines.map(({ text }) => text))
  const lines = findEvidence(dossier, id)?.lines ?? []
  const own = id.includes('.') ? lines.filter((line) => line.id === id) : lines
  return [...own.map(({ text }) => text), ...dossier.facts.filter((fact) => fact.id === id).map((fact) => fact.display)]
}

function toFences(draft: Draft, rows: readonly EntryLine[], dossier: Dossier): readonly FenceRecord[] {
  const ranges = [...draft.technical, ...draft.warningSigns.flatMap(({ badLines }) => badLines ?? [])]
  const texts = rows.map(({ text }) => text)
  return ranges.flatMap(({ from, to }) => {
    const block = toEvidenceBlock({ from, to }, dossier).at(-1)
    const lines = block === undefined ? [] : listRows(block).map(({ text }) => text)
    const index = lines.length === 0 ? -1 : findRun(texts, lines)
    return index < 0 ? [] : [{ row: index + 1, from, to }]
  })
}

/** Where a run of lines begins; -1 where it stands nowhere. */
function findRun(texts: readonly string[], run: readonly string[]): number {
  return texts.findIndex((text, index) => text === run[0] && run.every((line, at) => texts[index + at] === line))
}

/** Evidence of which a line stands in a block quote. */
function listQuoted(rows: readonly EntryLine[], dossier: Dossier): readonly Evidence[] {
  const texts = rows.filter(({ text }) => text.startsWith('> ')).map(({ text }) => text)
  // A line that is broken ends in a backslash.
  const quoted = new Set(texts.flatMap((text) => [text, text.replace(/\\$/, '')]))
  if (quoted.size === 0) return []
  const isQuoted = (text: string) => quoted.has(`> ${quoteText(text)}`.trimEnd()) || quoted.has(`> ${codeSpan(text)}`)
  return dossier.evidence.filter(({ kind, lines }) => kind !== 'log' && lines.some(({ text }) => isQuoted(text)))
}
