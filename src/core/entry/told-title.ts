// The title as somebody called the entry, and how long any title may be.
import type { Dossier } from '../dossier.ts'
import { cleanText } from '../safety/sanitize.ts'

/** Longest title: it has to fit a line of the index and of a pull request. */
const MAX_TITLE_CHARS = 120

/** What somebody called the entry, as plain text; null where nobody did. */
export function toToldTitle({ told }: Pick<Dossier, 'told'>): string | null {
  const words = cleanText(told.title ?? '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
  return words === '' ? null : cutTitle(words)
}

/** Cut at a word where there is one; the cut shows. */
export function cutTitle(title: string): string {
  if (title.length <= MAX_TITLE_CHARS) return title
  const cut = title.slice(0, MAX_TITLE_CHARS - 2).replace(/[\ud800-\udbff]$/, '')
  return `${cut.replace(/\s+\S*$/, '')} …`
}
