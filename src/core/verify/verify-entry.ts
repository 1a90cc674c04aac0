// The verify stage after rendering: the file as a whole, as a reader and a tool will find it. What it finds is a bug of ours, not of a draft.
import { locate } from '../entry/anchors.ts'
import { readEndComment } from '../entry/end-comment.ts'
import { MAX_FENCE_LINES } from '../entry/evidence-block.ts'
import { SECTIONS } from '../entry/sections.ts'
import type { Evidence } from '../evidence.ts'
import type { Finding } from './findings.ts'

const FRONT_MATTER =
  /^---\ndate: \d{4}-\d\d-\d\d\ntime: (0[1-9]|1[0-2]):[0-5]\d (AM|PM)\nseverity: (critical|high|medium|low)\ntags: \[[^\]\n]+\]\nauthor: journal-writer\n---\n\n# \S/
const FILE_NAME = /^(\d{8}-\d{4}|\d{10})-[a-z0-9]+(-[a-z0-9]+)*\.md$/
/** UTF-8 that was read as something else and written again. */
const MOJIBAKE = /â[€†œ]|Ã[—\u00A0-¿]|ðŸ|\uFFFD/u
const PLACEHOLDER = /\{\{|\bTODO\b|\bTBD\b|\bLorem\b|\[insert|\[\[[EF]\d/
/** Lines that code puts between the lines of evidence. */
const CUT_MARK = /^… [\d,]+ (lines? cut|more like it)$| … [\d,]+ characters cut$/

type Part = {
  readonly heading: string
  readonly prose: readonly string[]
  readonly fences: readonly (readonly string[])[]
}

/** A rendered entry, its file name (null where it has none yet) and the evidence -> findings. */
export function verifyEntry(
  markdown: string,
  { fileName, evidence }: { fileName: string | null; evidence: readonly Evidence[] },
): readonly Finding[] {
  const findings: Finding[] = []
  const report = (code: Finding['code'], where: string, detail = '') => findings.push({ code, where, detail })

  const file = fileName ?? 'the entry'
  if (!FRONT_MATTER.test(markdown)) report('front-matter', file)
  if (fileName !== null && !FILE_NAME.test(fileName)) report('file-name', file)
  const text = readEndComment(markdown)?.text ?? markdown
  const { parts, isOpen } = toParts(text)
  if (isOpen) report('fence', file, 'the last one is not closed')
  checkHeadings(parts, report)
  for (const { heading, prose, fences } of parts) {
    if (heading !== '' && prose.every((line) => line.trim() === '') && fences.length === 0)
      report('empty-section', heading)
    for (const lines of fences) checkFence(lines, { heading, evidence, report })
    for (const line of prose) checkProse(line, { heading, evidence, report })
  }
  return findings
}

type Report = (code: Finding['code'], where: string, detail?: string) => void

/** The file at its second-level headings, prose and fences apart. */
function toParts(text: string): { parts: readonly Part[]; isOpen: boolean } {
  const parts: { heading: string; prose: string[]; fences: string[][] }[] = [{ heading: '', prose: [], fences: [] }]
  let fence: string | null = null
  for (const line of text.split('\n')) {
    const part = parts.at(-1)
    const marker = /^(`{3,})/.exec(line)?.[1]
    if (fence === null && marker !== undefined) {
      fence = marker
      part?.fences.push([])
    } else if (fence !== null && line === fence) fence = null
    else if (fence !== null) part?.fences.at(-1)?.push(line)
    else if (line.startsWith('## ')) parts.push({ heading: line.slice(3), prose: [], fences: [] })
    else part?.prose.push(line)
  }
  return { parts, isOpen: fence !== null }
}

function checkHeadings(parts: readonly Part[], report: Report): void {
  const headings = parts
    .map(({ heading }) => heading)
    .filter((heading) => SECTIONS.some((section) => section === heading))
  if (headings.join('\n') !== SECTIONS.join('\n')) report('heading', headings.join(', '))
}

function checkFence(
  lines: readonly string[],
  { heading, evidence, report }: { heading: string; evidence: readonly Evidence[]; report: Report },
): void {
  if (lines.length > MAX_FENCE_LINES) report('fence', heading, `${lines.length} lines`)
  const known = new Set(evidence.flatMap((item) => item.lines.map((own) => toComparable(own.text))))
  for (const line of lines) {
    if (CUT_MARK.test(line) || line.trim() === '') continue
    if (!known.has(toComparable(line))) report('line-not-found', heading, line)
  }
}

/** White space is folded before lines are compared: an editor or a terminal may have changed it. */
function toComparable(line: string): string {
  return line.replace(/\s+/g, ' ').trim()
}

function checkProse(
  line: string,
  { heading, evidence, report }: { heading: string; evidence: readonly Evidence[]; report: Report },
): void {
  // Names are copied text: what they hold is the evidence's, and so is its encoding.
  const plain = line.replace(NAMES, '')
  const isCopied = line.startsWith('>') || line.includes('"')
  if (!isCopied && MOJIBAKE.test(plain)) report('encoding', heading, line)
  if (!isCopied && PLACEHOLDER.test(plain)) report('placeholder', heading, line)
  for (const words of findUnproven(line, evidence.map(withoutTicks))) report('quotation-not-found', heading, words)
}

/** Code and the text of links: a mark in a name opens no quotation. A curly one is the same to `locate`. */
const NAMES = /(?<!\\)(`+)(?!`)(.*?[^`])\1(?!`)|(?<!\\)\[(?:\\.|[^\]\\])*\]\(/g

/**
 * Quotations of three words or more that stand nowhere, read as the draft's are: evidence quotes things too, so from an opening mark the
 * farthest closing one that makes the span occur wins. Markdown's escapes are taken off first.
 */
function findUnproven(line: string, evidence: readonly Evidence[]): readonly string[] {
  const plain = line
    .replace(NAMES, (name) => name.replaceAll('"', '\u201d'))
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
    .replaceAll('`', '')
  const marks = [...plain.matchAll(/"/g)].map((match) => match.index)
  const span = (from: number, to: number) => plain.slice((marks[from] ?? 0) + 1, marks[to])
  const unproven: string[] = []
  for (let from = 0; from < marks.length - 1; ) {
    const nearest = from + 1
    let to = marks.length - 1
    while (to > nearest && locate(span(from, to), evidence) === null) to -= 1
    const words = span(from, to)
    if (words.trim().split(/\s+/).length >= 3 && locate(words, evidence) === null) unproven.push(words)
    from = to + 1
  }
  return unproven
}

/** A mention inside a quotation is shown as code; its ticks are not the evidence's. */
function withoutTicks(evidence: Evidence): Evidence {
  return { ...evidence, lines: evidence.lines.map((line) => ({ ...line, text: line.text.replaceAll('`', '') })) }
}
