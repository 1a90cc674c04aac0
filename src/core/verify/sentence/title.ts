// Gate S5: what an entry and its attempts are called. Short, and with a word that belongs to this failure and to no other.
import { allLogs, type Dossier, findLine } from '../../dossier.ts'
import type { Segment } from '../../entry/anchors.ts'
import { findIn, GENERIC_TITLES } from '../phrases.ts'
import type { Check, CheckedSentence, Problem } from './check.ts'
import { toTyped } from './typed.ts'

/** Words of a title. A name, a quotation and a fact count as one; a title that has one of them may be that alone. */
const MIN_TITLE_WORDS = 4
const MAX_TITLE_WORDS = 12
const MAX_NAME_WORDS = 6

/** "Broken: slow, flaky and loud": three things after a colon are a list, and no title. */
const LIST_OF_THREE = /:[^,:]+,[^,]+(?:,| and | & | or )\s*\S/

/** A title or the name of an attempt -> what is wrong with it; nothing for any other sentence. */
export const checkTitle: Check = (checked) => {
  if (checked.place !== 'title' && checked.place !== 'attempt-name') return []
  const typed = toTyped(checked)
  const words = typed.match(/[\p{L}\p{N}‹«][\p{L}\p{N}'’›»@#_-]*/gu)?.length ?? 0
  if (checked.place === 'attempt-name') return words > MAX_NAME_WORDS ? [tooLong(words)] : []
  // A title in people's own words is theirs.
  if (typed === '') return []
  const isShort = words < MIN_TITLE_WORDS && !checked.segments.some(isAnchor)
  return [
    ...(words > MAX_TITLE_WORDS ? [tooLong(words)] : []),
    ...(isShort ? [{ code: 'generic-title', detail: typed } satisfies Problem] : []),
    ...(LIST_OF_THREE.test(typed) ? [{ code: 'canned-phrase', detail: typed } satisfies Problem] : []),
    ...findIn(GENERIC_TITLES, typed.trim()),
    ...(isShort || isConcrete(typed, checked) ? [] : [{ code: 'generic-title', detail: typed } satisfies Problem]),
  ]
}

function tooLong(words: number): Problem {
  return { code: 'too-long', detail: `${words} words` }
}

function isAnchor({ kind }: Segment): boolean {
  return kind === 'identifier' || kind === 'quotation' || kind === 'fact' || kind === 'link'
}

/** Words that stand in every second log. */
const DULL = new Set(
  (
    'build builds built test tests testing run runs running error errors fail fails failed failing failure job jobs step steps workflow ' +
    'deploy code exit with without this that from have been when what which never again after before cannot could would main process ' +
    'completed found file files line lines red green broke broken the and for not was are its one two three'
  ).split(' '),
)
const MIN_WORD = 3
/** What commits are full of. Of their words only long ones tell one failure from another. */
const DULL_IN_COMMITS = new Set(
  (
    'about added after again because being change changed changes commit every first great instead issue merge nothing other people ' +
    'problem pull release remove request revert should small something still their there these thing things today tomorrow update ' +
    'updated updates using version where which while world would yesterday'
  ).split(' '),
)
const MIN_WORD_IN_COMMITS = 5

/** A number in words counts: "Four Tries" is a count of this failure. */
const COUNT = /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|once|twice)\b|\d/i

/** A name, a fact, a count, or a word of the error, the job, the step, the commits or the people. Where nothing is on record, nothing can be asked for. */
function isConcrete(typed: string, { segments, dossier }: CheckedSentence): boolean {
  const known = toKnownWords(dossier)
  if (segments.some(isAnchor) || COUNT.test(typed) || known.size === 0) return true
  return toWords(typed).some((word) => known.has(word))
}

function toKnownWords(dossier: Dossier): ReadonlySet<string> {
  const { exhibits, incident, primaryErrorLines } = dossier
  const texts = [
    ...primaryErrorLines.map((id) => findLine(dossier, id) ?? ''),
    ...exhibits.findings.flatMap(({ job }) => job.lines.map(({ text }) => text)),
    ...allLogs(exhibits).flatMap(({ commands, evidence }) => [
      evidence.title,
      ...(commands?.lines ?? []).map(({ text }) => text),
    ]),
    ...[exhibits.issue, exhibits.request].flatMap((told) => told?.lines.map(({ text }) => text) ?? []),
    ...exhibits.diffs.map(({ file }) => file.path),
    incident.workflow?.name ?? '',
  ]
  const inCommits = dossier.evidence.flatMap(({ kind, lines }) =>
    kind === 'commit' ? lines.flatMap(({ text }) => toWords(text)) : [],
  )
  return new Set([...texts.flatMap(toWords), ...inCommits.filter(isTelling)])
}

function isTelling(word: string): boolean {
  return word.length >= MIN_WORD_IN_COMMITS && !DULL_IN_COMMITS.has(word)
}

function toWords(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.filter((word) => word.length >= MIN_WORD && !DULL.has(word))
}
