// What was tried while an issue or a pull request was open, where no streak of runs tells of it: linked pull requests and commits, in order of
// time. What took a try back is part of it.
import type { Evidence } from '../evidence.ts'
import type { Gathered } from '../gathered.ts'
import type { FileChange, Issue, Run } from '../records.ts'
import type { Attempt, AttemptOutcome, ThreadTry } from './attempt.ts'
import type { DiffExhibit } from './change.ts'
import type { Exhibits } from './exhibits.ts'
import { readPatch, textsOf } from './patch.ts'
import type { CommitExhibit } from './raw-evidence.ts'
import type { PullExhibit, ThreadExhibits } from './thread-exhibits.ts'
import { type Close, firstFailed, listCloses, ownPull, runsOf, saysCloses, shasOf } from './thread-records.ts'

/** GitHub closes an issue within moments of the merge that says so; a later close was somebody's decision. */
const CLOSED_BY_MERGE_MS = 2 * 60 * 1000

type Try = {
  readonly cameAt: string
  readonly pull: PullExhibit | null
  readonly commits: readonly CommitExhibit[]
  readonly shas: readonly string[]
  readonly diffs: readonly DiffExhibit[]
  readonly files: readonly FileChange[]
  readonly evidence: Evidence
  /** Title, description and messages. */
  readonly words: string
}

/** Records -> attempts in order; none where nothing is on record around the thread. */
export function toThreadAttempts(gathered: Gathered, exhibits: Exhibits): readonly Attempt[] {
  const { issue, thread } = gathered
  if (issue === null || thread === null || exhibits.thread === null) return []
  const closes = listCloses(issue, thread)
  const attempts = issue.isPull
    ? ofPull(gathered, exhibits.thread, closes)
    : ofIssue(listTries(gathered, exhibits.thread), { closes, gathered, issue })
  return attempts.map((attempt, index) => ({ ...attempt, n: index + 1 }))
}

/** Merged and open pull requests and loose commits between the opening of the issue and its end, oldest first. */
function listTries(gathered: Gathered, { pulls, commits }: ThreadExhibits): readonly Try[] {
  const { issue } = gathered
  const from = issue?.createdAt ?? ''
  const until = issue?.closedAt ? Date.parse(issue.closedAt) + CLOSED_BY_MERGE_MS : Number.POSITIVE_INFINITY
  const ofPulls = pulls.map((pull): Try => {
    const { linked, evidence, diffs } = pull
    const messages = pull.commits.map(({ commit }) => commit.message)
    return {
      cameAt: linked.pull.mergedAt ?? linked.pull.createdAt,
      pull,
      commits: pull.commits,
      shas: shasOf(linked),
      diffs,
      files: linked.comparison?.files ?? [],
      evidence,
      words: [linked.pull.title, linked.pull.body, ...messages].join('\n'),
    }
  })
  const loose = commits.flatMap(({ comparison, diffs, commits: own }): Try[] => {
    const last = own.at(-1)
    if (last?.commit.at === undefined || last.commit.at === null) return []
    const words = own.map(({ commit }) => commit.message).join('\n')
    const shas = own.map(({ commit }) => commit.sha)
    const { files } = comparison
    return [{ cameAt: last.commit.at, pull: null, commits: own, shas, diffs, files, evidence: last.evidence, words }]
  })
  return [...ofPulls, ...loose]
    .filter(({ cameAt }) => cameAt >= from && Date.parse(cameAt) <= until)
    .toSorted((a, b) => a.cameAt.localeCompare(b.cameAt))
}

function ofIssue(
  tries: readonly Try[],
  { closes, gathered, issue }: { closes: readonly Close[]; gathered: Gathered; issue: Issue },
): readonly Omit<Attempt, 'n'>[] {
  const closeOf = (own: Try) => closes.find((close) => isClosing(own, { close, issue, gathered })) ?? null
  const reverts = new Map(tries.map((own, index) => [own, findRevert(own, tries.slice(index + 1))]))
  // A try and its revert are one attempt, unless it was the revert that closed it.
  const isRevert = (own: Try) => closeOf(own) === null && [...reverts.values()].includes(own)
  const shown = tries.filter((own) => !isRevert(own))
  return shown.map((own, index): Omit<Attempt, 'n'> => {
    const revert = reverts.get(own) ?? null
    const close = closeOf(own)
    const next = shown[index + 1]?.cameAt ?? closes.find(({ at }) => at > own.cameAt)?.at ?? null
    const isMerged = own.pull === null || own.pull.linked.pull.isMerged
    const base = {
      kind: 'commit' as const,
      shas: own.shas,
      commits: own.commits,
      hasLog: false,
      evidence: own.evidence.id,
      startedAt: own.cameAt,
    }
    const from = own.pull === null ? 'commit' : isMerged ? 'merge' : 'opening'
    const tried = { pull: own.pull, diffs: own.diffs, cameAt: own.cameAt, takenBackBy: revert?.evidence ?? null }
    const end = (outcome: AttemptOutcome, endedAt: string | null, to: ThreadTry['to']) => ({
      ...base,
      outcome,
      endedAt,
      thread: { ...tried, from, to } satisfies ThreadTry,
    })
    if (revert !== null) return end('REVERTED', revert.cameAt, 'revert')
    if (close?.reopenedAt) return end('REOPENED', close.reopenedAt, 'reopening')
    const to = shown[index + 1] === undefined ? 'close' : 'next try'
    // What was never merged was on trial at no time.
    if (!isMerged) return end('UNMERGED', null, to)
    if (close === null) return end('OPEN', next, to)
    const outcome = isGreenAfterRed(own, runsOf(gathered)) ? 'FIXED' : 'CLOSED'
    // A merge closes at once: what took time is how long the pull request was open.
    const startedAt = own.pull === null ? own.cameAt : own.pull.linked.pull.createdAt
    const opened = { ...tried, from: own.pull === null ? 'commit' : 'opening', to: 'close' } satisfies ThreadTry
    return { ...base, startedAt, outcome, endedAt: close.at, thread: opened }
  })
}

/** A close names the commit, or follows at once on a merge that says that it closes the issue. */
function isClosing(own: Try, { close, issue, gathered }: { close: Close; issue: Issue; gathered: Gathered }): boolean {
  if (close.sha !== null) return own.shas.includes(close.sha)
  if (own.pull === null || !own.pull.linked.pull.isMerged) return false
  const after = Date.parse(close.at) - Date.parse(own.cameAt)
  return Math.abs(after) <= CLOSED_BY_MERGE_MS && saysCloses(own.words, issue, gathered.repository)
}

/** The first later try that takes this one back; null where none does. What is not merged takes nothing back. */
function findRevert(own: Try, later: readonly Try[]): Try | null {
  if (own.pull !== null && !own.pull.linked.pull.isMerged) return null
  return later.find((other) => (other.pull?.linked.pull.isMerged ?? true) && takesBack(other, own)) ?? null
}

/**
 * By its words, or by its diff: messages may name shas from before a rebase. https://git-scm.com/docs/git-revert writes "This reverts commit
 * SHA.", and GitHub's button writes "Reverts owner/name#12". https://docs.github.com/en/pull-requests/how-tos/merge-and-close-pull-requests/reverting-a-pull-request
 */
function takesBack(other: Try, own: Try): boolean {
  const shas = [...other.words.matchAll(/This reverts commit ([0-9a-f]{40})/g)].map(([, sha = '']) => sha)
  if (shas.some((sha) => own.shas.includes(sha))) return true
  const number = own.pull?.linked.pull.number
  const numbers = [...other.words.matchAll(/\bReverts (?:[\w.-]+\/[\w.-]+)?#(\d+)/g)].map(([, found = '']) =>
    Number(found),
  )
  return (number !== undefined && numbers.includes(number)) || isInverse(other.files, own.files)
}

function isInverse(later: readonly FileChange[], earlier: readonly FileChange[]): boolean {
  if (earlier.length === 0 || later.length !== earlier.length) return false
  return earlier.every((file) => {
    const other = later.find(({ path }) => path === file.path)
    if (other === undefined || file.patch === null || other.patch === null) return false
    const [before, after] = [readPatch(file.patch), readPatch(other.patch)]
    const isSame = (a: readonly string[], b: readonly string[]) => a.join('\n') === b.join('\n')
    return (
      before.some(({ kind }) => kind === 'added' || kind === 'removed') &&
      isSame(textsOf(before, 'added'), textsOf(after, 'removed')) &&
      isSame(textsOf(before, 'removed'), textsOf(after, 'added'))
    )
  })
}

/** Its newest commit is green in a workflow that failed before on another commit, and failed nowhere itself. */
function isGreenAfterRed({ pull, shas }: Try, runs: readonly Run[]): boolean {
  const head = pull?.linked.pull.headSha ?? shas.at(-1)
  const own = runs.filter(({ sha }) => sha === head)
  if (own.some(({ conclusion }) => conclusion !== 'success')) return false
  return own.some((green) =>
    runs.some(
      (run) =>
        run.sha !== head &&
        run.workflowId === green.workflowId &&
        run.conclusion !== 'success' &&
        run.updatedAt <= green.createdAt,
    ),
  )
}

/** The commits of a pull request after the first one that a run failed on. */
function ofPull(
  gathered: Gathered,
  { pulls }: ThreadExhibits,
  closes: readonly Close[],
): readonly Omit<Attempt, 'n'>[] {
  const own = pulls.find(({ linked }) => linked === ownPull(gathered))
  const failed = firstFailed(gathered)
  const start = own?.commits.findIndex(({ commit }) => commit.sha === failed?.sha) ?? -1
  if (own === undefined || start < 0) return []
  const runs = runsOf(gathered)
  const tries = own.commits.slice(start + 1)
  const merge = own.linked.pull.mergedAt === null ? null : (closes.at(-1)?.at ?? own.linked.pull.mergedAt)
  return tries.map((exhibit, index): Omit<Attempt, 'n'> => {
    const { commit, evidence } = exhibit
    const ofCommit = runs.filter(({ sha }) => sha === commit.sha)
    const red = ofCommit.find(({ conclusion }) => conclusion !== 'success')
    const green = ofCommit.find((run) => run.conclusion === 'success' && run.workflowId === failed?.workflowId)
    const isLast = index === tries.length - 1
    const cameAt = commit.at ?? ofCommit[0]?.createdAt ?? own.linked.pull.createdAt
    const outcome =
      red !== undefined ? 'UNKNOWN' : green !== undefined ? 'FIXED' : isLast && merge !== null ? 'CLOSED' : 'UNTESTED'
    const run = red ?? green
    const next = tries[index + 1]?.commit.at ?? null
    const to = run !== undefined ? 'end of its run' : outcome === 'CLOSED' ? 'close' : 'next try'
    return {
      kind: 'commit',
      shas: [commit.sha],
      commits: [exhibit],
      outcome,
      hasLog: red !== undefined && gathered.logs.some(({ url }) => url?.includes(`/runs/${red.id}`) ?? false),
      startedAt: cameAt,
      endedAt: run?.updatedAt ?? (outcome === 'CLOSED' ? merge : next),
      evidence: evidence.id,
      thread: { pull: null, diffs: [], cameAt, takenBackBy: null, from: 'commit', to },
    }
  })
}
