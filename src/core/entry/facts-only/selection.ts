// Which lines an entry shows: of each failure the block that names it, then the tool's summary; of the change what the error points to.
import { type Dossier, findLine } from '../../dossier.ts'
import type { Evidence, LineId } from '../../evidence.ts'
import type { LogExhibit } from '../../incident/exhibits.ts'
import type { ExcerptBlock } from '../../log/condense.ts'
import type { Draft, LineRange } from '../draft.ts'
import { MAX_FENCE_LINES } from '../evidence-block.ts'
import { fact, linked, named, say } from './wording.ts'

/** Lines before the error that a window keeps, where a block is longer than a fence. */
const LINES_BEFORE_ERROR = 8
/** Lines of the first log, and of each later one. */
const LINES_OF_FIRST_LOG = 40
const LINES_OF_LATER_LOGS = 16
/** A shorter run without an error line, or one that only says that the step ended, says nothing new. */
const MIN_TELLING_LINES = 3
/** Lines between two blocks that are shown along with them. */
const MAX_BRIDGED_LINES = 5
const LINES_OF_SHORT_STEP = 2
/** Logs that are shown; the others fail alike or are listed. */
const MAX_LOGS_SHOWN = 4
const MAX_DIFFS_SHOWN = 2
/** A change of so few files is shown even where the error names none of them. */
const SMALL_CHANGE_FILES = 2

/** Dossier -> ranges of lines, each with what to say before it where that is not plain from its source. */
export function selectTechnical(
  dossier: Dossier,
  { isCommandTold = false }: { isCommandTold?: boolean } = {},
): Draft['technical'] {
  const { exhibits } = dossier
  const logs = [...exhibits.findings.flatMap(({ logs: [first] }) => first ?? []), ...exhibits.looseLogs]
  const shownLogs = withoutSame(logs, dossier)
    .slice(0, MAX_LOGS_SHOWN)
    .flatMap((log, index) => selectBlocks(log, index === 0 ? LINES_OF_FIRST_LOG : LINES_OF_LATER_LOGS))
  const annotations = exhibits.findings
    .filter(({ logs: read }) => read.length === 0)
    .flatMap(({ annotations: notes }) => notes ?? [])
  const named = exhibits.diffs.filter((diff) => diff.relation !== null)
  const files = exhibits.fileList?.lines.length ?? 0
  const isSmall = files <= SMALL_CHANGE_FILES
  const diffs = (named.length > 0 ? named : isSmall ? exhibits.diffs : []).slice(0, MAX_DIFFS_SHOWN)
  const found = exhibits.findings[0]?.step?.evidence ?? null
  // A name and a command are all that a short step holds.
  const step = isCommandTold && (found?.lines.length ?? 0) <= LINES_OF_SHORT_STEP ? null : found
  // One line alone has been quoted already.
  const said = exhibits.deployment?.said ?? null
  return [
    ...(said === null || said.lines.length < 2 ? [] : wholeOf(said)).map((range) => ({ ...range, why: null })),
    ...shownLogs.map((range) => ({ ...range, why: null })),
    ...annotations.flatMap(wholeOf).map((range) => ({ ...range, why: null })),
    ...diffs.flatMap(({ evidence, file }) =>
      wholeOf(evidence).map((range) => ({ ...range, why: sayChanged(file.path, evidence, dossier) })),
    ),
    ...(diffs.length < files && exhibits.fileList !== null ? wholeOf(exhibits.fileList) : []).map((range) => ({
      ...range,
      why: null,
    })),
    ...(step === null ? [] : wholeOf(step)).map((range) => ({ ...range, why: null })),
  ]
}

/** In a thread each try has a run, and its log ends as the one before it did: it is shown once. */
function withoutSame(logs: readonly LogExhibit[], dossier: Dossier): readonly LogExhibit[] {
  if (dossier.exhibits.thread === null) return logs
  const seen = new Set<string>()
  return logs.filter(({ primary }) => {
    const words = primary.map((id) => findLine(dossier, id) ?? '').join('\n')
    const isNew = words === '' || !seen.has(words)
    seen.add(words)
    return isNew
  })
}

function sayChanged(path: string, evidence: Evidence, { exhibits }: Dossier): Draft['technical'][number]['why'] {
  const [only, ...others] = exhibits.commits
  // A thread may link to several changes that have nothing to do with each other.
  if (exhibits.thread !== null && only !== undefined && others.length === 0)
    return fact(say(`What ${linked(only.evidence)} changed in ${named(path)}:`, evidence, only.evidence))
  return fact(say(`What changed in ${named(path)}:`, evidence))
}

/** The most telling blocks of a log: first the one that holds the first error, then the others in the order of the log. */
function selectBlocks(log: LogExhibit, maxLines: number): readonly LineRange[] {
  const { lines } = log.evidence
  const position = (id: LineId) => lines.findIndex((line) => line.id === id)
  const numberOf = (at: number) => lines[at]?.sourceLine ?? at
  const errors = log.primary.map(position)
  const chosen = new Set<number>()
  const choose = ({ start, end }: Run) => {
    // A long block ends where the room does.
    for (let line = start; line <= end && chosen.size < maxLines; line += 1) chosen.add(line)
  }
  const holdsError = ({ start, end }: Run) => Number((errors[0] ?? -1) >= start && (errors[0] ?? -1) <= end)
  const room = Math.min(maxLines, MAX_FENCE_LINES)
  // The block of the first error comes first: the others must not take its room.
  const blocks = log.blocks
    .map(({ role, ...range }) => ({ role, start: position(range.from), end: position(range.to) }))
    .toSorted((a, b) => holdsError(b) - holdsError(a))
    .map((block) => ({ ...block, ...toWindow(block, errors, room) }))
  for (const block of blocks) if (tells(block)) choose(block)
  // What stands around something is shown along with it; where nothing else was found it is all there is.
  const isNear = ({ start, end }: Run) => {
    const [from, to] = [numberOf(start) - MAX_BRIDGED_LINES, numberOf(end) + MAX_BRIDGED_LINES]
    return [...chosen].some((line) => numberOf(line) >= from && numberOf(line) <= to)
  }
  // A fence begins with the error, not with what the tool said while all was well.
  const isAfterError = ({ end }: Run) => end >= (errors[0] ?? 0)
  const isAllThereIs = chosen.size === 0
  for (const block of blocks)
    if (!tells(block) && (isAllThereIs || (isNear(block) && isAfterError(block)))) choose(block)
  // What is left over where a fence is full is a few frames of a stack; the caption says that there are more lines.
  const isLeftOver = ({ start, end }: Run, index: number, runs: readonly Run[]) =>
    end - start + 1 < MIN_TELLING_LINES &&
    runs[index - 1]?.end === start - 1 &&
    !errors.some((error) => error >= start && error <= end)
  return toRuns(chosen)
    .filter((run, index, runs) => !isLeftOver(run, index, runs))
    .map((run) => withoutBlankEnds(run, (at) => lines[at]?.text.trim() === ''))
    .toSorted((a, b) => holdsError(b) - holdsError(a))
    .flatMap(({ start, end }) => toRange(log.evidence, start, end))
}

/** Context says nothing by itself, and neither do the few lines that only say that the step ended. */
function tells({ role, start, end }: Run & { role: ExcerptBlock['role'] }): boolean {
  return role !== 'context' && (role !== 'exit' || end - start >= MIN_TELLING_LINES)
}

type Run = { readonly start: number; readonly end: number }

/** Lines -> runs that fit a fence. A few lines between two runs are shown rather than cut out. */
function toRuns(chosen: ReadonlySet<number>): readonly Run[] {
  const runs: { start: number; end: number }[] = []
  for (const line of [...chosen].sort((a, b) => a - b)) {
    const last = runs.at(-1)
    const isNear = last !== undefined && line - last.end <= MAX_BRIDGED_LINES && line - last.start < MAX_FENCE_LINES
    if (isNear) last.end = line
    else runs.push({ start: line, end: line })
  }
  return runs
}

function withoutBlankEnds({ start, end }: Run, isBlank: (line: number) => boolean): Run {
  let [from, to] = [start, end]
  while (from < to && isBlank(from)) from += 1
  while (to > from && isBlank(to)) to -= 1
  return { start: from, end: to }
}

/** A block that fits the room, whole; of a longer one what stands around its first error line. */
function toWindow(block: Run, errors: readonly number[], room: number): Run {
  if (block.end - block.start < room) return block
  const error = errors.find((line) => line >= block.start && line <= block.end) ?? block.start
  const start = Math.max(block.start, error - LINES_BEFORE_ERROR)
  return { start, end: Math.min(block.end, start + room - 1) }
}

function wholeOf(evidence: Evidence): readonly LineRange[] {
  return toRange(evidence, 0, Math.min(evidence.lines.length, MAX_FENCE_LINES) - 1)
}

function toRange(evidence: Evidence, start: number, end: number): readonly LineRange[] {
  const from = evidence.lines[start]?.id
  const to = evidence.lines[end]?.id
  return from === undefined || to === undefined ? [] : [{ from, to }]
}
