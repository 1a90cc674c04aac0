// Where an entry is stored: a file name from the moment of the failure and a few technical words, and a path that stays in its folder.
import type { FilenameFormat } from '../config.ts'
import { UserError } from '../failure.ts'
import { cleanLine, toVisible } from '../safety/sanitize.ts'
import { toDateAndTime } from './front-matter.ts'

const MIN_WORDS = 2
const MAX_WORDS = 6
const MAX_SLUG_CHARS = 60
/** Stands where a slug has no word at all, and after the only one. */
const FALLBACK_WORDS = ['unnamed', 'failure'] as const

/** The name of a new entry, such as `20261122-0914-missing-script.md`. The time is that of `timezone`. */
export function toFileName(entry: {
  /** ISO 8601 */
  readonly firstDetectedAt: string
  /** IANA name. An unknown one throws UserError. */
  readonly timezone: string
  readonly slugWords: readonly string[]
  readonly format: FilenameFormat
}): string {
  const { date, time } = toDateAndTime(entry.firstDetectedAt, entry.timezone)
  const day = date.replaceAll('-', '')
  const minute = to24Hours(time)
  const slug = toSlug(entry.slugWords)
  return entry.format === 'YYMMDDHHmm-slug' ? `${day.slice(2)}${minute}-${slug}.md` : `${day}-${minute}-${slug}.md`
}

/**
 * Words -> `missing-script-deploy`: kebab-case ASCII of two to six words, accents taken off. `['CON.md']` -> `con-md`, `['🔥']` ->
 * `unnamed-failure`. The name begins with digits, so that no slug makes a name that Windows reserves.
 */
export function toSlug(words: readonly string[]): string {
  const ascii = cleanLine(words.join(' '))
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
  const kept = [...new Set(ascii.split(/[^a-z0-9]+/).filter((word) => word !== ''))]
    .map((word) => word.slice(0, MAX_SLUG_CHARS / MIN_WORDS - 1))
    .slice(0, MAX_WORDS)
  while (kept.join('-').length > MAX_SLUG_CHARS) kept.pop()
  if (kept.length === 0) return FALLBACK_WORDS.join('-')
  return kept.length < MIN_WORDS ? `${kept[0]}-${FALLBACK_WORDS[1]}` : kept.join('-')
}

/** `name`, or with `-2`, `-3` ... before its ending where a file of that name exists. Case does not tell names apart: not every disk does. */
export function avoidCollision(name: string, existingNames: Iterable<string>): string {
  const taken = new Set([...existingNames].map((existing) => existing.toLowerCase()))
  const stem = name.replace(/\.md$/, '')
  let candidate = name
  for (let n = 2; taken.has(candidate.toLowerCase()); n += 1) candidate = `${stem}-${n}.md`
  return candidate
}

/**
 * The path of an entry in the repository. Throws UserError where `folder` (the input `directory`) leads out of the repository, into
 * `.git`, or is written so that one system could read it otherwise than another.
 */
export function journalPath(folder: string, name: string): string {
  const parts = folder.replace(/\/+$/, '').split('/')
  if (toVisible(folder) !== folder || !parts.every(isFolderName))
    throw new UserError('bad-input', `directory: "${cleanLine(folder)}" is not a folder inside the repository.`, {
      hint: 'Give a relative path with forward slashes and without "..", such as docs/journals.',
      docs: 'README.md#inputs',
    })
  if (!/^\d[\d-]*-[a-z0-9-]+\.md$/.test(name)) throw new Error(`not the name of an entry: ${cleanLine(name)}`)
  return [...parts, name].join('/')
}

/**
 * `.git` has more than one name: any case, `git~1` on NTFS, trailing dots and spaces, full-width letters, a stream after a colon.
 * https://git-scm.com/docs/git-config#Documentation/git-config.txt-coreprotectNTFS
 */
function isFolderName(part: string): boolean {
  if (!/^[^\\/:*?"<>|%~\t\n]+$/.test(part) || /[. ]$|^ /.test(part)) return false
  return part.normalize('NFKC').toLowerCase() !== '.git'
}

/** `02:32 PM` -> `1432` */
function to24Hours(time: string): string {
  const hour = (Number(time.slice(0, 2)) % 12) + (time.endsWith('PM') ? 12 : 0)
  return String(hour).padStart(2, '0') + time.slice(3, 5)
}
