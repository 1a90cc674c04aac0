// How an incident ended: the green run that closes it, what that run had that the last red one had not, and whether that is a fix at all.
import type { Evidence, EvidenceId, LineId } from '../evidence.ts'
import type { Gathered } from '../gathered.ts'
import type { FileChange } from '../records.ts'
import { type DiffExhibit, whyNotShown } from './change.ts'
import { type Exhibits, toErrorText } from './exhibits.ts'
import { findWorkflowJob } from './findings.ts'
import { readPatch, textsOf } from './patch.ts'
import type { CommitExhibit } from './raw-evidence.ts'
import { type FailedCheck, findSilencing, isTestFile, type Silencing } from './silencing.ts'

export type Silenced = {
  readonly how: Silencing
  /** The line of the diff that did it; null where the diff is not in evidence. */
  readonly line: LineId | null
  readonly path: string
}

/**
 * How a diff of the fix meets what is known of the break: it takes lines of the candidate change back, edits lines that the candidate
 * change wrote or took out, is about a file that the error points to, or about the one file of the candidate change.
 */
export type Meeting = 'takes-back' | 'same-lines' | 'error-file' | 'same-file'

export type FixDiff = DiffExhibit & { readonly meets: Meeting | null }

export type Fix = {
  /** Number of the attempt that the green run closes: the last one. */
  readonly attempt: number
  /** FIXED alone is a fix: SILENCED is green without the check, FLAKY is green on a commit that was red. */
  readonly outcome: 'FIXED' | 'SILENCED' | 'FLAKY'
  /** The closing green run. */
  readonly run: Evidence
  readonly commits: readonly CommitExhibit[]
  readonly diffs: readonly FixDiff[]
  /**
   * Diffs of the fix that meet the break, the most telling first: what may prove a cause. Empty where the outcome is not FIXED, where the
   * commit that broke was green before, and where the green run took more than one attempt.
   */
  readonly overlap: readonly EvidenceId[]
  readonly silenced: Silenced | null
}

/** A fix before its attempt has a number. */
export type Ending = Omit<Fix, 'attempt'>

const MEETINGS: readonly Meeting[] = ['takes-back', 'same-lines', 'error-file', 'same-file']

/** Records and evidence -> how it went green again; null where no green run closes the streak. */
export function toEnding(gathered: Gathered, exhibits: Exhibits): Ending | null {
  const { runs, change } = gathered
  const green = runs?.closingGreen
  if (!green || exhibits.closingGreen === null) return null
  const silenced = toSilenced(gathered, exhibits)
  // GitHub runs the same commit again on request, and by schedule: nothing that was pushed made the difference.
  const isSameCommit = runs.streak.some(({ sha }) => sha === green.sha)
  const outcome = isSameCommit ? 'FLAKY' : silenced === null ? 'FIXED' : 'SILENCED'
  const candidates = change?.comparison.files ?? []
  const diffs = exhibits.fixDiffs.map((diff): FixDiff => ({ ...diff, meets: toMeeting(diff, candidates) }))
  const isProof = outcome === 'FIXED' && runs.lastGreen?.sha !== runs.streak[0]?.sha && green.attempt === 1
  const overlap = MEETINGS.flatMap((meeting) => diffs.filter(({ meets }) => meets === meeting))
  return {
    outcome,
    run: exhibits.closingGreen,
    commits: exhibits.fixCommits,
    diffs,
    overlap: isProof ? overlap.map(({ evidence }) => evidence.id) : [],
    silenced: outcome === 'SILENCED' ? silenced : null,
  }
}

function toSilenced(gathered: Gathered, exhibits: Exhibits): Silenced | null {
  const found = findSilencing(gathered.fix?.files ?? [], toFailedCheck(gathered, exhibits))
  if (found === null) return null
  const diff = exhibits.fixDiffs.find(({ file }) => file.path === found.path)
  const line = found.index === null ? undefined : diff?.evidence.lines[found.index]
  return { how: found.how, path: found.path, line: line?.id ?? null }
}

function toFailedCheck({ runs, workflow }: Gathered, exhibits: Exhibits): FailedCheck {
  const [finding] = exhibits.findings
  const job = workflow === null ? null : findWorkflowJob(finding?.finding.jobs[0]?.name ?? '', workflow.jobs)
  const logs = exhibits.findings.flatMap((found) => found.logs)
  const scripts = exhibits.findings.flatMap(({ step }) => step?.run ?? [])
  // Line numbers of the file that was read are those before the fix only where it was read at the last red commit.
  const isCurrent = runs?.run.sha === runs?.streak.at(-1)?.sha
  return {
    errorText: toErrorText([...logs, ...exhibits.looseLogs]),
    commands: [...scripts, ...logs.flatMap(({ log }) => log.excerpt.commands)].join('\n'),
    workflowPath: runs?.run.workflowPath ?? null,
    stepLines: finding?.step?.evidence.lines.map(({ text }) => text) ?? [],
    jobLines: job === null || !isCurrent ? null : { from: job.fromLine, to: job.toLine },
  }
}

/** Text for people: nothing that runs is in it. */
const PROSE = /\.(?:mdx?|txt|rst|adoc)$|(?:^|\/)(?:LICENSE|CHANGELOG|AUTHORS)[^/]*$/i

/** How a diff meets the changes that may have broken it; null where it does not. */
export function toMeeting({ file, relation }: DiffExhibit, candidates: readonly FileChange[]): Meeting | null {
  const same = candidates.find(({ path }) => path === file.path || path === file.previousPath)
  if (PROSE.test(file.path) && relation === null) return null
  if (same !== undefined) {
    const [before, after] = [toTelling(same), toTelling(file)]
    const undone = after.added.filter((line) => before.removed.includes(line)).length
    const edited = after.removed.filter((line) => before.added.includes(line)).length
    if (undone + edited > 0)
      return undone + edited === after.added.length + after.removed.length ? 'takes-back' : 'same-lines'
  }
  // A failing test names its own file: that it was edited says nothing of what it tests.
  if (relation !== null && (same !== undefined || !isTestFile(file.path))) return 'error-file'
  const telling = candidates.filter((candidate) => whyNotShown(candidate) === null && !PROSE.test(candidate.path))
  return same !== undefined && telling.length === 1 && telling[0] === same ? 'same-file' : null
}

/** Lines that a change adds and takes out, without those that stand in every file. */
function toTelling(file: FileChange): { readonly added: readonly string[]; readonly removed: readonly string[] } {
  const lines = readPatch(file.patch)
  return { added: textsOf(lines, 'added').filter(isTelling), removed: textsOf(lines, 'removed').filter(isTelling) }
}

function isTelling(line: string): boolean {
  return line.length >= 6 && /[a-z]/i.test(line) && !/^\W*(?:return|else|break|continue|finally)\W*$/.test(line)
}
