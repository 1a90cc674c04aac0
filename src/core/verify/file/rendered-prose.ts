// Gates G2, G6 and G7 of a whole file: what a sentence of a draft may not say, no line of the file says either, wherever it came from. The
// checks are those of sentences; here everything counts as cited.
import type { Segment } from '../../entry/anchors.ts'
import { ANSWER_PLACES } from '../../entry/answers.ts'
import type { Place } from '../../entry/draft-sentences.ts'
import { DROPPED } from '../../entry/sections.ts'
import type { Finding } from '../findings.ts'
import { checkCausality } from '../sentence/causality.ts'
import type { Check, CheckedSentence } from '../sentence/check.ts'
import { checkIdentifiers } from '../sentence/identifiers.ts'
import { checkInstructions } from '../sentence/instructions.ts'
import { checkMarkup } from '../sentence/markup.ts'
import { checkNames } from '../sentence/names.ts'
import { checkNumbers } from '../sentence/numbers.ts'
import { checkVoice } from '../sentence/voice.ts'
import { type Mark, type ShownLine, withMarks } from './entry-text.ts'
import { ADVISING, type Rendered, report, sectionOf, spoken } from './rendered.ts'
import { citedFactsOf, withoutKnownNumbers } from './rendered-numbers.ts'

/** Sentences that code sets: their words are fixed, and what they fill in is a fact or a record. */
const FIXED =
  /^(?:Severity: .*?\.(?=\s|$)|Not known\.(?: .* so no change is proven to have caused or cured it\.)?|Not known: [^.]*\.|Nobody wrote it down\.|Nothing (?:yet|is|proposed)[^.]*\.|No error line is on record\.|What could not be had:|What the thread records[^.:]*[.:]|What people wrote [^.:]*:|\*(?:Written|Drafted) .*\*$)/
/** Sentences of the same kind that stand above what people said. */
const INTROS: ReadonlySet<string> = new Set([...Object.values(ANSWER_PLACES).map(({ intro }) => intro), DROPPED])
/** What stands before the words of a line. */
const OPENING = /^(?:#{1,6} (?:Attempt \d+: )?|- \[[ x]\] |- |\d+\. (?:\*\*\w+:\*\* )?|🚨 |✅ )/u

/** Where it was asked for what is not known. */
const ASKED = /Asked in the pull request\.$/
const LABEL = /^\*\*[^*]{1,40}:\*\*/

const VOICE: readonly Check[] = [checkInstructions, checkVoice, checkCausality]
const SUBSTANCE: readonly Check[] = [checkIdentifiers, checkNames, checkMarkup]

export function checkProse(entry: Rendered): readonly Finding[] {
  return spoken(entry)
    .filter(({ kind, text }) => kind === 'prose' || kind === 'title' || text.startsWith('### Attempt '))
    .flatMap((line) => {
      const section = sectionOf(line, entry)
      const known = withoutKnownNumbers(line, section, entry)
      const own = toChecked(withoutFixed(known), section, entry)
      // The footer is labels and facts.
      const checks = section === 'footer' || line.text === '---' ? VOICE : [...VOICE, ...SUBSTANCE]
      const problems = [...checkNumbers(toChecked(known, section, entry)), ...checks.flatMap((check) => check(own))]
      return problems.map(({ code, detail }) => report(code, line, detail))
    })
}

/** The line with the words marked that are the same in every entry. */
function withoutFixed(line: ShownLine): ShownLine {
  if (INTROS.has(line.text)) return withMarks(line, [[0, line.shown.length - 1]], 'r')
  const ranges = [FIXED, ASKED, LABEL].flatMap((pattern): [number, number][] => {
    const match = pattern.exec(line.shown)
    // What ends it stays: it says that a sentence begins after it.
    return match === null ? [] : [[match.index, match.index + match[0].replace(/[.:*]+$/, '').length]]
  })
  return withMarks(line, ranges, 'r')
}

function toChecked(line: ShownLine, section: string, entry: Rendered): CheckedSentence {
  const { dossier, draft } = entry
  const isAdvice =
    ADVISING.has(section) &&
    !FIXED.test(line.shown) &&
    (section !== 'What Changes Now' || line.text.startsWith('- [ ]'))
  return {
    sentence: { text: line.shown, cites: dossier.evidence.map(({ id }) => id) },
    segments: toSegments(line),
    // The hedge of a likely cause is looked for where the cause is.
    address: `${line.number}.1`,
    place: toPlace(line, section, entry),
    standing: isAdvice ? 'proposal' : 'inference',
    citedEvidence: dossier.evidence,
    citedFacts: citedFactsOf(line, section, entry),
    causeStatus: draft.cause.status,
    dossier,
    isWord: null,
  }
}

/** The place of a draft whose sentences stand here, as far as what may be said depends on it. */
function toPlace(line: ShownLine, section: string, { lines, draft }: Rendered): Place {
  if (line.kind === 'title') return 'title'
  if (line.kind === 'subheading') return 'attempt-name'
  if (section === 'What We Learned') return 'lesson'
  if (ADVISING.has(section)) return 'next-step'
  if (section !== 'Root Cause Analysis') return 'what-happened'
  const above = lines.slice(0, line.number).findLast(({ kind }) => kind === 'subheading')
  if (above?.text.startsWith('### Immediate Cause') !== true) return 'systemic'
  // Here stand the cause and what else it could be: whatever is not proven needs its hedge.
  return draft.cause.status === 'confirmed' ? 'cause' : 'alternative'
}

const KINDS: Readonly<Record<Mark, 'text' | 'identifier' | 'quotation' | 'fact'>> = {
  ' ': 'text',
  c: 'identifier',
  // What a link may say is looked at with its address.
  l: 'identifier',
  q: 'quotation',
  r: 'fact',
}

/** A line as the segments of a sentence, without the signs of lists and headings. */
function toSegments({ shown, marks }: ShownLine): readonly Segment[] {
  const segments: { kind: Mark; text: string }[] = []
  for (let at = OPENING.exec(shown)?.[0].length ?? 0; at < shown.length; at += 1) {
    const mark = marks[at] ?? ' '
    const last = segments.at(-1)
    if (last?.kind === mark) last.text += shown.charAt(at)
    else segments.push({ kind: mark, text: shown.charAt(at) })
  }
  return segments.map(({ kind: mark, text }): Segment => {
    const kind = KINDS[mark]
    if (kind === 'quotation') return { kind, text: text.slice(1, -1) }
    return { kind, text: kind === 'text' ? text.replaceAll('**', '').replace(/(?<![\w*])\*|\*$/g, '') : text }
  })
}
