// Turns records into evidence with ids, and remembers which evidence belongs to what: the shelf that facts and sentences reach into.
import { type Evidence, EvidenceBook, type LineId, type RawEvidence } from '../evidence.ts'
import type { Gathered, ReadLog } from '../gathered.ts'
import type { ExcerptBlock } from '../log/condense.ts'
import type { Commit, Job } from '../records.ts'
import { type AnswerExhibit, addAnswers } from './answer-exhibits.ts'
import { type DiffExhibit, toDiffExhibits, toFileList } from './change.ts'
import { addDeployment, type DeploymentExhibits } from './deployment-exhibits.ts'
import { type Finding, findWorkflowJob, foldJobs } from './findings.ts'
import { addPattern, type PatternExhibits } from './pattern-exhibits.ts'
import { type CommitExhibit, fromComment, fromCommit, fromIssue, fromPull, fromRun } from './raw-evidence.ts'
import { splitPasted, subjectOf, toSentences } from './text.ts'
import { addThread, type ThreadExhibits } from './thread-exhibits.ts'
import { toCandidates, trustOf } from './thread-records.ts'

/** Commits that become evidence; of a longer list the oldest and the newest matter most, so the middle is left out. */
const MAX_COMMITS = 40
/** Comments that become evidence. */
const MAX_COMMENTS = 60

export type LogExhibit = {
  readonly log: ReadLog
  readonly evidence: Evidence
  /** The commands that the failing step echoed before its output. */
  readonly commands: Evidence | null
  /** Lines that name the error, the first cause first. */
  readonly primary: readonly LineId[]
  /** What to show of the log, most telling block first: from and to, both inclusive. */
  readonly blocks: readonly { readonly from: LineId; readonly to: LineId; readonly role: ExcerptBlock['role'] }[]
}

export type FindingExhibit = {
  readonly finding: Finding
  readonly job: Evidence
  readonly logs: readonly LogExhibit[]
  readonly annotations: Evidence | null
  /** The lines of the workflow file that define the step that failed. */
  readonly step: { readonly evidence: Evidence; readonly run: string | null } | null
}

export type Exhibits = {
  readonly evidence: readonly Evidence[]
  readonly run: Evidence | null
  /** Every red run of the streak, the run itself included, by run id. */
  readonly reds: ReadonlyMap<number, Evidence>
  readonly lastGreen: Evidence | null
  /** The green run that closes the streak. */
  readonly closingGreen: Evidence | null
  readonly findings: readonly FindingExhibit[]
  /** Logs that belong to no job of a run: files on disk, blocks that people pasted. */
  readonly looseLogs: readonly LogExhibit[]
  /**
   * Commits that may have brought the break in: from the last green run, exclusive, to the first red one, inclusive. Of a thread those
   * that it names and that are older than it.
   */
  readonly commits: readonly CommitExhibit[]
  /** Commits that came in while it was red. */
  readonly laterCommits: readonly CommitExhibit[]
  readonly diffs: readonly DiffExhibit[]
  readonly fileList: Evidence | null
  /** What the closing green run had that the last red one had not. */
  readonly fixCommits: readonly CommitExhibit[]
  readonly fixDiffs: readonly DiffExhibit[]
  readonly pull: Evidence | null
  readonly issue: Evidence | null
  readonly comments: readonly Evidence[]
  readonly request: Evidence | null
  /** What stands around the words of an issue or a pull request; null where there is none. */
  readonly thread: ThreadExhibits | null
  readonly deployment: DeploymentExhibits | null
  readonly pattern: PatternExhibits | null
  /** What people said on the pull request of the entry, in order. */
  readonly answers: readonly AnswerExhibit[]
}

/** Records -> evidence in reading order: what happened, what broke, what changed, what people said. */
export function toExhibits(gathered: Gathered): Exhibits {
  const book = new EvidenceBook()
  const { runs, change } = gathered
  const reds = new Map((runs?.streak ?? []).map((run) => [run.id, book.add(fromRun(run))]))
  const lastGreen = runs?.lastGreen ? book.add(fromRun(runs.lastGreen)) : null
  const closingGreen = runs?.closingGreen ? book.add(fromRun(runs.closingGreen)) : null

  const findings =
    runs === null ? [] : foldJobs(runs.jobs, gathered.workflow).map((finding) => addFinding(finding, gathered, book))
  const inJobs = new Set(findings.flatMap(({ finding }) => finding.jobs.map((job) => job.id)))
  const looseLogs = gathered.logs
    .filter((log) => log.jobId === null || !inJobs.has(log.jobId))
    .map((log) => addLog(log, book))

  const addCommits = (commits: readonly Commit[]) =>
    chooseCommits(commits).map((commit) => ({
      commit,
      evidence: book.add(fromCommit(commit, trustOf(commit, gathered))),
    }))
  const candidates = toCandidates(gathered)
  const commits = addCommits(change?.comparison.commits ?? candidates.flatMap((candidate) => candidate.commits))
  const laterCommits = addCommits(gathered.later?.commits ?? [])
  const fixCommits = chooseCommits(gathered.fix?.commits ?? []).map(
    (commit) =>
      laterCommits.find((later) => later.commit.sha === commit.sha) ?? {
        commit,
        evidence: book.add(fromCommit(commit)),
      },
  )
  const errorText = toErrorText([...findings.flatMap(({ logs }) => logs), ...looseLogs])
  const changed = change?.comparison.files ?? candidates.flatMap(({ files }) => files)
  const diffs = toDiffExhibits(changed, { errorText, book, trust: change === null ? 'outsider' : 'member' })
  const fileList =
    change === null || change.comparison.files.length === 0 ? null : book.add(toFileList(change.comparison))
  const suspects = new Set(change?.comparison.files.map(({ path }) => path))
  const fixDiffs = toDiffExhibits(gathered.fix?.files ?? [], { errorText, book, suspects })

  const pull = gathered.pull === null ? null : book.add(fromPull(gathered.pull, gathered.members))
  const issue = gathered.issue === null ? null : book.add(fromIssue(gathered.issue, gathered.members))
  const comments = gathered.comments
    .slice(0, MAX_COMMENTS)
    .map((comment) => book.add(fromComment(comment, gathered.members)))
  const request = addRequest(gathered, book)
  return {
    reds,
    run: runs === null ? null : (reds.get(runs.run.id) ?? null),
    lastGreen,
    closingGreen,
    findings,
    looseLogs,
    commits,
    laterCommits,
    diffs,
    fileList,
    fixCommits,
    fixDiffs,
    pull,
    issue,
    comments,
    request,
    thread: addThread(gathered, { book, errorText, commits, issue }),
    deployment: addDeployment(gathered, book),
    pattern: addPattern(gathered, book),
    answers: addAnswers(gathered, book),
    evidence: book.all,
  }
}

function addFinding(finding: Finding, gathered: Gathered, book: EvidenceBook): FindingExhibit {
  const [first] = finding.jobs
  const job = book.add(fromJobs(finding))
  const ids = new Set(finding.jobs.map((leg) => leg.id))
  const notes = gathered.annotations.filter(({ jobId }) => ids.has(jobId)).flatMap(({ annotations }) => annotations)
  return {
    finding,
    job,
    logs: gathered.logs.filter((log) => log.jobId !== null && ids.has(log.jobId)).map((log) => addLog(log, book)),
    annotations:
      notes.length === 0
        ? null
        : book.add({
            kind: 'annotation',
            title: finding.name,
            url: first?.url ?? null,
            at: first?.completedAt ?? null,
            actor: null,
            trust: 'outsider',
            lines: [
              ...new Set(notes.flatMap((note) => note.message.split(/\r?\n/)).filter((line) => line.trim() !== '')),
            ],
          }),
    step: addStep(finding, gathered, book),
  }
}

function fromJobs(finding: Finding): RawEvidence {
  const [first] = finding.jobs
  const lines = finding.jobs.flatMap((job: Job) => [
    job.name,
    ...job.steps.filter((step) => step.conclusion === 'failure').map((step) => step.name),
  ])
  return {
    kind: 'job',
    title: finding.name,
    url: first?.url ?? null,
    at: first?.completedAt ?? null,
    actor: null,
    trust: 'platform',
    lines: [...new Set([finding.name, ...lines])],
  }
}

function addLog(log: ReadLog, book: EvidenceBook): LogExhibit {
  const { excerpt } = log
  const kept = excerpt.blocks.flatMap((block) => block.lines)
  const evidence = book.add({
    kind: 'log',
    title: log.name,
    url: log.url,
    at: excerpt.errorAt ?? excerpt.lastAt,
    actor: null,
    trust: 'outsider',
    lines: kept.map((line) => ({ text: line.text, sourceLine: line.number, repeats: line.repeats })),
    cut: { before: (kept[0]?.number ?? 1) - 1, after: excerpt.totalLines - (kept.at(-1)?.number ?? 0) },
  })
  const idOf = new Map(evidence.lines.map((line) => [line.sourceLine, line.id]))
  const find = (number: number | undefined) => (number === undefined ? undefined : idOf.get(number))
  return {
    log,
    evidence,
    commands: excerpt.commands.length === 0 ? null : book.add(fromCommands(log)),
    primary: excerpt.primary.map(find).filter((id) => id !== undefined),
    blocks: excerpt.blocks
      .toSorted((a, b) => a.rank - b.rank)
      .flatMap((block) => {
        const from = find(block.lines[0]?.number)
        const to = find(block.lines.at(-1)?.number)
        return from === undefined || to === undefined ? [] : [{ from, to, role: block.role }]
      }),
  }
}

function fromCommands({ name, url, excerpt }: ReadLog): RawEvidence {
  const title = excerpt.failingStep?.name ?? name
  const lines = [title, ...excerpt.commands, ...(excerpt.jobName === null ? [] : [excerpt.jobName])]
  return { kind: 'step', title, url, at: null, actor: null, trust: 'outsider', lines }
}

/** What logs say of the failure itself; the context around it names many files that have nothing to do with it. */
export function toErrorText(logs: readonly LogExhibit[]): string {
  return logs
    .flatMap(({ log }) => log.excerpt.blocks)
    .filter(({ role }) => role === 'cause' || role === 'summary')
    .flatMap(({ lines }) => lines.map((line) => line.text))
    .join('\n')
}

/** The step of the workflow file that failed: by its name, or by the command that GitHub names it after ("Run npm test"). */
function addStep(finding: Finding, { workflow }: Gathered, book: EvidenceBook): FindingExhibit['step'] {
  const job = workflow === null ? null : findWorkflowJob(finding.jobs[0]?.name ?? '', workflow.jobs)
  const failed = finding.failedStep?.name
  if (workflow === null || job === null || failed === undefined) return null
  const step = job.steps.find(
    (candidate) =>
      candidate.name === failed || (candidate.name === null && failed === `Run ${candidate.run?.split('\n')[0] ?? ''}`),
  )
  if (step === undefined) return null
  const lines = workflow.lines.slice(step.fromLine - 1, step.toLine)
  const evidence = book.add({
    kind: 'workflow-file',
    title: workflow.path,
    url: workflow.url === null ? null : `${workflow.url}#L${step.fromLine}-L${step.toLine}`,
    at: null,
    actor: null,
    trust: 'member',
    lines: lines.map((text, index) => ({ text, sourceLine: step.fromLine + index, repeats: 0 })),
    cut: { before: step.fromLine - 1, after: workflow.lines.length - step.toLine },
  })
  return { evidence, run: step.run }
}

function chooseCommits(commits: readonly Commit[]): readonly Commit[] {
  if (commits.length <= MAX_COMMITS) return commits
  return [...commits.slice(0, MAX_COMMITS / 2), ...commits.slice(-MAX_COMMITS / 2)]
}

function addRequest({ handed, origin }: Gathered, book: EvidenceBook): Evidence | null {
  // Blocks between the words have been read as logs, other than those that came with a log on a disk.
  const text = handed.text ?? ''
  const words = origin.kind === 'log' ? text : splitPasted(text).prose
  const lines = [...(handed.title === null ? [] : [handed.title]), ...toSentences(words)]
  if (lines.length === 0) return null
  const { url, by } = handed
  return book.add({ kind: 'request', title: 'the request', url, at: null, actor: by, trust: 'member', lines })
}

/** The subject of the commit, for a quotation. */
export function subjectLine(exhibit: CommitExhibit): string {
  return subjectOf(exhibit.commit.message)
}
