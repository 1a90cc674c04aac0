// The sections of an entry: which are missing, doubled, empty or out of order. People name them otherwise at times; known names count.
import { SECTIONS } from '../entry/headings.ts'
import type { EntryLine } from '../verify/file/entry-lines.ts'
import type { Remark } from './remark.ts'

type Section = (typeof SECTIONS)[number]

/** Other names of a section, in lower case. */
const ALIASES: Readonly<Record<string, Section>> = {
  summary: 'What Happened',
  'attempted fixes': 'What We Tried',
  'root cause': 'Root Cause Analysis',
  'how we felt': 'How It Felt',
  'lessons learned': 'What We Learned',
}

/** Names that may go on: "Warning Signs to Watch For". */
const BEGINNINGS: readonly (readonly [string, Section])[] = [
  ...SECTIONS.map((section) => [section.toLowerCase(), section] as const),
  ['next time', 'For Next Time'],
]

/** The section that a heading stands for; null where it is one of the writer's own. */
export function toSection(heading: string): Section | null {
  const words = heading
    .toLowerCase()
    .replace(/[*_`:]/g, '')
    .trim()
  if (Object.hasOwn(ALIASES, words)) return ALIASES[words] ?? null
  return BEGINNINGS.find(([name]) => words === name || words.startsWith(`${name} `))?.[1] ?? null
}

/** Lines of an entry -> remarks on its title and sections. What is a flaw of an entry of ours is advice for one by hand. */
export function checkHeadings(lines: readonly EntryLine[], { isOurs }: { isOurs: boolean }): readonly Remark[] {
  const level = isOurs ? 'warning' : 'note'
  const titles = lines.filter(({ kind }) => kind === 'title')
  const headings = lines.filter(({ kind }) => kind === 'heading')
  const found = headings.map((line) => ({ line, section: toSection(line.section) }))
  const missing = SECTIONS.filter((section) => !found.some((item) => item.section === section))
  const last = lines.findLast(({ kind }) => kind !== 'blank' && kind !== 'comment')?.number ?? 1
  return [
    ...(titles.length === 0 ? [{ line: 1, level: 'warning', message: 'there is no title ("# ...")' } as const] : []),
    ...titles.slice(1).map(({ number }) => ({ line: number, level, message: 'there is another title above' }) as const),
    ...(missing.length === 0
      ? []
      : [
          {
            line: last,
            level,
            message: `${missing.length === 1 ? 'a section is' : 'sections are'} missing: ${missing.join(', ')}`,
          } as const,
        ]),
    ...found.flatMap(({ line, section }, index): readonly Remark[] => {
      if (section === null) return []
      if (found.findIndex((item) => item.section === section) < index)
        return [{ line: line.number, level: 'warning', message: `there is a section "${section}" above` }]
      const isLate = found.some(
        (item, at) => at < index && item.section !== null && SECTIONS.indexOf(item.section) > SECTIONS.indexOf(section),
      )
      return isLate ? [{ line: line.number, level, message: `"${section}" stands earlier in other entries` }] : []
    }),
    ...headings.flatMap((line): readonly Remark[] =>
      isEmpty(line, lines)
        ? [
            {
              line: line.number,
              level: 'warning',
              message: `the section "${line.section}" is empty; say what is not known`,
            },
          ]
        : [],
    ),
  ]
}

/** True where nothing stands between a heading and the next one, or the end. */
function isEmpty(heading: EntryLine, lines: readonly EntryLine[]): boolean {
  for (let at = heading.number; at < lines.length; at += 1) {
    const { kind = 'heading', text = '' } = lines[at] ?? {}
    if (kind === 'heading' || kind === 'title') return true
    if (kind !== 'blank' && kind !== 'comment' && kind !== 'subheading' && text !== '---') return false
  }
  return true
}
