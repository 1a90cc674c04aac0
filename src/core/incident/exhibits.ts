// Turns records into evidence with ids, and remembers which evidence belongs to what: the shelf that facts and sentences reach into.
import { type Evidence, EvidenceBook, type LineId, type RawEvidence } from '../evidence.ts'
import type { Gathered, ReadLog } from '../gathered.ts'
import type { ExcerptBlock } from '../log/condense.ts'
import type { Commit, Job, Run } from '../records.ts'
import { type DiffExhibit, toDiffExhibits, toFileList } from './change.ts'
import { type Finding, findWorkflowJob, foldJobs } from './findings.ts'
import { splitPasted, subjectOf, toMessageLines, toSentences } from './text.ts'

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

export type CommitExhibit = { readonly commit: Commit; readonly evidence: Evidence }

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
  /** Commits that brought the break in: from the last green run, exclusive, to the first red one, inclusive. */
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
    chooseCommits(commits).map((commit) => ({ commit, evidence: book.add(fromCommit(commit)) }))
  const commits = addCommits(change?.comparison.commits ?? [])
  const laterCommits = addCommits(gathered.later?.commits ?? [])
  const fixCommits = chooseCommits(gathered.fix?.commits ?? []).map(
    (commit) =>
      laterCommits.find((later) => later.commit.sha === commit.sha) ?? {
        commit,
        evidence: book.add(fromCommit(commit)),
      },
  )
  const errorText = toErrorText([...findings.flatMap(({ logs }) => logs), ...looseLogs])
  const diffs = change === null ? [] : toDiffExhibits(change.comparison.files, { errorText, book })
  const fileList =
    change === null || change.comparison.files.length === 0 ? null : book.add(toFileList(change.comparison))
  const suspects = new Set(change?.comparison.files.map(({ path }) => path))
  const fixDiffs = toDiffExhibits(gathered.fix?.files ?? [], { errorText, book, suspects })

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
    pull: gathered.pull === null ? null : book.add(fromPull(gathered.pull)),
    issue: gathered.issue === null ? null : book.add(fromIssue(gathered.issue)),
    comments: gathered.comments.slice(0, MAX_COMMENTS).map((comment) =>
      book.add({
        kind: 'comment',
        title: 'comment',
        url: comment.url,
        at: comment.createdAt,
        actor: comment.author?.login ?? null,
        trust: 'outsider',
        lines: toSentences(splitPasted(comment.body).prose),
      }),
    ),
    request: addRequest(gathered, book),
    evidence: book.all,
  }
}

function fromRun(run: Run): RawEvidence {
  return {
    kind: 'run',
    title: `run ${run.number}`,
    url: run.url,
    at: run.updatedAt,
    actor: null,
    trust: 'platform',
    lines: [
      `${run.workflowName} run ${run.number} attempt ${run.attempt}`,
      run.conclusion ?? run.status,
      run.event,
      run.branch ?? '',
      run.sha,
      run.title,
    ].filter((line) => line !== ''),
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

function fromCommit(commit: Commit): RawEvidence {
  return {
    kind: 'commit',
    title: commit.sha.slice(0, 7),
    url: commit.url,
    at: commit.at,
    actor: commit.author?.login ?? null,
    trust: 'member',
    lines: [...toMessageLines(commit.message), commit.sha],
  }
}

function fromPull(pull: NonNullable<Gathered['pull']>): RawEvidence {
  return {
    kind: 'pull',
    title: `pull request ${pull.number}`,
    url: pull.url,
    at: pull.createdAt,
    actor: pull.author?.login ?? null,
    trust: 'outsider',
    lines: [pull.title, ...toSentences(splitPasted(pull.body).prose)],
  }
}

function fromIssue(issue: NonNullable<Gathered['issue']>): RawEvidence {
  return {
    kind: 'issue',
    title: `${issue.isPull ? 'pull request' : 'issue'} ${issue.number}`,
    url: issue.url,
    at: issue.createdAt,
    actor: issue.author?.login ?? null,
    trust: 'outsider',
    lines: [issue.title, ...toSentences(splitPasted(issue.body).prose)],
  }
}

function addRequest({ origin }: Gathered, book: EvidenceBook): Evidence | null {
  const text = origin.kind === 'request' ? origin.text : origin.kind === 'log' ? origin.context : null
  if (text === null) return null
  const lines = toSentences(text)
  return book.add({ kind: 'request', title: 'the request', url: null, at: null, actor: null, trust: 'member', lines })
}

/** The subject of the commit, for a quotation. */
export function subjectLine(exhibit: CommitExhibit): string {
  return subjectOf(exhibit.commit.message)
}
