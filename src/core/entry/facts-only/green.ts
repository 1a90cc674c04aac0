// How the facts-only writer tells an ending: when it was green again, what mended it, what proves the cause, and what is green without a fix.
import type { Dossier } from '../../dossier.ts'
import { type Evidence, isBot, type LineId } from '../../evidence.ts'
import type { DiffExhibit } from '../../incident/change.ts'
import { subjectLine } from '../../incident/exhibits.ts'
import type { Fix, FixDiff } from '../../incident/fix.ts'
import { readPatch } from '../../incident/patch.ts'
import type { CommitExhibit } from '../../incident/raw-evidence.ts'
import type { Silencing } from '../../incident/silencing.ts'
import type { Claim, Draft, LineRange, Sentence } from '../draft.ts'
import { MAX_FENCE_LINES } from '../evidence-block.ts'
import { about, exactly, fact, linked, named, proposal, quoted, say } from './wording.ts'

const MAX_DIFFS_SHOWN = 2
/** A longer shape is no sign to look for. */
const MAX_SIGN_LINES = 6

/** When it was green again, after how long, and with what. */
export function sayGreenAgain({ fix, story, exhibits }: Dossier): Claim[] {
  const { green } = story
  if (fix === null || green === null) return []
  const day = green.on.display === story.detectedOn.display ? '' : ` on ${exactly(green.on)}`
  const when = `At ${exactly(green.at)}${day}, ${about(green.resolution)} after the first failure, ${linked(fix.run)} was green`
  const { text, cites } = withWhat(fix, { commits: green.commits, sha: exhibits.closingGreen?.lines })
  return [fact(say(`${when}${text}.`, fix.run, green.at, green.on, green.resolution, ...cites))]
}

function withWhat(
  { outcome, commits }: Fix,
  counted: { commits: NonNullable<Dossier['story']['green']>['commits']; sha: Evidence['lines'] | undefined },
): { text: string; cites: readonly (Parameters<typeof say>[1] | null)[] } {
  const last = commits.at(-1)
  if (outcome === 'FLAKY') return { text: ', on a commit that was red before', cites: [] }
  if (last === undefined) {
    const sha = counted.sha?.find(({ text }) => /^[0-9a-f]{40}$/.test(text))?.text.slice(0, 7)
    return { text: sha === undefined ? '' : `, at ${named(sha)}`, cites: [] }
  }
  const subject = subjectLine(last) === '' ? '' : `, ${quoted(subjectLine(last))}`
  if (commits.length === 1 || counted.commits === null)
    return { text: `, with ${linked(last.evidence)}${subject}`, cites: [last.evidence] }
  const many = `, with ${exactly(counted.commits)}, the last one ${linked(last.evidence)}${subject}`
  return { text: many, cites: [last.evidence, counted.commits] }
}

/** How long it was red, beside how small or large the fix was; null where there is no fix, or where its size is not on record. */
export function saySizeOfFix({ fix, story }: Dossier): Sentence | null {
  const size = story.green?.size ?? null
  if (fix === null || fix.outcome !== 'FIXED' || size === null || story.timeRed === null) return null
  return say(`It was red for ${about(story.timeRed)}. The fix is ${exactly(size)}.`, story.timeRed, size, fix.run)
}

/** What the green run came with: the one commit, or the run itself where there are several. */
function byWhat({ commits, run }: Fix): { readonly only: CommitExhibit | null; readonly words: string } {
  const [only = null] = commits.length === 1 ? commits : []
  return { only, words: linked(only?.evidence ?? run) }
}

/** Green without a fix, in a few words, and where that is to be seen. */
const SILENCED: Readonly<Record<Silencing, { readonly short: string; readonly where: (path: string) => string }>> = {
  'test-deleted': { short: 'the test that failed is gone', where: (path) => `It was deleted from ${path} with` },
  'test-skipped': { short: 'a test is skipped', where: (path) => `The line that skips it came into ${path} with` },
  'continue-on-error': {
    short: 'the check may fail without turning red',
    where: (path) => `The line that lets it came into ${path} with`,
  },
  'check-removed': {
    short: 'the check that failed is switched off',
    where: (path) => `It was switched off in ${path} with`,
  },
}

/** What there is to say plainly where it is green and no fix is on record; null where one is, or while it is red. */
export function sayNoFix({ fix, exhibits }: Dossier): readonly Sentence[] | null {
  if (fix === null || fix.outcome === 'FIXED') return null
  if (fix.silenced === null)
    return [
      say('**The same commit failed, and then it passed.**', exhibits.run, fix.run),
      say('What made the difference is not on record.', fix.run),
    ]
  const { how, path } = fix.silenced
  const diff = fix.diffs.find(({ file }) => file.path === path)
  const isWhole = how === 'test-deleted' && diff?.file.status === 'removed'
  const where = isWhole ? `${named(path)} was deleted with` : SILENCED[how].where(named(path))
  const { only, words } = byWhat(fix)
  return [
    say(`**It is green, and ${SILENCED[how].short}.**`, fix.run, diff?.evidence ?? null),
    say(`${where} ${words}.`, fix.run, only?.evidence ?? null, diff?.evidence ?? null),
  ]
}

/** The root cause of what is green without a fix: that it is not mended. */
export function sayNotMended({ fix }: Dossier): Sentence | null {
  if (fix === null || fix.silenced === null) return null
  const diff = fix.diffs.find(({ file }) => file.path === fix.silenced?.path)
  const { short } = SILENCED[fix.silenced.how]
  return say(`It is green, and ${short}: what was wrong is not mended on record.`, fix.run, diff?.evidence ?? null)
}

/** The cause where the fix proves it: the run turned green with a change that meets the break. Null where it does not. */
export function toProvenCause(dossier: Dossier): Pick<Draft['cause'], 'status' | 'proof' | 'immediate'> | null {
  const { fix, exhibits } = dossier
  const [best] = fix?.overlap ?? []
  const diff = fix?.diffs.find(({ evidence }) => evidence.id === best)
  if (fix === null || diff === undefined) return null
  const candidate = exhibits.diffs.find(({ file }) => file.path === (diff.file.previousPath ?? diff.file.path))
  const [only, ...others] = exhibits.commits
  const single = only !== undefined && others.length === 0 ? only.evidence : null
  const where = single === null ? 'since the last green run' : `in ${linked(single)}`
  const pointed =
    diff.relation === 'tested' ? 'the file that the failing test is named after' : 'the file that the error names'
  const what =
    candidate === undefined
      ? `${named(diff.file.path)}, ${pointed}`
      : `The change to ${named(candidate.file.path)} ${where}`
  const mended = byWhat(fix)
  const after = mended.only === null ? 'which is green' : `and ${linked(fix.run)} after it is green`
  return {
    status: 'confirmed',
    proof: { flipAttempt: fix.attempt, overlap: [...fix.overlap], humanLine: null },
    immediate: fact(
      say(
        `${what}: ${mended.only === null ? 'what came with ' : ''}${mended.words} ${toVerb(diff, candidate?.file ?? null)}, ${after}.`,
        candidate?.evidence ?? null,
        candidate === undefined ? null : single,
        diff.evidence,
        mended.only?.evidence ?? null,
        fix.run,
      ),
    ),
  }
}

function toVerb({ file, meets }: FixDiff, candidate: FixDiff['file'] | null): string {
  if (candidate === null || meets === 'error-file') return 'changed it'
  const isWhole = file.additions === candidate.deletions && file.deletions === candidate.additions
  if (meets === 'takes-back') return isWhole ? 'takes it back' : 'takes lines of it back'
  return meets === 'same-lines' ? 'changed the same lines' : 'changed the same file'
}

const MAX_WORDS_OF_FIX = 40

/** What the commit of the fix says of itself, as far as it fits; null where it has a subject alone, or where a bot wrote it. */
export function quoteFix({ fix }: Dossier): Sentence | null {
  const last = fix?.commits.at(-1)
  if (fix === null || last === undefined || last.commit.author?.isBot || isBot(last.evidence.actor)) return null
  const body = last.evidence.lines.slice(1, -1).map(({ text }) => text)
  let kept = body.length
  while (kept > 0 && body.slice(0, kept).join(' ').split(/\s+/).length > MAX_WORDS_OF_FIX) kept -= 1
  const words = body.slice(0, kept).join(' ')
  return words === '' ? null : say(`Its message says: ${quoted(words)}`, last.evidence)
}

/** The diffs of the ending: those that meet the break, the one that silenced it, or the first. Each is a range for Technical Details. */
export function selectFix({ fix }: Dossier): Draft['technical'] {
  if (fix === null) return []
  const meeting = fix.overlap.flatMap((id) => fix.diffs.find(({ evidence }) => evidence.id === id) ?? [])
  const silencing = fix.diffs.filter(({ file }) => file.path === fix.silenced?.path)
  const chosen = meeting.length > 0 ? meeting : silencing.length > 0 ? silencing : fix.diffs.slice(0, 1)
  const isProven = fix.overlap.length > 0
  return chosen.slice(0, MAX_DIFFS_SHOWN).flatMap(({ evidence, file }) => {
    const from = evidence.lines[0]?.id
    const to = evidence.lines[Math.min(evidence.lines.length, MAX_FENCE_LINES) - 1]?.id
    if (from === undefined || to === undefined) return []
    const words = isProven
      ? `What mended it, in ${named(file.path)}:`
      : `What came with ${linked(fix.run)}, in ${named(file.path)}:`
    return [{ from, to, why: fact(say(words, evidence, fix.run)) }]
  })
}

/** The shape that the fix took out, where it is short and the fix proves the cause. */
export function toFixSigns({ fix }: Dossier): Draft['warningSigns'] {
  const [best] = fix?.overlap ?? []
  const diff = fix?.diffs.find(({ evidence }) => evidence.id === best)
  const badLines = diff === undefined ? null : findRemoved(diff)
  if (fix === null || diff === undefined || badLines === null) return []
  const { only, words } = byWhat(fix)
  const note = say(
    `Lines like those that ${words} took out of ${named(diff.file.path)}:`,
    diff.evidence,
    fix.run,
    only?.evidence ?? null,
  )
  return [{ badLines, note: proposal(note) }]
}

/** The first lines in a row that a diff takes out; null where there are none, or too many. */
export function findRemoved({ file, evidence }: DiffExhibit): LineRange | null {
  const lines = readPatch(file.patch)
  const start = lines.findIndex(({ kind, text }) => kind === 'removed' && text.trim() !== '')
  if (start < 0) return null
  const after = lines.findIndex(({ kind }, index) => index > start && kind !== 'removed')
  const end = (after < 0 ? lines.length : after) - 1
  const ids: readonly (LineId | undefined)[] = [evidence.lines[start]?.id, evidence.lines[end]?.id]
  const [from, to] = ids
  return end - start >= MAX_SIGN_LINES || from === undefined || to === undefined ? null : { from, to }
}

/** Who wrote the fix; never who wrote what may be the cause, and no bots. */
export function thankForFix({ fix, exhibits }: Dossier): Draft['thanks'] {
  if (fix === null || fix.outcome !== 'FIXED') return []
  const suspects = new Set(exhibits.commits.map(({ evidence }) => evidence.actor))
  const mayThank = ({ commit, evidence }: CommitExhibit) =>
    commit.author !== null && !commit.author.isBot && !isBot(commit.author.login) && !suspects.has(evidence.actor)
  const last = fix.commits.findLast(mayThank)
  const line = last?.evidence.lines[0]?.id
  return last?.evidence.actor && line !== undefined ? [{ actor: last.evidence.actor, actLine: line }] : []
}
