// Gates G8, G9 and G12 of a whole file: front matter, file name, headings, sections, fences, encoding, and nothing that a page would run.

import { MAX_FENCE_LINES } from '../../entry/evidence-block.ts'
import { toDateAndTime, writeFrontMatter } from '../../entry/front-matter.ts'
import { SECTIONS } from '../../entry/headings.ts'
import { DROPPED } from '../../entry/sections.ts'
import type { Finding, FindingCode } from '../findings.ts'
import { type EntryLine, toWords } from './entry-lines.ts'
import { typedText } from './entry-text.ts'
import { type Rendered, report, spoken } from './rendered.ts'

const FRONT_MATTER =
  /^---\ndate: \d{4}-\d\d-\d\d\ntime: (0[1-9]|1[0-2]):[0-5]\d (AM|PM)\nseverity: (critical|high|medium|low)\ntags: \[[^\]\n]+\]\nauthor: journal-writer\n---$/
const FILE_NAME = /^(\d{8}-\d{4}|\d{10})-[a-z0-9]+(-[a-z0-9]+)*\.md$/
/** UTF-8 that was read as something else and written again. */
const MOJIBAKE = /â[€†œ]|Ã[—\u00A0-¿]|ðŸ|\uFFFD/u
const PLACEHOLDER = /\{\{|\bTODO\b|\bTBD\b|\bLorem\b|\[insert|\[\[[EF]\d/

/** Third-level headings that a section always has, and what its lines begin with. */
const PARTS: readonly { readonly section: string; readonly marks: readonly string[] }[] = [
  { section: 'Root Cause Analysis', marks: ['### Immediate Cause', '### How It Got Through'] },
  { section: 'What We Learned', marks: ['**Technical:**', '**Process:**', '**Team:**'] },
  { section: 'What Changes Now', marks: ['### Immediate (Done)', '### This Week', '### This Month'] },
]
/** What the footer always says. */
const FOOTER = ['**Filed Under:**', '**Status:**', '**Time to Resolution:**'] as const

/** Markup that a page would bring to life; the escaped and the copied are taken out first. */
const LIVE = /<[a-z!/?]|!\[|(?<![\w.])@[a-z\d]|\b(?:https?|ftp):|\bwww\.\w|^\s*(?:\[[^\]]*\]:|\|)/i
/** Escaped characters, code, and links with their addresses. */
const HARMLESS = /\\[!-/:-@[-`{-~]|(?<!`)(`+)(?!`)(.*?[^`])\1(?!`)|(?<!!)\[(?:\\.|[^\]\\])*\]\([^()\s]*\)/g

/** The form that every entry has, whoever wrote it. */
export function checkForm(
  lines: readonly EntryLine[],
  { fileName, isEvidence = () => false }: { fileName: string | null; isEvidence?: (text: string) => boolean },
): readonly Finding[] {
  return [
    ...checkMatter(lines),
    ...checkName(lines, fileName),
    ...checkHeadings(lines),
    ...checkSections(lines),
    ...checkFences(lines),
    ...checkCharacters(lines, isEvidence),
  ]
}

/** What only an entry of ours has. */
export function checkFrame(entry: Rendered): readonly Finding[] {
  return [...checkMatterValues(entry), ...checkParts(entry), ...checkMarkup(entry), ...checkTyped(entry)]
}

function found(code: FindingCode, where: string, at: number | null, detail = ''): Finding {
  return { code, where, detail, at }
}

function matterOf(lines: readonly EntryLine[]): readonly EntryLine[] {
  return lines.filter(({ kind }) => kind === 'front-matter')
}

function checkMatter(lines: readonly EntryLine[]): readonly Finding[] {
  const matter = matterOf(lines)
  const text = matter.map((line) => line.text).join('\n')
  const after = lines.slice(matter.length, matter.length + 2).map(({ kind }) => kind)
  const isFollowed = after.join(' ') === 'blank title' && /\S/.test(toWords(lines[matter.length + 1]?.text ?? ''))
  return FRONT_MATTER.test(text) && isFollowed ? [] : [found('front-matter', 'the entry', 1)]
}

function checkName(lines: readonly EntryLine[], fileName: string | null): readonly Finding[] {
  if (fileName === null) return []
  if (!FILE_NAME.test(fileName)) return [found('file-name', fileName, null)]
  const text = matterOf(lines)
    .map((line) => line.text)
    .join('\n')
  const [, year = '', month = '', day = ''] = /^date: (\d{4})-(\d\d)-(\d\d)$/m.exec(text) ?? []
  const [, hour = '', minute = '', half = ''] = /^time: (0[1-9]|1[0-2]):(\d\d) (AM|PM)$/m.exec(text) ?? []
  if (year === '' || hour === '') return []
  const hours = String((Number(hour) % 12) + (half === 'PM' ? 12 : 0)).padStart(2, '0')
  const names = [`${year}${month}${day}-${hours}${minute}-`, `${year.slice(2)}${month}${day}${hours}${minute}-`]
  return names.some((name) => fileName.startsWith(name)) ? [] : [found('file-name', fileName, null, 'another time')]
}

function checkHeadings(lines: readonly EntryLine[]): readonly Finding[] {
  const own = lines.filter(({ kind, section }) => kind === 'heading' && SECTIONS.some((name) => name === section))
  const names = own.map(({ section }) => section)
  const titles = lines.filter(({ kind }) => kind === 'title')
  const first = own.find(({ section }, index) => section !== SECTIONS[index])
  return [
    ...(names.join('\n') === SECTIONS.join('\n')
      ? []
      : [found('heading', 'the entry', first?.number ?? null, names.join(', '))]),
    ...titles.slice(1).map((line) => report('heading', line)),
    ...findDoubled(lines),
  ]
}

/** The same subheading twice in one section, or the same heading twice. */
function findDoubled(lines: readonly EntryLine[]): readonly Finding[] {
  const headings = lines.filter(({ kind }) => kind === 'subheading' || kind === 'heading')
  const isOwn = ({ section }: EntryLine) => SECTIONS.some((name) => name === section)
  return headings
    .filter((line) => line.kind === 'subheading' || !isOwn(line))
    .filter((line) =>
      headings.some(
        ({ text, section, number }) => number < line.number && text === line.text && section === line.section,
      ),
    )
    .map((line) => report('heading', line))
}

function checkSections(lines: readonly EntryLine[]): readonly Finding[] {
  const headings = lines.filter(({ kind, section }) => kind === 'heading' && SECTIONS.some((name) => name === section))
  const footer = lines.findLastIndex(({ kind, text }) => kind === 'prose' && text === '---')
  return headings
    .filter(({ number }) => {
      const next = lines.findIndex(({ kind }, at) => at >= number && (kind === 'heading' || at === footer))
      const body = lines.slice(number, next < 0 ? undefined : next)
      return body.every(({ kind, text }) => kind === 'blank' || kind === 'subheading' || text === '---')
    })
    .map((line) => report('empty-section', line))
}

function checkFences(lines: readonly EntryLine[]): readonly Finding[] {
  const findings: Finding[] = []
  let opening: EntryLine | null = null
  for (const line of lines) {
    if (line.kind !== 'fence-mark') continue
    if (opening === null) opening = line
    else {
      const length = line.number - opening.number - 1
      if (length > MAX_FENCE_LINES) findings.push(report('fence', opening, `${length} lines`))
      opening = null
    }
  }
  return opening === null ? findings : [...findings, report('fence', opening, 'it is not closed')]
}

/** Names and quotations are copied text: what they hold is the evidence's, and so is its encoding. */
const NAMES = /(?<!\\)(`+)(?!`)(.*?[^`])\1(?!`)|(?<!\\)\[(?:\\.|[^\]\\])*\]\(/g

function checkCharacters(lines: readonly EntryLine[], isEvidence: (text: string) => boolean): readonly Finding[] {
  return lines
    .filter(({ kind, text }) => kind !== 'fence' && kind !== 'comment' && !text.startsWith('>') && !text.includes('"'))
    .flatMap((line) => {
      const plain = line.text.replace(NAMES, '')
      const isBroken = MOJIBAKE.test(plain) && !isEvidence(toWords(line.text))
      const isOpen = PLACEHOLDER.test(plain) && !isEvidence(toWords(line.text))
      return [...(isBroken ? [report('encoding', line)] : []), ...(isOpen ? [report('placeholder', line)] : [])]
    })
}

/** A line with quotations: what of it was typed. */
function checkTyped(entry: Rendered): readonly Finding[] {
  return spoken(entry)
    .filter(({ text }) => text.includes('"'))
    .flatMap((line) => [
      ...(MOJIBAKE.test(typedText(line)) ? [report('encoding', line)] : []),
      ...(PLACEHOLDER.test(typedText(line)) ? [report('placeholder', line)] : []),
    ])
}

/** The values of the front matter are those of the incident. */
function checkMatterValues({ lines, dossier, draft }: Rendered): readonly Finding[] {
  const { incident, severity } = dossier
  const { date, time } = toDateAndTime(incident.detectedAt, incident.timezone)
  const matter = { date, time, severity: severity.level, tags: draft.tags, author: 'journal-writer' }
  const expected = writeFrontMatter(matter).split('\n')
  const own = matterOf(lines)
  // The form has been looked at; here are the values of a block that has it.
  if (!FRONT_MATTER.test(own.map(({ text }) => text).join('\n'))) return []
  return own.filter(({ text }, index) => text !== expected[index]).map((line) => report('front-matter', line))
}

function checkParts(entry: Rendered): readonly Finding[] {
  const { lines, footerFrom, dossier } = entry
  const missing = PARTS.filter(({ section }) => !dossier.told.dropped.includes(section)).flatMap(
    ({ section, marks }) => {
      const own = lines.filter((line) => line.section === section)
      const positions = marks.map((mark) => own.findIndex(({ text }) => text.includes(mark)))
      const isInOrder = positions.every((at, index) => at >= 0 && at > (positions[index - 1] ?? -1))
      return isInOrder || own.length === 0 ? [] : [found('heading', section, own[0]?.number ?? null, marks.join(', '))]
    },
  )
  const footer = lines.filter(({ number }) => number > footerFrom)
  const absent = FOOTER.filter((mark) => footer.filter(({ text }) => text.startsWith(mark)).length !== 1)
  return [
    ...missing,
    ...absent.map((mark) => found('heading', 'the footer', footerFrom, mark)),
    ...checkTried(entry),
    ...checkDropped(entry),
  ]
}

/** What somebody does not want is left out, and nothing else is. */
function checkDropped({ lines, dossier, footerFrom }: Rendered): readonly Finding[] {
  const bodies = lines.filter(({ number, kind }) => number < footerFrom && kind !== 'heading' && kind !== 'blank')
  return SECTIONS.flatMap((section) => {
    const own = bodies.filter((line) => line.section === section)
    const isDropped = dossier.told.dropped.includes(section)
    const wrong = own.find(({ text }) => (text === DROPPED) !== isDropped)
    return wrong === undefined ? [] : [report('empty-section', wrong)]
  })
}

/** What was tried is told, or it is said that nothing is. */
function checkTried({ lines, dossier }: Rendered): readonly Finding[] {
  const own = lines.filter(({ section, kind }) => section === 'What We Tried' && kind !== 'blank')
  const told = own.filter(({ kind }) => kind === 'subheading')
  const [first] = own
  const isDropped = dossier.told.dropped.includes('What We Tried')
  if (first === undefined || isDropped || dossier.attempts.length > 0 === told.length > 0) return []
  return [report('empty-section', first, `${told.length} of ${dossier.attempts.length} attempts`)]
}

function checkMarkup(entry: Rendered): readonly Finding[] {
  const end = entry.lines.findLast(({ kind, text }) => kind === 'comment' && text.startsWith('<!-- journal-writer'))
  const comments = entry.lines.filter(({ kind, number }) => kind === 'comment' && number < (end?.number ?? Infinity))
  const quotes = entry.lines.filter(({ kind, text }) => kind === 'prose' && text.startsWith('>'))
  const live = [...spoken(entry), ...quotes]
    .filter(({ text }) => !entry.counted.has(text))
    .filter(({ text }) => LIVE.test(text.replace(HARMLESS, 'x')))
  return [...comments, ...live].map((line) => report('live-markup', line))
}
