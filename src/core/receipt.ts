// What people read around an entry: title and body of its pull request, the commit message, the job summary. Fixed words, ids and facts:
// no sentence of a stranger or of a model stands here, except escaped inside a gap.
import type { Dossier } from './dossier.ts'
import type { Draft, Question } from './entry/draft.ts'
import { escapeText, fence, link } from './entry/markdown.ts'
import { toCount, toRoundedDuration } from './facts.ts'
import type { ModelEffort } from './model.ts'
import { describeOutcome, type Operation, type Outcome } from './outcome.ts'
import type { Run } from './records.ts'
import { TOPICS } from './topic.ts'
import { toCauseStatus } from './verify/proof.ts'
import type { Share, Tally } from './verify/tally.ts'
import { describeWriter, type Writer } from './writer.ts'

/** GitHub refuses a longer body. https://docs.github.com/en/rest/pulls/pulls#create-a-pull-request */
const MAX_BODY_CHARS = 65_536
const MAX_GAPS_LISTED = 20
/** What the journal may replace in a body that people have worked on. */
const RECEIPT_START = '<!-- journal-writer: receipt -->'
const RECEIPT_END = '<!-- /journal-writer: receipt -->'

/** Questions that only people can answer; asked once, none of them about whose fault it was. */
const QUESTIONS: Readonly<Record<Question['topic'], string>> = {
  cause: 'What was actually wrong, in one sentence?',
  expect: 'What did you expect the later pushes or re-runs to change?',
  cue: 'What told you that this was not a flake?',
  impact: 'Who noticed outside of CI, and what did they see? Numbers only if you have them.',
  felt: 'How was it? Your words, quoted as written.',
  luck: 'What nearly made this worse, or kept it from being worse?',
  change: 'What will change because of this, and who has it?',
}

/** The same where no runs tell of it: nobody speaks of CI there. */
const ASKED_OF_PEOPLE: Readonly<Partial<Record<Question['topic'], string>>> = {
  expect: 'What did you expect the tries that did not help to change?',
  cue: 'What told you that it was real?',
  impact: 'Who was affected, and what did they see? Numbers only if you have them.',
}

const OPEN = '- [ ] '
const TICKED = '- [x] '
const HOW_TO_HELP = '`/journal help` lists what else can be said.'

/** What was checked and what it took, for the receipt. */
export type Effort = {
  readonly durationMs: number
  readonly redactions: number
  readonly droppedSentences: number
  readonly tally: Tally
  readonly writer: Writer
  /** Null where no model is configured. */
  readonly model: ModelEffort | null
  /** Price of a million tokens, where the user gave it. */
  readonly prices: { readonly input: number; readonly output: number } | null
  /** What did not fit into the prompt. */
  readonly leftOut: readonly string[]
}

/** What the entry is about, in fixed words, ids and dates. */
export function toName({ incident, exhibits, origin }: Dossier, run: Run | null): string {
  const day = incident.detectedAt.slice(0, 10)
  if (origin.kind === 'commit') return `what happened with commit ${origin.sha.slice(0, 7)}`
  if (origin.kind === 'deployment') return `deployment ${origin.id} failed on ${day}`
  if (origin.kind === 'pattern') return `what failed from ${origin.since.slice(0, 10)} to ${origin.until.slice(0, 10)}`
  if (run !== null) return `run ${run.number} went red on ${day}`
  return exhibits.issue === null ? `an entry asked for on ${day}` : `what happened in ${exhibits.issue.title}`
}

/** The title of the pull request. */
export function toPullTitle(dossier: Dossier, run: Run | null): string {
  return `Journal: ${toName(dossier, run)}`
}

export function toCommitMessage(operation: 'create' | 'update', path: string): string {
  return `${operation === 'create' ? 'Add' : 'Update'} the journal entry ${path.split('/').at(-1) ?? path}`
}

/** The body of the pull request: the receipt, and what only people know. */
export function toPullBody(
  dossier: Dossier,
  draft: Draft,
  context: { effort: Effort; entryUrl: string; path: string },
): string {
  const { effort, path, entryUrl } = context
  const body = [
    `The entry: ${link(path, entryUrl)}. Read it, correct it, merge it. An entry that a person edited is not touched again.`,
    '## Only people know',
    ...toQuestionList(draft.questions, dossier),
    RECEIPT_START,
    '## Receipt',
    toReceiptRows(dossier, draft, effort),
    ...toGapList(dossier),
    ...toLeftOutList(effort.leftOut),
    RECEIPT_END,
  ].join('\n\n')
  return body.length <= MAX_BODY_CHARS ? body : `${body.slice(0, MAX_BODY_CHARS - 1)}…`
}

/** The questions, and how to answer them: the word behind each is what an answer begins with. */
function toQuestionList(questions: readonly Question[], { incident }: Dossier): readonly string[] {
  if (questions.length === 0) return ['Nothing is left to ask.', HOW_TO_HELP]
  const [first] = questions
  return [
    questions
      .map(({ topic }) => `${OPEN}${askAbout(topic, incident.kind === 'run' || incident.kind === 'log')}`)
      .join('\n'),
    `To answer, reply here with \`/journal answer ${first?.topic ?? 'cause'}: ...\`. ${HOW_TO_HELP}`,
  ]
}

function askAbout(topic: Question['topic'], isOfRuns: boolean): string {
  const question = isOfRuns ? QUESTIONS[topic] : (ASKED_OF_PEOPLE[topic] ?? QUESTIONS[topic])
  return `${question} (\`${topic}\`)`
}

/**
 * A body that people may have worked on, with the receipt of a new one and a tick at every question that is answered; null where it has no
 * receipt, which is an answer too.
 */
export function replaceReceipt(body: string, updated: string): string | null {
  const existing = tickAnswered(body, updated)
  const [before, rest] = cut(existing, RECEIPT_START)
  const [, after] = cut(rest ?? '', RECEIPT_END)
  const receipt = cut(updated, RECEIPT_START)[1]
  return rest === null || after === null || receipt === null
    ? null
    : `${before}${RECEIPT_START}${cut(receipt, RECEIPT_END)[0]}${RECEIPT_END}${after}`
}

function tickAnswered(body: string, updated: string): string {
  const asked = TOPICS.map((topic) => [true, false].map((isOfRuns) => `${OPEN}${askAbout(topic, isOfRuns)}`))
  const closed = asked.filter((forms) => !forms.some((line) => updated.includes(line))).flat()
  return closed.reduce((text, line) => text.replace(line, line.replace(OPEN, TICKED)), body)
}

function cut(text: string, mark: string): readonly [string, string | null] {
  const at = text.indexOf(mark)
  return at < 0 ? [text, null] : [text.slice(0, at), text.slice(at + mark.length)]
}

function toReceiptRows(dossier: Dossier, draft: Draft, effort: Effort): string {
  const { exhibits, gaps, evidence, severity, category } = dossier
  const logs = [...exhibits.findings.flatMap(({ logs: read }) => read), ...exhibits.looseLogs]
  const lines = logs.reduce((sum, { log }) => sum + log.excerpt.totalLines, 0)
  const bytes = logs.reduce((sum, { log }) => sum + log.excerpt.totalBytes, 0)
  return toTable([
    [
      'Read',
      `${toCount(evidence.length, 'record')}; ${logs.length === 0 ? 'no log' : `${toCount(logs.length, 'log')} with ${toCount(lines, 'line')}, ${toMegabytes(bytes)}`}`,
    ],
    ['Missing', gaps.length === 0 ? 'nothing' : toCount(gaps.length, 'thing')],
    ['Severity', severity.level],
    ['Kind of failure', category],
    ['Cause', toCauseStatus(draft.cause, dossier)],
    ['Quotations verified', toShare(effort.tally.quotations)],
    ['Numbers computed', toShare(effort.tally.numbers)],
    ['Statements that cite evidence', toShare(effort.tally.statements)],
    ['Not known', toCount(effort.tally.holes, 'place')],
    ['Sentences dropped by the checks', String(effort.droppedSentences)],
    ['Secrets replaced', String(effort.redactions)],
    toWriterRow(effort),
    ...toModelRows(effort),
    ['Took', toRoundedDuration(Math.max(1000, effort.durationMs))],
  ])
}

function toWriterRow({ writer }: Effort): readonly [string, string] {
  return ['Model', escapeText(describeWriter(writer))]
}

function toShare({ ok, all }: Share): string {
  return `${ok} of ${all}`
}

function toModelRows({ writer, model, prices }: Effort): readonly (readonly [string, string])[] {
  if (model === null || model.requests === 0) return []
  const { inputTokens, outputTokens } = model
  const isCounted = inputTokens !== null && outputTokens !== null
  const cost =
    isCounted && prices !== null ? (inputTokens * prices.input + outputTokens * prices.output) / 1_000_000 : null
  return [
    [
      'Asked',
      `${toCount(model.requests, 'request')} to ${model.hosts.map(escapeText).join(', ')}, ${toRoundedDuration(Math.max(1000, model.durationMs))}`,
    ],
    ...(writer.kind === 'model' ? [['Sentences that the model mended', String(writer.mended)] as const] : []),
    ['Tokens', isCounted ? `${inputTokens} in, ${outputTokens} out` : 'the server did not say'],
    ...(cost === null ? [] : [['Cost', `${cost.toFixed(4)}, estimated from the prices given`] as const]),
  ]
}

function toLeftOutList(leftOut: readonly string[]): readonly string[] {
  if (leftOut.length === 0) return []
  const shown = leftOut.slice(0, MAX_GAPS_LISTED).map((what) => `- ${escapeText(what)}`)
  const rest = leftOut.length - shown.length
  return ['What the model did not see:', [...shown, ...(rest > 0 ? [`- and ${rest} more`] : [])].join('\n')]
}

function toGapList({ gaps }: Dossier): readonly string[] {
  if (gaps.length === 0) return []
  const shown = gaps.slice(0, MAX_GAPS_LISTED).map(({ what, why }) => `- ${escapeText(what)}: ${escapeText(why)}`)
  const rest = gaps.length - shown.length
  return ['What could not be had:', [...shown, ...(rest > 0 ? [`- and ${rest} more`] : [])].join('\n')]
}

/** What the summary shows beside the dossier. */
export type Ending = {
  readonly outcome: Outcome
  readonly operation: Operation
  /** Title of the entry as plain text. */
  readonly title: string
  readonly path: string | null
  readonly pullUrl: string | null
  readonly pullNumber: number | null
  /** Where to open the pull request by hand, where the token may not. */
  readonly compareUrl: string | null
  /** The whole entry, for a dry run or where it could not be written. */
  readonly markdown: string | null
  readonly effort: Effort
}

/** The runs that the summary draws. */
export type Streak = {
  readonly lastGreen: Run | null
  readonly reds: readonly Run[]
  readonly closingGreen: Run | null
}

/** The job summary: what came of it, the streak as a picture, and the entry itself where it was not written. */
export function toSummary(dossier: Dossier, ending: Ending, streak: Streak): string {
  const { story, severity, category } = dossier
  const pull =
    ending.pullUrl === null ? 'none' : link(`#${ending.pullNumber ?? ''}`.replace('#', 'pull request '), ending.pullUrl)
  const rows: (readonly [string, string])[] = [
    ['Entry', ending.path === null ? 'none' : escapeText(ending.path)],
    [
      ending.outcome.reason === 'too-many-entries' ? 'Newest entry of the day' : 'Pull request',
      ending.compareUrl === null ? pull : link('open it by hand', ending.compareUrl),
    ],
    ['Severity', severity.level],
    ['Kind of failure', category],
    ...(story.failedJobs === null ? [] : [['Failed', story.failedJobs.display] as [string, string]]),
    ...(story.timeRed === null ? [] : [['Red for', story.timeRed.rounded] as [string, string]]),
    ['Missing', dossier.gaps.length === 0 ? 'nothing' : toCount(dossier.gaps.length, 'thing')],
    ...(ending.effort.model === null ? [] : [toWriterRow(ending.effort), ...toModelRows(ending.effort)]),
  ]
  const blocks = [
    '## Journal Writer',
    escapeText(describeOutcome(ending.outcome)),
    `### ${escapeText(ending.title)}`,
    toTable(rows),
    ...toPicture(streak),
    ...toGapList(dossier),
  ]
  if (ending.markdown !== null) blocks.push('### The entry', withoutFrontMatter(ending.markdown))
  return `${blocks.join('\n\n')}\n`
}

/** Runs of the streak that a picture has room for; the middle of a longer one is left out. */
const MAX_PICTURED_RUNS = 8

/** Green and red runs in order of time, as a mermaid flow chart made of numbers and clock times alone. */
function toPicture({ lastGreen, reds, closingGreen }: Streak): readonly string[] {
  if (reds.length === 0) return []
  const isCut = reds.length > MAX_PICTURED_RUNS
  const shown = isCut ? [...reds.slice(0, MAX_PICTURED_RUNS / 2), ...reds.slice(-MAX_PICTURED_RUNS / 2)] : reds
  const node = (run: Run, colour: string) =>
    `  r${run.id}a${run.attempt}["run ${run.number}<br/>${run.updatedAt.slice(0, 10)}<br/>${run.updatedAt.slice(11, 16)} UTC"]:::${colour}`
  const nodes = [
    ...(lastGreen === null ? [] : [{ run: lastGreen, colour: 'green' }]),
    ...shown.map((run) => ({ run, colour: 'red' })),
    ...(closingGreen === null ? [] : [{ run: closingGreen, colour: 'green' }]),
  ]
  const edges = nodes.slice(1).map(({ run }, index) => {
    const before = nodes[index]?.run ?? run
    const skipped =
      isCut && index === (lastGreen === null ? 0 : 1) + MAX_PICTURED_RUNS / 2 - 1
        ? `, ${reds.length - shown.length} more between`
        : ''
    const gap = toRoundedDuration(Date.parse(run.updatedAt) - Date.parse(before.updatedAt))
    return `  r${before.id}a${before.attempt} -- "${gap}${skipped}" --> r${run.id}a${run.attempt}`
  })
  // GitHub draws mermaid in light and dark themes: both colours carry white text in either.
  const styles = [
    '  classDef green fill:#1a7f37,color:#fff,stroke:#1a7f37',
    '  classDef red fill:#cf222e,color:#fff,stroke:#cf222e',
  ]
  const chart = ['flowchart LR', ...nodes.map(({ run, colour }) => node(run, colour)), ...edges, ...styles]
  return [`\`\`\`mermaid\n${chart.join('\n')}\n\`\`\``]
}

function withoutFrontMatter(markdown: string): string {
  const end = markdown.indexOf('\n---\n', 4)
  const matter = markdown.slice(4, end)
  const body = markdown.slice(end + 5).replace(/<!-- journal-writer\n[\s\S]*-->\s*$/, '')
  return `${fence(matter.split('\n'), { language: 'yaml' })}\n${body.trimEnd()}`
}

function toTable(rows: readonly (readonly [string, string])[]): string {
  const [head, ...body] = rows.map(([name, value]) => `| ${name} | ${value} |`)
  return [head, '|---|---|', ...body].join('\n')
}

function toMegabytes(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
