// A dossier as the sections that a model reads: the evidence with its ids, and what was computed from it. Every word that is not ours goes through
// toHarmless.
import type { Dossier } from '../dossier.ts'
import { type Evidence, type EvidenceLine, isBot } from '../evidence.ts'
import { toCount } from '../facts.ts'
import { FILE_LIST_TITLE } from '../incident/change.ts'
import type { Line, Section } from './budget.ts'
import { toComputed } from './computed-text.ts'
import { toHarmless, toLabel } from './harmless.ts'
import { rankLines } from './ranking.ts'
import { type Density, estimateTokens } from './tokens.ts'

/** Words of people are prose; everything else is full of ids, paths and marks. Commits end in a hash. */
const PROSE: ReadonlySet<Evidence['kind']> = new Set(['issue', 'comment', 'pull', 'review', 'request', 'answer'])

/** Dossier -> sections in reading order: the incident, the evidence, what was computed. */
export function toSections(dossier: Dossier): readonly Section[] {
  const rankOf = rankLines(dossier)
  const bots = findBots(dossier)
  const [incident, ...computed] = toComputed(dossier).map(({ kind, title, rows, rank }) =>
    toSection({ kind, name: title.toLowerCase(), head: title }, rows, rank),
  )
  const evidence = dossier.evidence.map((item): Section => {
    const head = toHead(item, bots)
    return {
      kind: item.kind,
      name: nameEvidence(item),
      head,
      headTokens: priceOfHead(head, item.lines.length),
      lines: item.lines.map((line, index) => {
        const rank = rankOf(item, index)
        const text = toRows(line, item.lines[index - 1]).join('\n')
        return { text, rank, tokens: priceOf(text, PROSE.has(item.kind) ? 'prose' : 'log') }
      }),
    }
  })
  return [...(incident === undefined ? [] : [incident]), ...evidence, ...computed]
}

/** What a head says of a section that is shown in part. */
export function toShare(shown: number, total: number): string {
  return ` (${shown} of ${toCount(total, 'line')})`
}

/** Tokens of rows that end with a line feed. */
export function priceOf(rows: string, density: Density): number {
  return estimateTokens(`${rows}\n`, density)
}

/** A head with all that may be added to it, and the blank line before it. */
function priceOfHead(head: string, total: number): number {
  return priceOf(`${head}${toShare(total, total)}\n`, 'log')
}

function toSection(
  { head, ...names }: Pick<Section, 'kind' | 'name' | 'head'>,
  rows: readonly string[],
  rank: (row: number) => number,
): Section {
  const lines = rows.map((text, row): Line => ({ text, rank: rank(row), tokens: priceOf(text, 'log') }))
  return { ...names, head, headTokens: priceOfHead(head, rows.length), lines }
}

/** `E4 commit "189a430" at=2026-11-02T09:09:00Z actor="mona" trust=member, 3 lines cut before`. */
function toHead({ id, kind, title, at, actor, trust, cut }: Evidence, bots: ReadonlySet<string>): string {
  const parts = [
    `${id} ${kind} ${toLabel(title)}`,
    ...(at === null ? [] : [`at=${toHarmless(at)}`]),
    ...(actor === null ? [] : [`actor=${toLabel(actor)}${isBot(actor) || bots.has(actor) ? ' (a bot)' : ''}`]),
    `trust=${trust}`,
  ]
  const cuts = [
    ...(cut.before > 0 ? [`, ${toCount(cut.before, 'line')} cut before`] : []),
    ...(cut.after > 0 ? [`, ${toCount(cut.after, 'line')} cut after`] : []),
  ]
  return `${parts.join(' ')}${cuts.join('')}`
}

/** A line of evidence, with what is missing before it and what it stands for on rows of their own: there they cannot be quoted. */
function toRows(line: EvidenceLine, before: EvidenceLine | undefined): readonly string[] {
  const skipped =
    line.sourceLine === null || !before || before.sourceLine === null
      ? 0
      : line.sourceLine - before.sourceLine - 1 - before.repeats
  return [
    ...(skipped > 0 ? [`(${toCount(skipped, 'line')} cut)`] : []),
    `${line.id}| ${toHarmless(line.text)}`,
    ...(line.repeats > 0 ? [`(${line.repeats} more like it)`] : []),
  ]
}

/** Logins of programs, as far as records say it. https://docs.github.com/en/apps ends theirs in `[bot]`. */
function findBots({ exhibits }: Dossier): ReadonlySet<string> {
  const { thread } = exhibits
  const linked = [...(thread?.pulls ?? []), ...(thread?.commits ?? [])].flatMap(({ commits }) => commits)
  const authors = [
    ...[...exhibits.commits, ...exhibits.laterCommits, ...linked].map(({ commit }) => commit.author),
    ...(thread?.pulls.map(({ linked: { pull } }) => pull.author) ?? []),
  ]
  return new Set(authors.flatMap((author) => (author?.isBot ? [author.login] : [])))
}

/** Evidence in words, for the list of what was left out. Titles are foreign text: whoever prints this escapes it. */
function nameEvidence({ id, kind, title }: Evidence): string {
  const names: Readonly<Record<Evidence['kind'], string>> = {
    run: title,
    job: `the job ${title}`,
    step: `the step ${title}`,
    log: `the log of ${title}`,
    annotation: `the annotations of ${title}`,
    commit: `commit ${title}`,
    diff: title === FILE_LIST_TITLE ? 'the list of changed files' : `the diff of ${title}`,
    pull: title,
    review: 'a review',
    issue: title,
    comment: 'a comment',
    'workflow-file': `the workflow file ${title}`,
    'past-entry': `the entry ${title}`,
    request: title,
    answer: 'an answer',
    deployment: title,
  }
  return `${names[kind]} (${id})`
}
