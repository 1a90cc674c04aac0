// What an entry is called: a title that names the thing that broke, and where.
import { allLogs, type Dossier, findEvidence, findLine } from '../../dossier.ts'
import type { Evidence } from '../../evidence.ts'
import { findInstruction } from '../../verify/sentence/instructions.ts'
import { toDeploymentTitle } from './deployment.ts'
import { toHead } from './head.ts'
import { toPatternTitle } from './pattern.ts'
import { about, exactly, inWords, named, plain } from './wording.ts'

/** Words of a request that reach the title. */
const MAX_REQUEST_WORDS = 11
/** Words before a colon that say enough for a title. */
const MIN_CLAUSE_WORDS = 4
/** A place has to fit behind the error: longer names of jobs and steps are left out. */
const MAX_PLACE_CHARS = 40
/** Lines below an error line that may say what it does not. */
const LINES_BELOW = 2

/** The first words of the first cause that says something, as a slice of its line, and the log that they stand in; null where no line does. */
export function findErrorHead(dossier: Dossier): { readonly head: string; readonly log: Evidence } | null {
  for (const id of dossier.primaryErrorLines) {
    const log = findEvidence(dossier, id)
    const at = log?.lines.findIndex((line) => line.id === id) ?? -1
    const below = log?.lines.slice(at, at + 1 + LINES_BELOW).filter(({ text }) => text.trim() !== '') ?? []
    const head = below.map(({ text }) => toHead(text)).find((text) => text !== null) ?? null
    if (log !== null && head !== null) return { head, log }
  }
  return null
}

/** The same words alone. */
export function toErrorHead(dossier: Dossier): string | null {
  return findErrorHead(dossier)?.head ?? null
}

/** True where the log names nothing but the end of the step: "Process completed with exit code 1". */
export function namesNoError(dossier: Dossier): boolean {
  return (
    dossier.primaryErrorLines.every((id) => toHead(findLine(dossier, id) ?? '') === null) &&
    toErrorHead(dossier) === null
  )
}

/** Where it broke: the job, or the failing step of a log that names no job; null where neither is known or fits a line. */
export function toPlace({ exhibits }: Dossier): string | null {
  const [finding] = exhibits.findings
  if (exhibits.deployment !== null) return exhibits.deployment.records.deployment.environment
  if (finding !== undefined) return finding.finding.name
  const excerpt = exhibits.looseLogs[0]?.log.excerpt
  if (excerpt?.jobName) return excerpt.jobName
  const command = excerpt?.failingStep?.name ?? excerpt?.commands[0] ?? null
  return command === null ? null : toShortCommand(command)
}

/** `FOO=1 cd x && npm run test:unit -- --ci` -> `npm run test:unit`; null for what no person would call the step by. */
function toShortCommand(command: string): string | null {
  const last =
    command
      .split(/&&|;|\|/)
      .at(-1)
      ?.trim() ?? ''
  const words = last
    .replace(/^Run\s+/, '')
    .split(/\s+/)
    .filter((word) => !/^\w+=/.test(word))
  const [program = ''] = words
  if (/^(?:if|for|while|case|echo|set|export|test|\[+|cd|fi|done|\W*)$/.test(program)) return null
  const flag = words.findIndex((word) => word.startsWith('-'))
  const short = words.slice(0, Math.min(flag < 1 ? words.length : flag, 3)).join(' ')
  return short === '' || short.length > MAX_PLACE_CHARS || !command.includes(short) ? null : short
}

/** The title: the first of these that the evidence allows. Facts stay references, names stay identifiers. */
export function toTitle(dossier: Dossier): string {
  const { exhibits } = dossier
  if (exhibits.pattern !== null) return toPatternTitle(dossier)
  if (exhibits.deployment !== null) return toDeploymentTitle(dossier)
  if (exhibits.issue !== null) return toThreadTitle(exhibits.issue)
  const { request } = exhibits
  if (request !== null && (dossier.incident.kind === 'request' || dossier.incident.kind === 'commit'))
    return dossier.handed.title === null ? toRequestTitle(request) : plain(dossier.handed.title)
  const head = toErrorHead(dossier)
  if (head !== null) return `${named(head)}${toTitleEnd(dossier)}`
  if (dossier.incident.kind === 'request')
    return exhibits.looseLogs.length === 0 ? 'Asked for by hand' : 'What Was Handed Over Names No Error'
  return dossier.incident.kind === 'commit' ? toCommitTitle(dossier) : toTitleWithoutError(dossier)
}

/** What the commit is called; its id where it has no message. */
function toCommitTitle({ exhibits, incident }: Dossier): string {
  const subject = exhibits.commits.at(-1)?.evidence.lines[0]?.text ?? ''
  return subject === '' ? `What ${named(incident.sha?.slice(0, 7) ?? '')} Changed` : plain(subject)
}

/** What somebody called it; a title that speaks to whoever reads entries by machine is not repeated. */
function toThreadTitle({ lines, title }: Evidence): string {
  const words = lines[0]?.text ?? ''
  return words === '' || findInstruction(words) !== null ? `What ${named(title)} Is About` : plain(words)
}

/** What follows the error in the title: how often, how many, where. */
function toTitleEnd(dossier: Dossier): string {
  const { story, exhibits, attempts } = dossier
  const [finding] = exhibits.findings
  if (attempts.length > 1 && story.attempts !== null && story.timeRed !== null)
    return `: ${inWords(story.attempts)}, ${about(story.timeRed)}`
  if (story.wasGreenBefore) return ' on a commit that was green'
  const legs = finding === undefined ? undefined : story.legs.get(finding.finding.name)
  if (legs !== undefined && finding !== undefined && finding.finding.jobs.length > 1)
    return `: ${exactly(legs)} of ${named(finding.finding.name)} red`
  if (story.tests !== null) return `: ${exactly(story.tests)} red`
  const where = toPlace(dossier)
  return where === null ? '' : ` in ${named(where)}`
}

function toTitleWithoutError(dossier: Dossier): string {
  const { story, exhibits } = dossier
  const where = toPlace(dossier)
  const step = exhibits.findings[0]?.finding.failedStep?.name
  if (story.intoJob !== null && where !== null && dossier.category === 'timeout-oom')
    return `${named(where)} Ran Out of Time After ${about(story.intoJob)}`
  if (where !== null && allLogs(exhibits).length === 0)
    return `${named(where)} Failed${step === undefined ? '' : ` at ${named(step)}`}, and No Log Says Why`
  if (where !== null) return `${named(where)} Failed Without Naming an Error`
  const [log] = exhibits.looseLogs
  if (log !== undefined) return `${named(log.log.name)} Names No Error`
  const workflow = dossier.incident.workflow?.name || exhibits.run?.title
  const on = dossier.incident.branch === null ? '' : ` on ${named(dossier.incident.branch)}`
  return `${workflow ? named(workflow) : 'The Workflow'} ${neverStarted(dossier) ? 'Did Not Start' : 'Went Red'}${on}`
}

/** True where GitHub refused the workflow before it made jobs of it; where the jobs could not be read that is not known. */
export function neverStarted({ exhibits, story, category }: Dossier): boolean {
  return (
    exhibits.run !== null &&
    exhibits.findings.length === 0 &&
    story.failedJobs === null &&
    category === 'workflow-config'
  )
}

/** What a request may begin with before it says what happened. */
const PREAMBLE =
  /^(?:(?:at|on|since|from)\s+)?\d{4}-\d\d-\d\d\S*[\s,:]*|^(?:we|i)\s+(?:found|saw|noticed|learned|discovered)(?:\s+out)?\s+that\s+/i
/** Words that a title does not end with. */
const DANGLING = /\s(?:a|an|the|of|to|in|on|at|and|or|for|with|by|from|that)$/i

/** The first words of the request that say what happened. */
function toRequestTitle(request: Evidence): string {
  const line = (request.lines[0]?.text ?? '').replace(PREAMBLE, '').replace(PREAMBLE, '')
  // What is cut has to be long enough to be found again.
  const cut = line.replace(/\s*[:;,]+\s*$/, '')
  const told = cut.split(/\s+/).length >= MIN_CLAUSE_WORDS ? cut : line
  const words = `${told.charAt(0).toUpperCase()}${told.slice(1)}`.split(/\s+/)
  if (words.length <= MAX_REQUEST_WORDS) return plain(words.join(' '))
  const clause = words.findIndex((word) => /[:;]$/.test(word)) + 1
  if (clause >= MIN_CLAUSE_WORDS && clause <= MAX_REQUEST_WORDS)
    return plain(words.slice(0, clause).join(' ').slice(0, -1))
  return `${plain(words.slice(0, MAX_REQUEST_WORDS).join(' ').replace(DANGLING, ''))} …`
}
